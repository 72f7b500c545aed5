/// Divides tokens into sentences.
///
/// A full stop ends a sentence unless it belongs to an initial, a title or another abbreviation. A
/// line break ends one too where the line is too short to have been wrapped.
enum Sentences {
  /// A line of fewer bytes than this was ended on purpose, not wrapped.
  static let wrapWidth = 56

  /// The most tokens that a sentence may have.
  private static let longest = 400

  /// Ranges of token indices; line breaks may lie inside.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func ranges(of text: TokenizedText) -> [Range<Int>] {
    let tokens = text.tokens
    var out: [Range<Int>] = []
    var start = 0
    var lineStart = tokens.first?.range.lowerBound ?? 0
    func close(at end: Int) {
      if end > start { out.append(start..<end) }
      start = end
    }
    for index in tokens.indices {
      let token = tokens[index]
      // No sentence is that long: what reads it may look at all of it.
      if index - start >= longest { close(at: index) }
      switch token.kind {
      case .lineBreak:
        let width = token.range.lowerBound - lineStart
        lineStart = token.range.upperBound
        if width < wrapWidth || !continues(text, after: index) { close(at: index + 1) }
      case .mark where token.key == "." || token.key == "!" || token.key == "?":
        if token.key != "." || ends(text, at: index) { close(at: index + 1) }
      case .mark where token.key == "•" || token.key == "|":
        close(at: index + 1)
      default: break
      }
    }
    close(at: tokens.count)
    return out
  }

  /// Where the sentence ends that holds a token: behind its stop, or at a limit.
  ///
  /// - Complexity: O(*n*) in the tokens up to the end.
  static func end(of text: TokenizedText, from index: Int, limit: Int) -> Int {
    for cursor in index..<max(index, min(limit, text.tokens.count)) {
      let token = text.tokens[cursor]
      guard token.kind == .mark else { continue }
      if ["!", "?", "•", "|"].contains(token.key) || token.key == "." && ends(text, at: cursor) {
        return cursor + 1
      }
    }
    return limit
  }

  /// Whether the line after a break reads on: a small letter, or the break cut a list in two.
  private static func continues(_ text: TokenizedText, after index: Int) -> Bool {
    guard let next = text[index + 1] else { return false }
    if next.kind == .mark { return next.key != "-" && next.key != "–" }
    // A capital may continue a name or a sentence that the line was too short for.
    guard let last = text[index - 1] else { return false }
    return last.kind != .mark || last.key == "," || last.key == "." || last.key == "&"
  }

  /// Whether the full stop at an index ends a sentence.
  private static func ends(_ text: TokenizedText, at index: Int) -> Bool {
    guard let previous = text[index - 1], previous.range.upperBound == text[index]?.range.lowerBound
    else { return true }
    guard let next = text[index + 1] else { return true }
    // "3.5x", "v1.2": not a sentence's end.
    if let stop = text[index], next.range.lowerBound == stop.range.upperBound, !next.isWord {
      return false
    }
    if next.shape == .lower { return false }
    // "am 3. Mai"
    if previous.kind == .number, previous.key.utf8.count <= 2,
      DateVocabulary.months[next.key] != nil
    {
      return false
    }
    guard previous.isWord else { return true }
    if openers.contains(next.key), previous.shape != .initial || previous.key == "i" {
      return !titles.contains(previous.key)
    }
    if previous.shape == .initial { return false }
    // "B.T. Thomas Quill": initials that are written together.
    if previous.shape == .capitals, previous.key.utf8.count <= 3,
      previous.range.count > previous.key.utf8.count
    {
      return false
    }
    // "Advisor: JN. Quill": initials in one behind a label.
    if previous.shape == .capitals, previous.key.utf8.count == 2, text.key(index - 2) == ":",
      next.shape == .capitalized
    {
      return false
    }
    // "A. d. S. Quill": a particle cut to its letter.
    if previous.range.count == 1, next.shape == .initial, text[index - 2]?.key == "." {
      return false
    }
    if previous.range.count <= 4, dotted.contains(previous.key) { return false }
    return !abbreviations.contains(previous.key) && !ProseVocabulary.titles.contains(previous.key)
  }

  /// Words that begin sentences and no names.
  private static let openers: Set<String> = [
    "he", "she", "they", "his", "her", "their", "i", "my", "we", "our", "the", "this", "these",
    "prior", "before", "previously", "after", "in", "at", "during", "currently", "now", "it", "if",
    "since", "as", "also", "for", "from", "when", "while", "with", "before",
  ]
  private static let titles: Set<String> = [
    "prof", "dr", "mr", "ms", "mrs", "profs", "drs", "pr", "rndr", "mudr", "judr", "phdr", "paeddr",
  ]
  private static let dotted: Set<String> = [
    "phd", "bsc", "msc", "mphil", "dphil", "bs", "ms", "ba", "ma", "be", "me", "btech", "mtech",
    "beng", "meng", "us", "uk", "eg", "ie", "md",
  ]
  private static let abbreviations: Set<String> = [
    "prof", "profs", "dr", "drs", "mr", "ms", "mrs", "st", "jr", "sr", "vs", "etc", "univ", "dept",
    "depart", "sept", "sep", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "oct", "nov", "dec",
    "sc", "phil", "eng", "tech", "ed", "inc", "co", "corp", "ltd", "assoc", "asst", "no", "vol",
    "pp", "fig", "al", "inst", "ing", "habil", "approx", "ca", "cf", "ph", "nat", "rer", "hon",
    "rev", "lab", "intl", "natl", "conf", "proc", "dipl", "em", "mag", "mme", "ir", "drs",
    "dir", "codir", "pr",
  ]
}
