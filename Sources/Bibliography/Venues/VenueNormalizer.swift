/// Recognises venue series in printed text.
///
/// The catalogue is asked by full name, by name cut short, by abbreviation with its surroundings,
/// and by likeness of words; what it doesn't know becomes a series of its own, never a wrong one.
package struct VenueNormalizer: Sendable {
  private let catalogue: VenueCatalogue

  /// The normaliser with the compiled-in catalogue; read on first use.
  package static let standard = VenueNormalizer(catalogue: .shared)

  init(catalogue: VenueCatalogue) {
    self.catalogue = catalogue
  }

  /// The series that a catalogue key names ("MICRO"); nil for an unknown key.
  package func venue(series: String) -> Venue? {
    catalogue.venues.first { $0.series == series }
  }

  /// The series that the venue part of a reference names.
  ///
  /// - Parameter text: "In Proceedings of the 56th IEEE/ACM International Symposium on
  ///   Microarchitecture (MICRO), 2023", "HPCA' 23", "Proc. VLDB Endow. 15(11)".
  /// - Returns: nil where the text names no venue: it is empty, a publisher, pages, a remark.
  /// - Complexity: O(*n*) in the length of the text where the catalogue knows it, else O(words of
  ///   the catalogue). Text beyond 1,000 bytes is not looked at.
  package func normalize(_ text: String) -> VenueMatch? {
    normalize(Array(text.utf8.prefix(1000)))
  }

  package func normalize(_ text: [UInt8]) -> VenueMatch? {
    let reading = VenueReading(VenueTokens(text), catalogue)
    guard !reading.content.isEmpty else { return nil }
    let known = known(reading)
    if let known, !isBesides(known, reading) {
      let venue = catalogue.venues[Int(known.venue)]
      return match(venue, known.tokens, known.year, known.confidence, reading)
    }
    guard let own = reading.ownSeries(catalogue) else { return nil }
    let all = 0..<reading.tokens.tokens.count
    return match(own.venue, all, nil, own.confidence, reading)
  }

  /// All series of the catalogue that a running text names: full names of three words and more, and
  /// abbreviations with a year or in brackets.
  ///
  /// - Returns: the matches from left to right, without overlap.
  /// - Complexity: O(*n*).
  package func findVenues(in text: [UInt8]) -> [VenueMatch] {
    let reading = VenueReading(VenueTokens(text), catalogue)
    var candidates = reading.names(catalogue).filter { $0.words >= 3 }
    candidates += reading.acronyms(catalogue).filter { $0.confidence >= 0.88 }
    candidates.sort {
      ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
    }
    var found: [VenueMatch] = []
    var end = 0
    for candidate in candidates where candidate.tokens.lowerBound >= end {
      let venue = catalogue.venues[Int(candidate.venue)]
      var tokens = candidate.tokens
      var year = candidate.year
      if let beside = reading.yearBeside(tokens) {
        year = beside.year
        tokens = min(tokens.lowerBound, beside.token)..<max(tokens.upperBound, beside.token + 1)
      }
      let range = bytes(tokens, reading)
      found.append(
        VenueMatch(venue: venue, year: year, range: range, confidence: candidate.confidence))
      end = tokens.upperBound
    }
    return found
  }

  package func findVenues(in text: String) -> [VenueMatch] { findVenues(in: Array(text.utf8)) }

  /// Whether a folded word is typical of venue texts ("symposium", "transactions").
  package func isVenueWord(_ word: ArraySlice<UInt8>) -> Bool {
    VenueVocabulary.heads.contains(word)
  }

  /// Whether a word as printed is the abbreviation of a series, capitals and all ("PLDI").
  package func isVenueAcronym(_ word: String) -> Bool {
    let key = FoldedWords(word).bytes
    guard let number = catalogue.spellings.number(of: key[...]) else { return false }
    return catalogue.spellingText[number].elementsEqual(word.utf8)
  }

  private func known(_ reading: VenueReading) -> VenueCandidate? {
    let acronyms = reading.acronyms(catalogue)
    var best = known(reading, acronyms)
    if let venue = best?.venue {
      best?.year = acronyms.first { $0.venue == venue && $0.year != nil }?.year
    }
    return best
  }

  private func known(_ reading: VenueReading, _ acronyms: [VenueCandidate]) -> VenueCandidate? {
    let names = reading.names(catalogue)
    let exact = whole(reading)
    if let exact, exact.words >= 3 { return exact }
    func isBacked(_ candidate: VenueCandidate) -> Bool {
      acronyms.contains { $0.venue == candidate.venue }
    }
    var best: VenueCandidate?
    for name in names {
      guard let current = best else {
        best = name
        continue
      }
      if name.words > current.words
        || name.words == current.words && name.tokens == current.tokens && isBacked(name)
          && !isBacked(current)
      {
        best = name
      }
    }
    let acronym = acronyms.max { $0.confidence < $1.confidence }
    if var best {
      if isBacked(best) { best.confidence = 1 }
      if best.words >= 3 || isBacked(best) || acronym == nil || acronym?.confidence ?? 0 < 0.88 {
        return best
      }
    }
    if let exact { return exact }
    if let short = reading.abbreviated(catalogue) { return short }
    if let acronym {
      let segments = reading.segments.filter { $0.upperBound <= acronym.tokens.lowerBound }
      let name = (segments.last.map(Array.init) ?? []).filter {
        reading.roles[$0] == .content && !VenueVocabulary.sponsors.contains(reading.tokens[$0])
          && !VenueVocabulary.publishers.contains(reading.tokens[$0])
      }
      let isBracketed = reading.tokens.tokens[acronym.tokens.lowerBound].before.contains(.opening)
      if !isBracketed || name.count < 3
        || reading.agreement(with: acronym.venue, in: name, catalogue) >= 0.35
      {
        return acronym
      }
      return reading.similar(catalogue)
    }
    return best ?? reading.similar(catalogue)
  }

  /// A name of the catalogue that is all that the first segment prints ("Nature 521").
  private func whole(_ reading: VenueReading) -> VenueCandidate? {
    guard
      let segment = reading.segments.first(where: { $0.contains { reading.roles[$0] == .content } })
    else { return nil }
    let all = reading.tokens.tokens.indices.filter {
      reading.roles[$0] == .content || reading.roles[$0] == .filler
    }
    let allKey = Array(all.map { reading.tokens[$0] }.joined())
    if all.count >= 4, let venue = catalogue.wholeNames.value(of: allKey[...]) {
      return VenueCandidate(
        venue: venue, tokens: all[0]..<all[all.count - 1] + 1, words: all.count, confidence: 1)
    }
    let words = segment.filter { reading.roles[$0] == .content || reading.roles[$0] == .filler }
    for drop in 0...min(4, words.count - 1) {
      if drop > 0, reading.roles[words[drop - 1]] != .filler { break }
      let rest = words[drop...]
      let key = Array(rest.map { reading.tokens[$0] }.joined())
      guard let first = rest.first, let last = rest.last,
        let venue = catalogue.wholeNames.value(of: key[...])
      else { continue }
      guard reading.tokens.tokens[first].startsUpper else { return nil }
      let isShort = key.count < 4
      let isUpper = rest.allSatisfy { reading.tokens.tokens[$0].isUpper }
      if isShort && !isUpper { return nil }
      if rest.count < 3, !reading.isAllNoise(after: segment.upperBound) { return nil }
      return VenueCandidate(
        venue: venue, tokens: first..<last + 1, words: rest.count, confidence: 0.9)
    }
    return nil
  }

  /// Whether the text speaks of a workshop, poster session or the like at the conference found.
  private func isBesides(_ known: VenueCandidate, _ reading: VenueReading) -> Bool {
    let kind = catalogue.venues[Int(known.venue)].kind
    if kind == .workshop || kind == .poster { return false }
    if reading.tokens.tokens.contains(where: { $0.before.contains(.at) }) { return true }
    return reading.content.contains {
      !known.tokens.contains($0) && VenueVocabulary.satellites.contains(reading.tokens[$0])
    }
  }

  private func bytes(_ tokens: Range<Int>, _ reading: VenueReading) -> Range<Int> {
    let all = reading.tokens.tokens
    return all[tokens.lowerBound].range.lowerBound..<all[tokens.upperBound - 1].range.upperBound
  }

  private func match(
    _ venue: Venue, _ tokens: Range<Int>, _ year: Int?, _ confidence: Double,
    _ reading: VenueReading
  ) -> VenueMatch {
    var edition = reading.edition
    let next = tokens.upperBound
    if edition == nil, next < reading.tokens.tokens.count,
      reading.tokens.tokens[next].before == .hyphen, let number = reading.tokens.number(next),
      number < 100, number != (year ?? reading.year ?? -1) % 100
    {
      edition = number
    }
    return VenueMatch(
      venue: venue, year: year ?? reading.year, edition: edition, range: bytes(tokens, reading),
      confidence: min(confidence, 1))
  }
}
