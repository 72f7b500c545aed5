import Bibliography
import Documents

/// Reads entries of two rows with a margin on the right, as templates of CVs set jobs.
///
/// "Rows of Mills ⇥ 2021 ↵ Ada Quill, Bo Reed ⇥ Mill Journal": the title and the authors stand on the
/// left, on whichever line, and what tells when and where stands behind the tabs.
enum PairedRows {
  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], blocks: Set<Int>) {
    BlockEntries.find(draft, in: range, entry)
  }

  private static func entry(_ block: Block, _ heading: String) -> Entry? {
    let lines = block.lines
    guard lines.count <= 4, let first = cells(block, lines[0]), let second = cells(block, lines[1])
    else { return nil }
    let left = [first.left, second.left].map { AuthorSigns(block.text[$0]).isWhole }
    guard left[0] != left[1] else { return nil }
    let authors = left[0] ? first : second
    let title = left[0] ? second : first
    let source = block.text[authors.right] + [0x20] + block.text[title.right]
    guard block.text[title.left].split(separator: 0x20).count >= 3,
      !AuthorSigns(block.text[authors.right]).isWhole, YearScanner.last(in: source[...]) != nil
    else { return nil }
    var joiner = BlockJoiner()
    let titleRange = joiner.append(block, title.left)
    joiner.close(with: 0x2E)
    let authorRange = joiner.append(block, authors.left)
    joiner.close(with: 0x2E)
    var venue = joiner.append(block, authors.right)
    venue = venue.lowerBound..<joiner.append(block, title.right).upperBound
    for line in lines.dropFirst(2) where !ListRemarks.isLinks(block.text[line]) {
      venue = venue.lowerBound..<joiner.append(block, line).upperBound
    }
    let marker: String? = if case .listItem(let marker) = block.kind { marker } else { nil }
    return Entry(
      block: joiner.finish(), parts: .init(title: titleRange, authors: authorRange, venue: venue),
      marker: marker, yearContext: nil, heading: heading)
  }

  /// What stands in front of the only tab of a line and behind it.
  private static func cells(
    _ block: Block, _ line: Range<Int>
  ) -> (left: Range<Int>, right: Range<Int>)? {
    let tabs = block.text[line].indices.filter { block.text[$0] == 0x09 }
    guard tabs.count == 1 else { return nil }
    let left = block.trimmed(line.lowerBound..<tabs[0])
    let right = block.trimmed(tabs[0] + 1..<line.upperBound)
    return left.count >= 5 && right.count >= 3 ? (left, right) : nil
  }
}
