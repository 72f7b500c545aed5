/// A table of a page.
struct PageTable: Sendable {
  /// The rows from top to bottom.
  var rows: [Row]
  var columns: PageTableColumns

  struct Row: Sendable {
    /// For each column its cell.
    var cells: [Cell]

    var filled: Int { cells.count { !$0.lines.isEmpty } }
  }

  /// A cell: its lines from top to bottom.
  struct Cell: Sendable {
    var lines: [PageFragment]
    /// Where the longest line of the cell's column ends.
    var right: Double

    /// Whether the cell's words go on in the next line, which the author did not begin.
    func isBroken(_ index: Int) -> Bool {
      guard let next = lines[safe: index + 1]?.words.first?.text, !changesType(index) else {
        return false
      }
      return isFull(index) || lines[index].words.last?.text.hasSuffix("-") == true
        || next.unicodeScalars.first?.properties.isLowercase == true
    }

    /// Whether a line is set off as a whole and the next one is not: a title over a name.
    private func changesType(_ index: Int) -> Bool {
      guard let first = lines[safe: index]?.type, let second = lines[safe: index + 1]?.type else {
        return false
      }
      return first != second
    }

    /// Whether a line was broken because the first word of the next one would not have fitted.
    func isFull(_ index: Int) -> Bool {
      guard let line = lines[safe: index], let next = lines[safe: index + 1],
        let word = next.words.first
      else { return false }
      return line.box.right + 0.25 * line.size + word.box.width > right + 0.5
    }
  }
}

extension PageFragment {
  /// Whether its words are bold and italic; nil where not all are alike.
  fileprivate var type: PageStyle? {
    var type = PageStyle(size: 0)
    for (index, word) in words.filter(\.hasLetters).enumerated() {
      var style = word.style
      style.size = 0
      style.isRaised = false
      if index == 0 { type = style } else if style != type { return nil }
    }
    return type
  }
}
