import Linking

/// What two people have in common; facts about their relation, no judgement of either.
public struct Comparison: Sendable {
  /// Shared coauthors, joint works, chains, advisors, institutions, topics.
  public let pair: SharedCoauthors.Pair
  /// Venues where both have published, as indices in the corpus, with the works of each.
  public let venues: [Venue]
  /// Systems that both made, as indices in the corpus.
  public let systems: [Int]
  /// Institutions where both were at the same time, and when.
  public let overlaps: [Overlap]

  public struct Venue: Sendable, Hashable {
    public var venue: Int
    public var worksOfFirst: [Int]
    public var worksOfSecond: [Int]
  }

  /// Stays of both at one institution that may have overlapped.
  public struct Overlap: Sendable, Hashable {
    public var institution: Int
    /// Indices in ``LinkedCorpus/affiliations``.
    public var stayOfFirst: Int
    public var stayOfSecond: Int
    /// Whether both stays give enough dates to be sure.
    public var isCertain: Bool
  }

  /// Compares two people; nil where both are the same person.
  ///
  /// - Parameters:
  ///   - first: an index in the corpus.
  ///   - second: another index.
  ///   - graph: the graph to ask.
  public init?(_ first: Int, _ second: Int, in graph: CollaborationGraph) {
    let shared = SharedCoauthors(among: [first, second], in: graph)
    guard let pair = shared.pairs.first else { return nil }
    self.pair = pair
    let one = Self.worksByVenue(first, graph)
    let two = Self.worksByVenue(second, graph)
    venues = one.keys.sorted().compactMap { venue in
      guard let works = one[venue], let others = two[venue] else { return nil }
      return Venue(venue: venue, worksOfFirst: works, worksOfSecond: others)
    }
    systems = graph.sharedEnds(first, second, kind: .system).map(\.index)
    overlaps = Self.overlaps(first, second, graph.corpus)
  }

  private static func worksByVenue(_ person: Int, _ graph: CollaborationGraph) -> [Int: [Int]] {
    var result: [Int: [Int]] = [:]
    for work in graph.works(of: person) {
      if let venue = graph.corpus.works[work].venue { result[venue, default: []].append(work) }
    }
    return result
  }

  private static func overlaps(
    _ first: Int, _ second: Int, _ corpus: LinkedCorpus
  ) -> [Overlap] {
    let stays = corpus.affiliations
    var result: [Overlap] = []
    for (i, one) in stays.enumerated() where one.person == first {
      for (j, two) in stays.enumerated()
      where two.person == second && two.institution == one.institution {
        let spans = (StaySpan(one), StaySpan(two))
        guard spans.0.mayOverlap(spans.1) else { continue }
        result.append(
          Overlap(
            institution: one.institution, stayOfFirst: i, stayOfSecond: j,
            isCertain: spans.0.surelyOverlaps(spans.1)))
      }
    }
    return result
  }
}
