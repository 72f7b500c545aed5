import Bibliography
import Documents

/// Finds the lines of a talk page that announce somebody whose talk has no title: "9/1: Jane Doe".
enum UntitledSpeakers {
  private static let longest = 200
  private static let least = 0.75

  /// The lines of a page.
  ///
  /// - Parameters:
  ///   - draft: a page of talks, with those that were read.
  ///   - isRead: whether anything was read from some bytes of a block.
  /// - Returns: for each line the index of its block and its byte offsets there.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, isRead: (Block, Range<Int>) -> Bool
  ) -> [TalkListing.Passage] {
    guard draft.extracted.kind == .talks else { return [] }
    var out: [TalkListing.Passage] = []
    /// The line above, where it is a day and nothing else.
    var day: TalkLine?
    for line in TalkLine.lines(of: draft.blocks, 0..<draft.blocks.count) {
      let above = day
      day = nil
      guard line.range.count <= longest, !line.isSectionHeading else { continue }
      let block = draft.blocks[line.block]
      let shape = LineShape(line, draft.blocks)
      if shape.leadsWithDate, shape.isOnlyDate {
        day = line
        continue
      }
      let isBelow = above.map { line.block - $0.block <= 1 } ?? false
      let isPlan =
        line.isRow
        ? namesOnlySpeaker(line, block)
        : line.field == nil && shape.person >= least && (shape.date?.month != nil || isBelow)
      if isPlan, !isRead(block, line.range) { out.append(line.wholePassage) }
    }
    return out
  }

  /// Whether a row holds a day and a person, and no text besides.
  private static func namesOnlySpeaker(_ line: TalkLine, _ block: Block) -> Bool {
    var hasDay = false
    var hasPerson = false
    let segments = TalkSegmenter(
      block, index: line.block, range: line.range, readsPeople: true
    ).segments()
    for segment in segments {
      switch segment.content {
      case .date(let date): hasDay = hasDay || date.month != nil
      case .people(let read):
        hasPerson = hasPerson || LineShape.worth(read.names, read.affiliation, block) >= least
      case .text:
        // A few words may say where somebody works.
        if segment.tokens.count > 6 { return false }
      case .place, .label: break
      }
    }
    return hasDay && hasPerson
  }
}
