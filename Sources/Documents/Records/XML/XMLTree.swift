import Bibliography

/// The elements of one XML record as a flat array, in the order of the file.
///
/// Reads well-formed XML 1.0 and forgives what it can (a missing end tag of an inner element). Nothing
/// is ever fetched, and no entity is expanded but those of ``XMLEntities``.
struct XMLTree {
  struct Element {
    var name: Range<Int>
    var attributes: Range<Int>
    /// What stands between the tags.
    var content: Range<Int>
    /// The number of the first element behind this one and everything in it.
    var next: Int
  }

  enum End {
    /// The record ends before this place.
    case closed(Int)
    case incomplete
    /// The record isn't closed, or nested too deep; reading goes on here.
    case broken(Int)
  }

  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private static let deepest = 64
  private static let mostElements = 200_000

  /// Reads the element that begins at `start`.
  ///
  /// - Parameters:
  ///   - view: the file, or the part of it that is known.
  ///   - start: the place of the `<`.
  ///   - isRecord: whether a name is that of a record; one inside another means that the first was
  ///     not closed.
  /// - Returns: how the element ends.
  /// - Complexity: O(*n*) in its length.
  mutating func read(
    _ view: ByteView, at start: Int, isRecord: (Range<Int>) -> Bool
  ) -> End {
    elements.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    var at = start
    while true {
      at = view.find(0x3C, from: at)
      guard at + 1 < view.count else { return .incomplete }
      switch view[at + 1] {
      case 0x2F:
        if let last = open.last,
          let end = Self.endTag(of: elements[last].name, at: at, in: view)
        {
          open.removeLast()
          finish(last, at: at)
          at = end
          if open.isEmpty { return .closed(at) }
          continue
        }
        let name = Self.name(view, from: at + 2)
        var end = name.upperBound
        if end >= view.count || view[end] != 0x3E { end = view.find(0x3E, from: end) }
        guard end < view.count else { return .incomplete }
        close(view, name, at)
        at = end + 1
        if open.isEmpty { return .closed(at) }
      case 0x21, 0x3F:
        guard let end = Self.skipMarkup(view, at) else { return .incomplete }
        at = end
      default:
        let name = Self.name(view, from: at + 1)
        guard name.upperBound < view.count else { return .incomplete }
        guard !name.isEmpty else {
          at += 1
          continue
        }
        if !open.isEmpty, isRecord(name) { return .broken(at) }
        guard let (end, isEmpty) = Self.tagEnd(view, name.upperBound) else { return .incomplete }
        if open.count >= Self.deepest || elements.count >= Self.mostElements { return .broken(end) }
        let attributes = name.upperBound..<(isEmpty ? end - 2 : end - 1)
        var element = Element(
          name: name, attributes: attributes, content: end..<end, next: elements.count + 1)
        at = end
        if !isEmpty {
          at = view.find(0x3C, from: end)
          // Most elements hold nothing but text: the next tag ends them.
          if let behind = Self.endTag(of: name, at: at, in: view) {
            element.content = end..<at
            at = behind
          } else {
            open.append(elements.count)
          }
        }
        elements.append(element)
        if open.isEmpty { return .closed(at) }
      }
    }
  }

  /// The place behind the tag at `place` if it is the end tag of an element, without white space.
  @inline(__always)
  private static func endTag(of name: Range<Int>, at place: Int, in view: ByteView) -> Int? {
    let end = place + 2 + name.count
    guard end < view.count, view[place + 1] == 0x2F, view[end] == 0x3E,
      view.matches(name, at: place + 2)
    else { return nil }
    return end + 1
  }

  /// Says that an element and all in it ends where its end tag begins.
  private mutating func finish(_ element: Int, at place: Int) {
    elements[element].content = elements[element].content.lowerBound..<place
    elements[element].next = elements.count
  }

  /// Closes the innermost open element of a name, and what is open inside it.
  private mutating func close(_ view: ByteView, _ name: Range<Int>, _ place: Int) {
    let index = open.lastIndex {
      elements[$0].name.count == name.count && view.matches(name, at: elements[$0].name.lowerBound)
    }
    guard let index else { return }
    for number in open[index...] { finish(number, at: place) }
    open.removeSubrange(index...)
  }

  // MARK: Markup

  /// The name that begins at `start`.
  static func name(_ view: ByteView, from start: Int) -> Range<Int> {
    var at = start
    while at + 8 <= view.count {
      let word = view.word(at: at)
      // Bytes up to 0x20 are those in which subtracting 0x21 borrows; the lowest of them is right.
      let spaces = (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080
      let ends = spaces | ByteView.equal(word, 0x3E) | ByteView.equal(word, 0x2F)
      if ends != 0 { return start..<at + ends.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < view.count, view[at] > 0x20, view[at] != 0x3E, view[at] != 0x2F { at += 1 }
    return start..<at
  }

  /// The place behind a tag, and whether it is an empty element's; `<` in quotes is allowed.
  static func tagEnd(_ view: ByteView, _ start: Int) -> (Int, Bool)? {
    var at = start
    while true {
      at = view.find(0x3E, 0x22, 0x27, from: at, to: view.count)
      guard at < view.count else { return nil }
      if view[at] == 0x3E { return (at + 1, at > start && view[at - 1] == 0x2F) }
      at = view.find(view[at], from: at + 1) + 1
    }
  }

  /// The place behind a comment, a CDATA section, a declaration or an instruction at `start`.
  static func skipMarkup(_ view: ByteView, _ start: Int) -> Int? {
    if view.matches("<!--", at: start) { return find("-->", in: view, from: start + 4) }
    if view.matches("<![CDATA[", at: start) { return find("]]>", in: view, from: start + 9) }
    if view.count - start < 9, view[start + 1] == 0x21 { return nil }
    if view.matches("<?", at: start) { return find("?>", in: view, from: start + 2) }
    // A document type, whose inner subset stands in brackets.
    var depth = 0
    var at = start + 2
    while at < view.count {
      switch view[at] {
      case 0x5B, 0x3C: depth += 1
      case 0x5D: depth -= 1
      case 0x3E:
        if depth <= 0 { return at + 1 }
        if view[at - 1] != 0x5D { depth -= 1 }
      case 0x22, 0x27: at = view.find(view[at], from: at + 1)
      default: break
      }
      at += 1
    }
    return nil
  }

  private static func find(_ text: StaticString, in view: ByteView, from start: Int) -> Int? {
    // All that is looked for ends with the same sign.
    var at = min(start, view.count)
    let length = text.utf8CodeUnitCount
    while true {
      at = view.find(0x3E, from: at)
      if at >= view.count { return nil }
      if at + 1 >= start + length, view.matches(text, at: at + 1 - length) { return at + 1 }
      at += 1
    }
  }
}
