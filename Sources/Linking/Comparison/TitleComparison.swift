import Bibliography

/// A title, folded once for comparison with others.
package struct TitleForm: Sendable {
  package var key: [UInt8]
  package var words: [[UInt8]]

  package init(_ title: String) {
    let spaced = Array(TextFolding.spaced(title).utf8)
    words = spaced.split(separator: 0x20).map(Array.init)
    key = spaced.filter { $0 != 0x20 }
  }

  /// The similarity of two titles in 0…1, tolerant of the faults of scanners.
  ///
  /// A whole word more or less ("… Reduction and Scan …"), or another number, makes another title,
  /// however little of the letters it changes.
  package func similarity(to other: TitleForm) -> Double {
    if key.isEmpty || other.key.isEmpty { return 0 }
    if key == other.key { return 1 }
    let longest = max(key.count, other.key.count)
    let limit = longest / 8
    let distance = EditDistance.bounded(key, other.key, limit: limit)
    if distance > limit { return 0 }
    if hasWordOfItsOwn(against: other) || other.hasWordOfItsOwn(against: self) { return 0 }
    return 1 - Double(distance) / Double(longest)
  }

  /// Whether this title is `other` without its subtitle, or the other way round.
  package func isBeginning(of other: TitleForm) -> Bool {
    let (short, long) = key.count <= other.key.count ? (self, other) : (other, self)
    return short.words.count >= 4 && short.key.count >= 24 && long.key.starts(with: short.key)
  }

  private func hasWordOfItsOwn(against other: TitleForm) -> Bool {
    for word in words {
      let isNumber = word.allSatisfy { (0x30...0x39).contains($0) } || Self.romans.contains(word)
      if word.count < 4 && !isNumber { continue }
      if other.words.contains(word) { continue }
      if isNumber { return true }
      let limit = max(1, word.count / 3)
      let near = other.words.contains { EditDistance.bounded(word, $0, limit: limit) <= limit }
      if near || Self.contains(other.key, word) { continue }
      // A word that was broken or glued: its parts are words there.
      if other.words.contains(where: { $0.count >= 3 && Self.contains(word, $0) }) { continue }
      return true
    }
    return false
  }

  private static let romans: Set<[UInt8]> = Set(
    ["ii", "iii", "iv", "vi", "vii", "viii"].map { Array($0.utf8) })

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count, let first = part.first else { return false }
    for start in 0...(text.count - part.count) where text[start] == first {
      if text[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }
}
