/// An institution of the catalogue that a text names.
package struct InstitutionMatch: Sendable, Hashable {
  package var institution: Institution
  /// The bytes of the text that name it.
  package var range: Range<Int>
  /// From 0 to 1: low for short abbreviations and for names that are also places.
  package var confidence: Double
}

/// Recognises universities, laboratories and companies in printed text.
package struct InstitutionNormalizer: Sendable {
  private struct Name: Sendable {
    var institution: Int32
    var confidence: Double
    /// The spelling that must stand letter for letter; nil where capitals don't matter.
    var spelling: [UInt8]?
  }

  private var institutions: [Institution] = []
  private var vocabulary = KeyIndex()
  private var phrases = PhraseIndex()
  private var names: [Name] = []
  private var domains = KeyIndex()

  /// The normaliser with the compiled-in catalogue; read on first use.
  package static let standard = InstitutionNormalizer(Catalogue.institutions.table)

  /// No institution at all: every one is kept as printed.
  package static let empty = InstitutionNormalizer(CatalogueTable(parsing: []))

  init(_ table: CatalogueTable) {
    for row in table.rows.indices {
      let name = table.text(0, of: row)
      let aliases = table.values(1, of: row)
      let number = Int32(institutions.count)
      institutions.append(
        Institution(
          name: name, aliases: aliases.map { String(decoding: $0, as: UTF8.self) }, isKnown: true))
      add(Array(name.utf8), number)
      for alias in aliases { add(Array(alias), number) }
      for domain in table.values(5, of: row) { domains.insert(domain, number) }
    }
  }

  /// The number of institutions in the catalogue.
  package var count: Int { institutions.count }

  /// The institutions that an affiliation names, in the order of the text, each once.
  ///
  /// Departments, cities and countries are left out. What the catalogue doesn't know is kept as
  /// printed, without its departments.
  ///
  /// - Parameter text: "Paul G. Allen School, University of Washington", "UW SAMPL & SJTU".
  /// - Returns: empty for a text without letters.
  /// - Complexity: O(*n*).
  package func normalize(_ text: String) -> [Institution] {
    let bytes = Array(text.utf8.prefix(1000))
    var found: [Institution] = []
    for match in findInstitutions(in: bytes) where !found.contains(match.institution) {
      found.append(match.institution)
    }
    if !found.isEmpty { return found }
    let kept = Self.withoutDepartments(bytes)
    return kept.isEmpty ? [] : [Institution(name: kept, isKnown: false)]
  }

  /// All institutions of the catalogue that a text names, from left to right, without overlap.
  ///
  /// - Complexity: O(*n*).
  package func findInstitutions(in text: [UInt8]) -> [InstitutionMatch] {
    let words = FoldedWords(text)
    var content: [Int] = []
    var numbers: [Int32] = []
    for word in 0..<words.count where !Self.fillers.contains(words[word]) {
      content.append(word)
      numbers.append(vocabulary.number(of: Self.standardForm(words[word])).map(Int32.init) ?? -1)
    }
    var found: [InstitutionMatch] = []
    var start = 0
    while start < numbers.count {
      var best: (match: PhraseIndex.Match, name: Name)?
      for match in numbers[start] < 0 ? [] : phrases.matches(at: start, in: numbers) {
        let name = names[Int(match.value)]
        let range = words.range(
          of: content[match.words.lowerBound]..<content[match.words.upperBound - 1] + 1)
        if let spelling = name.spelling, !text[range].elementsEqual(spelling) { continue }
        if range.contains(where: { text[$0] == 0x3B || text[$0] == 0x0A }) { continue }
        let isLonger = match.words.count > best?.match.words.count ?? 0
        if isLonger || name.confidence > best?.name.confidence ?? 1 { best = (match, name) }
      }
      guard let best else {
        start += 1
        continue
      }
      let last = content[best.match.words.upperBound - 1]
      found.append(
        InstitutionMatch(
          institution: institutions[Int(best.name.institution)],
          range: words.range(of: content[best.match.words.lowerBound]..<last + 1),
          confidence: best.name.confidence))
      start = best.match.words.upperBound
    }
    return found
  }

  /// The institution whose e-mail addresses have a domain or one above it ("andrew.cmu.edu").
  package func institution(domain: some StringProtocol) -> Institution? {
    var rest = Array(domain.lowercased().utf8)[...]
    while !rest.isEmpty {
      if let number = domains.value(of: rest) { return institutions[Int(number)] }
      guard let dot = rest.firstIndex(of: 0x2E) else { return nil }
      rest = rest[(dot + 1)...]
    }
    return nil
  }

  private mutating func add(_ text: [UInt8], _ institution: Int32) {
    let words = FoldedWords(text)
    var numbers: [Int32] = []
    for word in 0..<words.count where !Self.fillers.contains(words[word]) {
      numbers.append(Int32(vocabulary.insert(Self.standardForm(words[word]), 0)))
    }
    let isSingle = numbers.count == 1
    let confidence: Double
    if !isSingle {
      confidence = 0.95
    } else if Self.places.contains(words[words.count - 1]) {
      confidence = 0.5
    } else {
      confidence = text.count <= 2 ? 0.5 : text.count == 3 ? 0.7 : 0.8
    }
    let name = Name(
      institution: institution, confidence: confidence, spelling: isSingle ? text : nil)
    phrases.add(numbers, Int32(names.count))
    names.append(name)
  }

  private static let fillers = WordSet("the at of in and de di du des la le for")

  /// Names of universities that are first of all names of places, and of companies that are words.
  private static let places = WordSet(
    """
    columbia utah maryland illinois wisconsin oxford edinburgh princeton berkeley waterloo penn \
    duke rice apple meta amazon arm ford cruise snap unity line modular elastic canonical confluent \
    imperial mistral cohere grab citadel stripe groq arm rand mila pitt purdue rutgers
    """)

  /// Words that name an institution's sort, for finding the name among departments and places.
  private static let heads = WordSet(
    """
    university universitat universite universidad universidade universita universiteit institute \
    institut instituto college academy laboratory laboratories lab labs polytechnic politecnico \
    center centre hospital foundation inc corp corporation company ltd gmbh llc technologies \
    systems research observatory clinic
    """)

  private static let departments = WordSet(
    "department dept school faculty division group section chair office depart program programme")

  private static let short: [(from: [UInt8], to: [UInt8])] = [
    ("univ", "university"), ("universitaet", "university"), ("universitat", "university"),
    ("inst", "institute"), ("institut", "institute"), ("lab", "laboratory"),
    ("labs", "laboratory"), ("laboratories", "laboratory"), ("tech", "technology"),
    ("saint", "st"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// The word, or the word that it abbreviates.
  private static func standardForm(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for (from, to) in short where word.elementsEqual(from) { return to[...] }
    return word
  }

  /// The part between commas that names an institution, else the whole text.
  private static func withoutDepartments(_ text: [UInt8]) -> String {
    let parts = text.split(whereSeparator: { $0 == 0x2C || $0 == 0x3B || $0 == 0x0A })
    func has(_ set: WordSet, _ part: ArraySlice<UInt8>) -> Bool {
      let words = FoldedWords(part)
      return (0..<words.count).contains { set.contains(words[$0]) }
    }
    let named = parts.first { has(heads, $0) && !has(departments, $0) }
    let plain = parts.first { !has(departments, $0) && FoldedWords($0).count > 0 }
    let chosen = named ?? plain ?? text[...]
    return String(String(decoding: chosen, as: UTF8.self).trimmed())
  }
}
