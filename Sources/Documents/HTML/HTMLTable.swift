/// A table while it is read; each row becomes cells between tabs, or, where the table only places
/// things on the page, the blocks of its cells.
struct HTMLTable {
  private var rows: [[[HTMLBlock]]] = []
  private var cells: [[HTMLBlock]] = []

  mutating func add(cell blocks: [HTMLBlock]) { cells.append(blocks) }

  mutating func endRow() {
    if !cells.isEmpty { rows.append(cells) }
    cells = []
  }

  /// The blocks of the table.
  func finish() -> [HTMLBlock] {
    let rows = rows + (cells.isEmpty ? [] : [cells])
    // One row of several cells puts columns beside each other on the page.
    let isData = rows.count { row in row.count { !$0.isEmpty } > 1 } > 1
    return rows.flatMap { Self.blocks(of: $0, isData: isData) }
  }

  private static func blocks(of cells: [[HTMLBlock]], isData: Bool) -> [HTMLBlock] {
    let cells = isData ? cells.map(joined) : cells
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1, let first = filled.first else { return filled.first ?? [] }
    if filled.allSatisfy({ $0.count == 1 && $0[0].draft.kind == .paragraph }),
      isData || filled.allSatisfy({ $0[0].draft.text.count < 200 })
    {
      return [cells.count == 2 ? pair(first[0], filled[1][0]) : row(cells)]
    }
    if first.count == 1, first[0].draft.kind == .paragraph,
      first[0].draft.text.count <= RowShape.longestLabel, let lead = filled[1].first,
      lead.draft.kind == .paragraph
    {
      return [pair(first[0], lead)] + filled[1].dropFirst() + filled.dropFirst(2).joined()
    }
    return filled.flatMap(\.self)
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
    let isShort = label.count <= RowShape.longestLabel
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
