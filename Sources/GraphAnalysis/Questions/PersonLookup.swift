import Bibliography
public import Linking

/// Finds the person that somebody means by an id, a name, an alias or an unambiguous part of one.
public struct PersonLookup: Sendable {
  /// What a query came to.
  public enum Answer: Sendable, Hashable {
    /// An index in the corpus.
    case found(Int)
    /// Several people fit equally well.
    case ambiguous([Int])
    /// Nobody fits; these people's names are nearest.
    case unknown(nearest: [Int])
  }

  private struct Entry: Sendable {
    var person: Int
    var key: String
    var words: [String]
    var isCanonical: Bool
  }

  private let idIndex: [String: Int]
  private let entries: [Entry]

  /// Prepares the names of a corpus.
  ///
  /// - Complexity: O(length of all names).
  public init(_ corpus: LinkedCorpus) {
    var ids: [String: Int] = [:]
    var entries: [Entry] = []
    for (index, person) in corpus.people.enumerated() {
      ids[person.id] = index
      for identifier in person.identifiers { ids[identifier.value] = index }
      let names = [person.name.display, person.name.sortable] + person.aliases
      for (place, name) in names.enumerated() {
        let words = TextFolding.words(name)
        guard !words.isEmpty else { continue }
        entries.append(
          Entry(
            person: index, key: words.joined(separator: " "), words: words,
            isCanonical: place < 2))
      }
    }
    idIndex = ids
    self.entries = entries
  }

  /// The person that `query` means.
  ///
  /// Ids and identifiers win over canonical names, these over aliases, these over names that have
  /// all the words of the query, these over names with words that begin with those of the query.
  ///
  /// - Complexity: O(length of all names); for an unknown name times the length of the query.
  public func find(_ query: String) -> Answer {
    if let person = idIndex[query] { return .found(person) }
    let words = TextFolding.words(query)
    guard !words.isEmpty else { return .unknown(nearest: []) }
    let key = words.joined(separator: " ")
    let tiers: [(Entry) -> Bool] = [
      { $0.isCanonical && $0.key == key },
      { $0.key == key },
      { entry in words.allSatisfy(entry.words.contains) },
      { entry in
        words.allSatisfy { word in entry.words.contains { $0.hasPrefix(word) } }
      },
    ]
    for fits in tiers {
      let people = Set(entries.lazy.filter(fits).map(\.person)).sorted()
      if people.count == 1 { return .found(people[0]) }
      if people.count > 1 { return .ambiguous(people) }
    }
    return .unknown(nearest: nearest(to: key))
  }

  /// Up to five people whose names differ least from a folded name.
  private func nearest(to key: String) -> [Int] {
    let wanted = Array(key.utf8.prefix(60))
    var best: [Int: Int] = [:]
    for entry in entries {
      // One word is more likely a misspelt family name than a whole name.
      let candidates = key.contains(" ") ? [entry.key] : entry.words
      for candidate in candidates {
        let distance = EditDistance.between(wanted, Array(candidate.utf8.prefix(60)))
        best[entry.person] = min(best[entry.person] ?? .max, distance)
      }
    }
    let limit = max(2, wanted.count / 2)
    return best.filter { $0.value <= limit }
      .sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .prefix(5).map(\.key)
  }
}

/// How many letters must change to turn one word into another.
enum EditDistance {
  /// The Levenshtein distance, in O(*a* · *b*) time and O(*b*) space.
  static func between(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let change = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
