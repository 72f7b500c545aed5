/// A line of a file, or the part of one that stands in a cell or behind a mark.
struct ReSTLine {
  /// The number of the line, counted from 1.
  var number: Int
  /// How many columns stand in front of its first word.
  var indent: Int
  /// Where its words begin and end; equal where it is blank.
  var start: Int
  var end: Int

  var isBlank: Bool { start >= end }
  var range: Range<Int> { start..<max(start, end) }

  /// The part of a line without the white space at its ends.
  init(_ source: [UInt8], _ range: Range<Int>, number: Int) {
    let line = LineIndent(source, range)
    self.number = number
    indent = line.columns
    start = line.content.lowerBound
    end = line.content.upperBound
  }

  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(of source: [UInt8]) -> [ReSTLine] {
    var lines: [ReSTLine] = []
    var start = 0
    while start < source.count {
      let end = source[start...].firstIndex(of: 0x0A) ?? source.count
      lines.append(ReSTLine(source, start..<end, number: lines.count + 1))
      start = end + 1
    }
    return lines
  }

  /// The line without its first bytes and the white space behind them.
  func behind(_ place: Int, _ source: [UInt8]) -> ReSTLine {
    var line = self
    line.start = min(place, end)
    while line.start < end, source[line.start] == 0x20 || source[line.start] == 0x09 {
      line.start += 1
    }
    line.indent = indent + line.start - start
    return line
  }

  // MARK: marks

  /// The mark of which a line is nothing but a run.
  static func run(_ source: [UInt8], _ line: ReSTLine) -> UInt8? {
    guard !line.isBlank else { return nil }
    let mark = source[line.start]
    guard isPunctuation(mark), source[line.range].allSatisfy({ $0 == mark }) else { return nil }
    return mark
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }

  /// The mark below a line that makes a title of it: as long as the title, or four letters.
  static func underline(_ source: [UInt8], _ title: ReSTLine, _ below: ReSTLine) -> UInt8? {
    guard let mark = run(source, below), below.indent == title.indent, run(source, title) == nil
    else { return nil }
    let length = below.end - below.start
    // Titles are long, but no line of that length is one.
    guard length >= 4 || title.end - title.start <= length, title.end - title.start <= 1_000 else {
      return nil
    }
    return mark
  }

  /// The mark over and under the second of three lines that makes a title of it.
  static func overlinedTitle(_ source: [UInt8], _ lines: ArraySlice<ReSTLine>) -> UInt8? {
    guard lines.count == 3, let over = lines.first, let under = lines.last,
      let mark = run(source, over), run(source, under) == mark, over.indent == under.indent
    else { return nil }
    let title = lines[lines.startIndex + 1]
    guard !title.isBlank, run(source, title) == nil, over.end - over.start >= 3,
      under.end - under.start >= 3, title.end - title.start <= 1_000
    else { return nil }
    return mark
  }

  /// Where what follows on "* " begins.
  static func bullet(_ source: [UInt8], _ line: ReSTLine) -> Int? {
    guard !line.isBlank else { return nil }
    let end: Int
    switch source[line.start] {
    case 0x2A, 0x2B, 0x2D: end = line.start + 1
    case 0xE2 where line.end - line.start >= 3:
      guard
        ["•", "‣", "⁃"].contains(
          String(decoding: source[line.start..<line.start + 3], as: UTF8.self))
      else { return nil }
      end = line.start + 3
    default: return nil
    }
    return end == line.end || source[end] == 0x20 || source[end] == 0x09 ? end : nil
  }

  /// The number in front of an item: "3.", "(3)", "#.", "a)".
  struct Number {
    /// Nil where docutils counts, or letters do.
    var value: Int?
    /// The type of a list of letters.
    var type = ""
    /// Where what follows on it begins.
    var end: Int
  }

  static func number(_ source: [UInt8], _ line: ReSTLine) -> Number? {
    guard !line.isBlank else { return nil }
    var start = line.start
    let isBracketed = source[start] == 0x28
    if isBracketed { start += 1 }
    var end = start
    while end < line.end, end - start < 6, isAlphanumeric(source[end]) || source[end] == 0x23 {
      end += 1
    }
    guard end > start, end < line.end,
      source[end] == 0x29 || (!isBracketed && source[end] == 0x2E),
      end + 1 == line.end || source[end + 1] == 0x20 || source[end + 1] == 0x09
    else { return nil }
    let word = source[start..<end]
    if word.elementsEqual(CollectionOfOne(0x23)) { return Number(end: end + 1) }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) {
      // "2019. Rows" begins with a year, "3. Mai" is a day.
      guard word.count <= 3, let value = Int(String(decoding: word, as: UTF8.self)),
        !(source[end] == 0x2E && OrdinalDay.isDay(source, start..<end, line.end))
      else { return nil }
      return Number(value: value, end: end + 1)
    }
    if word.allSatisfy({ [0x69, 0x76, 0x78].contains($0) }) {
      return Number(type: "i", end: end + 1)
    }
    // "A. Quill" is a name.
    let isName = (0x41...0x5A).contains(word[word.startIndex]) && source[end] == 0x2E
    return word.count == 1 && word.first != 0x23 && !isName ? Number(type: "a", end: end + 1) : nil
  }

  /// The name of a field, ":Date:", and where what follows on it begins.
  static func field(_ source: [UInt8], _ line: ReSTLine) -> (name: Range<Int>, end: Int)? {
    guard line.end - line.start >= 3, source[line.start] == 0x3A else { return nil }
    let next = source[line.start + 1]
    guard next > 0x20, next != 0x3A, next != 0x60 else { return nil }
    let limit = min(line.end, line.start + 120)
    var index = line.start + 1
    while index < limit {
      if source[index] == 0x5C {
        index += 2
        continue
      }
      if source[index] == 0x3A {
        let after = index + 1 < line.end ? source[index + 1] : 0x20
        // ":role:`text`" is no field.
        if after == 0x60 { return nil }
        if after <= 0x20 {
          return source[index - 1] > 0x20 ? (line.start + 1..<index, index + 1) : nil
        }
      }
      index += 1
    }
    return nil
  }

  /// What stands behind the two stops of a comment, directive, note or target.
  static func explicitContent(_ source: [UInt8], _ line: ReSTLine) -> Range<Int>? {
    guard line.end - line.start >= 2, source[line.start] == 0x2E, source[line.start + 1] == 0x2E
    else { return nil }
    var start = line.start + 2
    guard start == line.end || source[start] == 0x20 || source[start] == 0x09 else { return nil }
    while start < line.end, source[start] <= 0x20 { start += 1 }
    return start..<line.end
  }

  /// Whether a line begins a block of its own, whatever stands in front of it.
  static func isMarked(_ source: [UInt8], _ line: ReSTLine) -> Bool {
    bullet(source, line) != nil || number(source, line) != nil || field(source, line) != nil
      || explicitContent(source, line) != nil
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The end of a name of letters and digits with single marks between them.
  static func nameEnd(_ source: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.lowerBound
    while end < range.upperBound {
      let byte = source[end]
      if isAlphanumeric(byte) || byte >= 0x80 {
        end += 1
      } else if end > range.lowerBound, [0x2D, 0x5F, 0x2E, 0x2B, 0x3A].contains(byte),
        end + 1 < range.upperBound, isAlphanumeric(source[end + 1]) || source[end + 1] >= 0x80
      {
        end += 2
      } else {
        break
      }
    }
    return min(end, range.upperBound)
  }
}
