/// Generational suffixes, degrees and honours behind a name.
enum NameSuffixes {
  /// The roles of several words read as one abbreviation: "M." "D." as "MD".
  private static func joinedRole(_ words: ArraySlice<NameWord>) -> NameRole {
    guard words.count > 1 else { return words.first?.role ?? [] }
    guard words.count <= 5 else { return [] }
    return joined[words.reduce(NameVocabulary.emptyHash, combine)] ?? []
  }

  /// The first word of the abbreviation that ends at `end`: "M." in "M.D.".
  private static func abbreviationStart(_ words: [NameWord], _ range: Range<Int>) -> Int {
    var start = range.upperBound - 1
    while start > range.lowerBound,
      words[start].shape.contains(.glued) || isPh(words[start - 1]) && words[start].letters == 1
    {
      start -= 1
    }
    return start
  }

  private static let ph = NameVocabulary.hash(of: "ph")
  private static func isPh(_ word: NameWord) -> Bool { word.hash == ph && word.lower == 1 }

  /// Takes suffixes off the end of `range` and files them.
  static func trim(
    _ range: Range<Int>, of words: [NameWord], afterComma: Bool, familyFirst: Bool,
    beforeComma: Bool = false,
    into suffixes: inout [NameWord]
  ) -> Range<Int> {
    var end = range.upperBound
    while end - range.lowerBound >= 2 || afterComma && end > range.lowerBound {
      let start = abbreviationStart(words, range.lowerBound..<end)
      var cut = end
      if start < end - 1,
        accepts(
          joinedRole(words[start..<end]), at: start..<end,
          in: range.lowerBound..<start, of: words, afterComma: afterComma, familyFirst: familyFirst,
          beforeComma: beforeComma)
      {
        cut = start
      } else if accepts(
        words[end - 1].role, at: (end - 1)..<end, in: range.lowerBound..<(end - 1), of: words,
        afterComma: afterComma, familyFirst: familyFirst,
        beforeComma: beforeComma)
      {
        cut = end - 1
      }
      if cut == end { break }
      end = cut
    }
    guard end < range.upperBound else { return range }
    suffixes.append(contentsOf: words[end..<range.upperBound])
    return range.lowerBound..<end
  }

  private static func accepts(
    _ role: NameRole, at position: Range<Int>, in rest: Range<Int>, of words: [NameWord],
    afterComma: Bool, familyFirst: Bool, beforeComma: Bool
  ) -> Bool {
    let word = words[position.lowerBound]
    let full = words[rest].count { word in
      !word.isInitial && !(word.isCapitalRun && word.shape.isDisjoint(with: .vowel))
    }
    if role.contains(.generation) {
      // "Vi" and "Ii" are names, "VI" and "vi" numbers.
      if word.letters <= 4, word.hash != jr, word.hash != sr, word.shape.contains(.startsUpper),
        word.lower > 0, word.hash != jun, word.hash != jnr, word.hash != snr
      {
        return false
      }
      if isVancouver(word, in: words[rest]) && !beforeComma { return false }
      if isGivenJun(word), full < 2 { return false }
      let spelledOut = word.letters >= 6
      return !rest.isEmpty && full >= (afterComma ? 0 : spelledOut ? 2 : 1)
    }
    if role.contains(.degree) {
      if afterComma, role.contains(.suffix), word.isUpperCase, let first = rest.first,
        !words[first].isInitial, words[first].lower > 0
      {
        return true
      }
      guard !afterComma, !familyFirst || beforeComma, full >= 2, let first = rest.first else {
        return false
      }
      if beforeComma { return role.contains(.suffix) && word.isUpperCase }
      if words[first].role.contains(.particle) { return false }
      guard word.lower == 0 || word.upper == 0 else { return false }
      return role.contains(.suffix)
    }
    if role.contains(.suffix) {
      if afterComma { return true }
      return full >= 1 && rest.count >= 2 || familyFirst && !rest.isEmpty
    }
    if role.contains(.roman) && !word.shape.contains(.dotted) {
      return !afterComma && !familyFirst && full >= 3
        && !words[rest].contains { $0.role.contains(.particle) && $0.isLowerCase }
    }
    return false
  }

