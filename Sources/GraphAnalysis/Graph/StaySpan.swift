package import Linking

/// The time that a stay or a relation may and must have taken, in months.
package struct StaySpan: Sendable, Hashable {
  /// The first month that it may, and must at the latest, have begun in; nil where unknown.
  package let begin: ClosedRange<CalendarMonth>?
  /// The same for the last month; nil where it goes on or isn't known.
  package let end: ClosedRange<CalendarMonth>?
  /// Whether the document gives a beginning and no end: the stay goes on.
  package var goesOn: Bool { begin != nil && end == nil }

  package init(_ stay: LinkedAffiliation) {
    self.init(from: stay.from, to: stay.to)
  }

  /// The time between two dates such as "2019-09" and "2023", as far as they are given.
  package init(from: String?, to: String?) {
    begin = from.flatMap(CalendarMonth.range)
    end = to.flatMap(CalendarMonth.range)
  }

  /// Whether some reading of the dates has a month in common with `window`.
  package func mayOverlap(_ window: ClosedRange<CalendarMonth>) -> Bool {
    if let begin, begin.lowerBound > window.upperBound { return false }
    if let end, end.upperBound < window.lowerBound { return false }
    return true
  }

  /// Whether every reading of the dates has a month in common with `window`.
  package func surelyOverlaps(_ window: ClosedRange<CalendarMonth>) -> Bool {
    // One end inside of the window is enough, whatever the other may be.
    for edge in [begin, end] {
      if let edge, edge.lowerBound >= window.lowerBound, edge.upperBound <= window.upperBound {
        return true
      }
    }
    guard let begin, begin.upperBound <= window.upperBound else { return false }
    guard let end else { return true }
    return end.lowerBound >= window.lowerBound
  }

  /// Whether some reading of the dates has a month in common with another stay.
  package func mayOverlap(_ other: StaySpan) -> Bool {
    if let end, let begin = other.begin, end.upperBound < begin.lowerBound { return false }
    if let begin, let end = other.end, end.upperBound < begin.lowerBound { return false }
    return true
  }

  /// Whether every reading of the dates has a month in common with another stay.
  package func surelyOverlaps(_ other: StaySpan) -> Bool {
    guard let begin, let start = other.begin else { return false }
    if let end, end.lowerBound < start.upperBound { return false }
    if let end = other.end, end.lowerBound < begin.upperBound { return false }
    return true
  }
}
