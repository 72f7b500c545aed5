import Bibliography

/// Finds in running text where somebody studies, works or was: "is a PhD student at X", "received
/// her BSc from Y in 2019", "interned at Z".
enum BioAffiliations {
  struct Found: Sendable {
    var institution: Range<Int>
    var role: Range<Int>?
    var span: DateSpan?
    /// Whether a degree was taken there, so that a single date is its end.
    var isDegree: Bool
    /// From the role to the institution and its date.
    var range: Range<Int>
  }

  private static let prepositions: Set<String> = ["at", "from", "in", "of", "with", "@"]

  /// The stays that a passage states.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func find(in text: TokenizedText) -> [Found] {
    var out: [Found] = []
    var seen: Set<Int> = []
    for sentence in Sentences.ranges(of: text) {
      for index in sentence {
        guard let token = text[index], token.isWord else { continue }
        let isRole = RoleWords.roles.contains(token.key) && !isLoose(token)
        let isStay = RoleWords.stays.contains(token.key) && token.shape == .lower
        guard isRole || isStay, !isWish(text, index, sentence),
          !isRole || !isOther(text, index, sentence)
        else { continue }
        guard let found = stay(text, index, sentence, isVerb: isStay && !isRole),
          seen.insert(found.institution.lowerBound).inserted
        else { continue }
        out.append(found)
      }
    }
    return out
  }

  /// Whether the words in front speak of a plan: "I hope to pursue a PhD at X".
  private static func isWish(_ text: TokenizedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    let lower = max(sentence.lowerBound, index - 8)
    return (lower..<index).contains {
      RolePhrases.wishes.contains(text.key($0))
        || ["pursue", "aspiration", "application", "applicant", "program", "pursuing", "want"]
          .contains(text.key($0))
    }
  }

  /// Whether a role is that of others: "faculty members at X", "with a researcher from Y".
  private static func isOther(_ text: TokenizedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    if ["members", "plan", "plans"].contains(text.key(index + 1)) { return true }
    var start = index - 1
    while start >= sentence.lowerBound, let token = text[start],
      isRoleQualifier(token) || token.isMark("-") || token.key == "post"
    {
      start -= 1
    }
    guard start > sentence.lowerBound, ["a", "an", "the", "other"].contains(text.key(start)) else {
      return false
    }
    return ["with", "alongside"].contains(text.key(start - 1))
  }

  /// Roles that are common words: "lead", "head", "me", "be" count only as titles.
  private static func isLoose(_ token: Token) -> Bool {
    [
      "lead", "head", "me", "be", "ma", "ba", "member", "major", "minor", "chair", "reader",
      "staff",
    ]
    .contains(token.key) && token.shape == .lower
  }

  private static func stay(
    _ text: TokenizedText, _ index: Int, _ sentence: Range<Int>, isVerb: Bool
  ) -> Found? {
    var cursor = index + 1
    let limit = min(sentence.upperBound, index + 16)
    while cursor < limit, let token = text[cursor] {
      if token.isMark(";")
        || [
          "advised", "supervised", "mentored", "where", "who", "with", "applying",
          "apply", "interested", "plan", "plans",
        ].contains(token.key)
      {
        return nil
      }
      // "worked as an engineer at X": the role says more than the verb.
      if isVerb, RoleWords.roles.contains(token.key), !isLoose(token) { return nil }
      let isMove = token.key == "to" && ["transferred", "moved"].contains(text.key(cursor - 1))
      if token.key == "@", text[cursor - 1]?.shape != .lower {
        // "Labs@Foo" is one name.
      } else if prepositions.contains(token.key) || isMove {
        var start = cursor + 1
        while ["the", "a"].contains(text.key(start)) { start += 1 }
        if let found = institution(text, at: start, end: sentence.upperBound),
          accept(text, found, preposition: isMove ? "at" : token.key, isVerb: isVerb)
        {
          return make(text, index, found, cursor, sentence, isVerb: isVerb)
        }
        // "in Computer Science at …": on to the next preposition.
      }
      cursor += 1
    }
    return nil
  }

  /// The institution at a token; of "Honours Class, University of Bergen" the second.
  private static func institution(
    _ text: TokenizedText, at index: Int, end: Int
  ) -> InstitutionScanner.Found? {
    guard let found = InstitutionScanner.institution(in: text, at: index, end: end) else {
      return nil
    }
    let isPart =
      !found.isSure || InstitutionScanner.isDepartment(text, found.tokens)
      || ["lab", "laboratory", "group"].contains(text.key(found.tokens.upperBound - 1))
    // "Row Lab, University of Bergen" and "Row Lab at the University of Bergen".
    var next = found.tokens.upperBound
    let isJoined = [",", "at", "of", "in"].contains(text.key(next))
    if isJoined, text.key(next) != ",", text.key(next + 1) == "the" { next += 1 }
    if isPart, isJoined,
      let whole = InstitutionScanner.institution(in: text, at: next + 1, end: end),
      whole.isSure, !InstitutionScanner.isDepartment(text, whole.tokens)
    {
      return whole
    }
    return found
  }

  private static func accept(
    _ text: TokenizedText, _ found: InstitutionScanner.Found, preposition: String, isVerb: Bool
  ) -> Bool {
    if InstitutionScanner.isDepartment(text, found.tokens) { return false }
    if found.isSure { return true }
    let words = found.tokens.compactMap { text[$0] }
    // "in Machine Learning", "of Engineering": fields, not places.
    if words.contains(where: { fields.contains($0.key) }) { return false }
    if NameScanner.isTitle(text, found.tokens.lowerBound) { return false }
    if words.contains(where: { DateVocabulary.months[$0.key] != nil }) { return false }
    guard preposition == "at" || preposition == "from" || preposition == "@" else {
      return words.contains { $0.shape == .capitals && $0.key.utf8.count >= 3 }
    }
    return text.key(found.tokens.upperBound) != "'s"
  }

  private static let fields: Set<String> = [
    "science", "sciences", "engineering", "mathematics", "learning", "physics", "systems",
    "computing", "statistics", "informatics", "technology", "philosophy", "arts", "chemistry",
    "biology", "economics", "linguistics", "computer", "electrical", "machine", "data",
    "information",
    "software", "artificial", "cs", "ee", "ece", "ai", "ml", "nlp", "eecs", "phd", "bsc", "msc",
    "python", "java", "c", "english", "chinese", "gpu", "gpus", "cpu",
  ]

  private static func make(
    _ text: TokenizedText, _ index: Int, _ found: InstitutionScanner.Found, _ preposition: Int,
    _ sentence: Range<Int>, isVerb: Bool
  ) -> Found? {
    guard let head = text[index], let last = text[found.tokens.upperBound - 1] else { return nil }
    // The role from its first word ("third-year Ph.D. student") to the preposition.
    var start = index
    while start > sentence.lowerBound, index - start < 8, let before = text[start - 1],
      isRoleQualifier(before) || isInnerMark(text, start - 1)
    {
      start -= 1
    }
    while start < index, text[start]?.kind == .mark { start += 1 }
    var end = preposition - index <= 14 ? preposition - 1 : index
    if let stop = (index..<max(end, index)).first(where: {
      text.key($0 + 1) == "," || text.key($0 + 1) == "under" || text.key($0 + 1) == "–"
    }) {
      end = stop
    }
    while end > index, let last = text[end],
      last.kind == .mark && last.key != "." && last.key != ")"
    {
      end -= 1
    }
    var span: DateSpan?
    var upper = last.range.upperBound
    var cursor = found.tokens.upperBound
    let limit = min(sentence.upperBound, cursor + 12)
    while cursor < limit, span == nil, let token = text[cursor] {
      if token.isMark(";") || token.key == "and" || token.key == "where" { break }
      if let read = DateScanner.span(in: text, at: cursor),
        read.from?.year != nil
          || read.to?.year != nil
      {
        span = read
        upper = text[read.tokens.upperBound - 1]?.range.upperBound ?? upper
      }
      cursor += 1
    }
    let first = text[start] ?? head
    let roleEnd = text[end]?.range.upperBound ?? head.range.upperBound
    let keys = (start...max(start, end)).map { text.key($0) }
    return Found(
      institution: found.range, role: isVerb ? nil : first.range.lowerBound..<roleEnd, span: span,
      isDegree: keys.contains { RoleWords.degrees.contains($0) || $0 == "graduated" },
      range: first.range.lowerBound..<max(upper, roleEnd))
  }

  /// A hyphen or full stop inside "5th-year" and "B Sc".
  private static func isInnerMark(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let mark = text[index], let before = text[index - 1] else { return false }
    if mark.isMark("-") { return before.kind == .number }
    return mark.isMark(".") && before.shape == .initial && before.isWord
  }

  private static func isRoleQualifier(_ token: Token) -> Bool {
    if token.kind == .number { return ["th", "nd", "rd", "st"].contains(token.key.suffix(2)) }
    guard token.isWord else { return false }
    if token.shape == .initial { return token.key != "a" && token.key != "i" }
    return RoleWords.roles.contains(token.key) || token.key.hasSuffix("year")
      || [
        "research", "software", "applied", "principal", "incoming", "quantitative", "hardware",
        "teaching", "senior", "staff", "first", "second", "third", "fourth", "fifth", "final",
        "tenure", "track", "machine", "learning", "distinguished", "former", "data", "computer",
        "science",
      ].contains(token.key)
  }
}
