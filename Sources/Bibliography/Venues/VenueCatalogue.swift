/// The catalogue of venue series with the indices that matching needs.
struct VenueCatalogue: Sendable {
  private(set) var venues: [Venue] = []
  /// Numbers of the words of all names.
  private(set) var vocabulary = KeyIndex()
  /// Names as printed, fillers removed, with and without their sponsors.
  private(set) var names = PhraseIndex()
  /// Abbreviations, as phrases ("ieee cloud", "hot chips", "asp dac").
  private(set) var acronyms = PhraseIndex()
  /// Names of one word and such that stand for a series only where nothing else is printed.
  private(set) var wholeNames = KeyIndex()
  /// For each variant of a name, its words without fillers and sponsors.
  private(set) var variants: [(venue: Int32, words: [Int32])] = []
  /// Variants by the first letters of their words.
  private(set) var initials = KeyIndex()
  /// In how many series each word occurs.
  private(set) var frequency: [Int32] = []
  /// For each acronym spelling (folded, joined), how the catalogue writes it.
  private(set) var spellings = KeyIndex()
  private(set) var spellingText: [[UInt8]] = []

  static let shared = VenueCatalogue(Catalogue.venues.table)

  init(_ table: CatalogueTable) {
    for row in table.rows.indices {
      let series = table.text(0, of: row)
      let name = table.text(1, of: row)
      let kind = Work.Kind(rawValue: table.text(2, of: row)) ?? .other
      let venue = Int32(venues.count)
      venues.append(Venue(series: series, name: name, kind: kind, isKnown: true))
      var seen = KeyIndex()
      addSpelling(Array(series.utf8), venue, isSeries: true, &seen)
      addSpelling(Array(name.utf8), venue, isSeries: false, &seen)
      for alias in table.values(3, of: row) {
        addSpelling(Array(alias), venue, isSeries: false, &seen)
      }
    }
  }

  func number(of word: ArraySlice<UInt8>) -> Int32 {
    vocabulary.number(of: word).map(Int32.init) ?? -1
  }

  private mutating func addSpelling(
    _ text: [UInt8], _ venue: Int32, isSeries: Bool, _ seen: inout KeyIndex
  ) {
    let tokens = VenueTokens(text)
    let all = tokens.tokens.indices.map { tokens[$0] }
    let key = Array(all.joined())
    guard !key.isEmpty else { return }
    wholeNames.insert(key[...], venue)
    if isSeries || Self.isAcronym(tokens) {
      let numbers = all.map { Int32(vocabulary.insert($0, 0)) }
      acronyms.add(numbers, venue)
      let spelling = spellings.insert(key[...], 0)
      if spelling == spellingText.count { spellingText.append(text) }
      if isSeries && !Self.isAcronym(tokens) { spellingText[spelling] = text }
    }
    let content = all.filter { !VenueVocabulary.fillers.contains($0) }
    guard content.count >= 2 else { return }
    let words = content.map { Int32(vocabulary.insert($0, 0)) }
    while frequency.count < vocabulary.count { frequency.append(0) }
    for word in content where seen.number(of: word) == nil {
      seen.insert(word, 0)
      if let number = vocabulary.number(of: word) { frequency[number] += 1 }
    }
    names.add(words, venue)
    let bare = content.filter { !VenueVocabulary.sponsors.contains($0) }
    guard bare.count >= 2 else { return }
    let numbers = bare.map { Int32(vocabulary.insert($0, 0)) }
    if bare.count >= 3 { names.add(numbers, venue) }
    let letters = bare.compactMap(\.first)
    initials.insert(letters[...], Int32(variants.count))
    variants.append((venue, numbers))
  }

  /// Whether a spelling looks like an abbreviation: one or two short words with capitals.
  private static func isAcronym(_ tokens: VenueTokens) -> Bool {
    guard tokens.tokens.count <= 3, tokens.text.count <= 15 else { return false }
    let capitals = tokens.text.filter { (0x41...0x5A).contains($0) }.count
    let letters = tokens.tokens.filter { !$0.isNumber }.map(\.range.count).reduce(0, +)
    return capitals >= 2 && capitals * 3 >= letters
  }
}
