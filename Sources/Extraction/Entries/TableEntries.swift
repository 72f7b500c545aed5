import Bibliography
import Documents

/// Reads a table of works: a row of column heads, then a row for each work, cells between tabs.
enum TableEntries {
  enum Column: Hashable {
    case title, authors, venue, year, other
  }

  /// The columns that a line names, or nil where it is no row of heads.
  ///
  /// A title and two further columns must be known.
  static func columns(_ text: [UInt8], _ line: Range<Int>) -> [Column]? {
    let cells = cells(text, line)
    guard (3...12).contains(cells.count) else { return nil }
    let columns = cells.map {
      column(TextFolding.spaced(String(decoding: text[$0], as: UTF8.self)))
    }
    let known = Set(columns).subtracting([.other])
    guard known.contains(.title), known.count >= 3 else { return nil }
    return columns
  }

  private static func column(_ head: String) -> Column {
    switch head {
    case "title", "paper", "publication", "paper title", "titel", "titre", "titulo": .title
    case "authors", "author", "author s", "autoren", "auteurs", "autores", "by": .authors
    case "venue", "journal", "conference", "where", "published in", "publication venue",
      "journal conference", "conference journal", "source", "booktitle":
      .venue
    case "year", "date", "jahr", "annee", "ano", "published": .year
    default: .other
    }
  }

  /// The byte ranges between the tabs of a line, white space trimmed.
  static func cells(_ text: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line.lowerBound...line.upperBound
    where index == line.upperBound || text[index] == 0x09 {
      var lower = start
      var upper = index
      while lower < upper, text[lower] <= 0x20 { lower += 1 }
      while upper > lower, text[upper - 1] <= 0x20 { upper -= 1 }
      cells.append(lower..<upper)
      start = index + 1
    }
    return cells
  }

  /// The entry of one row.
  static func entry(
    _ line: EntryLine, _ block: Block, _ columns: [Column], heading: String
  ) -> Entry? {
    var joiner = BlockJoiner()
    var found: [Column: Range<Int>] = [:]
    let cells = cells(block.text, line.range)
    // Title first, so that a quote of the entry begins with it.
    for wanted in [Column.title, .authors, .venue, .year] {
      for (cell, column) in zip(cells, columns) where column == wanted && !cell.isEmpty {
        guard found[wanted] == nil else { continue }
        let cell = wanted == .authors ? HeadlessTable.withoutYear(block.text[cell]).indices : cell
        found[wanted] = joiner.append(block, cell)
      }
    }
    guard let title = found[.title], found.count >= 2 else { return nil }
    var venue = found[.venue]
    if let year = found[.year] { venue = (venue?.lowerBound ?? year.lowerBound)..<year.upperBound }
    return Entry(
      block: joiner.finish(),
      parts: .init(title: title, authors: found[.authors], venue: venue), marker: nil,
      yearContext: nil, heading: heading)
  }
}
