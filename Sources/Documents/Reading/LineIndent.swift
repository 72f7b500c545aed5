/// A line's indentation, and what stands behind it.
struct LineIndent {
  /// How many columns stand in front of the first word; a tab goes on to the next multiple of eight.
  let columns: Int
  /// The line without the white space at its ends.
  let content: Range<Int>

  init(_ source: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    var column = 0
    while start < range.upperBound, source[start] == 0x20 || source[start] == 0x09 {
      column += source[start] == 0x09 ? 8 - column % 8 : 1
      start += 1
    }
    var end = range.upperBound
    while end > start, source[end - 1] <= 0x20 { end -= 1 }
    columns = column
    content = start..<end
  }
}
