import GraphAnalysis

/// Writes node-link JSON as NetworkX and D3 read it.
package struct NodeLinkExporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    var json = JSONWriter()
    json.object(lines: true) { json in
      json.key("directed")
      json.boolean(false)
      json.key("multigraph")
      json.boolean(true)
      json.key("graph")
      json.object { _ in }
      json.key("nodes")
      json.array(lines: true) { json in
        for node in network.nodes {
          json.object { json in
            json.key("id")
            json.string(node.id)
            json.key("label")
            json.string(node.label)
            json.attributes(ExportedNetwork.attributes(of: node))
          }
        }
      }
      json.key("edges")
      json.array(lines: true) { json in
        for (index, edge) in network.edges.enumerated() {
          json.object { json in
            json.key("source")
            json.string(network.nodes[edge.source].id)
            json.key("target")
            json.string(network.nodes[edge.target].id)
            json.key("key")
            json.integer(index)
            json.key("directed")
            json.boolean(edge.kind.isDirected)
            json.attributes(ExportedNetwork.attributes(of: edge))
          }
        }
      }
    }
    return json.finish()
  }
}
