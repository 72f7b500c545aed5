/// The syllables that Chinese names are written with in Latin letters.
package struct PinyinSyllables: Sendable {
  package static let standard = PinyinSyllables()

  private let syllables: Set<[UInt8]>

  private init() {
    let table = Catalogue.pinyin.table
    var syllables = Set<[UInt8]>()
    for row in table.rows.indices {
      for value in table.values(0, of: row) { syllables.insert(Array(value)) }
    }
    self.syllables = syllables
  }

  /// Whether folded letters are one syllable.
  package func contains(_ letters: [UInt8]) -> Bool {
    letters.count <= 6 && syllables.contains(letters)
  }

  /// The letters that the second of two syllables may begin with; empty if there are not two.
  ///
  /// "yifang" gives f; "yunan" gives n and a, since it may be read in two ways.
  package func secondInitials(of letters: [UInt8]) -> [UInt8] {
    guard (3...12).contains(letters.count), !contains(letters) else { return [] }
    var out: [UInt8] = []
    for cut in 1..<letters.count
    where contains(Array(letters[..<cut])) && contains(Array(letters[cut...])) {
      out.append(letters[cut])
    }
    return out
  }
}
