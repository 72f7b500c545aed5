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
    // A title with its date behind it is for those who know dates.
    guard title < cells.count, cells[title].count >= 8, text[cells[title].upperBound - 1] != 0x29,
      text[cells[title]].split(separator: 0x20).count >= 2
    else { return nil }
    let last = max(title, place)
    let venue = last + 1 < cells.count ? cells[last + 1].lowerBound..<text.count : nil
    return .init(title: cells[title], authors: cells[place], venue: venue)
  }

  /// How many people a text names that names nothing else.
  private static func names(_ text: ArraySlice<UInt8>) -> Int {
    let list = AuthorListParser.prefix(of: text)
    return list.confidence >= 0.5 && text.count - list.end <= 2 ? list.names : 0
  }
}
