package import Drawing

/// Writes a picture in the DOT language.
///
/// Every name and value is a quoted string, which makes the text valid whatever the names hold: in
/// a quoted string of DOT only the quotation mark is special (the value's backslashes are escapes
/// of the label, which both this file and the library's interface take alike).
package struct DOTWriter: Sendable {
  private let graph: AttributedGraph

  package init(_ picture: Picture, style: PictureStyle = .color) {
    graph = AttributedGraph(picture, style: style)
  }

  /// The text, ending in a line feed.
  package func export() -> [UInt8] {
    var text = graph.isDirected ? "digraph " : "graph "
    text += "\(quoted(graph.name)) {\n"
    for attribute in graph.attributes {
      text += "  \(attribute.name)=\(quoted(attribute.value));\n"
    }
    for node in graph.nodes {
      text += "  \(quoted(node.name)) \(list(node.attributes));\n"
    }
    let arrow = graph.isDirected ? "->" : "--"
    for edge in graph.edges {
      let attributes = [AttributedGraph.Attribute("key", edge.key)] + edge.attributes
      text += "  \(quoted(edge.tail)) \(arrow) \(quoted(edge.head)) \(list(attributes));\n"
    }
    for subgraph in graph.subgraphs {
      text += "  subgraph \(quoted(subgraph.name)) {\n"
      for attribute in subgraph.attributes {
        text += "    \(attribute.name)=\(quoted(attribute.value));\n"
      }
      for member in subgraph.members { text += "    \(quoted(member));\n" }
      text += "  }\n"
    }
    text += "}\n"
    return Array(text.utf8)
  }

  private func list(_ attributes: [AttributedGraph.Attribute]) -> String {
    "[" + attributes.map { "\($0.name)=\(quoted($0.value))" }.joined(separator: ", ") + "]"
  }

  private func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
