import Bibliography
import Documents

/// Titles that are links at the start of their entries, in lists that leave their owner out.
enum LinkedTitles {
  /// Whether names at the start of an entry are words of its linked title: "[No Rows, More Mills: A
  /// Study](…), Pond Letters, 2015".
  ///
  /// The link ends behind them, and nobody is known by any of them.
  static func holdsTerms(_ block: Block, _ names: Range<Int>) -> Bool {
    guard
      let link = TypeRuns.links(block).first(where: {
        (names.lowerBound - 1...names.lowerBound + 1).contains($0.range.lowerBound)
      }), link.range.count >= 30, link.range.upperBound >= names.upperBound + 12,
      link.range.upperBound < block.text.count
    else { return false }
    return AuthorListParser.parse(block.text, range: names).entries.allSatisfy {
      (NameShape.plausibility(of: $0.text) ?? 0) <= 0.61
    }
  }

  /// The linked title that begins with a quotation and goes on behind a colon: "[“All Rows Here”: Mills
  /// and Ponds](…)".
  static func openedByQuote(_ block: Block, _ start: Int) -> Range<Int>? {
    guard
      let link = TypeRuns.links(block).first(where: {
        (start - 1...start + 1).contains($0.range.lowerBound)
      }), QuotedTitle.opens(block.text[link.range]),
      let quoted = QuotedTitle.range(in: block.text),
      quoted.lowerBound <= link.range.lowerBound + 3,
      case let end = QuotedTitle.closingEnd(behind: quoted, in: block.text),
      end + 8 <= link.range.upperBound,
      block.text[end..<link.range.upperBound].starts(with: ": ".utf8)
    else { return nil }
    return link.range
  }
}
