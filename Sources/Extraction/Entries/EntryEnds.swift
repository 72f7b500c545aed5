import Bibliography
import Documents

/// Tells whether an entry ends between lines of one block, where the second begins with authors.
enum EntryEnds {
  /// Whether a line of authors and more begins an entry below lines that began with authors, too.
  static func parts(
    _ line: EntryLine, _ group: [EntryLine], isOpen: Bool, _ draft: ExtractionDraft
  ) -> Bool {
    !isOpen && line.block == group.last?.block && opensAlike(line, group, draft)
      || isBehindLink(line, group, draft)
  }

  /// Whether both a line and the one line above it are an author list with the rest of an entry.
  private static func opensAlike(
    _ line: EntryLine, _ group: [EntryLine], _ draft: ExtractionDraft
  ) -> Bool {
    guard group.count == 1, case .authorsFirst = group[0].role else { return false }
    return [group[0], line].allSatisfy { line in
      let text = draft.blocks[line.block].text[line.range]
      let list = AuthorListParser.prefix(of: text)
      return list.confidence >= 0.6 && text.count - list.end >= 24
    }
  }

  /// Whether authors begin a line below an entry of its kind that ends in a word for a link.
  ///
  /// As in "A. Quill, B. Moss. Rows. Mill J. | arXiv" where a heading names the year.
  private static func isBehindLink(
    _ line: EntryLine, _ group: [EntryLine], _ draft: ExtractionDraft
  ) -> Bool {
    guard let first = group.first, let last = group.last, case .authorsFirst = first.role,
      case let bytes = draft.blocks[last.block].text[last.range], endsInLink(bytes)
    else { return false }
    let text = draft.blocks[line.block].text[line.range]
    let list = AuthorListParser.prefix(of: text)
    return list.confidence >= 0.6 && list.names >= 2 && text.count - list.end >= 12
  }

  /// Whether the last word of a line names a link, and it stands alone or behind a mark.
  private static func endsInLink(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.suffix(80).split(separator: 0x20)
    guard let last = words.last,
      links.contains(TextFolding.key(String(decoding: last, as: UTF8.self)))
    else { return false }
    guard let mark = words.dropLast().last?.last else { return true }
    return [0x7C, 0x2E, 0x2C, 0x29, 0x5D, 0x2F, 0x3A, 0x3B].contains(mark)
  }

  private static let links: Set<String> = [
    "arxiv", "pdf", "doi", "link", "bibtex", "bib", "preprint", "code", "url", "journal",
  ]
}
