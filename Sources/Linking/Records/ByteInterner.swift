/// A set of distinct byte strings, each with a number in the order of first sight.
///
/// Open addressing over one pool of bytes, so that a million names cost no allocation each.
package struct ByteInterner: Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []
  private var table: [Int32]

  package init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    table = [Int32](repeating: -1, count: size)
  }

  package var count: Int { hashes.count }

  /// The bytes of a number.
  package subscript(number: Int32) -> ArraySlice<UInt8> {
    pool[ends[Int(number)]..<ends[Int(number) + 1]]
  }

  package func string(_ number: Int32) -> String { String(decoding: self[number], as: UTF8.self) }

  /// The number of `bytes`, a new one if they were not seen before.
  package mutating func intern(_ bytes: some RandomAccessCollection<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & (table.count - 1)
    while table[slot] >= 0 {
      let known = table[slot]
      if hashes[Int(known)] == hash, self[known].elementsEqual(bytes) { return known }
      slot = (slot + 1) & (table.count - 1)
    }
    let number = Int32(hashes.count)
    table[slot] = number
    hashes.append(hash)
    pool.append(contentsOf: bytes)
    ends.append(pool.count)
    if hashes.count * 2 > table.count { grow() }
    return number
  }

  /// The number of `bytes`; nil if they were never seen.
  package func number(of bytes: some RandomAccessCollection<UInt8>) -> Int32? {
    let hash = Self.hash(bytes)
    var slot = Int(hash) & (table.count - 1)
    while table[slot] >= 0 {
      let known = table[slot]
      if hashes[Int(known)] == hash, self[known].elementsEqual(bytes) { return known }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  private mutating func grow() {
    table = [Int32](repeating: -1, count: table.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (table.count - 1)
      while table[slot] >= 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(number)
    }
  }

  /// FNV-1a with a final mix: the same in every run, unlike the standard library's.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value ^= value >> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    return UInt32(truncatingIfNeeded: value ^ (value >> 33))
  }
}
