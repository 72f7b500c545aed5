import Bibliography
import Documents

/// What the columns of a table of talks hold, told from what stands in them.
///
/// A table's own head is better where there is one; without it, a column of dates, one of people
/// and one of longer texts say the same.
struct TalkColumns {
  /// The fields of the columns; nil where nothing tells.
  let fields: [TalkField?]

  private static let mostRows = 200

  /// The fields of the columns of some rows; empty where they don't have the same columns.
  ///
  /// - Parameters:
  ///   - rows: the rows, without heads.
  ///   - blocks: the document's blocks.
  /// - Complexity: O(*n*) in the bytes of the rows.
  init(_ rows: [TalkLine], _ blocks: [Block]) {
    let table = rows.prefix(Self.mostRows).map {
      (line: $0, cells: TalkTable.cells(of: blocks[$0.block], $0.range))
    }
    var widths: [Int: Int] = [:]
    for row in table { widths[row.cells.count, default: 0] += 1 }
    guard let width = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, width >= 2,
      let alike = widths[width], alike >= 3, alike * 4 >= table.count * 3
    else {
      fields = []
      return
    }
    var columns = Array(repeating: Column(), count: width)
    for row in table where row.cells.count == width {
      for (number, cell) in row.cells.enumerated() {
        columns[number].read(blocks[row.line.block], cell)
      }
    }
    fields = Self.fields(of: columns)
  }

  private static func fields(of columns: [Column]) -> [TalkField?] {
    var fields: [TalkField?] = columns.map { column in
      column.share(column.times) >= 0.7 ? .time : column.share(column.dates) >= 0.6 ? .date : nil
    }
    func best(_ worth: (Column) -> Double) -> Int? {
      let open = columns.indices.filter { fields[$0] == nil }
      return open.max { (worth(columns[$0]), -$0) < (worth(columns[$1]), -$1) }
    }
    // Of two columns of people, who comes from elsewhere is no host, and hosts come again.
    guard
      let person = best({
        $0.share($0.people) + $0.share($0.knownNames) + 0.4 * $0.share($0.placed)
          + 0.4 * $0.share($0.keys.count)
      }),
      columns[person].share(columns[person].people) >= 0.5,
      columns[person].share(columns[person].knownNames) >= 0.3
    else { return [] }
    fields[person] = .speaker
    guard let title = best({ $0.share($0.organizations) >= 0.6 ? 0 : $0.meanLength }),
      columns[title].meanLength >= 12
    else { return [] }
    fields[title] = .title
    for (number, column) in columns.enumerated() where fields[number] == nil {
      if column.share(column.organizations) >= 0.5 { fields[number] = .affiliation }
    }
    // Without a date, any list of people and what they did would be one of talks.
    return fields.contains(.date) || fields.contains(.time) ? fields : []
  }

  /// What stands in the cells of one column.
  private struct Column {
    var filled = 0
    var dates = 0
    var times = 0
    var people = 0
    /// Cells that begin with a known given name or a title.
    var knownNames = 0
    /// People beside their place of work.
    var placed = 0
    /// The cells that differ.
    var keys: Set<String> = []
    var organizations = 0
    private var bytes = 0

    var meanLength: Double { filled > 0 ? Double(bytes) / Double(filled) : 0 }

    func share(_ count: Int) -> Double { filled > 0 ? Double(count) / Double(filled) : 0 }

    mutating func read(_ block: Block, _ cell: Range<Int>) {
      guard !cell.isEmpty, !TalkPlaceholder.isPlaceholder(block.string(in: cell)) else { return }
      let text = TokenizedText(block.text, in: cell)
      guard let first = text[0] else { return }
      filled += 1
      bytes += cell.count
      keys.insert(TextFolding.key(block.string(in: cell.prefix(60))))
      if TalkSegmenter.startsWithTime(text, at: 0) {
        times += 1
        return
      }
      if let (date, end) = DateScanner.date(in: text, at: 0)
        ?? DateScanner.shortDate(in: text, at: 0),
        date.month != nil, text.tokens.count - end <= 6
      {
        dates += 1
        return
      }
      if let line = SpeakerLine.read(text, at: 0, end: text.tokens.count, isLabelled: true),
        line.names[0].fullWords >= 2 || line.names[0].isTitled,
        line.end >= text.tokens.count - 1 || cell.count <= 120 && line.affiliation != nil
      {
        people += 1
        if line.affiliation != nil { placed += 1 }
        let isKnown =
          line.names[0].isTitled || NameGazetteer.shared.isGivenName(first.key)
          || text[1].map { NameGazetteer.shared.isSurname($0.key) } ?? false
        if isKnown { knownNames += 1 }
      }
      if text.tokens.contains(where: {
        $0.isWord && $0.shape != .lower && ProseVocabulary.institutionHeads.contains($0.key)
      })
        || text.tokens.count <= 3
          && (ProseVocabulary.isPlace(first.key) || first.shape == .capitals)
      {
        organizations += 1
      }
    }
  }
}
