import Bibliography
import Documents

/// Types that authors, year and title are set in together.
extension EntryFields {
  /// Takes authors and title that one type spans, with their year in brackets between.
  ///
  /// As in "*Quill, A. & Moss, B. (2020). Rows of mills.* Mill Journal, 12": where the type ends, the
  /// title does.
  mutating func takeSpanned(_ block: Block) -> Bool {
    let text = block.text
    guard
      let run = (TypeRuns.merged(block) + TypeRuns.links(block)).first(where: {
        $0.style != .underline && $0.range.lowerBound <= 1 && $0.range.count >= 30
          // A type that all of an entry is set in tells nothing.
          && $0.range.upperBound + 2 < text.count
      })?.range, let close = Self.yearEnd(text, in: run),
      let end = Self.listEnd(text, before: close), end > run.lowerBound,
      case let start = Self.skipDate(text, end), start >= close, start < run.upperBound,
      case let span = Self.trimmed(text, start..<run.upperBound), span.count >= 8
    else { return false }
    authors = run.lowerBound..<end
    title = span
    let rest = Self.skipDate(text, run.upperBound)
    if venue.map({ $0.lowerBound < run.upperBound }) ?? true {
      venue = rest < text.count ? rest..<text.count : nil
    }
    return true
  }

  /// Behind the first bracket in a range that holds a year and nothing else.
  private static func yearEnd(_ text: [UInt8], in range: Range<Int>) -> Int? {
    for open in range.prefix(600) where text[open] == 0x28 {
      guard let close = text[open..<range.upperBound].prefix(12).firstIndex(of: 0x29) else {
        continue
      }
      let year = text[(open + 1)..<close]
      // "(2020a)"
      let digits = year.last.map { $0 >= 0x61 } == true ? year.dropLast() : year
      if digits.count == 4, YearScanner.last(in: digits) != nil { return close + 1 }
    }
    return nil
  }
}
