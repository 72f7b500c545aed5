/// Where a reader gets its bytes from, a chunk at a time: a file, a decompressed stream, memory.
package struct ByteSource {
  private let pull: () throws -> [UInt8]

  /// Makes a source from a function that gives the next bytes.
  ///
  /// - Parameter pull: gives the next chunk, of any size; an empty one at the end. What it throws
  ///   ends the reading and is reported.
  package init(_ pull: @escaping () throws -> [UInt8]) {
    self.pull = pull
  }

  /// A source of bytes that are in memory.
  ///
  /// - Parameters:
  ///   - bytes: what it gives.
  ///   - chunk: the most bytes that are given at once.
  package init(_ bytes: [UInt8], chunk: Int = 1 << 18) {
    var at = 0
    pull = {
      let end = min(bytes.count, at + max(chunk, 1))
      defer { at = end }
      return Array(bytes[at..<end])
    }
  }

  /// The next chunk; empty at the end.
  package mutating func next() throws -> [UInt8] { try pull() }

  /// The same source with bytes in front that were read from it before.
  package func preceded(by head: [UInt8]) -> ByteSource {
    var head = head
    return ByteSource { [pull] in
      if head.isEmpty { return try pull() }
      defer { head = [] }
      return head
    }
  }
}
