/// A key of a JSON object, compared with literals without making a string.
struct JSONKey {
  let view: ByteView
  let range: Range<Int>

  @inline(__always)
  static func ~= (name: StaticString, key: JSONKey) -> Bool { key.view.equals(name, key.range) }
}

/// A place in JSON text, moving forward (RFC 8259).
///
/// Reads what it is asked for and passes over the rest without making values of it. After a fault
/// nothing more is read; ``ranOut`` tells a text that ends too early from one that is no JSON.
struct JSONPull {
  let view: ByteView
  private(set) var at: Int
  private(set) var end: Int
  private(set) var hasFailed = false
  private(set) var ranOut = false
  private var depth = 0
  private static let deepest = 64

  init(_ view: ByteView, from start: Int, to end: Int) {
    self.view = view
    at = start
    self.end = min(end, view.count)
  }

  @inline(__always)
  mutating func skipSpace() {
    while at < end, view[at] <= 0x20 { at += 1 }
  }

  @discardableResult
  private mutating func fail() -> Bool {
    if !hasFailed { ranOut = at >= end }
    hasFailed = true
    return false
  }

  /// The byte that the next value begins with; nil at the end.
  mutating func peek() -> UInt8? {
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
  mutating func object(_ body: (JSONKey, inout JSONPull) -> Void) -> Bool {
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
  mutating func array(_ body: (inout JSONPull) -> Void) -> Bool {
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
  mutating func raw() -> Range<Int> {
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
  mutating func integer() -> Int? {
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
  mutating func isTrue() -> Bool {
    let first = peek()
    skip()
    return first == 0x74
  }

  /// Passes over one value of any kind.
  @discardableResult
  mutating func skip() -> Bool {
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
}
