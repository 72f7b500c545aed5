/// A rectangle of cells, rows and columns counted from 1.
struct CellRange: Hashable {
  var top: Int
  var left: Int
  var bottom: Int
  var right: Int

  /// Reads "B52" or "A51:E56", with or without dollar signs.
  init?(_ text: some StringProtocol) {
    let corners = String(text).split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let first = corners.first.flatMap(Self.corner),
      let last = corners.last.flatMap(Self.corner), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    (top, left, bottom, right) = (first.row, first.column, last.row, last.column)
  }

  private static func corner(_ text: Substring) -> (row: Int, column: Int)? {
    let plain = text.replacing("$", with: "")
    let letters = plain.prefix { $0.isASCII && $0.isLetter }
    guard (1...3).contains(letters.count), let row = Int(plain.dropFirst(letters.count)),
      (1...1_048_576).contains(row)
    else { return nil }
    let column = letters.uppercased().utf8.reduce(0) { $0 * 26 + Int($1) - 64 }
    return (row, column)
  }

  /// "B" for 2.
  static func letters(_ column: Int) -> String {
    var rest = column
    var out = ""
    while rest > 0 {
      let letter = UInt8(65 + (rest - 1) % 26)
      out = String(decoding: [letter], as: UTF8.self) + out
      rest = (rest - 1) / 26
    }
    return out
  }

  /// "B52" for row 52 and column 2.
  static func cell(_ row: Int, _ column: Int) -> String { letters(column) + String(row) }

  var description: String {
    let first = Self.cell(top, left)
    return top == bottom && left == right ? first : first + ":" + Self.cell(bottom, right)
  }

  /// Makes room for rows behind a row.
  ///
  /// - Parameters:
  ///   - row: the last row that stays.
  ///   - count: how many rows are put in.
  ///   - grows: whether a range that ends with that row takes the new ones in.
  mutating func makeRoom(after row: Int, for count: Int, grows: Bool) {
    if bottom > row || (grows && bottom == row) { bottom += count }
    if top > row { top += count }
  }
}
