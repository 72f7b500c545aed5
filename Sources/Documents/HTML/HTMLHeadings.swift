/// Pages that set all of their lines as headings, for their size or weight.
enum HTMLHeadings {
  /// How many headings of one level, and how much of a page, make them its text.
  private static let fewest = 12
  private static let share = (of: 4, outOf: 5)

  /// The blocks, with paragraphs in place of the headings of a level that nearly all of them have.
  ///
  /// The few of them that name sections are told by their words, as in a text without marks.
  static func told(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    var counts: [Int: Int] = [:]
    for block in blocks {
      if case .heading(let level) = block.draft.kind { counts[level, default: 0] += 1 }
    }
    guard
      let level = counts.first(where: {
        $0.value >= fewest && $0.value * share.outOf >= blocks.count * share.of
      })?.key
    else { return blocks }
    return blocks.map { block in
      guard block.draft.kind == .heading(level: level) else { return block }
      var block = block
      block.draft.kind = .paragraph
      return block
    }
  }
}
