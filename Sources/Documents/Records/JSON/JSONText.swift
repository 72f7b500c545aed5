import Bibliography

/// The text of JSON strings: escapes resolved (RFC 8259), markup and entities left out.
enum JSONText {
  /// The text of a string's range.
  ///
  /// Escaped line breaks and other signs of control become spaces.
  ///
  /// - Complexity: O(*n*).
  static func string(_ view: ByteView, _ range: Range<Int>, _ sink: inout RecordSink) -> String {
    if view.find(0x5C, from: range.lowerBound, to: range.upperBound) == range.upperBound {
      return sink.decoding.string(view, range)
    }
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    _ = JSONCursor.unescape(view, range, into: &out)
    for index in out.indices where out[index] < 0x20 { out[index] = 0x20 }
    return sink.decoding.string(out)
  }

  /// The text of a title or name, as records of publishers have them: tags such as `<i>` and
  /// entities such as `&amp;` resolved, white space made single.
  static func clean(_ view: ByteView, _ range: Range<Int>, _ sink: inout RecordSink) -> String {
    let text = string(view, range, &sink)
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x3C && $0 != 0x26 || $0 == 0x20 }
    if isPlain, !text.utf8.starts(with: [0x20]), text.utf8.last != 0x20, !hasDoubleSpace(text) {
      return text
    }
    return Array(text.utf8).withView { markup in
      guard hasTags(markup) else { return spaced(text) }
      return XMLTree.text(markup, markup.trimmed(0..<markup.count), &sink)
    }
  }

  /// Whether there is a tag or entity, and not just "a < b".
  private static func hasTags(_ view: ByteView) -> Bool {
    var at = 0
    while at < view.count {
      at = view.find(0x3C, 0x26, from: at, to: view.count)
      guard at + 1 < view.count else { return false }
      let next = view[at + 1]
      if view[at] == 0x26 || next == 0x2F || BibTeXScanner.isLetter(next) { return true }
      at += 1
    }
    return false
  }

  private static func hasDoubleSpace(_ text: String) -> Bool {
    var wasSpace = false
    for byte in text.utf8 {
      if byte == 0x20, wasSpace { return true }
      wasSpace = byte == 0x20
    }
    return false
  }

  private static func spaced(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension JSONCursor {
  /// Reads a string as text.
  mutating func text(_ sink: inout RecordSink) -> String {
    JSONText.string(view, raw(), &sink)
  }

  /// Reads a title or name as clean text.
  mutating func clean(_ sink: inout RecordSink) -> String {
    JSONText.clean(view, raw(), &sink)
  }

  /// Reads a string, or the first string of an array.
  mutating func firstText(_ sink: inout RecordSink) -> String {
    JSONText.clean(view, firstRaw(), &sink)
  }

  /// The range of a string, or of the first string of an array.
  mutating func firstRaw() -> Range<Int> {
    guard peek() == 0x5B else { return raw() }
    var first: Range<Int>?
    array { item in
      let range = item.raw()
      if first == nil, !range.isEmpty { first = range }
    }
    return first ?? 0..<0
  }
}
