import Bibliography
import Export
import Extraction
import Foundation
import GraphAnalysis
import Linking
import Pipeline
import TestSupport
import Testing

/// What is found must come from general mechanisms, not from the catalogues knowing it.
@Suite struct CatalogueTests {
  private func score(_ catalogues: Catalogues) async throws -> GraphScore {
    let folder = try await DocumentFolder(reading: Fixture.seeds.path)
    let documents = folder.documents.map { Extractor.extract($0, catalogues: catalogues) }
    let graph = CollaborationGraph(Linker.link(documents))
    let json = Data(GraphJSONExporter(graph).export())
    let gold = try GoldAnnotation(json: Data(contentsOf: Fixture.file("seeds-gold.json")))
    return GraphScore(of: try ScoredGraph(json: json), against: gold)
  }

  /// Without any system or institution in the catalogues, few systems of the seeds are lost.
  @Test func systemsAreFoundWithoutCatalogues() async throws {
    let known = try await score(Catalogues())
    let blind = try await score(Catalogues(systems: .empty, institutions: .empty))
    #expect(known.figures["systems r"] >= 0.85)
    #expect(blind.figures["systems r"] >= known.figures["systems r"] - 0.1)
    #expect(blind.figures["works f1"] >= known.figures["works f1"] - 0.01)
    #expect(blind.figures["advisor edges f1"] >= known.figures["advisor edges f1"] - 0.01)
    #expect(blind.figures["linking pairwise f1"] >= known.figures["linking pairwise f1"] - 0.01)
  }
}
