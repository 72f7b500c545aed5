import Bibliography
import Documents

/// Lists whose entries begin with a year: the title with the authors on the line below, or the authors.
///
/// As in "2020, Rows of mills." over "Ada Quill, Bo Moss.", and in "2020. Quill, A. Rows of mills. Mill
/// Press." over "2018. Moss, B. The upper weir. Mill Press." The year begins an entry wherever it stands,
/// since no empty line may part the entries.
struct DatedTitles {
  /// How many titles with authors below make a list of them.
  private static let fewest = 2

  private let areThere: Bool

  /// Looks for them in a range of blocks.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  init(_ draft: ExtractionDraft, _ range: Range<Int>) {
    var found = 0
    var others = 0
    var isInside = false
    for block in draft.blocks[range] where !block.isHeading {
      let lines = block.lines
      for (line, below) in zip(lines, lines.dropFirst()) where Self.read(block, line) != nil {
        if AuthorSigns(block.text[below]).isWhole {
          found += 1
          isInside = true
        }
      }
      for line in lines {
        guard let label = Self.read(block, line),
          AuthorSigns(block.text[label.rest..<line.upperBound]).isPrefix
        else { continue }
        found += 1
        if line.lowerBound > 0 { isInside = true }
      }
      if let first = lines.first, block.text.count >= 40, Self.read(block, first) == nil {
        others += 1
      }
    }
    areThere = isInside && found >= Self.fewest && found > others
  }

  /// The year that a line of such a list begins with, and where the title begins.
  func label(of block: Block, _ line: Range<Int>) -> EntryLabels.Label? {
    guard areThere, let label = Self.read(block, line) else { return nil }
    // "…, in Rows," above "2014, Mill Press" goes on.
    let above = block.text[..<line.lowerBound].last { $0 > 0x20 }
    guard above.map({ [0x2E, 0x29, 0x5D, 0x3F, 0x21].contains($0) }) ?? true else { return nil }
    return label
  }

  /// Four digits, a comma, stop or colon, and words that begin with a capital or a quotation mark.
  private static func read(_ block: Block, _ line: Range<Int>) -> EntryLabels.Label? {
    let text = block.text[line]
    guard text.count >= 18, let year = YearScanner.last(in: text.prefix(4)),
      case let rest = text.dropFirst(4), let mark = rest.first,
      [0x2C, 0x2E, 0x3A].contains(mark), rest.dropFirst().first.map({ $0 <= 0x20 }) ?? false,
      let start = rest.dropFirst().firstIndex(where: { $0 > 0x20 }),
      (0x41...0x5A).contains(text[start]) || text[start] >= 0x80 || text[start] == 0x22
    else { return nil }
    return (year, start)
  }
}
