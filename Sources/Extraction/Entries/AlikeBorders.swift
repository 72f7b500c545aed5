import Bibliography
import Documents

/// Finds where titles end in lists that end each of them with a full stop.
///
/// A model of single entries takes "Title. Rows, Pumps and Mills, vol. 5" for one long title, as the
/// commas in the name of the journal are no help. Where the other entries of a list have a full stop
/// between title and source, a title that ends without one, and holds one inside, ends there.
enum AlikeBorders {
  /// The fewest entries that tell a layout.
  private static let fewest = 5

  /// Cuts the titles of references, of one list each, that ran on into their sources.
  ///
  /// - Complexity: O(*n*) in the bytes of the entries.
  static func mend(_ references: inout [Int: ParsedReference], _ entries: [(Int, Entry)]) {
    let open = entries.filter { _, entry in entry.parts == nil && entry.setOff == nil }
    var stops = 0
    var others = 0
    for (index, entry) in open {
      guard let reference = references[index], let title = title(of: reference) else { continue }
      if inner(title, entry.block.text) != nil { continue }
      if next(behind: title, entry.block.text) == 0x2E { stops += 1 } else { others += 1 }
    }
    guard stops >= fewest, stops >= others * 4 else { return }
    for (index, entry) in open {
      guard var reference = references[index], let title = title(of: reference),
        next(behind: title, entry.block.text) != 0x2E,
        let stop = inner(title, entry.block.text)
      else { continue }
      let rest = EntryFields.trimmed(entry.block.text, stop + 1..<title.upperBound)
      reference.titleRange = title.lowerBound..<stop
      let end = reference.venueRange.map { max($0.upperBound, rest.upperBound) }
      reference.venueRange = rest.lowerBound..<(end ?? rest.upperBound)
      references[index] = reference
    }
  }

  /// The title, where it stands behind the authors.
  private static func title(of reference: ParsedReference) -> Range<Int>? {
    guard let title = reference.titleRange, let authors = reference.authors,
      authors.upperBound <= title.lowerBound
    else { return nil }
    return title
  }

  /// The mark behind a title.
  private static func next(behind title: Range<Int>, _ text: [UInt8]) -> UInt8? {
    if let last = text[title].last, [0x2E, 0x3F, 0x21].contains(last) { return 0x2E }
    let mark = text[title.upperBound...].first { $0 > 0x20 }
    return mark == 0x3F || mark == 0x21 ? 0x2E : mark
  }

  /// The first full stop in a title that ends a sentence of two words or more, with a capital behind.
  private static func inner(_ title: Range<Int>, _ text: [UInt8]) -> Int? {
    guard title.count >= 24 else { return nil }
    return title.dropFirst(8).dropLast(6).first { index in
      guard text[index] == 0x2E, text[index + 1] == 0x20,
        (0x41...0x5A).contains(text[index + 2]) || text[index + 2] >= 0xC3
      else { return false }
      let word = text[title.lowerBound..<index].reversed().prefix { $0 > 0x20 }
      let isAbbreviated =
        word.count <= 2 && !word.contains { (0x30...0x39).contains($0) } || word.contains(0x2E)
      return !isAbbreviated && text[title.lowerBound..<index].contains(0x20)
    }
  }
}
