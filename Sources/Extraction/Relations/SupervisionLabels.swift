import Bibliography

/// Reads the students that a CV names behind a label in running text, each with a bracket: "Thesis
/// supervision: Ada Quill (PhD 2010), Bo Moss (MSc, 2012)".
enum SupervisionLabels {
  /// The students behind the labels of a passage.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func relations(in text: TokenizedText) -> [StatedRelation] {
    var out: [StatedRelation] = []
    for colon in text.tokens.indices where text.key(colon) == ":" && isLabel(text, before: colon) {
      read(text, behind: colon + 1, &out)
    }
    return out
  }

  /// Whether the two to five words in front of a colon are all of a clause and say who was supervised.
  private static func isLabel(_ text: TokenizedText, before colon: Int) -> Bool {
    var start = colon
    while start > 0, colon - start < 6, let token = text[start - 1], token.isWord { start -= 1 }
    // A sentence or line begins with it.
    if start > 0, let token = text[start - 1], token.kind != .lineBreak, token.key != "." {
      return false
    }
    let words = (start..<colon).map { text.key($0) }
    return (1...5).contains(words.count) && words.contains(where: deeds.contains)
      && words.allSatisfy { deeds.contains($0) || people.contains($0) }
      && words.contains { people.contains($0) && $0 != "of" && $0 != "and" }
  }

  private static let deeds: Set<String> = [
    "supervision", "supervised", "cosupervised", "cosupervision", "advising", "advised", "mentored",
    "mentoring", "directed", "direction", "betreuung", "betreute", "encadrement", "dirigidas",
    "dirigidos", "dirigees",
  ]
  private static let degrees: Set<String> = [
    "phd", "master", "masters", "msc", "bachelor", "bachelors", "bsc", "doctoral", "graduate",
    "undergraduate",
  ]
  private static let people: Set<String> = degrees.union([
    "thesis", "theses", "student", "students", "dissertation", "dissertations", "postdocs", "and",
    "of", "tesis", "these", "research", "completed", "current", "former",
  ])

  private static func read(
    _ text: TokenizedText, behind start: Int, _ out: inout [StatedRelation]
  ) {
    var cursor = skip(text, start)
    while let name = NameScanner.name(in: text, at: cursor), !name.isTitled,
      case let end = name.tokens.upperBound,
      case let open = text[end]?.kind == .lineBreak ? end + 1 : end, text.key(open) == "(",
      let close = close(text, behind: open)
    {
      out.append(
        StatedRelation(
          kind: .advisee(.advisor), subject: .topic, object: name, range: name.range))
      cursor = skip(text, close + 1)
    }
  }

  /// Where a short bracket closes that holds a degree or a year.
  private static func close(_ text: TokenizedText, behind open: Int) -> Int? {
    var tells = false
    for index in (open + 1)..<(open + 14) {
      guard let token = text[index] else { return nil }
      if token.key == ")" { return tells ? index : nil }
      tells = tells || token.kind == .number || degrees.contains(token.key)
    }
    return nil
  }

  private static func skip(_ text: TokenizedText, _ index: Int) -> Int {
    var cursor = index
    while let token = text[cursor],
      token.kind == .lineBreak || [",", ";", "and", "&"].contains(token.key)
    {
      cursor += 1
    }
    return cursor
  }
}
