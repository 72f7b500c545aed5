/// Ways in which a text may name a series of the catalogue.
struct VenueCandidate: Sendable {
  var venue: Int32
  /// The tokens that name it.
  var tokens: Range<Int>
  /// How many content words agree; 0 for an abbreviation.
  var words: Int
  var confidence: Double
  var year: Int?
}

extension VenueReading {
  /// Full names of the catalogue that stand in the text by themselves.
  ///
  /// A name inside a longer one doesn't count ("… on Machine Learning and Applications").
  func names(_ catalogue: VenueCatalogue) -> [VenueCandidate] {
    var found: [VenueCandidate] = []
    for start in content.indices where words[start] >= 0 {
      for match in catalogue.names.matches(at: start, in: words) {
        let first = content[match.words.lowerBound]
        let last = content[match.words.upperBound - 1]
        let run = first..<last + 1
        guard isAlone(run, catalogue, match.value) else { continue }
        if match.words.count < 3, !isWholeSegment(run) || hasSubtitle(run) { continue }
        found.append(
          VenueCandidate(
            venue: match.value, tokens: run, words: match.words.count,
            confidence: match.words.count < 3 ? 0.85 : 0.95))
      }
    }
    return found
  }

  /// Abbreviations of the catalogue, as far as their surroundings speak for them.
  func acronyms(_ catalogue: VenueCatalogue) -> [VenueCandidate] {
    let numbers = tokens.tokens.indices.map { catalogue.number(of: tokens[$0]) }
    var found: [VenueCandidate] = []
    for start in numbers.indices where numbers[start] >= 0 {
      for match in catalogue.acronyms.matches(at: start, in: numbers) {
        if let confidence = confidence(ofAcronym: match.words, catalogue, match.value) {
          found.append(
            VenueCandidate(
              venue: match.value, tokens: match.words, words: 0,
              confidence: confidence + 0.001 * Double(match.words.count),
              year: yearBeside(match.words)?.year))
        }
      }
    }
    return found
  }

  private func confidence(
    ofAcronym run: Range<Int>, _ catalogue: VenueCatalogue, _ venue: Int32
  ) -> Double? {
    let first = tokens.tokens[run.lowerBound]
    let letters = run.reduce(0) { $0 + tokens[$1].count }
    let isExact = isSpelledAsListed(run, catalogue)
    let after = tokens.gap(after: run.upperBound - 1)
    if first.before == .hyphen || first.before == .apostrophe { return nil }
    let beside = yearBeside(run)
    let next = run.upperBound
    if beside == nil, after == .hyphen, next < tokens.tokens.count, !tokens.tokens[next].isNumber {
      return nil
    }
    if run.contains(where: { run.lowerBound != $0 && isBoundary(before: $0) }) { return nil }
    let closesAfterYear =
      beside.map { $0.token == next && tokens.gap(after: next).contains(.closing) } ?? false
    let isEditionNext =
      after == .hyphen && next < tokens.tokens.count && tokens.tokens[next].isNumber
    if first.before.contains(.opening),
      after.contains(.closing) || closesAfterYear || isEditionNext
        || run.upperBound == tokens.tokens.count,
      isExact || first.isUpper && letters >= 3
    {
      return 0.92
    }
    if let beside {
      let gap = tokens.tokens[
        max(beside.token, run.upperBound < tokens.tokens.count ? beside.token : 0)
      ].before
      let hasApostrophe =
        gap.contains(.apostrophe) || tokens.gap(after: beside.token).contains(.apostrophe)
      if isExact || letters >= 4 && first.startsUpper || hasApostrophe && letters >= 3 {
        return 0.9
      }
    }
    if isEditionNext, isExact { return 0.88 }
    // A plain word may be a part of any name: "Science" of "Current Science".
    if run.allSatisfy(isPlainWord), !isAlone(run, catalogue, venue, isStrict: true) { return nil }
    let isWhole = isWholeSegment(run) && !hasSubtitle(run)
    if isWhole, isExact { return letters >= 3 ? 0.85 : 0.6 }
    if isWhole, letters >= 5, first.startsUpper { return 0.7 }
    guard isExact, first.isUpper || letters >= 5 else { return nil }
    if run.lowerBound > 0,
      VenueVocabulary.heads.contains(tokens[run.lowerBound - 1])
        || roles[run.lowerBound - 1] == .filler
    {
      return letters >= 3 ? 0.75 : nil
    }
    return letters >= 4 ? 0.6 : nil
  }

