import Bibliography
import Documents

/// Where a talk's title stands from its speaker: so many blocks and lines away, in front or behind.
///
/// The entries of one page are built alike. Where most agree, the few whose likeliest title stands
/// elsewhere are read again with what stands in the common place.
struct TitleSlot: Hashable, Sendable {
  /// Blocks from the speaker to the title.
  var blocks: Int
  /// Lines between the two in one block; 0 where they stand in two.
  var lines: Int
  var isBehind: Bool

  private static let fewest = 3

  /// The place of a title from a speaker.
  init(title: TalkListing.Passage, speaker: TalkListing.Passage, in all: [Block]) {
    blocks = title.block - speaker.block
    isBehind =
      (speaker.block, speaker.range.lowerBound) < (title.block, title.range.lowerBound)
    lines = 0
    guard blocks == 0 else { return }
    let (first, second) = isBehind ? (speaker.range, title.range) : (title.range, speaker.range)
    guard first.upperBound < second.lowerBound else { return }
    lines = all[title.block].text[first.upperBound..<second.lowerBound].count { $0 == 0x0A }
  }

  /// The place that most talks of a page share; nil where three of five don't.
  ///
  /// - Complexity: O(*n*) in the bytes between titles and speakers.
  static func common(to talks: [TalkDraft], _ blocks: [Block]) -> TitleSlot? {
    var counts: [TitleSlot: Int] = [:]
    var all = 0
    for talk in talks where !talk.isTitleLabelled && !talk.isSpeakerLabelled {
      // What names a place of work was taken for a title because the entry has none.
      guard let title = talk.title, let speaker = talk.speaker,
        !PlaceTitles.isPlace(talk, blocks)
      else { continue }
      all += 1
      counts[TitleSlot(title: title, speaker: speaker, in: blocks), default: 0] += 1
    }
    guard let best = counts.max(by: { $0.value < $1.value }), best.value >= fewest,
      best.value < talks.count, best.value * 5 >= all * 3
    else { return nil }
    return best.key
  }
}
