import Bibliography
import Documents

/// Entries whose parts stand between bars or slashes.
///
/// As in "Rows of mills | Ada Quill, Bo Reed | Mill Studies 2019" and, by GOST R 7.0.5, "Rows of mills
/// / A. Quill, B. Reed // Mill Studies. — 2019."
enum BarredEntries {
  /// Gives entries their parts where they stand between bars.
  ///
  /// - Complexity: O(*n*) in the bytes of the entries.
  static func mark(_ entries: inout [Entry]) {
    var barred: [(index: Int, cells: [Range<Int>])] = []
    var people = [0, 0, 0]
    for index in entries.indices where entries[index].parts == nil {
      let block = entries[index].block
      if let parts = slashed(block) {
        entries[index].parts = parts
        continue
      }
      let cells = cells(block)
      guard cells.count >= 2 else { continue }
      barred.append((index, cells))
      for (place, cell) in cells.prefix(people.count).enumerated() {
        people[place] += names(block.text[cell])
      }
    }
    // A title may read like a name, but not one after the other.
    guard let most = people.max(), let place = people.firstIndex(of: most) else { return }
    let found = barred.compactMap { index, cells in
      parts(entries[index].block, cells, authors: place).map { (index, $0) }
    }
    // One such entry among others may have its bars for something else.
    guard found.count >= 2, found.count * 5 >= barred.count * 3 else { return }
    for (index, parts) in found { entries[index].parts = parts }
  }

  /// The parts of "Title / Authors // Source".
  private static func slashed(_ block: Block) -> Entry.Parts? {
    let text = block.text
    guard let source = text.firstRange(of: Array(" // ".utf8)), source.upperBound + 4 < text.count,
      let border = text[..<source.lowerBound].indices.last(where: {
        text[$0] == 0x2F && $0 > 0 && text[$0 - 1] == 0x20 && text[$0 + 1] == 0x20
      })
    else { return nil }
    let title = EntryFields.trimmed(text, 0..<border)
    let authors = EntryFields.trimmed(text, border + 1..<source.lowerBound)
    guard title.count >= 8, names(text[authors]) > 0 else { return nil }
    return .init(title: title, authors: authors, venue: source.upperBound..<text.count)
  }

  private static func cells(_ block: Block) -> [Range<Int>] {
    let text = block.text
    guard text.contains(0x7C) else { return [] }
    var cells: [Range<Int>] = []
    var start = 0
    for index in text.indices.dropFirst().dropLast()
    where text[index] == 0x7C && text[index - 1] <= 0x20 && text[index + 1] <= 0x20 {
      cells.append(EntryFields.trimmed(text, start..<index))
      start = index + 1
    }
    cells.append(EntryFields.trimmed(text, start..<text.count))
    return cells.filter { !$0.isEmpty }
  }

  /// Title, authors and the rest, where one cell is nothing but people.
  private static func parts(
    _ block: Block, _ cells: [Range<Int>], authors place: Int
  ) -> Entry.Parts? {
    let text = block.text
    guard place < cells.count, names(text[cells[place]]) > 0 else { return nil }
    let title = place == 0 ? 1 : place - 1
    guard title < cells.count, let shown = withoutDate(text, cells[title]), shown.count >= 8,
      text[shown].split(separator: 0x20).count >= 2
    else { return nil }
    let last = max(title, place)
    // "(bibtex)" at the end is a link.
    let end = cells.last { text[$0].first != 0x28 || $0.count > 16 }?.upperBound ?? 0
    let venue = cells[(last + 1)...].first.flatMap {
      $0.lowerBound < end ? $0.lowerBound..<end : nil
    }
    let date = shown.upperBound..<cells[title].upperBound
    return .init(
      title: shown, authors: withStop(text, cells[place]), venue: venue,
      date: date.isEmpty ? nil : date)
  }

  /// A list with the full stop behind the initial that it ends in.
  private static func withStop(_ text: [UInt8], _ list: Range<Int>) -> Range<Int> {
    let end = list.upperBound
    guard end < text.count, text[end] == 0x2E, list.count >= 2,
      (0x41...0x5A).contains(text[end - 1]),
      text[end - 2] < 0x41
    else { return list }
    return list.lowerBound..<end + 1
  }

  /// A title without "(10/2015)" behind it; nil where other brackets end it, which may hold a date in words.
  private static func withoutDate(_ text: [UInt8], _ title: Range<Int>) -> Range<Int>? {
    guard text[title].last == 0x29 else { return title }
    guard let open = text[title].suffix(12).lastIndex(of: 0x28), open > title.lowerBound,
      case let inner = text[open + 1..<title.upperBound - 1],
      inner.allSatisfy({ (0x30...0x39).contains($0) || [0x2F, 0x2D, 0x2E].contains($0) }),
      YearScanner.last(in: inner) != nil
    else { return nil }
    return EntryFields.trimmed(text, title.lowerBound..<open)
  }

  /// How many people a text names that names nothing else.
  private static func names(_ text: ArraySlice<UInt8>) -> Int {
    let list = AuthorListParser.prefix(of: text)
    return list.confidence >= 0.5 && text.count - list.end <= 2 ? list.names : 0
  }
}
