/// Finds dates and periods in tokens: "09/2016 - 07/2020", "May – August 2019", "2018–",
/// "Expected August 2020", "seit 2019", "Fall 2021".
enum DateScanner {
  /// The date that begins at a token, with the index behind it; nil where none does.
  ///
  /// `isPart` where it may begin a period: its last day is then no part of it.
  ///
  /// - Complexity: O(1).
  static func date(
    in text: TokenizedText, at index: Int, isPart: Bool = false
  ) -> (date: PartialDate, end: Int)? {
    var cursor = index
    if let token = text[cursor], token.isWord, DateVocabulary.weekdays.contains(token.key) {
      cursor += 1
      while text.key(cursor) == "," || text.key(cursor) == "." { cursor += 1 }
    }
    guard let token = text[cursor] else { return nil }
    if token.isWord {
      if let month = month(text, cursor) { return monthFirst(text, cursor, month, isLast: isPart) }
      if DateVocabulary.seasons.contains(token.key) {
        let next = text.key(cursor + 1) == "of" ? cursor + 2 : cursor + 1
        // "Fall'24"
        if text.key(next) == "'", let year = shortYear(text, next) {
          return (PartialDate(year: year), next + 2)
        }
        guard let year = year(text, next) else { return nil }
        return (PartialDate(year: year), next + 1)
      }
      return nil
    }
    if token.isMark("'"), let year = shortYear(text, cursor) {
      return (PartialDate(year: year), cursor + 2)
    }
    guard token.kind == .number else { return nil }
    return DateRanges.first(in: text, at: cursor) ?? day(in: text, at: cursor, isPart: isPart)
      ?? yearFirst(text, cursor) ?? year(text, cursor).map { (PartialDate(year: $0), cursor + 1) }
  }

  /// The date that begins at a number with a day or a month; nil where none does.
  ///
  /// - Complexity: O(1).
  static func day(
    in text: TokenizedText, at index: Int, isPart: Bool = false
  ) -> (date: PartialDate, end: Int)? {
    numeric(text, index) ?? spacedDay(text, index) ?? eastAsian(text, index)
      ?? dayFirst(text, index, isLast: isPart)
  }

  /// A month and a day as "3/5", "03/05" or "05.03.", which only a schedule writes; nil elsewhere.
  ///
  /// - Complexity: O(1).
  static func shortDate(in text: TokenizedText, at index: Int) -> (date: PartialDate, end: Int)? {
    // "Wednesday 3/5"
    if let token = text[index], token.isWord, DateVocabulary.weekdays.contains(token.key) {
      var cursor = index + 1
      while text.key(cursor) == "," || text.key(cursor) == "." { cursor += 1 }
      guard text[cursor]?.kind == .number else { return nil }
      return shortDate(in: text, at: cursor) ?? dottedDay(in: text, at: cursor, isSpaced: true)
    }
    if let dotted = dottedDay(in: text, at: index) { return dotted }
    guard text.key(index + 1) == "/", isTight(text, index, index + 2),
      let a = number(text, index), let b = number(text, index + 2), text.key(index + 3) != "/"
    else { return nil }
    // "11/98": no month has such a day.
    if (1...12).contains(a), (60...99).contains(b), text[index + 3]?.isWord != true {
      return (PartialDate(year: 1900 + b, month: a), index + 3)
    }
    let isDayFirst = a > 12
    let month = isDayFirst ? b : a
    let day = isDayFirst ? a : b
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    return (PartialDate(month: month, day: day, isSwappable: day <= 12), index + 3)
  }

  /// "15.02.", "3.5.": a day and its month as German writes them without a year; with a space between
  /// them where a weekday stands in front.
  private static func dottedDay(
    in text: TokenizedText, at index: Int, isSpaced: Bool = false
  ) -> (date: PartialDate, end: Int)? {
    guard text.key(index + 1) == ".", text.key(index + 3) == ".",
      isSpaced || isTight(text, index, index + 3),
      let day = number(text, index), let month = number(text, index + 2),
      (1...31).contains(day), (1...12).contains(month),
      text[index + 4].map({
        $0.range.lowerBound > text.tokens[index + 3].range.upperBound || $0.kind == .mark
      }) ?? true
    else { return nil }
    return (PartialDate(month: month, day: day), index + 4)
  }

