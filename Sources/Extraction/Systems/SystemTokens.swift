import Bibliography

/// A text cut into printed words, for finding names: hyphens and dots inside a word stay.
struct SystemTokens {
  enum Shape {
    /// "vMoot", "PyMoot", "MootFlow": capitals inside.
    case camel
    /// "AB-SpMV", "QR-Batch": a hyphen between parts, one of them with capitals inside.
    case hyphenated
    /// "TVM": capitals only.
    case capitals
    /// "moot.fx": small letters with a dot inside.
    case dotted
    /// "Moot": a capital first.
    case capitalised
    case other
  }

  struct Token {
    var range: Range<Int>
    var folded: [UInt8]
    var shape: Shape
    /// The sign right after the word: `,`, `.`, `:`, `(`, `)`, a quote; 0 for a space.
    var after: UInt8
    var before: UInt8
  }

  let text: [UInt8]
  private(set) var tokens: [Token] = []

  /// - Complexity: O(*n*).
  init(_ text: [UInt8]) {
    self.text = text
    var index = 0
    var sign: UInt8 = 0x0A
    while index < text.count {
      guard Self.letter(text, index) > 0 else {
        let byte = text[index]
        if byte != 0x20, byte != 0x2A, byte != 0x7B, byte != 0x7D { sign = Self.sign(text, index) }
        index += 1
        continue
      }
      let start = index
      while index < text.count {
        let width = Self.letter(text, index)
        if width > 0 {
          index += width
        } else if text[index] == 0x2D || text[index] == 0x2E || text[index] == 0x2B,
          Self.letter(text, index + 1) > 0
        {
          index += 1
        } else {
          break
        }
      }
      let range = start..<index
      var after: UInt8 = 0
      var next = index
      while next < text.count, text[next] == 0x20 || text[next] == 0x2A || text[next] == 0x7D {
        next += 1
      }
      if next < text.count, Self.letter(text, next) == 0 { after = Self.sign(text, next) }
      tokens.append(
        Token(
          range: range, folded: FoldedWords(text[range]).bytes, shape: Self.shape(text[range]),
          after: after, before: sign))
      sign = 0
    }
  }

  func string(_ run: Range<Int>) -> String {
    let bytes = text[
      tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound]
    return String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
  }

  func bytes(_ run: Range<Int>) -> Range<Int> {
    tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound
  }

  func word(_ index: Int) -> ArraySlice<UInt8> {
    tokens.indices.contains(index) ? tokens[index].folded[...] : []
  }

  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    tokens.indices.contains(index) && tokens[index].folded.elementsEqual(word.description.utf8)
  }

  /// The width in bytes of the letter or digit at an offset, 0 where none stands there.
  ///
  /// A character is never cut: quotation marks, dashes and other signs beyond ASCII are no letters.
  private static func letter(_ text: [UInt8], _ index: Int) -> Int {
    guard index < text.count else { return 0 }
    let byte = text[index]
    if byte < 0x80 {
      return (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) ? 1 : 0
    }
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC3, index + width <= text.count else { return 0 }
    // U+2000 to U+2BFF are signs, so are those of Chinese and Japanese at U+3000.
    if byte == 0xE2, text[index + 1] <= 0xAF { return 0 }
    if byte == 0xE3, text[index + 1] == 0x80 { return 0 }
    return width
  }

  private static func sign(_ text: [UInt8], _ index: Int) -> UInt8 {
    let byte = text[index]
    if byte >= 0x80 || byte == 0x22 { return 0x22 }
    return byte
  }

  static func shape(_ word: ArraySlice<UInt8>) -> Shape {
    var lower = 0
    var upper = 0
    var innerUpper = 0
    var hasHyphen = false
    var hasDot = false
    var previous: UInt8 = 0x2D
    for byte in word {
      switch byte {
      case 0x61...0x7A: lower += 1
      case 0x41...0x5A:
        upper += 1
        if (0x61...0x7A).contains(previous) { innerUpper += 1 }
      case 0x2D: hasHyphen = true
      case 0x2E: hasDot = true
      default: break
      }
      previous = byte
    }
    if hasHyphen {
      // "End-to-End" and "GPU-accelerated" are no names, "QR-Batch" and "Mootron-LM" are.
      let parts = word.split(separator: 0x2D)
      let capital = parts.allSatisfy { $0.first.map { (0x41...0x5A).contains($0) } ?? false }
      let special = parts.contains { part in
        part.count >= 2 && part.dropFirst().contains { (0x41...0x5A).contains($0) }
      }
      return capital && special ? .hyphenated : .other
    }
    if hasDot { return upper == 0 && lower >= 4 ? .dotted : .other }
    if lower > 0, innerUpper > 0 || upper >= 2 && lower >= 1 && word.last != 0x73 { return .camel }
    if upper >= 2 && lower == 0 { return .capitals }
    if upper >= 2 && lower == 1 && word.last == 0x73 { return .other }
    if upper >= 1, lower >= 1, let first = word.first, (0x41...0x5A).contains(first) {
      return .capitalised
    }
    return .other
  }
}
