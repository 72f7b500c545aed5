/// Moves boxes off the lines that are not theirs.
///
/// Force-directed layouts treat nodes as points on which lines may lie; a line behind a label reads
/// as if it ended there. Every box that a foreign line meets is pushed aside, as little as needed,
/// and boxes that come too close push each other apart; this is repeated until nothing moves.
package enum LineClearance {
  /// The most nodes for which it is tried: a step takes O(*n* · (*n* + *m*)).
  package static let largest = 160

  /// The centres drawn together as far as no box comes to lie on another or on a foreign line.
  ///
  /// A layout that separates boxes leaves much empty space, which costs size of type on paper.
  package static func compact(
    _ centres: [RingLayout.Point], sizes: [RingLayout.Size], lines: [(Int, Int)]
  ) -> [RingLayout.Point] {
    let loose = adjust(centres, sizes: sizes, lines: lines)
    guard centres.count <= largest, centres.count > 1 else { return loose }
    let allowed = conflicts(loose, sizes, lines)
    for scale in [0.6, 0.7, 0.8, 0.9] {
      let scaled = loose.map { RingLayout.Point(x: $0.x * scale, y: $0.y * scale) }
      let tight = adjust(scaled, sizes: sizes, lines: lines)
      if conflicts(tight, sizes, lines) <= allowed { return tight }
    }
    return loose
  }

  /// The moved centres; the given ones where there are too many nodes.
  ///
  /// Lines are given by the places of their ends.
  package static func adjust(
    _ centres: [RingLayout.Point], sizes: [RingLayout.Size], lines: [(Int, Int)]
  ) -> [RingLayout.Point] {
    guard centres.count <= largest, centres.count > 1 else { return centres }
    var best = centres
    var fewest = conflicts(centres, sizes, lines)
    var points = centres
    var idle = 0
    for _ in 0..<100 where fewest > 0 && idle < 20 {
      idle += 1
      pushOffLines(&points, sizes, lines, 6)
      for _ in 0..<4 { pushApart(&points, sizes, 16) }
      let count = conflicts(points, sizes, lines)
      if count < fewest {
        fewest = count
        best = points
        idle = 0
      }
    }
    return best
  }

  private static func pushOffLines(
    _ points: inout [RingLayout.Point], _ sizes: [RingLayout.Size], _ lines: [(Int, Int)],
    _ gap: Double
  ) {
    for (from, to) in lines {
      for node in points.indices where node != from && node != to {
        guard
          let push = push(
            points[node], sizes[node], off: points[from], points[to], gap: gap)
        else { continue }
        points[node].x += push.x * 0.6
        points[node].y += push.y * 0.6
        for end in [from, to] {
          points[end].x -= push.x * 0.15
          points[end].y -= push.y * 0.15
        }
      }
    }
  }

  /// How far a box must move to leave a line; nil where the two don't meet.
  private static func push(
    _ point: RingLayout.Point, _ size: RingLayout.Size, off start: RingLayout.Point,
    _ end: RingLayout.Point, gap: Double
  ) -> RingLayout.Point? {
    let dx = end.x - start.x
    let dy = end.y - start.y
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 1 else { return nil }
    let along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (length * length)
    guard along > 0, along < 1 else { return nil }
    let nx = -dy / length
    let ny = dx / length
    let distance = (point.x - start.x) * nx + (point.y - start.y) * ny
    let needed = abs(nx) * size.width / 2 + abs(ny) * size.height / 2 + gap
    guard abs(distance) < needed else { return nil }
    let way = (distance < 0 ? -1 : 1) * (needed - abs(distance) + 1)
    return RingLayout.Point(x: nx * way, y: ny * way)
  }

  private static func pushApart(
    _ points: inout [RingLayout.Point], _ sizes: [RingLayout.Size], _ gap: Double
  ) {
    for first in points.indices {
      for second in points.indices.dropFirst(first + 1) {
        let dx = points[second].x - points[first].x
        let dy = points[second].y - points[first].y
        let overX = (sizes[first].width + sizes[second].width) / 2 + gap - abs(dx)
        let overY = (sizes[first].height + sizes[second].height) / 2 + gap - abs(dy)
        guard overX > 0, overY > 0 else { continue }
        // Pages and screens are wider than high.
        if overX < overY * 1.5 {
          let half = (dx < 0 ? -1 : 1) * overX / 2
          points[first].x -= half
          points[second].x += half
        } else {
          let half = (dy < 0 ? -1 : 1) * overY / 2
          points[first].y -= half
          points[second].y += half
        }
      }
    }
  }

  /// How many boxes lie on foreign lines or on each other.
  package static func conflicts(
    _ points: [RingLayout.Point], _ sizes: [RingLayout.Size], _ lines: [(Int, Int)]
  ) -> Int {
    var count = 0
    for (from, to) in lines {
      for node in points.indices where node != from && node != to {
        if push(points[node], sizes[node], off: points[from], points[to], gap: 1) != nil {
          count += 1
        }
      }
    }
    for first in points.indices {
      for second in points.indices.dropFirst(first + 1) {
        let isApart =
          abs(points[first].x - points[second].x)
          >= (sizes[first].width + sizes[second].width) / 2
          || abs(points[first].y - points[second].y)
            >= (sizes[first].height + sizes[second].height) / 2
        if !isApart { count += 10 }
      }
    }
    return count
  }
}
