import Bibliography
import Documents

/// Tells lists of workshops and conferences from those of talks: "Geometry and Looms, 27-31 March 2023".
///
/// Talks are given on one day. A page most of whose entries go on for several, and name nobody, lists
/// events.
enum EventSpans {
  private static let fewest = 3

  /// Drops the entries of several days, where most entries of the page are such and few name a speaker;
  /// and a line that says when an event is, above talks with speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the entries' lines.
  static func drop(_ talks: inout [TalkDraft], _ blocks: [Block]) {
    // "October 22–24, 2021, Old Mill" below the name of a workshop, above its talks.
    if talks.count(where: { $0.speaker != nil }) >= fewest {
      talks.removeAll { $0.speaker == nil && lasts($0, blocks, fromStart: true) }
    }
    let long = talks.indices.filter { lasts(talks[$0], blocks) }
    let unspoken = long.count { talks[$0].speaker == nil }
    guard unspoken >= fewest, unspoken * 2 > talks.count else { return }
    let dropped = Set(long)
    talks = talks.indices.filter { !dropped.contains($0) }.map { talks[$0] }
  }

  /// Whether the line of a talk's title names several days.
  private static func lasts(
    _ talk: TalkDraft, _ blocks: [Block], fromStart: Bool = false
  ) -> Bool {
    guard let title = talk.title, !talk.isTitleLabelled, !talk.isTitleQuoted else { return false }
    let block = blocks[title.block]
    let line = block.lines.first { $0.contains(title.range.lowerBound) } ?? title.range
    let text = TokenizedText(block.text, in: line.prefix(600))
    return text.tokens.indices.prefix(fromStart ? 1 : text.tokens.count).contains {
      namesDays(text, at: $0)
    }
  }

  /// Whether a dash between two days stands behind a token: "27-31 March", "29 August-2 September",
  /// "March 27–31".
  private static func namesDays(_ text: TokenizedText, at index: Int) -> Bool {
    guard let first = text[index] else { return false }
    func isDay(_ index: Int) -> Bool {
      guard let token = text[index], token.kind == .number, let day = Int(token.key) else {
        return false
      }
      return (1...31).contains(day) && token.key.utf8.count <= 2
    }
    func isMonth(_ index: Int) -> Bool { DateVocabulary.months[text.key(index)] != nil }
    func isDash(_ index: Int) -> Bool { ["-", "–"].contains(text.key(index)) }
    if isMonth(index), first.shape != .lower {
      return isDay(index + 1) && isDash(index + 2) && isDay(index + 3)
    }
    guard isDay(index) else { return false }
    if isDash(index + 1), isDay(index + 2) { return isMonth(index + 3) }
    return isMonth(index + 1) && isDash(index + 2) && isDay(index + 3) && isMonth(index + 4)
  }
}
