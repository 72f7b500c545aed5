import Foundation
import TestSupport
import Testing

/// The main job on `seeds/`: the figures, and the words that prove them.
@Suite struct SeedsTests {
  private let gold: GoldAnnotation

  init() throws {
    gold = try GoldAnnotation(json: Data(contentsOf: Fixture.file("seeds-gold.json")))
  }

  /// Runs the tool on texts and reads the graph that it wrote.
  private func graph(
    of texts: [String: String], environment: [String: String] = [:]
  ) throws -> ScoredGraph {
    let folder = try TemporaryFolder()
    for (id, text) in texts { try folder.write("in/\(id)", text) }
    let run = try CoterieProcess(
      ["report", folder.path + "/in", "--output", folder.path + "/out", "--quiet"],
      environment: environment)
    try #require(run.status == 0, "\(run.errors)")
    return try ScoredGraph(json: Data(contentsOf: folder.url.appending(path: "out/graph.json")))
  }

  /// What the project promises of the seeds.
  static let bounds: [(figure: String, least: Double)] = [
    ("works f1", 0.97), ("titles exact", 0.95), ("author lists exact", 0.95), ("authors f1", 0.98),
    ("et al", 0.95), ("years", 0.97), ("venues", 0.95), ("linking pairwise p", 0.99),
    ("linking pairwise f1", 0.97), ("linking, all roles pairwise p", 0.99),
    ("linking, all roles pairwise f1", 0.97), ("owners", 1), ("document kinds", 1),
    ("advisor edges p", 0.95), ("advisor edges r", 0.9), ("advisor labels", 0.8),
    ("talks f1", 0.97),
    ("speakers", 0.97), ("talk affiliations", 0.9), ("coauthor edges f1", 0.98),
    ("coauthor weights", 0.97), ("shared coauthors f1", 0.95), ("systems r", 0.85),
    ("systems p", 0.75), ("topics f1", 0.6),
  ]

  @Test func figures() throws {
    let score = GraphScore(of: try graph(of: Fixture.texts(of: Fixture.seeds)), against: gold)
    for bound in Self.bounds {
      let figure = try #require(score.figures.values[bound.figure], "\(bound.figure)")
      #expect(figure >= bound.least, "\(bound.figure)")
    }
  }

  /// Every quote stands in its document, at its line.
  @Test func quotesAreFound() throws {
    let texts = try Fixture.texts(of: Fixture.seeds)
    let folder = try TemporaryFolder()
    for (id, text) in texts { try folder.write("in/\(id)", text) }
    _ = try CoterieProcess(["report", folder.path + "/in", "-o", folder.path + "/out", "-q"])
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.url.appending(path: "out/graph.json")))
    let relations = try #require((json as? [String: Any])?["relations"] as? [[String: Any]])
    var count = 0
    for relation in relations {
      for evidence in try #require(relation["evidence"] as? [[String: Any]]) {
        let document = try #require(evidence["document"] as? String)
        let line = try #require(evidence["line"] as? Int)
        let quote = try #require(evidence["quote"] as? String)
        let lines = try #require(texts[document]).components(separatedBy: "\n")
        let near = lines[(line - 1)..<min(line + 6, lines.count)].joined(separator: " ")
        #expect(squashed(near).contains(squashed(quote)), "\(document):\(line): \(quote)")
        count += 1
      }
    }
    #expect(count > 500)
  }

  private func squashed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
