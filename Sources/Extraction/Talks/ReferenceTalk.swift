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
    guard let people = people(block, line.range.lowerBound..<year.open),
      people.range.upperBound + 3 >= year.open
    else { return nil }
    guard let title = title(block, year.end..<line.range.upperBound) else { return nil }
    var talk = TalkDraft()
    talk.speaker = TalkListing.Passage(block: line.block, range: people.range)
    talk.readSpeaker = (people.names, nil)
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

  /// The people that a range begins with, and where their list stands; nil where it begins otherwise.
  private static func people(
    _ block: Block, _ range: Range<Int>
  ) -> (range: Range<Int>, names: [NamePhrase])? {
    let list = AuthorListParser.prefix(of: block.text[range])
    guard list.confidence >= 0.5 else { return nil }
    let own = range.lowerBound..<range.lowerBound + list.end
    let people = AuthorListParser.parse(block.string(in: own)).entries.filter {
      !$0.isOrganisation
    }
    guard !people.isEmpty else { return nil }
    let names = people.prefix(12).map { entry -> NamePhrase in
      let range =
        own.lowerBound + entry.range.lowerBound..<own.lowerBound + entry.range.upperBound
      return NamePhrase(
        tokens: 0..<0, range: range, nameRange: range, isTitled: false, fullWords: 1)
    }
    return (own, names)
  }

  /// Names the people in front of the titles of talks, where most talks of a page have some there.
  ///
  /// As in "Doe, J., Roe, R. (2018), « On Looms », talk at …".
  ///
  /// - Complexity: O(*n*) in the bytes of the talks' blocks.
  static func nameSpeakers(of talks: inout [TalkDraft], _ blocks: [Block]) {
    let found = talks.indices.compactMap {
      index -> (index: Int, speaker: TalkListing.Passage, names: [NamePhrase], isSetOff: Bool)? in
      guard let title = talks[index].title,
        let people = people(inFrontOf: title, blocks) ?? people(below: title, blocks),
        !sharesCell(title, with: talks[index].speaker, blocks)
      else { return nil }
      let own = presenting(people.names, blocks[people.passage.block])
      return (index, people.passage, own, own.count < people.names.count)
    }
    guard found.count >= 3, found.count * 3 >= talks.count * 2 else { return }
    for item in found {
      guard
        talks[item.index].speaker.map({ speaker in
          speaker.block == item.speaker.block
            && (item.isSetOff && item.speaker.range.contains(speaker.range.lowerBound)
              || item.names.contains {
                hasMoreInitials($0.nameRange, speaker.range, blocks[speaker.block])
              })
        }) ?? true
      else { continue }
      talks[item.index].speaker = item.speaker
      if item.isSetOff, let first = item.names.first, let last = item.names.last {
        talks[item.index].speaker?.range = first.nameRange.lowerBound..<last.nameRange.upperBound
      }
      talks[item.index].readSpeaker = (item.names, nil)
    }
  }

  /// Whether a title stands behind its speaker in a cell of its own, with other talks in those in front.
  private static func sharesCell(
    _ title: TalkListing.Passage, with speaker: TalkListing.Passage?, _ blocks: [Block]
  ) -> Bool {
    guard let speaker, speaker.block == title.block,
      speaker.range.upperBound <= title.range.lowerBound
    else { return false }
    let text = blocks[title.block].text
    return text[..<speaker.range.lowerBound].last == 0x09
      && !text[speaker.range.upperBound..<title.range.lowerBound].contains(0x09)
      && text[..<speaker.range.lowerBound].count { $0 == 0x09 } >= 2
  }

  /// The people that the block of a title begins with, and nothing but a year behind them.
  private static func people(
    inFrontOf title: TalkListing.Passage, _ blocks: [Block]
  ) -> (passage: TalkListing.Passage, names: [NamePhrase])? {
    guard let people = leading(blocks[title.block], upTo: title.range.lowerBound) else {
      return nil
    }
    return (TalkListing.Passage(block: title.block, range: people.range), people.names)
  }

  /// The people that a block begins with, and nothing but a year between them and an offset.
  private static func leading(
    _ block: Block, upTo end: Int
  ) -> (range: Range<Int>, names: [NamePhrase])? {
    // A year or a sign may stand in front of them, in a column of its own.
    let start = block.text.prefix(40).firstIndex { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0xC3 }
    guard let start, (start + 4...start + 600).contains(end),
      let people = people(block, start..<end), isAside(block, people.range.upperBound..<end)
    else { return nil }
    return people
  }

  /// The first italics of an entry that begins with people, where nothing but a year stands between;
  /// nil for others.
  ///
  /// - Complexity: O(*n*) in the bytes in front of them.
  static func italics(behindPeople block: Block) -> Range<Int>? {
    let run = TypeRuns.merged(block).prefix(64).first {
      $0.style == .italic && $0.range.count >= 8 && $0.range.lowerBound > 4
    }
    guard let run = run?.range, leading(block, upTo: run.lowerBound) != nil else { return nil }
    var title = block.trimmed(run)
    while block.text[title].last == 0x2E { title = block.trimmed(title.dropLast()) }
    // Where and when follow; a day or a room in italics is no title.
    let text = TokenizedText(block.text, in: title)
    guard block.trimmed(run.upperBound..<block.text.count).count >= 8,
      text.tokens.first?.isWord == true,
      text.tokens.count(where: \.isWord) >= 3,
      !text.tokens.indices.prefix(4).contains(where: { DateScanner.date(in: text, at: $0) != nil })
    else { return nil }
    return title
  }

  /// Those of several people whom bold type sets off as the ones who speak; all, where it sets off
  /// none or all of them.
  private static func presenting(_ names: [NamePhrase], _ block: Block) -> [NamePhrase] {
    let bold = names.filter { name in
      block.emphasis.prefix(64).contains { item in
        item.style == .bold
          && item.range.clamped(to: name.nameRange).count * 5 >= name.nameRange.count * 4
      }
    }
    return bold.isEmpty ? names : bold
  }

  /// The people of a line right below a title that is a heading, with a year in brackets behind them.
  private static func people(
    below title: TalkListing.Passage, _ blocks: [Block]
  ) -> (passage: TalkListing.Passage, names: [NamePhrase])? {
    guard blocks[title.block].isHeading, title.block + 1 < blocks.count,
      case let block = blocks[title.block + 1], !block.isHeading, let line = block.lines.first,
      let year = bracketedYear(block, line),
      let people = people(block, line.lowerBound..<year.open),
      people.range.upperBound + 3 >= year.open
    else { return nil }
    return (TalkListing.Passage(block: title.block + 1, range: people.range), people.names)
  }

  /// Whether a name is another with initials behind it: "Doe Miller, J." is one person, not "Doe Miller".
  private static func hasMoreInitials(
    _ name: Range<Int>, _ other: Range<Int>, _ block: Block
  ) -> Bool {
    guard name.lowerBound == other.lowerBound, name.upperBound > other.upperBound else {
      return false
    }
    let rest = block.text[other.upperBound..<name.upperBound]
    return rest.count <= 12 && rest.contains { (0x41...0x5A).contains($0) }
      && !rest.contains { (0x61...0x7A).contains($0) }
  }

  /// Whether nothing but years and marks stands between people and a title.
  private static func isAside(_ block: Block, _ range: Range<Int>) -> Bool {
    TokenizedText(block.text, in: range).tokens.allSatisfy { token in
      !token.isWord || Int(token.key) != nil || DateVocabulary.months[token.key] != nil
    }
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
