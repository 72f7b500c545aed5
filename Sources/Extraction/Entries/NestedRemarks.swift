import Bibliography
import Documents

/// Finds what lists below the entries of a list of works tell of them.
///
/// As in "I argue that mills differ". It is told from the whole list: below entries that are complete
/// stand items that are mostly sentences. Where the lower items are works, or title, authors and source
/// of one, they are none.
enum NestedRemarks {
  private static let fewest = 3

  /// The blocks of a range that are remarks.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(_ draft: ExtractionDraft, in range: Range<Int>) -> Set<Int> {
    var nested: [Int] = []
    var outer: (depth: Int, isWhole: Bool)?
    for index in range {
      let block = draft.blocks[index]
      guard case .listItem = block.kind else {
        outer = nil
        continue
      }
      if let outer, block.depth > outer.depth {
        if outer.isWhole { nested.append(index) }
      } else {
        outer = (block.depth, isWhole(block))
      }
    }
    guard nested.count >= fewest else { return [] }
    let sentences = nested.count { isSentence(draft.blocks[$0]) }
    guard sentences >= fewest, sentences * 3 >= nested.count * 2 else { return [] }
    return Set(nested.filter { !opensEntry(draft.blocks[$0]) })
  }

  /// Whether an item has a title and says when it appeared, or that it will.
  private static func isWhole(_ block: Block) -> Bool {
    block.text.count >= 30
      && (YearScanner.last(in: block.text[...]) != nil || WorkWords.namesStage(block.text[...]))
  }

  /// Whether an item is eight or more words, mostly small, that a full stop ends.
  private static func isSentence(_ block: Block) -> Bool {
    guard let last = block.text.last, [0x2E, 0x3F, 0x21].contains(last), !opensEntry(block),
      YearScanner.last(in: block.text[...]) == nil
    else { return false }
    // "Mill Review, 12(3)." is where a work was printed.
    if block.text.contains(where: { (0x30...0x39).contains($0) }), namesVolume(block.text) {
      return false
    }
    let words = block.text.split { $0 <= 0x20 }
    let small = words.count { $0.first.map { (0x61...0x7A).contains($0) } ?? false }
    return words.count >= 8 && small * 10 >= words.count * 7
  }

  /// Whether a number stands right in front of one in brackets, or of a colon or dash and one more.
  private static func namesVolume(_ text: [UInt8]) -> Bool {
    func isDigit(_ index: Int) -> Bool { index < text.count && (0x30...0x39).contains(text[index]) }
    return text.indices.contains { index in
      guard isDigit(index), index + 2 < text.count else { return false }
      let next = text[index + 1]
      return [0x28, 0x3A, 0x2D].contains(next) && isDigit(index + 2)
        || next == 0xE2 && isDigit(index + 4)
    }
  }

  /// Whether an item begins with authors or a title that is set off, as works do.
  private static func opensEntry(_ block: Block) -> Bool {
    if QuotedTitle.opens(block.text[...]) || WithPhrase.opens(block.text[...]) { return true }
    let isSetOff = block.emphasis.contains {
      ($0.isType || $0.style == .link) && $0.range.lowerBound <= 1 && $0.range.count >= 12
    }
    if isSetOff, YearScanner.last(in: block.text[...]) != nil { return true }
    let list = AuthorListParser.prefix(of: block.text[...])
    return list.confidence >= 0.6 && list.names >= 1
  }
}
