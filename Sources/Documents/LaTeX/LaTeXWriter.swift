import Bibliography

/// Gathers the blocks of a LaTeX document as its commands are carried out.
struct LaTeXWriter {
  /// A list that is open.
  struct List {
    enum Style { case bullets, numbers, reversed, labels, references }
    var style: Style
    var count = 0
    /// The blocks that its items began.
    var items: [Int] = []
    /// The tables in whose cell it stands.
    var tables: [Table] = []
  }

  /// A table that is open: the cells of its row so far.
  struct Table {
    var cells: [DraftBlock] = []
    /// Whether its rows are lines of the item that it stands in.
    var isInline: Bool
    /// The block of the dated row that rows with an empty first cell go on with.
    var entry: Int?
  }

  private(set) var blocks: [DraftBlock] = []
  private(set) var current: DraftBlock?
  private var pending: Block.Kind?
  private var pendingLabel: DraftBlock?
  var lists: [List] = []
  var tables: [Table] = []
  var styles: DraftBlock.Styles = []
  /// What stands at the head of each page.
  var runningHeads: [DraftBlock] = []
  var line = 1
  /// Identifiers that wait for a block to stand in.
  private var identifiers: [DraftBlock.Identifier] = []
  private(set) var written = 0

  var isAtStart: Bool { current?.isBlank ?? true }

  mutating func append(_ bytes: some Sequence<UInt8>) {
    if current == nil { current = begin() }
    let before = current?.text.count ?? 0
    let styles = styles
    current?.append(bytes, line: line, styles: styles)
    written += (current?.text.count ?? 0) - before
  }

  /// Appends text that may hold spaces of its own.
  mutating func append(words text: String) {
    for byte in text.utf8 {
      if byte == 0x20 { space() } else { append(CollectionOfOne(byte)) }
    }
  }

  mutating func space() {
    let styles = styles
    current?.space(line: line, styles: styles)
  }

  mutating func lineBreak() { current?.lineBreak(line: line) }

  /// What stands at the right margin: another cell.
  mutating func fill() {
    guard let last = current?.text.last, last != 0x09, last != 0x0A else { return }
    current?.tab(line: line)
  }

  /// Removes the last letter, where it is this one.
  mutating func replaceLast(_ old: UInt8, by text: String) -> Bool {
    guard let block = current, block.text.last == old else { return false }
    current?.removeLast()
    append(text.utf8)
    return true
  }

  var lastByte: UInt8? { current?.text.last }

  var text: [UInt8]? { current?.text }

  mutating func add(identifier: String) {
    let found = DraftBlock.Identifier(text: identifier, line: line)
    if current == nil { identifiers.append(found) } else { current?.add(found) }
  }

  private mutating func begin() -> DraftBlock {
    let depth = max(0, lists.count - 1)
    if let kind = pending {
      pending = nil
      if let label = pendingLabel {
        pendingLabel = nil
        var block = label
        block.kind = kind
        block.depth = depth
        if kind == .row { block.tab(line: line) }
        return block
      }
      return DraftBlock(kind: kind, depth: depth)
    }
    return DraftBlock(kind: .paragraph, depth: lists.isEmpty ? 0 : depth + 1)
  }

  /// Ends the block.
  mutating func finishBlock() {
    guard tables.isEmpty else {
      // A paragraph inside a cell is a new line.
      lineBreak()
      return
    }
    if current == nil, !identifiers.isEmpty { current = begin() }
    guard var block = current else { return }
    current = nil
    for identifier in identifiers { block.add(identifier) }
    identifiers = []
    block.trimEnd()
    guard !block.isBlank else { return }
    if case .listItem = block.kind, let last = lists.indices.last {
      lists[last].items.append(blocks.count)
    }
    blocks.append(block)
  }

  mutating func add(_ block: DraftBlock) {
    endTables()
    finishBlock()
    blocks.append(block)
  }

  /// Whether the last block that was finished is a heading.
  var endsWithHeading: Bool {
    if case .heading? = blocks.last?.kind { true } else { false }
  }

  /// The words of the last heading.
  var lastHeading: String? {
    blocks.last { if case .heading = $0.kind { true } else { false } }
      .map { String(decoding: $0.text, as: UTF8.self) }
  }

