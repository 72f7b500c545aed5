/// Character references that the parser reads otherwise than browsers do.
///
/// Pages write those of Latin-1 without their semicolon, "Expos&eacutes", and give quotation marks and
/// dashes the numbers that Windows-1252 has for them, "&#150;" (HTML Living Standard, sections 13.5 and
/// 13.2.5.80).
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

  /// The page with a semicolon behind each open reference outside of tags, and with the characters that
  /// numbers of Windows-1252 stand for.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func closed(_ bytes: [UInt8]) -> [UInt8] {
    var places: [(range: Range<Int>, text: [UInt8])] = []
    var inTag = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x3C: inTag = true
      case 0x3E: inTag = false
      case 0x26 where !inTag:
        if let end = end(bytes, index + 1) {
          places.append((end..<end, [0x3B]))
        } else if let (end, text) = numbered(bytes, index) {
          places.append((index..<end, text))
        }
      default: break
      }
    }
    guard !places.isEmpty else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + places.count)
    var start = 0
    for place in places {
      out += bytes[start..<place.range.lowerBound]
      out += place.text
      start = place.range.upperBound
    }
    out += bytes[start...]
    return out
  }

  /// The offset behind a reference by number to one of the 32 characters that Windows-1252 has where
  /// Unicode has controls, "&#150;" or "&#x96;", with the character as UTF-8.
  private static func numbered(_ bytes: [UInt8], _ start: Int) -> (end: Int, text: [UInt8])? {
    var index = start + 1
    guard index + 1 < bytes.count, bytes[index] == 0x23 else { return nil }
    index += 1
    let isHex = bytes[index] | 0x20 == 0x78
    if isHex { index += 1 }
    let first = index
    var value = 0
    // Zeros in front are rare; six digits are enough.
    while index < bytes.count, index - first < 6,
      let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue, isHex || digit < 10
    {
      value = value * (isHex ? 16 : 10) + digit
      index += 1
    }
    guard (0x80...0x9F).contains(value),
      case let code = SingleByteTables.windows1252[value - 0x80], code != 0xFFFD,
      let scalar = Unicode.Scalar(code)
    else { return nil }
    if index < bytes.count, bytes[index] == 0x3B { index += 1 }
    return (index, Array(String(Character(scalar)).utf8))
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
