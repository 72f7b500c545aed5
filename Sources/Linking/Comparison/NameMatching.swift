import Bibliography

extension CompiledNames {
  /// Compares two names of one block; symmetric.
  func match(_ a: Int32, _ b: Int32) -> NameMatch {
    let left = tokens(of: a)
    let right = tokens(of: b)
    guard let first = left.first, let second = right.first else { return .none }
    let x = fullGiven[Int(a)]
    let y = fullGiven[Int(b)]
    if x >= 0, y >= 0 {
      if x != y {
        if joinedGiven[Int(a)] >= 0, joinedGiven[Int(a)] == joinedGiven[Int(b)] { return .full }
        let isShort =
          isShort(left, x, of: right, y) || isShort(right, y, of: left, x)
          || (hasForms[Int(x)] && hasForms[Int(y)]
            && NicknameCatalogue.standard.areForms(Array(givens[x]), Array(givens[y])))
        if !isShort, !isFault(x, y) { return .conflict }
        return middle(left, right) == nil ? .conflict : isShort ? .short : .fault
      }
      guard let agreeing = middle(left, right) else { return .conflict }
      if agreeing > 0 { return .fullAndMiddle }
      return rest(left).isEmpty == rest(right).isEmpty ? .full : .fullMiddleMissing
    }
    // "Th." is a beginning, not a letter.
    if first.letter != second.letter { return .conflict }
    let isBeginning =
      first.text == second.text || givens[first.text].starts(with: givens[second.text])
      || givens[second.text].starts(with: givens[first.text])
    if !isBeginning { return .conflict }
    guard var agreeing = middle(left, right) else { return .conflict }
    if x >= 0 || y >= 0, agreeing == 0, let spelled = syllables(x >= 0 ? right : left, max(x, y)) {
      if spelled {
        agreeing = 1
      } else if isChinese[Int(a)], isChinese[Int(b)] {
        return .conflict
      }
    }
    if x >= 0 || y >= 0 { return agreeing > 0 ? .initialsOfFull : .initialOfFull }
    if agreeing > 0 { return .initials }
    return left.count == right.count ? .initial : .initialMissing
  }

  /// Whether initials are those of the two syllables of a Chinese given name.
  ///
  /// "Y. F." are those of "Yifang", "Y. T. M." are not, and none of two are those of "Yi"; nil
  /// where there is nothing to compare.
  private func syllables(_ initials: ArraySlice<Token>, _ full: Int32) -> Bool? {
    if initials.count < 2 || !initials.allSatisfy(\.isInitial) { return nil }
    let seconds = secondInitials[Int(full)]
    if seconds.isEmpty { return isPinyin[Int(full)] && initials.count == 2 ? false : nil }
    return initials.count == 2 && seconds.contains(initials[initials.startIndex + 1].letter)
  }

  /// Whether a given name is the beginning of another and short for it.
  ///
  /// Where the longer one is tied, further names decide: "Jean P." is short for "Jean-Pierre", "Jean
  /// M." and "Jean Paul" are not. Else a first name that goes on in a name of its own is short for nothing, as "Suk
  /// Kyoon" for "Sukho"; nor are two names that several people bear each, unless the catalogue tells:
  /// "Victor" for "Victoria". In the ACL Anthology 3 of 130 such pairs before one family name are one
  /// person's.
  private func isShort(
    _ left: ArraySlice<Token>, _ short: Int32, of right: ArraySlice<Token>, _ long: Int32
  ) -> Bool {
    // One syllable of a Chinese name is no short form of two.
    if isPinyin[Int(short)], isPinyin[Int(long)] { return false }
    let a = givens[short]
    let b = givens[long]
    if a.count < 3 || b.count < a.count + 2 || !b.starts(with: a) { return false }
    let further = rest(left)
    if let tied = right.dropFirst().first, tied.isTied, left.first?.text == right.first?.text {
      guard let next = further.first else { return true }
      return [tied, rest(right).first].contains { part in
        guard let part, next.letter == part.letter else { return false }
        return next.isInitial || part.isInitial || next.text == part.text
      }
    }
    if rest(right).isEmpty, further.contains(where: { !$0.isInitial }) { return false }
    let unlisted = NameFrequencies.shared.unlistedShare
    if givenShare[Int(short)] <= unlisted || givenShare[Int(long)] <= unlisted { return true }
    return NicknameCatalogue.standard.areOfOneName(Array(a), Array(b))
  }

  /// Whether one letter differs, and one of the two looks like a slip for the other.
  private func isFault(_ x: Int32, _ y: Int32) -> Bool {
    let a = givens[x]
    let b = givens[y]
    if min(a.count, b.count) < 5 || abs(a.count - b.count) > 1 { return false }
    if isPinyin[Int(x)], isPinyin[Int(y)] { return false }
    let (rare, common) = (
      min(givenShare[Int(x)], givenShare[Int(y)]), max(givenShare[Int(x)], givenShare[Int(y)])
    )
    let unlisted = NameFrequencies.shared.unlistedShare
    if common <= unlisted || (rare > unlisted && rare * 10 > common) { return false }
    return EditDistance.differByOne(a, b)
  }

  /// The further names, without those that a hyphen ties to a first name in full.
  func rest(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var out = tokens.dropFirst()
    if let first = tokens.first, !first.isInitial {
      while let next = out.first, next.isTied, !next.isInitial { out = out.dropFirst() }
    }
    return out
  }

  /// How many of the further names agree; nil if any two contradict.
  private func middle(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>) -> Int? {
    var mine = rest(left)
    var theirs = rest(right)
    if mine.isEmpty || theirs.isEmpty { return 0 }
    // Against a name in full, a tied initial may stand for a part of the first name: "W.-M.".
    if left.first?.isInitial != right.first?.isInitial {
      if left.first?.isInitial == true, mine.first?.isTied == true { mine = mine.dropFirst() }
      if right.first?.isInitial == true, theirs.first?.isTied == true {
        theirs = theirs.dropFirst()
      }
    }
    var agreeing = 0
    for (a, b) in zip(mine, theirs) {
      if a.letter != b.letter { return nil }
      if !a.isInitial, !b.isInitial, a.text != b.text { return nil }
      agreeing += 1
    }
    return agreeing
  }
}
