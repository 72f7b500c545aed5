import Documents

/// Puts words together that a hyphen breaks at the end of a line.
enum BrokenWords {
  /// A block without the hyphens and line breaks inside words; every other byte keeps its place.
  ///
  /// A hyphen stays where the word has another one, as in "state-of-the-art".
  ///
  /// - Complexity: O(*n*).
  static func mended(_ block: Block) -> Block {
    guard block.text.contains(0x0A) else { return block }
    var cuts: [Range<Int>] = []
    var index = 0
    while index < block.text.count {
      guard block.text[index] == 0x2D, let cut = cut(block.text, index) else {
        index += 1
        continue
      }
      cuts.append(cut)
      index = cut.upperBound
    }
    guard !cuts.isEmpty else { return block }
    var mended = block
    mended.text = []
    mended.offsets = []
    var next = 0
    for cut in cuts {
      mended.text += block.text[next..<cut.lowerBound]
      mended.offsets += block.offsets[next..<cut.lowerBound]
      next = cut.upperBound
    }
    mended.text += block.text[next...]
    mended.offsets += block.offsets[next...]
    func shifted(_ position: Int) -> Int {
      var shift = 0
      for cut in cuts where cut.lowerBound < position {
        shift += min(cut.upperBound, position) - cut.lowerBound
      }
      return position - shift
    }
    mended.emphasis = block.emphasis.prefix(4_096).compactMap { item in
      let range = shifted(item.range.lowerBound)..<shifted(item.range.upperBound)
      return range.isEmpty ? nil : Block.Emphasis(style: item.style, range: range)
    }
    return mended
  }

  /// What to leave out at a hyphen: it and the line break behind it, or the break alone.
  private static func cut(_ text: [UInt8], _ hyphen: Int) -> Range<Int>? {
    guard hyphen > 1, isSmall(text[hyphen - 1]), hyphen + 2 < text.count, text[hyphen + 1] == 0x0A
    else { return nil }
    var next = hyphen + 2
    while next < text.count, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
    guard next < text.count, isSmall(text[next]) else { return nil }
    var start = hyphen - 1
    while start >= 0, text[start] > 0x20, text[start] != 0x2D { start -= 1 }
    let isCompound = start >= 0 && text[start] == 0x2D
    return (isCompound ? hyphen + 1 : hyphen)..<next
  }

  /// Whether a byte belongs to a small letter, or to one beyond ASCII.
  private static func isSmall(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || byte >= 0x80
  }
}
