import Bibliography

/// Reads "Jane Doe (MIT)", "Professor Doe, ETH Zürich", "Jane Doe and John Roe – CMU".
struct SpeakerLine: Sendable {
  var names: [NamePhrase]
  /// The affiliation as printed.
  var affiliation: String?
  /// The index of the token behind the names and the affiliation.
  var end: Int

  /// Reads the speakers that a line begins with.
  ///
  /// - Parameters:
  ///   - text: the tokens of the line.
  ///   - index: where the names begin.
  ///   - end: the token that they may not pass.
  ///   - isLabelled: whether a label says that a person follows, so that one word is enough.
  /// - Returns: nil where no name begins there.
  /// - Complexity: O(*n*) in the tokens read.
  static func read(
    _ text: TokenizedText, at index: Int, end: Int, isLabelled: Bool
  ) -> SpeakerLine? {
    if let beside = besideOrganization(text, at: index, end: end, isLabelled: isLabelled) {
      return beside
    }
    guard
      let first = name(text, at: index, end: end, allowSingle: isLabelled)
        ?? couple(text, at: index, end: end)
    else { return nil }
    var names = [first]
    var affiliations: [String] = []
    var cursor = behindClassYear(text, first.tokens.upperBound)
    if let (name, next) = affiliation(text, at: cursor, end: end, isLabelled: isLabelled) {
      affiliations.append(name)
      cursor = next
    }
    while names.count < 12, let next = another(text, at: cursor, end: end) {
      // "Jane Doe (MIT), Lamp Oil and the Tides": capitals alone make no second speaker there.
      if !affiliations.isEmpty, text.key(cursor) == ",", !next.isTitled,
        !isLikely(next, in: text), text.key(next.tokens.upperBound) != "("
      {
        break
      }
      names.append(next)
      cursor = next.tokens.upperBound
      if let (name, after) = affiliation(text, at: cursor, end: end, isLabelled: isLabelled) {
        affiliations.append(name)
        cursor = after
      }
    }
    return SpeakerLine(names: names, affiliation: affiliations.first, end: cursor)
  }

  /// The name that begins at a token and ends in front of another: what follows behind a wide gap or
  /// in other type is no part of it, though it has capitals too.
  private static func name(
    _ text: TokenizedText, at index: Int, end: Int, allowSingle: Bool
  ) -> NamePhrase? {
    if let name = NameScanner.name(in: text, at: index, allowSingle: allowSingle),
      name.tokens.upperBound <= end
    {
      // "Golden Mill Auditorium" is where, not who.
      let last = text.key(name.tokens.upperBound - 1)
      let isPlace = !name.isTitled && RoomVocabulary.ending.contains(last)
      // "Das Programm:", "The Schedule:" head the page.
      let isHead = !name.isTitled && TalkPlaceholder.seriesHeads.contains(last)
      // "Weaving II" is the second part of something, and nobody.
      if !name.isTitled,
        isNamesake(text, name.tokens.upperBound) || namesEvent(text, name.tokens)
      {
        return nil
      }
      let isPart =
        !name.isTitled && name.tokens.count == 2 && ["ii", "iii", "iv", "vi", "vii"].contains(last)
      return isPlace || isHead || isPart ? nil : name
    }
    guard end < text.tokens.count, end > index, let first = text[index], let last = text[end - 1]
    else { return nil }
    let part = TokenizedText(text.text, in: first.range.lowerBound..<last.range.upperBound)
    guard part.tokens.count == end - index,
      var name = NameScanner.name(in: part, at: 0, allowSingle: allowSingle)
    else { return nil }
    name.tokens = index..<index + name.tokens.upperBound
    return name
  }

  /// Whether a word of what has the form of a name is one of events: "Young Weavers Meeting", "XI Encuentro
  /// de Tejedores".
  private static func namesEvent(_ text: TokenizedText, _ tokens: Range<Int>) -> Bool {
    tokens.contains { EventScore.gatherings.contains(text.key($0)) }
  }

  /// Whether the word at a token makes a name that of a place: "George Mason University, Ghent"; "Jane
  /// Doe University of Ghent" is somebody there.
  private static func isNamesake(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.shape != .lower else { return false }
    return ["university", "college", "school", "institute", "foundation"].contains(token.key)
      && !["of", "for", "in", "de"].contains(text.key(index + 1))
  }

