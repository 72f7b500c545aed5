/// Lines of a page that may be a table: those that leave the same strips open.
struct TableRegion {
  var lines: Range<Int>
  /// The lines with cells that span columns.
  private(set) var spanning: Set<Int> = []
  /// How many lines have words on both sides of a strip.
  private(set) var rows = 0
  private var open: [Strip]
  /// How many strips must stay open.
  private let fewest: Int
  /// The largest type of the lines.
  private var largest = 0.0

  /// A strip that the lines of a table leave open.
  private struct Strip {
    var range: ClosedRange<Double>
    /// How many lines have words on both sides.
    var support = 1
    /// Where words behind it begin, and how often.
    var edges: [Int: Int] = [:]

    /// Whether cells begin at a place.
    func hasEdge(_ left: Double) -> Bool {
      let key = Int(left.rounded())
      let most = edges.values.max() ?? 0
      return (key - 1...key + 1).contains { 3 * (edges[$0] ?? 0) >= most && most > 0 }
    }
  }

  /// The lines around one that leave its gaps open.
  ///
  /// - Parameters:
  ///   - page: the lines of a page from top to bottom.
  ///   - seed: a line with gaps.
  ///   - first: the first line that may belong to the table.
  ///   - fewest: how many strips must stay open.
  ///   - leading: the distance of lines inside paragraphs, as a multiple of the type's size.
  /// - Complexity: O(*n*) in the number of words, times the number of strips.
  init(_ page: [PageRow], around seed: Int, from first: Int, fewest: Int, leading: Double) {
    lines = seed..<seed + 1
    self.fewest = fewest
    open = Self.gaps(page, seed).map { Strip(range: $0) }
    growDown(page)
    while lines.lowerBound > first {
      let line = page[lines.lowerBound - 1]
      let below = page[lines.lowerBound]
      // Only a row whose cells stand lower has lines above those that show the columns.
      let isClose = below.baseline - line.baseline < leading * line.size * 1.1
      guard isClose || !Self.gaps(line).isEmpty && Self.isNear(line, below),
        take(line, lines.lowerBound - 1)
      else { break }
      lines = lines.lowerBound - 1..<lines.upperBound
    }
  }

  /// The lines at the head of a page that go on with a table of the page before.
  init(_ page: [PageRow], continuing columns: PageTableColumns) {
    lines = 0..<0
    fewest = columns.rivers.count
    open = zip(columns.rivers, columns.lefts.dropFirst()).map { river, left in
      Strip(range: river, support: 3, edges: [Int(left.rounded()): 3])
    }
    growDown(page)
  }

  private mutating func growDown(_ page: [PageRow]) {
    largest = page[lines].map(\.size).max() ?? 0
    while lines.upperBound < page.count,
      lines.isEmpty
        || Self.isNear(page[lines.upperBound - 1], page[lines.upperBound])
          && !isHeading(page[lines.upperBound], below: page[lines.upperBound - 1]),
      take(page[lines.upperBound], lines.upperBound)
    {
      largest = max(largest, page[lines.upperBound].size)
      lines = lines.lowerBound..<lines.upperBound + 1
    }
  }

  /// Whether a line apart is set larger than every line of the table: the heading of what follows.
  private func isHeading(_ line: PageRow, below last: PageRow) -> Bool {
    line.size > 1.12 * largest && line.words.count <= 6 && Self.gaps(line).isEmpty
      && line.baseline - last.baseline > 1.6 * last.size
  }

  /// The wide gaps of a line; where it has none, those between it and a line that stands half a line
  /// lower beside it, as a label in the middle of its text does.
  static func gaps(_ page: [PageRow], _ index: Int) -> [ClosedRange<Double>] {
    let gaps = gaps(page[index])
    guard gaps.isEmpty, let next = page[safe: index + 1],
      next.baseline - page[index].baseline < 0.75 * next.size
    else { return gaps }
    let sides = [page[index].box, next.box].sorted { $0.left < $1.left }
    guard sides[1].left - sides[0].right >= PageTableColumns.wideGap * next.size else { return [] }
    return [sides[0].right...sides[1].left]
  }

  /// The wide gaps of a line.
  static func gaps(_ line: PageRow) -> [ClosedRange<Double>] {
    let words = line.words
    return zip(words, words.dropFirst()).compactMap { first, second in
      guard second.box.left - first.box.right >= PageTableColumns.wideGap * line.size,
        // What a marker stands in front of is an item.
        first != words[0] || !isMarker(first)
      else { return nil }
      return first.box.right...second.box.left
    }
  }

  static func isMarker(_ word: PageWord) -> Bool {
    word.text == "•" || word.text == "–" || word.text == "-" || word.text == "*"
  }

  private static func isNear(_ first: PageRow, _ second: PageRow) -> Bool {
    second.baseline - first.baseline < 4.5 * max(first.size, second.size)
  }

  /// Narrows the strips to what a line leaves open; false where too few are left.
  private mutating func take(_ line: PageRow, _ index: Int) -> Bool {
    let words = line.words
    var left: [Strip] = []
    var crossed = 0
    var beside = 0
    var narrow = 0
    for (index, strip) in open.enumerated() {
      let before = words.last {
        $0.box.right < strip.range.upperBound && $0.box.left < strip.range.lowerBound
      }
      let behind = words.first {
        $0.box.left > strip.range.lowerBound && $0.box.right > strip.range.upperBound
      }
      // Words next to the strip, not beyond another one.
      var neighbours: (left: Double, right: Double)?
      if let before, let behind,
        before.box.right > open[safe: index - 1]?.range.upperBound ?? -.infinity,
        behind.box.left < open[safe: index + 1]?.range.lowerBound ?? .infinity
      {
        neighbours = (before.box.right, behind.box.left)
      }
      let isNarrow = neighbours.map { $0.right - $0.left < 0.5 * line.size } ?? false
      var pieces = Self.subtract(words, from: strip.range)
      if isNarrow, let neighbours, strip.support >= 3, !strip.hasEdge(neighbours.right) {
        // Running text with a space that stands at the strip by chance.
        pieces = []
      }
      if pieces.isEmpty {
        // One line does not close a strip that others leave open: its cell may span columns.
        guard strip.support >= 3 else { continue }
        crossed += 1
        left.append(strip)
        continue
      }
      if isNarrow, open.count > 1 || neighbours.map({ !strip.hasEdge($0.right) }) ?? false {
        narrow += 1
      } else if neighbours != nil, !isNarrow {
        beside += 1
      }
      left += pieces.map { range in
        var piece = Strip(range: range, support: strip.support, edges: strip.edges)
        if pieces.count > 1 {
          piece = Strip(range: range, support: 0)
        } else if let neighbours, !isNarrow {
          piece.support += 1
          piece.edges[Int(neighbours.right.rounded()), default: 0] += 1
        }
        return piece
      }
    }
    guard left.count >= fewest, crossed == 0 || beside > 0 else { return false }
    if crossed > 0 { spanning.insert(index) }
    if beside > 0 { rows += 1 }
    open = left
    return true
  }

  private static func subtract(
    _ words: [PageWord], from gap: ClosedRange<Double>
  ) -> [ClosedRange<Double>] {
    var pieces: [ClosedRange<Double>] = []
    var start = gap.lowerBound
    for word in words where word.box.right > gap.lowerBound && word.box.left < gap.upperBound {
      if word.box.left - start >= PageTableColumns.narrowest {
        pieces.append(start...word.box.left)
      }
      start = max(start, word.box.right)
    }
    if gap.upperBound - start >= PageTableColumns.narrowest {
      pieces.append(start...gap.upperBound)
    }
    return pieces
  }
}
