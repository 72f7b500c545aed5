import Bibliography
import Documents

/// The lines of one entry in a page without labels, and what they say.
struct TalkRecord {
  var lines: [TalkLine]

  /// What the entry says of a talk; nil where it is none.
  ///
  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - columns: the fields of a table's columns, where its head names them.
  /// - Returns: the talk's parts; title and speaker may be missing.
  /// - Complexity: O(*n*) in the bytes of the entry.
  func read(_ blocks: [Block], columns: [TalkField?]) -> TalkDraft? {
    var talk = TalkDraft()
    var segments: [TalkSegment] = []
    var state: TalkField?
    if let first = lines.first, let whole = ReferenceTalk.read(first, blocks) { return whole }
    for line in lines {
      switch line.field {
      case .abstract?, .bio?:
        state = line.field
        append(line.passage, to: &talk, state)
        continue
      case .speaker?:
        talk.speaker = line.passage
        talk.isSpeakerLabelled = true
        continue
      case .title?:
        talk.title = line.passage
        continue
      case .host?:
        talk.hosts.append(line.wholePassage)
        continue
      case .affiliation?:
        talk.affiliation = line.passage
        continue
      case .place?:
        talk.place = blocks[line.block].string(in: line.content)
        continue
      case .other?, .time?, .topic?: continue
      case .date?, .event?, nil: break
      }
      if state == .abstract || state == .bio || (!segments.isEmpty && isProse(line, blocks))
        || line.isFirst && isComplete(segments, before: line, blocks)
      {
        if state == nil, line.range.count <= 120, let date = day(line, blocks) {
          segments.append(date)
        } else {
          append(line.passage, to: &talk, state ?? .abstract)
        }
        continue
      }
      segments +=
        cells(of: line, blocks, columns: columns)
        ?? TalkSegmenter(
          blocks[line.block], index: line.block, range: line.content, readsPeople: true
        ).segments()
    }
    assign(Array(segments.prefix(100)), to: &talk, blocks)
    return talk
  }

  /// Whether the blocks so far name a person and hold a title: what follows in another block is said
  /// about the talk, or about the next ones.
  private func isComplete(
    _ segments: [TalkSegment], before line: TalkLine, _ blocks: [Block]
  ) -> Bool {
    guard let first = segments.first, first.block != line.block else { return false }
    var people = 0
    var texts = 0
    for segment in segments {
      if case .people = segment.content { people += 1 }
      if segment.isText, segment.tokens.count >= 3, !isOrganization(segment, blocks) { texts += 1 }
    }
    return people >= 1 && texts >= 1
  }

  /// The day that a line below title and speaker begins with: "18:00–19:00, 25th Oct, Tuesday".
  private func day(_ line: TalkLine, _ blocks: [Block]) -> TalkSegment? {
    guard
      RecordListing.startsWithDate(line, blocks) || RecordListing.startsWithTime(line, blocks)
    else { return nil }
    return TalkSegmenter(
      blocks[line.block], index: line.block, range: line.range, readsPeople: false
    ).segments().first { segment in
      if case .date(let date) = segment.content { return date.month != nil }
      return false
    }
  }

  /// Whether a line is running text: long, and with a sentence's end.
  private func isProse(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.range.count > 120 else { return false }
    return line.range.count > 240 || blocks[line.block].text[line.range].last == 0x2E
  }

  private func append(
    _ passage: TalkListing.Passage, to talk: inout TalkDraft, _ state: TalkField?
  ) {
    guard !passage.range.isEmpty else { return }
    if state == .bio { talk.bio.append(passage) } else { talk.abstract.append(passage) }
  }

