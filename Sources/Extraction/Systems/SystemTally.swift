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
  /// - Parameter isOther: whether a name is known as something else (a person, venue, institution).
  /// - Returns: the systems, their spellings and all that was added for them.
  func systems(isOther: (String) -> Bool) -> [NamedSystem] {
    entries.sorted { $0.value.order < $1.value.order }.compactMap { _, entry in
      guard entry.score >= 1, let name = entry.spellings.first else { return nil }
      if !entry.isTitled, entry.score < 2, isOther(name) { return nil }
      return NamedSystem(
        name: name, aliases: Array(entry.spellings.dropFirst()).sorted(), makers: entry.makers,
        works: entry.works, evidence: entry.evidence)
    }
  }
}
