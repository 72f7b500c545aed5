import Bibliography

/// How two spellings of a name agree, from the strongest agreement to none.
package enum NameAgreement: Int, Sendable, Comparable {
  /// They can't be one name.
  case conflict
  /// Equal but for shapes that a scanner confuses.
  case optical
  /// Given and family name have changed places.
  case swapped
  /// One is a family name only, or the given name only.
  case partial
  /// The family names are one; an initial stands for the given name on one side or both.
  case initials
  /// One given name is a short form of the other.
  case shortened
  /// The same given name in full.
  case full
  /// The same given name in full, and further names or initials that agree.
  case fullAndMiddle

  package static func < (left: NameAgreement, right: NameAgreement) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension NameForm {
  /// Compares two spellings; symmetric.
  package func agreement(with other: NameForm) -> NameAgreement {
    if family.isEmpty || other.family.isEmpty { return .conflict }
    if sharesFamily(with: other) {
      let straight = givenAgreement(with: other)
      if straight != .conflict { return straight }
    }
    if isSwapped(of: other) || other.isSwapped(of: self) { return .swapped }
    return isOpticalVariant(of: other) ? .optical : .conflict
  }

  /// Whether the two contradict each other in what both spell out, so that no third spelling of
  /// either could reconcile them.
  package func contradicts(_ other: NameForm) -> Bool {
    guard agreement(with: other) == .conflict, sharesFamily(with: other) else { return false }
    return hasFullGiven && other.hasFullGiven || initial == other.initial
  }

  /// Whether the family names are equal, with or without particle, or one is a part of the other.
  package func sharesFamily(with other: NameForm) -> Bool {
    if family == other.family || fullFamily == other.fullFamily || fullFamily == other.family
      || family == other.fullFamily
    {
      return true
    }
    if !familyWords.isEmpty, Self.ends(familyWords, with: other.family) { return true }
    if !other.familyWords.isEmpty, Self.ends(other.familyWords, with: family) { return true }
    return false
  }

  private static func ends(_ words: [[UInt8]], with name: [UInt8]) -> Bool {
    guard name.count >= 3 else { return false }
    return words.last == name || words.first == name
  }

  private func givenAgreement(with other: NameForm) -> NameAgreement {
    if given.isEmpty || other.given.isEmpty { return .partial }
    let mine = fullGiven
    let theirs = other.fullGiven
    if !mine.isEmpty, !theirs.isEmpty {
      if mine == theirs { return middleAgreement(with: other, full: true) }
      let joined = given.allSatisfy { !$0.isInitial } && other.given.allSatisfy { !$0.isInitial }
      if joined, given.flatMap(\.text) == other.given.flatMap(\.text) { return .fullAndMiddle }
      if mine == other.nickname || theirs == nickname { return .shortened }
      if NicknameCatalogue.standard.areForms(mine, theirs) {
        return middleAgreement(with: other, full: false) == .conflict ? .conflict : .shortened
      }
      if isShort(of: other) || other.isShort(of: self) {
        return middleAgreement(with: other, full: false) == .conflict ? .conflict : .shortened
      }
      if hasMiddle(theirs, against: other) || other.hasMiddle(mine, against: self) {
        return .shortened
      }
      return .conflict
    }
    guard let first = given.first, let second = other.given.first else { return .partial }
    let (short, long) = first.text.count <= second.text.count ? (first, second) : (second, first)
    guard long.text.starts(with: short.text) else {
      // The initial of a nickname that the other name gives: "S." for "Oluwaseun (Seun)".
      let fitsNickname =
        first.isInitial && given.count == 1 && other.nickname.starts(with: first.text)
        || second.isInitial && other.given.count == 1 && nickname.starts(with: second.text)
      return fitsNickname ? .initials : .conflict
    }
    return middleAgreement(with: other, full: false) == .conflict ? .conflict : .initials
  }

  /// Whether `name` is one of the later given names here, while the first is an initial there.
  private func hasMiddle(_ name: [UInt8], against other: NameForm) -> Bool {
    guard given.count > 1, other.given.count == 1, given[0].isInitial else { return false }
    return given.dropFirst().contains { !$0.isInitial && $0.text == name }
  }

  /// Whether the given name is a beginning of the other's and short for it: "Phil" of "Phillip",
  /// "Minjie" of "Minjieyu"; but not "Jean Paul" of "Jean-Pierre", nor "Suek Kyoon" of "Suekho".
  private func isShort(of other: NameForm) -> Bool {
    let short = fullGiven
    let long = other.fullGiven
    guard short.count >= 4, long.count >= short.count + 2, long.starts(with: short) else {
      return false
    }
    guard let next = rest.first else { return true }
    let tied = other.given[1...].first { $0.isTied && !$0.isInitial }
    let parts = [tied, other.rest.first].compactMap { $0 }
    if parts.isEmpty { return next.isInitial }
    return parts.contains { part in
      let (a, b) = (part.text, next.text)
      return part.isInitial || next.isInitial ? a.first == b.first : a == b
    }
  }

  /// Compares the names after the first; missing ones are no conflict.
  private func middleAgreement(with other: NameForm, full: Bool) -> NameAgreement {
    let mine = rest
    let theirs = other.rest
    if mine.isEmpty || theirs.isEmpty { return full ? .full : .initials }
    // With an initial first, "W.-M." against "Wenmei": the tied part may be inside the word.
    if !full, given[0].isInitial != other.given[0].isInitial {
      let tied = given[0].isInitial ? mine : theirs
      if tied.first?.isTied == true { return .initials }
    }
    for (a, b) in zip(mine, theirs) {
      let (short, long) = a.text.count <= b.text.count ? (a.text, b.text) : (b.text, a.text)
      if !long.starts(with: short) { return .conflict }
      if short.count > 1, short != long { return .conflict }
    }
    return full ? .fullAndMiddle : .initials
  }

  private var rest: ArraySlice<Given> {
    var from = 1
    if hasFullGiven {
      while from < given.count, given[from].isTied, !given[from].isInitial { from += 1 }
    }
    return given.dropFirst(from)
  }

  /// Whether this name is `other` with its parts in the wrong fields.
  private func isSwapped(of other: NameForm) -> Bool {
    guard given.count == 1, let mine = given.first, let theirs = other.given.first else {
      return false
    }
    if !mine.isInitial, !theirs.isInitial {
      return mine.text == other.family && other.fullGiven == family
    }
    // "Huazhong, Y." for "Yang H.": what stands as family name fits the given name there.
    if mine.isInitial {
      let fits = theirs.isInitial ? family.first == theirs.text.first : family == other.fullGiven
      return fits && other.family.first == mine.text.first && family.count >= 2
    }
    return false
  }

  private func isOpticalVariant(of other: NameForm) -> Bool {
    let mine = fullGiven
    let theirs = other.fullGiven
    if mine.isEmpty || theirs.isEmpty || mine.count + family.count < 8 { return false }
    let whole = mine + [0x20] + family
    let theirWhole = theirs + [0x20] + other.family
    guard abs(whole.count - theirWhole.count) <= 2 else { return false }
    if whole == theirWhole { return false }
    let allowed = max(1.05, 0.12 * Double(whole.count))
    return EditDistance.optical(whole, theirWhole) <= allowed
  }
}
