/// A block while a reader puts it together: clean text with the line and the type of every byte.
///
/// White space is collapsed as it comes: runs become one space, none stands beside a line end or a
/// tab.
struct DraftBlock {
  /// How letters are set.
  struct Styles: OptionSet, Hashable {
    let rawValue: UInt8
    static let bold = Styles(rawValue: 1)
    static let italic = Styles(rawValue: 2)
    static let code = Styles(rawValue: 4)
    static let superscript = Styles(rawValue: 8)
    static let underline = Styles(rawValue: 16)
    static let link = Styles(rawValue: 32)

    static let all: [(Styles, Block.Emphasis.Style)] = [
      (.bold, .bold), (.italic, .italic), (.code, .code), (.superscript, .superscript),
      (.underline, .underline), (.link, .link),
    ]
  }

  var kind: Block.Kind
  var depth: Int
  private(set) var text: [UInt8] = []
  /// Where the line of the file changes.
  private(set) var lineMarks: [Document.LineMark] = []
  /// Where the type changes.
  private var styleMarks: [(at: Int, styles: Styles)] = []

  /// Addresses and identifiers that links in the block lead to; they are read behind its words, so
  /// that they part no title.
  private(set) var identifiers: [Identifier] = []

  struct Identifier: Hashable {
    var text: String
    var line: Int
  }

  init(kind: Block.Kind, depth: Int = 0) {
    self.kind = kind
    self.depth = depth
  }

  /// Whether only white space was appended so far, and no identifier.
  var isBlank: Bool { identifiers.isEmpty && text.allSatisfy { $0 <= 0x20 } }

  /// The first line of the file that the block stands on.
  var firstLine: Int { lineMarks.first?.line ?? 1 }

  /// Appends bytes that are no white space.
  mutating func append(_ bytes: some Sequence<UInt8>, line: Int, styles: Styles = []) {
    if lineMarks.last?.line != line {
      lineMarks.append(Document.LineMark(offset: text.count, line: line))
    }
    if (styleMarks.last?.styles ?? []) != styles { styleMarks.append((text.count, styles)) }
    text.append(contentsOf: bytes)
  }

  /// Appends a space where none stands, and none in front of the first word.
  mutating func space(line: Int, styles: Styles = []) {
    guard let last = text.last, last != 0x20, last != 0x0A, last != 0x09 else { return }
    append(CollectionOfOne(0x20), line: line, styles: styles)
  }

  /// Ends the line, where there is text on it.
  mutating func lineBreak(line: Int) {
    trimSpace()
    guard let last = text.last, last != 0x0A else { return }
    append(CollectionOfOne(0x0A), line: line)
  }

  /// Ends the cell of a row.
  mutating func tab(line: Int) {
    trimSpace()
    append(CollectionOfOne(0x09), line: line)
  }

  private mutating func trimSpace() {
    while text.last == 0x20 { text.removeLast() }
    clip()
  }

  /// Takes marks back that stand behind the end of the text.
  private mutating func clip() {
    while let last = lineMarks.last, last.offset >= text.count, lineMarks.count > 1 {
      lineMarks.removeLast()
    }
    while let last = styleMarks.last, last.at >= text.count { styleMarks.removeLast() }
  }

  /// Appends another block's text, with its places and its type.
  mutating func append(_ other: DraftBlock) {
    let base = text.count
    for mark in other.lineMarks where mark.line != lineMarks.last?.line {
      lineMarks.append(Document.LineMark(offset: base + mark.offset, line: mark.line))
    }
    if other.styleMarks.first?.at ?? 1 > 0, styleMarks.last?.styles ?? [] != [] {
      styleMarks.append((base, []))
    }
    for mark in other.styleMarks { styleMarks.append((base + mark.at, mark.styles)) }
    text.append(contentsOf: other.text)
    for identifier in other.identifiers { add(identifier) }
  }

  mutating func add(_ identifier: Identifier) {
    if !identifiers.contains(where: { $0.text == identifier.text }) {
      identifiers.append(identifier)
    }
  }

  /// The block with its identifiers behind its words, and without white space at its end.
  var finished: DraftBlock {
    var copy = self
    for identifier in identifiers {
      copy.space(line: identifier.line)
      copy.append(identifier.text.utf8, line: identifier.line)
    }
    copy.trimEnd()
    return copy
  }

