import Bibliography
import Documents

/// Reads a page on which one person lists the talks that they gave: no item names a speaker.
enum OwnTalkPage {
  /// The talks of such a page, and whose they are as far as its top says.
  struct Reading {
    var talks: [TalkDraft]
    var owner: HeaderNames.Found?
  }

  private static let fewest = 3

  /// Reads a page as one person's own; nil where it is none.
  ///
  /// - Parameters:
  ///   - draft: the page.
  ///   - listing: the talks that it has when it is read as a series with speakers.
  /// - Returns: the talks with what the page says of their years; their speaker is its owner.
  /// - Complexity: O(*n*) in the number of bytes.
  static func read(_ draft: ExtractionDraft, listing: [TalkDraft]) -> Reading? {
    let owner = owner(draft)
    let isBare = isNothingButTalks(draft, listing)
    var isOwn = owner != nil || isBare || speaksOfItself(draft)
    let fewest = isBare ? 1 : fewest
    let dates = PageDates(draft.blocks)
    var talks: [TalkDraft] = []
    let isOpen =
      !listing.contains { $0.speaker != nil || $0.date?.month != nil }
      && !draft.blocks.contains { namesColumns($0) }
    let runs = runsOfItems(draft.blocks, withRows: isOpen)
    let items = runs.flatMap(\.self)
    for range in runs {
      talks += OwnTalks.talks(in: draft.blocks, range, owner: familyWords(owner), page: items)
    }
    if talks.count < fewest {
      let runs = runsOfParagraphs(draft.blocks)
      let paragraphs = runs.flatMap(\.self)
      let below = runs.flatMap {
        OwnTalks.talks(in: draft.blocks, $0, owner: familyWords(owner), page: paragraphs)
          .filter { $0.date != nil }
      }
      let isUnspoken = !listing.contains { $0.speaker != nil }
      // Titles and what stands below them, paragraph by paragraph, are no run of entries.
      let isPaired = isOwn && PairedTalks.talks(in: draft.blocks).count >= below.count
      if !isPaired, below.count >= max(fewest, listing.count + (isUnspoken && isOwn ? 0 : 1)) {
        talks = below
      }
    }
    if talks.count < fewest, isOwn,
      !listing.contains(where: { isSpoken($0, draft.blocks, familyWords(owner)) })
    {
      let headed = headedTalks(draft.blocks)
      if headed.count >= Self.fewest { talks = headed }
      let paired = PairedTalks.talks(in: draft.blocks)
      if paired.count > talks.count { talks = paired }
    } else if talks.count < fewest, !isOwn, headsTalks(draft) {
      // "Yozgat Bozok University" below a title passes for a speaker now and then.
      let headed = headedTalks(draft.blocks)
      if headed.count >= max(Self.fewest, 4 * listing.count) { (talks, isOwn) = (headed, true) }
    }
    // Of a page that names nobody at all, only items that are no other list's.
    if isOwn, listing.count(where: { $0.speaker != nil }) * 5 <= listing.count {
      let dated = DatedLines.talks(in: draft.blocks)
      // Lines that name events besides are more than titles.
      let events = talks.count { $0.event != nil && $0.date != nil }
      if dated.count >= max(Self.fewest, talks.count(where: { $0.date != nil })),
        dated.count(where: { $0.event != nil }) >= events
      {
        talks = dated
      }
    }
    // A page that names its owner with each talk reads as any series does.
    let own = familyWords(owner)
    let named = listing.count { names($0, own, draft.blocks) && $0.title != nil }
    if named >= Self.fewest, named * 4 >= 3 * max(listing.count, talks.count) {
      return Reading(talks: listing, owner: owner)
    }
    let spoken = listing.count { isSpoken($0, draft.blocks, own) }
    guard isOwn || talks.count > 2 * listing.count && talks.count >= 5 && spoken == 0 else {
      return nil
    }
    guard
      spoken * 4 <= max(listing.count, talks.count) || spoken == 1 && talks.count >= fewest
        || owner != nil && talks.count >= fewest && talks.count >= 2 * listing.count
    else { return nil }
    if talks.count < max(fewest, listing.count) {
      guard listing.count >= fewest, owner != nil else { return nil }
      return Reading(talks: listing.map(withoutEventAsSpeaker), owner: owner)
    }
    for index in talks.indices {
      guard let title = talks[index].title else { continue }
      if let date = talks[index].date {
        talks[index].date = dates.settled(date, in: title.block)
      } else if let term = dates.term(above: title.block) {
        talks[index].date = PartialDate(year: term.first)
      }
    }
    return Reading(talks: talks, owner: owner)
  }

