/// The letters of fonts without names for their glyphs, of which a page tells only the codes.
///
/// TeX's bitmap fonts are such fonts; those for accented letters are in the Cork encoding (Ferguson,
/// "Report on multilingual activities", TUGboat 11, 1990), which differs from Latin-1 in the codes of
/// control characters and in those between 128 and 191.
struct GlyphCodes: Sendable {
  /// The encoding of a description of pages, or nil where letters came with their meaning: no other
  /// text has codes of ligatures and dashes.
  ///
  /// - Complexity: O(*n*).
  init?(_ bytes: [UInt8]) {
    guard bytes.contains(where: { $0 == 0x15 || $0 == 0x16 || (0x1B...0x1E).contains($0) }) else {
      return nil
    }
  }

  /// The word in letters.
  func letters(of word: String) -> String {
    // A code that stands alone is a bullet of another font.
    guard word.unicodeScalars.count > 1 || word.utf8.count == 1 else { return word }
    var out = ""
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x10...0x1F: out += Self.low[Int(scalar.value) - 0x10]
      case 0x80...0xBF: out.unicodeScalars.append(Self.high[Int(scalar.value) - 0x80])
      case 0xD7: out += "Œ"
      case 0xDF: out += "SS"
      case 0xF7: out += "œ"
      case 0xFF: out += "ß"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let low = [
    "“", "”", "„", "«", "»", "–", "—", "", "", "ı", "ȷ", "ff", "fi", "fl", "ffi", "ffl",
  ]

  private static let high = Array(
    "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£".unicodeScalars)
}
