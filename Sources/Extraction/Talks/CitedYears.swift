import Bibliography
import Documents

/// Tells the years of papers that a group reads from those in which it does: "On Sorting (Doe and Roe,
/// 2014)" below "2024 Reading Group".
enum CitedYears {
  private static let fewest = 3

  /// The talks of a page, those whose year is that of a cited paper with the year of the term above.
  ///
  /// - Complexity: O(*n*) in the bytes of the talks' blocks.
  static func settled(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var cited: [(talk: Int, title: Range<Int>)] = []
    for (index, talk) in talks.enumerated() {
      guard let title = talk.title, talk.date?.month == nil,
        let citation = citation(behind: title, blocks),
        talk.date?.year ?? citation.year == citation.year
      else { continue }
      cited.append((index, citation.title))
    }
    guard cited.count >= fewest, cited.count * 2 >= talks.count else { return talks }
    let dates = PageDates(blocks)
    var out = talks
    for (index, title) in cited {
      out[index].title?.range = title
      (out[index].event, out[index].place) = (nil, nil)
    }
    let isCited = Set(cited.map(\.talk))
    for index in out.indices where isCited.contains(index) || out[index].date == nil {
      guard let title = out[index].title, let term = dates.term(above: title.block) else {
        continue
      }
      out[index].date = PartialDate(year: term.first)
    }
    return out
  }

  /// The year in the brackets right behind a title that hold authors as well, and the title in front of
  /// them, which may have been cut inside of them.
  private static func citation(
    behind title: TalkListing.Passage, _ blocks: [Block]
  ) -> (year: Int, title: Range<Int>)? {
    let block = blocks[title.block]
    guard title.range.count <= 600 else { return nil }
    var start = title.range.upperBound
    if let open = block.text[title.range].lastIndex(of: 0x28),
      !block.text[open..<title.range.upperBound].contains(0x29)
    {
      start = open
    }
    let own = block.trimmed(title.range.lowerBound..<start)
    let text = TokenizedText(block.text, in: start..<min(block.text.count, start + 400))
    guard !own.isEmpty, text.tokens.first?.isMark("(") == true,
      let close = text.tokens.firstIndex(where: { $0.isMark(")") }), close > 2,
      let citation = PaperCitation(text, 1..<close), citation.hasYear,
      citation.people + citation.surnames > 0 || citation.hasOthers
    else { return nil }
    return text.tokens[1..<close].lazy.compactMap { token in
      EventScore.isYear(token.key) ? Int(token.key).map { ($0, own) } : nil
    }.first
  }
}
