import GraphAnalysis

/// Writes a Pajek network: numbered vertices, then directed arcs and undirected edges with weights.
package struct PajekExporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    var text = "*Vertices \(network.nodes.count)\n"
    for (index, name) in SIFExporter.uniqueNames(network).enumerated() {
      // The format has no escape for a quotation mark.
      text += "\(index + 1) \"\(name.replacing("\"", with: "'"))\"\n"
    }
    text += "*Arcs\n" + lines { $0.kind.isDirected }
    text += "*Edges\n" + lines { !$0.kind.isDirected }
    return Array(text.utf8)
  }

  private func lines(_ isWanted: (ExportedNetwork.Edge) -> Bool) -> String {
    network.edges.filter(isWanted).map { edge in
      // Readers expect weights above 0; a doubtful pair may have less.
      let weight = max(0.000001, edge.weight)
      return "\(edge.source + 1) \(edge.target + 1) \(ExportedNetwork.spelled(weight))\n"
    }.joined()
  }
}
