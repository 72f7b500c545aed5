import Documents

/// Reads the term that a sentence above a list of talks begins with.
///
/// "Spring 2019. We meet on Tuesdays", "In the Fall of 2018 talks are every other Friday"
enum TermSentence {
  /// The term; nil where a paragraph begins with none.
  ///
  /// - Complexity: O(1), as only the first words are read.
  static func term(of block: Block) -> PageDates.Term? {
    guard block.kind == .paragraph, block.text.count <= 600 else { return nil }
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 240))
    var season = 0
    while season < 2, leads.contains(text.key(season)) { season += 1 }
    guard DateVocabulary.seasons.contains(text.key(season)) else { return nil }
    let place = text.key(season + 1) == "of" ? season + 2 : season + 1
    guard let token = text[place], EventScore.isYear(token.key), let year = Int(token.key) else {
      return nil
    }
    // "Spring 2019" and "Spring 2019:" are what follows; a sentence speaks of much else.
    if season == 0, text[place + 1].map({ $0.key == ":" }) ?? true {
      return PageDates.Term(first: year)
    }
    let meets = text.tokens[place...].contains { token in
      token.isWord
        && (meetings.contains(token.key) || TalkVocabulary.namesTalks(token.key)
          || TalkVocabulary.namesSeries(token.key))
    }
    let isDated = text.tokens[place...].contains { token in
      DateVocabulary.weekdays.contains(token.key) || weekly.contains(token.key)
    }
    // "Spring 2019. This term we meet": the sentence behind the stop tells of the term.
    let isApart = season == 0 && text[place + 1]?.key == "."
    return meets && (isDated || isApart) ? PageDates.Term(first: year) : nil
  }

  private static let leads: Set<String> = ["in", "the", "during", "im"]

  private static let meetings: Set<String> = ["meet", "meets", "met", "meetings", "meeting"]

  /// The days in the plural, as what comes every week has them.
  private static let weekly: Set<String> = [
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "weekly",
    "biweekly",
  ]
}
