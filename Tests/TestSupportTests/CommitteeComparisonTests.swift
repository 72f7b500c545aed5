import Foundation
import TestSupport
import Testing

@Suite("The comparison with the committee's answers")
struct CommitteeComparisonTests {
  private let answers: CommitteeAnswers

  init() throws { answers = try CommitteeAnswers() }

  /// The graph that the answers describe, with `ids` instead of the names of some people.
  private func graph(_ ids: [String: String] = [:]) throws -> ScoredGraph {
    let id = { (name: String) in ids[name] ?? name }
    var weights: [[String]: Int] = [:]
    var people = Set((answers.applicants + answers.panel).map(\.name))
    for work in answers.works {
      people.formUnion(work.authors)
      for (index, a) in work.authors.enumerated() {
        for b in work.authors[(index + 1)...] { weights[[id(a), id(b)], default: 0] += 1 }
      }
    }
    let coauthors = weights.map { ends, weight -> [String: Any] in
      ["kind": "coauthor", "from": ends[0], "to": ends[1], "weight": weight]
    }
    let advisors = answers.advisorEdges.map { edge -> [String: Any] in
      ["kind": "advisor", "from": id(edge.advisee), "to": id(edge.advisor), "label": edge.label]
    }
    let json: [String: Any] = [
      "documents": (answers.applicants + answers.panel).flatMap { member in
        member.documents.map { ["id": $0, "kind": "cv", "owner": id(member.name)] }
      },
      "people": Set(people.map(id)).map { ["id": $0, "name": $0] },
      "works": answers.works.map { work -> [String: Any] in
        [
          "title": work.title.uppercased(), "year": work.year, "etAl": work.etAl,
          "documents": work.documents,
          "authors": work.authors.map {
            ["person": id($0), "text": $0.split(separator: " (").first.map(String.init) ?? $0]
          },
        ]
      },
      "relations": coauthors + advisors,
    ]
    return try ScoredGraph(json: JSONSerialization.data(withJSONObject: json))
  }

  @Test func findsNothingWrongWithTheAnswers() throws {
    let comparison = CommitteeComparison(try graph(), with: answers)
    #expect(comparison.works() == [])
    #expect(comparison.owners() == [])
    #expect(comparison.identities() == [])
    #expect(comparison.pairs(answers.withPanel.applicantPairs) == [])
    #expect(comparison.pairs(answers.withPanel.panelPairs ?? []) == [])
    #expect(comparison.cutShort() == [])
    #expect(comparison.advisors() == [])
  }

  @Test func everyChainIsAChain() {
    for pair in answers.withPanel.applicantPairs + (answers.withPanel.panelPairs ?? [])
      + answers.applicantsOnly.applicantPairs
    {
      #expect(pair.chain.count - 1 == pair.distance ?? -1)
      #expect(pair.chain.isEmpty || [pair.chain.first, pair.chain.last] == pair.between)
      for (a, b) in zip(pair.chain, pair.chain.dropFirst()) {
        let isStep = answers.works.contains { $0.authors.contains(a) && $0.authors.contains(b) }
        #expect(isStep, "\(a) – \(b)")
      }
    }
  }

  @Test func seesTwoPeopleMadeOne() throws {
    let graph = try graph(["Jun Zhao (Leeds)": "z", "Jun Zhao (Porto)": "z"])
    let comparison = CommitteeComparison(graph, with: answers)
    #expect(comparison.identities().count == 1)
    #expect(comparison.apart().contains { $0.contains("Jun Zhao") })
    let wrong = comparison.pairs(answers.withPanel.applicantPairs)
    #expect(wrong.contains { $0.hasPrefix("Marisol Quintero-Vega / Tariq Al-Mansour: shared") })
  }
}
