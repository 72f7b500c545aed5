import Bibliography
import Documents

/// The cells of a table without a head that only name a kind of talk: "Full Paper", "Session talk" in row
/// after row.
struct KindCells {
  private static let fewest = 3
  private static let longest = 60
  /// The cells that stand in the same column of a fifth of all rows, and how they end.
  private var usual: Set<String> = []
  private var endings: Set<String> = []

  /// None.
  init() {}

  /// Counts the cells of some rows, each in its column.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  init(_ lines: [TalkLine], _ blocks: [Block]) {
    guard lines.count >= 2 * Self.fewest else { return }
    var counts: [String: Int] = [:]
    for line in lines {
      for (_, key) in Self.keys(of: line, blocks) { counts[key, default: 0] += 1 }
    }
    usual = Set(counts.filter { $0.value >= max(Self.fewest, lines.count / 5) }.map(\.key))
    endings = Set(usual.compactMap(Self.ending))
  }

  /// The cells of a row that are such, or end as those do: "Short Paper (live)" among cells of "Full
  /// Paper (live)".
  func cells(of line: TalkLine, _ blocks: [Block]) -> [Range<Int>] {
    guard !usual.isEmpty else { return [] }
    return Self.keys(of: line, blocks).filter { cell in
      usual.contains(cell.key) || Self.ending(cell.key).map(endings.contains) ?? false
    }.map(\.cell)
  }

  /// The column of a key and its last two words; nil where it has no more than two.
  private static func ending(_ key: String) -> String? {
    let words = key.split(separator: " ")
    guard words.count >= 4, let column = words.first else { return nil }
    return "\(column) \(words.suffix(2).joined(separator: " "))"
  }

  private static func keys(
    of line: TalkLine, _ blocks: [Block]
  ) -> [(cell: Range<Int>, key: String)] {
    let block = blocks[line.block]
    return TalkTable.cells(of: block, line.range).enumerated().compactMap { column, cell in
      guard (3...longest).contains(cell.count) else { return nil }
      return (cell, "\(column) \(TextFolding.spaced(block.string(in: cell)))")
    }
  }
}
