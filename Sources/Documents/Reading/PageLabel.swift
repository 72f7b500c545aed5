import Bibliography

/// Words that only say what kind of page they head: "List of publications", "Curriculum vitae".
enum PageLabel {
  /// Whether words say nothing but that.
  static func isLabel(_ text: [UInt8]) -> Bool {
    guard text.count <= 60 else { return false }
    let words = TextFolding.words(String(decoding: text, as: UTF8.self))
    return !words.isEmpty && words.allSatisfy(labels.contains)
  }

  /// Whether a folded word is one of those.
  static func isWord(_ word: String) -> Bool { labels.contains(word) }

  private static let labels: Set<String> = [
    "publications", "publication", "papers", "works", "writings", "list", "of", "my", "scientific",
    "research", "selected", "scholarly", "academic", "full", "complete", "vita", "vitae", "cv",
    "curriculum", "and", "preprints", "articles", "books", "biography", "bio", "about", "me",
    "talks", "presentations", "posters", "invited", "lectures",
    "publikationen", "lebenslauf", "publicaciones", "pubblicazioni", "publicacoes",
  ]
}
