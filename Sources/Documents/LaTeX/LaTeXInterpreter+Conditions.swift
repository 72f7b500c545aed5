import Bibliography

/// Switches of TeX and of the packages ifthen and etoolbox, and the branches that they choose.
extension LaTeXInterpreter {
  /// `\newif\ifdraft`: a switch that `\drafttrue` and `\draftfalse` set.
  mutating func declareSwitch() {
    guard let token = nextSolid(), token.kind == .command else { return }
    let name = name(token)
    guard name.hasPrefix("if"), name.utf8.count > 2 else { return }
    macros.switches[String(name.dropFirst(2))] = false
  }

  /// Sets or reads a switch, where a command of this name does so: `\drafttrue`, `\ifdraft`.
  mutating func useSwitch(_ name: String) -> Bool {
    guard !macros.switches.isEmpty else { return false }
    if name.hasPrefix("if"), let value = macros.switches[String(name.dropFirst(2))] {
      if !value { skipConditional() }
      return true
    }
    for (ending, value) in [("true", true), ("false", false)] where name.hasSuffix(ending) {
      let base = String(name.dropLast(ending.utf8.count))
      guard macros.switches[base] != nil else { continue }
      macros.switches[base] = value
      return true
    }
    return false
  }

  /// `\newboolean{draft}`, `\setboolean{draft}{true}`, `\toggletrue{draft}` and their like.
  mutating func setSwitch(_ command: String) {
    let key = plain(argument() ?? [])
    guard !key.isEmpty, key.utf8.count <= 80, macros.switches.count < 2_000 else { return }
    switch command {
    case "setboolean", "setbool", "settoggle":
      macros.switches[key] = plain(argument() ?? []) == "true"
    case "toggletrue", "booltrue": macros.switches[key] = true
    case "togglefalse", "boolfalse": macros.switches[key] = false
    default:
      if macros.switches[key] == nil { macros.switches[key] = false }
    }
  }

  /// Reads the branch that a condition chooses; where it is not understood, the one with words in it.
  mutating func branch(_ command: String) {
    guard let test = argument() else { return }
    let value: Bool?
    switch command {
    case "ifthenelse": value = truth(of: test)
    case "iftoggle", "ifbool": value = macros.switches[plain(test)]
    case "nottoggle", "notbool": value = macros.switches[plain(test)].map { !$0 }
    case "ifstrempty", "ifblank":
      value = test.allSatisfy { $0.kind == .space }
    case "ifdefempty":
      value = test.first.flatMap { macros.macros[name($0)]?.body.isEmpty }
    case "ifstrequal":
      value = plain(test).trimmed() == plain(argument() ?? []).trimmed()
    default: value = nil
    }
    let first = braced() ?? []
    let second = braced() ?? []
    let isFirst = value ?? first.contains { $0.kind == .byte }
    push(isFirst ? first : second)
  }

  /// The value of a condition of ifthen, or nil where it is not understood.
  private mutating func truth(of test: [LaTeXToken]) -> Bool? {
    var index = 0
    func solid() -> LaTeXToken? {
      while index < test.count, test[index].kind == .space { index += 1 }
      return index < test.count ? test[index] : nil
    }
    func group() -> [LaTeXToken]? {
      guard let token = solid(), token.kind == .open else { return nil }
      var depth = 0
      let start = index + 1
      while index < test.count {
        if test[index].kind == .open { depth += 1 }
        if test[index].kind == .close { depth -= 1 }
        index += 1
        if depth == 0 { return Array(test[start..<index - 1]) }
      }
      return nil
    }
    var result: Bool?
    var joint = ""
    while let token = solid() {
      guard token.kind == .command else { return nil }
      var isNegated = false
      var word = name(token)
      index += 1
      if word == "not" || word == "NOT" {
        isNegated = true
        guard let next = solid(), next.kind == .command else { return nil }
        word = name(next)
        index += 1
      }
      var value: Bool?
      switch word {
      case "boolean": value = group().flatMap { macros.switches[plain($0)] }
      case "equal":
        guard let one = group(), let other = group() else { return nil }
        value = expanded(one) == expanded(other)
      case "and", "AND", "or", "OR":
        joint = word.lowercased()
        continue
      default: return nil
      }
      guard let found = value.map({ $0 != isNegated }) else { return nil }
      switch joint {
      case "and": result = result.map { $0 && found }
      case "or": result = result.map { $0 || found }
      default: result = found
      }
    }
    return result
  }

  /// The words of an argument, those of a macro that stands alone in it put in its place.
  private mutating func expanded(_ tokens: [LaTeXToken]) -> String {
    let solid = tokens.filter { $0.kind != .space }
    if solid.count == 1, let macro = macros.macros[name(solid[0])], macro.parameters == 0 {
      return String(plain(macro.body).trimmed())
    }
    return String(plain(tokens).trimmed())
  }
}
