import Bibliography
import Linking

/// What changed from one graph to another: people, edges, and the documents behind it.
///
/// People are matched by their mentions (document, line and words), so that ids and names may
/// change between the two.
public struct GraphDifference: Sendable {
  /// Somebody of the one graph with those of the other who have the same mentions.
  public struct Regrouping: Sendable, Hashable {
    /// The one person, as an index in its graph.
    public var whole: Int
    /// The several, as indices in the other graph, ascending.
    public var parts: [Int]
  }

  /// An edge that only one of the graphs has.
  public struct Change: Sendable {
    public var relation: GraphRelation
    /// Documents of the evidence that the other graph didn't read, sorted; empty where linking
    /// alone made the difference.
    public var causes: [String]
  }

  /// Documents that only the new, and only the old graph read, sorted.
  public let newDocuments: [String]
  public let lostDocuments: [String]
  /// People without counterpart, as indices in the new and in the old graph.
  public let newPeople: [Int]
  public let lostPeople: [Int]
  /// People of the new graph who were several in the old one.
  public let merged: [Regrouping]
  /// People of the old graph who are several in the new one.
  public let split: [Regrouping]
  /// Edges between people that only the new, and only the old graph has.
  public let newEdges: [Change]
  public let lostEdges: [Change]
  /// For each person of the old graph the closest of the new; nil for those who are lost.
  package let counterpart: [Int?]

  /// Compares two graphs.
  ///
  /// - Parameters:
  ///   - old: the earlier graph.
  ///   - new: the later graph.
  /// - Complexity: O(mentions + edges · log *edges*).
  public init(from old: CollaborationGraph, to new: CollaborationGraph) {
    let oldDocuments = Set(old.corpus.documents.map(\.id))
    let documents = Set(new.corpus.documents.map(\.id))
    newDocuments = documents.subtracting(oldDocuments).sorted()
    lostDocuments = oldDocuments.subtracting(documents).sorted()
    let links = Self.links(from: old.corpus, to: new.corpus)
    counterpart = links.forward.map(Self.closest)
    newPeople = links.backward.indices.filter { links.backward[$0].isEmpty }
    lostPeople = links.forward.indices.filter { links.forward[$0].isEmpty }
    split = links.forward.enumerated().filter { $0.element.count > 1 }
      .map { Regrouping(whole: $0.offset, parts: $0.element.keys.sorted()) }
    merged = links.backward.enumerated().filter { $0.element.count > 1 }
      .map { Regrouping(whole: $0.offset, parts: $0.element.keys.sorted()) }
    // An edge of somebody who was split stays with one of the parts: it is none that was lost.
    let back = links.backward.map { $0.keys.sorted() }
    let ahead = links.forward.map { $0.keys.sorted() }
    newEdges = Self.changes(in: new, against: old, by: back, read: oldDocuments)
    lostEdges = Self.changes(in: old, against: new, by: ahead, read: documents)
  }

  private struct Place: Hashable {
    var document: String
    var line: Int
    var text: String
  }

  /// For each person of both corpora, how many mentions are shared with whom of the other.
  private static func links(
    from old: LinkedCorpus, to new: LinkedCorpus
  ) -> (forward: [[Int: Int]], backward: [[Int: Int]]) {
    var holders: [Place: [Int]] = [:]
    func place(_ mention: LinkedMention) -> Place {
      Place(
        document: mention.evidence.document, line: mention.evidence.line, text: mention.text)
    }
    for (index, person) in old.people.enumerated() {
      for mention in person.mentions where holders[place(mention)]?.last != index {
        holders[place(mention), default: []].append(index)
      }
    }
    var forward: [[Int: Int]] = Array(repeating: [:], count: old.people.count)
    var backward: [[Int: Int]] = Array(repeating: [:], count: new.people.count)
    for (index, person) in new.people.enumerated() {
      for mention in person.mentions {
        // One place that names two people ("Wang Y." twice in a line) says nothing of either.
        guard let known = holders[place(mention)], known.count == 1 else { continue }
        forward[known[0]][index, default: 0] += 1
        backward[index][known[0], default: 0] += 1
      }
    }
    return (forward, backward)
  }

  private static func closest(_ links: [Int: Int]) -> Int? {
    links.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static func changes(
    in graph: CollaborationGraph, against other: CollaborationGraph, by match: [[Int]],
    read: Set<String>
  ) -> [Change] {
    let kinds = EdgeKind.allCases.filter(\.joinsPeople)
    return graph.relations(of: kinds).compactMap { relation in
      let isKept = match[relation.from.index].contains { from in
        match[relation.to.index].contains { to in
          from == to || other[relation.kind].edge(from: from, to: to) != nil
        }
      }
      if isKept { return nil }
      let causes = Set(relation.evidence.map(\.document)).subtracting(read).sorted()
      return Change(relation: relation, causes: causes)
    }
  }
}
