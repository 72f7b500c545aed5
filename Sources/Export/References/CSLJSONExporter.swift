package import GraphAnalysis
import Linking

/// Writes the works as CSL-JSON.
package struct CSLJSONExporter: Sendable {
  private let graph: CollaborationGraph

  package init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  package func export() -> [UInt8] {
    var json = JSONWriter()
    json.array(lines: true) { json in
      for work in graph.corpus.works {
        CSLJSONWriter.write(ReferenceEntry(work, in: graph), &json)
      }
    }
    return json.finish()
  }
}
