import Bibliography
import Documents

/// Reads entries of lines: the title, then the authors with where the work appeared behind them.
enum TitledLines {
  /// The entry that lines of one block make up; a year in front of the title is that of the work.
  ///
  /// - Returns: nil where the second line begins with no author.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func entry(
    _ lines: [EntryLine], _ draft: ExtractionDraft, heading: String, year: Int?
  ) -> Entry? {
    let block = draft.blocks[lines[0].block]
    var title = lines[0].range
    var own = lines.lazy.compactMap(\.endYear).first
    if let (value, end) = leadingYear(block.text[title]) {
      own = value
      title = block.trimmed(end..<title.upperBound)
    }
    let second = lines[1].range
    let isWhole = if case .authors = lines[1].role { true } else { false }
    var end =
      isWhole
      ? second.upperBound
      : second.lowerBound + AuthorListParser.prefix(of: block.text[second]).end
    if let found = EntryFields.inclusion(in: Array(block.text[second])) {
      // "Quill et al. (incl. Moss)": those behind "incl." are authors too.
      let rest = block.text[second].dropFirst(found.names)
      let close = found.isBracketed ? rest.firstIndex { $0 == 0x29 || $0 == 0x5D } : nil
      let list = AuthorListParser.prefix(of: rest.prefix { $0 != 0x0A })
      end = max(end, close.map { $0 + 1 } ?? second.lowerBound + found.names + list.end)
    }
    if let name = EntryLine.boldName(block, second) { end = name }
    // "Quill, A., Moss, B. En *Rows of Mills*": the word announces the book.
    if let word = [" En", " Dans", " Em"].first(where: {
      block.text[second.lowerBound..<end].suffix($0.utf8.count).elementsEqual($0.utf8)
    }) {
      end -= word.utf8.count
    }
    guard end > second.lowerBound, title.count >= 8 else { return nil }
    var joiner = BlockJoiner()
    let titleRange = joiner.append(block, title)
    let authors = joiner.append(block, block.trimmed(second.lowerBound..<end))
    var venue: Range<Int>?
    func add(_ block: Block, _ range: Range<Int>) {
      guard range.count > 2 else { return }
      let added = joiner.append(block, range)
      venue = (venue?.lowerBound ?? added.lowerBound)..<added.upperBound
    }
    add(block, block.trimmed(end..<second.upperBound))
    for line in lines.dropFirst(2) { add(draft.blocks[line.block], line.range) }
    return Entry(
      block: joiner.finish(), parts: .init(title: titleRange, authors: authors, venue: venue),
      marker: lines[0].marker, yearContext: own ?? year, heading: heading, hasOwnYear: own != nil)
  }

  /// The year that a line begins with, and where the line goes on.
  private static func leadingYear(_ line: ArraySlice<UInt8>) -> (year: Int, end: Int)? {
    guard line.count > 12, line[line.startIndex + 4] <= 0x20,
      let year = Int(String(decoding: line.prefix(4), as: UTF8.self)), (1900...2100).contains(year)
    else { return nil }
    return (year, line.startIndex + 5)
  }
}
