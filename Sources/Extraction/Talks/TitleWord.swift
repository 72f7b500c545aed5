import Bibliography

/// Tells words of titles from names by their endings.
enum TitleWord {
  private static let endings = [
    "tion", "tions", "sion", "sions", "ality", "ability", "ivity", "icity", "ities", "ness",
    "ments", "ology", "ologies", "graphy", "ization", "isation", "ics", "isms", "ances", "ences",
    "ules", "odes", "orks", "ystems", "orithms", "aces", "ories", "ices", "ables", "ropy", "etry",
  ]

  /// Whether a folded word that no list of names has looks like a word of a title.
  static func isLikely(_ word: String, isFirst: Bool) -> Bool {
    let length = word.utf8.count
    if NameGazetteer.shared.isTitleWord(word) { return true }
    if isFirst, length >= 7, word.hasSuffix("ing") { return true }
    return length >= 6 && endings.contains(where: word.hasSuffix)
  }
}
