/// Registers and distances of TeX, whose sizes no page shows.
extension LaTeXInterpreter {
  /// Passes over what a register is set to, or a distance amounts to: "=1.5em plus 2pt", "-0.5 in".
  ///
  /// Nothing is passed over where neither a number nor an equals sign follows. The syntax is that of
  /// Knuth, *The TeXbook*, chapter 24.
  mutating func skipSize(isNumber: Bool) {
    guard let first = nextSolid() else { return }
    guard first.kind == .byte, first.byte == 0x3D else {
      unread(first)
      if skipAmount(isNumber: isNumber), !isNumber { skipStretch() }
      return
    }
    if skipAmount(isNumber: isNumber) {
      if !isNumber { skipStretch() }
    } else if let token = nextSolid(), token.kind != .command {
      unread(token)
    }
  }

  /// Passes over "width 4cm height\thickness" behind a rule.
  mutating func skipRule() {
    for _ in 0..<3 {
      guard ["width", "height", "depth"].contains(where: { skipWord($0) }) else { return }
      if !skipAmount(isNumber: false), let token = nextSolid(), token.kind != .command {
        unread(token)
      }
    }
  }

  /// "plus 2pt minus 1fil" behind a distance.
  private mutating func skipStretch() {
    for word in ["plus", "minus"] where skipWord(word) { _ = skipAmount(isNumber: false) }
  }

  /// A number with its unit, or a multiple of a register; false, with nothing passed over, for others.
  private mutating func skipAmount(isNumber: Bool) -> Bool {
    guard let first = nextSolid() else { return false }
    var token = first
    if first.kind == .byte, first.byte == 0x2D || first.byte == 0x2B {
      guard let second = nextSolid() else { return false }
      if second.kind == .command { return true }
      guard Self.isDigit(second) else {
        push([first, second])
        return false
      }
      token = second
    }
    guard Self.isDigit(token) else {
      unread(token)
      return false
    }
    var end = next()
    while let digit = end, Self.isDigit(digit) { end = next() }
    guard let end else { return true }
    // "0.5\baselineskip"
    if end.kind == .command, case .size = LaTeXCommands.meaning(of: name(end)) { return true }
    if isNumber {
      if end.kind != .space { unread(end) }
      return true
    }
    unread(end)
    _ = skipWord("true")
    for unit in Self.units where skipWord(unit) { break }
    return true
  }

  private static let units = [
    "pt", "em", "ex", "cm", "mm", "in", "pc", "bp", "sp", "dd", "cc", "mu", "filll", "fill", "fil",
  ]

  private static func isDigit(_ token: LaTeXToken) -> Bool {
    token.kind == .byte && ((0x30...0x39).contains(token.byte) || token.byte == 0x2E)
  }

  /// Passes over a keyword, and a space before it and behind it; false, with nothing passed over, for
  /// other words.
  mutating func skipWord(_ word: String) -> Bool {
    var read: [LaTeXToken] = []
    for byte in word.utf8 {
      guard var token = next() else {
        push(read)
        return false
      }
      read.append(token)
      if read.count == 1, token.kind == .space {
        guard let second = next() else {
          push(read)
          return false
        }
        read.append(second)
        token = second
      }
      guard token.kind == .byte, token.byte | 0x20 == byte else {
        push(read)
        return false
      }
    }
    guard let token = next() else { return true }
    if token.kind == .byte, LaTeXLexer.isLetter(token.byte), read[0].kind == .space {
      // "2 Inner Roads": no inches.
      push(read + [token])
      return false
    }
    if token.kind != .space { unread(token) }
    return true
  }
}
