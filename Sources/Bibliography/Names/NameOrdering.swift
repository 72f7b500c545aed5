/// Decides which words of a name are given names and which the family name.
enum NameOrdering {
  /// Two ranges of words, one behind the other in either order.
  struct Split {
    var given: Range<Int>
    var family: Range<Int>
  }

  /// Splits the words of a name that has no comma and at least two words.
  static func split(_ words: [NameWord], _ range: Range<Int>, order: NameOrder) -> Split {
    let low = range.lowerBound
    let high = range.upperBound
    if !words[low].shape.isDisjoint(with: [.han, .hangul]) {
      // East Asian writing puts the family name first, with a space or without.
      return Split(given: (low + 1)..<high, family: low..<(low + 1))
    }
    let mixed = words[range].contains { $0.lower >= 2 && !$0.role.contains(.particle) }
    let trailing = trailingInitials(words, range, mixed: mixed, order: order)
    let startsWithInitial = isInitial(words[low], mixed: mixed, in: words, range)
    if trailing < high && !startsWithInitial && trailing > low {
      return familyThenInitials(words, low..<trailing, given: trailing..<high)
    }
    if startsWithInitial {
      var start = low + 1
      while start < high - 1, isInitial(words[start], mixed: mixed, in: words, range) { start += 1 }
      return Split(given: low..<start, family: start..<high)
        .movingGivenNames(words, afterSeveralInitials: start - low > 1)
    }
    if order == .familyFirst { return familyFirst(words, range) }
    // "Todd C. Mowry": the family name starts behind the last initial.
    if let last = (low..<(high - 1)).last(where: { words[$0].isInitial }), last > low {
      return Split(given: low..<(last + 1), family: (last + 1)..<high)
        .movingGivenNames(words, afterSeveralInitials: false)
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
    if word.isInitial { return true }
    if word.shape.isDisjoint(with: .vowel) { return true }
    return given && !word.role.contains(.asianFamily)
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
        if word.role.contains(.asianFamily) && word.shape.contains(.vowel) && alone
          && order != .familyFirst
          && !words[range.lowerBound].role.contains(.asianFamily)
          && !words[range.lowerBound].role.contains(.knownFamily)
        {
          break
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
      !words[end - 1].role.contains(.knownFamily), !words[end - 1].role.contains(.iberianFamily)
    {
      end -= 1
    }
    return Split(given: end..<given.upperBound, family: family.lowerBound..<end)
  }

  // MARK: Full words

  private static func familyFirst(_ words: [NameWord], _ range: Range<Int>) -> Split {
    var end = particleEnd(words, range) + 1
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
      !words[start - 1].isInitial
    {
      start -= 1
    }
    // "Velasquez y Garcia".
    if start > low + 2 || start == low + 2 && high - low > 3,
      words[start - 1].role.contains(.weakConjunction), words[start - 1].isLowerCase,
      words[start - 1].letters == 1, words[start - 1].hash != letterA
    {
      start -= 2
    }
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

  private static let ben = NameVocabulary.hash(of: "ben")

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
    if range.count == 2, first.role.contains(.asianFamily), !last.role.contains(.asianFamily) {
      // "Wang Xiao-Ming".
      if last.shape.contains(.hyphenated), last.letters <= 10, !last.role.contains(.knownFamily) {
        return first.letters > 1 && !first.role.contains(.knownGiven)
      }
    }
    if range.count == 3, last.shape.contains(.cyrillic) {
      return first.shape.contains(.cyrillic) && false
    }
    let given = words[range.lowerBound + 1]
    return first.role.contains(.knownFamily) && !first.role.contains(.knownGiven)
      && given.role.contains(.knownGiven) && !given.role.contains(.knownFamily)
      && !last.role.contains(.knownFamily)
  }
}

extension NameOrdering.Split {
  /// Moves words that are given names, and no family names, from the front of the family name.
  ///
  /// So that "W. Bruce Croft" has a middle name.
  func movingGivenNames(_ words: [NameWord], afterSeveralInitials: Bool) -> Self {
    var start = family.lowerBound
    let end = family.upperBound
    while end - start >= 2 {
      let word = words[start]
      guard !word.role.contains(.particle), !word.role.contains(.familyPrefix),
        !words[start + 1].role.contains(.weakConjunction), word.role.contains(.knownGiven),
        !word.role.contains(.knownFamily), !word.role.contains(.iberianFamily)
      else { break }
      start += 1
    }
    return Self(given: given.lowerBound..<start, family: start..<end)
  }
}
