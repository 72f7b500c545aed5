import Bibliography
import Documents

/// Takes the day in brackets off titles: "(07/12/19) On Sorting", "On Sorting (March 3, 2024)".
enum TitleDates {
  /// The talks without such days in their titles; each is the talk's day.
  ///
  /// - Complexity: O(*n*) in the number of bytes of the titles.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    talks.map { cut($0, blocks) }
  }

  private static func cut(_ talk: TalkDraft, _ blocks: [Block]) -> TalkDraft {
    guard let title = talk.title else { return talk }
    let bytes = blocks[title.block].text[title.range]
    guard bytes.contains(where: { $0 == 0x28 || $0 == 0x5B }) else { return talk }
    let text = TokenizedText(blocks[title.block].text, in: title.range)
    let tokens = text.tokens
    var talk = talk
    if opens(text, 0), let (date, end) = DateScanner.date(in: text, at: 1), closes(text, end),
      let first = text[end + 1], first.isWord, date.month != nil, tokens.count - end >= 3
    {
      talk.title?.range = first.range.lowerBound..<title.range.upperBound
      talk.date = date
      return talk
    }
    let last = tokens.count - (text[tokens.count - 1]?.isMark(".") ?? false ? 2 : 1)
    guard closes(text, last),
      let open = tokens[..<last].lastIndex(where: { $0.isMark("(") || $0.isMark("[") }), open >= 2,
      let (date, end) = DateScanner.date(in: text, at: open + 1), end == last, date.month != nil,
      // "The Press (May 1968)" has its month in the title.
      date.day != nil || talk.date == nil
    else { return talk }
    talk.title?.range = title.range.lowerBound..<tokens[open - 1].range.upperBound
    talk.date = date
    return talk
  }

  private static let fewest = 3

  /// The talks with their titles ended where a month of a year stands in brackets, on pages with several
  /// such: "On Sorting (May-June 2019), talk at Loom Days".
  ///
  /// - Complexity: O(*n*) in the number of bytes of the titles.
  static func ended(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let found = talks.map { talk in talk.title.flatMap { month(in: $0, blocks) } }
    guard found.count(where: { $0 != nil }) >= fewest else { return talks }
    return zip(talks, found).map { talk, found in
      guard let found else { return talk }
      var talk = talk
      talk.title?.range = found.title
      if talk.date?.month == nil { talk.date = found.date }
      return talk
    }
  }

  /// What stands in front of the first brackets that hold nothing but a month or two, and their year.
  private static func month(
    in title: TalkListing.Passage, _ blocks: [Block]
  ) -> (title: Range<Int>, date: PartialDate)? {
    guard title.range.count <= 600, blocks[title.block].text[title.range].contains(0x28) else {
      return nil
    }
    let text = TokenizedText(blocks[title.block].text, in: title.range)
    for open in text.tokens.indices.dropFirst(2) where text.tokens[open].isMark("(") {
      guard let close = text.tokens[open...].prefix(8).firstIndex(where: { $0.isMark(")") }),
        close >= open + 3, text[close + 1].map({ $0.kind == .mark }) ?? true,
        case let inner = text.tokens[(open + 1)..<close],
        let year = inner.last.flatMap({ Int($0.key) }), (1900...2100) ~= year,
        let month = inner.first.flatMap({ self.month($0, blocks[title.block]) }),
        inner.dropLast().allSatisfy({ !$0.isWord || self.month($0, blocks[title.block]) != nil })
      else { continue }
      return (
        title.range.lowerBound..<text.tokens[open - 1].range.upperBound,
        PartialDate(year: year, month: month)
      )
    }
    return nil
  }

  /// The first month that a word names: "May", "May-June".
  private static func month(_ word: Token, _ block: Block) -> Int? {
    let months = TextFolding.words(block.string(in: word.range)).map { DateVocabulary.months[$0] }
    return months.allSatisfy { $0 != nil } ? months.first ?? nil : nil
  }

  private static func opens(_ text: TokenizedText, _ index: Int) -> Bool {
    text[index].map { $0.isMark("(") || $0.isMark("[") } ?? false
  }

  private static func closes(_ text: TokenizedText, _ index: Int) -> Bool {
    text[index].map { $0.isMark(")") || $0.isMark("]") } ?? false
  }
}
