extension NameKey {
  /// Compares two compiled names; symmetric, without allocation.
  ///
  /// - Complexity: O(*n*) in the length of the names.
  package func compared(to other: NameKey) -> NameComparison {
    let family = familyAgreement(other)
    if family != .none {
      var level = givenLevel(other)
      if level.rawValue > NameComparison.Level.suffixDiffers.rawValue,
        generation != 0, other.generation != 0, generation != other.generation
      {
        level = .suffixDiffers
      }
      if level == .identical && (family == .part || generation != other.generation) {
        level = .givenAndMiddle
      }
      if level != .givenDiffers {
        return NameComparison(level: level, familyInPart: family == .part)
      }
    }
    if let swapped = swappedLevel(other) {
      return NameComparison(level: swapped, familyInPart: false)
    }
    if isTransliterated != other.isTransliterated, let level = soundLevel(other, family != .none) {
      return NameComparison(level: level, familyInPart: false)
    }
    if isMisreading(other, sameFamily: family != .none) {
      return NameComparison(level: .misread, familyInPart: false)
    }
    return NameComparison(
      level: family == .none ? .familyDiffers : .givenDiffers, familyInPart: false)
  }

  // MARK: Family names

  private enum FamilyAgreement { case none, part, whole }

  private func familyAgreement(_ other: NameKey) -> FamilyAgreement {
    let mine = text(family.range)
    let theirs = other.text(other.family.range)
    if mine.isEmpty || theirs.isEmpty { return .none }
    if text(fullFamily).elementsEqual(other.text(other.fullFamily)) { return .whole }
    if mine.elementsEqual(theirs) || mine.elementsEqual(other.text(other.fullFamily))
      || theirs.elementsEqual(text(fullFamily))
    {
      return .part
    }
    return has(theirs, isolated: other) || other.has(mine, isolated: self) ? .part : .none
  }

  /// Whether one of the several family names is `name`.
  private func has(_ name: ArraySlice<UInt8>, isolated other: NameKey) -> Bool {
    guard name.count >= 3, other.familyWords.isEmpty else { return false }
    guard let first = familyWords.first, let last = familyWords.last else { return false }
    return text(first.range).elementsEqual(name) || text(last.range).elementsEqual(name)
  }

  // MARK: Given names

  /// The level at which the given names agree, if the family names do.
  private func givenLevel(_ other: NameKey) -> NameComparison.Level {
    guard let mine = given.first, let theirs = other.given.first else {
      return given.isEmpty && other.given.isEmpty ? .identical : .familyOnly
    }
    let a = text(mine.range)
    let b = other.text(other.given[0].range)
    if mine.isInitial || theirs.isInitial {
      guard starts(a, b, mine.isInitial, theirs.isInitial) else {
        return nicknameStarts(other) ? .nickname : .givenDiffers
      }
      let agreeing = restAgreement(other, from: 1, otherFrom: 1)
      if agreeing < 0 { return .middleDiffers }
      if mine.isInitial && theirs.isInitial, given.count == other.given.count,
        agreeing == given.count - 1, agreeing > 0 || a.elementsEqual(b)
      {
        return agreeing > 0 ? .initials : .initial
      }
      return agreeing > 0 ? .initials : .initial
    }
    if a.elementsEqual(b) { return restLevel(other, 1, 1) }
    // "Wenmei" and "Wen-mei".
    if other.given.count > 1, joins(a, other, 0) { return restLevel(other, 1, 2) }
    if given.count > 1, other.joins(b, self, 0) { return restLevel(other, 2, 1) }
    if isForm(of: other) {
      return restAgreement(other, from: 1, otherFrom: 1) < 0 ? .middleDiffers : .nickname
    }
    return .givenDiffers
  }

  private func restLevel(_ other: NameKey, _ from: Int, _ otherFrom: Int) -> NameComparison.Level {
    let agreeing = restAgreement(other, from: from, otherFrom: otherFrom)
    if agreeing < 0 { return .middleDiffers }
    let mine = given.count - from
    let theirs = other.given.count - otherFrom
    if mine == 0 && theirs == 0 { return from == otherFrom ? .identical : .givenAndMiddle }
    guard agreeing > 0 else { return .given }
    let equal =
      mine == theirs
      && zip(given[from...], other.given[otherFrom...]).allSatisfy {
        text($0.range).elementsEqual(other.text($1.range))
      }
    return equal ? .identical : .givenAndMiddle
  }

  /// Whether the first two of `other`'s given names make up `name`.
  private func joins(_ name: ArraySlice<UInt8>, _ other: NameKey, _ index: Int) -> Bool {
    let first = other.text(other.given[index].range)
    let second = other.text(other.given[index + 1].range)
    guard !other.given[index].isInitial, !other.given[index + 1].isInitial,
      name.count == first.count + second.count
    else { return false }
    return name.prefix(first.count).elementsEqual(first)
      && name.dropFirst(first.count).elementsEqual(second)
  }

  /// The number of further given names that agree; −1 where they conflict.
  ///
  /// The shorter list must be found in the longer in its order.
  private func restAgreement(_ other: NameKey, from: Int, otherFrom: Int) -> Int {
    var i = from
    var j = otherFrom
    var agreeing = 0
    let mine = given.count - from
    let theirs = other.given.count - otherFrom
    if mine <= 0 || theirs <= 0 { return 0 }
    while i < given.count && j < other.given.count {
      if tokensAgree(given[i], other, other.given[j]) {
        agreeing += 1
        i += 1
        j += 1
      } else if mine < theirs, other.given.count - j > given.count - i {
        j += 1
      } else if theirs < mine, given.count - i > other.given.count - j {
        i += 1
      } else {
        return -1
      }
    }
    return agreeing
  }

