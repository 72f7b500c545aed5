import Bibliography
import Documents

/// A stretch of a talk's entry between marks that set things apart, and what it seems to be.
struct TalkSegment: Sendable {
  enum Content: Sendable {
    case text
    case date(PartialDate)
    case place
    /// People and nothing else, perhaps with their affiliation.
    case people(SpeakerLine)
    /// "Invited talk", "Slides", a time of day: nothing of its own.
    case label
  }

  var block: Int
  var range: Range<Int>
  var tokens: Range<Int>
  var content: Content
  var isQuoted = false
  var isEmphasized = false
  /// The column of a table in which it stands.
  var column: Int?
  /// The field that a label or a column's heading names.
  var field: TalkField?

  var passage: TalkListing.Passage { TalkListing.Passage(block: block, range: range) }

  var isText: Bool {
    if case .text = content { return true }
    return false
  }
}

/// Cuts the lines of an entry into segments.
struct TalkSegmenter {
  let block: Block
  let index: Int
  let text: TokenizedText
  /// Whether people may be speakers; in a CV they are only names in titles.
  var readsPeople = true

  init(_ block: Block, index: Int, range: Range<Int>, readsPeople: Bool) {
    self.block = block
    self.index = index
    self.readsPeople = readsPeople
    text = TokenizedText(block.text, in: range)
  }

