/// Reads the tags and the text of machine-written markup one after the other.
///
/// The page descriptions of poppler are nearly XML, but not always: tags may cross, and control
/// characters occur. Nothing here needs them to be right; what is no tag is text.
struct MarkupScanner {
  enum Token: Equatable {
    /// A tag with its attributes: name, whether it closes, attributes.
    case tag(name: String, isClosing: Bool)
    /// The letters between two tags, entities resolved.
    case text([UInt8])
  }

  private let bytes: [UInt8]
  private var index = 0
  /// Where the attributes of the last tag stand.
  private var attributes = 0..<0

  /// The longest tag that is read as one.
  private static let longestTag = 4_096

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token, or nil at the end.
  ///
  /// - Complexity: O(*n*) in the bytes of the token.
  mutating func next() -> Token? {
    guard index < bytes.count else { return nil }
    if bytes[index] == 0x3C, let end = tagEnd() { return tag(end) }
    var end = index + 1
    while end < bytes.count, bytes[end] != 0x3C { end += 1 }
    defer { index = end }
    return .text(Self.resolved(bytes[index..<end]))
  }

  /// The offset of the closing bracket of the tag at ``index``.
  private func tagEnd() -> Int? {
    var end = index + 1
    var quote: UInt8?
    let limit = min(bytes.count, index + Self.longestTag)
    while end < limit {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 {
        quote = byte
      } else if byte == 0x3E {
        return end
      }
      end += 1
    }
    return nil
  }

  private mutating func tag(_ end: Int) -> Token {
    var start = index + 1
    let isClosing = start < end && bytes[start] == 0x2F
    if isClosing { start += 1 }
    var stop = start
    while stop < end, bytes[stop] > 0x20, bytes[stop] != 0x2F { stop += 1 }
    attributes = stop..<end
    index = end + 1
    return .tag(name: String(decoding: bytes[start..<stop], as: UTF8.self), isClosing: isClosing)
  }

  /// The value of an attribute of the last tag.
  func attribute(_ name: StaticString) -> ArraySlice<UInt8>? {
    let wanted = Array("\(name)=\"".utf8)
    var start = attributes.lowerBound
    while start + wanted.count < attributes.upperBound {
      if bytes[start] <= 0x20, bytes[(start + 1)...].starts(with: wanted) {
        let first = start + 1 + wanted.count
        guard first <= attributes.upperBound,
          let end = bytes[first..<attributes.upperBound].firstIndex(of: 0x22)
        else { return nil }
        return bytes[first..<end]
      }
      start += 1
    }
    return nil
  }

  /// The value of an attribute as a number between −100,000 and 100,000.
  func number(_ name: StaticString) -> Double? {
    guard let value = attribute(name), !value.isEmpty, value.count <= 32,
      let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite
    else { return nil }
    return min(max(number, -100_000), 100_000)
  }

  /// The text with its entities resolved.
  ///
  /// Control characters are left out but for those that fonts without names have for ligatures
  /// (``GlyphCodes``).
  static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x26, let (scalar, end) = entity(text, index) {
        out.append(contentsOf: Array(String(scalar).utf8))
        index = end
        continue
      }
      if byte >= 0x10 || byte == 0x09 || byte == 0x0A { out.append(byte) }
      index += 1
    }
    return out
  }

  private static func entity(
    _ text: ArraySlice<UInt8>, _ start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let limit = min(start + 12, text.endIndex)
    guard let end = text[start..<limit].firstIndex(of: 0x3B) else { return nil }
    let name = String(decoding: text[start + 1..<end], as: UTF8.self)
    switch name {
    case "amp": return ("&", end + 1)
    case "lt": return ("<", end + 1)
    case "gt": return (">", end + 1)
    case "quot": return ("\"", end + 1)
    case "apos": return ("'", end + 1)
    default: break
    }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, end + 1)
  }
}
