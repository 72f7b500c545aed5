import Bibliography

/// Cuts text into words, numbers, marks and line breaks.
///
/// A word keeps its inner hyphens and apostrophes ("Ragan-Kelley", "O'Brien") and the inner full
/// stops of an abbreviation ("Ph.D", "J.R"); a final possessive "'s" is a mark of its own. A formula
/// between signs of TeX is one word, with what a hyphen joins to it: "\\(K\\)-theory", "$n$-cells".
enum Tokenizer {
  static func tokens(of text: [UInt8], in range: Range<Int>) -> [Token] {
    var out: [Token] = []
    out.reserveCapacity(range.count / 5 + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte == 0x0A {
        out.append(Token(kind: .lineBreak, range: index..<index + 1, key: "\n", shape: .other))
        index += 1
      } else if byte <= 0x20 {
        index += 1
      } else if let end = formula(text, index, range.upperBound) {
        out.append(
          Token(
            kind: .word, range: index..<end, key: TextFolding.key(utf8: text[index..<end]),
            shape: .other))
        index = end
      } else {
        let (scalar, width) = scalar(text, index, range.upperBound)
        if isLetter(scalar) {
          index = word(text, index, range.upperBound, &out)
        } else if isDigit(scalar) {
          index = number(text, index, range.upperBound, &out)
        } else if let key = markKey(scalar) {
          out.append(
            Token(kind: .mark, range: index..<index + width, key: key, shape: .other))
          index += width
        } else {
          index += width
        }
      }
    }
    return out
  }

  private static func word(
    _ text: [UInt8], _ start: Int, _ limit: Int, _ out: inout [Token]
  ) -> Int {
    var end = start
    var segment = start
    var possessive: Range<Int>?
    while end < limit {
      // "3rd FebruaryManifolds": a month that lost the space behind it.
      if end - start >= 5, isUpper(text[end]), beginsWord(text, end, limit),
        isMonth(text[start..<end])
      {
        break
      }
      let (scalar, width) = scalar(text, end, limit)
      if isLetter(scalar) || isDigit(scalar) || isCombining(scalar) {
        end += width
        continue
      }
      guard end + width < limit else { break }
      let (next, nextWidth) = Self.scalar(text, end + width, limit)
      guard isLetter(next) else { break }
      let after = end + width + nextWidth
      if isApostrophe(scalar) {
        let isLast = after >= limit || !isLetter(Self.scalar(text, after, limit).scalar)
        if isLast, next == "s" || next == "S" {
          possessive = end..<after
          break
        }
        end += width
      } else if isHyphen(scalar) {
        end += width
        segment = end
      } else if scalar == ".", end - segment <= 2, isUpper(text[segment]),
        !titles.contains(String(decoding: text[segment..<end], as: UTF8.self)),
        letters(text, end + 1, limit) <= 4
      {
        end += 1
        segment = end
      } else {
        break
      }
    }
    let range = start..<end
    out.append(
      Token(
        kind: .word, range: range, key: TextFolding.key(utf8: text[range]),
        shape: shape(of: text, range)))
    if let possessive {
      out.append(Token(kind: .mark, range: possessive, key: "'s", shape: .other))
      return possessive.upperBound
    }
    return end
  }

  /// A formula is no longer than this, in bytes, and stands on one line.
  private static let longestFormula = 200

  /// The offset behind the formula that begins at another, and behind the word that a hyphen joins to it.
  ///
  /// Signs of money are none: a formula has no space at its ends, no digit behind it (Pandoc's rule), and no
  /// letter or digit in front, as "5$" has.
  private static func formula(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let isDollar = text[start] == 0x24
    let open = start + (isDollar ? 1 : 2)
    guard isDollar || text[start] == 0x5C, open < limit, text[open - 1] == (isDollar ? 0x24 : 0x28),
      text[open] > 0x20
    else { return nil }
    if isDollar {
      let before = start > 0 ? text[start - 1] : 0x20
      guard !isAsciiLetter(before), !(0x30...0x39).contains(before), before < 0x80,
        ![0x29, 0x2C, 0x3B, 0x2F, 0x2E, 0x24].contains(text[open])
      else { return nil }
    }
    let last = min(limit, open + longestFormula)
    var index = open
    var end: Int?
    while index < last, text[index] != 0x0A, end == nil {
      if isDollar, text[index] == 0x24 {
        guard index > open, text[index - 1] > 0x20 else { return nil }
        guard index + 1 == limit || !(0x30...0x39).contains(text[index + 1]) else { return nil }
        end = index + 1
      } else if text[index] == 0x5C {
        guard index + 1 < last else { return nil }
        if !isDollar, text[index + 1] == 0x29 { end = index + 2 }
        index += 1
      }
      index += 1
    }
    guard var end else { return nil }
    while end < limit, case let (mark, width) = scalar(text, end, limit), isHyphen(mark),
      end + width < limit, isLetter(scalar(text, end + width, limit).scalar)
    {
      end += width
      while end < limit, case let (letter, width) = scalar(text, end, limit),
        isLetter(letter) || isDigit(letter) || isCombining(letter)
      {
        end += width
      }
    }
    return end
  }

