import Bibliography
import Documents

/// Reads several talks that ran together on one line: "Event 2019 City, ST Title Date Event 2018 …".
///
/// Dates, places and years of events are sure; the texts between them are titles. Each talk has at
/// most one of each, so a second one begins the next talk.
enum RunOnTalks {
  private enum Chunk {
    case date(PartialDate)
    case place(Range<Int>)
    /// An event in bold.
    case event(Range<Int>)
    /// Words between the others; `endsInYear` where an event may end them.
    case words(Range<Int>, endsInYear: Bool)
  }

  private struct Open {
    var title: Range<Int>?
    var event: Range<Int>?
    var place: Range<Int>?
    var date: PartialDate?
    var isEmpty: Bool { title == nil && event == nil && place == nil && date == nil }
  }

  /// The talks of a line; nil where it holds fewer than two dates or places.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func talks(in block: Block, _ index: Int, _ line: Range<Int>) -> [TalkDraft]? {
    guard line.count > 60 else { return nil }
    let text = TokenizedText(block.text, in: line)
    let chunks = chunks(of: text, block)
    var dates = 0
    var places = 0
    for chunk in chunks {
      if case .date = chunk { dates += 1 }
      if case .place = chunk { places += 1 }
    }
    guard dates >= 2, places >= 2 else { return nil }
    var out: [TalkDraft] = []
    var open = Open()
    func close() {
      if let title = open.title {
        var talk = TalkDraft()
        talk.title = TalkListing.Passage(block: index, range: bytes(text, title))
        talk.date = open.date
        talk.place = open.place.map { block.string(in: bytes(text, $0)) }
        talk.event = open.event.map { block.string(in: bytes(text, $0)) }
        out.append(talk)
      }
      open = Open()
    }
    for chunk in chunks {
      switch chunk {
      case .date(let date):
        if open.date != nil { close() }
        open.date = date
      case .place(let place):
        if open.place != nil { close() }
        open.place = place
      case .event(let event):
        if open.event != nil || open.title != nil { close() }
        open.event = event
      case .words(let words, let endsInYear):
        if endsInYear {
          if open.event != nil, open.title == nil {
            let cut = eventStart(text, words, leavesTitle: true)
            open.title = words.lowerBound..<cut
            close()
            open.event = cut..<words.upperBound
          } else {
            if open.event != nil || open.title != nil { close() }
            open.event = words
          }
        } else {
          if open.title != nil { close() }
          open.title = words
        }
      }
    }
    close()
    return out.count >= 2 ? out : nil
  }

  private static func bytes(_ text: TokenizedText, _ tokens: Range<Int>) -> Range<Int> {
    guard let first = text[tokens.lowerBound], let last = text[tokens.upperBound - 1],
      !tokens.isEmpty
    else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  private static func chunks(of text: TokenizedText, _ block: Block) -> [Chunk] {
    var out: [Chunk] = []
    var start = 0
    func flush(_ end: Int) {
      var lower = start
      var upper = end
      while lower < upper, text[lower]?.isWord == false, text[lower]?.kind != .number { lower += 1 }
      while upper > lower, let last = text[upper - 1], last.kind == .mark, last.key != ")",
        last.key != "?"
      {
        upper -= 1
      }
      guard lower < upper else { return }
      let endsInYear = text[upper - 1].map { EventScore.isYear($0.key) } ?? false
      out.append(.words(lower..<upper, endsInYear: endsInYear))
    }
    var cursor = 0
    while cursor < text.tokens.count {
      if let (date, end) = DateScanner.date(in: text, at: cursor), date.month != nil,
        date.year != nil
      {
        flush(cursor)
        out.append(.date(date))
        cursor = end
        start = end
      } else if let end = boldEvent(text, block, cursor) {
        flush(cursor)
        out.append(.event(cursor..<end))
        cursor = end
        start = end
      } else if let place = place(text, comma: cursor, from: start) {
        flush(place.lowerBound)
        out.append(.place(place))
        cursor = place.upperBound
        start = cursor
      } else {
        cursor += 1
      }
    }
    flush(text.tokens.count)
    return out
  }

  /// The end of a bold run that begins at a token and looks like an event.
  private static func boldEvent(_ text: TokenizedText, _ block: Block, _ index: Int) -> Int? {
    guard let token = text[index] else { return nil }
    guard
      let run = block.emphasis.prefix(64).first(where: {
        $0.style == .bold && $0.range.lowerBound == token.range.lowerBound
      })
    else { return nil }
    var end = index
    while let next = text[end], next.range.upperBound <= run.range.upperBound { end += 1 }
    return end > index && EventScore.score(text, index..<end) > 0 ? end : nil
  }

  /// The place whose comma stands at a token: "San Jose, CA".
  private static func place(
    _ text: TokenizedText, comma index: Int, from start: Int
  ) -> Range<Int>? {
    guard text.key(index) == ",", index > start, let city = text[index - 1], city.isWord,
      city.shape == .capitalized,
      let end = PlaceScanner.place(in: text, at: index - 1, end: min(index + 4, text.tokens.count))
    else { return nil }
    var lower = index - 1
    if lower > start, let before = text[lower - 1], before.isWord,
      PlaceScanner.cityOpeners.contains(before.key), before.shape == .capitalized
    {
      lower -= 1
      if before.key == "lake", text.key(lower - 1) == "salt", lower > start { lower -= 1 }
    }
    return lower..<end
  }

  /// Where an event begins that ends in a year, with a title in front of it.
  private static func eventStart(
    _ text: TokenizedText, _ words: Range<Int>, leavesTitle: Bool
  ) -> Int {
    let year = words.upperBound - 1
    let least = words.lowerBound + (leavesTitle ? 1 : 0)
    guard year > least else { return max(least, year) }
    let isNoun = EventScore.isEventNoun(text.key(year - 1))
    var cut = year - 1
    guard isNoun else {
      // "… Tutorial at IISWC 2019"
      if text.key(cut - 1) == "at", cut - 2 >= least { return cut - 2 }
      return max(cut, least)
    }
    // "IBM AI Research Week 2018": back over capitalised words, to an organisation where one is.
    var organization: Int?
    while cut > least, year - cut < 6, let before = text[cut - 1], before.isWord,
      before.shape != .lower || ["of", "on", "and", "for", "in"].contains(before.key)
    {
      cut -= 1
      if ProseVocabulary.institutionHeads.contains(text.key(cut)) || text[cut]?.shape == .capitals {
        organization = cut
      }
    }
    return organization ?? cut
  }
}
