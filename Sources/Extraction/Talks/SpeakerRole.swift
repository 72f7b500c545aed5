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

  private static let labels: Set<String> = [
    "speaker", "speakers", "presenter", "presenters", "lead", "leader", "discussant", "lecturer",
    "facilitator", "guest", "orateur", "ponente", "vortragende", "referent",
  ]
  private static let verbs: Set<String> = [
    "led", "presented", "given", "delivered", "facilitated",
  ]
}
