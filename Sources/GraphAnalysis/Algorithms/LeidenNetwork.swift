/// A weighted network whose nodes may stand for many: what ``Leiden`` works on.
struct LeidenNetwork {
  private var rowStarts: [UInt32]
  private var targets: [UInt32]
  /// The weight of each half-edge; empty where all are 1.
  private var weights: [Float]
  /// Twice the weight of the edges inside of each node.
  private var loops: [Double]
  /// The weight of all edges at each node, those inside counted twice.
  private var strengths: [Double]
  /// Twice the weight of all edges.
  private let total: Double

  var nodeCount: Int { rowStarts.count - 1 }

  init(_ layer: EdgeLayer, isWeighted: Bool) {
    rowStarts = layer.rowStarts
    targets = layer.targets
    let weights = isWeighted ? layer.halfEdgeWeights() : []
    strengths = (0..<layer.nodeCount).map { node in
      let row = layer.row(node)
      return isWeighted ? row.reduce(0) { $0 + Double(weights[$1]) } : Double(row.count)
    }
    self.weights = weights
    loops = Array(repeating: 0, count: layer.nodeCount)
    total = strengths.reduce(0, +)
  }

  private init(
    rowStarts: [UInt32], targets: [UInt32], weights: [Float], loops: [Double],
    strengths: [Double], total: Double
  ) {
    self.rowStarts = rowStarts
    self.targets = targets
    self.weights = weights
    self.loops = loops
    self.strengths = strengths
    self.total = total
  }

  private func row(_ node: Int) -> Range<Int> {
    Int(rowStarts[node])..<Int(rowStarts[node + 1])
  }

  private func weight(_ place: Int) -> Double { weights.isEmpty ? 1 : Double(weights[place]) }

