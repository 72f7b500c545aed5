/// Finds the columns of a page and the order in which they are read.
///
/// A page is cut along gutters: strips without letters between two columns of text (recursively, in
/// the manner of the XY-cut of Nagy and Seth, "Hierarchical representation of optically scanned
/// documents", ICPR 1984). A gutter between a column of dates or labels and the text that belongs to
/// them is no cut: those lines are read across.
enum ReadingOrder {
  /// A column of a page.
  struct Column {
    var fragments: [PageFragment]
    /// Whether it stands beside a much wider one, as addresses and skills do.
    var isAside = false
  }

  /// The columns of a page in reading order, what stands aside in front of what it stands beside: the
  /// wide column goes on on the next page.
  ///
  /// - Parameters:
  ///   - fragments: the words of the page.
  ///   - width: the width of the page, in points; its text is as far from both of its sides.
  /// - Returns: the columns, none of them empty.
  /// - Complexity: O(*n* log *n*) for each cut, at most 2⁴ of them.
  static func columns(_ fragments: [PageFragment], width: Double) -> [Column] {
    let start = fragments.map(\.box.left).min() ?? 0
    let end = fragments.map(\.box.right).max() ?? 0
    return columns(fragments, end: max(end, width - start), depth: 0)
  }

  private static func columns(_ fragments: [PageFragment], end: Double, depth: Int) -> [Column] {
    guard depth < 4, fragments.count >= 8 else { return [Column(fragments: fragments)] }
    let pieces = fragments.map(pieces)
    for gutter in gutters(pieces.flatMap(\.self)) {
      guard let cut = cut(split(fragments, pieces, at: gutter), at: gutter) else { continue }
      return cut.columns(end: end).filter { !$0.column.fragments.isEmpty }.flatMap { column, end in
        columns(column.fragments, end: end, depth: depth + 1).map {
          Column(fragments: $0.fragments, isAside: $0.isAside || column.isAside)
        }
      }
    }
    return [Column(fragments: fragments)]
  }

  private struct Cut {
    var above: [PageFragment] = []
    var left: [PageFragment] = []
    var right: [PageFragment] = []
    var below: [PageFragment] = []

    /// The columns in reading order, and how far to the right each may reach.
    ///
    /// What is known of the lines of a column is how long they are, not how long they could be.
    func columns(end: Double) -> [(column: Column, end: Double)] {
      let gutter = right.map(\.box.left).min() ?? end
      let width = gutter - (left.map(\.box.left).min() ?? 0)
      var sides = [(Column(fragments: left), gutter), (Column(fragments: right), end)]
      var top = above
      if width < ReadingOrder.aside * (end - gutter) {
        sides[0].0.isAside = true
      } else if end - gutter < ReadingOrder.aside * width {
        sides[1].0.isAside = true
        // What is said of the entries of a list comes behind them.
        if ReadingOrder.areTags(right, beside: left) {
          return [(Column(fragments: above), end)] + sides + [(Column(fragments: below), end)]
        }
        let name = ReadingOrder.name(over: left, beside: right)
        top += name
        sides[0].0.fragments.removeFirst(name.count)
        sides.swapAt(0, 1)
      }
      return [(Column(fragments: top), end)] + sides + [(Column(fragments: below), end)]
    }
  }

  /// The lines with which a column begins, down to the largest type of a page, if that stands above
  /// what is beside the column: the name of the owner.
  private static func name(
    over column: [PageFragment], beside aside: [PageFragment]
  ) -> ArraySlice<PageFragment> {
    let first = aside.map(\.baseline).min() ?? 0
    let size = (column + aside).map(\.size).max() ?? 0
    let top = column.prefix { $0.baseline < first + $0.size }
    guard let last = top.lastIndex(where: { $0.size > 0.97 * size }),
      size > 1.35 * PageFragment.mainSize(column.flatMap(\.words))
    else { return [] }
    return top[...last]
  }

  /// A column that is narrower than this share of the one beside it stands aside.
  private static let aside = 0.65

  /// A fragment, taken apart where a gap is wider than most spaces: it may be a gutter.
  private static func pieces(_ fragment: PageFragment) -> [PageFragment] {
    var pieces: [[PageWord]] = []
    for word in fragment.words {
      if let last = pieces.last?.last, word.box.left - last.box.right < 0.6 * fragment.size {
        pieces[pieces.count - 1].append(word)
      } else {
        pieces.append([word])
      }
    }
    return pieces.count > 1 ? pieces.compactMap(PageFragment.init) : [fragment]
  }

  /// The fragments, those with a gap at the gutter as two.
  private static func split(
    _ fragments: [PageFragment], _ pieces: [[PageFragment]], at gutter: Double
  ) -> [PageFragment] {
    zip(fragments, pieces).flatMap { fragment, pieces -> [PageFragment] in
      guard pieces.count > 1, pieces.allSatisfy({ !crosses($0, gutter) }) else { return [fragment] }
      let left = pieces.filter { $0.box.middleAcross < gutter }.flatMap(\.words)
      let right = pieces.filter { $0.box.middleAcross >= gutter }.flatMap(\.words)
      return [left, right].compactMap(PageFragment.init)
    }
  }

  private static func crosses(_ fragment: PageFragment, _ gutter: Double) -> Bool {
    fragment.box.left < gutter - 1 && fragment.box.right > gutter + 1
  }

