/// The fields between rules at the top of a Markdown file of a web site.
///
/// Most of them steer the generator of the site and say nothing to a reader; a title and an author do,
/// and so do the fields of a talk that has a file of its own.
struct FrontMatter {
  /// The offset behind the closing rule.
  let end: Int
  /// The range of the title's value, without quotes.
  private(set) var title: Range<Int>?
  /// The range of the author's name, without quotes, where one person wrote the page.
  private(set) var author: Range<Int>?
  /// The ranges of the lines that say something of a talk; empty where the file holds none.
  private(set) var fields: [Range<Int>] = []

  private static let talk: Set<String> = [
    "title", "speaker", "speakers", "presenter", "affiliation", "date", "venue", "location",
    "abstract", "bio", "event", "institution", "host",
  ]
  private static let people: Set<String> = ["speaker", "speakers", "presenter"]
  private static let mostLines = 80

  /// Reads the fields at the top of a file; nil where it has none.
  ///
  /// - Complexity: O(*n*) in the bytes of the fields.
  init?(_ source: [UInt8]) {
    var lines: [Range<Int>] = []
    var start = 0
    var end: Int?
    while start < source.count, lines.count <= Self.mostLines {
      var stop = start
      while stop < source.count, source[stop] != 0x0A { stop += 1 }
      let line = Self.trimmed(source, start..<stop)
      if lines.isEmpty {
        guard line.count == 3, Self.isRule(source[line]) else { return nil }
      } else if line.count == 3, Self.isRule(source[line]), source[line.lowerBound] == source[0] {
        end = min(stop + 1, source.count)
        break
      }
      lines.append(line)
      start = stop + 1
    }
    guard let end else { return nil }
    let inner = lines.dropFirst()
    let entries = inner.compactMap { Self.entry(source, $0) }
    // Text between two rules is no list of fields.
    if let first = inner.first(where: { !$0.isEmpty }),
      Self.entry(source, first) == nil, source[first.lowerBound] != 0x23
    {
      return nil
    }
    self.end = end
    title = entries.first { $0.key == "title" && !$0.value.isEmpty }?.value
    author = entries.first { $0.key == "author" && Self.isName(source[$0.value]) }?.value
    if entries.contains(where: { Self.people.contains($0.key) && !$0.value.isEmpty }) {
      fields = entries.filter { Self.talk.contains($0.key) }.map(\.line)
    }
  }

  /// Whether a value is a few words of letters: no list, no address, no account's name.
  private static func isName(_ value: ArraySlice<UInt8>) -> Bool {
    (4...60).contains(value.count) && value.contains(0x20)
      && value.allSatisfy { byte in
        byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || [0x20, 0x2D, 0x2E, 0x27].contains(byte)
      }
  }

  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x2D } || line.allSatisfy { $0 == 0x2B }
  }

  /// "title: value" or "title = value"; the line without the quotes around its value.
  private static func entry(
    _ source: [UInt8], _ line: Range<Int>
  ) -> (key: String, value: Range<Int>, line: Range<Int>)? {
    guard let mark = line.prefix(40).first(where: { source[$0] == 0x3A || source[$0] == 0x3D })
    else { return nil }
    let key = trimmed(source, line.lowerBound..<mark)
    guard !key.isEmpty,
      source[key].allSatisfy({
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
          || $0 == 0x5F || $0 == 0x2D
      })
    else { return nil }
    var value = trimmed(source, mark + 1..<line.upperBound)
    if value.count >= 2, let first = value.first.map({ source[$0] }),
      first == 0x22 || first == 0x27,
      source[value.upperBound - 1] == first
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    return (
      String(decoding: source[key], as: UTF8.self).lowercased(), value,
      line.lowerBound..<line.upperBound
    )
  }

  private static func trimmed(_ source: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, source[lower] <= 0x20 { lower += 1 }
    while upper > lower, source[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}
