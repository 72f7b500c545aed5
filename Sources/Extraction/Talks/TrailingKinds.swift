import Documents

/// Cuts off titles what kind of talk each was, on pages that say so behind several: "On Town Walls,
/// presentation".
enum TrailingKinds {
  private static let fewest = 3
  private static let mostWords = 4

  /// The talks with such titles cut; unchanged where fewer than three, or one in five, end like that.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    let ends = talks.map { talk in talk.title.flatMap { end(of: $0, blocks) } }
    let count = ends.count { $0 != nil }
    guard count >= fewest, count * 5 >= talks.count else { return talks }
    return zip(talks, ends).map { talk, end in
      guard let end, let title = talk.title else { return talk }
      var talk = talk
      talk.title?.range = title.range.lowerBound..<end
      return talk
    }
  }

  /// Where a title ends whose last words behind a comma are a kind of talk and nothing else.
  private static func end(of title: TalkListing.Passage, _ blocks: [Block]) -> Int? {
    let block = blocks[title.block]
    guard let comma = block.text[title.range].lastIndex(of: 0x2C),
      title.range.upperBound - comma <= 48, comma - title.range.lowerBound >= 4
    else { return nil }
    let words = TokenizedText(block.text, in: comma + 1..<title.range.upperBound).tokens
    guard (1...mostWords).contains(words.count), words.allSatisfy(\.isWord),
      words.first?.shape == .lower,
      words.last.map({ kinds.contains($0.key) }) ?? false,
      words.allSatisfy({ kinds.contains($0.key) || beside.contains($0.key) })
    else { return nil }
    return comma
  }

  private static let kinds: Set<String> = [
    "presentation", "demonstration", "demo", "discussion", "workshop", "panel", "poster",
    "keynote", "talk", "lecture", "seminar", "tutorial", "roundtable", "webinar", "plenary",
    "vortrag", "expose", "ponencia", "charla", "conferencia", "palestra", "relazione",
  ]

  private static let beside: Set<String> = [
    "and", "invited", "contributed", "oral", "peer", "review", "panel", "short", "lightning",
    "plenary", "guest", "public", "online", "virtual", "discussion",
  ]
}
