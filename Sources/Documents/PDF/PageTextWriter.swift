/// Writes the words of a document as plain text, and its blocks with their places in it.
struct PageTextWriter {
  private(set) var source: [UInt8] = []
  private(set) var blocks: [Block] = []
  private(set) var pageMarks: [Document.PageMark] = []
  private let hyphenation: Hyphenation

  init(_ hyphenation: Hyphenation) {
    self.hyphenation = hyphenation
  }

  /// A block while its rows are written.
  private struct Draft {
    var text: [UInt8] = []
    var offsets: [Int] = []
    var emphasis: [Block.Emphasis] = []

    mutating func append(_ byte: UInt8, at offset: Int) {
      text.append(byte)
      offsets.append(offset)
    }
  }

  /// Writes a line that is on no page, in front of the first.
  mutating func write(_ line: String) {
    let start = source.count
    source += line.utf8
    blocks.append(
      Block(
        kind: .paragraph, text: Array(line.utf8), offsets: Array(start..<source.count),
        emphasis: [], page: 1))
    mark(page: 1, at: start)
    source.append(0x0A)
  }

  /// Writes the rows of a block, one on a line.
  mutating func write(_ group: BlockShape.Group) {
    if !source.isEmpty { source.append(0x0A) }
    if let row = group.rows[0].tableRow { return write(row, page: group.rows[0].row.page) }
    var draft = Draft()
    var lastWord = ""
    for (number, row) in group.rows.enumerated() {
      let start = source.count
      mark(page: row.row.page, at: start)
      if number > 0 {
        let first = row.row.words.first?.text ?? ""
        join(lastWord, first, continues: group.continues[number], &draft, at: start)
      }
      if number == 0, let label = row.label {
        // A label may take several rows: its words stand together.
        let words = label.words + group.rows.dropFirst().flatMap { $0.label?.words ?? [] }
        write(words[...], &draft)
        source.append(0x09)
        draft.append(isYear(label) ? 0x0A : 0x09, at: source.count - 1)
      }
      // The year of a work in front of it is no number that counts it.
      let hidden = row.marker.map(isBracketedYear) == true ? 0 : row.markerWords
      for word in row.textCells.first?.words.prefix(hidden) ?? [] {
        source.append(contentsOf: word.text.utf8)
        source.append(0x20)
      }
      for (index, cell) in row.textCells.enumerated() {
        if index > 0 {
          source.append(0x09)
          draft.append(0x09, at: source.count - 1)
        }
        write(cell.words.dropFirst(index == 0 ? hidden : 0), &draft)
      }
      lastWord = row.row.words.last?.text ?? ""
      source.append(0x0A)
    }
    guard draft.text.contains(where: { $0 > 0x20 }) else { return }
    let first = group.rows[0]
    let kind: Block.Kind =
      if let level = group.headingLevel {
        .heading(level: level)
      } else if let marker = first.marker, !isBracketedYear(marker) {
        .listItem(marker: marker)
      } else {
        .paragraph
      }
    blocks.append(
      Block(
        kind: kind, text: draft.text, offsets: draft.offsets,
        emphasis: Self.merged(draft.emphasis), page: first.row.page))
  }

  /// Writes a row of a table as other readers do: a label and its text, or cells between tabs.
  private mutating func write(_ row: PageTable.Row, page: Int) {
    mark(page: page, at: source.count)
    var draft = Draft()
    let isPair = row.cells.count == 2
    let label = row.cells[0].lines.flatMap { $0.words.map(\.text) }.joined(separator: " ")
    let marker = isPair ? RowShape.marker(Array(label.utf8)) : nil
    for (index, cell) in row.cells.enumerated() {
      if index > 0, row.filled > 1 {
        source.append(0x09)
        if marker != nil { draft = Draft() } else { draft.append(0x09, at: source.count - 1) }
      }
      for (number, line) in cell.lines.enumerated() {
        if number > 0 {
          let above = cell.lines[number - 1]
          let isBroken = cell.isBroken(number - 1)
          if isBroken || (isPair && index == 1) {
            source.append(0x0A)
            join(
              above.words.last?.text ?? "", line.words[0].text, continues: isBroken, &draft,
              at: source.count)
          } else {
            // A line that the author broke, in a row that is one line.
            let isOpen = draft.text.last.map { Self.joints.contains($0) } ?? true
            if !isOpen, line.words[0].text.first != "(" {
              source.append(0x2C)
              draft.append(0x2C, at: source.count - 1)
            }
            source.append(0x0A)
            draft.append(0x20, at: source.count - 1)
          }
        }
        write(line.words[...], &draft)
      }
    }
    source.append(0x0A)
    let end = draft.text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    guard end > 0 else { return }
    let kind: Block.Kind = row.filled > 1 ? .row : .paragraph
    blocks.append(
      Block(
        kind: marker.map { .listItem(marker: $0) } ?? kind, text: Array(draft.text[..<end]),
        offsets: Array(draft.offsets[..<end]),
        emphasis: Self.merged(draft.emphasis), page: page))
  }

