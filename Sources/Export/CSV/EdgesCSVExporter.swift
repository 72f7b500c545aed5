import GraphAnalysis

/// Writes a table of all edges, one a row.
package struct EdgesCSVExporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    var csv = CSVWriter(header: [
      "source", "target", "source_name", "target_name", "type", "weight", "fractional",
      "first_year", "last_year", "role", "evidence",
    ])
    for edge in network.edges {
      csv.row([
        network.nodes[edge.source].id, network.nodes[edge.target].id,
        network.nodes[edge.source].label, network.nodes[edge.target].label, edge.kind.rawValue,
        ExportedNetwork.spelled(edge.weight), edge.fractional.map(ExportedNetwork.spelled) ?? "",
        edge.firstYear.map { String($0) } ?? "", edge.lastYear.map { String($0) } ?? "",
        edge.label, edge.evidence,
      ])
    }
    return csv.finish()
  }
}
