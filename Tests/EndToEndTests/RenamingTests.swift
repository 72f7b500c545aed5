import Foundation
import TestSupport
import Testing

/// What comes out of `seeds/` must not hang on who is named there, or on the order of the files.
@Suite struct RenamingTests {
  private func score(_ texts: [String: String], _ gold: GoldAnnotation) throws -> GraphScore {
    let input = try TemporaryFolder()
    let output = try TemporaryFolder()
    for (id, text) in texts {
      let url = input.url.appending(path: id)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let run = try CoterieProcess(["report", input.path, "--output", output.path + "/out"])
    #expect(run.status == 0, "\(run.errors)")
    let json = try Data(contentsOf: output.url.appending(path: "out/graph.json"))
    return GraphScore(of: try ScoredGraph(json: json), against: gold)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func noFigureFallsWithOtherNamesInAnotherOrder(seed: UInt64) throws {
    let gold = try GoldAnnotation(json: Data(contentsOf: Fixture.file("seeds-gold.json")))
    let texts = try Fixture.texts(of: Fixture.seeds)
    let renaming = Renaming(of: texts, people: gold.people, seed: seed)
    let before = try score(texts, gold)
    let after = try score(
      Renaming.shuffled(renaming.texts, seed: seed), gold.renamed(by: renaming))
    let worse = after.worse(than: before, tolerance: 0.01)
    let missed = after.missed.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    #expect(worse.isEmpty, "\((worse + missed).joined(separator: "\n"))")
  }
}
