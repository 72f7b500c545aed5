import Bibliography

/// Takes one BibTeX entry apart into the ranges of its key, field names and values.
///
/// Follows the grammar of BibTeX (O. Patashnik, "BibTeXing", 1988) and is lenient where files in the
/// wild break it: missing keys and commas, quotes inside quotes, values without delimiters, braces
/// that are never closed.
struct BibTeXScanner {
  /// A part of a value; parts are joined by `#`.
  struct Piece {
    enum Kind { case text, number, macro }
    var kind: Kind
    var range: Range<Int>
  }

  struct Field {
    var name: Range<Int>
    var pieces: Range<Int>
  }

  enum End {
    /// The entry ends before this place.
    case closed(Int)
    /// The view ends before the entry does.
    case incomplete
    /// Another entry begins at this place, inside this one.
    case broken(Int)
  }

  /// What was mended on the way, with its place.
  enum Fault {
    case noKey, missingComma, unclosedValue, junk, strayQuote
  }

  private(set) var key = 0..<0
  private(set) var fields: [Field] = []
  private(set) var pieces: [Piece] = []
  private(set) var faults: [(fault: Fault, place: Int)] = []
  private var end = 0
  private var isLast = false
  private var isMending = false

  /// Scans an entry.
  ///
  /// - Parameters:
  ///   - view: the file, or the part of it that is known.
  ///   - open: the place of the opening brace or parenthesis.
  ///   - end: where to stop at the latest.
  ///   - hasKey: whether a key comes first.
  ///   - isLast: whether nothing follows `end`.
  ///   - isMending: whether the entry is known to be unclosed, so that values end where the next
  ///     line looks like a field.
  /// - Returns: how the entry ends; its parts are in the scanner then.
  /// - Complexity: O(*n*) in the length of the entry.
  mutating func scan(
    _ view: ByteView, open: Int, end: Int, hasKey: Bool, isLast: Bool, isMending: Bool = false
  ) -> End {
    key = 0..<0
    fields.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    self.end = end
    self.isLast = isLast
    self.isMending = isMending
    let close: UInt8 = view[open] == 0x28 ? 0x29 : 0x7D
    var at = open + 1
    if hasKey {
      switch scanKey(view, &at, close) {
      case .closed(let place): return .closed(place)
      case .incomplete: return .incomplete
      case .broken(let place): return .broken(place)
      case nil: break
      }
    }
    return scanFields(view, &at, close)
  }

  private mutating func scanKey(_ view: ByteView, _ at: inout Int, _ close: UInt8) -> End? {
    let start = at
    while at < end {
      switch view[at] {
      case 0x2C:
        key = view.trimmed(start..<at)
        at += 1
        return nil
      case close:
        key = view.trimmed(start..<at)
        return .closed(at + 1)
      case 0x0A:
        if let other = entry(in: view, behind: at) { return other }
      case 0x3D, 0x7B, 0x22:
        // No comma before the first "=": the key, the comma behind it or both are missing.
        let before = view.trimmed(start..<at)
        var word = before.upperBound
        while word > before.lowerBound, view[word - 1] > 0x20 { word -= 1 }
        if view[at] == 0x3D, word > before.lowerBound {
          key = view.trimmed(before.lowerBound..<word)
          faults.append((.missingComma, word))
          at = word
        } else {
          faults.append((.noKey, start))
          at = start
        }
        return nil
      default: break
      }
      at += 1
    }
    return .incomplete
  }

  private mutating func scanFields(_ view: ByteView, _ at: inout Int, _ close: UInt8) -> End {
    while true {
      at = skipSpace(view, at)
      guard at < end else { return .incomplete }
      switch view[at] {
      case close: return .closed(at + 1)
      case 0x2C: at += 1
      case 0x25: at = min(view.find(0x0A, from: at, to: end), end)
      case 0x40:
        switch Self.head(view, at, end: end, isLast: isLast) {
        case .none: at += 1
        case .incomplete: return .incomplete
        case .entry: return .broken(at)
        }
      default:
        let name = word(view, at)
        let sign = skipSpace(view, name.upperBound)
        guard sign < end else { return .incomplete }
        if !name.isEmpty, view[sign] == 0x3D {
          at = sign + 1
          if let stop = scanValue(view, &at, close, name) { return stop }
        } else {
          faults.append((.junk, at))
          at = max(at + 1, name.upperBound)
          while at < end, view[at] != 0x2C, view[at] != close, view[at] != 0x0A { at += 1 }
        }
      }
    }
  }

