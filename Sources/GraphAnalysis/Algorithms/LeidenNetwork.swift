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

  private var largestDegree: Int {
    var largest = 0
    for node in 0..<nodeCount { largest = max(largest, row(node).count) }
    return largest
  }

  /// Moves nodes to neighbouring communities while that raises the modularity.
  ///
  /// - Returns: whether any node moved.
  func moveNodes(
    _ partition: inout [UInt32], resolution: Double, _ random: inout SeededGenerator
  ) -> Bool {
    guard total > 0 else { return false }
    let count = nodeCount
    let scale = resolution / total
    var sumArray = [Double](repeating: 0, count: count)
    var sizeArray = [UInt32](repeating: 0, count: count)
    for node in 0..<count {
      sumArray[Int(partition[node])] += strengths[node]
      sizeArray[Int(partition[node])] += 1
    }
    var free = (0..<UInt32(count)).filter { sizeArray[Int($0)] == 0 }
    // A ring: a node is in the queue at most once.
    var queueArray = random.blockPermutation(of: count)
    var waitingArray = [Bool](repeating: true, count: count)
    var linkArray = [Float](repeating: 0, count: count)
    var touchedArray = [UInt32](repeating: 0, count: largestDegree + 1)
    let starts = rowStarts.span
    let ends = targets.span
    let edgeWeights = weights.span
    let nodeStrengths = strengths.span
    let isWeighted = !weights.isEmpty
    var communities = partition.mutableSpan
    var sums = sumArray.mutableSpan
    var sizes = sizeArray.mutableSpan
    var queue = queueArray.mutableSpan
    var isWaiting = waitingArray.mutableSpan
    var links = linkArray.mutableSpan
    var touched = touchedArray.mutableSpan
    var head = 0
    var waiting = count
    var hasMoved = false
    // All numbers below are nodes, communities (fewer than nodes) or places of rows.
    while waiting > 0 {
      let node = unsafe Int(queue[unchecked: head])
      head += 1
      if head == count { head = 0 }
      waiting -= 1
      unsafe isWaiting[unchecked: node] = false
      let row = unsafe Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1])
      if row.isEmpty { continue }
      let own = unsafe communities[unchecked: node]
      let strength = unsafe nodeStrengths[unchecked: node]
      var touchedCount = 0
      for place in row {
        let community = unsafe communities[unchecked: Int(ends[unchecked: place])]
        let link = unsafe links[unchecked: Int(community)]
        if link == 0 {
          unsafe touched[unchecked: touchedCount] = community
          touchedCount += 1
        }
        unsafe links[unchecked: Int(community)] =
          link + (isWeighted ? edgeWeights[unchecked: place] : 1)
      }
      var best = own
      var bestGain =
        unsafe Double(links[unchecked: Int(own)])
        - scale * strength * (sums[unchecked: Int(own)] - strength)
      for index in 0..<touchedCount {
        let community = unsafe touched[unchecked: index]
        let link = unsafe Double(links[unchecked: Int(community)])
        unsafe links[unchecked: Int(community)] = 0
        if community == own { continue }
        let gain = unsafe link - scale * strength * sums[unchecked: Int(community)]
        if gain > bestGain + 1e-12 || (gain > bestGain - 1e-12 && best != own && community < best) {
          best = community
          bestGain = max(gain, bestGain)
        }
      }
      // Alone may be better than any company.
      if bestGain < -1e-12, unsafe sizes[unchecked: Int(own)] > 1, let empty = free.popLast() {
        best = empty
      }
      guard best != own else { continue }
      hasMoved = true
      unsafe communities[unchecked: node] = best
      unsafe sums[unchecked: Int(own)] -= strength
      unsafe sums[unchecked: Int(best)] += strength
      unsafe sizes[unchecked: Int(own)] -= 1
      unsafe sizes[unchecked: Int(best)] += 1
      if unsafe sizes[unchecked: Int(own)] == 0 { free.append(own) }
      for place in row {
        let other = unsafe Int(ends[unchecked: place])
        if unsafe !isWaiting[unchecked: other], unsafe communities[unchecked: other] != best {
          unsafe isWaiting[unchecked: other] = true
          var tail = head + waiting
          if tail >= count { tail -= count }
          unsafe queue[unchecked: tail] = UInt32(other)
          waiting += 1
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
    var result = (0..<UInt32(nodeCount)).map(\.self)
    var sumArray = strengths
    var wholeArray = [Double](repeating: 0, count: count)
    for node in 0..<nodeCount { wholeArray[Int(partition[node])] += strengths[node] }
    // The weight from each part to the rest of its community.
    var outwardArray = [Double](repeating: 0, count: nodeCount)
    var aloneArray = [Bool](repeating: true, count: nodeCount)
    var linkArray = [Float](repeating: 0, count: nodeCount)
    var touchedArray = [UInt32](repeating: 0, count: largestDegree + 1)
    let order = random.blockPermutation(of: nodeCount)
    let starts = rowStarts.span
    let ends = targets.span
    let edgeWeights = weights.span
    let nodeStrengths = strengths.span
    let communities = partition.span
    let wholes = wholeArray.span
    let isWeighted = !weights.isEmpty
    var outward = outwardArray.mutableSpan
    var refined = result.mutableSpan
    var sums = sumArray.mutableSpan
    var isAlone = aloneArray.mutableSpan
    var links = linkArray.mutableSpan
    var touched = touchedArray.mutableSpan
    // All numbers below are nodes, communities, parts (named for nodes) or places of rows.
    for node in 0..<nodeCount {
      let own = unsafe communities[unchecked: node]
      var sum = 0.0
      for place in unsafe Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1])
      where unsafe communities[unchecked: Int(ends[unchecked: place])] == own {
        unsafe sum += isWeighted ? Double(edgeWeights[unchecked: place]) : 1
      }
      unsafe outward[unchecked: node] = sum
    }
    for visited in order {
      let node = Int(visited)
      guard unsafe isAlone[unchecked: node] else { continue }
      let own = unsafe communities[unchecked: node]
      let whole = unsafe wholes[unchecked: Int(own)]
      let strength = unsafe nodeStrengths[unchecked: node]
      guard unsafe outward[unchecked: node] >= scale * strength * (whole - strength) else {
        continue
      }
      var touchedCount = 0
      for place in unsafe Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1]) {
        let other = unsafe Int(ends[unchecked: place])
        guard unsafe communities[unchecked: other] == own else { continue }
        let part = unsafe refined[unchecked: other]
        let link = unsafe links[unchecked: Int(part)]
        if link == 0 {
          unsafe touched[unchecked: touchedCount] = part
          touchedCount += 1
        }
        unsafe links[unchecked: Int(part)] = link + (isWeighted ? edgeWeights[unchecked: place] : 1)
      }
      var best = UInt32(node)
      var bestGain = 0.0
      var bestLink = 0.0
      for index in 0..<touchedCount {
        let part = unsafe touched[unchecked: index]
        let link = unsafe Double(links[unchecked: Int(part)])
        unsafe links[unchecked: Int(part)] = 0
        if part == UInt32(node) { continue }
        let sum = unsafe sums[unchecked: Int(part)]
        guard unsafe outward[unchecked: Int(part)] >= scale * sum * (whole - sum) else { continue }
        let gain = link - scale * strength * sum
        if gain > bestGain + 1e-12 || (gain > bestGain - 1e-12 && gain > 0 && part < best) {
          best = part
          bestGain = max(gain, bestGain)
          bestLink = link
        }
      }
      guard best != UInt32(node) else { continue }
      unsafe sums[unchecked: Int(best)] += strength
      unsafe sums[unchecked: node] -= strength
      unsafe outward[unchecked: Int(best)] += outward[unchecked: node] - 2 * bestLink
      unsafe refined[unchecked: node] = best
      unsafe isAlone[unchecked: node] = false
      unsafe isAlone[unchecked: Int(best)] = false
    }
    return result
  }

  /// The network whose nodes are groups of this one's.
  func aggregated(by groups: [UInt32], count: Int) -> LeidenNetwork {
    // Members of each group, by counting.
    var firsts = [Int](repeating: 0, count: count + 1)
    for group in groups { firsts[Int(group) + 1] += 1 }
    for group in 0..<count { firsts[group + 1] += firsts[group] }
    var next = firsts
    var members = [UInt32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      members[next[Int(groups[node])]] = UInt32(node)
      next[Int(groups[node])] += 1
    }
    var newStarts = [UInt32](repeating: 0, count: count + 1)
    var newTargets: [UInt32] = []
    var newWeights: [Float] = []
    var newLoops = [Double](repeating: 0, count: count)
    var newStrengths = newLoops
    var linkArray = [Float](repeating: 0, count: count)
    var touched: [UInt32] = []
    let starts = rowStarts.span
    let ends = targets.span
    let edgeWeights = weights.span
    let groupOf = groups.span
    let isWeighted = !weights.isEmpty
    var links = linkArray.mutableSpan
    // All numbers below are nodes, groups or places of rows.
    for group in 0..<count {
      var inside = 0.0
      for index in firsts[group]..<firsts[group + 1] {
        let node = Int(members[index])
        inside += loops[node]
        newStrengths[group] += strengths[node]
        for place in unsafe Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1]) {
          let other = unsafe groupOf[unchecked: Int(ends[unchecked: place])]
          let weight = unsafe isWeighted ? edgeWeights[unchecked: place] : 1
          if Int(other) == group {
            inside += Double(weight)
          } else {
            let link = unsafe links[unchecked: Int(other)]
            if link == 0 { touched.append(other) }
            unsafe links[unchecked: Int(other)] = link + weight
          }
        }
      }
      newLoops[group] = inside
      for other in touched {
        newTargets.append(other)
        unsafe newWeights.append(links[unchecked: Int(other)])
        unsafe links[unchecked: Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      newStarts[group + 1] = UInt32(newTargets.count)
    }
    return LeidenNetwork(
      rowStarts: newStarts, targets: newTargets, weights: newWeights, loops: newLoops,
      strengths: newStrengths, total: total)
  }
}
