import Bibliography
import Documents

/// Titles in quotes behind where their speakers work, which no mark parts: "Ghent University “On Sorting”".
enum EndingQuotations {
  private static let fewest = 3

  /// The talks with the quotation as title and what stands in front as the place of work, where it is one,
  /// or where many titles of the page end in a quotation.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let found = talks.map { parts($0, blocks) }
    let count = found.count { $0 != nil }
    let isUsual = count >= fewest && count * 2 >= talks.count
    var out = talks
    for (index, parts) in found.enumerated() {
      guard let parts, let title = talks[index].title else { continue }
      let block = blocks[title.block]
      guard isUsual || LineShape.namesOrganization(block, parts.front) else { continue }
      out[index].title?.range = parts.quotation
      out[index].isTitleQuoted = true
      if out[index].affiliation == nil, out[index].readSpeaker?.affiliation == nil,
        out[index].speaker != nil
      {
        out[index].affiliation = TalkListing.Passage(block: title.block, range: parts.front)
      }
    }
    return out
  }

  /// The quotation of two words or more that ends a title, and the few words in front.
  private static func parts(
    _ talk: TalkDraft, _ blocks: [Block]
  ) -> (front: Range<Int>, quotation: Range<Int>)? {
    guard let title = talk.title, !talk.isTitleLabelled,
      title.range.count <= 400
    else { return nil }
    // The mark that closes it may have been left out with others at the end.
    let end = min(title.range.upperBound + 3, blocks[title.block].text.count)
    let text = TokenizedText(blocks[title.block].text, in: title.range.lowerBound..<end)
    let marks = text.tokens.indices.filter { text.tokens[$0].isMark("\"") }
    guard marks.count == 2, marks[0] >= 1,
      text.tokens[marks[1]].range.upperBound >= title.range.upperBound,
      text.tokens[marks[0]..<marks[1]].count(where: \.isWord) >= 2,
      // "The city that we call “The Old Mill”" goes on with a quotation.
      text.tokens[..<marks[0]].allSatisfy({
        !$0.isWord || $0.shape != .lower || $0.key.utf8.count <= 3
      })
    else { return nil }
    let range = text.tokens[marks[0]].range.upperBound..<text.tokens[marks[1]].range.lowerBound
    guard range.count >= 8 else { return nil }
    let block = blocks[title.block]
    return (
      block.trimmed(title.range.lowerBound..<text.tokens[marks[0]].range.lowerBound),
      block.trimmed(range)
    )
  }
}
