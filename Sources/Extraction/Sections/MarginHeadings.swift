import Bibliography
import Documents

/// Reads the layout that sets its headings in the left margin, beside the text.
///
/// "Education       University of Bergen": the heading begins at the first column, the text always
/// further right, at one column. A heading may take several lines.
enum MarginHeadings {
  /// The blocks of a document, those with headings in the margin divided into headings and text.
  ///
  /// - Returns: the blocks as they are where the document has no such margin.
  /// - Complexity: O(*n*) in the number of bytes.
  static func split(_ document: Document) -> [Block] {
    guard let margin = margin(of: document) else { return splitRows(document.blocks) }
    var out: [Block] = []
    for block in document.blocks {
      if case .paragraph = block.kind {
        out += split(block, at: margin, document)
      } else {
        out.append(block)
      }
    }
    return out
  }

  /// Divides rows whose first cell is the heading of a section, where no other headings are.
  ///
  /// A short CV may be one table with its headings in the first column.
  private static func splitRows(_ blocks: [Block]) -> [Block] {
    let heads = blocks.map(headCell)
    let kinds = Set(heads.compactMap(\.self).map(\.kind))
    let isHeaded = blocks.contains {
      $0.isHeading && SectionVocabulary.kind(ofMarked: $0.string) != nil
    }
    guard !isHeaded, kinds.count >= 3 || kinds.contains(.publications) else { return blocks }
    return zip(blocks, heads).flatMap { block, head -> [Block] in
      guard let head else { return [block] }
      var text = block.slice(block.trimmed(head.cell.upperBound..<block.text.count))
      text.kind = .paragraph
      return [heading(block, [head.cell]), text]
    }
  }

  /// The first cell of a block that names a section, with its kind.
  private static func headCell(_ block: Block) -> (cell: Range<Int>, kind: Section.Kind)? {
    guard !block.isHeading, let tab = block.text.prefix(40).firstIndex(of: 0x09), tab >= 4,
      tab < block.firstLine.upperBound,
      block.text.count - tab > 12,
      let kind = SectionVocabulary.kind(of: block.string(in: block.trimmed(0..<tab)))
    else { return nil }
    return (block.trimmed(0..<tab), kind)
  }

  private static func column(_ offset: Int, _ document: Document) -> Int {
    document.column(at: offset)
  }

