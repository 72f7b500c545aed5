extension LaTeXInterpreter {
  mutating func command(_ token: LaTeXToken) {
    let name = name(token)
    if name == "(" || name == "[" || name == ")" || name == "]" {
      inMath = name == "(" || name == "["
      return
    }
    if useSwitch(name) { return }
    let meaning = LaTeXCommands.meaning(of: name)
    if token.byte != 1, let macro = macros.macros[name], Self.mayReplace(meaning) {
      expand(macro, name: name, line: token.line)
      return
    }
    if let mark = TeXSymbols.accents[name], accent(mark, name) { return }
    if meaning == nil, writeCounter(name) { return }
    if let meaning {
      carryOut(meaning, name, token)
      return
    }
    guard inDocument else {
      // In a preamble only definitions and the header count.
      return
    }
    if let symbol = TeXSymbols.letters[name] {
      writer.append(words: symbol)
      return
    }
    if TeXSymbols.operators.contains(name) {
      writer.append(name.utf8)
      return
    }
    guard name.utf8.count > 1 || LaTeXLexer.isLetter(name.utf8.first ?? 0) else {
      // "\%", "\&", "\_", "\ ".
      if name == " " { writer.space() } else { writer.append(name.utf8) }
      return
    }
    unknown(name)
  }

  /// Whether a file's own definition goes before what a command is known to mean.
  ///
  /// Structure and fields are understood better than their printing; of other commands the file
  /// knows best.
  private static func mayReplace(_ meaning: LaTeXCommands.Meaning?) -> Bool {
    switch meaning {
    case nil, .entry, .labelled, .listed, .line, .header, .wrapper, .nothing, .size, .identifier,
      .mail,
      .space, .dropped:
      true
    default: false
    }
  }

  private mutating func accent(_ mark: Unicode.Scalar, _ name: String) -> Bool {
    if !writer.tables.isEmpty, inTabbing, ["=", "'", "`"].contains(name) { return false }
    guard let tokens = argument() else { return true }
    guard inDocument || captures > 0 else { return true }
    let line = captureLine(tokens)
    let letters = line.map { String(decoding: $0.text, as: UTF8.self) } ?? ""
    writer.append(words: TeXSymbols.compose(letters, mark))
    return true
  }

  var inTabbing: Bool { groups.contains { $0.environment == "tabbing" } }

  private mutating func carryOut(
    _ meaning: LaTeXCommands.Meaning, _ name: String, _ token: LaTeXToken
  ) {
    switch meaning {
    case .dropped(let count):
      if name == "documentclass" || name == "documentstyle" {
        _ = optional()
        let kind = plain(braced() ?? []).lowercased()
        header.isPaper = !kind.contains("cv") && !kind.contains("res") && !kind.contains("vita")
      } else {
        drop(count)
      }
    case .nothing:
      if name == "fi" || name == "or" { return }
      if name == "else" { skipConditional() }
    case .size(let isNumber): skipSize(isNumber: isNumber)
    case .rule:
      skipRule()
      if name == "hrule" { writer.finishBlock() }
    case .adjustment: _ = skipWord("pre")
    case .definition: define(isOverriding: name.hasPrefix("re"))
    case .letDefinition: defineAlias()
    case .texDefinition: defineTeX()
    case .environmentDefinition: defineEnvironment()
    case .documentCommand: defineDocumentCommand()
    case .falseCondition: skipConditional()
    case .condition: break
    case .newSwitch: declareSwitch()
    case .setSwitch: setSwitch(name)
    case .branch: branch(name)
    case .begin: beginEnvironment()
    case .end: endEnvironment()
    case .header(let count): headerField(name, arguments: count)
    case .headerTitle: headerTitle()
    case .runningHead: runningHead()
    case .input: noteInput(name)
    case .bibliography(let count): noteBibliography(name, arguments: count)
    case .counter: count(name)
    default:
      guard inDocument else {
        if name == "position" { headerField(name, arguments: 1) } else { skipArguments() }
        return
      }
      carryOutText(meaning, name, token)
    }
  }

  private mutating func carryOutText(
    _ meaning: LaTeXCommands.Meaning, _ name: String, _ token: LaTeXToken
  ) {
    switch meaning {
    case .wrapper(let dropped):
      star()
      _ = optional()
      for _ in 0..<dropped {
        _ = braced()
        _ = optional()
      }
    case .styled(let styles): styled(styles)
    case .quoted: quoted()
    case .runInHeading:
      star()
      _ = optional()
      writer.finishBlock()
      styled(.bold)
    case .switched(let styles): writer.styles.formUnion(styles)
    case .plainType: writer.styles = []
    case .heading(let level):
      star()
      _ = optional()
      if let title = argument() { writer.heading(level, capture(title)) }
    case .item:
      let label = optional().map { captureLine($0) ?? DraftBlock(kind: .paragraph) }
      writer.item(label)
    case .reference:
      let label = optional().flatMap { captureLine($0) }
      _ = argument()
      writer.item(label)
    case .lineBreak:
      star()
      _ = optional()
      inMath = false
      writer.endRow()
    case .boundary: writer.finishBlock()
    case .spanning:
      writer.finishBlock()
      guard let tokens = optional() else { return }
      let line = tokens.first?.line ?? 0
      let end = LaTeXToken(kind: .paragraph, line: tokens.last?.line ?? line)
      push(
        [LaTeXToken(kind: .open, line: line)] + tokens
          + [LaTeXToken(kind: .close, line: line), end])
    case .fill: if writer.tables.isEmpty { writer.fill() } else { writer.space() }
    case .space:
      if inTabbing, name == ">" { writer.cell() } else { writer.space() }
    case .entry(let count): entry(arguments: count)
    case .dated: dated()
    case .labelled(let count): labelled(arguments: count)
    case .listed: listed()
    case .line:
      if let tokens = braced(), let block = captureLine(tokens) {
        writer.lineBreak()
        writer.append(block)
        writer.lineBreak()
      }
    case .makeTitle:
      _ = optional()
      flushHeader()
    case .link: link()
    case .url: writeURL(braced() ?? [])
    case .mail: writeURL(braced() ?? [])
    case .identifier(let prefix):
      let text = plain(argument() ?? [])
      if !text.isEmpty { writer.append(words: prefix + text) }
    case .raised: if let tokens = argument() { raise(tokens, isRaised: name == "textsuperscript") }
    case .footnote:
      _ = optional()
      if let tokens = argument(), let note = captureLine(tokens) { notes.append(note) }
    case .margin:
      let left = optional()
      if let tokens = argument() { margin(left ?? tokens) }
    case .overlap: overlap()
    case .box:
      let width = optional()
      if width != nil { _ = optional() }
      if let width, Self.isNothing(plain(width)) { overlap() }
    case .citation:
      _ = optional()
      _ = optional()
      _ = argument()
    case .verbatim:
      if name != "verb" { _ = optional() }
      // Within a macro or argument the letters are tokens already.
      guard captures == 0, frames.allSatisfy({ $0.index >= $0.tokens.count }) else { return }
      for byte in lexer.verb() {
        if byte == 0x20 { writer.space() } else { writer.append(CollectionOfOne(byte)) }
      }
    case .cells:
      _ = braced()
      _ = braced()
    case .and: writer.lineBreak()
    case .count: writeCount(as: name)
    default: break
    }
  }

  private mutating func drop(_ count: Int) {
    star()
    _ = optional()
    for number in 0..<count {
      // "\setlength\parskip{6pt}": the first of several may be a command without braces.
      if number == 0, count > 1, let token = nextSolid() {
        if token.kind == .command { continue }
        unread(token)
      }
      if braced() == nil, count == 1, let token = nextSolid(), token.kind != .command || inDocument
      {
        unread(token)
        break
      }
      _ = optional()
    }
    _ = optional()
  }

  private mutating func skipArguments() {
    star()
    while optional() != nil || braced() != nil {}
  }

  private mutating func styled(_ styles: DraftBlock.Styles) {
    guard let token = nextSolid() else { return }
    if token.kind == .open {
      execute(token)
      writer.styles.formUnion(styles)
    } else {
      let before = writer.styles
      writer.styles.formUnion(styles)
      execute(token)
      writer.styles = before
    }
  }

  /// Words in quotation marks; those inside of others get single ones.
  private mutating func quoted() {
    star()
    _ = optional()
    guard let tokens = argument() else { return }
    let isInner = quotations > 0
    quotations += 1
    let line = captureLine(tokens)
    quotations -= 1
    guard let line, inDocument || captures > 0 else { return }
    writer.append((isInner ? "‘" : "“").utf8)
    writer.append(writer.styles.isEmpty ? line : line.set(in: writer.styles))
    writer.append((isInner ? "’" : "”").utf8)
  }

  /// Words that take no room: in the margin where a paragraph begins, else in their line.
  private mutating func overlap() {
    guard writer.isAtStart, captures == 0, writer.tables.isEmpty, let tokens = braced() else {
      return
    }
    if !margin(tokens, isNote: false), let line = captureLine(tokens) { writer.append(line) }
  }

  /// A date in the margin is the label of a row, a few words are a heading; anything longer is a note.
  ///
  /// - Returns: whether the words were written; a line that is no note is left to the caller.
  @discardableResult
  private mutating func margin(_ tokens: [LaTeXToken], isNote: Bool = true) -> Bool {
    guard let note = captureLine(tokens) else { return true }
    let words = note.text.split { $0 <= 0x20 }.count
    // Small capitals begin with small letters.
    let isSetOff = tokens.contains { Self.headingTypes.contains(name($0)) }
    if Self.isDate(Self.withoutBracket(note.text)), writer.tables.isEmpty {
      writer.label(note)
    } else if captures == 0, words <= 4, note.text.count <= 40, writer.isAtStart,
      note.text.first.map({ (0x41...0x5A).contains($0) || $0 >= 0xC3 || isSetOff && $0 >= 0x61 })
        ?? false
    {
      writer.heading(2, [note])
    } else if isNote {
      notes.append(note)
    } else {
      return false
    }
    return true
  }

  /// What stands in front of a bracket, if anything: "Talks" for "Talks (since 2014)".
  private static func withoutBracket(_ note: [UInt8]) -> [UInt8] {
    guard let open = note.firstIndex(of: 0x28), open > 2 else { return note }
    return Array(note[..<open])
  }

  /// Whether a distance is none: "0pt", "0.0in".
  private static func isNothing(_ distance: String) -> Bool {
    distance.hasPrefix("0") && !distance.utf8.contains { (0x31...0x39).contains($0) }
  }

  private static let headingTypes: Set<String> = ["textsc", "scshape", "textbf", "bfseries", "bf"]

  private mutating func link() {
    _ = optional()
    let target = plain(braced() ?? [])
    guard let tokens = braced() else { return }
    let styles = writer.styles
    writer.styles.insert(.link)
    let line = captureLine(tokens)
    writer.styles = styles
    let words = line.map { String(decoding: $0.text, as: UTF8.self).lowercased() } ?? ""
    if let line { writer.append(line) }
    if let identifier = HTMLLink.identifier(target, shownAs: words) {
      writer.add(identifier: identifier)
    }
  }

  private mutating func writeURL(_ tokens: [LaTeXToken]) {
    writer.append(plain(tokens).utf8.filter { $0 > 0x20 })
  }

  /// A command that is not known: its arguments are text; several are the fields of an entry.
  mutating func unknown(_ name: String) {
    star()
    while optional() != nil {}
    guard let first = field() else { return }
    let lower = name.lowercased()
    if first.count <= 200, plain(first).hasSuffix(".bib") {
      // A class that prints a file of records by a command of its own.
      notRead.append((writer.line, "bibliography", plain(first)))
      return
    }
    var arguments = [first]
    let isSection = lower.contains("section") || lower.hasSuffix("sect")
    let most = isSection ? 1 : min(9, arities.least[name] ?? 9)
    while arguments.count < most, let argument = field() { arguments.append(argument) }
    // With place, degree and years, "\resumeSubheading" heads no section: it is an entry.
    if isSection || lower.contains("heading") && arguments.count <= 2 {
      writer.heading(lower.contains("sub") ? 3 : 2, capture(first))
      if arguments.count == 2 { pushGroup(arguments[1]) }
      return
    }
    if arguments.count == 1 {
      pushGroup(first)
    } else if !namesOwner(lower, arguments) {
      writeEntry(arguments, isOwn: arguments.count >= 3 && arities.leading.contains(name))
    }
  }

  /// Puts tokens back as a group in braces.
  private mutating func pushGroup(_ tokens: [LaTeXToken]) {
    let line = tokens.first?.line ?? 0
    push([LaTeXToken(kind: .open, line: line)] + tokens + [LaTeXToken(kind: .close, line: line)])
  }
}
