import Bibliography
import Documents

/// What tells of a paper besides its title: "Jane Doe and John Roe, ICML 2019", "(Doe et al., 2014)".
///
/// A stretch is a citation where every part between its marks is one of a few things: people, a venue, a
/// year, the word of a link.
struct PaperCitation {
  /// How many parts are people by a known name or an initial.
  private(set) var people = 0
  /// How many parts are single words that may be family names.
  private(set) var surnames = 0
  /// Whether one of these is known as a family name.
  private(set) var hasKnownSurname = false
  private(set) var hasOthers = false
  private(set) var hasVenue = false
  private(set) var hasYear = false
  private(set) var hasLink = false

  private static let longest = 120

  /// The citation that fills some tokens; nil where a part of them is none.
  ///
  /// - Complexity: O(*n*) in the tokens.
  init?(_ text: TokenizedText, _ range: Range<Int>) {
    guard !range.isEmpty, range.count <= Self.longest else { return nil }
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      guard index == range.upperBound || Self.isMark(text, index, from: start) else { continue }
      if index > start {
        guard read(text, start..<index) else { return nil }
      }
      start = index + 1
    }
    guard people + surnames > 0 || hasVenue || hasYear || hasLink || hasOthers else { return nil }
  }

  /// Whether there are authors with where or when their paper was published.
  var isWhole: Bool {
    hasOthers || people > 0 && (hasVenue || hasYear) || surnames > 0 && hasVenue
  }

  /// Whether some words name where a paper was published, with its year or as an acronym.
  static func isVenue(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    var citation = PaperCitation()
    return citation.readVenue(text, range) && citation.hasVenue
  }

  private init() {}

  private static func isMark(_ text: TokenizedText, _ index: Int, from start: Int) -> Bool {
    guard let token = text[index] else { return true }
    if token.kind == .lineBreak { return true }
    switch token.key {
    case ",", ";", "(", ")", "[", "]", ":", "|", "\"": return token.kind == .mark
    case "–", "-":
      guard let before = text[index - 1] else { return true }
      return before.range.upperBound < token.range.lowerBound
    case ".":
      // The stop of "J." or "et al." ends nothing.
      guard index > start, let before = text[index - 1] else { return true }
      return before.shape != .initial && before.key != "al"
    default: return false
    }
  }

  private mutating func read(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    var range = range
    while let first = text[range.lowerBound], range.count > 1,
      ["by", "in", "and", "&", "with", "at", "from"].contains(first.key)
    {
      range = range.lowerBound + 1..<range.upperBound
    }
    if Self.links.contains(text.tokens[range].map(\.key).joined(separator: " ")) {
      hasLink = true
      return true
    }
    // "Journal of Mills 54, 591-610": the pages.
    if hasVenue,
      text.tokens[range].allSatisfy({ $0.kind == .number || $0.isMark("-") || $0.isMark("–") })
    {
      return true
    }
    return readVenue(text, range) || readPeople(text, range)
  }

  private mutating func readVenue(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    var words = range
    var isDated = false
    if let last = text[words.upperBound - 1], last.kind == .number {
      if EventScore.isYear(last.key) {
        words = words.lowerBound..<words.upperBound - 1
        isDated = true
      } else if last.key.utf8.count == 2, Self.isApostrophe(text, words.upperBound - 2) {
        words = words.lowerBound..<words.upperBound - 2
        isDated = true
      }
    }
    // "Journal of Mills 54": the volume.
    let isJournal =
      words.count >= 3 && Self.journals.contains(text.key(words.lowerBound))
      && text.key(words.lowerBound + 1) == "of"
    if isJournal, let last = text[words.upperBound - 1], last.kind == .number {
      words = words.lowerBound..<words.upperBound - 1
    }
    if words.isEmpty {
      hasYear = hasYear || isDated
      return isDated
    }
    guard words.count <= 16, let first = text[words.lowerBound],
      let last = text[words.upperBound - 1]
    else { return false }
    let string = text.string(first.range.lowerBound..<last.range.upperBound)
    let isShort =
      words.count <= 3
      && text.tokens[words].allSatisfy {
        $0.shape == .capitals || $0.shape == .mixed || $0.isMark("/") || $0.isMark("-")
      }
    let isKnown =
      Self.preprints.contains(first.key) || isJournal
      || isShort && VenueNormalizer.standard.isVenueAcronym(string)
      || words.count >= 2
        && VenueNormalizer.standard.normalize(string).map {
          $0.venue.isKnown && $0.confidence >= 0.8
        } ?? false
    guard isKnown || isDated && isShort else { return false }
    hasVenue = true
    hasYear = hasYear || isDated
    return true
  }

  private static func isApostrophe(_ text: TokenizedText, _ index: Int) -> Bool {
    ["'", "’", "‘", "`"].contains(text.key(index))
  }

  private mutating func readPeople(_ text: TokenizedText, _ range: Range<Int>) -> Bool {
    var cursor = range.lowerBound
    while cursor < range.upperBound {
      if text.key(cursor) == "et", ["al", "alii"].contains(text.key(cursor + 1)) {
        hasOthers = true
        cursor += 2
        while [".", ","].contains(text.key(cursor)), cursor < range.upperBound { cursor += 1 }
        // "et al. 2019", "et al., ICML".
        return cursor >= range.upperBound || readVenue(text, cursor..<range.upperBound)
      }
      if ["and", "&", "und"].contains(text.key(cursor)) {
        cursor += 1
        continue
      }
      guard let end = readName(text, cursor, range.upperBound) else { return false }
      cursor = end
    }
    return true
  }

  /// One person up to "and" or the end: words with capitals, initials, and particles between them.
  private mutating func readName(_ text: TokenizedText, _ start: Int, _ end: Int) -> Int? {
    var cursor = start
    var words: [Token] = []
    var hasInitial = false
    while cursor < end, let token = text[cursor] {
      if ["and", "&", "und"].contains(token.key) || token.key == "et" && cursor > start { break }
      let isParticle = token.shape == .lower && Self.particles.contains(token.key)
      let isPart = token.isMark(".") || token.isMark("-") || token.isMark("'") || token.isMark("’")
      guard token.isWord && token.shape != .lower || isParticle || isPart else { return nil }
      if token.shape == .initial { hasInitial = true }
      if token.isWord, !isParticle { words.append(token) }
      cursor += 1
    }
    guard let first = words.first, let last = words.last, words.count <= 5,
      !words.contains(where: {
        $0.shape != .initial && NameGazetteer.shared.isTitleWord($0.key)
          && !NameGazetteer.shared.isSurname($0.key) && !NameGazetteer.shared.isGivenName($0.key)
      })
    else { return nil }
    if words.count >= 2,
      hasInitial || NameGazetteer.shared.isGivenName(first.key)
        || NameGazetteer.shared.isSurname(last.key)
    {
      people += 1
    } else if words.count <= 2 {
      surnames += 1
      if NameGazetteer.shared.isSurname(last.key) { hasKnownSurname = true }
    } else {
      return nil
    }
    return cursor
  }

  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "la", "le", "da", "di", "del", "dos", "du", "el", "al", "ter",
    "ten", "bin", "ibn", "y", "zu",
  ]

  private static let preprints: Set<String> = [
    "arxiv", "preprint", "eprint", "biorxiv", "medrxiv", "ssrn", "draft",
  ]

  private static let journals: Set<String> = ["journal", "annals", "proceedings", "transactions"]

  /// Words of links behind a paper.
  private static let links: Set<String> = [
    "demo", "video", "slides", "pdf", "code", "notes", "talk", "abstract", "recording", "link",
    "paper", "html", "poster", "blog", "blog post", "talk video",
  ]
}
