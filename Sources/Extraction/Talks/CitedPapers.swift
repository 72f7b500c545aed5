import Bibliography
import Documents

/// Tells the papers that a reading group discusses from talks of their authors.
///
/// Such a page cites each paper as a bibliography does, with where it was printed, below a heading with
/// the day on which it is read: "## May 3: On ropes", "* Doe, Jane. 2019. “Ropes.” Journal of Mills 5 (2)".
/// Its authors don't speak, the year is that of the paper, and the heading names what a day is about.
enum CitedPapers {
  private static let fewest = 3

  /// The talks of such a page without authors as speakers, with the days of the headings above; of other
  /// pages as they are.
  ///
  /// - Complexity: O(*n*) in the bytes of the talks' blocks.
  static func settled(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    guard talks.count >= fewest else { return talks }
    let days = days(of: blocks)
    guard Set(days.compactMap(\.self)).count >= 2 else { return talks }
    let titles = talks.compactMap(\.title).filter { days[$0.block] != nil }
    var papers = Set(titles.filter { isPrinted($0, blocks) }.map(\.block))
    let others = talks.count { talk in
      talk.title.map { !papers.contains($0.block) && !blocks[$0.block].isHeading } ?? true
    }
    guard papers.count >= fewest, others * 4 <= papers.count else { return talks }
    // One author may be no list, and a working paper is printed nowhere.
    papers.formUnion(titles.filter { hasYear(inFrontOf: $0, blocks) }.map(\.block))
    let headings = headings(above: papers, blocks)
    let dates = PageDates(blocks)
    return talks.compactMap { talk in
      guard let title = talk.title else { return talk }
      if headings.contains(title.block), talk.speaker == nil { return nil }
      guard papers.contains(title.block) else { return talk }
      var talk = talk
      if talk.speaker?.block == title.block
        || talk.speaker.map({ !headings.contains($0.block) }) == true
      {
        (talk.speaker, talk.readSpeaker, talk.affiliation) = (nil, nil, nil)
        talk.isSpeakerLabelled = false
      }
      if let day = days[title.block] { talk.date = dates.settled(day, in: title.block) }
      (talk.event, talk.place) = (nil, nil)
      return talk
    }
  }

  /// For each block the day that the heading above it begins with; nil below others.
  private static func days(of blocks: [Block]) -> [PartialDate?] {
    var day: PartialDate?
    return blocks.map { block in
      guard block.isHeading else { return day }
      let text = TokenizedText(block.text, in: 0..<min(block.text.count, 80))
      day = DateScanner.date(in: text, at: 0)?.date
      if day?.day == nil || day?.month == nil { day = nil }
      return nil
    }
  }

  /// The headings right above some blocks, but for other blocks without headings.
  private static func headings(above papers: Set<Int>, _ blocks: [Block]) -> Set<Int> {
    var heading: Int?
    var found: Set<Int> = []
    for (index, block) in blocks.enumerated() {
      if block.isHeading { heading = index }
      if papers.contains(index), let heading { found.insert(heading) }
    }
    return found
  }

  /// Whether people and a year stand in front of a title, and where it was printed behind it.
  private static func isPrinted(_ title: TalkListing.Passage, _ blocks: [Block]) -> Bool {
    let block = blocks[title.block]
    guard !block.isHeading, block.text.count <= 1_200, title.range.lowerBound >= 8,
      title.range.upperBound < block.text.count
    else { return false }
    let list = AuthorListParser.prefix(of: block.text[..<title.range.lowerBound])
    guard list.confidence >= 0.5, list.names > 0 else { return false }
    let front = TokenizedText(
      block.text, in: min(list.end, title.range.lowerBound)..<title.range.lowerBound)
    let rest = TokenizedText(block.text, in: title.range.upperBound..<block.text.count)
    let isDated = (front.tokens + rest.tokens).contains { EventScore.isYear($0.key) }
    return isDated && namesSource(rest)
  }

  /// Whether the last number in front of a title is a year with words before it.
  private static func hasYear(inFrontOf title: TalkListing.Passage, _ blocks: [Block]) -> Bool {
    let block = blocks[title.block]
    guard !block.isHeading, (8...600).contains(title.range.lowerBound) else { return false }
    let text = TokenizedText(block.text, in: 0..<title.range.lowerBound)
    guard let year = text.tokens.last(where: { $0.kind == .number }) else { return false }
    return text.tokens.first?.isWord == true && EventScore.isYear(year.key)
  }

  /// Whether some words are an identifier, or a volume with its issue or pages: "arXiv:1905.1234", "12 (3)",
  /// "5: 12–40".
  private static func namesSource(_ text: TokenizedText) -> Bool {
    text.tokens.indices.contains { index in
      let token = text.tokens[index]
      if token.isWord, identifiers.contains(token.key) { return true }
      guard token.kind == .number, !EventScore.isYear(token.key) else { return false }
      if text.key(index + 1) == "(", text[index + 2]?.kind == .number { return true }
      return [":", ","].contains(text.key(index + 1)) && text[index + 2]?.kind == .number
        && ["–", "-"].contains(text.key(index + 3)) && text[index + 4]?.kind == .number
    }
  }

  private static let identifiers: Set<String> = ["arxiv", "doi", "preprint", "ssrn", "biorxiv"]
}
