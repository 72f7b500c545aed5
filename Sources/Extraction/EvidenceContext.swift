import Bibliography
import Documents

extension Document {
  /// The evidence for a word or two, quoted with the words around them.
  ///
  /// - Parameters:
  ///   - range: byte offsets in the block's text.
  ///   - block: a block of this document.
  /// - Returns: the quote from at most 48 bytes before to 48 behind, cut between words and at the
  ///   ends of sentences.
  /// - Complexity: O(1).
  func evidence(around range: Range<Int>, of block: Block) -> Evidence {
    let text = block.text
    let reach = 48
    func isEnd(_ index: Int) -> Bool {
      text[index] == 0x0A
        || text[index] == 0x2E && index + 1 < text.count && text[index + 1] == 0x20
    }
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < reach, !isEnd(start - 1) { start -= 1 }
    if start > 0, !isEnd(start - 1) {
      while start < range.lowerBound, text[start] != 0x20 { start += 1 }
    }
    while start < range.lowerBound, text[start] == 0x20 { start += 1 }
    var end = range.upperBound
    while end < text.count, end - range.upperBound < reach, !isEnd(end) { end += 1 }
    if end < text.count, !isEnd(end) {
      while end > range.upperBound, text[end] != 0x20 { end -= 1 }
    }
    var evidence = evidence(for: start..<end, of: block)
    if let first = range.first, let last = range.last {
      // Words that an entry has put in front stand behind the others in the source.
      let (start, end) = (block.offsets[first], block.offsets[last])
      evidence.span = min(start, end)..<max(start, end) + 1
    }
    return evidence
  }
}