  private func tokensAgree(_ mine: Token, _ other: NameKey, _ theirs: Token) -> Bool {
    let a = text(mine.range)
    let b = other.text(theirs.range)
    if mine.isInitial || theirs.isInitial { return starts(a, b, mine.isInitial, theirs.isInitial) }
    return a.elementsEqual(b)
  }

  private func starts(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, _ aIsInitial: Bool, _ bIsInitial: Bool
  ) -> Bool {
    let shorter = aIsInitial && bIsInitial ? min(a.count, b.count) : aIsInitial ? a.count : b.count
    return shorter > 0 && a.prefix(shorter).elementsEqual(b.prefix(shorter))
  }

  // MARK: Nicknames

  private func isForm(of other: NameKey) -> Bool {
    guard let mine = given.first, let theirs = other.given.first else { return false }
    let a = text(mine.range)
    let b = other.text(theirs.range)
    if !nickname.isEmpty, text(nickname).elementsEqual(b) { return true }
    if !other.nickname.isEmpty, other.text(other.nickname).elementsEqual(a) { return true }
    return !forms.isEmpty && forms.contains(Self.hash(b))
      || !other.forms.isEmpty && other.forms.contains(Self.hash(a))
  }

  /// Whether an initial is that of the other's nickname.
  private func nicknameStarts(_ other: NameKey) -> Bool {
    guard let mine = given.first, let theirs = other.given.first else { return false }
    if theirs.isInitial, !nickname.isEmpty {
      return text(nickname).first == other.text(theirs.range).first
    }
    if mine.isInitial, !other.nickname.isEmpty {
      return other.text(other.nickname).first == text(mine.range).first
    }
    return false
  }

  // MARK: Changed places

  private func swappedLevel(_ other: NameKey) -> NameComparison.Level? {
    guard given.count == 1 || other.given.count == 1, let mine = given.first,
      let theirs = other.given.first
    else { return nil }
    let a = text(mine.range)
    let b = other.text(theirs.range)
    let mineFamily = text(family.range)
    let theirFamily = other.text(other.family.range)
    let straight = a.elementsEqual(theirFamily)
    let crossed = b.elementsEqual(mineFamily)
    if straight && crossed { return .swapped }
    if !mine.isInitial && !theirs.isInitial { return nil }
    if crossed, !theirs.isInitial, mine.isInitial, a.first == theirFamily.first { return .swapped }
    if straight, !mine.isInitial, theirs.isInitial, b.first == mineFamily.first { return .swapped }
    guard mine.isInitial, theirs.isInitial, a.first == theirFamily.first,
      b.first == mineFamily.first, family.isKnown != other.family.isKnown
    else { return nil }
    return .swappedInitial
  }

  // MARK: Scripts and scans

  private func soundLevel(_ other: NameKey, _ sameFamily: Bool) -> NameComparison.Level? {
    let families = sameFamily || text(familySound).elementsEqual(other.text(other.familySound))
    guard families, !text(familySound).isEmpty else { return nil }
    guard let mine = given.first, let theirs = other.given.first else { return .familyOnly }
    if givenIsUnknown || other.givenIsUnknown { return .familyOnly }
    let a = text(givenSound)
    let b = other.text(other.givenSound)
    if mine.isInitial || theirs.isInitial { return a.first == b.first ? .transliterated : nil }
    return a.elementsEqual(b) ? .transliterated : nil
  }

  /// Whether the names are one but for letters that a scanner confuses, or one letter.
  ///
  /// Two names that are both in the catalogue are two names.
  private func isMisreading(_ other: NameKey, sameFamily: Bool) -> Bool {
    guard let mine = given.first, let theirs = other.given.first else { return false }
    let a = text(mine.range)
    let b = other.text(theirs.range)
    let sameGiven =
      a.elementsEqual(b)
      || (mine.isInitial || theirs.isInitial)
        && starts(a, b, mine.isInitial, theirs.isInitial)
    if sameFamily {
      guard !mine.isInitial, !theirs.isInitial, !(mine.isKnown && theirs.isKnown) else {
        return false
      }
      return resembles(a, b, text(givenSkeleton), other.text(other.givenSkeleton))
    }
    guard sameGiven, !(family.isKnown && other.family.isKnown) else { return false }
    return resembles(
      text(family.range), other.text(other.family.range), text(familySkeleton),
      other.text(other.familySkeleton))
  }

  private func resembles(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, _ aShape: ArraySlice<UInt8>,
    _ bShape: ArraySlice<UInt8>
  ) -> Bool {
    guard a.count >= 4, b.count >= 4 else { return false }
    if aShape.elementsEqual(bShape) { return true }
    return a.count >= 5 && b.count >= 5 && Self.differByOne(a, b)
  }

  /// Whether one letter more, less or other makes `b` out of `a`, or two neighbours changed.
  private static func differByOne(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard abs(a.count - b.count) <= 1 else { return false }
    var i = a.startIndex
    var j = b.startIndex
    while i < a.endIndex, j < b.endIndex, a[i] == b[j] { (i, j) = (i + 1, j + 1) }
    let restA = a[i...]
    let restB = b[j...]
    if restA.count == restB.count {
      if restA.dropFirst().elementsEqual(restB.dropFirst()) { return true }
      return restA.count >= 2 && restA[i] == restB[j + 1] && restA[i + 1] == restB[j]
        && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
    }
    return restA.count > restB.count
      ? restA.dropFirst().elementsEqual(restB) : restA.elementsEqual(restB.dropFirst())
  }
}
