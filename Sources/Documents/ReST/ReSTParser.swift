/// Opens and closes the elements of the page that docutils makes of a file.
///
/// Blocks are told by their indentation and their marks (docutils, "reStructuredText Markup
/// Specification", 2024). What stands in a cell is put behind the lines of the file while it is read, so
/// that every block is a range of lines.
struct ReSTParser {
  let source: [UInt8]
  var lines: [ReSTLine]
  var builder: HTMLBlockBuilder
  var names: ReSTNames
  /// The marks of titles, in the order in which they came: one over and under a title is another.
  private var titleMarks: [Int] = []
  /// The level of the section that is open, 0 for none.
  private(set) var level = 0
  private(set) var depth = 0
  /// How many cells are open: they have no sections.
  var openCells = 0
  /// What substitutions may still write.
  var budget = 4 << 20
  /// How many notes without a number of their own were met.
  var notes = 0
  /// The words of the title that a generator of sites puts over the text, which may have it again.
  var siteTitle: [UInt8]?
  /// Whether nothing but a title came so far, so that fields are those of the file.
  var isHead = true

  static let deepest = 24

  init(_ source: [UInt8], keepsNavigation: Bool) {
    self.source = source
    lines = ReSTLine.lines(of: source)
    builder = HTMLBlockBuilder(keepsNavigation: keepsNavigation)
    names = ReSTNames(source, lines)
  }

  /// The blocks of the file.
  ///
  /// - Complexity: O(*n*) in the number of bytes, as nesting is limited.
  mutating func parse() -> [HTMLBlock] {
    blocks(0..<lines.count)
    return builder.finish()
  }

  // MARK: elements

  mutating func open(_ name: String, _ line: Int, _ attributes: HTMLAttributes = HTMLAttributes()) {
    builder.open(name, attributes, line: line)
  }

  mutating func close(_ name: String, _ line: Int) { builder.close(name, line: line) }

  /// The words of some lines, with a line end between each two of them.
  func words(_ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    for index in range {
      if index > range.lowerBound { words.append(0x0A) }
      words += source[lines[index].range]
    }
    return words
  }

  mutating func paragraph(_ range: Range<Int>) {
    guard let first = range.first else { return }
    let line = lines[first].number
    open("p", line)
    inline(words(range), line: line)
    close("p", line)
  }

  // MARK: blocks

  mutating func blocks(_ range: Range<Int>) {
    guard depth < Self.deepest else {
      for index in range where !lines[index].isBlank { paragraph(index..<index + 1) }
      return
    }
    depth += 1
    var index = range.lowerBound
    while index < range.upperBound {
      index = lines[index].isBlank ? index + 1 : block(index, range.upperBound)
    }
    depth -= 1
  }

  /// Reads the block that begins on a line and gives the line behind it.
  private mutating func block(_ start: Int, _ end: Int) -> Int {
    let line = lines[start]
    if ReSTLine.bullet(source, line) != nil { return bullets(start, end) }
    if isNumbered(start, end) { return numbers(start, end) }
    if ReSTLine.field(source, line) != nil { return fields(start, end) }
    switch source[line.start] {
    case 0x7C:
      if isLineBlock(line) { return lineBlock(start, end) }
    case 0x2B:
      if let next = gridTable(start, end) { return next }
    case 0x3D:
      if let next = simpleTable(start, end) { return next }
    case 0x2E:
      if ReSTLine.explicitContent(source, line) != nil { return explicit(start, end) }
    case 0x5F:
      if source[line.range].starts(with: "__ ".utf8) { return bodyEnd(start, end) }
    case 0x3E:
      if source[line.range].starts(with: ">>> ".utf8) { return paragraphEnd(start, end) }
    default: break
    }
    return title(start, end) ?? text(start, end)
  }

  /// The line behind those that belong to a block by their indentation.
  func bodyEnd(_ start: Int, _ end: Int) -> Int {
    let indent = lines[start].indent
    var next = start + 1
    while next < end, lines[next].isBlank || lines[next].indent > indent { next += 1 }
    return next
  }

