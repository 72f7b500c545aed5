import Bibliography
import Documents

/// Gives titles all of their line where most titles of the page have a line, a heading or a cell of
/// their own.
///
/// "Looms – Coming Soon", "The Flood of July 2021" and "Ada Quill: A Life" have a dash, a date and
/// a name that other pages print beside the title; where titles share their line with nothing,
/// these are the title's.
enum WholeTitles {
  private static let fewest = 4
  private static let longest = 300

  /// The talks with their titles as long as the page tells.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles' lines.
  static func extend(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    guard talks.count >= fewest else { return talks }
    let lines = talks.map { line($0, blocks) }
    let whole = zip(talks, lines).map { talk, line in talk.title?.range == line }
    let count = whole.count { $0 }
    guard count >= fewest - 1, count * 5 >= talks.count * 3, count < talks.count else {
      return talks
    }
    let own = zip(talks, whole).filter(\.1).map(\.0)
    let slot = slot(of: own, blocks)
    var out = talks
    for index in talks.indices where !whole[index] {
      guard let line = lines[index], let title = talks[index].title, !talks[index].isTitleLabelled,
        !talks[index].isTitleQuoted
      else { continue }
      let speaker = talks[index].speaker
      if let speaker, speaker.block == title.block, line.overlaps(speaker.range) {
        guard let slot, !talks[index].isSpeakerLabelled,
          let other = person(
            at: slot, from: TalkListing.Passage(block: title.block, range: line), blocks)
        else { continue }
        out[index].speaker = other.passage
        out[index].readSpeaker = (other.line.names, other.line.affiliation)
        out[index].affiliation = nil
      }
      // Its day was a part of the title.
      if let date = talks[index].date,
        dates(in: blocks[title.block], line).contains(where: {
          $0.month == date.month && $0.day == date.day
        })
      {
        out[index].date = day(below: title, blocks)
      }
      out[index].title?.range = line
    }
    return out
  }

  /// Where most of some talks have their speakers.
  private static func slot(of talks: [TalkDraft], _ blocks: [Block]) -> TitleSlot? {
    var counts: [TitleSlot: Int] = [:]
    for case (let title?, let speaker?) in talks.map({ ($0.title, $0.speaker) }) {
      counts[TitleSlot(title: title, speaker: speaker, in: blocks), default: 0] += 1
    }
    return counts.first { $0.value >= fewest - 1 && $0.value * 5 >= talks.count * 3 }?.key
  }

  private static func dates(in block: Block, _ range: Range<Int>) -> [PartialDate] {
    let text = TokenizedText(block.text, in: range)
    return text.tokens.indices.compactMap { DateScanner.date(in: text, at: $0)?.date }
  }

  /// The day that one of the next lines is.
  private static func day(
    below title: TalkListing.Passage, _ blocks: [Block]
  ) -> PartialDate? {
    var lines = 0
    for index in title.block..<min(title.block + 4, blocks.count) {
      for line in blocks[index].lines
      where index > title.block || line.lowerBound >= title.range.upperBound {
        lines += 1
        if lines > 4 || blocks[index].isHeading { return nil }
        guard line.count <= 60 else { continue }
        let text = TokenizedText(blocks[index].text, in: line)
        guard
          let (date, end) = DateScanner.date(in: text, at: 0)
            ?? DateScanner.shortDate(in: text, at: 0),
          date.month != nil, end * 2 >= text.tokens.count
        else { continue }
        return date
      }
    }
    return nil
  }

  /// The line or cell that a title stands in, without marks around it.
  private static func line(_ talk: TalkDraft, _ blocks: [Block]) -> Range<Int>? {
    guard let title = talk.title else { return nil }
    let block = blocks[title.block]
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x09 || byte == 0x7C }
    var (lower, upper) = (title.range.lowerBound, title.range.upperBound)
    while lower > 0, !isEnd(block.text[lower - 1]) { lower -= 1 }
    while upper < block.text.count, !isEnd(block.text[upper]) { upper += 1 }
    // When it is stands in front of a title, and is no part of it.
    let front = TokenizedText(block.text, in: lower..<title.range.lowerBound)
    if TalkSegmenter.startsWithTime(front, at: 0) || DateScanner.date(in: front, at: 0) != nil
      || DateScanner.shortDate(in: front, at: 0) != nil
    {
      lower = title.range.lowerBound
    }
    var range = block.trimmed(lower..<upper)
    // The full stop behind a title is left out with it.
    while range.upperBound > title.range.upperBound, let last = block.text[range].last,
      last == 0x2E || last == 0x2C
    {
      range = block.trimmed(range.dropLast())
    }
    return range.count <= longest ? range : nil
  }

  /// The person in the place where the page has its speakers, seen from a title.
  private static func person(
    at slot: TitleSlot, from title: TalkListing.Passage, _ blocks: [Block]
  ) -> (passage: TalkListing.Passage, line: SpeakerLine)? {
    let index = title.block - slot.blocks
    guard blocks.indices.contains(index) else { return nil }
    let block = blocks[index]
    let line: Range<Int>?
    if slot.blocks == 0 {
      guard slot.lines > 0,
        let own = block.lines.firstIndex(where: { $0.contains(title.range.lowerBound) })
      else { return nil }
      let other = slot.isBehind ? own - slot.lines : own + slot.lines
      line = block.lines.indices.contains(other) ? block.lines[other] : nil
    } else {
      line = block.lines.first
    }
    guard let line, line.count <= 200 else { return nil }
    let text = TokenizedText(block.text, in: line)
    guard
      let read = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: false),
      read.end + 1 >= text.tokens.count || read.affiliation != nil
    else { return nil }
    return (TalkListing.Passage(block: index, range: block.trimmed(line)), read)
  }
}
