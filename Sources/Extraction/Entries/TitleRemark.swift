import Bibliography

/// What is said of a work right behind its title: "Rows of Mills (Review Article, Open Access)", "Rows of
/// Mills – Submitted to Mill Journal".
enum TitleRemark {
  private static let shortestTitle = 12
  private static let longest = 80

  /// Where a remark begins in front of the end of a title; nil where the title ends otherwise.
  ///
  /// What stands inside of quotation marks names no book that it was written for.
  ///
  /// - Complexity: O(*n*) in the bytes of the title.
  static func start(in title: Substring, isQuoted: Bool = false) -> Substring.Index? {
    if let end = sentence(in: title, isQuoted: isQuoted) { return end }
    guard let open = bracket(in: title) ?? dash(in: title),
      title[..<open].utf8.count >= shortestTitle, title[open...].utf8.count <= longest
    else { return nil }
    return open
  }

  /// Where a sentence begins that says where the work appeared, such as "Presented at ROWS 2019".
  private static func sentence(in title: Substring, isQuoted: Bool) -> Substring.Index? {
    let bytes = title.utf8
    for stop in bytes.indices.dropFirst(shortestTitle) where bytes[stop] == 0x2E {
      let rest = bytes[stop...].dropFirst()
      if !isQuoted, namesHandbook(rest) { return stop }
      guard rest.first == 0x20,
        let words = appearances.first(where: { rest.dropFirst().starts(with: $0) }),
        let next = rest.dropFirst(1 + words.count).first
      else { continue }
      // "Published in secret" is no journal; the end was cut off where it was a link.
      if !(0x61...0x7A).contains(next) { return stop }
    }
    return nil
  }

  /// Whether a sentence says what book a chapter was written for: "For The Exampleton Handbook of
  /// Mills".
  private static func namesHandbook(_ sentence: Substring.UTF8View) -> Bool {
    guard sentence.starts(with: " For ".utf8) else { return false }
    let words = String(decoding: sentence.prefix(80), as: UTF8.self).split(separator: " ")
      .dropFirst()
    guard words.first?.lowercased() == "the" else { return false }
    // "For the Encyclopaedia, against the Academy" is the rest of a title, and so is "for the companion".
    return zip(words.dropFirst(), words.dropFirst(2)).prefix(5).contains { word, next in
      word.first?.isUppercase == true && handbooks.contains(TextFolding.key(word))
        && !word.hasSuffix(",") && (next == "of" || next == "to")
    }
  }

  private static let handbooks: Set<String> = [
    "handbook", "companion", "encyclopedia", "encyclopaedia",
  ]

  private static let appearances = [
    "Presented at ", "Presented in ", "Published in ", "Published at ", "Published by ",
    "Appeared in ", "Appeared at ", "To appear in ", "To appear at ", "Accepted at ",
    "Accepted by ", "Accepted to ", "Submitted to ",
  ].map { Array($0.utf8) }

  private static func bracket(in title: Substring) -> Substring.Index? {
    let marks: (open: Character, close: Character) = title.last == "]" ? ("[", "]") : ("(", ")")
    guard title.last == marks.close, let open = title.lastIndex(of: marks.open) else { return nil }
    let words = TextFolding.spaced(title[open...])
    return inBrackets.contains { words == $0 || words.hasPrefix($0 + " ") } ? open : nil
  }

  private static let inBrackets = [
    "review article", "research article", "open access", "special issue", "special section",
    "invited paper", "invited article", "invited review", "manuscript submitted",
    "manuscript under", "manuscript in", "submitted to", "under review", "in print",
    "editors choice", "editor s choice", "editors suggestion", "editor s suggestion",
    "featured article", "cover article", "long paper", "short paper", "full paper",
    "peer reviewed", "book review", "pdf file", "ps file", "doc file", "pdf document",
    "pdf download", "downloadable pdf", "pdf version",
  ]

  private static func dash(in title: Substring) -> Substring.Index? {
    let found = [" – ", " — ", " - "].compactMap { mark in
      title.indices.last { title[$0...].hasPrefix(mark) }
    }
    guard let open = found.max() else { return nil }
    let words = TextFolding.words(title[open...])
    guard let first = words.first, let last = words.last else { return nil }
    let second = words.count > 1 ? words[1] : ""
    switch first {
    case "submitted": return words.count == 1 || ["to", "at", "for"].contains(second) ? open : nil
    case "under": return ["review", "revision"].contains(second) ? open : nil
    case "accepted":
      return words.count == 1 || ["for", "in", "by", "at"].contains(second) ? open : nil
    case "to": return second == "appear" ? open : nil
    case "in":
      return words.count <= 6 && (last == "preparation" || words == ["in", "press"]) ? open : nil
    case "forthcoming": return words.count == 1 || second == "in" ? open : nil
    default: return nil
    }
  }
}
