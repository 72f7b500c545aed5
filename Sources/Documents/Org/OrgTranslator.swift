/// Writes an outline of Org mode as LaTeX, line for line.
///
/// What Org doesn't export is left out: comments, drawers, source code, subtrees with the tags
/// `noexport` or `#+EXCLUDE_TAGS`.
struct OrgTranslator {
  private struct List {
    var indentation: Int
    var environment: String
  }

  private let source: [UInt8]
  private var out: [UInt8] = []
  private var inline = OrgInline()
  private var lists: [List] = []
  private var inTable = false
  private var inDocument = false
  private var blanks = 0
  /// The level of the subtree that is left out.
  private var leftOut: Int?
  /// The lines of running text that are not written yet.
  private var pending: Range<Int>?
  /// The block that is open, and whether its lines are LaTeX, or HTML, or left out.
  private var block: (name: String, content: BlockContent)?
  private var drawer: OrgProperties?
  private var excludedTags: Set<String> = ["noexport", "no_export"]
  /// The words in front of headlines that say how far an item is: Org's own two, to which a file
  /// adds others in its head.
  private var states: Set<String> = ["TODO", "DONE"]
  private var title: [UInt8] = []
  private let hasLaTeX: Bool

  private enum BlockContent { case latex, html, nothing }

  init(_ source: [UInt8]) {
    self.source = source
    out.reserveCapacity(source.count + source.count / 4)
    let lower = source.prefix(1 << 20)
    hasLaTeX =
      lower.firstRange(of: Array("_export latex".utf8)) != nil
      || lower.firstRange(of: Array("_EXPORT latex".utf8)) != nil
      || lower.firstRange(of: Array("_LATEX".utf8)) != nil
  }

