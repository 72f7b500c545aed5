import Bibliography

/// Finds where the citation of an article begins as lawyers write it: "Title, 52 Northport Law Review 953 (2016)".
///
/// The volume stands in front of the journal, the first page and the year in brackets behind it (The
/// Bluebook, rule 16.4), so that no other mark than a comma ends the title.
enum LegalCitation {
  /// So many words are looked through behind a number for the page.
  private static let mostWords = 16
  private static let journals: Set<String> = [
    "law", "review", "rev", "journal", "j", "quarterly", "forum", "bulletin", "lawyer", "l",
    "jurist", "reporter", "policy",
  ]
  private static let joining: Set<String> = ["of", "and", "the", "on", "for", "in", "de", "du"]

  /// The offset of the volume in front of the journal; nil where an entry has no such citation.
  ///
  /// - Complexity: O(*n*) in the bytes of the entry.
  static func start(in text: ArraySlice<UInt8>) -> Int? {
    for comma in text.indices where text[comma] == 0x2C && comma - text.startIndex >= 12 {
      let rest = text[(comma + 1)...].drop { $0 <= 0x20 }
      let volume = rest.prefix { isDigit($0) }
      // A journal in a type of its own may have got a mark in front of it.
      let journal = rest[volume.endIndex...].drop { $0 == 0x2E }
      guard (1...3).contains(volume.count), rest.startIndex > comma + 1,
        let next = journal.first, next <= 0x20, isJournal(journal)
      else { continue }
      return volume.startIndex
    }
    return nil
  }

  /// Whether a text goes on with a journal, a page and a year in brackets.
  private static func isJournal(_ text: ArraySlice<UInt8>) -> Bool {
    var names = 0
    var isLegal = false
    for word in text.prefix(240).split(maxSplits: mostWords, whereSeparator: { $0 <= 0x20 }) {
      let key = TextFolding.key(
        String(decoding: word.filter { $0 != 0x2E && $0 != 0x2C }, as: UTF8.self))
      if let first = word.first, isDigit(first) {
        let rest = text[word.endIndex...].prefix(40)
        guard names > 0, isLegal, word.prefix(while: isDigit).count <= 4,
          let open = rest.firstIndex(of: 0x28),
          rest[..<open].allSatisfy({ $0 < 0x41 || $0 >= 0x80 }),
          let close = rest[open...].firstIndex(of: 0x29)
        else { return false }
        return YearScanner.last(in: rest[open..<close]) != nil
      }
      guard let first = word.first,
        (0x41...0x5A).contains(first) || first == 0x26 || joining.contains(key)
      else {
        return false
      }
      names += 1
      if journals.contains(key) { isLegal = true }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
