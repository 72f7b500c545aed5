import Bibliography
import Documents

/// Reads pages on which each block is a talk: its title on the first line, its day, and the speaker behind a
/// label on one of the next.
enum LabelledBlocks {
  private static let fewest = 3

  /// The talks of some lines; empty where few blocks that name a speaker are built so.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    let groups = Dictionary(grouping: lines, by: \.block).sorted { $0.key < $1.key }.map(\.value)
      .filter { group in
        group.contains { $0.field == .speaker && !$0.content.isEmpty }
      }
    guard groups.count >= fewest, !lines.contains(where: { $0.field == .title }) else { return [] }
    let talks = groups.compactMap { talk($0, blocks) }
    return talks.count * 5 >= groups.count * 4 ? talks : []
  }

  private static func talk(_ lines: [TalkLine], _ blocks: [Block]) -> TalkDraft? {
    guard let title = lines.first, title.isFirst, title.field == nil, !title.isRow,
      (4...240).contains(title.range.count), lines.count(where: { $0.field == .speaker }) == 1,
      let speaker = lines.firstIndex(where: { $0.field == .speaker }), speaker <= 4,
      !TalkPlaceholder.isPlaceholder(blocks[title.block].string(in: title.range)),
      TalkTable.date(in: TokenizedText(blocks[title.block].text, in: title.range)) == nil
    else { return nil }
    var talk = TalkDraft()
    talk.title = title.passage
    talk.isTitleLabelled = true
    talk.speaker = lines[speaker].passage
    talk.isSpeakerLabelled = true
    for line in lines[1...] where line.field == nil || line.field == .date {
      let text = TokenizedText(blocks[line.block].text, in: line.content.prefix(80))
      if talk.date == nil, line.content.count <= 80, let date = TalkTable.date(in: text) {
        talk.date = date
      }
    }
    talk.abstract = lines[(speaker + 1)...].filter {
      ($0.field == nil || $0.field == .abstract) && $0.content.count > 80
    }.map(\.passage)
    return talk
  }
}
