/// A venue text cut into words and numbers, with what stands between them.
///
/// Letters and digits are cut from each other, so that "MICRO'23", "MICRO23'" and "MICRO 2023" give
/// the same tokens.
struct VenueTokens: Sendable {
  /// The signs in front of a token, as far as they matter.
  struct Gap: OptionSet, Sendable {
    let rawValue: UInt16
    static let space = Gap(rawValue: 1)
    static let apostrophe = Gap(rawValue: 2)
    static let hyphen = Gap(rawValue: 4)
    static let opening = Gap(rawValue: 8)
    static let closing = Gap(rawValue: 16)
    /// A comma, semicolon, colon, quote or line end.
    static let boundary = Gap(rawValue: 32)
    static let fullStop = Gap(rawValue: 64)
    static let slash = Gap(rawValue: 128)
    static let at = Gap(rawValue: 256)
    /// A colon, which is a boundary too.
    static let colon = Gap(rawValue: 512)
  }

  struct Token: Sendable {
    var range: Range<Int>
    var folded: Range<Int>
    var isNumber: Bool
    /// Whether every letter is a capital.
    var isUpper: Bool
    var startsUpper: Bool
    var before: Gap
  }

  let text: [UInt8]
  private(set) var folded: [UInt8] = []
  private(set) var tokens: [Token] = []
  /// The signs after the last token.
  private(set) var tail: Gap = []

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: [UInt8]) {
    self.text = text
    var gap: Gap = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      if (0x30...0x39).contains(byte) {
        let start = index
        while index < text.count, (0x30...0x39).contains(text[index]) { index += 1 }
        append(start..<index, isNumber: true, gap)
        gap = []
      } else if Self.isLetter(byte), Self.punctuation(text, index) == nil {
        let start = index
        while index < text.count, Self.isLetter(text[index]),
          Self.punctuation(text, index) == nil
        {
          index += 1
        }
        append(start..<index, isNumber: false, gap)
        gap = []
      } else if let (sign, length) = Self.punctuation(text, index) {
        gap.formUnion(sign)
        index += length
      } else {
        gap.formUnion(Self.sign(byte))
        index += 1
      }
    }
    tail = gap
  }

  subscript(token: Int) -> ArraySlice<UInt8> { folded[tokens[token].folded] }

  func gap(after token: Int) -> Gap {
    token + 1 < tokens.count ? tokens[token + 1].before : tail
  }

  /// The value of a number token; nil for a word or a number of more than six digits.
  func number(_ token: Int) -> Int? {
    guard tokens[token].isNumber, tokens[token].range.count <= 6 else { return nil }
    return text[tokens[token].range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  private mutating func append(_ range: Range<Int>, isNumber: Bool, _ gap: Gap) {
    let start = folded.count
    var upper = !isNumber
    if isNumber {
      folded.append(contentsOf: text[range])
    } else {
      let words = FoldedWords(text[range])
      folded.append(contentsOf: words.bytes)
      for byte in text[range] where (0x61...0x7A).contains(byte) { upper = false }
    }
    let first = text[range.lowerBound]
    tokens.append(
      Token(
        range: range, folded: start..<folded.count, isNumber: isNumber, isUpper: upper,
        startsUpper: (0x41...0x5A).contains(first) || first >= 0x80, before: gap))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// The signs of general punctuation that matter, in UTF-8.
  private static func punctuation(_ text: [UInt8], _ index: Int) -> (Gap, Int)? {
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else {
      if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 {
        return (.space, 2)
      }
      return nil
    }
    switch text[index + 2] {
    case 0x98, 0x99: return (.apostrophe, 3)
    case 0x9C, 0x9D: return (.boundary, 3)
    case 0x90...0x94: return (.hyphen, 3)
    default: return (.space, 3)
    }
  }

  private static func sign(_ byte: UInt8) -> Gap {
    switch byte {
    case 0x27, 0x60: .apostrophe
    case 0x2D: .hyphen
    case 0x28, 0x5B: .opening
    case 0x29, 0x5D: .closing
    case 0x2C, 0x3B, 0x22, 0x0A, 0x7C: .boundary
    case 0x3A: [.boundary, .colon]
    case 0x2E: .fullStop
    case 0x2F, 0x26, 0x2B: .slash
    case 0x40: .at
    case 0x7B, 0x7D, 0x2A, 0x5F, 0x24: []
    default: .space
    }
  }
}
