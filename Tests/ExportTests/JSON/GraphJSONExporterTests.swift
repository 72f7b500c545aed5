import Export
import Foundation
import GraphAnalysis
import Linking
import TestSupport
import Testing

struct GraphJSONExporterTests {
  @Test func writesTheInterchange() throws {
    let bytes = GraphJSONExporter(SmallCorpus.graph).export()
    expectGolden(String(decoding: bytes, as: UTF8.self), "small.json")
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(read["schema"] as? String == "coterie-graph/1")
    let relations = try #require(read["relations"] as? [[String: Any]])
    #expect(Set(relations.compactMap { $0["kind"] as? String }).count == 6)
  }

  @Test func theOrderOfDocumentsDoesNotMatter() {
    let corpus = SmallCorpus.corpus
    var turned = corpus
    turned.documents.reverse()
    turned.affiliations.reverse()
    turned.people[0].mentions.reverse()
    let left = GraphJSONExporter(CollaborationGraph(corpus)).export()
    let right = GraphJSONExporter(CollaborationGraph(turned)).export()
    #expect(left == right)
  }

  @Test func anEmptyCorpusIsAWholeFile() throws {
    let bytes = GraphJSONExporter(CollaborationGraph(LinkedCorpus())).export()
    let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect((read?["people"] as? [Any])?.isEmpty == true)
  }
}