  /// Letters behind which no comma is set: , ; : . -
  private static let joints: [UInt8] = [0x2C, 0x3B, 0x3A, 0x2E, 0x2D]

  /// Whether a marker is a year in brackets: "[2019]".
  private func isBracketedYear(_ marker: String) -> Bool {
    guard marker.utf8.count == 6, marker.hasPrefix("["), marker.hasSuffix("]"),
      let year = Int(marker.dropFirst().dropLast())
    else { return false }
    return (1900...2100).contains(year)
  }

  /// Whether a label is a year, which is a line of its own as in other lists of works.
  private func isYear(_ label: PageFragment) -> Bool {
    guard label.words.count == 1, let word = label.words.first?.text, word.utf8.count == 4,
      let year = Int(word)
    else { return false }
    return (1900...2100).contains(year)
  }

  private mutating func mark(page: Int, at offset: Int) {
    if pageMarks.last?.page != page { pageMarks.append(.init(offset: offset, page: page)) }
  }

  /// Joins a line to the one above, or ends that.
  private func join(
    _ lastWord: String, _ firstWord: String, continues: Bool, _ draft: inout Draft, at offset: Int
  ) {
    guard continues else {
      draft.append(0x0A, at: offset - 1)
      return
    }
    switch hyphenation.join(lastWord, firstWord) {
    case .space:
      draft.append(0x20, at: offset - 1)
    case .hyphen:
      break
    case .nothing:
      guard lastWord.last == "-" || lastWord.last == "\u{2010}" else { break }
      let length = lastWord.last?.utf8.count ?? 1
      draft.text.removeLast(min(length, draft.text.count))
      draft.offsets.removeLast(min(length, draft.offsets.count))
      let end = draft.text.count
      for index in draft.emphasis.indices where draft.emphasis[index].range.upperBound > end {
        let lower = min(draft.emphasis[index].range.lowerBound, end)
        draft.emphasis[index].range = lower..<end
      }
    }
  }

  private mutating func write(_ words: ArraySlice<PageWord>, _ draft: inout Draft) {
    for (number, word) in words.enumerated() {
      if number > 0 {
        source.append(0x20)
        draft.append(0x20, at: source.count - 1)
      }
      let base = draft.text.count
      for byte in word.text.utf8 {
        draft.append(byte, at: source.count)
        source.append(byte)
      }
      let length = draft.text.count - base
      // The parts of a word have their own type, the rest that of the word.
      var next = 0
      for part in word.parts {
        let lower = min(max(part.range.lowerBound, next), length)
        let upper = min(part.range.upperBound, length)
        guard lower < upper else { continue }
        mark(word.style, base + next..<base + lower, &draft)
        mark(part.style, base + lower..<base + upper, &draft)
        next = upper
      }
      mark(word.style, base + next..<base + length, &draft)
    }
  }

  private func mark(_ style: PageStyle, _ range: Range<Int>, _ draft: inout Draft) {
    guard !range.isEmpty else { return }
    if style.isRaised { draft.emphasis.append(.init(style: .superscript, range: range)) }
    if style.isBold { draft.emphasis.append(.init(style: .bold, range: range)) }
    if style.isItalic { draft.emphasis.append(.init(style: .italic, range: range)) }
  }

  /// Runs of one style with at most a space between them as one.
  private static func merged(_ emphasis: [Block.Emphasis]) -> [Block.Emphasis] {
    var out: [Block.Emphasis] = []
    for style in [Block.Emphasis.Style.bold, .italic, .superscript] {
      var open: Range<Int>?
      for item in emphasis where item.style == style && !item.range.isEmpty {
        if let range = open, item.range.lowerBound <= range.upperBound + 1, style != .superscript {
          open = range.lowerBound..<item.range.upperBound
        } else {
          if let range = open { out.append(.init(style: style, range: range)) }
          open = item.range
        }
      }
      if let range = open { out.append(.init(style: style, range: range)) }
    }
    return out.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
