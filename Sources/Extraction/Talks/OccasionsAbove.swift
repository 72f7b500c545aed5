import Bibliography
import Documents

/// Gives talks the month that the line of their occasion above the title begins with.
///
/// As in "May 2025 — Loom Fair, Ghent" above "*Rows and Columns*".
enum OccasionsAbove {
  private static let fewest = 3

  /// The talks of a page; unchanged where not most of its titles without months stand below such lines.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines above titles.
  static func settled(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let titled = Set(talks.compactMap { $0.title?.block })
    let dates = talks.map { talk -> PartialDate? in
      guard let title = talk.title, title.range.lowerBound <= 2, title.block > 0,
        case let above = title.block - 1, !titled.contains(above)
      else { return nil }
      return month(leading: blocks[above])
    }
    let open = talks.indices.filter { talks[$0].date?.month == nil }
    // Where days stand below their talks, none stands above the first one.
    guard let first = open.first, dates[first] != nil,
      case let found = open.count(where: { dates[$0] != nil }), found >= fewest,
      found * 2 >= open.count
    else { return talks }
    return zip(talks, dates).map { talk, date in
      guard let date, talk.date?.month == nil, talk.date?.year ?? date.year == date.year else {
        return talk
      }
      var talk = talk
      talk.date = date
      return talk
    }
  }

  /// The month and year that a line begins with, in front of more.
  private static func month(leading block: Block) -> PartialDate? {
    guard !block.isHeading, block.isOneLine, block.text.count <= 300 else { return nil }
    let text = TokenizedText(block.text, in: 0..<block.text.count)
    guard let (date, end) = DateScanner.date(in: text, at: 0), date.month != nil,
      date.year != nil, text.tokens[end...].contains(where: \.isWord)
    else { return nil }
    return date
  }
}
