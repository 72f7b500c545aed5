/// How a block is compared: every pair, the pairs that share something, or part by part.
extension BlockClustering {
  /// With more clusters than this, not all pairs are compared but those of ``CandidatePairs``.
  static let densest = 64
  /// With more than this, the block is split into parts, each settled by itself, and what comes of
  /// them is split anew by other evidence.
  static let sparsest = 8192
  private static let part = 64
  private static let rounds = 4
  /// How many rivals of a cluster count in a part.
  private static let rivalsInPart = 12

  /// How many pairs of a block's mentions are compared at first, at most.
  static func mostComparisons(mentions: Int) -> Int {
    let pairs = mentions * (mentions - 1) / 2
    if mentions <= densest { return pairs }
    if mentions <= sparsest { return min(pairs, mentions * CandidatePairs.most) }
    return rounds * mentions * part / 2 + sparsest * CandidatePairs.most
  }

  /// Compares and joins what there is, the best pair first, to a weight.
  ///
  /// - Complexity: O(*k*²) in the clusters up to a bound, O(*k* log *k*) beyond it.
  mutating func agglomerate(to threshold: Float) {
    goal = threshold
    var order = clustersBySize()
    var round = 0
    while order.count > sparsest, round < Self.rounds {
      settleParts(of: order, round)
      let next = clustersBySize()
      round += 1
      // Where the first splits join nobody, the others would not either.
      if next.count == order.count, round > 1 { return }
      order = next
    }
    if order.count > sparsest { return }
    var queue = PairQueue()
    if order.count <= Self.densest {
      compareAll(order, &queue)
    } else {
      for (large, small) in CandidatePairs(table, order).pairs() {
        compareAtFirst(large, small, &queue)
      }
    }
    drain(&queue)
  }

  /// The clusters that count, the larger before the smaller.
  private func clustersBySize() -> [Int32] {
    var keys: [UInt64] = []
    for cluster in 0..<Int32(table.count) where table.isAlive[Int(cluster)] {
      let missing = UInt32.max - UInt32(table.size(cluster))
      keys.append(UInt64(missing) << 32 | UInt64(cluster))
    }
    keys.sort()
    return keys.map { Int32(truncatingIfNeeded: $0) }
  }

  /// Compares every pair whose first names don't contradict each other.
  private mutating func compareAll(_ order: [Int32], _ queue: inout PairQueue) {
    let known = input.names
    let names = order.map { Int32(table.firstName($0)) }
    reserveRivals(order)
    for place in order.indices {
      let name = names[place]
      for other in place + 1..<order.count where known.match(name, names[other]) != .conflict {
        compareAtFirst(order[place], order[other], &queue)
      }
    }
  }

  private mutating func settleParts(of order: [Int32], _ round: Int) {
    let keys = PartKeys(table, order).keys(round)
    let places = order.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    for start in stride(from: 0, to: places.count, by: Self.part) {
      let part = places[start..<min(places.count, start + Self.part)].sorted().map { order[$0] }
      var queue = PairQueue()
      let before = table.count
      compareAll(part, &queue)
      for cluster in part { keepRivals(of: cluster, most: Self.rivalsInPart, from: Self.floor) }
      drain(&queue)
      for cluster in part + (before..<table.count).map({ Int32($0) }) {
        keepRivals(of: cluster, most: Self.rivalsInPart, from: Self.doubt)
      }
    }
  }
}

/// What clusters of a giant block are sorted by, so that those that are likely one person stand
/// close together: in the first round their rarest coauthor, later other evidence.
private struct PartKeys {
  private let table: ClusterTable
  private let order: [Int32]
  private var coauthors: [Int32]
  private var words: [Int32]

  init(_ table: ClusterTable, _ order: [Int32]) {
    self.table = table
    self.order = order
    coauthors = [Int32](repeating: 0, count: table.input.coarseCount)
    words = [Int32](repeating: 0, count: table.input.wordCount)
    for cluster in order {
      for entry in table.coauthors(cluster) {
        coauthors[Int(table.input.coauthorKeys[Int(entry.key)].coarse)] += 1
      }
      for entry in table.words(cluster) { words[Int(entry.key)] += 1 }
    }
  }

  func keys(_ round: Int) -> [UInt64] {
    order.map { cluster in
      let name = UInt64(table.firstName(cluster))
      let word = rarest(table.words(cluster).map { $0.key }, words, skipping: 0)
      let coauthors = table.coauthors(cluster).map { table.input.coauthorKeys[Int($0.key)].coarse }
      let coauthor = rarest(coauthors, self.coauthors, skipping: round == 1 ? 1 : 0)
      switch round {
      case 0, 1:
        if let coauthor { return 1 << 40 | UInt64(coauthor) }
        return word.map { 2 << 40 | UInt64($0) } ?? name
      case 2: return word.map { 2 << 40 | UInt64($0) } ?? name
      default: return name
      }
    }
  }

  /// Of the keys that others have too, the one that the fewest have, after some.
  private func rarest(_ keys: [Int32], _ counts: [Int32], skipping: Int) -> Int32? {
    let shared = keys.filter { counts[Int($0)] > 1 }
    if shared.isEmpty { return nil }
    if skipping == 0 { return shared.min { (counts[Int($0)], $0) < (counts[Int($1)], $1) } }
    let sorted = shared.sorted { (counts[Int($0)], $0) < (counts[Int($1)], $1) }
    return sorted[min(skipping, sorted.count - 1)]
  }
}
