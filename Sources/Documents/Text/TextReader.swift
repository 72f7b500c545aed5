/// Reads plain text and Markdown, and what lies between: text that came out of OCR.
///
/// One reader serves both, since text files are full of Markdown marks. Blank lines, headings, list
/// markers and table rows begin a block; the other lines of a block stay separated by `\n`.
package enum TextReader {
  /// Reads a decoded source into blocks.
  ///
  /// - Parameters:
  ///   - source: the text of the file.
  ///   - id: the document's id.
  /// - Returns: the document; it has no blocks where the text is blank.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func read(_ source: SourceText, id: String) -> Document {
    Document(
      id: id, format: "text", source: source.bytes, blocks: blocks(source.bytes),
      diagnostics: source.diagnostics)
  }

  /// The blocks of clean UTF-8 text with `\n` line ends.
  static func blocks(_ bytes: [UInt8]) -> [Block] {
    var gatherer = BlockGatherer(bytes)
    gatherer.read()
    return gatherer.blocks
  }
}

/// Gathers the lines of a text into blocks.
private struct BlockGatherer {
  private let bytes: [UInt8]
  private(set) var blocks: [Block] = []
  private var open: PendingBlock?
  private var inFence = false
  private var region: MarkupRegion
  private var table: RuledTable?
  /// Whether the lines stand below the head of a table whose rows have bars only between cells.
  private var inBarTable = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    region = MarkupRegion(bytes)
  }

  mutating func read() {
    var start = readFrontMatter()
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if !inFence, let after = skip(start..<end) {
        start = after
        continue
      }
      read(TextLine(bytes, start..<end), start..<end)
      start = end + 1
    }
    close()
  }

  private mutating func close() {
    if let pending = open, let block = pending.finish(bytes) { blocks.append(block) }
    open = nil
  }

  private mutating func add(_ kind: Block.Kind, _ lines: [Range<Int>]) {
    if let block = PendingBlock(kind: kind, depth: 0, lines: lines).finish(bytes) {
      blocks.append(block)
    }
  }

  private mutating func readFrontMatter() -> Int {
    guard let matter = FrontMatter(bytes) else { return 0 }
    if matter.fields.isEmpty {
      if let title = matter.title { add(.heading(level: 1), [title]) }
      if let author = matter.author { add(.paragraph, [author]) }
    } else {
      add(.paragraph, matter.fields)
    }
    return matter.end
  }

  /// The offset from which to read on behind a comment or an element; nil for other lines.
  private mutating func skip(_ line: Range<Int>) -> Int? {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] <= 0x20 { start += 1 }
    guard start < line.upperBound, bytes[start] == 0x3C else { return nil }
    if let after = MarkupRegion.comment(bytes, start) { return after }
    guard let after = region.end(at: line) else { return nil }
    close()
    blocks += region.blocks(start..<after)
    return after
  }

  private mutating func read(_ line: TextLine, _ range: Range<Int>) {
    if line.isFence {
      inFence.toggle()
      close()
      return
    }
    if !inFence, !line.isBlank, readTable(line, range) || readBars(line) { return }
    inBarTable = false
    if line.isBlank
      || !inFence
        && (line.isRule || line.isDivision || line.isMarkup || line.isTemplate
          || line.isLinkDefinition)
    {
      if line.isUnderline, !line.isBlank, let pending = open, pending.lines.count == 1 {
        open?.kind = .heading(level: line.firstByte == 0x3D ? 1 : 2)
      }
      if line.isBlank || !line.isRule { table = nil }
      close()
      return
    }
    switch line.opening {
    case .heading(let level):
      close()
      add(.heading(level: level), [line.content])
    case .item(let marker):
      close()
      open = PendingBlock(
        kind: .listItem(marker: marker), depth: line.indentation / 2, lines: [line.content])
    case .row:
      close()
      if !line.isTableRule { add(.row, [line.content]) }
    case .text:
      if line.beginsElement { close() }
      if open == nil {
        open = PendingBlock(kind: .paragraph, depth: line.indentation / 2, lines: [])
      }
      open?.lines.append(line.content)
      if line.endsElement { close() }
    }
  }

  /// Whether a line is part of a table without bars at its sides: the rule below its head, or a row.
  private mutating func readBars(_ line: TextLine) -> Bool {
    func hasBar(_ range: Range<Int>) -> Bool { bytes[range].contains(0x7C) }
    if inBarTable, line.opening == .text, hasBar(line.content) {
      add(.row, [line.content])
      return true
    }
    guard line.isTableRule, line.firstByte != 0x7C, hasBar(line.content),
      let head = open?.lines.last, hasBar(head)
    else { return false }
    open?.lines.removeLast()
    close()
    add(.row, [head])
    inBarTable = true
    return true
  }

  /// Whether a line is part of a table whose columns are ruled: its rule, or a row below.
  private mutating func readTable(_ line: TextLine, _ range: Range<Int>) -> Bool {
    if let rule = RuledTable(rule: bytes, range) {
      // A second rule ends the table; the first has the head above it.
      if table != nil {
        table = nil
        close()
        return true
      }
      let head = open?.lines.last.map(wholeLine)
      guard head.map({ rule.fits(bytes, $0) }) ?? true else { return false }
      if let head {
        open?.lines.removeLast()
        close()
        blocks += row(rule, head)
      }
      table = rule
      return true
    }
    guard let table, table.fits(bytes, range) else { return false }
    close()
    blocks += row(table, range)
    return true
  }

  /// The line that a range of its content stands on.
  private func wholeLine(_ content: Range<Int>) -> Range<Int> {
    var lower = content.lowerBound
    while lower > 0, bytes[lower - 1] != 0x0A { lower -= 1 }
    return lower..<content.upperBound
  }

  private func row(_ table: RuledTable, _ line: Range<Int>) -> [Block] {
    let cells = table.cells(bytes, line)
    var row = Block(kind: .row, text: [], offsets: [])
    for (number, cell) in cells.enumerated() {
      if number > 0 {
        row.text.append(0x09)
        row.offsets.append(max(line.lowerBound, cell.lowerBound - 1))
      }
      let clean = InlineMarks.strip(bytes, lines: [cell], isRow: false)
      let base = row.text.count
      row.text += clean.text
      row.offsets += clean.offsets
      row.emphasis += clean.emphasis.map {
        Block.Emphasis(
          style: $0.style, range: $0.range.lowerBound + base..<$0.range.upperBound + base)
      }
    }
    return row.text.contains { $0 > 0x20 } ? [row] : []
  }
}

/// A block whose lines are still being gathered.
private struct PendingBlock {
  var kind: Block.Kind
  var depth: Int
  /// Ranges of the source, one for each line.
  var lines: [Range<Int>]

  func finish(_ source: [UInt8]) -> Block? {
    let clean = InlineMarks.strip(source, lines: lines, isRow: kind == .row)
    guard clean.text.contains(where: { $0 > 0x20 }) else { return nil }
    return Block(
      kind: kind, text: clean.text, offsets: clean.offsets, emphasis: clean.emphasis, depth: depth)
  }
}
