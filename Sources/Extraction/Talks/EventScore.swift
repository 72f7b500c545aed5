/// Tells the name of an event from the title of a talk.
enum EventScore {
  private static let nouns: Set<String> = [
    "conference", "workshop", "symposium", "tutorial", "summit", "school", "meeting", "seminar",
    "colloquium", "week", "forum", "congress", "days", "day", "lab", "labs", "university",
    "institute", "college", "department", "invited", "guest", "keynote", "retreat", "convention",
    "expo", "meetup", "kolloquium", "konferenz", "tagung", "colloque", "congres", "congreso",
    "congresso", "hochschule", "universitat", "universite", "universidad", "universita", "academy",
    "bootcamp", "webinar", "proceedings", "proc", "assembly", "fair", "group", "panel", "poster",
    "session", "track", "hackathon", "corporation", "inc", "center", "centre", "series", "society",
    "devcon", "con", "fest", "festival", "annual", "palestra", "jornada", "jornadas", "encontro",
    "seminario", "taller", "coloquio", "workshops",
  ]

  /// The ends of words for the same in scripts that part no words: "組合せ論セミナー", "北京大学".
  private static let endings = [
    "セミナー", "大学", "大学院", "研究会", "研究集会", "学会", "シンポジウム", "講演会", "年会", "研究所", "会議", "ワークショップ",
    "コロキウム", "談話会", "勉強会", "大学校", "学院", "研讨会", "会议", "论坛", "讨论班", "세미나", "대학교", "학회",
  ]

  /// Events that are named by their topic, and whose words are in nobody's name.
  static let gatherings: Set<String> = [
    "workshop", "symposium", "conference", "colloquium", "congress", "summit", "meeting", "forum",
    "seminar", "seminario", "seminaire", "kolloquium", "coloquio", "colloque", "simposio",
    "congreso", "congres", "congresso", "encuentro", "encontro", "jornada", "jornadas", "tagung",
    "webinar",
  ]

  /// How much some words look like an event or its host; 0 where nothing speaks for it.
  static func score(_ text: TokenizedText, _ range: Range<Int>) -> Int {
    var points = 0
    var small = 0
    for index in range {
      guard let token = text[index] else { continue }
      if token.isWord, token.shape != .lower, !nouns.contains(token.key),
        ProseVocabulary.institutionHeads.contains(token.key)
      {
        points += 3
      }
      // "MIT Combinatorics seminar"
      let endsName =
        index > range.lowerBound && (index + 1 == range.upperBound || text.key(index + 1) == ",")
        && text[index - 1]?.shape != .lower && text[index - 1]?.isWord == true
        && text[range.lowerBound]?.shape != .lower
      if token.isWord, isEventNoun(token.key),
        token.shape != .lower || index == range.lowerBound || endsName
      {
        points += 3
      }
      if token.isWord, token.shape == .lower,
        !["of", "the", "on", "and", "for", "in", "at", "de"]
          .contains(token.key)
      {
        small += 1
      }
      if token.key.utf8.first.map({ $0 >= 0xE3 }) ?? false,
        endings.contains(where: token.key.hasSuffix)
      {
        points += 3
      }
      if token.kind == .number, isYear(token.key) { points += 3 }
      if token.isMark("'"), let next = text[index + 1], next.kind == .number,
        next.key.utf8.count == 2
      {
        points += 3
      }
      // "RIPE 86", "IETF 110".
      if token.shape == .capitals || token.shape == .mixed, let next = text[index + 1],
        next.kind == .number,
        index + 1 < range.upperBound, next.key.utf8.count <= 3
      {
        points += 3
      }
      if token.isMark(":") || token.isMark("?") { points -= 3 }
    }
    // "Workshop on approximate inference": the small words are the event's topic.
    if gatherings.contains(text.key(range.lowerBound)),
      ["on", "for", "of"].contains(text.key(range.lowerBound + 1))
    {
      small = 0
    }
    let words = range.compactMap { text[$0] }.filter(\.isWord)
    if words.count == 1, words[0].shape == .capitals || words[0].shape == .mixed { points += 1 }
    if ["at", "in"].contains(text.key(range.lowerBound)) { points += 1 }
    points -= small
    return max(points, 0)
  }

  /// Whether a folded word names a kind of event, by itself or at its end: "Forschungsseminar".
  static func isEventNoun(_ key: String) -> Bool {
    nouns.contains(key)
      || ["seminar", "seminaire", "kolloquium", "workshop", "tagung"].contains(where: key.hasSuffix)
  }

  /// Whether a folded word names a series of talks, by itself or at its end.
  static func isSeries(_ key: String) -> Bool {
    ["seminar", "seminars", "kolloquium", "colloquium", "colloquia", "seminaire"].contains(
      where: key.hasSuffix)
  }

  static func isYear(_ key: String) -> Bool {
    guard key.utf8.count == 4, let year = Int(key) else { return false }
    return (1950...2060).contains(year)
  }

  /// The year that an event's name ends with, "Loom Conference 2021" or "LOOM'22"; nil where none does.
  ///
  /// - Complexity: O(*n*).
  static func year(of event: String) -> String? {
    let text = TokenizedText(event)
    guard let index = text.tokens.lastIndex(where: { $0.kind != .mark }),
      text.tokens[index].kind == .number,
      // Programmes of years to come.
      !["horizon", "vision", "agenda", "strategy"].contains(text.key(index - 1))
    else { return nil }
    let number = text.tokens[index].key
    if isYear(number) { return number }
    guard number.utf8.count == 2, index >= 2, text.key(index - 1) == "'",
      text.tokens[index - 2].isWord,
      text.tokens[index - 2].range.upperBound == text.tokens[index - 1].range.lowerBound,
      let (date, _) = DateScanner.date(in: text, at: index - 1)
    else { return nil }
    return date.iso
  }
}
