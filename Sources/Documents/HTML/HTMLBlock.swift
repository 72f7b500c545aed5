/// A block of a page with what tells navigation and records from text.
struct HTMLBlock {
  var draft: DraftBlock
  /// The bytes of the text that are part of links.
  var linkBytes = 0
  /// The texts of the links, folded to lower case.
  var links: [String] = []
  /// The elements that the block stands in, from the innermost outwards: the place of each in the
  /// page and its signature.
  var ancestors: [HTMLAncestor] = []

  init(_ draft: DraftBlock) { self.draft = draft }

  /// Whether nothing but links and marks between them stands in the block.
  var isLinks: Bool {
    guard !links.isEmpty else { return false }
    let letters = draft.text.count { $0 > 0x20 && !InlineMarks.isPunctuation($0) }
    return letters <= linkBytes + 6 * draft.text.count { $0 >= 0x80 } / max(1, links.count)
  }

  /// Another block's text behind a line end.
  mutating func append(line other: HTMLBlock) {
    draft.trimEnd()
    draft.lineBreak(line: other.draft.firstLine)
    draft.append(other.draft)
    linkBytes += other.linkBytes
    links += other.links
  }
}

/// An element that holds blocks.
struct HTMLAncestor: Hashable {
  /// The number of the element in the page.
  var element: Int
  /// The number of its way from the root by names and classes.
  var path: Int
  /// Whether it is a part of the page rather than a record, by its name or class.
  var isSection: Bool
}
