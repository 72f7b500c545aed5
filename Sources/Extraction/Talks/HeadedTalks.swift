import Bibliography
import Documents

/// Reads a page on which somebody's talks have a heading each, with where and when each was given below
/// it, or its day above.
enum HeadedTalks {
  private static let fewest = 3

  /// The talks of a page; empty where few headings have a place or a day below.
  ///
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func talks(in blocks: [Block]) -> [TalkDraft] {
    let levels = blocks.compactMap { block -> Int? in
      // A heading below that only says when is part of its talk.
      if case .heading(let level) = block.kind, !isDate(block) { return level }
      return nil
    }
    guard let deepest = levels.max(), levels.count(where: { $0 == deepest }) >= fewest else {
      return []
    }
    let heads = blocks.indices.filter { index in
      guard case .heading(deepest) = blocks[index].kind, blocks[index].text.count <= 300,
        index + 1 < blocks.count, !blocks[index + 1].isHeading || isDate(blocks[index + 1]),
        SectionVocabulary.kind(of: blocks[index].string) == nil, !isDate(blocks[index])
      else { return false }
      let text = TokenizedText(blocks[index].text, in: 0..<blocks[index].text.count)
      return EventScore.score(text, 0..<text.tokens.count) < 3
    }
    // Where each date stands above its title, so does the first.
    let dated = heads.count { $0 > 0 && isDate(blocks[$0 - 1]) }
    let isAbove =
      heads.first.map { $0 > 0 && isDate(blocks[$0 - 1]) } ?? false && dated * 2 > heads.count
    var out: [TalkDraft] = []
    var placed = 0
    for index in heads {
      let below = blocks[index + 1]
      let line = below.lines.first ?? 0..<0
      let event = TokenizedText(below.text, in: line.prefix(400))
      var talk = TalkDraft()
      talk.title = TalkListing.Passage(block: index, range: 0..<blocks[index].text.count)
      talk.date =
        isAbove
        ? TalkTable.date(in: TokenizedText(blocks[index - 1].text))
        : date(in: blocks, below: index + 1) ?? date(in: below)
      if EventScore.score(event, 0..<event.tokens.count) > 0 || talk.date != nil { placed += 1 }
      if !isDate(below) { talk.event = TalkTitle.clean(below.string(in: line)) }
      out.append(talk)
    }
    return placed * 3 >= out.count * 2 ? out : []
  }

  /// The date on one of the first lines of a block.
  private static func date(in block: Block) -> PartialDate? {
    let dates = block.lines.prefix(4).filter { $0.count <= 300 }.flatMap { line in
      let text = TokenizedText(block.text, in: line)
      return text.tokens.indices.compactMap { DateScanner.date(in: text, at: $0)?.date }
    }
    // "Loom Fair 2016" on the line above names its year.
    return dates.first { $0.month != nil } ?? dates.first
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
}
