import Bibliography
import Documents

/// Puts titles together that were cut at a dash of their own: "Mill – The Engine of a Town".
///
/// A dash sets a column of its own apart where most talks of the page have one; where only few have
/// it, it is a part of their titles.
enum TitleDashes {
  private static let fewest = 3
  private static let longest = 200

  /// The talks with their titles as long as the page tells.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles' lines.
  static func join(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    guard talks.count >= fewest else { return talks }
    let fronts = talks.map { front($0, blocks) }
    let cut = fronts.count { $0 != nil }
    guard cut > 0, cut * 2 <= talks.count else { return talks }
    var out = talks
    for (index, front) in fronts.enumerated() {
      guard let front, let title = talks[index].title else { continue }
      out[index].title?.range = front..<title.range.upperBound
    }
    return out
  }

  /// The byte at which the words begin that stand in front of a title's dash and are nothing else: no
  /// date, person, label or place; nil where there are none.
  private static func front(_ talk: TalkDraft, _ blocks: [Block]) -> Int? {
    guard let title = talk.title, !talk.isTitleLabelled, !talk.isTitleQuoted,
      title.range.count <= 400
    else { return nil }
    let block = blocks[title.block]
    var start = title.range.lowerBound
    let least = max(0, start - longest)
    while start > least, ![0x0A, 0x09, 0x7C].contains(block.text[start - 1]) { start -= 1 }
    if let speaker = talk.speaker, speaker.block == title.block,
      speaker.range.upperBound <= title.range.lowerBound
    {
      start = max(start, speaker.range.upperBound)
    }
    guard title.range.lowerBound - start >= 6, title.range.lowerBound - start < longest else {
      return nil
    }
    let text = TokenizedText(block.text, in: start..<title.range.lowerBound)
    guard let dash = text.tokens.last, dash.isMark("–") || dash.isMark("-"),
      block.text[dash.range.lowerBound - 1] <= 0x20
    else { return nil }
    var first = TalkSegmenter.afterOrdinal(text, at: 0)
    if let (_, end) = DateScanner.date(in: text, at: first)
      ?? DateScanner.shortDate(in: text, at: first)
    {
      first = end
    }
    while let token = text[first], token.kind == .mark, !token.isMark("\"") { first += 1 }
    guard first < text.tokens.count - 1 else { return nil }
    let range = first..<text.tokens.count - 1
    guard let token = text[first], let last = text[range.upperBound - 1],
      token.isWord, last.isWord || last.isMark("?") || last.isMark(")"),
      isTitle(text, range, block, token.range.lowerBound..<last.range.upperBound),
      !block.emphasis.prefix(64).contains(where: {
        $0.isType && $0.range.lowerBound > token.range.lowerBound
          && $0.range.contains(title.range.lowerBound)
      })
    else { return nil }
    return token.range.lowerBound
  }

  private static func isTitle(
    _ text: TokenizedText, _ range: Range<Int>, _ block: Block, _ bytes: Range<Int>
  ) -> Bool {
    let part = TokenizedText(block.text, in: bytes)
    let string = block.string(in: bytes)
    guard !TalkSegmenter.isLabel(part), !TalkPlaceholder.isPlaceholder(string),
      EventScore.score(part, 0..<part.tokens.count) == 0,
      !LineShape.namesOrganization(block, bytes),
      PlaceScanner.place(in: part, at: 0, end: part.tokens.count) != part.tokens.count,
      DateScanner.date(in: part, at: 0) == nil,
      !part.tokens.contains(where: {
        $0.isMark("\"") || RoomVocabulary.leading.contains($0.key)
          || RoomVocabulary.ending.contains($0.key)
          || DateVocabulary.weekdays.contains($0.key)
      }), !TalkSegmenter.startsWithTime(part, at: 0)
    else { return false }
    // Two capitals may be somebody, who stands in front of a dash as well.
    guard let name = NameScanner.name(in: part, at: 0) else { return true }
    return name.tokens.upperBound < part.tokens.count
      && !NameGazetteer.shared.isGivenName(part.key(0))
  }
}
