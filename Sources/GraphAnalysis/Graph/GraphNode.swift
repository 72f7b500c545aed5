/// A node of the graph, as the kind of entity and its index in the corpus.
public enum GraphNode: Sendable, Hashable {
  case person(Int)
  case institution(Int)
  /// The index in ``CollaborationGraph/topics``.
  case topic(Int)
  case system(Int)
  case work(Int)
  case talk(Int)
}

/// Where each kind of node lies in the one range of node ids: people first.
package struct NodeSpace: Sendable {
  package let people: Int
  private let starts: [Int]

  package init(
    people: Int, institutions: Int, topics: Int, systems: Int, works: Int, talks: Int
  ) {
    self.people = people
    var starts = [0]
    for count in [people, institutions, topics, systems, works, talks] {
      starts.append((starts.last ?? 0) + count)
    }
    self.starts = starts
  }

  /// The number of nodes of all kinds.
  package var count: Int { starts.last ?? 0 }

  /// The id of a node.
  package func id(of node: GraphNode) -> Int {
    switch node {
    case .person(let index): index
    case .institution(let index): starts[1] + index
    case .topic(let index): starts[2] + index
    case .system(let index): starts[3] + index
    case .work(let index): starts[4] + index
    case .talk(let index): starts[5] + index
    }
  }

  /// The node that an id stands for.
  package func node(_ id: Int) -> GraphNode {
    if id < starts[1] { return .person(id) }
    if id < starts[2] { return .institution(id - starts[1]) }
    if id < starts[3] { return .topic(id - starts[2]) }
    if id < starts[4] { return .system(id - starts[3]) }
    if id < starts[5] { return .work(id - starts[4]) }
    return .talk(id - starts[5])
  }
}
