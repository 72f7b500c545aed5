/// Puts the lines of a table together: into cells, and cells into rows.
struct TableRows {
  private let columns: PageTableColumns
  /// The distance of lines inside a cell, as a multiple of the size of the type.
  private let leading: Double

  /// - Parameters:
  ///   - columns: the columns of the table.
  ///   - leading: the distance of lines inside paragraphs, as a multiple of the type's size.
  init(_ columns: PageTableColumns, leading: Double) {
    self.columns = columns
    self.leading = leading
  }

  /// Lines of one column that stand close to each other.
  private struct Piece {
    var column: Int
    var lines: [PageFragment]

    var top: Double { lines[0].baseline - 0.7 * lines[0].size }
    var bottom: Double { lines[lines.count - 1].baseline + 0.2 * lines[lines.count - 1].size }
  }

  /// The rows of the table, or nil where the lines are no table.
  ///
  /// Rows with space between them are told by it, however their cells are aligned; where rows
  /// stand as close as the lines of a cell, a row begins where a cell does.
  ///
  /// - Parameters:
  ///   - lines: the lines from top to bottom.
  ///   - fewest: how many rows make a table.
  /// - Returns: the rows with a cell for every column.
  /// - Complexity: O(*n* log *n*) in the number of lines.
  func rows(_ lines: [PageRow], fewest: Int) -> [PageTable.Row]? {
    let cells = lines.map { columns.cells(of: $0) }
    if let rows = rowsApart(cells), isTable(rows, fewest) { return rows }
    // Labels beside text need no table: they are read line by line.
    guard columns.count > 2 else { return nil }
    if let rows = rowsByStarts(lines, cells), isTable(rows, fewest) { return rows }
    return nil
  }

  private func isTable(_ rows: [PageTable.Row], _ fewest: Int) -> Bool {
    let whole = rows.count { $0.filled >= 2 }
    guard whole >= fewest, 3 * whole >= 2 * rows.count || fewest == 1 else { return false }
    // A column with a single cell is a remark beside the others.
    let isSparse = (0..<columns.count).contains { column in
      rows.count { !$0.cells[column].lines.isEmpty } < min(2, fewest)
    }
    guard !isSparse else { return false }
    // Columns of text are no table: its cells stand at the same height, or around the middle.
    var middle = 0
    var level = 0
    var loose = 0
    var compared = 0
    for row in rows where row.filled > 1 {
      let cells = row.cells.map(\.lines).filter { !$0.isEmpty }
      guard let longest = cells.max(by: { $0.count < $1.count }) else { continue }
      for cell in cells where cell[0].box != longest[0].box {
        compared += 1
        switch alignment(cell, longest) {
        // Cells of as many lines are level in every table.
        case .level: level += cell.count == longest.count ? 0 : 1
        case .middle where cell.count != longest.count: middle += 1
        case .middle, .none: loose += 1
        }
      }
    }
    guard 5 * (loose + min(middle, level)) <= compared else { return false }
    if columns.count > 2 { return true }
    // Labels in the middle of their text, which can't be read line by line.
    return middle >= min(fewest, 2) && loose == 0 && level == 0
      && rows.allSatisfy { row in
        row.filled < 2
          || row.cells[0].lines.count <= 3
            && row.cells[0].lines.allSatisfy { $0.words.count <= 6 }
      }
  }

  private enum Alignment {
    case level, middle
  }

  private func alignment(_ first: [PageFragment], _ second: [PageFragment]) -> Alignment? {
    let tolerance = max(1.2, 0.1 * min(first[0].size, second[0].size))
    if abs(first[0].baseline - second[0].baseline) <= tolerance { return .level }
    let middles = [first, second].map { ($0[0].baseline + $0[$0.count - 1].baseline) / 2 }
    return abs(middles[0] - middles[1]) <= tolerance + 0.5 ? .middle : nil
  }

  // MARK: Rows with space between them

