import Documents

/// Cuts what stands at the borders of titles and is none of their own: the numbers of a list, and events in
/// a type of their own.
enum TitleBorders {
  private static let fewest = 2

  /// The talks with such titles cut.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles' blocks.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let talks = TrailingKinds.cut(
      QuotedTitles.mended(withoutNumbers(talks, blocks), blocks), blocks)
    return TitleRuns.cut(talks.map { withoutEvent($0, blocks) }, blocks)
  }

  /// Titles without the numbers in front, where most of the page's begin with different ones.
  private static func withoutNumbers(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let numbers = talks.map { talk in talk.title.flatMap { number($0, blocks) } }
    let known = numbers.compactMap { $0?.value }
    guard known.count >= fewest, known.count * 2 > talks.count, Set(known).count == known.count
    else {
      return talks
    }
    return zip(talks, numbers).map { talk, number in
      guard let number, let title = talk.title, number.end < title.range.upperBound else {
        return talk
      }
      var talk = talk
      talk.title?.range = number.end..<title.range.upperBound
      return talk
    }
  }

  /// The number that the block of a title begins with, and where the title's words begin.
  private static func number(
    _ title: TalkListing.Passage, _ blocks: [Block]
  ) -> (value: Int, end: Int)? {
    let text = blocks[title.block].text[..<title.range.upperBound]
    let digits = text.prefix { (0x30...0x39).contains($0) }
    guard (1...3).contains(digits.count), let value = Int(String(decoding: digits, as: UTF8.self)),
      digits.endIndex + 1 < text.count, [0x2E, 0x29].contains(text[digits.endIndex]),
      text[digits.endIndex + 1] == 0x20
    else { return nil }
    let end = digits.endIndex + 2
    return title.range.lowerBound <= end ? (value, end) : nil
  }

  /// A talk whose title ends at the question in front of what stands in italics up to its end: "Bold means
  /// wool? _LoomConf_".
  private static func withoutEvent(_ talk: TalkDraft, _ blocks: [Block]) -> TalkDraft {
    guard let title = talk.title, !talk.isTitleLabelled, !talk.isTitleQuoted else { return talk }
    let block = blocks[title.block]
    guard
      let event = block.emphasis.prefix(64).first(where: {
        $0.isType && $0.range.lowerBound > title.range.lowerBound + 8
          && $0.range.lowerBound < title.range.upperBound
          && $0.range.upperBound >= title.range.upperBound
      }),
      let end = block.text[title.range.lowerBound..<event.range.lowerBound].lastIndex(where: {
        $0 > 0x20
      }), [0x3F, 0x21].contains(block.text[end])
    else { return talk }
    var talk = talk
    talk.title?.range = title.range.lowerBound..<end + 1
    return talk
  }

  /// A title with the quotation mark in front of it that is closed inside, or the one behind it that is
  /// opened inside: “Rope” and its Rise.
  ///
  /// - Complexity: O(*n*) in the bytes of the title.
  static func withQuotes(_ title: Range<Int>, in text: [UInt8]) -> Range<Int> {
    for quote in quotes {
      let inner = text[title]
      if text[..<title.lowerBound].suffix(quote.open.count).elementsEqual(quote.open),
        unmatched(inner, quote.close, quote.open) == 1,
        let end = inner.firstRange(of: quote.close)?.upperBound,
        goesOn(text[end..<title.upperBound])
      {
        return title.lowerBound - quote.open.count..<title.upperBound
      }
      if text[title.upperBound...].prefix(quote.close.count).elementsEqual(quote.close),
        unmatched(inner, quote.open, quote.close) == 1,
        let start = inner.firstRange(of: quote.open)?.lowerBound,
        goesOn(text[title.lowerBound..<start])
      {
        return title.lowerBound..<title.upperBound + quote.close.count
      }
    }
    return title
  }

  static let quotes: [(open: [UInt8], close: [UInt8])] = [
    ("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// How many of one mark have none of the other.
  private static func unmatched(
    _ text: ArraySlice<UInt8>, _ mark: [UInt8], _ other: [UInt8]
  ) -> Int {
    let count = text.ranges(of: mark).count
    return mark == other ? count % 2 : count - text.ranges(of: other).count
  }

  /// Whether a title has words besides those that are quoted.
  private static func goesOn(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }
}
