import CLinkingTables

/// How common names are among researchers, from a large bibliography.
///
/// What the table doesn't list was borne by fewer than three people there.
struct NameFrequencies: Sendable {
  /// How many people bear a name, and its group where the table tells it.
  private struct Entry {
    var count: Double
    var part: NameGroups.Part
  }

  private var families: [[UInt8]: Entry] = [:]
  private var givens: [[UInt8]: Entry] = [:]
  private var people = 1.0
  private(set) var groups = NameGroups()

  static let shared = NameFrequencies()

  private init() {
    let bytes = unsafe Array(
      UnsafeBufferPointer(
        start: coterie_name_frequencies(), count: coterie_name_frequencies_length()))
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09)
      guard let kind = fields.first?.first, fields.count > 1 else { continue }
      switch kind {
      case 0x70: people = max(Self.number(fields[1]), 1)
      case 0x66, 0x67:
        guard fields.count > 2 else { continue }
        let name = Array(fields[1])
        let part = NameGroups.part(eighths: fields.count > 3 ? fields[3] : [])
        let entry = Entry(count: Self.number(fields[2]), part: part)
        if kind == 0x66 {
          families[name] = entry
        } else {
          givens[name] = entry
          groups.noteInitial(name.first ?? 0, part, count: entry.count)
        }
      default: groups.read(fields)
      }
    }
    groups.finish()
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Double {
    var number = 0.0
    for digit in digits { number = number * 10 + Double(digit) - 0x30 }
    return number
  }

  /// The groups of a family name, of its letters where it is not listed.
  func familyPart(_ name: [UInt8]) -> NameGroups.Part {
    if let known = families[name]?.part, known != NameGroups.Part(repeating: 0) { return known }
    return groups.part(letters: name, side: .family)
  }

  /// The groups of a first given name.
  func givenPart(_ name: [UInt8]) -> NameGroups.Part {
    if let known = givens[name]?.part, known != NameGroups.Part(repeating: 0) { return known }
    return groups.part(letters: name, side: .given)
  }

  /// The share of people who bear a family name.
  func family(_ name: [UInt8]) -> Double { (families[name]?.count ?? 1.2) / people }

  /// The share that is taken for a given name that the table doesn't list.
  var unlistedShare: Double { 1.2 / people }

  /// Whether several people of the bibliography bear the family name, and several the given name.
  func isListed(_ family: [UInt8], given: [UInt8]) -> Bool {
    families[family] != nil && givens[given] != nil
  }

  /// The share of people who bear a first given name.
  ///
  /// Given names that are long or unlisted are taken to be rare.
  func given(_ name: [UInt8]) -> Double { (givens[name]?.count ?? 1.2) / people }

  /// The share of people whose given name begins with a letter, among those who bear a family name of
  /// these groups.
  func initial(_ letter: UInt8, of family: NameGroups.Part) -> Double {
    groups.initialShare(letter, of: family)
  }

  /// The share of people whose given name begins with a letter.
  func initial(_ letter: UInt8) -> Double { initial(letter, of: NameGroups.Part(repeating: 0)) }

  /// How many times more often the bearers of a family name have a given name than others, log2.
  func affinity(_ family: [UInt8], _ given: [UInt8]) -> Double {
    groups.affinity(familyPart(family), givenPart(given))
  }
}
