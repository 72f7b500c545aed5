import Bibliography

/// What a document says about names that may be systems.
struct SystemTally {
  struct Entry {
    var spellings: [String] = []
    var score = 0.0
    var isTitled = false
    var makers: [Int] = []
    var works: [Int] = []
    var evidence: [Evidence] = []
    var order: Int
  }

  private let catalogue: SystemCatalogue
  private(set) var entries: [String: Entry] = [:]

  init(_ catalogue: SystemCatalogue) {
    self.catalogue = catalogue
  }

  /// Adds a sign that `name` is a system.
  ///
  /// - Parameters:
  ///   - name: the name as printed.
  ///   - score: how much the sign says; 1 is enough by itself.
  ///   - isTitled: whether it heads a title, which overrides that it is also another word.
  ///   - evidence: where it stands.
  ///   - makers: the people who made it, as mentions.
  ///   - work: the work that introduces it.
  mutating func add(
    _ name: String, score: Double, isTitled: Bool = false, evidence: Evidence, makers: [Int] = [],
    work: Int? = nil
  ) {
    let canonical = catalogue.name(of: Array(name.utf8)[...]) ?? name
    let key = TextFolding.key(canonical)
    guard key.utf8.count >= 2 else { return }
    var entry = entries[key] ?? Entry(order: entries.count)
    if !entry.spellings.contains(canonical) { entry.spellings.append(canonical) }
    if name != canonical, !entry.spellings.contains(name) { entry.spellings.append(name) }
    entry.score += score
    entry.isTitled = entry.isTitled || isTitled
    for maker in makers where !entry.makers.contains(maker) { entry.makers.append(maker) }
    if let work, !entry.works.contains(work) { entry.works.append(work) }
    if entry.evidence.count < 5, !entry.evidence.contains(evidence) {
      entry.evidence.append(evidence)
    }
    entries[key] = entry
  }

  /// Adds another spelling and its score to a name ("Sparse Abstract Machine" to "SAM").
  mutating func addAlias(_ alias: String, to name: String) {
    let key = TextFolding.key(catalogue.name(of: Array(name.utf8)[...]) ?? name)
    guard var entry = entries[key], !entry.spellings.contains(alias) else { return }
    entry.spellings.append(alias)
    entries[key] = entry
  }

  /// The names that enough speaks for, in the order in which they were first met.
  ///
  /// Spellings that differ by one letter, and a name and its abbreviation, are one system.
  ///
  /// - Parameter isOther: whether a name is known as something else (a person, venue, institution).
  /// - Returns: the systems, their spellings and all that was added for them.
  /// - Complexity: O(*m*²) in the number of accepted names.
  func systems(isOther: (String) -> Bool) -> [NamedSystem] {
    var accepted: [(key: [UInt8], entry: Entry)] = []
    for (key, entry) in entries.sorted(by: { $0.value.order < $1.value.order }) {
      guard entry.score >= 1, let name = entry.spellings.first else { continue }
      if !entry.isTitled, entry.score < 2, isOther(name) { continue }
      if let same = accepted.firstIndex(where: { Self.areOne($0, (Array(key.utf8), entry)) }) {
        accepted[same].entry = Self.joined(accepted[same].entry, entry)
      } else {
        accepted.append((Array(key.utf8), entry))
      }
    }
    return accepted.map { _, entry in
      NamedSystem(
        name: entry.spellings.first ?? "", aliases: Array(entry.spellings.dropFirst()).sorted(),
        makers: entry.makers, works: entry.works, evidence: entry.evidence)
    }
  }

  private static func joined(_ first: Entry, _ second: Entry) -> Entry {
    let isFirstBetter = first.score >= second.score
    var entry = isFirstBetter ? first : second
    let other = isFirstBetter ? second : first
    entry.spellings += other.spellings.filter { !entry.spellings.contains($0) }
    entry.makers += other.makers.filter { !entry.makers.contains($0) }
    entry.works += other.works.filter { !entry.works.contains($0) }
    entry.evidence = Array((entry.evidence + other.evidence).prefix(5))
    return entry
  }

  private static func areOne(
    _ left: (key: [UInt8], entry: Entry), _ right: (key: [UInt8], entry: Entry)
  ) -> Bool {
    if initials(left.entry) == right.key || initials(right.entry) == left.key { return true }
    return left.key.count >= 6 && right.key.count >= 6 && areNear(left.key, right.key)
  }

  /// The first letters of a name of three words and more; empty for others.
  private static func initials(_ entry: Entry) -> [UInt8] {
    for spelling in entry.spellings {
      let words = FoldedWords(spelling)
      if words.count >= 3 { return (0..<words.count).compactMap { words[$0].first } }
    }
    return []
  }

  /// Whether two keys differ by one letter put in, left out or replaced, or by two that changed
  /// places; a digit makes another name.
  private static func areNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    var front = 0
    while front < short.count, long[front] == short[front] { front += 1 }
    var back = 0
    while back < short.count - front, long[long.count - 1 - back] == short[short.count - 1 - back] {
      back += 1
    }
    let longRest = long[front..<long.count - back]
    let shortRest = short[front..<short.count - back]
    if (longRest + shortRest).contains(where: { (0x30...0x39).contains($0) }) { return false }
    if longRest.count <= 1 { return true }
    return longRest.count == 2 && shortRest.elementsEqual(longRest.reversed())
  }
}
