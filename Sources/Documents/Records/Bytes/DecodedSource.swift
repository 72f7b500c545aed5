extension ByteSource {
  /// The source as UTF-8 without a byte-order mark, where it begins with one of UTF-8 or UTF-16; with
  /// line feeds, where its lines end with carriage returns alone, as those of old Macintosh files do.
  ///
  /// - Parameter head: the first bytes, which were taken from the source already.
  /// - Returns: a source that begins with them.
  func decoded(head: [UInt8]) -> ByteSource {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return preceded(by: Array(head.dropFirst(3))) }
    let isBig = head.starts(with: [0xFE, 0xFF])
    guard isBig || head.starts(with: [0xFF, 0xFE]) else {
      let judged = head.prefix(RecordFormat.judged)
      let isOld = judged.dropLast().contains(0x0D) && !judged.contains(0x0A)
      return isOld ? preceded(by: head).withLineFeeds : preceded(by: head)
    }
    var source = preceded(by: Array(head.dropFirst(2)))
    var rest: [UInt8] = []
    var high: UInt32 = 0
    return ByteSource {
      var out: [UInt8] = []
      while out.isEmpty {
        let chunk = try source.next()
        rest += chunk
        var at = 0
        while at + 1 < rest.count {
          let unit =
            isBig
            ? UInt32(rest[at]) << 8 | UInt32(rest[at + 1])
            : UInt32(rest[at + 1]) << 8 | UInt32(rest[at])
          at += 2
          switch unit {
          case 0xD800..<0xDC00: high = unit
          case 0xDC00..<0xE000 where high > 0:
            let value = 0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00)
            out += String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8
            high = 0
          default: out += String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8
          }
        }
        rest.removeSubrange(..<at)
        if chunk.isEmpty { break }
      }
      return out
    }
  }

  /// The source with each carriage return a line feed.
  private var withLineFeeds: ByteSource {
    var source = self
    return ByteSource { try source.next().map { $0 == 0x0D ? 0x0A : $0 } }
  }
}
