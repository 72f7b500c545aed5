/// Distances from one node, level by level.
package enum BreadthFirstSearch {
  /// The number of steps from `source` to every node, over the edges of some layers.
  ///
  /// Directions are ignored. Parallel edges change nothing.
  ///
  /// - Parameters:
  ///   - source: the node that has distance 0.
  ///   - layers: layers whose first `nodeCount` nodes mean the same.
  ///   - nodeCount: the number of nodes; higher ones are not entered.
  ///   - limit: the farthest distance to look at.
  /// - Returns: −1 for nodes that weren't reached.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  package static func distances(
    from source: Int, in layers: [EdgeLayer], nodeCount: Int, limit: Int = .max
  ) -> [Int32] {
    var distances = [Int32](repeating: -1, count: nodeCount)
    guard source >= 0, source < nodeCount else { return distances }
    distances[source] = 0
    var queue = [UInt32(source)]
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      let next = distances[node] + 1
      if Int(next) > limit { break }
      for layer in layers {
        for place in layer.row(node) {
          let other = Int(layer.targets[place])
          if other < nodeCount, distances[other] < 0 {
            distances[other] = next
            queue.append(UInt32(other))
          }
        }
      }
    }
    return distances
  }
}
