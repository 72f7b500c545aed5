import Bibliography
import Documents

/// The lines of one entry in a page without labels, and what they say.
struct TalkRecord {
  var lines: [TalkLine]
  /// Where most talks of the page have their titles, once that is known.
  var slot: TitleSlot?
  /// Of a row without a head, the cells that only say what kind of talk it is, as many other rows do.
  var kindCells: [Range<Int>] = []

  init(lines: [TalkLine]) { self.lines = lines }

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
    var found = Found()
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
        || line.isFirst && isComplete(segments, &found, before: line, blocks)
      {
        if state == nil, line.range.count <= 120, let date = day(line, blocks) {
          segments.append(date)
        } else if state == nil, talk.affiliation == nil,
          LineShape.namesOrganization(blocks[line.block], line.range),
          LineShape.width(ofPlace: blocks[line.block].string(in: line.range)) == 2
        {
          talk.affiliation = line.passage
        } else {
          append(line.passage, to: &talk, state ?? .abstract)
        }
        continue
      }
      if let cells = cells(of: line, blocks, columns: columns) {
        segments += cells
        continue
      }
      let own = TalkSegmenter(
        blocks[line.block], index: line.block, range: line.content, readsPeople: true
      ).segments()
      segments += segments.isEmpty ? own : description(own, of: line, blocks).map { [$0] } ?? own
    }
    if let row = lines.first, !kindCells.isEmpty {
      segments.removeAll { segment in
        segment.block == row.block && segment.isText
          && kindCells.contains { $0.contains(segment.range.lowerBound) }
      }
    }
    assign(Array(segments.prefix(100)), to: &talk, blocks)
    return talk
  }

  /// The segments of a line as one, where it only says what somebody is: "Professor – Ghent University,
  /// Reader in Looms".
  private func description(
    _ segments: [TalkSegment], of line: TalkLine, _ blocks: [Block]
  ) -> TalkSegment? {
    guard segments.count >= 2, var whole = segments.first, !line.isRow, !line.isHeading,
      segments.allSatisfy({ $0.isText && !$0.isQuoted }),
      LineShape.describesPerson(blocks[line.block], line.range), let last = segments.last
    else { return nil }
    whole.range = whole.range.lowerBound..<last.range.upperBound
    whole.tokens = whole.tokens.lowerBound..<last.tokens.upperBound
    return whole
  }

  /// How many people and titles the segments hold that have been looked at so far.
  private struct Found {
    var segments = 0
    var people = 0
    var titles = 0
  }

  /// Whether the blocks so far name a person and hold a title: what follows in another block is said
  /// about the talk, or about the next ones.
  private func isComplete(
    _ segments: [TalkSegment], _ found: inout Found, before line: TalkLine, _ blocks: [Block]
  ) -> Bool {
    guard let first = segments.first, first.block != line.block else { return false }
    // On this page the titles stand below their speakers, in blocks of their own.
    if let slot, slot.blocks > 0, line.block - first.block <= slot.blocks { return false }
    // Segments are only added: each is looked at once, however many blocks an entry has.
    for segment in segments[found.segments...] {
      if case .people = segment.content { found.people += 1 }
      if segment.isText, segment.tokens.count >= 3, !isOrganization(segment, blocks) {
        found.titles += 1
      }
    }
    found.segments = segments.count
    return found.people >= 1 && found.titles >= 1
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
    guard line.range.count > 120, !introduces(line, blocks) else { return false }
    return line.range.count > 240 || blocks[line.block].text[line.range].last == 0x2E
  }

  /// Whether a line names somebody, and at length what they are: "Jane Doe, Research Fellow, Ghent
  /// University, and Director of …".
  private func introduces(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.range.count <= 320 else { return false }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    guard let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2,
      text.key(name.tokens.upperBound) == ","
    else { return false }
    let start = name.tokens.upperBound + 1
    return text.tokens[start...].prefix(3).contains { SpeakerLine.positions.contains($0.key) }
      && !text.tokens[start...].dropLast().contains { $0.isMark(".") }
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
        let start = behindColon(text) ?? 0
        // "Jane Doe Ghent University May 27, 2026" below "Speaker Affiliation Date"
        let day = columns.contains(.date) ? nil : Self.day(in: text, from: start + 2)
        let end = day?.start ?? text.tokens.count
        guard let line = SpeakerLine.read(text, at: start, end: end, isLabelled: true)
        else { continue }
        segment.content = .people(line)
        if let day, let first = text[day.start] {
          var date = segment
          date.range = first.range.lowerBound..<range.upperBound
          date.content = .date(day.date)
          out.append(date)
          segment.range = block.trimmed(range.lowerBound..<first.range.lowerBound)
        }
      case .place?: segment.content = .place
      case .title?, .affiliation?, .event?, .host?, .topic?: break
      default: continue
      }
      out.append(segment)
    }
    return out
  }

  /// The day that ends a cell, and the token where it begins.
  private static func day(
    in text: TokenizedText, from start: Int
  ) -> (date: PartialDate, start: Int)? {
    for index in max(start, text.tokens.count - 8)..<max(start, text.tokens.count) {
      guard let (date, end) = DateScanner.date(in: text, at: index), date.day != nil,
        date.month != nil, end == text.tokens.count
      else { continue }
      return (date, index)
    }
    return nil
  }

  /// Where people begin behind the colon of "Guest: Jane Doe" or "Mill Genomics: Jane Doe, John Roe".
  private func behindColon(_ text: TokenizedText) -> Int? {
    if text.key(1) == ":", text[0]?.isWord == true { return 2 }
    guard let colon = text.tokens.prefix(5).firstIndex(where: { $0.isMark(":") }), colon > 1,
      !NameGazetteer.shared.isGivenName(text.key(0)),
      NameGazetteer.shared.isGivenName(text.key(colon + 1))
    else { return nil }
    return colon + 1
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
}
