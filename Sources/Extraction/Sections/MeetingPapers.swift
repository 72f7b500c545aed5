import Bibliography
import Documents

/// Tells papers that were read at meetings from papers that were printed.
///
/// In the humanities "Conference papers" are talks: each has the days of its meeting, and neither
/// proceedings nor pages, and what was printed stands in a section of its own. Where papers are
/// reviewed for the meeting, "Peer-reviewed conference presentations" are works: each has its pages.
enum MeetingPapers {
  /// The sections, those of papers read at meetings made sections of talks.
  ///
  /// - Complexity: O(*n*) in the bytes of the sections that are called so.
  static func mended(_ sections: [Section], _ blocks: [Block]) -> [Section] {
    var sections = sections
    for index in sections.indices
    where sections[index].kind == .talks && SectionVocabulary.saysReviewed(sections[index].title)
      && arePrinted(blocks[sections[index].body])
    {
      sections[index].kind = .publications
    }
    let others = sections.contains { $0.kind == .publications && !isCalledSo($0.title) }
    guard others else { return sections }
    for index in sections.indices
    where sections[index].kind == .publications && isCalledSo(sections[index].title)
      && areTalks(blocks[sections[index].body])
    {
      sections[index].kind = .talks
    }
    return sections
  }

  private static func isCalledSo(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    return words.contains { ["conference", "conferences", "meeting", "meetings"].contains($0) }
      && words.contains("papers")
      && words.allSatisfy { plain.contains($0) }
  }

  private static let plain: Set<String> = [
    "conference", "conferences", "meeting", "meetings", "papers", "selected", "recent",
    "presented", "read", "and", "other", "invited", "academic", "at",
  ]

  /// Whether three of five entries name the days of their meeting, and few were printed.
  private static func areTalks(_ blocks: ArraySlice<Block>) -> Bool {
    let entries = blocks.filter { !$0.isHeading && $0.text.count >= 40 }
    guard entries.count >= 2 else { return false }
    let dated = entries.count { namesDay($0) }
    let printed = entries.count { isPrinted($0) }
    return dated * 5 >= entries.count * 3 && printed * 4 <= entries.count
  }

  /// Whether three of five entries were printed.
  private static func arePrinted(_ blocks: ArraySlice<Block>) -> Bool {
    let entries = blocks.filter { !$0.isHeading && $0.text.count >= 40 }
    return !entries.isEmpty && entries.count(where: isPrinted) * 5 >= entries.count * 3
  }

  private static func namesDay(_ block: Block) -> Bool {
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 1_000))
    return text.tokens.indices.contains { index in
      guard let date = DateScanner.date(in: text, at: index)?.date else { return false }
      return date.month != nil && date.day != nil
    }
  }

  private static func isPrinted(_ block: Block) -> Bool {
    TextFolding.words(block.string).contains {
      ["proceedings", "proc", "pp", "pages", "vol", "doi", "press", "eds", "springer"].contains($0)
    }
  }
}
