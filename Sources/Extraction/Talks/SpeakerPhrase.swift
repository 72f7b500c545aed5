import Bibliography

/// Finds who gives a talk in words that say so.
///
/// A phrase opens a text: "Speaker: Jane Doe", "Presented by …", "A public lecture by …"; or a sentence
/// names the person: "Jane Doe of the history faculty will give …", "We welcome Jane Doe (MIT), who …".
struct SpeakerPhrase: Sendable {
  var line: SpeakerLine
  /// The tokens of the people and their affiliation.
  var tokens: Range<Int>
  /// Whether the person only speaks of something: "Professor Doe will discuss walls" may be said in an
  /// abstract.
  var isOnlySpeaking = false

  /// The bytes of the people and their affiliation.
  func range(in text: TokenizedText) -> Range<Int> {
    let first = text.tokens[tokens.lowerBound].range
    return first.lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The people of a phrase that opens a range; nil where none does.
  ///
  /// - Complexity: O(*n*) in the tokens of the range.
  static func opening(_ text: TokenizedText, _ range: Range<Int>) -> SpeakerPhrase? {
    guard range.count >= 3, let start = behindLead(text, range) else { return nil }
    return people(text, from: start, range.upperBound)
  }

  /// Whether the words in front of a range say that a speaker follows: "led by", "Presenter:".
  ///
  /// - Complexity: O(1).
  static func leads(to range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = TokenizedText(bytes, in: max(0, range.lowerBound - 40)..<range.lowerBound)
    let last = text.tokens.count - 1
    guard last >= 1 else { return false }
    return text.key(last) == "by" && verbs.contains(text.key(last - 1))
      || text.key(last) == ":" && labels.contains(text.key(last - 1))
  }

  /// The people of a cell that says of itself that it names them: "Discussion led by Jane Doe".
  ///
  /// - Complexity: O(*n*) in the tokens of the text.
  static func cell(_ text: TokenizedText) -> SpeakerPhrase? {
    let end = text.tokens.count
    guard end <= 60 else { return nil }
    for cursor in 0..<min(end, 8) {
      let isLabel =
        text.key(cursor) == ":" && cursor <= 3 && cursor > 0
        && text.tokens[..<cursor].contains { labels.contains($0.key) }
      let isVerb = text.key(cursor) == "by" && cursor > 0 && verbs.contains(text.key(cursor - 1))
      guard isLabel || isVerb,
        let line = SpeakerLine.read(text, at: cursor + 1, end: end, isLabelled: true)
      else { continue }
      return SpeakerPhrase(line: line, tokens: cursor + 1..<line.end)
    }
    return nil
  }

  /// The person of the first sentences of a text that names one; nil where none does.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func announced(_ text: TokenizedText, _ range: Range<Int>) -> SpeakerPhrase? {
    let sentences = Sentences.ranges(of: text).lazy.map { $0.clamped(to: range) }
      .filter { !$0.isEmpty }.prefix(4)
    for sentence in sentences {
      if let found = opening(text, sentence) ?? whole(text, sentence) { return found }
    }
    for sentence in sentences {
      if let found = speaking(text, sentence) ?? welcomed(text, sentence) { return found }
    }
    return nil
  }

  /// The person in front of the first verb of speaking; nil where none stands there.
  ///
  /// - Complexity: O(*n*) in the tokens.
  static func speaking(_ text: TokenizedText, _ range: Range<Int>) -> SpeakerPhrase? {
    guard
      let verb = range.dropFirst(2).first(where: { index in
        guard let token = text[index], token.shape == .lower, speech.contains(token.key) else {
          return false
        }
        return token.key.hasSuffix("s") || token.key.hasSuffix("ed") || token.key == "spoke"
          || ["will", "to", "is", "be", "was", "would", "who"].contains(text.key(index - 1))
          || ["halt", "spricht", "presentera", "presente", "gave"].contains(token.key)
      })
    else { return nil }
    var found = person(text, range.lowerBound..<verb)
    found?.isOnlySpeaking = true
    return found
  }

  /// The person whom a sentence welcomes: "We welcome Jane Doe", "… a colloquium from Jane Doe".
  private static func welcomed(_ text: TokenizedText, _ range: Range<Int>) -> SpeakerPhrase? {
    for index in range.dropFirst() {
      guard let token = text[index], token.shape == .lower else { continue }
      let isFrom =
        ["from", "by", "with", "von", "par"].contains(token.key)
        && talks.contains(text.key(index - 1))
      guard isFrom || welcomes.contains(token.key) else { continue }
      let end = min(range.upperBound, index + (isFrom ? 8 : 9))
      if let found = person(text, index + 1..<end, limit: range.upperBound) { return found }
    }
    return nil
  }

