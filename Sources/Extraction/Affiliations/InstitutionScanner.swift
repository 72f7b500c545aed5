import Bibliography

/// Finds the names of institutions by their form: "University of Porto", "ETH Zürich", "Foo Labs".
enum InstitutionScanner {
  /// A name that may be an institution's.
  struct Found: Sendable {
    var tokens: Range<Int>
    var range: Range<Int>
    /// Whether a word such as "University" says so; else it is only capitalised.
    var isSure: Bool
  }

  private static let connectors: Set<String> = [
    "of", "for", "the", "and", "at", "de", "di", "la", "del", "der", "fur", "des", "du", "da", "&",
    "@", "'s", "in", "y", "e",
  ]

  private static let abbreviations: Set<String> = [
    "univ", "inst", "st", "natl", "tech", "dept", "acad", "lab", "coll", "sch", "fed", "mt", "ft",
  ]

  /// Words that name an institution only together with others.
  private static let common: Set<String> = [
    "research", "lab", "labs", "laboratory", "center", "centre", "department", "dept", "faculty",
    "company", "school", "college", "institute", "university", "academy", "technologies",
    "hospital",
    "inc", "corp", "univ", "corporation",
  ]

  /// Words of a department, which is a part of an institution.
  private static let departments: Set<String> = [
    "department", "dept", "depart", "departments", "faculty", "division", "section", "chair",
    "group",
    "programme", "program", "fakultat", "departement", "departamento", "dipartimento", "afdeling",
  ]

  /// Universities of several campuses, named with a comma: "University of California, Davis".
  private static let systems: Set<String> = [
    "university of california", "university of texas", "university of illinois",
    "university of wisconsin", "university of maryland", "university of north carolina",
    "university of massachusetts", "indian institute of technology",
    "national institute of technology", "state university of new york", "university of colorado",
    "university of minnesota", "university of tennessee", "university of missouri",
    "california state university", "international institute of information technology",
    "university of nebraska", "university of hawaii", "university of alabama", "uc", "iit",
  ]

  /// The institution's name that begins at a token, or nil.
  ///
  /// - Complexity: O(1): names have few words.
  static func institution(in text: TokenizedText, at index: Int, end limit: Int) -> Found? {
    guard let first = text[index], index < limit, isCapital(first) else { return nil }
    guard first.key != "i", DateVocabulary.months[first.key] == nil || isHead(text, index + 1)
    else { return nil }
    var cursor = index
    var end = index
    var sure = false
    while cursor < limit, cursor - index < 14, let token = text[cursor] {
      if cursor > index, isColumnGap(text, before: cursor) { break }
      if isCapital(token) {
        if ProseVocabulary.institutionHeads.contains(token.key) { sure = true }
        cursor += 1
        if text.key(cursor) == ".", token.shape == .initial || abbreviations.contains(token.key),
          cursor + 1 < limit,
          text[cursor + 1].map(isCapital) == true
        {
          cursor += 1
        }
        end = max(end, text.key(cursor - 1) == "." ? cursor - 1 : cursor)
        continue
      }
      if connectors.contains(token.key) {
        // "University of the Arts", but "Stanford in 2019" and "MIT and he" end.
        var next = cursor + 1
        while next < limit, next - cursor < 3, connectors.contains(text.key(next)) { next += 1 }
        guard next < limit, let after = text[next], isCapital(after) else { break }
        if ["and", "&", "in", "at"].contains(token.key),
          !joins(text, token.key, index, cursor, next)
        {
          break
        }
        cursor = next
        continue
      }
      if token.isMark(","), let next = text[cursor + 1], isCapital(next), cursor + 1 < limit,
        systems.contains(words(text, index..<cursor)), next.shape != .capitals
      {
        cursor += 1
        continue
      }
      // "(CMU)"
      if token.isMark("("), let abbreviation = text[cursor + 1],
        abbreviation.shape == .capitals || abbreviation.shape == .mixed, text.key(cursor + 2) == ")"
      {
        end = cursor
        break
      }
      break
    }
    end = withoutCity(text, index, end, limit)
    guard end > index, let last = text[end - 1] else { return nil }
    if end == index + 1, common.contains(first.key) { return nil }
    return Found(
      tokens: index..<end, range: first.range.lowerBound..<last.range.upperBound, isSure: sure)
  }

  private static func isColumnGap(_ text: TokenizedText, before index: Int) -> Bool {
    guard let a = text[index - 1], let b = text[index] else { return false }
    let gap = text.text[a.range.upperBound..<b.range.lowerBound]
    return gap.count >= 3 || gap.contains(0x09)
  }

  /// The end without the city of "University of Bergen Bergen, Norway".
  private static func withoutCity(
    _ text: TokenizedText, _ start: Int, _ end: Int, _ limit: Int
  ) -> Int {
    guard text.key(end) == ",", !(start..<end).contains(where: { text.key($0) == "," }),
      PlaceScanner.place(in: text, at: end - 1, end: min(limit, end + 3)) != nil,
      !systems.contains(words(text, start..<end - 1))
    else { return end }
    var cut = end - 1
    if PlaceScanner.cityOpeners.contains(text.key(cut - 1)) { cut -= 1 }
    guard cut - start >= 2, !connectors.contains(text.key(cut - 1)),
      (start..<cut).contains(where: { ProseVocabulary.institutionHeads.contains(text.key($0)) })
    else { return end }
    return cut
  }

  /// Whether "and", "in" or "at" belongs to the name: "School of Arts and Sciences".
  private static func joins(
    _ text: TokenizedText, _ word: String, _ start: Int, _ index: Int, _ next: Int
  ) -> Bool {
    switch word {
    case "at", "in":
      return ["university of illinois", "university of texas", "university of maryland"]
        .contains(words(text, start..<index))
    default:
      // After "of" or "for", fields are joined; two institutions are not.
      let hasOf = (start..<index).contains { text.key($0) == "of" || text.key($0) == "for" }
      return hasOf && !isHead(text, next) && !isHead(text, next + 1)
    }
  }

  private static func isHead(_ text: TokenizedText, _ index: Int) -> Bool {
    ProseVocabulary.institutionHeads.contains(text.key(index))
  }

  private static func isCapital(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    switch token.shape {
    case .capitalized, .capitals, .other: return true
    case .initial: return token.key != "i" && token.key != "a"
    case .mixed: return true
    case .lower: return false
    }
  }

  private static func words(_ text: TokenizedText, _ tokens: Range<Int>) -> String {
    tokens.map { text.key($0) }.joined(separator: " ")
  }

  /// Whether a name is that of a department rather than of an institution.
  static func isDepartment(_ text: TokenizedText, _ tokens: Range<Int>) -> Bool {
    let keys = tokens.map { text.key($0) }
    guard let first = keys.first else { return false }
    if keys.contains("university") || keys.contains("universitat") || keys.contains("universite") {
      return departments.contains(first)
    }
    if departments.contains(first) || keys.contains(where: { $0 == "department" || $0 == "dept" }) {
      return true
    }
    // "School of Computing", "Graduate School of Media", "College of Engineering".
    return keys.contains("of")
      && (keys.contains("school") || keys.contains("college") || first == "graduate")
  }
}
