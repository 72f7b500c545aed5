import GraphAnalysis

/// Writes the simple interaction format of Cytoscape: one edge a line, separated by tabs.
///
/// The format has no attributes; a person without an edge has a line of its own. Names that two
/// nodes share are followed by their ids.
package struct SIFExporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    let names = Self.uniqueNames(network)
    var isTied = Array(repeating: false, count: network.nodes.count)
    var text = ""
    for edge in network.edges {
      isTied[edge.source] = true
      isTied[edge.target] = true
      text += "\(names[edge.source])\t\(edge.kind.rawValue)\t\(names[edge.target])\n"
    }
    for (index, name) in names.enumerated() where !isTied[index] { text += "\(name)\n" }
    return Array(text.utf8)
  }

  /// Names on one line without tabs, each of them once.
  static func uniqueNames(_ network: ExportedNetwork) -> [String] {
    let plain = network.nodes.map { node in
      let parts = node.label.unicodeScalars.split { scalar in
        scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x7F
      }
      return parts.map { String($0) }.joined(separator: " ")
    }
    var counts: [String: Int] = [:]
    for name in plain { counts[name, default: 0] += 1 }
    return zip(plain, network.nodes).map { name, node in
      name.isEmpty || counts[name] != 1 ? "\(name) (\(node.id))" : name
    }
  }
}
