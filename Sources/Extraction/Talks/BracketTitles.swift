import Bibliography
import Documents

/// Reads programmes whose entries give a day, a speaker and the title in brackets: "Sep 30: Jane Doe (Knots
/// and mills)", "Oct 7: Jane Doe (Knots) and Bo Moss (Ropes)".
///
/// Brackets behind a name mostly hold a place of work. They hold titles where several entries of a page
/// have nothing else that could be one, and most brackets are worded like titles.
enum BracketTitles {
  private static let fewest = 3
  private static let longestLine = 400

  /// The talks of a page and those whose titles stand in brackets, in the order of the page.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  static func added(to talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var taken: [Int: [Range<Int>]] = [:]
    for case let title? in talks.map(\.title) {
      taken[title.block, default: []].append(title.range)
    }
    // Whose talk has its title elsewhere, has a place of work in brackets.
    let placed = Set(
      talks.compactMap { talk in
        talk.speaker.flatMap { $0.block == talk.title?.block ? nil : $0.block }
      })
    var found: [(block: Int, talks: [TalkDraft])] = []
    for (index, block) in blocks.enumerated()
    where !block.isHeading && block.text.count <= longestLine && !placed.contains(index) {
      guard let line = block.lines.first, block.isOneLine else { continue }
      let own = read(block, index, line)
      // A title elsewhere in the entry is one.
      let isFree = taken[index, default: []].allSatisfy { title in
        own.contains { $0.title?.range.overlaps(title) == true }
      }
      if !own.isEmpty, isFree { found.append((index, own)) }
    }
    var all = found.flatMap(\.talks)
    let worded = all.count { isTitle($0, blocks) }
    guard found.count >= fewest, worded * 5 >= all.count * 4 else { return talks }
    all.removeAll { !isTitle($0, blocks) }
    let dates = PageDates(blocks)
    for index in all.indices {
      guard let date = all[index].date, let title = all[index].title else { continue }
      all[index].date = dates.settled(date, in: title.block)
    }
    let replaced = Set(all.compactMap { $0.title?.block })
    let kept = talks.filter { talk in talk.title.map { !replaced.contains($0.block) } ?? true }
    return TalkOrder.sorted(kept + all)
  }

  /// The talks of an entry that is a day, names with brackets behind them, and little else.
  private static func read(_ block: Block, _ index: Int, _ line: Range<Int>) -> [TalkDraft] {
    let text = TokenizedText(block.text, in: line)
    guard let (date, start) = leadingDay(text) else { return [] }
    var cursor = start
    while let token = text[cursor], [":", "-", "–", "—", ",", "|", "."].contains(token.key) {
      cursor += 1
    }
    var out: [TalkDraft] = []
    while out.count < 6, let name = NameScanner.name(in: text, at: cursor),
      text.key(name.tokens.upperBound) == "(",
      let close = closing(text, name.tokens.upperBound),
      let first = text[name.tokens.upperBound + 1], let last = text[close - 1],
      close > name.tokens.upperBound + 1
    {
      var talk = TalkDraft()
      talk.speaker = TalkListing.Passage(block: index, range: name.range)
      talk.readSpeaker = ([name], nil)
      talk.title = TalkListing.Passage(
        block: index, range: first.range.lowerBound..<last.range.upperBound)
      talk.date = date
      out.append(talk)
      cursor = close + 1
      guard SpeakerLine.joins(text[cursor]) else { break }
      cursor += 1
    }
    // Behind them may stand where and when, and no words that could be the title.
    let rest = text.tokens[min(cursor, text.tokens.count)...].filter(\.isWord)
    return rest.count <= 8 ? out : []
  }

  /// The day that a line begins with, also behind its weekday, and the token behind it.
  private static func leadingDay(_ text: TokenizedText) -> (PartialDate, Int)? {
    for start in 0...2 {
      if let (date, end) = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start), date.month != nil, date.day != nil
      {
        return (date, end)
      }
      guard let token = text[start], token.kind == .mark || token.isWord else { return nil }
    }
    return nil
  }

  private static func closing(_ text: TokenizedText, _ open: Int) -> Int? {
    var depth = 0
    for index in open..<text.tokens.count {
      if text.tokens[index].isMark("(") { depth += 1 }
      if text.tokens[index].isMark(")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Whether what stands in brackets is no place, rank or remark about somebody.
  private static func isTitle(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let title = talk.title, case let block = blocks[title.block],
      !LineShape.namesOrganization(block, title.range),
      !LineShape.describesPerson(block, title.range),
      LineShape.width(ofPlace: block.string(in: title.range)) == 0
    else { return false }
    let text = TokenizedText(block.text, in: title.range)
    let words = text.tokens.filter(\.isWord)
    guard let first = words.first, first.shape != .lower || words.count >= 4,
      !words.prefix(3).contains(where: { SpeakerLine.positions.contains($0.key) })
    else { return false }
    // "Oxford", "UC San Diego" are places; "Vassiliev invariants" has a word that no name has.
    let plain = words.dropFirst().contains { $0.shape == .lower && $0.key.utf8.count >= 5 }
    return plain
      || words.count == 1 && first.key.utf8.count >= 6 && first.shape == .capitalized
        && !NameGazetteer.shared.isSurname(first.key) && !ProseVocabulary.isPlace(first.key)
  }
}
