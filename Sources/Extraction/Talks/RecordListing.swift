import Bibliography
import Documents

/// Reads talk pages without labels: bullet lists, tables, schedules by date, titles as headings.
enum RecordListing {
  private enum Mode { case rows, items, dates, headings, paragraphs }

  /// The talks of some lines.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    let timed = lines.map { startsWithTime($0, blocks) }
    let isProgramme = timed.count(where: { $0 }) >= 3
    let dated = lines.indices.map {
      lines[$0].itemDepth == nil
        && (startsWithDate(lines[$0], blocks) || isProgramme && timed[$0])
    }
    let mode = mode(of: lines, dated, timed, blocks)
    guard mode == .rows else { return talks(in: lines, of: blocks, mode, dated, timed) }
    // Below a table, abstracts and biographies may stand under each talk's title.
    // A cell over all columns comes as a line of its own; it may tell the day of the rows below.
    let days = lines.map { line in
      !isRow(line, blocks) && !line.isHeading && line.field == nil
        && TalkTable.loneDay(blocks[line.block], line.range) != nil
    }
    let rows = zip(lines, days).filter { isRow($0, blocks) || $0.isHeading || $1 }.map(\.0)
    let rest = zip(lines, days).filter { !isRow($0, blocks) && !$1 }.map(\.0)
    let none = rows.map { _ in false }
    let table = talks(in: rows, of: blocks, mode, none, none)
    guard rest.count >= 3 else { return table }
    return TalkMerging.merge(talks(in: rest, of: blocks), into: table, blocks)
  }

  /// Reads the entries by themselves, and those again whose titles stand elsewhere than most do.
  private static func talks(
    in lines: [TalkLine], of blocks: [Block], _ mode: Mode, _ dated: [Bool], _ timed: [Bool]
  ) -> [TalkDraft] {
    let talks = talks(in: lines, of: blocks, mode, dated, timed, slot: nil)
    guard let slot = TitleSlot.common(to: talks, blocks) else { return talks }
    return self.talks(in: lines, of: blocks, mode, dated, timed, slot: slot)
  }

  private static func talks(
    in lines: [TalkLine], of blocks: [Block], _ mode: Mode, _ dated: [Bool], _ timed: [Bool],
    slot: TitleSlot?
  ) -> [TalkDraft] {
    let isProgramme = mode == .dates && timed.count(where: { $0 }) >= 3
    var out: [TalkDraft] = []
    var columns: [TalkField?] = []
    /// The columns of the second talk of each row, where the head names two.
    var second: [TalkField?] = []
    var width = 0
    if mode == .rows {
      width = commonWidth(lines, blocks)
      let rows = lines.filter { isRow($0, blocks) }
      if !rows.contains(where: { !TalkTable.head(of: blocks[$0.block], $0.range).isEmpty }) {
        columns = TalkColumns(rows, blocks).fields
      }
    }
    let kinds = mode == .rows ? KindCells(lines.filter { isRow($0, blocks) }, blocks) : KindCells()
    var hasTimes = false
    var context: PartialDate?
    var lastDay: PartialDate?
    let inner = isProgramme ? SessionItems.starts(in: lines, timed: timed, blocks) : []
    let bare = mode == .dates && !isProgramme ? BareNames(lines, dated, blocks) : nil
    for var record in records(of: lines, mode, dated, timed, inner, blocks) {
      guard let first = record.lines.first else { continue }
      record.slot = slot
      if mode == .rows {
        if columns.isEmpty { record.kindCells = kinds.cells(of: first, blocks) }
        let head = TalkTable.head(of: blocks[first.block], first.range)
        if !head.isEmpty {
          let isFitting = head.count == width || head.count == widthBelow(first, lines, blocks)
          columns = isFitting ? head : expanded(first, width, blocks) ?? head
          columns = TalkTable.withoutCounts(columns, first, lines, blocks)
          columns = TalkTable.withTopics(columns, first, lines, blocks)
          second = TalkTable.second(of: blocks[first.block], first.range, columns)
          continue
        }
        if TalkTable.isPlainHead(blocks[first.block], first.range) { continue }
        if width >= 3, let day = TalkTable.loneDay(blocks[first.block], first.range) {
          context = day
          lastDay = day
          continue
        }
      }
      if mode == .dates, let several = severalTalks(record, blocks) {
        out += several
        continue
      }
      if let talk = bare?.talk(record, blocks) {
        out.append(talk)
        continue
      }
      guard var talk = record.read(blocks, columns: columns) else { continue }
      talk.isInPlace = first.isRow && columns.contains(.title) && talk.title?.block == first.block
      // A heading above a table tells the day or the year of its rows.
      if mode == .rows, first.isHeading, talk.speaker == nil {
        context = talk.date ?? year(of: first, blocks) ?? context
        continue
      }
      // In a programme, what stands below a day holds for all of it: "All sessions are in room 7".
      if isProgramme, talk.speaker == nil, talk.date?.day != nil, !startsWithTime(first, blocks) {
        context = talk.date
        continue
      }
      if isProgramme, let title = talk.title,
        SessionItems.namesSession(blocks[title.block].string(in: title.range))
      {
        continue
      }
      // A date above items is theirs, whatever else its line says.
      let isAbove =
        mode == .items && first.itemDepth == nil && (talk.title == nil || talk.speaker == nil)
      if talk.title == nil && talk.speaker == nil || isAbove {
        context = talk.date ?? year(of: first, blocks) ?? context
        continue
      }
      if talk.date == nil, columns.contains(.date), hasNoDay(first, columns, blocks) {
        // Two talks on one day: the cell is filled once.
        talk.date = lastDay
      }
      if talk.date != nil { lastDay = talk.date }
      // A talk that a heading below the table names again has no day of the rows above.
      if talk.date == nil, mode != .rows || !first.isHeading { talk.date = context }
      let isSetOff = first.isEmphasized && talk.speaker != nil && talk.title?.block == first.block
      if columns.contains(.time) { hasTimes = true }
      if isTalk(talk, mode) || isSetOff && talk.title != nil, !isProgramme || talk.speaker != nil {
        out.append(talk)
      }
      if !second.isEmpty, var other = record.read(blocks, columns: second), other.title != nil,
        other.speaker != nil
      {
        other.date = other.date ?? talk.date
        out.append(other)
      }
    }
    if mode == .items, timedItems(lines, blocks) { hasTimes = true }
    if mode == .rows, columns.isEmpty,
      lines.count(where: { startsWithTime($0, blocks) }) * 3 >= lines.count * 2
    {
      hasTimes = true
    }
    // In the table of a day, what nobody gives is a break or a word of welcome.
    if hasTimes, out.count(where: { $0.speaker != nil }) * 2 >= out.count {
      out.removeAll { $0.speaker == nil }
    }
    return out
  }

  /// The talks of one day, each whole on a line of its own below the date; nil where these are not
  /// most of the lines.
  private static func severalTalks(_ record: TalkRecord, _ blocks: [Block]) -> [TalkDraft]? {
    guard (3...40).contains(record.lines.count), let day = record.lines.first,
      startsWithDate(day, blocks)
    else { return nil }
    let lines = record.lines.dropFirst().filter { $0.range.count >= 12 }
    let whole = lines.filter { SessionItems.isWhole($0, blocks) }
    guard whole.count >= 2, whole.count * 2 > lines.count, !SessionItems.isWhole(day, blocks) else {
      return nil
    }
    let talks = whole.compactMap { TalkRecord(lines: [day, $0]).read(blocks, columns: []) }
    return talks.count == whole.count && talks.allSatisfy { $0.title != nil && $0.speaker != nil }
      ? talks : nil
  }

  /// Whether the cell of a row's day is empty.
  private static func hasNoDay(
    _ row: TalkLine, _ columns: [TalkField?], _ blocks: [Block]
  ) -> Bool {
    guard let place = columns.firstIndex(of: .date) else { return false }
    let cells = TalkTable.cells(of: blocks[row.block], row.range, columns)
    return cells.indices.contains(place) && cells[place].isEmpty
  }

  /// How many cells the row below a head has; 0 where none follows.
  private static func widthBelow(
    _ head: TalkLine, _ lines: [TalkLine], _ blocks: [Block]
  ) -> Int {
    guard
      let next = lines.first(where: {
        ($0.block, $0.range.lowerBound) > (head.block, head.range.lowerBound) && isRow($0, blocks)
      })
    else { return 0 }
    return TalkTable.cells(of: blocks[next.block], next.range).count
  }

  /// How many cells most rows have.
  private static func commonWidth(_ lines: [TalkLine], _ blocks: [Block]) -> Int {
    var widths: [Int: Int] = [:]
    for line in lines where isRow(line, blocks) {
      widths[TalkTable.cells(of: blocks[line.block], line.range).count, default: 0] += 1
    }
    return widths.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }

  /// The fields of a head whose cells ran together: "Date Time Place ⇥ Speaker ⇥ Title".
  private static func expanded(
    _ line: TalkLine, _ width: Int, _ blocks: [Block]
  ) -> [TalkField?]? {
    let block = blocks[line.block]
    let fields = TalkTable.cells(of: block, line.range).flatMap { cell -> [TalkField?] in
      let words = TextFolding.words(block.string(in: cell))
      let named = words.map { TalkField.named($0) }
      return named.isEmpty || named.contains { $0 == nil }
        ? [TalkField.column(block.string(in: cell))] : named
    }
    return fields.count == width ? fields : nil
  }

  /// Whether most items begin with a time of day.
  private static func timedItems(_ lines: [TalkLine], _ blocks: [Block]) -> Bool {
    let items = lines.filter { $0.itemDepth != nil && $0.isFirst }
    let times = items.count { startsWithTime($0, blocks) }
    return times >= 3 && times * 2 > items.count
  }

  private static func isTalk(_ talk: TalkDraft, _ mode: Mode) -> Bool {
    guard talk.title != nil else { return false }
    switch mode {
    case .rows, .items, .dates: return talk.speaker != nil || talk.date?.month != nil
    case .headings: return talk.speaker != nil || talk.date?.day != nil
    case .paragraphs:
      return talk.isQuotedInSeries
        || talk.speaker != nil
          && (talk.readSpeaker?.affiliation != nil || talk.date != nil
            || !talk.abstract.isEmpty || talk.isSpeakerLabelled
            || talk.isTitleQuoted && talk.title?.block == talk.speaker?.block)
    }
  }

  /// The talks of some lines, each beginning with its date or time.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talksByDate(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    let timed = lines.map { startsWithTime($0, blocks) }
    let isProgramme = timed.count(where: { $0 }) >= 3
    let dated = lines.indices.map {
      startsWithDate(lines[$0], blocks) || isProgramme && timed[$0]
    }
    guard dated.count(where: { $0 }) >= 2 else { return [] }
    return talks(in: lines, of: blocks, .dates, dated, timed)
  }

  /// The talks of some lines, each paragraph or each heading beginning one.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talksByParagraph(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    let none = lines.map { _ in false }
    return talks(in: lines, of: blocks, .paragraphs, none, none)
  }

  private static func mode(
    of lines: [TalkLine], _ dated: [Bool], _ timed: [Bool], _ blocks: [Block]
  ) -> Mode {
    let rows = lines.filter { isRow($0, blocks) }
    if rows.count >= 2, rows.count * 3 >= lines.count { return .rows }
    // A table with a head is a schedule, however long the abstracts below it are.
    if rows.count >= 3,
      rows.contains(where: { !TalkTable.head(of: blocks[$0.block], $0.range).isEmpty })
    {
      return .rows
    }
    let items = lines.count { $0.itemDepth != nil && $0.isFirst }
    if items >= 2, !isAside(lines, dated, blocks) { return .items }
    if standAboveDates(lines, dated) || haveDatesBelow(lines, dated) { return .headings }
    let under = dated.indices.dropFirst().count {
      dated[$0] && lines[$0 - 1].isHeading && !dated[$0 - 1] && !lines[$0 - 1].isSectionHeading
    }
    if under >= 3, under * 2 > dated.count(where: { $0 }) { return .headings }
    // Times of day begin the lines of a programme, wherever its block begins.
    let times = timed.count(where: { $0 })
    if times >= 3, times * 2 >= dated.count(where: { $0 }) { return .dates }
    if dated.count(where: { $0 }) >= 2 {
      // Dates below titles belong to their paragraphs.
      let leading = lines.indices.count { dated[$0] && (lines[$0].isFirst || lines[$0].isHeading) }
      let short = lines.count { $0.range.count <= 240 && !$0.isHeading }
      let most = dated.count(where: { $0 })
      if leading * 2 >= most || most * 2 > short { return .dates }
      // In one block of lines, dates lead where the block begins with one.
      let blocks = Set(lines.indices.filter { dated[$0] }.map { lines[$0].block })
      let begin = lines.indices.count {
        lines[$0].isFirst && dated[$0] && blocks.contains(lines[$0].block)
      }
      if most >= 3, begin * 2 >= blocks.count { return .dates }
      let headings = lines.count { $0.isHeading && !$0.isSectionHeading }
      return headings >= 2 ? .headings : .paragraphs
    }
    if lines.count(where: { $0.isHeading && !$0.isSectionHeading }) >= 1 { return .headings }
    if items >= 1 { return .items }
    return dated.contains(true) ? .dates : .paragraphs
  }

  /// Whether a page has a heading for each talk, and dates begin only few of the lines below them.
  ///
  /// "Title / Jane Doe (MIT) – Tuesday, March 3": where a talk falls out, the date stands alone.
  private static func standAboveDates(_ lines: [TalkLine], _ dated: [Bool]) -> Bool {
    let most = commonHeadings(lines, dated).count
    return most >= 4 && most > 2 * dated.count(where: { $0 })
  }

  /// The headings without a date of the level that has most of them.
  private static func commonHeadings(_ lines: [TalkLine], _ dated: [Bool]) -> [Int] {
    var levels: [Int: [Int]] = [:]
    for (index, line) in lines.enumerated() where line.isHeading && !line.isSectionHeading {
      guard !dated[index], let level = line.level else { continue }
      levels[level, default: []].append(index)
    }
    return levels.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }?.value ?? []
  }

  /// Whether each heading of the commonest level has one date among the lines below it, and the first
  /// heading none above it: "Title / Jane Doe, MIT / March 3, 15:00 / what it is about".
  private static func haveDatesBelow(_ lines: [TalkLine], _ dated: [Bool]) -> Bool {
    let talks = commonHeadings(lines, dated)
    guard talks.count >= 3, let first = talks.first, !dated[..<first].contains(true) else {
      return false
    }
    let ends = talks.dropFirst() + [lines.count]
    let counts = zip(talks, ends).map { start, end in dated[start..<end].count { $0 } }
    let single = counts.count { $0 == 1 }
    return counts.last == 1 && single * 5 >= talks.count * 4
  }

  /// Whether the list items of a page are beside its talks, which stand in lines with dates.
  private static func isAside(
    _ lines: [TalkLine], _ dated: [Bool], _ blocks: [Block]
  ) -> Bool {
    let outside = dated.count(where: { $0 })
    guard outside >= 3 else { return false }
    let inside = lines.count { line in
      guard line.itemDepth != nil, line.range.count <= 600 else { return false }
      let text = TokenizedText(blocks[line.block].text, in: line.range)
      return TalkTable.date(in: text)?.month != nil
    }
    // "June 2, 2026" above an item for each of that day's talks.
    let below = lines.indices.dropLast().count { dated[$0] && lines[$0 + 1].itemDepth != nil }
    return inside * 2 < outside && below * 2 < outside
  }

  private static func isRow(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    line.isRow || blocks[line.block].text[line.range].contains(0x09)
  }

  static func startsWithDate(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    if line.field == .date {
      // "When: every other Friday"
      let text = TokenizedText(blocks[line.block].text, in: line.content.prefix(80))
      return TalkTable.date(in: text)?.month != nil || line.content.isEmpty
    }
    guard line.field == nil, !tellsOfDay(line, blocks) else { return false }
    let limit = min(line.range.upperBound, line.range.lowerBound + 60)
    let text = TokenizedText(blocks[line.block].text, in: line.range.lowerBound..<limit)
    var start = TalkSegmenter.afterOrdinal(text, at: 0)
    if text.key(start) == "[" {
      start = TalkSegmenter.bracketedDate(text, start, text.tokens.count) ?? start
    }
    guard
      let (date, _) = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start)
    else { return false }
    return date.month != nil && (date.day != nil || date.year != nil)
  }

  /// Whether a line is a sentence about what happened on a day, and announces no talk: "On May 3, 1920 the
  /// mills stood still, …".
  private static func tellsOfDay(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    let bytes = blocks[line.block].text[line.range]
    guard bytes.count > 120, bytes.last == 0x2E, bytes.starts(with: Array("On ".utf8)) else {
      return false
    }
    let text = TokenizedText(blocks[line.block].text, in: line.range.prefix(400))
    return text.tokens.prefix(8).contains { $0.kind == .number && $0.key.utf8.count == 4 }
      && !text.tokens.contains { SpeakerPhrase.speech.contains($0.key) || $0.isMark("\"") }
  }

  /// Whether a line begins with a time of day: "10:45 – 11:10 …".
  static func startsWithTime(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil || line.field == .time else { return false }
    let limit = min(line.range.upperBound, line.range.lowerBound + 24)
    return TalkSegmenter.startsWithTime(
      TokenizedText(blocks[line.block].text, in: line.range.lowerBound..<limit), at: 0)
  }

  private static func year(of line: TalkLine, _ blocks: [Block]) -> PartialDate? {
    guard line.isHeading else { return nil }
    return TalkTable.date(in: TokenizedText(blocks[line.block].text, in: line.range))
  }

  /// The level below which headings stand over plain dates; 0 where they are the titles below these.
  private static func levelAboveDates(_ lines: [TalkLine], _ dated: [Bool]) -> Int {
    let dates = dated.count(where: { $0 })
    let levels = lines.filter { $0.isHeading && !$0.isSectionHeading }.compactMap(\.level)
    guard let deepest = levels.max(), levels.count(where: { $0 == deepest }) * 2 >= dates else {
      return 7
    }
    return deepest
  }

  /// Whether a row of two cells tells more of the talk that a row above began with its day and its
  /// speaker: a time of day and the title, "Abstract" and the text.
  private static func goesOn(
    _ line: TalkLine, below first: TalkLine?, _ blocks: [Block]
  ) -> Bool {
    guard let first, isRow(first, blocks), isRow(line, blocks), startsWithDate(first, blocks) else {
      return false
    }
    let cells = TalkTable.cells(of: blocks[line.block], line.range)
    let head = TalkTable.cells(of: blocks[first.block], first.range)
    guard cells.count == 2, head.count == 2, !cells[0].isEmpty, cells[0].count <= 24 else {
      return false
    }
    let block = blocks[first.block]
    let person = TokenizedText(block.text, in: head[1])
    guard
      let read = SpeakerLine.read(
        person, at: 0, end: person.tokens.count, isLabelled: true),
      read.end >= person.tokens.count - 1
    else { return false }
    return startsWithTime(line, blocks)
      || TalkField.named(blocks[line.block].string(in: cells[0])) != nil
  }

  /// Whether a line is the day of the talk that the row's first line names: "Jane Doe | On Sorting", and
  /// "October 12th, Room 7" below the title.
  private static func isDay(
    _ line: TalkLine, ofRow first: TalkLine?, _ blocks: [Block]
  ) -> Bool {
    guard let first, first.block == line.block, first.isRow, line.range.count <= 60,
      startsWithDate(line, blocks)
    else { return false }
    return TalkTable.date(in: TokenizedText(blocks[first.block].text, in: first.range)) == nil
  }

  /// Whether a line names the day that the talk above it begins with once more, with its year: "[19/03] Jane
  /// Doe – On Sorting", "Tuesday, 19 March 2025, Old Mill".
  private static func saysDayAgain(
    _ line: TalkLine, _ open: [TalkLine]?, _ blocks: [Block]
  ) -> Bool {
    guard let open, open.count <= 2, let first = open.first,
      let own = TalkTable.date(in: TokenizedText(blocks[line.block].text, in: line.range)),
      let date = TalkTable.date(in: TokenizedText(blocks[first.block].text, in: first.range))
    else { return false }
    return own.year != nil && date.year == nil && own.day != nil && own.day == date.day
      && own.month == date.month
  }

  private static func records(
    of lines: [TalkLine], _ mode: Mode, _ dated: [Bool], _ timed: [Bool], _ inner: Set<Int>,
    _ blocks: [Block]
  ) -> [TalkRecord] {
    var hasTime = false
    var day: TalkLine?
    let least = lines.compactMap(\.itemDepth).min() ?? 0
    let level =
      lines.indices.filter { dated[$0] }.compactMap { lines[$0].level }.min()
      ?? levelAboveDates(lines, dated)
    var out: [TalkRecord] = []
    var open = false
    for (index, line) in lines.enumerated() {
      let starts: Bool
      switch mode {
      case .rows:
        starts =
          !(open
          && (goesOn(line, below: out.last?.lines.first, blocks)
            || isDay(line, ofRow: out.last?.lines.first, blocks)))
      case .items:
        if line.isHeading || line.itemDepth == nil && line.isFirst {
          // A paragraph ends the list; a date in it holds for the items below.
          let isShort = line.range.count <= 60
          if isShort { out.append(TalkRecord(lines: [line])) }
          open = false
          continue
        }
        starts = line.isFirst && line.itemDepth == least
      case .dates:
        // Two talks on one day: the second time of day begins the second, with the day's date.
        if dated[index], !timed[index] {
          hasTime = false
          day = line
        }
        let isSecond = timed[index] && hasTime && !dated[index]
        if timed[index] { hasTime = true }
        if isSecond, let day {
          out.append(TalkRecord(lines: [day, line]))
          open = true
          continue
        }
        let isAgain = open && dated[index] && saysDayAgain(line, out.last?.lines, blocks)
        starts = dated[index] && !isAgain || inner.contains(index)
      case .headings: starts = line.isHeading
      case .paragraphs:
        let isProse =
          line.range.count > 120 && blocks[line.block].text[line.range].last == 0x2E
          && !line.isEmphasized
        starts = line.isFirst && line.range.count <= 240 && !isProse
      }
      let isAbove = mode == .dates && !dated[index] && (line.level ?? 9) < level
      if line.isSectionHeading && mode != .rows || isAbove {
        // "Spring 2023 Talks" tells the year.
        out.append(TalkRecord(lines: [line]))
        open = false
        continue
      }
      if starts {
        out.append(TalkRecord(lines: [line]))
        open = true
      } else if open, !out.isEmpty {
        out[out.count - 1].lines.append(line)
      }
    }
    return out
  }
}
