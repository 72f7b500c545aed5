/// Classes of Unicode scalars, decided on numbers, for the tokenizer of references.
enum ReferenceScalars {
  enum Class: UInt8 {
    case space, digit, upper, lower, otherLetter, mark
  }

  /// The scalar that begins at `index`, and the number of bytes it takes.
  ///
  /// A byte that begins no well-formed sequence is taken for U+FFFD of length 1.
  @inline(__always)
  static func decode(_ text: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (first, 1) }
    return decodeWide(text, at: index, first: first)
  }

  private static func decodeWide(
    _ text: [UInt8], at index: Int, first: UInt32
  ) -> (scalar: UInt32, length: Int) {
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 1
    guard length > 1, index + length <= text.count else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | (byte & 0x3F)
    }
    return (scalar, length)
  }

  /// What kind of bytes a text is made of.
  enum Content {
    case text
    /// More letters than not are of scripts that the model has not learned.
    case unknownScript
    /// One byte in eight or more is no text: no well-formed UTF-8, or a control character. Text in
    /// another encoding has fewer of them, since most of its letters are ASCII.
    case binary
  }

  /// Looks at the bytes of a text.
  static func content(of text: [UInt8]) -> Content {
    var noise = 0
    var strange = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte < 0x80 {
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D { noise += 1 }
        index += 1
        continue
      }
      let (scalar, length) = decode(text, at: index)
      if length == 1 { noise += 1 }
      if isUnlearned(scalar) { strange += length }
      index += length
    }
    if noise > 0, noise * 8 >= text.count { return .binary }
    return strange * 2 > text.count ? .unknownScript : .text
  }

  /// Whether a letter is of none of the scripts Latin, Greek, Cyrillic, Han, Kana and Hangul.
  private static func isUnlearned(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x530...0x10FF, 0x1200...0x1DFF, 0x2C00...0x2DFF, 0xA000...0xABFF, 0xFB07...0xFDFF,
      0xFE70...0xFEFE, 0x10000...0x1AFFF, 0x1E000...0x1EFFF:
      true
    default: false
    }
  }

  @inline(__always)
  static func classify(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
      .space
    case 0...0x7F: .mark
    default: classifyWide(scalar)
    }
  }

  private static func classifyWide(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0xAA, 0xBA: .lower
    case 0xA1...0xBF, 0xD7, 0xF7: .mark
    case 0xC0...0xDE: .upper
    case 0xDF...0xFF: .lower
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0 ? .upper : .lower
    case 0x138...0x149, 0x178...0x17E: scalar & 1 == 1 ? .upper : .lower
    case 0x17F...0x24F: scalar & 1 == 0 ? .upper : .lower
    case 0x250...0x2AF: .lower
    case 0x2B0...0x36F: .lower
    case 0x386...0x3AB: .upper
    case 0x3AC...0x3FF: .lower
    case 0x400...0x42F: .upper
    case 0x430...0x45F: .lower
    case 0x460...0x52F: scalar & 1 == 0 ? .upper : .lower
    case 0x531...0x556: .upper
    case 0x561...0x587: .lower
    case 0x1E00...0x1EFF: scalar & 1 == 0 ? .upper : .lower
    case 0x1F00...0x1FFF: .lower
    case 0xFB00...0xFB06: .lower
    case 0x2010...0x2027, 0x2030...0x205E, 0x2065...0x2BFF, 0x3001...0x3004, 0x3008...0x3020,
      0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFFD:
      .mark
    default: .otherLetter
    }
  }

  /// Latin-1 and Latin Extended-A letters without their accents, for 0xC0…0x17F; 0 keeps the letter.
  private static let bases: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo\u{0}ouuuuytsaaaaaaaceeeeiiiidnooooo\u{0}ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
      + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// The scalar in lower case without its accent, where that is a matter of numbers.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    switch scalar {
    case 0xC0...0x17F:
      let index = Int(scalar) - 0xC0
      return index < bases.count && bases[index] != 0 ? UInt32(bases[index]) : scalar
    case 0x391...0x3A9, 0x410...0x42F: return scalar + 0x20
    case 0x400...0x40F: return scalar + 0x50
    case 0x1E00...0x1EFF: return scalar | 1
    default: return scalar
    }
  }
}
