/// Parts blocks at lines that begin with a year, where a document dates the works of its lists so.
///
/// "2019 Rows of Mills" over "Quill, A. Mill Journal": pages set the year in another type or colour,
/// which is lost, and no more than a space parts it from the title.
enum DatedLines {
  /// How many lines with a year in front, beneath each other, make a list.
  private static let fewest = 4
  /// How many lines an entry has at most, on average.
  private static let longest = 8

  /// The blocks, those of dated lists parted, with each year a label.
  ///
  /// - Complexity: O(*n*) in the number of words.
  static func parted(_ groups: [BlockShape.Group]) -> [BlockShape.Group] {
    guard areDated(groups) else { return groups }
    return groups.flatMap { group -> [BlockShape.Group] in
      let starts = group.rows.indices.filter { begins(group, $0) }
      guard isPlain(group), let first = starts.first else { return [group] }
      let edges = (first > 0 ? [0] : []) + starts + [group.rows.count]
      return zip(edges, edges.dropFirst()).map { start, end in
        var part = BlockShape.Group(
          rows: Array(group.rows[start..<end]), continues: Array(group.continues[start..<end]))
        part.continues[0] = false
        if start >= first { label(&part.rows[0]) }
        return part
      }
    }
  }

  /// Whether years that stand in order begin lines of the document.
  private static func areDated(_ groups: [BlockShape.Group]) -> Bool {
    var years: [Int] = []
    var lines = 0
    // Rows that a year begins though they go on with the one above: years of running text.
    var broken = 0
    for group in groups where isPlain(group) {
      let starts = group.rows.indices.filter { begins(group, $0) }
      broken += group.rows.indices.count { group.continues[$0] && year(group.rows[$0]) != nil }
      guard let first = starts.first else { continue }
      lines += group.rows.count - first
      years += starts.compactMap { year(group.rows[$0]) }
    }
    guard years.count >= fewest, years.count >= 4 * broken, longest * years.count >= lines else {
      return false
    }
    let steps = zip(years, years.dropFirst()).map { $1 - $0 }
    // Each list begins anew.
    let turns = min(steps.count { $0 > 0 }, steps.count { $0 < 0 })
    return 3 * turns <= steps.count
  }

  private static func isPlain(_ group: BlockShape.Group) -> Bool {
    let first = group.rows[0]
    return group.headingLevel == nil && first.marker == nil && first.label == nil
      && first.tableRow == nil && first.row.cells.count == 1
  }

  /// Whether a line of its own begins with a year, and a title behind it.
  private static func begins(_ group: BlockShape.Group, _ index: Int) -> Bool {
    let row = group.rows[index]
    guard !group.continues[index] || index == 0, row.row.cells.count == 1, row.marker == nil,
      abs(row.left - group.rows[0].left) <= 0.35 * row.row.size
    else { return false }
    return year(row) != nil
  }

  /// The year in front of a row of words that begin with a capital.
  private static func year(_ row: ColumnRow) -> Int? {
    let words = row.row.words
    guard words.count >= 3, words[0].text.utf8.count == 4, let year = Int(words[0].text),
      (1900...2100).contains(year),
      words[1].text.first(where: \.isLetter)?.isUppercase == true
    else { return nil }
    return year
  }

  private static func label(_ row: inout ColumnRow) {
    let words = row.row.words
    guard let label = PageFragment(Array(words.prefix(1))),
      let text = PageFragment(Array(words.dropFirst()))
    else { return }
    row.row.cells = [label, text]
    row.label = label
    row.left = text.box.left
    row.firstWord = text.words[0].box.width
  }
}
