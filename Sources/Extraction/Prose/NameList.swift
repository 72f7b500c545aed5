import Bibliography

/// Reads people who are named one after another: "Professor Smith, Jane Doe and John Roe".
enum NameList {
  static let conjunctions: Set<String> = [
    "and", "&", "und", "et", "y", "e", "en", "as", "along", "together", "plus", "with", "or",
  ]
  private static let places: Set<String> = ["at", "of", "from", "in", "@", "an", "bei", "de", "na"]
  /// Words that may follow the second of two names with only a comma between.
  private static let followers: Set<String> = [
    "at", "of", "from", "in", "and", "on", "for", "during", "while", "where", "who", "as", "whose",
    "with", "to", "since", "before", "after", "under", "via", "et", "und", "y", "en", "together",
    "along", "working", "until", "by", "focusing", "developing", "studying", "or", "which", "am",
    "an", "bei", "de", "both", "among",
  ]
  /// How many tokens of an affiliation may stand between two names.
  private static let gap = 14

  /// The names that begin at a token.
  ///
  /// - Parameters:
  ///   - text: the tokens.
  ///   - index: where the list begins.
  ///   - end: the token that the list may not pass.
  ///   - isLabelled: whether the list stands behind a label with a colon, where a name may be one
  ///     word and "Family, Given".
  /// - Returns: the names in order; empty where none begins here.
  /// - Complexity: O(*n*) in the number of tokens read.
  static func names(
    in text: TokenizedText, at index: Int, end: Int, isLabelled: Bool = false
  ) -> [NamePhrase] {
    var out: [NamePhrase] = []
    var cursor = skip(text, index, end, ["both", ":", "\"", "–", "-"])
    cursor = ordinal(text, cursor, end)
    guard let first = NameScanner.name(in: text, at: cursor, allowSingle: isLabelled),
      first.tokens.upperBound <= end
    else { return [] }
    out.append(first)
    cursor = first.tokens.upperBound
    while out.count < 40, let next = following(text, cursor, end, isLabelled: isLabelled) {
      out.append(next)
      cursor = next.tokens.upperBound
    }
    return out
  }

  /// Behind "1st:", "2.", "(i)" in front of a name.
  static func ordinal(_ text: TokenizedText, _ index: Int, _ end: Int) -> Int {
    var cursor = index
    if text.key(cursor) == "(" { cursor += 1 }
    guard let token = text[cursor], cursor < end else { return index }
    let ordinals: Set<String> = [
      "1st", "2nd", "3rd", "4th", "first", "second", "third", "i", "ii", "iii", "main", "primary",
      "secondary", "1", "2", "3", "4",
    ]
    guard ordinals.contains(token.key) else { return index }
    cursor += 1
    if token.kind == .number, ["st", "nd", "rd", "th"].contains(text.key(cursor)) { cursor += 1 }
    guard [":", ")", "."].contains(text.key(cursor)), cursor < end else { return index }
    while cursor < end, [":", ")", "."].contains(text.key(cursor)) { cursor += 1 }
    return cursor
  }

  private static func skip(
    _ text: TokenizedText, _ index: Int, _ end: Int, _ keys: Set<String>
  ) -> Int {
    var cursor = index
    while cursor < end, let token = text[cursor],
      token.kind == .lineBreak || keys.contains(token.key)
    {
      cursor += 1
    }
    return cursor
  }

