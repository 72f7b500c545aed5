/// Finds the tables of a page by the rivers between their columns.
///
/// Borders are not known; what is known is that the words of at least three columns stand apart
/// over several lines. Tables of two columns are left to ``ColumnRow``, which reads labels.
enum TableFinder {
  /// How many places of a page are tried.
  private static let mostAttempts = 80

  /// A part of a page: running text, or a table.
  enum Part {
    case text([PageFragment])
    case table(PageTable)
  }

  /// The parts of a page, or of a column of one, from top to bottom.
  ///
  /// - Parameters:
  ///   - fragments: the words of the page or the column.
  ///   - setting: how the document is set.
  ///   - open: the columns of a table at the end of the page before.
  /// - Returns: the parts, of which the text keeps its fragments.
  /// - Complexity: O(*n* log *n*) in the number of words, for each table.
  static func parts(
    _ fragments: [PageFragment], _ setting: Setting, continuing open: PageTableColumns? = nil
  ) -> [Part] {
    let wide = parts(fragments, setting, open, fewest: 2)
    // Tables of two columns are looked for where none of more was found.
    return wide.flatMap { part -> [Part] in
      guard case .text(let rest) = part else { return [part] }
      return parts(rest, setting, nil, fewest: 1)
    }
  }

  /// How the lines of a document stand.
  struct Setting {
    /// The distance of lines inside paragraphs, as a multiple of the type's size.
    var leading: Double
    /// Where lines end on the right.
    var margin: Double
  }

  private static func parts(
    _ fragments: [PageFragment], _ setting: Setting, _ open: PageTableColumns?, fewest: Int
  ) -> [Part] {
    let lines = RowBuilder.rows(fragments, page: 1, zone: 0)
    var found: [Found] = []
    var next = 0
    var attempts = 0
    if let open {
      let region = TableRegion(lines, continuing: open)
      if region.rows > 0,
        let rows = TableRows(open, leading: setting.leading).rows(
          Array(lines[region.lines]), fewest: 1),
        let table = Found(rows, open)
      {
        found.append(table)
        next = region.lines.upperBound
      }
    }
    while let seed = lines.indices.dropFirst(next).first(where: {
      TableRegion.gaps(lines, $0).count >= fewest
    }) {
      let region = TableRegion(
        lines, around: seed, from: next, fewest: fewest, leading: setting.leading)
      // What is no table may have lines in it with which one begins.
      next = seed + 1
      attempts += 1
      guard attempts <= mostAttempts else { break }
      guard let table = table(lines, region, setting) else { continue }
      next = max(region.lines.upperBound, next)
      found.append(table)
    }
    return found.isEmpty ? [.text(fragments)] : parts(fragments, found)
  }

  /// A table, and the baselines between which it stands.
  private struct Found {
    var table: PageTable
    var range: ClosedRange<Double>

    init?(_ rows: [PageTable.Row], _ columns: PageTableColumns) {
      let baselines = rows.flatMap { $0.cells.flatMap { $0.lines.map(\.baseline) } }
      guard let top = baselines.min(), let bottom = baselines.max() else { return nil }
      table = PageTable(rows: rows, columns: columns)
      range = top...bottom
    }
  }

  /// The distance of lines inside paragraphs, as a multiple of the type's size: the smallest that is
  /// common between lines that begin at the same place.
  ///
  /// - Complexity: O(*n* log *n*) in the number of fragments.
  static func leading(_ pages: [[PageFragment]]) -> Double {
    var distances: [Double] = []
    for page in pages {
      let sorted = page.sorted { ($0.baseline, $0.box.left) < ($1.baseline, $1.box.left) }
      var last: [Int: PageFragment] = [:]
      for line in sorted {
        let edge = Int((line.box.left / 2).rounded())
        if let above = last[edge], abs(above.size - line.size) < 0.06 * line.size {
          let distance = (line.baseline - above.baseline) / line.size
          if distance > 0.9, distance < 2.2 { distances.append(distance) }
        }
        last[edge] = line
      }
    }
    distances.sort()
    let least = max(3, distances.count / 20)
    for (index, distance) in distances.enumerated() {
      guard let other = distances[safe: index + least - 1] else { break }
      if other - distance < 0.03 { return (distance + other) / 2 }
    }
    return distances[safe: distances.count / 4] ?? 1.2
  }

  /// Takes the tables out of the text around them.
  private static func parts(_ fragments: [PageFragment], _ found: [Found]) -> [Part] {
    var parts: [Part] = []
    var rest = fragments
    for found in found {
      let above = rest.filter { $0.baseline < found.range.lowerBound - 0.35 * $0.size }
      if !above.isEmpty { parts.append(.text(above)) }
      parts.append(.table(found.table))
      rest.removeAll { $0.baseline <= found.range.upperBound + 0.35 * $0.size }
    }
    if !rest.isEmpty { parts.append(.text(rest)) }
    return parts
  }

  private static func table(_ page: [PageRow], _ region: TableRegion, _ setting: Setting) -> Found?
  {
    let plain = region.lines.filter { !region.spanning.contains($0) }
    guard plain.count >= 3 else { return nil }
    var columns = PageTableColumns(of: plain.map { page[$0] })
    guard columns.count >= 2 else { return nil }
    let lines = Array(page[region.lines])
    if let right = columns.rights.last, right < setting.margin - 4 * lines[0].size {
      // Browsers make a table as wide as the page before they break lines in its last column.
      columns.rights[columns.count - 1] = setting.margin
    }
    let builder = TableRows(columns, leading: setting.leading)
    guard var rows = builder.rows(lines, fewest: 3) else { return nil }
    // Lines above and below the table may leave its rivers open too.
    while let row = rows.first, row.filled < 2 { rows.removeFirst() }
    while let row = rows.last, row.filled < 2, !row.cells[0].lines.isEmpty { rows.removeLast() }
    guard !isItems(rows) else { return nil }
    return Found(rows, columns)
  }

  /// Whether the first column has nothing but bullets, or another counts entries of its own.
  private static func isItems(_ rows: [PageTable.Row]) -> Bool {
    let first = rows.compactMap { $0.cells[0].lines.first }
    if 2 * first.count(where: { $0.words.count == 1 && TableRegion.isMarker($0.words[0]) })
      > first.count
    {
      return true
    }
    // Two lists side by side, of which the second goes on with the numbers of the first.
    return (1..<max(rows.first?.cells.count ?? 1, 1)).contains { column in
      let cells = rows.compactMap { $0.cells[column].lines.first }
      let numbers = cells.compactMap(\.listNumber)
      return numbers.count >= 3 && 10 * numbers.count >= 7 * cells.count
        && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }
  }
}
