/// What two stops begin: directives, notes, targets, substitutions and comments.
extension ReSTParser {
  /// Reads one of them and gives the line behind it.
  mutating func explicit(_ start: Int, _ end: Int) -> Int {
    guard let content = ReSTLine.explicitContent(source, lines[start]) else { return start + 1 }
    let next = bodyEnd(start, end)
    guard let first = content.first else {
      // Two stops alone belong to what follows at once.
      return start + 1 < end && lines[start + 1].isBlank ? start + 1 : next
    }
    switch source[first] {
    case 0x5F, 0x7C: return next
    case 0x5B:
      if isNote(start) { return notes(start, end) }
      return next
    default:
      guard let directive = ReSTDirective(source, content) else {
        return commentFields(start, end) ?? next
      }
      self.directive(directive, start..<next)
      return next
    }
  }

  // MARK: notes

  /// The label of a note, "[1]" or "[Quill19]", and where its text begins.
  private func note(_ index: Int) -> (label: Range<Int>, end: Int)? {
    guard let content = ReSTLine.explicitContent(source, lines[index]), content.count >= 3,
      source[content.lowerBound] == 0x5B,
      let close = source[content].prefix(80).firstIndex(of: 0x5D), close > content.lowerBound + 1,
      close + 1 == content.upperBound || source[close + 1] <= 0x20
    else { return nil }
    return (content.lowerBound + 1..<close, close + 1)
  }

  private func isNote(_ index: Int) -> Bool { note(index) != nil }

  /// Notes and works cited are rows, with their label in front.
  private mutating func notes(_ start: Int, _ end: Int) -> Int {
    isHead = false
    let indent = lines[start].indent
    let first = lines[start].number
    open("table", first)
    var index = start
    while index < end, lines[index].indent == indent, let note = note(index) {
      let body = bodyEnd(index, end)
      let line = lines[index].number
      var label = Array(source[note.label])
      if label.first == 0x23 {
        // "[#]" and "[#name]" are counted.
        notes += 1
        label = Array("\(notes)".utf8)
      }
      lines[index] = lines[index].behind(note.end, source)
      open("tr", line)
      open("td", line)
      builder.text([0x5B] + label + [0x5D], line: line)
      close("td", line)
      open("td", line)
      blocks(index..<body)
      close("td", line)
      close("tr", line)
      index = body
    }
    close("table", first)
    return index
  }

  // MARK: directives

  /// The parts of a directive: what stands behind its name, its options, and what stands below them.
  struct Parts {
    var argument: Range<Int>
    var options: [Field]
    var content: Range<Int>

    func option(_ name: String) -> Field? { options.first { $0.name.lowercased() == name } }
  }

  private mutating func parts(_ directive: ReSTDirective, _ range: Range<Int>) -> Parts {
    let start = range.lowerBound
    lines[start].start = directive.argument.lowerBound
    lines[start].end = directive.argument.upperBound
    // What stands behind the name is as deep as what stands below.
    let below = (start + 1..<range.upperBound).first { !lines[$0].isBlank }
    lines[start].indent = below.map { lines[$0].indent } ?? lines[start].indent + 3
    var next = lines[start].isBlank ? start + 1 : start
    let argument = next
    while next < range.upperBound, !lines[next].isBlank,
      next == start || ReSTLine.field(source, lines[next]) == nil
    {
      next += 1
    }
    var parts = Parts(argument: argument..<next, options: [], content: next..<range.upperBound)
    if next < range.upperBound, !lines[next].isBlank {
      let close = paragraphEnd(next, range.upperBound)
      let (options, end) = gatherFields(next, close)
      parts.options = options
      parts.content = end..<range.upperBound
    }
    return parts
  }

  private mutating func directive(_ directive: ReSTDirective, _ range: Range<Int>) {
    guard directive.kind != .leftOut else { return }
    let parts = parts(directive, range)
    let line = lines[range.lowerBound].number
    if ![.body, .captioned].contains(directive.kind) { isHead = false }
    switch directive.kind {
    case .leftOut: break
    case .body:
      // Lines behind the first without a name in it are text, too.
      let named = directive.argument.isEmpty ? parts.argument : 0..<0
      contain(line, [named, parts.content])
    case .text:
      contain(line, [parts.argument, parts.content])
    case .titled:
      open("div", line)
      if !parts.argument.isEmpty { heading(parts.argument, level: max(level + 1, 2)) }
      blocks(parts.content)
      close("div", line)
    case .line:
      paragraph(parts.argument)
    case .literal:
      let content = parts.content
      let start = parts.argument.isEmpty ? skipBlanks(content.lowerBound, content.upperBound) : 0
      var isFirst = true
      open("p", line)
      for index in parts.argument.isEmpty ? start..<content.upperBound : parts.argument
      where !lines[index].isBlank {
        if !isFirst {
          open("br", line)
          close("br", line)
        }
        isFirst = false
        inline(words(index..<index + 1), line: lines[index].number)
      }
      close("p", line)
    case .captioned:
      // A table may stand at once below the name.
      if directive.argument.isEmpty {
        blocks(parts.argument)
      } else {
        paragraph(parts.argument)
      }
      blocks(parts.content)
    case .rows:
      if !directive.argument.isEmpty { paragraph(parts.argument) }
      let body = directive.argument.isEmpty && !parts.argument.isEmpty
      listTable(parts, body ? parts.argument.lowerBound..<range.upperBound : parts.content, line)
    case .values:
      if !directive.argument.isEmpty { paragraph(parts.argument) }
      valueTable(parts, line)
    case .unknown:
      if Self.isText(words(parts.argument)) { paragraph(parts.argument) }
      write(parts.options.filter { Self.talkFields.contains($0.name.lowercased()) })
      contain(line, [parts.content])
    }
  }

  /// Reads blocks in an element of their own.
  private mutating func contain(_ line: Int, _ ranges: [Range<Int>]) {
    open("div", line)
    for range in ranges { blocks(range) }
    close("div", line)
  }

  /// Whether what stands behind the name of an unknown directive is words rather than a setting.
  private static func isText(_ words: [UInt8]) -> Bool {
    words.prefix(1).allSatisfy {
      ReSTLine.isAlphanumeric($0) || $0 >= 0x80 || $0 == 0x2A || $0 == 0x60
    }
      && words.contains(0x20) && !words.contains(0x3D)
  }
}
