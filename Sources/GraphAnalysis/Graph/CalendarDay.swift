/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Hashable, Comparable {
  public let month: CalendarMonth
  /// 1...31.
  public let day: Int

  /// A day, or nil where the month has no such day.
  public init?(_ month: CalendarMonth, day: Int) {
    guard day >= 1, day <= Self.length(of: month) else { return nil }
    self.month = month
    self.day = day
  }

  /// Reads "2026-12-01".
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let calendar = CalendarMonth(year: year, month: month)
    else { return nil }
    self.init(calendar, day: day)
  }

  /// The first day of a month.
  public static func first(of month: CalendarMonth) -> CalendarDay {
    CalendarDay(checked: month, day: 1)
  }

  /// The last day of a month.
  public static func last(of month: CalendarMonth) -> CalendarDay {
    CalendarDay(checked: month, day: length(of: month))
  }

  private init(checked month: CalendarMonth, day: Int) {
    self.month = month
    self.day = day
  }

  private static func length(of month: CalendarMonth) -> Int {
    let year = month.year
    switch month.month {
    case 2:
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return isLeap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Days since 1 March of the year 0.
  private var number: Int {
    // Years begin in March here, so that the leap day is a year's last.
    let shifted = month.number - 2
    let year = shifted >= 0 ? shifted / 12 : (shifted - 11) / 12
    let place = shifted - 12 * year
    let leaps = year / 4 - year / 100 + year / 400
    return 365 * year + leaps + (153 * place + 2) / 5 + day - 1
  }

  /// The number of days from another day to this one.
  public func days(since other: CalendarDay) -> Int { number - other.number }

  public static func < (left: Self, right: Self) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// "2026-12-01".
  public var description: String { "\(month)-\(day < 10 ? "0" : "")\(day)" }
}
