import Bibliography
import Documents

/// Ends titles where the abstract goes on behind them on the same line: "On Sorting. In this talk we sort
/// everything that can be sorted."
enum TitleSentences {
  private static let shortest = 40
  private static let shortestPhrase = 24

  /// The talks with their titles up to the first full stop, where a sentence follows; it goes to the
  /// abstract.
  ///
  /// - Complexity: O(*n*) in the bytes of the titles.
  static func cut(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var out = talks
    for index in out.indices where !out[index].isTitleQuoted && !out[index].isTitleLabelled {
      guard let title = out[index].title, title.range.count >= shortestPhrase else { continue }
      let block = blocks[title.block]
      let text = TokenizedText(block.text, in: title.range)
      if let range = subject(text, title.range) ?? behindBusiness(text, title.range) {
        out[index].title?.range = range
        continue
      }
      // What is set off at the front is the whole title, however it ends.
      let setOff = setOff(title.range, block)
      guard title.range.count >= shortest,
        let stop = setOff.flatMap({ stop(text, at: $0) }) ?? firstStop(text, from: setOff),
        let next = text[stop + 1],
        isSentence(text, stop + 1, block, title.range.upperBound)
      else { continue }
      let mark = text.tokens[stop]
      let end = mark.isMark(".") ? mark.range.lowerBound : mark.range.upperBound
      out[index].title?.range = title.range.lowerBound..<end
      out[index].abstract.insert(
        TalkListing.Passage(
          block: title.block, range: next.range.lowerBound..<title.range.upperBound), at: 0)
    }
    return out
  }

  /// What somebody "will present his work on", where that is all that a title says.
  private static func subject(_ text: TokenizedText, _ title: Range<Int>) -> Range<Int>? {
    let end = text.tokens.count
    guard let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2,
      text.key(name.tokens.upperBound) == "will"
    else { return nil }
    var cursor = name.tokens.upperBound + 1
    guard ["present", "discuss", "speak", "talk"].contains(text.key(cursor)) else { return nil }
    cursor += 1
    let words: Set<String> = [
      "his", "her", "their", "some", "recent", "new", "ongoing", "current", "joint", "work",
      "research", "paper", "results",
    ]
    while words.contains(text.key(cursor)) { cursor += 1 }
    guard ["on", "about"].contains(text.key(cursor)), cursor + 1 < end else { return nil }
    return text.tokens[cursor + 1].range.lowerBound..<title.upperBound
  }

  /// What is given behind a society's business: "AGM at 7.00 followed by: On Sorting".
  private static func behindBusiness(_ text: TokenizedText, _ title: Range<Int>) -> Range<Int>? {
    guard
      let by = text.tokens.indices.prefix(12).dropFirst(2).first(where: {
        text.key($0) == "by" && text.key($0 - 1) == "followed"
      }),
      ["agm", "meeting", "lunch", "dinner", "business", "tea"].contains(where: { word in
        text.tokens[..<by].contains { $0.key == word }
      })
    else { return nil }
    var cursor = by + 1
    while text[cursor]?.kind == .mark { cursor += 1 }
    guard let first = text[cursor] else { return nil }
    return first.range.lowerBound..<title.upperBound
  }

  /// The end of the letters in bold or italics with which a title begins and does not end.
  private static func setOff(_ title: Range<Int>, _ block: Block) -> Int? {
    block.emphasis.first {
      $0.style != .link && $0.range.lowerBound == title.lowerBound
        && $0.range.upperBound + shortestPhrase < title.upperBound
    }?.range.upperBound
  }

  /// The mark that ends a sentence right at an offset, in front of it or behind it; nil where none does.
  private static func stop(_ text: TokenizedText, at end: Int) -> Int? {
    text.tokens.firstIndex {
      ($0.range.lowerBound == end || $0.range.upperBound == end)
        && ($0.isMark(".") || $0.isMark("?") || $0.isMark("!"))
    }
  }

  /// The first mark that ends a sentence of two words or more, from an offset on.
  private static func firstStop(_ text: TokenizedText, from start: Int?) -> Int? {
    text.tokens.indices.dropFirst(2).first { index in
      let token = text.tokens[index]
      guard token.range.lowerBound >= start ?? 0, token.kind == .mark,
        [".", "?", "!"].contains(token.key), let before = text[index - 1],
        before.isWord || before.kind == .number || before.isMark(")"), before.shape != .initial,
        !abbreviations.contains(before.key), let next = text[index + 1], next.isWord,
        next.shape != .lower
      else { return false }
      return next.range.lowerBound > token.range.upperBound
        && text.tokens[..<index].count(where: \.isWord) >= 2
    }
  }

  /// Whether what stands behind a title is running text: it says so, or is longer than the title, mostly
  /// small words, and ends in a full stop.
  private static func isSentence(
    _ text: TokenizedText, _ start: Int, _ block: Block, _ end: Int
  ) -> Bool {
    guard let first = text[start], let title = text.tokens.first else { return false }
    let words = text.tokens[start...].filter(\.isWord)
    let small = words.count { $0.shape == .lower }
    let isStopped =
      [0x2E, 0x21, 0x3F].contains(block.text[end - 1])
      || end < block.text.count && block.text[end] == 0x2E
    let hasVerb = words.contains { $0.shape == .lower && verbs.contains($0.key) }
    // German has as many nouns as other words.
    guard words.count >= 5,
      small * 2 > words.count || isStopped && hasVerb && small * 5 > words.count * 2
    else { return false }
    let opening = words.prefix(3).map(\.key).joined(separator: " ") + " "
    if openings.contains(where: opening.hasPrefix) { return true }
    // "Sliding Rules. Who counts without them?": one question is the rest of a title.
    let stops = text.tokens[start...].count { $0.isMark(".") || $0.isMark("?") || $0.isMark("!") }
    if block.text[end - 1] == 0x3F, stops == 1 { return false }
    if isStopped, hasVerb { return true }
    return isStopped && end - first.range.lowerBound >= shortest
      && end - first.range.lowerBound > first.range.lowerBound - title.range.lowerBound
  }

  private static let openings = [
    "in this ", "this talk ", "this lecture ", "we ", "i will ", "i shall ", "the talk ",
    "abstract ", "in diesem ", "dans cet ", "en esta ", "the speaker ",
  ]

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "has", "have", "had", "will", "can", "we", "ist", "sind", "wird",
    "werden", "haben", "hat", "est", "sont", "es", "son",
  ]

  static let abbreviations: Set<String> = [
    "vs", "etc", "dr", "prof", "st", "mr", "mrs", "ms", "al", "no", "vol", "approx", "cf", "resp",
  ]
}
