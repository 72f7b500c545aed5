/// The people around somebody, and the ties among them.
public struct EgoNetwork: Sendable {
  /// Somebody in the network.
  public struct Member: Sendable, Hashable {
    /// An index in the corpus.
    public var person: Int
    /// The number of steps from the person in the middle.
    public var distance: Int
  }

  /// The person in the middle, as an index in the corpus.
  public let ego: Int
  /// Nearest first, then by index; the person in the middle is the first.
  public let members: [Member]
  /// Every edge between two members, sorted as ``CollaborationGraph/relations(of:)`` sorts.
  public let relations: [GraphRelation]

  /// Gathers everybody within some steps of a person.
  ///
  /// - Parameters:
  ///   - person: the one in the middle.
  ///   - graph: the graph to ask.
  ///   - hops: how many steps to go.
  ///   - kinds: the kinds of edges to follow and to show, those between people.
  /// - Complexity: O(*n* + *m*) for the search, and the size of the answer.
  public init(
    around person: Int, in graph: CollaborationGraph, hops: Int = 1,
    via kinds: [EdgeKind] = [.coauthor, .advisor, .collaborator]
  ) {
    let usable = EdgeKind.allCases.filter { kinds.contains($0) && $0.joinsPeople }
    let distances = BreadthFirstSearch.distances(
      from: person, in: usable.map { graph[$0] }, nodeCount: graph.personCount, limit: hops)
    ego = person
    members = distances.indices.filter { distances[$0] >= 0 }
      .map { Member(person: $0, distance: Int(distances[$0])) }
      .sorted { ($0.distance, $0.person) < ($1.distance, $1.person) }
    let inside = Set(members.map(\.person))
    var relations: [GraphRelation] = []
    for kind in usable {
      var found: [GraphRelation] = []
      for member in inside.sorted() {
        for place in graph[kind].row(member) {
          let other = Int(graph[kind].targets[place])
          let isForward = graph[kind].halfEdges[place] & EdgeLayer.againstBit == 0
          guard isForward, inside.contains(other),
            let relation = graph.relation(kind, from: member, to: other)
          else { continue }
          found.append(relation)
        }
      }
      relations += found.sorted {
        (graph.id(of: $0.from), graph.id(of: $0.to)) < (graph.id(of: $1.from), graph.id(of: $1.to))
      }
    }
    self.relations = relations
  }
}
