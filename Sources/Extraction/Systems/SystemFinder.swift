import Bibliography

/// Signs in running text that a name is a system's.
struct SystemFinder {
  /// A sign found.
  struct Sign {
    var name: String
    var alias: String?
    var bytes: Range<Int>
    var score: Double
    /// Whether the text says that its author or subject made the system.
    var isMaking: Bool
    /// Whether the name stands right before a noun of systems ("the TACO compiler").
    var isExplicit: Bool
  }

  private let tokens: SystemTokens
  private let catalogue: SystemCatalogue
  private(set) var signs: [Sign] = []

  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: [UInt8], _ catalogue: SystemCatalogue) {
    tokens = SystemTokens(text)
    self.catalogue = catalogue
    var index = 0
    while index < tokens.tokens.count {
      let run = name(at: index)
      if let run { look(at: run) }
      lookAtList(index)
      index = run?.upperBound ?? index + 1
    }
  }

  /// The name that begins at a token: one or two words that the catalogue lists, one word of a
  /// special shape, or a word with a capital.
  private func name(at index: Int) -> Range<Int>? {
    for length in [3, 2, 1] where index + length <= tokens.tokens.count {
      // What the text explains goes before a shorter name that is listed.
      if length == 1, isPairWithApposition(index) { return index..<index + 2 }
      let run = index..<index + length
      if length > 1, (index..<index + length - 1).contains(where: { tokens.tokens[$0].after != 0 })
      {
        continue
      }
      let spelling = tokens.text[tokens.bytes(run)]
      if catalogue.name(of: spelling) != nil { return run }
    }
    if isNameLike(index + 1), tokens.tokens[index + 1].shape == .capitals,
      tokens.tokens[index].shape == .capitalised, tokens.tokens[index].after == 0,
      !SystemVocabulary.notPartOfName.contains(tokens.word(index)),
      !SystemVocabulary.nouns.contains(tokens.word(index)),
      tokens.tokens[index + 1].after == 0, SystemVocabulary.nouns.contains(tokens.word(index + 2))
    {
      return index..<index + 2
    }
    return isNameLike(index) ? index..<index + 1 : nil
  }

  /// "Moot Data, a system for": two words with capitals and what they are.
  private func isPairWithApposition(_ index: Int) -> Bool {
    guard index + 2 < tokens.tokens.count else { return false }
    let (first, second) = (tokens.tokens[index], tokens.tokens[index + 1])
    guard first.shape == .capitalised, second.shape == .capitalised, first.after == 0,
      second.after == 0x2C, !SystemVocabulary.noSystems.contains(first.folded[...]),
      !SystemVocabulary.notPartOfName.contains(first.folded[...])
    else { return false }
    return SystemVocabulary.articles.contains(tokens.word(index + 2)) && isApposition(index + 2)
  }

  private func isNameLike(_ index: Int) -> Bool {
    guard tokens.tokens.indices.contains(index) else { return false }
    let token = tokens.tokens[index]
    guard token.range.count >= 2, token.range.count <= 24, token.shape != .other,
      !SystemVocabulary.noSystems.contains(token.folded[...]),
      !SystemVocabulary.nouns.contains(token.folded[...])
    else { return false }
    if token.shape == .capitalised, isInsidePhrase(index) { return false }
    return !Self.isModelOrChip(tokens.text[token.range])
  }

  /// Endings of the names of neural networks.
  private static let modelEndings = ["net", "nets", "bert", "gan", "gans", "gpt", "vae", "former"]
    .map { Array($0.utf8) }

  /// Endings that tell what a system does.
  private static let systemEndings = [
    "bench", "lib", "flow", "sim", "db", "perf", "spec", "prof", "torch", "kit", "engine", "serve",
    "fs", "sql", "graph", "scope", "compiler", "fuzz", "hub", "store",
  ].map { Array($0.utf8) }

  /// Whether a word with a capital has another one beside it: part of a title or a longer name.
  private func isInsidePhrase(_ index: Int) -> Bool {
    func hasCapital(_ other: Int) -> Bool {
      tokens.tokens.indices.contains(other)
        && (tokens.tokens[other].shape == .capitalised || tokens.tokens[other].shape == .capitals)
        && !SystemVocabulary.notPartOfName.contains(tokens.word(other))
    }
    let token = tokens.tokens[index]
    if token.before == 0, hasCapital(index - 1) { return true }
    return token.after == 0 && hasCapital(index + 1)
      && !SystemVocabulary.nouns.contains(tokens.word(index + 1))
  }

  /// "MOOT-175B", "MootNet-50", "M100": letters with a size or a number of a series.
  static func isModelOrChip(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.filter { (0x30...0x39).contains($0) }.count
    let letters = word.filter { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }.count
    if digits >= 2, letters <= 4 { return true }
    guard let dash = word.lastIndex(of: 0x2D) else { return digits > 0 && letters <= 1 }
    let tail = word[(dash + 1)...]
    return tail.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private func isSpecial(_ run: Range<Int>) -> Bool {
    if run.count > 1 { return true }
    switch tokens.tokens[run.lowerBound].shape {
    case .camel:
      let word = tokens.text[tokens.tokens[run.lowerBound].range]
      return word.prefix(3).contains { (0x41...0x5A).contains($0) }
    case .hyphenated:
      let parts = tokens.text[tokens.tokens[run.lowerBound].range].split(separator: 0x2D)
      return !parts.allSatisfy { SystemVocabulary.noSystems.contains(FoldedWords($0).bytes[...]) }
    default: return false
    }
  }

  private mutating func look(at run: Range<Int>) {
    let first = run.lowerBound
    let last = run.upperBound - 1
    let token = tokens.tokens[first]
    let isListed = catalogue.name(of: tokens.text[tokens.bytes(run)]) != nil
    let ending = tokens.tokens[last].folded
    func ends(_ endings: [[UInt8]]) -> Bool {
      endings.contains { ending.count > $0.count && ending.suffix($0.count).elementsEqual($0) }
    }
    let isBaseline = isBaseline(run)
    let isSpecial = isSpecial(run) && (isListed || isBaseline || !ends(Self.modelEndings))
    let isCapitals = token.shape == .capitals
    var score = 0.0
    var isMaking = false
    var alias: String?
    var isExplicit = false
    if isListed { score += isSpecial || isCapitals || token.shape == .dotted ? 1 : 0.4 }
    // Any one sign says little of a plain word at the beginning of a sentence.
    let startsSentence = token.before == 0x2E || token.before == 0x0A
    let after = tokens.tokens[last].after
    if isIntroduced(first) {
      score += 1.2
      isMaking = true
    }
    if tokens.isWord(first - 1, "named") || tokens.isWord(first - 1, "called")
      || tokens.isWord(first - 1, "dubbed")
    {
      score += 1.2
      isMaking = true
    }
    if after == 0 || after == 0x28 { score += explained(after: last, startsSentence || isSpecial) }
    if after == 0x2C, isApposition(last + 1) { score += startsSentence && !isSpecial ? 0.6 : 1 }
    if after == 0, let isDirect = noun(after: last) {
      score +=
        isSpecial || isCapitals ? 1 : isDirect && !startsSentence && isPlainNoun(last + 1) ? 1 : 0.3
      isExplicit = isDirect && isCapitals
    }
    if isSpecial, ends(Self.systemEndings) { score += 0.3 }
    if isSpecial, isCoordinated(run) { score += 0.5 }
    if isPaper(first, token.before) { score += 1 }
    if isBaseline { score += isSpecial ? 0.5 : 0.6 }
    if isSpecial, isBracketed(run), speaksOfSystem(before: first) { score += 0.5 }
    if let expansion = expansion(of: first) {
      score +=
        isIntroduced(expansion.lowerBound) || isIntroduced(expansion.lowerBound - 1) ? 1.2 : 0.5
      alias = tokens.string(expansion)
    }
    if isAfterNoun(first) { score += isSpecial ? 1 : 0.6 }
    if SystemVocabulary.workVerbs.contains(tokens.word(first - 2)),
      tokens.isWord(first - 1, "on") || tokens.isWord(first - 1, "of")
        || tokens.isWord(first - 1, "to")
    {
      score += isSpecial ? 0.8 : 0.4
      isMaking = true
    }
    if after == 0, SystemVocabulary.activities.contains(tokens.word(last + 1)),
      !startsSentence || isSpecial || isCapitals
    {
      score += isSpecial || isCapitals ? 0.5 : 0.3
    } else if after == 0, SystemVocabulary.activities.contains(tokens.word(last + 1)) {
      score += 0.3
    }
    if isSpecial { score += isPrepared(first) ? 0.75 : 0.5 }
    if token.shape == .dotted, isPrepared(first) { score += 1 }
    guard score > 0 else { return }
    append(run, score: score, isMaking: isMaking, alias: alias, isExplicit: isExplicit)
  }

  /// "We present X", "In this talk, I'll introduce X", "we propose, X,", "the design of X".
  private func isIntroduced(_ first: Int) -> Bool {
    guard first > 0 else { return false }
    let gap = tokens.tokens[first].before
    guard gap == 0 || gap == 0x2C || gap == 0x22 else { return false }
    return SystemVocabulary.introductions.contains(tokens.word(first - 1))
  }

  /// "my paper X", "our system \"X\"".
  private func isPaper(_ first: Int, _ gap: UInt8) -> Bool {
    guard gap == 0 || gap == 0x22 else { return false }
    let isQuoted = gap == 0x22 && SystemVocabulary.nouns.contains(tokens.word(first - 1))
    return tokens.isWord(first - 1, "paper") || isQuoted
  }

  /// The words before a bracketed abbreviation that it is made of ("Sparse Abstract Machine (SAM)").
  private func expansion(of index: Int) -> Range<Int>? {
    let token = tokens.tokens[index]
    guard token.shape == .capitals, token.before == 0x28, token.after == 0x29 else { return nil }
    let start = index - token.folded.count
    guard start >= 0, token.folded.count >= 2 else { return nil }
    for (offset, letter) in token.folded.enumerated() {
      let word = tokens.tokens[start + offset]
      guard word.folded.first == letter, word.shape == .capitalised else { return nil }
    }
    return start..<index
  }

  private func isPrepared(_ first: Int) -> Bool {
    let first = tokens.isWord(first - 1, "the") ? first - 1 : first
    for word in ["in", "with", "using", "via", "on", "of", "utilizing", "extended", "to", "like"]
      as [StaticString]
    {
      if tokens.isWord(first - 1, word) { return true }
    }
    return false
  }

  /// "… throughput against X and Y": a name, alone or with another, that speed is compared with.
  private func isBaseline(_ run: Range<Int>) -> Bool {
    guard tokens.tokens[run.lowerBound].shape != .other else { return false }
    var before = run.lowerBound - 1
    if tokens.isWord(before, "and") || tokens.isWord(before, "or") { before -= 2 }
    if tokens.isWord(before, "to") || tokens.isWord(before, "with") { before -= 1 }
    guard SystemVocabulary.comparisons.contains(tokens.word(before)) else { return false }
    return sentence(before: before).contains {
      SystemVocabulary.measures.contains(tokens.word($0))
    }
  }

  /// "for distributed boiling (X)": a name alone in brackets, behind words of which it is no
  /// abbreviation.
  private func isBracketed(_ run: Range<Int>) -> Bool {
    guard run.lowerBound > 0, tokens.tokens[run.lowerBound - 1].shape == .other else {
      return false
    }
    return tokens.tokens[run.lowerBound].before == 0x28
      && tokens.tokens[run.upperBound - 1].after == 0x29
      && tokens.tokens[run.lowerBound].shape == .hyphenated
  }

  /// Whether the sentence has spoken of a system before a token.
  private func speaksOfSystem(before index: Int) -> Bool {
    sentence(before: index).contains { SystemVocabulary.nouns.contains(tokens.word($0)) }
  }

  /// The tokens of a sentence before one of them, fifteen at most, the nearest first.
  private func sentence(before index: Int) -> ReversedCollection<Range<Int>> {
    var start = index
    while start > 0, index - start < 15, tokens.tokens[start - 1].after != 0x2E,
      tokens.tokens[start - 1].after != 0x3B
    {
      start -= 1
    }
    return (max(0, start)..<max(0, index)).reversed()
  }

  /// "X is a sustainable benchmarking platform": the score of the explanation.
  private func explained(after last: Int, _ isSubject: Bool) -> Double {
    guard tokens.isWord(last + 1, "is") || tokens.isWord(last + 1, "was"), isSubject,
      SystemVocabulary.articles.contains(tokens.word(last + 2))
    else { return 0 }
    return speaksOfSystem(from: last + 3) ? 1.2 : 0
  }

  /// ", a composable programming model for": an article and a noun of systems behind it.
  private func isApposition(_ start: Int) -> Bool {
    let isArticle = SystemVocabulary.articles.contains(tokens.word(start))
    return (isArticle || SystemVocabulary.nouns.contains(tokens.word(start)))
      && speaksOfSystem(from: isArticle ? start + 1 : start)
  }

  /// Whether a noun of systems comes within ten words and before the clause ends.
  private func speaksOfSystem(from start: Int) -> Bool {
    var index = start
    while index < tokens.tokens.count, index < start + 10 {
      let word = tokens.word(index)
      if SystemVocabulary.nouns.contains(word) { return true }
      if tokens.isWord(index, "programming"), tokens.isWord(index + 1, "model") { return true }
      if SystemVocabulary.otherNouns.contains(word), !tokens.isWord(index + 1, "checker") {
        return false
      }
      let sign = tokens.tokens[index].after
      if sign == 0x2E || sign == 0x3B { return false }
      index += 1
    }
    return false
  }

  /// Whether a noun of systems follows, at once (true) or after one more word (false).
  private func noun(after last: Int) -> Bool? {
    let next = tokens.word(last + 1)
    if SystemVocabulary.nouns.contains(next) { return true }
    guard last + 1 < tokens.tokens.count, tokens.tokens[last + 1].after == 0,
      tokens.tokens[last + 1].shape == .other, next.count > 3
    else { return nil }
    return SystemVocabulary.nouns.contains(tokens.word(last + 2)) ? false : nil
  }

  /// Whether a noun stands in small letters, as it does outside titles, or is one that doesn't.
  private func isPlainNoun(_ index: Int) -> Bool {
    tokens.tokens[index].shape == .other || tokens.isWord(index, "ir")
      || tokens.isWord(index, "project")
  }

  /// "the open-source project, X", "the project X", "systems - X".
  private func isAfterNoun(_ first: Int) -> Bool {
    guard first > 0, SystemVocabulary.nouns.contains(tokens.word(first - 1)) else { return false }
    let sign = tokens.tokens[first].before
    return sign == 0 || sign == 0x2C || sign == 0x22 || sign == 0x2D || sign == 0x28
  }

  /// "X and Y", where the other one has capitals too.
  private func isCoordinated(_ run: Range<Int>) -> Bool {
    func hasCapital(_ index: Int) -> Bool {
      tokens.tokens.indices.contains(index) && tokens.tokens[index].shape != .other
    }
    let next = run.upperBound
    return tokens.isWord(next, "and") && hasCapital(next + 1)
      || tokens.isWord(run.lowerBound - 1, "and") && hasCapital(run.lowerBound - 2)
  }

  /// "state-of-the-art systems, such as X and Y", "GNN frameworks like X and Y", "Framework: X, Y".
  private mutating func lookAtList(_ index: Int) {
    guard SystemVocabulary.nouns.contains(tokens.word(index)) else { return }
    var next = index + 1
    let isLabel = tokens.tokens[index].after == 0x3A
    if tokens.isWord(next, "such"), tokens.isWord(next + 1, "as") {
      next += 2
    } else if SystemVocabulary.listOpenings.contains(tokens.word(next)) {
      next += 1
    } else if !isLabel && tokens.tokens[index].after != 0x2D {
      return
    }
    let isList = isLabel
    var count = 0
    while next < tokens.tokens.count, count < 12 {
      if tokens.isWord(next, "and") || tokens.isWord(next, "or") || tokens.isWord(next, "the") {
        next += 1
        continue
      }
      guard let run = name(at: next) else { return }
      let after = tokens.tokens[run.upperBound - 1].after
      let isItem =
        after == 0x2C || after == 0x2E || after == 0x3B || after == 0x0A || after == 0x5B
        || after == 0x28
        || tokens.isWord(run.upperBound, "and") || run.upperBound == tokens.tokens.count
        || !isList
      guard isItem else { return }
      append(run, score: 1, isMaking: false)
      next = run.upperBound
      count += 1
      if after == 0x2E || after == 0x3B || after == 0x0A { return }
      if after == 0x5B { next += 1 }
      if after != 0x2C, after != 0x5B, !tokens.isWord(next, "and") { return }
    }
  }

  private mutating func append(
    _ run: Range<Int>, score: Double, isMaking: Bool, alias: String? = nil,
    isExplicit: Bool = false
  ) {
    var name = tokens.string(run)
    if let dot = name.utf8.last, dot == 0x2E { name.removeLast() }
    signs.append(
      Sign(
        name: name, alias: alias, bytes: tokens.bytes(run), score: score, isMaking: isMaking,
        isExplicit: isExplicit))
  }
}
