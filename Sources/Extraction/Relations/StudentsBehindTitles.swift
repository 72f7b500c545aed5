import Bibliography

/// Reads the students behind the title of what they wrote.
///
/// As in "2021 ⇥ Rows of mills – A. Quill, B. Moss; University of Mills".
enum StudentsBehindTitles {
  /// The names behind the last dash of a line, where they are all that stands there but for an
  /// institution; nil where they aren't, or where the line begins with a name.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func names(_ text: TokenizedText, _ line: Range<Int>) -> [NamePhrase]? {
    guard let dash = line.last(where: { isDash(text, $0) }), words(text, line, before: dash) >= 3
    else { return nil }
    // "A. Quill; TU Exampleton": the last is no person.
    let names = NameList.names(in: text, at: dash + 1, end: line.upperBound).prefix {
      !universities.contains(text.key($0.tokens.lowerBound))
    }
    guard let last = names.last, names.first?.tokens.lowerBound == dash + 1,
      !names.contains(where: { $0.isTitled || isWeak($0, text) })
    else { return nil }
    let end = last.tokens.upperBound
    switch end < line.upperBound ? text.key(end) : "" {
    case "", ";", "(": return Array(names)
    // "– Ada Quill, University of Mills, 2020"
    case ",":
      let behind = (end + 1..<min(end + 5, line.upperBound)).contains {
        ProseVocabulary.institutionHeads.contains(text.key($0)) || text[$0]?.kind == .number
      }
      return behind ? Array(names) : nil
    default: return nil
    }
  }

  private static func isDash(_ text: TokenizedText, _ index: Int) -> Bool {
    guard ["–", "—", "-"].contains(text.key(index)), let dash = text[index],
      let before = text[index - 1], let next = text[index + 1]
    else { return false }
    return before.range.upperBound < dash.range.lowerBound
      && dash.range.upperBound < next.range.lowerBound
  }

  /// How many words stand in front of the dash, if they begin with no name.
  ///
  /// Behind "PhD 2020: Jane Doe – Mills Ltd" an employer follows the student.
  private static func words(_ text: TokenizedText, _ line: Range<Int>, before dash: Int) -> Int {
    var start = line.lowerBound
    var hasLead = false
    while start < dash {
      if text[start]?.isWord == true {
        guard leads.contains(text.key(start)) else { break }
        hasLead = true
      }
      start += 1
    }
    if let name = NameScanner.name(in: text, at: start), name.tokens.upperBound <= dash,
      name.fullWords >= 2,
      hasLead || isFollowed(text, name.tokens.upperBound)
    {
      return 0
    }
    return (start..<dash).count { text[$0]?.isWord == true }
  }

  /// Whether a mark or a degree stands behind a name.
  private static func isFollowed(_ text: TokenizedText, _ end: Int) -> Bool {
    [",", "(", ":", ";"].contains(text.key(end)) || leads.contains(text.key(end))
  }

  /// The words that a student's name stands behind or in front of.
  private static let leads: Set<String> = [
    "phd", "ph", "d", "msc", "bsc", "sc", "m", "b", "ma", "ms", "ba", "bs", "mphil", "dphil", "dr",
    "mr", "mrs", "student", "students", "doctoral", "master", "masters", "bachelor",
    "graduate", "undergraduate", "postdoc", "intern",
  ]

  /// Whether a name is no more than one word without an initial.
  private static func isWeak(_ name: NamePhrase, _ text: TokenizedText) -> Bool {
    name.fullWords < 2 && !name.tokens.contains { text[$0]?.shape == .initial }
  }

  private static let universities: Set<String> = [
    "tu", "ut", "uc", "ku", "fu", "hu", "fh", "eth", "rwth", "suny", "cuny", "iit", "univ",
  ]
}
