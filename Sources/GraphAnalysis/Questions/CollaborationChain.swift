public import Bibliography
import Linking

/// A chain of people, each tied to the next, with what ties them.
public struct CollaborationChain: Sendable, Hashable {
  /// A step from one person to the next.
  public struct Hop: Sendable, Hashable {
    public var from: Int
    public var to: Int
    /// The kinds of edges between the two that were asked about.
    public var kinds: [EdgeKind]
    /// The works that the two wrote together, as ascending indices in the corpus.
    public var works: [Int]
    public var fractional: Double
    /// The years of those works, ascending.
    public var years: [Int]
    /// Where the sources say so, sorted.
    public var evidence: [Evidence]
  }

  /// The people from one end to the other, as indices in the corpus.
  public var people: [Int]
  public var hops: [Hop]
  /// The inner person whose identity is least certain; nil where none is doubtful.
  public var weakest: IdentityDoubt?

  /// The number of steps.
  public var length: Int { hops.count }
}

extension CollaborationGraph {
  /// The shortest chains between two people.
  ///
  /// - Parameters:
  ///   - first: where the chains begin.
  ///   - second: where they end.
  ///   - kinds: the kinds of edges that may be used; those that don't join people are left out.
  ///   - count: the most chains to give.
  ///   - longest: the most steps that a chain may have.
  /// - Returns: chains in order of length, then of ids; none where the two are not connected.
  public func chains(
    from first: Int, to second: Int, via kinds: [EdgeKind] = [.coauthor], count: Int = 1,
    longest: Int = .max
  ) -> [CollaborationChain] {
    let usable = EdgeKind.allCases.filter { kinds.contains($0) && $0.joinsPeople }
    let found = ShortestChains.find(
      from: first, to: second, in: usable.map { self[$0] }, nodeCount: personCount, count: count,
      longest: longest)
    return found.map { chain(of: $0, via: usable) }
  }

  /// A chain of people with what ties each to the next.
  func chain(of people: [Int], via kinds: [EdgeKind]) -> CollaborationChain {
    let hops = zip(people, people.dropFirst()).map { hop(from: $0, to: $1, via: kinds) }
    var weakest: IdentityDoubt?
    for (index, person) in people.enumerated().dropFirst().dropLast() {
      let doubt = identityDoubt(
        of: person, between: hops[index - 1].works, and: hops[index].works)
      if let doubt, doubt.severity > (weakest?.severity ?? 0) { weakest = doubt }
    }
    return CollaborationChain(people: people, hops: hops, weakest: weakest)
  }

  private func hop(from: Int, to: Int, via kinds: [EdgeKind]) -> CollaborationChain.Hop {
    var hop = CollaborationChain.Hop(
      from: from, to: to, kinds: [], works: [], fractional: 0, years: [], evidence: [])
    var evidence: Set<Evidence> = []
    for kind in kinds {
      let found = [relation(kind, from: from, to: to), relation(kind, from: to, to: from)]
      guard let relation = found.compactMap(\.self).first else { continue }
      hop.kinds.append(kind)
      if kind == .coauthor {
        hop.works = relation.works
        hop.fractional = relation.fractional ?? 0
        hop.years = relation.years
      }
      evidence.formUnion(relation.evidence)
    }
    hop.evidence = evidence.sorted()
    return hop
  }
}
