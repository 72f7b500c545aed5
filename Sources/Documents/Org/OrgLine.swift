/// One line of an outline, and what it is.
struct OrgLine {
  enum Kind: Equatable {
    case blank
    case headline(level: Int)
    /// "#+TITLE: …": the word in lower case.
    case keyword(String)
    /// "#+begin_export latex": the name in lower case.
    case blockBegin(String)
    case blockEnd(String)
    case drawer(String)
    case comment
    case rule
    case tableRow, tableRule
    case item(Item)
    case planning
    case text
  }

  enum Item: Equatable {
    case bullet, number
    /// "- term :: text".
    case term(Range<Int>)
  }

  let kind: Kind
  /// How many columns the line is indented.
  let indentation: Int
  /// What stands behind the mark, without white space at its ends.
  let content: Range<Int>

  init(_ source: [UInt8], _ range: Range<Int>) {
    let line = LineIndent(source, range)
    indentation = line.columns
    var inner = line.content
    kind = Self.kind(source, line.content, line.columns, &inner)
    content = inner
  }

  private static func kind(
    _ source: [UInt8], _ line: Range<Int>, _ column: Int, _ inner: inout Range<Int>
  ) -> Kind {
    guard let first = line.first.map({ source[$0] }) else { return .blank }
    switch first {
    case 0x2A where column == 0:  // *
      let stars = source[line].prefix { $0 == 0x2A }.count
      let after = line.lowerBound + stars
      guard after < line.upperBound, source[after] == 0x20 || source[after] == 0x09 else { break }
      inner = skip(source, after..<line.upperBound)
      return .headline(level: stars)
    case 0x23: return hash(source, line, &inner)  // #
    case 0x7C:  // |
      return line.count > 1 && source[line.lowerBound + 1] == 0x2D ? .tableRule : .tableRow
    case 0x3A:  // :
      if line.count > 2, source[line.upperBound - 1] == 0x3A,
        source[line.lowerBound + 1..<line.upperBound - 1].allSatisfy(isWordByte)
      {
        return .drawer(lowercased(source, line.lowerBound + 1..<line.upperBound - 1))
      }
      // ": text" is text as it stands.
      if line.count == 1 { return .blank }
      if source[line.lowerBound + 1] == 0x20 {
        inner = skip(source, line.lowerBound + 1..<line.upperBound)
      }
      return .text
    case 0x2D:  // -
      if line.count >= 5, source[line].allSatisfy({ $0 == 0x2D }) { return .rule }
    default: break
    }
    for word in ["CLOSED:", "SCHEDULED:", "DEADLINE:"] where source[line].starts(with: word.utf8) {
      return .planning
    }
    return item(source, line, column, &inner) ?? .text
  }

  private static func hash(
    _ source: [UInt8], _ line: Range<Int>, _ inner: inout Range<Int>
  ) -> Kind {
    guard line.count > 1 else { return .comment }
    let next = source[line.lowerBound + 1]
    if next == 0x20 || next == 0x09 { return .comment }
    guard next == 0x2B else { return .text }
    var end = line.lowerBound + 2
    while end < line.upperBound, source[end] > 0x20, source[end] != 0x3A, source[end] != 0x5B {
      end += 1
    }
    let word = lowercased(source, line.lowerBound + 2..<end)
    if word.hasPrefix("begin_") || word.hasPrefix("end_") {
      inner = skip(source, end..<line.upperBound)
      let name = String(word.drop { $0 != "_" }.dropFirst())
      return word.hasPrefix("begin_") ? .blockBegin(name) : .blockEnd(name)
    }
    while end < line.upperBound, source[end] != 0x3A { end += 1 }
    guard end < line.upperBound else { return .comment }
    inner = skip(source, end + 1..<line.upperBound)
    return .keyword(word)
  }

  /// A bullet, a number or a term with white space behind it; a star only where it is indented.
  private static func item(
    _ source: [UInt8], _ line: Range<Int>, _ column: Int, _ inner: inout Range<Int>
  ) -> Kind? {
    var end = line.lowerBound
    var isNumber = false
    switch source[end] {
    case 0x2D, 0x2B: end += 1
    case 0x2A where column > 0: end += 1
    case 0x30...0x39:
      while end < line.upperBound, (0x30...0x39).contains(source[end]) { end += 1 }
      guard end - line.lowerBound <= 4, end < line.upperBound,
        source[end] == 0x2E || source[end] == 0x29
      else { return nil }
      end += 1
      isNumber = true
    default: return nil
    }
    guard end == line.upperBound || source[end] == 0x20 || source[end] == 0x09 else { return nil }
    inner = skip(source, end..<line.upperBound)
    // "[@5]" sets the number, "[X]" is a box to tick.
    for _ in 0..<2 where inner.count >= 3 && source[inner.lowerBound] == 0x5B {
      let close = source[inner].prefix(6).firstIndex(of: 0x5D)
      let second = source[inner.lowerBound + 1]
      guard let close,
        second == 0x40
          || close == inner.lowerBound + 2
            && [0x20, 0x58, 0x2D]
              .contains(second)
      else { break }
      inner = skip(source, close + 1..<inner.upperBound)
    }
    guard !isNumber else { return .item(.number) }
    let text = source[inner]
    if let marks = text.prefix(200).firstRange(of: Array(" :: ".utf8)) {
      let term = inner.lowerBound..<marks.lowerBound
      inner = skip(source, marks.upperBound..<inner.upperBound)
      return .item(.term(term))
    }
    if text.suffix(3).elementsEqual(" ::".utf8) {
      let term = inner.lowerBound..<inner.upperBound - 3
      inner = inner.upperBound..<inner.upperBound
      return .item(.term(term))
    }
    return .item(.bullet)
  }

  private static func skip(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, source[start] == 0x20 || source[start] == 0x09 { start += 1 }
    return start..<range.upperBound
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == 0x2D || byte == 0x5F
  }

  private static func lowercased(_ source: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self).lowercased()
  }
}
