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
      } else if token.isMark("\""), !isQuoted, let close = innerQuotation(cursor) {
        cursor = close
      } else if token.isMark("\""), isQuoted || !isEmbedded(cursor) {
        cut(cursor)
        isQuoted.toggle()
        start = cursor + 1
      } else if !isQuoted, token.isMark("–") || token.isMark("-") || token.isMark("•"),
        gap.count > 0 || text.key(cursor + 1) == "presented" && text.key(cursor + 2) == "by",
        let after = behindDash(cursor), !isDateDash(cursor)
      {
        cut(cursor)
        cursor = after - 1
        start = after
      } else if !isQuoted, token.isMark(";") || token.kind == .lineBreak {
        cut(cursor)
        start = cursor + 1
      } else if !isQuoted, gap.count >= 3, cursor > start {
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

  /// Whether a quotation at a token only begins a longer title: "Are you there?" Voice Agents at Home.
  private func isEmbedded(_ open: Int) -> Bool {
    guard
      let close = (open + 1..<min(open + 40, text.tokens.count)).first(where: {
        text.tokens[$0].isMark("\"")
      }), let next = text[close + 1], next.isWord && next.shape != .lower || next.isMark(":")
    else { return false }
    // "… will give her lecture, "On Cotton?" Dr. Doe says": set off by a comma, or a person follows.
    if [",", "on", "titled", "entitled", "called"].contains(text.key(open - 1))
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
      let close = (open + 1..<min(open + 20, text.tokens.count)).first(where: {
        text.tokens[$0].isMark("\"")
      })
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
      gap(before: open).count == 1
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

  private static let leadsOn: Set<String> = [
    "by", "of", "the", "a", "an", "is", "not", "for", "and", "or", "from",
  ]

  private func gap(before index: Int) -> ArraySlice<UInt8> {
    guard index > 0, index < text.tokens.count else { return [] }
    let lower = text.tokens[index - 1].range.upperBound
    let upper = text.tokens[index].range.lowerBound
    return lower < upper ? block.text[lower..<upper] : []
  }

  /// The token behind a dash, or behind several that are written for one; nil where no gap follows.
  private func behindDash(_ index: Int) -> Int? {
    var next = index + 1
    while text.key(next) == "-", gap(before: next).isEmpty, next - index < 3 { next += 1 }
    return gap(before: next).isEmpty ? nil : next
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
        $0.style != .code && $0.range.overlaps(first.range) && $0.range.overlaps(last.range)
      }
      out.append(segment)
    }
    if isQuoted {
      add(tokens, .text)
      return
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
    }
    var trailing: (range: Range<Int>, date: PartialDate)?
    if let (date, start) = trailingDate(tokens) {
      trailing = (start..<tokens.upperBound, date)
      tokens = trimmed(tokens.lowerBound..<start)
    }
    if let first = text[tokens.lowerBound], !tokens.isEmpty, first.kind != .lineBreak {
      readText(tokens, isScheduled: isScheduled, add)
    }
    if let trailing { add(trailing.range, .date(trailing.date)) }
  }

  private func readText(
    _ range: Range<Int>, isScheduled: Bool = false,
    _ add: (Range<Int>, TalkSegment.Content) -> Void
  ) {
    if isLabel(range) || isTimeAndPlace(range) || range.count <= 5 && isPlaceholder(range) {
      add(range, .label)
      return
    }
    if PlaceScanner.place(in: text, at: range.lowerBound, end: range.upperBound) == range.upperBound
      || isRoom(range)
    {
      add(range, .place)
      return
    }
    guard readsPeople, range.count <= 200 else {
      add(range, .text)
      return
    }
    // "guest: Jane Doe (MIT)" behind a title.
    if ["guest", "speaker", "presenter", "orateur", "ponente"].contains(text.key(range.lowerBound)),
      text.key(range.lowerBound + 1) == ":",
      let line = SpeakerLine.read(
        text, at: range.lowerBound + 2, end: range.upperBound, isLabelled: true),
      line.end >= range.upperBound - 1
    {
      add(range.lowerBound + 2..<range.upperBound, .people(line))
      return
    }
    // "Presented by Jane Doe, MIT" behind a dash.
    if let person = SpeakerRole.person(in: text, range) {
      add(person.tokens, .people(person.line))
      return
    }
    // "by Jane Doe, MIT" behind a title in quotes or italics.
    if ["by", "von", "par", "with"].contains(text.key(range.lowerBound)),
      let line = SpeakerLine.read(
        text, at: range.lowerBound + 1, end: range.upperBound, isLabelled: true),
      line.end >= range.upperBound - 1
    {
      add(range.lowerBound + 1..<range.upperBound, .people(line))
      return
    }
    if let (start, line) = introduced(range) {
      add(start..<range.upperBound, .people(line))
      return
    }
    // "Invited talk: Jane Doe. On Sorting"
    if let colon = range.prefix(6).first(where: { text.key($0) == ":" }), colon > range.lowerBound,
      range.upperBound - colon >= 4,
      let line = SpeakerLine.read(
        text, at: colon + 1, end: range.upperBound, isLabelled: false),
      line.names[0].fullWords >= 2,
      isLabel(range.lowerBound..<colon)
        || (line.affiliation != nil || isKnown(line.names[0]))
          && namesSeries(range.lowerBound..<colon)
    {
      readText(trimmed(colon + 1..<range.upperBound), isScheduled: true, add)
      return
    }
    // "Speaker: Jane Doe" is read by its label elsewhere; here a name, with its affiliation.
    let opening = SpeakerLine.read(
      text, at: range.lowerBound, end: range.upperBound, isLabelled: false)
    // "Convexity Adjustments, by Jane Doe (Lisbon)": capitals alone make no name of a title.
    let isPerson = opening.map { $0.affiliation != nil || isKnown($0.names[0]) } ?? false
    if !isPerson, let inner = innerSpeakers(range) {
      add(range.lowerBound..<inner.title, .text)
      add(inner.people, .people(inner.line))
      return
    }
    if let line = opening {
      var end = line.end
      while end < range.upperBound, [",", ".", ":"].contains(text.key(end)) { end += 1 }
      if end >= range.upperBound {
        add(range, .people(line))
        return
      }
      let next = text.key(line.end)
      // "Jane Doe (MIT): Title", "Jane Doe (MIT), Title", "Jane Doe, MIT: Title".
      if next == ":" || (line.affiliation != nil && (next == "," || next == ".")) {
        add(range.lowerBound..<line.end, .people(line))
        let rest = trimmed(line.end + 1..<range.upperBound)
        // "Jane Doe: Rich Contextual Modelling": capitals make no second name.
        if next == ":", isBareName(rest), isKnown(line.names[0]) || rest.count > 2 {
          add(rest, .text)
        } else {
          readText(rest, add)
        }
        return
      }
      // "Jane Doe (MIT)  On Sorting": a title right behind the brackets.
      if line.affiliation != nil, range.upperBound - line.end >= 3,
        gap(before: line.end).count >= 2 || text[line.end]?.kind == .word
      {
        add(range.lowerBound..<line.end, .people(line))
        readText(trimmed(line.end..<range.upperBound), add)
        return
      }
      // "Jane Doe. On sorting": in a schedule, behind the time of day.
      if next == ".", line.affiliation == nil, line.names[0].fullWords >= 2,
        range.upperBound - line.end >= 3, text[line.end + 1]?.shape != .lower,
        isScheduled || isKnown(line.names[0])
      {
        add(range.lowerBound..<line.end, .people(line))
        readText(trimmed(line.end + 1..<range.upperBound), add)
        return
      }
      if next == ",", line.affiliation == nil {
        if let whole = SpeakerLine.read(
          text, at: range.lowerBound, end: range.upperBound, isLabelled: true),
          let colon = (line.end..<range.upperBound).first(where: { text.key($0) == ":" }),
          colon - line.end <= 10
        {
          var people = whole
          people.end = colon
          if let first = text[line.end + 1], let last = text[colon - 1] {
            people.affiliation = text.string(
              first.range.lowerBound..<max(last.range.upperBound, first.range.lowerBound))
          }
          add(range.lowerBound..<colon, .people(people))
          readText(trimmed(colon + 1..<range.upperBound), add)
          return
        }
        readNameThenText(range, line, add)
        return
      }
    }
    if let cut = byline(range) {
      add(range.lowerBound..<cut.title, .text)
      add(cut.title + 1..<range.upperBound, .people(cut.people))
      return
    }
    add(range, .text)
  }

  /// "Jane Doe, MIT, On Sorting": a name, perhaps an organisation, and a title.
  private func readNameThenText(
    _ range: Range<Int>, _ line: SpeakerLine, _ add: (Range<Int>, TalkSegment.Content) -> Void
  ) {
    var people = line
    var start = line.end + 1
    // "Jane Doe, associate professor of physics": what she is, up to the next comma.
    if let behind = behindPosition(start, range.upperBound) {
      if let first = text[start], let last = text[min(behind, range.upperBound) - 1] {
        people.affiliation = text.string(first.range.lowerBound..<last.range.upperBound)
      }
      add(range.lowerBound..<min(behind, range.upperBound), .people(people))
      if behind < range.upperBound { readText(trimmed(behind + 1..<range.upperBound), add) }
      return
    }
    if let comma = (start..<range.upperBound).first(where: { text.key($0) == "," }),
      comma - start <= 8, isOrganization(start..<comma)
    {
      if let first = text[start], let last = text[comma - 1] {
        people.affiliation = text.string(first.range.lowerBound..<last.range.upperBound)
      }
      start = comma + 1
    } else if isOrganization(start..<range.upperBound) {
      if let first = text[start], let last = text[range.upperBound - 1] {
        people.affiliation = text.string(first.range.lowerBound..<last.range.upperBound)
      }
      add(range, .people(people))
      return
    }
    add(range.lowerBound..<start - 1, .people(people))
    readText(trimmed(start..<range.upperBound), add)
  }

  /// The comma behind a position, or the end where none follows; nil where no position stands there.
  private func behindPosition(_ start: Int, _ end: Int) -> Int? {
    guard
      (start..<min(start + 3, end)).contains(where: { index in
        SpeakerLine.positions.contains(text.key(index)) && text[index]?.isWord == true
      }), text[start]?.shape == .lower || SpeakerLine.positions.contains(text.key(start)),
      // "Student learning in large classes" is a title.
      !["student", "lead", "head", "chair", "reader", "fellow"].contains(text.key(start))
    else { return nil }
    return (start..<end).first { text.key($0) == "," } ?? end
  }

  // MARK: Dates

  /// A date at the start, with weekday and time of day; the index behind it.
  private func leadingDate(_ range: Range<Int>) -> (PartialDate, Int)? {
    let start = Self.afterOrdinal(text, at: range.lowerBound)
    guard
      let (date, end) = DateScanner.date(in: text, at: start)
        ?? DateScanner.shortDate(in: text, at: start),
      // A date whose parts stand in two cells is none of the first.
      end <= range.upperBound
    else { return nil }
    // "2023 in review" is a title; a bare year counts only where a mark follows.
    if date.month == nil, end < range.upperBound, text[end]?.kind != .mark { return nil }
    var cursor = afterTime(end, range.upperBound)
    while cursor < range.upperBound, [":", ",", ".", "–", "-", ")"].contains(text.key(cursor)) {
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
      guard let (date, end) = DateScanner.date(in: text, at: cursor) else { continue }
      var after = afterTime(end, range.upperBound)
      while after < range.upperBound, [")", ".", ",", "]"].contains(text.key(after)) { after += 1 }
      guard after >= range.upperBound else { continue }
      // "ISCA 2019": the year belongs to the event.
      if date.month == nil, let before = text[cursor - 1], before.isWord { return nil }
      if date.year == nil, date.day == nil { return nil }
      var start = cursor
      while start > range.lowerBound + 1, ["(", ",", "on", "in", "["].contains(text.key(start - 1))
      {
        start -= 1
      }
      return (date, start)
    }
    return nil
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
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
    "moved", "download", "notes",
  ]

  /// Whether the words only say what sort of talk it is, or where its slides are.
  static func isLabel(_ text: TokenizedText) -> Bool {
    isLabel(text, 0..<text.tokens.count)
  }

  private func isLabel(_ range: Range<Int>) -> Bool { Self.isLabel(text, range) }

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
