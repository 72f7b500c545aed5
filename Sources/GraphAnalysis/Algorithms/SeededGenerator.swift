/// Random numbers that are the same for the same seed on every machine.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014,
/// doi:10.1145/2660193.2660195).
package struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// The numbers 0..<count in random order (Fisher and Yates).
  package mutating func permutation(of count: Int) -> [UInt32] {
    var order = (0..<UInt32(count)).map(\.self)
    guard count > 1 else { return order }
    for place in stride(from: count - 1, through: 1, by: -1) {
      // The high half of a product: the same on every machine, unlike the library's shuffle.
      let other = Int(next().multipliedFullWidth(by: UInt64(place + 1)).high)
      order.swapAt(place, other)
    }
    return order
  }

  /// The numbers 0..<count in blocks of neighbours, the blocks in random order: almost as good as
  /// random for what visits all nodes, and kind to the cache.
  package mutating func blockPermutation(of count: Int, size: Int = 16) -> [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(count)
    for block in permutation(of: (count + size - 1) / size) {
      let first = Int(block) * size
      for number in first..<min(count, first + size) { order.append(UInt32(number)) }
    }
    return order
  }
}
