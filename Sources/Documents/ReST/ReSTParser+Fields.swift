/// Lists of fields, ":Date: 3 May 2019", and the settings at the head of a file.
extension ReSTParser {
  struct Field {
    var name: String
    /// The line that the field begins on, behind its name, and the line behind it.
    var lines: Range<Int>
  }

  /// What says something of a talk.
  static let talkFields: Set<String> = [
    "title", "speaker", "speakers", "presenter", "affiliation", "date", "venue", "location",
    "abstract", "bio", "event", "institution", "host",
  ]

  /// What says how the file itself is kept.
  private static let formal: Set<String> = [
    "orphan", "tocdepth", "nocomments", "nosearch", "hidetoc", "version", "revision", "copyright",
    "license",
  ]

  /// What only generators of sites know.
  private static let settings: Set<String> = [
    "slug", "tags", "category", "categories", "modified", "template", "save_as", "keywords",
    "previewimage", "has_math", "hidetitle", "pretty_url",
  ]

  private static let mostComments = 80

  /// Reads a list of fields and gives the line behind it.
  mutating func fields(_ start: Int, _ end: Int) -> Int {
    let (fields, next) = gatherFields(start, end)
    if isHead {
      write(told(fields))
    } else {
      write(fields)
    }
    return next
  }

  /// Takes the names off a list of fields.
  mutating func gatherFields(_ start: Int, _ end: Int) -> (fields: [Field], end: Int) {
    let indent = lines[start].indent
    var fields: [Field] = []
    var index = start
    while index < end {
      let line = skipBlanks(index, end)
      guard line < end, lines[line].indent == indent,
        let field = ReSTLine.field(source, lines[line])
      else { break }
      let body = bodyEnd(line, end)
      let name = String(decoding: source[field.name], as: UTF8.self)
      lines[line] = lines[line].behind(field.end, source)
      fields.append(Field(name: name, lines: line..<body))
      index = body
    }
    return (fields, index)
  }

  /// The fields at the head of a file that say something to a reader.
  ///
  /// Where some only steer a generator of sites, the others do, too, but for the title and the author,
  /// and those of a talk that has a file of its own.
  private func told(_ fields: [Field], isGenerated: Bool = false) -> [Field] {
    let names = fields.map { $0.name.lowercased() }
    let isTalk = names.contains { ["speaker", "speakers", "presenter"].contains($0) }
    let isGenerated = isGenerated || names.contains(where: Self.settings.contains)
    return zip(fields, names).filter { field, name in
      if lines[field.lines].allSatisfy(\.isBlank) { return false }
      guard isGenerated else { return !Self.formal.contains(name) }
      return isTalk
        ? Self.talkFields.contains(name) : ["title", "author", "authors"].contains(name)
    }.map(\.0)
  }

  /// Writes fields as the lines of a paragraph, with what is more than a line below it.
  mutating func write(_ fields: [Field]) {
    var isOpen = false
    for field in fields {
      guard let first = field.lines.first else { continue }
      let line = lines[first].number
      if isHead, field.name.lowercased() == "title" {
        if isOpen { close("p", line) }
        isOpen = false
        heading(first..<first + 1, level: 1)
        siteTitle = words(first..<first + 1)
        continue
      }
      let start = skipBlanks(first, field.lines.upperBound)
      var text = start..<start
      if start < field.lines.upperBound, !ReSTLine.isMarked(source, lines[start]) {
        text = start..<paragraphEnd(start, field.lines.upperBound)
      }
      startLine(&isOpen, line)
      let isAuthor = isHead && ["author", "authors"].contains(field.name.lowercased())
      if !isAuthor {
        inline(Array(field.name.utf8) + Array(": ".utf8), line: line)
      }
      if let textLine = text.first { inline(words(text), line: lines[textLine].number) }
      guard skipBlanks(text.upperBound, field.lines.upperBound) < field.lines.upperBound else {
        continue
      }
      close("p", line)
      isOpen = false
      let wasHead = isHead
      blocks(text.upperBound..<field.lines.upperBound)
      isHead = wasHead
    }
    if isOpen, let last = fields.last?.lines.first { close("p", lines[last].number) }
  }

  /// Reads comments that a generator of sites takes for fields, as Nikola does with titles.
  ///
  /// - Returns: the line behind them; nil where there are none.
  mutating func commentFields(_ start: Int, _ end: Int) -> Int? {
    guard isHead, level == 0 else { return nil }
    var fields: [(name: Range<Int>, line: Int)] = []
    var index = start
    while index < min(end, start + Self.mostComments), !lines[index].isBlank,
      lines[index].indent == lines[start].indent,
      let content = ReSTLine.explicitContent(source, lines[index])
    {
      let name = source[content].prefix(30).prefix { ReSTLine.isAlphanumeric($0) || $0 == 0x5F }
      guard !name.isEmpty, name.endIndex < content.upperBound, source[name.endIndex] == 0x3A,
        name.endIndex + 1 == content.upperBound || source[name.endIndex + 1] <= 0x20
      else { break }
      fields.append((name.startIndex..<name.endIndex, index))
      index += 1
    }
    // Another comment has words below its first line, or no title.
    guard fields.count > 1, index == end || lines[index].isBlank,
      fields.contains(where: {
        String(decoding: source[$0.name], as: UTF8.self).lowercased() == "title"
      })
    else { return nil }
    var told: [Field] = []
    for (name, line) in fields {
      lines[line] = lines[line].behind(name.upperBound + 1, source)
      told.append(
        Field(name: String(decoding: source[name], as: UTF8.self), lines: line..<line + 1))
    }
    write(self.told(told, isGenerated: true))
    return index
  }
}
