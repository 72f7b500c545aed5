/// How often a random walk along edges, with jumps, comes to each node.
///
/// Page, Brin, Motwani and Winograd, "The PageRank citation ranking", 1999. Where edges have no
/// direction, the ranks solve a symmetric positive definite system, (1 − d·D^−½ A D^−½) y = (1 − d)
/// D^−½ 1 with x = D^½ y, which conjugate gradients (Hestenes and Stiefel, 1952,
/// doi:10.6028/jres.049.044) solve in far fewer rounds than following the walk does (Gleich,
/// Zhukov and Berkhin, "Fast parallel PageRank: a linear system approach", 2004).
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
  /// The number of rounds, each of which looks at every edge.
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
  ///   - tolerance: how much one more step of the walk may change the ranks.
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
    var system = WalkSystem(layer, weights: weights, damping: damping)
    var rounds = 1
    var change = system.start(norm)
    while change > tolerance, rounds < maxRounds {
      rounds += 1
      change = system.step(norm)
    }
    ranks = system.ranks()
    self.rounds = rounds
    hasConverged = change <= tolerance
  }
}

/// The linear system that the ranks of an undirected network solve, and the state of its solution.
private struct WalkSystem {
  private let layer: EdgeLayer
  private let weights: [Float]
  private let damping: Double
  /// D^−½; 1 for a node without edges.
  private var scales: [Double]
  /// The sum of the ranks before they are brought to 1: known beforehand.
  private let total: Double
  private var solution: [Double]
  private var residual: [Double]
  private var direction: [Double]
  /// The direction times D^−½, and what the edges make of it.
  private var scaled: [Double]
  private var energy = 0.0

  init(_ layer: EdgeLayer, weights: [Float], damping: Double) {
    self.layer = layer
    self.weights = weights
    self.damping = damping
    let count = layer.nodeCount
    var scales = [Double](repeating: 1, count: count)
    var solution = scales
    var alone = 0.0
    var strengths = 0.0
    for node in 0..<count {
      let row = layer.row(node)
      let strength =
        weights.isEmpty ? Double(row.count) : row.reduce(0) { $0 + Double(weights[$1]) }
      solution[node] = strength
      strengths += strength
      if strength > 0 { scales[node] = 1 / strength.squareRoot() } else { alone += 1 }
    }
    let joined = Double(count) - alone
    // On an even network the ranks go with the strengths: a good place to begin.
    let mean = strengths > 0 ? joined / strengths : 0
    for node in 0..<count {
      let guess =
        solution[node] > 0 ? (1 - damping) + damping * solution[node] * mean : 1 - damping
      solution[node] = guess * scales[node]
    }
    self.scales = scales
    self.solution = solution
    total = joined + (1 - damping) * alone
    residual = Array(repeating: 0, count: count)
    direction = residual
    scaled = residual
  }

  /// The first residual; gives the change that a step of the walk would make.
  mutating func start(_ norm: PageRank.Norm) -> Double {
    for node in scaled.indices { scaled[node] = solution[node] * scales[node] }
    var change = 0.0
    energy = 0
    for node in scaled.indices {
      let pulled = scales[node] * pull(node)
      let value = (1 - damping) * scales[node] + damping * pulled - solution[node]
      residual[node] = value
      direction[node] = value
      energy += value * value
      change += Self.measure(value / scales[node], norm)
    }
    return finish(change, norm)
  }

  /// One round of conjugate gradients; gives the change that a step of the walk would then make.
  mutating func step(_ norm: PageRank.Norm) -> Double {
    for node in scaled.indices { scaled[node] = direction[node] * scales[node] }
    let product = multiply()
    let curvature = product.curvature
    guard curvature > 0 else { return 0 }
    let length = energy / curvature
    var change = 0.0
    var next = 0.0
    for node in solution.indices {
      solution[node] += length * direction[node]
      let value = residual[node] - length * product.image[node]
      residual[node] = value
      next += value * value
      change += Self.measure(value / scales[node], norm)
    }
    let turn = next / energy
    energy = next
    for node in direction.indices { direction[node] = residual[node] + turn * direction[node] }
    return finish(change, norm)
  }

  private func finish(_ change: Double, _ norm: PageRank.Norm) -> Double {
    (norm == .root ? change.squareRoot() : change) / total
  }

  private static func measure(_ value: Double, _ norm: PageRank.Norm) -> Double {
    norm == .root ? value * value : abs(value)
  }

  /// The system's matrix times the direction.
  private mutating func multiply() -> (image: [Double], curvature: Double) {
    var image = [Double](repeating: 0, count: direction.count)
    var curvature = 0.0
    for node in image.indices {
      let value = direction[node] - damping * scales[node] * pull(node)
      image[node] = value
      curvature += value * direction[node]
    }
    return (image, curvature)
  }

  /// The sum of what the neighbours of a node send.
  private func pull(_ node: Int) -> Double {
    // Rows lie within the layer, neighbours within the nodes: one check a row is enough.
    let row = layer.row(node)
    let targets = layer.targets.span
    let values = scaled.span
    var sum = 0.0
    if weights.isEmpty {
      for place in row { unsafe sum += values[unchecked: Int(targets[unchecked: place])] }
    } else {
      let weights = weights.span
      for place in row {
        unsafe sum +=
          values[unchecked: Int(targets[unchecked: place])]
          * Double(weights[unchecked: place])
      }
    }
    return sum
  }

  /// The ranks, brought to the sum of 1.
  func ranks() -> [Double] {
    var ranks = solution
    var sum = 0.0
    for node in ranks.indices {
      ranks[node] /= scales[node]
      sum += ranks[node]
    }
    for node in ranks.indices { ranks[node] /= sum }
    return ranks
  }
}

extension EdgeLayer {
  /// The weight of each half-edge, in the order of ``targets``.
  package func halfEdgeWeights() -> [Float] {
    halfEdges.map { Float(weight(of: Int($0 & ~Self.againstBit))) }
  }
}
