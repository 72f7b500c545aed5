import Bibliography

/// Finds where a title ends and its author list begins when nothing stands between the two.
///
/// "… Cognitive Pipelines Ines Duarte, Omar Haddad": OCR and copied web pages lose the line break.
enum GluedAuthors {
  /// The offset at which the author list of `text[range]` begins, or nil where there is none.
  ///
  /// The list's first comma stands behind its first author, who has two to four words; among those
  /// readings the one whose words are best known as names is taken.
  ///
  /// - Complexity: O(*n*).
  static func start(in text: [UInt8], _ range: Range<Int>) -> Int? {
    guard let comma = text[range].firstIndex(of: 0x2C) else { return nil }
    let starts = wordStarts(text, range.lowerBound..<comma)
    guard starts.count >= 5 else { return nil }
    var best: (start: Int, worth: Double)?
    for count in 2...4 where starts.count - count >= 3 {
      let start = starts[starts.count - count]
      let first = String(decoding: text[start..<comma], as: UTF8.self)
      guard let worth = worth(of: first) else { continue }
      if worth > (best?.worth ?? 0) { best = (start, worth) }
    }
    guard let best else { return nil }
    let list = text[best.start..<range.upperBound]
    return AuthorSigns(list).isWhole || areNames(list) && best.worth > 0.85 ? best.start : nil
  }

  /// Whether everything between the commas has the shape of a name.
  private static func areNames(_ list: ArraySlice<UInt8>) -> Bool {
    list.split(separator: 0x2C).allSatisfy { part in
      let bare = String(decoding: part, as: UTF8.self).filter { !"*†‡§¶#.".contains($0) }
      return NameShape.plausibility(of: bare) != nil
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
