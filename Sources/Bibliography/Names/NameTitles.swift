/// Titles in front of a name.
enum NameTitles {
  /// Words that are a title only in front of another ("the Honorable", "State Senator").
  private static let dependent: Set<UInt64> = Set(
    ["the", "his", "her", "us", "state", "district", "associate", "assistant", "secretary", "em"]
      .map { NameVocabulary.hash(of: $0) })

  /// Titles that are common names too, so that an initial behind them makes them a name.
  private static let alsoNames: Set<UInt64> = Set(
    [
      "king", "queen", "pope", "bishop", "major", "judge", "general", "lord", "justice", "brother",
      "governor", "dame", "lady", "duchess", "princess", "ir", "mag", "ass", "gen", "col", "sen",
      "hon", "private", "priv", "univ", "ing", "ms", "dr", "pd", "us", "maj", "sr", "fr", "lt",
      "rt",
      "sheikh", "sheik", "imam",
    ].map { NameVocabulary.hash(of: $0) })

  private static let joiners: Set<UInt64> = Set(
    ["of", "and"].map { NameVocabulary.hash(of: $0) })

  /// The end of the titles that `range` starts with; at least one word of the name remains.
  static func prefix(of range: Range<Int>, in words: [NameWord]) -> Int {
    var index = range.lowerBound
    while index < range.upperBound - 1 {
      let word = words[index]
      let next = words[index + 1]
      if index > range.lowerBound, joiners.contains(word.hash), next.role.contains(.title) {
        index += 1
        continue
      }
      guard word.role.contains(.title) else { break }
      if word.role.isEmpty
        || dependent.contains(word.hash) && !next.role.contains(.title)
          && !joiners.contains(next.hash)
      {
        break
      }
      if alsoNames.contains(word.hash), !word.shape.contains(.dotted) {
        // "King DR", "Major P." and "MS Smith" are names.
        if next.isInitial || next.isCapitalRun && words[range].contains(where: { $0.lower > 1 }) {
          if word.upper == word.letters || word.letters > 2 { break }
        }
        if word.isUpperCase && words[range].contains(where: { $0.lower > 1 }) { break }
      }
      if onlyInitials(words[(index + 1)..<range.upperBound]) && !word.shape.contains(.dotted) {
        break
      }
      index += 1
    }
    return index
  }

  private static func onlyInitials(_ words: ArraySlice<NameWord>) -> Bool {
    words.allSatisfy { $0.isInitial }
  }
}