  mutating func heading(_ level: Int, _ title: [DraftBlock]) {
    endTables()
    finishBlock()
    pending = nil
    guard var block = title.first else { return }
    for part in title.dropFirst() {
      block.space(line: part.firstLine)
      block.append(part)
    }
    block = block.flattened([0x20])
    block.kind = .heading(level: level)
    block.depth = 0
    blocks.append(block)
  }

  /// Begins a row with a label: what follows stands beside it.
  mutating func label(_ label: DraftBlock) {
    finishBlock()
    guard pending == nil else { return }
    pending = .row
    pendingLabel = label.flattened()
  }

  // MARK: lists

  mutating func beginList(_ style: List.Style) {
    // A list inside a cell ends the row so far; the next rows are the table's again.
    let open = tables.suffix(8).map { Table(isInline: $0.isInline) }
    endTables()
    finishBlock()
    flushLabel()
    lists.append(List(style: style, tables: open))
  }

  mutating func endList() {
    endTables()
    finishBlock()
    flushLabel()
    guard let list = lists.popLast() else { return }
    tables = list.tables
    guard list.style == .reversed else { return }
    let items = list.items.filter {
      if case .listItem = blocks[$0].kind { true } else { false }
    }
    for (index, item) in items.enumerated() {
      blocks[item].kind = .listItem(marker: "\(items.count - index).")
    }
  }

  /// Begins an item; `label` is what stands in its brackets.
  mutating func item(_ label: DraftBlock?) {
    endTables()
    finishBlock()
    flushLabel()
    if lists.isEmpty { lists.append(List(style: .bullets)) }
    let last = lists.count - 1
    lists[last].count += 1
    var marker = "-"
    switch lists[last].style {
    case .numbers, .reversed: marker = "\(lists[last].count)."
    case .references: marker = "[\(lists[last].count)]"
    case .bullets, .labels: break
    }
    guard let label, !label.isBlank else {
      pending = .listItem(marker: marker)
      return
    }
    if let printed = RowShape.marker(label.text) {
      pending = .listItem(marker: printed)
    } else if lists[last].style == .references {
      pending = .listItem(marker: "[\(String(decoding: label.text, as: UTF8.self))]")
    } else {
      pending = .row
      pendingLabel = label.flattened()
    }
  }

  /// Makes a label with an empty line behind it the heading of the paragraphs below: words, without
  /// a year or a mark at the end.
  mutating func setApart() {
    guard pending == .row, let label = pendingLabel, label.text.count <= 60,
      let last = label.text.last, (0x61...0x7A).contains(last | 0x20) || last >= 0x80,
      !label.text.contains(where: { (0x30...0x39).contains($0) })
    else { return }
    pendingLabel = nil
    pending = nil
    heading(4, [label])
  }

  /// A label without a text behind it.
  private mutating func flushLabel() {
    pending = nil
    guard var label = pendingLabel else { return }
    pendingLabel = nil
    label.kind = .paragraph
    blocks.append(label)
  }

  // MARK: tables

  mutating func beginTable() {
    let isInItem: Bool
    if let current, case .listItem = current.kind {
      isInItem = true
    } else {
      isInItem = pending.map { $0 != .row } ?? false
    }
    guard tables.isEmpty else {
      tables.append(Table(isInline: true))
      return
    }
    if isInItem {
      if current == nil { current = begin() }
      lineBreak()
    } else {
      finishBlock()
    }
    tables.append(Table(isInline: isInItem))
  }

  /// Ends a cell.
  mutating func cell() {
    guard let last = tables.indices.last else {
      space()
      return
    }
    if tables[last].isInline {
      fill()
      return
    }
    tables[last].cells.append(current ?? DraftBlock(kind: .paragraph))
    current = nil
  }

  mutating func endRow() {
    guard let last = tables.indices.last else {
      // The second in a row leaves a line empty.
      if lists.isEmpty, current?.text.last == 0x0A { finishBlock() } else { lineBreak() }
      return
    }
    if tables[last].isInline {
      lineBreak()
      return
    }
    cell()
    var cells = tables[last].cells
    tables[last].cells = []
    for index in cells.indices { cells[index].trimEnd() }
    if goesOn(cells, tables[last]) {
      for cell in cells where !cell.isBlank {
        blocks[blocks.count - 1].lineBreak(line: cell.firstLine)
        blocks[blocks.count - 1].append(cell)
      }
      return
    }
    guard let row = RowShape.row(cells, depth: max(0, lists.count - 1)) else { return }
    tables[last].entry = Self.isDated(cells) ? blocks.count : nil
    blocks.append(row)
  }

