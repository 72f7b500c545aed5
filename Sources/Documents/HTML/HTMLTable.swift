/// A table while it is read; each row becomes cells between tabs, or, where the table only places
/// things on the page, the blocks of its cells.
struct HTMLTable {
  private static let longestSpan = 100

  private var rows: [[[HTMLBlock]]] = []
  private var cells: [[HTMLBlock]] = []
  /// The cells of earlier rows that reach down into the next, by their column.
  private var spans: [Int: (rows: Int, blocks: [HTMLBlock])] = [:]

  /// Adds a cell that covers some rows and columns.
  mutating func add(cell blocks: [HTMLBlock], rows: Int = 1, columns: Int = 1) {
    takeSpans()
    if rows > 1, spans.count < Self.longestSpan {
      // A date beside several entries belongs to each of them; anything longer stands once.
      let isLabel =
        blocks.count == 1 && blocks[0].draft.kind == .paragraph
        && blocks[0].draft.text.count <= RowShape.longestLabel
      spans[cells.count] = (min(rows, Self.longestSpan) - 1, isLabel ? blocks : [])
    }
    cells.append(blocks)
    for _ in 1..<max(2, min(columns, 20)) where columns > 1 { cells.append([]) }
  }

  mutating func endRow() {
    if !cells.isEmpty {
      takeSpans()
      rows.append(cells)
    }
    cells = []
  }

  /// Puts the cells from above where the row has come to.
  private mutating func takeSpans() {
    while let span = spans[cells.count] {
      let column = cells.count
      cells.append(span.blocks)
      spans[column] = span.rows > 1 ? (span.rows - 1, span.blocks) : nil
    }
  }

  /// The blocks of the table.
  func finish() -> [HTMLBlock] {
    let rows = rows + (cells.isEmpty ? [] : [cells])
    // One row of several cells puts columns beside each other on the page.
    let isData = rows.count { row in row.count { !$0.isEmpty } > 1 } > 1
    return rows.flatMap { Self.blocks(of: $0, isData: isData) }
  }

  private static func blocks(of cells: [[HTMLBlock]], isData: Bool) -> [HTMLBlock] {
    var cells = cells
    // What stands below the line of a cell: an abstract below a title.
    var below: [HTMLBlock] = []
    let holdsEntries = cells.contains(where: HTMLEntries.fill)
    if isData, !holdsEntries {
      let parts = cells.map(divided)
      cells = parts.map { joined($0.line) }
      below = parts.flatMap(\.below)
    }
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1, let first = filled.first else { return (filled.first ?? []) + below }
    if filled.allSatisfy({ $0.count == 1 && $0[0].draft.kind == .paragraph }),
      isData || filled.allSatisfy({ $0[0].draft.text.count < 200 })
    {
      return [cells.count == 2 ? pair(first[0], filled[1][0]) : row(cells)] + below
    }
    if first.count == 1, first[0].draft.kind == .paragraph,
      first[0].draft.text.count <= RowShape.longestLabel, let lead = filled[1].first,
      lead.draft.kind == .paragraph
    {
      // The year of several entries stands over them.
      if holdsEntries, isYear(first[0].draft.text) { return filled.flatMap(\.self) }
      return [pair(first[0], lead)] + filled[1].dropFirst() + filled.dropFirst(2).joined() + below
    }
    return filled.flatMap(\.self) + below
  }

