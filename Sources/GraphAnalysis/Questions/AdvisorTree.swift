/// Somebody's advisors and their advisors, and somebody's advisees and theirs.
public struct AdvisorTree: Sendable {
  /// A step along an advisor edge.
  public struct Branch: Sendable {
    /// 1 for the person's own advisors and advisees, 2 for theirs, and so on.
    public var generation: Int
    /// From advisee to advisor.
    public var relation: GraphRelation
    public var advisee: Int
    public var advisor: Int
  }

  /// The person asked about, as an index in the corpus.
  public let person: Int
  /// Nearest generation first, then by index; a circle of advisors is followed once.
  public let advisors: [Branch]
  public let descendants: [Branch]

  /// Follows the advisor edges of a person.
  ///
  /// - Parameters:
  ///   - person: the one to start from.
  ///   - graph: the graph to ask.
  ///   - ancestors: whether to go from advisee to advisor.
  ///   - descendants: whether to go from advisor to advisee.
  ///   - generations: how many generations to go.
  /// - Complexity: O(*n* + *m*) over advisor edges.
  public init(
    of person: Int, in graph: CollaborationGraph, ancestors: Bool = true,
    descendants: Bool = true, generations: Int = .max
  ) {
    self.person = person
    advisors = ancestors ? Self.follow(person, in: graph, up: true, generations) : []
    self.descendants = descendants ? Self.follow(person, in: graph, up: false, generations) : []
  }

  private static func follow(
    _ person: Int, in graph: CollaborationGraph, up: Bool, _ generations: Int
  ) -> [Branch] {
    let layer = graph[.advisor]
    var branches: [Branch] = []
    var seen: Set<Int> = [person]
    var level = [person]
    var generation = 0
    while !level.isEmpty, generation < generations {
      generation += 1
      var next: [Int] = []
      for node in level {
        for place in layer.row(node) {
          let isForward = layer.halfEdges[place] & EdgeLayer.againstBit == 0
          guard isForward == up else { continue }
          let other = Int(layer.targets[place])
          let ends = up ? (node, other) : (other, node)
          guard let relation = graph.relation(.advisor, from: ends.0, to: ends.1) else { continue }
          branches.append(
            Branch(
              generation: generation, relation: relation, advisee: ends.0, advisor: ends.1))
          if seen.insert(other).inserted { next.append(other) }
        }
      }
      level = next.sorted()
    }
    return branches
  }
}
