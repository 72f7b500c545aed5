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
      case .other?, .time?: continue
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
      case .title?, .affiliation?, .event?, .host?: break
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
    let titles =
      rest.count > organizations.count ? rest.filter { !organizations.contains($0) } : rest
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
      !TalkTitle.endsInLink(blocks[segment.block].string(in: range))
    {
      range = range.lowerBound..<segments[next].range.upperBound
      next += 1
    }
    return TalkListing.Passage(block: segment.block, range: range)
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

/// Tells words of titles from names by their endings.
enum TitleWord {
  private static let endings = [
    "tion", "tions", "sion", "sions", "ality", "ability", "ivity", "icity", "ities", "ness",
    "ments", "ology", "ologies", "graphy", "ization", "isation", "ics", "isms", "ances", "ences",
    "ules", "odes", "orks", "ystems", "orithms", "aces", "ories", "ices", "ables", "ropy", "etry",
  ]

  /// Whether a folded word that no list of names has looks like a word of a title.
  static func isLikely(_ word: String, isFirst: Bool) -> Bool {
    let length = word.utf8.count
    if NameGazetteer.shared.isTitleWord(word) { return true }
    if isFirst, length >= 7, word.hasSuffix("ing") { return true }
    return length >= 6 && endings.contains(where: word.hasSuffix)
  }
}

/// Tables of talks: their cells and heads.
enum TalkTable {
  /// The cells of a line: what stands between tabs or bars.
  static func cells(of block: Block, _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where block.text[index] == 0x09 || block.text[index] == 0x7C {
      out.append(block.trimmed(start..<index))
      start = index + 1
    }
    out.append(block.trimmed(start..<range.upperBound))
    return out
  }

  /// The cells of a row below a head; a row that begins without a day, where the head has one, lost its
  /// empty first cell.
  static func cells(
    of block: Block, _ range: Range<Int>, _ columns: [TalkField?]
  ) -> [Range<Int>] {
    let cells = cells(of: block, range)
    guard cells.count >= 2, cells.count < columns.count, columns[0] == .date,
      date(in: TokenizedText(block.text, in: cells[0].prefix(60))) == nil
    else { return cells }
    return [range.lowerBound..<range.lowerBound] + cells
  }

  /// The fields that a table's head names; empty where a line is no head.
  static func head(of block: Block, _ range: Range<Int>) -> [TalkField?] {
    let cells = cells(of: block, range)
    guard cells.count >= 2 else { return [] }
    guard cells.allSatisfy({ $0.count <= 40 }) else { return [] }
    var fields = cells.map { TalkField.column(block.string(in: $0)) }
    let words = cells.map { TextFolding.spaced(block.string(in: $0)) }
    for (index, word) in words.enumerated() {
      if ["name", "names", "who"].contains(word), !fields.contains(.speaker) {
        fields[index] = .speaker
      }
      if ["paper", "papers", "talk", "article", "paper title"].contains(word),
        !fields.contains(.title)
      {
        fields[index] = .title
      }
    }
    // "Title … Pre-talk title": the plain word is the talk's own column.
    for field in [TalkField.title, .speaker] where fields.count(where: { $0 == field }) > 1 {
      let plain = fields.indices.filter {
        fields[$0] == field && TalkField.named(words[$0]) == field
      }
      guard let kept = plain.first else { continue }
      for index in fields.indices where fields[index] == field && index != kept {
        fields[index] = .other
      }
    }
    let named = fields.compactMap(\.self)
    guard named.count * 2 > cells.count, named.contains(.title) || named.contains(.speaker) else {
      return []
    }
    return fields
  }

  /// Whether a row only names its columns, though not those of talks: "# | Time | Item".
  static func isPlainHead(_ block: Block, _ range: Range<Int>) -> Bool {
    let cells = cells(of: block, range).filter { !$0.isEmpty }
    return cells.count >= 2
      && cells.allSatisfy { cell in
        cell.count <= 14 && !block.text[cell].contains { (0x30...0x39).contains($0) }
      }
      && cells.contains {
        let field = TalkField.named(block.string(in: $0))
        return field == .time || field == .date
      }
  }

  /// The first date in a cell.
  static func date(in text: TokenizedText) -> PartialDate? {
    for index in text.tokens.indices {
      if let (date, _) = DateScanner.date(in: text, at: index)
        ?? DateScanner.shortDate(in: text, at: index)
      {
        return date
      }
    }
    return nil
  }
}
