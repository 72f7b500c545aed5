import Bibliography
import Documents

/// Reads timetables: a row for each hour, a column for each day, a talk in the cell where they meet.
enum GridListing {
  private static let mostCells = 4_000

  /// The talks in the cells below a row of days; empty where no row names three days or more.
  ///
  /// A talk that fills several rows comes as often; it is one.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var days: [PartialDate?] = []
    var cells = 0
    for line in lines where line.isRow || blocks[line.block].text[line.range].contains(0x09) {
      let block = blocks[line.block]
      let row = TalkTable.cells(of: block, line.range)
      if let head = head(row, block) {
        days = head
        continue
      }
      // A reader may have left out the empty corner of the head.
      let shift = row.count - days.count
      guard !days.isEmpty, shift == 0 || shift == 1, let hour = row.first(where: { !$0.isEmpty }),
        isTime(block, hour)
      else { continue }
      for (column, cell) in row.enumerated() where column > 0 && cell.count >= 8 {
        cells += 1
        guard cells <= mostCells else { return out }
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

  /// The days that the cells of a row name; nil where fewer than three of them name one.
  private static func head(_ row: [Range<Int>], _ block: Block) -> [PartialDate?]? {
    guard row.count >= 3 else { return nil }
    var named = 0
    let days = row.map { cell -> PartialDate? in
      let text = TokenizedText(block.text, in: cell.prefix(40))
      let date = TalkTable.date(in: text)
      let isDay = date?.day != nil || DateVocabulary.weekdays.contains(text.key(0))
      if isDay, text.tokens.count <= 8 { named += 1 }
      return date?.day != nil ? date : nil
    }
    return named >= 3 && named * 2 > row.count ? days : nil
  }

  private static func isTime(_ block: Block, _ cell: Range<Int>) -> Bool {
    cell.count <= 30 && TalkSegmenter.startsWithTime(TokenizedText(block.text, in: cell), at: 0)
  }
}