  /// The block with all of its letters set so, too.
  func set(in style: Styles) -> DraftBlock {
    var copy = self
    copy.styleMarks = styleMarks.map { ($0.at, $0.styles.union(style)) }
    if copy.styleMarks.first?.at != 0 { copy.styleMarks.insert((0, style), at: 0) }
    return copy
  }

  /// Whether the first letter is set so.
  func begins(in style: Styles) -> Bool {
    styleMarks.first.map { $0.at == 0 && $0.styles.isSuperset(of: style) } ?? false
  }

  /// The block without its text, at its place.
  var emptied: DraftBlock {
    var copy = DraftBlock(kind: kind, depth: depth)
    copy.append(EmptyCollection(), line: firstLine)
    copy.identifiers = identifiers
    return copy
  }

  /// The block in one line: line ends become a separator, or a space where a mark stands there.
  func flattened(_ separator: [UInt8] = [0x2C, 0x20]) -> DraftBlock {
    guard text.contains(0x0A) else { return self }
    var copy = DraftBlock(kind: kind, depth: depth)
    copy.identifiers = identifiers
    var mark = 0
    var style = 0
    for (index, byte) in text.enumerated() {
      while mark + 1 < lineMarks.count, lineMarks[mark + 1].offset <= index { mark += 1 }
      while style < styleMarks.count, styleMarks[style].at <= index { style += 1 }
      let line = lineMarks.isEmpty ? 1 : lineMarks[mark].line
      let styles = style > 0 ? styleMarks[style - 1].styles : []
      guard byte == 0x0A else {
        copy.append(CollectionOfOne(byte), line: line, styles: styles)
        continue
      }
      let isOpen = copy.text.last.map { [0x2C, 0x3B, 0x3A, 0x2E, 0x2D].contains($0) } ?? true
      let next = index + 1 < text.count ? text[index + 1] : 0x20
      copy.append(isOpen || next == 0x28 ? [0x20] : separator, line: line)
    }
    return copy
  }

  /// The block up to its first line end.
  var firstLineOnly: DraftBlock { part { $0 == 0 } }

  /// The block behind its first line end.
  var withoutFirstLine: DraftBlock { part { $0 > 0 } }

  /// The lines of the block that a test wants, by their number from 0.
  func part(_ isWanted: (Int) -> Bool) -> DraftBlock {
    var copy = DraftBlock(kind: kind, depth: depth)
    copy.identifiers = identifiers
    var number = 0
    var mark = 0
    var style = 0
    for (index, byte) in text.enumerated() {
      while mark + 1 < lineMarks.count, lineMarks[mark + 1].offset <= index { mark += 1 }
      while style < styleMarks.count, styleMarks[style].at <= index { style += 1 }
      let line = lineMarks.isEmpty ? 1 : lineMarks[mark].line
      if isWanted(number), byte != 0x0A || !copy.text.isEmpty {
        let styles = style > 0 ? styleMarks[style - 1].styles : []
        copy.append(CollectionOfOne(byte), line: line, styles: styles)
      }
      if byte == 0x0A { number += 1 }
    }
    copy.trimEnd()
    return copy
  }

  /// Removes the last byte.
  mutating func removeLast() {
    guard !text.isEmpty else { return }
    text.removeLast()
    clip()
  }

  /// Removes what stands behind the first `count` bytes.
  mutating func cut(to count: Int) {
    guard text.count > count else { return }
    text.removeSubrange(count...)
    clip()
  }

  /// Removes white space at the end.
  mutating func trimEnd() {
    while let last = text.last, last <= 0x20 { text.removeLast() }
    clip()
  }

  /// The runs of letters that are set off, without white space at their ends.
  var emphasis: [Block.Emphasis] {
    var found: [Block.Emphasis] = []
    guard styleMarks.contains(where: { $0.styles != [] }) else { return [] }
    for (style, name) in Styles.all {
      var start: Int?
      func close(_ end: Int) {
        guard var lower = start else { return }
        start = nil
        var upper = min(end, text.count)
        while lower < upper, text[lower] <= 0x20 { lower += 1 }
        while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
        if lower < upper { found.append(Block.Emphasis(style: name, range: lower..<upper)) }
      }
      for mark in styleMarks {
        if mark.styles.contains(style) {
          if start == nil { start = mark.at }
        } else {
          close(mark.at)
        }
      }
      close(text.count)
    }
    return found.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }
}
