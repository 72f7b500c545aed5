import Bibliography
import Documents

/// Tells the blocks of a list of talks that say more of talks that were read, or name its columns.
///
/// "Date: 5 May 2019" below a title says nothing of another talk, though no talk's evidence holds
/// it.
struct TalkDetails {
  /// Below the heading of one talk, more blocks with years than this are a list of their own.
  private static let mostDated = 2

  /// For each block, whether it is one.
  private let isDetail: [Bool]

  /// - Complexity: O(*n*) in the bytes of the blocks, and O(*k* log *k*) in the talks.
  init(_ draft: ExtractionDraft) {
    let blocks = draft.blocks
    var isDetail = [Bool](repeating: false, count: blocks.count)
    let items = draft.talkListing.items
    var titled = [Bool](repeating: false, count: blocks.count)
    for item in items {
      titled[item.title.block] = true
      // Items that stand where an abstract would may be talks.
      for passage in item.abstract + item.bio where blocks[passage.block].kind == .paragraph {
        isDetail[passage.block] = true
      }
    }
    /// The block of the talk above, unless a heading that is none stands between.
    var talk: Int?
    /// The first block below a talk's heading.
    var below: Int?
    for index in blocks.indices {
      let block = blocks[index]
      if titled[index] {
        Self.close(&below, index, blocks, &isDetail)
        talk = index
        if block.isHeading { below = index + 1 }
        continue
      }
      if block.isHeading {
        Self.close(&below, index, blocks, &isDetail)
        talk = nil
        continue
      }
      if Self.isHead(block) { isDetail[index] = true }
      guard let title = talk else { continue }
      let field = TalkLine.label(of: 0..<block.text.count, in: block)?.field
      if field != nil && field != .title && field != .speaker
        || block.depth > blocks[title].depth && !blocks[title].isHeading
      {
        isDetail[index] = true
      }
    }
    Self.close(&below, blocks.count, blocks, &isDetail)
    self.isDetail = isDetail
  }

  func contains(_ block: Int) -> Bool { isDetail[block] }

  /// Ends what stands below a talk's heading.
  private static func close(
    _ below: inout Int?, _ end: Int, _ blocks: [Block], _ isDetail: inout [Bool]
  ) {
    guard let start = below, start <= end else { return }
    below = nil
    let part = start..<end
    guard part.count(where: { MissedPassages.hasYear(blocks[$0].string) }) <= mostDated else {
      return
    }
    for index in part { isDetail[index] = true }
  }

  /// Whether a row names the columns of a table.
  private static func isHead(_ block: Block) -> Bool {
    guard case .row = block.kind else { return false }
    let cells = TalkTable.cells(of: block, 0..<block.text.count).filter { !$0.isEmpty }
    let named = cells.count {
      $0.count <= 40 && TalkField.column(block.string(in: $0)) != nil
    }
    return named >= 2 && named * 2 > cells.count
  }
}
