import Bibliography

/// Months that are given names, too: "June Huh", "Jan van der Berg".
enum GivenMonths {
  /// Whether the month at a token is the name of somebody whose family name follows.
  ///
  /// - Complexity: O(1).
  static func isName(in text: TokenizedText, at index: Int) -> Bool {
    let names = NameGazetteer.shared
    guard let month = text[index], month.shape == .capitalized, !isBehindDay(text, index),
      names.isGivenName(month.key) || month.key == "may"
    else { return false }
    var cursor = index + 1
    var last = month
    // Initials and particles of the family name.
    while cursor - index <= 4, let token = text[cursor], isBeside(last, token, text) {
      if token.shape == .initial {
        cursor += text.key(cursor + 1) == "." ? 2 : 1
      } else if token.shape == .lower, ProseVocabulary.particles.contains(token.key) {
        cursor += 1
      } else {
        break
      }
      last = text.tokens[cursor - 1]
    }
    guard let family = text[cursor], isBeside(last, family, text),
      [.capitalized, .mixed].contains(family.shape), !isDateWord(family.key),
      !ProseVocabulary.isExcluded(family.key), !names.isTitleWord(family.key),
      month.key != "may" || names.isSurname(family.key)
    else { return false }
    // "May Ada Quill": the month in front of a whole name.
    guard cursor == index + 1, names.isGivenName(family.key), !names.isSurname(family.key),
      let next = text[cursor + 1]
    else { return true }
    return !isBeside(family, next, text) || next.shape != .capitalized
  }

  /// Whether the day stands in front of a month: "4 May Quill Hall", but "10:30 Jan van der Berg".
  private static func isBehindDay(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let day = text[index - 1], day.kind == .number, text.key(index - 2) != ":" else {
      return false
    }
    return DateScanner.number(text, index - 1).map { $0 <= 31 } ?? true
  }

  private static func isBeside(_ left: Token, _ right: Token, _ text: TokenizedText) -> Bool {
    let gap = left.range.upperBound..<right.range.lowerBound
    return right.isWord && gap.count == 1 && text.text[gap.lowerBound] == 0x20
  }

  private static func isDateWord(_ key: String) -> Bool {
    DateVocabulary.months[key] != nil || DateVocabulary.weekdays.contains(key)
      || DateVocabulary.seasons.contains(key)
  }
}
