/// A key that brings two names together for comparison.
///
/// Two people are compared only if they share a key: family name and initial, in either order; the
/// parts of a compound family name; the given name with the family name left out one letter, for
/// names that a scanner damaged.
struct BlockingKey: Hashable, Sendable {
  private var bytes: [UInt8]

  static func keys(of form: NameForm) -> Set<BlockingKey> {
    var out = Set<BlockingKey>()
    let initial = form.initial
    for family in [form.family, form.fullFamily] + form.familyWords where family.count > 1 {
      out.insert(BlockingKey(bytes: [1] + family + [0x7C, initial]))
      if initial == 0 { out.insert(BlockingKey(bytes: [5] + family)) }
      // Names without a given name meet all of the family.
      out.insert(BlockingKey(bytes: [5] + family))
    }
    if let first = form.given.first, let letter = form.family.first {
      if !first.isInitial {
        out.insert(BlockingKey(bytes: [1] + form.fullGiven + [0x7C, letter]))
        // The given name stands, the family name has a fault.
        out.insert(BlockingKey(bytes: [2] + form.fullGiven + [0x7C] + skeleton(form.family)))
      }
    }
    return out
  }

  /// The length and the outline of a word, the same for letters that scanners confuse.
  private static func skeleton(_ word: [UInt8]) -> [UInt8] {
    word.prefix(6).map { byte in
      switch byte {
      case 0x69, 0x6C, 0x6A, 0x74, 0x66: 0x69
      case 0x6E, 0x6D, 0x75, 0x68, 0x72: 0x6E
      case 0x71, 0x61, 0x67, 0x6F, 0x65, 0x63: 0x61
      default: byte
      }
    }
  }
}
