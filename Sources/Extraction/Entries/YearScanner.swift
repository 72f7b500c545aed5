import Bibliography

/// Finds years in text, without taking pages and identifiers for years.
enum YearScanner {
  /// The last plausible year of publication in `text`: 1900 to 2100, standing for itself.
  ///
  /// - Complexity: O(*n*).
  static func last(in text: ArraySlice<UInt8>) -> Int? {
    var found: Int?
    var previous: (value: Int, digits: Int, end: Int)?
    var index = text.startIndex
    while index < text.endIndex {
      guard isDigit(text[index]) else {
        index += 1
        continue
      }
      var end = index
      var value = 0
      while end < text.endIndex, isDigit(text[end]) {
        if end - index < 5 { value = value * 10 + Int(text[end] - 0x30) }
        end += 1
      }
      if end - index == 4, (1900...2100).contains(value),
        isYear(text, index..<end, value, after: previous)
      {
        found = value
      }
      previous = (value, end - index, end)
      index = end
    }
    return found
  }

  /// The only year behind an offset that fills a bracket.
  ///
  /// 2003 in "Rows, May 2002. Press (2003)".
  static func bracketed(in text: [UInt8], behind offset: Int) -> Int? {
    var found: Int?
    for open in text.indices.dropFirst(offset).dropLast(5)
    where text[open] == 0x28 && text[open + 5] == 0x29 {
      guard let year = last(in: text[(open + 1)..<(open + 5)]), found == nil || found == year else {
        continue
      }
      found = year
    }
    return found
  }

  /// The year in which a publisher brought out what a meeting of a year before led to.
  ///
  /// 1984 in "Proceedings (Exampleton, 1983), Mill Press, Millbrook, 1984": of the years behind an
  /// offset the last, at most four after the one that was found, with a publisher between them.
  static func published(in text: [UInt8], behind offset: Int, after year: Int) -> Int? {
    var met = false
    var isBrought = false
    for word in text[min(offset, text.count)...].split(whereSeparator: { $0 <= 0x20 }) {
      if let value = last(in: word) {
        if value == year {
          met = true
          isBrought = false
        } else if met, isBrought {
          return (year...(year + 4)).contains(value) ? value : nil
        }
        continue
      }
      let keys = TextFolding.words(String(decoding: word, as: UTF8.self))
      if keys.contains(where: otherwise.contains) { return nil }
      if keys.contains(where: publishers.contains) { isBrought = true }
    }
    return nil
  }

  private static let publishers: Set<String> = [
    "press", "verlag", "springer", "publishers", "publishing", "elsevier", "wiley", "kluwer",
    "birkhauser", "society", "publ", "holland",
  ]
  /// What else happens to a work in a later year.
  private static let otherwise: Set<String> = [
    "edition", "ed", "reprint", "reprinted", "translated", "translation", "paperback", "revised",
    "prize", "award", "winner", "accessed", "visited", "updated", "presented", "review", "reviewed",
    "online",
  ]

  /// The year in which a preprint was posted, as its number says: 2023 for "2305.09999".
  static func year(ofArXiv id: String) -> Int? {
    let digits = id.utf8.prefix { isDigit($0) }
    guard digits.count == 4, id.utf8.dropFirst(4).first == 0x2E,
      let number = Int(String(decoding: digits, as: UTF8.self)), (1...12).contains(number % 100)
    else { return nil }
    return 2000 + number / 100
  }

  private static func isYear(
    _ text: ArraySlice<UInt8>, _ range: Range<Int>, _ value: Int,
    after previous: (value: Int, digits: Int, end: Int)?
  ) -> Bool {
    // "2004.04690" is an identifier, "12:1906" a page.
    if range.upperBound + 1 < text.endIndex, text[range.upperBound] == 0x2E,
      isDigit(text[range.upperBound + 1])
    {
      return false
    }
    if range.lowerBound > text.startIndex, text[range.lowerBound - 1] == 0x3A { return false }
    // "SN 2021foa" is the name of a star; "2021a" one work of several.
    if text[range.upperBound...].prefix(3).count(where: { (0x61...0x7A).contains($0) }) == 3 {
      return false
    }
    // "1820-1934" is a range of pages, "2019–2020" one of years.
    if let previous, (1...3).contains(range.lowerBound - previous.end), previous.digits >= 3 {
      let between = text[previous.end..<range.lowerBound]
      let isDash = between.contains(0x2D) || between.contains(0xE2)
      if isDash { return (0...10).contains(value - previous.value) }
    }
    return !beginsPages(text, range.upperBound, value)
  }

  /// Whether a number is the first of a range of pages: "2035–2062".
  private static func beginsPages(_ text: ArraySlice<UInt8>, _ end: Int, _ value: Int) -> Bool {
    let rest = text[end...].prefix(10)
    let dash = rest.prefix { !isDigit($0) }
    guard (1...3).contains(dash.count), dash.first == 0x2D || dash.first == 0xE2,
      dash.allSatisfy({ $0 == 0x2D || $0 >= 0x80 })
    else { return false }
    let digits = rest[dash.endIndex...].prefix { isDigit($0) }
    guard (3...5).contains(digits.count) else { return false }
    let last = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return !(0...10).contains(last - value)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
