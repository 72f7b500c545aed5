/// Titles in quotation marks: "…", “…”, „…“, «…», ``…''.
enum QuotedTitle {
  private static let pairs: [(opening: [UInt8], closings: [[UInt8]])] = [
    ([0x22], [[0x22]]),
    (Array("“".utf8), [Array("”".utf8), [0x22]]),
    (Array("„".utf8), [Array("“".utf8), Array("”".utf8), [0x22]]),
    (Array("«".utf8), [Array("»".utf8)]),
    (Array("»".utf8), [Array("«".utf8)]),
    ([0x60, 0x60], [[0x27, 0x27]]),
    (Array("‚".utf8), [Array("‘".utf8)]),
  ]

  /// Single marks, which are apostrophes, too.
  private static let singles = [[0x27], Array("‘".utf8), Array("’".utf8)]

  /// Whether a text begins with an opening quotation mark.
  static func opens(_ text: ArraySlice<UInt8>) -> Bool {
    pairs.contains { text.starts(with: $0.opening) }
  }

  /// Where the quotation mark begins that ends at an offset, or the offset if none does.
  static func mark(before offset: Int, in text: [UInt8]) -> Int {
    let head = text[..<offset]
    let mark = (pairs.map(\.opening) + singles).first { head.suffix($0.count).elementsEqual($0) }
    return offset - (mark?.count ?? 0)
  }

  /// Whether a title in quotation marks is all of one: it ends in a mark, or a mark, a bracket, a
  /// word of sources or a capital follows; behind "a quote": the title goes on.
  static func isWhole(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    if let last = text[range].last, [0x2C, 0x2E, 0x3F, 0x21].contains(last) { return true }
    let marks: [UInt8] = [0x22, 0x27, 0x9D, 0x9C, 0x80, 0xE2, 0xBB, 0xAB, 0xC2, 0x98, 0x99]
    let rest = text[range.upperBound...].drop { marks.contains($0) }
    guard let next = rest.first else { return true }
    if [0x2C, 0x2E, 0x28, 0x5B].contains(next) { return true }
    let word = rest.drop { $0 <= 0x20 }
    return next <= 0x20
      && (word.first.map { (0x41...0x5A).contains($0) } ?? true
        || [Array("in ".utf8), Array("in: ".utf8)].contains { word.starts(with: $0) })
  }

  /// Where the mark ends that closes a title in quotation marks.
  static func closingEnd(behind range: Range<Int>, in text: [UInt8]) -> Int {
    let rest = text[range.upperBound...]
    let mark = (pairs.flatMap(\.closings) + singles).first { rest.starts(with: $0) }
    return range.upperBound + (mark?.count ?? 0)
  }

  /// The range between single quotation marks behind a comma, a dash or a date: "Quill, 2014 - 'Title',".
  ///
  /// The mark in front follows a space and something that ends; behind the mark at the end, the text
  /// parts or ends. What is between has three words or more.
  ///
  /// - Complexity: O(*n*).
  static func single(in text: [UInt8]) -> Range<Int>? {
    func mark(at index: Int) -> Int? {
      singles.first { text[index...].starts(with: $0) }?.count
    }
    var start: Int?
    var index = 2
    while index < text.count {
      guard let width = mark(at: index) else {
        index += 1
        continue
      }
      let rest = text[(index + width)...]
      if start == nil {
        if text[index - 1] == 0x20, let last = text[index - 2] as UInt8?,
          [0x2C, 0x2E, 0x2D, 0x3A, 0x29].contains(last) || (0x30...0x39).contains(last)
            || text[..<(index - 1)].suffix(3).elementsEqual("–".utf8)
        {
          start = index + width
        }
      } else if let start, rest.first.map({ [0x2C, 0x2E, 0x3B].contains($0) }) ?? true,
        index - start >= 12, text[start..<index].split(separator: 0x20).count >= 3
      {
        return start..<index
      }
      index += width
    }
    return nil
  }

  private static let closing = (opening: Array("”".utf8), closings: [Array("”".utf8)])

  /// Whether a closing mark stands where a title opens: "Quill, ”Rows of mills”".
  private static func opensWithClosing(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index...].starts(with: closing.opening), index > 1, index + 4 < text.count else {
      return false
    }
    return text[index - 1] == 0x20 && (0x41...0x5A).contains(text[index + 3])
  }

  /// Where a title begins whose mark nothing closes: "Quill, “Rows of mills, Mill Studies, 2020".
  ///
  /// - Complexity: O(*n*).
  static func unclosed(in text: [UInt8]) -> Int? {
    var index = 2
    while index + 16 < text.count {
      if let mark = pairs.first(where: { text[index...].starts(with: $0.opening) })?.opening
        ?? (opensWithClosing(text, index) ? closing.opening : nil)
      {
        let rest = text[(index + mark.count)...]
        let isLone = !(pairs + [closing]).contains { pair in
          pair.closings.contains { rest.firstRange(of: $0) != nil }
        }
        return isLone && text[index - 1] == 0x20 ? index + mark.count : nil
      }
      index += 1
    }
    return nil
  }

  /// The range between the first pair of quotation marks that holds a title: twelve bytes or more, or
  /// as many as `least` says.
  ///
  /// - Complexity: O(*n*).
  static func range(in text: [UInt8], least: Int = 12) -> Range<Int>? {
    var index = 0
    while index < text.count {
      guard
        let pair = pairs.first(where: { text[index...].starts(with: $0.opening) })
          ?? (opensWithClosing(text, index) ? closing : nil)
      else {
        index += 1
        continue
      }
      let start = index + pair.opening.count
      var end = start
      while end < text.count, !pair.closings.contains(where: { text[end...].starts(with: $0) }) {
        end += 1
      }
      guard end < text.count else { return nil }
      end = outerEnd(text, start, end, pair.opening, pair.closings)
      if end - start >= least { return start..<end }
      index = end + 1
    }
    return nil
  }

  /// The longest title that quotes a term, in bytes.
  private static let longestNested = 400

  /// Where a title ends that quotes a term in the same marks: "“Rows with “Half Columns” in Mills”".
  ///
  /// As many marks must close as open; else the title ends where the first one closes.
  private static func outerEnd(
    _ text: [UInt8], _ start: Int, _ end: Int, _ opening: [UInt8], _ closings: [[UInt8]]
  ) -> Int {
    guard let closing = closings.first(where: { text[end...].starts(with: $0) }),
      closing != opening, text[start..<end].firstRange(of: opening) != nil
    else { return end }
    var depth = 1
    var index = start
    while index < min(text.count, start + longestNested) {
      let rest = text[index...]
      if rest.starts(with: opening) {
        depth += 1
        index += opening.count
      } else if rest.starts(with: closing) {
        depth -= 1
        if depth == 0 { return index }
        index += closing.count
      } else {
        index += 1
      }
    }
    return end
  }
}