  /// The name that a label names whole, where one of its words is that of a place or a group as well:
  /// "Speaker: Craig Group"; nil where it begins with no known given name.
  static func whole(_ text: TokenizedText) -> NamePhrase? {
    guard (2...4).contains(text.tokens.count), let first = text.tokens.first,
      let last = text.tokens.last, NameGazetteer.shared.isGivenName(first.key),
      text.tokens.allSatisfy({ $0.shape == .capitalized })
    else { return nil }
    let range = first.range.lowerBound..<last.range.upperBound
    return NamePhrase(
      tokens: text.tokens.indices, range: range, nameRange: range, isTitled: false,
      fullWords: text.tokens.count)
  }

  /// "Jane and John Doe": two given names share the family name behind them, whose bearer is named in full.
  private static func couple(_ text: TokenizedText, at index: Int, end: Int) -> NamePhrase? {
    guard let given = text[index], given.shape == .capitalized,
      NameGazetteer.shared.isGivenName(given.key),
      ["and", "&", "und", "et"].contains(text.key(index + 1)),
      NameGazetteer.shared.isGivenName(text.key(index + 2))
    else { return nil }
    return name(text, at: index + 2, end: end, allowSingle: false)
  }

  /// Whether a name begins with a known given name or ends in a known family name.
  private static func isLikely(_ name: NamePhrase, in text: TokenizedText) -> Bool {
    NameGazetteer.shared.isGivenName(text.key(name.tokens.lowerBound))
      || NameGazetteer.shared.isSurname(text.key(name.tokens.upperBound - 1))
  }

  /// Behind the year in which somebody left the school that lists the talk: "Jane Doe '08".
  private static func behindClassYear(_ text: TokenizedText, _ index: Int) -> Int {
    guard ["'", "’", "‘"].contains(text.key(index)), let year = text[index + 1],
      year.kind == .number, year.key.utf8.count == 2, let mark = text[index],
      mark.range.upperBound == year.range.lowerBound
    else { return index }
    return index + 2
  }

  /// "Jane Doe TU Dresden", "Jane Doe University of Ghent": a page sets the two apart by type alone.
  private static func besideOrganization(
    _ text: TokenizedText, at index: Int, end: Int, isLabelled: Bool
  ) -> SpeakerLine? {
    guard end - index <= 12, let given = text[index], given.shape == .capitalized else {
      return nil
    }
    let isKnown =
      NameGazetteer.shared.isGivenName(given.key) || NameScanner.isTitle(text, index)
      || text[index + 1].map { NameGazetteer.shared.isSurname($0.key) } ?? false
    // Of an unknown name only the short form is sure: two words and the organisation.
    guard isKnown || end - index <= 6 else { return nil }
    for cut in index + 2..<max(index + 2, min(index + (isKnown ? 5 : 3), end)) {
      guard let next = text[cut], next.isWord, next.shape != .lower, next.shape != .initial,
        // "Jane Amy Doe (Mill Institute, Ghent)": the brackets set the two apart.
        text.key(cut + 1) != "(", !isNamesake(text, cut),
        isOrganization(text, cut..<(firstBreak(text, cut, end) ?? end))
          || isLabelled && isInCatalogue(text, cut..<end), let last = text[cut - 1],
        last.isWord,
        last.shape == .capitalized
      else { continue }
      let part = TokenizedText(text.text, in: given.range.lowerBound..<last.range.upperBound)
      guard var name = NameScanner.name(in: part, at: 0),
        name.tokens.upperBound == part.tokens.count,
        name.fullWords >= 2
      else { continue }
      name.tokens = index..<cut
      return SpeakerLine(names: [name], affiliation: slice(text, cut, end), end: end)
    }
    return nil
  }

  /// Whether all of some words are the name of an institution of the catalogue, and no family name.
  private static func isInCatalogue(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    guard range.count <= 4, let first = text[range.lowerBound],
      let last = text[range.upperBound - 1],
      range.count > 1 || !NameGazetteer.shared.isSurname(first.key)
    else { return false }
    let bytes = Array(text.text[first.range.lowerBound..<last.range.upperBound])
    return InstitutionNormalizer.standard.findInstitutions(in: bytes).contains {
      $0.range.count >= bytes.count - 1
    }
  }

