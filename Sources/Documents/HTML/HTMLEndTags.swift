/// End tags that browsers read otherwise than the parser does.
///
/// Browsers end a `nav` with all that is open in it. The parser leaves it open where a `div` in it was
/// not ended, and the rest of the page would count as navigation. `</br>` breaks a line in browsers; the
/// parser drops it.
enum HTMLEndTags {
  private static let comment = (start: Array("!--".utf8), end: Array("-->".utf8))
  private static let script = (start: Array("script".utf8), end: Array("</script".utf8))
  private static let navigation = (start: Array("nav".utf8), end: Array("/nav".utf8))
  private static let division = (start: Array("div".utf8), end: Array("/div".utf8))
  private static let lineBreak = (start: Array("br ".utf8), end: Array("/br".utf8))

  /// The page with the missing end tags of each `div` in front of the end of its `nav`, and with each
  /// `</br>` as a `<br >` of the same length.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func completed(_ bytes: [UInt8]) -> [UInt8] {
    /// How many elements of each open `nav` are open, from the outermost inwards.
    var open: [Int] = []
    var missing: [(place: Int, count: Int)] = []
    var bytes = bytes
    var index = 0
    while let start = bytes[index...].firstIndex(of: 0x3C) {
      index = start + 1
      if begins(bytes, index, comment.start) {
        index = end(of: comment.end, bytes, index) ?? bytes.count
      } else if begins(bytes, index, script.start) {
        index = end(of: script.end, bytes, index) ?? bytes.count
      } else if isTag(bytes, index, navigation.start) {
        open.append(0)
      } else if isTag(bytes, index, navigation.end) {
        if let count = open.popLast(), count > 0 { missing.append((start, count)) }
      } else if !open.isEmpty, isTag(bytes, index, division.start) {
        open[open.count - 1] += 1
      } else if !open.isEmpty, isTag(bytes, index, division.end) {
        open[open.count - 1] -= 1
      } else if isTag(bytes, index, lineBreak.end) {
        bytes.replaceSubrange(index..<index + 3, with: lineBreak.start)
      }
    }
    guard !missing.isEmpty else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 16 * missing.count)
    var copied = 0
    for (place, count) in missing {
      out += bytes[copied..<place]
      for _ in 0..<count { out += Array("</div>".utf8) }
      copied = place
    }
    return out + bytes[copied...]
  }

  private static let paragraph = (start: Array("p".utf8), end: Array("/p".utf8))

  /// Whether hardly a `<p>` of a page is ended: it stands between paragraphs there, and holds none.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func leaveParagraphsOpen(_ bytes: [UInt8]) -> Bool {
    var counts = (start: 0, end: 0)
    var index = 0
    while let tag = bytes[index...].firstIndex(of: 0x3C) {
      index = tag + 1
      if isTag(bytes, index, paragraph.start) {
        counts.start += 1
      } else if isTag(bytes, index, paragraph.end) {
        counts.end += 1
      }
    }
    return counts.start >= 3 && counts.end * 4 < counts.start
  }

  private static func isTag(_ bytes: [UInt8], _ start: Int, _ name: [UInt8]) -> Bool {
    guard begins(bytes, start, name) else { return false }
    let end = start + name.count
    return end < bytes.count && (bytes[end] <= 0x20 || bytes[end] == 0x3E || bytes[end] == 0x2F)
  }

  /// Whether a name in small letters stands at an offset, in letters of either case.
  private static func begins(_ bytes: [UInt8], _ start: Int, _ name: [UInt8]) -> Bool {
    guard start + name.count <= bytes.count else { return false }
    return zip(bytes[start...], name).allSatisfy { byte, letter in
      byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
    }
  }

  private static func end(of mark: [UInt8], _ bytes: [UInt8], _ start: Int) -> Int? {
    (start..<bytes.count).first { begins(bytes, $0, mark) }.map { $0 + mark.count }
  }
}
