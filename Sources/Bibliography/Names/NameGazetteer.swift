/// Which words are known as given names or family names.
///
/// Keys are folded as by ``TextFolding/key(_:)``. The lists are general: their silence says little,
/// their word much.
package struct NameGazetteer: Sendable {
  private let given: KeyIndex
  private let surnames: KeyIndex
  private let formalNames: KeyIndex
  private let shortForms: [[String]]
  private let syllables: KeyIndex
  private let titleWords: KeyIndex

  /// The compiled-in lists; read on first use.
  package static let shared = NameGazetteer()

  private init() {
    given = Self.index(Catalogue.givenNames.table, column: 1)
    surnames = Self.index(Catalogue.surnames.table, column: 1)
    let pairs = Catalogue.nicknames.table
    var forms = KeyIndex()
    var lists: [[String]] = []
    func add(_ from: String, _ to: String) {
      let number = forms.insert(Array(from.utf8)[...], 0)
      if number == lists.count { lists.append([]) }
      if from != to, !lists[number].contains(to) { lists[number].append(to) }
    }
    for row in pairs.rows.indices {
      let formal = TextFolding.key(pairs.text(0, of: row))
      for value in pairs.values(1, of: row) {
        let short = TextFolding.key(String(decoding: value, as: UTF8.self))
        add(formal, short)
        add(short, formal)
      }
    }
    formalNames = forms
    shortForms = lists
    syllables = Self.index(Catalogue.pinyin.table, column: 1)
    titleWords = Self.index(Catalogue.titleWords.table, column: 1)
  }

  private static func index(_ table: CatalogueTable, column: Int) -> KeyIndex {
    var index = KeyIndex()
    for row in table.rows.indices {
      let value = Int32(table.field(column, of: row).first ?? 0x30) - 0x30
      let words = FoldedWords(table.field(0, of: row))
      index.insert(words.bytes[...], value)
    }
    return index
  }

  /// Whether the word is in the list of given names.
  package func isGivenName(_ key: some StringProtocol) -> Bool {
    given.number(of: Array(key.utf8)[...]) != nil
  }

  /// Whether the word is in the list of family names.
  package func isSurname(_ key: some StringProtocol) -> Bool {
    surnames.number(of: Array(key.utf8)[...]) != nil
  }

  /// Whether the word is one of those that are common in titles of works and hardly ever names.
  package func isTitleWord(_ key: some StringProtocol) -> Bool {
    titleWords.number(of: Array(key.utf8)[...]) != nil
  }

  /// How common a family name is: 1 for the most common ("wang", "smith") to 6; nil if unlisted.
  package func surnameFrequencyClass(_ key: some StringProtocol) -> Int? {
    surnames.value(of: Array(key.utf8)[...]).map(Int.init)
  }

  /// Other forms of a given name: its short forms and the names that it is short for, folded.
  ///
  /// The relation is symmetric; it isn't transitive ("Robert" and "Bob", "Robert" and "Rob").
  package func nicknames(of key: some StringProtocol) -> [String] {
    formalNames.number(of: Array(key.utf8)[...]).map { shortForms[$0] } ?? []
  }

  /// Whether one given name may stand for the other.
  package func areForms(_ left: some StringProtocol, _ right: String) -> Bool {
    nicknames(of: left).contains(right)
  }

  /// The fewest syllables of Hanyu Pinyin that spell the word ("siyuan" 2); nil if none do.
  ///
  /// At most three syllables are tried. Short words of other languages may be spelt by chance
  /// ("lane"), so this is a hint, not a proof.
  package func pinyinSyllables(_ key: some StringProtocol) -> Int? {
    let bytes = Array(key.utf8)
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var best = Array(repeating: 4, count: bytes.count + 1)
    best[0] = 0
    for end in 1...bytes.count {
      for start in max(0, end - 6)..<end where best[start] < 3 {
        if syllables.number(of: bytes[start..<end]) != nil {
          best[end] = min(best[end], best[start] + 1)
        }
      }
    }
    return best[bytes.count] <= 3 ? best[bytes.count] : nil
  }
}
