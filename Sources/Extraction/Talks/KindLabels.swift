import Bibliography
import Documents

/// Reads lists whose talks begin with what they are: "Lecture: “On Looms” ↵ At the congress “Ropes 19”, 3 May
/// 2019".
///
/// What is quoted on the lines or in the paragraph below such a talk is its event.
enum KindLabels {
  private static let fewest = 3

  /// Drops what was read right below labelled talks, where most talks are labelled; their days and
  /// events go to the talks above.
  ///
  /// - Complexity: O(*n*) in the number of talks.
  static func settle(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    var owners: [Int: Int] = [:]
    var raised: [(talk: Int, title: Range<Int>)] = []
    for isRaising in [false, true] {
      for (index, talk) in talks.enumerated() {
        guard let title = talk.title, owners[title.block] == nil,
          let own = labelled(blocks[title.block], blocks[title.block].firstLine),
          isRaising || own.contains(title.range.lowerBound)
        else { continue }
        owners[title.block] = index
        // Only what stands below was taken for the title.
        if isRaising { raised.append((index, own)) }
      }
    }
    guard owners.count >= fewest, owners.count * 2 >= talks.count else { return }
    for (index, own) in raised {
      guard let title = talks[index].title else { continue }
      talks[index].event = talks[index].event ?? blocks[title.block].string(in: title.range)
      talks[index].title?.range = own
    }
    var dropped: Set<Int> = []
    for (index, talk) in talks.enumerated() {
      guard let title = talk.title, !blocks[title.block].isHeading else { continue }
      let block = blocks[title.block]
      let line = block.lines.first { $0.contains(title.range.lowerBound) } ?? block.firstLine
      // An item or a row is an entry of its own, and so is a line with such a label.
      let above =
        block.kind == .paragraph && labelled(block, block.firstLine) == nil
        ? owners[title.block - 1] : nil
      guard let owner = owners[title.block] ?? above, owner != index,
        line.lowerBound == 0 || labelled(block, line) == nil
      else { continue }
      dropped.insert(index)
      if talks[owner].date == nil { talks[owner].date = talk.date }
      if talks[owner].event == nil {
        talks[owner].event = blocks[title.block].string(in: title.range)
      }
    }
    talks = talks.indices.filter { !dropped.contains($0) }.map { talks[$0] }
  }

  /// What stands behind a sort of talk and a colon on a line of a block; nil where none does.
  private static func labelled(_ block: Block, _ line: Range<Int>) -> Range<Int>? {
    guard let colon = block.text[line].prefix(40).firstIndex(of: 0x3A) else { return nil }
    let label = block.string(in: line.lowerBound..<colon)
    // With its accent it is a lecture, and no meeting.
    guard TalkTitle.namesKind(label) || label.trimmed().lowercased() == "conférence" else {
      return nil
    }
    let title = block.trimmed(colon + 1..<line.upperBound)
    return title.count >= 4 ? title : nil
  }
}
