import Bibliography
import Documents

/// Times of day, and what stands in front of a date.
extension TalkSegmenter {
  /// Where the date begins that ends brackets at a token, behind a word or two: "[upcoming 06/12]".
  static func bracketedDate(_ text: TokenizedText, _ open: Int, _ end: Int) -> Int? {
    let closing = text.key(open) == "[" ? "]" : ")"
    let inner = open + 1..<max(open + 1, min(end, open + 10))
    guard let close = inner.first(where: { text.key($0) == closing })
    else { return nil }
    return (open + 1..<close).first { index in
      let found =
        DateScanner.date(in: text, at: index) ?? DateScanner.shortDate(in: text, at: index)
      return found.map { $0.end == close && $0.date.month != nil } ?? false
    }
  }

  /// Over "12:00", "3–4 pm", "at 15h".
  func afterTime(_ index: Int, _ end: Int) -> Int {
    var cursor = index
    var last = index
    if let behind = Self.behindPlainTimes(text, index), behind <= end {
      (cursor, last) = (behind, behind)
    }
    if let behind = Self.behindClockWord(text, index), behind <= end {
      (cursor, last) = (behind, behind)
      // "ore 17-18", "ore 15.30 – 16.30": the end is a time as well.
      if ["-", "–"].contains(text.key(cursor)), let to = text[cursor + 1], to.kind == .number,
        to.key.utf8.count <= 2, cursor + 2 <= end
      {
        cursor += 2
        if [".", ":"].contains(text.key(cursor)), text[cursor + 1]?.kind == .number { cursor += 2 }
        (cursor, last) = (min(cursor, end), min(cursor, end))
      }
    }
    // The first hour of "9-10:30" has no minutes.
    if let hour = text[cursor], hour.kind == .number, text.key(cursor + 1) == "-",
      text[cursor + 2]?.kind == .number, text.key(cursor + 3) == ":",
      Self.startsWithTime(text, at: cursor)
    {
      cursor += 2
    }
    while cursor < end, cursor - index < 14, let token = text[cursor] {
      // "4 - 6 pm"
      if Self.isHourOfSpan(text, cursor) {
        cursor += 2
        continue
      }
      if let behind = Self.behindClockWord(text, cursor), behind <= end {
        (cursor, last) = (behind, behind)
        continue
      }
      // "12:00 p.m."
      if last == cursor, token.key == "a" || token.key == "p", text.key(cursor + 1) == ".",
        text.key(cursor + 2) == "m"
      {
        cursor += text.key(cursor + 3) == "." ? 4 : 3
        last = min(cursor, end)
        continue
      }
      // "1.30pm"
      if token.kind == .number, text.key(cursor + 1) == ".", isHalfDay(cursor + 2) {
        cursor += 3
        last = cursor
        continue
      }
      let isAt = ["at", "um", "from"].contains(text.key(cursor - 1))
      if token.kind == .number,
        Self.isDotted(text, cursor) || (last > index || isAt) && isMinutes(cursor)
      {
        cursor += 3
        last = cursor
        continue
      }
      let isClock =
        token.kind == .number
        && (text.key(cursor + 1) == ":" || text.key(cursor - 1) == ":"
          || ["am", "pm", "h", "uhr", "noon"].contains(text.key(cursor + 1))
          || token.key.hasSuffix("am") || token.key.hasSuffix("pm")
          || Self.isDottedHalfDay(text, cursor + 1) || Self.isFrenchHour(token.key))
      if isClock
        || [
          "am", "pm", "noon", "h", "uhr", "pst", "pdt", "est", "edt", "cet", "utc", "gmt",
          "et", "pt", "cest", "ct", "mst", "mdt", "cst", "cdt", "bst", "ist", "jst", "aest",
        ].contains(token.key)
      {
        cursor += 1
        last = cursor
      } else if [",", "@", "at", "–", "-", ":", "from", "to", ".", "("].contains(token.key) {
        cursor += 1
      } else if DateVocabulary.weekdays.contains(token.key) {
        cursor += 1
        last = cursor
      } else {
        break
      }
    }
    return min(last, max(end, index))
  }

  /// "10.15" as the end of a time of day.
  func isMinutes(_ index: Int) -> Bool {
    guard let mark = text[index + 1], mark.isMark("."), let minutes = text[index + 2],
      minutes.kind == .number, minutes.key.utf8.count == 2, let hour = text[index],
      hour.key.utf8.count <= 2, mark.range.lowerBound == hour.range.upperBound
    else { return false }
    return minutes.range.lowerBound == mark.range.upperBound
  }

