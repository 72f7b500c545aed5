import Bibliography
import Documents
import Testing

@testable import Extraction

/// Lines under "Students supervised": each names somebody whom the owner advised.
@Suite struct StudentListTests {
  @Test(arguments: [
    ("Jane Doe, PhD, 2014–2018", ["Jane Doe"]),
    ("2018 Jane Doe, PhD thesis: Waves in sand", ["Jane Doe"]),
    ("MSc student Jane Doe (2018), currently at Exampleton", ["Jane Doe"]),
    ("Jane Doe. Waves in sand. Master thesis, University of Exampleton, 2018.", ["Jane Doe"]),
    ("PhD: Jane Doe, Anna Vogt, Karl Weber", ["Jane Doe", "Anna Vogt", "Karl Weber"]),
    ("PhD: Jane Doe, University of Exampleton", ["Jane Doe"]),
    (
      "Jane Doe, Anna Vogt, Karl B. Weber, and Lin Reed.",
      ["Jane Doe", "Anna Vogt", "Karl B. Weber", "Lin Reed"]
    ),
    ("Jane Doe, Anna Vogt, and Lin Reed", ["Jane Doe", "Anna Vogt", "Lin Reed"]),
    ("Jane Doe, Anna Vogt", ["Jane Doe"]),
    ("Jane Doe, Morgan Stanley, Ann Arbor", ["Jane Doe"]),
    ("Jane Doe, Anna Vogt, University of Sand", ["Jane Doe"]),
    ("Dr. Jane Doe, 2014–2016", ["Jane Doe"]),
    ("Dr. Jane Doe (supervisor)", []),
    ("Prof. Jane Doe, 2014–2016", []),
    ("Committee member: Jane Doe", []),
    ("Jane Doe. Now at Exampleton.", []),
    ("Jane Doe.  Department of Sand.\n(Class of 2018)", ["Jane Doe"]),
    (
      "Jane Doe. SIT. SAND. 2017\nPrimary Advisor: Karl Weber\nafter graduation: Exampleton",
      ["Jane Doe"]
    ),
    (
      "Jane Doe. Sand University. 2013\nSIT SIG PhD Dissertation Award Honorable Mention",
      ["Jane Doe"]
    ),
    ("2017: MSc thesis of Jane Doe", ["Jane Doe"]),
    ("2018–2022: PhD thesis of Jane Doe, jointly with Karl Weber", ["Jane Doe"]),
    ("Theses of the department", []),
    ("Jane Doe's Bachelor thesis", ["Jane Doe"]), ("Jane Doe’s internship, 2018", ["Jane Doe"]),
    ("Jane Doe's thesis committee", []), ("Jane Doe's book on sand", []),
    ("Jane Doe's PhD thesis on sand, 2018", ["Jane Doe"]),
    ("Examined Jane Doe's thesis, University of Exampleton, 2019", []),
    ("Jane Doe's thesis won the Sand Prize, 2018", []),
    ("Jane Doe's thesis was defended at Exampleton, 2020", []),
    ("Jane Doe's dissertation, reading group, 2015", []),
    ("Jane Doe's Bachelor thesis, supervised by Karl Weber, 2018", []),
    ("[MSc] Title: “Waves in sand”, Student: Jane Doe, Exampleton (2018).", ["Jane Doe"]),
    ("[MSc] Title: “Waves in sand”, Aluno: Jane Doe", ["Jane Doe"]),
    ("Jane Doe, 2018, Tools of haptics for\nVirtual Reality", ["Jane Doe"]),
    ("Jane Doe cosupervised with Karl Weber - 2016. Waves in sand", ["Jane Doe"]),
    ("Jane Doe\tInstitute for Sand, Ph.D. 2009. Title: Waves", ["Jane Doe"]),
    ("Jane Doe\tProfessor of Sand (co-supervisor: Karl Weber)", ["Jane Doe"]),
    ("18. Jun Lin, Waves in sand (2019)", ["Jun Lin"]),
    ("Jun 2019: Jane Doe, Waves in sand", ["Jane Doe"]),
    ("Honours B.A. Theses\nJane Doe (2010)", ["Jane Doe"]),
    ("Oral Exam Committee Membership (*=chair)\nJane Doe, Exampleton (2018)", []),
    ("Examiner\tJane Doe, Exampleton (2018)", []),
    ("Jane Doe, Committee Chair, 2018", ["Jane Doe"]),
    ("2021\tRows of sand on dunes – A. Quill, Jane Doe; TU Exampleton", ["A. Quill", "Jane Doe"]),
    ("Rows of sand on dunes – Jane Doe, University of Sand, 2020", ["Jane Doe"]),
    ("Rows of sand on dunes – Department of Sand", []),
    (
      "2024\tJane Marsh Advection of clouds – A. Quill, Jane Doe; TU Exampleton",
      ["A. Quill", "Jane Doe"]
    ),
    ("PhD 2020: Jane Doe – Goldman Sachs", ["Jane Doe"]),
    ("Student Karl Weber – Morgan Stanley (2021)", ["Karl Weber"]),
    (
      "Dr. Cleo Marsh PhD 2019 – Marie Curie, University of Exampleton 2020",
      ["Cleo Marsh"]
    ),
    ("Karl Weber MSc 2020 – Data Scientist – Ernst Young", ["Karl Weber"]),
    ("Rows of sand on dunes - a study of Jane Doe", []),
    ("Jane Doe, 2012. Waves in sand. Universität Mühlen,\nLindau I.", ["Jane Doe"]),
  ])
  func readsStudents(line: String, students: [String]) {
    let text = TokenizedText(Array(line.utf8))
    let found = StudentList.relations(in: text).filter {
      if case .advisee = $0.kind { true } else { false }
    }
    #expect(found.map { text.string($0.object.nameRange) } == students)
  }

