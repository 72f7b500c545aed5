/// Conditions that word processors write between an element's tags: "<![if !supportLists]>".
///
/// Browsers take what begins with "<!" and is no declaration for a comment that the next ">" ends (HTML
/// Living Standard, section 13.2.5.42, "bogus comment"). The parser gives it as words.
enum HTMLConditions {
  private static let start = Array("<![".utf8)
  private static let comment = (start: Array("<!--".utf8), end: Array("-->".utf8))

  /// The page with a comment of the same length in place of each condition.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func commented(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.firstRange(of: start) != nil else { return bytes }
    var bytes = bytes
    var index = 0
    while let open = bytes[index...].firstIndex(of: 0x3C) {
      index = open + 1
      if bytes[open...].starts(with: comment.start) {
        guard let end = bytes[(open + 2)...].firstRange(of: comment.end) else { return bytes }
        index = end.upperBound
      } else if bytes[open...].starts(with: start), isCondition(bytes, open + start.count) {
        guard let close = bytes[index...].firstIndex(of: 0x3E) else { return bytes }
        // A comment ends at two hyphens, and the lines of the page are counted.
        for place in open..<close where bytes[place] != 0x0A { bytes[place] = 0x20 }
        bytes.replaceSubrange(open..<open + comment.start.count, with: comment.start)
        bytes.replaceSubrange(close - 2...close, with: comment.end)
        index = close + 1
      }
    }
    return bytes
  }

  /// Whether "if" or "endif" stands at an offset, in letters of either case.
  private static func isCondition(_ bytes: [UInt8], _ start: Int) -> Bool {
    let word = String(decoding: bytes[start...].prefix(6), as: UTF8.self).lowercased()
    return word.hasPrefix("if ") || word == "endif]"
  }
}
