import Foundation
import TestSupport
import Testing

/// CVs, talk pages and statements in many layouts, as they are after conversion to text.
///
/// All of them are invented; `Tests/Fixtures/documents-gold.json` says what a careful reader finds.
@Suite struct LayoutTests {
  /// What the project promises of documents that it has never seen.
  static let bounds: [(figure: String, least: Double)] = [
    ("works f1", 0.93), ("author lists exact", 0.88), ("years", 0.97), ("owners", 1),
    ("advisor edges p", 0.9), ("advisor edges r", 0.8), ("talks f1", 0.92), ("speakers", 0.92),
  ]

  private func texts() throws -> [String: String] {
    var texts: [String: String] = [:]
    for folder in ["cvs", "talks", "statements"] {
      for (id, text) in try Fixture.texts(of: Fixture.file(folder)) where !id.contains("/") {
        texts["\(folder)/\(id)"] = text
      }
    }
    return texts
  }

  @Test func figures() throws {
    let gold = try GoldAnnotation(
      json: Data(contentsOf: Fixture.file("documents-gold.json")))
    let folder = try TemporaryFolder()
    for (id, text) in try texts() { try folder.write("in/\(id)", text) }
    let run = try CoterieProcess(
      ["report", folder.path + "/in", "--output", folder.path + "/out", "--quiet"])
    try #require(run.status == 0, "\(run.errors)")
    let graph = try ScoredGraph(
      json: Data(contentsOf: folder.url.appending(path: "out/graph.json")))
    let score = GraphScore(of: graph, against: gold)
    let missed = score.missed.sorted { $0.key < $1.key }.map { figure, items in
      "\(figure):\n  " + items.sorted().joined(separator: "\n  ")
    }.joined(separator: "\n")
    for bound in Self.bounds {
      let figure = try #require(score.figures.values[bound.figure], "\(bound.figure)")
      #expect(figure >= bound.least, "\(bound.figure)\n\(missed)")
    }
  }

  /// Every annotated document is there, and none without an annotation.
  @Test func everyDocumentIsAnnotated() throws {
    let gold = try GoldAnnotation(
      json: Data(contentsOf: Fixture.file("documents-gold.json")))
    let ids = Set(gold.documents.map(\.id))
    let names = try texts().keys.map { $0.split(separator: "/")[1].prefix(3) }
    #expect(Set(names.map(String.init)) == ids)
    #expect(names.count == ids.count)
    #expect(gold.papers.count > 150)
    #expect(gold.talks.count > 90)
  }
}
