import Documents

/// Finds entries that are blocks of several lines, where the lines of most such blocks are set alike.
enum BlockEntries {
  private static let fewest = 2

  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// `counts` tells whether a block is one of the list at all; `entry` reads a block below a heading and
  /// gives nil where it is not set so.
  ///
  /// - Returns: nothing where hardly half of the blocks with several lines are set so.
  /// - Complexity: O(*n*) in the number of blocks, and what reading them costs.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>, where counts: (Block) -> Bool = { _ in true },
    _ entry: (Block, String) -> Entry?
  ) -> (entries: [Entry], blocks: Set<Int>) {
    var entries: [Entry] = []
    var blocks: Set<Int> = []
    var heading = ""
    var others = 0
    for index in range {
      let block = draft.blocks[index]
      if block.isHeading { heading = block.string }
      guard !block.isHeading, block.lines.count >= 2, counts(block) else { continue }
      if let entry = entry(block, heading) {
        entries.append(entry)
        blocks.insert(index)
      } else {
        others += 1
      }
    }
    guard entries.count >= fewest, entries.count > others else { return ([], []) }
    return (entries, blocks)
  }
}