  /// The period or single date that begins at a token; nil where none does.
  ///
  /// - Complexity: O(1).
  static func span(in text: TokenizedText, at index: Int) -> DateSpan? {
    guard let first = text[index] else { return nil }
    if first.isWord, DateVocabulary.expected.contains(first.key) {
      var cursor = index + 1
      while cursor - index <= 4, let token = text[cursor],
        token.kind == .mark
          || ["in", "graduation", "completion", "date", "defense"]
            .contains(token.key)
      {
        cursor += 1
      }
      guard let (date, end) = date(in: text, at: cursor) else { return nil }
      return DateSpan(to: date, isExpected: true, isSingle: true, tokens: index..<end)
    }
    if first.isWord, DateVocabulary.since.contains(first.key) {
      guard let (date, end) = date(in: text, at: index + 1, isPart: true) else { return nil }
      if let tail = tail(of: date, in: text, at: end) {
        return DateSpan(
          from: tail.from, to: tail.to, isOngoing: tail.isOngoing, tokens: index..<tail.end)
      }
      if first.key == "from" { return nil }
      return DateSpan(from: date, isOngoing: true, tokens: index..<end)
    }
    if first.isWord, DateVocabulary.until.contains(first.key) {
      guard first.key != "by", let (date, end) = date(in: text, at: index + 1, isPart: true) else {
        return nil
      }
      return DateSpan(to: date, tokens: index..<end)
    }
    guard let (date, end) = date(in: text, at: index, isPart: true) else { return nil }
    if let tail = tail(of: date, in: text, at: end) {
      return DateSpan(
        from: tail.from, to: tail.to, isOngoing: tail.isOngoing, isExpected: tail.isExpected,
        tokens: index..<tail.end)
    }
    guard date.year != nil else { return nil }
    return DateSpan(from: date, to: date, isSingle: true, tokens: index..<end)
  }

