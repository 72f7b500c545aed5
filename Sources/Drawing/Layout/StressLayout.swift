/// Places a connected graph so that distances on paper follow distances in the graph.
///
/// Stress majorization after Gansner, Koren and North, "Graph drawing by stress majorization",
/// Graph Drawing 2004, doi:10.1007/978-3-540-31843-9_25, in the form that moves one node at a time.
/// For graphs of a page it is quick, and its result depends on nothing but its input: the layouts
/// of the Graphviz library give another picture the second time in a process.
package struct StressLayout: Sendable {
  /// The most nodes; beyond, a table of all distances costs too much.
  package static let largest = LineClearance.largest

  /// The centres of the nodes, in the order given.
  package private(set) var centres: [RingLayout.Point]

  /// Places nodes.
  ///
  /// - Parameters:
  ///   - sizes: the boxes of the nodes, in points.
  ///   - lines: the edges, by the places of their ends; the graph should be connected.
  /// - Complexity: O(*n*³ + *rounds* · *n*²).
  package init(sizes: [RingLayout.Size], lines: [(Int, Int)]) {
    let count = sizes.count
    centres = StressLayout.start(count)
    guard count > 1 else { return }
    let distances = StressLayout.distances(sizes, lines)
    for _ in 0..<250 {
      var moved = 0.0
      for node in 0..<count { moved = max(moved, relax(node, distances)) }
      if moved < 0.1 { break }
    }
    turn()
    // Pages and screens are wider than high.
    for node in 0..<count { centres[node].x *= 1.25 }
  }

  /// Turns the picture so that its long axis lies flat.
  private mutating func turn() {
    let count = Double(centres.count)
    let middleX = centres.reduce(0) { $0 + $1.x } / count
    let middleY = centres.reduce(0) { $0 + $1.y } / count
    var xx = 0.0
    var xy = 0.0
    var yy = 0.0
    for point in centres {
      xx += (point.x - middleX) * (point.x - middleX)
      xy += (point.x - middleX) * (point.y - middleY)
      yy += (point.y - middleY) * (point.y - middleY)
    }
    // The eigenvector of the larger eigenvalue of the covariances.
    let half = (xx - yy) / 2
    let larger = (xx + yy) / 2 + (half * half + xy * xy).squareRoot()
    var axis = RingLayout.Point(x: larger - yy, y: xy)
    if abs(axis.x) < 1e-9 && abs(axis.y) < 1e-9 { axis = RingLayout.Point(x: 0, y: 1) }
    let length = (axis.x * axis.x + axis.y * axis.y).squareRoot()
    let c = axis.x / length
    let s = axis.y / length
    for index in centres.indices {
      let x = centres[index].x - middleX
      let y = centres[index].y - middleY
      centres[index] = RingLayout.Point(x: x * c + y * s, y: y * c - x * s)
    }
  }

  /// Points on a spiral of the golden angle: spread, and the same each time.
  private static func start(_ count: Int) -> [RingLayout.Point] {
    var point = RingLayout.Point(x: 1, y: 0)
    // Cosine and sine of the golden angle.
    let c = -0.737_368_878_1
    let s = 0.675_490_294_3
    return (0..<count).map { index in
      point = RingLayout.Point(x: point.x * c - point.y * s, y: point.x * s + point.y * c)
      let radius = 60 * Double(index + 1).squareRoot()
      return RingLayout.Point(x: point.x * radius, y: point.y * radius)
    }
  }

  /// The lengths of the shortest ways, an edge being as long as its ends need.
  private static func distances(
    _ sizes: [RingLayout.Size], _ lines: [(Int, Int)]
  ) -> [Double] {
    let count = sizes.count
    let extents = sizes.map { ($0.width * $0.height).squareRoot() + 0.25 * $0.width }
    var table = Array(repeating: Double.infinity, count: count * count)
    for (from, to) in lines where from != to {
      let length = 46 + (extents[from] + extents[to]) * 0.62
      table[from * count + to] = length
      table[to * count + from] = length
    }
    for node in 0..<count { table[node * count + node] = 0 }
    for middle in 0..<count {
      for from in 0..<count where table[from * count + middle].isFinite {
        let first = table[from * count + middle]
        for to in 0..<count {
          let way = first + table[middle * count + to]
          if way < table[from * count + to] { table[from * count + to] = way }
        }
      }
    }
    return table
  }

  /// Moves one node to where the others want it, and tells how far.
  private mutating func relax(_ node: Int, _ distances: [Double]) -> Double {
    var x = 0.0
    var y = 0.0
    var total = 0.0
    for other in centres.indices where other != node {
      let wanted = distances[node * centres.count + other]
      guard wanted.isFinite, wanted > 0 else { continue }
      let dx = centres[node].x - centres[other].x
      let dy = centres[node].y - centres[other].y
      let length = max((dx * dx + dy * dy).squareRoot(), 0.001)
      let weight = 1 / (wanted * wanted)
      x += weight * (centres[other].x + wanted * dx / length)
      y += weight * (centres[other].y + wanted * dy / length)
      total += weight
    }
    guard total > 0 else { return 0 }
    let target = RingLayout.Point(x: x / total, y: y / total)
    let moved = max(abs(target.x - centres[node].x), abs(target.y - centres[node].y))
    centres[node] = target
    return moved
  }
}