  /// The segments of one line.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func segments() -> [TalkSegment] {
    var out: [TalkSegment] = []
    var start = 0
    var column = 0
    var isQuoted = false
    /// The mark that closes a quotation in single quotes.
    var single: Int?
    /// The straight quote that closes a quotation with curved quotes in it.
    var outerClose: Int?
    func cut(_ end: Int) {
      if end > start { split(start..<end, column: column, isQuoted: isQuoted, into: &out) }
    }
    var cursor = 0
    while cursor < text.tokens.count {
      let token = text.tokens[cursor]
      let gap = gap(before: cursor)
      if gap.contains(0x09) || token.isMark("|") {
        cut(cursor)
        if cursor > 0 || token.isMark("|") { column += 1 }
        start = token.isMark("|") ? cursor + 1 : cursor
        // No quotation goes on in the next cell, and one may begin it.
        (isQuoted, single, outerClose) = (false, nil, nil)
        if token.isMark("\""), !isEmbedded(cursor),
          closingQuote(cursor, within: text.tokens.count) != nil
        {
          isQuoted = true
          outerClose = outerQuotation(cursor)
          start = cursor + 1
        }
      } else if cursor == single {
        cut(cursor)
        (isQuoted, single) = (false, nil)
        start = cursor + 1
      } else if single == nil, !isQuoted, let close = singleQuotation(cursor, from: start) {
        cut(cursor)
        (isQuoted, single) = (true, close)
        start = cursor + 1
      } else if single != nil {
        // All of a quotation is one title, whatever marks are in it.
      } else if token.isMark("\""), !isQuoted, let close = innerQuotation(cursor) {
        cursor = close
      } else if token.isMark("\""), !isQuoted, text.key(cursor - 1) != "(",
        isBracketed(cursor, from: start)
      {
        // "Jane Doe (University “Old Mill”)"
      } else if let close = outerClose, cursor < close {
        // Curved quotes inside of straight ones are part of the title.
      } else if token.isMark("\""), isQuoted || !isEmbedded(cursor) {
        cut(cursor)
        isQuoted.toggle()
        outerClose = isQuoted ? outerQuotation(cursor) : nil
        start = cursor + 1
      } else if !isQuoted, token.isMark("–") || token.isMark("-") || token.isMark("•"),
        gap.count > 0 || text.key(cursor + 1) == "presented" && text.key(cursor + 2) == "by"
          || cursor > start && isDay(cursor + 1),
        let after = behindDash(cursor), !isDateDash(cursor), !isBracketed(cursor, from: start)
      {
        cut(cursor)
        cursor = after - 1
        start = after
      } else if !isQuoted, token.isMark(";") || token.kind == .lineBreak {
        cut(cursor)
        start = cursor + 1
      } else if !isQuoted, cursor > start, token.isMark("@"), let end = behindPlace(cursor) {
        // "On Town Walls @ Old Mill": what stands behind the sign is where.
        cut(cursor)
        start = end
        cursor = end - 1
      } else if !isQuoted, cursor > start + 1, token.kind == .number, isTimeAndRoom(cursor) {
        // "On Town Walls 4pm, Room 7"
        cut(cursor)
        start = cursor
        break
      } else if !isQuoted, gap.count >= 3, cursor > start, !goesOn(cursor) {
        cut(cursor)
        start = cursor
      } else if cursor > start, isEmphasisEdge(cursor) {
        cut(cursor)
        start = cursor
      }
      cursor += 1
    }
    cut(text.tokens.count)
    return out
  }

  /// The mark that closes a quotation in single quotes, all of which stands between other marks: "3 May
  /// – 'The Mills of Ghent', Jane Doe".
  private func singleQuotation(_ open: Int, from start: Int) -> Int? {
    guard text.key(open) == "'", let first = text[open + 1], first.isWord || first.kind == .number,
      gap(before: open + 1).isEmpty, open == start || !gap(before: open).isEmpty,
      open == start || [",", ":", "–", "-", ".", ")"].contains(text.key(open - 1))
        || endsDate(open - 1)
    else { return nil }
    return (open + 3..<max(open + 3, min(open + 60, text.tokens.count))).first { index in
      guard text.key(index) == "'", gap(before: index).isEmpty else { return false }
      guard let next = text[index + 1] else { return true }
      return next.kind == .lineBreak
        || [",", ".", ";", "–", "-", "(", "by", "with"].contains(next.key)
    }
  }

  /// The mark that closes the quotation that opens at a token: of straight quotes, the next straight
  /// one, where curved ones stand between.
  private func closingQuote(_ open: Int, within limit: Int) -> Int? {
    outerQuotation(open).flatMap { $0 - open < limit ? $0 : nil }
      ?? (open + 1..<max(open + 1, min(open + limit, text.tokens.count))).first {
        text.tokens[$0].isMark("\"")
      }
  }

  /// The straight quote that closes a straight one, where curved quotes stand between; nil where none
  /// do.
  private func outerQuotation(_ open: Int) -> Int? {
    func isStraight(_ index: Int) -> Bool {
      block.text[text.tokens[index].range.lowerBound] == 0x22
    }
    guard isStraight(open) else { return nil }
    let range = open + 1..<max(open + 1, min(open + 60, text.tokens.count))
    let marks = range.filter { text.tokens[$0].isMark("\"") }
    guard let next = marks.first, !isStraight(next) else { return nil }
    return marks.first(where: isStraight)
  }

  /// Whether a token is the month or the year that ends a day: "22nd March 'The Mills of Ghent'".
  private func endsDate(_ index: Int) -> Bool {
    guard let token = text[index] else { return false }
    return DateVocabulary.months[token.key] != nil || EventScore.isYear(token.key)
  }

  /// Whether a quotation at a token only begins a longer title: "Are you there?" Voice Agents at Home.
  private func isEmbedded(_ open: Int) -> Bool {
    guard
      let close = closingQuote(open, within: 40), let next = text[close + 1],
      next.isWord && next.shape != .lower || next.isMark(":")
    else { return false }
    // "… will give her lecture, "On Cotton?" Dr. Doe says": set off by a comma, or a person follows.
    if [",", ")", "on", "titled", "entitled", "called"].contains(text.key(open - 1))
      || NameScanner.isTitle(text, close + 1)
    {
      return false
    }
    // ""It is not me": How people tell of it" — behind the colon small words go on, and no name.
    if next.isMark(":") {
      guard let first = text[close + 2], first.isWord,
        !NameGazetteer.shared.isGivenName(first.key),
        NameScanner.name(in: text, at: close + 2) == nil
      else { return false }
      return text.tokens[(close + 2)..<min(close + 9, text.tokens.count)].contains {
        $0.isWord && $0.shape == .lower && $0.key.utf8.count >= 3
      }
    }
    return gap(before: close + 1).count == 1 && !NameGazetteer.shared.isGivenName(next.key)
      && next.shape != .initial
      && ![".", ","].contains(text.key(close - 1))
  }

  /// The closing quote of words that are no title by themselves: a nickname between two names, or the
  /// beginning of a title in italics.
  private func innerQuotation(_ open: Int) -> Int? {
    guard
      let close = closingQuote(open, within: 20)
    else { return nil }
    if close == open + 2, let before = text[open - 1], let after = text[close + 1],
      let inner = text[open + 1], [before, inner, after].allSatisfy({ $0.shape == .capitalized }),
      gap(before: open).count == 1, gap(before: close + 1).count == 1
    {
      return close
    }
    // "The city "give away"": a few small words behind others are no title.
    if close - open <= 5, let before = text[open - 1], before.isWord, gap(before: open).count == 1,
      text.tokens[open + 1..<close].contains(where: \.isWord),
      text.tokens[open + 1..<close].allSatisfy({ !$0.isWord || $0.shape == .lower })
    {
      return close
    }
    // "What do we mean by "Formal Methods"?": a part of a sentence.
    if let before = text[open - 1], before.isWord, Self.leadsOn.contains(before.key),
      gap(before: open).count == 1, !(before.key == "is" && namesTitle(before: open - 1)),
      !announces(before: open)
    {
      return close
    }
    let start = text.tokens[open].range.lowerBound
    let end = text.tokens[close].range.upperBound
    let goesOn = block.emphasis.prefix(64).contains {
      $0.style == .italic && $0.range.lowerBound <= start && $0.range.upperBound > end + 8
    }
    return goesOn || isEmbedded(open) ? close : nil
  }

  /// Whether words end in "the title of her talk", so that the title follows behind "is".
  private func namesTitle(before index: Int) -> Bool {
    (max(0, index - 6)..<index).contains {
      ["title", "titled", "topic", "subject", "titel", "titre"].contains(text.key($0))
    }
  }

  /// Whether words end in "will give a talk on the", as if the title's own article were theirs.
  private func announces(before index: Int) -> Bool {
    text.key(index - 1) == "the" && text.key(index - 2) == "on"
      && (max(0, index - 8)..<index).contains {
        ["talk", "lecture", "presentation"].contains(text.key($0))
          && ["a", "her", "his", "their"].contains(text.key($0 - 1))
      }
  }

  private static let leadsOn: Set<String> = [
    "by", "of", "the", "a", "an", "is", "not", "for", "and", "or", "from",
  ]

  func gap(before index: Int) -> ArraySlice<UInt8> {
    guard index > 0, index < text.tokens.count else { return [] }
    let lower = text.tokens[index - 1].range.upperBound
    let upper = text.tokens[index].range.lowerBound
    return lower < upper ? block.text[lower..<upper] : []
  }

  /// The token behind a dash, or behind several that are written for one; nil where no gap follows.
  private func behindDash(_ index: Int) -> Int? {
    var next = index + 1
    // "On Sorting –Loom Fair"
    if text.tokens[index].isMark("–"), gap(before: next).isEmpty, !gap(before: index).isEmpty,
      let token = text[next], token.isWord, token.shape != .lower
    {
      return next
    }
    while text.key(next) == "-", gap(before: next).isEmpty, next - index < 3 { next += 1 }
    return gap(before: next).isEmpty ? nil : next
  }

  /// The end of a place behind "@": a few capitalised words up to a mark; nil where none stands there.
  private func behindPlace(_ index: Int) -> Int? {
    guard !gap(before: index).isEmpty, !gap(before: index + 1).isEmpty else { return nil }
    var end = index + 1
    while let token = text[end], token.isWord || token.kind == .number, end - index <= 7 {
      guard token.kind == .number || token.shape != .lower || token.key.utf8.count <= 3 else {
        return nil
      }
      end += 1
    }
    guard end > index + 1, end - index <= 7,
      text[end].map({ $0.kind == .mark || $0.kind == .lineBreak }) ?? true,
      SpeakerLine.read(text, at: index + 1, end: end, isLabelled: false) == nil,
      !isOrganization(index + 1..<end)
    else { return nil }
    return end
  }

  /// Whether a line ends in a time of day and a room from a token on.
  private func isTimeAndRoom(_ index: Int) -> Bool {
    let end = text.tokens.count
    guard end - index <= 14, Self.startsWithTime(text, at: index) else { return false }
    let rest = afterTime(index, end)
    guard rest < end else { return false }
    return text.tokens[rest...].allSatisfy {
      !$0.isWord || $0.shape != .lower || ["tba", "tbc", "tbd"].contains($0.key)
    }
      && text.tokens[rest...].contains { RoomVocabulary.leading.contains($0.key) }
  }

  /// Whether a mark stands in brackets that open and close around it: "(Ghent – Old Mill, Lisbon)".
  private func isBracketed(_ index: Int, from start: Int) -> Bool {
    var depth = 0
    for cursor in stride(from: index - 1, through: max(start, index - 16), by: -1) {
      if text.key(cursor) == ")" { depth += 1 }
      if text.key(cursor) == "(" { depth -= 1 }
      if depth < 0 {
        return text.tokens[index...].prefix(16).first { $0.isMark(")") || $0.isMark("(") }?
          .isMark(")") ?? false
      }
    }
    return false
  }

  /// Whether a wide gap stands where a line was broken: behind a small word, or in a name behind "by".
  private func goesOn(_ index: Int) -> Bool {
    // "life in the     county": a small word leads on.
    if let before = text[index - 1], before.isWord, before.shape == .lower,
      before.key.utf8.count <= 3, index > 1
    {
      return true
    }
    return text.key(index - 2) == "by" && index > 2 && text[index - 1]?.shape == .capitalized
      && text[index]?.shape == .capitalized
  }

  /// Whether a day with its month begins at a token behind a dash: "Ghent- May 7, 2005".
  private func isDay(_ index: Int) -> Bool {
    guard !gap(before: index).isEmpty, let date = DateScanner.date(in: text, at: index)?.date else {
      return false
    }
    return date.month != nil && date.day != nil
  }

  /// Whether a dash joins two dates or times.
  private func isDateDash(_ index: Int) -> Bool {
    guard let before = text[index - 1], let after = text[index + 1] else { return false }
    return before.kind == .number && after.kind == .number
  }

  private func isEmphasisEdge(_ cursor: Int) -> Bool {
    // "**Jane Doe** (MIT)" and "**Jane Doe** and **John Roe**" stay together.
    if ["(", "and", "&", "und", "et"].contains(text.key(cursor)) || block.emphasis.count > 64 {
      return false
    }
    if ["and", "&", "und", "et"].contains(text.key(cursor - 1)) { return false }
    let offset = text.tokens[cursor].range.lowerBound
    let previous = text.tokens[cursor - 1].range.upperBound
    return block.emphasis.contains { item in
      guard item.style == .bold || item.style == .italic, item.range.count >= 8 else {
        return false
      }
      return item.range.lowerBound == offset
        || (item.range.upperBound <= offset && item.range.upperBound >= previous)
    }
  }

  /// Takes dates and people off the ends of a stretch; what is left is text.
  private func split(
    _ range: Range<Int>, column: Int, isQuoted: Bool, into out: inout [TalkSegment]
  ) {
    var tokens = trimmed(range)
    func add(_ part: Range<Int>, _ content: TalkSegment.Content) {
      let part = trimmed(part)
      guard let first = text[part.lowerBound], let last = text[part.upperBound - 1],
        !part.isEmpty
      else { return }
      var segment = TalkSegment(
        block: index, range: first.range.lowerBound..<last.range.upperBound, tokens: part,
        content: content)
      segment.isQuoted = isQuoted
      segment.column = column
      segment.isEmphasized = block.emphasis.prefix(64).contains {
        $0.isType && $0.range.overlaps(first.range) && $0.range.overlaps(last.range)
      }
      out.append(segment)
    }
    if isQuoted {
      add(tokens, .text)
      return
    }
    // "On Sorting. Presented on May 3, 2024 at Ghent"
    if ["presented", "given", "delivered", "held"].contains(text.key(tokens.lowerBound)),
      ["on", "in"].contains(text.key(tokens.lowerBound + 1)),
      DateScanner.date(in: text, at: tokens.lowerBound + 2) != nil
    {
      tokens = tokens.lowerBound + 2..<tokens.upperBound
    }
    // "09:15 – 10:15  Title": the time of day stands in front.
    let isScheduled = Self.startsWithTime(text, at: tokens.lowerBound)
    if isScheduled {
      tokens = trimmed(afterTime(tokens.lowerBound, tokens.upperBound)..<tokens.upperBound)
    }
    // Dates in front: "March 3, 2024: …", "3/5 (Tue) …".
    if let (date, end) = leadingDate(tokens) {
      add(tokens.lowerBound..<end, .date(date))
      tokens = trimmed(end..<tokens.upperBound)
      if isWhereabouts(tokens) {
        add(tokens, .place)
        return
      }
      if let colon = leadingRoom(tokens) {
        add(tokens.lowerBound..<colon, .place)
        tokens = trimmed(colon + 1..<tokens.upperBound)
      }
    }
    var trailing: (range: Range<Int>, date: PartialDate)?
    if let (date, start) = trailingDate(tokens) {
      trailing = (start..<tokens.upperBound, date)
      tokens = trimmed(tokens.lowerBound..<start)
    }
    tokens = withoutLinks(tokens)
    if let first = text[tokens.lowerBound], !tokens.isEmpty, first.kind != .lineBreak {
      readText(tokens, isScheduled: isScheduled, add)
    }
    if let trailing { add(trailing.range, .date(trailing.date)) }
  }

  // MARK: Dates

  /// What stands between a line's date or time of day at one end and its other end, and the date; nil
  /// where it has none at its ends.
  func frame() -> (body: Range<Int>, date: PartialDate?, isFront: Bool)? {
    var tokens = trimmed(0..<text.tokens.count)
    let isTimed = Self.startsWithTime(text, at: tokens.lowerBound)
    if isTimed {
      tokens = trimmed(afterTime(tokens.lowerBound, tokens.upperBound)..<tokens.upperBound)
    }
    if let (date, end) = leadingDate(tokens) {
      return (trimmed(end..<tokens.upperBound), date, true)
    }
    if let (date, start) = trailingDate(tokens) {
      return (trimmed(tokens.lowerBound..<start), date, false)
    }
    return isTimed ? (tokens, nil, true) : nil
  }

  /// A date at the start, with weekday and time of day; the index behind it.
  private func leadingDate(_ range: Range<Int>) -> (PartialDate, Int)? {
    var start = Self.afterOrdinal(text, at: range.lowerBound)
    // "[06/12/2023]: On Sorting", "[upcoming 06/12] …"
    let isBracketed = text.key(start) == "[" || text.key(start) == "("
    if isBracketed { start = Self.bracketedDate(text, start, range.upperBound) ?? start + 1 }
    guard
      let (date, end) = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start),
      // A date whose parts stand in two cells is none of the first.
      end <= range.upperBound,
      !isBracketed || ["]", ")"].contains(text.key(afterTime(end, range.upperBound)))
    else { return nil }
    // "2023 in review" is a title; a bare year counts only where a mark follows.
    if date.month == nil, end < range.upperBound, text[end]?.kind != .mark { return nil }
    // "June Doe" is somebody.
    if date.day == nil, date.year == nil, text[end]?.shape == .capitalized,
      NameGazetteer.shared.isGivenName(text.key(start)), end == start + 1
    {
      return nil
    }
    var cursor = afterTime(end, range.upperBound)
    while cursor < range.upperBound, [":", ",", ".", "–", "-", ")", "]"].contains(text.key(cursor))
    {
      cursor += 1
    }
    if cursor < range.upperBound, text.key(cursor) == "(",
      let close = (cursor..<range.upperBound).first(where: { text.key($0) == ")" }),
      close - cursor <= 3, DateVocabulary.weekdays.contains(text.key(cursor + 1))
    {
      cursor = close + 1
    }
    return (date, cursor)
  }

  /// A date at the end, with what belongs to it; the index where it begins.
  private func trailingDate(_ range: Range<Int>) -> (PartialDate, Int)? {
    let lower = max(range.lowerBound + 1, range.upperBound - 12)
    guard lower < range.upperBound else { return nil }
    for cursor in lower..<range.upperBound {
      // "Spin 1/2" is no day; "Spin, 1/2" is one.
      let isApart = [",", "(", "–", "-", ";", "."].contains(text.key(cursor - 1))
      guard
        let (date, end) = DateScanner.date(in: text, at: cursor)
          ?? (isApart ? DateScanner.shortDate(in: text, at: cursor) : nil)
      else { continue }
      var after = afterTime(end, range.upperBound)
      // "On Sorting (14 February 2017, Room 7)"
      if text.key(range.upperBound - 1) == ")", after < range.upperBound - 1,
        range.upperBound - after <= 6, isBracketed(cursor, from: range.lowerBound),
        text.tokens[after..<range.upperBound - 1].allSatisfy({ !$0.isWord || $0.shape != .lower })
      {
        after = range.upperBound - 1
      }
      while after < range.upperBound,
        [")", ".", ",", "]", "[", "("].contains(text.key(after))
          || Self.links.contains(text.key(after)) || Self.ways.contains(text.key(after))
      {
        after += 1
      }
      guard after >= range.upperBound else { continue }
      // "ISCA 2019": the year belongs to the event.
      if date.month == nil, let before = text[cursor - 1], before.isWord { return nil }
      if date.year == nil, date.day == nil { return nil }
      var start = cursor
      while start > range.lowerBound + 1,
        ["(", ",", "on", "in", "["].contains(text.key(start - 1))
          || date.day != nil && DateVocabulary.beforeDays.contains(text.key(start - 1))
      {
        start -= 1
      }
      return (date, start)
    }
    return nil
  }

  /// Links behind a date or a person.
  static let links: Set<String> = [
    "slides", "slide", "video", "videos", "pdf", "recording", "notes", "handout", "presentation",
    "abstract", "link", "paper",
  ]
  /// How a talk was given, behind its date: "(Aug 2025) (virtual)".
  private static let ways: Set<String> = [
    "virtual", "virtually", "online", "remote", "remotely", "hybrid", "zoom", "invited",
    "contributed",
  ]

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, let token = text[lower],
      token.kind == .lineBreak
        || [",", ".", ":", "–", "-", ";", "•", "*", "\""].contains(token.key) && token.kind == .mark
    {
      lower += 1
    }
    while upper > lower, let token = text[upper - 1],
      token.kind == .lineBreak
        || [",", ":", "–", "-", ";", "•", "*", "\"", "("].contains(token.key) && token.kind == .mark
    {
      upper -= 1
    }
    return lower..<upper
  }

  private static let labels: Set<String> = [
    "invited", "talk", "talks", "guest", "lecture", "keynote", "poster", "presentation", "oral",
    "slides", "video", "pdf", "link", "recording", "abstract", "paper", "zoom", "seminar", "speech",
    "contributed", "conference", "plenary", "remote", "virtual", "online", "upcoming", "recorded",
    "spotlight", "lightning", "panel", "demo", "website", "slide", "youtube", "ics", "details",
    "more", "in", "person", "hybrid", "panelist", "date", "speaker", "title", "best", "and",
    "session", "web", "page", "code", "home", "homepage", "twitter", "postponed", "cancelled",
    "canceled",
    "moved", "download", "notes", "research", "student", "public",
  ]

  /// Whether the words only say what sort of talk it is, or where its slides are.
  static func isLabel(_ text: TokenizedText) -> Bool {
    isLabel(text, 0..<text.tokens.count)
  }

  func isLabel(_ range: Range<Int>) -> Bool { Self.isLabel(text, range) }

  private static func isLabel(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    guard range.count <= 5 else { return false }
    let words = range.compactMap { text[$0] }.filter { $0.kind != .mark }
    return words.allSatisfy {
      labels.contains($0.key) || ($0.kind == .number && $0.key.utf8.count <= 2)
        || $0.key.hasSuffix("am") && $0.kind == .number
        || $0.key.hasSuffix("pm") && $0.kind == .number || $0.key == "am" || $0.key == "pm"
    }
  }
}
