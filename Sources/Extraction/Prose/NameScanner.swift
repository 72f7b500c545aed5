import Bibliography

/// A person's name as it stands in prose.
struct NamePhrase: Sendable, Hashable {
  /// Token indices, titles included.
  var tokens: Range<Int>
  /// Byte offsets of the name and its titles.
  var range: Range<Int>
  /// Byte offsets of the name without its titles.
  var nameRange: Range<Int>
  /// Whether a title ("Prof.", "Dr.") says that it is a person.
  var isTitled: Bool
  /// The number of words that are more than an initial.
  var fullWords: Int

  /// Whether it is two words or more, the first of them a given name that is known.
  func isKnown(in text: TokenizedText) -> Bool {
    fullWords >= 2 && NameGazetteer.shared.isGivenName(text.key(tokens.lowerBound))
  }
}

/// Finds people's names by their form: titles, capitalised words, initials and particles.
///
/// A run of capitalised words is no name where one of them belongs to titles of works, places or
/// organisations ("Carnegie Mellon University"), or where only one word stands without a title.
enum NameScanner {
  private static let longest = 6

  /// The name that begins at a token, or nil where none does.
  ///
  /// - Parameters:
  ///   - text: the tokens.
  ///   - index: the first token: a title or the name's first word.
  ///   - allowSingle: whether one capitalised word suffices ("Advisor: Xie").
  /// - Returns: the name with its titles.
  /// - Complexity: O(1): names have few words.
  static func name(
    in text: TokenizedText, at index: Int, allowSingle: Bool = false
  ) -> NamePhrase? {
    var cursor = index
    var isTitled = false
    while let next = title(text, at: cursor) {
      cursor = next
      isTitled = true
    }
    cursor = skipBreak(text, cursor)
    let first = cursor
    var end = cursor
    var words: [Int] = []
    var particles = 0
    scan: while words.count < longest, let token = text[cursor] {
      if token.kind == .lineBreak, !words.isEmpty,
        words.count < 2 || isInitial(text, cursor - 2) && isWideLine(text, before: token)
      {
        cursor += 1
        continue
      }
      if token.isMark("(") || token.isMark("\"") {
        // "Jane Doe (Ghent) Sorting": behind two names only a given name is a nickname.
        guard let after = nickname(text, at: cursor), !words.isEmpty,
          words.count == 1 || NameGazetteer.shared.isGivenName(text.key(cursor + 1))
        else { break scan }
        cursor = after
        continue
      }
      // "J.-P. Quill": initials of one name.
      if joinsInitials(text, cursor) {
        cursor += 1
        continue
      }
      // "Jan van 't Veld", "Jan in 't Veld"
      if !words.isEmpty, let next = JoinedParticles.cut(in: text, at: cursor),
        isNameWord(text, next)
      {
        particles += 1
        cursor = next
        continue
      }
      guard token.isWord else { break scan }
      if !words.isEmpty, let before = text[cursor - 1],
        text.text[before.range.upperBound..<token.range.lowerBound].contains(0x09)
      {
        break scan
      }
      if token.shape == .lower, ProseVocabulary.particles.contains(token.key),
        leadsOn(text, from: cursor)
      {
        particles += 1
        cursor += 1
        continue
      }
      // "A. d. S. Quill": a particle cut to its letter, between initials.
      if token.shape == .lower, token.key.utf8.count == 1, !words.isEmpty,
        text.key(cursor + 1) == ".", text[cursor + 2]?.shape == .initial
      {
        particles += 1
        cursor += 2
        continue
      }
      // "Advisors: JN. Quill": initials that are written together.
      if allowSingle, words.isEmpty, areInitials(text, cursor) {
        words.append(cursor)
        cursor += 2
        end = cursor
        continue
      }
      guard
        isNameWord(text, cursor)
          || !words.isEmpty
            && (JoinedParticles.isJoined(token, text)
              || token.key == "al" && token.shape == .capitalized && leadsOn(text, from: cursor))
          || (isTitled || allowSingle) && isFamilyName(text, cursor, behind: words)
          || allowSingle && endsLabel(text, cursor, behind: words)
      else { break scan }
      words.append(cursor)
      cursor += 1
      if token.shape == .initial || token.key.utf8.count <= 3 || endsInInitial(text, token),
        text.key(cursor) == ".",
        isInitial(text, cursor - 1) || ProseVocabulary.suffixes.contains(token.key)
          || token.key == "st" && words.count > 1 && text[cursor + 1]?.shape == .capitalized
          || endsInInitial(text, token)
      {
        cursor += 1
      }
      end = cursor
    }
    // "Peter Novak I met …": a pronoun, no initial.
    if words.count > 1, let last = words.last, last == end - 1, text.key(last) == "i",
      let next = text[end], next.isWord, next.shape == .lower
    {
      words.removeLast()
      end = last
    }
    guard words.count < longest, end > first else { return nil }
    let full = words.filter { !isInitial(text, $0) && !(allowSingle && areInitials(text, $0)) }
    guard isPlausible(text, words, full, isTitled: isTitled, allowSingle: allowSingle) else {
      return nil
    }
    if words.count == 2, text.key(words[0]) == "hong", text.key(words[1]) == "kong" { return nil }
    // "Carnegie Mellon University": what follows makes an organisation of it.
    if let next = text[end], next.isWord, next.shape != .lower,
      ProseVocabulary.organization.contains(next.key), !isTitled
    {
      return nil
    }
    var lastToken = end - 1
    while lastToken > first, text[lastToken]?.kind == .lineBreak { lastToken -= 1 }
    guard let opening = text[index], let start = text[first], let last = text[lastToken] else {
      return nil
    }
    var upper = last.range.upperBound
    // The full stop behind a last full word ends the sentence, not the name.
    if last.isMark("."), let word = text[lastToken - 1], word.shape != .initial,
      !ProseVocabulary.suffixes.contains(word.key)
    {
      upper = word.range.upperBound
    }
    return NamePhrase(
      tokens: index..<end, range: opening.range.lowerBound..<upper,
      nameRange: start.range.lowerBound..<upper, isTitled: isTitled, fullWords: full.count)
  }

