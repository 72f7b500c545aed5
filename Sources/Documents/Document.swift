package import Bibliography

/// A document as its reader understood it: blocks of clean text, each tied to the source.
package struct Document: Sendable {
  /// The path relative to the folder that was read.
  package let id: String
  /// The name of the format ("text", "markdown").
  package let format: String
  /// The source as UTF-8 text with `\n` line ends, without a byte-order mark; for a format with
  /// markup, the words that a person reads.
  package let source: [UInt8]
  /// The offset in ``source`` at which each line begins.
  package let lineStarts: [Int]
  /// Where the lines of the file begin in ``source``, in ascending order; empty where ``source`` is
  /// the file's own text.
  package let lineMarks: [LineMark]
  /// Where the pages of the file begin in ``source``, in ascending order; empty where it has none.
  package let pageMarks: [PageMark]
  package let blocks: [Block]
  package var diagnostics: [Diagnostic]

  /// An offset from which on the text stands on a line of the file, counted from 1.
  package struct LineMark: Sendable, Hashable {
    package var offset: Int
    package var line: Int

    package init(offset: Int, line: Int) {
      self.offset = offset
      self.line = line
    }
  }

  /// An offset from which on the text stands on a page of the file, counted from 1.
  package struct PageMark: Sendable, Hashable {
    package var offset: Int
    package var page: Int

    package init(offset: Int, page: Int) {
      self.offset = offset
      self.page = page
    }
  }

  package init(
    id: String, format: String, source: [UInt8], blocks: [Block], diagnostics: [Diagnostic] = [],
    lineMarks: [LineMark] = [], pageMarks: [PageMark] = []
  ) {
    self.id = id
    self.format = format
    self.source = source
    self.blocks = blocks
    self.diagnostics = diagnostics
    self.lineMarks = lineMarks
    self.pageMarks = pageMarks
    var starts = [0]
    for (index, byte) in source.enumerated() where byte == 0x0A { starts.append(index + 1) }
    lineStarts = starts
  }

  /// The line of the file, counted from 1, on which the source byte at `offset` stands.
  ///
  /// - Complexity: O(log *lines*).
  package func line(at offset: Int) -> Int {
    if lineMarks.isEmpty {
      return Self.last(lineStarts.count) { lineStarts[$0] <= offset } + 1
    }
    return lineMarks[Self.last(lineMarks.count) { lineMarks[$0].offset <= offset }].line
  }

  /// The page, counted from 1, on which the source byte at `offset` stands; nil without pages.
  ///
  /// - Complexity: O(log *pages*).
  package func page(at offset: Int) -> Int? {
    guard !pageMarks.isEmpty else { return nil }
    return pageMarks[Self.last(pageMarks.count) { pageMarks[$0].offset <= offset }].page
  }

  /// How many bytes stand in front of an offset on its line of ``source``.
  ///
  /// - Complexity: O(log *lines*).
  package func column(at offset: Int) -> Int {
    offset - lineStarts[Self.last(lineStarts.count) { lineStarts[$0] <= offset }]
  }

  /// The last of `count` ascending items that begins at or before a place; 0 where none does.
  private static func last(_ count: Int, _ begins: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low + 1 < high {
      let middle = (low + high) / 2
      if begins(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// A range of the source with the brace in front of it that is closed in it, as in "{ROWS}: A mill",
  /// and the one behind it that closes one.
  private func withBraces(_ start: Int, _ end: Int, limit: Int) -> (start: Int, end: Int) {
    var open = 0
    var unopened = false
    for byte in source[start..<end].prefix(limit) {
      if byte == 0x7B {
        open += 1
      } else if byte == 0x7D {
        if open == 0 { unopened = true } else { open -= 1 }
      }
    }
    let before = unopened && start > 0 && source[start - 1] == 0x7B
    let after = open > 0 && end - start <= limit && end < source.count && source[end] == 0x7D
    return (before ? start - 1 : start, after ? end + 1 : end)
  }

  /// The evidence for a range of a block's clean text: the words of the source, marks included.
  ///
  /// - Parameters:
  ///   - range: byte offsets in the block's ``Block/text``; an empty range quotes the whole block.
  ///   - block: a block of this document.
  ///   - limit: the most bytes that the quote may have; a longer one is cut at a word.
  /// - Returns: the quote with its line; an empty quote for an empty block.
  package func evidence(
    for range: Range<Int>, of block: Block, limit: Int = 400
  ) -> Evidence {
    guard let first = block.offsets.first, let last = block.offsets.last else {
      return Evidence(document: id, line: 1, quote: "")
    }
    var start = first
    var end = last + 1
    if !range.isEmpty, range.upperBound <= block.offsets.count {
      start = block.offsets[range.lowerBound]
      end = block.offsets[range.upperBound - 1] + 1
    }
    end = min(max(end, start), source.count)
    (start, end) = withBraces(start, end, limit: limit)
    var quote = source[start..<end]
    if quote.count > limit {
      let cut = quote.prefix(limit).lastIndex(of: 0x20)
      quote = quote[..<(cut ?? quote.startIndex + limit)]
    }
    let span = quote.startIndex..<quote.endIndex
    let spaced = quote.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
    let text = String(decoding: spaced, as: UTF8.self)
    return Evidence(
      document: id, line: line(at: start), page: page(at: start) ?? block.page,
      quote: String(text.trimmed()), span: span)
  }
}
