import Bibliography
import Documents

/// How the one-line entries of a page are built: where the speaker stands, and what parts the
/// speaker from the title.
///
/// Marks inside of a title look like those between the parts, and two capitals of a title like a
/// name. An entry by itself leaves open which is meant; all of them together don't: the speaker
/// stands in the same place in each, behind the same mark. Where nearly all entries of a page can
/// be read by one template, each is read by it.
///
/// Learning the delimiters that wrap each field from a page's own entries is wrapper induction
/// (Kushmerick 1997).
enum EntryTemplate {
  /// Where an entry has its speaker.
  private enum Place: Hashable {
    /// In front, and the title behind a mark; behind that of the place of work, where one is
    /// printed without brackets.
    case front(mark: String, affiliation: String?)
    /// In front, and the title in a type of its own.
    case beforeSetOff
    /// In front, two words, with no mark behind; most of the given names must be known.
    case bare
    /// Behind the title: behind a mark or "by", or in brackets.
    case back(mark: String)
  }

  /// An entry: the tokens of its line, and those of it that are neither day nor time nor room.
  struct Entry {
    var line: TalkLine
    var text: TokenizedText
    var body: Range<Int>
    var date: PartialDate?
    /// Whether day or time stand in front.
    var isFront: Bool
  }

  struct Parts {
    var speaker: SpeakerLine
    var people: Range<Int>
    var title: Range<Int>
  }

  static let fewest = 4
  static let longest = 400
  /// The longest line of text that was broken to a width.
  static let widest = 90

