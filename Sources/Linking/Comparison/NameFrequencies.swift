import CLinkingTables

/// How common names are among researchers, from a large bibliography.
///
/// What the table doesn't list was borne by fewer than three people there.
struct NameFrequencies: Sendable {
  private var families: [[UInt8]: Double] = [:]
  private var givens: [[UInt8]: Double] = [:]
  private var initials = [Double](repeating: 0, count: 26)
  private var people = 1.0

  static let shared = NameFrequencies()

  private init() {
    let bytes = unsafe Array(
      UnsafeBufferPointer(
        start: coterie_name_frequencies(), count: coterie_name_frequencies_length()))
    var total = 0.0
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09).map { Array($0) }
      guard let last = fields.last else { continue }
      var digits = 0
      for digit in last { digits = digits * 10 + Int(digit) - 0x30 }
      let count = Double(digits)
      if fields.count == 2 {
        people = max(count, 1)
      } else if fields[0] == [0x66] {
        families[fields[1]] = count
      } else {
        givens[fields[1]] = count
        if let first = fields[1].first, (0x61...0x7A).contains(first) {
          initials[Int(first - 0x61)] += count
          total += count
        }
      }
    }
    for letter in initials.indices { initials[letter] = (initials[letter] + 50) / (total + 1300) }
  }

  /// The share of people who bear a family name.
  func family(_ name: [UInt8]) -> Double { (families[name] ?? 1.2) / people }

  /// The share that is taken for a given name that the table doesn't list.
  var unlistedShare: Double { 1.2 / people }

  /// Whether several people of the bibliography bear the family name, and several the given name.
  func isListed(_ family: [UInt8], given: [UInt8]) -> Bool {
    families[family] != nil && givens[given] != nil
  }

  /// The share of people who bear a first given name.
  ///
  /// Given names that are long or unlisted are taken to be rare.
  func given(_ name: [UInt8]) -> Double { (givens[name] ?? 1.2) / people }

  /// The share of people whose given name begins with a letter.
  func initial(_ letter: UInt8) -> Double {
    (0x61...0x7A).contains(letter) ? initials[Int(letter - 0x61)] : 0.04
  }
}
