import Bibliography
import Documents

/// Reads pages whose speakers stand on lines of their own behind "by": "On Town Walls ↵ by Jane Doe".
///
/// The line above each such line is the talk's title, whatever stands around the two.
enum BylineTalks {
  private static let fewest = 2
  private static let leads: Set<String> = ["by", "par", "von", "mit", "por", "di", "door"]

  /// The talks of some lines; empty where fewer than two are built that way.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    var anchors: [(index: Int, talk: TalkDraft)] = []
    var found = 0
    for index in lines.indices.dropFirst() {
      guard var talk = speaker(lines[index], blocks) else { continue }
      found += 1
      guard isTitle(lines[index - 1], blocks) else { continue }
      talk.title = title(lines[index - 1], blocks)
      anchors.append((index, talk))
    }
    guard anchors.count >= fewest, anchors.count * 3 >= found * 2 else { return [] }
    let below = anchors.count { day(lines, $0.index + 1, blocks) != nil }
    let isBelow = below * 2 > anchors.count
    let isBeside = anchors.count { $0.talk.date != nil } * 2 > anchors.count
    var above: PartialDate?
    var next = 0
    return anchors.enumerated().map { number, anchor in
      var talk = anchor.talk
      if isBeside {
        // "by Jane Doe, March 3": the speakers' own lines tell.
      } else if isBelow {
        talk.date = day(lines, anchor.index + 1, blocks)
      } else {
        for index in next..<anchor.index - 1 { above = day(lines, index, blocks) ?? above }
        talk.date = above
      }
      next = anchor.index + 1
      let end = number + 1 < anchors.count ? anchors[number + 1].index - 1 : lines.count
      for index in next..<max(end, next)
      where lines[index].field == nil || lines[index].field == .abstract {
        guard lines[index].range.count >= 60 else { continue }
        talk.abstract.append(lines[index].passage)
      }
      return talk
    }
  }

  /// The speaker of a line that is "by" and people, with their place of work at most.
  private static func speaker(_ line: TalkLine, _ blocks: [Block]) -> TalkDraft? {
    guard line.field == nil, !line.isRow, (6...160).contains(line.range.count) else { return nil }
    let text = TokenizedText(blocks[line.block].text, in: line.range)
    guard leads.contains(text.key(0)), let first = text[1],
      let read = SpeakerLine.read(text, at: 1, end: text.tokens.count, isLabelled: true),
      read.names[0].fullWords >= 2 || read.names[0].isTitled,
      read.end >= text.tokens.count - 1 || read.affiliation != nil
    else { return nil }
    var talk = TalkDraft()
    talk.speaker = TalkListing.Passage(
      block: line.block, range: first.range.lowerBound..<line.range.upperBound)
    talk.readSpeaker = (read.names, read.affiliation)
    talk.isSpeakerLabelled = true
    talk.isByline = true
    let day = TalkTable.date(in: text, from: read.names[0].tokens.upperBound)
    // "With Jane Doe, “On Sorting” (3/2024)": the day is that of the line's own title.
    if day?.month != nil, !text.tokens.contains(where: { $0.isMark("\"") }) { talk.date = day }
    return talk
  }

  /// What a line says behind the time of day that it may begin with.
  private static func title(_ line: TalkLine, _ blocks: [Block]) -> TalkListing.Passage {
    guard RecordListing.startsWithTime(line, blocks) else { return line.passage }
    let block = blocks[line.block]
    let text = TokenizedText(block.text, in: line.content)
    let segmenter = TalkSegmenter(
      block, index: line.block, range: line.content, readsPeople: false)
    guard let first = text[segmenter.afterTime(0, text.tokens.count)] else { return line.passage }
    return TalkListing.Passage(
      block: line.block, range: first.range.lowerBound..<line.content.upperBound)
  }

  private static func isTitle(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil, !line.isRow, (3...260).contains(line.range.count) else { return false }
    let text = blocks[line.block].string(in: line.range)
    return !TalkPlaceholder.isPlaceholder(text) && !TalkPlaceholder.isNotice(text)
      && !TalkPlaceholder.namesTerm(text) && !RecordListing.startsWithDate(line, blocks)
      && speaker(line, blocks) == nil
  }

  /// The day that a short line begins with.
  private static func day(_ lines: [TalkLine], _ index: Int, _ blocks: [Block]) -> PartialDate? {
    guard lines.indices.contains(index), lines[index].range.count <= 80,
      RecordListing.startsWithDate(lines[index], blocks)
    else { return nil }
    let line = lines[index]
    return TalkTable.date(in: TokenizedText(blocks[line.block].text, in: line.content))
  }
}
