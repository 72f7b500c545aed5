import Bibliography
import Documents

/// Rows of a table that was copied as text: cells between tabs, with the lines that a cell has.
///
/// "March 2 ⇥ Harvard ↵ Science Center A ⇥ Jane Doe ↵ Paris ⇥ Counting curves" is one row of four
/// cells over three lines. The table's head says how many cells a row has, and without one the dates
/// that begin its rows: most of them are as many tabs apart.
enum TabbedRows {
  /// The lines with those of one row as one.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func joined(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    var out: [TalkLine] = []
    let implied = impliedWidth(lines, blocks)
    /// The tabs of the head; 0 outside of tables.
    var width = implied
    var index = 0
    while index < lines.count {
      let line = lines[index]
      let tabs = tabs(line, blocks)
      if line.isHeading { width = implied }
      if !line.isRow, tabs >= 2, !TalkTable.head(of: blocks[line.block], line.range).isEmpty {
        width = tabs
        // Bars between cells make rows, though the table has no rule below its head.
        let isBarred = blocks[line.block].text[line.range].contains(0x7C)
        out.append(isBarred ? asRow(line) : line)
        index += 1
        continue
      } else if width > 1, tabs == width, !line.isRow,
        blocks[line.block].text[line.range].contains(0x7C)
      {
        out.append(asRow(line))
        index += 1
        continue
      } else if width > 0, tabs < width, let end = rowEnd(lines, index, width, blocks) {
        var row = line
        row.range = line.range.lowerBound..<lines[end].range.upperBound
        row.content = row.range
        row.isRow = true
        out.append(row)
        index = end + 1
        continue
      }
      out.append(line)
      index += 1
    }
    return out
  }

  private static func asRow(_ line: TalkLine) -> TalkLine {
    var row = line
    row.isRow = true
    return row
  }

  private static let mostLines = 12

  /// The tabs from one date to the next where most rows have as many, over several lines; else 0.
  private static func impliedWidth(_ lines: [TalkLine], _ blocks: [Block]) -> Int {
    var counts: [Int: Int] = [:]
    var rows = 0
    var broken = 0
    var index = 0
    while index < lines.count {
      let start = index
      index += 1
      var count = tabs(lines[start], blocks)
      guard count > 0, RecordListing.startsWithDate(lines[start], blocks) else { continue }
      while index < lines.count, index - start < mostLines, !lines[index].isHeading,
        lines[index].block == lines[start].block,
        !RecordListing.startsWithDate(lines[index], blocks)
      {
        count += tabs(lines[index], blocks)
        index += 1
      }
      rows += 1
      counts[count, default: 0] += 1
      if tabs(lines[start], blocks) < count { broken += 1 }
    }
    guard let width = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      width.value >= 3, width.value * 5 >= rows * 3, width.key >= 2, broken * 2 >= rows
    else { return 0 }
    return width.key
  }

  private static func tabs(_ line: TalkLine, _ blocks: [Block]) -> Int {
    line.isRow ? 0 : blocks[line.block].text[line.range].count { $0 == 0x09 || $0 == 0x7C }
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