  /// The line behind those up to the next blank one.
  func paragraphEnd(_ start: Int, _ end: Int) -> Int {
    var next = start + 1
    while next < end, !lines[next].isBlank { next += 1 }
    return next
  }

  func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var next = start
    while next < end, lines[next].isBlank { next += 1 }
    return next
  }

  // MARK: titles

  private mutating func title(_ start: Int, _ end: Int) -> Int? {
    let line = lines[start]
    if let mark = ReSTLine.run(source, line) {
      if start + 2 < end, openCells == 0,
        ReSTLine.overlinedTitle(source, lines[start..<start + 3]) == mark
      {
        heading(start + 1, mark: Int(mark) << 8)
        return start + 3
      }
      // A rule between two paragraphs.
      guard line.end - line.start >= 4, start + 1 == end || lines[start + 1].isBlank else {
        return nil
      }
      open("hr", line.number)
      close("hr", line.number)
      return start + 1
    }
    guard start + 1 < end, openCells == 0,
      let mark = ReSTLine.underline(source, line, lines[start + 1])
    else { return nil }
    heading(start, mark: Int(mark))
    return start + 2
  }

  private mutating func heading(_ index: Int, mark: Int) {
    if let known = titleMarks.firstIndex(of: mark) {
      level = known + 1
    } else {
      titleMarks.append(mark)
      level = titleMarks.count
    }
    if level > 1 { isHead = false }
    if let title = siteTitle {
      siteTitle = nil
      if title == words(index..<index + 1) { return }
    }
    heading(index..<index + 1, level: level)
  }

  mutating func heading(_ range: Range<Int>, level: Int) {
    guard let first = range.first else { return }
    let name = "h\(min(max(level, 1), 6))"
    let line = lines[first].number
    open(name, line)
    inline(words(range), line: line)
    close(name, line)
  }

  // MARK: text

  /// A paragraph, or the terms of a list of definitions.
  private mutating func text(_ start: Int, _ end: Int) -> Int {
    isHead = false
    if isTerm(start, end) { return definitions(start, end) }
    let indent = lines[start].indent
    var next = start + 1
    while next < end, !lines[next].isBlank {
      // What stands further out in an item is its text, but for a mark.
      if lines[next].indent < indent, ReSTLine.isMarked(source, lines[next]) { break }
      next += 1
    }
    let last = lines[next - 1]
    guard source[last.range].suffix(2).elementsEqual("::".utf8) else {
      paragraph(start..<next)
      return next
    }
    // "text::" ends in one stop, "text ::" and "::" in none; what follows stands as it is.
    lines[next - 1].end -= last.end - last.start > 2 && source[last.end - 3] > 0x20 ? 1 : 2
    paragraph(start..<next)
    let literal = skipBlanks(next, end)
    guard literal < end, lines[literal].indent > indent else { return next }
    var close = literal
    while close < end, lines[close].isBlank || lines[close].indent > indent { close += 1 }
    self.literal(literal..<close)
    return close
  }

  /// Lines as they stand.
  mutating func literal(_ range: Range<Int>) {
    guard let first = range.first else { return }
    let margin = lines[range].filter { !$0.isBlank }.map(\.indent).min() ?? 0
    var words: [UInt8] = []
    for index in range {
      if index > first { words.append(0x0A) }
      let line = lines[index]
      guard !line.isBlank else { continue }
      words += [UInt8](repeating: 0x20, count: min(line.indent - margin, 200))
      words += source[line.range]
    }
    open("pre", lines[first].number)
    builder.text(words, line: lines[first].number)
    close("pre", lines[first].number)
  }

  private func isTerm(_ start: Int, _ end: Int) -> Bool {
    start + 1 < end && !lines[start + 1].isBlank && lines[start + 1].indent > lines[start].indent
      && !source[lines[start].range].suffix(2).elementsEqual("::".utf8)
  }

  private mutating func definitions(_ start: Int, _ end: Int) -> Int {
    let indent = lines[start].indent
    let first = lines[start].number
    open("dl", first)
    var index = start
    while index < end, lines[index].indent == indent, isTerm(index, end),
      index == start || !ReSTLine.isMarked(source, lines[index])
    {
      let line = lines[index].number
      open("dt", line)
      inline(words(index..<index + 1), line: line)
      close("dt", line)
      let body = bodyEnd(index, end)
      open("dd", lines[index + 1].number)
      blocks(index + 1..<body)
      close("dd", lines[body - 1].number)
      index = body
    }
    close("dl", first)
    return index
  }

  private func isLineBlock(_ line: ReSTLine) -> Bool {
    source[line.start] == 0x7C
      && (line.end == line.start + 1 || source[line.start + 1] == 0x20
        || source[line.start + 1] == 0x09)
  }

  /// "| line": each is one of a paragraph.
  private mutating func lineBlock(_ start: Int, _ end: Int) -> Int {
    isHead = false
    var index = start
    var isOpen = false
    while index < end, !lines[index].isBlank, isLineBlock(lines[index]) {
      let indent = lines[index].indent
      lines[index] = lines[index].behind(lines[index].start + 1, source)
      var next = index + 1
      while next < end, !lines[next].isBlank, !isLineBlock(lines[next]), lines[next].indent > indent
      {
        next += 1
      }
      let line = lines[index].number
      if lines[index].isBlank, next == index + 1 {
        if isOpen { close("p", line) }
        isOpen = false
      } else {
        startLine(&isOpen, line)
        inline(words(index..<next), line: line)
      }
      index = next
    }
    if isOpen { close("p", lines[index - 1].number) }
    return index
  }

  /// Begins a line of a paragraph: the paragraph where none is open, and else a new line.
  mutating func startLine(_ isOpen: inout Bool, _ line: Int) {
    if isOpen {
      open("br", line)
      close("br", line)
    } else {
      open("p", line)
      isOpen = true
    }
  }

  // MARK: lists

  private mutating func bullets(_ start: Int, _ end: Int) -> Int {
    isHead = false
    let indent = lines[start].indent
    let first = lines[start].number
    open("ul", first)
    var index = start
    while index < end, lines[index].indent == indent,
      let text = ReSTLine.bullet(source, lines[index])
    {
      index = item(index, end, text: text)
    }
    close("ul", first)
    return index
  }

  /// Reads an item whose text begins at a place and gives the line behind it and the blank ones below.
  private mutating func item(
    _ index: Int, _ end: Int, text: Int, _ attributes: HTMLAttributes = HTMLAttributes()
  ) -> Int {
    let body = bodyEnd(index, end)
    let line = lines[index].number
    lines[index] = lines[index].behind(text, source)
    open("li", line, attributes)
    blocks(index..<body)
    close("li", lines[body - 1].number)
    return body
  }

  /// Whether a number in front of a line counts an item: the line below is blank, deeper or the next.
  private func isNumbered(_ index: Int, _ end: Int) -> Bool {
    guard ReSTLine.number(source, lines[index]) != nil else { return false }
    guard index + 1 < end else { return true }
    let next = lines[index + 1]
    return next.isBlank || next.indent != lines[index].indent
      || ReSTLine.number(source, next) != nil
  }

  private mutating func numbers(_ start: Int, _ end: Int) -> Int {
    isHead = false
    let indent = lines[start].indent
    let first = lines[start].number
    var list = HTMLAttributes()
    list.type = ReSTLine.number(source, lines[start])?.type ?? ""
    open("ol", first, list)
    var index = start
    while index < end, lines[index].indent == indent, isNumbered(index, end),
      let number = ReSTLine.number(source, lines[index])
    {
      var attributes = HTMLAttributes()
      attributes.value = number.value
      index = item(index, end, text: number.end, attributes)
    }
    close("ol", first)
    return index
  }
}
