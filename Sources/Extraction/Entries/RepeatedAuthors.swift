import Bibliography
import Documents

/// Entries that have a dash, or "Idem", for the authors of the entry above.
///
/// As in "———. 2019. Rows of mills". With further names behind it the dash stands for the first
/// author: "———, and Bo Reed" (The Chicago Manual of Style, 17th ed., 14.67).
enum RepeatedAuthors {
  /// What an entry begins with instead of its authors.
  private struct Mark {
    /// Where the entry goes on behind it.
    var end: Int
    /// Whether other authors follow.
    var hasMore: Bool
  }

  /// Puts the authors of the entry above in front of each entry that repeats them.
  ///
  /// - Complexity: O(*n*) in the bytes of the entries.
  static func fill(_ entries: inout [Entry]) {
    // Few lists do so; the others need no names taken apart.
    guard entries.contains(where: { $0.parts == nil && mark(of: $0) != nil }) else { return }
    var authors: (text: [UInt8], first: [UInt8])?
    for index in entries.indices where entries[index].parts == nil {
      if let mark = mark(of: entries[index]), let authors {
        let names = mark.hasMore ? authors.first : authors.text
        entries[index] = rewritten(entries[index], mark, names)
        if !mark.hasMore { continue }
      }
      let text = entries[index].block.text
      let start = EntryLabels.bracketEnd(entries[index].block)
      let list = AuthorListParser.prefix(of: text[start...])
      guard list.confidence >= 0.5, list.names >= 1 else {
        authors = nil
        continue
      }
      let range = EntryFields.trimmed(text, start..<start + list.end)
      let parsed = AuthorListParser.parse(text, range: range).entries
      authors = (Array(text[range]), Array((parsed.first?.text ?? "").utf8))
    }
  }

  /// Whether a line begins so behind its marker: with a year, a month, or a mark that parts it from
  /// the authors.
  static func leads(_ line: ArraySlice<UInt8>, marker: String?) -> Bool {
    if let marker {
      return isDash(Array(marker.utf8)[...]) && opensRest(line)
    }
    return dash(line) != nil
  }

  private static func mark(of entry: Entry) -> Mark? {
    let text = entry.block.text[...]
    if let marker = entry.marker, isDash(Array(marker.utf8)[...]), opensRest(text) {
      return Mark(end: 0, hasMore: followsName(text, 0))
    }
    guard let end = dash(text) ?? word(text) else { return nil }
    return Mark(end: end, hasMore: followsName(text, end))
  }

  /// Where a dash ends that stands for names: two em dashes or three hyphens at least, or one dash that
  /// a year or mark follows.
  private static func dash(_ text: ArraySlice<UInt8>) -> Int? {
    var end = text.startIndex
    while end < text.endIndex, end - text.startIndex < 24 {
      if [0x2D, 0x5F].contains(text[end]) {
        end += 1
      } else if text[end...].starts(with: "—".utf8) || text[end...].starts(with: "–".utf8) {
        end += 3
      } else {
        break
      }
    }
    guard end > text.startIndex, isDash(text[..<end]), opensRest(text[end...]) else { return nil }
    return end
  }

  private static func isDash(_ text: ArraySlice<UInt8>) -> Bool {
    let hyphens = text.count { $0 == 0x2D || $0 == 0x5F }
    if hyphens == text.count { return hyphens >= 3 }
    return text.count % 3 == 0
      && stride(from: text.startIndex, to: text.endIndex, by: 3).allSatisfy {
        text[$0...].starts(with: "—".utf8) || text[$0...].starts(with: "–".utf8)
      }
  }

  /// Whether what follows a dash goes on as an entry does behind its authors.
  private static func opensRest(_ text: ArraySlice<UInt8>) -> Bool {
    let rest = text.drop { $0 <= 0x20 }
    guard let first = rest.first else { return false }
    if [0x2E, 0x2C, 0x3A, 0x28].contains(first) {
      // "— (with Bo Reed)" is the owner's own.
      return !(first == 0x28 && rest.dropFirst().first.map { ($0 | 0x20) >= 0x61 } ?? true)
    }
    if startsWithYear(rest) { return true }
    return yearBehindMonth(rest) != nil
  }

