import Bibliography

/// Tables and lists that stand as HTML elements in Markdown, read as a web page's are.
///
/// Other HTML in Markdown (`<div>`, `<details>`) may hold Markdown again: there only the tags are
/// dropped, and the words stay with the lines around them. A `<div>` that holds nothing but elements
/// is read as a web page's.
struct MarkupRegion {
  private let source: [UInt8]
  /// Elements that were found to have no end, or to be nested too deep; they are not looked for again.
  private var endless: Set<String> = []

  /// How many bytes may still be looked through for the ends of elements that hold others.
  private var budget: Int

  init(_ source: [UInt8]) {
    self.source = source
    budget = 8 * source.count
  }

  /// The end of the element that begins on a line: the offset behind its end tag.
  ///
  /// - Parameter line: the range of the line in the source.
  /// - Returns: nil where no table or list begins there, or where it has no end.
  /// - Complexity: O(*n*) in the bytes of the element, and once for each name without an end.
  mutating func end(at line: Range<Int>) -> Int? {
    var start = line.lowerBound
    while start < line.upperBound, source[start] <= 0x20 { start += 1 }
    guard start < line.upperBound, source[start] == 0x3C,
      let name = Self.name(source, start + 1),
      Self.plain.contains(name) || Self.holders.contains(name) && budget > 0,
      !endless.contains(name)
    else { return nil }
    guard let end = end(of: name, from: start) else { return nil }
    guard Self.holders.contains(name) else { return end }
    budget -= end - start
    return holdsOnlyElements(start..<end) ? end : nil
  }

  private static let plain: Set<String> = ["table", "ul", "ol", "dl", "style", "script"]
  private static let holders: Set<String> = ["div", "section", "article"]

  /// Whether the lines of an element are elements and words in them, without marks of Markdown or of a
  /// template.
  private func holdsOnlyElements(_ range: Range<Int>) -> Bool {
    var elements = 0
    var opensLine = true
    for index in range {
      let byte = source[index]
      if opensLine, byte > 0x20 {
        opensLine = false
        if byte == 0x3C { elements += 1 }
        if Self.lineMarks.contains(byte), Self.marks.contains(where: { begins($0, at: index) }) {
          return false
        }
      }
      if byte == 0x0A { opensLine = true }
      if Self.opensInnerMark[Int(byte)],
        Self.innerMarks.contains(where: { begins($0, at: index) })
      {
        return false
      }
    }
    return elements >= 6
  }

  private func begins(_ mark: [UInt8], at index: Int) -> Bool {
    index + mark.count <= source.count && mark.indices.allSatisfy { source[index + $0] == mark[$0] }
  }

  private static let marks = ["#", "- ", "* ", "+ ", "| ", "> ", "1. "].map { Array($0.utf8) }
  private static let innerMarks =
    ["](", "**", "{%", "{{", "markdown=", "<summary"].map { Array($0.utf8) }
  private static let lineMarks = Set(marks.map { $0[0] })
  /// For each byte whether such a mark begins with it: asked of every byte of an element.
  private static let opensInnerMark = (0..<256).map { byte in
    innerMarks.contains { Int($0[0]) == byte }
  }

  /// Elements that are nested deeper are no page's: the parser would leave out what they hold.
  private static let deepest = 200

  /// The offset behind the end tag of an element that begins at an offset.
  private mutating func end(of name: String, from start: Int) -> Int? {
    var depth = 0
    var index = start
    // What stands in these is no markup.
    let isRaw = name == "style" || name == "script"
    while index < source.count {
      guard source[index] == 0x3C else {
        index += 1
        continue
      }
      if !isRaw, let after = Self.comment(source, index) {
        index = after
        continue
      }
      let isEnd = index + 1 < source.count && source[index + 1] == 0x2F
      if isRaw, !isEnd, index > start {
        index += 1
        continue
      }
      if Self.name(source, index + (isEnd ? 2 : 1)) == name {
        depth += isEnd ? -1 : 1
        if depth > Self.deepest { break }
        if depth == 0 {
          while index < source.count, source[index] != 0x3E { index += 1 }
          return min(index + 1, source.count)
        }
      }
      index += 1
    }
    endless.insert(name)
    return nil
  }

  /// The blocks of an element, each byte at its place in the source.
  ///
  /// - Complexity: O(*n*) in the bytes of the element.
  func blocks(_ range: Range<Int>) -> [Block] {
    var builder = HTMLBlockBuilder(keepsNavigation: true)
    _ = HTMLParser.parse(Array(source[range]), into: &builder)
    var place = range.lowerBound
    return builder.finish().compactMap { block in
      let draft = block.draft.finished
      guard !draft.isBlank else { return nil }
      return Block(
        kind: draft.kind, text: draft.text, offsets: offsets(of: draft.text, from: &place, range),
        emphasis: draft.emphasis, depth: draft.depth)
    }
  }

  /// Where the bytes of a text stand in the source, which has them in the same order between tags.
  private func offsets(of text: [UInt8], from place: inout Int, _ range: Range<Int>) -> [Int] {
    var out: [Int] = []
    out.reserveCapacity(text.count)
    for byte in text {
      if byte <= 0x20 {
        out.append(min(place, range.upperBound - 1))
        continue
      }
      var index = skipTags(place, range)
      // A separator of cells, or a letter that the source writes as a reference.
      if index < range.upperBound, source[index] != byte, source[index] != 0x26 { index = place }
      out.append(min(index, range.upperBound - 1))
      guard index < range.upperBound, source[index] == byte || source[index] == 0x26 else {
        continue
      }
      if source[index] == 0x26, byte != 0x26,
        let end = (index..<min(index + 12, range.upperBound)).first(where: { source[$0] == 0x3B })
      {
        // Each byte of the letter stands at its reference.
        place = byte >= 0xC0 || byte < 0x80 ? end : place
      } else {
        place = index + 1
      }
    }
    return out
  }

  /// Over white space, tags and comments.
  private func skipTags(_ start: Int, _ range: Range<Int>) -> Int {
    var index = start
    while index < range.upperBound {
      if source[index] <= 0x20 || source[index] == 0x3B && index == start {
        index += 1
      } else if let after = Self.comment(source, index) {
        index = after
      } else if source[index] == 0x3C,
        let end = source[index..<range.upperBound].prefix(2_000).firstIndex(of: 0x3E)
      {
        index = end + 1
      } else {
        break
      }
    }
    return index
  }

  /// The name of the element whose tag goes on at an offset, in lower case.
  static func name(_ source: [UInt8], _ start: Int) -> String? {
    var end = start
    while end < source.count, end - start < 12, isNameByte(source[end], isFirst: end == start) {
      end += 1
    }
    guard end > start, end < source.count,
      source[end] <= 0x20 || source[end] == 0x3E || source[end] == 0x2F
    else { return nil }
    return String(decoding: source[start..<end], as: UTF8.self).lowercased()
  }

  private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || !isFirst && (0x30...0x39).contains(byte)
  }

  /// The offset behind a comment that begins at an offset; nil where none does, or none ends.
  static func comment(_ source: [UInt8], _ index: Int) -> Int? {
    guard index + 3 < source.count, source[index..<index + 4].elementsEqual("<!--".utf8) else {
      return nil
    }
    var end = index + 4
    while end + 2 < source.count, end - index < 100_000 {
      if source[end] == 0x2D, source[end + 1] == 0x2D, source[end + 2] == 0x3E { return end + 3 }
      end += 1
    }
    return nil
  }
}
