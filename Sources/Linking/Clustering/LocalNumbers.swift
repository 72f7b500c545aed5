/// Gives the numbers of a large set that occur at least twice in a block small numbers of their own.
///
/// One array for all blocks, so that a block costs time for what it has and not for the whole set.
struct LocalNumbers {
  private var state: [Int32]
  private var touched: [Int32] = []
  private(set) var count = 0

  init(count: Int) { state = [Int32](repeating: 0, count: count) }

  /// Counts an occurrence.
  mutating func note(_ number: Int32) {
    if state[Int(number)] == 0 { touched.append(number) }
    state[Int(number)] -= 1
  }

  /// The own number of one that was noted twice or more, in the order of asking; -1 for others.
  mutating func local(_ number: Int32) -> Int32 {
    let value = state[Int(number)]
    if value > 0 { return value - 1 }
    if value >= -1 { return -1 }
    count += 1
    state[Int(number)] = Int32(count)
    return Int32(count - 1)
  }

  /// The own number of any that was noted.
  mutating func number(_ number: Int32) -> Int32 {
    let value = state[Int(number)]
    if value > 0 { return value - 1 }
    count += 1
    state[Int(number)] = Int32(count)
    return Int32(count - 1)
  }

  /// Forgets the block.
  mutating func reset() {
    for number in touched { state[Int(number)] = 0 }
    touched.removeAll(keepingCapacity: true)
    count = 0
  }
}
