import Bibliography

/// Finds who speaks in a sentence that announces a talk: "Jane Doe of the history faculty will give her
/// lecture".
enum SpeakingSentence {
  private static let verbs: Set<String> = [
    "give", "gives", "gave", "giving", "present", "presents", "presented", "presenting", "speak",
    "speaks", "spoke", "deliver", "delivers", "delivered", "discuss", "discusses", "lecture",
    "talk", "talks", "halt", "spricht", "presentera", "presente",
  ]

  /// The person in front of the first verb of speaking; nil where none stands there.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func person(
    in text: TokenizedText, _ range: Range<Int>
  ) -> (line: SpeakerLine, range: Range<Int>)? {
    guard
      let verb = range.dropFirst(2).first(where: { index in
        guard let token = text[index], token.shape == .lower, verbs.contains(token.key) else {
          return false
        }
        return token.key.hasSuffix("s") || token.key.hasSuffix("ed") || token.key == "spoke"
          || ["will", "to", "is", "was", "would", "who"].contains(text.key(index - 1))
          || ["halt", "spricht", "presentera", "presente", "gave"].contains(token.key)
      })
    else { return nil }
    var cursor = range.lowerBound
    while cursor < verb {
      guard let token = text[cursor], token.isWord, token.shape != .lower,
        let name = NameScanner.name(in: text, at: cursor), name.tokens.upperBound <= verb
      else {
        cursor += 1
        continue
      }
      let given = text.text[name.nameRange]
      let word = TextFolding.words(String(decoding: given, as: UTF8.self)).first ?? ""
      guard name.isTitled || name.fullWords >= 2 && NameGazetteer.shared.isGivenName(word) else {
        cursor = name.tokens.upperBound
        continue
      }
      let line = SpeakerLine(names: [name], affiliation: nil, end: name.tokens.upperBound)
      return (line, name.range)
    }
    return nil
  }
}
