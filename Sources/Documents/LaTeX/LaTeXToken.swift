/// A token of TeX, with the line that it stands on.
struct LaTeXToken {
  enum Kind: UInt8 {
    /// A byte of text, in ``LaTeXToken/byte``.
    case byte
    case space
    /// A blank line.
    case paragraph
    /// `\name`; ``LaTeXToken/name`` is its number.
    case command
    case open, close
    case math
    case align
    case tilde
    case superscript, subscript_
    /// `#1`; the digit is in ``LaTeXToken/byte``.
    case parameter
  }

  var kind: Kind
  /// The letter; of a command 1 where it means what it did before the file defined it anew.
  var byte: UInt8 = 0
  var line: Int32
  var name: Int32 = -1
}

/// Cuts the bytes of a LaTeX file into tokens, one after the other.
struct LaTeXLexer {
  private let bytes: [UInt8]
  private(set) var index = 0
  private(set) var line: Int32 = 1
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of a command's name.
  mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// The next token, or nil at the end of the file.
  mutating func next() -> LaTeXToken? {
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x25:  // %
        guard isInAddress else {
          skipComment()
          continue
        }
      case 0x20, 0x09, 0x0A: return space()
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
        index += 2
        return LaTeXToken(kind: .tilde, line: line)
      default: break
      }
      index += 1
      switch byte {
      case 0x5C: return command()
      case 0x7B: return LaTeXToken(kind: .open, line: line)
      case 0x7D: return LaTeXToken(kind: .close, line: line)
      case 0x24: return LaTeXToken(kind: .math, line: line)
      case 0x26: return LaTeXToken(kind: .align, byte: byte, line: line)
      case 0x7E: return LaTeXToken(kind: .tilde, line: line)
      case 0x5E: return LaTeXToken(kind: .superscript, byte: byte, line: line)
      case 0x5F: return LaTeXToken(kind: .subscript_, byte: byte, line: line)
      case 0x23:
        if index < bytes.count, (0x31...0x39).contains(bytes[index]) {
          index += 1
          return LaTeXToken(kind: .parameter, byte: bytes[index - 1], line: line)
        }
        return LaTeXToken(kind: .byte, byte: byte, line: line)
      default: return LaTeXToken(kind: .byte, byte: byte, line: line)
      }
    }
    return nil
  }

  /// Whether a percent sign stands for a byte of a web address: "{https://a.example/R%26D}".
  private var isInAddress: Bool {
    guard index + 2 < bytes.count,
      bytes[index + 1...index + 2].allSatisfy({
        (0x30...0x39).contains($0) || (0x41...0x46).contains($0 & 0xDF)
      })
    else { return false }
    let word = bytes[max(0, index - 500)..<index].reversed().prefix {
      $0 > 0x20 && $0 != 0x7B && $0 != 0x7D
    }
    let start = index - word.count
    return bytes[start..<index].starts(with: "http".utf8)
      && bytes[start..<index].firstRange(of: Array("://".utf8)) != nil
  }

  /// White space: a space, or a paragraph's end where it holds an empty line.
  private mutating func space() -> LaTeXToken {
    let start = line
    var lineEnds = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x0A:
        lineEnds += 1
        line += 1
      case 0x20, 0x09: break
      default:
        return LaTeXToken(kind: lineEnds > 1 ? .paragraph : .space, line: start)
      }
      index += 1
    }
    return LaTeXToken(kind: lineEnds > 1 ? .paragraph : .space, line: start)
  }

  /// A comment goes up to the first letter of the next line; a blank line behind it stays.
  private mutating func skipComment() {
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
    guard index < bytes.count else { return }
    index += 1
    line += 1
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
    if index < bytes.count, bytes[index] == 0x0A {
      // Seen as the blank line that it is.
      index -= 1
      while index > 0, bytes[index] != 0x0A { index -= 1 }
      line -= 1
    }
  }

  private mutating func command() -> LaTeXToken {
    let start = index
    while index < bytes.count,
      Self.isLetter(bytes[index]) || (bytes[index] == 0x40 && index > start)
    {
      index += 1
    }
    if index == start {
      guard index < bytes.count else { return LaTeXToken(kind: .space, line: line) }
      let width = bytes[index] < 0x80 ? 1 : EncodingDetector.width(bytes[...], index) ?? 1
      let name = String(decoding: bytes[index..<index + width], as: UTF8.self)
      if bytes[index] == 0x0A { line += 1 }
      index += width
      return LaTeXToken(kind: .command, line: line, name: number(of: name == "\n" ? " " : name))
    }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    let token = LaTeXToken(kind: .command, line: line, name: number(of: name))
    // White space behind a name ends it; a blank line is a paragraph's end all the same.
    var look = index
    var isBlank = false
    while look < bytes.count, bytes[look] == 0x20 || bytes[look] == 0x09 || bytes[look] == 0x0A {
      if bytes[look] == 0x0A {
        if isBlank { return token }
        isBlank = true
      }
      look += 1
    }
    if isBlank { line += 1 }
    index = look
    return token
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The tokens of another text, all of them on one line of this one.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  mutating func tokens(of text: [UInt8], line: Int32) -> [LaTeXToken] {
    var lexer = LaTeXLexer(text)
    (lexer.names, lexer.numbers) = (names, numbers)
    var tokens: [LaTeXToken] = []
    while var token = lexer.next() {
      token.line = line
      tokens.append(token)
    }
    (names, numbers) = (lexer.names, lexer.numbers)
    return tokens
  }

  // MARK: raw text

  /// The bytes up to a text, which is passed over; up to the end of the file where it is missing.
  mutating func raw(upTo end: [UInt8], limit: Int = .max) -> (text: ArraySlice<UInt8>, line: Int32)
  {
    let start = index
    let first = line
    while index < bytes.count, index - start < limit {
      if bytes[index] == end[0], bytes[index...].starts(with: end) {
        let text = bytes[start..<index]
        index += end.count
        return (text, first)
      }
      if bytes[index] == 0x0A { line += 1 }
      index += 1
    }
    return (bytes[start..<index], first)
  }

  /// The bytes of an argument in braces, as they stand; nil where none follows.
  mutating func rawArgument() -> ArraySlice<UInt8>? {
    var look = index
    while look < bytes.count, bytes[look] == 0x20 { look += 1 }
    guard look < bytes.count, bytes[look] == 0x7B else { return nil }
    let start = look + 1
    var depth = 1
    look += 1
    while look < bytes.count, look - start < 4_000 {
      switch bytes[look] {
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth == 0 {
          index = look + 1
          return bytes[start..<look]
        }
      case 0x0A: line += 1
      default: break
      }
      look += 1
    }
    return nil
  }

  /// The delimited text behind `\verb`.
  mutating func verb() -> ArraySlice<UInt8> {
    if index < bytes.count, bytes[index] == 0x2A { index += 1 }
    guard index < bytes.count else { return [] }
    let mark = bytes[index]
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != mark, bytes[index] != 0x0A { index += 1 }
    defer { if index < bytes.count, bytes[index] == mark { index += 1 } }
    return bytes[start..<index]
  }
}
