/// Strips Markdown's inline marks from the lines of a block, keeping the place of every byte.
///
/// Emphasis follows CommonMark's flanking rules, so that the asterisks of "Zheng*, Chen*" stay. A
/// list marker in front of another ("- 4. Title") is left to the entries' own splitting.
enum InlineMarks {
  struct Clean {
    var text: [UInt8] = []
    var offsets: [Int] = []
    var emphasis: [Block.Emphasis] = []
  }

  private struct Delimiter {
    var mark: UInt8
    var length: Int
    /// The offset in the clean text at which the mark stood.
    var at: Int
    var source: Int
  }

  /// Strips the marks of a block.
  ///
  /// - Complexity: O(*n*) in the number of bytes; unmatched marks are put back in one pass.
  static func strip(_ source: [UInt8], lines: [Range<Int>], isRow: Bool) -> Clean {
    var clean = Clean()
    var delimiters: [Delimiter] = []
    let end = lines.last?.upperBound ?? 0
    var index = 0
    // The words of a link that goes on below, and what is left out behind them.
    var open: (close: Int, end: Int, start: Int)?
    for (number, line) in lines.enumerated() {
      // A tag that goes on from a line above.
      let isRest = index > line.lowerBound
      index = max(index, line.lowerBound)
      if isRest, index >= line.upperBound { continue }
      if number > 0 {
        clean.text.append(0x0A)
        clean.offsets.append(line.lowerBound > 0 ? line.lowerBound - 1 : 0)
      }
      while index < line.upperBound {
        if let link = open {
          if index == link.close, clean.text.count > link.start {
            clean.emphasis.append(.init(style: .link, range: link.start..<clean.text.count))
          }
          if index >= link.close { open = nil }
          if index == link.close {
            index = link.end
            continue
          }
        } else if let link = brokenLink(source, line, index, end) {
          open = (link.text.upperBound, link.end, clean.text.count)
          index += 1
          continue
        }
        index =
          brokenTag(source, line, index, end)
          ?? step(source, line, index, isRow, &clean, &delimiters)
      }
    }
    restoreUnmatched(&clean, delimiters)
    trim(&clean)
    return clean
  }

  /// Parts the words around a line break: in the cell of a row with a comma, where no mark stands there.
  private static func breakLine(
    _ source: [UInt8], _ line: Range<Int>, _ tag: Range<Int>, _ isRow: Bool, _ clean: inout Clean
  ) {
    if isRow, let last = clean.text.lastIndex(where: { $0 != 0x20 }),
      ![0x09, 0x29, 0x2C, 0x3B, 0x3A, 0x2E, 0x2D].contains(clean.text[last]),
      let next = source[tag.upperBound..<line.upperBound].first(where: { $0 > 0x20 }),
      ![0x7C, 0x28, 0x3C].contains(next)
    {
      clean.text.removeSubrange((last + 1)...)
      clean.offsets.removeSubrange((last + 1)...)
      clean.text.append(0x2C)
      clean.offsets.append(tag.lowerBound)
    }
    guard clean.text.last ?? 0x20 > 0x20 else { return }
    clean.text.append(0x20)
    clean.offsets.append(tag.lowerBound)
  }

  /// Handles what stands at `index` and gives the offset behind it.
  private static func step(
    _ source: [UInt8], _ line: Range<Int>, _ index: Int, _ isRow: Bool, _ clean: inout Clean,
    _ delimiters: inout [Delimiter]
  ) -> Int {
    let byte = source[index]
    func keep(_ range: Range<Int>) {
      clean.text.append(contentsOf: source[range])
      clean.offsets.append(contentsOf: range)
    }
    switch byte {
    case 0x5C:
      if let (letter, end) = texLetter(source, line, index) {
        for byte in letter.utf8 {
          clean.text.append(byte)
          clean.offsets.append(index)
        }
        return end
      }
      // A line break in Markdown.
      if index + 1 == line.upperBound, index > line.lowerBound { return index + 1 }
      guard index + 1 < line.upperBound, isPunctuation(source[index + 1]) else { break }
      keep(index + 1..<index + 2)
      return index + 2
    case 0x60 where opensQuotation(source, line, index),
      0x27 where closesQuotation(source, line, index):
      for mark in byte == 0x60 ? [0xE2, 0x80, 0x9C] : [0xE2, 0x80, 0x9D] as [UInt8] {
        clean.text.append(mark)
        clean.offsets.append(index)
      }
      return index + 2
    case 0x2A, 0x5F, 0x60:
      var end = index
      while end < line.upperBound, source[end] == byte { end += 1 }
      emphasis(source, line, index..<end, &clean, &delimiters)
      return end
    case 0x7C where isRow:
      if !clean.text.isEmpty, index + 1 < line.upperBound {
        clean.text.append(0x09)
        clean.offsets.append(index)
      }
      return index + 1
    case 0x7B:
      if let (inner, end) = shield(source, line, index) {
        var position = inner.lowerBound
        while position < inner.upperBound {
          position = step(source, inner, position, false, &clean, &delimiters)
        }
        return end
      }
    case 0x24:
      if let end = math(source, line, index, &clean) { return end }
    case 0x5B:
      if let link = linkText(source, line, index) {
        var inner = link.text.lowerBound
        let start = clean.text.count
        while inner < link.text.upperBound {
          inner = step(source, link.text, inner, false, &clean, &delimiters)
        }
        if clean.text.count > start {
          clean.emphasis.append(.init(style: .link, range: start..<clean.text.count))
        }
        return link.end
      }
    case 0x21 where index + 1 < line.upperBound && source[index + 1] == 0x5B:
      if let link = linkText(source, line, index + 1) { return link.end }
    case 0x3C:
      if let end = comment(source, line, index) { return end }
      if let end = tag(source, line, index) {
        if source[index + 1] | 0x20 == 0x62, source[index + 2] | 0x20 == 0x72 {
          breakLine(source, line, index..<end, isRow, &clean)
        }
        return end
      }
    case 0x26:
      if let (scalar, end) = entity(source, line, index) {
        for replacement in scalar.utf8 {
          clean.text.append(replacement)
          clean.offsets.append(index)
        }
        return end
      }
    case 0xC2 where index + 1 < line.upperBound && source[index + 1] == 0xA0:
      clean.text.append(0x20)
      clean.offsets.append(index)
      return index + 2
    case 0xC2 where index + 1 < line.upperBound && source[index + 1] == 0xAD:
      return index + 2
    case 0xE2
    where index + 2 < line.upperBound && source[index + 1] == 0x80
      && (0x8B...0x8F).contains(source[index + 2]):
      return index + 3
    default:
      break
    }
    keep(index..<index + 1)
    return index + 1
  }

