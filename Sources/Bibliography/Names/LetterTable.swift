/// What the parsers of names need to know about a Unicode scalar, from flat tables.
///
/// Scalars below U+0600 (Latin, Greek, Cyrillic, Armenian, Hebrew) are looked up; the others are
/// decided by block, and by the Unicode database where a block doesn't tell.
package enum LetterTable {
  /// Properties of one scalar, as bits.
  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let letter = Traits(rawValue: 1)
    package static let upper = Traits(rawValue: 2)
    package static let lower = Traits(rawValue: 4)
    /// A combining mark: part of the letter before it.
    package static let combining = Traits(rawValue: 8)
    package static let vowel = Traits(rawValue: 16)
    package static let digit = Traits(rawValue: 32)
    package static let space = Traits(rawValue: 64)
  }

  private static let limit = 0x600

  private static let traits: [UInt8] = (0..<limit).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    return classify(scalar).rawValue
  }

  /// Up to two folded ASCII letters for each scalar, low byte first; 0 where there are none.
  private static let folded: [UInt16] = (0..<limit).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
    let key = Array(TextFolding.key(String(Character(scalar))).utf8)
    guard let first = key.first, key.count <= 2, key.allSatisfy({ $0 < 0x80 }) else { return 0 }
    return UInt16(first) | (key.count == 2 ? UInt16(key[1]) << 8 : 0)
  }

  /// The properties of a scalar.
  @inline(__always)
  package static func traits(of value: UInt32) -> Traits {
    if value < UInt32(limit) { return Traits(rawValue: traits[Int(value)]) }
    return rareTraits(of: value)
  }

  /// The folded base letters of a scalar below U+0600: the first, and the second or 0.
  @inline(__always)
  package static func folded(_ value: UInt32) -> (UInt8, UInt8) {
    guard value < UInt32(limit) else { return (0, 0) }
    let pair = folded[Int(value)]
    return (UInt8(truncatingIfNeeded: pair), UInt8(truncatingIfNeeded: pair >> 8))
  }

  /// Whether a scalar is a letter of Chinese, Japanese or Korean.
  static func isEastAsian(_ value: UInt32) -> Bool {
    switch value {
    // Only blocks without a gap: what is not assigned is no letter, here as for `TextFolding`.
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0x20000...0x2A6DF:
      true
    default: false
    }
  }

  private static func rareTraits(of value: UInt32) -> Traits {
    switch value {
    case _ where isEastAsian(value):
      return .letter
    case 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      return .space
    case 0x200C, 0x200D:
      return .combining
    case 0x2010...0x206F, 0x2190...0x2BFF, 0x3001...0x3004, 0xE000...0xF8FF, 0xFFFD:
      return []
    default:
      guard let scalar = Unicode.Scalar(value) else { return [] }
      return classify(scalar)
    }
  }

  private static func classify(_ scalar: Unicode.Scalar) -> Traits {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return letterTraits(scalar, .upper)
    case .lowercaseLetter: return letterTraits(scalar, .lower)
    // Modifier letters below U+02C0 are the apostrophes' neighbours; superscripts are marks.
    case .modifierLetter:
      return (0x02B0...0x02FF).contains(scalar.value) || scalar.value >= 0x1D2C ? [] : .letter
    case .otherLetter: return scalar.value == 0xAA || scalar.value == 0xBA ? [] : .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .combining
    case .decimalNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .control: return (0x09...0x0D).contains(scalar.value) ? .space : []
    default: return []
    }
  }

  private static func letterTraits(_ scalar: Unicode.Scalar, _ letterCase: Traits) -> Traits {
    var traits: Traits = [.letter, letterCase]
    let key = TextFolding.key(String(Character(scalar)))
    if let first = key.utf8.first, "aeiouy".utf8.contains(first) { traits.insert(.vowel) }
    if "аеёиоуыэюяіїєαεηιουωάέήίόύώ".unicodeScalars.contains(
      scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    {
      traits.insert(.vowel)
    }
    return traits
  }

  /// The scalar that starts at `index` and its length in bytes; U+FFFD and 1 where the bytes are
  /// not UTF-8.
  @inline(__always)
  package static func scalar(in bytes: [UInt8], at index: Int, before end: Int) -> (UInt32, Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    return longScalar(in: bytes, at: index, before: end)
  }

  private static func longScalar(
    in bytes: [UInt8], at index: Int, before end: Int
  ) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    let length: Int
    var value: UInt32
    switch first {
    case 0xC2...0xDF: (length, value) = (2, first & 0x1F)
    case 0xE0...0xEF: (length, value) = (3, first & 0x0F)
    case 0xF0...0xF4: (length, value) = (4, first & 0x07)
    default: return (0xFFFD, 1)
    }
    guard index + length <= end else { return (0xFFFD, 1) }
    for offset in 1..<length {
      let next = UInt32(bytes[index + offset])
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | next & 0x3F
    }
    return Unicode.Scalar(value) == nil ? (0xFFFD, 1) : (value, length)
  }
}
