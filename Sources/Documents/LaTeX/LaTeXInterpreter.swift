import Bibliography

/// Carries out a LaTeX file as far as its text needs it: macros are expanded, structure becomes
/// blocks, and what only concerns the look is passed over.
///
/// This is no TeX: it never fails, and every loop has a limit. A macro that uses itself without an
/// end is left out, and the file is read on behind it.
struct LaTeXInterpreter {
  /// Tokens that wait to be read: the body of a macro, an argument.
  struct Frame {
    var tokens: [LaTeXToken]
    var index = 0
    /// Whether it is a file that was taken in, not what a macro led to.
    var isFile = false
  }

  /// A group or environment that is open.
  struct Group {
    var styles: DraftBlock.Styles
    var environment: String?
  }

  static let deepestFrame = 400
  static let deepestGroup = 4_000
  static let deepestCapture = 24
  static let longestText = 32 << 20
  /// The longest text in brackets, in tokens: templates hand whole lists over so.
  static let longestOptional = 4_000

  var lexer: LaTeXLexer
  var macros = LaTeXMacros()
  var writer = LaTeXWriter()
  var header = LaTeXHeader()
  /// The counters of the file's own, with their values.
  var counters: [String: Int] = [:]
  /// What stands at the head of the pages, as it was written.
  var heads: [[LaTeXToken]] = []
  var frames: [Frame] = []
  var groups: [Group] = []
  var inDocument: Bool
  var inMath = false
  var captures = 0
  /// How many quotations stand around what is read.
  var quotations = 0
  /// How many arguments in braces the commands have that nothing is known of.
  let arities: LaTeXArities
  /// Whether `"a` stands for "ä", as the German languages of babel have it.
  let hasGermanShorthands: Bool
  /// How many tokens may be read, those of macros and arguments each time.
  var budget: Int
  /// What the macro that stands in the file itself has cost so far.
  var expansion = Expansion()
  /// The line at which a limit of the whole file was met, with what was too much.
  private(set) var stopped: (line: Int, reason: String)?
  /// The lines at which macros were left out, with what was too much.
  var abandoned: [(line: Int, reason: String)] = []
  /// Footnotes that wait for the end of their block.
  var notes: [DraftBlock] = []
  var notRead: [(line: Int, command: String, target: String)] = []
  /// The files that it takes in, and how many bytes of them were.
  let inclusions: LaTeXInclusions
  var includedBytes = 0

  init(_ bytes: [UInt8], _ inclusions: LaTeXInclusions = LaTeXInclusions()) {
    lexer = LaTeXLexer(bytes)
    self.inclusions = inclusions
    budget = 4_000_000 + 60 * (bytes.count + inclusions.size)
    arities = LaTeXArities(bytes)
    let head = bytes.prefix(32_768)
    inDocument = bytes.firstRange(of: Array("\\begin{document}".utf8)) == nil
    hasGermanShorthands =
      head.firstRange(of: Array("german".utf8)) != nil
      && bytes.firstRange(of: Array("\"".utf8)) != nil
  }

  mutating func run() {
    while stopped == nil {
      if let token = next() { execute(token) } else if !expansion.isAbandoned { break }
      if expansion.isAbandoned { recover() }
    }
    while !groups.isEmpty { closeGroup() }
    flushHeader()
    flushNotes()
    if stopped == nil { flushHeads() }
  }

  mutating func stop(_ reason: String) {
    if stopped == nil { stopped = (writer.line, reason) }
  }

  // MARK: tokens

  /// The next token, out of macros first; nil at the end, and where the macro was given up.
  mutating func next() -> LaTeXToken? {
    guard !expansion.isAbandoned else { return nil }
    budget -= 1
    guard budget > 0 else {
      stop("macros and arguments nested without an end")
      return nil
    }
    expansion.tokens += 1
    if expansion.tokens > Expansion.mostTokens {
      abandon("a macro with endless arguments")
      return nil
    }
    while let last = frames.indices.last {
      if frames[last].index < frames[last].tokens.count {
        let token = frames[last].tokens[frames[last].index]
        frames[last].index += 1
        if frames[last].isFile, captures == 0 { expansion = Expansion() }
        return token
      }
      if captures > 0, frames.count <= floor { return nil }
      frames.removeLast()
    }
    expansion = Expansion()
    return lexer.next()
  }

  /// The number of frames under which a capture doesn't read.
  var floor = 0

  mutating func push(_ tokens: [LaTeXToken], isFile: Bool = false) {
    guard !tokens.isEmpty, !expansion.isAbandoned else { return }
    // A frame that is read to its end makes room: recursion at the end costs no depth.
    while frames.count > floor, let last = frames.last, last.index >= last.tokens.count {
      frames.removeLast()
    }
    guard frames.count < Self.deepestFrame else {
      abandon("macros that use each other without an end")
      return
    }
    frames.append(Frame(tokens: tokens, isFile: isFile))
  }

