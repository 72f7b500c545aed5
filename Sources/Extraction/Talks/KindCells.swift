import Bibliography
import Documents

/// The cells of a table without a head that only name a kind of talk: "Full Paper", "Session talk" in row
/// after row.
struct KindCells {
  private static let fewest = 3
  private static let longest = 60
  private var counts: [String: Int] = [:]
  private var rows = 0

  /// None.
  init() {}

  /// Counts the cells of some rows, each in its column.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  init(_ lines: [TalkLine], _ blocks: [Block]) {
    rows = lines.count
    for line in lines {
      for (_, key) in Self.keys(of: line, blocks) { counts[key, default: 0] += 1 }
    }
  }

  /// The cells of a row that stand in the same column of a fifth of all rows.
  func cells(of line: TalkLine, _ blocks: [Block]) -> [Range<Int>] {
    guard rows >= 2 * Self.fewest else { return [] }
    return Self.keys(of: line, blocks).filter {
      counts[$0.key, default: 0] >= max(Self.fewest, rows / 5)
    }.map(\.cell)
  }

  private static func keys(
    of line: TalkLine, _ blocks: [Block]
  ) -> [(cell: Range<Int>, key: String)] {
    let block = blocks[line.block]
    return TalkTable.cells(of: block, line.range).enumerated().compactMap { column, cell in
      guard (3...longest).contains(cell.count) else { return nil }
      return (cell, "\(column) \(TextFolding.key(block.string(in: cell)))")
    }
  }
}
