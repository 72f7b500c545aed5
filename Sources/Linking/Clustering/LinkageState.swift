/// What was found in one block.
struct KeptBlock: Sendable, Equatable {
  /// Two clusters that may be one person, by their numbers.
  struct Doubt: Sendable, Equatable {
    var first: Int32
    var second: Int32
    var weight: Float
  }

  /// The cluster of each mention, by the mention's place.
  var partition: [Int32] = []
  var doubtful: [Doubt] = []
}

/// What a run found in each block, for a later run over more works.
///
/// A block whose evidence is the same as before, down to the last weight, is not grouped again: the
/// result of a run with a state is that of a run without. Blocks of a few mentions cost less than
/// looking them up and are not kept.
package struct LinkageState: Sendable {
  private var blocks: [BlockFingerprint: KeptBlock] = [:]
  /// How many blocks the last run found here, and how many it had to group.
  package internal(set) var reused = 0
  package internal(set) var grouped = 0
  static let fewest = 4
  private static let magic = Array("COTERLNK".utf8) + [1]

  package init() {}

  package var count: Int { blocks.count }

  func block(_ fingerprint: BlockFingerprint, count: Int) -> KeptBlock? {
    guard let known = blocks[fingerprint], known.partition.count == count else { return nil }
    return known
  }

  mutating func keep(_ block: KeptBlock, of fingerprint: BlockFingerprint) {
    blocks[fingerprint] = block
  }

  /// Forgets the blocks, for those of the next run to take their place.
  mutating func removeAll() {
    blocks.removeAll(keepingCapacity: true)
    reused = 0
    grouped = 0
  }

  // MARK: As bytes

  /// The state as bytes: a mark, then each block's fingerprint, size and clusters, and a checksum.
  package var bytes: [UInt8] {
    var out = Self.magic
    let sorted = blocks.sorted { ($0.key.high, $0.key.low) < ($1.key.high, $1.key.low) }
    Self.append(UInt64(sorted.count), to: &out)
    for (fingerprint, block) in sorted {
      Self.append(fingerprint.high, to: &out)
      Self.append(fingerprint.low, to: &out)
      Self.append(UInt64(block.partition.count), to: &out)
      for cluster in block.partition { Self.append(UInt64(UInt32(cluster)), to: &out) }
      Self.append(UInt64(block.doubtful.count), to: &out)
      for pair in block.doubtful {
        Self.append(UInt64(UInt32(pair.first)), to: &out)
        Self.append(UInt64(UInt32(pair.second)), to: &out)
        Self.append(UInt64(pair.weight.bitPattern), to: &out)
      }
    }
    let sum = Self.checksum(out[...])
    for shift in 0..<8 { out.append(UInt8(truncatingIfNeeded: sum >> (8 * UInt64(shift)))) }
    return out
  }

  /// Reads a state; nil if the bytes are none, are damaged, or come from another version.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.magic.count + 9, bytes.starts(with: Self.magic) else { return nil }
    let body = bytes.dropLast(8)
    var sum: UInt64 = 0
    for byte in bytes.suffix(8).reversed() { sum = sum << 8 | UInt64(byte) }
    if sum != Self.checksum(body) { return nil }
    var at = Self.magic.count
    guard let count = Self.read(body, &at) else { return nil }
    for _ in 0..<min(count, UInt64(body.count)) {
      guard let high = Self.read(body, &at), let low = Self.read(body, &at),
        let size = Self.read(body, &at), size <= UInt64(body.count - at)
      else { return nil }
      var block = KeptBlock()
      for _ in 0..<size {
        guard let cluster = Self.read(body, &at), cluster < size else { return nil }
        block.partition.append(Int32(truncatingIfNeeded: cluster))
      }
      guard let doubts = Self.read(body, &at), doubts <= UInt64(body.count) else { return nil }
      for _ in 0..<doubts {
        guard let first = Self.read(body, &at), let second = Self.read(body, &at),
          let bits = Self.read(body, &at), first < size, second < size
        else { return nil }
        let weight = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
        if !weight.isFinite { return nil }
        block.doubtful.append(
          KeptBlock.Doubt(
            first: Int32(truncatingIfNeeded: first), second: Int32(truncatingIfNeeded: second),
            weight: weight))
      }
      blocks[BlockFingerprint(high: high, low: low)] = block
    }
  }

  /// Seven bits a byte, the lowest first (LEB128).
  private static func append(_ value: UInt64, to out: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      out.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    out.append(UInt8(truncatingIfNeeded: rest))
  }

  private static func read(_ bytes: ArraySlice<UInt8>, _ at: inout Int) -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.endIndex, shift < 64 {
      let byte = bytes[at]
      at += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }

  /// FNV-1a.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
  }
}