  /// The first person of a range, titled or with a known given name.
  static func person(
    _ text: TokenizedText, _ range: Range<Int>, limit: Int? = nil
  ) -> SpeakerPhrase? {
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      guard let token = text[cursor], token.isWord,
        token.shape != .lower || NameScanner.isTitle(text, cursor),
        let name = NameScanner.name(in: text, at: cursor),
        name.tokens.upperBound <= limit ?? range.upperBound
      else {
        cursor += 1
        continue
      }
      guard isSure(text, name) else {
        cursor = name.tokens.upperBound
        continue
      }
      var line = SpeakerLine(names: [name], affiliation: nil, end: name.tokens.upperBound)
      if text.key(line.end) == "(",
        let read = SpeakerLine.read(
          text, at: cursor, end: limit ?? range.upperBound, isLabelled: false),
        read.affiliation != nil
      {
        line = read
      }
      return SpeakerPhrase(line: line, tokens: cursor..<line.end)
    }
    return nil
  }

  /// A sentence that is a person with a title or an affiliation: "Dr. Jane Doe, Ghent University."
  private static func whole(_ text: TokenizedText, _ sentence: Range<Int>) -> SpeakerPhrase? {
    guard sentence.count <= 30, let first = text[sentence.lowerBound], first.isWord,
      let found = people(text, from: sentence.lowerBound, sentence.upperBound),
      found.line.names[0].isTitled, found.line.affiliation != nil,
      found.line.end >= sentence.upperBound - 1
    else { return nil }
    return found
  }

  private static func isSure(_ text: TokenizedText, _ name: NamePhrase) -> Bool {
    guard !name.isTitled else { return true }
    let bytes = text.text[name.nameRange]
    let word = TextFolding.words(String(decoding: bytes, as: UTF8.self)).first ?? ""
    return name.fullWords >= 2 && NameGazetteer.shared.isGivenName(word)
  }

  /// The people from a token on, behind words for what they are, within one sentence.
  private static func people(
    _ text: TokenizedText, from start: Int, _ limit: Int
  ) -> SpeakerPhrase? {
    var end = Sentences.end(of: text, from: start, limit: min(limit, start + 60))
    if text.key(end - 1) == ".", end - start > 2 { end -= 1 }
    var cursor = start
    // "Fellow Jane Doe", "visiting professor Jane Doe", "our own Jane Doe"
    while cursor < min(start + 4, end), let token = text[cursor], token.isWord,
      token.shape == .lower && !NameScanner.isTitle(text, cursor)
        || SpeakerLine.positions.contains(token.key)
        || token.key.hasSuffix("s") && SpeakerLine.positions.contains(String(token.key.dropLast())),
      !NameScanner.isTitle(text, cursor)
    {
      cursor += 1
    }
    guard let line = SpeakerLine.read(text, at: cursor, end: end, isLabelled: true),
      line.names[0].fullWords >= 2 || line.names[0].isTitled
    else { return nil }
    return SpeakerPhrase(line: line, tokens: cursor..<line.end)
  }

  /// The token behind "presented by", "A lecture and discussion by"; nil where nothing says so.
  private static func behindLead(_ text: TokenizedText, _ range: Range<Int>) -> Int? {
    for cursor in range.prefix(8) {
      guard let token = text[cursor], token.isWord || cursor > range.lowerBound else { return nil }
      let key = token.key
      guard cursor > range.lowerBound, ["by", "von", "par"].contains(key) else {
        guard token.isWord else { return nil }
        continue
      }
      let isLead = verbs.contains(text.key(cursor - 1)) || talks.contains(text.key(cursor - 1))
      return isLead ? cursor + 1 : nil
    }
    return nil
  }

  /// Words that lead from a title to who gives it, in small letters.
  static let leads: Set<String> = ["by", "von", "par", "por", "door", "di"]

  private static let labels: Set<String> = [
    "speaker", "speakers", "presenter", "presenters", "lead", "leader", "discussant", "lecturer",
    "facilitator", "guest", "orateur", "ponente", "vortragende", "referent",
  ]
  private static let verbs: Set<String> = [
    "led", "presented", "given", "delivered", "facilitated", "animee", "presente", "gehalten",
  ]
  /// What somebody gives.
  private static let talks: Set<String> = [
    "lecture", "talk", "presentation", "seminar", "colloquium", "keynote", "address", "discussion",
    "speech", "vortrag", "gastvortrag", "vorlesung", "expose", "conference",
  ]
  static let speech: Set<String> = [
    "give", "gives", "gave", "giving", "present", "presents", "presented", "presenting", "speak",
    "speaks", "speaking", "spoke", "deliver", "delivers", "delivered", "discuss", "discusses",
    "lecture", "talk", "talks", "halt", "spricht", "presentera", "presente",
  ]
  private static let welcomes: Set<String> = [
    "welcome", "welcomes", "welcoming", "hosts", "hosting", "features", "featuring", "hear",
    "recoit", "accueille", "begrussen",
  ]
}