  private static func isYear(_ text: [UInt8]) -> Bool {
    text.count == 4 && (text.starts(with: "19".utf8) || text.starts(with: "20".utf8))
      && text.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The shortest paragraph that is running text rather than a part of a cell's line.
  private static let shortestProse = 100

  /// The shortest line with a full stop that is a sentence rather than the rest of a title.
  private static let shortestSentence = 70

  /// Whether a text is a sentence: a full stop behind words most of which are small, and no numbers but
  /// below a title that is set off.
  private static func isSentence(_ text: [UInt8], belowSetOff: Bool) -> Bool {
    guard text.last == 0x2E, !text.contains(0x0A),
      belowSetOff || !text.contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    return text.count { $0 == 0x20 } >= 9 && hasSmallWords(text, of: 10, atLeast: 7)
  }

  /// Whether so many of its words begin with a small letter, as those of lists of names don't; words of
  /// other scripts don't count.
  private static func hasSmallWords(_ text: [UInt8], of all: Int, atLeast least: Int) -> Bool {
    let words = text.split(separator: 0x20).filter { $0[$0.startIndex] < 0x80 }
    return words.count { (0x61...0x7A).contains($0.first ?? 0) } * all >= words.count * least
  }

  /// A cell's short paragraphs, and the running text below them.
  private static func divided(_ cell: [HTMLBlock]) -> (line: [HTMLBlock], below: [HTMLBlock]) {
    guard let first = cell.first, first.draft.kind == .paragraph else { return (cell, []) }
    func isProse(_ block: HTMLBlock) -> Bool {
      block.draft.kind == .paragraph && block.draft.text.count >= shortestProse
        && block.draft.text.last.map { [0x2E, 0x21, 0x3F, 0x29].contains($0) } ?? false
        && hasSmallWords(block.draft.text, of: 5, atLeast: 2)
    }
    if !isProse(first), let cut = cell.indices.dropFirst().first(where: { isProse(cell[$0]) }) {
      return (Array(cell[..<cut]), Array(cell[cut...]))
    }
    // A title, and its abstract behind a line break.
    guard cell.count == 1, let end = first.draft.text.firstIndex(of: 0x0A), end < 180,
      first.draft.text.count - end > shortestSentence
    else { return (cell, []) }
    var line = first
    line.draft = first.draft.firstLineOnly
    var rest = first
    rest.draft = first.draft.withoutFirstLine
    (rest.links, rest.linkBytes) = ([], 0)
    let isSetOff = first.draft.emphasis.contains { $0.range == line.draft.text.indices }
    return first.draft.text.count - end > 180 && isProse(rest)
      || isSentence(rest.draft.text, belowSetOff: isSetOff)
      ? ([line], [rest]) : (cell, [])
  }

  /// A cell of a few short paragraphs as one with a line for each.
  private static func joined(_ cell: [HTMLBlock]) -> [HTMLBlock] {
    guard (2...6).contains(cell.count), cell.allSatisfy({ $0.draft.kind == .paragraph }),
      cell.reduce(0, { $0 + $1.draft.text.count }) <= 900
    else { return cell }
    var block = cell[0]
    for part in cell.dropFirst() { block.append(line: part) }
    return [block]
  }

  private static func row(_ cells: [[HTMLBlock]]) -> HTMLBlock {
    var result = HTMLBlock(DraftBlock(kind: .row))
    var line = cells.lazy.compactMap(\.first).first?.draft.firstLine ?? 1
    for (index, cell) in cells.enumerated() {
      line = cell.first?.draft.firstLine ?? line
      if index > 0 { result.draft.tab(line: line) }
      guard let block = cell.first else { continue }
      result.draft.append(block.draft.flattened())
      result.linkBytes += block.linkBytes
      result.links += block.links
    }
    return result
  }

  /// A label and what it stands beside.
  static func pair(_ label: HTMLBlock, _ text: HTMLBlock) -> HTMLBlock {
    var row = label
    row.draft = RowShape.pair(label.draft, text.draft)
    row.linkBytes += text.linkBytes
    row.links += text.links
    return row
  }
}

/// A definition list while it is read.
struct HTMLDefinitions {
  private var term: [HTMLBlock] = []
  private var parts: [[HTMLBlock]] = []
  /// How many more of the terms were too long for labels than were not.
  private var longTerms = 0

  /// Takes the next term and gives the blocks of the one before it.
  mutating func add(term blocks: [HTMLBlock]) -> [HTMLBlock] {
    // Two terms in a row share what follows.
    let done = parts.isEmpty ? term : flush()
    term = blocks
    parts = []
    return done
  }

  mutating func add(definition blocks: [HTMLBlock]) {
    if !blocks.isEmpty { parts.append(blocks) }
  }

  mutating func finish() -> [HTMLBlock] { flush() }

  private mutating func flush() -> [HTMLBlock] {
    defer {
      term = []
      parts = []
    }
    guard term.count == 1, let first = parts.first, let lead = first.first,
      term[0].draft.kind == .paragraph, lead.draft.kind == .paragraph
    else { return term + parts.joined() }
    let rest = Array(first.dropFirst()) + parts.dropFirst().joined()
    let label = term[0].draft.text
    if RowShape.marker(label) != nil {
      return [HTMLTable.pair(term[0], lead)] + rest
    }
    // Among terms that are lines of entries, a short one is too: "Quill, A. and B. Moss. 2021."
    let isShort = label.count <= RowShape.longestLabel && longTerms <= 0
    longTerms += label.count <= RowShape.longestLabel ? -1 : 1
    if isShort, rest.isEmpty || label.contains(where: { (0x30...0x39).contains($0) || $0 == 0x3A })
    {
      return [HTMLTable.pair(term[0], lead)] + rest
    }
    // A title over its details is one entry; a short term over several definitions heads them.
    guard !isShort, rest.count <= 5, rest.allSatisfy({ $0.draft.kind == .paragraph }) else {
      return term + parts.joined()
    }
    var entry = term[0]
    for part in [lead] + rest { entry.append(line: part) }
    return [entry]
  }
}
