package import GraphAnalysis
import Linking

/// Writes the works as BibTeX.
package struct BibTeXExporter: Sendable {
  private let graph: CollaborationGraph

  package init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  package func export() -> [UInt8] {
    graph.corpus.works.flatMap { BibTeXWriter.bytes(of: ReferenceEntry($0, in: graph)) }
  }
}
