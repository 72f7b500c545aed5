import Bibliography
import Documents

/// Which segment of an entry is the speaker, which the title, and which the place of work.
extension TalkRecord {
  /// Gives the segments of an entry their parts in its talk.
  func assign(_ segments: [TalkSegment], to talk: inout TalkDraft, _ blocks: [Block]) {
    for segment in segments {
      // A day says more than the year of a title: "… in the Valley (1945–1948)".
      if case .date(let date) = segment.content,
        talk.date == nil || talk.date?.month == nil && date.month != nil
      {
        talk.date = date
      }
      if case .place = segment.content, talk.place == nil {
        talk.place = blocks[segment.block].string(in: segment.range)
      }
      if segment.field == .host { talk.hosts.append(segment.passage) }
      if segment.field == .affiliation { talk.affiliation = segment.passage }
      if segment.field == .title, talk.title == nil { talk.title = segment.passage }
      if segment.field == .event { talk.event = blocks[segment.block].string(in: segment.range) }
    }
    // A row without a paper has its topic for a title.
    if talk.title == nil { talk.title = segments.first { $0.field == .topic }?.passage }
    var people = segments.indices.filter {
      if case .people = segments[$0].content { return true }
      return false
    }
    // "Jane Doe -- Queen Anne University": the second "person" is where the first one works.
    if people.count >= 2,
      let place = affiliation(
        of: segments[people[0]], in: segments[people[1]], blocks)
    {
      if talk.affiliation == nil { talk.affiliation = place }
      people.remove(at: 1)
    }
    var rest = segments.indices.filter { segments[$0].isText && segments[$0].field == nil }
    // Those who wrote a paper are no speakers of the talk, and no part of its title.
    let authors = people.filter {
      if case .people(let line) = segments[$0].content {
        return isAuthor(line) || isCited(segments, $0, blocks)
      }
      return false
    }
    people.removeAll(where: authors.contains)
    if talk.speaker == nil, talk.title == nil,
      let pair = commonPair(people, rest, segments, blocks)
    {
      talk.speaker = segments[pair.speaker].passage
      talk.readSpeaker = reading(segments[pair.speaker], blocks)
      rest = (rest + people.filter { $0 != pair.speaker }).sorted()
    }
    if talk.speaker == nil {
      let texts = people.map { score(segments[$0], blocks) }
      // The likeliest name; where two are equally likely, the first.
      if let best = zip(people, texts).max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }),
        best.1 > 0 || best.1 == 0 && (!rest.isEmpty || people.count >= 2)
      {
        talk.speaker = segments[best.0].passage
        talk.readSpeaker = reading(segments[best.0], blocks)
        // Another "name" is rather the title.
        rest += people.filter { $0 != best.0 }
        rest.sort()
      } else if !rest.isEmpty || texts.contains(where: { $0 < 0 }) {
        // "Digital Histories: Old Maps": two capitals that are nobody begin the title, or are all of it.
        rest += people
        rest.sort()
      }
    }
    if talk.speaker == nil, let index = loneName(segments, rest, blocks) {
      talk.speaker = segments[index].passage
      talk.isSpeakerLabelled = true
      rest.removeAll { $0 == index }
    }
    // "Jane Doe of the history faculty will give her lecture, "On Town Walls.""
    var isAnnounced = false
    if talk.speaker == nil, let title = segments.first(where: { $0.isQuoted && $0.isText }) {
      for segment in segments
      where segment.isText && !segment.isQuoted && segment.block == title.block {
        let text = TokenizedText(blocks[segment.block].text, in: segment.range)
        guard let found = SpeakerPhrase.announced(text, 0..<text.tokens.count) else { continue }
        talk.speaker = TalkListing.Passage(block: segment.block, range: found.range(in: text))
        talk.readSpeaker = (found.line.names, found.line.affiliation)
        talk.title = talk.title ?? title.passage
        isAnnounced = true
        break
      }
    }
    if talk.date == nil {
      // "Lisbon, June 8–12, 2020 (with a lunch)": a date inside of what is said besides.
      talk.date =
        rest.lazy.compactMap { index -> PartialDate? in
          let text = TokenizedText(blocks[segments[index].block].text, in: segments[index].range)
          let dates = text.tokens.indices.lazy.compactMap {
            DateScanner.date(in: text, at: $0)?.date
          }
          // "… will speak on "On Cotton." The time is noon on January 24."
          return dates.first { $0.day != nil && $0.year != nil }
            ?? (isAnnounced ? dates.first { $0.day != nil && $0.month != nil } : nil)
        }.first
    }
    guard talk.title == nil, !beginsWithBreak(segments, blocks) else { return }
    var organizations = rest.filter { isOrganization(segments[$0], blocks) }
    for index in rest where isDepartment(index, segments, talk, blocks) {
      organizations.append(index)
    }
    organizations.sort()
    // "Jane Doe - University of Ghent / Title: TBA": the title is still open.
    if talk.speaker != nil, !organizations.isEmpty, organizations.count == rest.count,
      segments.contains(where: { isOpenTitle($0, blocks) })
    {
      if talk.affiliation == nil { talk.affiliation = segments[organizations[0]].passage }
      return
    }
    let widest = organizations.max { left, right in
      let widths = [left, right].map {
        LineShape.width(
          ofPlace: blocks[segments[$0].block].string(in: segments[$0].range))
      }
      return (widths[0], -left) < (widths[1], -right)
    }
    if let organization = widest, talk.affiliation == nil, rest.count > 1 {
      if talk.readSpeaker?.affiliation == nil { talk.affiliation = segments[organization].passage }
    }
    var titles =
      rest.count > organizations.count ? rest.filter { !organizations.contains($0) } : rest
    // The address of a page is none.
    let texts = titles.filter {
      !TalkPlaceholder.isNotice(blocks[segments[$0].block].string(in: segments[$0].range))
    }
    if !texts.isEmpty { titles = texts }
    // The speaker's place of work is no title, where titles stand elsewhere on this page.
    if slot != nil, talk.speaker != nil, organizations.count == rest.count,
      titles.allSatisfy({ !isCommonPlace(segments[$0], talk, blocks) && !segments[$0].isQuoted })
    {
      if let place = widest ?? titles.first, talk.affiliation == nil {
        talk.affiliation = segments[place].passage
      }
      return
    }
    let leads = leadsEntry(segments, blocks)
    let worths = titles.map { index in
      worth(segments[index], blocks) + (isCommonPlace(segments[index], talk, blocks) ? 7 : 0)
        // "On Town Walls / Jane Doe / *Old Mill Evenings, 3 May*"
        + (leads && index == 0 ? 6 : 0) - (leads && isDatedBehind(index, segments, blocks) ? 4 : 0)
    }
    guard let best = zip(titles, worths).max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) })?.0
    else { return }
    if talk.speaker != nil, isStillOpen(insteadOf: best, segments, talk, blocks) { return }
    talk.title = extended(best, segments, titles, blocks)
    talk.isTitleQuoted = segments[best].isQuoted
    talk.isQuotedInSeries = isQuotedInSeries(best, segments, blocks)
  }

  /// The one word between a time of day and a title in quotes: "10.00-11.00 Doe "On Town Walls"".
  private func loneName(
    _ segments: [TalkSegment], _ rest: [Int], _ blocks: [Block]
  ) -> Int? {
    guard let first = lines.first, RecordListing.startsWithTime(first, blocks) else { return nil }
    return rest.first { index in
      guard index + 1 < segments.count, segments[index + 1].isQuoted,
        !segments[index].isQuoted, segments[index + 1].block == segments[index].block
      else { return false }
      let text = TokenizedText(blocks[segments[index].block].text, in: segments[index].range)
      guard text.tokens.count == 1, let word = text.tokens.first, word.shape == .capitalized,
        word.key.utf8.count >= 3
      else { return false }
      return !EventScore.isEventNoun(word.key) && !TalkSegmenter.isLabel(text)
        && !TalkPlaceholder.isPlaceholder(text.string(word.range))
        && !SpeakerLine.positions.contains(word.key)
    }
  }

  /// The person and the title that stand to one another as on most of the page, of several the
  /// likeliest: both may have the form of a name.
  func commonPair(
    _ people: [Int], _ rest: [Int], _ segments: [TalkSegment], _ blocks: [Block]
  ) -> (speaker: Int, title: Int)? {
    guard let slot, people.count + rest.count <= 40 else { return nil }
    var best: (speaker: Int, title: Int)?
    var most = Int.min
    for person in people where score(segments[person], blocks) > -6 {
      for title in people + rest
      where title != person && !isOrganization(segments[title], blocks)
        && TitleSlot(
          title: segments[title].passage, speaker: segments[person].passage, in: blocks) == slot
      {
        let points = 2 * score(segments[person], blocks) + worth(segments[title], blocks)
        if points > most { (best, most) = ((person, title), points) }
      }
    }
    return best
  }

  /// Whether an entry begins with a text on a line of its own and the speaker on the next, and has the
  /// date below.
  private func leadsEntry(_ segments: [TalkSegment], _ blocks: [Block]) -> Bool {
    guard segments.count >= 3, segments[0].isText, case .people = segments[1].content,
      isBreak(segments[0], segments[1], blocks), isBreak(segments[1], segments[2], blocks)
    else { return false }
    return segments[2...].contains { segment in
      if case .date = segment.content { return true }
      return false
    }
  }

  /// Whether a date stands behind a segment on its line.
  private func isDatedBehind(
    _ index: Int, _ segments: [TalkSegment], _ blocks: [Block]
  ) -> Bool {
    guard index + 1 < segments.count, case .date = segments[index + 1].content else { return false }
    return !isBreak(segments[index], segments[index + 1], blocks)
  }

  /// Whether two segments behind one another stand on two lines.
  private func isBreak(_ a: TalkSegment, _ b: TalkSegment, _ blocks: [Block]) -> Bool {
    a.block != b.block
      || a.range.upperBound <= b.range.lowerBound
        && blocks[a.block].text[a.range.upperBound..<b.range.lowerBound].contains(0x0A)
  }

  /// Whether a segment stands where most titles of the page do.
  func isCommonPlace(
    _ segment: TalkSegment, _ talk: TalkDraft, _ blocks: [Block]
  ) -> Bool {
    guard let slot, let speaker = talk.speaker else { return false }
    return TitleSlot(title: segment.passage, speaker: speaker, in: blocks) == slot
  }

  /// Whether a few capitalised words below a speaker, elsewhere than titles stand on this page, are the
  /// department in front of the university on the next line.
  func isDepartment(
    _ index: Int, _ segments: [TalkSegment], _ talk: TalkDraft, _ blocks: [Block]
  ) -> Bool {
    let segment = segments[index]
    guard slot != nil, talk.speaker != nil, segment.isText, !segment.isQuoted,
      segment.tokens.count <= 6, index + 1 < segments.count,
      !isOrganization(segment, blocks), !isCommonPlace(segment, talk, blocks),
      segments[index + 1].block == segment.block, segments[index + 1].isText
    else { return false }
    let next = segments[index + 1]
    return LineShape.width(ofPlace: blocks[next.block].string(in: next.range)) == 2
      && TokenizedText(blocks[segment.block].text, in: segment.range).tokens.allSatisfy {
        !$0.isWord || $0.shape != .lower || $0.key.utf8.count <= 3
      }
  }

  /// Whether a segment stands in quotes right behind the name of a series.
  func isQuotedInSeries(
    _ index: Int, _ segments: [TalkSegment], _ blocks: [Block]
  ) -> Bool {
    guard index > 0, segments[index].isQuoted else { return false }
    let before = segments[index - 1]
    guard before.isText, before.block == segments[index].block, before.tokens.count <= 6 else {
      return false
    }
    return TokenizedText(blocks[before.block].text, in: before.range).tokens.contains {
      $0.isWord && $0.shape != .lower && EventScore.isSeries($0.key)
    }
  }

  /// Whether people begin with a known given name.
  func begins(_ line: SpeakerLine, with segment: TalkSegment, _ blocks: [Block]) -> Bool {
    guard let name = line.names.first else { return false }
    let words = TextFolding.words(
      String(decoding: blocks[segment.block].text[name.nameRange], as: UTF8.self))
    return words.first.map(NameGazetteer.shared.isGivenName) ?? false
  }

  /// Whether an entry begins with the name of a break: who opens a day, and where he works, is no talk.
  private func beginsWithBreak(_ segments: [TalkSegment], _ blocks: [Block]) -> Bool {
    let start = segments.firstIndex { segment in
      if case .date = segment.content { return false }
      return true
    }
    guard let start, !segments[start].isQuoted,
      // "Opening: "On Town Walls""
      start + 1 >= segments.count || !segments[start + 1].isQuoted
    else { return false }
    let first = segments[start]
    return TalkPlaceholder.namesBreak(blocks[first.block].string(in: first.range))
  }

  /// Whether a segment says that the title is to come.
  func isOpenTitle(_ segment: TalkSegment, _ blocks: [Block]) -> Bool {
    guard case .label = segment.content else { return false }
    return TalkPlaceholder.isOpenTitle(blocks[segment.block].string(in: segment.range))
  }

  /// Whether "TBA" stands for the title rather than that the likeliest text is it.
  ///
  /// "Jane Doe, Ghent / TBA / in Old Mill 7": what is left besides is where and when.
  func isStillOpen(
    insteadOf best: Int, _ segments: [TalkSegment], _ talk: TalkDraft, _ blocks: [Block]
  ) -> Bool {
    guard !segments[best].isQuoted,
      let open = segments.first(where: { isOpenTitle($0, blocks) })
    else { return false }
    func points(_ segment: TalkSegment) -> Int {
      worth(segment, blocks) + (isCommonPlace(segment, talk, blocks) ? 7 : 0)
    }
    // In a row, the room may be open as well.
    let own = blocks[open.block].kind == .row ? 0 : 4
    return points(segments[best]) <= points(open) - min(open.tokens.count, 8) + own
  }

  /// The passage of a segment right behind a person, where it names an organisation.
  func affiliation(
    of person: TalkSegment, in segment: TalkSegment, _ blocks: [Block]
  ) -> TalkListing.Passage? {
    guard person.block == segment.block, person.field == nil, segment.field == nil,
      case .people(let first) = person.content, first.affiliation == nil,
      case .people(let second) = segment.content, second.affiliation != nil,
      segment.range.lowerBound >= person.range.upperBound,
      segment.range.lowerBound - person.range.upperBound <= 6, second.names.count == 1,
      !second.names[0].isTitled, second.end <= segment.tokens.upperBound,
      // "Coastal Sustainability - Jane Doe, Stanford": what begins with a given name is a person.
      !begins(second, with: segment, blocks) || begins(first, with: person, blocks),
      // "Inspired Learning, Jane Doe (MIT)": what has its own affiliation in brackets is a person.
      blocks[segment.block].text[segment.range].last != 0x29
    else { return nil }
    return segment.passage
  }

  /// A title that was cut at its own dash is put together again.
  func extended(
    _ index: Int, _ segments: [TalkSegment], _ titles: [Int], _ blocks: [Block]
  ) -> TalkListing.Passage {
    let segment = segments[index]
    var range = segment.range
    guard !segment.isQuoted else { return segment.passage }
    if segment.isEmphasized {
      // One run of italics over two lines is one title.
      let runs = blocks[segment.block].emphasis.prefix(64).filter {
        $0.isType && $0.range.lowerBound <= range.lowerBound + 1
          && $0.range.upperBound > range.upperBound
      }
      for next in segments[(index + 1)...] {
        guard next.block == segment.block, next.isText else { break }
        let gap = blocks[segment.block].text[range.upperBound..<next.range.lowerBound]
        let goesOn =
          next.isEmphasized && gap.count <= 4 && gap.contains(0x3A) && gap.contains(0x0A)
        guard goesOn || runs.contains(where: { $0.range.upperBound >= next.range.upperBound })
        else { break }
        range = range.lowerBound..<next.range.upperBound
      }
      // "*"Carry that load" — risk in markets*": cut at the dash inside of the italics.
      for previous in segments[..<index].reversed() {
        guard previous.block == segment.block, previous.isText, previous.isEmphasized,
          blocks[segment.block].emphasis.prefix(64).contains(where: {
            $0.isType && $0.range.lowerBound <= previous.range.lowerBound + 1
              && $0.range.upperBound >= segment.range.upperBound
          })
        else { break }
        range = previous.range.lowerBound..<range.upperBound
      }
      return TalkListing.Passage(block: segment.block, range: range)
    }
    var before = index - 1
    while before >= 0, titles.contains(before),
      segments[before].block == segment.block, segments[before].column == segment.column,
      !segments[before].isQuoted, !segments[before].isEmphasized,
      range.lowerBound - segments[before].range.upperBound <= 24,
      range.lowerBound - segments[before].range.upperBound <= 6
        && joins(segments[before], range, blocks) || goesOn(segments[before], at: range, blocks)
    {
      range = segments[before].range.lowerBound..<range.upperBound
      before -= 1
    }
    var next = index + 1
    while next < segments.count, titles.contains(next),
      segments[next].block == segment.block, segments[next].column == segment.column,
      !segments[next].isQuoted, !segments[next].isEmphasized,
      segments[next].range.lowerBound - range.upperBound <= 6,
      !isSentenceBelow(segments[next], range, blocks[segment.block]),
      !TalkTitle.endsInLink(blocks[segment.block].string(in: range))
    {
      range = range.lowerBound..<segments[next].range.upperBound
      next += 1
    }
    return TalkListing.Passage(block: segment.block, range: range)
  }

  /// Whether a title goes on from a full line above: "The Looms of the Old Harbour: Rope, Nets and So ↵
  /// On".
  func goesOn(_ above: TalkSegment, at range: Range<Int>, _ blocks: [Block]) -> Bool {
    let block = blocks[above.block]
    guard above.isText, above.tokens.count >= 4, above.range.upperBound < range.lowerBound,
      block.text[above.range.upperBound..<range.lowerBound].contains(0x0A),
      block.text[above.range.upperBound..<range.lowerBound].allSatisfy({ $0 <= 0x20 }),
      !isOrganization(above, blocks)
    else { return false }
    let start =
      block.text[..<above.range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let text = TokenizedText(block.text, in: above.range)
    return above.range.upperBound - start >= TalkTitle.fullLine
      && ![0x2E, 0x3F, 0x21].contains(block.text[above.range.upperBound - 1])
      && EventScore.score(text, text.tokens.indices) == 0
  }

  /// Whether a segment on the next line is a sentence of the abstract, or a break between two talks.
  func isSentenceBelow(
    _ segment: TalkSegment, _ title: Range<Int>, _ block: Block
  ) -> Bool {
    guard block.text[title.upperBound..<segment.range.lowerBound].contains(0x0A) else {
      return false
    }
    let end = segment.range.upperBound
    let isStopped =
      block.text[end - 1] == 0x2E || end < block.text.count && block.text[end] == 0x2E
    return isStopped && segment.range.count >= 60
      || TalkPlaceholder.isPlaceholder(block.string(in: segment.range))
  }

  /// Whether a title goes on behind a segment: across a colon, a semicolon, or its own dash.
  func joins(_ before: TalkSegment, _ range: Range<Int>, _ blocks: [Block]) -> Bool {
    let text = blocks[before.block].text
    let gap = text[before.range.upperBound..<range.lowerBound]
    // "Mill X, Looms, and Lost Towns": the first words have the form of a name.
    if case .people = before.content, gap.elementsEqual([0x2C, 0x20]) { return true }
    if gap.contains(where: { $0 == 0x3B || $0 == 0x3A }) { return true }
    // "Weaving by Unweaving": what "by" leads to is nobody.
    if TextFolding.spaced(String(decoding: gap, as: UTF8.self)) == "by" { return true }
    guard gap.contains(0x2D) || gap.contains(0xE2), !gap.contains(0x0A),
      before.tokens.count >= 2
    else { return false }
    let words = TokenizedText(text, in: before.range)
    // "Old Mill Library 4th Floor - Title"
    if words.tokens.contains(where: { $0.shape != .lower && RoomVocabulary.ending.contains($0.key) }
    ) {
      return false
    }
    return EventScore.score(words, 0..<words.tokens.count) == 0
  }

  func reading(
    _ segment: TalkSegment, _ blocks: [Block]
  ) -> (names: [NamePhrase], affiliation: String?)? {
    guard case .people(let line) = segment.content else { return nil }
    return (line.names, line.affiliation)
  }

  /// How likely a segment names a person: title, known names, an affiliation.
  func score(_ segment: TalkSegment, _ blocks: [Block]) -> Int {
    guard case .people(let line) = segment.content, let name = line.names.first else { return 0 }
    var points = segment.field == .speaker ? 9 : 0
    if SpeakerPhrase.leads(to: segment.range, in: blocks[segment.block].text) { points += 9 }
    if name.isTitled { points += 4 }
    if line.affiliation != nil { points += 3 }
    let words = TextFolding.words(
      String(decoding: blocks[segment.block].text[name.nameRange], as: UTF8.self))
    // "Zhiding Yu (MIT)": what stands in front of a family name with a place of work is no gerund.
    let isPlaced = words.count == 2 && line.affiliation != nil
    let endsAsName = isPlaced && NameGazetteer.shared.isSurname(words[1])
    for (number, word) in words.enumerated() {
      if NameGazetteer.shared.isGivenName(word) {
        points += 2
      } else if NameGazetteer.shared.isSurname(word) {
        points += 1
      } else if TitleWord.isLikely(word, isFirst: number == 0 && !endsAsName) {
        points -= 6
      }
    }
    return points
  }

  /// Whether people, a title in quotes and a venue stand behind one another, as they do in references.
  func isCited(_ segments: [TalkSegment], _ index: Int, _ blocks: [Block]) -> Bool {
    guard case .people(let line) = segments[index].content, line.affiliation == nil,
      index + 2 < segments.count, segments[index + 1].isQuoted, segments[index + 1].isText,
      segments[index + 2].block == segments[index].block,
      segments[index + 1].block == segments[index].block
    else { return false }
    let text = TokenizedText(blocks[segments[index].block].text, in: segments[index + 2].range)
    guard let citation = PaperCitation(text, 0..<text.tokens.count) else { return false }
    return citation.hasVenue && citation.hasYear && citation.people + citation.surnames == 0
  }

  /// Whether people stand with a paper's venue where speakers have a place of work.
  func isAuthor(_ line: SpeakerLine) -> Bool {
    guard let place = line.affiliation, place.utf8.count <= 80 else { return false }
    let text = TokenizedText(place)
    return PaperCitation.isVenue(text, 0..<text.tokens.count)
  }

  func isOrganization(_ segment: TalkSegment, _ blocks: [Block]) -> Bool {
    guard !segment.isQuoted else { return false }
    if LineShape.describesPerson(blocks[segment.block], segment.range) { return true }
    if LineShape.namesOrganization(blocks[segment.block], segment.range) { return true }
    let words = TokenizedText(blocks[segment.block].text, in: segment.range).tokens.filter(\.isWord)
    guard words.count <= 8, let first = words.first, first.shape != .lower else { return false }
    if words.contains(where: { ["for", "with", "using", "via", "towards", "in"].contains($0.key) })
    {
      return false
    }
    // "Old Mill, Tennessee" on the line below the place of work.
    if let last = words.last, (2...4).contains(words.count), ProseVocabulary.isPlace(last.key),
      words.allSatisfy({ $0.shape != .lower }),
      blocks[segment.block].text[segment.range].contains(0x2C)
    {
      return true
    }
    return words.contains { ProseVocabulary.institutionHeads.contains($0.key) }
      || (words.count <= 2 && words.allSatisfy { $0.shape == .capitals })
      || (words.count <= 3 && words.allSatisfy { ProseVocabulary.isPlace($0.key) })
  }

  /// How much a text looks like a title.
  func worth(_ segment: TalkSegment, _ blocks: [Block]) -> Int {
    var points = min(segment.tokens.count, 8)
    // A sentence that ends in a full stop is said about the talk.
    let text = blocks[segment.block].text
    if !segment.isQuoted, segment.tokens.count >= 6, let last = text[segment.range].last,
      last == 0x2E
        || segment.range.upperBound < text.count && text[segment.range.upperBound] == 0x2E
    {
      points -= 8
    }
    let words = TextFolding.spaced(
      String(decoding: text[segment.range].prefix(24), as: UTF8.self))
    if [
      "joint work", "we ", "in this talk", "i will", "i ", "this talk", "this is joint",
      "travail en",
    ]
    .contains(where: words.hasPrefix) {
      points -= 12
    }
    if segment.isQuoted { points += 12 }
    if segment.isEmphasized { points += 5 }
    if blocks[segment.block].isHeading { points += 6 }
    return points
  }
}
