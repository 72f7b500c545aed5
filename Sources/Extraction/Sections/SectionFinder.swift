import Bibliography
import Documents

/// Divides a document into sections.
///
/// Headings are those that are marked as such, and lines inside paragraphs that the vocabulary
/// knows and that are set off: alone, all capitals, or bold.
enum SectionFinder {
  /// The blocks, split at headings, and the sections over them.
  static func find(_ document: Document) -> (blocks: [Block], sections: [Section]) {
    var blocks: [Block] = []
    var kinds: [Int: Section.Kind] = [:]
    for block in document.blocks {
      for piece in split(block, document) {
        if let kind = piece.kind { kinds[blocks.count] = kind }
        blocks.append(piece.block)
      }
    }
    return (blocks, sections(over: blocks, kinds))
  }

  private static func sections(over blocks: [Block], _ kinds: [Int: Section.Kind]) -> [Section] {
    var sections: [Section] = []
    var kind = Section.Kind.header
    var start = 0
    var heading: Int?
    var isSubsection = false
    func close(at end: Int) {
      guard end > start else { return }
      sections.append(
        Section(
          kind: kind, title: heading.map { blocks[$0].string } ?? "", heading: heading,
          blocks: start..<end, isSubsection: isSubsection))
    }
    for (index, block) in blocks.enumerated() where block.isHeading {
      let known = kinds[index]
      // The first heading of a CV is mostly its owner's name: still the header.
      close(at: index)
      start = index
      heading = index
      isSubsection = known == nil
      if let known { kind = known }
    }
    close(at: blocks.count)
    return sections
  }

  /// A block, cut at the lines that are headings; these come as blocks of their own.
  private static func split(
    _ block: Block, _ document: Document
  ) -> [(block: Block, kind: Section.Kind?)] {
    if block.isHeading { return [(block, SectionVocabulary.kind(of: block.string))] }
    let lines = block.lines
    var pieces: [(block: Block, kind: Section.Kind?)] = []
    var start = 0
    for (index, line) in lines.enumerated() {
      let isAbove =
        index == 0 && lines.count > 1 && isIndented(lines[1], under: line, block, document)
      guard let kind = headingKind(block, line, isAlone: lines.count == 1 || isAbove) else {
        continue
      }
      if index > start {
        let range = lines[start].lowerBound..<lines[index - 1].upperBound
        pieces.append((block.slice(range), nil))
      }
      var heading = block.slice(line)
      heading.kind = .heading(level: 2)
      pieces.append((heading, kind))
      start = index + 1
    }
    if start == 0 { return [(block, nil)] }
    if start < lines.count {
      let range = lines[start].lowerBound..<block.text.count
      pieces.append((block.slice(range), nil))
    }
    return pieces
  }

  /// Whether a line stands further to the right than the one above it.
  private static func isIndented(
    _ line: Range<Int>, under above: Range<Int>, _ block: Block, _ document: Document
  ) -> Bool {
    func column(_ range: Range<Int>) -> Int {
      document.column(at: block.offsets[range.lowerBound])
    }
    return column(line) > column(above)
  }

  /// Whether a line is a few words that all begin with a capital.
  private static func isTitleCase(_ block: Block, _ line: Range<Int>) -> Bool {
    guard line.count <= 40 else { return false }
    let words = block.text[line].split(separator: 0x20)
    return words.count <= 4
      && words.allSatisfy { word in
        guard let first = word.first else { return true }
        return (0x41...0x5A).contains(first) || first == 0x26 || word.elementsEqual("and".utf8)
      }
  }

  private static func headingKind(
    _ block: Block, _ line: Range<Int>, isAlone: Bool
  ) -> Section.Kind? {
    guard line.count >= 4, line.count <= 80 else { return nil }
    let bytes = block.text[line]
    let isBold = block.emphasis.contains {
      $0.style == .bold && $0.range.lowerBound <= line.lowerBound
        && $0.range.upperBound >= line.upperBound
    }
    let isCapitals =
      !bytes.contains { (0x61...0x7A).contains($0) }
      && bytes.contains { (0x41...0x5A).contains($0) }
    let isText = if case .paragraph = block.kind { true } else { false }
    guard isBold || isCapitals || (isAlone && isText) else { return nil }
    let ends = bytes.last { $0 > 0x20 }
    guard ends != 0x2E, ends != 0x2C, ends != 0x3B else { return nil }
    return SectionVocabulary.kind(of: String(decoding: bytes, as: UTF8.self))
  }
}