  /// The cells of a row whose columns are known.
  private func cells(
    of line: TalkLine, _ blocks: [Block], columns: [TalkField?]
  ) -> [TalkSegment]? {
    guard columns.count >= 2 else { return nil }
    let block = blocks[line.block]
    let ranges = TalkTable.cells(of: block, line.range, columns)
    guard ranges.count >= 2 else { return nil }
    // A row of another table below, with far fewer columns.
    guard ranges.count * 2 > columns.count else { return [] }
    var out: [TalkSegment] = []
    for (column, range) in ranges.enumerated() where !range.isEmpty && column < columns.count {
      let text = TokenizedText(block.text, in: range)
      if !columns.contains(.speaker), columns[column] == nil || columns[column] == .other,
        let person = SpeakerPhrase.cell(text)
      {
        var segment = TalkSegment(
          block: line.block, range: person.range(in: text), tokens: person.tokens,
          content: .people(person.line))
        segment.column = column
        segment.field = .speaker
        out.append(segment)
        continue
      }
      if columns[column] != .speaker, let parts = labelled(line.block, range, blocks) {
        out += parts
        continue
      }
      var segment = TalkSegment(
        block: line.block, range: range, tokens: 0..<text.tokens.count, content: .text)
      segment.column = column
      segment.field = columns[column]
      switch columns[column] {
      case .date?, .time?:
        // "Time" may be the head over days as well.
        guard let date = TalkTable.date(in: text),
          columns[column] == .date || date.month != nil && !columns.contains(.date)
        else { continue }
        segment.content = .date(date)
      case .speaker?:
        // "Guest: Prof. Doe"
        let start = text.key(1) == ":" && text[0]?.isWord == true ? 2 : 0
        guard
          let line = SpeakerLine.read(text, at: start, end: text.tokens.count, isLabelled: true)
        else { continue }
        segment.content = .people(line)
      case .place?: segment.content = .place
      case .title?, .affiliation?, .event?, .host?, .topic?: break
      default: continue
      }
      out.append(segment)
    }
    return out
  }