  /// A comma, or the brackets of "Jane Amy Doe Roe (Mill Lab)".
  private static func firstBreak(_ text: TokenizedText, _ start: Int, _ end: Int) -> Int? {
    (start..<end).first { text.key($0) == "," || text.key($0) == "(" && $0 > start + 1 }
  }

  /// Whether all of some words name an organisation: its kind is among them, or it is an acronym
  /// with or without a place.
  private static func isOrganization(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    guard let first = text[range.lowerBound] else { return false }
    let words = range.compactMap { text[$0] }.filter(\.isWord)
    let links: Set<String> = ["of", "de", "for", "and", "at", "the", "di", "du", "des", "zu", "in"]
    guard words.count <= 8, words.allSatisfy({ $0.shape != .lower || links.contains($0.key) }),
      range.allSatisfy({ index in
        guard let token = text[index], token.kind == .mark else { return true }
        return ["/", ",", "&", "-", "–", ".", "(", ")"].contains(token.key)
      })
    else { return false }
    if words.contains(where: {
      $0.shape != .lower && (ProseVocabulary.institutionHeads.contains($0.key))
    }) {
      return true
    }
    return first.shape == .capitals && first.key.utf8.count >= 2 && words.count <= 3
      || words.count <= 2 && words.allSatisfy { ProseVocabulary.isPlace($0.key) }
  }

  /// The next speaker behind "and", "&", ";" or a comma.
  private static func another(_ text: TokenizedText, at index: Int, end: Int) -> NamePhrase? {
    var cursor = index
    var seen = false
    while cursor < end, joins(text[cursor]) {
      cursor += 1
      seen = true
    }
    guard seen, let name = NameScanner.name(in: text, at: cursor), name.tokens.upperBound <= end,
      name.isTitled || !looksLikeOrganization(text, name),
      // "…), Bounded Littlewood identities": words of a title go on.
      text[name.tokens.upperBound].map({
        !($0.isWord && $0.shape == .lower)
          || joining.contains($0.key) || ["from", "at", "of"].contains($0.key)
      }) ?? true
    else { return nil }
    return name
  }

  private static let joining: Set<String> = [
    "and", "und", "et", "y", "e", "och", "og", "en", "ve", "и", "і", "та",
  ]

  /// Whether a token stands between the names of a list.
  static func joins(_ token: Token?) -> Bool {
    guard let token else { return false }
    return [",", "&", ";"].contains(token.key)
      || joining.contains(token.key)
        && (token.shape == .lower || token.shape == .capitals && token.key.utf8.count >= 3)
  }

  private static func affiliation(
    _ text: TokenizedText, at index: Int, end: Int, isLabelled: Bool
  ) -> (String, Int)? {
    guard index < end, let token = text[index] else { return nil }
    if token.isMark("(") || token.isMark("[") {
      let closing = token.key == "(" ? ")" : "]"
      var depth = 0
      var cursor = index
      while cursor < end, let next = text[cursor] {
        if next.key == token.key { depth += 1 }
        if next.key == closing { depth -= 1 }
        cursor += 1
        if depth == 0 { break }
      }
      let stop = depth == 0 ? cursor - 1 : cursor
      return slice(text, index + 1, stop).map { ($0, cursor) }
    }
    guard
      token.isMark(",") || token.isMark("–") || token.isMark("-") || token.isMark("@")
        || token.isMark("|") || isLabelled && token.kind == .lineBreak || token.key == "from"
        || token.key == "at" || token.isMark(";")
        || isLabelled && token.key == "of" && namesPlace(text, index + 1, end)
        || employer(text, index, end) != nil
    else { return nil }
    // "Jane Doe of Ghent University, "On Sorting""
    if !isLabelled, let employer = employer(text, index, end) {
      return slice(text, employer.lowerBound, employer.upperBound).map { ($0, employer.upperBound) }
    }
    // "Jane Doe, John Roe": a second name is no affiliation.
    if token.isMark(","), let name = NameScanner.name(in: text, at: index + 1),
      !looksLikeOrganization(text, name)
    {
      return nil
    }
    guard isLabelled else { return nil }
    var cursor = index + 1
    while cursor < end, text.key(cursor) == "-" || text.key(cursor) == "–" { cursor += 1 }
    if token.key == "of", text.key(cursor) == "the" { cursor += 1 }
    let start = cursor
    while cursor < end, let next = text[cursor] {
      if next.isMark("(") || next.isMark(";") || next.isMark("|") || next.kind == .lineBreak {
        break
      }
      if ["and", "&"].contains(next.key), NameScanner.name(in: text, at: cursor + 1) != nil {
        break
      }
      if DateScanner.span(in: text, at: cursor) != nil { break }
      cursor += 1
    }
    let place = skipPositions(text, start, cursor)
    // "Jane Doe, Professor of Mathematics (MIT)": the bracket says where.
    if place == start, text.key(cursor) == "(", cursor < end, !isOrganization(text, start..<cursor),
      (start..<cursor).contains(where: { positions.contains(text.key($0)) })
    {
      return affiliation(text, at: cursor, end: end, isLabelled: isLabelled)
    }
    return slice(text, place, cursor).map { ($0, cursor) }
  }

