import Bibliography

extension LaTeXInterpreter {
  // MARK: entries of a CV

  mutating func entry(arguments count: Int) {
    star()
    _ = optional()
    var arguments: [[LaTeXToken]] = []
    while arguments.count < count, let argument = braced() { arguments.append(argument) }
    writeEntry(arguments)
  }

  /// `\entry*[2019] Text`: the date is a cell in front of the text.
  mutating func dated() {
    star()
    guard let label = optional().flatMap({ captureLine($0) }), !label.isBlank else {
      // Other classes give the fields of an entry in braces.
      unknown("entry")
      return
    }
    writer.finishBlock()
    writer.append(label)
    writer.fill()
  }

  mutating func labelled(arguments count: Int) {
    star()
    _ = optional()
    var fields: [DraftBlock] = []
    for _ in 0..<count {
      guard let argument = braced() else { break }
      fields.append(captureLine(argument) ?? DraftBlock(kind: .paragraph))
    }
    guard fields.count >= 2 else {
      if let only = fields.first { writer.add(only) }
      return
    }
    writer.finishBlock()
    if let row = RowShape.row(Array(fields.prefix(2))) { writer.add(row) }
    let rest = fields.dropFirst(2).filter { !$0.isBlank }
    if rest.count == 2, let row = RowShape.row(Array(rest)) {
      writer.add(row)
    } else {
      for block in rest { writer.add(block) }
    }
  }

  /// `\cvlistitem{text}`.
  mutating func listed() {
    _ = optional()
    while let argument = braced() {
      guard var block = captureLine(argument) else { continue }
      let label = RowShape.marker(block.text)
      if label != nil { continue }
      block.kind = .listItem(marker: "-")
      writer.add(block)
    }
  }

  /// Writes the fields of an entry as a row: its date, and the others with commas between them.
  ///
  /// What is long, or has lists in it, follows as blocks of its own. One of few fields may stand in a
  /// sentence; where it is the file's habit to begin lines with them, a dated one is none of the text above.
  mutating func writeEntry(_ arguments: [[LaTeXToken]], isOwn: Bool = false) {
    var date: DraftBlock?
    var fields: [DraftBlock] = []
    var details: [[DraftBlock]] = []
    let captured = arguments.map { capture($0) }
    let isWork = Self.isWork(captured)
    for (index, blocks) in captured.enumerated() {
      guard let first = blocks.first else { continue }
      let isPlain = blocks.count == 1 && first.kind == .paragraph
      let isLast = index == arguments.count - 1 && arguments.count >= 4
      // A number behind the date counts the entries.
      if isLast, date != nil, first.text.count <= 2, blocks.count == 1,
        first.text.allSatisfy({ (0x30...0x39).contains($0) })
      {
        continue
      }
      let isLong =
        first.text.count > 160 || (isLast && first.text.count > 40 && !fields.isEmpty)
      if !isPlain || isLong && !isWork {
        details.append(blocks)
      } else if date == nil, Self.isDate(first.text) {
        date = first
      } else {
        fields.append(first)
      }
    }
    let isInline =
      !writer.isAtStart && fields.count <= 2 && details.isEmpty && !(isOwn && date != nil)
    guard !isInline else {
      for field in fields + (date.map { [$0] } ?? []) {
        writer.space()
        writer.append(field)
      }
      return
    }
    // The classes set what an entry is about in bold.
    if isWork, fields.count >= 2, !Self.isAuthors(fields[0].text) {
      // Beside an author in bold the title would run on into the name.
      fields[0] = fields[0].set(in: fields[1].begins(in: .bold) ? .italic : .bold)
    }
    // Behind where the work appeared they would not stand next to its title.
    if isWork, fields.count >= 3, let last = fields.last, Self.beginsWithAuthors(last.text) {
      fields.insert(fields.removeLast(), at: 1)
      fields[2...] = [Self.joined(fields[2...])]
    }
    var rest = details.joined().map(\.self)
    var entry = date
    if var text = fields.first {
      for field in fields.dropFirst() {
        if isWork {
          // A work has its authors, its title and where it appeared on lines of their own.
          text.lineBreak(line: field.firstLine)
          text.append(field)
          continue
        }
        let isOpen = text.text.last.map { [0x2C, 0x3B, 0x3A].contains($0) } ?? true
        text.append(isOpen ? [0x20] : [0x2C, 0x20], line: field.firstLine)
        text.append(field)
      }
      writer.finishBlock()
      text.kind = .paragraph
      entry = date.flatMap { RowShape.row([$0, text]) } ?? text
    }
    if var block = entry {
      // A few words about the entry are a line of it.
      if let first = rest.first, first.kind == .paragraph, first.text.count <= 600 {
        block.lineBreak(line: first.firstLine)
        block.append(first)
        rest.removeFirst()
      }
      writer.add(block)
    }
    for block in rest { writer.add(block) }
  }

