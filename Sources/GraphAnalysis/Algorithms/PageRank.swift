/// How often a random walk along edges, with jumps, comes to each node.
///
/// Page, Brin, Motwani and Winograd, "The PageRank citation ranking", 1999. Each round pulls the
/// ranks of the neighbours, so that rounds may be divided by ranges of nodes and still give the
/// same bits.
package struct PageRank: Sendable {
  /// How the change of a round is measured against the tolerance.
  package enum Norm: Sendable {
    /// The sum of absolute changes.
    case sum
    /// The root of the sum of squared changes.
    case root
  }

  /// The rank of each node; the sum is 1.
  package let ranks: [Double]
  /// The number of rounds.
  package let rounds: Int
  /// Whether the last change was within the tolerance.
  package let hasConverged: Bool

  /// Ranks the nodes of an undirected layer.
  ///
  /// A node without edges passes its rank to all nodes. An empty layer gives no ranks.
  ///
  /// - Parameters:
  ///   - layer: the edges; directions are ignored.
  ///   - damping: the chance of following an edge instead of jumping.
  ///   - tolerance: the change of a round that is small enough.
  ///   - norm: how that change is measured.
  ///   - isWeighted: whether an edge is followed in proportion to its weight.
  ///   - maxRounds: the most rounds.
  /// - Complexity: O(*n* + *m*) a round, O(*n*) space, O(*m*) more with weights.
  package init(
    of layer: EdgeLayer, damping: Double = 0.85, tolerance: Double = 1e-9, norm: Norm = .sum,
    isWeighted: Bool = false, maxRounds: Int = 200
  ) {
    let count = layer.nodeCount
    guard count > 0 else {
      ranks = []
      rounds = 0
      hasConverged = true
      return
    }
    let weights = isWeighted ? layer.halfEdgeWeights() : []
    let inverse = Self.inverseStrengths(of: layer, weights: weights)
    var ranks = [Double](repeating: 1 / Double(count), count: count)
    var shares = ranks
    var rounds = 0
    var hasConverged = false
    while rounds < maxRounds, !hasConverged {
      rounds += 1
      var stranded = 0.0
      for node in 0..<count {
        if inverse[node] == 0 { stranded += ranks[node] }
        shares[node] = ranks[node] * inverse[node]
      }
      let base = (1 - damping + damping * stranded) / Double(count)
      let change = Self.pull(
        layer, weights: weights, shares: shares, base: base, damping: damping, norm: norm,
        into: &ranks)
      hasConverged = (norm == .root ? change.squareRoot() : change) <= tolerance
    }
    self.ranks = ranks
    self.rounds = rounds
    self.hasConverged = hasConverged
  }

  /// One round: replaces each rank by what comes from the neighbours, and tells the change.
  private static func pull(
    _ layer: EdgeLayer, weights: [Float], shares: [Double], base: Double, damping: Double,
    norm: Norm, into ranks: inout [Double]
  ) -> Double {
    var change = 0.0
    let isWeighted = !weights.isEmpty
    // Bounds are checked once, by the layer's own invariant, not for each of the 2m half-edges.
    unsafe layer.rowStarts.withUnsafeBufferPointer { starts in
      unsafe layer.targets.withUnsafeBufferPointer { targets in
        unsafe shares.withUnsafeBufferPointer { shares in
          unsafe weights.withUnsafeBufferPointer { weights in
            for node in ranks.indices {
              var sum = 0.0
              let row = unsafe Int(starts[node])..<Int(starts[node + 1])
              if isWeighted {
                for place in row {
                  unsafe sum += shares[Int(targets[place])] * Double(weights[place])
                }
              } else {
                for place in row { unsafe sum += shares[Int(targets[place])] }
              }
              let rank = base + damping * sum
              let difference = abs(rank - ranks[node])
              change += norm == .root ? difference * difference : difference
              ranks[node] = rank
            }
          }
        }
      }
    }
    return change
  }

  private static func inverseStrengths(of layer: EdgeLayer, weights: [Float]) -> [Double] {
    (0..<layer.nodeCount).map { node in
      let row = layer.row(node)
      let strength =
        weights.isEmpty
        ? Double(row.count) : row.reduce(0) { $0 + Double(weights[$1]) }
      return strength > 0 ? 1 / strength : 0
    }
  }
}

extension EdgeLayer {
  /// The weight of each half-edge, in the order of ``targets``.
  package func halfEdgeWeights() -> [Float] {
    halfEdges.map { Float(weight(of: Int($0 & ~Self.againstBit))) }
  }
}
