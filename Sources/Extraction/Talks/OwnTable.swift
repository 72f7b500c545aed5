import Bibliography
import Documents

/// Reads the table in which somebody lists the talks that they gave: a row each, with its day, its
/// title and where it was given in columns of their own.
///
/// A head may name the columns. Without one, what most cells of a column are tells: days, events
/// and places, or neither, which are the titles.
struct OwnTable {
  private static let fewest = 3

  private struct Column {
    var cells = 0
    var days = 0
    var events = 0
    var words = 0
    var keys: Set<String> = []
  }

  private struct Row {
    var block: Int
    var cells: [Range<Int>]
  }

  private var rows: [Row] = []
  private var head: [TalkField?] = []
  private let blocks: [Block]

  /// The talks of a page's table; empty where it has none, or one that names speakers.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows.
  static func talks(in blocks: [Block]) -> [TalkDraft] {
    OwnTable(blocks).talks()
  }

  private init(_ blocks: [Block]) {
    self.blocks = blocks
    for (index, block) in blocks.enumerated() where block.kind == .row {
      let all = 0..<block.text.count
      let fields = TalkTable.head(of: block, all)
      if !fields.isEmpty || TalkTable.isPlainHead(block, all) {
        if head.isEmpty { head = fields }
        continue
      }
      rows.append(Row(block: index, cells: TalkTable.cells(of: block, all)))
    }
  }

  private func talks() -> [TalkDraft] {
    var widths: [Int: Int] = [:]
    for row in rows { widths[row.cells.count, default: 0] += 1 }
    guard let width = widths.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key, width >= 2,
      width <= 12, !head.contains(.speaker)
    else { return [] }
    let rows = rows.filter { $0.cells.count == width }
    guard rows.count >= Self.fewest, let title = title(rows, width) else { return [] }
    return rows.compactMap { talk($0, title) }
  }

  private func title(_ rows: [Row], _ width: Int) -> Int? {
    if head.count == width, let named = head.firstIndex(of: .title) { return named }
    let columns = (0..<width).map { column(rows, $0) }
    let titles = columns.indices.filter { index in
      let column = columns[index]
      return column.cells * 4 >= rows.count * 3 && column.days * 4 <= column.cells
        && column.events * 3 <= column.cells && column.keys.count * 4 >= column.cells * 3
        && column.words >= 2 * column.cells
    }
    let isPlaced = columns.contains {
      $0.days * 4 >= rows.count * 3 || $0.events * 2 >= rows.count
    }
    guard isPlaced else { return nil }
    return titles.max { columns[$0].words < columns[$1].words }
  }

  private func column(_ rows: [Row], _ index: Int) -> Column {
    var column = Column()
    for row in rows {
      let cell = row.cells[index]
      guard !cell.isEmpty else { continue }
      let text = TokenizedText(blocks[row.block].text, in: cell.prefix(300))
      column.cells += 1
      column.words += text.tokens.count(where: \.isWord)
      column.keys.insert(TextFolding.key(blocks[row.block].string(in: cell.prefix(60))))
      if isDay(text) { column.days += 1 }
      if text.tokens.first?.isMark("\"") != true,
        EventScore.score(text, text.tokens.indices) > 0
          || PlaceScanner.place(in: text, at: 0, end: text.tokens.count) == text.tokens.count
      {
        column.events += 1
      }
    }
    return column
  }

  /// Whether a cell says when and little else.
  private func isDay(_ text: TokenizedText) -> Bool {
    guard text.tokens.count <= 10,
      let (_, end) = DateScanner.date(in: text, at: 0) ?? DateScanner.shortDate(in: text, at: 0)
    else { return false }
    return end * 2 >= text.tokens.count
  }

  private func talk(_ row: Row, _ title: Int) -> TalkDraft? {
    let block = blocks[row.block]
    var range = row.cells[title]
    if let end = block.text[range].firstIndex(of: 0x0A) {
      range = block.trimmed(range.lowerBound..<end)
    }
    guard range.count >= 4 else { return nil }
    var talk = TalkDraft()
    talk.title = TalkListing.Passage(block: row.block, range: range)
    var most = 0
    for (index, cell) in row.cells.enumerated() where index != title && !cell.isEmpty {
      let text = TokenizedText(block.text, in: cell.prefix(400))
      if isDay(text), talk.date == nil {
        talk.date = TalkTable.date(in: text)
        continue
      }
      let score = 1 + EventScore.score(text, text.tokens.indices)
      if score > most { (most, talk.event) = (score, TalkTitle.clean(block.string(in: cell))) }
    }
    return talk.date != nil || talk.event != nil ? talk : nil
  }
}
