import Bibliography
import Documents

/// Takes the speakers and the days of labelled talks from the headings above them: "3 May: Jane Doe
/// (MIT)" over "Title: On Sorting".
///
/// A heading may name anything; those above most of the talks must name people.
enum HeadingSpeakers {
  private static let fewest = 3

  /// The talks with what the headings say.
  ///
  /// - Complexity: O(*n*) in the bytes of the headings.
  static func complete(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let open = talks.indices.filter { talks[$0].speaker == nil && talks[$0].isTitleLabelled }
    guard open.count >= fewest else { return talks }
    let read = open.compactMap { index in head(talks[index], blocks).map { (index, $0) } }
    guard read.count >= fewest, read.count * 4 >= open.count * 3 else { return talks }
    var out = talks
    for (index, head) in read {
      out[index].speaker = head.speaker
      out[index].readSpeaker = head.readSpeaker
      out[index].affiliation = talks[index].affiliation ?? head.affiliation
      out[index].date = talks[index].date ?? head.date
    }
    return out
  }

  /// Gives talks the titles below the headings that name their speakers, where these were taken for those
  /// of the titles above: a heading stands over what belongs to it.
  ///
  /// - Complexity: O(*n*) in the number of talks.
  static func shifted(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    guard talks.count >= fewest else { return talks }
    var titles: [TalkListing.Passage] = []
    for (number, talk) in talks.enumerated() {
      guard let title = talk.title, let speaker = talk.speaker, blocks[speaker.block].isHeading,
        title.block < speaker.block, !blocks[title.block].isHeading, !talk.isTitleLabelled
      else { return talks }
      let next = number + 1 < talks.count ? talks[number + 1].title : below(speaker.block, blocks)
      guard let next, next.block == speaker.block + 1 else { return talks }
      titles.append(next)
    }
    return zip(talks, titles).map { talk, title in
      var talk = talk
      talk.title = title
      return talk
    }
  }

  /// The short line right below a heading.
  private static func below(_ heading: Int, _ blocks: [Block]) -> TalkListing.Passage? {
    guard heading + 1 < blocks.count, case let block = blocks[heading + 1], !block.isHeading,
      block.isOneLine, block.text.count <= longest
    else { return nil }
    return TalkListing.Passage(block: heading + 1, range: block.trimmed(0..<block.text.count))
  }

  /// What the heading right above a talk's first line says of somebody, or the line in front of it.
  private static func head(_ talk: TalkDraft, _ blocks: [Block]) -> TalkDraft? {
    guard let title = talk.title, let line = lineAbove(title, blocks),
      let read = TalkRecord(lines: [line]).read(blocks, columns: []), let people = read.readSpeaker,
      LineShape.worth(people.names, people.affiliation, blocks[line.block]) >= 0.5
    else { return nil }
    return read
  }

  private static func lineAbove(_ title: TalkListing.Passage, _ blocks: [Block]) -> TalkLine? {
    let own = TalkLine.lines(of: blocks, title.block..<title.block + 1)
    if let line = own.last(where: { $0.range.upperBound <= title.range.lowerBound }) {
      return line.range.count <= longest ? line : nil
    }
    guard let index = blocks[..<title.block].lastIndex(where: \.isHeading),
      title.block - index <= 3, blocks[index].text.count <= longest
    else { return nil }
    return TalkLine.lines(of: blocks, index..<index + 1).first
  }

  private static let longest = 200
}
