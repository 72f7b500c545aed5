import Bibliography
import Documents

/// Reads nested lists that name each speaker with the title in an item below: "Jane Doe" over an inner "On
/// Town Walls", mostly inside of an item with the day or month.
enum NestedSpeakers {
  private static let fewest = 3
  private static let longest = 160

  /// The talks of some lines; empty where most of the items right above the innermost ones name nobody.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    var found: [Person] = []
    var parents = 0
    var worth = 0.0
    // The dates of the items around, the outermost first.
    var dates: [(depth: Int, date: PartialDate)] = []
    for index in lines.indices {
      let line = lines[index]
      guard let depth = line.itemDepth, line.isFirst else {
        if line.isHeading { dates = [] }
        continue
      }
      while let last = dates.last, last.depth >= depth { dates.removeLast() }
      let inner = inner(index, depth, lines)
      guard !inner.isEmpty else { continue }
      let person = person(line, blocks)
      if person == nil, let date = date(line, blocks) {
        dates.append((depth, date))
        continue
      }
      guard isInnermost(inner, lines) else { continue }
      parents += 1
      guard let person else { continue }
      worth += person.worth
      found.append(Person(talk: person.talk, items: inner.map { lines[$0] }, day: dates.last?.date))
    }
    // Names of a form alone are some of them, not most.
    guard found.count >= fewest, found.count * 4 >= parents * 3, worth >= 0.7 * Double(found.count)
    else { return [] }
    // "On Town Walls, Loom Days, Ghent, March 2021": entries with more than a title.
    let items = found.flatMap(\.items)
    let dated = items.count { item in
      !RecordListing.startsWithDate(item, blocks) && date(item, blocks)?.month != nil
    }
    guard dated * 2 < items.count else { return [] }
    // What stands below a title else is said about the talk, abstracts or "Joint work with …", but where
    // most people have one item, or none but titles, two are titles.
    let several = found.filter { $0.items.count > 1 }
    let whole = several.count { $0.items.allSatisfy { isWhole($0, blocks) } }
    let areTitles =
      (found.count - several.count) * 3 >= found.count * 2 || whole * 4 >= several.count * 3
    let out = found.flatMap { person in
      areTitles && person.items.count > 1
        ? person.items.compactMap { talk(of: person, in: [$0], blocks) }
        : [talk(of: person, in: person.items, blocks)].compactMap(\.self)
    }
    return out.count * 4 >= found.count * 3 ? out : []
  }

  /// Somebody, and what stands in the items right below.
  private struct Person {
    var talk: TalkDraft
    var items: [TalkLine]
    var day: PartialDate?
  }

  /// What the items below a person say: the title in the first that may be one, and of others the day and
  /// the place of work; nil where there is no title.
  private static func talk(
    of person: Person, in items: [TalkLine], _ blocks: [Block]
  ) -> TalkDraft? {
    var talk = person.talk
    talk.date = person.day
    var places: [TalkLine] = []
    for item in items {
      if let led = led(item, blocks) {
        // "3 March: On Town Walls"
        let range = talk.title == nil ? led.title : nil
        if let range { talk.title = TalkListing.Passage(block: item.block, range: range) }
        if range != nil || led.date.month != nil { talk.date = dated(led.date, person.day) }
      } else if RecordListing.startsWithTime(item, blocks) {
        continue
      } else if isPlace(item, blocks) {
        places.append(item)
      } else if talk.title == nil, isTitle(item, blocks) {
        talk.title = item.passage
      }
    }
    // "Laboratory Life" has the words of a place of work; where nothing else is a title, it is one.
    if talk.title == nil, let first = places.first(where: { isTitle($0, blocks) }) {
      talk.title = first.passage
      places.removeAll { $0.range == first.range && $0.block == first.block }
    }
    guard talk.title != nil else { return nil }
    if talk.readSpeaker?.affiliation == nil { talk.affiliation = places.first?.passage }
    talk.isInPlace = true
    talk.isTitleLabelled = true
    return talk
  }

  private static func dated(_ date: PartialDate, _ day: PartialDate?) -> PartialDate {
    var date = date
    date.year = date.year ?? day?.year
    return date
  }

  private static func isPlace(_ item: TalkLine, _ blocks: [Block]) -> Bool {
    LineShape.namesOrganization(blocks[item.block], item.range)
      && LineShape.width(ofPlace: blocks[item.block].string(in: item.range)) == 2
  }

  /// The date that an item begins with, and the three words or more behind it; nil for other items.
  private static func led(
    _ item: TalkLine, _ blocks: [Block]
  ) -> (date: PartialDate, title: Range<Int>?)? {
    guard RecordListing.startsWithDate(item, blocks), let date = date(item, blocks) else {
      return nil
    }
    let text = TokenizedText(blocks[item.block].text, in: item.range)
    guard let (_, end) = DateScanner.date(in: text, at: 0),
      text.key(end) == ":" || text.key(end) == "-" || text.key(end) == "–",
      let first = text[end + 1], text.tokens[(end + 1)...].count(where: \.isWord) >= 3
    else { return (date, nil) }
    return (date, first.range.lowerBound..<item.range.upperBound)
  }

  /// Whether an item is a title and nothing that is said about one: no day, place, sentence or links.
  private static func isWhole(_ item: TalkLine, _ blocks: [Block]) -> Bool {
    if let led = led(item, blocks) { return led.title != nil }
    let bytes = blocks[item.block].text[item.range]
    let words = TextFolding.words(blocks[item.block].string(in: item.range.prefix(40)))
    return isTitle(item, blocks) && !isPlace(item, blocks) && bytes.last != 0x2E
      && !LineShape.namesDay(TokenizedText(blocks[item.block].text, in: item.range))
      && !RecordListing.startsWithTime(item, blocks)
      && !words.starts(with: ["joint", "work"]) && !words.starts(with: ["abstract"])
      && !(bytes.first.map { (0x61...0x7A).contains($0) } ?? true)
  }

  /// The items right below an item, as indices into the lines.
  private static func inner(_ index: Int, _ depth: Int, _ lines: [TalkLine]) -> [Int] {
    var out: [Int] = []
    for place in lines[(index + 1)...].indices.prefix(64) {
      guard let below = lines[place].itemDepth, below > depth else { break }
      let first = out.first.flatMap { lines[$0].itemDepth } ?? below
      if lines[place].isFirst, below == first { out.append(place) }
    }
    return out
  }

  private static func isInnermost(_ items: [Int], _ lines: [TalkLine]) -> Bool {
    items.allSatisfy { place in
      guard place + 1 < lines.count, let depth = lines[place].itemDepth else { return true }
      return (lines[place + 1].itemDepth ?? 0) <= depth
    }
  }

  /// Whom an item names and nothing else but their place of work.
  private static func person(
    _ line: TalkLine, _ blocks: [Block]
  ) -> (talk: TalkDraft, worth: Double)? {
    guard line.field == nil, (4...longest).contains(line.range.count) else { return nil }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    guard
      let read = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: false),
      text.tokens[read.end...].allSatisfy({ $0.kind == .mark }),
      case let worth = LineShape.worth(read.names, read.affiliation, blocks[line.block]),
      worth >= 0.4
    else { return nil }
    var talk = TalkDraft()
    talk.speaker = line.wholePassage
    talk.readSpeaker = (read.names, read.affiliation)
    talk.isSpeakerLabelled = true
    return (talk, worth)
  }

  private static func date(_ line: TalkLine, _ blocks: [Block]) -> PartialDate? {
    guard line.range.count <= longest else { return nil }
    return TalkTable.date(in: TokenizedText(blocks[line.block].text, in: line.range))
  }

  private static func isTitle(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil || line.field == .title, (6...260).contains(line.content.count) else {
      return false
    }
    let text = blocks[line.block].string(in: line.content)
    return !TalkPlaceholder.isPlaceholder(text) && !TalkPlaceholder.isNotice(text)
      && person(line, blocks) == nil && !TextFolding.words(text).starts(with: ["chair", "of"])
  }
}