  /// A talk without the speaker that is where it was given: "Loom Tech" on a line below its title.
  private static func withoutEventAsSpeaker(_ talk: TalkDraft) -> TalkDraft {
    guard let speaker = talk.speaker, !talk.isSpeakerLabelled, speaker.block != talk.title?.block,
      talk.readSpeaker?.affiliation == nil, talk.readSpeaker?.names.first?.isTitled != true
    else { return talk }
    var talk = talk
    (talk.speaker, talk.readSpeaker) = (nil, nil)
    return talk
  }

  /// Whether a row is the head of a table.
  private static func namesColumns(_ block: Block) -> Bool {
    guard block.kind == .row, let line = block.lines.first else { return false }
    return !TalkTable.head(of: block, line).isEmpty || TalkTable.isPlainHead(block, line)
  }

  /// Whether a talk's speakers are or include the owner.
  private static func names(
    _ talk: TalkDraft, _ owner: Set<String>, _ blocks: [Block]
  ) -> Bool {
    guard let speaker = talk.speaker else { return false }
    return TextFolding.words(blocks[speaker.block].string(in: speaker.range)).contains(
      where: owner.contains)
  }

  /// Whether a talk names somebody besides the owner whose name is more than two capitalised words.
  private static func isSpoken(
    _ talk: TalkDraft, _ blocks: [Block], _ owner: Set<String>
  ) -> Bool {
    guard let speaker = talk.speaker else { return false }
    let words = TextFolding.words(blocks[speaker.block].string(in: speaker.range))
    if words.contains(where: owner.contains) { return false }
    guard let read = talk.readSpeaker, !talk.isSpeakerLabelled else { return true }
    return LineShape.worth(read.names, read.affiliation, blocks[speaker.block]) >= 0.5
  }

  /// The runs of list items, under headings that speak of talks or of nothing else that is known.
  private static func runsOfItems(_ blocks: [Block], withRows: Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var isLeftOut = false
    var start: Int?
    for (index, block) in blocks.enumerated() {
      if block.isHeading {
        let heading = block.string
        isLeftOut =
          SectionVocabulary.kind(of: heading).map(others.contains) ?? false
          || SectionVocabulary.namesPosters(heading)
      }
      var isItem = false
      if case .listItem = block.kind { isItem = true }
      // Tables that only set the page out, a cell for each talk.
      if block.kind == .row, withRows || block.lines.count > 1 || !block.text.contains(0x09) {
        isItem = true
      }
      if isItem || start != nil && block.kind == .paragraph && block.depth > 0, !isLeftOut {
        start = start ?? index
      } else if let begin = start {
        runs.append(begin..<index)
        start = nil
      }
    }
    if let begin = start { runs.append(begin..<blocks.count) }
    return runs
  }