  /// Every period in a range of tokens, left to right.
  ///
  /// - Complexity: O(*n*).
  static func spans(in text: TokenizedText, _ range: Range<Int>) -> [DateSpan] {
    var out: [DateSpan] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let span = span(in: text, at: index), span.tokens.upperBound <= range.upperBound {
        out.append(span)
        index = span.tokens.upperBound
      } else {
        index += 1
      }
    }
    return out
  }

  // MARK: Periods

  private struct Tail {
    var from: PartialDate
    var to: PartialDate?
    var isOngoing = false
    var isExpected = false
    var end: Int
  }

  /// What follows a first date: "– 07/2020", "~ present", "–" and nothing.
  private static func tail(
    of first: PartialDate, in text: TokenizedText, at index: Int
  ) -> Tail? {
    var cursor = index
    var isDash = false
    if let token = text[cursor], token.isMark(",") || token.isMark("."),
      let next = text[cursor + 1],
      next.isMark("–") || next.isMark("-")
    {
      cursor += 1
    }
    while let token = text[cursor], cursor - index < 3,
      token.isMark("–") || token.isMark("-") || token.isMark("~") || token.isMark(">")
        || token.isMark("→")
    {
      isDash = true
      cursor += 1
    }
    if !isDash {
      guard let token = text[cursor], token.isWord, DateVocabulary.between.contains(token.key)
      else { return nil }
      cursor += 1
    }
    if text[cursor]?.kind == .lineBreak, isDash { cursor += 1 }
    while text.key(cursor) == "(" || text.key(cursor) == "to" || text.key(cursor) == "la" {
      cursor += 1
    }
    let isExpected = DateVocabulary.expected.contains(text.key(cursor))
    if isExpected { cursor += 1 }
    if text.key(cursor) == "." { cursor += 1 }
    if let token = text[cursor], token.isWord, DateVocabulary.present(token.key) {
      guard first.year != nil else { return nil }
      return Tail(from: first, isOngoing: true, end: cursor + 1)
    }
    if let (second, end) = date(in: text, at: cursor), second.year != nil || first.year != nil {
      var from = first
      var to = second
      if from.year == nil { from.year = to.year }
      if to.year == nil { to.year = from.year }
      // "May 3 – 5, 2019" is left to dates; "2019 – 3" is none.
      if let a = from.year, let b = to.year, b < a { return nil }
      return Tail(from: from, to: to, isExpected: isExpected, end: end)
    }
    // "2019-20"
    if isDash, let year = first.year, first.month == nil, let token = text[cursor],
      token.kind == .number, token.key.utf8.count == 2, let short = Int(token.key),
      year % 100 < short
    {
      return Tail(from: first, to: PartialDate(year: year / 100 * 100 + short), end: cursor + 1)
    }
    // "2018–" and the end of the line.
    if isDash, first.year != nil {
      let next = text[cursor]
      if next == nil || next?.kind == .lineBreak || next?.isMark(")") == true
        || next?.isMark(",") == true || next?.isMark("|") == true
      {
        return Tail(from: first, isOngoing: true, end: cursor)
      }
    }
    return nil
  }

  // MARK: Dates

  private static func month(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let token = text[index], token.isWord else { return nil }
    guard let month = DateVocabulary.months[token.key] else {
      guard let month = DateVocabulary.monthsBesideNumbers[token.key] else { return nil }
      let last = text[index - 1]?.kind == .mark ? index - 2 : index - 1
      return text[last]?.kind == .number || text[index + 1]?.kind == .number ? month : nil
    }
    // "may", "mar", "set" as words of a sentence begin small; so do months in Romance languages.
    if token.shape == .lower,
      ["may", "set", "mar", "dic", "jun", "march", "gen", "ago", "mag"]
        .contains(token.key), text[index + 1]?.kind != .number,
      !(text.key(index + 1) == "." && isTight(text, index, index + 1)
        && text[index - 1]?.kind == .number)
    {
      return nil
    }
    return GivenMonths.isName(in: text, at: index) ? nil : month
  }

  /// "November 18, 2019", "Nov 18th", "November 2019", "May 3–5, 2019", "Nov'19", "November".
  private static func monthFirst(
    _ text: TokenizedText, _ index: Int, _ month: Int, isLast: Bool = false
  ) -> (PartialDate, Int)? {
    var cursor = index + 1
    if text.key(cursor) == "." { cursor += 1 }
    if text.key(cursor) == "," || DateVocabulary.links.contains(text.key(cursor)),
      let year = year(text, cursor + 1)
    {
      return (PartialDate(year: year, month: month), cursor + 2)
    }
    if let year = year(text, cursor) {
      return (PartialDate(year: year, month: month), cursor + 1)
    }
    if text.key(cursor) == "'", let year = shortYear(text, cursor) {
      return (PartialDate(year: year, month: month), cursor + 2)
    }
    // "June, 26, 2025", "June, 26th 2025", "June, 14th - 16th, 2025"
    if text.key(cursor) == ",", Self.day(text, cursor + 1) != nil {
      var next = cursor + 2
      next = behindRange(text, next) ?? next
      if year(text, text.key(next) == "," ? next + 1 : next) != nil { cursor += 1 }
    }
    // "June, the 26th, 2025"
    let article = text.key(cursor) == "," ? cursor + 1 : cursor
    if text.key(article) == "the", Self.day(text, article + 1) != nil { cursor = article + 1 }
    guard let day = day(text, cursor) else {
      return listed(text, cursor, month) ?? (PartialDate(month: month), cursor)
    }
    cursor += 1
    // "3–5": the first day counts.
    if let end = behindRange(text, cursor), year(text, end - 1) == nil,
      text[cursor]?.kind == .mark && text.key(cursor) != "&" || endsRange(text, cursor, end)
    {
      cursor = end
    }
    let next = text.key(cursor) == "," || text.key(cursor) == "." ? cursor + 1 : cursor
    if let year = year(text, next) {
      return (PartialDate(year: year, month: month, day: day), next + 1)
    }
    // "Sep. 25th, '03"
    if text.key(next) == "'", let year = shortYear(text, next) {
      return (PartialDate(year: year, month: month, day: day), next + 2)
    }
    let first = PartialDate(month: month, day: day)
    return isLast ? (first, cursor) : acrossMonths(text, cursor, from: first) ?? (first, cursor)
  }

  /// The first of several months that share the year behind the last one: "Oct, Nov and Dec 2024".
  private static func listed(
    _ text: TokenizedText, _ index: Int, _ month: Int
  ) -> (PartialDate, Int)? {
    var cursor = index
    var last = month
    for _ in 0..<5 {
      guard [",", "and", "&", "/", "und", "et", "y"].contains(text.key(cursor)),
        let next = Self.month(text, cursor + 1)
      else { return nil }
      // "December, January 2016" began in the year before.
      guard next > last else { return nil }
      last = next
      cursor += text.key(cursor + 2) == "." ? 3 : 2
      if let year = year(text, cursor) {
        return (PartialDate(year: year, month: month), cursor + 1)
      }
    }
    return nil
  }

  /// The index behind the last day of a range whose first is in front; nil without one.
  ///
  /// As in "–5", "--5", "to 5" and ". bis 5".
  private static func behindRange(_ text: TokenizedText, _ index: Int) -> Int? {
    var cursor = index
    let word = text.key(index) == "." ? index + 1 : index
    if DateVocabulary.betweenDays.contains(text.key(word)), text[word + 1]?.kind == .number {
      return day(text, word + 1) == nil ? nil : word + 2
    }
    while ["–", "-", "--"].contains(text.key(cursor)), cursor < index + 2 { cursor += 1 }
    return cursor > index && day(text, cursor) != nil ? cursor + 1 : nil
  }

  /// Whether words behind a month and a day are the end of a range: "June 11 to 13, 2012", but "May 3, A 10
  /// minute tour".
  private static func endsRange(_ text: TokenizedText, _ index: Int, _ end: Int) -> Bool {
    guard ["to", "through", "thru", "until", "till", "and", "&"].contains(text.key(index)) else {
      return false
    }
    return year(text, end) != nil || text[end].map { $0.kind == .lineBreak } ?? true
      || [",", ":", ";", ")", ".", "|"].contains(text.key(end))
  }

  /// "18 November 2019", "18 Nov 2019", "18th of November, 2019", "3-5 May 2019".
  ///
  /// `isLast` where it ends a range.
  private static func dayFirst(
    _ text: TokenizedText, _ index: Int, isLast: Bool = false
  ) -> (PartialDate, Int)? {
    guard let day = day(text, index) else { return nil }
    var cursor = index + 1
    cursor = behindRange(text, cursor) ?? cursor
    if text.key(cursor) == "." || DateVocabulary.links.contains(text.key(cursor)) {
      cursor += 1
      if text[cursor]?.kind == .lineBreak { cursor += 1 }
    }
    // "28-Dec-2020"
    let isJoined =
      ["-", "/"].contains(text.key(cursor)) && text[cursor + 1]?.isWord == true
      && text.key(cursor + 2) == text.key(cursor) && isTight(text, cursor - 1, cursor + 1)
      && isTight(text, cursor + 1, cursor + 3)
    if isJoined, let month = month(text, cursor + 1), let year = year(text, cursor + 3) {
      return (PartialDate(year: year, month: month, day: day), cursor + 4)
    }
    guard let month = month(text, cursor) else { return nil }
    cursor += 1
    if text.key(cursor) == "." || text.key(cursor) == ","
      || DateVocabulary.links.contains(text.key(cursor))
    {
      if let year = year(text, cursor + 1) {
        return (PartialDate(year: year, month: month, day: day), cursor + 2)
      }
    }
    if let year = year(text, cursor) {
      return (PartialDate(year: year, month: month, day: day), cursor + 1)
    }
    let first = PartialDate(month: month, day: day)
    return isLast ? (first, cursor) : acrossMonths(text, cursor, from: first) ?? (first, cursor)
  }

  /// The first of two days in two months, of which the last alone has the year: "28 May to 2 June 2012".
  private static func acrossMonths(
    _ text: TokenizedText, _ index: Int, from first: PartialDate
  ) -> (PartialDate, Int)? {
    guard DateVocabulary.between.contains(text.key(index)), text.key(index) != "and",
      let (last, end) = month(text, index + 1).map({ monthFirst(text, index + 1, $0, isLast: true) }
      )
        ?? dayFirst(text, index + 1, isLast: true),
      let year = last.year, let month = first.month, let lastMonth = last.month, last.day != nil
    else { return nil }
    var date = first
    // "30 December to 2 January 2006" begins in the year before.
    date.year = month > lastMonth ? year - 1 : year
    return (date, end)
  }

  /// "2019 November", "2019, Nov 18", "2019 May": the year in front of a month by name.
  private static func yearFirst(_ text: TokenizedText, _ index: Int) -> (PartialDate, Int)? {
    guard let year = year(text, index), text[index - 1]?.isWord != true else { return nil }
    var cursor = index + 1
    // Hungarian: "2019. november 18"
    let isDotted = text.key(cursor) == "."
    if isDotted || text.key(cursor) == "," || text[cursor]?.kind == .lineBreak { cursor += 1 }
    guard isDotted || text[cursor]?.shape == .capitalized, let month = month(text, cursor) else {
      return nil
    }
    cursor += 1
    if text.key(cursor) == "." { cursor += 1 }
    // "2018, May 2019": the month belongs to the next year.
    let next = text.key(cursor) == "," ? cursor + 1 : cursor
    guard Self.year(text, next) == nil else { return nil }
    guard let day = day(text, cursor) else {
      return (PartialDate(year: year, month: month), cursor)
    }
    // "Conference 2018 November 11, 2018": the first year is the conference's.
    let after = text.key(cursor + 1) == "," ? cursor + 2 : cursor + 1
    guard Self.year(text, after) == nil else { return nil }
    return (PartialDate(year: year, month: month, day: day), cursor + 1)
  }

  /// "2019-11-18", "18.11.2019", "11/18/2019", "11/2019", "2019/11", "11/18".
  private static func numeric(_ text: TokenizedText, _ index: Int) -> (PartialDate, Int)? {
    let mark = text.key(index + 1)
    guard ["-", "/", ".", "–"].contains(mark), isTight(text, index, index + 2),
      let a = number(text, index), let b = number(text, index + 2), !isAddress(text, index)
    else { return nil }
    let hasThird = text.key(index + 3) == mark && isTight(text, index + 2, index + 4)
    let c = hasThird ? number(text, index + 4) : nil
    // "2018–1–9": whole, a day may be written with any dash.
    if isYear(a), mark != "–" || c != nil {
      guard (1...12).contains(b), text.key(index + 2).utf8.count <= 2 else { return nil }
      if let c, (1...31).contains(c) { return (PartialDate(year: a, month: b, day: c), index + 5) }
      // "2019-20" is a pair of years, "2019-10" a month only where the zero or slash says so.
      return mark == "-" && b > 12 ? nil : (PartialDate(year: a, month: b), index + 3)
    }
    guard mark != "–" else { return nil }
    if let c,
      let year = isYear(c) ? c : (c < 60 && text.key(index + 4).utf8.count == 2 ? 2000 + c : nil)
    {
      // "03.16.2021": no month has that number.
      let dayFirst = mark == "." ? b <= 12 : a > 12
      let month = dayFirst ? b : a
      let day = dayFirst ? a : b
      guard (1...12).contains(month), (1...31).contains(day) else { return nil }
      let isOpen = mark != "." && a <= 12 && b <= 12
      var date = PartialDate(year: year, month: month, day: day, isSwappable: isOpen)
      date.isDotted = mark == "." && a <= 12 && b <= 12
      return (date, index + 5)
    }
    if isYear(b), (1...12).contains(a), text.key(index).utf8.count <= 2 {
      return (PartialDate(year: b, month: a), index + 3)
    }
    return nil
  }

  /// A day, a month and a year with spaces behind the stops, as in Czech.
  private static func spacedDay(_ text: TokenizedText, _ index: Int) -> (PartialDate, Int)? {
    guard text.key(index + 1) == ".", text.key(index + 3) == ".", isTight(text, index, index + 1),
      isTight(text, index + 2, index + 3), let day = number(text, index),
      let month = number(text, index + 2), (1...31).contains(day), (1...12).contains(month)
    else { return nil }
    return year(text, index + 4).map {
      (PartialDate(year: $0, month: month, day: day), index + 5)
    }
  }

  /// Whether a number goes on from a word and a full stop, as in "doi:10.1016/j.loom.2021.07.005".
  private static func isAddress(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let stop = text[index - 1], stop.isMark("."), let word = text[index - 2], word.isWord,
      let number = text[index]
    else { return false }
    return stop.range.upperBound == number.range.lowerBound
      && word.range.upperBound == stop.range.lowerBound && word.shape == .lower
  }

  static func isTight(_ text: TokenizedText, _ a: Int, _ b: Int) -> Bool {
    guard let left = text[a], let right = text[b] else { return false }
    return right.range.lowerBound - left.range.upperBound <= 3
      && (left.range.upperBound..<right.range.lowerBound).allSatisfy { text.text[$0] != 0x20 }
  }

  static func isYear(_ number: Int) -> Bool { (1940...2060).contains(number) }

  static func number(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let token = text[index], token.kind == .number, token.key.utf8.count <= 4 else {
      return nil
    }
    return Int(token.key)
  }

  /// A year, also with the letter that tells entries of one year apart: "2021", "2021b".
  private static func year(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let token = text[index], token.kind == .number else { return nil }
    let bytes = Array(token.key.utf8)
    let isLettered = bytes.count == 5 && (0x61...0x6B).contains(bytes[4])
    guard bytes.count <= 4 || isLettered, let value = Int(token.key.prefix(4)), isYear(value) else {
      return nil
    }
    return value
  }

  /// A year of two digits: "'19".
  private static func shortYear(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let value = number(text, index + 1), text.key(index + 1).utf8.count == 2 else {
      return nil
    }
    return value < 60 ? 2000 + value : 1900 + value
  }

  private static func day(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let token = text[index], token.kind == .number, token.key.utf8.count <= 4 else {
      return nil
    }
    let digits = token.key.prefix { $0.isNumber }
    let tail = token.key.dropFirst(digits.count)
    guard tail.isEmpty || ["st", "nd", "rd", "th", "er", "e"].contains(String(tail)) else {
      return nil
    }
    guard let value = Int(digits), (1...31).contains(value) else { return nil }
    return value
  }
}
