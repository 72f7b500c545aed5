import Bibliography
import Documents

/// Mends single talks by what most talks of their page show: the order of title and speaker, and
/// whether each has a speaker and a day.
enum TalkOrder {
  private static let fewest = 4

  /// Mends the talks of one page.
  ///
  /// - Complexity: O(*n*) in the bytes of titles and names.
  static func mend(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    guard talks.count >= fewest else { return }
    let behind = talks.count { isBehind($0) == true }
    let before = talks.count { isBehind($0) == false }
    if behind >= fewest, behind >= 3 * before {
      for index in talks.indices {
        if isBehind(talks[index]) == false { exchange(&talks[index], blocks) }
        if talks[index].speaker == nil { cutLastSentence(&talks[index], blocks) }
      }
    }
    // Where most have a speaker and a day, a series without them is a link, and a long line a remark.
    let whole = talks.count { $0.speaker != nil && $0.date?.day != nil }
    if whole >= fewest, whole * 2 >= talks.count {
      talks.removeAll { talk in
        guard talk.speaker == nil, talk.date?.day == nil, let title = talk.title else {
          return false
        }
        let words = TextFolding.words(blocks[title.block].string(in: title.range))
        return title.range.count > 160 || words.contains { EventScore.isSeries($0) }
      }
    }
  }

  /// Whether the speaker stands behind the title, in one block; nil where they are in two.
  private static func isBehind(_ talk: TalkDraft) -> Bool? {
    guard let title = talk.title, let speaker = talk.speaker, title.block == speaker.block else {
      return nil
    }
    return speaker.range.lowerBound > title.range.lowerBound
  }

  /// Exchanges title and speaker where both have the form of a name and the page has names behind.
  private static func exchange(_ talk: inout TalkDraft, _ blocks: [Block]) {
    guard let title = talk.title, let speaker = talk.speaker, !talk.isSpeakerLabelled,
      talk.readSpeaker?.affiliation == nil,
      let name = name(in: title, blocks)
    else { return }
    talk.title = speaker
    talk.speaker = title
    talk.readSpeaker = ([name], nil)
  }

  /// Takes for the speaker what stands behind the last full stop and has the form of a name.
  private static func cutLastSentence(_ talk: inout TalkDraft, _ blocks: [Block]) {
    guard let title = talk.title, title.range.count <= 300 else { return }
    let text = TokenizedText(blocks[title.block].text, in: title.range)
    guard
      let stop = text.tokens.lastIndex(where: { $0.isMark(".") || $0.isMark("?") || $0.isMark("!") }
      ),
      stop >= 2, let first = text[stop + 1]
    else { return }
    let rest = TalkListing.Passage(
      block: title.block, range: first.range.lowerBound..<title.range.upperBound)
    guard let name = name(in: rest, blocks),
      let last = text[text.tokens[stop].isMark(".") ? stop - 1 : stop]
    else { return }
    talk.title?.range = title.range.lowerBound..<last.range.upperBound
    talk.speaker = rest
    talk.readSpeaker = ([name], nil)
  }

  /// The name that a passage is, all of it, in two or three words.
  private static func name(in passage: TalkListing.Passage, _ blocks: [Block]) -> NamePhrase? {
    let text = TokenizedText(blocks[passage.block].text, in: passage.range)
    guard (2...4).contains(text.tokens.count), let name = NameScanner.name(in: text, at: 0),
      name.tokens.upperBound == text.tokens.count, name.fullWords >= 2
    else { return nil }
    return name
  }
}