  /// The talks of a page on which each has a heading, with where and when it was given below.
  private static func headedTalks(_ blocks: [Block]) -> [TalkDraft] {
    let levels = blocks.compactMap { block -> Int? in
      // A heading below that only says when is part of its talk.
      if case .heading(let level) = block.kind, !isDate(block) { return level }
      return nil
    }
    guard let deepest = levels.max(), levels.count(where: { $0 == deepest }) >= fewest else {
      return []
    }
    var out: [TalkDraft] = []
    var placed = 0
    for (index, block) in blocks.enumerated() {
      guard case .heading(deepest) = block.kind, block.text.count <= 300, index + 1 < blocks.count,
        !blocks[index + 1].isHeading || isDate(blocks[index + 1]),
        SectionVocabulary.kind(of: block.string) == nil, !isDate(block)
      else { continue }
      let text = TokenizedText(block.text, in: 0..<block.text.count)
      let below = blocks[index + 1]
      let line = below.lines.first ?? 0..<0
      let event = TokenizedText(below.text, in: line.prefix(400))
      guard EventScore.score(text, 0..<text.tokens.count) < 3 else { continue }
      var talk = TalkDraft()
      talk.title = TalkListing.Passage(block: index, range: 0..<block.text.count)
      talk.date = date(in: blocks, below: index + 1) ?? TalkTable.date(in: event)
      if EventScore.score(event, 0..<event.tokens.count) > 0 || talk.date != nil { placed += 1 }
      if !isDate(below) { talk.event = TalkTitle.clean(below.string(in: line)) }
      out.append(talk)
    }
    return placed * 3 >= out.count * 2 ? out : []
  }

  /// The date that one of the next short blocks is, before another talk's title.
  private static func date(in blocks: [Block], below start: Int) -> PartialDate? {
    for block in blocks[start...].prefix(4) {
      if isDate(block) { return TalkTable.date(in: TokenizedText(block.text)) }
      if block.isHeading || block.text.count > 200 { return nil }
    }
    return nil
  }

  /// Whether a block says when and nothing else: "November, 2024".
  private static func isDate(_ block: Block) -> Bool {
    guard block.text.count <= 40 else { return false }
    let text = TokenizedText(block.text)
    guard let (date, end) = DateScanner.date(in: text, at: 0) else { return false }
    return date.month != nil && end >= text.tokens.count
  }

  /// The paragraphs below each heading.
  private static func runsOfParagraphs(_ blocks: [Block]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...blocks.count {
      if index < blocks.count, blocks[index].kind == .paragraph {
        start = start ?? index
      } else if let begin = start {
        runs.append(begin..<index)
        start = nil
      }
    }
    return runs
  }

  /// Sections whose items are none of talks.
  private static let others: Set<Section.Kind> = [
    .publications, .education, .experience, .awards, .service, .teaching, .students, .references,
  ]

  private static let talkWords: Set<String> = [
    "talk", "talks", "exposes", "expose", "presentation", "presentations", "vortrage", "vortrag",
    "lectures", "seminars", "charlas", "ponencias", "conferences", "speaking",
  ]

  /// The person whom the first lines name beside a word for talks, or alone above one.
  private static func owner(_ draft: ExtractionDraft) -> HeaderNames.Found? {
    let top = draft.blocks.prefix(6)
    let words = top.map { Set(TextFolding.words($0.string.prefix(200))) }
    guard words.contains(where: { !$0.isDisjoint(with: talkWords) }) else { return nil }
    // "Jane Doe Talks" has the name in front of the word.
    if let first = top.first, first.text.count <= 80 {
      let text = TokenizedText(first.text, in: 0..<first.text.count)
      if let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2 {
        let rest = text.tokens[name.tokens.upperBound...].filter(\.isWord).map(\.key)
        // "Past Events" has the form of a name.
        let isSure = !rest.isEmpty || NameGazetteer.shared.isGivenName(text.key(0))
        if isSure,
          rest.allSatisfy({ talkWords.contains($0) || ["my", "invited", "s"].contains($0) })
        {
          let shown = first.string(in: name.nameRange)
          return HeaderNames.Found(
            name: PersonName(parsing: shown), text: shown,
            evidence: draft.document.evidence(for: name.nameRange, of: first), points: 3)
        }
      }
    }
    return HeaderNames.find(draft).first { found in
      let words = TextFolding.words(found.text)
      return found.points >= 2.4 && (2...4).contains(words.count)
        && (NameGazetteer.shared.isGivenName(words[0]) || isBesideTalks(found.text, top.first))
        && top.prefix(3).contains { $0.text.count <= 120 && $0.string.contains(found.text) }
    } ?? signature(draft)
  }

