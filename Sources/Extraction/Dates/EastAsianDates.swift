import Bibliography

/// Dates as Chinese, Japanese and Korean write them, each number with its unit behind it.
extension DateScanner {
  private static let years = ["年", "년"].map { Array($0.utf8) }
  private static let months = ["月", "월"].map { Array($0.utf8) }
  private static let days = ["日", "号", "號", "일"].map { Array($0.utf8) }

  /// "2024年3月15日", "2024년 3월 15일", "3月15日", "2024年3月".
  ///
  /// - Complexity: O(1): read byte by byte, as such a date is one token or several.
  static func eastAsian(
    _ text: TokenizedText, _ index: Int
  ) -> (date: PartialDate, end: Int)? {
    guard let token = text[index], token.kind == .number else { return nil }
    var reader = UnitReader(bytes: text.text, at: token.range.lowerBound)
    guard let first = reader.number() else { return nil }
    var date: PartialDate
    if reader.unit(years) {
      guard isYear(first) else { return nil }
      date = PartialDate(year: first)
      let behindYear = reader.at
      if let month = reader.number(), reader.unit(months), (1...12).contains(month) {
        date.month = month
        date.day = day(&reader)
      } else {
        reader.at = behindYear
      }
    } else {
      guard reader.unit(months), (1...12).contains(first), let day = day(&reader) else {
        return nil
      }
      date = PartialDate(month: first, day: day)
    }
    var end = index
    while let next = text[end], next.range.lowerBound < reader.at { end += 1 }
    return (date, end)
  }

  private static func day(_ reader: inout UnitReader) -> Int? {
    let start = reader.at
    if let day = reader.number(), reader.unit(days), (1...31).contains(day) { return day }
    reader.at = start
    return nil
  }

  /// Reads numbers and the units behind them.
  private struct UnitReader {
    let bytes: [UInt8]
    var at: Int

    mutating func number() -> Int? {
      skipBlanks()
      var value = 0
      let start = at
      while at < bytes.count, at - start < 4, (0x30...0x39).contains(bytes[at]) {
        value = 10 * value + Int(bytes[at] - 0x30)
        at += 1
      }
      return at > start ? value : nil
    }

    mutating func unit(_ spellings: [[UInt8]]) -> Bool {
      skipBlanks()
      guard let unit = spellings.first(where: { bytes[at...].starts(with: $0) }) else {
        return false
      }
      at += unit.count
      return true
    }

    private mutating func skipBlanks() {
      let start = at
      while at < bytes.count, at - start < 2, bytes[at] == 0x20 { at += 1 }
    }
  }
}