  /// The part of the weight inside of communities, less what chance would have there.
  func modularity(of partition: [UInt32], resolution: Double) -> Double {
    guard total > 0 else { return 0 }
    var inside = 0.0
    var sums = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      inside += loops[node]
      sums[Int(partition[node])] += strengths[node]
      for place in row(node) where partition[Int(targets[place])] == partition[node] {
        inside += weight(place)
      }
    }
    let chance = sums.reduce(0) { $0 + ($1 / total) * ($1 / total) }
    return inside / total - resolution * chance
  }

  /// Numbers the communities 0, 1, … by their first node; gives their number.
  static func renumber(_ partition: inout [UInt32]) -> Int {
    var numbers = [UInt32](repeating: .max, count: Int(partition.max() ?? 0) + 1)
    var count: UInt32 = 0
    for node in partition.indices {
      let old = Int(partition[node])
      if numbers[old] == .max {
        numbers[old] = count
        count += 1
      }
      partition[node] = numbers[old]
    }
    return Int(count)
  }

  /// Moves nodes to neighbouring communities while that raises the modularity.
  ///
  /// - Returns: whether any node moved.
  func moveNodes(
    _ partition: inout [UInt32], resolution: Double, _ random: inout SeededGenerator
  ) -> Bool {
    guard total > 0 else { return false }
    let scale = resolution / total
    var sums = [Double](repeating: 0, count: nodeCount)
    var sizes = [UInt32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      sums[Int(partition[node])] += strengths[node]
      sizes[Int(partition[node])] += 1
    }
    var free = (0..<UInt32(nodeCount)).filter { sizes[Int($0)] == 0 }
    var queue = random.permutation(of: nodeCount)
    var isQueued = [Bool](repeating: true, count: nodeCount)
    var links = [Double](repeating: 0, count: nodeCount)
    var touched: [UInt32] = []
    var head = 0
    var hasMoved = false
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      isQueued[node] = false
      if head > 1 << 20, head * 2 > queue.count {
        queue.removeFirst(head)
        head = 0
      }
      let own = partition[node]
      let strength = strengths[node]
      for place in row(node) {
        let community = partition[Int(targets[place])]
        if links[Int(community)] == 0 { touched.append(community) }
        links[Int(community)] += weight(place)
      }
      var best = own
      var bestGain = links[Int(own)] - scale * strength * (sums[Int(own)] - strength)
      for community in touched where community != own {
        let gain = links[Int(community)] - scale * strength * sums[Int(community)]
        if gain > bestGain + 1e-12 || (gain > bestGain - 1e-12 && best != own && community < best) {
          best = community
          bestGain = max(gain, bestGain)
        }
      }
      // Alone may be better than any company.
      if bestGain < -1e-12, sizes[Int(own)] > 1, let empty = free.popLast() {
        best = empty
      }
      for community in touched { links[Int(community)] = 0 }
      touched.removeAll(keepingCapacity: true)
      guard best != own else { continue }
      hasMoved = true
      partition[node] = best
      sums[Int(own)] -= strength
      sums[Int(best)] += strength
      sizes[Int(own)] -= 1
      sizes[Int(best)] += 1
      if sizes[Int(own)] == 0 { free.append(own) }
      for place in row(node) {
        let other = Int(targets[place])
        if !isQueued[other], partition[other] != best {
          isQueued[other] = true
          queue.append(UInt32(other))
        }
      }
    }
    return hasMoved
  }

  /// Divides each community into parts that hang together well.
  func refine(
    _ partition: [UInt32], _ count: Int, resolution: Double, _ random: inout SeededGenerator
  ) -> [UInt32] {
    let scale = resolution / max(total, .leastNonzeroMagnitude)
    var refined = (0..<UInt32(nodeCount)).map(\.self)
    var sums = strengths
    var communitySums = [Double](repeating: 0, count: count)
    for node in 0..<nodeCount { communitySums[Int(partition[node])] += strengths[node] }
    // The weight from each part to the rest of its community.
    var outward = [Double](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      for place in row(node) where partition[Int(targets[place])] == partition[node] {
        outward[node] += weight(place)
      }
    }
    var isAlone = [Bool](repeating: true, count: nodeCount)
    var links = [Double](repeating: 0, count: nodeCount)
    var touched: [UInt32] = []
    for visited in random.permutation(of: nodeCount) {
      let node = Int(visited)
      let whole = communitySums[Int(partition[node])]
      let strength = strengths[node]
      guard isAlone[node], outward[node] >= scale * strength * (whole - strength) else { continue }
      for place in row(node) {
        let other = Int(targets[place])
        guard partition[other] == partition[node] else { continue }
        let part = refined[other]
        if links[Int(part)] == 0 { touched.append(part) }
        links[Int(part)] += weight(place)
      }
      var best = refined[node]
      var bestGain = 0.0
      for part in touched where part != refined[node] {
        let sum = sums[Int(part)]
        guard outward[Int(part)] >= scale * sum * (whole - sum) else { continue }
        let gain = links[Int(part)] - scale * strength * sum
        if gain > bestGain + 1e-12 || (gain > bestGain - 1e-12 && gain > 0 && part < best) {
          best = part
          bestGain = max(gain, bestGain)
        }
      }
      if best != refined[node] {
        let link = links[Int(best)]
        sums[Int(best)] += strength
        sums[node] -= strength
        outward[Int(best)] += outward[node] - 2 * link
        refined[node] = best
        isAlone[node] = false
        isAlone[Int(best)] = false
      }
      for part in touched { links[Int(part)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
    return refined
  }

  /// The network whose nodes are groups of this one's.
  func aggregated(by groups: [UInt32], count: Int) -> LeidenNetwork {
    // Members of each group, by counting.
    var starts = [Int](repeating: 0, count: count + 1)
    for group in groups { starts[Int(group) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var members = [UInt32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      members[next[Int(groups[node])]] = UInt32(node)
      next[Int(groups[node])] += 1
    }
    var rowStarts: [UInt32] = [0]
    var targets: [UInt32] = []
    var weights: [Float] = []
    var loops = [Double](repeating: 0, count: count)
    var strengths = loops
    var links = loops
    var touched: [UInt32] = []
    for group in 0..<count {
      for index in starts[group]..<starts[group + 1] {
        let node = Int(members[index])
        loops[group] += self.loops[node]
        strengths[group] += self.strengths[node]
        for place in row(node) {
          let other = groups[Int(self.targets[place])]
          if Int(other) == group {
            loops[group] += weight(place)
          } else {
            if links[Int(other)] == 0 { touched.append(other) }
            links[Int(other)] += weight(place)
          }
        }
      }
      touched.sort()
      for other in touched {
        targets.append(other)
        weights.append(Float(links[Int(other)]))
        links[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      rowStarts.append(UInt32(targets.count))
    }
    return LeidenNetwork(
      rowStarts: rowStarts, targets: targets, weights: weights, loops: loops,
      strengths: strengths, total: total)
  }
}
