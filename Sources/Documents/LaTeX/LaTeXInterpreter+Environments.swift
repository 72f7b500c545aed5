extension LaTeXInterpreter {
  mutating func beginEnvironment() {
    let name = plain(argument() ?? [])
    if name == "document" {
      inDocument = true
      for block in header.flush() { writer.add(block) }
      return
    }
    if let environment = macros.environments[name] {
      beginGroup(name)
      expand(environment.begin, name: name, line: Int32(writer.line))
      return
    }
    guard inDocument else {
      if name.hasPrefix("filecontents") || name == "comment" { skip(name) }
      return
    }
    let plainName = name.hasSuffix("*") ? String(name.dropLast()) : name
    switch plainName {
    case "itemize", "compactitem", "cvitems", "cventries", "cvhonors", "cvskills", "list",
      "tightitemize", "innerlist", "outerlist", "inparaitem", "trivlist", "bibsection",
      "cvlist", "publications":
      beginList(.bullets, name, dropped: plainName == "list" ? 2 : 0)
      if plainName == "cvlist", let title = braced() { writer.heading(2, capture(title)) }
    case "enumerate", "compactenum", "inparaenum", "bibenum", "revnumerate":
      beginList(.numbers, name)
    case "etaremune": beginList(.reversed, name)
    case "description", "compactdesc": beginList(.labels, name)
    case "thebibliography":
      nameReferences()
      beginList(.references, name, dropped: 1)
    case "tabular", "array", "longtable", "supertabular", "longtabu", "tabu", "xltabular", "tblr":
      beginTable(name, dropped: name.hasSuffix("*") || plainName == "xltabular" ? 2 : 1)
    case "tabularx", "tabulary": beginTable(name, dropped: 2)
    case "tabbing": beginTable(name, dropped: 0)
    case "verbatim", "Verbatim", "lstlisting", "alltt", "minted": verbatim(name)
    case "comment", "tikzpicture", "picture", "pgfpicture", "filecontents", "equation", "align",
      "displaymath", "eqnarray", "gather", "multline", "algorithm", "algorithmic",
      "CJKfilecontents":
      skip(name)
    case "abstract":
      beginBlock(name)
      var title = DraftBlock(kind: .paragraph)
      title.append("Abstract".utf8, line: writer.line)
      writer.heading(2, [title])
    case "center", "flushleft", "flushright", "quote", "quotation", "small", "footnotesize",
      "figure", "table", "spacing", "raggedright", "sloppypar", "cvparagraph", "resume",
      "letter", "samepage", "paracol", "otherlanguage", "CJK":
      beginBlock(name)
      _ = optional()
      if ["spacing", "paracol", "otherlanguage"].contains(plainName) { _ = braced() }
      if plainName == "CJK" {
        _ = braced()
        _ = braced()
      }
    case "minipage", "multicols", "adjustwidth", "addmargin", "wrapfigure", "changemargin",
      "tcolorbox", "fullwidth", "leftcolumn", "rightcolumn":
      beginBlock(name)
      while optional() != nil || isLength() {}
    default: unknownEnvironment(name)
    }
  }

  /// Writes the heading that a list of references prints of itself, in the words that the file may
  /// have set for it; directly below a heading it is named already.
  private mutating func nameReferences() {
    writer.finishBlock()
    guard macros.macros["bibsection"] == nil, !writer.endsWithHeading else { return }
    // Curricula that put words between their heading and the list take the list's own away.
    let heading = writer.lastHeading?.lowercased() ?? ""
    guard !["publi", "paper", "article", "works", "bibliogr"].contains(where: heading.contains)
    else { return }
    if let own = macros.macros["refname"] ?? macros.macros["bibname"] {
      let title = capture(own.body)
      if title.contains(where: { !$0.isBlank }) { writer.heading(2, title) }
      return
    }
    var title = DraftBlock(kind: .paragraph)
    title.append("References".utf8, line: writer.line)
    writer.heading(2, [title])
  }

  private mutating func beginBlock(_ name: String) {
    writer.finishBlock()
    beginGroup(name)
  }

  private mutating func beginList(_ style: LaTeXWriter.List.Style, _ name: String, dropped: Int = 0)
  {
    _ = optional()
    for _ in 0..<dropped { _ = braced() }
    writer.beginList(style)
    beginGroup(name)
  }

  private mutating func beginTable(_ name: String, dropped: Int) {
    _ = optional()
    for index in 0..<dropped {
      _ = braced()
      if index == 0 { _ = optional() }
    }
    writer.beginTable()
    beginGroup(name)
  }

  /// The words of lengths, and TeX's units with "true" in front.
  private static let lengthWords: Set<String> = [
    "plus", "minus", "fil", "fill", "filll", "true", "truein", "truecm", "truemm", "truept",
  ]

  /// Passes over an argument in braces that gives a length or a number.
  private mutating func isLength() -> Bool {
    guard let argument = braced() else { return false }
    let text = plain(argument)
    let isNumber = text.utf8.first.map { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E }
    let measures = argument.contains {
      let name = name($0)
      return name.hasPrefix("widthof") || name.hasPrefix("heightof") || name == "dimexpr"
    }
    if measures { return true }
    // A group of text behind the lengths may begin with a number as well: "{12 May 2019 …}".
    let hasWords = text.split { !$0.isLetter }.contains {
      $0.count > 2 && !Self.lengthWords.contains(String($0))
    }
    if !hasWords, text.utf8.count <= 40,
      (isNumber ?? true) || argument.contains(where: { name($0).hasSuffix("width") })
    {
      return true
    }
    push(
      [LaTeXToken(kind: .open, line: 0)] + argument + [LaTeXToken(kind: .close, line: 0)])
    return false
  }

  /// An environment that is not known: what stands in braces behind it is its title or its fields.
  private mutating func unknownEnvironment(_ name: String) {
    writer.finishBlock()
    beginGroup(name)
    while optional() != nil {}
    var arguments: [[LaTeXToken]] = []
    while arguments.count < 9, let argument = field() { arguments.append(argument) }
    guard let first = arguments.first else {
      if Self.isSection(name) {
        var title = DraftBlock(kind: .paragraph)
        title.append(name.utf8, line: writer.line)
        writer.heading(2, [title])
      }
      return
    }
    let lower = name.lowercased()
    if arguments.count == 1 {
      let title = capture(first)
      let isShort = (title.first?.text.count ?? 0) <= 60
      let isLetter = (title.first?.text.first ?? 0) >= 0x41
      if isLetter, isShort || lower.contains("section") {
        writer.heading(lower.contains("sub") ? 3 : 2, title)
      }
    } else {
      writeEntry(arguments)
    }
  }

  /// An argument in braces that is a field of a command or environment that is not known.
  ///
  /// A group on a line of its own that begins by choosing a type is text: `{\bf Doe, J.} …`.
  mutating func field() -> [LaTeXToken]? {
    let line = writer.line
    guard let tokens = braced() else { return nil }
    guard let first = tokens.first(where: { $0.kind != .space }), first.kind == .command,
      Int(first.line) > line, choosesType(first)
    else {
      if let last = tokens.last, last.line > 0 { writer.line = max(line, Int(last.line)) }
      return tokens
    }
    push(
      [LaTeXToken(kind: .space, line: first.line), LaTeXToken(kind: .open, line: first.line)]
        + tokens + [LaTeXToken(kind: .close, line: first.line)])
    return nil
  }

  private func choosesType(_ token: LaTeXToken) -> Bool {
    switch LaTeXCommands.meaning(of: name(token)) {
    case .switched, .plainType: true
    default: false
    }
  }

  /// Whether an environment bears the heading of a section as its name, as classes for CVs have it:
  /// `\begin{Refereed Journal Publications}`.
  private static func isSection(_ name: String) -> Bool {
    guard let first = name.utf8.first, (0x41...0x5A).contains(first), name.utf8.count <= 80,
      name.allSatisfy({ $0.isLetter || " ,/&-.()".contains($0) })
    else { return false }
    return name.contains(" ") || sectionNames.contains(name)
  }

  private static let sectionNames: Set<String> = [
    "Education", "Experience", "Employment", "Publications", "Honors", "Awards", "Teaching",
    "Service", "Grants", "Funding", "Talks", "Presentations", "References", "Skills", "Patents",
    "Students", "Research",
  ]

  mutating func endEnvironment() {
    let name = plain(argument() ?? [])
    if name == "document" {
      while !groups.isEmpty { closeGroup() }
      writer.endTables()
      writer.finishBlock()
      inDocument = false
      flushNotes()
      return
    }
    // One that was never begun is passed over; those inside of it end with it.
    guard let start = groups.lastIndex(where: { $0.environment == name }) else { return }
    inMath = false
    if let environment = macros.environments[name] {
      // What it began is ended by its own end.
      groups.remove(at: start)
      if mayExpand(name) {
        push(LaTeXMacros.fill(environment.end, [], line: Int32(writer.line)))
      }
      return
    }
    let inner = groups[start...].reversed()
    for group in inner {
      if let environment = group.environment { finish(environment) }
      closeGroup()
    }
    if groups.isEmpty { flushNotes() }
  }

  private mutating func finish(_ name: String) {
    guard inDocument else { return }
    let plainName = name.hasSuffix("*") ? String(name.dropLast()) : name
    switch plainName {
    case "itemize", "compactitem", "cvitems", "cventries", "cvhonors", "cvskills", "list",
      "tightitemize", "innerlist", "outerlist", "inparaitem", "trivlist", "bibsection",
      "cvlist", "publications", "enumerate", "compactenum", "inparaenum", "bibenum",
      "revnumerate", "etaremune", "description", "compactdesc", "thebibliography":
      writer.endList()
    case "tabular", "array", "longtable", "supertabular", "longtabu", "tabu", "xltabular", "tblr",
      "tabularx", "tabulary", "tabbing":
      writer.endTable()
    default: writer.finishBlock()
    }
  }

  /// The footnotes so far, behind the block that they belong to.
  mutating func flushNotes() {
    let pending = notes
    notes = []
    for note in pending { writer.add(note) }
  }

  private mutating func skip(_ name: String) {
    writer.finishBlock()
    skipTokens(upToEndOf: name)
  }

  private mutating func skipTokens(upToEndOf name: String) {
    guard frames.count <= floor, captures == 0 else {
      // Inside a macro: up to the end as tokens.
      while let token = next() {
        if token.kind == .command, self.name(token) == "end", plain(argument() ?? []) == name {
          return
        }
      }
      return
    }
    _ = lexer.raw(upTo: Array("\\end{\(name)}".utf8))
  }

  private mutating func verbatim(_ name: String) {
    writer.finishBlock()
    guard frames.allSatisfy({ $0.index >= $0.tokens.count }), captures == 0 else {
      skipTokens(upToEndOf: name)
      return
    }
    _ = optional()
    let raw = lexer.raw(upTo: Array("\\end{\(name)}".utf8))
    var block = DraftBlock(kind: .paragraph)
    var line = Int(raw.line)
    for byte in raw.text {
      block.append(CollectionOfOne(byte), line: line)
      if byte == 0x0A { line += 1 }
    }
    guard !block.isBlank, !Preformatted.isRecord(block.text) else { return }
    for item in Preformatted.blocks(block) { writer.add(item.draft) }
  }
}
