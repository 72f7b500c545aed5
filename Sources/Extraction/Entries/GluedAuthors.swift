import Bibliography

/// Finds where a title ends and its author list begins when nothing stands between the two.
///
/// "… Cognitive Pipelines Ines Duarte, Omar Haddad": OCR and copied web pages lose the line break.
enum GluedAuthors {
  /// The offset at which the author list of `text[range]` begins, or nil where there is none.
  ///
  /// The list's first comma, or the "and" of two names, stands behind its first author, who has two
  /// to four words; among those readings the one whose words are best known as names is taken. What
  /// is left must be able to end a title: "Letters Between" can't.
  ///
  /// - Complexity: O(*n*).
  static func start(in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let firstEnd = text[range].firstIndex(of: 0x2C) ?? lastConjunction(text, range) else {
      return nil
    }
    let starts = wordStarts(text, range.lowerBound..<firstEnd)
    guard starts.count >= 5 else { return nil }
    var best: (start: Int, worth: Double)?
    for count in 2...4 where starts.count - count >= 3 {
      let start = starts[starts.count - count]
      let first = String(decoding: text[start..<firstEnd], as: UTF8.self)
      let second = starts[starts.count - count + 1]
      guard !joins(text[starts[starts.count - count - 1]..<start]), !joins(text[start..<second])
      else { continue }
      guard let worth = worth(of: first) else { continue }
      if worth > (best?.worth ?? 0) { best = (start, worth) }
    }
    guard let best else { return nil }
    let list = text[best.start..<range.upperBound]
    return AuthorSigns(list).isWhole || areNames(list) && best.worth > 0.85 ? best.start : nil
  }

  /// Whether everything between the commas and conjunctions has the shape of a name.
  ///
  /// Where two names have no comma between them, both must be known ones.
  private static func areNames(_ list: ArraySlice<UInt8>) -> Bool {
    let isPair = !list.contains(0x2C)
    return list.split(separator: 0x2C).allSatisfy { part in
      words(part).split(whereSeparator: { conjunctions.contains($0) }).allSatisfy { name in
        let bare = name.joined(separator: " ").filter { !"*†‡§¶#.".contains($0) }
        guard let plausibility = NameShape.plausibility(of: bare) else { return false }
        return !isPair || plausibility > 0.85
      }
    }
  }

  private static let conjunctions: Set<String> = ["and", "&", "und", "et", "y", "e"]
  /// Small words that no title ends in.
  private static let joining: Set<String> = [
    "of", "on", "in", "for", "from", "with", "without", "by", "between", "to", "at", "the", "a",
    "an",
    "via", "using", "into", "as", "versus", "about", "against", "after", "before", "under", "or",
    "von", "zwischen", "für", "mit", "der", "die", "das", "de", "entre", "pour", "para", "con",
    "la",
    "le", "di", "tra",
  ]

  private static func words(_ text: ArraySlice<UInt8>) -> [String] {
    text.split(whereSeparator: { $0 <= 0x20 }).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the word joins what stands on both sides of it.
  private static func joins(_ word: ArraySlice<UInt8>) -> Bool {
    words(word).allSatisfy {
      let word = $0.lowercased()
      return joining.contains(word) || conjunctions.contains(word)
    }
  }

  /// The offset of the space in front of the last conjunction of `text[range]`.
  private static func lastConjunction(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    wordStarts(text, range).last { start in
      let end = text[start..<range.upperBound].firstIndex { $0 <= 0x20 } ?? range.upperBound
      return conjunctions.contains(String(decoding: text[start..<end], as: UTF8.self))
    }
  }

  private static func wordStarts(_ text: [UInt8], _ range: Range<Int>) -> [Int] {
    range.filter { index in
      text[index] > 0x20 && (index == range.lowerBound || text[index - 1] <= 0x20)
    }
  }

  /// How surely a few words are one person's name: the share of words that are known as names.
  private static func worth(of text: String) -> Double? {
    let bare = text.filter { !"*†‡§¶#".contains($0) }
    guard let plausibility = NameShape.plausibility(of: bare), !NameShape.startsWithParticle(bare)
    else { return nil }
    let name = PersonName(parsing: bare)
    guard !name.given.isEmpty, !name.family.isEmpty else { return nil }
    return plausibility
  }
}
