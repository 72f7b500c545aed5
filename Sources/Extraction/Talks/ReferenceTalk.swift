import Bibliography
import Documents

/// Reads talks that are printed like references, with people and a year in brackets first.
enum ReferenceTalk {
  /// The talk of a line; nil where it does not begin with people and a year in brackets.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  static func read(_ line: TalkLine, _ blocks: [Block]) -> TalkDraft? {
    let block = blocks[line.block]
    guard line.field == nil, line.range.count <= 1_200, let year = bracketedYear(block, line.range)
    else { return nil }
    let list = AuthorListParser.prefix(of: block.text[line.range.lowerBound..<year.open])
    guard list.confidence >= 0.5, line.range.lowerBound + list.end + 3 >= year.open else {
      return nil
    }
    let people = AuthorListParser.parse(
      block.string(in: line.range.lowerBound..<line.range.lowerBound + list.end)
    ).entries.filter { !$0.isOrganisation }
    guard !people.isEmpty else { return nil }
    let names = people.prefix(12).map { entry -> NamePhrase in
      let range =
        line.range.lowerBound + entry.range.lowerBound..<line.range.lowerBound
        + entry.range.upperBound
      return NamePhrase(
        tokens: 0..<0, range: range, nameRange: range, isTitled: false, fullWords: 1)
    }
    guard let title = title(block, year.end..<line.range.upperBound) else { return nil }
    var talk = TalkDraft()
    talk.speaker = TalkListing.Passage(
      block: line.block, range: line.range.lowerBound..<line.range.lowerBound + list.end)
    talk.readSpeaker = (names, nil)
    talk.title = TalkListing.Passage(block: line.block, range: title)
    talk.date = year.date
    let rest = TokenizedText(block.text, in: title.upperBound..<line.range.upperBound)
    if let day = rest.tokens.indices.lazy.compactMap({ DateScanner.date(in: rest, at: $0)?.date })
      .first(where: { $0.month != nil && $0.year == year.date.year })
    {
      talk.date = day
    }
    return talk
  }

  /// The first brackets that hold a year and nothing but its month and day.
  private static func bracketedYear(
    _ block: Block, _ range: Range<Int>
  ) -> (open: Int, end: Int, date: PartialDate)? {
    guard let open = block.text[range].prefix(400).firstIndex(of: 0x28), open > range.lowerBound,
      let close = block.text[open..<range.upperBound].prefix(40).firstIndex(of: 0x29)
    else { return nil }
    let text = TokenizedText(block.text, in: open + 1..<close)
    guard let token = text[0], let year = Int(token.key), (1950...2060).contains(year),
      text.tokens.count <= 7
    else { return nil }
    var date = PartialDate(year: year)
    for index in text.tokens.indices.dropFirst() {
      if let month = DateVocabulary.months[text.key(index)] {
        date.month = month
      } else if date.month != nil, let day = Int(text.key(index)), (1...31).contains(day) {
        date.day = day
      }
    }
    var end = close + 1
    while end < range.upperBound, [0x20, 0x2E, 0x2C, 0x3A].contains(block.text[end]) { end += 1 }
    return (open, end, date)
  }

  /// The title that begins a range: what is quoted or in italics, or up to where the italics begin, or
  /// a full stop.
  private static func title(_ block: Block, _ range: Range<Int>) -> Range<Int>? {
    guard range.count >= 8 else { return nil }
    for item in block.emphasis.prefix(64) where item.isType && item.range.count >= 8 {
      if item.range.lowerBound <= range.lowerBound + 1, item.range.upperBound > range.lowerBound {
        return block.trimmed(range.lowerBound..<min(item.range.upperBound, range.upperBound))
      }
    }
    let text = TokenizedText(block.text, in: range)
    if text[0]?.isMark("\"") == true,
      let close = text.tokens.indices.dropFirst().first(where: { text.tokens[$0].isMark("\"") })
    {
      return range.lowerBound..<text.tokens[close].range.upperBound
    }
    let stop = text.tokens.indices.dropFirst(2).first { index in
      let token = text.tokens[index]
      guard ["?", "!", "."].contains(token.key), token.kind == .mark else { return false }
      return text[index + 1].map { $0.range.lowerBound > token.range.upperBound } ?? true
    }
    guard let stop else { return block.trimmed(range) }
    let mark = text.tokens[stop]
    return range.lowerBound..<(mark.key == "." ? mark.range.lowerBound : mark.range.upperBound)
  }
}
