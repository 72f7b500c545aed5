/// The k shortest chains without repeated nodes between two nodes.
///
/// Yen, "Finding the k shortest loopless paths in a network", Management Science 17 (1971),
/// doi:10.1287/mnsc.17.11.712.
package enum ShortestChains {
  /// Finds the shortest chains.
  ///
  /// - Parameters:
  ///   - start: the first node of each chain.
  ///   - goal: the last node of each chain.
  ///   - layers: layers whose first `nodeCount` nodes mean the same.
  ///   - nodeCount: the number of nodes; higher ones are not entered.
  ///   - count: the most chains to give.
  ///   - longest: the most steps that a chain may have.
  /// - Returns: chains in order of length; among equally long ones those with smaller ids first.
  /// - Complexity: O(*k* · *length*) searches of ``ChainSearch``.
  package static func find(
    from start: Int, to goal: Int, in layers: [EdgeLayer], nodeCount: Int, count: Int,
    longest: Int = .max
  ) -> [[Int]] {
    var search = ChainSearch(layers: layers, nodeCount: nodeCount)
    guard count > 0, let first = search.shortest(from: start, to: goal) else { return [] }
    guard first.count - 1 <= longest else { return [] }
    var chains = [first]
    var candidates: [[Int]] = []
    while chains.count < count, let last = chains.last, last.count > 1 {
      for turn in 0..<(last.count - 1) {
        let root = last[0...turn]
        let taken = chains.filter { $0.count > turn + 1 && $0[0...turn] == root }
          .map { $0[turn + 1] }
        guard
          let rest = search.shortest(
            from: last[turn], to: goal, blocked: last[0..<turn], blockedSteps: taken)
        else { continue }
        let candidate = Array(last[0..<turn]) + rest
        if candidate.count - 1 <= longest, !candidates.contains(candidate) {
          candidates.append(candidate)
        }
      }
      guard
        let next = candidates.indices.min(by: { comesFirst(candidates[$0], candidates[$1]) })
      else { break }
      chains.append(candidates.remove(at: next))
    }
    return chains
  }

  private static func comesFirst(_ left: [Int], _ right: [Int]) -> Bool {
    left.count != right.count ? left.count < right.count : left.lexicographicallyPrecedes(right)
  }
}
