/// A day of the Gregorian calendar as forms write it.
package struct FormDay: Sendable, Hashable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// "07/31/2024", as the form of the National Science Foundation asks for.
  package var text: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(two(month))/\(two(day))/\(year)"
  }

  /// The number by which a spreadsheet counts days: 1 March 1900 is 61.
  package var serial: Int {
    // Years begin in March here, so that the leap day is a year's last.
    let place = (month + 9) % 12
    let shifted = month < 3 ? year - 1 : year
    let leaps = shifted / 4 - shifted / 100 + shifted / 400
    return 365 * shifted + leaps + (153 * place + 2) / 5 + day - 1 - 693_899
  }
}
