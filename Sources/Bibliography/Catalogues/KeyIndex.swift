/// A hash table from byte strings to numbers, in flat arrays.
///
/// Open addressing with linear probing over 64-bit FNV-1a hashes (Fowler, Noll, Vo). A key may have
/// several values; they come back in the order in which they were inserted.
package struct KeyIndex: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var firstValue: [Int32] = []
  private var values: [Int32] = []
  private var next: [Int32] = []

  package init() {}

  /// The number of different keys.
  package var count: Int { firstValue.count }

  /// Adds a value to a key.
  ///
  /// - Returns: the key's number, counted from 0 in the order of first insertion.
  @discardableResult
  package mutating func insert(_ key: ArraySlice<UInt8>, _ value: Int32) -> Int {
    if let found = number(of: key) {
      var last = Int(firstValue[found])
      while next[last] >= 0 {
        if values[last] == value { return found }
        last = Int(next[last])
      }
      if values[last] == value { return found }
      next[last] = Int32(values.count)
      values.append(value)
      next.append(-1)
      return found
    }
    let number = firstValue.count
    bytes.append(contentsOf: key)
    starts.append(Int32(bytes.count))
    firstValue.append(Int32(values.count))
    values.append(value)
    next.append(-1)
    if firstValue.count * 2 > slots.count { grow() } else { place(number, key) }
    return number
  }

  /// The number of a key, or nil.
  ///
  /// - Complexity: O(length of the key), expected.
  package func number(of key: ArraySlice<UInt8>) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      let start = Int(starts[number])
      if Int(starts[number + 1]) - start == key.count, matches(key, at: start) { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The first value of a key.
  package func value(of key: ArraySlice<UInt8>) -> Int32? {
    guard let number = number(of: key) else { return nil }
    return values[Int(firstValue[number])]
  }

  /// All values of a key.
  package func values(of key: ArraySlice<UInt8>) -> [Int32] {
    guard let number = number(of: key) else { return [] }
    var result: [Int32] = []
    var at = firstValue[number]
    while at >= 0 {
      result.append(values[Int(at)])
      at = next[Int(at)]
    }
    return result
  }

  /// The bytes of a key.
  package func key(_ number: Int) -> ArraySlice<UInt8> {
    bytes[Int(starts[number])..<Int(starts[number + 1])]
  }

  private func matches(_ key: ArraySlice<UInt8>, at start: Int) -> Bool {
    var at = start
    for byte in key {
      if bytes[at] != byte { return false }
      at += 1
    }
    return true
  }

  private mutating func place(_ number: Int, _ key: ArraySlice<UInt8>) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 4)
    for number in 0..<firstValue.count { place(number, key(number)) }
  }

  private static func hash(_ key: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash >> 32)
  }
}
