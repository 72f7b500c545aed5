import Bibliography
package import GraphAnalysis
import Linking

/// The people asked about and what the edges of one kind run to: their topics or institutions.
///
/// What two of them have in common is marked as shared; of the rest each keeps the strongest. An
/// institution stands in one box with the people who are there, or were there last.
package struct TiesView: Sendable {
  private let graph: CollaborationGraph
  private let kind: EdgeKind
  private let options: CollaborationView.Options

  /// The most things drawn for one person, beside the shared ones.
  private static let perPerson = 8

  package init(
    _ graph: CollaborationGraph, kind: EdgeKind, options: CollaborationView.Options
  ) {
    self.graph = graph
    self.kind = kind
    self.options = options
  }

  package func picture() -> Picture {
    let text = PictureLabels(graph)
    let people = Array(
      Circle.people(options.people, in: graph).prefix(options.maximumLabels / 2))
    var holders: [GraphNode: Int] = [:]
    for person in people {
      for end in graph.ends(of: person, kind: kind) { holders[end, default: 0] += 1 }
    }
    let word = kind == .topic ? "topics" : "institutions"
    var picture = Picture(
      title: kind == .topic ? "Who works on what" : "Who is or was where",
      summary: "\(people.count) people and their \(word).")
    var places: [GraphNode: Int] = [:]
    for person in people {
      places[.person(person)] = picture.nodes.count
      picture.nodes.append(
        Picture.Node(
          id: graph.corpus.people[person].id,
          label: PictureText.wrapped(graph.corpus.people[person].name.display),
          kind: graph.corpus.people[person].isPanel ? .panel : .applicant))
    }
    var left = 0
    let homes = kind == .affiliation ? self.homes(of: people) : [:]
    var boxes: [GraphNode: [Int]] = [:]
    for person in people {
      let relations = graph.ends(of: person, kind: kind).compactMap { end in
        graph.relation(kind, from: person, to: graph.nodes.id(of: end))
      }.sorted { ($1.weight, graph.name(of: $0.to)) < ($0.weight, graph.name(of: $1.to)) }
      for (rank, relation) in relations.enumerated() {
        let isShared = (holders[relation.to] ?? 0) > 1
        let isHome = homes[person] == relation.to
        let hasRoom =
          places[relation.to] != nil || picture.nodes.count < options.maximumLabels
        guard let from = places[.person(person)], isShared || isHome || rank < Self.perPerson,
          hasRoom
        else {
          left += 1
          continue
        }
        let to = places[relation.to] ?? picture.nodes.count
        if places[relation.to] == nil {
          places[relation.to] = to
          picture.nodes.append(
            Picture.Node(
              id: graph.id(of: relation.to),
              label: PictureText.wrapped(graph.name(of: relation.to)),
              kind: kind == .topic ? .topic : .institution, isShared: isShared))
        }
        if isHome {
          // The box says it.
          boxes[relation.to, default: []].append(from)
          continue
        }
        picture.edges.append(
          Picture.Edge(
            from: from, to: to, kind: kind == .topic ? .topic : .affiliation,
            weight: relation.weight, tooltip: text.tooltip(of: relation)))
      }
    }
    picture.groups = boxes.map { node, members in
      Picture.Group(
        id: graph.id(of: node), label: "", members: [places[node] ?? 0] + members.sorted())
    }.sorted { $0.members[0] < $1.members[0] }
    if !picture.groups.isEmpty {
      picture.engine = .fdp
      picture.hasRings = false
      picture.omissions.append(
        "A box holds an institution and the people who are there, or were there last.")
    }
    if left > 0 { picture.omissions.append("\(left) weaker ties to \(word) are left out.") }
    return picture
  }

  /// Where each person is, or was last, by the dates of the stays; of several without an end the
  /// one that began last.
  private func homes(of people: [Int]) -> [Int: GraphNode] {
    let asked = Set(people)
    var best: [Int: (rank: (Int, String, String), place: GraphNode)] = [:]
    for stay in graph.corpus.affiliations where asked.contains(stay.person) {
      // A stay without any date says nothing of when it was.
      let isOpen = stay.from != nil && stay.to == nil
      let rank = (isOpen ? 1 : 0, stay.to ?? stay.from ?? "", stay.from ?? "")
      if let known = best[stay.person], known.rank >= rank { continue }
      best[stay.person] = (rank, .institution(stay.institution))
    }
    return best.mapValues(\.place)
  }
}
