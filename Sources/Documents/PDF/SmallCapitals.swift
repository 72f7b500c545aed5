/// Rows that go on in small capitals.
///
/// Many classes set them as capitals of a smaller size, so that a broken title looks like a heading in
/// capitals below a line of larger type.
enum SmallCapitals {
  /// Whether a row goes on with words in small capitals that the row above was too short for.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - previous: the row above.
  ///   - bodySize: the size of the running text.
  /// - Returns: whether it does.
  static func goOn(_ row: ColumnRow, after previous: ColumnRow, bodySize: Double) -> Bool {
    guard row.marker == nil, row.label == nil, row.row.zone == previous.row.zone,
      row.row.cells.count == 1, previous.tableRow == nil,
      case let distance = row.row.baseline - previous.row.baseline,
      distance > 0, distance < 1.5 * bodySize,
      [previous.left, previous.row.box.left].contains(where: {
        abs($0 - row.left) <= 0.5 * bodySize
      }),
      previous.isFull(before: row),
      let last = previous.row.words.last, let first = row.row.words.first
    else { return false }
    return [last, first].allSatisfy { word in
      word.style.size < 0.93 * bodySize && isCapitals(word.text)
    }
  }

  private static func isCapitals(_ word: String) -> Bool {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    return !letters.isEmpty && letters.allSatisfy(\.properties.isUppercase)
  }
}
