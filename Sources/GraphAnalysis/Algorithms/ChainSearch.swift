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
    for node in blocked { isBlocked[node] = true }
    defer {
      for node in blocked { isBlocked[node] = false }
      forget()
    }
    let meeting = meet(start, goal, blockedSteps: blockedSteps)
    guard !meeting.isEmpty else { return nil }
    return chain(through: meeting, from: start, to: goal, blockedSteps: blockedSteps)
  }

  /// Finds the shortest chains, all of one length, those with smaller ids first.
  ///
  /// - Parameters:
  ///   - start: their first node.
  ///   - goal: their last node.
  ///   - count: the most chains to give.
  /// - Returns: the nodes of each, both ends included; none where there is no chain.
  /// - Complexity: that of one search, and O(*count* · *length* · *degree*).
  package mutating func allShortest(from start: Int, to goal: Int, count: Int) -> [[Int]] {
    guard start < nodeCount, goal < nodeCount, start >= 0, goal >= 0, count > 0 else { return [] }
    if start == goal { return [[start]] }
    defer { forget() }
    let meeting = meet(start, goal, blockedSteps: [])
    guard let first = meeting.first else { return [] }
    mark(meeting, start: start, blockedSteps: [])
    let half = fromStart[Int(first)]
    var chains: [[Int]] = []
    // The ways not yet gone at each step, the next one last.
    var ways = [[start]]
    var chain: [Int] = []
    while let node = ways.last?.last, chains.count < count {
      chain.append(node)
      if node == goal {
        chains.append(chain)
        ways[ways.count - 1].removeLast()
        chain.removeLast()
      } else {
        ways.append(successors(of: node, half: half).reversed())
      }
      while ways.last?.isEmpty == true {
        ways.removeLast()
        guard !ways.isEmpty else { break }
        ways[ways.count - 1].removeLast()
        chain.removeLast()
      }
    }
    return chains
  }

  /// The nodes one step nearer to the goal on shortest chains, ascending.
  private func successors(of node: Int, half: UInt16) -> [Int] {
    let isAhead = fromStart[node] != 0 && fromStart[node] < half
    let wanted = isAhead ? fromStart[node] + 1 : fromGoal[node] - 1
    var found: Set<Int> = []
    for layer in layers {
      for place in layer.row(node) {
        let other = Int(layer.targets[place])
        guard other < nodeCount else { continue }
        if isAhead ? fromStart[other] == wanted && isOnChain[other] : fromGoal[other] == wanted {
          found.insert(other)
        }
      }
    }
    return found.sorted()
  }

  private mutating func forget() {
    for node in reached {
      fromStart[Int(node)] = 0
      fromGoal[Int(node)] = 0
      isOnChain[Int(node)] = false
    }
    reached.removeAll(keepingCapacity: true)
  }

  /// The nodes where the searches from both ends meet; none where there is no chain.
  private mutating func meet(_ start: Int, _ goal: Int, blockedSteps: [Int]) -> [UInt32] {
    fromStart[start] = 1
    fromGoal[goal] = 1
    reached += [UInt32(start), UInt32(goal)]
    var ahead = [UInt32(start)]
    var behind = [UInt32(goal)]
    let limits = Limits(nodeCount: nodeCount, start: start, blockedSteps: blockedSteps)
    while !ahead.isEmpty, !behind.isEmpty {
      let growsAhead = ahead.count <= behind.count
      let (next, meeting) =
        growsAhead
        ? Self.grow(
          ahead, layers, own: &fromStart, facing: fromGoal, isBlocked, limits, isAhead: true)
        : Self.grow(
          behind, layers, own: &fromGoal, facing: fromStart, isBlocked, limits, isAhead: false)
      reached += next
      if !meeting.isEmpty { return meeting }
      if growsAhead { ahead = next } else { behind = next }
    }
    return []
  }

  private struct Limits {
    var nodeCount: Int
    var start: Int
    var blockedSteps: [Int]
  }

  /// The nodes one step beyond a frontier, and those of them that the other side has reached.
  private static func grow(
    _ frontier: [UInt32], _ layers: [EdgeLayer], own: inout [UInt16], facing: [UInt16],
    _ isBlocked: [Bool], _ limits: Limits, isAhead: Bool
  ) -> (next: [UInt32], meeting: [UInt32]) {
    var next: [UInt32] = []
    var meeting: [UInt32] = []
    let isFree = limits.blockedSteps.isEmpty
    let facing = facing.span
    let isBlocked = isBlocked.span
    var levels = own.mutableSpan
    for layer in layers {
      let targets = layer.targets.span
      // Nodes are compared with the count that all arrays have; rows lie within the layer.
      for node in frontier {
        let level = unsafe levels[unchecked: Int(node)]
        guard level < .max else { continue }
        for place in layer.row(Int(node)) {
          let other = unsafe Int(targets[unchecked: place])
          guard other < limits.nodeCount, unsafe levels[unchecked: other] == 0,
            unsafe !isBlocked[unchecked: other]
          else { continue }
          if !isFree {
            if isAhead, Int(node) == limits.start, limits.blockedSteps.contains(other) { continue }
            if !isAhead, other == limits.start, limits.blockedSteps.contains(Int(node)) { continue }
          }
          unsafe levels[unchecked: other] = level + 1
          next.append(UInt32(other))
          if unsafe facing[unchecked: other] != 0 { meeting.append(UInt32(other)) }
        }
      }
    }
    return (next, meeting)
  }

  /// The chain with the smallest ids through one of the nodes where the two sides met.
  private mutating func chain(
    through meeting: [UInt32], from start: Int, to goal: Int, blockedSteps: [Int]
  ) -> [Int] {
    mark(meeting, start: start, blockedSteps: blockedSteps)
    return follow(
      from: start, to: goal, half: meeting.first.map { fromStart[Int($0)] } ?? 1, blockedSteps)
  }

  /// Marks the nodes of the first halves of all shortest chains.
  private mutating func mark(_ meeting: [UInt32], start: Int, blockedSteps: [Int]) {
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
  }

  private func follow(from start: Int, to goal: Int, half: UInt16, _ blockedSteps: [Int]) -> [Int] {
    var chain = [start]
    var node = start
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
