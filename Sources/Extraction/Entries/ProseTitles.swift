import Bibliography
import Documents

/// Finds the words of a paragraph that may be the title of a work: they are set off from the rest.
enum ProseTitles {
  /// Words that may be a title.
  struct Title {
    var range: Range<Int>
    var mark: Mark
  }

  /// What sets a title off.
  enum Mark {
    case quotes, italics
    /// Words of a link or in bold, which are often no title.
    case other
  }

  /// The words in quotation marks, italics, links or bold that may be titles, in reading order.
  ///
  /// - Complexity: O(*n*) in the bytes of the block, for at most 64 of them.
  static func find(in block: Block) -> [Title] {
    let quoted = quoted(in: block.text)
    var found = quoted.map { Title(range: $0, mark: .quotes) }
    func isFree(_ range: Range<Int>) -> Bool { !found.contains { $0.range.overlaps(range) } }
    for run in TypeRuns.merged(block) where run.style == .italic {
      let range = block.trimmed(run.range)
      // Beside a title in quotation marks, italics are where it appeared.
      let isSource = quoted.contains { title in
        title.upperBound <= range.lowerBound && range.lowerBound - title.upperBound <= 16
      }
      if !isSource, isFree(range) { found.append(Title(range: range, mark: .italics)) }
    }
    let others = TypeRuns.merged(block).filter { $0.style == .bold } + TypeRuns.links(block)
    for run in others where isFree(block.trimmed(run.range)) {
      found.append(Title(range: block.trimmed(run.range), mark: .other))
    }
    return found.lazy.compactMap { title in
      let range = EntryFields.trimmed(block.text, title.range)
      return isTitle(range, block) ? Title(range: range, mark: title.mark) : nil
    }.prefix(64).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether words begin as a title does, are as many as those of one, and name no venue.
  private static func isTitle(_ range: Range<Int>, _ block: Block) -> Bool {
    let words = block.text[range].split { $0 <= 0x20 }
    guard range.count >= 10, (2...30).contains(words.count),
      let first = block.text[range].first,
      (0x41...0x5A).contains(first) || first >= 0xC3 || (0x30...0x39).contains(first)
    else { return false }
    let match = VenueNormalizer.standard.normalize(block.string(in: range))
    return match.map { !$0.venue.isKnown || $0.confidence < 0.8 } ?? true
  }

  /// The ranges between quotation marks, double or single.
  private static func quoted(in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < text.count, found.count < 64,
      let quoted = QuotedTitle.range(in: Array(text[start...]), least: 10)
    {
      found.append(start + quoted.lowerBound..<start + quoted.upperBound)
      start += QuotedTitle.closingEnd(behind: quoted, in: Array(text[start...]))
    }
    let singles = single(in: text).filter { range in !found.contains { $0.overlaps(range) } }
    return found + singles
  }

  /// The longest title between single marks, in bytes.
  private static let longest = 240

  /// The ranges between single marks: the first follows a space and leads to a capital, the second
  /// has no letter behind it.
  private static func single(in text: [UInt8]) -> [Range<Int>] {
    let marks = [[0x27], [0x60], Array("‘".utf8), Array("’".utf8)]
    func mark(at index: Int) -> Int? { marks.first { text[index...].starts(with: $0) }?.count }
    var found: [Range<Int>] = []
    var start: Int?
    var index = 0
    while index < text.count, found.count < 64 {
      guard let width = mark(at: index) else {
        index += 1
        continue
      }
      let next = index + width < text.count ? text[index + width] : 0x20
      let isFree = index == 0 || [0x20, 0x0A, 0x28].contains(text[index - 1])
      if isFree, (0x41...0x5A).contains(next) {
        start = index + width
      } else if let open = start, !isLetter(next) {
        // "my’ and “’": a mark behind a space closes nothing.
        if !isFree, index - open <= longest { found.append(open..<index) }
        start = nil
      }
      index += width
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0xC3 && byte < 0xE2
  }
}