  private func rowsApart(_ cells: [[PageFragment?]]) -> [PageTable.Row]? {
    var pieces: [Piece] = []
    for column in 0..<columns.count {
      let lines = cells.compactMap { $0[column] }.sorted { $0.baseline < $1.baseline }
      var first = pieces.count
      for line in lines {
        if pieces.count > first, let last = pieces.last?.lines.last,
          line.baseline - last.baseline <= leading * min(line.size, last.size) * 1.03 + 0.7
        {
          pieces[pieces.count - 1].lines.append(line)
        } else {
          pieces.append(Piece(column: column, lines: [line]))
        }
      }
      first = pieces.count
    }
    pieces.sort { ($0.top, $0.column) < ($1.top, $1.column) }
    // What overlaps in height is one row.
    var rows: [[Piece]] = []
    var bottom = -Double.infinity
    for piece in pieces {
      if piece.top < bottom - 0.2 * piece.lines[0].size, !rows.isEmpty {
        rows[rows.count - 1].append(piece)
      } else {
        rows.append([piece])
      }
      bottom = max(bottom, piece.bottom)
    }
    let doubled = rows.count { Set($0.map(\.column)).count < $0.count }
    guard 5 * doubled <= rows.count else { return nil }
    return withContinuations(rows).map(row)
  }

  /// The rows, what is only a further paragraph of a cell joined to the row that it belongs to.
  private func withContinuations(_ rows: [[Piece]]) -> [[Piece]] {
    let whole = rows.filter { Set($0.map(\.column)).count >= 2 }
    let anchored = whole.count { $0.contains { $0.column == 0 } }
    guard whole.count >= 2, 5 * anchored >= 4 * whole.count else { return rows }
    var out: [[Piece]] = []
    for row in rows {
      let isPart = row.count == 1 && row[0].column > 0
      if isPart, let last = out.last, Set(last.map(\.column)).count >= 2,
        last.contains(where: { $0.column == row[0].column })
      {
        out[out.count - 1].append(contentsOf: row)
      } else {
        out.append(row)
      }
    }
    return out
  }

  private func row(_ pieces: [Piece]) -> PageTable.Row {
    PageTable.Row(
      cells: (0..<columns.count).map { column in
        PageTable.Cell(
          lines: pieces.filter { $0.column == column }.flatMap(\.lines)
            .sorted { $0.baseline < $1.baseline }, right: columns.rights[column])
      })
  }

  // MARK: Rows without space between them

  /// How a line of a column stands to the one above.
  private enum Start {
    /// Nothing stood there, or it was not full: a cell begins.
    case new
    /// The line above was full.
    case unsure
  }

  private func rowsByStarts(
    _ lines: [PageRow], _ cells: [[PageFragment?]]
  ) -> [PageTable.Row]? {
    var rows: [PageTable.Row] = []
    var judged = 0
    var agreed = 0
    for (index, line) in cells.enumerated() {
      let filled = line.indices.filter { line[$0] != nil }
      let starts = filled.map { column in
        start(line[column], after: index > 0 ? cells[index - 1][column] : nil, column)
      }
      let isApart =
        index > 0
        && lines[index].baseline - lines[index - 1].baseline
          > leading * lines[index].size * 1.15 + 0.5
      let fresh = starts.count { $0 == .new }
      if filled.count > 1, index > 0 {
        judged += 1
        if fresh == 0 || 2 * fresh > filled.count || isApart { agreed += 1 }
      }
      let isNew = isApart && filled.count > 1 || filled.count > 1 && 2 * fresh > filled.count
      if rows.isEmpty || isNew || (filled == [0] && isApart) {
        rows.append(
          PageTable.Row(cells: columns.rights.map { PageTable.Cell(lines: [], right: $0) }))
      }
      for column in filled {
        guard let cell = line[column] else { continue }
        rows[rows.count - 1].cells[column].lines.append(cell)
      }
    }
    guard judged >= 3, 5 * agreed >= 4 * judged, !isProse(cells) else { return nil }
    return rows
  }

  private func start(_ line: PageFragment?, after above: PageFragment?, _ column: Int) -> Start {
    guard let line, let above else { return .new }
    let cell = PageTable.Cell(lines: [above, line], right: columns.rights[column])
    return cell.isFull(0) ? .unsure : .new
  }

  /// Whether two columns or more are running text, whose lines fill them.
  private func isProse(_ cells: [[PageFragment?]]) -> Bool {
    let running = (0..<columns.count).count { column in
      let lines = cells.map { $0[column] }
      let filled = lines.compactMap(\.self)
      let width = columns.rights[column] - columns.lefts[column]
      let full = filled.count { $0.box.width > 0.8 * width && $0.words.count > 2 }
      return 5 * filled.count > 4 * lines.count && 2 * full > filled.count
    }
    return running >= 2
  }
}