  /// Where the year begins behind a month in letters.
  private static func yearBehindMonth(_ text: ArraySlice<UInt8>) -> Int? {
    let word = text.prefix { $0 > 0x20 && $0 != 0x2E && $0 != 0x2C }
    let name = TextFolding.key(String(decoding: word, as: UTF8.self))
    guard DateVocabulary.months[name] != nil else { return nil }
    let rest = text.dropFirst(word.count).drop { $0 <= 0x2E }
    return startsWithYear(rest) ? rest.startIndex : nil
  }

  private static func startsWithYear(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 5, YearScanner.last(in: text.prefix(4)) != nil else { return false }
    // No range, as that of a post: "— 2019–2021 Research assistant".
    let next = text.dropFirst(4)
    return [0x2E, 0x2C, 0x3A, 0x29, 0x20].contains(next.first ?? 0)
      || (0x61...0x66).contains(next.first ?? 0)
  }

  /// "Idem", "Ders.", "Eadem" in front of a colon or comma.
  private static func word(_ text: ArraySlice<UInt8>) -> Int? {
    let word = text.prefix { $0 > 0x20 && $0 != 0x3A && $0 != 0x2C }
    let end = word.endIndex
    guard end < text.endIndex, text[end] == 0x3A || text[end] == 0x2C,
      words.contains(String(decoding: word, as: UTF8.self).lowercased())
    else { return nil }
    return end
  }

  private static let words: Set<String> = [
    "idem", "eadem", "iidem", "eidem", "ders.", "dies.", "id.", "ead.",
  ]

  /// Whether ", and Bo Reed" stands behind the mark.
  private static func followsName(_ text: ArraySlice<UInt8>, _ end: Int) -> Bool {
    let rest = text[end...].drop { $0 <= 0x20 || $0 == 0x2C }
    let word = rest.prefix { $0 > 0x20 }
    if ["and", "&", "und", "et", "y"].contains(String(decoding: word, as: UTF8.self)) {
      return true
    }
    guard text[end...].first == 0x2C, let first = rest.first, !(0x30...0x39).contains(first) else {
      return false
    }
    let list = AuthorListParser.prefix(of: rest)
    return list.confidence >= 0.7 && list.names >= 2
  }

  private static func rewritten(_ entry: Entry, _ mark: Mark, _ names: [UInt8]) -> Entry {
    let block = entry.block
    guard let offset = block.offsets.first else { return entry }
    var rest = mark.end
    // A year goes on behind the names; a month in front of it would be read as one of them.
    let text = block.text[rest...].drop { $0 <= 0x20 }
    if let year = yearBehindMonth(text) {
      rest = year
    } else if mark.end == 0 {
      rest = text.startIndex
    }
    let next = rest < block.text.count ? block.text[rest] : 0
    let lead = names + ((0x28...0x39).contains(next) && next != 0x2C && next != 0x2E ? [0x20] : [])
    let shift = lead.count - rest
    let emphasis = block.emphasis.compactMap { item -> Block.Emphasis? in
      let clipped = item.range.clamped(to: rest..<max(rest, block.text.count))
      return clipped.isEmpty
        ? nil
        : .init(style: item.style, range: clipped.lowerBound + shift..<clipped.upperBound + shift)
    }
    var out = entry
    out.block = Block(
      kind: .paragraph, text: lead + block.text[rest...],
      offsets: [Int](repeating: offset, count: lead.count) + block.offsets[rest...],
      emphasis: emphasis, page: block.page)
    out.marker = nil
    out.lineEnds = entry.lineEnds.filter { $0 > rest }.map { $0 + shift }
    out.headEnd = entry.headEnd.map { max(0, $0 + shift) }
    return out
  }
}