  /// Whether an entry is a work: one of its first two fields beside the date is a list of authors, or
  /// the last one.
  private static func isWork(_ arguments: [[DraftBlock]]) -> Bool {
    let fields = arguments.filter { blocks in
      guard blocks.count == 1, blocks[0].kind == .paragraph else { return false }
      return blocks[0].text.count > 40 || !isDate(blocks[0].text)
    }
    guard fields.count >= 2 else { return false }
    return fields.prefix(2).contains { isAuthors($0[0].text) }
      || arguments.count >= 4
        && (beginsWithAuthors(fields[fields.count - 1][0].text)
          || fields.dropFirst().dropLast().contains { isReference($0[0].text) })
  }

  /// Whether a sentence of two or more authors begins a field, and a number stands in the rest of it.
  ///
  /// As in "O. Quill and A. Moss. Journal of Rows, 12".
  private static func isReference(_ text: [UInt8]) -> Bool {
    text.indices.dropLast(16).prefix(200).contains { index in
      text[index] == 0x2E && text[index + 1] == 0x20
        && text[(index + 1)...].contains { (0x30...0x39).contains($0) }
        && isAuthors(Array(text[..<index]))
    }
  }

  /// Whether a field is a list of two or more authors, or begins with one.
  ///
  /// "O. Quill and A. Moss. Journal of Rows, 12, 2020", "With A. Moss".
  private static func beginsWithAuthors(_ text: [UInt8]) -> Bool {
    let with = ["With ", "with ", "Joint with ", "Joint work with "]
    if let word = with.first(where: { text.starts(with: $0.utf8) }) {
      return isAuthors(Array("A. Quill, ".utf8) + text.dropFirst(word.utf8.count))
    }
    let ends = text.indices.dropLast().prefix(200).filter {
      text[$0] == 0x2E && text[$0 + 1] == 0x20
    }
    return isAuthors(text) || ends.contains { isAuthors(Array(text[..<$0])) }
  }

  private static func joined(_ fields: ArraySlice<DraftBlock>) -> DraftBlock {
    var all = DraftBlock(kind: .paragraph)
    for field in fields {
      if !all.isBlank { all.append([0x2C, 0x20], line: field.firstLine) }
      all.append(field)
    }
    return all
  }

  /// Whether a field is a list of two or more authors.
  private static func isAuthors(_ text: [UInt8]) -> Bool {
    let hasMark =
      text.contains(0x2C) || text.firstRange(of: Array(" and ".utf8)) != nil || text.contains(0x26)
    return hasMark && AuthorListParser.looksLikeAuthorList(text[...]) >= 0.6
      && AuthorListParser.parse(text, range: 0..<text.count).entries.count >= 2
  }

  /// Whether a field is a date or a range of dates: a year or "present" in a few letters.
  static func isDate(_ text: [UInt8]) -> Bool {
    guard text.count <= 40 else { return false }
    let string = String(decoding: text, as: UTF8.self).lowercased()
    let digits = string.split { !$0.isNumber }
    if isMonth(text) { return true }
    return digits.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
      && string.split { !$0.isLetter }.count <= 6
  }

  /// Whether a field is a month with a year of two digits, or a range of such: "09/18", "09/18-06/20".
  private static func isMonth(_ text: [UInt8]) -> Bool {
    let parts = text.split(separator: 0x2D, omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        let digits = Array(part)
        return digits.count == 5 && digits[2] == 0x2F
          && (digits[..<2] + digits[3...]).allSatisfy { (0x30...0x39).contains($0) }
          && (digits[0] == 0x30 || digits[0] == 0x31 && digits[1] <= 0x32)
      }
  }

  // MARK: the head

