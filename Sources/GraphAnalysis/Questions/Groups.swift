/// The people of a graph divided into groups: components, or communities.
public struct Groups: Sendable {
  /// The members of each group, ascending; larger groups first, then by the first member.
  public let groups: [[Int]]
  /// The modularity of communities; nil for components.
  public let modularity: Double?
  /// The seed that the communities depend on; nil for components.
  public let seed: UInt64?

  /// The people who are joined by chains of some kinds.
  ///
  /// - Parameters:
  ///   - graph: the graph to ask.
  ///   - kinds: the kinds of edges that count, those between people.
  /// - Complexity: O(*n* + *m*).
  public init(componentsOf graph: CollaborationGraph, via kinds: [EdgeKind] = [.coauthor]) {
    let usable = EdgeKind.allCases.filter { kinds.contains($0) && $0.joinsPeople }
    let found = ConnectedComponents.find(
      in: usable.map { graph[$0] }, nodeCount: graph.personCount)
    groups = Self.collect(found.component, count: found.count)
    modularity = nil
    seed = nil
  }

  /// The people who write more with each other than chance would have it.
  ///
  /// - Parameters:
  ///   - graph: the graph to ask.
  ///   - resolution: larger values give smaller communities.
  ///   - seed: the communities are the same for the same seed.
  /// - Complexity: about O(*m* log *n*).
  public init(communitiesOf graph: CollaborationGraph, resolution: Double = 1, seed: UInt64 = 1) {
    let found = Leiden(of: graph[.coauthor], resolution: resolution, seed: seed)
    groups = Self.collect(found.communities, count: found.communityCount)
    modularity = found.modularity
    self.seed = seed
  }

  private static func collect(_ numbers: [Int32], count: Int) -> [[Int]] {
    var groups: [[Int]] = Array(repeating: [], count: count)
    for (person, number) in numbers.enumerated() { groups[Int(number)].append(person) }
    return groups.sorted { ($1.count, $0.first ?? 0) < ($0.count, $1.first ?? 0) }
  }
}
