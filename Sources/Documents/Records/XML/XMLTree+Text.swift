import Bibliography

extension XMLTree {
  /// The elements directly inside another one.
  func children(of parent: Int) -> Children {
    Children(
      elements: elements, at: parent + 1, end: elements.isEmpty ? 0 : elements[parent].next)
  }

  /// The numbers of the children of an element.
  struct Children: Sequence, IteratorProtocol {
    fileprivate let elements: [XMLTree.Element]
    fileprivate var at: Int
    fileprivate let end: Int

    mutating func next() -> Int? {
      guard at < end else { return nil }
      defer { at = elements[at].next }
      return at
    }
  }

  func isNamed(_ name: StaticString, _ element: Int, _ view: ByteView) -> Bool {
    view.equals(name, elements[element].name)
  }

  /// The first element of a path of names below an element, each below the one before.
  func descendant(of parent: Int, _ path: StaticString..., in view: ByteView) -> Int? {
    var current = parent
    for name in path {
      guard let child = children(of: current).first(where: { isNamed(name, $0, view) }) else {
        return nil
      }
      current = child
    }
    return current
  }

  /// The words of the file between an element's tags.
  func source(_ element: Int, _ view: ByteView, _ sink: inout RecordSink) -> String {
    sink.decoding.string(view, view.trimmed(elements[element].content))
  }

  /// The text of an element: entities resolved, tags inside it left out, white space made single.
  ///
  /// - Complexity: O(*n*) in its length.
  func text(_ element: Int, _ view: ByteView, _ sink: inout RecordSink) -> String {
    let range = view.trimmed(elements[element].content)
    return Self.text(view, range, &sink)
  }

  static func text(_ view: ByteView, _ range: Range<Int>, _ sink: inout RecordSink) -> String {
    switch kind(view, range) {
    case .ascii: return view.repaired(range)
    case .plain: return sink.decoding.string(view, range)
    case .marked: break
    }
    var out: [UInt8] = []
    var at = range.lowerBound
    func appendSpace() {
      if let last = out.last, last != 0x20 { out.append(0x20) }
    }
    while at < range.upperBound {
      let byte = view[at]
      switch byte {
      case 0x00...0x20:
        appendSpace()
        at += 1
      case 0x3C where view.matches("<![CDATA[", at: at):
        var end = at + 9
        while end < range.upperBound, !view.matches("]]>", at: end) { end += 1 }
        for index in min(at + 9, range.upperBound)..<end {
          if view[index] <= 0x20 { appendSpace() } else { out.append(view[index]) }
        }
        at = min(end + 3, range.upperBound)
      case 0x3C where isTag(view, at, range.upperBound):
        let end = view.find(0x3E, from: at, to: range.upperBound)
        at = min(end + 1, range.upperBound)
      case 0x26:
        let end = view.find(0x3B, from: at, to: min(range.upperBound, at + 40))
        if view.matches(";", at: end), end < range.upperBound,
          let letters = XMLEntities.text(view, at + 1..<end)
        {
          out += letters.utf8
          at = end + 1
        } else {
          out.append(byte)
          at += 1
        }
      default:
        if byte >= 0x80, sink.decoding.isDeclaredLatin {
          out += String(TextDecoding.windows1252(byte)).utf8
        } else {
          out.append(byte)
        }
        at += 1
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return sink.decoding.string(utf8: out)
  }

  /// Whether a `<` begins a tag rather than standing for itself ("a < b").
  private static func isTag(_ view: ByteView, _ place: Int, _ end: Int) -> Bool {
    guard place + 1 < end else { return false }
    let next = view[place + 1]
    return next == 0x2F || next == 0x21 || next == 0x3F || BibTeXScanner.isLetter(next)
  }

  /// Whether a range holds tags, entities, or other white space than single spaces.
  static func kind(_ view: ByteView, _ range: Range<Int>) -> TextKind {
    var at = range.lowerBound
    var lastSpace: UInt64 = 0
    var all: UInt64 = 0
    while at + 8 <= range.upperBound {
      let word = view.word(at: at)
      let spaces = ByteView.equal(word, 0x20)
      // Bytes under 0x20 are those in which subtracting it borrows, and only they.
      let controls = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
      let doubles = spaces & (spaces << 8 | lastSpace)
      if controls | doubles | ByteView.equal(word, 0x3C) | ByteView.equal(word, 0x26) != 0 {
        return .marked
      }
      all |= word
      lastSpace = spaces >> 56
      at += 8
    }
    var wasSpace = lastSpace != 0
    while at < range.upperBound {
      let byte = view[at]
      if byte == 0x3C || byte == 0x26 || byte < 0x20 { return .marked }
      let isSpace = byte == 0x20
      if isSpace, wasSpace { return .marked }
      wasSpace = isSpace
      all |= UInt64(byte)
      at += 1
    }
    return all & 0x8080_8080_8080_8080 == 0 ? .ascii : .plain
  }

  /// The value of an attribute; nil where the element has none of that name.
  func attribute(
    _ name: StaticString, of element: Int, _ view: ByteView, _ sink: inout RecordSink
  ) -> String? {
    Self.attribute(name, in: elements[element].attributes, view, &sink)
  }

  static func attribute(
    _ name: StaticString, in range: Range<Int>, _ view: ByteView, _ sink: inout RecordSink
  ) -> String? {
    attribute(name, in: range, view).map { text(view, $0, &sink) }
  }

  /// Where the value of an attribute stands.
  static func attribute(
    _ name: StaticString, in range: Range<Int>, _ view: ByteView
  ) -> Range<Int>? {
    var at = range.lowerBound
    while at < range.upperBound {
      while at < range.upperBound, view[at] <= 0x20 { at += 1 }
      let start = at
      while at < range.upperBound, view[at] != 0x3D, view[at] > 0x20 { at += 1 }
      let found = start..<at
      while at < range.upperBound, view[at] != 0x22, view[at] != 0x27 { at += 1 }
      guard at < range.upperBound else { return nil }
      let end = view.find(view[at], from: at + 1, to: range.upperBound)
      if view.equals(name, found) { return view.trimmed(at + 1..<end) }
      at = end + 1
    }
    return nil
  }
}
