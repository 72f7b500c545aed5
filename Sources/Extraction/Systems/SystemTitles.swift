import Bibliography

/// Names of systems in titles: "Name: what it is", "… with Name".
enum SystemTitles {
  /// The names before the colon of a title; several where they are joined by "and".
  ///
  /// - Parameter title: the title of a work, talk or project.
  /// - Returns: no names where the words before the colon are an ordinary phrase.
  static func heads(_ title: [UInt8]) -> [String] {
    guard let colon = title.firstIndex(of: 0x3A), colon < 48 else { return [] }
    let rest = title[(colon + 1)...]
    guard FoldedWords(rest).count >= 2 else { return [] }
    let head = Array(title[..<colon])
    let tokens = SystemTokens(head)
    let count = tokens.tokens.count
    guard count >= 1, count <= 4 else { return [] }
    if count == 3, tokens.isWord(1, "and"), isName(tokens, 0), isName(tokens, 2) {
      return [tokens.string(0..<1), tokens.string(2..<3)]
    }
    if count == 1 { return isName(tokens, 0) ? [tokens.string(0..<1)] : [] }
    if tokens.tokens[0].after == 0x28, isName(tokens, 0) { return [tokens.string(0..<1)] }
    let last = tokens.tokens[count - 1]
    let isThing = SystemVocabulary.nouns.contains(last.folded[...]) && count == 3
    let explains = saysWhatItIs(rest)
    let allCapital = tokens.tokens.allSatisfy {
      $0.shape == .capitalised || $0.shape == .capitals || $0.shape == .camel
    }
    if isThing && explains
      || count == 2 && allCapital && explains
        && !SystemVocabulary.noSystems.contains(last.folded[...])
    {
      return [tokens.string(0..<count)]
    }
    return []
  }

  /// The name at the end of a title behind "with", "in" or "using", if it has a special shape.
  static func tail(_ title: [UInt8]) -> (name: String, score: Double)? {
    let tokens = SystemTokens(title)
    let last = tokens.tokens.count - 1
    guard last >= 2, isName(tokens, last) else { return nil }
    let isBound = ["with", "using", "via", "by", "on"].contains {
      $0.utf8.elementsEqual(tokens.word(last - 1))
    }
    guard isBound else { return nil }
    switch tokens.tokens[last].shape {
    case .camel, .hyphenated: return (tokens.string(last..<last + 1), 1)
    case .capitals, .capitalised: return (tokens.string(last..<last + 1), 0.6)
    default: return nil
    }
  }

  private static func isName(_ tokens: SystemTokens, _ index: Int) -> Bool {
    let token = tokens.tokens[index]
    return token.shape != .other && token.range.count >= 2
      && !SystemVocabulary.noSystems.contains(token.folded[...])
      && !SystemFinder.isModelOrChip(tokens.text[token.range])
  }

  /// "A Deep Learning Benchmark for …", "Towards … library": begins with an article or names a noun.
  private static func saysWhatItIs(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = FoldedWords(rest)
    if SystemVocabulary.articles.contains(words[0]) {
      return (0..<words.count).contains { SystemVocabulary.nouns.contains(words[$0]) }
    }
    return words.count >= 4
      && !(0..<words.count).contains { words[$0].elementsEqual("survey".utf8) }
  }
}
