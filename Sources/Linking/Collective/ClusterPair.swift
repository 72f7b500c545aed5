/// Two clusters that may be one person, with the sum of match weights; 16 bytes, as there may be
/// hundreds for each mention.
struct ClusterPair: Sendable {
  private let low: Int32
  private let high: Int32
  /// In bits.
  let weight: Double

  var first: Int { Int(low) }
  var second: Int { Int(high) }

  init(_ first: Int, _ second: Int, weight: Double = 0) {
    low = Int32(first)
    high = Int32(second)
    self.weight = weight
  }

  func weighing(_ weight: Double) -> ClusterPair { ClusterPair(first, second, weight: weight) }
}

/// For each cluster the pairs that it is in, in the order of the pairs.
struct PairsOfCluster: Sendable {
  private var base: [Int]
  private var indices: [Int32]

  /// - Complexity: O(*p* + *c*) for *p* pairs of *c* clusters.
  init(_ pairs: [ClusterPair], clusters: Int) {
    base = [Int](repeating: 0, count: clusters + 1)
    for pair in pairs {
      base[pair.first + 1] += 1
      base[pair.second + 1] += 1
    }
    for cluster in 0..<clusters { base[cluster + 1] += base[cluster] }
    var next = base
    indices = [Int32](repeating: 0, count: 2 * pairs.count)
    for (number, pair) in pairs.enumerated() {
      for cluster in [pair.first, pair.second] {
        indices[next[cluster]] = Int32(number)
        next[cluster] += 1
      }
    }
  }

  subscript(cluster: Int) -> ArraySlice<Int32> {
    indices[base[cluster]..<base[cluster + 1]]
  }
}
