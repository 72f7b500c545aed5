/// Parts of names that marks join or cut: "d'Angelo", "al-Rahman", "van 't Veld".
enum JoinedParticles {
  private static let joined: Set<String> = [
    "d", "dell", "dall", "dal", "l", "de", "al", "el", "ul", "ur", "as", "ad", "an", "ar", "at",
    "az", "ash", "es", "ed", "abd", "bin", "ibn", "ben",
  ]
  /// Two letters that stand for one of another script.
  private static let initials: Set<String> = [
    "yu", "ya", "ye", "ch", "ph", "th", "kh", "zh", "sh", "ts",
  ]

  /// Whether a word is a particle, a hyphen or an apostrophe, and a capitalised word.
  ///
  /// - Complexity: O(*n*) in its bytes.
  static func isJoined(_ token: Token, _ text: TokenizedText) -> Bool {
    let bytes = text.text[token.range]
    let letters = bytes.prefix { (0x61...0x7A).contains($0) }
    guard (1...4).contains(letters.count), joined.contains(String(decoding: letters, as: UTF8.self))
    else { return false }
    var rest = bytes[letters.endIndex...]
    if rest.first == 0x27 || rest.first == 0x2D {
      rest = rest.dropFirst()
    } else if rest.first == 0xE2, rest.count > 3 {
      rest = rest.dropFirst(3)
    } else {
      return false
    }
    return rest.count >= 2 && rest.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } == true
  }

  /// The index behind "'t" or "in 't"; nil where neither stands.
  ///
  /// - Complexity: O(1).
  static func cut(in text: TokenizedText, at index: Int) -> Int? {
    let mark = text.key(index) == "in" && text[index]?.shape == .lower ? index + 1 : index
    guard text.key(mark) == "'", let letter = text[mark + 1], letter.key == "t",
      DateScanner.isTight(text, mark, mark + 1)
    else { return nil }
    return mark + 2
  }

  /// Whether two letters and a full stop stand for a given name, in front of another or the family's.
  ///
  /// - Complexity: O(1).
  static func isInitialOfTwo(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.shape == .capitalized, initials.contains(token.key),
      text.key(index + 1) == ".", DateScanner.isTight(text, index, index + 1),
      let next = text[index + 2]
    else { return false }
    return next.shape == .initial || next.shape == .capitalized
  }
}
