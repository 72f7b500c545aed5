import Bibliography

/// What a format does with the objects of its files.
protocol JSONRecordFormat: SendableMetatype {
  /// Makes records of the object at the cursor, and hands them over if the object was sound.
  mutating func read(_ json: inout JSONCursor, _ line: Int, into sink: inout RecordSink)
}

/// Reads JSON records: one on each line, one behind the other, an array of them, or one of these
/// inside the answer of an interface (`{"message": {"items": […]}}`).
struct JSONReader<Format: JSONRecordFormat>: RecordParser {
  private enum Level { case array, wrapper }

  private var format: Format
  /// The arrays and wrappers that are open.
  private var levels: [Level] = []

  init(_ format: Format) {
    self.format = format
  }

  private static var wrappers: Set<String> {
    [
      "status", "message-type", "message-version", "message", "items", "results", "meta",
      "group_by",
      "items-per-page", "total-results", "query", "facets", "next-cursor", "records", "references",
    ]
  }

  private static var holders: Set<String> {
    ["message", "items", "results", "records", "references", "works"]
  }

  mutating func parse(_ view: ByteView, isLast: Bool, into sink: inout RecordSink) -> Int {
    var at = 0
    while true {
      at = skipFiller(view, at)
      guard at < view.count else { return view.count }
      let level = levels.last
      switch view[at] {
      case 0x5D, 0x7D:
        if level != nil { levels.removeLast() }
        at += 1
      case 0x5B:
        if levels.count < 8 { levels.append(.array) }
        at += 1
      case 0x7B:
        switch firstKey(view, at) {
        case nil:
          if !isLast { return at }
          at += 1
        case .some(let key) where Self.wrappers.contains(key) && levels.count < 8:
          levels.append(.wrapper)
          at += 1
        default:
          guard let end = record(view, at, isLast, &sink) else { return at }
          at = end
        }
      case 0x22 where level == .wrapper:
        guard let end = member(view, at, isLast) else { return at }
        at = end
      default:
        guard let end = stray(view, at, isLast, &sink) else { return at }
        at = end
      }
    }
  }

  /// Passes over white space, commas and the record separators of RFC 7464.
  private func skipFiller(_ view: ByteView, _ start: Int) -> Int {
    var at = start
    while at < view.count, view[at] <= 0x20 || view[at] == 0x2C || view[at] == 0x3A { at += 1 }
    return at
  }

  /// The first key of the object at `start`; nil where the view ends before it, empty for none.
  private func firstKey(_ view: ByteView, _ start: Int) -> String? {
    let at = view.skipSpace(start + 1)
    guard at < view.count else { return nil }
    guard view[at] == 0x22 else { return "" }
    let end = view.find(0x22, from: at + 1, to: min(view.count, at + 40))
    guard end < min(view.count, at + 40) else { return view.count < at + 40 ? nil : "" }
    return view.utf8(at + 1..<end) ?? ""
  }

  /// Reads a member of a wrapper: goes into what holds records, passes over the rest.
  private func member(_ view: ByteView, _ start: Int, _ isLast: Bool) -> Int? {
    let end = view.find(0x22, from: start + 1)
    guard end < view.count else { return isLast ? view.count : nil }
    let colon = view.skipSpace(end + 1)
    guard colon < view.count else { return isLast ? view.count : nil }
    let value = view.skipSpace(colon + 1)
    guard value < view.count else { return isLast ? view.count : nil }
    let key = view.utf8(start + 1..<min(end, start + 40)) ?? ""
    if Self.holders.contains(key), view[value] == 0x5B || view[value] == 0x7B {
      // A single record is read as the element of an array that isn't there.
      return value
    }
    var json = JSONCursor(view, from: value, to: view.count)
    if json.skip() { return json.at }
    if json.ranOut { return isLast ? view.count : nil }
    return value + 1
  }

  /// Reads the record at `start`; gives the place behind it, nil where the view ends first.
  private mutating func record(
    _ view: ByteView, _ start: Int, _ isLast: Bool, _ sink: inout RecordSink
  ) -> Int? {
    var json = JSONCursor(view, from: start, to: view.count)
    let line = sink.line(at: start, in: view)
    format.read(&json, line, into: &sink)
    if !json.hasFailed { return json.at }
    let lineEnd = view.find(0x0A, from: start)
    if !isLast {
      // What is passed over is the rest of the line, however much of it is known yet.
      guard lineEnd < view.count else { return nil }
      // A record of one line that is cut off ends with its line.
      let isLong = view.count - start > 1 << 20
      if json.ranOut, !isLong || !levels.isEmpty || !startsRecord(view, lineEnd + 1) { return nil }
    }
    sink.report(
      .error, "not-json", line: line, "A record is no valid JSON and was left out.",
      "Check whether the file was cut off or damaged here; the records behind it were read.")
    return min(lineEnd + 1, view.count)
  }

  private func startsRecord(_ view: ByteView, _ start: Int) -> Bool {
    start + 1 < view.count && view[start] == 0x7B && view[start + 1] == 0x22
  }

  /// Passes over a value that is no record.
  private mutating func stray(
    _ view: ByteView, _ start: Int, _ isLast: Bool, _ sink: inout RecordSink
  ) -> Int? {
    var json = JSONCursor(view, from: start, to: view.count)
    if !levels.isEmpty, json.skip() { return json.at }
    let lineEnd = view.find(0x0A, from: start)
    if !isLast, json.ranOut || lineEnd >= view.count { return nil }
    report(view, start, &sink)
    return min(lineEnd + 1, view.count)
  }

  private func report(_ view: ByteView, _ start: Int, _ sink: inout RecordSink) {
    sink.report(
      .warning, "not-a-record", line: sink.line(at: start, in: view),
      "Something that is no record was passed over.", "Check whether the file is damaged here.")
  }
}
