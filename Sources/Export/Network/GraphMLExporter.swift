import GraphAnalysis

/// Writes GraphML (http://graphml.graphdrawing.org).
///
/// Readers refuse files that mix directed and undirected edges; here all are undirected, and those
/// of a kind that has a direction say so in `directed`: from source to target.
package struct GraphMLExporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
        <key id="n_label" for="node" attr.name="label" attr.type="string"/>

      """
    for name in ExportedNetwork.nodeAttributes { text += key(name, "node", "n") }
    for name in ExportedNetwork.edgeAttributes { text += key(name, "edge", "e") }
    text += "  <key id=\"e_directed\" for=\"edge\" attr.name=\"directed\" attr.type=\"boolean\"/>\n"
    text += "  <graph id=\"coterie\" edgedefault=\"undirected\">\n"
    for node in network.nodes {
      text += "    <node id=\"\(XMLText.escaped(node.id))\">\n"
      text += "      <data key=\"n_label\">\(XMLText.escaped(node.label))</data>\n"
      for (name, value) in ExportedNetwork.attributes(of: node) {
        text += "      <data key=\"n_\(name)\">\(XMLText.spelled(value))</data>\n"
      }
      text += "    </node>\n"
    }
    for (index, edge) in network.edges.enumerated() {
      let source = XMLText.escaped(network.nodes[edge.source].id)
      let target = XMLText.escaped(network.nodes[edge.target].id)
      text += "    <edge id=\"e\(index + 1)\" source=\"\(source)\" target=\"\(target)\">\n"
      for (name, value) in ExportedNetwork.attributes(of: edge) {
        text += "      <data key=\"e_\(name)\">\(XMLText.spelled(value))</data>\n"
      }
      text += "      <data key=\"e_directed\">\(edge.kind.isDirected)</data>\n"
      text += "    </edge>\n"
    }
    text += "  </graph>\n</graphml>\n"
    return Array(text.utf8)
  }

  private func key(_ name: String, _ domain: String, _ prefix: String) -> String {
    let type = ExportedNetwork.type(of: name) == "integer" ? "int" : ExportedNetwork.type(of: name)
    return "  <key id=\"\(prefix)_\(name)\" for=\"\(domain)\" attr.name=\"\(name)\" "
      + "attr.type=\"\(type)\"/>\n"
  }
}
