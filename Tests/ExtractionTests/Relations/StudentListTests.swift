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
    ("Dr. Jane Doe, 2014–2016", ["Jane Doe"]),
    ("Dr. Jane Doe (supervisor)", []),
    ("Prof. Jane Doe, 2014–2016", []),
    ("Committee member: Jane Doe", []),
    ("Jane Doe. Now at Exampleton.", []),
    ("2017: MSc thesis of Jane Doe", ["Jane Doe"]),
    ("2018–2022: PhD thesis of Jane Doe, jointly with Karl Weber", ["Jane Doe"]),
    ("Theses of the department", []),
    ("Jane Doe, 2018, Tools of haptics for\nVirtual Reality", ["Jane Doe"]),
  ])
  func readsStudents(line: String, students: [String]) {
    let text = TokenizedText(Array(line.utf8))
    let found = StudentList.relations(in: text).filter {
      if case .advisee = $0.kind { true } else { false }
    }
    #expect(found.map { text.string($0.object.nameRange) } == students)
  }
}
