import Bibliography
import Documents

/// Leaves out what a plan of meetings says in place of titles: "Research", "Jane, John", "Started".
enum BareWords {
  private static let fewest = 5

  /// Drops the talks without speakers that have one word or given names for a title, where most of those
  /// without speakers have no more, or where nearly all other talks have speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func drop(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    guard talks.count >= fewest else { return }
    let titles = talks.map { talk in
      talk.speaker == nil && !talk.isTitleLabelled ? talk.title.map { key($0, blocks) } : nil
    }
    var counts: [String: Int] = [:]
    for case let title? in titles { counts[title, default: 0] += 1 }
    let bare = titles.map { title in
      title.map { isBare($0) || counts[$0, default: 0] >= fewest } ?? false
    }
    let open = titles.count { $0 != nil }
    let spoken = talks.count { $0.speaker != nil }
    guard bare.count(where: { $0 }) * 3 >= open * 2 || spoken * 5 >= talks.count * 4 else { return }
    talks = talks.indices.filter { !bare[$0] }.map { talks[$0] }
  }

  private static func key(_ title: TalkListing.Passage, _ blocks: [Block]) -> String {
    TalkTitle.clean(blocks[title.block].string(in: title.range.prefix(120)))
  }

  /// Whether a title is one word, or single capitalised words with marks between them.
  private static func isBare(_ title: String) -> Bool {
    let text = TokenizedText(title)
    let words = text.tokens.filter(\.isWord)
    guard words.count > 1 else { return true }
    return zip(text.tokens, text.tokens.dropFirst()).allSatisfy { first, second in
      !(first.isWord && second.isWord)
    }
      && words.count <= 4
      && words.allSatisfy { $0.shape == .capitalized && NameGazetteer.shared.isGivenName($0.key) }
  }
}
