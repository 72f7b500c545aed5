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

  private static func opens(_ text: TokenizedText, _ index: Int) -> Bool {
    text[index].map { $0.isMark("(") || $0.isMark("[") } ?? false
  }

  private static func closes(_ text: TokenizedText, _ index: Int) -> Bool {
    text[index].map { $0.isMark(")") || $0.isMark("]") } ?? false
  }
}
