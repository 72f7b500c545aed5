import Bibliography

/// Reads tables (RFC 4180 and its relatives): a row of headings, then a record a row.
///
/// The separator is told from the first row: tab, comma, semicolon or stroke. Quoted cells may hold
/// line breaks; a quotation mark that is never closed ends with its line.
struct TableReader: RecordParser {
  private var columns: TableColumns?
  private var separator: UInt8 = 0x2C
  private let chosen: [String: String]
  private var cells: [Range<Int>] = []
  private var isQuoted: [Bool] = []

  init(columns: [String: String]) {
    chosen = columns
  }

  mutating func parse(_ view: ByteView, isLast: Bool, into sink: inout RecordSink) -> Int {
    var at = 0
    if columns == nil {
      at = view.skipSpace(0)
      // "sep=;", which spreadsheets put in front.
      if view.matches("sep=", at: at) {
        let end = view.find(0x0A, from: at)
        guard end < view.count || isLast else { return 0 }
        at = min(end + 1, view.count)
      }
      guard let end = headings(view, at, isLast, &sink) else { return 0 }
      at = end
    }
    guard let columns else { return view.count }
    while at < view.count {
      guard let end = row(view, at, isLast) else { return at }
      if cells.count > 1 || cells.first.map({ !$0.isEmpty }) ?? false {
        var values: [String] = []
        values.reserveCapacity(cells.count)
        for index in cells.indices {
          values.append(columns.isUsed(index) ? value(view, index, &sink) : "")
        }
        let line = sink.line(at: at, in: view)
        if cells.count > columns.count + 1 {
          sink.report(
            .warning, "too-many-cells", line: line,
            "A row has \(cells.count) cells, but there are \(columns.count) headings.",
            "Put cells that hold the separator in quotation marks.")
        }
        sink.add(columns.record(values, line))
      }
      at = end
    }
    return view.count
  }

  private mutating func headings(
    _ view: ByteView, _ start: Int, _ isLast: Bool, _ sink: inout RecordSink
  ) -> Int? {
    let lineEnd = view.find(0x0A, from: start)
    guard lineEnd < view.count || isLast else { return nil }
    separator = Self.separator(view, start..<lineEnd)
    guard let end = row(view, start, isLast) else { return nil }
    let names = cells.indices.map { value(view, $0, &sink) }
    let found = TableColumns(names, chosen: chosen)
    if !found.hasTitle {
      sink.report(
        .error, "no-title-column", line: 1,
        "The table has no column of titles (headings: \(names.prefix(12).joined(separator: ", "))).",
        "Name the column “title”, or say which it is with --column title=HEADING.")
    }
    for name in found.unknown.prefix(32) { sink.drop(field: name) }
    columns = found
    return end
  }

  /// The sign that separates the most cells of the first row.
  static func separator(_ view: ByteView, _ range: Range<Int>) -> UInt8 {
    var best: UInt8 = 0x2C
    var most = 0
    for sign: UInt8 in [0x09, 0x2C, 0x3B, 0x7C] {
      let count = view.occurrences(of: sign, in: range)
      if count > most {
        best = sign
        most = count
      }
    }
    return best
  }

  /// Finds the cells of the row at `start`; gives the place behind it.
  private mutating func row(_ view: ByteView, _ start: Int, _ isLast: Bool) -> Int? {
    cells.removeAll(keepingCapacity: true)
    isQuoted.removeAll(keepingCapacity: true)
    var at = start
    while true {
      if at < view.count, view[at] == 0x22, let end = quotedEnd(view, at, isLast) {
        guard end >= 0 else { return nil }
        cells.append(at + 1..<end)
        isQuoted.append(true)
        at = end + 1
        while at < view.count, view[at] != separator, view[at] != 0x0A { at += 1 }
      } else {
        let end = view.find(separator, 0x0A, from: at, to: view.count)
        cells.append(view.trimmed(at..<end))
        isQuoted.append(false)
        at = end
      }
      if at >= view.count { return isLast ? view.count : nil }
      let isEnd = view[at] == 0x0A
      at += 1
      if isEnd { return at }
      if cells.count > 4096 { return min(view.find(0x0A, from: at) + 1, view.count) }
    }
  }

  /// The place of the mark that closes a quoted cell: -1 where it may still come, nil where the cell
  /// is none that is quoted as a whole.
  private func quotedEnd(_ view: ByteView, _ open: Int, _ isLast: Bool) -> Int? {
    var at = open + 1
    while true {
      at = view.find(0x22, from: at)
      if at >= view.count { return isLast ? nil : -1 }
      if at + 1 >= view.count { return isLast ? at : -1 }
      if view[at + 1] == 0x22 {
        at += 2
        continue
      }
      let next = view[at + 1]
      if next == separator || next == 0x0A || next == 0x0D { return at }
      // A mark inside of the cell that isn't doubled.
      if at - open > 1 << 16 { return nil }
      at += 1
    }
  }

  private func value(_ view: ByteView, _ cell: Int, _ sink: inout RecordSink) -> String {
    let range = cells[cell]
    let text = sink.decoding.string(view, range)
    if !isQuoted[cell] {
      // A mark that is never closed.
      let isOpen = text.utf8.first == 0x22
      return String((isOpen ? text.dropFirst() : text[...]).stripped())
    }
    guard text.utf8.contains(0x22) else { return String(text.stripped()) }
    var out: [UInt8] = []
    var wasMark = false
    for byte in text.utf8 {
      if byte == 0x22, wasMark {
        wasMark = false
        continue
      }
      wasMark = byte == 0x22
      out.append(byte)
    }
    return String(String(decoding: out, as: UTF8.self).stripped())
  }
}
