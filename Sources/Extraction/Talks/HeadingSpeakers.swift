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
