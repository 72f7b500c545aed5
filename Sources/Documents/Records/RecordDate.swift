import Bibliography

/// Dates as bibliographic records give them.
enum RecordDate {
  /// Reads the beginning of an ISO 8601 date: "2020", "2020-05", "2020-05-01/2020-05-03".
  static func read(iso text: some StringProtocol) -> (year: Int, iso: String)? {
    let parts = text.trimmed().prefix { $0 != "/" && $0 != "T" && $0 != " " }
      .split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, let year = Int(first), first.utf8.count == 4,
      isPlausible(year), parts.dropFirst().allSatisfy({ Int($0) != nil })
    else { return nil }
    return (
      year,
      format(
        year: year, month: parts.count > 1 ? Int(parts[1]) : nil,
        day: parts.count > 2 ? Int(parts[2]) : nil)
    )
  }

  static func isPlausible(_ year: Int) -> Bool { (1400...2199).contains(year) }

  /// The first plausible year in a text ("c1999", "2020/21", "(in press) 2021").
  static func year(in text: some StringProtocol) -> Int? {
    var value = 0
    var digits = 0
    for byte in text.utf8 {
      if (0x30...0x39).contains(byte) {
        digits += 1
        if digits <= 4 { value = value * 10 + Int(byte) - 0x30 }
      } else {
        if digits == 4, isPlausible(value) { return value }
        digits = 0
        value = 0
      }
    }
    // "20200514" is a date without hyphens.
    if digits == 8 || digits == 4, isPlausible(value) { return value }
    return nil
  }

  /// The number of a month that is given by name or number ("mar", "March", "3", "12~" ).
  static func month(_ text: some StringProtocol) -> Int? {
    let lowered = text.lowercased()
    let letters = lowered.drop { !($0.isLetter || $0.isNumber) }
    if let number = Int(letters.prefix { $0.isNumber }) {
      if (1...12).contains(number), !letters.contains(where: { $0.isLetter }) { return number }
    }
    let start = lowered.drop { !$0.isLetter }
    let name = start.prefix(3)
    return names.firstIndex { $0 == name }.map { $0 + 1 }
  }

  private static let names = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  static func format(year: Int, month: Int?, day: Int?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month, (1...12).contains(month) else { return String(year) }
    guard let day, (1...31).contains(day) else { return "\(year)-\(two(month))" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
