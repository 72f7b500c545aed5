import Documents

/// Mends titles that quotes divide: those cut where a line ends inside of their quotes, and those of
/// which only the first words are quoted.
enum QuotedTitles {
  /// The most bytes that a title goes on for.
  private static let longest = 200

  /// The talks with such titles whole.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func mended(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let runs = talks.map { talk in talk.title.flatMap { run($0, blocks[$0.block].text) } }
    // Where most titles are quoted, what stands behind the quotes is said about the talk.
    let isRare = runs.count(where: { $0 != nil }) * 4 <= talks.count
    return zip(talks, runs).map { talk, run in
      guard let run, let title = talk.title, !talk.isTitleLabelled || isRare else { return talk }
      let text = blocks[title.block].text
      var talk = talk
      let range = isRare ? subtitled(run, text) ?? run.inner : run.inner
      guard let end = talk.title?.range.upperBound, range.upperBound > end,
        !overlaps(range, talk.speaker, title.block)
      else { return talk }
      talk.title?.range = range
      return talk
    }
  }

  private static func overlaps(
    _ range: Range<Int>, _ speaker: TalkListing.Passage?, _ block: Int
  ) -> Bool {
    speaker.map { $0.block == block && $0.range.overlaps(range) } ?? false
  }

  /// The quotes that a title stands in from their opening, and what is inside; nil for other titles, and
  /// where more than one line ends before they close.
  private static func run(
    _ title: TalkListing.Passage, _ text: [UInt8]
  ) -> (inner: Range<Int>, whole: Range<Int>)? {
    for quote in TitleBorders.quotes
    where text[..<title.range.lowerBound].suffix(quote.open.count).elementsEqual(quote.open) {
      let limit = min(text.count, title.range.upperBound + longest)
      guard
        let close = text[title.range.lowerBound..<limit].firstRange(of: quote.close),
        close.lowerBound > title.range.lowerBound + 2
      else { return nil }
      let rest = text[min(title.range.upperBound, close.lowerBound)..<close.lowerBound]
      guard rest.count(where: { $0 == 0x0A }) <= 1,
        rest.isEmpty || rest.first == 0x0A || rest.count <= 3
      else { return nil }
      return (
        title.range.lowerBound..<close.lowerBound,
        title.range.lowerBound - quote.open.count..<close.upperBound
      )
    }
    return nil
  }

  /// A title with the rest of its line or cell behind the colon or dash that follows its quotes.
  private static func subtitled(
    _ run: (inner: Range<Int>, whole: Range<Int>), _ text: [UInt8]
  ) -> Range<Int>? {
    let line = text[run.whole.upperBound...].prefix { $0 != 0x0A && $0 != 0x09 && $0 != 0x7C }
    // “Rope”: Notes of a Ropemaker, “Rope” – on its rise; who gives the talk has capitals.
    let isDashed = dashes.contains {
      line.starts(with: $0) && isSmall(line.dropFirst($0.count).first)
    }
    guard line.count <= longest, line.count >= 8, line.starts(with: Array(": ".utf8)) || isDashed
    else { return nil }
    return run.whole.lowerBound..<(line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? line.endIndex)
  }

  private static func isSmall(_ byte: UInt8?) -> Bool { byte.map { (0x61...0x7A) ~= $0 } ?? false }

  private static let dashes = [" - ", " – ", " — "].map { Array($0.utf8) }
}
