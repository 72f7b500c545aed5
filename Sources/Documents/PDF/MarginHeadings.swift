/// Sets headings that stand in the margin, beside their sections, above them.
enum MarginHeadings {
  /// How many headings make a margin: one bold word beside a text is not yet a layout.
  private static let fewest = 3

  /// The rows with each heading of the margin as a row of its own in front of its section.
  ///
  /// - Parameter rows: the rows of one column.
  /// - Returns: the rows; those of a column without such headings as they were.
  /// - Complexity: O(*n*) in the number of rows.
  static func setAbove(_ rows: [ColumnRow]) -> [ColumnRow] {
    guard starts(rows).count >= fewest else { return rows }
    var out: [ColumnRow] = []
    var heading: Int?
    var lowest = -Double.infinity
    for row in rows {
      guard let part = row.marginHeading else {
        out.append(row)
        continue
      }
      if let index = heading, isBelow(part, lowest),
        let joined = PageFragment(out[index].row.cells[0].words + part.words)
      {
        out[index].row.cells = [joined]
      } else {
        heading = out.count
        out.append(alone(part, row))
      }
      lowest = part.baseline
      if let rest = withoutMargin(row) { out.append(rest) }
    }
    return out
  }

  /// The parts of headings that no other part stands right above.
  private static func starts(_ rows: [ColumnRow]) -> [PageFragment] {
    var lowest = -Double.infinity
    return rows.compactMap(\.marginHeading).filter { part in
      defer { lowest = part.baseline }
      return !isBelow(part, lowest)
    }
  }

  private static func isBelow(_ part: PageFragment, _ baseline: Double) -> Bool {
    part.baseline > baseline && part.baseline - baseline < 1.3 * part.size
  }

  private static func alone(_ part: PageFragment, _ row: ColumnRow) -> ColumnRow {
    var copy = row
    copy.row.cells = [part]
    copy.row.box = part.box
    copy.label = nil
    copy.marker = nil
    copy.markerWords = 0
    copy.left = part.box.left
    copy.right = part.box.right
    copy.firstWord = part.box.width
    copy.isMarginHeading = true
    return copy
  }

  private static func withoutMargin(_ row: ColumnRow) -> ColumnRow? {
    guard row.label != nil else { return nil }
    var copy = row
    copy.row.cells.removeFirst()
    copy.label = nil
    copy.marginHeading = nil
    guard let first = copy.row.cells.first else { return nil }
    copy.row.box = copy.row.cells.dropFirst().reduce(first.box) { $0.union($1.box) }
    return copy
  }
}