  /// Scans the pieces of a value; gives an end only where the entry can't be read on.
  private mutating func scanValue(
    _ view: ByteView, _ at: inout Int, _ close: UInt8, _ name: Range<Int>
  ) -> End? {
    let first = pieces.count
    while true {
      at = skipSpace(view, at)
      guard at < end else { return .incomplete }
      switch view[at] {
      case 0x7B:
        if let stop = scanBraces(view, &at) { return keep(name, from: first, stop) }
      case 0x22:
        if let stop = scanQuotes(view, &at, close) { return keep(name, from: first, stop) }
      case 0x2C, 0x23, close: break
      default:
        scanBare(view, &at, close)
        if at >= end { return .incomplete }
      }
      at = skipSpace(view, at)
      guard at < end else { return keep(name, from: first, .incomplete) }
      if view[at] == 0x23 {
        at += 1
        continue
      }
      let wasClosed = faults.last.map { $0.fault != .unclosedValue || $0.place < name.lowerBound }
      if view[at] != 0x2C, view[at] != close, view[at] != 0x25, wasClosed ?? true {
        faults.append((.missingComma, at))
      }
      fields.append(Field(name: name, pieces: first..<pieces.count))
      return nil
    }
  }

  /// Keeps what is known of a field at which an unclosed entry ends.
  private mutating func keep(_ name: Range<Int>, from first: Int, _ stop: End) -> End {
    if isMending { fields.append(Field(name: name, pieces: first..<pieces.count)) }
    return stop
  }

  private mutating func scanBraces(_ view: ByteView, _ at: inout Int) -> End? {
    let start = at + 1
    var depth = 0
    while true {
      at = view.find(0x7B, 0x7D, 0x0A, from: at, to: end)
      guard at < end else { break }
      switch view[at] {
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth == 0 {
          pieces.append(Piece(kind: .text, range: start..<at))
          at += 1
          return nil
        }
      case 0x0A:
        if let other = entry(in: view, behind: at) { return other }
        if isMending, isField(view, behind: at, anyValue: true) {
          closeEarly(view, start..<at, at)
          return nil
        }
      default: break
      }
      at += 1
    }
    if isMending { closeEarly(view, start..<end, start) }
    return .incomplete
  }

  private mutating func scanQuotes(
    _ view: ByteView, _ at: inout Int, _ close: UInt8
  ) -> End? {
    let start = at + 1
    var depth = 0
    at = start
    while at < end {
      switch view[at] {
      case 0x7B: depth += 1
      case 0x7D:
        depth -= 1
        if depth < 0 {
          closeEarly(view, start..<at, at)
          return nil
        }
      case 0x22 where depth == 0:
        let next = skipSpace(view, at + 1)
        if next >= end, !isLast { return .incomplete }
        if isQuoteEnd(view, at, next, close) {
          pieces.append(Piece(kind: .text, range: start..<at))
          at += 1
          return nil
        }
        if view[at - 1] != 0x5C { faults.append((.strayQuote, at)) }
      case 0x0A:
        if let other = entry(in: view, behind: at) { return other }
        if depth == 0 || isMending, isField(view, behind: at, anyValue: false) {
          closeEarly(view, start..<at, at)
          return nil
        }
      default: break
      }
      at += 1
    }
    if isMending { closeEarly(view, start..<end, start) }
    return .incomplete
  }

  /// Whether a quotation mark closes its value: what follows could follow a value.
  private func isQuoteEnd(
    _ view: ByteView, _ quote: Int, _ next: Int, _ close: UInt8
  ) -> Bool {
    guard next < end else { return true }
    switch view[next] {
    case 0x2C, 0x23, close, 0x7D, 0x25, 0x40: return true
    default: break
    }
    if next == quote + 1 { return false }
    let name = word(view, next)
    let sign = skipSpace(view, name.upperBound)
    return !name.isEmpty && sign < end && view[sign] == 0x3D
  }

  /// Takes a value without delimiters: a number, a macro, or words that should have had some.
  private mutating func scanBare(_ view: ByteView, _ at: inout Int, _ close: UInt8) {
    let start = at
    var digits = true
    while at < end, view[at] > 0x20 {
      switch view[at] {
      case 0x2C, 0x23, 0x7D, close:
        append(view, start..<at, digits)
        return
      case 0x30...0x39: break
      default: digits = false
      }
      at += 1
    }
    let next = skipSpace(view, at)
    if next < end {
      switch view[next] {
      case 0x2C, 0x23, 0x7D, close: break
      default:
        let name = word(view, next)
        let sign = skipSpace(view, name.upperBound)
        if !(sign < end && view[sign] == 0x3D && !name.isEmpty) {
          faults.append((.strayQuote, start))
          while at < end, view[at] != 0x2C, view[at] != 0x0A, view[at] != close { at += 1 }
          let range = view.trimmed(start..<at)
          pieces.append(Piece(kind: .text, range: range))
          return
        }
      }
    }
    append(view, start..<at, digits)
  }

