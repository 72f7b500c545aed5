import GraphAnalysis

/// Writes GEXF 1.3 (https://gexf.net), the format of Gephi.
///
/// The format may mix directed and undirected edges, but not all readers take that: all are
/// undirected here, and those of a kind that has a direction say so in `directed`.
package struct GEXFExporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    let names = ExportedNetwork.edgeAttributes.filter { $0 != "weight" } + ["directed"]
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <meta>
          <creator>Coterie</creator>
          <description>A collaboration graph</description>
        </meta>
        <graph defaultedgetype="undirected" mode="static">

      """
    text += declarations("node", ExportedNetwork.nodeAttributes)
    text += declarations("edge", names)
    text += "    <nodes>\n"
    for node in network.nodes {
      text += "      <node id=\"\(XMLText.escaped(node.id))\" "
      text += "label=\"\(XMLText.escaped(node.label))\">\n"
      text += values(ExportedNetwork.attributes(of: node), ExportedNetwork.nodeAttributes)
      text += "      </node>\n"
    }
    text += "    </nodes>\n    <edges>\n"
    for (index, edge) in network.edges.enumerated() {
      let source = XMLText.escaped(network.nodes[edge.source].id)
      let target = XMLText.escaped(network.nodes[edge.target].id)
      text += "      <edge id=\"\(index + 1)\" source=\"\(source)\" target=\"\(target)\" "
      text += "kind=\"\(edge.kind.rawValue)\" label=\"\(XMLText.escaped(edge.label))\" "
      text += "weight=\"\(ExportedNetwork.spelled(edge.weight))\">\n"
      let attributes =
        ExportedNetwork.attributes(of: edge) + [("directed", .boolean(edge.kind.isDirected))]
      text += values(attributes.filter { $0.name != "weight" }, names)
      text += "      </edge>\n"
    }
    text += "    </edges>\n  </graph>\n</gexf>\n"
    return Array(text.utf8)
  }

  private func declarations(_ domain: String, _ names: [String]) -> String {
    var text = "    <attributes class=\"\(domain)\">\n"
    for (index, name) in names.enumerated() {
      text += "      <attribute id=\"\(index)\" title=\"\(name)\" "
      text += "type=\"\(ExportedNetwork.type(of: name))\"/>\n"
    }
    return text + "    </attributes>\n"
  }

  private func values(
    _ attributes: [(name: String, value: ExportedNetwork.Value)], _ names: [String]
  ) -> String {
    var text = "        <attvalues>\n"
    for (name, value) in attributes {
      guard let index = names.firstIndex(of: name) else { continue }
      text += "          <attvalue for=\"\(index)\" value=\"\(XMLText.spelled(value))\"/>\n"
    }
    return text + "        </attvalues>\n"
  }
}
