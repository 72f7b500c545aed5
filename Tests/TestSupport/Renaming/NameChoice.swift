/// New words for the words of names: the same new word for the same old one, different ones for
/// different ones, with the same initial.
struct NameChoice {
  /// A word that needs a replacement: its letters in lower case, and whether a form of the name
  /// begins with it but is shorter.
  struct Need: Hashable {
    let key: String
    let hasShortForm: Bool
  }

  private var given: [String: String] = [:]
  private var family: [String: String] = [:]
  private var short: [String: String] = [:]

  /// Chooses from the tables.
  ///
  /// - Parameters:
  ///   - neededGiven: the words of given names.
  ///   - neededFamily: the words of family names.
  ///   - words: the words of the documents; one that is no name can't be a new name.
  ///   - generator: chooses.
  init(
    given neededGiven: Set<Need>, family neededFamily: Set<Need>, words: Set<String>,
    using generator: inout SplitMix64
  ) {
    let originals = Set(neededGiven.map(\.key)).union(neededFamily.map(\.key))
    var taken = words.subtracting(originals)
    chooseFrequent(for: neededFamily, &taken, using: &generator)
    taken.formUnion(originals)
    let familyTable = NameTable.family.shuffled(using: &generator)
    for need in neededFamily.sorted(by: { $0.key < $1.key }) where family[need.key] == nil {
      family[need.key] = Self.pick(like: need.key, from: familyTable, &taken)
    }
    let givenTable = NameTable.given.shuffled(using: &generator)
    let order = neededGiven.sorted {
      ($0.hasShortForm ? 0 : 1, $0.key) < ($1.hasShortForm ? 0 : 1, $1.key)
    }
    for need in order {
      let pair = NameTable.shortened.first {
        $0.0.lowercased().first == need.key.first && !taken.contains($0.0.lowercased())
      }
      if need.hasShortForm, let pair {
        given[need.key] = pair.0
        short[need.key] = pair.1
        taken.insert(pair.0.lowercased())
      } else {
        given[need.key] = Self.pick(like: need.key, from: givenTable, &taken)
      }
    }
  }

  /// Replaces frequent family names by others that are about as frequent.
  ///
  /// The new name may be an old one of other people, whose own name changes as well.
  private mutating func chooseFrequent(
    for needs: Set<Need>, _ taken: inout Set<String>, using generator: inout SplitMix64
  ) {
    let table = NameTable.frequentFamily
    let keys = Set(needs.map(\.key))
    for (rank, name) in table.enumerated() where keys.contains(name.lowercased()) {
      let key = name.lowercased()
      let free = table.indices.filter {
        let other = table[$0].lowercased()
        return other.first == key.first && other != key && !taken.contains(other)
      }
      let near = free.sorted { abs($0 - rank) < abs($1 - rank) }.prefix(2)
      guard let chosen = near.randomElement(using: &generator) else { continue }
      family[key] = table[chosen]
      taken.insert(table[chosen].lowercased())
    }
  }

  /// The new word for a part of a given or family name.
  func word(for key: String, isFamily: Bool) -> String {
    (isFamily ? family[key] : given[key]) ?? key
  }

  /// The short form of the new given name, where the old one had one of `length` letters.
  func shortForm(of key: String, length: Int) -> String {
    short[key] ?? String(word(for: key, isFamily: false).prefix(length))
  }

  /// A free name with the same initial, of about the same length where there is one.
  private static func pick(like key: String, from table: [String], _ taken: inout Set<String>)
    -> String
  {
    let fitting = table.filter {
      $0.lowercased().first == key.first && !taken.contains($0.lowercased())
    }
    let near = { (most: Int) in fitting.first { abs($0.count - key.count) <= most } }
    var name = near(1) ?? near(2) ?? near(3) ?? fitting.first
    // The table is used up: a name that is made, with a number of syllables that nobody has yet.
    if name == nil {
      var made = key.prefix(1).uppercased() + "ar"
      repeat { made += "ovi" } while taken.contains(made.lowercased())
      name = made
    }
    let chosen = name ?? key
    taken.insert(chosen.lowercased())
    return chosen
  }
}