  private mutating func append(_ view: ByteView, _ range: Range<Int>, _ digits: Bool) {
    if !range.isEmpty { pieces.append(Piece(kind: digits ? .number : .macro, range: range)) }
  }

  /// Ends a value whose closing delimiter is missing.
  private mutating func closeEarly(_ view: ByteView, _ range: Range<Int>, _ place: Int) {
    var range = view.trimmed(range)
    while let last = range.last, view[last] == 0x2C || view[last] == 0x7D {
      range = view.trimmed(range.lowerBound..<last)
    }
    pieces.append(Piece(kind: .text, range: range))
    faults.append((.unclosedValue, place))
  }

  // MARK: Looking ahead

  private func skipSpace(_ view: ByteView, _ start: Int) -> Int {
    var at = start
    while at < end, view[at] <= 0x20 { at += 1 }
    return at
  }

  /// A field name: anything but white space and the signs of the grammar.
  private func word(_ view: ByteView, _ start: Int) -> Range<Int> {
    var at = start
    while at < end {
      switch view[at] {
      case 0x00...0x20, 0x22, 0x23, 0x25, 0x28, 0x29, 0x2C, 0x3D, 0x40, 0x7B, 0x7D:
        return start..<at
      default: at += 1
      }
    }
    return start..<at
  }

  /// Whether the line behind a line break begins another entry.
  private func entry(in view: ByteView, behind lineBreak: Int) -> End? {
    var at = lineBreak + 1
    while at < end, view[at] == 0x20 || view[at] == 0x09 || view[at] == 0x0D { at += 1 }
    guard at < end, view[at] == 0x40 else { return nil }
    switch Self.head(view, at, end: end, isLast: isLast) {
    case .none: return nil
    case .incomplete: return .incomplete
    case .entry: return .broken(at)
    }
  }

  /// Whether the line behind a line break looks like `name = {`.
  private func isField(_ view: ByteView, behind lineBreak: Int, anyValue: Bool) -> Bool {
    let start = skipSpace(view, lineBreak)
    let name = word(view, start)
    guard !name.isEmpty, name.count < 40 else { return false }
    var at = skipSpace(view, name.upperBound)
    guard at < end, view[at] == 0x3D else { return false }
    at = skipSpace(view, at + 1)
    guard at < end else { return false }
    switch view[at] {
    case 0x22, 0x7B, 0x30...0x39: return true
    case 0x41...0x5A, 0x61...0x7A: return anyValue
    default: return false
    }
  }

  enum Head {
    case none, incomplete
    case entry
  }

  /// Whether an entry begins at an `@`: a type, a delimiter, a key and a comma.
  static func head(_ view: ByteView, _ sign: Int, end: Int, isLast: Bool) -> Head {
    var at = sign + 1
    func space() { while at < end, view[at] <= 0x20 { at += 1 } }
    let nameStart = at
    while at < end, isLetter(view[at]) { at += 1 }
    let name = nameStart..<at
    guard !name.isEmpty else { return at < end || isLast ? .none : .incomplete }
    space()
    guard at < end else { return isLast ? .none : .incomplete }
    guard view[at] == 0x7B || view[at] == 0x28 else { return .none }
    if isCommand(view, name) { return .entry }
    at += 1
    space()
    let keyStart = at
    while at < end, view[at] > 0x20 {
      switch view[at] {
      case 0x2C: return at > keyStart ? .entry : .none
      case 0x3D, 0x7B, 0x7D, 0x22: return .none
      default: at += 1
      }
      if at - keyStart > 400 { return .none }
    }
    space()
    guard at < end else { return isLast ? .none : .incomplete }
    return view[at] == 0x2C && at > keyStart ? .entry : .none
  }

  private static func isCommand(_ view: ByteView, _ name: Range<Int>) -> Bool {
    switch lowered(view, name) {
    case "string", "comment", "preamble": true
    default: false
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The letters of a range in lower case.
  static func lowered(_ view: ByteView, _ range: Range<Int>) -> String {
    if range.count > 64 { return "" }
    return unsafe String(unsafeUninitializedCapacity: range.count) { out in
      for (place, index) in range.enumerated() {
        let byte = view[index]
        unsafe out[place] = (0x41...0x5A).contains(byte) ? byte | 0x20 : min(byte, 0x7F)
      }
      return range.count
    }
  }
}
