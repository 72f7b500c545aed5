import Bibliography
import Linking

/// A group of people that somebody means by a name: those at an institution, with a topic, behind a
/// system, or whose documents stand in one folder.
public struct NamedGroup: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    case applicants, panel, institution, topic, system, folder
  }

  public var kind: Kind
  /// What the documents call it.
  public var name: String
  /// Indices in the corpus, ascending.
  public var people: [Int]
}

/// Finds the group of people that a name means.
public struct GroupLookup: Sendable {
  /// What a query came to.
  public enum Answer: Sendable, Hashable {
    case found(NamedGroup)
    /// Several groups fit equally well.
    case ambiguous([NamedGroup])
    /// None fits; these are nearest.
    case unknown(nearest: [NamedGroup])
  }

  private let groups: [(keys: [String], group: NamedGroup)]

  /// Prepares the groups of a graph.
  ///
  /// - Complexity: O(affiliations + topic and system edges + documents).
  public init(_ graph: CollaborationGraph) {
    var groups: [(keys: [String], group: NamedGroup)] = []
    func add(_ kind: NamedGroup.Kind, _ names: [String], _ people: [Int]) {
      guard let name = names.first, !people.isEmpty else { return }
      groups.append(
        (
          names.map(TextFolding.spaced),
          NamedGroup(kind: kind, name: name, people: Set(people).sorted())
        ))
    }
    add(.applicants, ["applicants"], graph.applicants)
    add(.panel, ["panel", "committee"], graph.panel)
    for (index, institution) in graph.corpus.institutions.enumerated() {
      add(
        .institution, [institution.name] + institution.aliases,
        graph.people(to: .institution(index), kind: .affiliation))
    }
    for (index, topic) in graph.topics.enumerated() {
      add(.topic, [topic.label, topic.key], graph.people(to: .topic(index), kind: .topic))
    }
    for system in graph.corpus.systems { add(.system, [system.name], system.people) }
    var folders: [String: [Int]] = [:]
    for document in graph.corpus.documents {
      guard let owner = document.owner else { continue }
      var path = document.id[...]
      while let cut = path.lastIndex(of: "/") {
        path = path[..<cut]
        folders[String(path), default: []].append(owner)
      }
    }
    for (folder, people) in folders.sorted(by: { $0.key < $1.key }) {
      add(.folder, [folder, folder + "/"], people)
    }
    self.groups = groups
  }

  /// The group that `query` means.
  ///
  /// A whole name wins over a part of one.
  ///
  /// - Complexity: O(length of all names).
  public func find(_ query: String) -> Answer {
    let key = TextFolding.spaced(query)
    guard !key.isEmpty else { return .unknown(nearest: []) }
    let tiers: [(String) -> Bool] = [
      { $0 == key }, { " \($0) ".contains(" \(key) ") }, { $0.contains(key) },
    ]
    for fits in tiers {
      let found = groups.filter { $0.keys.contains(where: fits) }.map(\.group)
      if found.count == 1 { return .found(found[0]) }
      if found.count > 1 { return .ambiguous(found) }
    }
    return .unknown(nearest: nearest(to: key))
  }

  /// Up to five groups whose names differ least from a folded name.
  private func nearest(to key: String) -> [NamedGroup] {
    let wanted = Array(key.utf8.prefix(60))
    let limit = max(2, wanted.count / 2)
    let distances = groups.map { group in
      group.keys.map { EditDistance.between(wanted, Array($0.utf8.prefix(60))) }.min() ?? .max
    }
    return groups.indices.filter { distances[$0] <= limit }
      .sorted { (distances[$0], $0) < (distances[$1], $1) }.prefix(5).map { groups[$0].group }
  }
}
