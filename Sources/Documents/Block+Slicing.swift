extension Block {
  /// The byte ranges of the block's lines, blank ones left out, without white space at their ends.
  package var lines: [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start <= text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      let range = trimmed(start..<end)
      if !range.isEmpty { ranges.append(range) }
      start = end + 1
    }
    return ranges
  }

  /// A range without the white space at its ends.
  package func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, text[lower] <= 0x20 { lower += 1 }
    while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// A part of the block, of the same kind.
  ///
  /// - Parameter range: byte offsets in ``text``.
  /// - Returns: the part, with its emphasis clipped and its place in the source kept.
  package func slice(_ range: Range<Int>) -> Block {
    Block(
      kind: kind, text: Array(text[range]), offsets: Array(offsets[range]),
      emphasis: emphasis.compactMap { item in
        let clipped = item.range.clamped(to: range)
        guard !clipped.isEmpty else { return nil }
        let lower = clipped.lowerBound - range.lowerBound
        return Emphasis(style: item.style, range: lower..<lower + clipped.count)
      }, page: page, depth: depth)
  }

  /// The string in a range of the text.
  package func string(in range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
