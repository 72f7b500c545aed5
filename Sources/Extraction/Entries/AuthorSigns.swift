import Bibliography

/// Whether a piece of text is an author list, or begins with one.
struct AuthorSigns {
  /// The whole text is an author list.
  let isWhole: Bool
  /// The text begins with an author list, and more follows.
  let isPrefix: Bool

  /// Judges a line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ bytes: ArraySlice<UInt8>) {
    var text = bytes
    while let last = text.last, last <= 0x20 || [0x2E, 0x2C, 0x3A, 0x3B].contains(last) {
      text.removeLast()
    }
    guard text.count >= 5 else {
      isWhole = false
      isPrefix = false
      return
    }
    isWhole =
      !Self.readsLikeTitle(text)
      && (AuthorListParser.looksLikeAuthorList(text) >= 0.6 || Self.areRecordNames(text)
        || Self.splitsIntoNames(text.prefix(4_000)))
    isPrefix = !isWhole && AuthorListParser.prefix(of: text).confidence >= 0.6
  }

  /// Where a list ends that names one author by the family name alone: behind the "al" of
  /// "Reed et al, 2019".
  static func cutShortEnd(_ text: ArraySlice<UInt8>) -> Int? {
    let head = text.prefix(60)
    guard
      let (start, length) = head.indices.lazy.compactMap({ index in
        [" et al", " et. al"].first { head[index...].starts(with: $0.utf8) }
          .map { (index, $0.utf8.count) }
      }).first, case let end = start + length, end == text.endIndex || text[end] < 0x41
    else { return nil }
    let words = text[..<start].split(separator: 0x20)
    let areNames = words.allSatisfy { word in
      let isName = word.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } ?? false
      return isName && !word.contains { (0x30...0x3B).contains($0) }
        || ProseVocabulary.particles.contains(String(decoding: word, as: UTF8.self))
    }
    return (1...4).contains(words.count) && areNames ? end : nil
  }

  /// Whether a text is names as records join them: "Quill, Ada and Reyes Duarte, Bo".
  private static func areRecordNames(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 4_000, text.contains(0x2C) else { return false }
    let names = String(decoding: text, as: UTF8.self).split(separator: " ").split { $0 == "and" }
    guard names.count >= 2 else { return false }
    return names.allSatisfy { words in
      let commas = words.count { $0.hasSuffix(",") }
      return (2...5).contains(words.count) && commas == 1 && words.last?.hasSuffix(",") == false
        && words.allSatisfy { word in
          word.first?.isUppercase == true
            || ProseVocabulary.particles.contains(TextFolding.key(String(word)))
        }
    }
  }

  /// Whether a text without commas has a small word that joins the words of a title, not names.
  private static func readsLikeTitle(_ text: ArraySlice<UInt8>) -> Bool {
    !text.contains(0x2C) && !text.contains(0x3B) && text.count <= 300 && joinsWords(text)
  }

  /// Whether a small word joins others as in a title, "of" or "with", and not as in a list of names.
  static func joinsWords(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: 0x20).dropFirst().contains { word in
      word.count <= 7 && word.first.map { (0x61...0x7A).contains($0) } == true
        && joining.contains(String(decoding: word, as: UTF8.self))
    }
  }

  private static let joining: Set<String> = [
    "with", "for", "of", "on", "in", "from", "to", "using", "via", "by", "at", "is", "are", "the",
    "under", "without", "through", "towards", "toward", "as", "against", "beyond", "into",
  ]

  /// Whether the parser finds three or more names in the text, most of them known ones.
  ///
  /// This also sees lists without commas ("Ines Duarte* Omar Haddad* Mei-Lin Tan"), and names that a
  /// fault of OCR begins with a small letter.
  private static func splitsIntoNames(_ text: ArraySlice<UInt8>) -> Bool {
    let list = AuthorListParser.parse(Array(text), range: 0..<text.count)
    guard list.entries.count >= 3 else { return false }
    var known = 0
    for (index, entry) in list.entries.enumerated() {
      guard let worth = worth(of: entry) else { return false }
      if worth >= 0.7 { known += 1 } else if index == 0 { return false }
    }
    return known * 4 >= list.entries.count * 3
  }

  /// How surely an entry is a person's name, or nil where it is none.
  private static func worth(of entry: AuthorList.Entry) -> Double? {
    let words = entry.text.split(separator: " ")
    guard words.count <= 4, !entry.isOrganisation else { return nil }
    let family = TextFolding.key(entry.name.family)
    let given = TextFolding.key(entry.name.given)
    guard !given.isEmpty, !family.isEmpty else { return nil }
    let names = NameGazetteer.shared
    let isInitial = given.utf8.count == 1
    let knowsFamily = names.isSurname(family) || names.isGivenName(family)
    let knowsGiven = isInitial || names.isGivenName(given) || names.isSurname(given)
    return 0.2 + (knowsFamily ? 0.5 : 0) + (knowsGiven ? 0.5 : 0)
  }
}