  /// Places where few fragments cross, the least crossed first.
  private static func gutters(_ fragments: [PageFragment]) -> [Double] {
    let left = fragments.map(\.box.left).min() ?? 0
    let right = fragments.map(\.box.right).max() ?? 0
    let width = right - left
    guard width > 50 else { return [] }
    let bins = min(Int(width / 2) + 1, 2_000)
    var change = [Int](repeating: 0, count: bins + 1)
    func bin(_ place: Double) -> Int {
      min(max(Int((place - left) / width * Double(bins)), 0), bins)
    }
    for fragment in fragments {
      change[bin(fragment.box.left)] += 1
      change[min(bin(fragment.box.right) + 1, bins)] -= 1
    }
    var coverage: [Int] = []
    var count = 0
    for index in 0..<bins {
      count += change[index]
      coverage.append(count)
    }
    // Valleys: runs of bins that are lower than what is beside them.
    var valleys: [(place: Double, depth: Int, width: Int)] = []
    var index = 1
    while index < bins - 1 {
      var end = index
      while end < bins - 1, coverage[end + 1] == coverage[index] { end += 1 }
      if coverage[index - 1] > coverage[index], end + 1 < bins, coverage[end + 1] > coverage[index]
      {
        let middle = Double(index + end + 1) / 2 / Double(bins)
        if middle > 0.12, middle < 0.88 {
          valleys.append((left + middle * width, coverage[index], end - index + 1))
        }
      }
      index = end + 1
    }
    return valleys.sorted { ($0.depth, -$0.width) < ($1.depth, -$1.width) }.prefix(10).map(\.place)
  }

  /// The cut along a gutter, where there are columns of text on both sides of it.
  private static func cut(_ fragments: [PageFragment], at gutter: Double) -> Cut? {
    let sorted = fragments.sorted { $0.box.middle < $1.box.middle }
    // The longest stretch without a crossing line.
    var best: (range: Range<Int>, score: Int) = (0..<0, 0)
    var start = 0
    for end in 0...sorted.count where end == sorted.count || crosses(sorted[end], gutter) {
      let sides = sorted[start..<end].reduce(into: (left: 0, right: 0)) { sides, fragment in
        if fragment.box.middleAcross < gutter { sides.left += 1 } else { sides.right += 1 }
      }
      let score = min(sides.left, sides.right)
      if score > best.score { best = (start..<end, score) }
      start = end + 1
    }
    guard best.score >= 4 else { return nil }
    let range = balanced(sorted, best.range, at: gutter)
    var cut = Cut()
    cut.above = Array(sorted[..<range.lowerBound])
    cut.below = Array(sorted[range.upperBound...])
    for fragment in sorted[range] {
      if fragment.box.middleAcross < gutter {
        cut.left.append(fragment)
      } else {
        cut.right.append(fragment)
      }
    }
    return areColumns(cut.left, cut.right) ? cut : nil
  }

  /// A stretch of a page without what stands above and below two columns that begin and end together.
  ///
  /// Lines above them may leave the gutter open by chance, such as entries with dates at the right
  /// edge, and lines below them that are short.
  private static func balanced(
    _ sorted: [PageFragment], _ range: Range<Int>, at gutter: Double
  ) -> Range<Int> {
    var range = range
    let left = lines(sorted[range].filter { $0.box.middleAcross < gutter })
    let right = lines(sorted[range].filter { $0.box.middleAcross >= gutter })
    let size = PageFragment.mainSize(sorted[range].flatMap(\.words))
    let leading = min(leading(left), leading(right))
    func isApart(_ first: Double, _ second: Double) -> Bool { second - first > 1.35 * leading }
    // Both sides have a gap above one and the same line: there the columns begin, below dates.
    let tops = right.indices.dropFirst().filter { index in
      guard isApart(right[index - 1], right[index]), 4 * index <= right.count else { return false }
      let beside = left.firstIndex { abs($0 - right[index]) <= 0.3 * size }
      return beside.map { $0 > 0 && isApart(left[$0 - 1], left[$0]) } ?? false
    }
    if let top = tops.last.map({ right[$0] - 0.5 * leading }),
      sorted[range].allSatisfy({
        $0.baseline > top || $0.box.middleAcross < gutter || isDate($0)
      })
    {
      while range.count > 1, sorted[range.lowerBound].baseline < top {
        range = range.lowerBound + 1..<range.upperBound
      }
    }
    // The left side has a gap where the right one ends: there both do, if no lines below were broken
    // at the gutter.
    if let end = right.last,
      let next = left.firstIndex(where: { $0 > end + 1.2 * leading }), next > 0,
      abs(left[next - 1] - end) <= 1.2 * leading, isApart(left[next - 1], left[next])
    {
      let edge = left[next] - 0.5 * leading
      let margin = sorted[range].lazy.map(\.box.right).filter { $0 < gutter }.max() ?? gutter
      let full = sorted[range].count { $0.baseline > edge && $0.box.right > margin - 2 * size }
      guard full < 2 else { return range }
      while range.count > 1, sorted[range.upperBound - 1].baseline > edge {
        range = range.lowerBound..<range.upperBound - 1
      }
    }
    return range
  }

  /// The distance of most lines that are not apart.
  static func leading(_ lines: [Double]) -> Double {
    let distances = zip(lines, lines.dropFirst()).map { $1 - $0 }.sorted()
    return distances[safe: distances.count / 4] ?? 12
  }
}

extension PageBox {
  /// The middle between the left and the right side.
  var middleAcross: Double { (left + right) / 2 }
}
