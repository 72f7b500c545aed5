import Bibliography
import Documents

/// Reads timetables: a row for each hour, a column for each day, a talk in the cell where they meet.
enum GridListing {
  private static let mostCells = 4_000
  /// The most cells of a row, and runs of type in it, that are looked at: more are no timetable's.
  private static let widest = 64
  private static let mostRuns = 512

  /// The talks in the cells below a row of days; empty where no row names three days or more.
  ///
  /// A talk that fills several rows comes as often; it is one.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var days: [PartialDate?] = []
    var isCornered = true
    var cells = 0
    let isDivided = areDivided(lines, blocks)
    for line in lines where line.isRow || blocks[line.block].text[line.range].contains(0x09) {
      let block = blocks[line.block]
      let row = TalkTable.cells(of: block, line.range)
      if let head = head(row, block) {
        days = head.days
        isCornered = head.isCornered
        continue
      }
      // A reader may have left out the empty corner of the head, and empty cells that end a row.
      let isHour = row.first.map { $0.count <= 13 && isTime(block, $0) } ?? false
      let shift = isCornered || !isHour ? 0 : 1
      guard !days.isEmpty, row.count >= 2, row.count <= days.count + shift,
        row.count >= days.count + shift - 1,
        let hour = row.first(where: { !$0.isEmpty }), isTime(block, hour)
      else { continue }
      for (column, cell) in row.enumerated() where column > 0 && cell.count >= 8 {
        cells += 1
        guard cells <= mostCells else { return out }
        if isDivided, var talk = divided(cell, line.block, block) {
          if talk.title == nil { continue }
          talk.date = days[column - shift]
          out.append(talk)
          continue
        }
        var inner = line
        (inner.range, inner.content, inner.isRow, inner.field) = (cell, cell, false, nil)
        guard var talk = TalkRecord(lines: [inner]).read(blocks, columns: []), talk.title != nil
        else { continue }
        if talk.speaker == nil {
          guard let split = TitleBylines.split([talk], blocks).first, split.speaker != nil else {
            continue
          }
          talk = split
        }
        if talk.date?.month == nil { talk.date = days[column - shift] }
        out.append(talk)
      }
    }
    return TalkMerging.unique(out, blocks)
  }

  /// Whether most of what stands behind people in type of its own are titles, rather than where they work
  /// or links.
  private static func areDivided(_ lines: [TalkLine], _ blocks: [Block]) -> Bool {
    var found = (all: 0, titles: 0)
    for line in lines.prefix(200) where line.isRow {
      let block = blocks[line.block]
      for cell in TalkTable.cells(of: block, line.range).dropFirst().prefix(widest)
      where cell.count >= 8 {
        guard let title = divided(cell, line.block, block)?.title else { continue }
        found.all += 1
        let words = TextFolding.words(block.string(in: title.range))
        if words.count >= 3, !words.contains(where: links.contains),
          !LineShape.namesOrganization(block, title.range)
        {
          found.titles += 1
        }
      }
    }
    return found.titles >= 3 && found.titles * 4 >= found.all * 3
  }

  private static let links: Set<String> = [
    "slides", "video", "recording", "abstract", "pdf", "homepage", "website", "poster",
  ]

  /// The talk of a cell that names people and ends with a title in type or a link of its own; without a
  /// title where that is still to come, nil for other cells.
  private static func divided(_ cell: Range<Int>, _ index: Int, _ block: Block) -> TalkDraft? {
    guard
      let run = block.emphasis.prefix(mostRuns).filter({
        ($0.isType || $0.style == .link) && $0.style != .superscript
          && $0.range.lowerBound > cell.lowerBound && $0.range.upperBound == cell.upperBound
      }).max(by: { $0.range.count < $1.range.count })
    else { return nil }
    let text = TokenizedText(block.text, in: cell.lowerBound..<run.range.lowerBound)
    guard let line = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: false),
      let last = text[line.end - 1], let first = text.tokens.first,
      text.tokens[line.end...].allSatisfy({ $0.kind == .mark })
    else { return nil }
    var talk = TalkDraft()
    talk.speaker = TalkListing.Passage(
      block: index, range: first.range.lowerBound..<last.range.upperBound)
    talk.readSpeaker = (line.names, line.affiliation)
    let title = block.trimmed(run.range)
    guard !TalkPlaceholder.isPlaceholder(block.string(in: title)) else { return talk }
    talk.title = TalkListing.Passage(block: index, range: title)
    talk.isTitleSure = true
    return talk
  }

  /// The days that the cells of a row name, and whether the first cell names none; nil where fewer than
  /// three of them name one.
  private static func head(
    _ row: [Range<Int>], _ block: Block
  ) -> (days: [PartialDate?], isCornered: Bool)? {
    guard row.count >= 3 else { return nil }
    var named = 0
    var isCornered = true
    let days = row.enumerated().map { column, cell -> PartialDate? in
      let text = TokenizedText(block.text, in: cell.prefix(40))
      let date = TalkTable.date(in: text)
      let isDay = date?.day != nil || DateVocabulary.weekdays.contains(text.key(0))
      if isDay, text.tokens.count <= 8 {
        named += 1
        if column == 0 { isCornered = false }
      }
      if date == nil, isDay, text.tokens.count == 2, let day = Int(text.key(1)), (1...31) ~= day {
        // "Monday 18": the page says elsewhere of which month.
        return PartialDate(day: day)
      }
      return date?.day != nil ? date : nil
    }
    return named >= 3 && named * 2 > row.count ? (days, isCornered) : nil
  }

  private static func isTime(_ block: Block, _ cell: Range<Int>) -> Bool {
    cell.count <= 30 && TalkSegmenter.startsWithTime(TokenizedText(block.text, in: cell), at: 0)
  }
}
