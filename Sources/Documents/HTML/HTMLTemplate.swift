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
  /// Every line of it stays a line.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func filled(_ bytes: [UInt8]) -> [UInt8] {
    guard let matter = FrontMatter(bytes) else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    if !matter.fields.isEmpty {
      out += "<p>".utf8
      for field in matter.fields { out += bytes[field] + Array("<br>".utf8) }
      out += "</p>".utf8
    } else {
      let body = bytes[matter.end...].prefix(top)
      if let title = matter.title, !body.contains(bytes[title]) {
        out += Array("<h1>".utf8) + bytes[title] + Array("</h1>".utf8)
      }
      if let author = matter.author, !body.contains(bytes[author]) {
        out += Array("<p>".utf8) + bytes[author] + Array("</p>".utf8)
      }
    }
    out += bytes[..<matter.end].filter { $0 == 0x0A }
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
      index += 1
    }
    return nil
  }
}
