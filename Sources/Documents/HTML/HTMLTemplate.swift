import Bibliography

/// The source of a page from which a generator of sites makes the page itself: fields between rules at the
/// top, and tags of its template in the markup.
enum HTMLTemplate {
  /// The longest tag of a template.
  private static let longest = 400
  /// So far into the page a title is looked for that it prints itself.
  private static let top = 4_000

  /// The page as the generator would write it, but for what other files hold: with the title and author that
  /// its fields name, and without tags of the template; the page itself where it has no fields.
  ///
  /// Every line of it stays a line, and each field on its own.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func filled(_ bytes: [UInt8]) -> [UInt8] {
    guard let matter = FrontMatter(bytes) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var written = 0
    /// The lines in front of a field, and the field in an element.
    func add(_ field: Range<Int>, _ open: String, _ close: String) {
      if field.lowerBound > written {
        out += bytes[written..<field.lowerBound].filter { $0 == 0x0A }
        written = field.lowerBound
      }
      out += Array(open.utf8) + bytes[field] + Array(close.utf8)
    }
    if matter.fields.isEmpty {
      let shown = headings(bytes[matter.end...].prefix(top))
      if let title = matter.title, !shown.contains(where: { $0.elementsEqual(bytes[title]) }) {
        add(title, "<h1>", "</h1>")
      }
      if let author = matter.author { add(author, "<p>", "</p>") }
    } else {
      for field in matter.fields { add(field, "<div>", "</div>") }
    }
    if matter.end > written { out += bytes[written..<matter.end].filter { $0 == 0x0A } }
    var index = matter.end
    while index < bytes.count {
      if bytes[index] == 0x7B, let end = endOfTag(bytes, index) {
        out += bytes[index..<end].filter { $0 == 0x0A }
        index = end
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return out
  }

  /// The words of the headings of some markup, without spaces at their ends.
  private static func headings(_ markup: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var out: [ArraySlice<UInt8>] = []
    var index = markup.startIndex
    while index + 4 < markup.endIndex {
      guard markup[index] == 0x3C, markup[index + 1] | 0x20 == 0x68,
        (0x31...0x33).contains(markup[index + 2]),
        let start = markup[index...].firstIndex(of: 0x3E)
      else {
        index += 1
        continue
      }
      var words = markup[(start + 1)...].prefix { $0 != 0x3C }
      while let first = words.first, first <= 0x20 { words.removeFirst() }
      while let last = words.last, last <= 0x20 { words.removeLast() }
      out.append(words)
      index = start + 1
    }
    return out
  }

  /// The offset behind "{% include menu %}" or "{{ page.title }}".
  private static func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 3 < bytes.count else { return nil }
    let close: UInt8
    switch bytes[start + 1] {
    case 0x25: close = 0x25
    case 0x7B: close = 0x7D
    default: return nil
    }
    let limit = min(bytes.count - 1, start + longest)
    var index = start + 2
    while index < limit {
      if bytes[index] == close, bytes[index + 1] == 0x7D { return index + 2 }
      // No tag has another one in it.
      if bytes[index] == 0x7B { return nil }
      index += 1
    }
    return nil
  }
}
