/// Inexact matching of printed names against the catalogue.
extension VenueReading {
  /// A name whose words are cut short in the manner of ISO 4.
  ///
  /// Each printed word abbreviates the word at the same place ("IEEE Trans. Pattern Anal. Mach.
  /// Intell.").
  func abbreviated(_ catalogue: VenueCatalogue) -> VenueCandidate? {
    for segment in segments {
      let run = segment.filter {
        roles[$0] == .content && !VenueVocabulary.sponsors.contains(tokens[$0])
      }
      guard run.count >= 2, run.count <= 12, let first = run.first, let last = run.last else {
        continue
      }
      let letters = run.compactMap { tokens[$0].first }
      var isShortened = false
      for variant in catalogue.initials.values(of: letters[...]) {
        let (venue, names) = catalogue.variants[Int(variant)]
        var agree = true
        var printedLetters = 0
        for (token, name) in zip(run, names) where agree {
          let full = catalogue.vocabulary.key(Int(name))
          agree = Self.abbreviates(tokens[token], full)
          if tokens[token].count < full.count { isShortened = true }
          printedLetters += tokens[token].count
        }
        if agree, isShortened, printedLetters >= 2 * run.count {
          return VenueCandidate(
            venue: venue, tokens: first..<last + 1, words: run.count, confidence: 0.9)
        }
      }
    }
    return nil
  }

  /// Whether `short` is a beginning or a contraction of `full` ("comput", "intl").
  static func abbreviates(_ short: ArraySlice<UInt8>, _ full: ArraySlice<UInt8>) -> Bool {
    if full.starts(with: short) { return true }
    guard short.count >= 3, short.first == full.first else { return false }
    var rest = full
    for byte in short {
      guard let at = rest.firstIndex(of: byte) else { return false }
      rest = rest[(at + 1)...]
    }
    return short.count * 4 >= full.count
  }

  /// The name of the catalogue whose words are nearest, by tf–idf cosine over a segment's words.
  ///
  /// Words with one wrong letter count as the word that they stand for. Returns nil below a cosine
  /// of 0.9 or where one names a workshop or journal and the other doesn't.
  ///
  /// - Complexity: O(words of the catalogue) for each segment that names a venue.
  func similar(_ catalogue: VenueCatalogue) -> VenueCandidate? {
    var best: VenueCandidate?
    for segment in segments {
      let run = segment.filter {
        roles[$0] == .content && !VenueVocabulary.sponsors.contains(tokens[$0])
      }
      guard run.count >= 3, run.count <= 20, let first = run.first, let last = run.last else {
        continue
      }
      let printed = run.map { mended($0, catalogue) }
      guard
        printed.contains(where: {
          $0 >= 0 && VenueVocabulary.heads.contains(catalogue.vocabulary.key(Int($0)))
        })
      else { continue }
      var norm = 0.0
      for word in printed { norm += square(Self.weight(word, catalogue)) }
      for (venue, names) in catalogue.variants where names.count >= 3 {
        var shared = 0.0
        var own = 0.0
        for name in names {
          let weight = square(Self.weight(name, catalogue))
          own += weight
          if printed.contains(name) { shared += weight }
        }
        let cosine = shared / (own * norm).squareRoot()
        guard cosine >= 0.9, cosine > best?.confidence ?? 0,
          Self.agreeInSort(printed, names, catalogue)
        else { continue }
        best = VenueCandidate(
          venue: venue, tokens: first..<last + 1, words: run.count, confidence: cosine)
      }
    }
    best?.confidence *= 0.85
    return best
  }

  /// The cosine of the text's content with the names of one series.
  func agreement(with venue: Int32, in range: [Int], _ catalogue: VenueCatalogue) -> Double {
    let printed = range.map { catalogue.number(of: tokens[$0]) }
    var norm = 0.0
    for word in printed { norm += square(Self.weight(word, catalogue)) }
    var best = 0.0
    for (other, names) in catalogue.variants where other == venue {
      var shared = 0.0
      var own = 0.0
      for name in names {
        let weight = square(Self.weight(name, catalogue))
        own += weight
        if printed.contains(name) { shared += weight }
      }
      if own > 0, norm > 0 { best = max(best, shared / (own * norm).squareRoot()) }
    }
    return best
  }

  private func square(_ value: Double) -> Double { value * value }

  /// A weight that falls with the number of series that use the word: a piecewise logarithm of
  /// base 2, without a mathematics library.
  private static func weight(_ word: Int32, _ catalogue: VenueCatalogue) -> Double {
    let count =
      word < 0 || Int(word) >= catalogue.frequency.count ? 1 : catalogue.frequency[Int(word)]
    var ratio = Double(catalogue.venues.count) / Double(max(count, 1))
    var log = 0.0
    while ratio >= 2 {
      ratio /= 2
      log += 1
    }
    return log + (ratio - 1) + 0.1
  }

  private static func agreeInSort(
    _ printed: [Int32], _ names: [Int32], _ catalogue: VenueCatalogue
  ) -> Bool {
    for sort in [
      "workshop", "journal", "transactions", "letters", "asian", "european", "australasian",
    ] {
      let word = catalogue.number(of: Array(sort.utf8)[...])
      if word >= 0, printed.contains(word) != names.contains(word) { return false }
    }
    return true
  }

  /// The word's number, or that of the only listed word at edit distance 1.
  private func mended(_ token: Int, _ catalogue: VenueCatalogue) -> Int32 {
    let word = tokens[token]
    let number = catalogue.number(of: word)
    guard number < 0, word.count >= 6 else { return number }
    for other in 0..<catalogue.vocabulary.count {
      let key = catalogue.vocabulary.key(other)
      if abs(key.count - word.count) <= 1, Self.differInOne(word, key) { return Int32(other) }
    }
    return -1
  }

  /// Whether two words differ by one letter put in, left out or replaced.
  static func differInOne(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    var i = long.startIndex
    var j = short.startIndex
    while j < short.endIndex, long[i] == short[j] {
      i += 1
      j += 1
    }
    if j == short.endIndex { return true }
    i += 1
    if long.count == short.count { j += 1 }
    return long[i...].elementsEqual(short[j...])
  }
}