  mutating func unread(_ token: LaTeXToken) {
    if let last = frames.indices.last, frames[last].index > 0, frames.count > floor {
      frames[last].index -= 1
      frames[last].tokens[frames[last].index] = token
    } else {
      frames.append(Frame(tokens: [token]))
    }
  }

  /// The next token that is no space.
  mutating func nextSolid() -> LaTeXToken? {
    while let token = next() {
      if token.kind != .space { return token }
    }
    return nil
  }

  func name(_ token: LaTeXToken) -> String {
    token.kind == .command ? lexer.names[Int(token.name)] : ""
  }

  // MARK: arguments

  /// The tokens of the next argument, without its braces; nil where the text ends.
  mutating func argument() -> [LaTeXToken]? {
    guard let token = nextSolid() else { return nil }
    switch token.kind {
    case .open: return balanced()
    case .close, .paragraph:
      unread(token)
      return nil
    default: return [token]
    }
  }

  /// An argument in braces; nil, and nothing is read, where none follows.
  mutating func braced() -> [LaTeXToken]? {
    var spaces: LaTeXToken?
    while let token = next() {
      switch token.kind {
      case .space:
        spaces = token
        continue
      case .open: return balanced()
      default:
        unread(token)
        if let spaces { push([spaces]) }
        return nil
      }
    }
    return nil
  }

  /// The tokens up to the brace that closes the one before.
  private mutating func balanced() -> [LaTeXToken] {
    var tokens: [LaTeXToken] = []
    var depth = 1
    while let token = next() {
      if token.kind == .open { depth += 1 }
      if token.kind == .close {
        depth -= 1
        if depth == 0 { return tokens }
      }
      tokens.append(token)
      if tokens.count > 2_000_000 { break }
    }
    return tokens
  }