  /// Whether a capital and a small letter stand at an offset.
  private static func beginsWord(_ text: [UInt8], _ index: Int, _ limit: Int) -> Bool {
    index + 1 < limit && isUpper(text[index]) && (0x61...0x7A).contains(text[index + 1])
  }

  private static func isMonth(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 9 && isUpper(text[text.startIndex])
      && months.contains(String(decoding: text, as: UTF8.self))
  }

  private static let months: Set<String> = [
    "January", "February", "March", "April", "August", "September", "October", "November",
    "December",
  ]

  private static let titles: Set<String> = ["Dr", "Mr", "Ms"]

  private static func number(
    _ text: [UInt8], _ start: Int, _ limit: Int, _ out: inout [Token]
  ) -> Int {
    var end = start
    while end < limit {
      let (scalar, width) = scalar(text, end, limit)
      guard isDigit(scalar) || isLetter(scalar) else { break }
      // "2017Speaker": a year that lost the space behind it.
      if end - start == 4, beginsWord(text, end, limit), [0x31, 0x32].contains(text[start]) {
        break
      }
      end += width
    }
    let range = start..<end
    out.append(
      Token(
        kind: .number, range: range, key: TextFolding.key(utf8: text[range]), shape: .other))
    return end
  }

  private static func shape(of text: [UInt8], _ word: Range<Int>) -> Token.Shape {
    var upper = 0
    var lower = 0
    var first = true
    var startsUpper = false
    // Each part of a hyphenated word may begin with a capital.
    var parts = 0
    var isInPart = false
    var index = word.lowerBound
    while index < word.upperBound {
      let (scalar, width) = scalar(text, index, word.upperBound)
      index += width
      let isJoint = isHyphen(scalar) || isApostrophe(scalar) || scalar == "."
      if !isJoint, !isInPart { parts += 1 }
      isInPart = !isJoint
      if isUppercase(scalar) {
        upper += 1
        if first { startsUpper = true }
      } else if isLowercase(scalar) {
        lower += 1
      } else if !isJoint, !isDigit(scalar) {
        // Letters without case (Han, Arabic) are neither.
        if upper + lower == 0, first { return .other }
      }
      first = false
    }
    if upper == 0 { return lower == 0 ? .other : .lower }
    if lower == 0 { return upper == 1 ? .initial : .capitals }
    guard startsUpper else { return .mixed }
    return upper <= parts ? .capitalized : .mixed
  }

  /// The number of ASCII letters that follow one another at an offset.
  private static func letters(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, end - start <= 5, isAsciiLetter(text[end]) { end += 1 }
    return end - start
  }

  /// The scalar at an offset and its width in bytes; a broken sequence is one strange byte.
  static func scalar(
    _ text: [UInt8], _ index: Int, _ limit: Int
  ) -> (scalar: Unicode.Scalar, width: Int) {
    let lead = text[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let width = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard width > 1, index + width <= limit else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isAsciiLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func isLowercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isLowercase
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return isAsciiLetter(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar != "\u{FFFD}" && scalar.properties.isAlphabetic
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value) || scalar.value == 0x00AD
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar == "\u{02BC}" || scalar == "`"
  }

  /// One spelling for a mark and its kin; nil for what is no mark (emoji, invisible letters).
  private static func markKey(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{2013}", "\u{2014}", "\u{2012}", "\u{2015}", "\u{2212}", "\u{223C}", "\u{2500}":
      return "–"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{00AB}", "\u{00BB}", "\"", "\u{FF02}": return "\""
    case "\u{2018}", "\u{2019}", "'", "`": return "'"
    case "\u{2010}", "\u{2011}": return "-"
    case "\u{FF1A}": return ":"
    case "\u{FF0C}", "\u{3001}": return ","
    case "\u{FF08}": return "("
    case "\u{FF09}": return ")"
    case "\u{3002}": return "."
    case "\u{FF1B}": return ";"
    case "\u{2022}", "\u{00B7}", "\u{22C4}", "\u{25E6}": return "•"
    case "\u{00A0}", "\u{200B}", "\u{FEFF}", "\u{FFFD}": return nil
    default: return scalar.value > 0x20 ? String(scalar) : nil
    }
  }
}
