/// Searches for the shortest chain between two nodes, from both ends at once.
///
/// Each round grows the side with the smaller frontier by one level (Pohl, "Bi-directional
/// search", 1971); among equally short chains the one whose node ids come first is given, so the
/// answer doesn't depend on the order of the rounds. Directions are ignored. The buffers are kept
/// between searches.
package struct ChainSearch {
  private let layers: [EdgeLayer]
  private let nodeCount: Int
  /// Distance + 1 from the start and from the goal; 0 where not reached.
  private var fromStart: [UInt16]
  private var fromGoal: [UInt16]
  private var isOnChain: [Bool]
  private var isBlocked: [Bool]
  private var reached: [UInt32] = []

  /// Prepares searches over the edges of some layers.
  ///
  /// - Parameters:
  ///   - layers: layers whose first `nodeCount` nodes mean the same.
  ///   - nodeCount: the number of nodes; higher ones are not entered.
  package init(layers: [EdgeLayer], nodeCount: Int) {
    self.layers = layers
    self.nodeCount = nodeCount
    fromStart = Array(repeating: 0, count: nodeCount)
    fromGoal = fromStart
    isOnChain = Array(repeating: false, count: nodeCount)
    isBlocked = isOnChain
  }

  /// Finds the shortest chain.
  ///
  /// - Parameters:
  ///   - start: its first node.
  ///   - goal: its last node.
  ///   - blocked: nodes that it may not pass.
  ///   - blockedSteps: nodes that may not come right after `start`.
  /// - Returns: the nodes, both ends included; nil where there is no chain.
  /// - Complexity: O(*n* + *m*) at worst; about the square root of that in networks where the
  ///   number of nodes grows evenly with distance.
  package mutating func shortest(
    from start: Int, to goal: Int, blocked: some Sequence<Int> = [], blockedSteps: [Int] = []
  ) -> [Int]? {
    guard start < nodeCount, goal < nodeCount, start >= 0, goal >= 0 else { return nil }
    if start == goal { return [start] }
    for node in blocked {
      isBlocked[node] = true
    }
    defer {
      for node in blocked { isBlocked[node] = false }
      for node in reached {
        fromStart[Int(node)] = 0
        fromGoal[Int(node)] = 0
        isOnChain[Int(node)] = false
      }
      reached.removeAll(keepingCapacity: true)
    }
    fromStart[start] = 1
    fromGoal[goal] = 1
    reached += [UInt32(start), UInt32(goal)]
    var ahead = [UInt32(start)]
    var behind = [UInt32(goal)]
    while !ahead.isEmpty, !behind.isEmpty {
      let growsAhead = ahead.count <= behind.count
      let (next, meeting) = grow(
        growsAhead ? ahead : behind, isAhead: growsAhead, start: start, blockedSteps: blockedSteps)
      if !meeting.isEmpty {
        return chain(through: meeting, from: start, to: goal, blockedSteps: blockedSteps)
      }
      if growsAhead { ahead = next } else { behind = next }
    }
    return nil
  }

  /// The nodes one step beyond a frontier, and those of them that the other side has reached.
  private mutating func grow(
    _ frontier: [UInt32], isAhead: Bool, start: Int, blockedSteps: [Int]
  ) -> (next: [UInt32], meeting: [UInt32]) {
    var next: [UInt32] = []
    var meeting: [UInt32] = []
    for node in frontier {
      let level = isAhead ? fromStart[Int(node)] : fromGoal[Int(node)]
      guard level < .max else { continue }
      for layer in layers {
        for place in layer.row(Int(node)) {
          let other = Int(layer.targets[place])
          guard other < nodeCount, !isBlocked[other] else { continue }
          guard isAhead ? fromStart[other] == 0 : fromGoal[other] == 0 else { continue }
          if !blockedSteps.isEmpty {
            if isAhead, Int(node) == start, blockedSteps.contains(other) { continue }
            if !isAhead, other == start, blockedSteps.contains(Int(node)) { continue }
          }
          if isAhead { fromStart[other] = level + 1 } else { fromGoal[other] = level + 1 }
          reached.append(UInt32(other))
          next.append(UInt32(other))
          if fromStart[other] != 0, fromGoal[other] != 0 { meeting.append(UInt32(other)) }
        }
      }
    }
    return (next, meeting)
  }

  /// The chain with the smallest ids through one of the nodes where the two sides met.
  private mutating func chain(
    through meeting: [UInt32], from start: Int, to goal: Int, blockedSteps: [Int]
  ) -> [Int] {
    var level = meeting
    for node in meeting { isOnChain[Int(node)] = true }
    var distance = meeting.first.map { fromStart[Int($0)] } ?? 1
    while distance > 1 {
      var previous: [UInt32] = []
      for node in level {
        for layer in layers {
          for place in layer.row(Int(node)) {
            let other = Int(layer.targets[place])
            guard other < nodeCount, fromStart[other] == distance - 1, !isOnChain[other] else {
              continue
            }
            if other == start, blockedSteps.contains(Int(node)) { continue }
            isOnChain[other] = true
            previous.append(UInt32(other))
          }
        }
      }
      level = previous
      distance -= 1
    }
    var chain = [start]
    var node = start
    let half = meeting.first.map { fromStart[Int($0)] } ?? 1
    while fromStart[node] < half {
      let wanted = fromStart[node] + 1
      node = smallestNeighbour(of: node) { search, other in
        search.fromStart[other] == wanted && search.isOnChain[other]
          && !(node == start && blockedSteps.contains(other))
      }
      chain.append(node)
    }
    while node != goal {
      let wanted = fromGoal[node] - 1
      let here = node
      node = smallestNeighbour(of: node) { search, other in
        search.fromGoal[other] == wanted && !(here == start && blockedSteps.contains(other))
      }
      chain.append(node)
    }
    return chain
  }

  private func smallestNeighbour(of node: Int, where fits: (Self, Int) -> Bool) -> Int {
    var best = Int.max
    for layer in layers {
      for place in layer.row(node) {
        let other = Int(layer.targets[place])
        if other < nodeCount, other < best, fits(self, other) { best = other }
      }
    }
    precondition(best != .max, "every node of a shortest chain but the last has a successor")
    return best
  }
}
