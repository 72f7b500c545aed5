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
    var blocks: [Block] = []
    var open: PendingBlock?
    var inFence = false

    func close() {
      if let pending = open, let block = pending.finish(bytes) { blocks.append(block) }
      open = nil
    }

    var start = 0
    while start <= bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let line = TextLine(bytes, start..<end)
      start = end + 1
      if line.isFence {
        inFence.toggle()
        close()
        continue
      }
      if line.isBlank || (line.isRule && !inFence) {
        if line.isUnderline, !line.isBlank, let pending = open, pending.lines.count == 1 {
          open?.kind = .heading(level: line.firstByte == 0x3D ? 1 : 2)
        }
        close()
        continue
      }
      switch line.opening {
      case .heading(let level):
        close()
        open = PendingBlock(kind: .heading(level: level), depth: 0, lines: [line.content])
        close()
      case .item(let marker):
        close()
        open = PendingBlock(
          kind: .listItem(marker: marker), depth: line.indentation / 2, lines: [line.content])
      case .row:
        close()
        if !line.isTableRule {
          open = PendingBlock(kind: .row, depth: 0, lines: [line.content])
          close()
        }
      case .text:
        if open == nil {
          open = PendingBlock(kind: .paragraph, depth: line.indentation / 2, lines: [])
        }
        open?.lines.append(line.content)
      }
    }
    close()
    return blocks
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
