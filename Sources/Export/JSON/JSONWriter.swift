/// Writes JSON as bytes, in the order in which it is told to.
///
/// The standard library's encoders choose the order of keys and the spelling of numbers; here both
/// are the contract, since the same graph must give the same bytes. A value written inside of an
/// array or object is preceded by its comma without the caller's help. Objects and arrays are
/// written on one line, apart from the elements of a `lines` array, which have a line each.
package struct JSONWriter: ~Copyable {
  private var bytes: [UInt8] = []
  /// One entry for each open array or object.
  private var open: [Frame] = []
  private var afterKey = false
  /// Whether `<`, `>` and `&` are written as escapes, so that the text may stand in a web page.
  private let escapesMarkup: Bool

  private struct Frame {
    var isEmpty = true
    var breaksLines = false
  }

  package init(escapesMarkup: Bool = false) {
    self.escapesMarkup = escapesMarkup
  }

  /// The text written so far, closed by a line feed.
  package consuming func finish() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  // MARK: Structure

  /// Writes `{`, what `body` writes, and `}`; with `lines`, each member has a line of its own.
  package mutating func object(lines: Bool = false, _ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", lines: lines, body)
  }

  /// Writes `[`, what `body` writes, and `]`; with `lines`, each element has a line of its own.
  package mutating func array(lines: Bool = false, _ body: (inout JSONWriter) -> Void) {
    enclose("[", "]", lines: lines, body)
  }

  /// Writes the key of the next value of an object.
  package mutating func key(_ name: StaticString) {
    separate()
    quote(name.description)
    append(": ")
    afterKey = true
  }

  /// Writes a key that comes from the data.
  package mutating func key(named name: String) {
    separate()
    quote(name)
    append(": ")
    afterKey = true
  }

  // MARK: Values

  package mutating func string(_ value: String?) {
    guard let value else { return null() }
    separate()
    quote(value)
  }

  package mutating func integer(_ value: Int?) {
    guard let value else { return null() }
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number with at most six decimals, which hides the last bits of a sum; what is not
  /// finite has no spelling in JSON and becomes `null`.
  package mutating func number(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    separate()
    // Beyond this size a double has no sixth decimal, and scaling it could overflow.
    let rounded = abs(value) < 1e9 ? (value * 1e6).rounded() / 1e6 : value
    bytes.append(contentsOf: (rounded == 0 ? 0.0 : rounded).description.utf8)
  }

  package mutating func boolean(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  package mutating func null() {
    separate()
    append("null")
  }

  package mutating func strings(_ values: [String]) {
    array { json in
      for value in values { json.string(value) }
    }
  }

  // MARK: Bytes

  private mutating func enclose(
    _ left: StaticString, _ right: StaticString, lines: Bool, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    append(left)
    open.append(Frame(breaksLines: lines))
    body(&self)
    let frame = open.removeLast()
    if lines && !frame.isEmpty { newLine() }
    append(right)
  }

  private mutating func separate() {
    guard !afterKey else {
      afterKey = false
      return
    }
    guard let last = open.indices.last else { return }
    if open[last].isEmpty {
      open[last].isEmpty = false
      if open[last].breaksLines { newLine() }
    } else if open[last].breaksLines {
      append(",")
      newLine()
    } else {
      append(", ")
    }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    for frame in open where frame.breaksLines { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: text.description.utf8)
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20, 0x7F: escape(byte)
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
        if escapesMarkup { escape(byte) } else { bytes.append(byte) }
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    let digits = Array("0123456789abcdef".utf8)
    append("\\u00")
    bytes.append(digits[Int(byte >> 4)])
    bytes.append(digits[Int(byte & 15)])
  }
}
