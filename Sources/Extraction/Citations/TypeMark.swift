/// A mark of GB/T 7714, the Chinese standard of references, which says of what type a work is.
///
/// As in "Rows of mills[J]. Mill Studies" and "Rows of mills[C]//Proceedings of …".
struct TypeMark {
  /// Its place, with the brackets.
  let range: Range<Int>
  private let letter: String

  /// Whether the work is a part of something else, which follows.
  var hasSource: Bool { ["J", "C", "A", "G", "N"].contains(letter) }
  var isPeriodical: Bool { letter == "J" || letter == "N" }

  private static let letters: Set<String> = [
    "M", "C", "G", "N", "J", "D", "R", "S", "P", "DB", "CP", "EB", "A", "Z",
  ]

  /// The first mark that begins in a range: "[J]", "[EB/OL]".
  ///
  /// - Complexity: O(*n*).
  static func first(in text: [UInt8], _ range: Range<Int>) -> TypeMark? {
    for open in range where text[open] == 0x5B {
      let inner = text[(open + 1)...].prefix(6).prefix { $0 != 0x5D }
      guard inner.endIndex < text.count, text[inner.endIndex] == 0x5D else { continue }
      let parts = inner.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
      guard let letter = parts.first, letters.contains(letter),
        parts.count == 1 || parts.count == 2 && parts[1] == "OL"
      else { continue }
      return TypeMark(range: open..<inner.endIndex + 1, letter: letter)
    }
    return nil
  }
}
