/// Mends what fonts do to letters: ligatures, accents that stand alone, symbols without a meaning.
enum GlyphMending {
  /// Mends the letters of a word.
  ///
  /// - Parameters:
  ///   - word: the word as the page gives it.
  ///   - codes: the encoding of letters that came without their meaning.
  /// - Returns: the word with ligatures taken apart, accents joined to their letters, and bullets of
  ///   symbol fonts as bullets.
  /// - Complexity: O(*n*) in the number of scalars.
  static func mend(_ word: String, codes: GlyphCodes? = nil) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 && $0 >= 0x20 }) { return word }
    if let codes { return mend(codes.letters(of: word)) }
    // Fonts without names for their glyphs: a lone code of the second control area is a symbol.
    if word.unicodeScalars.count == 1, word.unicodeScalars.allSatisfy(isControl) { return "•" }
    var out = String.UnicodeScalarView()
    var pending: Unicode.Scalar?
    for scalar in word.unicodeScalars {
      if let accent = pending {
        pending = nil
        if scalar.properties.isAlphabetic {
          // "´ı" is the accent on a dotless i, which stands for i under an accent.
          out.append(scalar == "ı" ? "i" : scalar == "ȷ" ? "j" : scalar)
          out.append(accent)
          continue
        }
        out.append(contentsOf: spacing(of: accent))
      }
      if (0x300...0x36F).contains(scalar.value), let last = out.last, last == "ı" || last == "ȷ" {
        out.removeLast()
        out.append(last == "ı" ? "i" : "j")
        out.append(scalar)
      } else if let letters = ligatures[scalar] {
        out.append(contentsOf: letters.unicodeScalars)
      } else if let accent = accents[scalar] {
        // Behind a letter it is that letter's, in front of one the next one's; the accents of TeX's
        // old fonts come first.
        pending = accent
      } else if isBullet(scalar) {
        out.append("•")
      } else if scalar == "\u{AD}" {
        out.append("-")
      } else if isInvisible(scalar) {
        continue
      } else {
        out.append(scalar)
      }
    }
    if let accent = pending {
      // At the end of a word the accent belongs to the letter in front of it, if there is one.
      if let last = out.last, last.properties.isAlphabetic {
        out.append(accent)
      } else {
        out.append(contentsOf: spacing(of: accent))
      }
    }
    return composed(String(out))
  }

  /// The string with letters and accents as one scalar each where there is one (NFC).
  private static func composed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for character in text {
      let scalars = Array(character.unicodeScalars)
      if scalars.count > 1, let one = compositions[String(character.unicodeScalars)] {
        result.append(one)
      } else {
        result.append(contentsOf: scalars)
      }
    }
    return String(result)
  }

  /// Letters with an accent, by their canonical decompositions.
  private static let compositions: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x17F, 0x1CD...0x233, 0x1E00...0x1EF9]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Canonically equal strings are equal and hash alike, which makes them one key.
      table[String(scalar)] = scalar
    }
    return table
  }()

  /// Accents that take a place of their own, and the ones that stand on a letter.
  private static let accents: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{B4}": "\u{301}", "\u{2CA}": "\u{301}", "\u{2CB}": "\u{300}", "\u{A8}": "\u{308}",
    "\u{2C6}": "\u{302}", "\u{2DC}": "\u{303}", "\u{2C7}": "\u{30C}", "\u{2D8}": "\u{306}",
    "\u{2DA}": "\u{30A}", "\u{2D9}": "\u{307}", "\u{2DD}": "\u{30B}", "\u{B8}": "\u{327}",
    "\u{2DB}": "\u{328}", "\u{AF}": "\u{304}",
  ]

  private static func spacing(of accent: Unicode.Scalar) -> [Unicode.Scalar] {
    accents.filter { $0.value == accent }.map(\.key).sorted { $0.value < $1.value }.prefix(1).map(
      \.self)
  }

  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st", "\u{FB06}": "st", "\u{132}": "IJ", "\u{133}": "ij",
  ]

  /// Bullets, and the glyphs of symbol fonts, which have no meaning outside of them.
  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xF000...0xF0FF, 0x2022, 0x2023, 0x2043, 0x204C, 0x204D, 0x2219, 0x25AA, 0x25AB, 0x25CF,
      0x25E6, 0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x25CB, 0x26AC, 0x2B25, 0x2B27, 0x22C4, 0x29BF,
      0x25B8, 0x25B9, 0x25B6, 0x27A2, 0x27A4, 0x2756:
      true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x7F...0x9F).contains(scalar.value)
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xE000...0xEFFF, 0xF100...0xF8FF, 0xF0000...0x10FFFF,
      0x200B...0x200F, 0xFEFF,
      0x202A...0x202E, 0x2060...0x2064, 0xFFFC:
      true
    default: false
    }
  }
}
