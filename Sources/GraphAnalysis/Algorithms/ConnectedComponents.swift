/// Which nodes can be reached from which.
package enum ConnectedComponents {
  /// Finds the components, numbered by their smallest node.
  ///
  /// Directions are ignored; a node without edges is a component of its own. Joining sets, after
  /// Sutton, Ben-Nun and Barak, "Optimizing parallel graph connectivity computation via subgraph
  /// sampling", 2018, doi:10.1109/IPDPS.2018.00012: a few edges of each node are enough to find the
  /// largest component, whose other edges are then never looked at.
  ///
  /// - Parameters:
  ///   - layers: layers whose first `nodeCount` nodes mean the same.
  ///   - nodeCount: the number of nodes; higher ones are not entered.
  /// - Returns: for each node its component, and the number of components.
  /// - Complexity: about O(*n* + *m*) time, O(*n*) space.
  package static func find(
    in layers: [EdgeLayer], nodeCount: Int
  ) -> (component: [Int32], count: Int) {
    var parents = (0..<UInt32(nodeCount)).map(\.self)
    let sampled = 2
    for layer in layers {
      for turn in 0..<sampled {
        join(&parents, layer, nodeCount, turn..<turn + 1, leavingOut: nil)
      }
    }
    compress(&parents)
    let largest = mostFrequent(in: parents)
    for layer in layers {
      join(&parents, layer, nodeCount, sampled..<Int.max, leavingOut: largest)
    }
    compress(&parents)
    var component = [Int32](repeating: 0, count: nodeCount)
    var count: Int32 = 0
    for node in 0..<nodeCount {
      // A set is named for its smallest node, which comes first.
      let root = Int(parents[node])
      if root == node {
        component[node] = count
        count += 1
      } else {
        component[node] = component[root]
      }
    }
    return (component, Int(count))
  }

  /// Joins each node with those at some places of its row.
  private static func join(
    _ parents: inout [UInt32], _ layer: EdgeLayer, _ nodeCount: Int, _ places: Range<Int>,
    leavingOut largest: UInt32?
  ) {
    let starts = layer.rowStarts.span
    let targets = layer.targets.span
    let count = min(nodeCount, layer.nodeCount)
    var sets = parents.mutableSpan
    // Rows lie within the layer, and parents within the nodes.
    for node in 0..<count {
      let first = unsafe Int(starts[unchecked: node])
      let end = unsafe Int(starts[unchecked: node + 1])
      let low = first + places.lowerBound
      guard low < end else { continue }
      if let largest, root(of: UInt32(node), in: &sets) == largest { continue }
      for place in low..<min(end, places.upperBound == .max ? end : first + places.upperBound) {
        let other = unsafe targets[unchecked: place]
        guard other < nodeCount else { continue }
        let one = root(of: UInt32(node), in: &sets)
        let two = root(of: other, in: &sets)
        if one < two {
          unsafe sets[unchecked: Int(two)] = one
        } else if two < one {
          unsafe sets[unchecked: Int(one)] = two
        }
      }
    }
  }

  /// The smallest node of a set, halving the way to it.
  private static func root(of node: UInt32, in sets: inout MutableSpan<UInt32>) -> UInt32 {
    var node = node
    while true {
      let parent = unsafe sets[unchecked: Int(node)]
      if parent == node { return node }
      let above = unsafe sets[unchecked: Int(parent)]
      unsafe sets[unchecked: Int(node)] = above
      node = above
    }
  }

  /// Points every node to the smallest of its set.
  private static func compress(_ parents: inout [UInt32]) {
    // Parents are smaller, and point to the smallest already.
    for node in parents.indices { parents[node] = parents[Int(parents[node])] }
  }

  /// The set that a sample of nodes is in most often.
  private static func mostFrequent(in parents: [UInt32]) -> UInt32? {
    var counts: [UInt32: Int] = [:]
    for node in stride(from: 0, to: parents.count, by: max(1, parents.count / 1024)) {
      counts[parents[node], default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
