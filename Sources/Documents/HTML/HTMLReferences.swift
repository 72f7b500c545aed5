/// Character references that pages write without their semicolon: "Expos&eacutes".
///
/// HTML allows that for the letters of Latin-1 (HTML Living Standard, section 13.5), which the parser
/// leaves as they are.
enum HTMLReferences {
  private static let names: [[UInt8]] = {
    var names = [
      "szlig", "aring", "aelig", "oslash", "ccedil", "eth", "thorn", "nbsp", "ntilde",
      "atilde", "otilde", "yacute", "yuml", "laquo", "raquo", "middot", "amp",
    ]
    for letter in "aeiou" {
      for accent in ["grave", "acute", "circ", "uml"] { names.append(String(letter) + accent) }
    }
    return names.map { Array($0.utf8) }
  }()

  /// The page with a semicolon behind each such reference outside of tags.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func closed(_ bytes: [UInt8]) -> [UInt8] {
    var places: [Int] = []
    var inTag = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x3C: inTag = true
      case 0x3E: inTag = false
      case 0x26 where !inTag:
        if let end = end(bytes, index + 1) { places.append(end) }
      default: break
      }
    }
    guard !places.isEmpty else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + places.count)
    var start = 0
    for place in places {
      out += bytes[start..<place]
      out.append(0x3B)
      start = place
    }
    out += bytes[start...]
    return out
  }

  /// The offset behind the name of a reference that lacks its semicolon.
  private static func end(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 3 < bytes.count else { return nil }
    for name in names {
      let end = start + name.count
      guard end < bytes.count, bytes[start] | 0x20 == name[0],
        bytes[start + 1..<end].elementsEqual(name.dropFirst())
      else { continue }
      return bytes[end] == 0x3B ? nil : end
    }
    return nil
  }
}
