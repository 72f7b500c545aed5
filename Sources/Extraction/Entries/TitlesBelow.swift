import Bibliography
import Documents

/// Reads lists that set the authors of a work and where it appeared on one line, its title below.
///
/// "Quill, A., & Reed, B. 2015, MNRAS, 573, 106 ↵ Rows of Mills".
enum TitlesBelow {
  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], blocks: Set<Int>) {
    // "A et al., incl. B": who else is named needs the whole line.
    let includes = range.contains { index in
      let block = draft.blocks[index]
      return !block.isHeading && block.kind != .row && block.lines.count >= 2
        && EntryFields.inclusion(in: Array(block.text[block.lines[0]])) != nil
    }
    return includes
      ? ([], []) : BlockEntries.find(draft, in: range, where: { $0.kind != .row }, entry)
  }

  private static func entry(_ block: Block, _ heading: String) -> Entry? {
    let lines = block.lines
    let first = lines[0]
    let list = AuthorListParser.prefix(of: block.text[first])
    let whole = first.lowerBound..<first.lowerBound + list.end
    let end = EntryFields.monthEnd(block.text, whole) ?? whole.upperBound
    guard list.confidence >= 0.6, list.names >= 1, block.text.count <= 4_000,
      isSource(block.text[end..<first.upperBound]), isTitle(block.text[lines[1]])
    else { return nil }
    var joiner = BlockJoiner()
    let authors = joiner.append(block, block.trimmed(first.lowerBound..<end))
    joiner.close(with: 0x2E)
    let title = joiner.append(block, lines[1])
    joiner.close(with: 0x2E)
    var venue = joiner.append(block, block.trimmed(end..<first.upperBound))
    for line in lines.dropFirst(2) where !ListRemarks.isLinks(block.text[line]) {
      venue = venue.lowerBound..<joiner.append(block, line).upperBound
    }
    let marker: String? = if case .listItem(let marker) = block.kind { marker } else { nil }
    return Entry(
      block: joiner.finish(), parts: .init(title: title, authors: authors, venue: venue),
      marker: marker, yearContext: nil, heading: heading)
  }

  /// Whether the rest of a line only tells when and where: a year or stage, a name cut short, numbers.
  private static func isSource(_ text: ArraySlice<UInt8>) -> Bool {
    guard (4...90).contains(text.count) else { return false }
    let words = TextFolding.words(String(decoding: text, as: UTF8.self))
    let letters = words.filter { Int($0) == nil && DateVocabulary.months[$0] == nil }
    let isStaged = letters.contains { stages.contains($0) }
    // A title has small words; the short name of a journal has none.
    let small = text.split(whereSeparator: { $0 <= 0x20 }).count { word in
      word.count >= 2 && word.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2C }
        && !stages.contains(String(decoding: word.filter { $0 != 0x2C }, as: UTF8.self))
    }
    return (isStaged || YearScanner.last(in: text) != nil) && small == 0
      && (1...5).contains(letters.count)
  }

  private static let stages: Set<String> = [
    "accepted", "submitted", "press", "in", "forthcoming", "to", "appear", "prep", "review",
    "under",
  ]

  private static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 16, !ListRemarks.isLinks(text), !AuthorSigns(text).isWhole else {
      return false
    }
    let words = text.split(separator: 0x20)
    return words.count >= 4
      && words.contains { $0.allSatisfy { (0x61...0x7A).contains($0) } && $0.count >= 2 }
  }
}
