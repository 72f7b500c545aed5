/// A date as far as a document gives it.
struct PartialDate: Sendable, Hashable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// Whether day and month may stand the other way round: "3/5", "03-05-2024".
  var isSwappable = false
  /// Whether it is written with full stops, the day in front unless its page has it otherwise.
  var isDotted = false

  init(year: Int? = nil, month: Int? = nil, day: Int? = nil, isSwappable: Bool = false) {
    self.year = year
    self.month = month
    self.day = day
    self.isSwappable = isSwappable
  }

  /// The same date with day and month the other way round, where both readings are possible.
  var swapped: PartialDate {
    guard isSwappable, let month, let day else { return self }
    return PartialDate(year: year, month: day, day: month)
  }

  static func == (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month, left.day) == (right.year, right.month, right.day)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(year)
    hasher.combine(month)
    hasher.combine(day)
  }

  /// "2023-09-05", "2023-09" or "2023"; nil without a year.
  var iso: String? {
    guard let year else { return nil }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = String(year)
    if let month {
      text += "-" + two(month)
      if let day { text += "-" + two(day) }
    }
    return text
  }
}

/// A period with one or two ends.
struct DateSpan: Sendable, Hashable {
  var from: PartialDate?
  var to: PartialDate?
  /// "present": the period goes on.
  var isOngoing = false
  /// "Expected": the end lies ahead.
  var isExpected = false
  /// Whether the words give one date and no period.
  var isSingle = false
  /// The indices of its tokens.
  var tokens: Range<Int>
}
