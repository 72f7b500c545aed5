import Bibliography
package import GraphAnalysis
import Linking

/// One or a few people, their strongest coauthors, and which of these wrote with each other.
package struct EgoView: Sendable {
  private let graph: CollaborationGraph
  private let options: CollaborationView.Options

  package init(_ graph: CollaborationGraph, options: CollaborationView.Options) {
    self.graph = graph
    self.options = options
  }

  package func picture() -> Picture {
    let text = PictureLabels(graph)
    let centres = Array(Circle.people(options.people, in: graph).prefix(options.maximumLabels))
    var weights: [Int: Double] = [:]
    for centre in centres {
      for neighbour in graph[.coauthor].neighbours(of: centre)
      where !centres.contains(Int(neighbour)) {
        weights[Int(neighbour), default: 0] +=
          graph.relation(.coauthor, from: centre, to: Int(neighbour))?.weight ?? 0
      }
    }
    let room = max(0, min(options.maximumLabels, 60) - centres.count)
    let ranked = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let people = centres + ranked.prefix(room).sorted()
    let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    var picture = Picture(
      title: "Coauthors of " + text.list(centres, limit: 4),
      summary: "\(ranked.count) coauthors of \(text.list(centres, limit: 12)).", engine: .sfdp,
      hasRings: false)
    picture.nodes = people.map { person in
      let isCentre = centres.contains(person)
      return Picture.Node(
        id: graph.corpus.people[person].id,
        label: PictureText.wrapped(graph.corpus.people[person].name.display),
        kind: isCentre ? (graph.corpus.people[person].isPanel ? .panel : .applicant) : .coauthor,
        tooltip: text.tooltip(of: person, subjects: centres))
    }
    for person in people {
      for neighbour in graph[.coauthor].neighbours(of: person) where Int(neighbour) > person {
        guard let from = places[person], let to = places[Int(neighbour)],
          let relation = graph.relation(.coauthor, from: person, to: Int(neighbour))
        else { continue }
        picture.edges.append(
          Picture.Edge(
            from: from, to: to, kind: .coauthor, weight: relation.weight,
            tooltip: text.tooltip(of: relation)))
      }
    }
    if ranked.count > room {
      picture.omissions.append(
        "\(ranked.count - room) coauthors with fewer joint works are left out.")
    }
    return picture
  }
}
