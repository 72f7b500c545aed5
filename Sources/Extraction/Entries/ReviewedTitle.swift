import Bibliography
import Documents

/// Trims titles to the work: a year in front of any, and of reviews those who made what is reviewed.
///
/// Of "2004. Review of Rows of Mills, by Bo Moss" it leaves "Review of Rows of Mills".
enum ReviewedTitle {
  /// A title without the year that stands in front of it in a type of its own or with a full stop.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  static func withoutYear(_ block: Block, _ title: Range<Int>) -> Range<Int> {
    let text = block.text
    let end = title.lowerBound + 4
    guard title.count >= 14, YearScanner.last(in: text[title.lowerBound..<end]) != nil else {
      return title
    }
    let isSetOff = block.emphasis.contains {
      $0.style == .bold && $0.range.lowerBound == title.lowerBound
        && (end...end + 1).contains($0.range.upperBound)
    }
    let hasStop = text[end] == 0x2E && text[end + 1] == 0x20
    guard hasStop || isSetOff && text[end] <= 0x20 else { return title }
    let start = text[(end + 1)..<title.upperBound].firstIndex { $0 > 0x20 } ?? end
    return start + 8 <= title.upperBound ? start..<title.upperBound : title
  }

  /// The title of a review without those who made what it reviews.
  ///
  /// - Complexity: O(*n*) in the length of the title.
  static func withoutReviewed(_ text: [UInt8], _ title: Range<Int>) -> Range<Int> {
    let opening = TextFolding.spaced(String(decoding: text[title].prefix(24), as: UTF8.self))
    guard openings.contains(where: opening.hasPrefix) else { return title }
    for makers in makers {
      let mark = Array(makers.utf8)
      guard let found = text[title].dropFirst(16).firstRange(of: mark),
        text[found.upperBound..<title.upperBound].first.map({ $0 < 0x61 || $0 >= 0xC3 }) ?? false
      else { continue }
      let names = text[found.upperBound..<title.upperBound].prefix(120)
      let clause = names.prefix { $0 != 0x2E && $0 != 0x0A }
      // "Mills, by Night": what follows must be names.
      let list = AuthorListParser.prefix(of: names)
      guard
        AuthorListParser.looksLikeAuthorList(names) >= 0.5
          || NameShape.plausibility(of: String(decoding: clause, as: UTF8.self)) ?? 0 >= 0.6
          || list.names >= 1 && list.confidence >= 0.6
      else { continue }
      return title.lowerBound..<found.lowerBound
    }
    return title
  }

  private static let openings = [
    "review of ", "book review ", "book reviews ", "rezension ", "recension ", "compte rendu ",
    "resena ", "recensione ",
  ]
  private static let makers = [
    ", by ", ", edited by ", ", translated by ", ", ed. by ", ", eds. ", ", ed. ",
  ]
}