  /// The next name of the list, behind brackets, an affiliation, and a comma or conjunction.
  private static func following(
    _ text: TokenizedText, _ index: Int, _ end: Int, isLabelled: Bool
  ) -> NamePhrase? {
    var cursor = afterDegrees(text, skip(text, index, end, ["*", "†", "‡"]), end)
    cursor = afterBracket(text, cursor, end)
    guard cursor < end, let token = text[cursor] else { return nil }
    // "1st: Prof. Smith ⏎ 2nd: Prof. Doe".
    if isLabelled, token.kind == .lineBreak {
      let next = ordinal(text, cursor + 1, end)
      if next > cursor + 1, let name = NameScanner.name(in: text, at: next),
        name.tokens.upperBound <= end, name.isTitled || name.fullWords >= 2
      {
        return name
      }
    }
    // "Prof. Smith at MIT and Prof. Doe": over the affiliation to a conjunction or a title.
    if token.isWord, places.contains(token.key) || token.key == "s" {
      return overAffiliation(text, cursor, end)
    }
    var commas = 0
    var conjunction = false
    while cursor < end, let token = text[cursor] {
      if token.isMark(",") || token.isMark(";") || token.isMark("/") || token.isMark("|") {
        commas += 1
      } else if token.isMark("&")
        || (token.isWord && token.shape == .lower
          && conjunctions.contains(token.key))
      {
        // "with" only joins in "along with" and "together with".
        if token.key == "with" || token.key == "as", !conjunction, text.key(cursor + 1) != "well",
          text.key(cursor - 1) != "well"
        {
          return nil
        }
        conjunction = true
      } else if token.key == "both" || token.key == "well" || token.key == "by" && conjunction {
        // "as well as", "and by".
      } else if token.kind != .lineBreak {
        break
      }
      cursor += 1
    }
    guard commas > 0 || conjunction, commas <= 3 else { return nil }
    // "Prof. Doe and his postdoc Dr. Roe".
    if conjunction, ["his", "her", "their", "my"].contains(text.key(cursor)) {
      var next = cursor + 1
      while next - cursor < 5, let word = text[next], word.isWord,
        word.shape == .lower || word.key == "phd"
      {
        next += 1
      }
      if next > cursor + 1 { cursor = next }
    }
    if let name = NameScanner.name(in: text, at: cursor, allowSingle: false),
      name.tokens.upperBound <= end
    {
      if name.isTitled || conjunction || endsWell(text, name.tokens.upperBound, end) {
        return name
      }
      return nil
    }
    // "…, Professor of Physics at MIT, and Prof. Doe": an apposition in between.
    return commas > 0 ? overAffiliation(text, cursor, end) : nil
  }

  /// Whether what follows lets a name end here, in a list with commas only.
  private static func endsWell(_ text: TokenizedText, _ index: Int, _ end: Int) -> Bool {
    guard index < end, let token = text[index] else { return true }
    // "Jane Doe, John Roe  March 2020": the date of a margin.
    if token.isWord, DateVocabulary.months[token.key] != nil { return true }
    if token.isWord { return token.shape == .lower && followers.contains(token.key) }
    return token.kind != .number
  }

  private static let degrees: Set<String> = [
    "phd", "dphil", "md", "drph", "scd", "dsc", "edd", "jd", "dvm", "mph", "msc", "mba", "pe", "rn",
  ]

  /// Behind the degrees of a name: "Jane Doe, Ph.D., and …".
  private static func afterDegrees(_ text: TokenizedText, _ index: Int, _ end: Int) -> Int {
    var cursor = index
    while cursor + 1 < end, text[cursor]?.isMark(",") == true,
      degrees.contains(text.key(cursor + 1))
    {
      cursor += 2
      if cursor < end, text[cursor]?.isMark(".") == true, cursor + 1 < end,
        text[cursor + 1]?.isMark(",") == true
      {
        cursor += 1
      }
    }
    return cursor
  }

  private static func afterBracket(_ text: TokenizedText, _ index: Int, _ end: Int) -> Int {
    guard text[index]?.isMark("(") == true else { return index }
    var depth = 0
    var cursor = index
    while cursor < end, cursor - index < 30, let token = text[cursor] {
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      cursor += 1
      if depth == 0 { return cursor }
    }
    return index
  }

  /// The next titled name, or the name behind "and", after at most a few words of affiliation.
  private static func overAffiliation(
    _ text: TokenizedText, _ index: Int, _ end: Int
  ) -> NamePhrase? {
    var cursor = index
    while cursor < end, cursor - index < gap, let token = text[cursor] {
      if token.isMark(".") || token.isMark(";") && cursor == index { return nil }
      if token.isWord, token.shape == .lower, isVerb(token.key) { return nil }
      if token.isMark("&") || token.key == "and" || token.key == "und" || token.key == "et" {
        if let name = NameScanner.name(in: text, at: cursor + 1), name.tokens.upperBound <= end,
          name.isTitled || isAffiliated(text, name.tokens.upperBound, end)
        {
          return name
        }
      }
      if token.isMark(",") || token.isMark(";") {
        if NameScanner.isTitle(text, cursor + 1),
          let name = NameScanner.name(in: text, at: cursor + 1), name.tokens.upperBound <= end
        {
          return name
        }
      }
      cursor += 1
    }
    return nil
  }

  /// Whether an affiliation or the end follows, as in "Jane Doe at MIT and John Roe at CMU".
  private static func isAffiliated(_ text: TokenizedText, _ index: Int, _ end: Int) -> Bool {
    guard index < end, let token = text[index] else { return true }
    if token.isMark(".") || token.isMark(",") || token.isMark("(") || token.isMark(")") {
      return true
    }
    return places.contains(token.key)
  }

  private static func isVerb(_ key: String) -> Bool {
    [
      "is", "was", "are", "were", "has", "have", "had", "where", "who", "which", "working", "i",
      "he", "she", "they", "received", "studied", "obtained", "works", "worked",
    ].contains(key)
  }
}
