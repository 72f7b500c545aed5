import Bibliography
package import GraphAnalysis
import Linking

/// Writes the works as CSL-JSON, which reference managers read.
package struct CSLJSONExporter: Sendable {
  private let graph: CollaborationGraph

  package init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  package func export() -> [UInt8] {
    var json = JSONWriter()
    json.array(lines: true) { json in
      for work in graph.corpus.works { json.object { json in write(work, &json) } }
    }
    return json.finish()
  }

  private func write(_ work: LinkedWork, _ json: inout JSONWriter) {
    json.key("id")
    json.string(work.id)
    json.key("type")
    json.string(Self.type(of: work.kind))
    json.key("title")
    json.string(work.title)
    json.key("author")
    json.array { json in
      for author in work.authors {
        json.object { json in write(graph.corpus.people[author.person].name, &json) }
      }
    }
    let venue = work.venue.map { graph.corpus.venues[$0].venue.name } ?? work.venueText
    if !venue.isEmpty {
      json.key("container-title")
      json.string(venue)
    }
    let parts = Self.dateParts(work)
    if !parts.isEmpty {
      json.key("issued")
      json.object { json in
        json.key("date-parts")
        json.array { json in
          json.array { json in
            for part in parts { json.integer(part) }
          }
        }
      }
    }
    if let doi = work.identifiers["doi"] {
      json.key("DOI")
      json.string(doi)
    }
    if work.etAl {
      json.key("note")
      json.string("The author list was cut short by \"et al.\"")
    }
  }

  private func write(_ name: PersonName, _ json: inout JSONWriter) {
    json.key("family")
    json.string(name.family)
    let given = [name.given, name.middle].filter { !$0.isEmpty }.joined(separator: " ")
    if !given.isEmpty {
      json.key("given")
      json.string(given)
    }
    if !name.particle.isEmpty {
      json.key("non-dropping-particle")
      json.string(name.particle)
    }
    if !name.suffix.isEmpty {
      json.key("suffix")
      json.string(name.suffix)
    }
  }

  private static func type(of kind: Work.Kind) -> String {
    switch kind {
    case .conference, .workshop, .poster: "paper-conference"
    case .journal: "article-journal"
    case .thesis: "thesis"
    case .preprint: "article"
    case .other: "document"
    }
  }

  /// Year, month and day as far as they are known.
  private static func dateParts(_ work: LinkedWork) -> [Int] {
    let parts = (work.date ?? "").split(separator: "-").prefix(3).map { Int($0) }
    let known = parts.prefix { $0 != nil }.compactMap(\.self)
    return known.isEmpty ? work.year.map { [$0] } ?? [] : known
  }
}
