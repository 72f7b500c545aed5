import Bibliography

/// The mentions that are held to be one person so far, with what they say together.
struct PersonCluster: Sendable {
  var mentions: [Int] = []
  /// Distinct names, sorted.
  var forms: [Int] = []
  /// Documents, sorted.
  var documents: [Int] = []
  /// The slot taken in each work, by the work's group, sorted.
  var slots: [(group: Int, slot: Int)] = []
  var identifiers: [PersonIdentifier] = []

  init() {}

  init(
    mention: Int, form: Int, document: Int, slot: (group: Int, slot: Int),
    identifiers: [PersonIdentifier]
  ) {
    mentions = [mention]
    forms = [form]
    documents = [document]
    slots = slot.group >= 0 ? [slot] : []
    self.identifiers = identifiers.sorted()
  }

  mutating func absorb(_ other: PersonCluster) {
    mentions = (mentions + other.mentions).sorted()
    forms = Array(Set(forms + other.forms)).sorted()
    documents = Array(Set(documents + other.documents)).sorted()
    var merged = slots
    for slot in other.slots where !merged.contains(where: { $0.group == slot.group }) {
      merged.append(slot)
    }
    slots = merged.sorted { ($0.group, $0.slot) < ($1.group, $1.slot) }
    identifiers = Array(Set(identifiers + other.identifiers)).sorted()
  }

  /// Whether both sign one work, in different places of its author list.
  func shareWork(with other: PersonCluster) -> Bool {
    var i = 0
    var j = 0
    while i < slots.count, j < other.slots.count {
      if slots[i].group == other.slots[j].group {
        if slots[i].slot != other.slots[j].slot { return true }
        i += 1
        j += 1
      } else if slots[i].group < other.slots[j].group {
        i += 1
      } else {
        j += 1
      }
    }
    return false
  }

  /// Whether both carry an identifier that a person has only one of, and they differ.
  func hasContradictoryIdentifier(to other: PersonCluster) -> Bool {
    if identifiers.isEmpty || other.identifiers.isEmpty { return false }
    let mine = identifiers.filter { $0.scheme == .orcid }
    let theirs = other.identifiers.filter { $0.scheme == .orcid }
    if !mine.isEmpty, !theirs.isEmpty, Set(mine).isDisjoint(with: theirs) { return true }
    return areHomonyms(with: other)
  }

  /// Whether DBLP tells the two apart: one name with different numbers ("Wei Reed 0003").
  private func areHomonyms(with other: PersonCluster) -> Bool {
    identifiers.contains { mine in
      guard mine.scheme == .dblp, let name = Self.numberedName(mine.value) else { return false }
      return other.identifiers.contains { theirs in
        theirs.scheme == .dblp && theirs.value != mine.value
          && Self.numberedName(theirs.value) == name
      }
    }
  }

  /// The name in front of a homonym's number of four digits; nil where there is none.
  private static func numberedName(_ value: String) -> Substring? {
    let number = value.utf8.suffix(5)
    guard number.count == 5, number.first == 0x20,
      number.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return value.dropLast(5)
  }
}
