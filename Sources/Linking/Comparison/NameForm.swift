package import Bibliography

/// One spelling of a personal name, folded once and compared many times.
package struct NameForm: Sendable, Hashable {
  /// One given name or initial.
  package struct Given: Sendable, Hashable {
    package var text: [UInt8]
    package var isInitial: Bool
    /// Whether a hyphen ties it to the one before ("Wen-mei").
    package var isTied: Bool
  }

  /// The letters of the family name without its particle.
  package var family: [UInt8]
  /// The letters of particle and family name together.
  package var fullFamily: [UInt8]
  /// The words of the family name, where there are several.
  package var familyWords: [[UInt8]]
  package var given: [Given]
  package var nickname: [UInt8]

  package init(_ name: PersonName) {
    family = Self.folded(name.family, .family)
    fullFamily = name.particle.isEmpty ? family : Self.folded(name.particle + name.family, .family)
    let words = TextFolding.words(name.family)
    familyWords = words.count > 1 ? words.map { Array($0.utf8) } : []
    nickname = Array(TextFolding.key(name.nickname).utf8)
    given = []
    let capitals = Self.isUppercase(name.family)
    for word in (name.given + " " + name.middle).split(separator: " ") {
      append(word, allCapitals: capitals)
    }
  }

  /// Compiles a record's fields: all the given names in one, particles in the family name.
  ///
  /// A generation behind the family name is left out, and initials before it are given names:
  /// "Daumé III", "R. Costa-jussà". What ends with an initial and has no given name beside it is no
  /// family name but given names whose family name got lost: "Ada Q.".
  package init(family: String, given: String) {
    var words = family.split(separator: " ")
    while words.count > 1, let last = words.last, Self.generations.contains(TextFolding.key(last)) {
      words.removeLast()
    }
    var initials: [Substring] = []
    while words.count > 1, let first = words.first,
      TextFolding.key(first).utf8.count == 1,
      first.hasSuffix(".") || first.unicodeScalars.count == 1,
      first.first?.isUppercase == true
    {
      initials.append(words.removeFirst())
    }
    let isGiven =
      TextFolding.key(given).isEmpty && words.last.map(Self.isInitial) ?? false
      && words.count + initials.count > 1
    let lost = isGiven ? initials + words : []
    if isGiven {
      words = []
      initials = []
    }
    let family = words.joined(separator: " ")
    self.family = Self.folded(family, .family)
    fullFamily = self.family
    let parts = TextFolding.words(family)
    familyWords = parts.count > 1 ? parts.map { Array($0.utf8) } : []
    nickname = []
    self.given = []
    let capitals = Self.isUppercase(family)
    for word in given.split(separator: " ") { append(word, allCapitals: capitals) }
    for word in lost + initials { append(word, allCapitals: false) }
  }

  private static func isInitial(_ word: Substring) -> Bool {
    TextFolding.key(word).utf8.count == 1 && word.first?.isUppercase == true
  }

  /// The letters of a part of a name, those of other scripts spelled in Latin ones where known.
  private static func folded(_ text: some StringProtocol, _ part: Transliteration.Part) -> [UInt8] {
    let key = Array(TextFolding.key(text).utf8)
    guard key.contains(where: { $0 >= 0x80 }),
      let latin = Transliteration.key(of: String(text), part: part), !latin.isEmpty
    else { return key }
    return latin
  }

  private static let generations: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  private mutating func append(_ word: Substring, allCapitals: Bool) {
    var tied = false
    for part in word.split(whereSeparator: { $0 == "-" || $0 == "‐" || $0 == "–" }) {
      for piece in part.split(separator: ".") {
        let text = Self.folded(piece, .given)
        if text.isEmpty { continue }
        let letters = piece.unicodeScalars.count
        // One sign of Chinese is a name in full.
        if letters == 1, text.count == 1 || part.hasSuffix(".") {
          given.append(Given(text: text, isInitial: true, isTied: tied))
        } else if letters <= 3, !allCapitals, Self.isUppercase(piece), text.count == letters {
          for byte in text { given.append(Given(text: [byte], isInitial: true, isTied: tied)) }
        } else {
          let isShort = part.hasSuffix(".") && letters == 2
          given.append(Given(text: text, isInitial: isShort, isTied: tied))
        }
        // A point ties nothing: the "C." of "E.C." is a name of its own.
        tied = false
      }
      tied = true
    }
  }

  private static func isUppercase(_ text: some StringProtocol) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if !scalar.properties.isUppercase { return false }
      letters += 1
    }
    return letters > 1
  }

  /// Whether the first given name is there in full.
  package var hasFullGiven: Bool { given.first.map { !$0.isInitial } ?? false }

  /// The first letter of the first given name, or 0.
  package var initial: UInt8 { given.first?.text.first ?? 0 }

  /// The letters of the given names that are there in full, joined: "wenmei".
  package var fullGiven: [UInt8] {
    guard hasFullGiven else { return [] }
    var out = given[0].text
    for name in given.dropFirst() {
      guard name.isTied, !name.isInitial else { break }
      out += name.text
    }
    return out
  }

  /// How many letters the name spells out: the measure of the fullest form.
  package var extent: Int {
    given.reduce(family.count) { $0 + ($1.isInitial ? 1 : $1.text.count + 2) }
  }
}
