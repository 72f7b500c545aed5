/// The first and the last bytes of a file: all that tells its format.
package struct FileSample: Sendable {
  /// How many bytes of each end are looked at.
  package static let length = 64 << 10

  package let head: [UInt8]
  /// The last bytes; empty where ``head`` is the whole file.
  package let tail: [UInt8]

  package init(head: [UInt8], tail: [UInt8] = []) {
    self.head = head
    self.tail = tail
  }

  /// The two ends of a content that is in memory.
  package init(of content: [UInt8]) {
    head = Array(content.prefix(Self.length))
    tail = content.count > Self.length ? Array(content.suffix(Self.length)) : []
  }

  /// Whether the file begins with these bytes.
  package func starts(with signature: [UInt8]) -> Bool { head.starts(with: signature) }

  /// Whether the file begins with these letters.
  package func starts(with signature: StaticString) -> Bool {
    starts(with: Array("\(signature)".utf8))
  }

  /// Whether these letters stand in the first `limit` bytes.
  package func headContains(_ letters: StaticString, within limit: Int = length) -> Bool {
    Self.contains(head.prefix(limit), Array("\(letters)".utf8))
  }

  /// Whether these letters stand at either end.
  package func contains(_ letters: StaticString) -> Bool {
    let letters = Array("\(letters)".utf8)
    return Self.contains(head[...], letters) || Self.contains(tail[...], letters)
  }

  /// Whether the first letters behind white space and a byte-order mark are these, in any case.
  package func opens(with letters: StaticString) -> Bool {
    var rest = head[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 <= 0x20 }
    return rest.prefix(letters.utf8CodeUnitCount).map(Self.lowercased)
      == Array("\(letters)".utf8).map(Self.lowercased)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ letters: [UInt8]) -> Bool {
    guard let first = letters.first, bytes.count >= letters.count else { return false }
    var rest = bytes
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: letters) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