  /// The organisation that "of" leads to, up to a comma or a quotation.
  private static func employer(_ text: TokenizedText, _ index: Int, _ end: Int) -> Range<Int>? {
    guard text.key(index) == "of" else { return nil }
    let start = text.key(index + 1) == "the" ? index + 2 : index + 1
    let stop =
      (start..<max(start, end)).first { [",", "\"", "(", ":", ";"].contains(text.key($0)) } ?? end
    guard start < stop, stop - start <= 8, isOrganization(text, start..<stop),
      text.tokens[start..<stop].contains(where: {
        ProseVocabulary.institutionHeads.contains($0.key)
      })
    else { return nil }
    return start..<stop
  }

  /// "the University of Ghent", "Ghent College": what "of" may lead to behind a name.
  private static func namesPlace(_ text: TokenizedText, _ index: Int, _ end: Int) -> Bool {
    let start = text.key(index) == "the" ? index + 1 : index
    guard start < end, let first = text[start], first.isWord else { return false }
    return first.shape != .lower
  }

  /// Over "Assistant Professor," and "PhD student at" in front of an affiliation.
  private static func skipPositions(_ text: TokenizedText, _ start: Int, _ end: Int) -> Int {
    var cursor = start
    for index in start..<max(start, end) {
      let key = text.key(index)
      guard key == "," || key == "at" || key == "–" || key == "@" else { continue }
      let words = (cursor..<index).map { text.key($0) }
      if words.contains(where: positions.contains) { cursor = index + 1 }
    }
    return cursor < end ? cursor : start
  }

  static let positions: Set<String> = [
    "professor", "student", "phd", "postdoc", "researcher", "scientist", "engineer", "candidate",
    "lecturer", "fellow", "director", "lead", "manager", "ceo", "cto", "founder", "cofounder",
    "prof", "reader", "intern", "faculty", "chair", "head", "associate", "graduate", "msc",
    "president", "professeur", "professeure", "chercheur", "chercheuse", "docteur", "doctorant",
    "doctorante", "directeur", "directrice", "maitre", "conferencier", "conferenciere", "historien",
    "historienne", "journaliste", "professorin", "dozent", "dozentin", "direktor", "direktorin",
    "profesor", "profesora", "professore", "professoressa", "ricercatore", "ricercatrice",
    "hoogleraar", "mcu",
  ]

  private static func looksLikeOrganization(_ text: TokenizedText, _ name: NamePhrase) -> Bool {
    name.tokens.contains { text[$0]?.shape == .capitals }
      || ["of", "for", "at"].contains(text.key(name.tokens.upperBound))
  }

  private static func slice(_ text: TokenizedText, _ start: Int, _ end: Int) -> String? {
    guard start < end, let first = text[start], let last = text[end - 1] else { return nil }
    var upper = last.range.upperBound
    // "GraphCore)", "MIT.": keep letters and closing brackets only.
    if last.isMark(",") || last.isMark(".") || last.isMark("–") || last.isMark("-") {
      upper = text[end - 2]?.range.upperBound ?? upper
    }
    guard upper > first.range.lowerBound else { return nil }
    let string = text.string(first.range.lowerBound..<upper).trimmed()
    return string.isEmpty ? nil : string.split { $0.isWhitespace }.joined(separator: " ")
  }
}
