import Bibliography
import Documents

/// Gives people who stand in front of a title on its line to that title, where the talk on the line above
/// took them.
///
/// "“On Ropes”. Loom Fair, 2/2019 / with Jane Doe, “On Knots”. Rope Days, 3/2019"
enum NextSpeakers {
  /// The talks with such people as speakers of the talks on whose lines they stand.
  ///
  /// - Complexity: O(*n*) in the bytes between the titles of a block.
  static func moved(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var out = talks
    for index in out.indices.dropLast() {
      guard let title = out[index].title, let speaker = out[index].speaker,
        let next = out[index + 1].title, title.block == speaker.block, next.block == title.block,
        speaker.range.lowerBound >= title.range.upperBound,
        speaker.range.upperBound <= next.range.lowerBound
      else { continue }
      let text = blocks[title.block].text
      guard text[title.range.upperBound..<speaker.range.lowerBound].contains(0x0A),
        case let gap = text[speaker.range.upperBound..<next.range.lowerBound], !gap.contains(0x0A),
        gap.count <= 80, quotes.contains(where: { gap.suffix(4).firstRange(of: $0) != nil })
      else { continue }
      if out[index + 1].speaker == nil {
        out[index + 1].speaker = speaker
        // What stands behind them is the title.
        out[index + 1].readSpeaker = out[index].readSpeaker.map { ($0.names, nil) }
        out[index + 1].isSpeakerLabelled = out[index].isSpeakerLabelled
      }
      (out[index].speaker, out[index].readSpeaker, out[index].affiliation) = (nil, nil, nil)
      out[index].isSpeakerLabelled = false
    }
    return out
  }

  private static let quotes = ["\"", "“", "„", "«", "»"].map { Array($0.utf8) }
}
