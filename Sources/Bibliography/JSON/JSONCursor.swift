/// A key of a JSON object, compared with literals without making a string.
@usableFromInline
package struct JSONKey {
  @usableFromInline let view: ByteView
  @usableFromInline let range: Range<Int>

  @inlinable @inline(__always)
  package static func ~= (name: StaticString, key: JSONKey) -> Bool {
    key.view.equals(name, key.range)
  }
}

/// A place in JSON text, moving forward (RFC 8259).
///
/// Reads what it is asked for and passes over the rest without making values of it. After a fault
/// nothing more is read; ``ranOut`` tells a text that ends too early from one that is no JSON.
package struct JSONCursor {
  package let view: ByteView
  package private(set) var at: Int
  private let end: Int
  /// Whether a fault was met.
  package private(set) var hasFailed = false
  /// Whether the fault is that the text ends too early.
  package private(set) var ranOut = false
  private var depth = 0
  private static let deepest = 64

  package init(_ view: ByteView, from start: Int, to end: Int) {
    self.view = view
    at = start
    self.end = min(end, view.count)
  }

  @inline(__always)
  private mutating func skipSpace() {
    while at < end, view[at] <= 0x20 { at += 1 }
  }

  /// Notes a fault, such as a value that may not stand here.
  @discardableResult
  package mutating func fail() -> Bool {
    if !hasFailed { ranOut = at >= end }
    hasFailed = true
    return false
  }

  /// The byte that the next value begins with; nil at the end.
  package mutating func peek() -> UInt8? {
    skipSpace()
    return at < end && !hasFailed ? view[at] : nil
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard at < end, view[at] == byte else { return false }
    at += 1
    return true
  }

  /// Reads an object, calling `body` with each key, the cursor being before its value.
  ///
  /// `body` must read or pass over the value. Where there is no object the value is passed over.
  ///
  /// - Returns: false after a fault.
  @discardableResult
  package mutating func object(_ body: (JSONKey, inout JSONCursor) -> Void) -> Bool {
    guard !hasFailed else { return false }
    guard peek() == 0x7B else { return skip() }
    at += 1
    guard depth < Self.deepest else { return fail() }
    depth += 1
    defer { depth -= 1 }
    if take(0x7D) { return true }
    repeat {
      skipSpace()
      guard let key = stringRange(), take(0x3A) else { return fail() }
      body(JSONKey(view: view, range: key), &self)
      if hasFailed { return false }
    } while take(0x2C)
    return take(0x7D) || fail()
  }

  /// Reads an array, calling `body` before each element, which it must read.
  ///
  /// Where there is no array the value is passed over.
  @discardableResult
  package mutating func array(_ body: (inout JSONCursor) -> Void) -> Bool {
    guard !hasFailed else { return false }
    guard peek() == 0x5B else { return skip() }
    at += 1
    guard depth < Self.deepest else { return fail() }
    depth += 1
    defer { depth -= 1 }
    if take(0x5D) { return true }
    repeat {
      body(&self)
      if hasFailed { return false }
    } while take(0x2C)
    return take(0x5D) || fail()
  }

  /// Reads a string as it stands between its quotation marks; a number as its digits; anything else
  /// is passed over and empty.
  package mutating func raw() -> Range<Int> {
    guard let first = peek() else {
      fail()
      return 0..<0
    }
    if first == 0x22 {
      guard let range = stringRange() else {
        fail()
        return 0..<0
      }
      return range
    }
    let start = at
    guard skip() else { return 0..<0 }
    return first == 0x2D || (0x30...0x39).contains(first) ? start..<at : 0..<0
  }

  /// Reads an integer, also one in quotes; nil for anything else.
  package mutating func integer() -> Int? {
    let range = raw()
    guard range.count < 19 else { return nil }
    var value = 0
    var isNegative = false
    for index in range {
      let byte = view[index]
      if byte == 0x2D, index == range.lowerBound {
        isNegative = true
        continue
      }
      guard (0x30...0x39).contains(byte) else { return index > range.lowerBound ? value : nil }
      value = value * 10 + Int(byte) - 0x30
    }
    return range.isEmpty ? nil : isNegative ? -value : value
  }

  /// Reads a truth value; false for anything else.
  package mutating func isTrue() -> Bool {
    let first = peek()
    skip()
    return first == 0x74
  }

  /// Passes over one value of any kind.
  @discardableResult
  package mutating func skip() -> Bool {
    guard !hasFailed else { return false }
    guard let first = peek() else { return fail() }
    switch first {
    case 0x22: return stringRange() != nil || fail()
    case 0x7B, 0x5B: return skipNested() || fail()
    default:
      let start = at
      while at < end, !Self.endsScalar(view[at]) { at += 1 }
      if at >= end { return fail() }
      return at > start || fail()
    }
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x5D, 0x7D, 0x3A, 0x22, 0x5B, 0x7B: true
    default: byte <= 0x20
    }
  }

  /// Passes over an object or array; only strings and brackets are looked at.
  private mutating func skipNested() -> Bool {
    var nesting = 0
    while at < end {
      switch view[at] {
      case 0x22:
        guard stringRange() != nil else { return false }
        continue
      case 0x7B, 0x5B:
        nesting += 1
        if nesting + depth > Self.deepest * 4 { return false }
      case 0x7D, 0x5D: nesting -= 1
      default: break
      }
      at += 1
      if nesting == 0 { return true }
    }
    return false
  }

  /// The range between the quotation marks of the string here; nil where it isn't one or is cut off.
  private mutating func stringRange() -> Range<Int>? {
    guard at < end, view[at] == 0x22 else { return nil }
    let start = at + 1
    var place = start
    while true {
      place = view.find(0x22, 0x5C, from: place, to: end)
      guard place < end else {
        at = end
        return nil
      }
      if view[place] == 0x22 {
        at = place + 1
        return start..<place
      }
      place += 2
      if place > end { place = end }
    }
  }

  // MARK: Text

  /// Reads a string into `out`, its escapes resolved; a number as its digits, all else as nothing.
  ///
  /// An escape that is none is a fault.
  package mutating func text(into out: inout [UInt8]) {
    out.removeAll(keepingCapacity: true)
    let range = raw()
    if !Self.unescape(view, range, into: &out) { fail() }
  }

  /// Appends what stands between the quotation marks of a string, its escapes resolved.
  ///
  /// Lone surrogates and invalid escapes become U+FFFD and the letter behind the backslash.
  ///
  /// - Returns: whether all escapes are valid.
  /// - Complexity: O(*n*).
  package static func unescape(
    _ view: ByteView, _ range: Range<Int>, into out: inout [UInt8]
  ) -> Bool {
    var isValid = true
    var at = range.lowerBound
    while at < range.upperBound {
      let next = view.find(0x5C, from: at, to: range.upperBound)
      view.append(at..<next, to: &out)
      at = next + 1
      guard at < range.upperBound else { break }
      let byte = view[at]
      at += 1
      switch byte {
      case 0x62: out.append(0x08)
      case 0x66: out.append(0x0C)
      case 0x6E: out.append(0x0A)
      case 0x72: out.append(0x0D)
      case 0x74: out.append(0x09)
      case 0x75:
        let scalar = scalar(view, &at, range.upperBound)
        isValid = isValid && scalar != nil
        out += String(scalar ?? "\u{FFFD}").utf8
      default: out.append(byte)
      }
    }
    return isValid
  }

  /// The scalar of four hexadecimal digits, or of a pair of them; nil where there are none.
  private static func scalar(_ view: ByteView, _ at: inout Int, _ end: Int) -> Unicode.Scalar? {
    guard var value = hex(view, &at, end) else { return nil }
    if (0xD800...0xDBFF).contains(value), at + 1 < end, view.matches("\\u", at: at) {
      var next = at + 2
      if let low = hex(view, &next, end), (0xDC00...0xDFFF).contains(low) {
        value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
        at = next
      }
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func hex(_ view: ByteView, _ at: inout Int, _ end: Int) -> UInt32? {
    guard at + 4 <= end else { return nil }
    var value: UInt32 = 0
    for index in at..<at + 4 {
      guard let digit = Character(Unicode.Scalar(view[index])).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
