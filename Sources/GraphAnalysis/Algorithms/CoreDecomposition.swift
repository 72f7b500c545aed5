/// How deep each node lies in the dense part of a graph.
///
/// Batagelj and Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003,
/// arXiv:cs/0310049.
package enum CoreDecomposition {
  /// The largest k for each node such that it lies in a part where everybody has k neighbours.
  ///
  /// Directions are ignored; parallel edges count each.
  ///
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  package static func cores(of layer: EdgeLayer) -> [Int32] {
    let count = layer.nodeCount
    var degrees = (0..<count).map { Int32(layer.degree($0)) }
    var bins = [Int](repeating: 0, count: Int(degrees.max() ?? 0) + 2)
    for degree in degrees { bins[Int(degree) + 1] += 1 }
    for degree in 1..<bins.count { bins[degree] += bins[degree - 1] }
    // Nodes sorted by degree; `bins` has the first place of each degree.
    var order = [UInt32](repeating: 0, count: count)
    var places = [UInt32](repeating: 0, count: count)
    var next = bins
    for node in 0..<count {
      let degree = Int(degrees[node])
      places[node] = UInt32(next[degree])
      order[next[degree]] = UInt32(node)
      next[degree] += 1
    }
    for index in 0..<count {
      let node = Int(order[index])
      let degree = degrees[node]
      for place in layer.row(node) {
        let other = Int(layer.targets[place])
        let above = degrees[other]
        guard above > degree else { continue }
        // Swaps the neighbour with the first of its degree, and lowers it by one.
        let first = bins[Int(above)]
        let front = order[first]
        let own = Int(places[other])
        if Int(front) != other {
          order[first] = UInt32(other)
          order[own] = front
          places[other] = UInt32(first)
          places[Int(front)] = UInt32(own)
        }
        bins[Int(above)] += 1
        degrees[other] = above - 1
      }
    }
    return degrees
  }
}