  /// Who supervised with the owner is no advisor of the owner, and whom a committee examined is no
  /// student.
  @Test func definitionListsNameStudents() throws {
    let text = """
      <h1>Ada Quill</h1><p>ada@example.org</p><h2>Supervision</h2><h3>PhD Students</h3>
      <dl><dt>Jane Doe</dt><dd>Professor, University of Exampleton, Ph.D. 1994.
      Title: <em>Waves in sand</em> (co-supervisor: Karl Weber).</dd>
      <dt>Anna Vogt</dt><dd>Institute for Sand, Ph.D. 1996.</dd></dl>
      <h3>Other Supervision</h3>
      <dl><dt>Oral Exam Committee Membership (*=chair)</dt>
      <dd>External Ph.D.</dd><dd>Bo Moss, Sand Science, Exampleton (2018).</dd>
      <dd>Ph.D. at Millbrook</dd><dd>Cleo Reed; Dan Lind (Ponds)</dd></dl>
      """
    let found = try ListCase.extract(text, "cv.html")
    let names = found.relations.filter { $0.kind == .advisor }
      .map { "\(found.mentions[$0.from].text) > \(found.mentions[$0.to].text)" }
    #expect(names == ["Jane Doe > Ada Quill", "Anna Vogt > Ada Quill"])
  }

  /// Whom somebody mentored is no advisee, unless the heading says that too.
  @Test(arguments: [
    ("Research mentoring", Relation.Label.mentor), ("Advising and mentoring", .advisor),
    ("Students", .advisor),
  ])
  func menteesHaveMentors(heading: String, label: Relation.Label) throws {
    let text = """
      <h1>Ada Quill</h1><p>ada@example.org</p><h2>\(heading)</h2>
      <ul><li>Jane Doe (PhD candidate, Exampleton), 2022</li><li>Karl Weber (MSc), 2021</li></ul>
      """
    let found = try ListCase.extract(text, "cv.html")
    let names = found.relations.map {
      "\($0.label.map(\.rawValue) ?? "") \(found.mentions[$0.from].text)"
    }
    #expect(names == ["\(label.rawValue) Jane Doe", "\(label.rawValue) Karl Weber"])
  }

