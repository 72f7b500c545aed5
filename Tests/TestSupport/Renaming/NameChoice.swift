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
  ///   - taken: words that mean something already and can't be new names.
  ///   - generator: shuffles the tables.
  init(
    given neededGiven: Set<Need>, family neededFamily: Set<Need>, taken: Set<String>,
    using generator: inout SplitMix64
  ) {
    var taken = taken
    let givenTable = NameTable.given.shuffled(using: &generator)
    let familyTable = NameTable.family.shuffled(using: &generator)
    let order = neededGiven.sorted {
      ($0.hasShortForm ? 0 : 1, $0.key) < ($1.hasShortForm ? 0 : 1, $1.key)
    }
    for need in order {
      if need.hasShortForm,
        let pair = NameTable.shortened.first(where: {
          $0.0.lowercased().prefix(1) == need.key.prefix(1) && !taken.contains($0.0.lowercased())
        })
      {
        given[need.key] = pair.0
        short[need.key] = pair.1
        taken.insert(pair.0.lowercased())
      } else {
        given[need.key] = Self.pick(like: need.key, from: givenTable, &taken)
      }
    }
    for need in neededFamily.sorted(by: { $0.key < $1.key }) {
      family[need.key] = Self.pick(like: need.key, from: familyTable, &taken)
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
