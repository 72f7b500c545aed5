/// A place in a line of JSON, moving forward (RFC 8259).
///
/// Reads what it is asked for and passes over the rest; after a fault nothing more is read.
struct JSONCursor {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private(set) var hasFailed = false
  private static let deepest = 64

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  var isAtEnd: Bool { at >= bytes.endIndex }

  /// Whether the value here is `true`.
  var startsTrue: Bool { at < bytes.endIndex && bytes[at] == 0x74 }

  mutating func skipSpace() {
    while at < bytes.endIndex, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
  }

  @discardableResult
  private mutating func fail() -> Bool {
    hasFailed = true
    at = bytes.endIndex
    return false
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < bytes.endIndex, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  /// Reads an object, handing over each key with the cursor before its value.
  mutating func readObject(_ body: (String, inout JSONCursor) -> Bool) -> Bool {
    guard take(0x7B) else { return fail() }
    if take(0x7D) { return true }
    var key: [UInt8] = []
    repeat {
      skipSpace()
      key.removeAll(keepingCapacity: true)
      guard readString(&key), take(0x3A) else { return fail() }
      skipSpace()
      guard body(String(decoding: key, as: UTF8.self), &self), !hasFailed else { return fail() }
    } while take(0x2C)
    return take(0x7D) || fail()
  }

  /// Reads an array, handing over the cursor before each element.
  mutating func readArray(_ body: (inout JSONCursor) -> Bool) -> Bool {
    skipSpace()
    if at < bytes.endIndex, bytes[at] == 0x6E { return skipValue() }
    guard take(0x5B) else { return fail() }
    if take(0x5D) { return true }
    repeat {
      skipSpace()
      guard body(&self), !hasFailed else { return fail() }
    } while take(0x2C)
    return take(0x5D) || fail()
  }

  /// Reads a string into `out`; a number becomes its digits, null and other values nothing.
  @discardableResult
  mutating func readText(_ out: inout [UInt8]) -> Bool {
    skipSpace()
    out.removeAll(keepingCapacity: true)
    guard at < bytes.endIndex else { return fail() }
    if bytes[at] == 0x22 { return readString(&out) || fail() }
    let start = at
    guard skipValue() else { return false }
    if bytes[start] == 0x2D || (0x30...0x39).contains(bytes[start]) { out += bytes[start..<at] }
    return true
  }

  /// Reads an integer, also one that is written as a string; nil for null and anything else.
  mutating func readInteger() -> Int? {
    var text: [UInt8] = []
    guard readText(&text) else { return nil }
    return Int(String(decoding: text, as: UTF8.self))
  }

  /// Passes over one value of any kind.
  @discardableResult
  mutating func skipValue() -> Bool {
    skipSpace()
    guard at < bytes.endIndex else { return fail() }
    switch bytes[at] {
    case 0x22:
      var ignored: [UInt8] = []
      return readString(&ignored) || fail()
    case 0x7B, 0x5B: return skipNested() || fail()
    default:
      let start = at
      while at < bytes.endIndex, !Self.endsScalar(bytes[at]) { at += 1 }
      return at > start || fail()
    }
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x5D, 0x7D, 0x3A, 0x22, 0x5B, 0x7B: true
    default: byte <= 0x20
    }
  }

  private mutating func skipNested() -> Bool {
    var depth = 0
    while at < bytes.endIndex {
      switch bytes[at] {
      case 0x22:
        var ignored: [UInt8] = []
        guard readString(&ignored) else { return false }
        continue
      case 0x7B, 0x5B:
        depth += 1
        if depth > Self.deepest { return false }
      case 0x7D, 0x5D: depth -= 1
      default: break
      }
      at += 1
      if depth == 0 { return true }
    }
    return false
  }

  private mutating func readString(_ out: inout [UInt8]) -> Bool {
    guard at < bytes.endIndex, bytes[at] == 0x22 else { return false }
    at += 1
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      if byte == 0x22 { return true }
      if byte != 0x5C {
        out.append(byte)
      } else if !readEscape(&out) {
        return false
      }
    }
    return false
  }

  private mutating func readEscape(_ out: inout [UInt8]) -> Bool {
    guard at < bytes.endIndex else { return false }
    let byte = bytes[at]
    at += 1
    switch byte {
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75:
      guard var value = readHex() else { return false }
      if (0xD800...0xDBFF).contains(value), at + 1 < bytes.endIndex, bytes[at] == 0x5C,
        bytes[at + 1] == 0x75
      {
        at += 2
        guard let low = readHex() else { return false }
        let isPair = (0xDC00...0xDFFF).contains(low)
        value = isPair ? 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD
      }
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      out.append(contentsOf: String(scalar).utf8)
    default: out.append(byte)
    }
    return true
  }

  private mutating func readHex() -> UInt32? {
    guard at + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return value
  }
}