  /// Whether the page's title is a name and a word for talks: "Talks | Xinyi Lin".
  private static func isBesideTalks(_ name: String, _ title: Block?) -> Bool {
    guard let title, title.isHeading, title.text.count <= 120,
      let family = TextFolding.words(name).last, NameGazetteer.shared.isSurname(family),
      let found = title.string.firstRange(of: name)
    else { return false }
    let string = title.string
    let rest = TextFolding.words(string[..<found.lowerBound] + " " + string[found.upperBound...])
    return rest.contains(where: talkWords.contains)
      && rest.allSatisfy { talkWords.contains($0) || ["and", "news", "posters"].contains($0) }
  }

  /// Whom the foot of a page names and nobody else: "© 2021 Jane Doe".
  private static func signature(_ draft: ExtractionDraft) -> HeaderNames.Found? {
    for block in draft.blocks.suffix(3).reversed() where block.text.count <= 60 {
      let text = TokenizedText(block.text, in: 0..<block.text.count)
      let others = { (token: Token) in
        !token.isWord || ["copyright", "c", "by", "all", "rights", "reserved"].contains(token.key)
      }
      guard let start = text.tokens.firstIndex(where: { !others($0) }),
        let name = NameScanner.name(in: text, at: start), (2...4).contains(name.fullWords),
        NameGazetteer.shared.isGivenName(text.key(start)),
        text.tokens[name.tokens.upperBound...].allSatisfy(others)
      else { continue }
      let shown = block.string(in: name.nameRange)
      return HeaderNames.Found(
        name: PersonName(parsing: shown), text: shown,
        evidence: draft.document.evidence(for: name.nameRange, of: block), points: 2.4)
    }
    return nil
  }

  /// Whether the first heading says "Talks" and no more, and nobody is named as a speaker below.
  private static func isNothingButTalks(_ draft: ExtractionDraft, _ listing: [TalkDraft]) -> Bool {
    // Two capitals of a title or an event may pass for a name.
    let spoken = listing.count { talk in
      talk.speaker != nil
        && (isSpoken(talk, draft.blocks, []) || talk.readSpeaker?.names.first?.fullWords ?? 0 < 2)
    }
    return spoken * 5 <= listing.count && headsTalks(draft)
  }

  /// Whether the first heading says "Talks" and no more.
  private static func headsTalks(_ draft: ExtractionDraft) -> Bool {
    let heads = [draft.blocks.prefix(4).first { $0.isHeading }, draft.blocks.first]
    return heads.contains { head in
      guard let head, let line = head.lines.first else { return false }
      return saysTalks(head.string(in: line))
    }
  }

  /// Whether a heading is a word for talks, and no more than what sort they are of.
  private static func saysTalks(_ heading: String) -> Bool {
    let words = TextFolding.words(heading)
    return (1...3).contains(words.count) && words.contains(where: talkWords.contains)
      && words.allSatisfy {
        talkWords.contains($0)
          || ["my", "and", "selected", "invited", "given", "recent", "conference"].contains($0)
      }
      && !words.contains("seminars")
  }

  /// Whether the first lines speak of "my talks", or the headings of invited and contributed ones.
  private static func speaksOfItself(_ draft: ExtractionDraft) -> Bool {
    let own: Set<String> = ["my", "i", "ive", "je", "jai", "mes", "ich", "meine"]
    for block in draft.blocks.prefix(6) {
      let words = TextFolding.words(block.string.prefix(300))
      if words.contains(where: own.contains), words.contains(where: talkWords.contains) {
        return true
      }
    }
    return draft.blocks.contains { block in
      guard block.isHeading else { return false }
      let words = TextFolding.words(block.string)
      return words.count <= 4 && words.contains(where: talkWords.contains)
        && words.contains { ["invited", "contributed", "selected", "conference"].contains($0) }
    }
  }

  private static func familyWords(_ owner: HeaderNames.Found?) -> Set<String> {
    Set(TextFolding.words(owner?.name.family ?? "").filter { $0.utf8.count > 2 })
  }
}