  /// Every name in a range of tokens, left to right; untitled ones need two words.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  static func names(in text: TokenizedText, _ range: Range<Int>) -> [NamePhrase] {
    var out: [NamePhrase] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let token = text[index], token.isWord, token.shape != .lower || isTitle(text, index)
      else {
        index += 1
        continue
      }
      if let name = name(in: text, at: index) {
        out.append(name)
        index = max(name.tokens.upperBound, index + 1)
      } else {
        index += 1
        // "With Jane Doe as my mentor": a sentence's first word.
        if sentenceOpenings.contains(token.key) { continue }
        // A run that is no name is left as a whole: its tail ("Mellon University") is none either.
        while index < range.upperBound, let next = text[index], next.isWord,
          next.shape != .lower, !isTitle(text, index)
        {
          index += 1
        }
      }
    }
    return out
  }

  private static let sentenceOpenings: Set<String> = [
    "with", "in", "at", "under", "by", "from", "for", "to", "unlike", "like", "besides", "through",
  ]

  static func isTitle(_ text: TokenizedText, _ index: Int) -> Bool {
    title(text, at: index) != nil
  }

  /// The token behind a title at an index ("Prof.", "Associate Professor", "Professor Dr."), or nil.
  private static func title(_ text: TokenizedText, at index: Int) -> Int? {
    var cursor = index
    var ranks = 0
    while ranks < 3, let token = text[cursor], token.isWord,
      ProseVocabulary.ranks.contains(token.key)
    {
      cursor += 1
      ranks += 1
    }
    guard let token = text[cursor], token.isWord else { return nil }
    guard ProseVocabulary.titles.contains(token.key) else {
      return abbreviatedTitle(text, at: cursor)
    }
    // "M.S." is a degree.
    if token.shape == .capitals, token.key == "ms" { return nil }
    if token.shape == .lower,
      !["prof", "professor", "dr", "profs", "professors", "dott"]
        .contains(token.key)
    {
      return nil
    }
    cursor += 1
    if text.key(cursor) == "." { cursor += 1 }
    // "Dr.-Ing."
    if text.key(cursor) == "-", text.key(cursor + 1) == "ing", text.key(cursor + 2) == "." {
      cursor += 3
    }
    return cursor
  }

  /// The token behind "doc.", "habil.", "Univ.-" or "Pr" in front of a name or another title.
  private static func abbreviatedTitle(_ text: TokenizedText, at index: Int) -> Int? {
    let key = text.key(index)
    // "Dr. h.c. Jane Doe", "Dr. h. c. mult. Jane Doe"
    if key == "h", ProseVocabulary.titles.contains(text.key(index - 2)),
      text.key(index + 1) == ".", text.key(index + 2) == "c", text.key(index + 3) == "."
    {
      let isSeveral = text.key(index + 4) == "mult" && text.key(index + 5) == "."
      return index + (isSeveral ? 6 : 4)
    }
    // "Ph.D. Jane Doe"
    if key == "phd" {
      let cursor = text.key(index + 1) == "." ? index + 2 : index + 1
      // "Ph.D. Degree"
      return text[cursor]?.shape == .capitalized
        && NameGazetteer.shared.isGivenName(text.key(cursor)) ? cursor : nil
    }
    let isFaculty = ProseVocabulary.faculties.contains(key) && text[index]?.shape == .lower
    guard isFaculty || ProseVocabulary.abbreviatedTitles.contains(key), let next = text[index + 1]
    else { return nil }
    if next.isMark(".") {
      var cursor = index + 2
      if text[cursor]?.isMark("-") == true || text[cursor]?.isMark("–") == true { cursor += 1 }
      guard let behind = text[cursor], behind.isWord else { return nil }
      let isTitle =
        ProseVocabulary.titles.contains(behind.key)
        || ProseVocabulary.abbreviatedTitles.contains(behind.key)
        || isFaculty && ProseVocabulary.faculties.contains(behind.key)
      return isTitle || behind.shape == .capitalized || behind.shape == .initial ? cursor : nil
    }
    // French writes "Pr Jeanne Martin", German "PD Dr. Jana Roth".
    guard key == "pr" || key == "pd", text[index]?.shape != .lower, next.isWord,
      next.shape == .capitalized, next.range.lowerBound - (text[index]?.range.upperBound ?? 0) == 1
    else { return nil }
    return index + 1
  }

  private static func skipBreak(_ text: TokenizedText, _ index: Int) -> Int {
    text[index]?.kind == .lineBreak ? index + 1 : index
  }

  /// Whether the line in front of a break is long enough to have been wrapped.
  private static func isWideLine(_ text: TokenizedText, before lineBreak: Token) -> Bool {
    let end = lineBreak.range.lowerBound
    let start = max(0, end - Sentences.wrapWidth)
    return end - start == Sentences.wrapWidth && !text.text[start..<end].contains(0x0A)
  }

  /// Whether a hyphen stands between the full stop of an initial and the next initial.
  private static func joinsInitials(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let hyphen = text[index], hyphen.isMark("-"), let stop = text[index - 1],
      stop.isMark("."), text[index - 2]?.shape == .initial, let next = text[index + 1],
      next.shape == .initial
    else { return false }
    return stop.range.upperBound == hyphen.range.lowerBound
      && hyphen.range.upperBound == next.range.lowerBound
  }

  /// Whether a name of two parts is cut in its second: "Jean-P" in front of a full stop.
  private static func endsInInitial(_ text: TokenizedText, _ token: Token) -> Bool {
    let bytes = text.text[token.range]
    return token.shape == .capitalized && bytes.count >= 5 && bytes.dropLast().last == 0x2D
      && bytes.last.map { (0x41...0x5A).contains($0) } == true
  }

  private static func isInitial(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.isWord else { return false }
    if token.shape == .initial || JoinedParticles.isInitialOfTwo(text, index) { return true }
    // "J.R", "J.-P": initials that are written together.
    return token.shape == .capitals && token.key.utf8.count <= 3
      && text.text[token.range].contains { $0 == 0x2E || $0 == 0x2D }
  }

  /// Whether two capitals and a full stop stand in front of a capitalised word.
  private static func areInitials(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.shape == .capitals, token.key.utf8.count == 2,
      !ProseVocabulary.isExcluded(token.key), text.key(index + 1) == ".",
      let next = text[index + 2], next.isWord
    else { return false }
    return next.shape == .capitalized
  }

  private static func isNameWord(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.isWord, token.range.count <= 40 else { return false }
    if text.text[token.range].contains(where: { (0x30...0x39).contains($0) }) { return false }
    // "Jan 2020", "May 3": a month, not a given name.
    if text[index + 1]?.kind == .number, DateVocabulary.months[token.key] != nil { return false }
    switch token.shape {
    case .capitalized, .initial, .other:
      return !ProseVocabulary.isExcluded(token.key) || isInitial(text, index)
    case .capitals:
      return isInitial(text, index)
        || (token.key.utf8.count >= 2 && !ProseVocabulary.isExcluded(token.key))
    case .mixed:
      return isInnerCapital(text.text[token.range]) && !ProseVocabulary.isExcluded(token.key)
    case .lower:
      return false
    }
  }

  /// "Supervisor: Ada Leader": a common word that ends the line behind a label and a given name.
  private static func endsLabel(
    _ text: TokenizedText, _ index: Int, behind words: [Int]
  ) -> Bool {
    guard words.count == 1, let token = text[index], token.shape == .capitalized,
      NameGazetteer.shared.isGivenName(text.key(words[0])),
      !ProseVocabulary.organization.contains(token.key), !ProseVocabulary.isPlace(token.key),
      !ProseVocabulary.titles.contains(token.key)
    else { return false }
    guard let next = text[index + 1] else { return true }
    return next.kind == .lineBreak || next.isMark(",") || next.isMark(";") || next.isMark(")")
  }

  /// "Professor Jane Lincoln": behind a title or label and a given name even the name of a place or a
  /// common word is a family's.
  private static func isFamilyName(
    _ text: TokenizedText, _ index: Int, behind words: [Int]
  ) -> Bool {
    guard words.count == 1, let token = text[index], token.shape == .capitalized,
      NameGazetteer.shared.isGivenName(text.key(words[0])),
      NameGazetteer.shared.isSurname(token.key)
    else { return false }
    return
      !(text[index + 1].map {
        $0.isWord && $0.shape != .lower && ProseVocabulary.organization.contains($0.key)
      } ?? false)
  }

  /// "McDonald", "LeCun", "DeVito", "LiangLiang", but not "OpenAI" or "GPUs".
  private static func isInnerCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previousUpper = false
    for (offset, byte) in bytes.enumerated() {
      let upper = (0x41...0x5A).contains(byte)
      if upper, previousUpper { return false }
      if offset == 0, !upper, byte < 0x80 { return false }
      previousUpper = upper
    }
    return !previousUpper && bytes.count >= 4
  }

  /// Whether a name word stands behind a particle, perhaps after another particle.
  private static func leadsOn(_ text: TokenizedText, from index: Int) -> Bool {
    var cursor = index + 1
    while let token = text[cursor], token.isWord, token.shape == .lower,
      ProseVocabulary.particles.contains(token.key), cursor - index < 3
    {
      cursor += 1
    }
    cursor = JoinedParticles.cut(in: text, at: cursor) ?? cursor
    return isNameWord(text, cursor) && !(text[cursor]?.shape == .capitals)
  }

  /// The token behind a nickname in brackets or quotes with a name word after it.
  private static func nickname(_ text: TokenizedText, at index: Int) -> Int? {
    guard let open = text[index], let close = text[index + 2] else { return nil }
    guard close.isMark(open.key == "(" ? ")" : "\""), isNameWord(text, index + 1),
      text[index + 1]?.shape != .capitals, isNameWord(text, index + 3),
      let after = text[index + 3], after.range.lowerBound - close.range.upperBound == 1,
      !ProseVocabulary.isPlace(text.key(index + 1))
    else { return nil }
    return index + 3
  }

  private static func isPlausible(
    _ text: TokenizedText, _ words: [Int], _ full: [Int], isTitled: Bool, allowSingle: Bool
  ) -> Bool {
    guard let firstFull = full.first, let token = text[firstFull] else { return false }
    // "Prof. xxx", "Dr. XX": a place left open.
    if full.count == 1, Set(token.key.utf8).count == 1,
      token.key.utf8.count != 2
        || token.key.utf8.first == 0x78
    {
      return false
    }
    // "A Sorcerer": an article, no initial.
    if !isTitled, words[0] != firstFull, text.key(words[0]) == "a", text.key(words[0] + 1) != ".",
      words[0] + 1 == firstFull, let last = words.last,
      !NameGazetteer.shared.isSurname(text.key(last))
    {
      return false
    }
    // Names in capitals are so as a whole, or in one family name: "GUYUE HUANG", "Jane DOE".
    let capitals = full.filter { text[$0]?.shape == .capitals }.count
    if capitals > 1, capitals < full.count { return false }
    // "C. V. QUILL", but "IV. METHODS".
    if capitals == 1, full.count == 1, !isTitled,
      words.count < 3 && !NameGazetteer.shared.isSurname(token.key)
    {
      return false
    }
    if capitals == 1, let capital = full.first(where: { text[$0]?.shape == .capitals }),
      capital != full.first, capital != full.last
    {
      return false
    }
    // Han letters are written without spaces.
    if token.shape == .other, full.count == 1 { return token.range.count >= 6 }
    return isTitled || allowSingle || words.count >= 2
  }
}
