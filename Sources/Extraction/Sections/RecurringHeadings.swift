import Bibliography
import Documents

/// Headings that stand below each of a page's entries, as "References" below the abstracts of talks.
enum RecurringHeadings {
  /// More than a document's own list has, even where it is divided.
  private static let fewest = 3

  private static let words: Set<String> = [
    "references", "reference", "bibliography", "literature", "reading", "readings",
    "further reading", "literatur", "referencias", "riferimenti", "referenties",
  ]

  /// A day stands at most this many blocks above the heading.
  private static let reach = 16

  /// The headings that name what each entry refers to, by block: the same words each time, and the day of an
  /// entry above each.
  ///
  /// - Complexity: O(*n*) in the bytes of the headings and of the blocks above them.
  static func references(in blocks: [Block]) -> Set<Int> {
    var found: [String: [Int]] = [:]
    for index in blocks.indices where blocks[index].isHeading && blocks[index].text.count <= 40 {
      let heading = TextFolding.spaced(blocks[index].string)
      if words.contains(heading) { found[heading, default: []].append(index) }
    }
    guard let most = found.values.max(by: { $0.count < $1.count }), most.count >= fewest else {
      return []
    }
    var above = -1
    for heading in most {
      let part = max(above + 1, heading - reach)..<heading
      guard part.contains(where: { leadsWithDay(blocks[$0]) }) else { return [] }
      above = heading
    }
    return Set(most)
  }

  private static func leadsWithDay(_ block: Block) -> Bool {
    guard block.text.count <= 400 else { return false }
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 80))
    return text.tokens.indices.prefix(3).contains { index in
      guard let date = DateScanner.date(in: text, at: index)?.date else { return false }
      return date.day != nil && date.month != nil
    }
  }
}
