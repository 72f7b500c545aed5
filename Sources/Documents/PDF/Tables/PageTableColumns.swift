/// The columns of a table: what stands between its rivers.
///
/// A river is a strip that no line of the table crosses but those whose cells span columns.
struct PageTableColumns: Sendable {
  /// The rivers from left to right.
  var rivers: [ClosedRange<Double>]
  /// For each column, the left edge that most of its cells have.
  var lefts: [Double] = []
  /// For each column, where its longest line ends.
  var rights: [Double] = []

  /// A gap of this share of the type's size is wider than the space between words.
  static let wideGap = 0.9
  /// A strip narrower than this, in points, is no river.
  static let narrowest = 1.5
  /// How far the left edges of cells may differ, in points.
  static let tolerance = 1.2

  var count: Int { rivers.count + 1 }

  /// The column in which a word begins.
  func column(of word: PageWord) -> Int {
    // Spaces at a line's end reach into the river: the middle tells the side.
    rivers.count { ($0.lowerBound + $0.upperBound) / 2 <= word.box.left + 0.2 }
  }

  /// The rivers of some lines, in which spaces that stand above each other by chance are none.
  ///
  /// - Complexity: O(*w* log *w*) in the number of words, times the number of rivers.
  init(of lines: [PageRow]) {
    let words = lines.map(\.words)
    rivers = Self.uncovered(words.joined().map(\.box)).filter {
      $0.upperBound - $0.lowerBound >= Self.narrowest
    }
    // A strip that is none makes its neighbours' columns narrower than they are: the worst go first.
    while let worst = worst(lines, words) { rivers.remove(at: worst) }
    measure(words)
  }

  /// The strip that looks least like a river, or nil where all are rivers.
  private func worst(_ lines: [PageRow], _ words: [[PageWord]]) -> Int? {
    let size = lines.map(\.size).sorted()[safe: lines.count / 2] ?? 10
    var worst: (index: Int, share: Double)?
    for (index, river) in rivers.enumerated() {
      let before = rivers[safe: index - 1]?.upperBound ?? -.infinity
      let behind = rivers[safe: index + 1]?.lowerBound ?? .infinity
      var wide = 0
      var narrow = 0
      var beyond = 0
      for (line, row) in zip(words, lines) {
        if line.contains(where: {
          $0.box.left >= river.upperBound - 0.1 && $0.box.right <= behind + 0.1
        }) {
          beyond += 1
        }
        // Only what stands beside it tells how wide a strip is.
        guard let gap = Self.gap(line, at: river), gap.left >= before - 0.2,
          gap.right <= behind + 0.2
        else { continue }
        if gap.right - gap.left > 0.5 * row.size { wide += 1 } else { narrow += 1 }
      }
      // No spaces that stand above each other by chance leave a strip as wide as letters are high.
      let isOpen = river.upperBound - river.lowerBound > 0.8 * size && narrow <= wide
      let share = isOpen ? 1 : wide < 2 ? 0 : Double(wide) / Double(wide + narrow)
      let isColumn = beyond >= (lines.count < 6 ? 2 : 3)
      if share < 0.4 || !isColumn, share < worst?.share ?? 2 {
        worst = (index, isColumn ? share : 0)
      }
    }
    return worst?.index
  }

  /// Where the words on both sides of a strip end and begin.
  private static func gap(
    _ line: [PageWord], at river: ClosedRange<Double>
  ) -> (left: Double, right: Double)? {
    guard let last = line.last(where: { $0.box.right <= river.lowerBound + 0.1 }),
      let next = line.first(where: { $0.box.left >= river.upperBound - 0.1 })
    else { return nil }
    return (last.box.right, next.box.left)
  }

  /// The strips between boxes.
  private static func uncovered(_ boxes: [PageBox]) -> [ClosedRange<Double>] {
    var strips: [ClosedRange<Double>] = []
    var edge = Double.infinity
    for box in boxes.sorted(by: { $0.left < $1.left }) {
      if box.left > edge { strips.append(edge...box.left) }
      edge = edge == .infinity ? box.right : max(edge, box.right)
    }
    return strips
  }

  /// Finds the edges of the columns.
  private mutating func measure(_ lines: [[PageWord]]) {
    var counts = [[Int: Int]](repeating: [:], count: count)
    rights = [Double](repeating: 0, count: count)
    for line in lines {
      var last = -1
      for word in line {
        let column = column(of: word)
        if column != last { counts[column][Int(word.box.left.rounded()), default: 0] += 1 }
        last = column
        let isInside = rivers[safe: column].map { word.box.right <= $0.upperBound } ?? true
        if isInside { rights[column] = max(rights[column], word.box.right) }
      }
    }
    lefts = counts.map { edges in
      Double(edges.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0)
    }
  }

  /// The cells of a line: for each column the words that begin in it.
  ///
  /// A cell that spans columns belongs to the one in which it begins.
  func cells(of line: PageRow) -> [PageFragment?] {
    var cells = [[PageWord]](repeating: [], count: count)
    var open = 0
    var last: PageWord?
    for word in line.words {
      let column = column(of: word)
      if let before = last, column > open {
        let gap = word.box.left - before.box.right
        let isEdge = abs(word.box.left - lefts[column]) <= Self.tolerance
        // Words of a spanning cell have no more than a space between them.
        if gap > 0.6 * line.size || isEdge { open = column }
      } else if last == nil {
        open = column
      }
      cells[open].append(word)
      last = word
    }
    return cells.map(PageFragment.init)
  }
}
