/// Gathers the paragraphs, lists and tables of an office document into blocks.
struct OfficeText {
  /// A finished paragraph.
  struct Paragraph {
    var block: DraftBlock
    var isHeading: Bool { if case .heading = block.kind { true } else { false } }
  }

  /// A table while its rows are read.
  private struct Table {
    var cells: [[DraftBlock]] = []
    var cell: [DraftBlock]?
    /// The paragraph that was open when the table began.
    var outer: DraftBlock?
  }

  /// The most tables inside tables that are kept apart.
  private static let deepestTable = 16

  private(set) var blocks: [DraftBlock] = []
  private var open: DraftBlock?
  /// Paragraphs around the open one: text boxes stand inside of paragraphs.
  private var around: [DraftBlock] = []
  private var tables: [Table] = []
  private var ignoredTables = 0

  // MARK: Paragraphs

  mutating func beginParagraph(_ kind: Block.Kind, depth: Int = 0) {
    if let block = open, around.count < 64 { around.append(block) }
    open = DraftBlock(kind: kind, depth: depth)
  }

  mutating func setKind(_ kind: Block.Kind, depth: Int) {
    open?.kind = kind
    open?.depth = depth
  }

  mutating func endParagraph() {
    guard var block = open else { return }
    open = around.popLast()
    block.trimEnd()
    guard !block.isBlank else { return }
    emit(block)
  }

  private mutating func emit(_ block: DraftBlock) {
    if !tables.isEmpty, tables[tables.count - 1].cell != nil {
      tables[tables.count - 1].cell?.append(block)
    } else {
      blocks.append(block)
    }
  }

  /// Appends text, white space as it is but for runs of it.
  mutating func append(_ text: String, styles: DraftBlock.Styles) {
    guard open != nil else { return }
    var word: [UInt8] = []
    func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}", "\u{202F}":
        flush(&word, styles)
        open?.space(line: 1, styles: styles)
      case "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{200E}", "\u{200F}":
        continue
      default:
        word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    flush(&word, styles)
  }

  private mutating func flush(_ word: inout [UInt8], _ styles: DraftBlock.Styles) {
    guard !word.isEmpty else { return }
    open?.append(word, line: 1, styles: styles)
    word.removeAll(keepingCapacity: true)
  }

  /// A tab: the right part of a line, such as a date, stands apart.
  mutating func tab() {
    guard let block = open, !block.isBlank else { return }
    open?.tab(line: 1)
  }

  mutating func lineBreak() { open?.lineBreak(line: 1) }

  // MARK: Tables

  mutating func beginTable() {
    guard tables.count < Self.deepestTable else {
      ignoredTables += 1
      return
    }
    tables.append(Table(outer: open))
    open = nil
  }

  mutating func beginRow() {
    guard ignoredTables == 0, !tables.isEmpty else { return }
    tables[tables.count - 1].cells = []
    tables[tables.count - 1].cell = nil
  }

  mutating func beginCell() {
    guard ignoredTables == 0, !tables.isEmpty else { return }
    tables[tables.count - 1].cell = []
  }

  mutating func endCell() {
    guard ignoredTables == 0, !tables.isEmpty, let cell = tables[tables.count - 1].cell else {
      return
    }
    tables[tables.count - 1].cells.append(cell)
    tables[tables.count - 1].cell = nil
  }

  mutating func endRow() {
    guard ignoredTables == 0, !tables.isEmpty else { return }
    let cells = tables[tables.count - 1].cells
    tables[tables.count - 1].cells = []
    for block in Self.row(cells) { emitBeyondTable(block) }
  }

  mutating func endTable() {
    if ignoredTables > 0 {
      ignoredTables -= 1
      return
    }
    guard let table = tables.popLast() else { return }
    open = table.outer
  }

  /// Puts the block of a row into the cell around its table, if there is one.
  private mutating func emitBeyondTable(_ block: DraftBlock) {
    if tables.count > 1, tables[tables.count - 2].cell != nil {
      tables[tables.count - 2].cell?.append(block)
    } else {
      blocks.append(block)
    }
  }

  /// A row of a table as blocks.
  ///
  /// Where every cell is one paragraph, it is a row. Where cells hold several, the table was made for
  /// its layout: a short cell in front of a long one is its label, and the cells are read one after
  /// the other.
  private static func row(_ cells: [[DraftBlock]]) -> [DraftBlock] {
    let filled = cells.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first ?? [] }
    let isPlain = filled.allSatisfy { $0.count == 1 && $0[0].kind == .paragraph }
    if isPlain {
      var row = DraftBlock(kind: .row)
      for (index, cell) in cells.enumerated() {
        if index > 0 { row.tab(line: 1) }
        for block in cell { row.append(block) }
      }
      return [row]
    }
    var out: [DraftBlock] = []
    var label: DraftBlock?
    for cell in filled {
      var rest = cell[...]
      if let front = label, var first = rest.popFirst() {
        if first.kind == .paragraph {
          var joined = front
          joined.tab(line: 1)
          joined.append(first)
          first = joined
          out.append(first)
        } else {
          out += [front, first]
        }
        label = nil
      } else if cell.count == 1, cell[0].kind == .paragraph, cell[0].text.count <= 40 {
        label = cell[0]
        continue
      }
      out += rest
    }
    if let label { out.append(label) }
    return out
  }

  // MARK: The document

  /// The document of the blocks; its lines are those of the text, block after block.
  func document(id: String, format: String) -> Document {
    let text = ReadingText.document(id: id, format: format, blocks: blocks, diagnostics: [])
    return Document(id: id, format: format, source: text.source, blocks: text.blocks)
  }

  /// Moves blocks in front of the others, those left out that are there already.
  mutating func prepend(_ head: [DraftBlock]) {
    blocks = head + blocks
  }

  mutating func append(_ tail: [DraftBlock]) {
    blocks += tail
  }

  /// Running heads and feet: each paragraph once, without numbers of pages.
  static func furniture(_ parts: [[DraftBlock]]) -> [DraftBlock] {
    var seen: Set<[UInt8]> = []
    return parts.joined().filter { block in
      let letters = block.text.filter { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 }
      // "Page 3 of 4", and nothing but a number; where numbers are fields, only the words are there.
      let words = String(decoding: block.text, as: UTF8.self).lowercased().split { !$0.isLetter }
      if ["page", "seite", "página", "pagina"].contains(where: { words.contains(Substring($0)) }) {
        return false
      }
      guard letters.count >= 4,
        !PageFurniture.isPageNumber(
          String(decoding: block.text, as: UTF8.self), page: 1, of: 1)
      else { return false }
      return seen.insert(block.text).inserted
    }
  }
}
