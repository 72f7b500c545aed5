import Bibliography
import Documents

/// Takes speakers from the line right above each title, where it ends with them.
///
/// "Ghent, Belgium. J. Doe and B. Moss. ↵ On Town Walls"
enum SpeakersAbove {
  private static let fewest = 3
  private static let longest = 240
  private static let mostStarts = 12

  /// The talks with these speakers; unchanged where fewer than three, or few of those whose titles have a line
  /// of their block above them, are built so.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines, each of which is read from twelve places at most.
  static func settled(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var found: [Int: TalkDraft] = [:]
    var below = 0
    for (index, talk) in talks.enumerated() {
      // A town in front of them passes for somebody.
      guard let title = talk.title, let line = line(above: title, blocks[title.block]),
        talk.speaker.map({ $0.block == title.block && line.overlaps($0.range) }) ?? true
      else { continue }
      below += 1
      found[index] = people(endOf: line, title.block, blocks)
    }
    guard found.count >= fewest, found.count * 3 >= below * 2 else { return talks }
    var out = talks
    for (index, person) in found {
      out[index].speaker = person.speaker
      out[index].readSpeaker = person.readSpeaker
      out[index].isSpeakerLabelled = true
    }
    return out
  }

  /// The line in front of that which a title begins; looked for backwards, as a block may have any number of
  /// lines.
  private static func line(above title: TalkListing.Passage, _ block: Block) -> Range<Int>? {
    let before = block.text[..<title.range.lowerBound]
    guard let end = before.suffix(5).lastIndex(of: 0x0A) else { return nil }
    let above = before[..<end].suffix(longest + 1)
    let start = above.lastIndex(of: 0x0A).map { $0 + 1 } ?? above.startIndex
    guard end - start <= longest else { return nil }
    let line = block.trimmed(start..<end)
    return line.isEmpty ? nil : line
  }

  private static func people(endOf line: Range<Int>, _ index: Int, _ blocks: [Block]) -> TalkDraft?
  {
    let block = blocks[index]
    let text = TokenizedText(block.text, in: line)
    let end = (text.tokens.lastIndex { $0.kind != .mark } ?? -1) + 1
    let starts =
      [0]
      + text.tokens.indices.filter { $0 + 1 < end && text.tokens[$0].isMark(".") }
      .map { $0 + 1 }
    for start in starts.prefix(mostStarts) {
      guard let read = SpeakerLine.read(text, at: start, end: text.tokens.count, isLabelled: false),
        read.affiliation == nil, read.end >= end, let first = text[start],
        let last = read.names.last,
        first.shape == .initial || LineShape.worth(read.names, nil, block) >= 0.75
      else { continue }
      var talk = TalkDraft()
      talk.speaker = TalkListing.Passage(
        block: index, range: first.range.lowerBound..<last.nameRange.upperBound)
      talk.readSpeaker = (read.names, nil)
      return talk
    }
    return nil
  }
}
