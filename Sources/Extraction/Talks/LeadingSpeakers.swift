import Bibliography
import Documents

/// Takes speakers off the beginnings of titles in a table that was copied as text: below "Speaker Subject",
/// the row "7th January Jane Doe The Walls of the Town".
///
/// Without a head, most of the page's titles must begin with a known given name and a known family name.
enum LeadingSpeakers {
  private static let fewest = 3

  private struct Cut {
    var name: NamePhrase
    var speaker: Range<Int>
    var title: Range<Int>
    var isKnown: Bool
  }

  /// The talks with the names that begin their titles as speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let open = talks.indices.filter {
      talks[$0].mayNameSpeaker
    }
    guard open.count >= fewest, open.count * 2 > talks.count else { return talks }
    let cuts = open.map { index in
      talks[index].title.flatMap { cut($0, blocks[$0.block]) }
    }
    let known = cuts.count { $0?.isKnown == true }
    let isHeaded = beginsWithSpeakers(blocks)
    guard known >= fewest, isHeaded ? known * 3 >= open.count : known * 4 >= open.count * 3 else {
      return talks
    }
    var out = talks
    for (index, cut) in zip(open, cuts) {
      guard let cut, let title = talks[index].title, cut.isKnown || isHeaded else { continue }
      out[index].title?.range = cut.title
      out[index].speaker = TalkListing.Passage(block: title.block, range: cut.speaker)
      out[index].readSpeaker = ([cut.name], nil)
    }
    return out
  }

  /// Whether a line names columns, speakers in front of titles.
  private static func beginsWithSpeakers(_ blocks: [Block]) -> Bool {
    blocks.contains { block in
      block.lines.prefix(40).contains { line in
        guard line.count <= 60 else { return false }
        let words = TextFolding.words(block.string(in: line)).filter { !EventScore.isYear($0) }
        let fields = words.map { TalkField.named($0) }
        guard (2...4).contains(fields.count), fields.allSatisfy({ $0 != nil }),
          let speaker = fields.firstIndex(of: .speaker), let title = fields.firstIndex(of: .title)
        else { return false }
        return speaker + 1 == title
      }
    }
  }

  /// Two capitalised words, or three where the third is a known family name, and what stands behind.
  private static func cut(_ title: TalkListing.Passage, _ block: Block) -> Cut? {
    let text = TokenizedText(block.text, in: title.range)
    guard title.range.count <= 300, let first = text[0], first.shape == .capitalized,
      let second = text[1], second.shape == .capitalized
    else { return nil }
    var end = 2
    if let third = text[2], third.shape == .capitalized, NameGazetteer.shared.isSurname(third.key),
      !NameGazetteer.shared.isTitleWord(third.key), text[3] != nil
    {
      end = 3
    }
    guard let next = text[end], next.isWord, next.shape != .lower, let last = text[end - 1],
      text.tokens.count - end >= 2
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    let part = TokenizedText(block.text, in: range)
    guard let name = NameScanner.name(in: part, at: 0), name.tokens.upperBound == part.tokens.count
    else { return nil }
    return Cut(
      name: name, speaker: range, title: next.range.lowerBound..<title.range.upperBound,
      isKnown: NameGazetteer.shared.isGivenName(first.key)
        && NameGazetteer.shared.isSurname(last.key))
  }
}
