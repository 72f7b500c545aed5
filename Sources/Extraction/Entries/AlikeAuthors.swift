import Bibliography
import Documents

/// Finds the authors of lists that set them in a type of their own behind each title.
///
/// So does "Rows of half columns. *Ada Quill and Bo Moss* In Mill Journal, 2020".
/// One entry alone leaves open whether names in italics are authors or belong to a title; where most
/// entries of a list have one run of names, with words in front that are no names, all have.
struct AlikeAuthors {
  /// The fewest entries that tell a layout.
  private static let fewest = 3

  /// Marks title and authors of the entries of such a list.
  ///
  /// - Complexity: O(*n*) in the bytes of the entries.
  static func mark(_ entries: inout [Entry]) {
    let open = entries.indices.filter { index in
      let entry = entries[index]
      return entry.parts == nil && entry.impliedAuthors == nil && entry.setOff == nil
        && (20...ReferenceParser.byteLimit).contains(entry.block.text.count)
    }
    guard open.count >= fewest else { return }
    for style in [Block.Emphasis.Style.italic, .bold] {
      let found = open.map { ($0, parts(entries[$0].block, style)) }
      let count = found.count { $0.1 != nil }
      guard count >= fewest, count * 10 >= open.count * 7,
        found.contains(where: { joins(entries[$0].block, $1) })
      else { continue }
      for (index, parts) in found where parts != nil { entries[index].setOff = parts }
      return
    }
  }

  /// Whether a run holds several names: the owner alone may be set off in lists of any layout.
  private static func joins(_ block: Block, _ parts: Entry.Parts?) -> Bool {
    guard let names = parts?.authors else { return false }
    return AuthorListParser.parse(block.text, range: names).entries.count >= 2
  }

  /// The parts of an entry with one run of names behind words that are none.
  private static func parts(_ block: Block, _ style: Block.Emphasis.Style) -> Entry.Parts? {
    let text = block.text
    let runs = TypeRuns.merged(block).filter { $0.style == style && $0.range.count >= 5 }
    guard runs.count == 1, let run = runs.first, run.range.lowerBound >= 5 else { return nil }
    let title = EntryFields.trimmed(text, 0..<run.range.lowerBound)
    let names = withoutYear(text, EntryFields.trimmed(text, run.range))
    guard title.count >= 4, names.count >= 5, !isAmongNames(text, run.range) else { return nil }
    let lead = AuthorListParser.prefix(of: text[title])
    guard lead.confidence < 0.6 || lead.end * 2 < title.count, areNames(text[names]) else {
      return nil
    }
    let rest = EntryFields.skipClosing(text, names.upperBound)
    return Entry.Parts(
      title: title, authors: names, venue: rest < text.count ? rest..<text.count : nil)
  }

  /// Whether words are nothing but names, each with a given name or its initial.
  private static func areNames(_ text: ArraySlice<UInt8>) -> Bool {
    guard !AuthorSigns.joinsWords(text) else { return false }
    let list = AuthorListParser.parse(Array(text), range: 0..<text.count)
    return !list.entries.isEmpty
      && list.entries.allSatisfy { entry in
        !entry.isOrganisation && !entry.name.given.isEmpty && !entry.name.family.isEmpty
          && entry.text.split(separator: " ").count <= 5
          && NameShape.plausibility(of: entry.text.filter { $0 != "," }) != nil
      }
  }

  /// Whether names go on around a run: it sets off one of them.
  private static func isAmongNames(_ text: [UInt8], _ run: Range<Int>) -> Bool {
    let before = text[..<run.lowerBound].last { $0 > 0x20 }
    if before == 0x2C || before == 0x26 || before == 0x3B { return true }
    if text[..<run.lowerBound].suffix(5).elementsEqual(" and ".utf8) { return true }
    let rest = text[run.upperBound...].drop { $0 <= 0x20 }
    if rest.starts(with: "and ".utf8) || rest.first == 0x26 { return true }
    guard rest.first == 0x2C else { return false }
    let list = AuthorListParser.prefix(of: rest.dropFirst().drop { $0 <= 0x20 })
    return list.names >= 1 && list.confidence >= 0.5
  }

  /// A run without the year that was set in its type as well.
  private static func withoutYear(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let end = range.upperBound
    guard range.count >= 10, YearScanner.last(in: text[(end - 4)..<end]) != nil,
      text[end - 5] <= 0x20
    else { return range }
    return EntryFields.trimmed(text, range.lowerBound..<end - 4)
  }
}