  /// Whether the letters stand as the catalogue writes them, capitals and all.
  private func isSpelledAsListed(_ run: Range<Int>, _ catalogue: VenueCatalogue) -> Bool {
    let key = Array(run.map { tokens[$0] }.joined())
    guard let spelling = catalogue.spellings.number(of: key[...]) else { return false }
    let listed = catalogue.spellingText[spelling].filter(Self.isAlphanumeric)
    let printed = run.flatMap { tokens.text[tokens.tokens[$0].range] }.filter(Self.isAlphanumeric)
    return listed == printed
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }

  func isBoundary(before token: Int) -> Bool {
    !tokens.tokens[token].before.isDisjoint(with: [.boundary, .opening, .closing])
  }

  /// Whether nothing but fillers, sponsors, years and numbers stands in the run's segment, and
  /// nothing but remarks before it.
  func isWholeSegment(_ run: Range<Int>) -> Bool {
    for segment in segments {
      for token in segment where !run.contains(token) && roles[token] == .content {
        let word = tokens[token]
        if segment.overlaps(run) {
          if VenueVocabulary.sponsors.contains(word) || VenueVocabulary.months.contains(word)
            || VenueVocabulary.remarks.contains(word) || VenueVocabulary.pageWords.contains(word)
          {
            continue
          }
          if token > run.upperBound,
            !tokens.tokens[run.upperBound].before.isDisjoint(with: [.fullStop])
          {
            continue
          }
          return false
        }
        if token < run.lowerBound, !VenueVocabulary.remarks.contains(word),
          !VenueVocabulary.satellites.contains(word)
        {
          return false
        }
      }
      if segment.overlaps(run) { return true }
    }
    return true
  }

  /// Whether a word has no capital behind its first letter, as abbreviations have ("EuroSys").
  private func isPlainWord(_ token: Int) -> Bool {
    !tokens.text[tokens.tokens[token].range].dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// Whether more of the name follows behind a colon: "Machine Learning: Science and Technology".
  private func hasSubtitle(_ run: Range<Int>) -> Bool {
    let next = run.upperBound
    return next < tokens.tokens.count && tokens.tokens[next].before.contains(.colon)
      && roles[next] == .content && !isAllNoise(after: next)
  }

  /// Whether the words in front make another journal of the name: "Journal of", "Annals of".
  private func isOfJournal(_ run: Range<Int>) -> Bool {
    var head = run.lowerBound - 1
    while head >= 0, roles[head] == .filler, !isBoundary(before: head + 1) { head -= 1 }
    return head >= 0 && head < run.lowerBound - 1 && !isBoundary(before: head + 1)
      && VenueVocabulary.periodicals.contains(tokens[head])
  }

  /// Whether nothing beside a name makes it a part of a longer one.
  ///
  /// Strictly, words that may be a remark or a sponsor count as parts of the name as well: "Computer",
  /// "Review".
  private func isAlone(
    _ run: Range<Int>, _ catalogue: VenueCatalogue, _ venue: Int32, isStrict: Bool = false
  ) -> Bool {
    if catalogue.venues[Int(venue)].kind == .journal, isOfJournal(run) { return false }
    var before = run.lowerBound - 1
    while before >= 0, !isBoundary(before: before + 1),
      !tokens.tokens[before + 1].before.contains(.fullStop)
    {
      let word = tokens[before]
      guard
        roles[before] != .content
          || VenueVocabulary.sponsors.contains(word) && (!isStrict || tokens.tokens[before].isUpper)
          || VenueVocabulary.generic.contains(word)
          || VenueVocabulary.remarks.contains(word) && !isStrict
          || VenueVocabulary.satellites.contains(word) || VenueVocabulary.heads.contains(word)
          || tokens.tokens[before].isUpper && tokens.tokens[before].range.count >= 3
      else { return false }
      before -= 1
    }
    var after = run.upperBound
    var sawFiller = false
    while after < tokens.tokens.count, !isBoundary(before: after),
      !tokens.tokens[after].before.contains(.fullStop)
    {
      let word = tokens[after]
      if roles[after] == .content {
        if VenueVocabulary.satellites.contains(word) || VenueVocabulary.generic.contains(word)
          || VenueVocabulary.publishers.contains(word) || VenueVocabulary.pageWords.contains(word)
          || VenueVocabulary.months.contains(word)
          || VenueVocabulary.remarks.contains(word) && !isStrict
          || word.elementsEqual("proceedings".utf8)
        {
          return true
        }
        let isAcronym = catalogue.acronyms
          .matches(at: 0, in: [catalogue.number(of: word)]).contains { $0.value == venue }
        return isAcronym && !sawFiller
      }
      if roles[after] == .filler { sawFiller = true }
      if roles[after] == .year || roles[after] == .number { return true }
      after += 1
    }
    return true
  }
}