  /// Whether a number ends in "am" or "pm".
  func isHalfDay(_ index: Int) -> Bool { Self.isHalfDay(text, index) }

  static func isHalfDay(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.kind == .number else { return false }
    return token.key.hasSuffix("am") || token.key.hasSuffix("pm")
      || ["am", "pm"].contains(text.key(index + 1)) || isDottedHalfDay(text, index + 1)
  }

  /// Whether an hour without minutes begins a span that ends in "am" or "pm": the 4 of "4 - 6 pm".
  private static func isHourOfSpan(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let hour = text[index], hour.kind == .number, let value = Int(hour.key),
      (1...12).contains(value), ["-", "–"].contains(text.key(index + 1))
    else { return false }
    return isHalfDay(text, index + 2)
      || text.key(index + 3) == ":" && isHalfDay(text, index + 4)
  }

  /// Whether "a.m." or "p.m." stands at a token.
  private static func isDottedHalfDay(_ text: TokenizedText, _ index: Int) -> Bool {
    ["a", "p"].contains(text.key(index)) && text.key(index + 1) == "."
      && text.key(index + 2) == "m"
  }

  /// Over "Week 3 (" and "#4:" in front of a date; the index itself where there is none.
  static func afterOrdinal(_ text: TokenizedText, at index: Int) -> Int {
    var cursor = index
    // "Seminar December 11, 2025", "Group Meeting Thursday, June 18".
    while cursor - index < 2, let token = text[cursor], token.isWord, occasions.contains(token.key)
    {
      cursor += 1
    }
    if cursor > index {
      while [":", ",", "–", "-", "|", "•", "·"].contains(text.key(cursor)) { cursor += 1 }
      let date = DateScanner.date(in: text, at: cursor)?.date
      if date?.day != nil { return cursor }
      cursor = index
    }
    // "On May 4, 21:00, …"
    if ["on", "am", "le", "el"].contains(text.key(cursor)),
      DateScanner.date(in: text, at: cursor + 1)?.date.day != nil
    {
      return cursor + 1
    }
    // "Tuesday Week 1, 17 January"
    if DateVocabulary.weekdays.contains(text.key(cursor)) {
      let next = text.key(cursor + 1) == "," ? cursor + 2 : cursor + 1
      if ["week", "woche", "semaine"].contains(text.key(next)) { cursor = next }
      if let date = behindTime(text, cursor + 1) { return date }
    }
    let words: Set<String> = [
      "week", "woche", "semaine", "semana", "session", "lecture", "talk", "meeting", "#", "no",
      "nr",
    ]
    guard words.contains(text.key(cursor)), let number = text[cursor + 1], number.kind == .number,
      number.key.utf8.count <= 2
    else { return index }
    cursor += 2
    while ["(", ":", ",", "–", "-", "."].contains(text.key(cursor)) { cursor += 1 }
    return cursor
  }

  /// Where the date begins behind the time of day that stands at a token: the "May 9" of "Friday 11am, May
  /// 9, 2025"; nil where none does.
  private static func behindTime(_ text: TokenizedText, _ index: Int) -> Int? {
    var cursor = text.key(index) == "," || text.key(index) == "at" ? index + 1 : index
    guard startsWithTime(text, at: cursor) else { return nil }
    let end = min(text.tokens.count, cursor + 10)
    while cursor < end {
      let token = text.tokens[cursor]
      if token.isWord, !["am", "pm", "a", "p", "m", "to"].contains(token.key) { break }
      cursor += 1
    }
    return DateScanner.date(in: text, at: cursor)?.date.day == nil ? nil : cursor
  }

  private static let occasions: Set<String> = [
    "seminar", "talk", "lecture", "colloquium", "workshop", "event", "keynote", "guest", "invited",
    "upcoming", "next", "group", "meeting", "special", "kolloquium", "vortrag", "seminaire",
  ]

