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
  /// A layout that separates boxes leaves much empty space, which costs size of type on paper. The
  /// side that a landscape page has too little of is drawn together first.
  package static func compact(
    _ centres: [RingLayout.Point], sizes: [RingLayout.Size], lines: [(Int, Int)]
  ) -> [RingLayout.Point] {
    // Where everybody is tied to everybody no box can stand clear of all lines: pushing would only
    // destroy the places that the layout found.
    guard lines.count <= 2 * centres.count else {
      return adjust(centres, sizes: sizes, lines: [])
    }
    var best = adjust(centres, sizes: sizes, lines: lines)
    guard centres.count <= largest, centres.count > 1 else { return best }
    let allowed = conflicts(best, sizes, lines)
    var isStuck = [false, false]
    for _ in 0..<24 {
      let (width, height) = extent(best, sizes)
      let isWide = width > height * 1.45
      let side = isStuck[isWide ? 0 : 1] ? (isWide ? 1 : 0) : (isWide ? 0 : 1)
      guard !isStuck[side] else { break }
      let scaled = best.map { point in
        RingLayout.Point(
          x: side == 0 ? point.x * 0.85 : point.x, y: side == 1 ? point.y * 0.85 : point.y)
      }
      let tight = adjust(scaled, sizes: sizes, lines: lines)
      let (newWidth, newHeight) = extent(tight, sizes)
      let gain = max(width, height * 1.45) - max(newWidth, newHeight * 1.45)
      if conflicts(tight, sizes, lines) <= allowed
        && (gain > 0 || newWidth * newHeight < width * height * 0.97)
      {
        best = tight
      } else {
        isStuck[side] = true
      }
    }
    return shrunk(best, sizes: sizes)
  }

  /// The width of a page on which type of 12 points still has about 5.
  private static let widestPage = 1750.0

  /// The centres drawn together until a page holds them, or boxes would come to lie on each other.
  ///
  /// Lines may then run behind boxes, which cover them: type that nobody can read is worse.
  private static func shrunk(
    _ centres: [RingLayout.Point], sizes: [RingLayout.Size]
  ) -> [RingLayout.Point] {
    var best = centres
    for _ in 0..<30 {
      let (width, height) = extent(best, sizes)
      let isWide = width > height * 1.45
      guard max(width, height * 1.45) > widestPage else { break }
      var tight = best.map { point in
        RingLayout.Point(x: point.x * (isWide ? 0.9 : 1), y: point.y * (isWide ? 1 : 0.9))
      }
      for _ in 0..<60 where conflicts(tight, sizes, []) > 0 { pushApart(&tight, sizes, 8) }
      let (newWidth, newHeight) = extent(tight, sizes)
      let isSmaller = max(newWidth, newHeight * 1.45) < max(width, height * 1.45) * 0.99
      guard isSmaller, conflicts(tight, sizes, []) == 0 else { break }
      best = tight
    }
    return best
  }

  private static func extent(
    _ points: [RingLayout.Point], _ sizes: [RingLayout.Size]
  ) -> (width: Double, height: Double) {
    var left = Double.infinity
    var right = -Double.infinity
    var low = Double.infinity
    var high = -Double.infinity
    for (point, size) in zip(points, sizes) {
      left = min(left, point.x - size.width / 2)
      right = max(right, point.x + size.width / 2)
      low = min(low, point.y - size.height / 2)
      high = max(high, point.y + size.height / 2)
    }
    return (right - left, high - low)
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
