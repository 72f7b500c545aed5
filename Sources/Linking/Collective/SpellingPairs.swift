/// Which distinct spellings may be one person's, compared once for all rounds of clustering.
///
/// Spellings meet where they share a ``BlockingKey``; of those that meet only the ones that agree are
/// kept. Two clusters without spellings that agree are never compared.
struct SpellingPairs: Sendable {
  /// For each spelling the others that agree with it, ascending, and how.
  private var first: [Int32] = [0]
  private var others: [(spelling: Int32, agreement: NameAgreement)] = []
  /// How many followers under a key a spelling is compared with.
  private static let reach = 400

  /// - Complexity: O(*k*²) in the spellings of a key, up to a bound.
  init(_ forms: [NameForm]) {
    var blocks: [BlockingKey: [Int32]] = [:]
    for (number, form) in forms.enumerated() {
      for key in BlockingKey.keys(of: form) { blocks[key, default: []].append(Int32(number)) }
    }
    var pairs: [UInt64] = []
    for (_, block) in blocks where block.count > 1 {
      for (place, a) in block.enumerated() {
        for b in block[(place + 1)..<min(block.count, place + 1 + Self.reach)] {
          pairs.append(UInt64(UInt32(a)) << 32 | UInt64(UInt32(b)))
        }
      }
    }
    pairs.sort()
    var found: [(from: Int32, to: Int32, agreement: NameAgreement)] = []
    var last: UInt64?
    for pair in pairs where pair != last {
      last = pair
      let a = Int32(truncatingIfNeeded: pair >> 32)
      let b = Int32(truncatingIfNeeded: pair & 0xFFFF_FFFF)
      let agreement = forms[Int(a)].agreement(with: forms[Int(b)])
      if agreement == .conflict { continue }
      found.append((a, b, agreement))
      found.append((b, a, agreement))
    }
    found.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    var at = 0
    for number in forms.indices {
      while at < found.count, Int(found[at].from) == number {
        others.append((found[at].to, found[at].agreement))
        at += 1
      }
      first.append(Int32(others.count))
    }
  }

  /// The spellings that agree with one, itself not among them.
  func partners(of spelling: Int) -> ArraySlice<(spelling: Int32, agreement: NameAgreement)> {
    others[Int(first[spelling])..<Int(first[spelling + 1])]
  }

  /// How two spellings that meet agree; nil where they don't meet or contradict each other.
  func agreement(_ a: Int, _ b: Int) -> NameAgreement? {
    var low = Int(first[a])
    var high = Int(first[a + 1])
    while low < high {
      let middle = (low + high) >> 1
      if others[middle].spelling < Int32(b) { low = middle + 1 } else { high = middle }
    }
    return low < Int(first[a + 1]) && others[low].spelling == Int32(b)
      ? others[low].agreement : nil
  }
}