  /// `\header{Ada}{Quill}{Engineer}` where a document begins: the names, and what follows them.
  ///
  /// - Returns: false where the fields don't begin with a given name and a family name.
  mutating func namesOwner(_ command: String, _ arguments: [[LaTeXToken]]) -> Bool {
    guard command == "header", arguments.count >= 2, captures == 0, header.isEmpty,
      writer.blocks.isEmpty
    else { return false }
    let fields = arguments.map { captureLine($0) ?? DraftBlock(kind: .paragraph) }
    let words = fields.prefix(2).map {
      TextFolding.words(String(decoding: $0.text, as: UTF8.self))
    }
    guard (1...3).contains(words[0].count), (1...2).contains(words[1].count),
      let given = words[0].first, let family = words[1].last,
      NameGazetteer.shared.isGivenName(given), NameGazetteer.shared.isSurname(family)
    else { return false }
    header.name += fields.prefix(2)
    header.lines += fields.dropFirst(2).filter { !$0.isBlank }
    flushHeader()
    return true
  }

  mutating func headerField(_ name: String, arguments count: Int) {
    star()
    let kind = optional().map { plain($0) } ?? ""
    var arguments: [[LaTeXToken]] = []
    while arguments.count < count, let argument = braced() { arguments.append(argument) }
    if inDocument, header.isEmpty, captures > 0 || !Self.isHead(name) {
      // In the text it is part of the text.
      for argument in arguments {
        if let line = captureLine(argument) {
          if captures == 0 { writer.lineBreak() } else { writer.space() }
          writer.append(line)
        }
      }
      return
    }
    let wasInDocument = inDocument
    inDocument = true
    let lines = arguments.compactMap { captureLine($0) }
    inDocument = wasInDocument
    guard !lines.isEmpty else { return }
    switch name {
    case "name", "firstname", "familyname", "lastname", "surname", "givenname", "ecvname", "author":
      if name == "author", lines[0].text.contains(0x0A) {
        // "Name\\ Institution".
        header.name += [lines[0].firstLineOnly]
        header.lines += [lines[0].withoutFirstLine]
      } else {
        header.name += lines
      }
    case "social", "orcid", "github", "gitlab", "linkedin", "twitter", "googlescholar":
      var line = DraftBlock(kind: .paragraph)
      let label = name == "social" ? kind : name == "orcid" ? "ORCID" : name
      line.append("\(label): ".utf8, line: lines[0].firstLine)
      line.append(lines[0])
      header.lines.append(line)
    default:
      var joined = lines[0]
      for line in lines.dropFirst() {
        joined.append([0x2C, 0x20], line: line.firstLine)
        joined.append(line)
      }
      header.lines.append(joined)
    }
    // In the text the head stands where it is given.
    if inDocument, captures == 0, name != "firstname", name != "givenname" { flushHeader() }
  }

  private static func isHead(_ name: String) -> Bool {
    ["name", "author", "firstname", "familyname", "lastname", "ecvname"].contains(name)
  }

  mutating func headerTitle() {
    _ = optional()
    guard let argument = braced() else { return }
    let wasInDocument = inDocument
    inDocument = true
    let title = captureLine(argument)
    inDocument = wasInDocument
    guard let title else { return }
    if inDocument, captures > 0 || !writer.blocks.isEmpty {
      writer.lineBreak()
      writer.append(title)
      writer.lineBreak()
    } else {
      header.title = title
    }
  }

  /// Keeps the head of the pages, for a document that says nowhere else whose it is.
  mutating func runningHead() {
    _ = optional()
    guard let argument = braced(), captures == 0, !argument.isEmpty else { return }
    heads.append(argument)
  }

  /// Writes the heads of the pages: they may hold macros that are defined below them.
  mutating func flushHeads() {
    inDocument = true
    for head in heads { writer.runningHeads += capture(head) }
    heads = []
  }

  mutating func flushHeader() {
    guard !header.isEmpty else { return }
    for block in header.flush() { writer.add(block) }
  }

  // MARK: what stands elsewhere

  mutating func noteInput(_ name: String) {
    let target = plain(argument() ?? [])
    guard !target.isEmpty, !target.hasSuffix(".sty"), !target.hasSuffix(".cls"),
      !target.hasPrefix("glyphtounicode")
    else { return }
    guard let text = inclusions[target] else {
      notRead.append((writer.line, name, target))
      return
    }
    includedBytes += text.count
    guard includedBytes <= LaTeXInclusions.mostBytes else {
      leaveOut("files that take in each other without an end")
      return
    }
    let line = Int32(writer.line)
    // A file ends like a line does.
    push(
      lexer.tokens(of: text, line: line) + [LaTeXToken(kind: .space, line: line)], isFile: true)
  }

  mutating func noteBibliography(_ name: String, arguments count: Int) {
    star()
    _ = optional()
    guard count > 0 else { return }
    let target = plain(braced() ?? [])
    if !target.isEmpty { notRead.append((writer.line, name, target)) }
  }
}
