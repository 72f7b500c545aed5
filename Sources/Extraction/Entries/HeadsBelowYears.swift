import Bibliography
import Documents

/// Reads the layout in which an item holds nothing but the year, and title and source stand below it.
///
/// Pages put the year beside an entry whose title is a heading; printed, it comes first: "3. 2024",
/// "Rows of Mills", "Mill Journal, 5, pp. 12–20".
enum HeadsBelowYears {
  private static let fewest = 2
  /// How many blocks a title may be broken into.
  private static let longestTitle = 2

  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// - Returns: nothing where not most of the years have a title below them, or where years divide the
  ///   list.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], blocks: Set<Int>) {
    let years = range.count { year(of: draft.blocks[$0]) != nil }
    guard years >= fewest else { return ([], []) }
    var entries: [Entry] = []
    var blocks: Set<Int> = []
    // The titles below each year, its own among them.
    var counts: [Int] = []
    var dated = 0
    var section = ""
    var index = range.lowerBound
    while index < range.upperBound {
      let year = year(of: draft.blocks[index])
      if year != nil { counts.append(0) }
      let start = year == nil ? index : index + 1
      guard
        let (title, body) = parts(
          draft, start..<range.upperBound, isDated: year != nil)
      else {
        if draft.blocks[index].isHeading { section = draft.blocks[index].string }
        index += 1
        continue
      }
      if let last = counts.indices.last { counts[last] += 1 }
      var entry = HeadedEntries.entry(draft, title, body, heading: section)
      if let year {
        entry.yearContext = year
        entry.hasOwnYear = true
        dated += 1
      }
      entries.append(entry)
      blocks.formUnion(index..<body.upperBound)
      index = body.upperBound
    }
    let dividing = counts.count { $0 > 1 }
    return dated >= fewest && dated * 3 >= years * 2 && dividing * 2 < years
      ? (entries, blocks) : ([], [])
  }

  /// The blocks of a title that a range begins with, and those of the source below it.
  ///
  /// Without a year in front, headings above the last one divide the list, and the source must tell when
  /// or where the work appeared.
  private static func parts(
    _ draft: ExtractionDraft, _ range: Range<Int>, isDated: Bool
  ) -> (title: Range<Int>, body: Range<Int>)? {
    var start = range.lowerBound
    while start < range.upperBound, start - range.lowerBound < (isDated ? longestTitle : 1),
      HeadedEntries.isHead(draft.blocks[start])
    { start += 1 }
    guard start > range.lowerBound, HeadedEntries.isTitle(draft.blocks[range.lowerBound]) else {
      return nil
    }
    guard start < range.upperBound, isSource(draft.blocks[start]),
      isDated || tellsSource(draft.blocks[start])
    else { return nil }
    let goesOn =
      start + 1 < range.upperBound && goesOn(draft.blocks[start], draft.blocks[start + 1])
    return (range.lowerBound..<start, start..<start + (goesOn ? 2 : 1))
  }

  /// Whether a block goes on with the source above it, as one does that the end of a page breaks.
  private static func goesOn(_ source: Block, _ next: Block) -> Bool {
    let isWhole = source.text.last.map { [0x2E, 0x29, 0x5D].contains($0) } ?? true
    guard !isWhole, isSource(next), let page = source.page, let other = next.page, other > page,
      YearScanner.last(in: next.text[...]) == nil
    else { return false }
    let list = AuthorListParser.prefix(of: next.text[...])
    return list.confidence < 0.6 || list.names == 0
  }

  private static func isSource(_ block: Block) -> Bool {
    guard case .paragraph = block.kind else { return false }
    return block.text.count <= 700 && !HeadedEntries.isHead(block) && !ListRemarks.isProse(block)
  }

  /// Whether a line holds a year, or a word of sources and a number.
  private static func tellsSource(_ block: Block) -> Bool {
    let text = block.text[...]
    return YearScanner.last(in: text) != nil
      || WorkWords.namesSource(text) && text.contains { (0x30...0x39).contains($0) }
      || WorkWords.namesStage(text)
  }

  /// The year that is all of a list item.
  private static func year(of block: Block) -> Int? {
    guard case .listItem = block.kind, block.text.count == 4 else { return nil }
    return YearScanner.last(in: block.text[...])
  }
}
