import Bibliography
import Documents

/// Puts a mark where only the type tells that a title ends: "Rows of half columns *Mill Journal* 12".
///
/// Whoever sees the page needs none; the parser of references reads the words alone. Every byte keeps
/// its place in the source.
enum TypeBorders {
  /// The entry with a full stop in front of the journal in italics that has none.
  ///
  /// - Complexity: O(*n*) in the bytes of the entry.
  static func marked(_ entry: Entry) -> Entry {
    guard entry.parts == nil, let place = border(entry.block) else { return entry }
    var entry = entry
    let offset = entry.block.offsets[place - 1]
    entry.block.text.insert(0x2E, at: place)
    entry.block.offsets.insert(offset, at: place)
    for index in entry.block.emphasis.indices {
      let range = entry.block.emphasis[index].range
      let lower = range.lowerBound >= place ? range.lowerBound + 1 : range.lowerBound
      let upper = range.upperBound > place ? range.upperBound + 1 : range.upperBound
      entry.block.emphasis[index].range = lower..<upper
    }
    return entry
  }

  /// Behind which byte the title ends: in front of the last words in italics that a number follows.
  private static func border(_ block: Block) -> Int? {
    let text = block.text
    let run = TypeRuns.merged(block).last {
      $0.style == .italic && $0.range.lowerBound >= 24 && $0.range.count >= 3
        && isFollowedByNumber(text, $0.range.upperBound)
    }
    guard let run, let first = text[run.range].first,
      (0x41...0x5A).contains(first) || first >= 0xC3,
      text[run.range].split(separator: 0x20).count <= 8
    else { return nil }
    var end = run.range.lowerBound
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    guard end > 0, end < run.range.lowerBound, let last = text[..<end].last,
      last >= 0x80 || last == 0x29 || (0x30...0x39).contains(last) || (last | 0x20) >= 0x61
    else { return nil }
    // "… in *Journal of Rows* 12": the word announces it.
    let word = text[..<end].reversed().prefix { $0 > 0x20 }.reversed()
    let isAnnounced = ["in", "In", "of", "the", "to", "by", "and", "on"].contains {
      $0.utf8.elementsEqual(word)
    }
    return isAnnounced ? nil : end
  }

  /// Whether the volume or year stands behind the name of a journal: "12", ", 12", "(2020)".
  private static func isFollowedByNumber(_ text: [UInt8], _ end: Int) -> Bool {
    let rest = text[end...].prefix(12).drop { $0 <= 0x20 || $0 == 0x2C || $0 == 0x28 }
    return rest.first.map { (0x30...0x39).contains($0) } ?? false
  }
}
