import Bibliography
import Documents

/// Where titles end that a model of single entries cut too early or too late.
extension EntryFields {
  /// Takes in the year that a title must end in: "Results of the rows in 2009, Report 12, 2010".
  ///
  /// A title doesn't end in "in" or "since", and the year behind it is not that of the work.
  mutating func closePhrase(_ block: Block) {
    guard let found = title, found.count >= 16 else { return }
    let text = block.text
    let word = text[found].split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) }
    guard let word, Self.openEnds.contains(word), text[found].last != 0x2E else { return }
    var end = found.upperBound
    while end < text.count, text[end] == 0x20 { end += 1 }
    guard end + 4 < text.count, YearScanner.last(in: text[end..<end + 4]) != nil,
      [0x2C, 0x2E, 0x3A, 0x3B, 0x29].contains(text[end + 4]), end + 12 < text.count
    else { return }
    title = found.lowerBound..<end + 4
    if let found = venue, found.lowerBound < end + 4 {
      venue = end + 4 < found.upperBound ? end + 5..<found.upperBound : nil
    }
  }

  private static let openEnds: Set<String> = [
    "in", "of", "since", "until", "from", "during", "after", "before", "between", "for",
  ]

  /// Leaves where a work was shown to what follows its title: "Rows of mills, presented at MILL 2013".
  mutating func cutMeeting(_ block: Block) {
    guard let found = title, found.count >= 24 else { return }
    let text = block.text[found]
    for phrase in Self.showings {
      guard let place = text.firstRange(of: Array(phrase.utf8)),
        place.lowerBound - found.lowerBound >= 12, place.upperBound + 2 < found.upperBound
      else { continue }
      title = Self.trimmed(block.text, found.lowerBound..<place.lowerBound)
      let start = place.lowerBound + 1
      venue = start..<max(found.upperBound, venue?.upperBound ?? 0)
      return
    }
  }

  private static let showings = [
    " presented at ", " Presented at ", " accepted at ", " to be presented at ",
    " vorgestellt auf ", " présenté à ", " presentado en ",
  ]
}
