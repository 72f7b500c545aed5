/// A table of plain text whose columns are as wide as the runs of dashes under its head.
///
///     Date      Speaker         Title
///     --------  --------------  ------------------
///     March 3   Jane Doe (MIT)  On sorting
struct RuledTable {
  /// Where each column begins, in letters from the start of the line.
  private let columns: [Int]

  /// The columns that a line of dashes rules; nil where it is none, or rules only one.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  init?(rule source: [UInt8], _ line: Range<Int>) {
    var columns: [Int] = []
    var before: UInt8 = 0x20
    for (column, index) in line.enumerated() {
      let byte = source[index]
      guard byte == 0x20 || byte == 0x2D || byte == 0x3D else { return nil }
      if byte != 0x20, before == 0x20 { columns.append(column) }
      before = byte
    }
    guard columns.count >= 2, columns.count <= 24, line.count >= 3 * columns.count else {
      return nil
    }
    // "- - -" and "* * *" are rules between paragraphs.
    let marks = line.count { source[$0] != 0x20 }
    guard marks >= 3 * columns.count else { return nil }
    self.columns = columns
  }

  /// The cells of a line; each without white space at its ends.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  func cells(_ source: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var starts: [Int] = []
    var letter = 0
    for index in line where source[index] & 0xC0 != 0x80 {
      if starts.count < columns.count, letter == columns[starts.count] { starts.append(index) }
      letter += 1
    }
    while starts.count < columns.count { starts.append(line.upperBound) }
    return starts.indices.map { number in
      var lower = number == 0 ? line.lowerBound : starts[number]
      var upper = number + 1 < starts.count ? starts[number + 1] : line.upperBound
      while lower < upper, source[lower] <= 0x20 { lower += 1 }
      while upper > lower, source[upper - 1] <= 0x20 { upper -= 1 }
      return lower..<upper
    }
  }

  /// Whether the words of a line keep to the columns: none runs over where one begins.
  func fits(_ source: [UInt8], _ line: Range<Int>) -> Bool {
    let filled = cells(source, line).count { !$0.isEmpty }
    guard filled >= 1 else { return false }
    var letter = 0
    var next = 1
    var before: UInt8 = 0x20
    for index in line where source[index] & 0xC0 != 0x80 {
      if next < columns.count, letter == columns[next] {
        if before > 0x20, source[index] > 0x20 { return false }
        next += 1
      }
      before = source[index]
      letter += 1
    }
    return true
  }
}
