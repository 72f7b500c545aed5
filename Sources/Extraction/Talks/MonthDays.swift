import Bibliography
import Documents

/// Gives talks below the name of a month the days that their lines begin with: "7: Jane Doe, On Sorting" below
/// "February 2019".
enum MonthDays {
  private static let fewest = 3

  /// The talks of a page with their days, where most of those that know no more than their month begin with
  /// a number that may be one.
  ///
  /// - Complexity: O(*n*) in the bytes of the talks' lines.
  static func added(to talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let open = talks.indices.filter { talks[$0].date?.month != nil && talks[$0].date?.day == nil }
    var days: [Int: Int] = [:]
    for index in open { days[index] = day(of: talks[index], blocks) }
    guard days.count >= fewest, days.count * 4 >= open.count * 3, !areCounts(days, talks) else {
      return talks
    }
    var out = talks
    for (index, day) in days { out[index].date?.day = day }
    return out
  }

  /// Whether numbers count the talks of a page or of each month, or are in no order.
  private static func areCounts(_ days: [Int: Int], _ talks: [TalkDraft]) -> Bool {
    let order = days.keys.sorted()
    var (up, down, next) = (0, 0, 0)
    for (left, right) in zip(order, order.dropFirst()) {
      guard let a = days[left], let b = days[right] else { continue }
      if abs(b - a) == 1 || b == 1 { next += 1 }
      guard talks[left].date?.month == talks[right].date?.month else { continue }
      if a <= b { up += 1 }
      if a >= b { down += 1 }
    }
    // Days that follow one another hardly begin with the first of a month.
    let isFirst = [order.first, order.last].contains { $0.flatMap { days[$0] } == 1 }
    return min(up, down) * 4 > max(up, down) || isFirst && next * 2 > order.count
  }

  /// The number with which the line of a talk begins, behind the day of the week, in front of a mark or an
  /// ending: "7:", "Tue 14 –", "3rd".
  private static func day(of talk: TalkDraft, _ blocks: [Block]) -> Int? {
    guard
      let first = [talk.title, talk.speaker].compactMap(\.self).min(by: {
        ($0.block, $0.range.lowerBound) < ($1.block, $1.range.lowerBound)
      }),
      let line = blocks[first.block].lines.first(where: { $0.contains(first.range.lowerBound) })
    else { return nil }
    let text = TokenizedText(blocks[first.block].text, in: line.lowerBound..<first.range.lowerBound)
    var cursor = DateVocabulary.weekdays.contains(text.key(0)) ? 1 : 0
    while [".", ","].contains(text.key(cursor)) { cursor += 1 }
    guard let number = text[cursor], number.kind == .number else { return nil }
    let digits = number.key.prefix { $0.isNumber }
    let ending = number.key.dropFirst(digits.count)
    guard let day = Int(digits), (1...31).contains(day),
      ending.isEmpty || ["st", "nd", "rd", "th"].contains(String(ending))
    else { return nil }
    // "10:30" is a time of day, "1/14" a date.
    let isTime = text[cursor + 2]?.kind == .number && DateScanner.isTight(text, cursor, cursor + 2)
    return isTime ? nil : day
  }
}
