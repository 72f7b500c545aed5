import Foundation

/// The words of a name, as far as replacing them needs it.
enum NameShape {
  /// What is between the words of a name and no part of it.
  static let particles: Set<String> = [
    "al", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "la", "le", "ten", "ter",
    "van", "von", "y",
  ]
  private static let titles: Set<String> = ["prof", "professor", "dr", "mr", "mrs", "ms"]

  /// The letters of a word in lower case without accents: the same for every spelling of it.
  static func key(_ word: some StringProtocol) -> String {
    ScoreText.fold(String(word)).filter(\.isLetter)
  }

  /// Whether the word stays as it is: an initial, a title, a particle in lower case or "El".
  static func stays(_ word: some StringProtocol) -> Bool {
    let key = key(word)
    if key.count <= 1 || titles.contains(key) { return true }
    return particles.contains(key)
      && (word.first?.isLowercase == true || key == "el" || key == "al")
  }

  /// The words of a printed name in order, cut where no letter, digit, hyphen or apostrophe is.
  static func words(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'") }
  }

  /// A person's name without a remark in brackets; a nickname in brackets, which is one word, is
  /// left out too.
  static func plain(_ name: String) -> String {
    name.replacing(/\([^)]*\)/, with: " ")
  }

  /// The given and family words of a person's full name, without initials and particles.
  static func parts(_ name: String) -> (given: [String], family: [String]) {
    let words = words(plain(name)).map(String.init)
    guard let last = words.last else { return ([], []) }
    // "Family I.": all but the initials is the family name.
    if key(last).count <= 1 { return ([], words.filter { !stays($0) }) }
    var start = words.count - 1
    if let particle = words.indices.dropFirst().first(where: {
      stays(words[$0]) && key(words[$0]).count > 1
    }) {
      // "Given Family de Family" or "Given van Family".
      start = particle >= 2 ? particle - 1 : particle
    }
    return (words[..<start].filter { !stays($0) }, words[start...].filter { !stays($0) })
  }
}
