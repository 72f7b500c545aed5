import Bibliography
import Documents

/// Titles in quotation marks: "Quill A, Moss B. 2014. \"Title.\" Venue".
extension EntryFields {
  /// Leaves what follows the quotation marks on the line of a title.
  mutating func cutQuoted(_ block: Block) {
    guard let found = title, QuotedTitle.opens(block.text[found]),
      let quoted = QuotedTitle.range(in: Array(block.text[found])), quoted.lowerBound <= 3
    else { return }
    let range = found.lowerBound + quoted.lowerBound..<found.lowerBound + quoted.upperBound
    let rest = Self.skipClosing(block.text, range.upperBound)
    guard QuotedTitle.isWhole(range, in: block.text), rest + 8 < found.upperBound else { return }
    title = range
    venue = rest..<max(found.upperBound, venue?.upperBound ?? 0)
  }

  /// A title in quotation marks right behind the authors and their year.
  mutating func takeQuotedTitle(_ block: Block) -> Bool {
    let text = block.text
    guard let quoted = QuotedTitle.range(in: text) ?? QuotedTitle.single(in: text),
      quoted.lowerBound >= 5,
      text[quoted].split(separator: 0x20).count >= 2, QuotedTitle.isWhole(quoted, in: text)
    else { return false }
    let start = QuotedTitle.mark(before: quoted.lowerBound, in: text)
    guard let end = Self.listEnd(text, before: start) else { return false }
    authors = 0..<end
    title = quoted
    let rest = Self.skipClosing(text, quoted.upperBound)
    if let found = venue, found.lowerBound >= quoted.upperBound { return true }
    venue = rest < text.count ? rest..<text.count : nil
    return true
  }
}
