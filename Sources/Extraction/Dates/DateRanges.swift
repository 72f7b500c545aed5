/// Reads days that begin a range in numbers whose end alone has what they share: "5.-7.7.2018",
/// "29.9.–2.10.2005", "12/27-12/30/2002".
enum DateRanges {
  /// The first day of the range that begins at a number, with the index behind the last day; nil where
  /// none does.
  ///
  /// - Complexity: O(1).
  static func first(in text: TokenizedText, at index: Int) -> (date: PartialDate, end: Int)? {
    guard let start = start(text, index) else { return nil }
    guard let (last, end) = DateScanner.day(in: text, at: start.end), let year = last.year,
      let month = last.month, let day = last.day
    else { return nil }
    var date = PartialDate(year: year, month: month, day: start.a, isSwappable: last.isSwappable)
    date.isDotted = last.isDotted
    switch (start.b, start.isSlashed) {
    case (nil, _):
      guard start.a < day else { return nil }
    case (let b?, false):
      guard (1...12).contains(b) else { return nil }
      (date.month, date.isDotted) = (b, false)
      // "30.12.–2.1.2006" begins in the year before.
      if b > month { date.year = year - 1 }
    case (let b?, true):
      // The order is that of the last day, which may be open.
      let isDayFirst = start.a > 12 || !last.isSwappable && number(text, start.end) == day
      date = PartialDate(
        year: year, month: isDayFirst ? b : start.a, day: isDayFirst ? start.a : b,
        isSwappable: last.isSwappable && start.a <= 12 && b <= 12)
      guard let month = date.month, (1...12).contains(month) else { return nil }
    }
    return (date, end)
  }

  /// The numbers in front of the dash and the index behind it.
  private static func start(
    _ text: TokenizedText, _ index: Int
  ) -> (a: Int, b: Int?, isSlashed: Bool, end: Int)? {
    guard let a = number(text, index) else { return nil }
    let mark = text.key(index + 1)
    var b: Int?
    var cursor = index + 2
    if mark == "." {
      if let second = number(text, cursor), DateScanner.isTight(text, index, cursor),
        text.key(cursor + 1) == "."
      {
        b = second
        cursor += 2
      }
    } else if mark == "/", let second = number(text, cursor) {
      b = second
      cursor += 1
    } else {
      return nil
    }
    // "1. – 12.5.2019" may be the first entry of a list.
    guard ["-", "–", "--"].contains(text.key(cursor)),
      b != nil || DateScanner.isTight(text, index, cursor)
    else { return nil }
    cursor += 1
    if ["-", "–"].contains(text.key(cursor)) { cursor += 1 }
    return (a, b, mark == "/", cursor)
  }

  private static func number(_ text: TokenizedText, _ index: Int) -> Int? {
    guard let value = DateScanner.number(text, index), (1...31).contains(value),
      text.key(index).utf8.count <= 2
    else { return nil }
    return value
  }
}
