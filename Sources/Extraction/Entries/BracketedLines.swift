import Bibliography
import Documents

/// Finds the paragraphs in which each line is a work: "Rows of Mills (with Reed)".
///
/// Lists without marks in front of their entries, such as those of working papers, tell nothing but
/// titles and, in brackets, the coauthors of some.
enum BracketedLines {
  /// The blocks of which each line is an entry.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func blocks(_ lines: [EntryLine], _ draft: ExtractionDraft) -> Set<Int> {
    var found: Set<Int> = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end].block == lines[start].block { end += 1 }
      let block = draft.blocks[lines[start].block]
      // A title of two names of things may look like one of people.
      let names = lines[start..<end].count { if case .authors = $0.role { true } else { false } }
      if end - start >= 3, end - start <= 200, names * 5 <= end - start,
        lines[start..<end].allSatisfy({ isTitle($0, block) }),
        lines[start..<end].count(where: { namesCoauthors(block.text[$0.range]) }) >= 2
      {
        found.insert(lines[start].block)
      }
      start = end
    }
    return found
  }

  /// Whether a line may be a title and nothing more: it begins with a capital and breaks nothing off.
  private static func isTitle(_ line: EntryLine, _ block: Block) -> Bool {
    switch line.role {
    case .text, .authors, .authorsFirst: break
    case .venue, .year, .note: return false
    }
    let text = block.text[line.range]
    guard (16...240).contains(text.count), let first = text.first, let last = text.last,
      (0x41...0x5A).contains(first) || first >= 0xC3, ![0x2C, 0x2D, 0x26, 0x3A].contains(last),
      YearScanner.last(in: text) == nil
    else { return false }
    let word = text.split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return !["and", "of", "for", "the", "in", "with", "on", "to", "a", "an", "by", "from"]
      .contains(word)
  }

  /// Whether a line ends with coauthors in brackets.
  private static func namesCoauthors(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last == 0x29, let open = line.lastIndex(of: 0x28), open > line.startIndex + 12 else {
      return false
    }
    return WithPhrase.fills(line[(open + 1)..<(line.endIndex - 1)])
  }
}
