import Bibliography
import Documents

/// Gives talks that say nothing of when they were given the day, the month or the year that the headings above
/// them name: "July 18", "Loom Days (10/13/18)", "Spring 2022 - Ropes".
enum HeadingDates {
  private static let longest = 200

  /// The talks of a page, the undated ones with what is named above.
  ///
  /// - Parameters:
  ///   - talks: the talks.
  ///   - blocks: the page's blocks.
  ///   - isOwn: whether they are one person's, whose headings name events.
  /// - Returns: the talks; those that have a date keep it.
  /// - Complexity: O(*n*) in the bytes of the headings, and of the page for the years of its days.
  static func added(to talks: [TalkDraft], _ blocks: [Block], isOwn: Bool) -> [TalkDraft] {
    guard talks.contains(where: { $0.date == nil }) else { return talks }
    let dates = PageDates(blocks)
    let named = named(in: blocks, isOwn: isOwn)
    return talks.map { talk in
      guard talk.date == nil, let title = talk.title else { return talk }
      var talk = talk
      talk.date = named[title.block].map { dates.settled($0, in: title.block) }
      return talk
    }
  }

  /// For each block the date that the lowest of the headings it stands below names; for a heading, that of
  /// those above it.
  private static func named(in blocks: [Block], isOwn: Bool) -> [Int: PartialDate] {
    var open: [(level: Int, date: PartialDate?)] = []
    var out: [Int: PartialDate] = [:]
    for (index, block) in blocks.enumerated() {
      guard case .heading(let level) = block.kind else {
        out[index] = open.last?.date
        continue
      }
      while let last = open.last, last.level >= level { open.removeLast() }
      out[index] = open.last?.date
      open.append((level, date(in: block, isOwn: isOwn) ?? open.last?.date))
    }
    return out
  }

  private static let asides: Set<String> = [
    "updated", "update", "version", "since", "until", "before", "deadline", "due", "from",
    "changed", "revised", "stand", "aktualisiert",
  ]

  /// The date that a heading names: a day, a month, or else a year; of several days the first where these are
  /// those of one event, and the year where each talk has one of them.
  private static func date(in block: Block, isOwn: Bool) -> PartialDate? {
    guard block.text.count <= longest else { return nil }
    let text = TokenizedText(block.text)
    var found: [PartialDate] = []
    var index = 0
    while index < text.tokens.count {
      // "Invited talks (last updated March 3)"
      if asides.contains(text.key(index)) { break }
      if let (date, end) = DateScanner.date(in: text, at: index), end > index {
        found.append(date)
        index = end
      } else {
        index += 1
      }
    }
    let days = found.filter { $0.month != nil }
    if let day = days.first, isOwn || days.count == 1 { return day }
    guard let year = found.compactMap(\.year).first, Set(found.compactMap(\.year)).count == 1 else {
      return nil
    }
    return PartialDate(year: year)
  }
}
