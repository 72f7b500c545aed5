import Foundation
import TestSupport
import Testing

@Suite("The score of a graph")
struct GraphScoreTests {
  private let gold: GoldAnnotation

  init() throws {
    gold = try GoldAnnotation(json: Data(contentsOf: Fixture.file("seeds-gold.json")))
  }

  /// `score/graph.json` is the gold with faults of every kind put in at random; the figures were
  /// computed once by another program.
  @Test func agreesWithFiguresComputedElsewhere() throws {
    let graph = try ScoredGraph(json: Data(contentsOf: Fixture.file("score/graph.json")))
    let figures = try JSONDecoder().decode(
      [String: Double].self, from: Data(contentsOf: Fixture.file("score/figures.json")))
    let score = GraphScore(of: graph, against: gold)
    #expect(Set(score.figures.values.keys) == Set(figures.keys))
    for (name, value) in figures.sorted(by: { $0.key < $1.key }) {
      #expect(abs(score.figures[name] - value) < 1e-12, "\(name)")
    }
  }

  @Test func nothingFoundScoresNothing() throws {
    let empty = #"{ "documents": [], "people": [], "works": [] }"#
    let score = GraphScore(of: try ScoredGraph(json: Data(empty.utf8)), against: gold)
    for name in ["works r", "authors f1", "owners", "talks r", "systems r", "topics r"] {
      #expect(score.figures[name] == 0, "\(name)")
    }
    #expect(score.missed["works"]?.count == 40)
  }
}