  /// The column at which the text begins, where most lines do and where known headings stand left.
  private static func margin(of document: Document) -> Int? {
    guard document.format == "text" else { return nil }
    var lines = 0
    var inset: [Int: Int] = [:]
    var heads: [Int: Int] = [:]
    for block in document.blocks {
      for line in block.lines {
        lines += 1
        let start = column(block.offsets[line.lowerBound], document)
        if start >= 8 { inset[start, default: 0] += 1 }
        guard start == 0, let gap = gap(in: block, line) else { continue }
        let head = block.string(in: line.lowerBound..<gap.lowerBound)
        guard SectionVocabulary.kind(of: head) != nil else { continue }
        heads[column(block.offsets[gap.upperBound], document), default: 0] += 1
      }
    }
    guard let best = heads.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), best.value >= 3,
      inset[best.key, default: 0] >= best.value
    else { return nil }
    let right = inset.filter { $0.key >= best.key }.values.reduce(0, +)
    return right * 3 >= lines ? best.key : nil
  }

  /// The first run of two or more blanks inside a line.
  private static func gap(in block: Block, _ line: Range<Int>) -> Range<Int>? {
    var index = line.lowerBound
    while index + 1 < line.upperBound {
      if block.text[index] == 0x20 || block.text[index] == 0x09 {
        var end = index
        while end < line.upperBound, block.text[end] == 0x20 || block.text[end] == 0x09 { end += 1 }
        if end - index >= 2 || block.text[index] == 0x09 { return index..<end }
        index = end
      } else {
        index += 1
      }
    }
    return nil
  }

  private static func split(_ block: Block, at margin: Int, _ document: Document) -> [Block] {
    var heads: [Range<Int>] = []
    var texts: [Range<Int>] = []
    var out: [Block] = []
    /// Closes the text gathered so far.
    func closeText() {
      guard let first = texts.first, let last = texts.last else { return }
      out += reparsed(block, texts, first.lowerBound..<last.upperBound)
      texts = []
    }
    var headingAt: Int?
    for line in block.lines {
      let start = column(block.offsets[line.lowerBound], document)
      if start >= margin - 1 {
        heads = []
        texts.append(line)
        continue
      }
      let cut = gap(in: block, line)
      let isHead =
        start <= 1
        && (cut.map { abs(column(block.offsets[$0.upperBound], document) - margin) <= 1 }
          ?? (line.count < margin))
      guard isHead else {
        heads = []
        texts.append(line)
        continue
      }
      let head = line.lowerBound..<(cut?.lowerBound ?? line.upperBound)
      if heads.isEmpty {
        closeText()
        headingAt = out.count
        out.append(heading(block, [head]))
      } else if let at = headingAt {
        out[at] = heading(block, heads + [head])
      }
      heads.append(head)
      if let cut { texts.append(cut.upperBound..<line.upperBound) }
    }
    closeText()
    return out
  }

  private static func heading(_ block: Block, _ lines: [Range<Int>]) -> Block {
    var joiner = BlockJoiner()
    for line in lines { _ = joiner.append(block, line) }
    var heading = joiner.finish()
    heading.kind = .heading(level: 2)
    return heading
  }

  /// The text beside a heading, with a list marker at its start read as such.
  private static func reparsed(
    _ block: Block, _ lines: [Range<Int>], _ whole: Range<Int>
  ) -> [Block] {
    var out: [Block] = []
    var open: (kind: Block.Kind, lines: [Range<Int>])?
    func close() {
      guard let pending = open else { return }
      var text: [UInt8] = []
      var offsets: [Int] = []
      var emphasis: [Block.Emphasis] = []
      for (number, line) in pending.lines.enumerated() {
        if number > 0 {
          text.append(0x0A)
          offsets.append(offsets.last ?? 0)
        }
        let piece = block.slice(line)
        for item in piece.emphasis {
          let range = item.range.lowerBound + text.count..<item.range.upperBound + text.count
          emphasis.append(.init(style: item.style, range: range))
        }
        text += piece.text
        offsets += piece.offsets
      }
      out.append(
        Block(
          kind: pending.kind, text: text, offsets: offsets, emphasis: emphasis, page: block.page,
          depth: block.depth))
      open = nil
    }
    for line in lines {
      if let marker = marker(block.text, line) {
        close()
        var start = marker.upperBound
        while start < line.upperBound, block.text[start] <= 0x20 { start += 1 }
        open = (.listItem(marker: block.string(in: marker)), [start..<line.upperBound])
      } else if open == nil {
        open = (.paragraph, [line])
      } else {
        open?.lines.append(line)
      }
    }
    close()
    return out
  }

  /// A number with a full stop or bracket, or a bullet, with a blank behind it.
  private static func marker(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    var end = line.lowerBound
    func byte(_ index: Int) -> UInt8 { index < line.upperBound ? text[index] : 0 }
    if byte(end) == 0x5B || byte(end) == 0x28 { end += 1 }
    let digits = end
    while (0x30...0x39).contains(byte(end)), end - digits < 3 { end += 1 }
    if end > digits, [0x2E, 0x29, 0x5D].contains(byte(end)), byte(end + 1) == 0x20 {
      return line.lowerBound..<end + 1
    }
    if byte(line.lowerBound) == 0xE2, line.count > 4, byte(line.lowerBound + 1) == 0x80,
      byte(line.lowerBound + 2) == 0xA2
    {
      return line.lowerBound..<line.lowerBound + 3
    }
    return nil
  }
}
