import Bibliography
import Documents

/// Journals that were taken for the last of the authors in front of them.
extension EntryFields {
  /// Leaves the last of a list that is a journal: its last word is cut short, a volume and a page
  /// follow it.
  ///
  /// As in "Rows of mills, A. Quill, B. Moss, J. Am. Pond Soc. 127, 1165".
  mutating func cutAtJournal(_ text: [UInt8]) {
    guard let found = authors,
      let last = AuthorListParser.parse(text, range: found).entries.last,
      last.range.lowerBound > found.lowerBound + 4, text[last.range].contains(0x20),
      Self.precedesVolume(text, last.range)
    else { return }
    authors = Self.trimmed(text, found.lowerBound..<last.range.lowerBound)
    if venue.map({ $0.lowerBound > last.range.lowerBound }) ?? true {
      venue = last.range.lowerBound..<max(last.range.upperBound, venue?.upperBound ?? text.count)
    }
  }

  /// Whether words that are cut short end in front of a volume and a page.
  ///
  /// As in "Pond Sci. 114, 813".
  private static func precedesVolume(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    var rest = text[name.lowerBound...].prefix(80)
    var before: ArraySlice<UInt8> = []
    while let start = rest.firstIndex(where: { $0 > 0x20 }) {
      let word = rest[start...].prefix { $0 > 0x20 }
      rest = rest[word.endIndex...]
      if (0x30...0x39).contains(text[start]) {
        // "Pond Sci. A 106": the letter of a series.
        guard word.startIndex >= name.upperBound, before.last == 0x2E, before.count >= 4 else {
          return false
        }
        return isVolume(word, behind: rest)
      }
      if word.count == 1, before.last == 0x2E { continue }
      guard (0x41...0x5A).contains(text[start]),
        word.endIndex <= name.upperBound || word.last == 0x2E && word.count >= 4
      else { return false }
      before = word
    }
    return false
  }

  /// Whether a word is a volume: a page or a bracket comes next.
  private static func isVolume(_ word: ArraySlice<UInt8>, behind rest: ArraySlice<UInt8>) -> Bool {
    let digits = word.prefix { (0x30...0x39).contains($0) }
    guard digits.count <= 4, let mark = word[digits.endIndex...].first else { return false }
    if mark == 0x28 || mark == 0x3A { return digits.count <= 3 }
    let next = rest.first { $0 > 0x20 } ?? 0
    return mark == 0x2C && word.count == digits.count + 1
      && ((0x30...0x39).contains(next) || next == 0x28 && digits.count <= 3)
  }
}
