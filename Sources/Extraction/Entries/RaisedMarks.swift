import Documents

/// Takes the raised letters behind the names of an author list out of its text.
///
/// They say who is a student ("C. Quill^GS, R. Moss^P") or where somebody works; read as letters of
/// the line they would be part of the names.
enum RaisedMarks {
  /// Puts spaces for the marks in the blocks of a range; every byte keeps its place.
  ///
  /// - Complexity: O(*n*) in the bytes and emphasis of the blocks.
  static func blank(_ draft: inout ExtractionDraft, in range: Range<Int>) {
    for index in range where !draft.blocks[index].isHeading {
      for mark in marks(of: draft.blocks[index]) { draft.blank(ofBlock: index, in: mark) }
    }
  }

  /// One to three capitals, raised, behind a word and in front of a mark, "and" or the end.
  ///
  /// The power of a formula stands right behind a single letter or a capital.
  static func marks(of block: Block) -> [Range<Int>] {
    let text = block.text
    return block.emphasis.prefix(512).map { ($0.style, block.trimmed($0.range)) }.filter {
      style, range in
      guard style == .superscript, (1...3).contains(range.count), range.lowerBound >= 3,
        text[range].allSatisfy({ (0x41...0x5A).contains($0) }),
        let last = text[..<range.lowerBound].lastIndex(where: { $0 > 0x20 }), last >= 1,
        isLetter(text[last]), isLetter(text[last - 1]),
        last + 1 < range.lowerBound || text[last] >= 0x61
      else { return false }
      let rest = text[range.upperBound...].drop { $0 <= 0x20 }
      guard let next = rest.first else { return true }
      return [0x2C, 0x2E, 0x3B, 0x3A, 0x26, 0x22, 0xE2, 0x28].contains(next)
        || rest.starts(with: "and ".utf8)
    }.map(\.1)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
