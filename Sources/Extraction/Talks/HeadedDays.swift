import Bibliography
import Documents

/// Gives items below headings that are days of the year the day of their heading.
///
/// A list may lose the day of its first item to the entry above it, or take that of the next heading for its
/// last one; what says of itself on which day it was keeps that.
enum HeadedDays {
  private static let fewest = 3

  /// The talks of a page with the days of the headings right above their items.
  ///
  /// - Complexity: O(*n*) in the bytes of the headings and of the talks' blocks.
  static func settled(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let days = days(of: blocks)
    guard !days.isEmpty else { return talks }
    // Elsewhere the days belong to something else, as those of news do.
    let below = talks.count { $0.title.map { days[$0.block] != nil } ?? false }
    guard below >= fewest, below * 4 >= talks.count * 3 else { return talks }
    let dates = PageDates(blocks)
    return talks.map { talk in
      guard let title = talk.title, let day = days[title.block],
        !holdsDay(blocks[title.block])
      else { return talk }
      var talk = talk
      talk.date = dates.settled(day, in: title.block)
      return talk
    }
  }

  /// For each list item the day that the heading above it is; empty where few headings are days.
  static func days(of blocks: [Block]) -> [Int: PartialDate] {
    var day: (date: PartialDate, level: Int)?
    var headings = 0
    var out: [Int: PartialDate] = [:]
    for (index, block) in blocks.enumerated() {
      if case .heading(let level) = block.kind {
        if let date = wholeDay(block) {
          day = (date, level)
          headings += 1
        } else if level <= day?.level ?? 0 {
          day = nil
        }
      } else if case .listItem = block.kind, let day {
        out[index] = day.date
      }
    }
    return headings >= fewest ? out : [:]
  }

  /// The day that is all of a heading but for the day of the week.
  private static func wholeDay(_ block: Block) -> PartialDate? {
    guard block.isOneLine, block.text.count <= 60 else { return nil }
    let text = TokenizedText(block.text, in: 0..<block.text.count)
    for start in text.tokens.indices.prefix(3) {
      if let (date, end) = DateScanner.date(in: text, at: start) {
        guard date.month != nil, date.day != nil,
          text.tokens[end...].allSatisfy({ isAside($0) })
        else { return nil }
        return date
      }
      guard isAside(text.tokens[start]) else { return nil }
    }
    return nil
  }

  private static func isAside(_ token: Token) -> Bool {
    token.kind == .mark || DateVocabulary.weekdays.contains(token.key)
  }

  private static func holdsDay(_ block: Block) -> Bool {
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 2_000))
    return text.tokens.indices.contains { index in
      guard let date = DateScanner.date(in: text, at: index)?.date else { return false }
      return date.day != nil && date.month != nil
    }
  }
}
