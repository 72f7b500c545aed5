import Bibliography
import Documents
import Testing

@testable import Extraction

/// Entries under a heading, and the stays: "role | institution | from/to".
struct EntryCase: CustomTestStringConvertible {
  var layout: String
  var section: String
  var stays: [String]

  var testDescription: String { layout }

  static let all: [EntryCase] = [
    EntryCase(
      layout: "columns of tabs",
      section: """
        University of Bergen\tBergen, Norway\t09/2023-present
        PhD student, Department of Informatics\t
        Advisor: Nils Aas\t
        Lund University\tLund, Sweden\t09/2019-06/2023
        Undergraduate student, Computer Science\t
        Major in Computer Science (Honours Computer Science)\tClass),\t
        """,
      stays: [
        "PhD student | University of Bergen | 2023-09/-",
        "Undergraduate student | Lund University | 2019-09/2023-06",
      ]),
    EntryCase(
      layout: "paragraphs",
      section: """
        University of California, Santa Cruz, CA

        09/2020 - Present

        Ph.D. Degree, Department of Computer Engineering.

        Boston College, Boston, USA

        09/2016 - 07/2020

        Bachelor Degree, Department of Physics.
        """,
      stays: [
        "Ph.D. Degree | University of California, Santa Cruz | 2020-09/-",
        "Bachelor Degree | Boston College | 2016-09/2020-07",
      ]),
    EntryCase(
      layout: "institution, place, degree, date below one another",
      section: """
        ### University of Oslo

        Oslo, Norway

        Ph.D. in Linguistics

        Expected August 2026

        University of Bergen Bergen, Norway

        M.S. in Linguistics and Languages

        May 2021
        """,
      stays: [
        "Ph.D. in Linguistics | University of Oslo | -/2026-08",
        "M.S. in Linguistics and Languages | University of Bergen | -/2021-05",
      ]),
    EntryCase(
      layout: "one line each, years in front",
      section: """
        2021 - present    PhD fellow, University of Oslo. Advisor: Nils Aas
        2019 - 2021       Research assistant, University of Oslo
        2018              Research visit (three months), CWI, Amsterdam. Host: Anna de Vries
        """,
      stays: [
        "PhD fellow | University of Oslo | 2021/-",
        "Research assistant | University of Oslo | 2019/2021",
        "Research visit | CWI | 2018/2018",
      ]),
    EntryCase(
      layout: "one line each, years behind",
      section: """
        PhD student in Computer Science, University of Warsaw, Poland, Oct. 2020 - present.
        M.Sc. in Informatics, University of Oslo, Norway, Aug. 2018 - June 2020. Supervisor: Tom Berg.
        """,
      stays: [
        "PhD student in Computer Science | University of Warsaw | 2020-10/-",
        "M.Sc. in Informatics | University of Oslo | 2018-08/2020-06",
      ]),
    EntryCase(
      layout: "companies with bullets below",
      section: """
        Deep Learning Intern, Foobar, Santa Clara, CA.

        06/2023 - 09/2023

        - Worked on a feature that makes models small.
        - Reported to University Relations.

        Research Intern, Barbaz Labs, Berlin, Germany

        08/2020 - 09/2021
        """,
      stays: [
        "Deep Learning Intern | Foobar | 2023-06/2023-09",
        "Research Intern | Barbaz Labs | 2020-08/2021-09",
      ]),
    EntryCase(
      layout: "company as a heading",
      section: """
        ### Foobar Group

        Research Intern

        Sunnyvale, CA

        May - August 2019

        - Extended a tool.

        ### 9th School of Tuning

        Teaching Assistant

        July 2018
        """,
      stays: [
        "Research Intern | Foobar Group | 2019-05/2019-08",
        "Teaching Assistant | 9th School of Tuning | 2018-07/2018-07",
      ]),
    EntryCase(
      layout: "with a person",
      section: """
        Research Assistant with Prof. Jane Doe, Lund University, 2019 - 2020
        """,
      stays: ["Research Assistant | Lund University | 2019/2020"]),
  ]
}

@Suite struct EntryReaderTests {
  @Test(arguments: EntryCase.all)
  func readsEntries(_ item: EntryCase) throws {
    let draft = try affiliationDraft("## Education\n\n" + item.section, kind: .cv)
    let rows = draft.extracted.affiliations.map {
      "\($0.role ?? "-") | \($0.text) | \($0.from ?? "-")/\($0.to ?? "-")"
    }
    #expect(rows == item.stays)
  }

  @Test func readsBios() throws {
    let page = """
      Past Talks

      Sorting Rivers
      Speaker: Marta Olsen (Lund & Logworks)
      Speaker bio Marta is a third-year Ph.D. student at the University of Bergen advised by Nils Aas. She received a M.S. in Physics from Lund University in 2017. She worked as an engineer at Logworks, from January 2018 to June 2019; before that she was a research intern at Foo Research (2016). She wants a chair at Oslo University one day.
      """
    let draft = try affiliationDraft(page, kind: .talks)
    let rows = draft.extracted.affiliations.map {
      "\($0.role ?? "-") | \($0.text) | \($0.from ?? "-")/\($0.to ?? "-")"
    }
    #expect(
      rows == [
        "- | Lund | -/-",
        "third-year Ph.D. student | University of Bergen | -/-",
        "M.S. in Physics | Lund University | -/2017",
        "engineer | Logworks | 2018-01/2019-06",
        "research intern | Foo Research | 2016/2016",
      ])
  }
}

/// What running text says of stays: whose they are, and which institution.
@Suite struct BioAffiliationTests {
  @Test(arguments: [
    (
      "I am a research assistant in the Row Lab at the University of Bergen.",
      ["research assistant | University of Bergen"]
    ),
    ("I talked to faculty members at Lund University.", []),
    ("I wrote it with a postdoctoral researcher from Lund University.", []),
    ("I transferred to Lund University in 2019.", ["- | Lund University"]),
    ("She is a postdoc at Lund University.", ["postdoc | Lund University"]),
    ("My student plans at Lund University are grand.", []),
  ])
  func readsStays(text: String, stays: [String]) {
    let text = TokenizedText(Array(text.utf8))
    let found = BioAffiliations.find(in: text).map { stay in
      let role = stay.role.map { text.string($0) } ?? "-"
      return "\(role) | \(text.string(stay.institution))"
    }
    #expect(found == stays)
  }
}

/// A document with its talks and affiliations extracted; a CV's owner is "Deniz Kaya".
func affiliationDraft(_ text: String, kind: DocumentKind) throws -> ExtractionDraft {
  let source = try SourceText(decoding: Array(text.utf8), id: "x.txt")
  var draft = ExtractionDraft(TextReader.read(source, id: "x.txt"))
  draft.extracted.kind = kind
  if kind == .cv {
    draft.extracted.owner = draft.add(
      Mention(
        text: "Deniz Kaya", name: PersonName(parsing: "Deniz Kaya"), role: .owner,
        evidence: Evidence(document: "x.txt", line: 1, quote: "Deniz Kaya")))
  }
  TalkExtractor.run(&draft)
  RelationExtractor.run(&draft)
  AffiliationExtractor.run(&draft)
  return draft
}
