import Bibliography
import Documents

/// Reads plans of groups whose members are known by one name: "17 Jan: *Ada* on Town Walls".
///
/// One word in front of "on" names somebody only where a page says so again and again, and sets the name off
/// or has a given name there.
enum PersonsOnTopics {
  private static let fewest = 4
  private static let longest = 240

  /// The talks of some lines; empty where not most of those with days are built so.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    var dated = 0
    var out: [TalkDraft] = []
    for line in lines where !line.isHeading && !line.isRow && line.range.count <= longest {
      let text = TokenizedText(blocks[line.block].text, in: line.range)
      guard let (date, end) = day(text) else { continue }
      dated += 1
      if let talk = talk(text, end, date, line, blocks[line.block]) { out.append(talk) }
    }
    let people = Set(
      out.compactMap { talk in talk.speaker.map { blocks[$0.block].string(in: $0.range) } })
    return out.count >= fewest && out.count * 2 >= dated && people.count * 2 > out.count ? out : []
  }

  private static func day(_ text: TokenizedText) -> (date: PartialDate, end: Int)? {
    let start = TalkSegmenter.afterOrdinal(text, at: 0)
    guard
      let found = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start), found.date.month != nil
    else { return nil }
    var end = found.end
    while let token = text[end], token.kind == .mark, [":", "–", "-", ",", ")"].contains(token.key)
    {
      end += 1
    }
    return (found.date, end)
  }

  private static func talk(
    _ text: TokenizedText, _ start: Int, _ date: PartialDate, _ line: TalkLine, _ block: Block
  ) -> TalkDraft? {
    guard let word = text[start], word.isWord, word.shape == .capitalized, word.key.utf8.count >= 2,
      text.key(start + 1) == "on", let first = text[start + 2], let last = text.tokens.last,
      !NameGazetteer.shared.isTitleWord(word.key), DateVocabulary.months[word.key] == nil,
      !TalkPlaceholder.isPlaceholder(word.key),
      NameGazetteer.shared.isGivenName(word.key) || isSetOff(word.range, block),
      let name = NameScanner.name(in: text, at: start, allowSingle: true),
      name.nameRange == word.range
    else { return nil }
    var talk = TalkDraft()
    talk.title = TalkListing.Passage(
      block: line.block, range: first.range.lowerBound..<last.range.upperBound)
    talk.isTitleLabelled = true
    talk.isInPlace = true
    talk.speaker = TalkListing.Passage(block: line.block, range: word.range)
    talk.isSpeakerLabelled = true
    talk.readSpeaker = ([name], nil)
    talk.date = date
    return talk
  }

  /// Whether a word alone is in a type of its own, or a link.
  private static func isSetOff(_ word: Range<Int>, _ block: Block) -> Bool {
    block.emphasis.prefix(64).contains { $0.style != .code && $0.range == word }
  }
}
