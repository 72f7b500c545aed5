/// How far apart the lines of each column stand.
extension BlockShape {
  /// A pixel of a browser, in points.
  private static let pixel = 0.75

  /// By how much one and the same distance may differ, as a multiple of the size of the text.
  ///
  /// A browser sets lines whole pixels apart, those in bold or italics a pixel higher or lower than
  /// others; everything else sets them where they belong.
  func rounding(of rows: [ColumnRow]) -> Double {
    var (count, whole) = (0, 0)
    for (first, second) in zip(rows, rows.dropFirst())
    where Self.lineDistance(first, second) != nil {
      let pixels = (second.row.baseline - first.row.baseline) / Self.pixel
      count += 1
      if abs(pixels - pixels.rounded()) < 0.02 { whole += 1 }
    }
    return count >= 8 && 20 * whole >= 19 * count ? 2.1 * Self.pixel / bodySize : 0
  }

  /// How far apart two lines of one column and size are, as a multiple of their size; nil for lines
  /// that overlap or that more than a paragraph parts.
  private static func lineDistance(_ first: ColumnRow, _ second: ColumnRow) -> Double? {
    guard first.row.zone == second.row.zone,
      abs(first.row.size - second.row.size) < 0.06 * first.row.size
    else { return nil }
    // Italics may come out a little smaller than what they stand among.
    let size = max(first.row.size, second.row.size)
    let distance = (second.row.baseline - first.row.baseline) / size
    return distance > 0.7 && distance < 2.6 ? distance : nil
  }

  /// The distance of lines inside paragraphs, for each column; sets `menus`, which `gaps` reads.
  mutating func leadings(_ rows: [ColumnRow]) -> [Int: Double] {
    var distances: [Int: [Double]] = [:]
    // Behind rows that were broken because they were full, and how many rows stand above the first.
    var inside: [Int: [Double]] = [:]
    var above: [Int: Int] = [:]
    for (first, second) in zip(rows, rows.dropFirst()) {
      guard let distance = Self.lineDistance(first, second) else { continue }
      distances[first.row.zone, default: []].append(distance)
      if second.marker == nil, second.label == nil, first.isFull(before: second),
        second.startsSmall || first.row.words.last?.text.hasSuffix("-") == true
          || !endsSentence(first) && !endsWithYear(first) && !second.startsBig
      {
        if above[first.row.zone] == nil {
          above[first.row.zone] = distances[first.row.zone]?.count ?? 0
        }
        inside[first.row.zone, default: []].append(distance)
      } else if above[first.row.zone] == nil, 2 * first.right > first.left + first.margin {
        // A long line above tells of no menu.
        above[first.row.zone] = .max
      }
    }
    var all = distances.values.flatMap(\.self).sorted()
    let common = all[safe: all.count / 4] ?? 1.2
    all = []
    // The lower quarter: lines inside paragraphs are closer than paragraphs.
    var leadings = [-1: common]
    for column in distances {
      let values = column.value
      var leading = common
      if values.count >= 6 {
        let own = values.sorted()[values.count / 4]
        leading = Self.isSparse(values, own: own, common: common) ? common : own
      }
      // The lines of a menu are closer than those of any paragraph.
      if let inside = inside[column.key], inside.count >= 2, let least = inside.min(),
        least > 1.3 * leading, let above = above[column.key], above < values.count,
        values[above...].allSatisfy({ $0 > 1.2 * leading })
      {
        leading = least
        menus[column.key] = 0.9 * least
      }
      leadings[column.key] = leading
    }
    return leadings
  }

  /// Whether a column has so many paragraphs of one line that their distance is met more often than
  /// that of the lines inside a paragraph, which elsewhere is met most.
  private static func isSparse(_ distances: [Double], own: Double, common: Double) -> Bool {
    own > 1.06 * common && distances.count { abs($0 - common) < 0.03 * common } >= 2
      && !distances.contains { $0 < 0.95 * common }
  }

  /// The distance that parts paragraphs in each column, as a multiple of the type's size.
  ///
  /// Programs set the lines of a paragraph at one distance and paragraphs at another: where two
  /// distances stand out, what lies between them is known even if they are close.
  func gaps(_ rows: [ColumnRow]) -> [Int: Double] {
    var distances: [Int: [Double]] = [:]
    for (first, second) in zip(rows, rows.dropFirst()) {
      guard let distance = Self.lineDistance(first, second),
        distance > menus[first.row.zone] ?? 0
      else { continue }
      distances[first.row.zone, default: []].append(distance)
    }
    // A column of few lines is set like the others whose lines are as close.
    let common = gap(in: distances.values.flatMap(\.self))
    return distances.compactMapValues { values in
      if let own = gap(in: values) {
        // What is met most may be the space between items, wider than that between entries.
        guard let common, abs(own.lower - common.lower) < 0.03 * common.lower else {
          return own.gap
        }
        return min(own.gap, common.gap)
      }
      guard let common, values.count >= 4,
        let lower = values.sorted()[safe: values.count / 4],
        abs(lower - common.lower) < 0.03 * common.lower
          || Self.isSparse(values, own: lower, common: common.lower)
      else { return nil }
      return common.gap
    }
  }

  /// What parts the two distances that stand out among some, and the lesser of them.
  private func gap(in distances: [Double]) -> (gap: Double, lower: Double)? {
    let sorted = distances.sorted()
    let least = max(3, sorted.count / 12)
    guard sorted.count >= 8, let lower = sorted[safe: sorted.count / 4] else { return nil }
    // Browsers set lines at whole pixels: the same distance comes out a little different.
    let close = sorted.filter { abs($0 - lower) < 0.03 * lower }
    guard close.count >= least, let highest = close.last,
      sorted.count(where: { $0 < 0.97 * lower }) * 20 <= sorted.count
    else { return nil }
    // The distance above that is seen most: a line with a rule or an accent may push one down, too.
    var best: (start: Int, count: Int)?
    var end = 0
    for start in sorted.indices
    where sorted[start] > max(1.06 * lower, 1.04 * highest, lower + rounding) {
      while end < sorted.count, sorted[end] < 1.03 * sorted[start] { end += 1 }
      if end - start >= least, end - start > best?.count ?? 0 { best = (start, end - start) }
    }
    guard let best else { return nil }
    return ((sorted[best.start - 1] + sorted[best.start]) / 2, lower)
  }
}