  /// Whether "JR" stands for initials: in capitals, without a stop, behind one word in small
  /// letters, as in "Riordan JR".
  static func isVancouver(_ word: NameWord, in rest: ArraySlice<NameWord>) -> Bool {
    guard word.letters == 2, word.isUpperCase, !word.shape.contains(.dotted),
      let last = rest.last, last.lower > 1
    else { return false }
    return rest.count(where: { !$0.role.contains(.particle) }) == 1
  }

  /// Whether "Jun" without a full stop is the given name rather than "junior"; it is where one word
  /// at most stands in front of it.
  static func isGivenJun(_ word: NameWord) -> Bool {
    word.hash == jun && !word.shape.contains(.dotted) && word.lower > 0
  }

  private static let jr = NameVocabulary.hash(of: "jr")
  private static let sr = NameVocabulary.hash(of: "sr")
  private static let jun = NameVocabulary.hash(of: "jun")
  private static let jnr = NameVocabulary.hash(of: "jnr")
  private static let snr = NameVocabulary.hash(of: "snr")

  /// Whether a part behind a comma holds nothing but suffixes.
  static func isSuffixPart(
    _ part: Range<Int>, of words: [NameWord], after first: Range<Int>, isSecond: Bool
  ) -> Bool {
    guard !part.isEmpty else { return false }
    let longFirst = first.count >= 2 && !words[first.lowerBound].role.contains(.particle)
    var index = part.lowerBound
    while index < part.upperBound {
      var end = index + 1
      while end < part.upperBound,
        words[end].shape.contains(.glued) || isPh(words[end - 1]) && words[end].letters == 1
      {
        end += 1
      }
      let role = joinedRole(words[index..<end])
      if isGivenJun(words[index]), first.count == 1 { return false }
      if role.contains(.generation), words[index].letters < 6 || longFirst || !isSecond {
        index = end
        continue
      }
      let ambiguous = role.contains(.degree)
      if role.contains(.suffix), !ambiguous || longFirst || !isSecond {
        index = end
        continue
      }
      if ambiguous && longFirst
        && (words[first.lowerBound].role.contains(.knownGiven)
          || words[first].contains(where: { $0.isInitial }))
      {
        index = end
        continue
      }
      if role.contains(.roman), words[index].letters == 1, !isSecond || longFirst,
        !words[index].shape.contains(.dotted)
      {
        index = end
        continue
      }
      return false
    }
    return true
  }

  /// A hash of word hashes, for abbreviations that were cut at their full stops.
  private static func combine(_ hash: UInt64, _ word: NameWord) -> UInt64 {
    (hash ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
  }

  private static let joined: [UInt64: NameRole] = {
    let abbreviations = [
      ["m", "d"], ["ph", "d"], ["d", "d", "s"], ["d", "sc"], ["m", "a"], ["m", "sc"], ["b", "a"],
      ["b", "sc"], ["m", "s"], ["b", "s"], ["q", "c"], ["k", "c"], ["m", "p"], ["j", "d"],
      ["d", "o"], ["r", "n"], ["d", "phil"], ["d", "v", "m"], ["m", "b", "a"], ["m", "p", "h"],
      ["ll", "m"], ["ll", "b"], ["sc", "d"], ["ed", "d"], ["msc", "ed"], ["m", "ed"],
      ["g", "r", "i"], ["f", "r", "s"],
    ]
    var table: [UInt64: NameRole] = [:]
    for parts in abbreviations {
      var hash = NameVocabulary.emptyHash
      for part in parts {
        hash = (hash ^ NameVocabulary.hash(of: part)) &* 0x9E37_79B9_7F4A_7C15
      }
      let roles = NameVocabulary.roles(of: NameVocabulary.hash(of: parts.joined()))
      table[hash] = roles.isEmpty ? .suffix : roles.union(.suffix)
    }
    return table
  }()
}
