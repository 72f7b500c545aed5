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

  /// What a doctor is one of.
  ///
  /// As in "Dr. med. vet.", "Dr. rer. nat. habil.", "Dr. h.c. mult."; and the end of "Dott.ssa".
  private static let faculties: Set<UInt64> = Set(
    [
      "jur", "iur", "med", "vet", "dent", "phil", "rer", "nat", "pol", "oec", "soc", "theol", "agr",
      "forest", "ing", "habil", "hc", "h", "c", "e", "eh", "mult", "sc", "techn", "mont", "paed",
      "pharm", "psych", "math", "biol", "hum", "inf", "kfm", "ssa",
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
      // In small letters and cut, they belong to the title in front.
      if index > range.lowerBound, word.upper == 0, faculties.contains(word.hash),
        word.shape.contains(.dotted) || words[index - 1].shape.contains(.dotted)
      {
        index += 1
        continue
      }
      guard word.role.contains(.title) else { break }
      if words[(index + 1)..<range.upperBound].allSatisfy({ $0.role.contains(.generation) }) {
        break
      }
      let leads = next.role.contains(.title)
      let follows = index > range.lowerBound && joiners.contains(words[index - 1].hash)
      if dependent.contains(word.hash), !leads, !joiners.contains(next.hash), !follows { break }
      if dependent.contains(word.hash) && leads {
        index += 1
        continue
      }
      if alsoNames.contains(word.hash), !word.shape.contains(.dotted), index == range.lowerBound,
        !leads || !next.shape.contains(.dotted)
      {
        // "King DR", "Major P." and "MS Smith" are names.
        if next.isInitial && !isAddress(word)
          || next.isCapitalRun && words[range].contains(where: { $0.lower > 1 })
        {
          if word.upper == word.letters || word.letters > 2 { break }
        }
        if word.isUpperCase && words[range].contains(where: { $0.lower > 1 }) { break }
      }
      if onlyInitials(words[(index + 1)..<range.upperBound]) && !word.shape.contains(.dotted)
        && !isAddress(word)
      {
        break
      }
      index += 1
    }
    return index
  }

  private static let address: Set<UInt64> = Set(
    ["dr", "mr", "mrs", "ms"].map { NameVocabulary.hash(of: $0) })

  /// Whether the word is a form of address, which an initial may follow ("DR R A").
  private static func isAddress(_ word: NameWord) -> Bool { address.contains(word.hash) }

  private static func onlyInitials(_ words: ArraySlice<NameWord>) -> Bool {
    words.allSatisfy { $0.isInitial }
  }
}
