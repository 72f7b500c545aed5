import Bibliography
import Documents

/// Finds the talks of seminar pages and of the "Talks" sections of CVs.
package enum TalkExtractor {
  /// What the rules read on a page.
  enum Reading {
    case listing([TalkDraft])
    /// One person's page.
    case own(OwnTalkPage.Reading)

    var talks: [TalkDraft] {
      switch self {
      case .listing(let talks): talks
      case .own(let page): page.talks
      }
    }
  }

  /// Adds the talks of `draft`, their speakers, and which passages belong to which talk.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    WrappedLines.join(&draft, in: draft.blocks.indices, ofItemsOnly: true)
    switch draft.extracted.kind {
    case .talks, .unknown, .statement: break
    default:
      readOwn(&draft)
      return
    }
    switch read(&draft) {
    case .listing(var talks):
      talks = TitleBorders.cut(
        LabelledTalks.settle(talks, draft.blocks, isOwn: false), draft.blocks)
      EventSpans.drop(&talks, draft.blocks)
      ReferenceTalk.nameSpeakers(of: &talks, draft.blocks)
      talks = CitedYears.settled(CitedPapers.settled(talks, draft.blocks), draft.blocks)
      talks = EndingNames.added(to: HeadedDays.settled(talks, draft.blocks), draft.blocks)
      talks = BracketTitles.added(to: talks, draft.blocks)
      talks = SpeakersAbove.settled(talks, draft.blocks)
      talks = OccasionsAbove.settled(talks, draft.blocks)
      talks = MonthDays.added(
        to: HeadingDates.added(to: talks, draft.blocks, isOwn: false), draft.blocks)
      KindLabels.settle(&talks, draft.blocks)
      for talk in talks { add(talk, to: &draft) }
      FirstNames.complete(&draft)
    case .own(let page): add(page, to: &draft)
    case nil: break
    }
  }

  /// Reads a page of talks, or a document that may be one, by rules alone; nil where it is none.
  static func read(_ draft: inout ExtractionDraft) -> Reading? {
    if draft.extracted.kind == .talks {
      let talks = announced(draft, insteadOf: listing(draft))
      if CoursePlan.isPlan(talks, draft) {
        draft.extracted.kind = .unknown
        return nil
      }
      return OwnTalkPage.read(draft, listing: talks).map(Reading.own) ?? .listing(talks)
    }
    guard draft.extracted.works.isEmpty, draft.blocks.count <= 2_000 else { return nil }
    let talks = announced(draft, insteadOf: listing(draft))
    if CoursePlan.isPlan(talks, draft) { return nil }
    if looksLikeListing(talks, draft) || looksLikeNews(talks, draft) {
      draft.extracted.kind = .talks
      return .listing(talks)
    }
    guard draft.extracted.kind == .unknown,
      DocumentKindFinder.callsItselfTalks(draft, isSure: true),
      let own = OwnTalkPage.read(draft, listing: talks)
    else { return nil }
    draft.extracted.kind = .talks
    return .own(own)
  }

  /// Adds the talks of one person's page; that person is their speaker, where the page says who.
  private static func add(_ page: OwnTalkPage.Reading, to draft: inout ExtractionDraft) {
    let before = draft.extracted.talks.count
    var talks = TitleBorders.cut(
      LabelledTalks.settle(page.talks, draft.blocks, isOwn: page.owner != nil), draft.blocks)
    SpeakersOnly.drop(&talks, draft.blocks, isOwned: page.owner != nil)
    KindLabels.settle(&talks, draft.blocks)
    if page.owner == nil {
      ReferenceTalk.nameSpeakers(of: &talks, draft.blocks)
      talks = CitedYears.settled(CitedPapers.settled(talks, draft.blocks), draft.blocks)
      talks = SpeakersAbove.settled(talks, draft.blocks)
    }
    talks = TitleDates.ended(talks, draft.blocks)
    talks = RepeatedTitles.cut(NextSpeakers.moved(talks, draft.blocks), draft.blocks)
    talks = OccasionsAbove.settled(talks, draft.blocks)
    talks = HeadingDates.added(to: talks, draft.blocks, isOwn: true)
    for talk in talks { add(talk, to: &draft) }
    guard let owner = page.owner, draft.extracted.talks.count > before else { return }
    let mention = draft.add(
      Mention(text: owner.text, name: owner.name, role: .speaker, evidence: owner.evidence))
    for index in before..<draft.extracted.talks.count
    where draft.extracted.talks[index].speaker == nil {
      draft.extracted.talks[index].speaker = mention
    }
  }

  /// The talks that a page announces in running text, where these are more than those that it lists.
  private static func announced(
    _ draft: ExtractionDraft, insteadOf listed: [TalkDraft]
  ) -> [TalkDraft] {
    let prose = ProseTalks.talks(in: draft.blocks)
    guard prose.count >= 2, prose.count > listed.count(where: { $0.speaker != nil }) else {
      return listed
    }
    // Of the years that running text names, only that of a term or of the only full date is theirs.
    let dates = PageDates(draft.blocks)
    let year = dates.onlyDay(in: draft.blocks)?.year
    return prose.map { talk in
      var talk = talk
      if talk.date?.year == nil, let date = talk.date, let title = talk.title {
        talk.date?.year = dates.term(above: title.block)?.year(ofMonth: date.month) ?? year
      }
      return talk
    }
  }

  /// Whether talks that running text announces make a page of news about them: it says what it is, or
  /// names most of their days.
  private static func looksLikeNews(_ talks: [TalkDraft], _ draft: ExtractionDraft) -> Bool {
    let quoted = talks.count { $0.isTitleQuoted && $0.speaker != nil }
    let dated = talks.count { $0.isTitleQuoted && $0.speaker != nil && $0.date?.day != nil }
    return quoted >= 2 && quoted == talks.count && dated * 2 > quoted
      && (DocumentKindFinder.callsItselfTalks(draft) || dated >= 3)
  }

  static func listing(_ draft: ExtractionDraft) -> [TalkDraft] {
    let talks = listed(draft)
    let titles = cited(draft.blocks)
    guard !titles.isEmpty else { return talks }
    // What was read beside such a title, and not as one, is part of its entry.
    var known: Set<Int> = []
    for case let title? in talks.map(\.title)
    where titles[title.block]?.overlaps(title.range) == true {
      known.insert(title.block)
    }
    let missed = Set(titles.keys).subtracting(known)
    guard !missed.isEmpty else { return talks }
    let others = talks.filter { talk in
      talk.title.map { titles[$0.block] == nil || known.contains($0.block) } ?? true
    }
    let own = OwnTalks.talks(in: draft.blocks, draft.blocks.indices).filter { talk in
      talk.title.map { missed.contains($0.block) && titles[$0.block] == $0.range } ?? false
    }
    let dates = PageDates(draft.blocks)
    let added = own.map { talk in
      var talk = talk
      if let date = talk.date, let title = talk.title {
        talk.date = dates.settled(date, in: title.block)
      }
      return talk
    }
    return TalkOrder.sorted(others + added)
  }

  private static func listed(_ draft: ExtractionDraft) -> [TalkDraft] {
    var out: [TalkDraft] = []
    let all = TalkLine.lines(of: draft.blocks, 0..<draft.blocks.count)
    let own = PageFurniture.left(TalkAsides.left(all, draft.blocks), draft.blocks)
    let lines = Moderators.asSpeakers(own, draft.blocks)
    // Upcoming talks may carry labels while the archive is a bare list: by section.
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !lines[end].isSectionHeading { end += 1 }
      let part = Array(lines[start..<end])
      let isLabelled =
        !namesPresenters(part, draft.blocks)
        && part.contains { ($0.field == .speaker || $0.field == .title) && !$0.content.isEmpty }
        // Talks without speakers may carry labels all the same.
        || part.count(where: { $0.field == .abstract }) >= 2
          && part.count(where: { $0.field == .date && !$0.content.isEmpty }) >= 2
      var headed = isLabelled ? LabelledBlocks.talks(in: part, of: draft.blocks) : []
      if isLabelled, headed.isEmpty { headed = DatedRecords.talks(in: part, of: draft.blocks) }
      if !headed.isEmpty {
        out += headed
        start = end
        continue
      }
      let timed = isLabelled ? timetable(in: part, draft.blocks) : []
      var talks =
        !timed.isEmpty
        ? timed
        : isLabelled
          ? schedule(above: part, draft.blocks) + labelled(part, draft.blocks)
            + schedule(below: part, draft.blocks)
          : TalkReadings.talks(in: part, of: draft.blocks)
      if isLabelled {
        TalkOrder.shareDays(&talks, from: part, draft.blocks)
      } else {
        talks = EntryTemplate.mend(talks, part, draft.blocks)
        talks = WholeTitles.extend(talks, draft.blocks)
        TalkOrder.attachDates(&talks, from: part, draft.blocks)
      }
      out += talks
      start = end
    }
    out = HeadingSpeakers.complete(HeadingSpeakers.shifted(out, draft.blocks), draft.blocks)
    out = TitleDashes.join(PlaceTitles.left(out, draft.blocks), draft.blocks)
    out = TitleDates.cut(out, draft.blocks)
    out = TitleBylines.cut(TitleBylines.split(out, draft.blocks), draft.blocks)
    out = TitleBylines.splitGivenNames(out, draft.blocks)
    out = BracketedSurnames.split(
      TitleBylines.splitBracketed(out, draft.blocks), draft.blocks)
    out = SetOffSpeakers.cut(out, draft.blocks)
    out = TitleSentences.cut(EndingQuotations.cut(out, draft.blocks), draft.blocks)
    out = LeadingSpeakers.cut(TrailingSpeakers.cut(out, draft.blocks), draft.blocks)
    out = TitleCitations.cut(out, draft.blocks)
    out = InvertedNames.settled(CellItalics.settled(out, draft.blocks), draft.blocks)
    TalkOrder.mend(&out, draft.blocks)
    let dates = PageDates(draft.blocks)
    for index in out.indices {
      guard let date = out[index].date, let title = out[index].title else { continue }
      out[index].date = dates.settled(date, in: title.block)
    }
    dropUnlabelled(&out)
    dropChanceNames(&out, draft.blocks)
    BareWords.drop(&out, draft.blocks)
    CommonEndings.drop(&out, draft.blocks)
    SpeakersOnly.drop(&out, draft.blocks)
    // The programme of one day names its date once.
    if out.count >= 2, out.allSatisfy({ $0.date?.month == nil }),
      let day = dates.onlyDay(in: draft.blocks)
    {
      for index in out.indices {
        out[index].date = PartialDate(
          year: day.year, month: day.month, day: out[index].date?.day ?? day.day)
      }
    }
    out = TalkMerging.unique(out, draft.blocks)
    dropSentences(&out, draft.blocks)
    dropHead(&out, draft.blocks)
    return out
  }

  /// The titles of a page that prints talks like references, by block; empty for others.
  private static func cited(_ blocks: [Block]) -> [Int: Range<Int>] {
    let titles = SetOffTitles.cited(blocks, Array(blocks.indices))
    let places = titles.count { place in
      LineShape.namesOrganization(blocks[place.key], place.value)
        || LineShape.width(ofPlace: blocks[place.key].string(in: place.value)) > 0
    }
    return places * 4 <= titles.count ? titles : [:]
  }

  /// Whether the only label names those who present, above a table with a head of its own.
  private static func namesPresenters(_ part: [TalkLine], _ blocks: [Block]) -> Bool {
    let labels = part.indices.filter { part[$0].field != nil && !part[$0].content.isEmpty }
    guard labels.count == 1, part[labels[0]].field == .speaker, !part[labels[0]].isRow,
      let head = part[labels[0]...].first(where: \.isRow),
      TalkTable.head(of: blocks[head.block], head.range).contains(.speaker)
    else { return false }
    return part.count(where: \.isRow) >= 3
  }

  /// The talks of lines with labels, and those of a table with a head among them.
  private static func labelled(_ part: [TalkLine], _ blocks: [Block]) -> [TalkDraft] {
    let rows = part.filter(\.isRow)
    guard rows.count >= 3, let first = rows.first,
      !TalkTable.head(of: blocks[first.block], first.range).isEmpty
    else { return RowLabels.inPlace(FieldListing.talks(in: part, of: blocks), blocks) }
    return FieldListing.talks(in: part.filter { !$0.isRow }, of: blocks)
      + RecordListing.talks(in: rows, of: blocks)
  }

  /// The talks of a schedule without labels in front of labelled abstracts; empty where few are whole.
  private static func schedule(above part: [TalkLine], _ blocks: [Block]) -> [TalkDraft] {
    guard
      let first = part.firstIndex(where: {
        ($0.field == .speaker || $0.field == .title) && !$0.content.isEmpty
      }), first >= 4
    else { return [] }
    let talks = TalkReadings.talks(in: Array(part[..<first]), of: blocks)
    let whole = talks.filter { $0.title != nil && $0.speaker != nil }
    return whole.count >= 3 && ReadingWorth.of(whole, blocks) >= 2.2 ? whole : []
  }

  /// The talks of one programme by the clock, where labels above it name its day and all of its speakers;
  /// empty where labels name titles or the speakers of single talks.
  private static func timetable(in part: [TalkLine], _ blocks: [Block]) -> [TalkDraft] {
    let labels = part.filter { !$0.content.isEmpty }
    guard !labels.contains(where: { $0.field == .title || $0.field == .abstract }),
      labels.count(where: { $0.field == .speaker }) == 1,
      let speakers = part.firstIndex(where: { $0.field == .speaker && !$0.content.isEmpty }),
      let start = part[speakers...].firstIndex(where: { RecordListing.startsWithTime($0, blocks) }),
      let last = part.lastIndex(where: { RecordListing.startsWithTime($0, blocks) }),
      last - start >= 3
    else { return [] }
    let end = part[last...].firstIndex { $0.block != part[last].block } ?? part.count
    let talks = TalkReadings.talks(in: Array(part[start..<end]), of: blocks)
    let whole = talks.filter { $0.title != nil && $0.speaker != nil }
    return whole.count >= 3 && ReadingWorth.of(whole, blocks) >= 2.2 ? whole : []
  }

  /// The talks of a schedule without labels behind labelled ones; empty where few are whole.
  private static func schedule(below part: [TalkLine], _ blocks: [Block]) -> [TalkDraft] {
    guard let last = part.lastIndex(where: { $0.field != nil && !$0.content.isEmpty }),
      let start = part[(last + 1)...].firstIndex(where: {
        $0.range.count <= 240 && RecordListing.startsWithDate($0, blocks)
      }), part.count - start >= 3
    else { return [] }
    let talks = TalkReadings.talks(in: Array(part[start...]), of: blocks)
      .filter { $0.title != nil && $0.date?.day != nil && ($0.speaker != nil || $0.isTitleQuoted) }
    let whole = talks.count { $0.speaker != nil }
    return talks.count >= 3 && whole * 2 >= talks.count && ReadingWorth.of(talks, blocks) >= 1
      ? talks : []
  }

  /// Where labels name the titles and speakers of talks, what has neither label nor speaker is none.
  private static func dropUnlabelled(_ talks: inout [TalkDraft]) {
    let labelled = talks.count { $0.isTitleLabelled && $0.speaker != nil }
    let others = talks.filter { !$0.isTitleLabelled && !$0.isTitleQuoted }
    guard labelled >= 2, others.count <= labelled, others.allSatisfy({ $0.speaker == nil }) else {
      return
    }
    talks.removeAll { !$0.isTitleLabelled && !$0.isTitleQuoted }
  }

  /// Where others have speakers, the page's first heading is the name of the series and no title.
  private static func dropHead(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    guard talks.count(where: { $0.speaker != nil }) >= 3,
      let head = blocks.firstIndex(where: \.isHeading),
      TextFolding.words(blocks[head].string.prefix(120)).contains(where: EventScore.isSeries)
    else { return }
    talks.removeAll { $0.speaker == nil && $0.title?.block == head }
  }

  /// Where all others have speakers and titles without a full stop, a sentence that nobody gives is a
  /// remark.
  private static func dropSentences(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    // "Panelists: Academia and industry" names nobody.
    func isSpoken(_ talk: TalkDraft) -> Bool {
      guard let speaker = talk.speaker else { return false }
      let text = TokenizedText(blocks[speaker.block].text, in: speaker.range)
      return talk.readSpeaker != nil
        || SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: true) != nil
    }
    let spoken = talks.filter(isSpoken)
    guard spoken.count >= 4, spoken.count < talks.count, talks.count - spoken.count <= 2 else {
      return
    }
    func ends(_ talk: TalkDraft) -> Bool {
      guard let title = talk.title, title.range.count >= 40 else { return false }
      let text = blocks[title.block].text[title.range.lowerBound...].prefix(title.range.count + 1)
      return text.suffix(2).contains(0x2E)
    }
    guard !spoken.contains(where: ends) else { return }
    talks.removeAll {
      !isSpoken($0) && !$0.isTitleLabelled && !$0.isTitleQuoted && ends($0)
    }
  }

  /// Where hardly a talk has a speaker, two capitalised words that no list of names has are none.
  private static func dropChanceNames(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    let spoken = talks.count { $0.speaker != nil }
    guard talks.count >= 5, spoken * 4 <= talks.count else { return }
    for index in talks.indices where !talks[index].isSpeakerLabelled {
      guard let passage = talks[index].speaker, let name = talks[index].readSpeaker?.names.first,
        !name.isTitled, talks[index].readSpeaker?.affiliation == nil
      else { continue }
      let words = TextFolding.words(blocks[passage.block].string(in: name.nameRange))
      guard !(words.first.map(NameGazetteer.shared.isGivenName) ?? false) else { continue }
      talks[index].speaker = nil
      talks[index].readSpeaker = nil
    }
  }

  /// Adds the talks that a CV lists; they are its owner's.
  private static func readOwn(_ draft: inout ExtractionDraft) {
    guard draft.extracted.kind == .cv else { return }
    let sections = draft.sections.filter { $0.kind == .talks }.map(\.body)
    let owner = draft.extracted.owner
    let words = owner.map { ownerWords(draft, $0) } ?? []
    let read = sections.flatMap { OwnTalks.talks(in: draft.blocks, $0, owner: words) }
    var parts = sections
    var works: [Range<Int>] = []
    if parts.isEmpty {
      // "Talks" may head the page rather than a section of it.
      guard DocumentKindFinder.callsItselfTalks(draft, isSure: true) else { return }
      parts = draft.sections.filter { !otherSections.contains($0.kind) }.map(\.body)
      works = draft.extracted.works.compactMap(\.evidence.span)
    }
    var talks = LabelledTalks.settle(read, draft.blocks, isOwn: true, in: parts)
    if owner == nil { ReferenceTalk.nameSpeakers(of: &talks, draft.blocks) }
    for talk in talks {
      // What was read as a work is none.
      if !works.isEmpty, let title = talk.title,
        let span = draft.document.evidence(for: title.range, of: draft.blocks[title.block]).span,
        works.contains(where: { $0.overlaps(span) })
      {
        continue
      }
      let before = draft.extracted.talks.count
      add(talk, to: &draft)
      if draft.extracted.talks.count > before, draft.extracted.talks[before].speaker == nil {
        draft.extracted.talks[before].speaker = owner
      }
    }
  }

  private static let otherSections: Set<Section.Kind> = [
    .publications, .education, .experience, .awards, .service, .teaching, .students, .references,
    .skills, .projects,
  ]

  private static func ownerWords(_ draft: ExtractionDraft, _ owner: Int) -> Set<String> {
    Set(TextFolding.words(draft.extracted.mentions[owner].name.family).filter { $0.utf8.count > 2 })
  }

  /// Whether a text is a day of the year and nothing else.
  private static func isDay(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let tokens = TokenizedText(text)
    guard let (date, end) = DateScanner.date(in: tokens, at: 0) else { return false }
    return date.month != nil && end >= tokens.tokens.count
  }

  static func add(_ talk: TalkDraft, to draft: inout ExtractionDraft) {
    guard let titlePassage = talk.title, titlePassage.range.count <= 600 else { return }
    let block = draft.blocks[titlePassage.block]
    let title = TalkTitle.clean(
      block.string(in: TitleBorders.withQuotes(titlePassage.range, in: block.text)))
    guard !title.isEmpty, !TalkPlaceholder.isPlaceholder(title),
      talk.isTitleQuoted || !TalkPlaceholder.isNotice(title),
      talk.speaker != nil || talk.isTitleLabelled || talk.isTitleQuoted
        || !TalkPlaceholder.isRemark(block.string(in: titlePassage.range)),
      // Nobody gives a text of several lines.
      talk.speaker != nil || talk.isTitleLabelled || talk.isTitleQuoted || title.utf8.count <= 250,
      talk.speaker != nil || draft.extracted.kind != .talks
        || !TalkPlaceholder.namesSeveral(title)
          && (title.contains(" ") || title.first?.isLowercase != true),
      !(block.isHeading && TalkPlaceholder.namesSeries(title)), !isDay(title),
      // "Time" heads a column of some other table.
      talk.speaker != nil || talk.isTitleQuoted || TalkField.named(title) == nil,
      !TalkPlaceholder.namesSorts(title),
      talk.isTitleLabelled || talk.isTitleQuoted || !TalkPlaceholder.saysWhere(title),
      !TalkPlaceholder.namesRank(title),
      // "Doe, professor of looms at Ghent University" beside a title that is still to come.
      talk.speaker != nil || talk.isTitleLabelled || talk.isTitleQuoted
        || !LineShape.describesPerson(block, titlePassage.range)
    else { return }
    var item = Talk(
      title: title,
      date: talk.date?.iso
        ?? TalkTitle.trailingYear(block.string(in: titlePassage.range)[...]).map(String.init)
        ?? talk.event.flatMap(EventScore.year(of:)),
      place: talk.place, event: talk.event,
      evidence: draft.document.evidence(for: titlePassage.range, of: block))
    // "Panelists: To be determined" names nobody.
    if let passage = talk.speaker,
      !talk.isSpeakerLabelled
        || !TalkPlaceholder.leads(draft.blocks[passage.block].string(in: passage.range))
    {
      let speakerBlock = draft.blocks[passage.block]
      var text = TokenizedText(speakerBlock.text, in: passage.range)
      var names = talk.readSpeaker?.names ?? []
      item.affiliation = talk.readSpeaker?.affiliation
      let around = TokenizedText(
        speakerBlock.text, in: InvertedNames.range(around: passage.range, in: speakerBlock))
      if names.count <= 1, let name = InvertedNames.name(around) {
        (text, names, item.affiliation) = (around, [name], nil)
      } else if passage.block == titlePassage.block,
        let first = InvertedNames.name(
          citing: speakerBlock, speaker: passage.range, title: titlePassage.range.lowerBound)
      {
        (text, names, item.affiliation) = (first.text, [first.name], nil)
      } else if talk.readSpeaker == nil,
        let line = SpeakerLine.read(
          text, at: 0, end: text.tokens.count, isLabelled: talk.isSpeakerLabelled)
      {
        names = line.names
        item.affiliation = line.affiliation
        if names.count == 1, let own = SetOffSpeakers.name(passage.range, speakerBlock),
          own.name.nameRange != names[0].nameRange
        {
          names = [own.name]
          item.affiliation = own.rest.isEmpty ? nil : speakerBlock.string(in: own.rest)
        }
      } else if talk.readSpeaker == nil, talk.isSpeakerLabelled, let name = SpeakerLine.whole(text)
      {
        names = [name]
      }
      if item.affiliation == nil, let own = talk.affiliation {
        item.affiliation = draft.blocks[own.block].string(in: own.range)
      }
      // A quotation mark that opens the title.
      if item.affiliation?.contains(where: \.isLetter) == false { item.affiliation = nil }
      for (number, name) in names.enumerated() {
        var mention = RelationExtractor.mention(
          of: name, .speaker, text, speakerBlock, draft.document)
        mention.affiliation = item.affiliation
        let index = draft.add(mention)
        if number == 0 { item.speaker = index }
      }
    }
    var entry = TalkListing.Item(talk: draft.extracted.talks.count, title: titlePassage)
    entry.speakers = talk.speaker.map { [$0] } ?? []
    entry.abstract = talk.abstract
    entry.bio = talk.bio
    entry.hosts = talk.hosts
    draft.extracted.talks.append(item)
    draft.talkListing.items.append(entry)
  }
}
