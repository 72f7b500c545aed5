import Bibliography
package import GraphAnalysis
import Linking

/// The default picture: the people asked about, their coauthors and advisors, and who ties them
/// together.
///
/// Whoever is tied to two of the people asked about is always drawn, and so are advisors and those
/// on the shortest chains between the people asked about. Of the other coauthors the strongest are
/// drawn and the rest are folded into one label. Edges between two coauthors of one and the same
/// person are not drawn: they would only say that a work had several authors.
package struct CollaborationView: Sendable {
  package struct Options: Sendable, Hashable {
    /// The people asked about, as indices in the corpus; nil for applicants and committee.
    package var people: [Int]?
    /// The most labels on the picture.
    package var maximumLabels: Int
    /// The most coauthors drawn for one person, beside those that are shared.
    package var coauthorsPerPerson: Int
    /// A person with at most this many coauthors has all of them drawn.
    package var smallCircle: Int
    /// The least number of joint works of a coauthor who is not shared.
    package var minimumWeight: Double
    /// The longest chain between two people asked about that is drawn whole.
    package var longestChain: Int
    /// The file to which labels link; nil for none.
    package var report: String?
    /// Whether a label says how many coauthors of a person are not drawn by name.
    package var showsFolded = true
    /// Whether whoever ties nobody together is left out, advisors too.
    package var drawsOnlyTies = false

    package init(
      people: [Int]? = nil, maximumLabels: Int = 120, coauthorsPerPerson: Int = 16,
      smallCircle: Int = 16, minimumWeight: Double = 1, longestChain: Int = 4,
      report: String? = nil
    ) {
      self.people = people
      self.maximumLabels = maximumLabels
      self.coauthorsPerPerson = coauthorsPerPerson
      self.smallCircle = smallCircle
      self.minimumWeight = minimumWeight
      self.longestChain = longestChain
      self.report = report
    }
  }

  private let graph: CollaborationGraph
  private let options: Options
  private let text: PictureLabels

  package init(_ graph: CollaborationGraph, options: Options = Options()) {
    self.graph = graph
    self.options = options
    text = PictureLabels(graph)
  }

  /// The picture.
  ///
  /// - Complexity: O(edges at the people asked about + pairs of them · edges of the graph).
  package func picture() -> Picture {
    let asked = Circle.people(options.people, in: graph)
    var limit = options.coauthorsPerPerson
    var small = options.smallCircle
    var subjects = asked
    if subjects.count > options.maximumLabels / 2 {
      subjects = Circle.mostTied(asked, count: options.maximumLabels / 2, in: graph)
    }
    var circle = Circle(subjects, in: graph, options: options, limit: limit, small: small)
    while circle.labels > options.maximumLabels, limit > 0 || small > 0 {
      limit = limit * 3 / 4
      small = small * 3 / 4
      circle = Circle(subjects, in: graph, options: options, limit: limit, small: small)
    }
    if circle.labels > options.maximumLabels {
      circle.keepStrongestShared(options.maximumLabels)
    }
    return draw(circle, unseen: asked.count - subjects.count)
  }

  // MARK: Drawing

  private func draw(_ circle: Circle, unseen: Int) -> Picture {
    var picture = Picture(title: "Who has worked with whom", summary: "")
    var places: [Int: Int] = [:]
    for person in circle.people {
      places[person] = picture.nodes.count
      picture.nodes.append(node(person, circle))
    }
    for relation in relations(of: circle) {
      guard case .person(let from) = relation.from, case .person(let to) = relation.to,
        let tail = places[from], let head = places[to],
        let kind = Picture.Edge.Kind(rawValue: relation.kind.rawValue)
      else { continue }
      picture.edges.append(
        Picture.Edge(
          from: tail, to: head, kind: kind, weight: relation.weight,
          isShared: circle.shared.contains(from) || circle.shared.contains(to),
          tooltip: text.tooltip(of: relation)))
    }
    for (subject, folded) in circle.folded {
      guard options.showsFolded, let place = places[subject], !folded.isEmpty else { continue }
      picture.edges.append(
        Picture.Edge(
          from: place, to: picture.nodes.count, kind: .others,
          tooltip: "\(text.others(folded.count)): coauthors of \(graph.name(of: .person(subject)))")
      )
      picture.nodes.append(
        Picture.Node(
          id: "others-" + graph.id(of: .person(subject)), label: text.others(folded.count),
          kind: .others, tooltip: text.list(folded)))
    }
    picture.summary = text.summary(circle, nodes: picture.nodes.count)
    picture.omissions = text.omissions(
      circle, unseen: unseen, showsFolded: options.showsFolded, in: graph)
    return picture
  }

  private func node(_ person: Int, _ circle: Circle) -> Picture.Node {
    let entity = graph.corpus.people[person]
    let kind: Picture.Node.Kind
    if circle.subjects.contains(person) {
      kind = entity.isPanel ? .panel : .applicant
    } else if circle.advisors.contains(person) {
      kind = .advisor
    } else {
      kind = circle.coauthors.contains(person) ? .coauthor : .person
    }
    return Picture.Node(
      id: entity.id, label: PictureText.wrapped(entity.name.display), kind: kind,
      isShared: circle.shared.contains(person),
      tooltip: text.tooltip(of: person, subjects: circle.subjects),
      link: circle.subjects.contains(person) ? options.report.map { "\($0)#\(entity.id)" } : nil)
  }

  /// The edges to draw, sorted by kind and ends.
  private func relations(of circle: Circle) -> [GraphRelation] {
    let drawn = Set(circle.people)
    let subjects = Set(circle.subjects)
    return circle.people.flatMap { person in
      EdgeKind.allCases.filter(\.joinsPeople).flatMap { kind in
        graph.ends(of: person, kind: kind).compactMap { end -> GraphRelation? in
          guard case .person(let other) = end, drawn.contains(other) else { return nil }
          if !kind.isDirected && other <= person { return nil }
          if kind == .coauthor, !subjects.contains(person), !subjects.contains(other),
            !circle.bridges(person, other)
          {
            return nil
          }
          return graph.relation(kind, from: person, to: other)
        }
      }
    }.sorted { left, right in
      (left.kind.order, graph.id(of: left.from), graph.id(of: left.to))
        < (right.kind.order, graph.id(of: right.from), graph.id(of: right.to))
    }
  }
}