  /// What stands in brackets; nil, and nothing is read, where there are none.
  mutating func optional() -> [LaTeXToken]? {
    guard let first = next() else { return nil }
    guard first.kind == .byte, first.byte == 0x5B else {
      unread(first)
      return nil
    }
    var tokens: [LaTeXToken] = []
    var depth = 0
    while let token = next() {
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .byte where token.byte == 0x5D && depth <= 0: return tokens
      case .paragraph where depth <= 0:
        // A bracket that was none.
        push([first] + tokens + [token])
        return nil
      default: break
      }
      tokens.append(token)
      guard tokens.count <= Self.longestOptional, depth >= 0 else {
        push([first] + tokens)
        return nil
      }
    }
    push([first] + tokens)
    return nil
  }

  /// Passes over a star.
  mutating func star() {
    guard let token = next() else { return }
    if token.kind != .byte || token.byte != 0x2A { unread(token) }
  }

  /// An argument as plain letters: a file name, a key.
  mutating func plain(_ tokens: [LaTeXToken]) -> String {
    var bytes: [UInt8] = []
    for token in tokens.prefix(2_000) {
      switch token.kind {
      case .byte, .superscript, .subscript_, .align: bytes.append(token.byte)
      case .space: bytes.append(0x20)
      case .tilde: bytes.append(0x7E)
      case .parameter: bytes += [0x23, token.byte]
      case .command:
        let name = name(token)
        if name.utf8.count == 1, !LaTeXLexer.isLetter(name.utf8.first ?? 0) {
          bytes += Array(name.utf8)
        } else if let symbol = TeXSymbols.letters[name] {
          bytes += Array(symbol.utf8)
        }
      default: break
      }
    }
    return String(String(decoding: bytes, as: UTF8.self).trimmed())
  }

  /// An argument carried out on its own: the blocks that it makes.
  mutating func capture(_ tokens: [LaTeXToken]) -> [DraftBlock] {
    guard !tokens.isEmpty, !expansion.isAbandoned else { return [] }
    guard captures < Self.deepestCapture else {
      abandon("arguments nested more than \(Self.deepestCapture) deep")
      return []
    }
    captures += 1
    let saved = (floor, frames.count, groups.count, inMath)
    frames.append(Frame(tokens: tokens))
    floor = frames.count
    inMath = false
    let state = writer.beginCapture()
    while stopped == nil, let token = next() { execute(token) }
    while groups.count > saved.2 { closeGroup() }
    let blocks = writer.endCapture(state)
    if frames.count > saved.1 { frames.removeSubrange(saved.1...) }
    (floor, inMath) = (saved.0, saved.3)
    captures -= 1
    return blocks
  }

  /// An argument as one block of text in a line; nil where it has no words.
  mutating func captureLine(_ tokens: [LaTeXToken]) -> DraftBlock? {
    let blocks = capture(tokens)
    guard var line = blocks.first else { return nil }
    for block in blocks.dropFirst() {
      line.lineBreak(line: block.firstLine)
      line.append(block)
    }
    line.trimEnd()
    line.kind = .paragraph
    return line.isBlank ? nil : line
  }

  // MARK: execution

  mutating func execute(_ token: LaTeXToken) {
    if token.line > 0 { writer.line = Int(token.line) }
    switch token.kind {
    case .byte: write(token.byte)
    case .space: if inDocument { writer.space() }
    case .paragraph:
      inMath = false
      if inDocument {
        writer.finishBlock()
        if captures == 0 { writer.setApart() }
        if captures == 0, groups.isEmpty { flushNotes() }
      }
    case .open: openGroup(nil)
    case .close: closeBrace()
    case .math: inMath.toggle()
    case .align: if inDocument { writer.cell() }
    case .tilde: if inDocument { writer.space() }
    case .superscript: script(isRaised: true)
    case .subscript_: script(isRaised: false)
    case .parameter: break
    case .command: command(token)
    }
    if writer.written > Self.longestText { stop("more than \(Self.longestText >> 20) MB of text") }
  }

  private mutating func openGroup(_ environment: String?) {
    guard groups.count < Self.deepestGroup else {
      abandon("groups nested more than \(Self.deepestGroup) deep")
      return
    }
    groups.append(Group(styles: writer.styles, environment: environment))
  }

  mutating func beginGroup(_ environment: String) { openGroup(environment) }

  mutating func closeGroup() {
    guard let group = groups.popLast() else { return }
    writer.styles = group.styles
  }

  /// A closing brace; one without a partner is passed over.
  private mutating func closeBrace() {
    if groups.last?.environment == nil { closeGroup() }
  }

  private mutating func write(_ byte: UInt8) {
    guard inDocument else { return }
    guard !inMath else {
      writer.append(CollectionOfOne(byte))
      return
    }
    switch byte {
    case 0x2D:  // - -- ---
      if writer.lastByte == 0x2D, writer.replaceLast(0x2D, by: "–") { return }
      if writer.text?.suffix(3).elementsEqual([0xE2, 0x80, 0x93]) == true {
        for _ in 0..<3 { _ = writer.replaceLast(writer.lastByte ?? 0, by: "") }
        writer.append("—".utf8)
        return
      }
    case 0x60:  // ` ``
      if writer.text?.suffix(3).elementsEqual("‘".utf8) == true {
        for _ in 0..<3 { _ = writer.replaceLast(writer.lastByte ?? 0, by: "") }
        writer.append("“".utf8)
      } else if writer.lastByte == 0x3F || writer.lastByte == 0x21 {
        _ = writer.replaceLast(writer.lastByte ?? 0, by: writer.lastByte == 0x3F ? "¿" : "¡")
      } else {
        writer.append("‘".utf8)
      }
      return
    case 0x27:  // ' ''
      if writer.replaceLast(0x27, by: "”") { return }
    case 0x22 where hasGermanShorthands:
      if shorthand() { return }
    default: break
    }
    writer.append(CollectionOfOne(byte))
  }

  /// `"a`, `"s`: the letters of German.
  private mutating func shorthand() -> Bool {
    guard let token = next() else { return false }
    let letters: [UInt8: String] = [
      0x61: "ä", 0x6F: "ö", 0x75: "ü", 0x41: "Ä", 0x4F: "Ö", 0x55: "Ü", 0x73: "ß", 0x7A: "ß",
      0x60: "„", 0x27: "“", 0x3C: "«", 0x3E: "»", 0x2D: "", 0x22: "", 0x3D: "-", 0x7E: "-",
    ]
    if token.kind == .byte, let text = letters[token.byte] {
      writer.append(text.utf8)
      return true
    }
    unread(token)
    return false
  }

  /// A superscript or subscript of a formula.
  private mutating func script(isRaised: Bool) {
    guard inDocument else { return }
    guard inMath else {
      writer.append(CollectionOfOne(isRaised ? 0x5E : 0x5F))
      return
    }
    guard let tokens = argument() else { return }
    raise(tokens, isRaised: isRaised)
  }

  /// Writes an argument as a superscript.
  mutating func raise(_ tokens: [LaTeXToken], isRaised: Bool) {
    guard let block = captureMath(tokens) else { return }
    let styles = writer.styles
    if isRaised { writer.styles.insert(.superscript) }
    writer.append(Superscripts.raised(block.text, behind: writer.text))
    writer.styles = styles
  }

  private mutating func captureMath(_ tokens: [LaTeXToken]) -> DraftBlock? {
    var line = captureLine([LaTeXToken(kind: .math, line: 0)] + tokens)
    line?.trimEnd()
    return line
  }
}
