import GraphAnalysis

/// Writes CX2, the format of Cytoscape and NDEx.
package struct CX2Exporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    var json = JSONWriter()
    json.array(lines: true) { json in
      json.object { json in
        json.key("CXVersion")
        json.string("2.0")
        json.key("hasFragments")
        json.boolean(false)
      }
      json.object { json in
        json.key("metaData")
        json.array { json in
          let counts = [
            ("attributeDeclarations", 1), ("networkAttributes", 1),
            ("nodes", network.nodes.count), ("edges", network.edges.count),
          ]
          for (name, count) in counts where count > 0 {
            json.object { json in
              json.key("name")
              json.string(name)
              json.key("elementCount")
              json.integer(count)
            }
          }
        }
      }
      writeDeclarations(&json)
      json.object { json in
        json.key("networkAttributes")
        json.array { json in
          json.object { json in
            json.key("name")
            json.string("Coterie collaboration graph")
          }
        }
      }
      if !network.nodes.isEmpty { writeNodes(&json) }
      if !network.edges.isEmpty { writeEdges(&json) }
      json.object { json in
        json.key("status")
        json.array { json in
          json.object { json in
            json.key("error")
            json.string("")
            json.key("success")
            json.boolean(true)
          }
        }
      }
    }
    return json.finish()
  }

  private func writeDeclarations(_ json: inout JSONWriter) {
    func declare(_ names: [String], _ json: inout JSONWriter) {
      json.object { json in
        for name in names {
          json.key(named: name)
          json.object { json in
            json.key("d")
            json.string(ExportedNetwork.type(of: name))
          }
        }
      }
    }
    json.object { json in
      json.key("attributeDeclarations")
      json.array { json in
        json.object { json in
          json.key("networkAttributes")
          declare(["name"], &json)
          json.key("nodes")
          declare(["id", "name"] + ExportedNetwork.nodeAttributes, &json)
          json.key("edges")
          declare(["interaction", "directed"] + ExportedNetwork.edgeAttributes, &json)
        }
      }
    }
  }

  private func writeNodes(_ json: inout JSONWriter) {
    json.object { json in
      json.key("nodes")
      json.array(lines: true) { json in
        for (index, node) in network.nodes.enumerated() {
          json.object { json in
            json.key("id")
            json.integer(index)
            json.key("v")
            json.object { json in
              json.key("id")
              json.string(node.id)
              json.key("name")
              json.string(node.label)
              json.attributes(ExportedNetwork.attributes(of: node))
            }
          }
        }
      }
    }
  }

  private func writeEdges(_ json: inout JSONWriter) {
    json.object { json in
      json.key("edges")
      json.array(lines: true) { json in
        for (index, edge) in network.edges.enumerated() {
          json.object { json in
            json.key("id")
            json.integer(index)
            json.key("s")
            json.integer(edge.source)
            json.key("t")
            json.integer(edge.target)
            json.key("v")
            json.object { json in
              json.key("interaction")
              json.string(edge.kind.rawValue)
              json.key("directed")
              json.boolean(edge.kind.isDirected)
              json.attributes(ExportedNetwork.attributes(of: edge))
            }
          }
        }
      }
    }
  }
}

extension JSONWriter {
  /// Writes attributes as members of the object that is open.
  mutating func attributes(_ attributes: [(name: String, value: ExportedNetwork.Value)]) {
    for (name, value) in attributes {
      key(named: name)
      switch value {
      case .text(let text): string(text)
      case .integer(let count): integer(count)
      case .real(let value): number(value)
      case .boolean(let flag): boolean(flag)
      }
    }
  }
}
