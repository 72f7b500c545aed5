import Bibliography
import GraphAnalysis
import Linking

/// The words that stand on and behind a picture.
struct PictureLabels {
  private let graph: CollaborationGraph

  init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  func others(_ count: Int) -> String { "+ \(count) others" }

  private func name(_ person: Int) -> String { graph.corpus.people[person].name.display }

  /// Some names with commas; a long list is cut and says how much is missing.
  func list(_ people: [Int], limit: Int = 40) -> String {
    let shown = people.prefix(limit).map(name).joined(separator: ", ")
    return people.count > limit ? "\(shown) and \(people.count - limit) more" : shown
  }

  /// A person with what ties them to the people asked about.
  func tooltip(of person: Int, subjects: [Int]) -> String {
    var lines = [name(person)]
    let aliases = graph.corpus.people[person].aliases
    if !aliases.isEmpty {
      lines.append("also written " + aliases.prefix(6).joined(separator: "; "))
    }
    for subject in subjects where subject != person {
      let works = graph.jointWorks(person, subject)
      guard !works.isEmpty else { continue }
      lines.append("\(Self.works(works.count)) with \(name(subject)): \(titles(works))")
    }
    return lines.joined(separator: "\n")
  }

  /// What joins two people, and where it is said.
  func tooltip(of relation: GraphRelation) -> String {
    let from = graph.name(of: relation.from)
    let to = graph.name(of: relation.to)
    let place = relation.evidence.first.map { " (\($0.document), line \($0.line))" } ?? ""
    switch relation.kind {
    case .coauthor:
      return "\(from) and \(to): \(Self.works(relation.works.count)): \(titles(relation.works))"
    case .advisor:
      return "\(to) is \(relation.label?.rawValue ?? "advisor") of \(from)\(place)"
    case .collaborator: return "\(from) works with \(to)\(place)"
    case .possiblySame: return "\(from) and \(to) may be the same person\(place)"
    case .topic, .affiliation, .system: return "\(from): \(to)\(place)"
    }
  }

  static func works(_ count: Int) -> String { count == 1 ? "1 joint work" : "\(count) joint works" }

  private func titles(_ works: [Int], limit: Int = 5) -> String {
    let shown = works.prefix(limit).map { index in
      let work = graph.corpus.works[index]
      return "“\(work.title)”" + (work.year.map { " (\($0))" } ?? "")
    }
    let rest = works.count - shown.count
    return shown.joined(separator: "; ") + (rest > 0 ? " and \(rest) more" : "")
  }

  /// The picture in words.
  func summary(_ circle: Circle, nodes: Int) -> String {
    var text = "A network of \(nodes) labels around \(list(circle.subjects, limit: 12))."
    let shared = circle.people.filter(circle.shared.contains)
    text +=
      shared.isEmpty
      ? " Nobody drawn is tied to two of them."
      : " Tied to two or more of them: \(list(shared, limit: 20))."
    return text
  }

  /// What the picture does not show.
  func omissions(
    _ circle: Circle, unseen: Int, showsFolded: Bool, in graph: CollaborationGraph
  ) -> [String] {
    var lines: [String] = []
    let folded = circle.folded.reduce(0) { $0 + $1.people.count }
    if folded > 0 && !showsFolded {
      lines.append("\(folded) coauthors who tie nobody together are left out.")
    } else if folded > 0 {
      lines.append("“+ n others”: \(folded) coauthors with fewer joint works, not drawn by name.")
    }
    if circle.belowWeight > 0 {
      lines.append("\(circle.belowWeight) coauthors below the least number of works are left out.")
    }
    if circle.droppedShared > 0 {
      lines.append("\(circle.droppedShared) people with fewer ties are left out for want of room.")
    }
    if unseen > 0 {
      lines.append("\(unseen) people asked about are left out for want of room.")
    }
    lines.append("Lines between two coauthors of one and the same person are not drawn.")
    let cut = Set(
      circle.subjects.flatMap { graph.works(of: $0) }.filter { graph.corpus.works[$0].etAl })
    if !cut.isEmpty {
      lines.append(
        "\(cut.count) author \(cut.count == 1 ? "list ends" : "lists end") in “et al.”: "
          + "a tie that is not drawn may still exist.")
    }
    return lines
  }
}
