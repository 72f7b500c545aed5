import Bibliography

/// Finds the person of a phrase that says who speaks: "Speaker: Jane Doe", "Discussion led by …".
enum SpeakerRole {
  /// The person, with the tokens and bytes that name them; nil where no such phrase opens a text.
  ///
  /// - Complexity: O(*n*) in the tokens of the text.
  static func person(
    in text: TokenizedText
  ) -> (line: SpeakerLine, tokens: Range<Int>, range: Range<Int>)? {
    let end = text.tokens.count
    guard end <= 60 else { return nil }
    for cursor in 0..<min(end, 8) {
      let isLabel =
        text.key(cursor) == ":" && cursor <= 3 && cursor > 0
        && text.tokens[..<cursor].contains { labels.contains($0.key) }
      let isVerb = text.key(cursor) == "by" && cursor > 0 && verbs.contains(text.key(cursor - 1))
      guard isLabel || isVerb,
        let line = SpeakerLine.read(text, at: cursor + 1, end: end, isLabelled: true),
        let first = text[cursor + 1], let last = text[line.end - 1]
      else { continue }
      return (line, cursor + 1..<line.end, first.range.lowerBound..<last.range.upperBound)
    }
    return nil
  }

  /// The person behind "Presented by" at the beginning of a range; nil where nothing says so.
  ///
  /// - Complexity: O(*n*) in the tokens of the range.
  static func person(
    in text: TokenizedText, _ range: Range<Int>
  ) -> (line: SpeakerLine, tokens: Range<Int>)? {
    guard range.count >= 3, verbs.contains(text.key(range.lowerBound)),
      text.key(range.lowerBound + 1) == "by",
      let line = SpeakerLine.read(
        text, at: range.lowerBound + 2, end: range.upperBound, isLabelled: true),
      line.names[0].fullWords >= 2 || line.names[0].isTitled
    else { return nil }
    return (line, range.lowerBound + 2..<line.end)
  }

  private static let labels: Set<String> = [
    "speaker", "speakers", "presenter", "presenters", "lead", "leader", "discussant", "lecturer",
    "facilitator", "guest", "orateur", "ponente", "vortragende", "referent",
  ]
  private static let verbs: Set<String> = [
    "led", "presented", "given", "delivered", "facilitated",
  ]
}