  /// The parts of a cell that carry labels: "Title: On Sorting Abstract: We sort."; nil where no title
  /// does.
  private func labelled(
    _ index: Int, _ cell: Range<Int>, _ blocks: [Block]
  ) -> [TalkSegment]? {
    let block = blocks[index]
    var out: [TalkSegment] = []
    for part in InlineLabels.parts(of: cell, in: block, isCell: true) {
      let line = TalkLine(labelled: part, of: block, at: index)
      guard let field = line.field, !line.content.isEmpty else { continue }
      let text = TokenizedText(block.text, in: line.content)
      var segment = TalkSegment(
        block: index, range: line.content, tokens: 0..<text.tokens.count, content: .text)
      segment.field = field
      if field == .speaker,
        let read = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: true)
      {
        segment.content = .people(read)
      }
      out.append(segment)
    }
    return out.contains { $0.field == .title } ? out : nil
  }

  private func assign(_ segments: [TalkSegment], to talk: inout TalkDraft, _ blocks: [Block]) {
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
      } else if !rest.isEmpty {
        // "Digital Histories: Old Maps": two capitals that are nobody begin the title.
        rest += people
        rest.sort()
      }
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
    guard talk.title == nil else { return }
    let organizations = rest.filter { isOrganization(segments[$0], blocks) }
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
    let worths = titles.map { worth(segments[$0], blocks) }
    guard let best = zip(titles, worths).max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) })?.0
    else { return }
    talk.title = extended(best, segments, titles, blocks)
    talk.isTitleQuoted = segments[best].isQuoted
    talk.isQuotedInSeries = isQuotedInSeries(best, segments, blocks)
  }

  /// Whether a segment stands in quotes right behind the name of a series.
  private func isQuotedInSeries(
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
  private func begins(_ line: SpeakerLine, with segment: TalkSegment, _ blocks: [Block]) -> Bool {
    guard let name = line.names.first else { return false }
    let words = TextFolding.words(
      String(decoding: blocks[segment.block].text[name.nameRange], as: UTF8.self))
    return words.first.map(NameGazetteer.shared.isGivenName) ?? false
  }

  /// Whether a segment says that the title is to come.
  private func isOpenTitle(_ segment: TalkSegment, _ blocks: [Block]) -> Bool {
    guard case .label = segment.content else { return false }
    let words = TextFolding.words(blocks[segment.block].string(in: segment.range))
    return words.contains { ["tba", "tbd", "tbc", "announced", "confirmed"].contains($0) }
  }

  /// The passage of a segment right behind a person, where it names an organisation.
  private func affiliation(
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
  private func extended(
    _ index: Int, _ segments: [TalkSegment], _ titles: [Int], _ blocks: [Block]
  ) -> TalkListing.Passage {
    let segment = segments[index]
    var range = segment.range
    guard !segment.isQuoted else { return segment.passage }
    if segment.isEmphasized {
      // One run of italics over two lines is one title.
      let runs = blocks[segment.block].emphasis.prefix(64).filter {
        $0.style != .code && $0.range.lowerBound <= range.lowerBound + 1
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
            $0.style != .code && $0.range.lowerBound <= previous.range.lowerBound + 1
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
      range.lowerBound - segments[before].range.upperBound <= 6,
      joins(segments[before], range, blocks)
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

  /// Whether a segment on the next line is a sentence of the abstract, or a break between two talks.
  private func isSentenceBelow(
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
  private func joins(_ before: TalkSegment, _ range: Range<Int>, _ blocks: [Block]) -> Bool {
    let text = blocks[before.block].text
    let gap = text[before.range.upperBound..<range.lowerBound]
    if gap.contains(where: { $0 == 0x3B || $0 == 0x3A }) { return true }
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

  private func reading(
    _ segment: TalkSegment, _ blocks: [Block]
  ) -> (names: [NamePhrase], affiliation: String?)? {
    guard case .people(let line) = segment.content else { return nil }
    return (line.names, line.affiliation)
  }

  /// How likely a segment names a person: title, known names, an affiliation.
  private func score(_ segment: TalkSegment, _ blocks: [Block]) -> Int {
    guard case .people(let line) = segment.content, let name = line.names.first else { return 0 }
    var points = segment.field == .speaker ? 9 : 0
    if SpeakerPhrase.leads(to: segment.range, in: blocks[segment.block].text) { points += 9 }
    if name.isTitled { points += 4 }
    if line.affiliation != nil { points += 3 }
    let words = TextFolding.words(
      String(decoding: blocks[segment.block].text[name.nameRange], as: UTF8.self))
    for (number, word) in words.enumerated() {
      if NameGazetteer.shared.isGivenName(word) {
        points += 2
      } else if NameGazetteer.shared.isSurname(word) {
        points += 1
      } else if TitleWord.isLikely(word, isFirst: number == 0) {
        points -= 6
      }
    }
    return points
  }

  /// Whether people, a title in quotes and a venue stand behind one another, as they do in references.
  private func isCited(_ segments: [TalkSegment], _ index: Int, _ blocks: [Block]) -> Bool {
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
  private func isAuthor(_ line: SpeakerLine) -> Bool {
    guard let place = line.affiliation, place.utf8.count <= 80 else { return false }
    let text = TokenizedText(place)
    return PaperCitation.isVenue(text, 0..<text.tokens.count)
  }

  private func isOrganization(_ segment: TalkSegment, _ blocks: [Block]) -> Bool {
    guard !segment.isQuoted else { return false }
    if LineShape.namesOrganization(blocks[segment.block], segment.range) { return true }
    let words = TokenizedText(blocks[segment.block].text, in: segment.range).tokens.filter(\.isWord)
    guard words.count <= 8, let first = words.first, first.shape != .lower else { return false }
    if words.contains(where: { ["for", "with", "using", "via", "towards", "in"].contains($0.key) })
    {
      return false
    }
    return words.contains { ProseVocabulary.institutionHeads.contains($0.key) }
      || (words.count <= 2 && words.allSatisfy { $0.shape == .capitals })
      || (words.count <= 3 && words.allSatisfy { ProseVocabulary.isPlace($0.key) })
  }

  /// How much a text looks like a title.
  private func worth(_ segment: TalkSegment, _ blocks: [Block]) -> Int {
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