  /// The LaTeX source.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  mutating func translate() -> [UInt8] {
    gatherSettings()
    forEachLine { translator, range in translator.line(range) }
    flush()
    // The last line may have no end, and then there is none behind it.
    if source.last != 0x0A, out.last == 0x0A { out[out.count - 1] = 0x20 }
    closeLists(above: -1)
    closeTable()
    begin()
    return out
  }

  private mutating func forEachLine(_ body: (inout OrgTranslator, Range<Int>) -> Void) {
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      body(&self, start..<end)
      start = end + 1
    }
  }

  /// What lines anywhere say of all others: macros, tags, states of tasks.
  private mutating func gatherSettings() {
    forEachLine { translator, range in
      guard range.count > 3, let first = translator.source[range].first(where: { $0 > 0x20 }),
        first == 0x23
      else { return }
      let line = OrgLine(translator.source, range)
      guard case .keyword(let word) = line.kind else { return }
      let value = String(decoding: translator.source[line.content], as: UTF8.self)
      switch word {
      case "macro": translator.inline.define(translator.source[line.content])
      case "exclude_tags", "export_exclude_tags":
        translator.excludedTags.formUnion(value.split { $0 == " " || $0 == ":" }.map(String.init))
      case "todo", "seq_todo", "typ_todo":
        for state in value.split(separator: " ") {
          translator.states.insert(String(state.prefix { $0 != "(" }))
        }
      default: break
      }
    }
  }

  // MARK: lines

  private mutating func line(_ range: Range<Int>) {
    if let open = block {
      insideBlock(open, range)
      return
    }
    let line = OrgLine(source, range)
    if drawer != nil {
      insideDrawer(line, range)
      return
    }
    if case .headline(let level) = line.kind {
      flush()
      headline(level, line.content)
      end()
      return
    }
    guard leftOut == nil else {
      // A block that is left out may hold what looks like a headline.
      if case .blockBegin(let name) = line.kind { block = (name, .nothing) }
      end()
      return
    }
    if case .text = line.kind, !inTable {
      text(line)
      return
    }
    flush()
    if line.kind != .tableRow, line.kind != .tableRule { closeTable() }
    switch line.kind {
    case .blank:
      blanks += 1
      if blanks >= 2 { closeLists(above: -1) }
    case .keyword(let word): keyword(word, line.content)
    case .blockBegin(let name): beginBlock(name, line.content)
    case .drawer(let name): if name != "end" { drawer = OrgProperties() }
    case .tableRow: row(line.content)
    case .item(let item):
      self.item(item, line)
      return
    case .text: text(line)
    default: break
    }
    if case .text = line.kind { return }
    end()
  }

  private mutating func end() { out.append(0x0A) }

  private mutating func write(_ text: String) { out += Array(text.utf8) }

  /// Begins the document in front of its first words.
  private mutating func begin() {
    guard !inDocument else { return }
    inDocument = true
    write("\\begin{document}\\maketitle{} ")
  }

  private mutating func text(_ line: OrgLine) {
    begin()
    blanks = 0
    if let start = pending?.lowerBound, line.indentation > lists.last?.indentation ?? -1 {
      pending = start..<line.content.upperBound
      return
    }
    flush()
    closeLists(above: line.indentation - 1)
    pending = line.content
  }

  /// Writes the running text that waits; it ends its last line.
  private mutating func flush() {
    guard let range = pending else { return }
    pending = nil
    inline.translate(source, range, into: &out)
    end()
  }

  // MARK: headlines

  private mutating func headline(_ level: Int, _ content: Range<Int>) {
    if let outer = leftOut, level > outer { return }
    leftOut = nil
    closeLists(above: -1)
    closeTable()
    blanks = 0
    var title = content
    let tags = takeTags(&title)
    if takeWord(&title, where: { $0 == "COMMENT" }) || !excludedTags.isDisjoint(with: tags) {
      leftOut = level
      return
    }
    _ = takeWord(&title, where: states.contains)
    _ = takeWord(&title) { $0.count == 4 && $0.hasPrefix("[#") && $0.hasSuffix("]") }
    guard !title.isEmpty, !tags.contains("ignore") else { return }
    begin()
    let commands = ["section", "subsection", "subsubsection"]
    write("\\\(commands[min(level, commands.count) - 1])*{")
    inline.translate(source, title, into: &out)
    write("}")
  }

  /// The tags at the end of a headline, which are cut off.
  private func takeTags(_ title: inout Range<Int>) -> Set<String> {
    guard title.count > 2, source[title.upperBound - 1] == 0x3A else { return [] }
    let start = source[title].lastIndex { $0 == 0x20 || $0 == 0x09 }.map { $0 + 1 }
    let tags = (start ?? title.lowerBound)..<title.upperBound
    guard tags.count > 2, source[tags.lowerBound] == 0x3A,
      source[tags].allSatisfy({
        $0 > 0x20
          && ($0 >= 0x80 || $0 == 0x3A || $0 == 0x5F || $0 == 0x40
            || $0 == 0x23 || $0 == 0x25 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
            || (0x30...0x39).contains($0))
      })
    else { return [] }
    var end = tags.lowerBound
    while end > title.lowerBound, source[end - 1] <= 0x20 { end -= 1 }
    title = title.lowerBound..<end
    return Set(String(decoding: source[tags], as: UTF8.self).split(separator: ":").map(String.init))
  }

  /// Cuts the first word off where a test wants it.
  private func takeWord(_ title: inout Range<Int>, where isWanted: (String) -> Bool) -> Bool {
    let word = source[title].prefix { $0 > 0x20 }
    guard word.count <= 40, isWanted(String(decoding: word, as: UTF8.self)) else { return false }
    var start = word.endIndex
    while start < title.upperBound, source[start] <= 0x20 { start += 1 }
    title = start..<title.upperBound
    return true
  }

  // MARK: keywords, blocks and drawers

  private mutating func keyword(_ word: String, _ value: Range<Int>) {
    guard !value.isEmpty else { return }
    switch word {
    case "title", "author":
      // Behind the first words it says nothing new.
      guard !inDocument, !source[value].elementsEqual(title) else { return }
      if word == "title" { title = Array(source[value]) }
      write("\\\(word){")
      inline.translate(source, value, into: &out)
      write("}")
    case "subtitle", "email":
      guard !inDocument else { return }
      write(word == "email" ? "\\email{" : "\\subtitle{")
      inline.translate(source, value, into: &out)
      write("}")
    case "latex_header", "latex_header_extra":
      guard !inDocument || source[value].starts(with: "\\newcommand".utf8) else { return }
      out += source[value]
    case "latex":
      begin()
      out += source[value]
    case "include":
      begin()
      let name = source[value].drop { $0 == 0x22 }.prefix { $0 != 0x22 && $0 > 0x20 }
      write("\\input{")
      out += name
      write("}")
    case "bibliography":
      begin()
      write("\\bibliography{")
      out += source[value].prefix { $0 > 0x20 }
      write("}")
    default: break
    }
  }

  private mutating func beginBlock(_ name: String, _ arguments: Range<Int>) {
    let kind = String(decoding: source[arguments].prefix { $0 > 0x20 }, as: UTF8.self).lowercased()
    let language = name == "export" ? kind : name
    switch language {
    case "latex", "beamer":
      begin()
      block = (name, .latex)
    case "html": block = (name, hasLaTeX ? .nothing : .html)
    default:
      let isLeftOut =
        name == "export" || ["src", "example", "comment", "ascii", "md"].contains(name)
      if isLeftOut { block = (name, .nothing) }
    }
  }

  private mutating func insideBlock(
    _ open: (name: String, content: BlockContent), _ range: Range<Int>
  ) {
    if case .blockEnd(open.name) = OrgLine(source, range).kind {
      block = nil
    } else if leftOut == nil {
      switch open.content {
      case .latex: out += source[range]
      case .html:
        begin()
        inline.html(source, range, into: &out)
      case .nothing: break
      }
    }
    end()
  }

  private mutating func insideDrawer(_ line: OrgLine, _ range: Range<Int>) {
    switch line.kind {
    case .drawer("end"):
      if leftOut == nil, let text = drawer?.text {
        begin()
        let words = Array(text.utf8)
        inline.translate(words, words.indices, into: &out)
      }
      drawer = nil
    case .headline:
      // A drawer that is never closed.
      drawer = nil
      self.line(range)
      return
    case .keyword(let word): keyword(word, line.content)
    default: drawer?.add(source[range])
    }
    end()
  }

  // MARK: lists and tables

  private mutating func closeLists(above indentation: Int) {
    while let list = lists.last, indentation < 0 || list.indentation > indentation {
      write("\\end{\(list.environment)} ")
      lists.removeLast()
    }
  }

  private mutating func item(_ item: OrgLine.Item, _ line: OrgLine) {
    begin()
    blanks = 0
    closeLists(above: line.indentation)
    let environment =
      switch item {
      case .bullet: "itemize"
      case .number: "enumerate"
      case .term: "description"
      }
    if lists.last.map({ $0.indentation < line.indentation }) ?? true {
      // Hostile input nests without an end; deeper lists are written as the last one.
      if lists.count < 40 {
        lists.append(List(indentation: line.indentation, environment: environment))
        write("\\begin{\(environment)}{}")
      }
    }
    if case .term(let term) = item {
      write("\\item[")
      inline.translate(source, term, into: &out)
      write("] ")
    } else {
      write("\\item{} ")
    }
    pending = line.content
  }

  private mutating func row(_ content: Range<Int>) {
    begin()
    closeLists(above: -1)
    if !inTable {
      inTable = true
      write("\\begin{tabular}{l}")
    }
    var start = content.lowerBound + 1
    var isFirst = true
    while start < content.upperBound {
      let end = source[start..<content.upperBound].firstIndex(of: 0x7C) ?? content.upperBound
      var cell = start..<end
      while let first = cell.first, source[first] <= 0x20 { cell = first + 1..<cell.upperBound }
      while cell.upperBound > cell.lowerBound, source[cell.upperBound - 1] <= 0x20 {
        cell = cell.lowerBound..<cell.upperBound - 1
      }
      if !isFirst { write(" & ") }
      isFirst = false
      inline.translate(source, cell, into: &out)
      start = end + 1
    }
    write("\\\\{}")
  }

  private mutating func closeTable() {
    guard inTable else { return }
    inTable = false
    write("\\end{tabular} ")
  }
}
