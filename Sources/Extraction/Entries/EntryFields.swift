import Bibliography
import Documents

/// Where the fields of an entry stand in its text.
struct EntryFields {
  var title: Range<Int>?
  var authors: Range<Int>?
  var venue: Range<Int>?

  /// The fields that the layout gives, or else those of the parsed reference, mended.
  init(_ entry: Entry, _ reference: ParsedReference?) {
    if let parts = entry.parts {
      title = parts.title
      authors = parts.authors
      venue = parts.venue
      return
    }
    title = reference?.titleRange
    authors = reference?.authors
    venue = reference?.venueRange
    if takeEmphasizedTitle(entry.block) { return }
    extendAuthors(entry.block)
  }

  /// A title in italics or bold at the start, with the author list right behind it.
  ///
  /// A model of plain text can't see it; the type tells it plainly.
  private mutating func takeEmphasizedTitle(_ block: Block) -> Bool {
    guard
      let lead = block.emphasis.first(where: {
        $0.style != .superscript && $0.range.lowerBound <= 1 && $0.range.count >= 12
      }), lead.range.count * 10 < block.text.count * 8
    else { return false }
    let start = Self.skipSeparators(block.text, lead.range.upperBound)
    let list = AuthorListParser.prefix(of: block.text[start...])
    guard list.confidence >= 0.6, list.names >= 1,
      AuthorListParser.prefix(of: block.text[lead.range]).end < lead.range.count / 2
    else { return false }
    title = lead.range
    authors = start..<start + list.end
    if let found = venue, found.lowerBound >= start + list.end { return true }
    let rest = Self.skipSeparators(block.text, start + list.end)
    venue = rest < block.text.count ? rest..<block.text.count : nil
    return true
  }

  /// An author list that goes on into what was taken for the title.
  private mutating func extendAuthors(_ block: Block) {
    let start = authors?.lowerBound ?? 0
    guard let title, title.lowerBound >= start, start < 8 else { return }
    let list = AuthorListParser.prefix(of: block.text[start...])
    let end = start + list.end
    guard list.confidence >= 0.7, list.names >= 2, end > title.lowerBound + 2,
      end + 8 < title.upperBound
    else { return }
    let rest = Self.skipSeparators(block.text, end)
    // The list must end at a stop, not in the middle of a phrase.
    let stops: [UInt8] = [0x2E, 0x3A, 0x22, 0x28, 0x2C]
    guard rest < title.upperBound,
      stops.contains(block.text[end - 1]) || stops.contains(block.text[end])
    else { return }
    // It must gain names, not make the last one longer: "Xie Y. RM-STC: …".
    let longer = AuthorListParser.parse(block.text, range: start..<end).entries
    let shorter = authors.map { AuthorListParser.parse(block.text, range: $0).entries } ?? []
    guard longer.count > shorter.count, zip(longer, shorter).allSatisfy({ $0.range == $1.range })
    else { return }
    authors = start..<end
    self.title = rest..<title.upperBound
  }

  private static func skipSeparators(_ text: [UInt8], _ index: Int) -> Int {
    var index = index
    while index < text.count,
      text[index] <= 0x20 || [0x2E, 0x2C, 0x3A, 0x3B, 0x2D].contains(text[index])
    {
      index += 1
    }
    return index
  }
}
