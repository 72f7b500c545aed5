import Bibliography

/// Makes a ``Document`` of the blocks that a reader of a marked-up format found.
///
/// The document's source is then not the file with its tags and commands but the words that a
/// person reads, block after block; ``Document/lineMarks`` leads from them to the lines of the file.
enum ReadingText {
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func document(
    id: String, format: String, blocks drafts: [DraftBlock], diagnostics: [Diagnostic]
  ) -> Document {
    var source: [UInt8] = []
    var marks: [Document.LineMark] = []
    var blocks: [Block] = []
    source.reserveCapacity(drafts.reduce(0) { $0 + $1.text.count + 2 })
    var previous: Block.Kind?
    for draft in drafts.map(\.finished) {
      guard !draft.isBlank else { continue }
      if let previous {
        source.append(0x0A)
        if !isTight(previous, draft.kind) { source.append(0x0A) }
      }
      let base = source.count
      for mark in draft.lineMarks where mark.line != marks.last?.line {
        marks.append(Document.LineMark(offset: base + mark.offset, line: mark.line))
      }
      source.append(contentsOf: draft.text)
      blocks.append(
        Block(
          kind: draft.kind, text: draft.text, offsets: Array(base..<source.count),
          emphasis: draft.emphasis, depth: draft.depth))
      previous = draft.kind
    }
    return Document(
      id: id, format: format, source: source, blocks: blocks, diagnostics: diagnostics,
      lineMarks: marks)
  }

  /// Whether two blocks are neighbours in one list or table.
  private static func isTight(_ first: Block.Kind, _ second: Block.Kind) -> Bool {
    switch (first, second) {
    case (.listItem, .listItem), (.row, .row): true
    default: false
    }
  }
}
