import GraphAnalysis

/// Writes the JSON of VOSviewer: people and how many works they wrote together.
///
/// Descriptions there may be HTML, labels may not; names are escaped in the former.
package struct VOSviewerExporter: Sendable {
  private let network: ExportedNetwork

  package init(_ network: ExportedNetwork) {
    self.network = network
  }

  package func export() -> [UInt8] {
    let people = network.nodes.indices.filter { network.nodes[$0].kind == "person" }
    let links = network.edges.filter { $0.kind == .coauthor }
    var json = JSONWriter()
    json.object(lines: true) { json in
      json.key("config")
      json.object { json in
        json.key("terminology")
        json.object { json in
          json.key("item")
          json.string("person")
          json.key("items")
          json.string("people")
          json.key("link_strength")
          json.string("joint works")
        }
      }
      json.key("network")
      json.object(lines: true) { json in
        json.key("items")
        json.array(lines: true) { json in
          for index in people { write(network.nodes[index], index, &json) }
        }
        json.key("links")
        json.array(lines: true) { json in
          for link in links {
            json.object { json in
              json.key("source_id")
              json.integer(link.source + 1)
              json.key("target_id")
              json.integer(link.target + 1)
              json.key("strength")
              json.number(link.weight)
            }
          }
        }
      }
    }
    return json.finish()
  }

  private func write(_ node: ExportedNetwork.Node, _ index: Int, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.integer(index + 1)
      json.key("label")
      json.string(node.label)
      json.key("description")
      json.string(
        "\(XMLText.escaped(node.label)): \(ReportPhrases.count(node.works, "work"))"
          + (node.isApplicant ? ", applicant" : "") + (node.isPanel ? ", committee" : ""))
      json.key("weights")
      json.object { json in
        json.key("Documents")
        json.integer(node.works)
        json.key("Links")
        json.integer(node.coauthors)
      }
    }
  }
}
