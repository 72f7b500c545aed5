import Bibliography

/// TeX text as it stands in bibliographies → clean Unicode text.
///
/// Knows accents, letters and signs of TeX and LaTeX, ligatures of dashes and quotation marks,
/// simple mathematics, and commands that format: these go, what they format stays.
struct TeXText {
  private let input: ByteView
  /// What commands of the file's own stand for, as clean text.
  private let commands: [String: [UInt8]]
  private var at = 0
  private var out: [UInt8] = []
  private var isMath = false

  /// The clean text of a range.
  ///
  /// - Complexity: O(*n*).
  static func string(
    _ view: ByteView, _ range: Range<Int>, _ decoding: inout TextDecoding
  ) -> String {
    switch kind(view, range) {
    case .ascii: view.repaired(range)
    case .plain: decoding.string(view, range)
    case .marked: decoding.string(resolve(view[range], decoding.commands))
    }
  }

  /// The text in UTF-8, with single spaces.
  ///
  /// - Complexity: O(*n*).
  static func decode(_ input: ByteView) -> [UInt8] {
    switch kind(input, 0..<input.count) {
    case .ascii, .plain: input.array(0..<input.count)
    case .marked: resolve(input, [:])
    }
  }

  private static func resolve(_ input: ByteView, _ commands: [String: [UInt8]]) -> [UInt8] {
    var text = TeXText(input: input, commands: commands)
    text.out.reserveCapacity(input.count)
    while text.at < input.count { text.step() }
    return text.spaced()
  }

  /// Whether anything in a text is TeX's, or its white space other than single spaces between words.
  static func kind(_ view: ByteView, _ range: Range<Int>) -> TextKind {
    var previous: UInt8 = 0x20
    var all: UInt8 = 0
    for at in range {
      let byte = view[at]
      switch byte {
      case 0x00..<0x20, 0x24, 0x26, 0x5C, 0x60, 0x7B, 0x7D, 0x7E: return .marked
      case 0x20, 0x27, 0x2D: if previous == byte { return .marked }
      default: break
      }
      previous = byte
      all |= byte
    }
    if previous == 0x20, !range.isEmpty { return .marked }
    return all < 0x80 ? .ascii : .plain
  }

  private init(input: ByteView, commands: [String: [UInt8]]) {
    self.input = input
    self.commands = commands
  }

  private mutating func step() {
    let byte = input[at]
    switch byte {
    case 0x5C: command()
    case 0x7B, 0x7D: at += 1
    case 0x7E:
      out.append(0x20)
      at += 1
    case 0x24:
      isMath.toggle()
      at += 1
    case 0x2D where !isMath: dash()
    case 0x60 where !isMath:
      quotes(double: "\u{201C}", single: "\u{2018}")
    case 0x27 where !isMath:
      if at + 1 < input.count, input[at + 1] == 0x27 {
        quotes(double: "\u{201D}", single: "'")
      } else {
        out.append(byte)
        at += 1
      }
    case 0x26: entity()
    default:
      var end = at + 1
      while end < input.count, !Self.isSpecial(input[end]) { end += 1 }
      input.append(at..<end, to: &out)
      at = end
    }
  }

