import Bibliography
import Documents

/// Tells the columns of a table of works without a row of heads from what its rows hold.
enum HeadlessTable {
  private static let fewestRows = 2
  private static let longestCell = 2_000

  /// The columns of the rows of a section, all of which have as many cells.
  ///
  /// A column of author lists and one of longer texts must be there, and one of years or one that holds
  /// something beside the texts.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  static func columns(_ draft: ExtractionDraft, in range: Range<Int>) -> [TableEntries.Column]? {
    var rows: [[ArraySlice<UInt8>]] = []
    for block in draft.blocks[range] where block.kind == .row {
      guard let line = block.lines.first, block.lines.count == 1 else { return nil }
      rows.append(TableEntries.cells(block.text, line).map { block.text[$0] })
    }
    guard rows.count >= fewestRows, let count = rows.first?.count, (3...8).contains(count),
      rows.allSatisfy({ $0.count == count })
    else { return nil }
    let cells = (0..<count).map { column in rows.map { $0[column] } }
    let authors = cells.indices.filter { cells[$0].allSatisfy(areAuthors) }
    guard authors.count == 1 else { return nil }
    let years = cells.indices.filter { cells[$0].allSatisfy(isYear) }
    let lengths = cells.map { column in column.reduce(0) { $0 + words($1) } }
    let texts = cells.indices.filter { $0 != authors[0] }
    // A source may have more words than its title, and a year.
    let undated = texts.filter { column in
      cells[column].count { YearScanner.last(in: $0) != nil } * 2 < rows.count
    }
    guard
      let title = longest(undated, of: lengths, rows.count)
        ?? longest(texts, of: lengths, rows.count),
      !cells[title].contains(where: \.isEmpty)
    else { return nil }
    let venue = cells.indices.first { column in
      column > title && column != authors[0] && !years.contains(column)
        && cells[column].allSatisfy(isSource)
    }
    guard venue != nil || !years.isEmpty else { return nil }
    return cells.indices.map { column in
      if column == title { return .title }
      if column == authors[0] { return .authors }
      if column == venue { return .venue }
      return column == years.first ? .year : .other
    }
  }

  /// The column with the most words, four or more a row.
  private static func longest(_ columns: [Int], of lengths: [Int], _ rows: Int) -> Int? {
    columns.max { lengths[$0] < lengths[$1] }.flatMap { lengths[$0] >= 4 * rows ? $0 : nil }
  }

  /// A list of authors without the year in brackets behind it.
  static func withoutYear(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard cell.last == 0x29, let open = cell.lastIndex(of: 0x28), cell.endIndex - open <= 7,
      YearScanner.last(in: cell[open...]) != nil
    else { return cell }
    var rest = cell[..<open]
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }

  private static func areAuthors(_ cell: ArraySlice<UInt8>) -> Bool {
    let list = withoutYear(cell)
    return list.count >= 4 && list.count <= longestCell
      && AuthorListParser.looksLikeAuthorList(list) >= 0.7
  }

  private static func isYear(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count <= 16 && YearScanner.last(in: cell) != nil
  }

  private static func words(_ cell: ArraySlice<UInt8>) -> Int {
    cell.count <= longestCell ? cell.split(separator: 0x20).count : 0
  }

  /// Whether a cell says something that is no link in brackets: "Mill Journal".
  private static func isSource(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.count >= 3 && cell.first != 0x5B && !cell.starts(with: "http".utf8)
      && cell.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 }
  }
}
