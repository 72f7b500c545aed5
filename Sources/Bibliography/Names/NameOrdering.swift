/// Decides which words of a name are given names and which the family name.
enum NameOrdering {
  /// Two ranges of words, one behind the other in either order.
  struct Split {
    var given: Range<Int>
    var family: Range<Int>
    /// Whether runs of capitals among the given names stand for initials.
    var runsAreInitials = false
  }

  /// Splits the words of a name that has no comma and at least two words.
  ///
  /// `capitalFamilies` says that the list sets family names in capitals, so that "DAI" is one.
  static func split(
    _ words: [NameWord], _ range: Range<Int>, order: NameOrder, capitalFamilies: Bool = false
  ) -> Split {
    let low = range.lowerBound
    let high = range.upperBound
    if !words[low].shape.isDisjoint(with: [.han, .hangul]) {
      // East Asian writing puts the family name first, with a space or without.
      return Split(given: (low + 1)..<high, family: low..<(low + 1))
    }
    let mixed = words[range].contains { $0.showsSmallLetters }
    let trailing =
      capitalFamilies && words[high - 1].isUpperCase && words[low].lower > 0
      ? high : trailingInitials(words, range, mixed: mixed, order: order)
    let startsWithInitial = isInitial(words[low], mixed: mixed, in: words, range)
    if trailing < high && !startsWithInitial && trailing > low {
      if order != .familyFirst, givenThenInitial(words, low..<trailing, high) {
        return Split(given: low..<trailing, family: trailing..<high)
      }
      return familyThenInitials(words, low..<trailing, given: trailing..<high)
    }
    if startsWithInitial {
      var start = low + 1
      while start < high - 1, isInitial(words[start], mixed: mixed, in: words, range) { start += 1 }
      return Split(given: low..<start, family: start..<high, runsAreInitials: true)
        .movingGivenNames(words)
    }
    if order == .familyFirst { return familyFirst(words, range) }
    // "Rosa C. Berg": the family name starts behind the last initial.
    let middle = (low..<(high - 1)).last {
      words[$0].isInitial && !isJoiner(words, $0, range) && !isIrish(words, $0, range)
    }
    if let last = middle, last > low {
      return Split(given: low..<(last + 1), family: (last + 1)..<high, runsAreInitials: mixed)
        .movingGivenNames(words)
    }
    return fullWords(words, range, order: order)
  }

  // MARK: Initials

  private static func isInitial(
    _ word: NameWord, mixed: Bool, in words: [NameWord], _ range: Range<Int>
  ) -> Bool {
    if word.isInitial { return word.upper > 0 || word.letters == 1 }
    guard word.isCapitalRun, word.letters <= 3, mixed else { return false }
    return isInitialRun(word, given: true)
  }

  /// Whether a run of capitals reads as initials rather than as a short name.
  static func isInitialRun(_ word: NameWord, given: Bool) -> Bool {
    if word.isInitial || word.shape.contains(.dotted) { return true }
    if word.shape.isDisjoint(with: .vowel) { return true }
    return given && !word.role.contains(.asianFamily)
  }

  /// Whether runs of capitals in the part behind a comma stand for initials: "Kim, SU".
  ///
  /// Where everything is in capitals, only runs of consonants and of two letters do.
  static func givenPartHasRuns(_ words: [NameWord], _ given: Range<Int>) -> Bool {
    let mixed = words.contains { $0.showsSmallLetters }
    return given.allSatisfy { index in
      let word = words[index]
      guard word.isCapitalRun else { return true }
      if word.shape.isDisjoint(with: .vowel) { return true }
      if mixed { return word.letters <= 3 || !word.role.contains(.knownGiven) }
      return word.letters == 2 && word.role.isDisjoint(with: [.asianFamily, .knownGiven])
    }
  }