  /// Of those whom committees and exams were about, the students are those whose committee the owner
  /// chaired; a list of names in full holds none with two family names in front.
  @Test func chairedCommitteesNameStudents() throws {
    let text = #"""
      \documentclass{moderncv}\name{Ada}{Quill}\begin{document}\makecvtitle
      \section{Supervision}
      \cvitem{First year students}{Liesbet Wagner, Philip Li, Karl Weber}
      \cvitem{Qualifying exams}{Greg Baker, Keith Hall, Frank Moss}
      \cvitem{Dissertation committees}{Keith Hall, Jonathan Wright, Frank Moss (chair), Bo Lind (co-chair), Anna Vogt (sand, external member)}
      \end{document}
      """#
    let found = try ListCase.extract(text, "cv.tex")
    let names = found.relations.filter { $0.kind == .advisor }
      .map { "\(found.mentions[$0.from].text) > \(found.mentions[$0.to].text)" }
    #expect(
      names == ["Liesbet Wagner > Ada Quill", "Frank Moss > Ada Quill", "Bo Lind > Ada Quill"])
  }

  /// The advisor on a line below somebody else's name is theirs.
  @Test func advisorsBelowStudentsAreTheirs() throws {
    let text = """
      <h1>Ada Quill</h1><p>ada@example.org</p><h2>Education</h2><p>PhD in Sand, Exampleton. Advisor: Bo Moss</p>
      <h2>Current Advisees</h2>
      <ul><li>Jane Doe. Department of Sand. 2017<br>Primary Advisor: Karl Weber</li>
      <li>Those with others<br>Primary Advisor: Karl Weber</li></ul>
      """
    let found = try ListCase.extract(text, "cv.html")
    let names = found.relations.filter { $0.kind == .advisor }
      .map { "\(found.mentions[$0.from].text) > \(found.mentions[$0.to].text)" }
    #expect(names == ["Ada Quill > Bo Moss", "Jane Doe > Ada Quill"])
  }

  @Test(arguments: [
    (
      "Taught sand. Thesis Supervision: Jane Doe (PhD. 2010), Karl Weber\n(M.Sc. 2012) Anna Vogt (Bachelor, 2006).",
      ["Jane Doe", "Karl Weber", "Anna Vogt"]
    ),
    (
      "Supervision of master students: Jane Doe (2018), Karl Weber (2019)",
      ["Jane Doe", "Karl Weber"]
    ),
    ("Thesis supervision: Jane Doe and Karl Weber", []),
    ("Thesis supervision: Jane Doe (University of Exampleton)", []),
    ("Supervision: Jane Doe (2018)", []),
    ("Jane Doe has advised: Karl Weber (2018)", []),
  ])
  func readsStudentsBehindLabels(line: String, students: [String]) {
    let text = TokenizedText(Array(line.utf8))
    let found = SupervisionLabels.relations(in: text)
    #expect(found.map { text.string($0.object.nameRange) } == students)
  }

  /// Below a degree the label names who supervised the owner.
  @Test func supervisionOfTheOwnersThesisIsNoStudents() throws {
    let text = """
      # Ada Quill

      ada@example.org

      ## Education

      - PhD in Mills, University of Mills, 2010. Thesis supervision: Bo Moss (University of Mills, 2010)
      - MSc in Ponds, 2006. Thesis direction: Karl Weber (2006).
      """
    let found = try ListCase.extract(text, "cv.md")
    #expect(!found.relations.contains { $0.kind == .advisor && $0.to == found.owner })
  }

  /// Whoever supervised a student beside the owner is an advisor, too.
  @Test func othersSupervisedBesideTheOwner() throws {
    let text = """
      # Ada Quill

      ada@example.org

      ## PhDs supervised

      - Jane Doe (2018), PhD thesis, University of Mills (co-supervised by Karl Weber at Tide University).
      """
    let found = try ListCase.extract(text, "cv.md")
    let names = found.relations.filter { $0.kind == .advisor }
      .map { "\(found.mentions[$0.from].text) > \(found.mentions[$0.to].text)" }
    #expect(Set(names) == ["Jane Doe > Ada Quill", "Jane Doe > Karl Weber"])
  }

  /// Who leads the lab of a rotation or of a technician advises nobody.
  @Test func leadersOfStaffAdviseNobody() throws {
    let text = """
      <h1>Ada Quill</h1><p>ada@example.org</p><h1>Experience</h1>
      <h3>Graduate dissertation research, 2003 - 2010</h3><p>Principal Investigator: Dr. Bo Moss</p>
      <h3>Graduate rotation research, Spring 2003</h3><p>Principal Investigator: Dr. Karl Weber</p>
      <h3>Senior Laboratory Technician, 2000 - 2002</h3><p>Principal Investigator: Dr. Anna Vogt</p>
      <h3>Research on the rotation of mills, 1999</h3><p>Principal Investigator: Dr. Lin Reed</p>
      """
    let found = try ListCase.extract(text, "cv.html")
    let names = found.relations.filter { $0.kind == .advisor }
      .map { "\(found.mentions[$0.from].text) > \(found.mentions[$0.to].text)" }
    #expect(names == ["Ada Quill > Bo Moss", "Ada Quill > Lin Reed"])
  }
}
