import Bibliography
import Documents

/// Rows of a table that was copied as text: cells between tabs, with the lines that a cell has.
///
/// "March 2 ⇥ Harvard ↵ Science Center A ⇥ Jane Doe ↵ Paris ⇥ Counting curves" is one row of four
/// cells over three lines. The table's head says how many cells a row has.
enum TabbedRows {
  /// The lines with those of one row as one.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func joined(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    var out: [TalkLine] = []
    /// The tabs of the head; 0 outside of tables.
    var width = 0
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let tabs = tabs(line, blocks)
      if line.isHeading { width = 0 }
      if !line.isRow, tabs >= 2, !TalkTable.head(of: blocks[line.block], line.range).isEmpty {
        width = tabs
      } else if width > 0, tabs < width, let end = rowEnd(lines, index, width, blocks) {
        var row = line
        row.range = line.range.lowerBound..<lines[end].range.upperBound
        row.content = row.range
        out.append(row)
        index = end + 1
        continue
      }
      out.append(line)
      index += 1
    }
    return out
  }

  private static let mostLines = 12

  private static func tabs(_ line: TalkLine, _ blocks: [Block]) -> Int {
    line.isRow ? 0 : blocks[line.block].text[line.range].count { $0 == 0x09 }
  }

  /// The line with which a row that begins at a line has all its cells; nil where none does.
  ///
  /// What stands below a row that lacks its last cells is none of it: the next row begins with a date.
  private static func rowEnd(
    _ lines: [TalkLine], _ start: Int, _ width: Int, _ blocks: [Block]
  ) -> Int? {
    var count = tabs(lines[start], blocks)
    guard !lines[start].isRow, !lines[start].isHeading, count > 0 else { return nil }
    for index in start + 1..<min(lines.count, start + mostLines) {
      let line = lines[index]
      guard line.block == lines[start].block, !RecordListing.startsWithDate(line, blocks),
        line.range.count <= 400
      else { return nil }
      count += tabs(line, blocks)
      if count >= width { return count == width ? index : nil }
    }
    return nil
  }
}
