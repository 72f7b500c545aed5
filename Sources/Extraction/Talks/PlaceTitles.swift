import Bibliography
import Documents

/// Tells entries without a title, whose speaker's place of work was taken for one.
///
/// "March 2 / Jane Doe / Department of Physics / University of Ghent" says who comes; what the talk is
/// about is still open.
enum PlaceTitles {
  /// The talks without those whose titles only name a place of work, where other titles of the page
  /// stand elsewhere or most titles are such places.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func left(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let places = talks.map { isPlace($0, blocks) }
    guard places.contains(true) else { return talks }
    let slot = TitleSlot.common(to: talks, blocks)
    let areMost = places.count(where: { $0 }) * 2 >= talks.count
    guard slot != nil || areMost else { return talks }
    return talks.indices.filter { index in
      guard places[index], let title = talks[index].title, let speaker = talks[index].speaker else {
        return true
      }
      return slot.map { $0 == TitleSlot(title: title, speaker: speaker, in: blocks) } ?? false
    }.map { talks[$0] }
  }

  /// Whether all of a talk's title names where its speaker works.
  static func isPlace(_ talk: TalkDraft, _ blocks: [Block]) -> Bool {
    guard let title = talk.title, talk.speaker != nil, !talk.isTitleLabelled, !talk.isTitleQuoted,
      title.range.count <= 120, !blocks[title.block].isHeading
    else { return false }
    let block = blocks[title.block]
    let text = TokenizedText(block.text, in: title.range)
    let words = text.tokens.filter(\.isWord)
    guard !words.isEmpty, words.count <= 10,
      words.allSatisfy({ $0.shape != .lower || $0.key.utf8.count <= 3 }),
      !text.tokens.contains(where: { $0.isMark(":") || $0.isMark("?") })
    else { return false }
    if LineShape.namesOrganization(block, title.range) { return true }
    // "Oak Mill, Tennessee"
    if words.count <= 4, let last = words.last, ProseVocabulary.isPlace(last.key),
      block.text[title.range].contains(0x2C)
    {
      return true
    }
    // A department, in front of its university.
    let below = block.trimmed(title.range.upperBound..<block.text.count)
    guard words.count <= 6, !below.isEmpty,
      block.text[title.range.upperBound..<below.lowerBound].contains(0x0A)
    else { return false }
    let line = below.prefix { block.text[$0] != 0x0A }
    // "Chair: Jane Doe (University of Ghent)" is another's.
    guard TalkLine.label(of: line.startIndex..<line.endIndex, in: block) == nil else {
      return false
    }
    return line.count <= 100 && LineShape.namesOrganization(block, line)
      && LineShape.width(ofPlace: block.string(in: line)) == 2
  }
}
