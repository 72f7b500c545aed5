import CZlib

/// Writes small ZIP archives for tests, sound ones and others.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds an entry, packed by zlib.
  ///
  /// - Parameters:
  ///   - name: the path of the entry.
  ///   - content: its bytes.
  ///   - isEncrypted: whether the entry claims to be encrypted.
  mutating func add(_ name: String, _ content: [UInt8], isEncrypted: Bool = false) {
    let packed = Self.deflated(content)
    let checksum = UInt32(unsafe crc32(0, content, UInt32(content.count)))
    var fields: [UInt8] = []
    fields += Self.little(20, 2) + Self.little(isEncrypted ? 1 : 0, 2) + Self.little(8, 2)
    fields += Self.little(0, 4) + Self.little(Int(checksum), 4)
    fields += Self.little(packed.count, 4) + Self.little(content.count, 4)
    fields += Self.little(name.utf8.count, 2) + Self.little(0, 2)
    directory += [0x50, 0x4B, 0x01, 0x02] + Self.little(20, 2) + fields
    directory += Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 2) + Self.little(0, 4)
    directory += Self.little(bytes.count, 4) + Array(name.utf8)
    bytes += [0x50, 0x4B, 0x03, 0x04] + fields + Array(name.utf8) + packed
    count += 1
  }

  /// The archive with its directory.
  var archive: [UInt8] {
    bytes + directory + [0x50, 0x4B, 0x05, 0x06] + Self.little(0, 4) + Self.little(count, 2)
      + Self.little(count, 2) + Self.little(directory.count, 4) + Self.little(bytes.count, 4)
      + Self.little(0, 2)
  }

  private static func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// The bytes as a raw deflate stream: zlib's without its header and checksum.
  private static func deflated(_ content: [UInt8]) -> [UInt8] {
    var length = compressBound(UInt(content.count))
    var out = [UInt8](repeating: 0, count: Int(length))
    unsafe compress(&out, &length, content, UInt(content.count))
    return Array(out[2..<Int(length) - 4])
  }
}
