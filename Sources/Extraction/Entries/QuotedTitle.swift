/// Titles in quotation marks: "…", “…”, „…“, «…», ``…''.
enum QuotedTitle {
  private static let pairs: [(opening: [UInt8], closings: [[UInt8]])] = [
    ([0x22], [[0x22]]),
    (Array("“".utf8), [Array("”".utf8), [0x22]]),
    (Array("„".utf8), [Array("“".utf8), Array("”".utf8), [0x22]]),
    (Array("«".utf8), [Array("»".utf8)]),
    (Array("»".utf8), [Array("«".utf8)]),
    ([0x60, 0x60], [[0x27, 0x27]]),
    (Array("‚".utf8), [Array("‘".utf8)]),
  ]

  /// Whether a text begins with an opening quotation mark.
  static func opens(_ text: ArraySlice<UInt8>) -> Bool {
    pairs.contains { text.starts(with: $0.opening) }
  }

  /// The range between the first pair of quotation marks that holds a title: twelve bytes or more.
  ///
  /// - Complexity: O(*n*).
  static func range(in text: [UInt8]) -> Range<Int>? {
    var index = 0
    while index < text.count {
      guard let pair = pairs.first(where: { text[index...].starts(with: $0.opening) }) else {
        index += 1
        continue
      }
      let start = index + pair.opening.count
      var end = start
      while end < text.count, !pair.closings.contains(where: { text[end...].starts(with: $0) }) {
        end += 1
      }
      guard end < text.count else { return nil }
      if end - start >= 12 { return start..<end }
      index = end + 1
    }
    return nil
  }
}
