import Bibliography
import Documents

/// Takes speakers out of the brackets that end a title: "On Sorting (Jane Doe)".
///
/// Labels, tables and grids leave such titles whole; where no speaker stands elsewhere, the brackets
/// name one.
enum TitleBylines {
  /// The talks with the people of their titles as speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func split(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var out = talks
    for index in talks.indices where talks[index].speaker == nil {
      guard let title = talks[index].title, title.range.count <= 400 else { continue }
      let text = TokenizedText(blocks[title.block].text, in: title.range)
      guard let found = person(in: text), let last = text[found.title - 1],
        let first = text[found.title + 1], let end = text[found.line.end - 1]
      else { continue }
      out[index].title?.range = title.range.lowerBound..<last.range.upperBound
      out[index].speaker = TalkListing.Passage(
        block: title.block, range: first.range.lowerBound..<end.range.upperBound)
      out[index].readSpeaker = (found.line.names, found.line.affiliation)
    }
    return out
  }

  /// The talks with the names that end their titles as speakers: "On Sorting Jane Doe ↵ (MIT)".
  ///
  /// The cells of a table that was copied as text run together; only where several titles end in a known
  /// given name and another word, with a place of work in brackets below, is this one.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let open = talks.indices.filter { talks[$0].speaker == nil && talks[$0].title != nil }
    func found(isKnown: Bool) -> [(Int, Cut)] {
      open.compactMap { index in
        talks[index].title.flatMap { lastName($0, blocks, isKnown: isKnown) }.map { (index, $0) }
      }
    }
    let known = found(isKnown: true)
    guard known.count >= 3, known.count * 2 >= open.count else { return talks }
    var out = talks
    for (index, (title, speaker, name, place)) in found(isKnown: false) {
      out[index].title = title
      out[index].speaker = speaker
      out[index].readSpeaker = ([name], place)
    }
    return out
  }

  /// The talks with the given names in brackets behind their titles as speakers, on a page where most
  /// talks have theirs there in full: "On Sorting (Jane, Li and Bo)".
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func splitBracketed(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var known: Set<String> = []
    var full = 0
    for talk in talks {
      guard let title = talk.title, let speaker = talk.speaker, title.block == speaker.block,
        title.range.upperBound < speaker.range.lowerBound,
        speaker.range.lowerBound - title.range.upperBound <= 3,
        blocks[title.block].text[title.range.upperBound..<speaker.range.lowerBound].contains(0x28)
      else { continue }
      full += 1
      known.formUnion(TextFolding.words(blocks[title.block].string(in: speaker.range)))
    }
    guard full >= 3, full * 2 > talks.count else { return talks }
    var out = talks
    for index in talks.indices where talks[index].speaker == nil {
      guard let title = talks[index].title, title.range.count <= 400 else { continue }
      let text = TokenizedText(blocks[title.block].text, in: title.range)
      guard let close = text.tokens.last, close.isMark(")"),
        let open = text.tokens.lastIndex(where: { $0.isMark("(") }), open >= 1,
        let names = givenNames(text, open + 1..<text.tokens.count - 1, known),
        let before = text[open - 1], let first = names.first, let last = names.last
      else { continue }
      out[index].title?.range = title.range.lowerBound..<before.range.upperBound
      out[index].speaker = TalkListing.Passage(
        block: title.block, range: first.nameRange.lowerBound..<last.nameRange.upperBound)
      out[index].readSpeaker = (names, nil)
    }
    return out
  }

  /// A list of names of one or more words, one of which is a given name or among those known.
  private static func givenNames(
    _ text: TokenizedText, _ range: Range<Int>, _ known: Set<String>
  ) -> [NamePhrase]? {
    var out: [NamePhrase] = []
    var cursor = range.lowerBound
    while cursor < range.upperBound, out.count < 8 {
      guard let name = NameScanner.name(in: text, at: cursor, allowSingle: true),
        name.tokens.upperBound <= range.upperBound
      else { return nil }
      out.append(name)
      cursor = name.tokens.upperBound
      let isEnd = cursor == range.upperBound
      guard isEnd || SpeakerLine.joins(text[cursor]) else { return nil }
      while cursor < range.upperBound, SpeakerLine.joins(text[cursor]) { cursor += 1 }
    }
    let isKnown = out.contains { name in
      let key = text.key(name.tokens.lowerBound)
      return known.contains(key) || NameGazetteer.shared.isGivenName(key)
    }
    return cursor == range.upperBound && isKnown ? out : nil
  }

  /// The talks with the given names behind "by" as speakers, on a page where other talks have their
  /// speakers in full behind it: "On Sorting by Jane".
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func splitGivenNames(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let full = talks.count { talk in
      guard let title = talk.title, let speaker = talk.speaker, title.block == speaker.block,
        title.range.upperBound < speaker.range.lowerBound
      else { return false }
      let gap = title.range.upperBound..<speaker.range.lowerBound
      return gap.count <= 8 && TextFolding.spaced(blocks[title.block].string(in: gap)) == "by"
    }
    guard full >= 3 else { return talks }
    var out = talks
    for index in talks.indices where talks[index].speaker == nil {
      guard let title = talks[index].title, title.range.count <= 300 else { continue }
      let text = TokenizedText(blocks[title.block].text, in: title.range)
      let last = text.tokens.count - 1
      guard last >= 2, text.key(last - 1) == "by", let word = text[last], let end = text[last - 2],
        word.shape == .capitalized, NameGazetteer.shared.isGivenName(word.key),
        let name = NameScanner.name(in: text, at: last, allowSingle: true)
      else { continue }
      out[index].title?.range = title.range.lowerBound..<end.range.upperBound
      out[index].speaker = TalkListing.Passage(block: title.block, range: word.range)
      out[index].readSpeaker = ([name], nil)
    }
    return out
  }

  private typealias Cut = (
    title: TalkListing.Passage, speaker: TalkListing.Passage, name: NamePhrase, place: String
  )

  /// The name at the end of a title with brackets on the line below, and the title without it.
  private static func lastName(
    _ title: TalkListing.Passage, _ blocks: [Block], isKnown: Bool
  ) -> Cut? {
    let block = blocks[title.block]
    var below = block.trimmed(title.range.upperBound..<block.text.count)
    var place = block
    if below.isEmpty, title.block + 1 < blocks.count {
      place = blocks[title.block + 1]
      below = place.lines.first ?? 0..<0
    }
    guard place.text[below].first == 0x28,
      let close = place.text[below.prefix(160)].firstIndex(of: 0x29)
    else { return nil }
    let text = TokenizedText(block.text, in: title.range)
    for length in [4, 2] where text.tokens.count >= length + 1 {
      let start = text.tokens.count - length
      guard let first = text[start], first.shape == .capitalized,
        !isKnown || NameGazetteer.shared.isGivenName(first.key),
        length == 2 || text[start + 1]?.shape == .initial, let before = text[start - 1]
      else { continue }
      let range = first.range.lowerBound..<title.range.upperBound
      let part = TokenizedText(block.text, in: range)
      guard let name = NameScanner.name(in: part, at: 0),
        name.tokens.upperBound == part.tokens.count
      else { continue }
      let rest = title.range.lowerBound..<before.range.upperBound
      return (
        TalkListing.Passage(block: title.block, range: rest),
        TalkListing.Passage(block: title.block, range: range), name,
        place.string(in: below.lowerBound + 1..<close)
      )
    }
    return nil
  }

  /// The people in the last brackets, and the token that opens these.
  private static func person(in text: TokenizedText) -> (title: Int, line: SpeakerLine)? {
    let end = text.tokens.count
    guard let close = text.tokens.lastIndex(where: { $0.isMark(")") }),
      let open = text.tokens[..<close].lastIndex(where: { $0.isMark("(") }), open >= 2,
      // "… (Jane Doe) / with the reading group": a remark may follow, set off by a slash.
      close == end - 1 || ["/", ".", "|"].contains(text.key(close + 1)) && open * 2 >= end - close,
      let line = SpeakerLine.read(text, at: open + 1, end: close, isLabelled: true),
      line.end >= close, let name = line.names.first, name.fullWords >= 2 || name.isTitled,
      let given = text[open + 1],
      name.isTitled || NameGazetteer.shared.isGivenName(given.key)
        || NameGazetteer.shared.isSurname(text.key(name.tokens.upperBound - 1))
    else { return nil }
    return (open, line)
  }
}
