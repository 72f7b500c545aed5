extension LaTeXInterpreter {
  /// `\newcommand{\name}[count][preset]{body}`.
  mutating func define(isOverriding: Bool) {
    star()
    guard let name = definedName() else { return }
    let count = optional().flatMap { Int(plain($0)) } ?? 0
    let preset = optional()
    guard let body = argument(), count <= 9, body.count <= LaTeXMacros.longestBody else { return }
    macros.macros[name] = LaTeXMacros.Macro(parameters: max(0, count), preset: preset, body: body)
  }

  /// `\def\name#1#2{body}`; delimited parameters are not understood and leave the macro unknown.
  mutating func defineTeX() {
    guard let token = nextSolid(), token.kind == .command else { return }
    let name = name(token)
    var count = 0
    var isSimple = true
    while let token = next() {
      if token.kind == .open {
        unread(token)
        break
      }
      if token.kind == .parameter { count += 1 } else if token.kind != .space { isSimple = false }
      guard count <= 9, token.kind != .paragraph else { return }
    }
    guard let body = argument(), isSimple, body.count <= LaTeXMacros.longestBody else { return }
    macros.macros[name] = LaTeXMacros.Macro(parameters: count, body: body)
  }

  /// `\let\a=\b`.
  mutating func defineAlias() {
    guard let token = nextSolid(), token.kind == .command, var other = nextSolid() else { return }
    if other.kind == .byte, other.byte == 0x3D, let behind = nextSolid() { other = behind }
    let name = name(token)
    if other.kind == .command, let macro = macros.macros[self.name(other)] {
      macros.macros[name] = macro
    } else if other.kind != .command || self.name(other) != name {
      // `\let\old\paragraph`, and then `\paragraph` is made of `\old`: not of itself.
      if other.kind == .command { other.byte = 1 }
      macros.macros[name] = LaTeXMacros.Macro(parameters: 0, body: [other])
    }
  }

  mutating func defineEnvironment() {
    star()
    let name = plain(argument() ?? [])
    let count = optional().flatMap { Int(plain($0)) } ?? 0
    let preset = optional()
    guard let begin = argument(), let end = argument(), !name.isEmpty, count <= 9 else { return }
    guard begin.count + end.count <= LaTeXMacros.longestBody else { return }
    macros.environments[name] = LaTeXMacros.Environment(
      begin: LaTeXMacros.Macro(parameters: max(0, count), preset: preset, body: begin), end: end)
  }

  /// `\NewDocumentCommand{\name}{m O{x} m}{body}`.
  mutating func defineDocumentCommand() {
    guard let name = definedName(), let signature = argument(), let body = argument() else {
      return
    }
    var macro = LaTeXMacros.Macro(parameters: 0, body: body)
    var index = 0
    while index < signature.count, macro.parameters < 9 {
      let token = signature[index]
      index += 1
      guard token.kind == .byte else { continue }
      switch token.byte {
      case 0x6D, 0x72: macro.parameters += 1  // m r
      case 0x6F:  // o
        macro.optional[macro.parameters] = []
        macro.parameters += 1
      case 0x4F:  // O{preset}
        var preset: [LaTeXToken] = []
        while index < signature.count, signature[index].kind != .close {
          if signature[index].kind != .open { preset.append(signature[index]) }
          index += 1
        }
        macro.optional[macro.parameters] = preset
        macro.parameters += 1
      case 0x73: macro.parameters += 1  // s
      default: break
      }
    }
    guard body.count <= LaTeXMacros.longestBody else { return }
    macros.macros[name] = macro
  }

  private mutating func definedName() -> String? {
    guard let tokens = argument(), let token = tokens.first(where: { $0.kind == .command }) else {
      return nil
    }
    return name(token)
  }

  /// Puts the body of a macro in the place of its use.
  mutating func expand(_ macro: LaTeXMacros.Macro, name: String, line: Int32) {
    guard mayExpand(name) else { return }
    var arguments: [[LaTeXToken]] = []
    var total = macro.body.count
    for index in 0..<macro.parameters {
      var tokens: [LaTeXToken] = []
      if index == 0, let preset = macro.preset {
        tokens = optional() ?? preset
      } else if let preset = macro.optional[index] {
        tokens = optional() ?? preset
      } else {
        tokens = argument() ?? []
      }
      total += tokens.count
      arguments.append(tokens)
    }
    let uses = macro.body.count { $0.kind == .parameter }
    guard total < 1_000_000, total * max(1, uses) < 50_000_000 else {
      abandon("a macro with endless arguments")
      return
    }
    let lower = name.lowercased()
    if inDocument, arguments.count == 1,
      lower.contains("section") || lower.contains("heading") || lower.hasSuffix("sect")
    {
      writer.heading(lower.contains("sub") ? 3 : 2, capture(arguments[0]))
      return
    }
    push(LaTeXMacros.fill(macro.body, arguments, line: line))
  }

  /// Passes over the tokens up to the `\fi` of a condition.
  mutating func skipConditional() {
    var depth = 1
    var count = 0
    while let token = next() {
      count += 1
      guard token.kind == .command else { continue }
      let name = name(token)
      if name == "fi" {
        depth -= 1
        if depth == 0 { return }
      } else if name == "else", depth == 1 {
        return
      } else if name.hasPrefix("if"), name != "ifthenelse" {
        depth += 1
      }
    }
  }
}
