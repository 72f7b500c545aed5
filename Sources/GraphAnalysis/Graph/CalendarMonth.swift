/// A month of a year: the unit in which policies count their windows.
public struct CalendarMonth: Sendable, Hashable, Comparable {
  /// Months since January of the year 0.
  package var number: Int

  public var year: Int { number / 12 }
  /// 1...12.
  public var month: Int { number % 12 + 1 }

  package init(number: Int) { self.number = number }

  /// A month, or nil where `month` is outside 1...12 or the year outside 1...9999.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    number = year * 12 + month - 1
  }

  /// The month `months` later, or earlier where it is negative.
  public func advanced(by months: Int) -> CalendarMonth { CalendarMonth(number: number + months) }

  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// The first and the last month that a date such as "2023", "2023-07" or "2023-07-01" may mean.
  ///
  /// - Returns: nil for anything that doesn't begin with a year and a sound month.
  public static func range(of date: String) -> ClosedRange<CalendarMonth>? {
    let parts = date.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first) else { return nil }
    guard parts.count > 1 else {
      guard let start = CalendarMonth(year: year, month: 1) else { return nil }
      return start...start.advanced(by: 11)
    }
    guard let month = Int(parts[1]), let exact = CalendarMonth(year: year, month: month) else {
      return nil
    }
    return exact...exact
  }

  /// The year that a date begins with.
  package static func year(of date: String) -> Int? { range(of: date)?.lowerBound.year }
}

extension CalendarMonth: CustomStringConvertible {
  /// "2023-07".
  public var description: String {
    let digits = String(year)
    let padding = String(repeating: "0", count: max(0, 4 - digits.count))
    return "\(padding)\(digits)-\(month < 10 ? "0" : "")\(month)"
  }
}
