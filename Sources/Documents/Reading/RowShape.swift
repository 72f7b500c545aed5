/// What a row of cells is: a row, an item whose first cell is its mark, or a line of text.
enum RowShape {
  /// A first cell up to this length is the date or label of what stands beside it.
  static let longestLabel = 40

  /// A text that is nothing but the mark of a list item: "[12]", "3.", "•", "[Lee19a]".
  static func marker(_ text: [UInt8]) -> String? {
    guard text.count <= 12, !text.isEmpty else { return nil }
    let string = String(decoding: text, as: UTF8.self)
    if ["-", "*", "•", "·", "◦", "–", "▪", "»", "○", "●", "■", "⋆", "∗", "▸"].contains(string) {
      return "-"
    }
    let digits = text.count { (0x30...0x39).contains($0) }
    if text.first == 0x5B, text.last == 0x5D, digits > 0 { return string }
    if digits > 0, digits <= 3, digits == text.count - 1, text.last == 0x2E || text.last == 0x29 {
      return string
    }
    return isCode(text[...]) ? string : nil
  }

  /// Whether a text is the code by which lists count their works: "C7.", "DC1.", "J-12:", "P3".
  ///
  /// Up to four capitals and up to three digits; without a stop behind it up to two of each, as
  /// courses have longer ones.
  static func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    let letters = text.prefix { (0x41...0x5A).contains($0) }
    var rest = text[letters.endIndex...]
    if let mark = rest.first, mark == 0x2E || mark == 0x2D { rest = rest.dropFirst() }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    let end = rest[digits.endIndex...]
    guard !letters.isEmpty, !digits.isEmpty else { return false }
    if end.isEmpty { return letters.count <= 2 && digits.count <= 2 }
    return end.count == 1 && [0x2E, 0x3A, 0x29].contains(end.first)
      && letters.count <= 4 && digits.count <= 3
  }

  /// The block of a row; nil where all cells are empty.
  static func row(_ cells: [DraftBlock], depth: Int = 0) -> DraftBlock? {
    let filled = cells.filter { !$0.isBlank }
    guard let first = filled.first else { return nil }
    if filled.count == 1 {
      var block = first
      block.kind = .paragraph
      block.depth = depth
      return block
    }
    if cells.count == 2 {
      var block = pair(cells[0], cells[1])
      block.depth = depth
      return block
    }
    var result = DraftBlock(kind: .row, depth: depth)
    var line = first.firstLine
    for (index, cell) in cells.enumerated() {
      if !cell.isBlank { line = cell.firstLine }
      if index > 0 { result.tab(line: line) }
      result.append(cell.flattened())
    }
    return result
  }

  /// A label and what it stands beside: an item where the label is a number or bullet.
  static func pair(_ label: DraftBlock, _ text: DraftBlock) -> DraftBlock {
    // "12" in a cell of its own, beside an entry.
    let isNumber =
      (1...3).contains(label.text.count) && text.text.count >= 30
      && label.text.allSatisfy { (0x30...0x39).contains($0) }
    let number = isNumber ? String(decoding: label.text, as: UTF8.self) + "." : nil
    if let marker = marker(label.text) ?? number {
      var item = text
      item.kind = .listItem(marker: marker)
      return item
    }
    var row = label.flattened()
    row.kind = .row
    row.depth = text.depth
    row.tab(line: text.firstLine)
    row.append(text)
    return row
  }
}