  /// Whether ``step()`` does something about a byte.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x24, 0x26, 0x27, 0x2D, 0x5C, 0x60, 0x7B, 0x7D, 0x7E: true
    default: false
    }
  }

  private mutating func dash() {
    let start = at
    while at < input.count, input[at] == 0x2D { at += 1 }
    switch at - start {
    case 1: out.append(0x2D)
    case 2: append("\u{2013}")
    case 3: append("\u{2014}")
    default: input.append(start..<at, to: &out)
    }
  }

  private mutating func quotes(double: StaticString, single: StaticString) {
    let mark = input[at]
    if at + 1 < input.count, input[at + 1] == mark {
      append(double)
      at += 2
    } else {
      append(single)
      at += 1
    }
  }

  /// `&amp;`, which exporters leave in.
  private mutating func entity() {
    let known: [(StaticString, UInt8)] = [("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E)]
    let found = known.first { input.matches($0.0, at: at) }
    out.append(found?.1 ?? 0x26)
    at += found?.0.utf8CodeUnitCount ?? 1
  }

  private mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { buffer in
      for index in buffer.indices { unsafe out.append(buffer[index]) }
    }
  }

  // MARK: Commands

  private mutating func command() {
    at += 1
    guard at < input.count else { return }
    let byte = input[at]
    guard BibTeXScanner.isLetter(byte) else {
      at += 1
      sign(byte)
      return
    }
    let start = at
    while at < input.count, BibTeXScanner.isLetter(input[at]) { at += 1 }
    let name = String(decoding: input.array(start..<at), as: UTF8.self)
    if let letter = TeXSymbols.letters[name] {
      if !isMath { skipSpace() }
      out += letter.utf8
      return
    }
    if !isMath || name.utf8.count > 1, let mark = TeXSymbols.accents[name] {
      accent(mark)
      return
    }
    if !commands.isEmpty, let text = commands[name] {
      skipSpace()
      out += text
      return
    }
    switch name {
    case "noopsort", "NoOpSort", "SortNoop", "sortnoop", "noop", "footnote", "thanks", "label",
      "vspace", "hspace", "index", "color", "textcolor", "href", "fontsize", "cite", "switchargs",
      "texorpdfstring":
      skipSpace()
      skipGroup()
    case "kern", "raise", "lower", "hskip", "vskip", "mkern": skipDimension()
    case "char": character()
    case "accent": primitiveAccent()
    case "begin", "end": skipGroup()
    default:
      if isMath ? TeXSymbols.operators.contains(name) : isLogo(name) { out += name.utf8 }
      // A command that formats, or one that we don't know: what it is applied to stays.
      let space = at
      skipSpace()
      if isMath, at > space, at < input.count, BibTeXScanner.isLetter(input[at]) {
        out.append(0x20)
      }
    }
  }

  /// Whether a command that we don't know stands for a word of its own: `\Oilcalc`, `\PQ{}`.
  ///
  /// What it prints is defined elsewhere; its name says nearly the same.
  private func isLogo(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first), name.utf8.count > 1,
      !TeXSymbols.sizes.contains(name)
    else { return false }
    guard at < input.count else { return true }
    switch input[at] {
    case 0x7B: return at + 1 < input.count && input[at + 1] == 0x7D
    case 0x5B: return false
    default: return true
    }
  }

  private mutating func sign(_ byte: UInt8) {
    if !isMath, let mark = TeXSymbols.mark(byte) {
      accent(mark)
      return
    }
    switch byte {
    case 0x20, 0x0A, 0x09, 0x0D, 0x2C, 0x3B, 0x3A, 0x5C, 0x7E: out.append(0x20)
    case 0x2D, 0x2F, 0x21, 0x28, 0x29, 0x5B, 0x5D, 0x40, 0x2E: break
    default: out.append(byte)
    }
  }

  /// `\char"41`, `\char65`.
  private mutating func character() {
    let isHex = at < input.count && input[at] == 0x22
    if isHex { at += 1 }
    var value: UInt32 = 0
    while at < input.count, value < 0x11_0000,
      let digit = Character(Unicode.Scalar(input[at])).hexDigitValue, isHex || digit < 10
    {
      value = value * (isHex ? 16 : 10) + UInt32(digit)
      at += 1
    }
    if value >= 0x20, let scalar = Unicode.Scalar(value) { out += String(scalar).utf8 }
  }

  /// `\accent127u`, `\accent"7F u`: the accent at a place of TeX's first fonts.
  private mutating func primitiveAccent() {
    skipSpace()
    let base: Int
    switch at < input.count ? input[at] : 0 {
    case 0x22: base = 16
    case 0x27: base = 8
    default: base = 10
    }
    if base != 10 { at += 1 }
    var place = 0
    while at < input.count, place < 1_000,
      let digit = Character(Unicode.Scalar(input[at])).hexDigitValue, digit < base
    {
      place = place * base + digit
      at += 1
    }
    if let mark = TeXSymbols.fontAccents[place] { accent(mark) }
  }

  private mutating func skipSpace() {
    while at < input.count, input[at] <= 0x20 { at += 1 }
  }

  /// Passes over a length: `-.05em`.
  private mutating func skipDimension() {
    skipSpace()
    let start = at
    while at < input.count, (0x2B...0x2E).contains(input[at]) || (0x30...0x39).contains(input[at]) {
      at += 1
    }
    if at > start, at + 1 < input.count, BibTeXScanner.isLetter(input[at]),
      BibTeXScanner.isLetter(input[at + 1])
    {
      at += 2
    }
  }

  /// Passes over a group in braces.
  private mutating func skipGroup() {
    guard at < input.count, input[at] == 0x7B else { return }
    var depth = 0
    while at < input.count {
      if input[at] == 0x7B { depth += 1 }
      if input[at] == 0x7D { depth -= 1 }
      at += 1
      if depth == 0 { return }
    }
  }

  // MARK: Accents

  /// Puts an accent on the letter that follows, which may be in braces, a command or accented.
  private mutating func accent(_ mark: Unicode.Scalar) {
    skipSpace()
    var braces = 0
    while at < input.count, input[at] == 0x7B || input[at] <= 0x20 {
      if input[at] == 0x7B { braces += 1 }
      at += 1
    }
    let base = out.count
    guard at < input.count, input[at] != 0x7D else {
      // An accent over nothing: `\~{}`, the tilde of an address.
      if mark == "\u{303}" { out.append(0x7E) }
      if mark == "\u{302}" { out.append(0x5E) }
      closeBraces(braces)
      return
    }
    if input[at] == 0x5C {
      // The nesting ends with the input: each step takes at least one byte.
      if depth < 8 {
        depth += 1
        command()
        depth -= 1
      } else {
        at += 1
      }
    } else {
      out.append(input[at])
      at += 1
      while at < input.count, input[at] & 0xC0 == 0x80 {
        out.append(input[at])
        at += 1
      }
    }
    if out.count == base + 1, let letter = TeXSymbols.letter(out[base], with: mark) {
      out.removeLast()
      out += String(letter).utf8
    } else {
      let letters = String(decoding: out[base...], as: UTF8.self)
      out.removeSubrange(base...)
      out += TeXSymbols.compose(letters, mark).utf8
    }
    closeBraces(braces)
  }

  private var depth = 0

  /// Passes over the closing braces of an accent's argument, if nothing else stands before them.
  private mutating func closeBraces(_ count: Int) {
    for _ in 0..<count where at < input.count && input[at] == 0x7D { at += 1 }
  }

  /// The output with runs of white space made one space, and none at the ends.
  private func spaced() -> [UInt8] {
    var previous: UInt8 = 0x20
    var isSingle = out.last != 0x20
    for byte in out {
      if byte < 0x20 || byte == 0x20 && previous == 0x20 {
        isSingle = false
        break
      }
      previous = byte
    }
    if isSingle { return out }
    var text: [UInt8] = []
    text.reserveCapacity(out.count)
    for byte in out {
      if byte <= 0x20 {
        if let last = text.last, last != 0x20 { text.append(0x20) }
      } else {
        text.append(byte)
      }
    }
    if text.last == 0x20 { text.removeLast() }
    return text
  }
}
