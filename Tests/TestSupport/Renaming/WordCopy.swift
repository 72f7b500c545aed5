/// Writes a new word the way an old one was printed: with its capitals, its hyphens, its faults.
enum WordCopy {
  /// What a scanner takes a letter for.
  private static let lookalikes: [Character: Character] = [
    "a": "o", "b": "h", "c": "e", "d": "c", "e": "c", "f": "t", "g": "q", "h": "b", "i": "l",
    "j": "i", "k": "h", "l": "i", "m": "n", "n": "m", "o": "c", "p": "n", "q": "a", "r": "t",
    "s": "z", "t": "r", "u": "n", "v": "y", "w": "v", "x": "z", "y": "v", "z": "s", "I": "l",
    "J": "l", "L": "l", "T": "l",
  ]

  /// The new word with the capitals of the old one.
  static func cased(_ new: String, like old: some StringProtocol) -> String {
    let pattern = Array(old)
    let letters = pattern.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy({ $0.isUppercase || !$0.isCased }) {
      return new.uppercased()
    }
    return String(
      new.enumerated().map { index, character -> Character in
        guard index < pattern.count else { return character }
        let copied =
          index == 0 && pattern[0].isLowercase
          ? character.lowercased() : pattern[index].isUppercase ? character.uppercased() : nil
        return copied?.first ?? character
      })
  }

  /// The new word with the faults that `faulty` has against `right`.
  static func faulted(_ new: String, _ right: String, _ faulty: String) -> String {
    var letters = Array(new)
    let (right, faulty) = (Array(right), Array(faulty))
    guard letters.count > 1 else { return new }
    if right.count == faulty.count {
      for index in right.indices where right[index] != faulty[index] {
        let place = min(index, letters.count - 1)
        let letter = letters[place]
        letters[place] =
          lookalikes[letter] ?? letter.lowercased().first.flatMap { lookalikes[$0] } ?? "x"
      }
      return String(letters)
    }
    let differs = zip(right, faulty).enumerated().first { $1.0 != $1.1 }?.offset
    let place = min(differs ?? min(right.count, faulty.count), letters.count - 1)
    if faulty.count < right.count {
      letters.remove(at: place)
    } else {
      letters.insert(letters[place], at: place)
    }
    return String(letters)
  }

  /// How many letters differ between words of one length, or 1 where one letter is missing in one.
  static func faults(_ a: String, _ b: String) -> Int? {
    let (a, b) = (Array(a), Array(b))
    if a.count == b.count { return zip(a, b).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) } }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count == short.count + 1, short.count >= 4 else { return nil }
    let same = zip(short, long).prefix { $0.0 == $0.1 }.count
    return short[same...] == long[(same + 1)...] ? 1 : nil
  }
}
