import Bibliography

/// Whether a piece of text is an author list, or begins with one.
struct AuthorSigns {
  /// The whole text is an author list.
  let isWhole: Bool
  /// The text begins with an author list, and more follows.
  let isPrefix: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    var text = bytes
    while let last = text.last, last <= 0x20 || last == 0x2E || last == 0x2C || last == 0x3A {
      text.removeLast()
    }
    guard text.count >= 5, text.count <= 20_000 else {
      isWhole = false
      isPrefix = false
      return
    }
    isWhole = AuthorListParser.looksLikeAuthorList(text) >= 0.7
    isPrefix = !isWhole && AuthorListParser.prefix(of: text).confidence >= 0.6
  }
}
