import Foundation
import TestSupport
import Testing

/// The questions as a user asks them on the command line.
@Suite struct QuestionCommandTests {
  private static let applicants = Fixture.file("committee/applicants").path
  private static let panel = Fixture.file("committee/panel").path

  /// The committee's graph as a file, made once.
  private static let graph = Result { () throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    let run = try CoterieProcess([
      "export", "--from", applicants, "--format", "json", "--output", folder.path + "/graph.json",
    ])
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  private func ask(_ arguments: String...) throws -> CoterieProcess {
    try CoterieProcess(arguments + ["--from", try Self.graph.get().path + "/graph.json"])
  }

  @Test(arguments: [
    ["shared"], ["path", "Quintero-Vega", "Adebayo", "-k", "2"],
    ["ego", "Haugland", "--hops", "2"],
    ["tree", "Deshpande:a"], ["top", "--by", "pagerank"], ["communities"], ["components"],
    ["timeline", "Haugland"], ["topics"], ["topics", "Tsai"], ["compare", "Haugland", "Wieczorek"],
    ["conflicts", "Haugland", "Wieczorek", "--as-of", "2026-12-01"],
    ["coa", "Haugland", "--as-of", "2026-12-01"], ["coa", "Haugland", "--form", "doe"],
  ])
  func everyQuestionAnswersInThreeFormatsWithEvidence(arguments: [String]) throws {
    let from = ["--from", try Self.graph.get().path + "/graph.json"]
    let markdown = try CoterieProcess(arguments + from)
    #expect(markdown.status == 0, "\(markdown.errors)")
    #expect(markdown.output.hasPrefix("# "))
    #expect(markdown.output.contains("## Sources"))
    let csv = try CoterieProcess(arguments + from + ["--csv"])
    #expect(csv.status == 0)
    #expect(csv.output.prefix { $0 != "\r\n" }.split(separator: ",").contains("evidence"))
    let json = try CoterieProcess(arguments + from + ["--json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["schema"] as? String == "coterie-answer/1")
  }

  @Test func applicantsAreNeverRanked() throws {
    for measure in ["works", "coauthors", "strength", "betweenness", "pagerank"] {
      let run = try ask("top", "--by", measure, "--count", "1000", "--csv")
      #expect(run.status == 0)
      #expect(run.output.contains("Górski"))
      for applicant in ["Quintero", "Adebayo", "Haugland", "Wieczorek", "Deshpande", "Moriyama"] {
        #expect(!run.output.contains(applicant))
      }
    }
  }

  @Test func groupsAreComparedByName() throws {
    let run = try ask("shared", "--group", "University of Oslo", "--csv")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Haugland") && !run.output.contains("Adebayo"))
    let unknown = try ask("shared", "--group", "University of Oslow")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("University of Oslo  (institution, "))
  }

  @Test func unknownAndAmbiguousNames() throws {
    let unknown = try ask("ego", "Hauglund")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("Ingrid Haugland"))
    let ambiguous = try ask("path", "Jun Zhao", "Haugland")
    #expect(ambiguous.status == 1)
    #expect(ambiguous.errors.contains("may be any of these"))
  }

  @Test func aPersonInNoWork() throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("people.txt", "Nobody Known (University of Oslo)\n")
    let run = try ask(
      "conflicts", "--people", list.path, "Haugland", "--policy", "acm-tops", "--as-of",
      "2026-12-01")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("nobody in"))
    #expect(run.output.contains("No work in the documents names as author: Nobody Known."))
    // The list says where the person is, and the CV where Haugland is.
    #expect(
      run.output.contains("| acm-tops | Ingrid Haugland | Nobody Known | conflict | institution"))
  }

  @Test(arguments: [
    (
      #"{"schema": "coterie-graph/1", "documents": [], "people": [], "works": [], "relations": []}"#,
      "nobody is named there"
    ),
    (#"{"schema": "coterie-graph/9", "people": []}"#, "has the schema \"coterie-graph/9\""),
    ("[1, 2", "is no graph in JSON"),
  ])
  func graphsThatCannotBeAsked(json: String, message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("graph.json", json)
    for question in [["shared"], ["top"], ["components"], ["topics"]] {
      let run = try CoterieProcess(question + ["--from", file.path])
      #expect(run.status == 1)
      #expect(run.errors.contains(message), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }

  // MARK: Conflicts

  private func conflicts(_ options: String...) throws -> CoterieProcess {
    try CoterieProcess(
      ["conflicts", "--from", Self.applicants, "--panel", Self.panel, "--as-of", "2026-12-01"]
        + options)
  }

  @Test func conflictsEndWithTheCodeThatWasAskedFor() throws {
    let run = try conflicts(
      "--policy", "nsf-coa", "isit", "--fail-on", "conflict", "--hide-clear", "--csv")
    #expect(run.status == 3)
    #expect(run.output.contains("Rohan Deshpande"))
    #expect(!run.output.contains(",clear,"))
    #expect(run.output.hasPrefix("policy,first,first_id,second,second_id,state,rule,"))
  }

  @Test func waiversAreKeptApart() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "waivers.yaml",
      """
      - people: [Lindqvist, Deshpande]
        policy: nsf-coa
        reason: told to the dean
      """)
    // Two Lindqvists: the astronomer in a CV, and the member of the committee.
    let ambiguous = try conflicts("--waivers", file.path)
    #expect(ambiguous.status == 1)
    #expect(ambiguous.errors.contains("Henrik Lindqvist"))
    try folder.write(
      "waivers.yaml",
      "- people: [Henrik Lindqvist, Deshpande]\n  reason: told to the dean\n")
    let run = try conflicts("--waivers", file.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("| waived | advisor |"))
    #expect(run.output.contains("told to the dean"))
    try folder.write("waivers.yaml", "- people: [Henrik Lindqvist, Deshpande]\n  reson: x\n")
    let misspelt = try conflicts("--waivers", file.path)
    #expect(misspelt.status == 1)
    #expect(misspelt.errors.contains("waivers.yaml:2: the key \"reson\""))
  }

  @Test func aPolicyWithAMisspeltKey() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "mine.yaml", "id: mine\ncoauthor:\n  window: 2 years\n  max-author: 9\n")
    let run = try conflicts("--policy", file.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("mine.yaml:4: the key \"max-author\" means nothing here"))
    #expect(run.output.isEmpty)
  }

  @Test func documentsThatCannotBeReadAreNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("one.txt", BadInputTests.cv)
    try folder.write(
      "two.txt",
      BadInputTests.cv.replacing("Ada Quill", with: "Eva Lund").replacing(
        "ada.quill", with: "eva.lund"))
    try folder.write(
      "bad.txt", Data((0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 197 &+ $0 / 3) }))
    let run = try CoterieProcess([
      "conflicts", "Ada Quill", "Eva Lund", "--from", folder.path, "--as-of", "2046-01-01", "--csv",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("clear"))
    #expect(run.output.contains("bad.txt"))
  }

  @Test func datesInTheFutureAreSaid() throws {
    let folder = try TemporaryFolder()
    try folder.write("one.txt", BadInputTests.cv.replacing("2022", with: "2039"))
    let run = try CoterieProcess([
      "conflicts", "Ada Quill", "Cy Stone", "--from", folder.path, "--as-of", "2026-12-01",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Dated after 2026-12-01, and counted as known already: 2039."))
    let day = try CoterieProcess([
      "conflicts", "Ada Quill", "Cy Stone", "--from", folder.path, "--as-of", "2026-02-30",
    ])
    #expect(day.status == 64)
  }

  // MARK: Forms

  @Test func theTemplateIsFilled() throws {
    let output = try TemporaryFolder()
    let template = Fixture.file("forms/collaborators.xlsx").path
    let run = try ask(
      "coa", "Haugland", "--as-of", "2026-12-01", "--template", template, "--output",
      output.path + "/filled.xlsx")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Sample, Noor (table 4)"))
    #expect(run.errors.contains("Tables 2 and 5 were left as they stand"))
    #expect(FileManager.default.fileExists(atPath: output.path + "/filled.xlsx"))
  }

  @Test func aTemplateWithOtherHeadingsIsRefused() throws {
    let output = try TemporaryFolder()
    let other = try output.write("letter.xlsx", "Dear committee")
    for template in [other.path, output.path + "/none.xlsx"] {
      let run = try ask(
        "coa", "Haugland", "--template", template, "--output", output.path + "/filled.xlsx")
      #expect(run.status == 1)
      #expect(run.errors.contains(template))
      #expect(!FileManager.default.fileExists(atPath: output.path + "/filled.xlsx"))
    }
    let alone = try ask("coa", "Haugland", "--template", other.path)
    #expect(alone.status == 64)
    let same = try ask("coa", "Haugland", "--template", other.path, "--output", other.path)
    #expect(same.status == 64)
  }

  @Test func differencesNameTheirCause() throws {
    let old = try TemporaryFolder()
    let new = try TemporaryFolder()
    try old.write("one.txt", BadInputTests.cv)
    try new.write("one.txt", BadInputTests.cv)
    try new.write(
      "two.txt",
      BadInputTests.cv.replacing("Ada Quill", with: "Eva Lund").replacing(
        "ada.quill", with: "eva.lund"
      )
      .replacing("Paper", with: "Glass").replacing("Ink", with: "Sand"))
    let run = try CoterieProcess(["diff", old.path, "--from", new.path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("| new | document | two.txt |"))
    #expect(run.output.contains("| new | person | Eva Lund | – | two.txt |"))
  }
}
