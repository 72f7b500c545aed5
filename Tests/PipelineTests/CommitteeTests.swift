import Bibliography
import Foundation
import GraphAnalysis
import Linking
import Pipeline
import Testing

/// The invented committee, whose answers were worked out by hand.
struct CommitteeExpectation: Decodable {
  struct Pair: Decodable {
    var between: [String]
    var shared: [String]
    var joint: [String]
    var distance: Int?
    var chain: [String]
  }

  struct Side: Decodable {
    var applicantPairs: [Pair]
    var panelPairs: [Pair]?
  }

  var withPanel: Side
  var applicantsOnly: Side
  var cutShort: [String: Int]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/committee").standardizedFileURL

  static func read() throws -> CommitteeExpectation {
    try JSONDecoder().decode(
      Self.self, from: Data(contentsOf: folder.appending(path: "expected.json")))
  }

  /// The two documents' "Jun Zhao" are told apart by a place in brackets, which no name has.
  static func key(_ name: String) -> String {
    TextFolding.key(String(name.prefix { $0 != "(" }))
  }
}

@Suite struct CommitteeTests {
  private static func check(
    _ pairs: [CommitteeExpectation.Pair], in graph: CollaborationGraph
  ) throws {
    let lookup = PersonLookup(graph.corpus)
    func person(_ name: String) throws -> Int {
      guard case .found(let person) = lookup.find(name) else {
        Issue.record("\(name) is not one person")
        throw CancellationError()
      }
      return person
    }
    for expected in pairs {
      let people = try expected.between.map(person)
      let shared = SharedCoauthors(among: people, in: graph)
      guard let pair = shared.pairs.first else {
        Issue.record("\(expected.between) are one person")
        continue
      }
      let names = pair.shared.map { graph.name(of: .person($0.person)) }
      // An expected name may be an alias of the name that the linker chose.
      let wanted = expected.shared.map { name in
        if case .found(let person) = lookup.find(name) {
          return graph.name(of: .person(person))
        }
        return name
      }
      #expect(
        names.map(CommitteeExpectation.key).sorted()
          == wanted.map(CommitteeExpectation.key).sorted(),
        "shared by \(expected.between)")
      #expect(
        pair.jointWorks.map { TextFolding.key(graph.corpus.works[$0].title) }.sorted()
          == expected.joint.map { TextFolding.key($0) }.sorted(), "joint of \(expected.between)")
      #expect(pair.distance == expected.distance, "distance of \(expected.between)")
    }
  }

  @Test func matrixWithoutPanel() async throws {
    let expected = try CommitteeExpectation.read()
    let path = CommitteeExpectation.folder.appending(path: "applicants").path
    let graph = try await Analysis(of: path).graph
    #expect(graph.applicants.count == 8)
    try Self.check(expected.applicantsOnly.applicantPairs, in: graph)
  }

  @Test func matrixWithPanel() async throws {
    let expected = try CommitteeExpectation.read()
    let graph = try await Self.graphWithPanel()
    #expect(graph.applicants.count == 8)
    #expect(graph.panel.count == 2)
    try Self.check(expected.withPanel.applicantPairs, in: graph)
    try Self.check(expected.withPanel.panelPairs ?? [], in: graph)
    for (name, count) in expected.cutShort {
      guard case .found(let person) = PersonLookup(graph.corpus).find(name) else { continue }
      let lists = graph.works(of: person).count { graph.corpus.works[$0].etAl }
      #expect(lists == count, "lists of \(name) that are cut short")
    }
  }

  private static func graphWithPanel() async throws -> CollaborationGraph {
    let folder = CommitteeExpectation.folder
    return try await Analysis(
      of: folder.appending(path: "applicants").path,
      options: .init(panel: folder.appending(path: "panel").path)
    ).graph
  }

  /// The three policies of `expected-conflicts.md`, as its table has them.
  private static let policies = [
    ConflictPolicy(
      id: "nsf-coa", title: "NSF COA", coauthorship: .init(window: .months(48)),
      advising: .init(window: .lifetime, labels: [.advisor, .supervisor])),
    ConflictPolicy(
      id: "neurips-like", title: "NeurIPS-like", coauthorship: .init(window: .months(36)),
      advising: .init(window: .lifetime), institution: .init(window: .months(36))),
    ConflictPolicy(
      id: "tops-like", title: "ACM TOPS-like", coauthorship: .init(window: .months(48)),
      advising: .init(window: .lifetime), institution: .init(window: .months(48))),
  ]

  /// The table of `expected-conflicts.md`: the rules that make a conflict under each policy.
  private static let conflicts: [[String]: [ConflictFinding.Rule?]] = [
    ["Henrik Lindqvist", "Oluwaseun Adebayo"]: [nil, .institution, .institution],
    ["Henrik Lindqvist", "Katarzyna Wieczorek"]: [.coauthor, .coauthor, .coauthor],
    ["Henrik Lindqvist", "Rohan Deshpande"]: [.advisor, .advisor, .advisor],
    ["Amara Nwosu", "Oluwaseun Adebayo"]: [.coauthor, nil, .coauthor],
    ["Amara Nwosu", "Ingrid Haugland"]: [nil, .institution, .institution],
  ]

  @Test func conflictsUnderThreePolicies() async throws {
    let graph = try await Self.graphWithPanel()
    let day = try #require(CalendarDay("2026-12-01"))
    let report = ConflictReport(
      between: ConflictReport.pairs(in: graph), under: Self.policies, asOf: day, in: graph)
    #expect(report.verdicts.count == 48)
    for verdict in report.verdicts {
      let names = [verdict.first, verdict.second].map { graph.name(of: .person($0)) }
      let rules = verdict.findings.filter { $0.state == .conflict }.map(\.rule)
      let expected = Self.conflicts[names]?[verdict.policy]
      let id = Self.policies[verdict.policy].id
      #expect(rules == [expected].compactMap(\.self), "\(names) under \(id)")
    }
  }
}
