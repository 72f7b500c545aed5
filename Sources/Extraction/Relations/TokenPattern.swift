/// A short pattern over folded words: alternatives, optional words and repeated classes.
///
/// The notation: words separated by spaces; `a|b` is one of them; a final `?` makes a part optional;
/// `<n>` stands for up to n small words.
struct TokenPattern: Sendable {
  private struct Part: Sendable {
    var words: Set<String>
    var isOptional = false
    /// Up to so many small words of any kind, in place of `words`.
    var gap = 0
  }

  private let parts: [Part]
  /// The words that the pattern can begin with.
  let openings: Set<String>

  init(_ notation: String) {
    parts = notation.split(separator: " ").map { item in
      var item = item[...]
      if item.hasPrefix("<"), let count = Int(item.dropFirst().dropLast()) {
        return Part(words: [], isOptional: true, gap: count)
      }
      let isOptional = item.hasSuffix("?")
      if isOptional { item = item.dropLast() }
      return Part(words: Set(item.split(separator: "|").map(String.init)), isOptional: isOptional)
    }
    var openings: Set<String> = []
    for part in parts {
      openings.formUnion(part.words)
      if !part.isOptional { break }
    }
    self.openings = openings
  }

  /// The index behind the shortest match that begins at a token, or nil.
  ///
  /// - Complexity: bounded by the pattern, not by the text.
  func end(in text: TokenizedText, at index: Int, limit: Int) -> Int? {
    match(text, index, limit, part: 0)
  }

  private func match(_ text: TokenizedText, _ index: Int, _ limit: Int, part: Int) -> Int? {
    guard part < parts.count else { return index }
    let current = parts[part]
    var index = index
    if index < limit, text[index]?.kind == .lineBreak, part > 0 { index += 1 }
    if current.gap > 0 {
      for width in 0...current.gap {
        if let end = match(text, index + width, limit, part: part + 1) { return end }
        guard index + width < limit, let token = text[index + width],
          token.kind == .number || token.isWord || token.isMark("(") || token.isMark(")")
            || token.isMark("/") || token.isMark("&") || token.isMark("'s")
        else { return nil }
      }
      return nil
    }
    if index < limit, current.words.contains(text.key(index)),
      let end = match(text, index + 1, limit, part: part + 1)
    {
      return end
    }
    return current.isOptional ? match(text, index, limit, part: part + 1) : nil
  }
}
