import Bibliography
import Documents

/// Reads pages whose records begin with a labelled day, with the speaker behind a label below it and the title
/// on a line without one at the end: "Date: May 6, 2020", "Presenter: Jane Doe", "2:30 pm | On Sorting".
enum DatedRecords {
  private static let fewest = 3
  private static let longest = 240

  /// The talks of some lines; empty where few records are built so.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    guard !lines.contains(where: { $0.field == .title }) else { return [] }
    let starts = lines.indices.filter { lines[$0].field == .date && !lines[$0].content.isEmpty }
    guard starts.count >= fewest else { return [] }
    var talks: [TalkDraft] = []
    var spoken = 0
    var below = 0
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      let record = lines[start..<end]
      let speakers = record.indices.filter {
        record[$0].field == .speaker && !record[$0].content.isEmpty
          && !TalkPlaceholder.isPlaceholder(
            blocks[record[$0].block].string(in: record[$0].content))
      }
      guard speakers.count == 1, let speaker = speakers.first else { continue }
      spoken += 1
      if speaker == start + 1 { below += 1 }
      if let talk = talk(lines[start], lines[speaker], lines[(speaker + 1)..<end], blocks) {
        talks.append(talk)
      }
    }
    // Elsewhere titles stand between days and speakers.
    return talks.count >= fewest && talks.count * 4 >= spoken * 3 && below * 4 >= spoken * 3
      ? talks : []
  }

  /// The talk of a record, whose title is the only line below the speaker that is no link, remark or time, or
  /// much longer than the other one.
  private static func talk(
    _ day: TalkLine, _ speaker: TalkLine, _ below: ArraySlice<TalkLine>, _ blocks: [Block]
  ) -> TalkDraft? {
    let titles = below.compactMap { title(of: $0, blocks) }.sorted {
      $0.range.count > $1.range.count
    }
    guard (1...2).contains(titles.count),
      titles.count == 1 || titles[0].range.count >= 2 * titles[1].range.count,
      let date = TalkTable.date(in: tokens(day, blocks))
    else { return nil }
    var talk = TalkDraft()
    talk.title = titles[0]
    talk.isTitleLabelled = true
    talk.isInPlace = true
    talk.speaker = speaker.passage
    talk.isSpeakerLabelled = true
    talk.date = date
    return talk
  }

  private static func tokens(_ line: TalkLine, _ blocks: [Block]) -> TokenizedText {
    TokenizedText(blocks[line.block].text, in: line.content)
  }

  /// What a line holds behind its time of day or its first cells; nil where that is no title.
  private static func title(of line: TalkLine, _ blocks: [Block]) -> TalkListing.Passage? {
    guard line.field == nil, !line.isSectionHeading else { return nil }
    let block = blocks[line.block]
    var range = line.range
    if let tab = block.text[range].lastIndex(of: 0x09) {
      range = block.trimmed(tab + 1..<range.upperBound)
    }
    let text = TokenizedText(block.text, in: range)
    guard (8...longest).contains(range.count), text.tokens.count(where: \.isWord) >= 2,
      !TalkSegmenter.isLabel(text), !TalkSegmenter.startsWithTime(text, at: 0),
      !TalkPlaceholder.isPlaceholder(block.string(in: range)),
      !TalkPlaceholder.isNotice(block.string(in: range))
    else { return nil }
    return TalkListing.Passage(block: line.block, range: range)
  }
}
