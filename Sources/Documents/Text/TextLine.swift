/// One line of a text or Markdown source, and how it begins.
struct TextLine {
  enum Opening: Equatable {
    case heading(level: Int)
    case item(marker: String)
    case row
    case text
  }

  /// The column at which the text begins, a tab counting to the next multiple of four.
  let indentation: Int
  let opening: Opening
  /// The source range of the text behind the opening mark, without white space at its ends.
  let content: Range<Int>
  private let bytes: ArraySlice<UInt8>

  init(_ source: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var column = 0
    while start < range.upperBound, let width = Self.blank(source, start) {
      column += source[start] == 0x09 ? 4 - column % 4 : 1
      start += width
    }
    var end = range.upperBound
    while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
    indentation = column
    bytes = source[start..<end]
    var inner = start
    opening = Self.opening(source, start..<end, &inner)
    content = inner..<max(inner, end)
  }

  /// The width of the blank at an offset: space, tab or no-break space.
  private static func blank(_ source: [UInt8], _ index: Int) -> Int? {
    switch source[index] {
    case 0x20, 0x09: return 1
    case 0xC2: return index + 1 < source.count && source[index + 1] == 0xA0 ? 2 : nil
    default: return nil
    }
  }

  var isBlank: Bool { bytes.isEmpty }
  var firstByte: UInt8? { bytes.first }
  var isFence: Bool { bytes.starts(with: [0x60, 0x60, 0x60]) }
  /// Three or more of one mark and nothing else: a rule or a page break.
  var isRule: Bool { isRun(of: [0x2D, 0x2A, 0x5F, 0x3D, 0x7E]) }
  var isUnderline: Bool { isRun(of: [0x2D, 0x3D]) }

  /// A line of a table that only holds dashes and colons.
  var isTableRule: Bool {
    bytes.allSatisfy { [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) }
  }

  /// The fence around a division of Pandoc's Markdown: ":::", "::: {.cell}".
  var isDivision: Bool { bytes.starts(with: [0x3A, 0x3A, 0x3A]) }

  /// Whether nothing but a tag of a site's templates stands on the line: "{% for post in posts %}".
  var isTemplate: Bool {
    bytes.starts(with: "{%".utf8) && bytes.suffix(2).elementsEqual("%}".utf8)
  }

  /// Whether the line only says where a link leads: "[jane]: https://example.org "Jane Doe"".
  var isLinkDefinition: Bool {
    guard bytes.first == 0x5B, let close = bytes.prefix(60).firstIndex(of: 0x5D),
      bytes.index(after: close) < bytes.endIndex, bytes[close + 1] == 0x3A,
      // "[^1]: …" is a note.
      bytes.dropFirst().first != 0x5E
    else { return false }
    let rest = bytes[(close + 2)...].drop { $0 <= 0x20 }
    let address = rest.prefix { $0 > 0x20 }
    let title = rest.dropFirst(address.count).drop { $0 <= 0x20 }
    return address.contains { $0 == 0x2F }
      && (title.isEmpty || title.first == 0x22 && title.last == 0x22)
  }

  /// Whether nothing but tags of HTML stands on the line.
  var isMarkup: Bool {
    guard bytes.first == 0x3C, bytes.last == 0x3E else { return false }
    var depth = 0
    for byte in bytes {
      if byte == 0x3C {
        depth += 1
      } else if byte == 0x3E {
        depth -= 1
      } else if depth == 0, byte > 0x20 {
        return false
      }
    }
    return depth == 0 && element(at: bytes.startIndex) != nil
  }

  /// Whether an element that begins a block of its own opens the line.
  var beginsElement: Bool {
    bytes.first == 0x3C && element(at: bytes.startIndex).map(Self.blocks.contains) ?? false
  }

  /// Whether the end of such an element ends the line.
  var endsElement: Bool {
    guard bytes.last == 0x3E, let open = bytes.suffix(16).lastIndex(of: 0x3C),
      bytes[open + 1] == 0x2F
    else { return false }
    return element(at: open).map(Self.blocks.contains) ?? false
  }

