import Bibliography
import Documents

extension WithPhrase {
  /// No more bytes follow "with" at the end of an entry.
  private static let longestEnd = 200
  private static let word = Array(" with ".utf8)

  /// Coauthors at the end of an entry that nothing parts from its title.
  ///
  /// As in "Rows of Mills with A. Quill, B. Reed and C. Moss": each has initials, since titles end in
  /// whole names, too ("A Walk with Bo Moss").
  ///
  /// - Complexity: O(1), since the phrase is at the end.
  static func atEnd(of entry: Entry) -> WithPhrase? {
    let text = entry.block.text
    guard entry.lineEnds.count <= 1, entry.headEnd == nil,
      let start = text.indices.suffix(longestEnd).last(where: {
        text[$0...].starts(with: Self.word)
      }), text[..<start].split(separator: 0x20, maxSplits: 3).count >= 3
    else { return nil }
    let names = entry.block.trimmed(start + Self.word.count..<text.count)
    let entries = AuthorListParser.parse(text, range: names).entries
    guard !entries.isEmpty, entries.last?.range.upperBound == names.upperBound,
      entries.allSatisfy({ isShort($0.name) })
    else { return nil }
    var phrase = WithPhrase(names: names, whole: start + 1..<text.count)
    phrase.endsTitle = true
    return phrase
  }

  /// Whether a name is initials and one or two words.
  private static func isShort(_ name: PersonName) -> Bool {
    let given = name.given + name.middle
    return given.contains(".") && !given.contains(where: \.isLowercase)
      && name.family.first?.isUppercase == true && name.family.utf8.count >= 2
      && !name.family.contains(where: { $0.isNumber || ".:;()".contains($0) })
      && name.family.split(separator: " ").count <= 2
  }
}