  /// "10:45", "9.30 Uhr", "14h30", "3 pm": a time of day at a token.
  static func startsWithTime(_ text: TokenizedText, at index: Int) -> Bool {
    if behindClockWord(text, index) != nil { return true }
    guard let token = text[index], token.kind == .number, let next = text[index + 1] else {
      return false
    }
    if behindPlainTimes(text, index) != nil || isHourOfSpan(text, index) { return true }
    let hour = token.key.prefix { $0.isNumber }
    guard hour.utf8.count <= 2, let value = Int(hour), value <= 24 else { return false }
    if token.key.hasSuffix("am") || token.key.hasSuffix("pm") { return true }
    if isFrenchHour(token.key), next.shape != .lower { return true }
    // "9-10:30"
    if next.isMark("-") || next.isMark("–"), token.key.utf8.count <= 2,
      let end = text[index + 2], end.kind == .number, end.key.utf8.count <= 2,
      text.key(index + 3) == ":", let minutes = text[index + 4], minutes.kind == .number,
      minutes.key.utf8.count == 2, let to = Int(end.key), to >= value, to <= 24
    {
      return true
    }
    if next.isMark(":"), let minutes = text[index + 2], minutes.kind == .number {
      return minutes.range.lowerBound == next.range.upperBound
        && minutes.key.prefix { $0.isNumber }.utf8.count == 2
    }
    if next.isMark("."), isHalfDay(text, index + 2) || isDotted(text, index) { return true }
    return ["am", "pm", "uhr", "noon"].contains(next.key) || isDottedHalfDay(text, index + 1)
      || next.isMark(".") && text[index + 2]?.kind == .number && text.key(index + 3) == "uhr"
  }

  /// "14h", "9h30".
  static func isFrenchHour(_ key: String) -> Bool {
    let parts = key.split(separator: "h", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), let hour = Int(parts[0]) else {
      return false
    }
    return hour <= 24 && (parts[1].isEmpty || parts[1].utf8.count == 2 && Int(parts[1]) != nil)
  }

  /// The token behind "ore 17", "alle 15.30", "um 18": an hour that a word says to be one.
  static func behindClockWord(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let word = text[index], word.isWord, clockWords.contains(word.key),
      let hour = text[index + 1], hour.kind == .number, hour.key.utf8.count <= 2,
      let value = Int(hour.key), value <= 24
    else { return nil }
    guard [".", ":"].contains(text.key(index + 2)), let minutes = text[index + 3],
      minutes.kind == .number, minutes.key.utf8.count == 2
    else {
      // "ore 17-18", and the end of a line: elsewhere the number may count something.
      let next = text[index + 2]
      return next == nil || next?.kind == .mark || next?.kind == .lineBreak ? index + 2 : nil
    }
    return index + 4
  }

  private static let clockWords: Set<String> = [
    "ore", "alle", "hora", "horas", "heure", "klo", "um",
  ]

  /// The token behind "0930-1015": two times of day in four digits each.
  static func behindPlainTimes(_ text: TokenizedText, _ index: Int) -> Int? {
    guard ["-", "–"].contains(text.key(index + 1)) else { return nil }
    for cursor in [index, index + 2] {
      guard let token = text[cursor], token.kind == .number, token.key.utf8.count == 4,
        let value = Int(token.key), value < 2_400, value % 100 < 60, value % 5 == 0,
        token.key.first.map({ "012".contains($0) }) ?? false
      else { return nil }
    }
    // "1995–2000" are years.
    guard let first = text[index], let second = text[index + 2], first.key < second.key,
      !(EventScore.isYear(first.key) && EventScore.isYear(second.key))
    else { return nil }
    return index + 3
  }

  /// "11.00 Jane Doe", "9.30 – 10.15": minutes that no month can be, and words behind them.
  ///
  /// Between two of them, ten past is an hour as well: "14.10 - 14.40".
  static func isDotted(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let hour = text[index], let mark = text[index + 1], let minutes = text[index + 2],
      minutes.kind == .number, minutes.key.utf8.count == 2, let value = Int(minutes.key),
      value == 0 || value >= 15 && value < 60 && value % 5 == 0
        || value % 5 == 0 && isDottedSpan(text, index),
      mark.range.lowerBound == hour.range.upperBound,
      minutes.range.lowerBound == mark.range.upperBound, let next = text[index + 3]
    else { return false }
    return next.isWord && next.shape != .lower || next.isMark("–") || next.isMark("-")
      || next.isMark("\"") || next.isMark(":")
  }

  /// Whether a dash and another such time follow one.
  private static func isDottedSpan(_ text: TokenizedText, _ index: Int) -> Bool {
    guard ["-", "–"].contains(text.key(index + 3)), let hour = text[index + 4],
      let minutes = text[index + 6], hour.kind == .number, minutes.kind == .number,
      let from = text[index].flatMap({ Int($0.key) }), let to = Int(hour.key)
    else { return false }
    return text.key(index + 5) == "." && minutes.key.utf8.count == 2 && to >= from && to <= 24
  }
}
