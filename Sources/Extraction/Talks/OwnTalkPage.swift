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
    // The form of the page says who gives what.
    let areFormed = listing.allSatisfy {
      $0.isInPlace && $0.isTitleLabelled && $0.isSpeakerLabelled
    }
    // A column of speakers says so, too, where some of them are not known yet.
    guard listing.count < fewest || !areFormed && !draft.blocks.contains(where: namesSpeakers)
    else { return nil }
    let owner = owner(draft, isSpoken: listing.count { $0.speaker != nil } * 5 > listing.count)
    let isBare = isNothingButTalks(draft, listing)
    var isOwn = owner != nil || isBare || speaksOfItself(draft)
    // Below its owner's name and "Talks", a page may have few.
    let isNamed =
      owner != nil && draft.blocks.prefix(6).contains { $0.isHeading && saysTalks($0.string) }
    let fewest = isBare || isNamed ? 1 : fewest
    let dates = PageDates(draft.blocks)
    let others = listing.count { isSpoken($0, draft.blocks, familyWords(owner)) }
    if isOwn || headsTalks(draft, orSeries: true) {
      let titled = TitledSections.talks(in: draft.blocks, isOwn: isOwn)
      if !titled.isEmpty, titled[0].isTitleLabelled || others * 3 <= titled.count {
        // A title of capitals may pass for a name.
        let isTitle = titled.contains { talk in
          talk.title.map { draft.blocks[$0.block].string.contains(owner?.text ?? "\n") } ?? false
        }
        return Reading(talks: settled(titled, dates), owner: isTitle ? nil : owner)
      }
    }
    let headed = isOwn ? HeadedTalks.talks(in: draft.blocks) : []
    var talks: [TalkDraft] = []
    let isOpen =
      !listing.contains { $0.speaker != nil || $0.date?.month != nil }
      && !draft.blocks.contains { namesColumns($0) }
    let runs = runsOfItems(draft.blocks, withRows: isOpen)
    let titles = OwnTalks.titles(in: draft.blocks, runs.flatMap(\.self))
    for range in runs {
      talks += OwnTalks.talks(in: draft.blocks, range, owner: familyWords(owner), titles: titles)
    }
    if talks.count < fewest {
      let runs = runsOfParagraphs(draft.blocks)
      let paragraphs = runs.flatMap(\.self)
      let areQuoted = areQuoted(paragraphs, draft.blocks)
      let areEntries = areQuoted || areEntries(paragraphs, draft.blocks)
      let titles = OwnTalks.titles(in: draft.blocks, paragraphs, areEntries: areEntries)
      let below = runs.flatMap {
        OwnTalks.talks(
          in: draft.blocks, $0, owner: familyWords(owner), titles: titles, areEntries: areEntries
        ).filter { $0.date != nil || areQuoted }
      }
      let isUnspoken = !listing.contains { $0.speaker != nil }
      // Titles and what stands below them, paragraph by paragraph, are no run of entries.
      let isPaired = isOwn && PairedTalks.talks(in: draft.blocks).count >= below.count
      // And a paragraph below each heading is what is said of the title above it.
      let isHeaded = isOwn && headed.count * 5 >= below.count * 4
      if !isPaired, !isHeaded,
        below.count >= max(fewest, listing.count + (isUnspoken && isOwn ? 0 : 1))
      {
        talks = below
      }
    }
    func isFew(_ count: Int) -> Bool { count <= max(1, listing.count / 4) }
    let isHeaded = headed.count >= max(Self.fewest, 2 * listing.count)
    if talks.count < fewest, isOwn, others == 0 || owner != nil && (isFew(others) || isHeaded) {
      if headed.count >= Self.fewest { talks = headed }
      let paired = PairedTalks.talks(in: draft.blocks)
      if paired.count > talks.count { talks = paired }
    } else if talks.count < fewest, !isOwn, headsTalks(draft) {
      // "Yozgat Bozok University" below a title passes for a speaker now and then.
      let headed = HeadedTalks.talks(in: draft.blocks)
      if headed.count >= max(Self.fewest, 4 * listing.count) { (talks, isOwn) = (headed, true) }
    }
    if owner != nil, isFew(others) {
      let table = OwnTable.talks(in: draft.blocks)
      if table.count >= max(fewest, talks.count), table.count * 4 >= listing.count * 3 {
        talks = table
      }
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
    // Most have where and when they were given: two capitals of a place pass for a name now and
    // then.
    let placed = talks.count { $0.event != nil && $0.date != nil }
    // Without an owner, nobody speaks and nearly all have been given somewhere else.
    let areGuests =
      talks.count >= max(5, listing.count) && placed * 5 >= talks.count * 4
      && (spoken * 5 <= listing.count
        || talks.count >= 3 * listing.count && spoken * 8 <= talks.count)
    guard isOwn || areGuests || talks.count > 2 * listing.count && talks.count >= 5 && spoken == 0
    else { return nil }
    let isPlaced =
      owner != nil && talks.count >= fewest && placed * 4 >= talks.count * 3
      && talks.count * 4 >= listing.count * 3
    guard
      spoken * 4 <= max(listing.count, talks.count) || spoken == 1 && talks.count >= fewest
        || owner != nil && isHeaded && talks.count >= headed.count
        || owner != nil && talks.count >= fewest && talks.count >= 2 * listing.count
        || isPlaced && spoken * 2 <= listing.count
    else { return nil }
    if !isPlaced, talks.count < max(fewest, listing.count) {
      guard listing.count >= fewest, owner != nil else { return nil }
      // What stands above the heading is said of the owner.
      let head = draft.blocks.prefix(6).firstIndex { $0.isHeading && saysTalks($0.string) } ?? -1
      let below = listing.filter { $0.title.map { $0.block > head } ?? true }
      return Reading(talks: below.map(withoutEventAsSpeaker), owner: owner)
    }
    return Reading(talks: settled(talks, dates), owner: owner)
  }

  /// The talks with what their page tells of their days.
  private static func settled(_ talks: [TalkDraft], _ dates: PageDates) -> [TalkDraft] {
    var talks = talks
    let isYearly = !dates.isDayFirst && areYearly(talks.compactMap(\.date))
    for index in talks.indices {
      guard let title = talks[index].title else { continue }
      if let date = talks[index].date {
        let settled = dates.settled(date, in: title.block)
        if isYearly, settled.year == nil, let (month, year) = shortMonth(date) {
          talks[index].date = PartialDate(year: year, month: month)
        } else {
          talks[index].date = settled
        }
      } else if let term = dates.term(above: title.block) {
        talks[index].date = PartialDate(year: term.first)
      }
    }
    return talks
  }

  /// A month and a year of this century in two digits: "02/15".
  private static func shortMonth(_ date: PartialDate) -> (month: Int, year: Int)? {
    guard date.year == nil, let month = date.month, let year = date.day,
      date.isSwappable || year > 12
    else { return nil }
    return (month, 2_000 + year)
  }

  /// Whether dates without years are months with their years: the last number goes one way down the page, as
  /// years in a list do, and the first one doesn't.
  private static func areYearly(_ dates: [PartialDate]) -> Bool {
    let short = dates.compactMap(shortMonth)
    guard short.count >= 4, Set(short.map(\.year)).count >= 2 else { return false }
    func isOrdered(_ numbers: [Int]) -> Bool {
      let pairs = zip(numbers, numbers.dropFirst())
      return pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
    }
    return isOrdered(short.map(\.year)) && !isOrdered(short.map(\.month))
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

  /// Whether a row is the head of a table with a column of speakers and one of titles.
  private static func namesSpeakers(_ block: Block) -> Bool {
    guard block.kind == .row, let line = block.lines.first else { return false }
    let head = TalkTable.head(of: block, line)
    return head.contains(.speaker) && head.contains(.title)
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
    let isLoose = isLoose(blocks)
    for (index, block) in blocks.enumerated() {
      if block.isHeading {
        let heading = block.string
        isLeftOut =
          SectionVocabulary.kind(of: heading).map(others.contains) ?? false
          && !TextFolding.words(heading).contains(where: TalkVocabulary.namesTalks)
          || SectionVocabulary.namesPosters(heading)
      }
      var isItem = false
      if case .listItem = block.kind { isItem = true }
      // Tables that only set the page out, a cell for each talk.
      if block.kind == .row, withRows || block.lines.count > 1 || !block.text.contains(0x09) {
        isItem = true
      }
      let isBelow =
        block.kind == .paragraph && (block.depth > 0 || isLoose && block.text.count <= longest)
      if isItem || start != nil && isBelow, !isLeftOut {
        start = start ?? index
      } else if let begin = start {
        runs.append(begin..<index)
        start = nil
      }
    }
    if let begin = start { runs.append(begin..<blocks.count) }
    return runs
  }

  private static let longest = 160

  /// Whether most items have short paragraphs below that belong to them, though they are not set in.
  private static func isLoose(_ blocks: [Block]) -> Bool {
    var items = 0
    var followed = 0
    for (block, next) in zip(blocks, blocks.dropFirst()) {
      guard case .listItem = block.kind else { continue }
      items += 1
      if next.kind == .paragraph, next.depth == 0, next.text.count <= longest { followed += 1 }
    }
    return followed >= fewest && followed * 5 >= items * 4
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

  /// Whether nearly all paragraphs are one line with one date: an entry each.
  private static func areEntries(_ paragraphs: [Int], _ blocks: [Block]) -> Bool {
    let dated = paragraphs.count { index in
      let block = blocks[index]
      guard block.isOneLine, block.text.count <= 400 else { return false }
      if SetOffTitles.behindDate(block) != nil
        || SetOffTitles.title(behindLabel: 0..<block.text.count, block) != nil
      {
        return true
      }
      let dates = TalkPiece.pieces(of: block, index, 0..<block.text.count).filter {
        $0.kind == .date
      }
      // "Loom Fair 2016" has a year besides.
      return (1...2).contains(dates.count)
    }
    return dated >= fewest && dated * 4 >= paragraphs.count * 3
  }

  /// Whether nearly all paragraphs begin with a title in quotes and say more behind it: an entry each.
  private static func areQuoted(_ paragraphs: [Int], _ blocks: [Block]) -> Bool {
    let quoted = paragraphs.count { index in
      let text = blocks[index].text
      guard text.count <= 1_000,
        let quote = TitleBorders.quotes.first(where: { text.starts(with: $0.open) }),
        let close = text.prefix(320).dropFirst(quote.open.count).firstRange(of: quote.close)
      else { return false }
      return close.lowerBound >= 12 && text.count - close.upperBound >= 12
    }
    return quoted >= fewest && quoted * 4 >= paragraphs.count * 3
  }

  /// Sections whose items are none of talks.
  private static let others: Set<Section.Kind> = [
    .publications, .education, .experience, .awards, .service, .teaching, .students, .references,
  ]

  /// The person whom the first lines name beside a word for talks, or alone above one.
  ///
  /// - Parameters:
  ///   - draft: the page.
  ///   - isSpoken: whether its talks name speakers, so that a name of unknown words is rather a
  ///     series.
  /// - Returns: the owner; nil where nobody is named there.
  private static func owner(_ draft: ExtractionDraft, isSpoken: Bool) -> HeaderNames.Found? {
    let top = draft.blocks.prefix(6)
    let words = top.map { Set(TextFolding.words($0.string.prefix(200))) }
    guard words.contains(where: { $0.contains(where: TalkVocabulary.namesTalks) }) else {
      return isSpoken ? nil : site(draft)
    }
    // "Jane Doe Talks" has the name in front of the word.
    if let first = top.first, first.text.count <= 80 {
      let text = TokenizedText(first.text, in: 0..<first.text.count)
      if let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2 {
        // In capitals the word goes on as a name does: "Jane Doe Talk Archive".
        let ending = name.tokens.dropFirst(2).first {
          saysTalks(text.string(text.tokens[$0].range))
        }
        let end = ending ?? name.tokens.upperBound
        let rest = text.tokens[end...].filter(\.isWord).map(\.key)
        // "Past Events" has the form of a name.
        let isSure = !rest.isEmpty || NameGazetteer.shared.isGivenName(text.key(0))
        if isSure,
          rest.allSatisfy({ TalkVocabulary.namesTalks($0) || behindTalks.contains($0) })
        {
          let range = name.nameRange.lowerBound..<text.tokens[end - 1].range.upperBound
          let shown = ending == nil ? withoutTalks(name.nameRange, first) : range
          return found(shown, first, draft, points: 3)
        }
      }
    }
    if let named = top.prefix(2).lazy.compactMap({ nameBehindTalks($0, draft) }).first {
      return named
    }
    return HeaderNames.find(draft).first { found in
      let words = TextFolding.words(found.name.display)
      return (2...4).contains(words.count)
        && (found.points >= 2.4 && NameGazetteer.shared.isGivenName(words[0])
          || (isKnown(words) || !isSpoken) && headsTalks(found.text, top))
        && top.prefix(3).contains { $0.text.count <= 120 && $0.string.contains(found.text) }
    } ?? signature(draft)
      ?? SetOffOwner.find(in: draft.blocks).map {
        found($0.range, draft.blocks[$0.block], draft, points: 2.4)
      }
  }

  /// The name that ends a line behind words for talks alone: "Research Talks: Jane Doe".
  private static func nameBehindTalks(_ block: Block, _ draft: ExtractionDraft)
    -> HeaderNames.Found?
  {
    guard block.isOneLine, block.text.count <= 80 else { return nil }
    let text = TokenizedText(block.text, in: 0..<block.text.count)
    guard
      let start = text.tokens.indices.last(where: {
        [":", "-", "|", "by", "of"].contains(text.key($0))
      }).map({ $0 + 1 }), start < text.tokens.count,
      let name = NameScanner.name(in: text, at: start), name.fullWords >= 2,
      name.tokens.upperBound == text.tokens.count, NameGazetteer.shared.isGivenName(text.key(start))
    else { return nil }
    let words = text.tokens[..<(start - 1)].filter(\.isWord).map(\.key)
    guard words.contains(where: TalkVocabulary.namesTalks), words.count <= 4,
      words.allSatisfy({ TalkVocabulary.namesTalks($0) || besideTalks.contains($0) })
    else { return nil }
    return found(name.nameRange, block, draft, points: 3)
  }

  private static func found(
    _ range: Range<Int>, _ block: Block, _ draft: ExtractionDraft, points: Double
  ) -> HeaderNames.Found {
    let shown = block.string(in: range)
    return HeaderNames.Found(
      name: PersonName(parsing: shown), text: shown,
      evidence: draft.document.evidence(for: range, of: block), points: points)
  }

  /// A name without the word that a hyphen joins to it: "Jane Doe-Talks".
  private static func withoutTalks(_ range: Range<Int>, _ block: Block) -> Range<Int> {
    guard let hyphen = block.text[range].lastIndex(of: 0x2D),
      TextFolding.words(block.string(in: hyphen + 1..<range.upperBound)).allSatisfy(
        TalkVocabulary.namesTalks)
    else { return range }
    return range.lowerBound..<hyphen
  }

  private static let behindTalks: Set<String> = ["my", "invited", "s", "archive", "list", "page"]

  private static let besideTalks: Set<String> = [
    "research", "invited", "selected", "recent", "past", "scientific", "academic", "conference",
    "list", "and", "given",
  ]

  /// The person whose name is all that the first line says, on a page where nobody else speaks.
  private static func site(_ draft: ExtractionDraft) -> HeaderNames.Found? {
    guard let first = draft.blocks.first, first.isOneLine, first.text.count <= 60 else {
      return nil
    }
    let text = TokenizedText(first.text, in: 0..<first.text.count)
    guard let name = NameScanner.name(in: text, at: 0), (2...4).contains(name.fullWords),
      NameGazetteer.shared.isGivenName(text.key(0)),
      !text.tokens[name.tokens.upperBound...].contains(where: \.isWord)
    else { return nil }
    return found(name.nameRange, first, draft, points: 2.4)
  }

  /// Whether a word of a name is known as anybody's.
  private static func isKnown(_ words: [String]) -> Bool {
    words.contains { NameGazetteer.shared.isSurname($0) || NameGazetteer.shared.isGivenName($0) }
  }

  /// Whether a name stands in the page's title beside words for talks and no others ("Talks | Xinyi
  /// Lin"), or alone in a heading above one that has no others.
  private static func headsTalks(_ name: String, _ top: ArraySlice<Block>) -> Bool {
    let heads = top.prefix(4).filter { $0.text.count <= 120 }
    for (index, head) in heads.enumerated() {
      let string = head.string
      guard let found = string.firstRange(of: name) else { continue }
      let rest = string[..<found.lowerBound] + " " + string[found.upperBound...]
      if head.isHeading, saysTalks(String(rest)) { return true }
      // "Page de Jane Doe"
      if TextFolding.words(String(rest)).allSatisfy(pageWords.contains),
        heads[(index + 1)...].contains(where: { $0.isHeading && saysTalks($0.string) })
          || heads[..<index].contains(where: { $0.isHeading && saysTalks($0.string) })
      {
        return true
      }
    }
    return false
  }

  private static let pageWords: Set<String> = [
    "page", "de", "of", "homepage", "home", "site", "website", "web", "von", "di", "pagina", "the",
  ]

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
      // "Jane Doe Consulting" is what Jane Doe does.
      if name.fullWords > 2, let last = text[name.tokens.upperBound - 1], isTrade(last.key),
        let before = text[name.tokens.upperBound - 2], before.isWord
      {
        let range = name.nameRange.lowerBound..<before.range.upperBound
        return found(range, block, draft, points: 2.4)
      }
      return found(name.nameRange, block, draft, points: 2.4)
    }
    return nil
  }

  /// Whether a word behind a name says what that person offers.
  private static func isTrade(_ word: String) -> Bool {
    ["consulting", "consultancy", "photography", "design", "coaching", "consultant", "training"]
      .contains(word) || word.hasSuffix("beratung") || word.hasSuffix("fotografie")
  }

  /// Whether the first heading says "Talks" and no more, and nobody is named as a speaker below.
  private static func isNothingButTalks(_ draft: ExtractionDraft, _ listing: [TalkDraft]) -> Bool {
    // Two capitals of a title or an event may pass for a name.
    let spoken = listing.count { talk in
      talk.speaker != nil
        && (isSpoken(talk, draft.blocks, []) || talk.readSpeaker?.names.first?.fullWords ?? 0 < 2)
    }
    // A series names a speaker with nearly every day.
    let entries = draft.blocks.count { SetOffTitles.isItem($0) || hasYear($0) }
    return (spoken * 5 <= listing.count || spoken * 6 <= entries) && headsTalks(draft)
  }

  private static func hasYear(_ block: Block) -> Bool {
    !block.isHeading && block.text.count <= 1_000 && YearScanner.last(in: block.text[...]) != nil
  }

  /// Whether the first heading says "Talks" and no more.
  static func headsTalks(_ draft: ExtractionDraft, orSeries: Bool = false) -> Bool {
    let heads = [draft.blocks.prefix(4).first { $0.isHeading }, draft.blocks.first]
    return heads.contains { head in
      guard let head, let line = head.lines.first else { return false }
      return saysTalks(head.string(in: line), orSeries: orSeries)
    }
  }

  /// Whether a heading is a word for talks, and no more than what sort they are of.
  private static func saysTalks(_ heading: String, orSeries: Bool = false) -> Bool {
    let words = TextFolding.words(heading)
    return (1...5).contains(words.count) && words.contains(where: TalkVocabulary.namesTalks)
      && words.allSatisfy { TalkVocabulary.namesTalks($0) || sorts.contains($0) }
      && (orSeries || !(words.count == 1 && series.contains(words[0])))
  }

  /// Words that head a series as well as what one person gave elsewhere.
  private static let series: Set<String> = [
    "seminars", "seminaires", "seminarios", "palestras", "conferences", "conferencias",
  ]

  /// What a heading says of its talks besides.
  private static let sorts: Set<String> = [
    "my", "and", "selected", "invited", "given", "recent", "conference", "contributed", "seminar",
    "academic", "research", "scientific", "public", "list", "of", "other", "posters", "news",
    "workshops", "workshop", "selection", "outreach", "by", "year", "topic",
  ]

  /// Whether the first lines speak of "my talks", or the headings of invited and contributed ones.
  private static func speaksOfItself(_ draft: ExtractionDraft) -> Bool {
    let own: Set<String> = ["my", "i", "ive", "je", "jai", "mes", "ich", "meine"]
    for block in draft.blocks.prefix(6) {
      let words = TextFolding.words(block.string.prefix(300))
      if words.contains(where: own.contains), words.contains(where: TalkVocabulary.namesTalks) {
        return true
      }
    }
    return draft.blocks.contains { block in
      guard block.isHeading else { return false }
      let words = TextFolding.words(block.string)
      return words.count <= 4 && words.contains(where: TalkVocabulary.namesTalks)
        && words.contains { ["invited", "contributed", "selected", "conference"].contains($0) }
    }
  }

  private static func familyWords(_ owner: HeaderNames.Found?) -> Set<String> {
    Set(TextFolding.words(owner?.name.family ?? "").filter { $0.utf8.count > 2 })
  }
}