  private static func emphasis(
    _ source: [UInt8], _ line: Range<Int>, _ run: Range<Int>, _ clean: inout Clean,
    _ delimiters: inout [Delimiter]
  ) {
    let mark = source[run.lowerBound]
    let before = run.lowerBound > line.lowerBound ? source[run.lowerBound - 1] : 0x20
    let after = run.upperBound < line.upperBound ? source[run.upperBound] : 0x20
    func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
    let leftFlanking =
      !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before))
    // "**Title: **On Sorting", "*Title:*On Sorting": converters leave the space behind a label inside of
    // its emphasis, or lose it.
    let isBehindSpace =
      before == 0x20 && run.lowerBound >= line.lowerBound + 2 && source[run.lowerBound - 2] == 0x3A
    let closesLabel =
      (isBehindSpace || before == 0x3A)
      && delimiters.last.map { $0.mark == mark && $0.length <= run.count } ?? false
    let rightFlanking =
      closesLabel
      || !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after))
    var remaining = run.count
    if rightFlanking || mark == 0x60 {
      // A bounded look back keeps hostile input from costing quadratic time.
      while remaining > 0, let open = delimiters.suffix(32).last(where: { $0.mark == mark }) {
        guard open.at < clean.text.count || mark == 0x60 else { break }
        let length = min(open.length, remaining, 2)
        while let last = delimiters.last, last.source != open.source { delimiters.removeLast() }
        delimiters.removeLast()
        if open.length > length {
          delimiters.append(
            Delimiter(mark: mark, length: open.length - length, at: open.at, source: open.source))
        }
        remaining -= length
        let style: Block.Emphasis.Style = mark == 0x60 ? .code : length == 2 ? .bold : .italic
        clean.emphasis.append(.init(style: style, range: open.at..<clean.text.count))
      }
    }
    guard remaining > 0 else { return }
    let source = run.upperBound - remaining
    if leftFlanking && (mark != 0x5F || !rightFlanking) || mark == 0x60 {
      delimiters.append(
        Delimiter(mark: mark, length: remaining, at: clean.text.count, source: source))
    } else {
      for offset in source..<run.upperBound {
        clean.text.append(mark)
        clean.offsets.append(offset)
      }
    }
  }

  /// Puts marks that found no partner back where they stood.
  private static func restoreUnmatched(_ clean: inout Clean, _ delimiters: [Delimiter]) {
    guard !delimiters.isEmpty else { return }
    var text: [UInt8] = []
    var offsets: [Int] = []
    text.reserveCapacity(clean.text.count + delimiters.count)
    offsets.reserveCapacity(text.capacity)
    var next = 0
    var shifts: [(at: Int, total: Int)] = []
    var total = 0
    for delimiter in delimiters {
      text.append(contentsOf: clean.text[next..<delimiter.at])
      offsets.append(contentsOf: clean.offsets[next..<delimiter.at])
      next = delimiter.at
      for offset in 0..<delimiter.length {
        text.append(delimiter.mark)
        offsets.append(delimiter.source + offset)
      }
      total += delimiter.length
      shifts.append((delimiter.at, total))
    }
    text.append(contentsOf: clean.text[next...])
    offsets.append(contentsOf: clean.offsets[next...])
    func shifted(_ position: Int, inclusive: Bool) -> Int {
      var low = 0
      var high = shifts.count
      while low < high {
        let middle = (low + high) / 2
        let counts = shifts[middle].at < position || (inclusive && shifts[middle].at == position)
        if counts { low = middle + 1 } else { high = middle }
      }
      return low == 0 ? position : position + shifts[low - 1].total
    }
    for index in clean.emphasis.indices {
      let range = clean.emphasis[index].range
      let lower = shifted(range.lowerBound, inclusive: true)
      clean.emphasis[index].range =
        lower..<max(lower, shifted(range.upperBound, inclusive: false))
    }
    clean.text = text
    clean.offsets = offsets
  }

  private static func trim(_ clean: inout Clean) {
    while let last = clean.text.last, last == 0x20 || last == 0x0A {
      clean.text.removeLast()
      clean.offsets.removeLast()
    }
    let count = clean.text.count
    clean.emphasis = clean.emphasis.compactMap { emphasis in
      let range = min(emphasis.range.lowerBound, count)..<min(emphasis.range.upperBound, count)
      return range.isEmpty ? nil : .init(style: emphasis.style, range: range)
    }
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
