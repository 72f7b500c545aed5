import Bibliography
import Documents

/// Ends titles of one person's talks where other titles of the page end that begin like them.
///
/// Who gives a talk again lists it again, with another event behind the same comma.
enum RepeatedTitles {
  private static let fewestWords = 5
  private static let most = 600

  /// The talks with what is more than the words up to a comma that two titles share cut off.
  ///
  /// - Complexity: O(*n* log *n*) in the bytes of the titles.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var heads: [String: Int] = [:]
    var cuts: [[(key: String, end: Int)]] = []
    for talk in talks {
      cuts.append([])
      guard let title = talk.title, title.range.count <= most, !talk.isTitleLabelled else {
        continue
      }
      let block = blocks[title.block]
      let text = TokenizedText(block.text, in: title.range)
      var own: Set<String> = []
      var words: [String] = []
      for (index, token) in text.tokens.enumerated() {
        if token.isWord || token.kind == .number { words.append(token.key) }
        let isEnd = index + 1 == text.tokens.count
        guard words.count >= fewestWords, isEnd || text.key(index + 1) == "," else { continue }
        let key = words.joined(separator: " ")
        if !isEnd, isEvent(text, index + 2..<text.tokens.count) {
          cuts[cuts.count - 1].append((key, token.range.upperBound))
        }
        if isEnd || !cuts[cuts.count - 1].isEmpty { own.insert(key) }
        // Further commas are those of the event.
        if !cuts[cuts.count - 1].isEmpty { break }
      }
      for key in own { heads[key, default: 0] += 1 }
    }
    return zip(talks, cuts).map { talk, cuts in
      guard let cut = cuts.first, heads[cut.key] ?? 0 >= 2, var title = talk.title else {
        return talk
      }
      var talk = talk
      title.range = title.range.lowerBound..<cut.end
      talk.title = title
      return talk
    }
  }

  /// Whether two words or more follow that are no part of a series: "Part II", "a review".
  private static func isEvent(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    guard let first = text[range.lowerBound],
      let byte = first.key.utf8.first,
      first.isWord && first.shape != .lower || (0x30...0x39).contains(byte) || byte >= 0xE3,
      !["part", "lecture", "episode", "chapter", "vol", "volume"].contains(first.key)
    else { return false }
    return EventScore.score(text, range) > 0
      || text.tokens[range].count(where: { $0.isWord }) >= 5
  }
}
