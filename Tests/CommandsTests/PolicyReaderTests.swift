import Bibliography
import GraphAnalysis
import Testing

@testable import Commands

@Suite struct PolicyReaderTests {
  @Test func everyPresetIsReadAndNamesItsSource() throws {
    #expect(PolicyPresets.names.count == 9)
    for name in PolicyPresets.names {
      let policy = try PolicyPresets.policy(name)
      #expect(policy.id == name)
      #expect(policy.source.hasPrefix("http"))
      #expect(policy.sourceDate.hasPrefix("20"))
      #expect(policy.coauthorship != nil)
    }
  }

  @Test func windowsOfThePresets() throws {
    let months: [(String, Int)] = [
      ("nsf-coa", 48), ("nih", 36), ("acm", 24), ("acm-tops", 48), ("joss", 48), ("asplos", 60),
      ("siggraph", 36), ("isit", 12), ("openreview-neurips", 36),
    ]
    for (name, count) in months {
      #expect(try PolicyPresets.policy(name).coauthorship?.window == .months(count))
    }
  }

  @Test func everyKeyIsRead() throws {
    let policy = try PolicyReader.read(
      """
      id: mine
      title: My rules
      source: https://example.org
      source-date: 2026-01
      coauthor:
        window: 2 years
        exclude-kinds: [poster, thesis]
        exclude-titles: [survey]
        max-authors: 7
      advisor: {window: lifetime, labels: [advisor]}
      collaborator: 12 months
      institution:
        window: 1 year
        exclude-roles: [intern]
      siblings: lifetime
      notes: [one, two]
      """, file: "mine.yaml")
    #expect(
      policy
        == ConflictPolicy(
          id: "mine", title: "My rules", source: "https://example.org", sourceDate: "2026-01",
          coauthorship: .init(
            window: .months(24), excludedKinds: [.poster, .thesis], excludedTitleWords: ["survey"],
            maxAuthors: 7),
          advising: .init(window: .lifetime, labels: [.advisor]), collaboration: .months(12),
          institution: .init(window: .months(12), excludedRoles: ["intern"]), siblings: .lifetime,
          notes: ["one", "two"]))
  }

  @Test(arguments: [
    ("", "mine.yaml: it is empty."),
    ("id: [", "mine.yaml: it is no YAML"),
    ("- a", "mine.yaml:1: keys and values are expected"),
    ("title: x", "the key \"id\" is missing"),
    ("id: x\ncoauthors: {window: lifetime}", "mine.yaml:2: the key \"coauthors\" means nothing"),
    ("id: x\ncoauthor:\n  windw: lifetime", "mine.yaml:3: the key \"windw\" means nothing"),
    ("id: x\ncoauthor: {}", "the key \"window\" is missing"),
    ("id: x\ncoauthor:\n  window: soon", "mine.yaml:3: a window is"),
    ("id: x\ncoauthor:\n  window: -3 months", "a window is"),
    ("id: x\nadvisor: {window: lifetime, labels: [boss]}", "\"boss\" is no word for an advisor"),
    (
      "id: x\ncoauthor: {window: lifetime, exclude-kinds: [talk]}",
      "\"talk\" is no kind of work"
    ),
    ("id: x\ncoauthor: {window: lifetime, max-authors: 1}", "must be a number of 2 or more"),
    ("id: x\nid: y", "mine.yaml"),
  ])
  func refuses(yaml: String, message: String) {
    let error = #expect(throws: PolicyError.self) {
      try PolicyReader.read(yaml, file: "mine.yaml")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func unknownPolicyIsRefusedWithTheNames() {
    let error = #expect(throws: PolicyError.self) { try PolicyPresets.policy("nsf-cao") }
    #expect(error?.description.contains("nsf-coa, nih") == true)
  }
}
