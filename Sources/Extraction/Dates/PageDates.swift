import Bibliography
import Documents

/// What a page as a whole tells of its dates: whether the day or the month comes first in "3/5", and
/// the years that dates without one belong to.
struct PageDates {
  /// Whether "3/5" is the third of May.
  let isDayFirst: Bool
  /// Whether "03.05.2024" is the fifth of March.
  private let isDottedMonthFirst: Bool
  /// The blocks that name a year or a term, with the years, in the order of the page.
  private var terms: [(block: Int, term: Term)] = []
  private var fallback: Term?

  /// The year of a term, or the two of an academic year.
  struct Term: Sendable, Hashable {
    var first: Int
    var second: Int?

    /// The year of a month: the second half of an academic year begins in January.
    func year(ofMonth month: Int?) -> Int {
      guard let second, let month else { return first }
      return month >= 8 ? first : second
    }
  }

  /// Reads a page.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ blocks: [Block]) {
    isDayFirst = DayOrder(blocks).isDayFirst
    isDottedMonthFirst = DayOrder.isDottedMonthFirst(blocks)
    let titles = Self.levelsOfTitles(blocks)
    for (index, block) in blocks.enumerated() {
      if case .heading(let level) = block.kind, titles.contains(level) { continue }
      if index + 1 < blocks.count, Self.isEntry(blocks[index + 1]),
        let term = TermSentence.term(of: block)
      {
        terms.append((index, term))
        if fallback == nil, index < 8 { fallback = term }
        continue
      }
      for line in block.lines.prefix(block.isHeading ? 2 : index < 3 ? 3 : 1) {
        guard let term = Self.term(of: block, line) else { continue }
        terms.append((index, term))
        if fallback == nil, index < 8 { fallback = term }
        break
      }
    }
    // One term for all of a page, in front of its schedule below the next talk.
    if fallback == nil, Set(terms.map(\.term)).count == 1 { fallback = terms.first?.term }
    if fallback == nil { fallback = Self.first(in: blocks.prefix(6)) ?? Self.onlyYear(in: blocks) }
  }

  /// A date with the order and the year of its page.
  ///
  /// - Parameters:
  ///   - date: the date as it was read by itself.
  ///   - block: the index of the block that its talk stands in.
  /// - Returns: the date, with the year of the term above where it had none.
  /// - Complexity: O(log *terms*).
  func settled(_ date: PartialDate, in block: Int) -> PartialDate {
    var date = isDayFirst ? date.swapped : date
    if date.isDotted, isDottedMonthFirst { (date.month, date.day) = (date.day, date.month) }
    guard date.year == nil, date.month != nil else { return date }
    var low = 0
    var high = terms.count
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].block <= block { low = middle + 1 } else { high = middle }
    }
    let term = low > 0 ? terms[low - 1].term : fallback
    date.year = term?.year(ofMonth: date.month)
    return date
  }

  /// The year or term above a block; nil where none is named.
  func term(above block: Int) -> Term? { terms.last { $0.block <= block }?.term }

  /// The one day that a page names in full; nil where it names none, or several.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  func onlyDay(in blocks: [Block]) -> PartialDate? {
    var days: Set<PartialDate> = []
    for block in blocks {
      let text = TokenizedText(block.text, in: 0..<min(block.text.count, 2_000))
      for index in text.tokens.indices {
        guard let (date, _) = DateScanner.date(in: text, at: index), date.day != nil,
          date.month != nil, date.year != nil
        else { continue }
        days.insert(isDayFirst ? date.swapped : date)
        if days.count > 1 { return nil }
      }
    }
    return days.first
  }

  /// The levels of headings few of which name a year, as titles do: "The Flood of July 2021".
  private static func levelsOfTitles(_ blocks: [Block]) -> Set<Int> {
    var counts: [Int: (all: Int, named: Int)] = [:]
    for block in blocks {
      guard case .heading(let level) = block.kind, let line = block.lines.first else { continue }
      counts[level, default: (0, 0)].all += 1
      if term(of: block, line) != nil { counts[level, default: (0, 0)].named += 1 }
    }
    return Set(counts.filter { $0.value.all >= 4 && $0.value.named * 3 < $0.value.all }.map(\.key))
  }

  /// The term that a line names: a heading, or a short line of little else.
  private static func term(of block: Block, _ line: Range<Int>) -> Term? {
    guard block.kind != .row, line.count <= 120 else { return nil }
    if case .listItem = block.kind { return nil }
    let text = TokenizedText(block.text, in: line)
    let words = text.tokens.count { $0.isWord }
    guard block.isHeading || words <= 6 && line.count <= 60 else { return nil }
    guard let (term, index) = firstYear(text) else { return nil }
    // A date of its own is that of one talk.
    for cursor in max(0, index - 4)...index {
      if let (date, end) = DateScanner.date(in: text, at: cursor), date.day != nil, end > index {
        return nil
      }
    }
    return term
  }

  private static func first(in blocks: ArraySlice<Block>) -> Term? {
    for block in blocks {
      let text = TokenizedText(block.text, in: 0..<min(block.text.count, 400))
      guard let (term, place) = firstYear(text) else { continue }
      // Running text tells of many years: "From January 1994 until June 2001 she was dean."
      if block.text.count > 240, isSpanned(text, at: place) { continue }
      // A row or an item may name a year that is none of its date's: "9/5, On Sorting, ICML 2005".
      if isEntry(block) || DateScanner.shortDate(in: text, at: 0) != nil,
        !isDate(text, at: place)
      {
        continue
      }
      return term
    }
    return nil
  }

  /// Whether a year begins or ends a time that running text looks back on.
  private static func isSpanned(_ text: TokenizedText, at place: Int) -> Bool {
    (max(0, place - 2)..<place).contains { index in
      ["from", "since", "until", "between", "seit", "depuis"].contains(text.key(index))
    }
  }

  /// The year of all dates that have one; nil where they name none, or several.
  private static func onlyYear(in blocks: [Block]) -> Term? {
    var found: Int?
    for block in blocks {
      let text = TokenizedText(block.text, in: 0..<min(block.text.count, 400))
      for (index, token) in text.tokens.enumerated() where token.kind == .number {
        guard EventScore.isYear(token.key), let year = Int(token.key), isDate(text, at: index)
        else {
          continue
        }
        if let found, found != year { return nil }
        found = year
      }
    }
    return found.map { Term(first: $0) }
  }

  private static func isEntry(_ block: Block) -> Bool {
    if case .listItem = block.kind { return true }
    return block.kind == .row
  }

  /// Whether the year at a token is part of a date with a month.
  private static func isDate(_ text: TokenizedText, at place: Int) -> Bool {
    (max(0, place - 6)...place).contains { index in
      DateScanner.date(in: text, at: index).map { $0.date.month != nil && $0.end > place } ?? false
    }
  }

  /// The first year of a text, with a second where "2023–24" follows; and the index of its token.
  private static func firstYear(_ text: TokenizedText) -> (Term, Int)? {
    for (index, token) in text.tokens.enumerated() where token.kind == .number {
      guard EventScore.isYear(token.key), let year = Int(token.key) else { continue }
      var term = Term(first: year)
      if ["-", "–", "/"].contains(text.key(index + 1)), let next = Int(text.key(index + 2)),
        next == year + 1 || next == (year + 1) % 100
      {
        term.second = year + 1
      } else if isSpan(text, from: index) || isSpan(text, from: index - 2) {
        // "1880–1958": a life, or what somebody looks back on.
        return nil
      } else if isWinter(text, before: index) {
        // "Wintersemester 2023": its talks in January are next year's.
        term.second = year + 1
      }
      return (term, index)
    }
    return nil
  }

  /// Whether two numbers of four digits stand around a dash.
  private static func isSpan(_ text: TokenizedText, from index: Int) -> Bool {
    guard let from = text[index], let to = text[index + 2] else { return false }
    return ["-", "–"].contains(text.key(index + 1))
      && [from, to].allSatisfy { $0.kind == .number && $0.key.utf8.count == 4 }
  }

  private static func isWinter(_ text: TokenizedText, before index: Int) -> Bool {
    ["wintersemester", "wise", "ws"].contains(text.key(index - 1))
  }
}

