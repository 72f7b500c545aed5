public import Bibliography
import Linking

/// An edge as people read it: what it joins, how strongly, when, and the words that say so.
public struct GraphRelation: Sendable, Hashable {
  public var kind: EdgeKind
  public var from: GraphNode
  public var to: GraphNode
  /// The number of distinct works for coauthors, of statements for other kinds; the match weight
  /// (log2 Bayes factor) for people who may be one.
  public var weight: Double
  /// The sum of 1/(n−1) over joint works of n authors, to four decimals; nil for other kinds.
  public var fractional: Double?
  /// The distinct years, ascending.
  public var years: [Int]
  /// The word for an advisor that is stated most often.
  public var label: Relation.Label?
  /// When a stated relation between people began and ended, "2019-09" or "2019", as far as it is told;
  /// a beginning without an end goes on.
  public var begin: String?
  public var end: String?
  /// The works that a coauthor edge stands on, as indices in the corpus.
  public var works: [Int]
  /// Where the sources say so; never empty.
  public var evidence: [Evidence]
}

extension CollaborationGraph {
  /// All edges that have evidence, sorted by kind and by the ids of their ends.
  ///
  /// An undirected edge is given once, its `from` being the end whose id comes first.
  ///
  /// - Complexity: O(*m* log *m*).
  public func relations(of kinds: [EdgeKind] = EdgeKind.allCases) -> [GraphRelation] {
    var result: [GraphRelation] = []
    for kind in EdgeKind.allCases where kinds.contains(kind) {
      var rows: [(from: String, to: String, relation: GraphRelation)] = []
      for (edge, ends) in self[kind].endpoints().enumerated() {
        guard let relation = relation(kind, edge: edge, ends: ends) else { continue }
        rows.append((id(of: relation.from), id(of: relation.to), relation))
      }
      rows.sort { ($0.from, $0.to) < ($1.from, $1.to) }
      result.append(contentsOf: rows.map(\.relation))
    }
    return result
  }

  /// One edge between two nodes, if there is one.
  public func relation(
    _ kind: EdgeKind, from: GraphNode, to: GraphNode
  ) -> GraphRelation? {
    relation(kind, from: nodes.id(of: from), to: nodes.id(of: to))
  }

  /// One edge between two people, if there is one.
  public func relation(_ kind: EdgeKind, from: Int, to: Int) -> GraphRelation? {
    guard let edge = self[kind].edge(from: from, to: to) else { return nil }
    let swaps = !kind.isDirected && from > to
    return relation(
      kind, edge: edge, ends: swaps ? (UInt32(to), UInt32(from)) : (UInt32(from), UInt32(to)))
  }

  private func relation(
    _ kind: EdgeKind, edge: Int, ends: (from: UInt32, to: UInt32)
  ) -> GraphRelation? {
    let layer = self[kind]
    var relation = GraphRelation(
      kind: kind, from: nodes.node(Int(ends.from)), to: nodes.node(Int(ends.to)),
      weight: Self.rounded(layer.weight(of: edge)), fractional: nil, years: [], label: nil,
      works: [],
      evidence: [])
    if !kind.isDirected, id(of: relation.to) < id(of: relation.from) {
      swap(&relation.from, &relation.to)
    }
    switch kind {
    case .coauthor:
      relation.works = layer.evidence(of: edge).map(Int.init)
      relation.fractional = Self.rounded(fractionalWeight(of: relation.works))
      relation.years = Set(relation.works.compactMap { corpus.works[$0].year }).sorted()
      relation.evidence = evidence(ofWorks: relation.works)
    default:
      relation.evidence = Set(layer.evidence(of: edge).map { statements[Int($0)] }).sorted()
      if let range = layer.yearRange(of: edge) {
        relation.years = Set([range.lowerBound, range.upperBound]).sorted()
      }
      if let time = statedTimes[StatedPair(kind, from: Int(ends.from), to: Int(ends.to))] {
        relation.begin = time.begin
        relation.end = time.end
      }
      if kind == .advisor { relation.label = advisorLabels[edge] }
    }
    return relation.evidence.isEmpty ? nil : relation
  }

  /// To four decimals: what single precision holds of a weight, and what a reader wants.
  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  /// The sum of 1/(n−1) over works of n authors, added in the order given.
  package func fractionalWeight(of works: [Int]) -> Double {
    works.reduce(0) { $0 + 1 / Double(max(1, authorCount(of: $1) - 1)) }
  }

  /// Where the sources list some works, sorted.
  package func evidence(ofWorks works: [Int]) -> [Evidence] {
    var result: [Evidence] = []
    for work in works {
      let listed = corpus.works[work].evidence
      if listed.isEmpty {
        // A work that came without its own evidence is shown by its first author's name.
        let mentions = corpus.works[work].authors.lazy.flatMap {
          corpus.people[$0.person].mentions
        }
        if let mention = mentions.first(where: { $0.work == work }) {
          result.append(mention.evidence)
        }
      }
      result.append(contentsOf: listed)
    }
    return Set(result).sorted()
  }
}