  /// Whether a row with nothing in its first column goes on with the dated or counted row above it.
  private func goesOn(_ cells: [DraftBlock], _ table: Table) -> Bool {
    cells.count == 2 && cells[0].isBlank && !cells[1].isBlank
      && table.entry == blocks.count - 1
  }

  /// Whether the first cell of a row is the date or the mark of what stands beside it.
  private static func isDated(_ cells: [DraftBlock]) -> Bool {
    guard cells.count == 2, !cells[1].isBlank, cells[0].text.count <= RowShape.longestLabel else {
      return false
    }
    return cells[0].text.count { (0x30...0x39).contains($0) } >= 4
      || RowShape.marker(cells[0].text) != nil
  }

  mutating func endTable() {
    guard !tables.isEmpty else { return }
    endRow()
    tables.removeLast()
  }

  mutating func endTables() { while !tables.isEmpty { endTable() } }

  // MARK: going back

  /// A place in what was written, to go back to.
  struct Mark {
    fileprivate var blocks: Int
    /// The length of the text without white space at its end, and whether there is any.
    fileprivate var text: Int
    fileprivate var hasSpace: Bool
    fileprivate var lists: Int
    fileprivate var tables: Int
  }

  var mark: Mark {
    let text = current?.text ?? []
    let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    return Mark(
      blocks: blocks.count, text: end, hasSpace: text.count > end, lists: lists.count,
      tables: tables.count)
  }

  /// Takes back what was written since; what was open then may be at its end now.
  mutating func goBack(to mark: Mark) {
    if lists.count > mark.lists { lists.removeSubrange(mark.lists...) }
    if tables.count > mark.tables { tables.removeSubrange(mark.tables...) }
    if blocks.count == mark.blocks {
      current?.cut(to: mark.text)
      if mark.hasSpace { space() }
    } else if blocks.count > mark.blocks {
      current = nil
      if mark.text > 0 { blocks[mark.blocks].cut(to: mark.text) }
      blocks.removeSubrange((mark.blocks + (mark.text > 0 ? 1 : 0))...)
    }
    for index in lists.indices { lists[index].items.removeAll { $0 >= blocks.count } }
  }

  // MARK: capture

  /// What is kept while an argument is written on its own.
  struct Saved {
    var blocks: [DraftBlock]
    var current: DraftBlock?
    var pending: Block.Kind?
    var pendingLabel: DraftBlock?
    var lists: [List]
    var tables: [Table]
    var styles: DraftBlock.Styles
  }

  mutating func beginCapture() -> Saved {
    let saved = Saved(
      blocks: blocks, current: current, pending: pending, pendingLabel: pendingLabel, lists: lists,
      tables: tables, styles: styles)
    blocks = []
    current = nil
    pending = nil
    pendingLabel = nil
    lists = []
    tables = []
    return saved
  }

  mutating func endCapture(_ saved: Saved) -> [DraftBlock] {
    endTables()
    while !lists.isEmpty { endList() }
    finishBlock()
    flushLabel()
    let captured = blocks
    blocks = saved.blocks
    current = saved.current
    pending = saved.pending
    pendingLabel = saved.pendingLabel
    lists = saved.lists
    tables = saved.tables
    styles = saved.styles
    return captured
  }

  /// Appends a captured block to the line.
  mutating func append(_ block: DraftBlock) {
    if current == nil { current = begin() }
    current?.append(block)
    written += block.text.count
  }

  mutating func finish() -> [DraftBlock] {
    endTables()
    while !lists.isEmpty { endList() }
    finishBlock()
    flushLabel()
    return opensPlainly ? runningHeads + blocks : blocks
  }

  /// Whether the text begins with a section or prose, so that no name stands over it.
  private var opensPlainly: Bool {
    guard let first = blocks.first else { return false }
    if case .heading(let level) = first.kind, level >= 2 { return true }
    return first.text.count > 90
  }
}
