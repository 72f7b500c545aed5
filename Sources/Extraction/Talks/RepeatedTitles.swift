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
    /// Heads that stand as whole titles, or in front of what is surely an event.
    var sure: Set<String> = []
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
        let rest = index + 2..<max(index + 2, text.tokens.count)
        let isEvent = !isEnd && EventScore.score(text, rest) > 0
        if !isEnd, opensAnew(text, rest.lowerBound), isEvent || isLong(text, rest) {
          cuts[cuts.count - 1].append((key, token.range.upperBound))
        }
        if isEnd || isEvent { sure.insert(key) }
        if isEnd || !cuts[cuts.count - 1].isEmpty { own.insert(key) }
        // Further commas are those of the event.
        if !cuts[cuts.count - 1].isEmpty { break }
      }
      for key in own { heads[key, default: 0] += 1 }
    }
    return zip(talks, cuts).map { talk, cuts in
      guard let cut = cuts.first, heads[cut.key] ?? 0 >= 2, sure.contains(cut.key),
        var title = talk.title
      else {
        return talk
      }
      var talk = talk
      title.range = title.range.lowerBound..<cut.end
      talk.title = title
      return talk
    }
  }

  /// Whether what follows a comma may be an event, and is no part of a series: "Part II", "a review".
  private static func opensAnew(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let first = text[index], let byte = first.key.utf8.first else { return false }
    return (first.isWord && first.shape != .lower || (0x30...0x39).contains(byte) || byte >= 0xE3)
      && !["part", "lecture", "episode", "chapter", "vol", "volume"].contains(first.key)
  }

  private static func isLong(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    text.tokens[range].count(where: { $0.isWord }) >= 5
  }
}
