/// The letters of a line with the columns that they stand in, from 0 at its first word.
///
/// Letters of East Asian scripts fill two columns, and accents of their own none.
struct ReSTColumns: Sequence, IteratorProtocol {
  private let source: [UInt8]
  private let end: Int
  private var place: Int
  private var column = 0

  init(_ source: [UInt8], _ line: ReSTLine) {
    self.source = source
    place = line.start
    end = line.end
  }

  mutating func next() -> (column: Int, place: Int)? {
    guard place < end else { return nil }
    let here = (column, place)
    let lead = source[place]
    place += 1
    guard lead >= 0x80 else {
      column += 1
      return here
    }
    var scalar = UInt32(lead & (lead >= 0xF0 ? 0x07 : lead >= 0xE0 ? 0x0F : 0x1F))
    while place < end, source[place] & 0xC0 == 0x80 {
      scalar = scalar << 6 & 0x1F_FFFF | UInt32(source[place] & 0x3F)
      place += 1
    }
    column += Self.width(scalar)
    return here
  }

  private static func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x300...0x36F, 0x200B...0x200D: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// Where columns begin in a line, in ascending order; its end where it is shorter.
  static func places(_ source: [UInt8], _ line: ReSTLine, _ columns: [Int]) -> [Int] {
    var places: [Int] = []
    for (column, place) in ReSTColumns(source, line) {
      while places.count < columns.count, column >= columns[places.count] { places.append(place) }
    }
    while places.count < columns.count { places.append(line.end) }
    return places
  }
}

/// A drawn table while its lines are read.
struct ReSTGrid {
  static let mostColumns = 64
  /// A cell up to this length that reaches over several rows belongs to each of them.
  private static let longestLabel = RowShape.longestLabel

  struct Cell {
    var lines: [ReSTLine]
    /// How many columns it covers.
    var columns = 1
  }

  struct Row {
    var cells: [Cell]
    var line: Int
  }

  private let source: [UInt8]
  private let columns: [Int]
  private var open: [Cell]
  /// What stands in the cells that began in an earlier row.
  private var above: [[ReSTLine]]
  private var firstLine: Int?

  init(_ source: [UInt8], columns: some Sequence<Int>) {
    self.source = source
    self.columns = Array(columns)
    open = []
    above = Array(repeating: [], count: max(0, self.columns.count - 1))
    clear()
  }

  private mutating func clear() {
    open = Array(repeating: Cell(lines: []), count: above.count)
    firstLine = nil
  }

  /// Takes a line, and gives the row that it ends.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  mutating func add(_ line: ReSTLine) -> Row? {
    guard !above.isEmpty else { return nil }
    let places = ReSTColumns.places(source, line, columns)
    var ended = Array(repeating: false, count: above.count)
    var isRule = false
    var first = 0
    for column in above.indices {
      let start = min(places[column] + 1, line.end)
      let end = max(start, places[column + 1])
      // A cell over several columns has no mark between them.
      let isOpenEnd =
        column + 1 < above.count && places[column + 1] < line.end
        && ![0x7C, 0x2B].contains(source[places[column + 1]])
      if end > start,
        source[start..<end].allSatisfy({ $0 == 0x2D })
          || source[start..<end].allSatisfy({ $0 == 0x3D })
      {
        ended[column] = true
        isRule = true
        first = column + 1
        continue
      }
      guard !isOpenEnd else { continue }
      let content = min(places[first] + 1, line.end)
      open[first].lines.append(
        ReSTLine(source, content..<max(content, end), number: line.number))
      open[first].columns = max(open[first].columns, column - first + 1)
      first = column + 1
    }
    if !isRule {
      firstLine = firstLine ?? line.number
      return nil
    }
    return end(ended)
  }

  private mutating func end(_ ended: [Bool]) -> Row? {
    defer { clear() }
    guard let line = firstLine else { return nil }
    var cells: [Cell] = []
    var column = 0
    while column < open.count {
      var cell = open[column]
      let words = cell.lines.filter { !$0.isBlank }
      if words.isEmpty, !above[column].isEmpty { cell.lines = above[column] }
      let isLabel =
        words.count == 1 && words[0].end - words[0].start <= Self.longestLabel
      if ended[column] {
        above[column] = []
      } else if isLabel {
        above[column] = words
      }
      cells.append(cell)
      column += max(1, cell.columns)
    }
    return cells.contains { !$0.lines.isEmpty } ? Row(cells: cells, line: line) : nil
  }
}

/// A cell of a ruled table: its lines, and the columns that it covers.
struct ReSTRuledCell {
  var column: Int
  var columns = 1
  var lines: [ReSTLine]

  /// The cells of a line; one whose words reach over the gap to the next covers that, too.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  static func cells(
    _ source: [UInt8], _ line: ReSTLine, _ columns: [Int], margin: Int
  ) -> [ReSTRuledCell] {
    // The line may begin to the right of the first column.
    let shift = max(0, line.indent - margin)
    let places = ReSTColumns.places(source, line, columns.map { max(0, $0 - shift) })
    var cells: [ReSTRuledCell] = []
    for column in columns.indices {
      let isPast = columns[column] < shift
      let end = column + 1 < columns.count ? places[column + 1] : line.end
      if let last = cells.last, !isPast, places[column] > line.start, places[column] < line.end,
        source[places[column] - 1] > 0x20, source[places[column]] > 0x20,
        last.lines.first?.isBlank == false
      {
        let start = last.lines[0].start
        cells[cells.count - 1].columns += 1
        cells[cells.count - 1].lines = [
          ReSTLine(source, start..<max(start, end), number: line.number)
        ]
        continue
      }
      let start = places[column]
      cells.append(
        ReSTRuledCell(
          column: column, lines: [ReSTLine(source, start..<max(start, end), number: line.number)]))
    }
    return cells
  }
}
