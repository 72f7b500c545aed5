import Bibliography
import Documents

/// Pages that label the day and the place of each talk, but neither title nor speaker: "Jane Doe ↵ Ghent
/// University ↵ Date: March 5".
enum ImpliedSpeakers {
  private static let fewest = 2
  private static let reach = 3

  /// The lines, with the people right above labelled days as speakers where no line is labelled as one.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func named(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    guard !lines.contains(where: { $0.field == .speaker || $0.field == .title }) else {
      return lines
    }
    let days = lines.indices.filter { lines[$0].field == .date && !lines[$0].content.isEmpty }
    guard days.count >= fewest else { return lines }
    let people = days.compactMap { day in
      (max(0, day - reach)..<day).reversed().first { isPerson(lines[$0], blocks) }
    }
    guard people.count >= fewest, people.count * 3 >= days.count * 2 else { return lines }
    var out = lines
    for index in people {
      out[index].field = .speaker
      out[index].isHeading = false
      out[index].level = nil
    }
    return out
  }

  /// Whether all of a line is somebody with a known given name or a title.
  private static func isPerson(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil, !line.isRow, (5...80).contains(line.range.count) else { return false }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    guard let read = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: false),
      read.end == text.tokens.count, let name = read.names.first
    else { return false }
    return name.isTitled
      || name.fullWords >= 2 && NameGazetteer.shared.isGivenName(text.key(name.tokens.lowerBound))
  }
}