  /// The talks, with the speakers and titles of one-line entries as the page's template has them.
  ///
  /// - Parameters:
  ///   - talks: the talks as each entry by itself was read.
  ///   - lines: the lines that they were read from.
  ///   - blocks: the document's blocks.
  /// - Returns: the talks in the order of the page; unchanged where no template fits.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func mend(
    _ talks: [TalkDraft], _ lines: [TalkLine], _ blocks: [Block]
  ) -> [TalkDraft] {
    if let all = mend(talks, lines[...], blocks) { return all }
    // Another year's entries may be built otherwise.
    var out = talks
    let isList = lines.contains { $0.itemDepth != nil }
    let parts = lines.split { $0.isHeading || isList && $0.itemDepth == nil }
    for part in parts where part.count < lines.count {
      out = mend(out, part, blocks) ?? out
    }
    return out
  }

  private static func mend(
    _ talks: [TalkDraft], _ lines: ArraySlice<TalkLine>, _ blocks: [Block]
  ) -> [TalkDraft]? {
    var entries = whole(lines, blocks).compactMap { entry($0, blocks) }
    if entries.count < fewest { entries = aboveDays(lines, blocks) }
    guard entries.count >= fewest else { return nil }
    // "16 February, 12-13, Old Mill 9. Jane Doe. On Sorting": where no list of rooms knows the words.
    let once = entries.compactMap(behindFirstMark)
    return mend(talks, entries, blocks) ?? mend(talks, once, blocks)
      ?? mend(talks, once.compactMap(behindFirstMark), blocks)
      ?? mend(talks, entries.map { fromFirstRun($0, blocks) }, blocks)
  }

  /// An entry without the few words in front of its first link or bold: "9 May Old Mill 7 **Jane Doe** …".
  private static func fromFirstRun(_ entry: Entry, _ blocks: [Block]) -> Entry {
    guard entry.isFront,
      let run = blocks[entry.line.block].emphasis.prefix(64).first(where: {
        ($0.style == .link || $0.isType)
          && $0.range.lowerBound > entry.text.tokens[entry.body.lowerBound].range.lowerBound
      }),
      let start = entry.body.prefix(7).first(where: {
        entry.text.tokens[$0].range.lowerBound >= run.range.lowerBound
      }),
      entry.text.tokens[entry.body.lowerBound..<start].allSatisfy({
        !$0.isWord || $0.shape != .lower
      })
    else { return entry }
    var entry = entry
    entry.body = start..<entry.body.upperBound
    return entry
  }

  /// An entry without its words up to the first mark.
  private static func behindFirstMark(_ entry: Entry) -> Entry? {
    guard entry.isFront,
      let end = entry.body.dropFirst().prefix(6).first(where: { mark(entry.text, $0) != nil })
    else { return nil }
    var entry = entry
    entry.body = trimmed(entry.text, end + 1..<entry.body.upperBound)
    return entry.body.count >= 4 ? entry : nil
  }

  /// The talks with what the template of some entries says; nil where none fits.
  private static func mend(
    _ talks: [TalkDraft], _ entries: [Entry], _ blocks: [Block]
  ) -> [TalkDraft]? {
    guard entries.count >= fewest else { return nil }
    var counts: [Place: Int] = [:]
    for entry in entries {
      for place in places(entry, blocks) { counts[place, default: 0] += 1 }
    }
    let ranked = counts.filter { $0.value * 4 >= entries.count * 3 && $0.value >= fewest }
      .sorted {
        ($1.value, rank($0.key), key($0.key)) < ($0.value, rank($1.key), key($1.key))
      }
    for (place, _) in ranked {
      let read = entries.map { parts($0, place, blocks) }
      let found = zip(entries, read).compactMap { entry, parts in parts.map { (entry, $0) } }
      guard found.count * 5 >= entries.count * 4, isSure(found, place, blocks) else {
        continue
      }
      // In the place where the others have theirs, names that no list knows are people too.
      let all = zip(entries, read).compactMap { entry, own in
        (own ?? parts(entry, place, blocks, isKnown: false)).map { (entry, $0) }
      }
      return mended(talks, all, blocks)
    }
    return nil
  }

  /// Which of two places that fit as many entries comes first: that which says more.
  private static func rank(_ place: Place) -> Int {
    switch place {
    case .beforeSetOff: 0
    case .front(_, let affiliation): affiliation == nil ? 2 : 1
    case .back: 3
    case .bare: 4
    }
  }

  /// The marks of a place, which put those of one rank in the same order each time.
  private static func key(_ place: Place) -> String {
    switch place {
    case .front(let mark, let affiliation): mark + (affiliation ?? "")
    case .back(let mark): mark
    case .beforeSetOff, .bare: ""
    }
  }

  // MARK: Places

  /// The templates by which an entry may be read.
  private static func places(_ entry: Entry, _ blocks: [Block]) -> Set<Place> {
    var places: Set<Place> = []
    let text = entry.text
    if let person = person(entry, at: entry.body.lowerBound) {
      if setOff(entry, behind: person.tokens.upperBound, blocks) != nil {
        places.insert(.beforeSetOff)
      }
      let behind = behindBrackets(text, person.tokens.upperBound, entry.body.upperBound)
      if behind < entry.body.upperBound, let first = mark(text, behind) {
        places.insert(.front(mark: first, affiliation: nil))
        if behind == person.tokens.upperBound,
          let end = affiliationEnd(entry, from: behind + 1, blocks),
          end < entry.body.upperBound, let second = mark(text, end)
        {
          places.insert(.front(mark: second, affiliation: first))
        }
      }
    }
    if bareName(entry) != nil { places.insert(.bare) }
    if let back = lastPerson(entry, blocks) { places.insert(.back(mark: back.mark)) }
    return places
  }

  /// The name that begins at a token of an entry and is all that stands there up to a mark or
  /// bracket.
  private static func person(_ entry: Entry, at index: Int) -> NamePhrase? {
    let text = entry.text
    guard let name = NameScanner.name(in: text, at: index),
      name.fullWords >= 2 || name.isTitled || text[index]?.shape == .initial,
      name.tokens.upperBound <= entry.body.upperBound
    else { return nil }
    return name
  }

  /// A capitalised word at the start of an entry, with initials and one more behind it.
  private static func bareName(_ entry: Entry) -> NamePhrase? {
    let text = entry.text
    let start = entry.body.lowerBound
    guard let first = text[start], first.shape == .capitalized else { return nil }
    var end = start + 1
    while let token = text[end], token.shape == .initial || token.isMark(".") { end += 1 }
    // "Tian-Xiao He"
    while text.key(end) == "-", text[end + 1]?.isWord == true { end += 2 }
    guard let last = text[end], last.shape == .capitalized, entry.body.upperBound - end >= 2,
      text[end + 1]?.isWord == true || text.key(end + 1) == "(",
      !text.tokens[end...].contains(where: { $0.isMark("\"") }),
      case let next = behindBrackets(text, end + 1, entry.body.upperBound),
      !["and", "&", "on", "und", "et"].contains(text.key(next))
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return NamePhrase(
      tokens: start..<end + 1, range: range, nameRange: range, isTitled: false, fullWords: 2)
  }

  /// The token behind brackets that begin at one.
  private static func behindBrackets(_ text: TokenizedText, _ index: Int, _ end: Int) -> Int {
    guard text.key(index) == "(", index < end,
      let close = (index..<min(end, index + 24)).first(where: { text.key($0) == ")" })
    else { return index }
    return close + 1
  }

  /// The mark behind a place of work.
  private static func affiliationEnd(
    _ entry: Entry, from start: Int, _ blocks: [Block]
  ) -> Int? {
    let text = entry.text
    let block = blocks[entry.line.block]
    var cursor = start
    while cursor < min(entry.body.upperBound, start + 12) {
      if mark(text, cursor) != nil, cursor > start, let first = text[start],
        let last = text[cursor - 1]
      {
        let range = first.range.lowerBound..<last.range.upperBound
        guard LineShape.namesOrganization(block, range) || isShort(text, start..<cursor) else {
          return nil
        }
        return cursor
      }
      cursor += 1
    }
    return nil
  }

  /// Whether a few words may name a place of work that no list knows: "CMU", "Ghent", "Old Mill
  /// Labs".
  private static func isShort(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    range.count <= 4
      && text.tokens[range].allSatisfy {
        !$0.isWord || $0.shape != .lower || $0.key.utf8.count <= 3
      }
  }

  /// The run of links, bold, italics or quotes behind a speaker that ends the entry.
  private static func setOff(
    _ entry: Entry, behind index: Int, _ blocks: [Block]
  ) -> Range<Int>? {
    let text = entry.text
    guard let last = text[entry.body.upperBound - 1] else { return nil }
    if last.isMark("\"") {
      guard
        let open = (index..<entry.body.upperBound - 1).first(where: { text.tokens[$0].isMark("\"") }
        ),
        entry.body.upperBound - open >= 4
      else { return nil }
      return open + 1..<entry.body.upperBound - 1
    }
    let block = blocks[entry.line.block]
    for run in block.emphasis.prefix(64)
    where (run.style == .link || run.isType) && run.range.count >= 8
      && run.range.upperBound + 2 >= last.range.upperBound
      && run.range.upperBound <= last.range.upperBound + 2
    {
      guard
        let first = (index..<entry.body.upperBound).first(where: {
          text.tokens[$0].range.lowerBound >= run.range.lowerBound
        }), entry.body.upperBound - first >= 2,
        text.tokens[first].range.lowerBound <= run.range.lowerBound + 1
      else { continue }
      return first..<entry.body.upperBound
    }
    return nil
  }

  /// The last person of an entry behind its title: in brackets at its end, or behind its last mark.
  private static func lastPerson(
    _ entry: Entry, _ blocks: [Block], isKnown: Bool = true
  ) -> (mark: String, start: Int, title: Int)? {
    let text = entry.text
    let body = entry.body
    guard text.key(body.upperBound - 1) == ")" else {
      return lastPerson(entry, endingAt: body.upperBound, isKnown: isKnown)
    }
    var depth = 0
    for index in body.reversed() {
      if text.key(index) == ")" { depth += 1 }
      if text.key(index) == "(" { depth -= 1 }
      guard depth == 0 else { continue }
      // "On Sorting – Jane Doe (Loom College)"
      if let name = person(entry, at: index + 1),
        !LineShape.namesOrganization(blocks[entry.line.block], name.nameRange)
      {
        return ("(", index + 1, index)
      }
      return lastPerson(entry, endingAt: index, isKnown: false)
    }
    return nil
  }

  private static func lastPerson(
    _ entry: Entry, endingAt end: Int, isKnown: Bool
  ) -> (mark: String, start: Int, title: Int)? {
    let text = entry.text
    // A place of work may stand behind the name, with a mark of its own.
    for index in (entry.body.lowerBound + 2..<max(entry.body.lowerBound + 2, end - 1)).reversed() {
      guard end - index <= 24 else { return nil }
      let byline = byline(text, index)
      guard let mark = byline != nil ? "by" : mark(text, index) ?? quote(text, index) else {
        continue
      }
      guard let name = person(entry, at: index + 1) else { continue }
      let behind = name.tokens.upperBound
      // What stands behind a colon is the title.
      guard
        behind >= end || isMark(text, behind) && text.key(behind) != ":"
          || text.key(behind) == "(",
        !isKnown || NameGazetteer.shared.isGivenName(text.key(name.tokens.lowerBound))
          || name.isTitled || NameGazetteer.shared.isSurname(text.key(behind - 1))
      else { continue }
      return (mark, index + 1, byline ?? index)
    }
    return nil
  }

  /// The first token of words that lead to a speaker and end at a token: "by", "a cargo de".
  private static func byline(_ text: TokenizedText, _ index: Int) -> Int? {
    let words = [text.key(index - 2), text.key(index - 1), text.key(index)]
    if words == ["a", "cargo", "de"] || words == ["a", "cura", "di"] { return index - 2 }
    if ["presented", "given", "led"].contains(words[1]), words[2] == "by" { return index - 1 }
    return ["by", "von", "par", "di", "por"].contains(words[2]) ? index : nil
  }

  /// A closing quotation mark with a word behind it.
  private static func quote(_ text: TokenizedText, _ index: Int) -> String? {
    guard text[index]?.isMark("\"") == true, text[index + 1]?.isWord == true else { return nil }
    return "\""
  }

  // MARK: Reading

  /// The parts of an entry that is built as a template says; nil where it isn't.
  private static func parts(
    _ entry: Entry, _ place: Place, _ blocks: [Block], isKnown: Bool = true
  ) -> Parts? {
    let text = entry.text
    switch place {
    case .beforeSetOff:
      guard let name = person(entry, at: entry.body.lowerBound),
        let title = setOff(entry, behind: name.tokens.upperBound, blocks)
      else { return nil }
      let people = entry.body.lowerBound..<trimmed(text, 0..<title.lowerBound).upperBound
      return whole(entry, name, people, title)
    case .front(let mark, let own):
      guard let name = person(entry, at: entry.body.lowerBound) else { return nil }
      var cursor = behindBrackets(text, name.tokens.upperBound, entry.body.upperBound)
      if let own, cursor == name.tokens.upperBound, Self.mark(text, cursor) == own {
        guard let end = affiliationEnd(entry, from: cursor + 1, blocks) else { return nil }
        cursor = end
      }
      // The mark may stand right behind the body, where its date was taken off.
      guard cursor < entry.body.upperBound, Self.mark(text, cursor) == mark else { return nil }
      return whole(
        entry, name, entry.body.lowerBound..<cursor, cursor + 1..<entry.body.upperBound)
    case .bare:
      guard let name = bareName(entry) else { return nil }
      let end = behindBrackets(text, name.tokens.upperBound, entry.body.upperBound)
      return whole(entry, name, entry.body.lowerBound..<end, end..<entry.body.upperBound)
    case .back(let mark):
      guard let found = lastPerson(entry, blocks, isKnown: isKnown), found.mark == mark,
        let name = person(entry, at: found.start)
      else { return nil }
      let end =
        mark == "(" ? entry.body.upperBound - 1 : entry.body.upperBound
      return whole(entry, name, found.start..<end, entry.body.lowerBound..<found.title)
    }
  }

  private static func whole(
    _ entry: Entry, _ name: NamePhrase, _ people: Range<Int>, _ title: Range<Int>
  ) -> Parts? {
    let title = trimmed(entry.text, title)
    guard !title.isEmpty, people.count >= name.tokens.count,
      !TalkSegmenter.startsWithTime(entry.text, at: title.lowerBound),
      var line = SpeakerLine.read(
        entry.text, at: people.lowerBound, end: people.upperBound, isLabelled: true)
    else { return nil }
    if line.affiliation == nil, line.names.count == 1 {
      line.affiliation = rest(entry.text, name.tokens.upperBound..<people.upperBound)
    }
    return Parts(speaker: line, people: people, title: title)
  }

  /// What stands behind a name in its part of the entry, without marks and brackets around it.
  private static func rest(_ text: TokenizedText, _ range: Range<Int>) -> String? {
    var range = trimmed(text, range)
    if text.key(range.lowerBound) == "(", text.key(range.upperBound - 1) == ")", range.count > 2 {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    guard !range.isEmpty, let first = text[range.lowerBound], let last = text[range.upperBound - 1],
      last.range.upperBound - first.range.lowerBound >= 2
    else { return nil }
    return text.string(first.range.lowerBound..<last.range.upperBound)
  }

  /// Whether what a template takes for people mostly are some, and its titles are none.
  private static func isSure(
    _ found: [(Entry, Parts)], _ place: Place, _ blocks: [Block]
  ) -> Bool {
    var known = 0
    var given = 0
    var titled = 0
    var names: Set<String> = []
    for (entry, parts) in found {
      let name = parts.speaker.names[0]
      let key = entry.text.string(name.nameRange)
      names.insert(key)
      if name.isTitled || name.isKnown(in: entry.text) { given += 1 }
      if name.isTitled || name.isKnown(in: entry.text)
        || place == .bare
          && NameGazetteer.shared.isSurname(entry.text.key(name.tokens.upperBound - 1))
        || place != .bare && (NameShape.plausibility(of: key) ?? 0) >= 0.9
      {
        known += 1
      }
      guard let first = entry.text[parts.title.lowerBound],
        let last = entry.text[parts.title.upperBound - 1]
      else { continue }
      let range = first.range.lowerBound..<last.range.upperBound
      let part = TokenizedText(entry.text.text, in: range)
      if !LineShape.namesOrganization(blocks[entry.line.block], range),
        EventScore.score(part, 0..<part.tokens.count) < 3,
        NameScanner.name(in: part, at: 0)?.tokens.upperBound != part.tokens.count
          || !NameGazetteer.shared.isGivenName(part.key(0))
      {
        titled += 1
      }
    }
    let isSetOff = place == .beforeSetOff
    return known * 5 >= found.count * (place == .bare ? 3 : 2)
      && (place != .bare || given * 5 >= found.count * 2)
      && titled * 5 >= found.count * (isSetOff ? 3 : 4) && names.count * 2 > found.count
  }
}
