import Bibliography

/// Dates as bibliographic records give them.
enum RecordDate {
  /// Reads the beginning of an ISO 8601 date: "2020", "2020-05", "2020-05-01/2020-05-03".
  static func read(iso text: some StringProtocol) -> (year: Int, iso: String)? {
    var parts: [Int] = []
    var value = 0
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39 where digits < 4:
        value = value * 10 + Int(byte) - 0x30
        digits += 1
        continue
      case 0x2D where digits > 0 && parts.count < 2:
        parts.append(value)
        value = 0
        digits = 0
        continue
      case 0x20 where digits == 0 && parts.isEmpty: continue
      case 0x2F, 0x54, 0x20, 0x7E, 0x3F: break
      default: return nil
      }
      break
    }
    if digits > 0 { parts.append(value) }
    guard let year = parts.first, isPlausible(year) else { return nil }
    return (
      year,
      format(
        year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    )
  }

  static func isPlausible(_ year: Int) -> Bool { (1400...2199).contains(year) }

  /// The first plausible year in a text ("c1999", "2020/21", "(in press) 2021").
  static func year(in text: some StringProtocol) -> Int? { text.withBytes { year(in: $0) } }

  static func year(in view: ByteView) -> Int? {
    var value = 0
    var digits = 0
    for at in 0..<view.count {
      let byte = view[at]
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

  /// The number of a month that is given by name or number ("mar", "March", "3", "12 December").
  static func month(_ text: some StringProtocol) -> Int? {
    if text.isEmpty { return nil }
    var word: [UInt8] = []
    var number = 0
    for byte in text.utf8 {
      let lowered = byte | 0x20
      if (0x61...0x7A).contains(lowered) {
        word.append(lowered)
        if word.count == 3 { break }
      } else if !word.isEmpty {
        break
      } else if (0x30...0x39).contains(byte), number < 100 {
        number = number * 10 + Int(byte) - 0x30
      }
    }
    if word.isEmpty { return (1...12).contains(number) ? number : nil }
    return names.firstIndex { $0.elementsEqual(word) }.map { $0 + 1 }
  }

  private static let names = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  static func format(year: Int, month: Int?, day: Int?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard let month, (1...12).contains(month) else { return String(year) }
    guard let day, (1...31).contains(day) else { return "\(year)-\(two(month))" }
    return "\(year)-\(two(month))-\(two(day))"
  }
}
