import Bibliography
import Documents

/// Reads pages of bare lines by their people: "Title ↵ Jane Doe (MIT) – Tuesday, March 3".
///
/// A line that holds a person and nothing but affiliation, date and time anchors a talk; its title is
/// the line above it, or the one below, as all of the page has it.
enum AnchoredTalks {
  private struct Anchor {
    var index: Int
    var talk: TalkDraft
    /// Whether the date or time stands in front of the person.
    var leadsWithDate: Bool
  }

  /// The talks of some lines; empty where fewer than three lines anchor one.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    let anchors = lines.indices.compactMap { anchor(lines, $0, blocks) }
    guard anchors.count >= 3 else { return [] }
    let places = Set(anchors.map(\.index))
    func titleLine(_ index: Int) -> Int? {
      guard lines.indices.contains(index), !places.contains(index),
        isTitleLike(lines[index], blocks)
      else { return nil }
      return index
    }
    let above = anchors.count { titleLine($0.index - 1) != nil }
    let below = anchors.count { titleLine($0.index + 1) != nil }
    let leads = anchors.count { $0.leadsWithDate }
    let isBelow = below != above ? below > above : leads * 2 > anchors.count
    guard max(above, below) * 3 >= anchors.count * 2 else { return [] }
    var out: [TalkDraft] = []
    for (number, anchor) in anchors.enumerated() {
      guard let title = titleLine(isBelow ? anchor.index + 1 : anchor.index - 1) else { continue }
      var talk = anchor.talk
      talk.title = lines[title].passage
      let next = number + 1 < anchors.count ? anchors[number + 1].index : lines.count
      let end = isBelow ? next : max(anchor.index + 1, next - 1)
      addText(lines, max(anchor.index, title) + 1..<max(end, max(anchor.index, title) + 1), &talk)
      out.append(talk)
    }
    return out
  }

  /// What stands below an anchor: its abstract and the speaker's life, where labels say so, and a date.
  private static func addText(_ lines: [TalkLine], _ range: Range<Int>, _ talk: inout TalkDraft) {
    var state: TalkField?
    for line in lines[range] {
      if line.field == .abstract || line.field == .bio { state = line.field }
      guard !line.content.isEmpty else { continue }
      if state == .abstract { talk.abstract.append(line.passage) }
      if state == .bio { talk.bio.append(line.passage) }
    }
  }

  private static func anchor(_ lines: [TalkLine], _ index: Int, _ blocks: [Block]) -> Anchor? {
    let line = lines[index]
    guard line.field == nil, !line.isHeading, !line.isRow, line.range.count <= 200 else {
      return nil
    }
    let segments = TalkSegmenter(
      blocks[line.block], index: line.block, range: line.range, readsPeople: true
    ).segments()
    var talk = TalkDraft()
    var leads = false
    for segment in segments {
      switch segment.content {
      case .people(let people):
        guard talk.speaker == nil, people.names[0].fullWords >= 2 || people.names[0].isTitled else {
          return nil
        }
        talk.speaker = segment.passage
        talk.readSpeaker = (people.names, people.affiliation)
        leads = talk.date != nil || leads
      case .date(let date): talk.date = talk.date ?? date
      case .place: talk.place = blocks[segment.block].string(in: segment.range)
      case .label: break
      case .text: return nil
      }
    }
    guard let people = talk.readSpeaker else { return nil }
    let start = TokenizedText(blocks[line.block].text, in: line.range.prefix(24))
    let isTimed = TalkSegmenter.startsWithTime(start, at: 0)
    guard people.affiliation != nil || talk.date != nil || isTimed else { return nil }
    return Anchor(index: index, talk: talk, leadsWithDate: leads || isTimed)
  }

  private static func isTitleLike(_ line: TalkLine, _ blocks: [Block]) -> Bool {
    guard line.field == nil, (6...260).contains(line.range.count), !line.isSectionHeading else {
      return false
    }
    let text = blocks[line.block].string(in: line.range)
    return !TalkPlaceholder.isPlaceholder(text) && !TalkPlaceholder.isNotice(text)
      && !TalkPlaceholder.namesSeries(text) && !RecordListing.startsWithDate(line, blocks)
  }
}
