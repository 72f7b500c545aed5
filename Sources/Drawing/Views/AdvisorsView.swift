import Bibliography
package import GraphAnalysis
import Linking

/// Who advised whom, from left to right as a tree.
package struct AdvisorsView: Sendable {
  private let graph: CollaborationGraph
  private let options: CollaborationView.Options

  package init(_ graph: CollaborationGraph, options: CollaborationView.Options) {
    self.graph = graph
    self.options = options
  }

  package func picture() -> Picture {
    let text = PictureLabels(graph)
    var picture = Picture(
      title: "Who advised whom", summary: "", engine: .dot, isDirected: true)
    var places: [Int: Int] = [:]
    var left = 0
    // The people asked about first, so that they are not the ones left out.
    let asked = Set(Circle.people(options.people, in: graph))
    let relations = graph.relations(of: [.advisor]).sorted { one, other in
      let first = asked.contains(one.from.index) || asked.contains(one.to.index)
      let second = asked.contains(other.from.index) || asked.contains(other.to.index)
      if first != second { return first }
      return (one.to.index, one.from.index) < (other.to.index, other.from.index)
    }
    let advisors = Set(relations.map(\.to.index))
    func place(_ person: Int) -> Int? {
      if let known = places[person] { return known }
      guard picture.nodes.count < options.maximumLabels else { return nil }
      let entity = graph.corpus.people[person]
      let kind: Picture.Node.Kind =
        entity.isApplicant
        ? .applicant : entity.isPanel ? .panel : advisors.contains(person) ? .advisor : .person
      places[person] = picture.nodes.count
      picture.nodes.append(
        Picture.Node(
          id: entity.id, label: PictureText.wrapped(entity.name.display), kind: kind,
          tooltip: text.tooltip(of: person, subjects: [])))
      return picture.nodes.count - 1
    }
    for relation in relations {
      guard let advisee = place(relation.from.index), let advisor = place(relation.to.index) else {
        left += 1
        continue
      }
      let label = relation.label ?? .advisor
      picture.edges.append(
        Picture.Edge(
          from: advisee, to: advisor, kind: .advisor,
          label: label == .advisor ? "" : label.rawValue, tooltip: text.tooltip(of: relation)))
    }
    picture.summary =
      "\(picture.edges.count) relations of advisors, supervisors, mentors and hosts."
    if left > 0 { picture.omissions.append("\(left) relations are left out for want of room.") }
    return picture
  }
}
