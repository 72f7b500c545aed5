import Bibliography

/// Tells paragraphs that are entries, each with its authors, from those that are the lines of one.
enum HTMLEntries {
  /// The shortest paragraph, and the fewest bytes beside the authors, that are an entry.
  private static let shortest = 50
  private static let shortestTitle = 20
  private static let mostAsked = 32

  /// Whether the paragraphs of a cell or an element are entries of their own: most of them, or their
  /// second lines, open with authors, and other words stand beside these.
  ///
  /// - Complexity: O(*n*) in the bytes of the paragraphs.
  static func fill(_ blocks: some Collection<HTMLBlock>) -> Bool {
    guard blocks.count >= 2, blocks.allSatisfy({ $0.draft.kind == .paragraph }) else {
      return false
    }
    let names = blocks.prefix(mostAsked).map { authors(of: $0.draft.text) }
    return names.count { $0 >= 2 } >= 2 && names.count { $0 >= 1 } * 2 > names.count
  }

  /// How many authors a paragraph names beside other words.
  private static func authors(of text: [UInt8]) -> Int {
    guard text.count >= shortest else { return 0 }
    for line in text.split(separator: 0x0A).prefix(2) {
      let list = AuthorListParser.prefix(of: line.prefix(2_000))
      if list.confidence >= 0.6, list.names >= 1, text.count - list.end >= shortestTitle {
        return list.names
      }
    }
    return 0
  }
}
