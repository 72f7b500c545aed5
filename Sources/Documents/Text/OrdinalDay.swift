/// Tells days that are written as ordinal numbers from the numbers of a list.
///
/// German and its neighbours write "16. Januar".
enum OrdinalDay {
  private static let longest = 12

  /// Whether the name of a month follows on a number with its full stop.
  ///
  /// - Parameters:
  ///   - source: the text.
  ///   - digits: the number's bytes.
  ///   - end: the end of the number's line.
  /// - Returns: whether the number is a day.
  /// - Complexity: O(1).
  static func isDay(_ source: [UInt8], _ digits: Range<Int>, _ end: Int) -> Bool {
    guard digits.count <= 2, let day = Int(String(decoding: source[digits], as: UTF8.self)),
      (1...31).contains(day)
    else { return false }
    var start = digits.upperBound + 1
    while start < end, source[start] == 0x20 { start += 1 }
    let word = source[start..<max(start, end)].prefix(longest).prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 >= 0x80
    }
    guard months.contains(String(decoding: word, as: UTF8.self).lowercased()) else { return false }
    return !hasDay(source, word.endIndex, end)
  }

  /// Whether a day follows on a month, so that a number in front counts the items of a list.
  private static func hasDay(_ source: [UInt8], _ month: Int, _ end: Int) -> Bool {
    var start = month
    while start < end, [0x20, 0x2E].contains(source[start]) { start += 1 }
    var next = start
    while next < end, (0x30...0x39).contains(source[next]) { next += 1 }
    guard (1...2).contains(next - start), next == end || [0x20, 0x2C].contains(source[next]) else {
      return false
    }
    // "16. Januar 14 Uhr"
    return !String(decoding: source[next..<end].prefix(5), as: UTF8.self).lowercased().contains(
      "uhr")
  }

  /// The names of months in languages with ordinal days; words of other languages are left out.
  private static let months: Set<String> = [
    "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august",
    "september", "oktober", "november", "dezember", "jan", "feb", "mär", "apr", "jun", "jul", "aug",
    "sep", "sept", "okt", "nov", "dez", "marts", "maj", "december", "desember", "mars", "des",
    "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
    "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října",
    "listopadu", "prosince",
  ]
}
