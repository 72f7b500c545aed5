import Bibliography

/// Tells where a list of names ends that a journal or publisher follows without another mark.
///
/// As in "Rows of Mills, A. Quill, B. Moss, Mill Systems, Pond Verlag, 2020": a comma parts the source
/// as it parts the names.
enum SourcesBehindNames {
  /// The end of the names in a range that was taken for an author list.
  ///
  /// The first entry is always a name.
  ///
  /// - Complexity: O(*n*).
  static func end(of list: Range<Int>, in text: [UInt8]) -> Int {
    let entries = AuthorListParser.parse(text, range: list).entries
    guard entries.count >= 2, let first = entries.first, !first.name.family.isEmpty else {
      return list.upperBound
    }
    let haveGiven = entries.dropLast().allSatisfy { !$0.name.given.isEmpty }
    for index in entries.indices.dropFirst() {
      let isLast = index == entries.count - 1
      let before = entries[index - 1].range.upperBound
      guard before <= entries[index].range.lowerBound else { break }
      let gap = text[before..<entries[index].range.lowerBound]
      // "and" joins a name to those in front of it.
      guard gap.allSatisfy({ $0 == 0x2C || $0 <= 0x20 || $0 == 0x2E }), gap.contains(0x2C) else {
        continue
      }
      if isSource(entries[index], text)
        || isLast && haveGiven && goesOnAsSource(entries[index], text, list.upperBound)
      {
        return before
      }
    }
    return list.upperBound
  }

  /// Whether an entry is a source by its own words.
  private static func isSource(_ entry: AuthorList.Entry, _ text: [UInt8]) -> Bool {
    let words = TextFolding.words(entry.text)
    guard let first = words.first else { return false }
    if first == "in", words.count >= 2 { return true }
    // "MSR'19", "EBCCSP 2020": a meeting and its year.
    if words.count == 1, entry.text.utf8.count >= 3,
      entry.text.utf8.allSatisfy({ (0x41...0x5A).contains($0) || $0 > 0x7F || $0 == 0x27 }),
      isYear(
        text[min(entry.range.upperBound, text.count)...].prefix(9),
        isBehindMark: entry.text.hasSuffix("'") || entry.text.hasSuffix("’"))
    {
      return true
    }
    guard !holdsInitial(entry.text),
      words.count >= 2, !words.contains(where: NameGazetteer.shared.isGivenName)
    else { return false }
    return words.contains(where: sources.contains) || words.contains(where: publishers.contains)
      || VenueNormalizer.standard.normalize(entry.text)?.venue.isKnown ?? false
  }

  /// Whether a volume or more words of a title follow the last entry: "Rows, 52 (1)", "Rows and its Mills".
  private static func goesOnAsSource(
    _ entry: AuthorList.Entry, _ text: [UInt8], _ end: Int
  ) -> Bool {
    let rest = text[min(entry.range.upperBound, text.count)...].prefix(80)
    if isVolume(rest) { return true }
    guard entry.name.given.isEmpty else { return false }
    return joints.contains { rest.starts(with: $0.utf8) }
  }

  /// Whether text begins with a number that no year is, and another part of a place behind it.
  private static func isVolume(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop { $0 == 0x2E || $0 == 0x2C || $0 <= 0x20 }
    guard rest.startIndex > text.startIndex else { return false }
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    guard (1...4).contains(digits.count), YearScanner.last(in: digits) == nil else { return false }
    rest = rest.dropFirst(digits.count)
    if let letter = rest.first, (0x61...0x7A).contains(letter) { rest = rest.dropFirst() }
    rest = rest.drop { $0 == 0x20 }
    return rest.first.map { [0x2C, 0x28, 0x3A, 0x3B].contains($0) } ?? false
      && rest.dropFirst().first { $0 > 0x20 }.map { (0x30...0x39).contains($0) } ?? false
  }

  /// Whether a year, of four digits or two behind an apostrophe, comes first.
  private static func isYear(_ text: ArraySlice<UInt8>, isBehindMark: Bool) -> Bool {
    let rest = text.drop { $0 == 0x20 }
    if YearScanner.last(in: rest.prefix(4)) != nil { return true }
    let digits = rest.drop { !(0x30...0x39).contains($0) }
    let mark = rest[..<digits.startIndex]
    let isMarked = mark.elementsEqual("'".utf8) || mark.elementsEqual("’".utf8)
    return (isMarked || isBehindMark && mark.isEmpty)
      && digits.prefix(2).count { (0x30...0x39).contains($0) } == 2
  }

  private static func holdsInitial(_ text: String) -> Bool {
    text.split { $0 == " " || $0 == "." || $0 == "-" }.contains { $0.count == 1 }
  }

  private static let joints = [" and its ", " and the ", " of ", " for ", " in ", " & "]
  private static let sources: Set<String> = [
    "journal", "letters", "systems", "transactions", "proceedings", "conference", "workshop",
    "symposium", "magazine", "review", "reviews", "annals", "bulletin", "revista", "revue",
    "rivista", "zeitschrift", "sciences", "mathematics", "physics", "engineering",
  ]
  private static let publishers: Set<String> = ["verlag", "press", "publishers", "publisher"]
}