/// Tells from a page's own numbers, and else from its language, which of two orders it writes.
struct DayOrder {
  private(set) var isDayFirst = false
  private var pairs: [(Int, Int)] = []

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ blocks: [Block]) {
    var days = 0
    var months = 0
    var signs = Signs()
    for block in blocks {
      signs.read(block.text)
      for (a, b) in Self.pairs(in: block.text) {
        if a > 12, b <= 12 { days += 1 }
        if b > 12, a <= 12 { months += 1 }
        pairs.append((a, b))
      }
    }
    if days != months {
      isDayFirst = days > months
    } else if let weekly = isWeeklyDayFirst() {
      isDayFirst = weekly
    } else {
      isDayFirst = signs.isDayFirst
    }
  }

  /// Whether a page writes days with full stops behind their months: some of its numbers can be days and no
  /// months, and all that can stand behind.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func isDottedMonthFirst(_ blocks: [Block]) -> Bool {
    var behind = 0
    for block in blocks {
      let text = block.text
      func number(_ start: Int) -> (value: Int, end: Int) {
        var end = start
        var value = 0
        while end < text.count, end - start < 5, (0x30...0x39).contains(text[end]) {
          value = value * 10 + Int(text[end] - 0x30)
          end += 1
        }
        return (value, end)
      }
      var index = 0
      while index < text.count {
        let a = number(index)
        guard a.end > index else {
          index += 1
          continue
        }
        defer { index = a.end }
        guard a.end - index <= 2, index == 0 || text[index - 1] <= 0x28, a.end < text.count,
          text[a.end] == 0x2E
        else { continue }
        let b = number(a.end + 1)
        guard (1...2).contains(b.end - a.end - 1), b.end < text.count, text[b.end] == 0x2E else {
          continue
        }
        let year = number(b.end + 1)
        guard [2, 4].contains(year.end - b.end - 1) else { continue }
        if (13...31).contains(a.value), (1...12).contains(b.value) { return false }
        if (13...31).contains(b.value), (1...12).contains(a.value) { behind += 1 }
      }
    }
    return behind >= 2
  }

  /// Talks come every week or two: the reading in which more gaps are whole weeks.
  private func isWeeklyDayFirst() -> Bool? {
    guard pairs.count >= 3 else { return nil }
    func weeks(_ day: (Int, Int) -> (month: Int, day: Int)) -> Int {
      let lengths = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
      let places = pairs.map { pair -> Int in
        let date = day(pair.0, pair.1)
        return lengths[(date.month - 1) % 12] + date.day
      }
      return zip(places, places.dropFirst()).count { $0 != $1 && abs($0 - $1) % 7 == 0 }
    }
    guard pairs.allSatisfy({ (1...12).contains($0.0) && (1...12).contains($0.1) }) else {
      return nil
    }
    let month = weeks { ($0, $1) }
    let day = weeks { ($1, $0) }
    return month == day ? nil : day > month
  }

  /// Pairs of one or two digits around a slash, or around dashes in front of a year.
  private static func pairs(in text: [UInt8]) -> [(Int, Int)] {
    var out: [(Int, Int)] = []
    var index = 0
    func number(_ start: Int) -> (value: Int, end: Int)? {
      var end = start
      var value = 0
      while end < text.count, (0x30...0x39).contains(text[end]), end - start < 5 {
        value = value * 10 + Int(text[end] - 0x30)
        end += 1
      }
      return end > start ? (value, end) : nil
    }
    while index < text.count {
      guard (0x30...0x39).contains(text[index]) else {
        index += 1
        continue
      }
      let before = index > 0 ? text[index - 1] : 0x20
      guard let a = number(index) else { break }
      defer { index = max(index + 1, a.end) }
      guard before <= 0x28 || before == 0x5B, a.end - index <= 2, a.end < text.count,
        text[a.end] == 0x2F || text[a.end] == 0x2D, let b = number(a.end + 1),
        b.end - a.end - 1 <= 2, (1...31).contains(a.value), (1...31).contains(b.value)
      else { continue }
      let mark = text[a.end]
      let third = b.end < text.count && text[b.end] == mark ? number(b.end + 1) : nil
      if mark == 0x2D, third.map({ $0.value < 1_900 }) ?? true { continue }
      let after = third?.end ?? b.end
      guard after >= text.count || text[after] <= 0x2F || [0x3A, 0x5D, 0x7C].contains(text[after])
      else { continue }
      out.append((a.value, b.value))
    }
    return out
  }

  /// What speaks for the day in front, and for the month.
  private struct Signs {
    var day = 0
    var month = 0

    var isDayFirst: Bool { day > month }

    private static let foreign: Set<String> = [
      "und", "der", "die", "das", "im", "uhr", "vortrag", "le", "les", "des", "du", "et", "une",
      "salle", "el", "los", "las", "y", "del", "il", "della", "di", "e", "het", "een", "van", "da",
      "do", "och", "og",
    ]
    private static let english: Set<String> = ["the", "and", "of", "for", "with", "to", "is"]

    mutating func read(_ bytes: [UInt8]) {
      let text = TokenizedText(bytes, in: 0..<min(bytes.count, 2_000))
      for (index, token) in text.tokens.enumerated() {
        if token.isWord, token.shape == .lower {
          if Self.foreign.contains(token.key) { day += 1 }
          if Self.english.contains(token.key) { month += 1 }
        }
        if token.isWord, DateVocabulary.months[token.key] != nil, token.shape != .lower {
          if text[index - 1]?.kind == .number { day += 6 }
          if text[index + 1]?.kind == .number, (text[index + 1]?.key.utf8.count ?? 9) <= 2 {
            month += 6
          }
        }
        // "16:00" is no clock of those who write the month first; "4 pm" may be.
        if token.kind == .number, text.key(index + 1) == ":", let hour = Int(token.key),
          (13...23).contains(hour)
        {
          day += 4
        }
        if token.key == "pm" || token.key == "am"
          || token.key.hasSuffix("pm") && token.kind == .number
        {
          month += 4
        }
      }
    }
  }
}