  /// The first of the initials that end the name.
  private static func trailingInitials(
    _ words: [NameWord], _ range: Range<Int>, mixed: Bool, order: NameOrder
  ) -> Int {
    var index = range.upperBound
    while index > range.lowerBound {
      let word = words[index - 1]
      if word.isInitial {
        // An abbreviation at the end could be a short name and the list's full stop.
        if word.letters > 1 && !word.shape.contains(.singleLetters) && order != .familyFirst
          && index - 1 > range.lowerBound && words[index - 2].isInitial
        {
          break
        }
        index -= 1
        continue
      }
      guard word.isCapitalRun else { break }
      if mixed {
        // "Russell MW", but "Jing LI" where only the family name is in capitals.
        let alone = index - 1 == range.lowerBound + 1
        // Four that can be spoken are no initials: "Hyun PARK".
        if alone, order != .familyFirst, word.letters == 4, word.shape.contains(.vowel) { break }
        if alone, order != .familyFirst, word.role.contains(.asianFamily),
          word.shape.contains(.vowel)
        {
          let first = words[range.lowerBound].role
          let isGiven = first.contains(.knownGiven) && !first.contains(.knownFamily)
          if isGiven || word.letters == 3 && first.contains(.asianFamily) { break }
        }
        index -= 1
        continue
      }
      // Everything is in capitals: only runs that can't be spoken are initials.
      guard word.letters <= 3, word.shape.isDisjoint(with: .vowel) || order == .familyFirst,
        word.letters < 3 || order == .familyFirst,
        !word.role.contains(.asianFamily) || order == .familyFirst
      else { break }
      index -= 1
    }
    return index
  }

  /// "De Smet T", "Garcia Lopez M.", and "Macaluso David P" whose given name is written out.
  private static func familyThenInitials(
    _ words: [NameWord], _ family: Range<Int>, given: Range<Int>
  ) -> Split {
    var end = family.upperBound
    let start = particleEnd(words, family)
    while end - start >= 2, words[end - 1].role.contains(.knownGiven),
      !words[end - 1].role.contains(.iberianFamily), !words[start].role.contains(.iberianFamily),
      !words[start].role.contains(.knownGiven)
    {
      end -= 1
    }
    return Split(
      given: end..<given.upperBound, family: family.lowerBound..<end, runsAreInitials: true)
  }

  /// Whether "Kevin G." is a given name with the initial of a family name.
  private static func givenThenInitial(
    _ words: [NameWord], _ full: Range<Int>, _ high: Int
  ) -> Bool {
    let word = words[full.lowerBound]
    return full.count == 1 && high - full.upperBound == 1 && words[high - 1].letters == 1
      && words[high - 1].shape.contains(.dotted)
      && word.role.contains(.knownGiven)
      && word.role.isDisjoint(with: [.knownFamily, .asianFamily, .iberianFamily])
  }

  /// Whether the word is the "y" of "Velasquez y Garcia" rather than an initial.
  private static func isJoiner(_ words: [NameWord], _ index: Int, _ range: Range<Int>) -> Bool {
    let word = words[index]
    return word.role.contains(.weakConjunction) && word.isLowerCase && word.hash != letterA
      && !word.shape.contains(.dotted) && index >= range.lowerBound + 2
      && words[index - 1].shape.contains(.startsUpper) && words[index - 1].letters > 1
      && words[index + 1].shape.contains(.startsUpper)
  }

  /// Whether the word is the "O" of "O Meara" rather than a middle initial.
  private static func isIrish(_ words: [NameWord], _ index: Int, _ range: Range<Int>) -> Bool {
    words[index].letters == 1 && words[index].role.contains(.familyPrefix)
      && !words[index].shape.contains(.dotted) && index == range.upperBound - 2
      && index >= range.lowerBound + 2
      && words[range.lowerBound..<index].allSatisfy { !$0.isInitial }
  }

  // MARK: Full words

  private static func familyFirst(_ words: [NameWord], _ range: Range<Int>) -> Split {
    var end = particleEnd(words, range) + 1
    if words[range.upperBound - 1].lower > 0 {
      // "ADIGARD DES GAUTRIES Jean": all that is in capitals.
      while end < range.upperBound, words[end].isUpperCase { end += 1 }
    }
    if end >= range.upperBound { end = range.upperBound - 1 }
    return Split(given: end..<range.upperBound, family: range.lowerBound..<end)
  }

  private static func fullWords(
    _ words: [NameWord], _ range: Range<Int>, order: NameOrder
  ) -> Split {
    let low = range.lowerBound
    let high = range.upperBound
    if isParticle(words[low]), words[low].isLowerCase || words[low].role.contains(.strictParticle) {
      // "van Beethoven" and "van der Berg Jan".
      let end = particleEnd(words, range) + 1
      return Split(given: min(end, high)..<high, family: low..<min(end, high))
    }
    if order == .automatic, looksFamilyFirst(words, range) { return familyFirst(words, range) }
    var start = high - 1
    if let particle = lastParticleGroup(words, range) {
      start = particle
    } else if high - low >= 3, words[high - 2].role.contains(.iberianFamily),
      words[high - 1].role.contains(.iberianFamily)
    {
      start = high - 2
    }
    while start > low + 1, words[start - 1].role.contains(.familyPrefix),
      !words[start - 1].isInitial || isIrish(words, start - 1, range)
    {
      start -= 1
    }
    // "Velasquez y Garcia".
    if start > low + 2, isJoiner(words, start - 1, range) { start -= 2 }
    return Split(given: low..<start, family: start..<high)
  }