  /// The name of the element whose tag, or end tag, stands at an index.
  private func element(at open: Int) -> String? {
    var start = open + 1
    if start < bytes.endIndex, bytes[start] == 0x2F { start += 1 }
    var end = start
    while end < bytes.endIndex, end - start < 12,
      (0x41...0x5A).contains(bytes[end]) || (0x61...0x7A).contains(bytes[end])
        || (0x30...0x39).contains(bytes[end])
    {
      end += 1
    }
    guard end > start, end < bytes.endIndex,
      bytes[end] <= 0x20 || [0x3E, 0x2F].contains(bytes[end])
    else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
  }

  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "header", "footer", "main", "details", "summary", "center",
    "aside", "figure", "figcaption", "address", "blockquote",
  ]

  private func isRun(of marks: [UInt8]) -> Bool {
    guard let first = bytes.first, marks.contains(first) else { return false }
    return bytes.count >= 3 && bytes.allSatisfy { $0 == first || $0 == 0x20 }
  }

  private static func opening(
    _ source: [UInt8], _ range: Range<Int>, _ inner: inout Int
  ) -> Opening {
    guard let first = range.first.map({ source[$0] }) else { return .text }
    func byte(_ index: Int) -> UInt8? { index < range.upperBound ? source[index] : nil }
    func skipBlanks(_ index: Int) -> Int {
      var index = index
      while let b = byte(index), b == 0x20 || b == 0x09 { index += 1 }
      return index
    }
    switch first {
    case 0x23:  // #
      var end = range.lowerBound
      while byte(end) == 0x23 { end += 1 }
      let level = end - range.lowerBound
      guard level <= 6, byte(end) == 0x20 || byte(end) == 0x09 || byte(end) == nil else {
        return .text
      }
      inner = skipBlanks(end)
      return .heading(level: level)
    case 0x7C:  // |
      return .row
    case 0x3A:  // : in front of a definition, in the Markdown of Pandoc
      if let next = byte(range.lowerBound + 1), next == 0x20 || next == 0x09 {
        inner = skipBlanks(range.lowerBound + 1)
      }
      return .text
    case 0x3C:  // <h2> … </h2>, or <li> of a list without an end
      if byte(range.lowerBound + 1).map({ $0 | 0x20 }) == 0x6C,
        byte(range.lowerBound + 2).map({ $0 | 0x20 }) == 0x69,
        let after = byte(range.lowerBound + 3), after == 0x3E || after == 0x20
      {
        return .item(marker: "-")
      }
      guard let next = byte(range.lowerBound + 1), next | 0x20 == 0x68,
        let level = byte(range.lowerBound + 2), (0x31...0x36).contains(level),
        let after = byte(range.lowerBound + 3), after == 0x3E || after == 0x20
      else { return .text }
      return .heading(level: Int(level - 0x30))
    case 0x3E:  // > of quoted text, however deep
      var next = range.lowerBound
      while byte(next) == 0x3E { next = skipBlanks(next + 1) }
      inner = next
      return opening(source, next..<max(next, range.upperBound), &inner)
    default: break
    }
    guard var end = markerEnd(source, range) else { return .text }
    var start = range.lowerBound
    // "- [2] …" and "- 4. …": the number says more than the bullet.
    let next = skipBlanks(end)
    if next < range.upperBound, !isNumbering(first), isNumbering(source[next]),
      let second = markerEnd(source, next..<range.upperBound)
    {
      start = next
      end = second
    }
    inner = skipBlanks(end)
    // "- #### On Town Walls": the item holds a heading.
    var hashes = inner
    while byte(hashes) == 0x23, hashes - inner < 7 { hashes += 1 }
    if (2...6).contains(hashes - inner), byte(hashes) == 0x20 {
      let level = hashes - inner
      inner = skipBlanks(hashes)
      return .heading(level: level)
    }
    return .item(marker: String(decoding: source[start..<end], as: UTF8.self))
  }

  private static func isNumbering(_ byte: UInt8) -> Bool {
    byte == 0x5B || byte == 0x28 || (0x30...0x39).contains(byte)
  }

  /// The end of a list marker with white space behind it: a bullet, "12.", "(3)", "[4]", "[Abc12]".
  private static func markerEnd(_ source: [UInt8], _ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    func byte(_ index: Int) -> UInt8 { index < range.upperBound ? source[index] : 0 }
    func isSpace(_ index: Int) -> Bool { byte(index) == 0x20 || byte(index) == 0x09 }
    let first = byte(start)
    switch first {
    case 0x2D, 0x2A, 0x2B:  // - * +
      return isSpace(start + 1) ? start + 1 : nil
    case 0x6F:  // an OCR "o" for a hollow bullet, in front of a capital
      guard isSpace(start + 1) else { return nil }
      return (0x41...0x5A).contains(byte(start + 2)) ? start + 1 : nil
    case 0xE2:  // • ‣ ◦ ▪ ● – — …
      guard start + 3 <= range.upperBound else { return nil }
      let scalar = String(decoding: source[start..<start + 3], as: UTF8.self)
      guard "•‣◦▪▫■□●○◆◇►▸▶⁃∙–—➢➤✓✔★☆⋆♦".contains(scalar) else { return nil }
      return start + 3
    case 0xC2:  // ·
      return byte(start + 1) == 0xB7 && isSpace(start + 2) ? start + 2 : nil
    case 0xEF:  // glyphs of symbol fonts, in the private use area
      guard start + 3 <= range.upperBound, byte(start + 1) >= 0x80, byte(start + 1) <= 0xA3 else {
        return nil
      }
      return isSpace(start + 3) ? start + 3 : nil
    case 0x5B, 0x28:  // [ (
      let closing: UInt8 = first == 0x5B ? 0x5D : 0x29
      var end = start + 1
      var digits = 0
      while end - start <= 10, byte(end) != closing, byte(end) != 0 {
        guard byte(end) < 0x80, byte(end) != 0x20 else { return nil }
        if (0x30...0x39).contains(byte(end)) { digits += 1 }
        end += 1
      }
      guard byte(end) == closing, end > start + 1, isSpace(end + 1) || first == 0x5B else {
        return nil
      }
      let length = end - start - 1
      let isNumber = digits == length && digits <= 3
      guard isNumber || (first == 0x5B && digits > 0 && length >= 2) else { return nil }
      // "[22/01] …" is when something takes place.
      let parts = source[start + 1..<end].split(separator: 0x2F, omittingEmptySubsequences: false)
      let isDay = parts.count == 2 && digits == length - 1 && parts.allSatisfy { $0.count <= 2 }
      return byte(end + 1) == 0x28 || isDay ? nil : end + 1
    case 0x30...0x39:
      var end = start
      while (0x30...0x39).contains(byte(end)) { end += 1 }
      guard end - start <= 3, byte(end) == 0x2E || byte(end) == 0x29, isSpace(end + 1) else {
        return nil
      }
      if byte(end) == 0x2E, OrdinalDay.isDay(source, start..<end, range.upperBound) { return nil }
      return end + 1
    default:
      return nil
    }
  }
}
