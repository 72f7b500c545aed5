import Documents

/// Joins the lines of a list that end where its margin is: they tell nothing of its layout.
///
/// Plain text is broken where the next word would pass the margin. A list whose entries have
/// titles and authors on lines of their own breaks earlier, nearly everywhere.
enum WrappedLines {
  /// Of so many breaks at the margin, three of five or more, a list is taken to be wrapped.
  private static let fewest = 4
  /// And so many that a sentence goes on behind, where other lines stand below the entries' text.
  private static let fewestGoing = 3
  /// How many letters the margin may be off.
  private static let slack = 1

  /// Puts a space for each line break that the margin made, in the blocks of a range or in the list
  /// items among them.
  ///
  /// - Complexity: O(*n* log *lines*) in the bytes of the range.
  static func join(
    _ draft: inout ExtractionDraft, in range: Range<Int>, ofItemsOnly: Bool = false
  ) {
    // Where the next line's first word would have ended on the line before.
    var breaks: [(block: Int, gap: Range<Int>, width: Int)] = []
    var margin = 0
    for index in range {
      let block = draft.blocks[index]
      // Lines of pages were put together where they are full, and a row has cells.
      if block.isHeading || block.kind == .row || block.page != nil { continue }
      let isItem = if case .listItem = block.kind { true } else { false }
      if ofItemsOnly, !isItem { continue }
      let lines = block.lines
      for (number, line) in lines.enumerated() {
        let column = draft.document.column(at: block.offsets[line.lowerBound])
        let width = column + length(block.text[line])
        // An address passes the margin.
        if block.text[line].contains(0x20) { margin = max(margin, width) }
        guard number + 1 < lines.count else { continue }
        let next = lines[number + 1]
        guard isPlain(draft.document, block, line.upperBound - 1, next.lowerBound) else { continue }
        let word = length(Self.unbroken(block.text[next]))
        breaks.append((index, line.upperBound..<next.lowerBound, width + 1 + word))
      }
    }
    let full = breaks.filter { $0.width + slack > margin }
    var wrapped = full
    if full.count < fewest || full.count * 5 < breaks.count * 3 {
      // "[slides]" may stand on a line of its own below titles that are wrapped.
      wrapped.removeAll { !startsWithLetter(draft.blocks[$0.block], $0.gap.upperBound) }
      let going = wrapped.count { goesOn(draft.blocks[$0.block], $0.gap) }
      guard going >= fewestGoing, going * 2 > wrapped.count else { return }
    }
    // A hyphen may have broken a word.
    for item in wrapped where draft.blocks[item.block].text[item.gap.lowerBound - 1] != 0x2D {
      draft.joinLines(ofBlock: item.block, in: item.gap)
    }
  }

  /// The words that a line begins with and that no editor parts.
  ///
  /// "A. B. Quill" is kept together, as a full stop with one space behind it ends no sentence.
  private static func unbroken(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.prefix { $0 > 0x20 }.endIndex
    var words = 1
    while words < 4, end > line.startIndex, end + 1 < line.endIndex, line[end - 1] == 0x2E,
      line[end + 1] > 0x20
    {
      end = line[(end + 1)...].prefix { $0 > 0x20 }.endIndex
      words += 1
    }
    return line[..<end]
  }

  private static func startsWithLetter(_ block: Block, _ place: Int) -> Bool {
    place < block.text.count && (0x41...0x5A).contains(block.text[place] & 0xDF)
      || place < block.text.count && block.text[place] >= 0x80
  }

  /// Whether a line ends within a sentence that the next one goes on with in lower case.
  private static func goesOn(_ block: Block, _ gap: Range<Int>) -> Bool {
    guard gap.lowerBound > 0, gap.upperBound < block.text.count else { return false }
    let last = block.text[gap.lowerBound - 1]
    return (last | 0x20 >= 0x61 || last == 0x2C)
      && (0x61...0x7A).contains(block.text[gap.upperBound])
  }

  /// Whether nothing but one line break and an indent stand between two lines in the source: no mark
  /// that asks for a break, as Markdown's two spaces do.
  private static func isPlain(
    _ document: Document, _ block: Block, _ last: Int, _ next: Int
  ) -> Bool {
    let (start, end) = (block.offsets[last] + 1, block.offsets[next])
    guard start < end, end <= document.source.count else { return false }
    let gap = document.source[start..<end]
    return gap.allSatisfy { $0 <= 0x20 } && gap.count { $0 == 0x0A } == 1
      && !gap.starts(with: [0x20, 0x20])
  }

  /// The number of letters.
  private static func length(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