  private static let letterA = NameVocabulary.hash(of: "a")

  private static func isParticle(_ word: NameWord) -> Bool {
    word.role.contains(.particle) && !word.isInitial
  }

  /// The start of the last run of particles between the first and the last word.
  private static func lastParticleGroup(_ words: [NameWord], _ range: Range<Int>) -> Int? {
    var index = range.upperBound - 2
    while index > range.lowerBound {
      if isMiddleParticle(words[index]) {
        while index - 1 > range.lowerBound, isMiddleParticle(words[index - 1]) { index -= 1 }
        return index
      }
      index -= 1
    }
    return nil
  }

  static let ben = NameVocabulary.hash(of: "ben")

  /// A particle in small letters, or a capitalised one that is seldom a middle name.
  private static func isMiddleParticle(_ word: NameWord) -> Bool {
    guard isParticle(word), word.letters > 1 || word.shape.contains(.apostrophe) else {
      return false
    }
    return word.isLowerCase || word.hash != ben
  }

  /// The end of the particles at the front of a family name; one word always remains.
  static func particleEnd(_ words: [NameWord], _ family: Range<Int>) -> Int {
    var index = family.lowerBound
    while index < family.upperBound - 1, isParticle(words[index]),
      words[index].letters > 1 || words[index].shape.contains(.apostrophe)
    {
      index += 1
    }
    return index
  }

  /// Whether the words themselves say that the family name comes first.
  private static func looksFamilyFirst(_ words: [NameWord], _ range: Range<Int>) -> Bool {
    let first = words[range.lowerBound]
    let last = words[range.upperBound - 1]
    // "DUAN Yi-Shi", "MARRO André".
    if first.isUpperCase && last.lower > 0 && !first.shape.contains(.dotted) {
      return first.letters > 2 || first.role.contains(.asianFamily)
    }
    if range.count == 3, last.role.contains(.patronymic) {
      // "Иванов Иван Иванович".
      return !words[range.lowerBound + 1].role.contains(.patronymic)
    }
    if range.count == 2, first.role.contains(.asianFamily), !last.role.contains(.asianFamily) {
      // "Wang Xiao-Ming".
      if last.shape.contains(.hyphenated), last.letters <= 10, !last.role.contains(.knownFamily) {
        return first.letters > 1 && !first.role.contains(.knownGiven)
      }
    }
    let given = words[range.lowerBound + 1]
    if first.role.contains(.asianFamily) && range.count == 2 && last.letters < 4 { return false }
    return first.role.contains(.knownFamily) && !first.role.contains(.knownGiven)
      && given.role.contains(.knownGiven) && !given.role.contains(.knownFamily)
      && !last.role.contains(.knownFamily)
  }
}

extension NameOrdering.Split {
  /// Moves words that are given names, and no family names, from the front of the family name.
  ///
  /// So that "W. Bruce Croft" has a middle name.
  func movingGivenNames(_ words: [NameWord]) -> Self {
    let startsWithInitial = words[given.lowerBound].isInitial
    var start = family.lowerBound
    let end = family.upperBound
    while end - start >= 2 {
      let word = words[start]
      guard !word.role.contains(.familyPrefix), !word.role.contains(.iberianFamily),
        !words[start + 1].role.contains(.weakConjunction),
        !word.role.contains(.particle) || word.hash == NameOrdering.ben && !word.isLowerCase
      else { break }
      let isGiven =
        word.role.contains(.knownGiven)
        && (!word.role.contains(.knownFamily) || given.count == 1 || !startsWithInitial)
      // "Juan Q. Xavier de la Vega": a word that a particle parts from the family name.
      let isParted = words[start + 1].role.contains(.particle) && words[start + 1].isLowerCase
      guard isGiven || isParted else { break }
      start += 1
    }
    return Self(
      given: given.lowerBound..<start, family: start..<end, runsAreInitials: runsAreInitials)
  }
}
