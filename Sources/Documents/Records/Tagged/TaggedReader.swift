import Bibliography

/// The tagged formats: each line begins with a tag, lines without one continue the one before.
protocol TaggedDialect: SendableMetatype {
  /// The tag of a line and where its value begins; nil for a line without a tag.
  static func tag(_ view: ByteView, _ line: Range<Int>) -> (tag: Range<Int>, value: Int)?

  /// Whether a tag begins a new record.
  static func begins(_ tag: String) -> Bool

  /// Whether a tag ends a record.
  static func ends(_ tag: String) -> Bool

  /// Whether an empty line ends a record.
  static var endsAtEmptyLine: Bool { get }

  /// Whether a continued line is a further value of its tag, as in lists of authors.
  static func isList(_ tag: String) -> Bool

  /// Makes the record of its fields.
  static func record(_ fields: [TaggedField], into sink: inout RecordSink) -> BibliographicRecord?
}

/// One value of a record with its tag and line.
struct TaggedField {
  var tag: String
  var value: String
  var line: Int
}

/// Reads tagged files line by line; only the fields of one record are held.
struct TaggedReader<Dialect: TaggedDialect>: RecordParser {
  private var fields: [TaggedField] = []
  private var size = 0
  private var startLine = 0
  private var isTooLong = false
  private var wasContinuation = false

  mutating func parse(_ view: ByteView, isLast: Bool, into sink: inout RecordSink) -> Int {
    var at = 0
    while at < view.count {
      let end = view.find(0x0A, from: at)
      if end == view.count, !isLast { return at }
      read(view, at..<end, &sink)
      at = min(end + 1, view.count)
    }
    return view.count
  }

  mutating func finish(into sink: inout RecordSink) { flush(&sink) }

  private mutating func read(_ view: ByteView, _ range: Range<Int>, _ sink: inout RecordSink) {
    var line = range
    while line.upperBound > line.lowerBound, view[line.upperBound - 1] <= 0x20 {
      line = line.lowerBound..<line.upperBound - 1
    }
    if line.isEmpty {
      if Dialect.endsAtEmptyLine { flush(&sink) }
      return
    }
    guard let (tagRange, start) = Dialect.tag(view, line) else {
      proceed(view, view.trimmed(line), sink.line(at: range.lowerBound, in: view), &sink)
      return
    }
    let tag = sink.decoding.string(view, tagRange)
    if Dialect.ends(tag) {
      flush(&sink)
      return
    }
    if Dialect.begins(tag) { flush(&sink) }
    let number = sink.line(at: range.lowerBound, in: view)
    if fields.isEmpty { startLine = number }
    let value = view.trimmed(min(start, line.upperBound)..<line.upperBound)
    append(tag, view, value, number, &sink)
  }

  private mutating func proceed(
    _ view: ByteView, _ value: Range<Int>, _ line: Int, _ sink: inout RecordSink
  ) {
    guard let last = fields.indices.last else { return }
    if Dialect.isList(fields[last].tag) {
      append(fields[last].tag, view, value, line, &sink)
    } else if fields[last].value.utf8.count + value.count < sink.options.fieldSize {
      size += value.count
      let text = sink.decoding.string(view, value)
      fields[last].value += fields[last].value.isEmpty ? text : " " + text
    }
  }

  private mutating func append(
    _ tag: String, _ view: ByteView, _ value: Range<Int>, _ line: Int, _ sink: inout RecordSink
  ) {
    size += value.count + 64
    if size > sink.options.recordSize {
      if !isTooLong {
        isTooLong = true
        sink.report(
          .error, "record-too-large", line: startLine,
          "A record is larger than \(sink.options.recordSize >> 20) MB; the rest of it was left out.",
          "Check whether the line that ends it is missing.")
      }
      return
    }
    var value = value
    if value.count > sink.options.fieldSize {
      value = value.lowerBound..<value.lowerBound + sink.options.fieldSize
    }
    fields.append(TaggedField(tag: tag, value: sink.decoding.string(view, value), line: line))
  }

  private mutating func flush(_ sink: inout RecordSink) {
    if !fields.isEmpty, var record = Dialect.record(fields, into: &sink) {
      record.line = startLine
      sink.add(record)
    }
    fields.removeAll(keepingCapacity: true)
    size = 0
    isTooLong = false
  }
}

extension BibliographicRecord {
  /// Takes a title from a field.
  mutating func take(title field: TaggedField) {
    title = TaggedText.clean(field.value)
    titleSource = field.value
    titleLine = field.line
    if title.hasSuffix("."), !title.hasSuffix("..") { title.removeLast() }
  }
}

extension BibliographicRecord.Author {
  /// An author out of "Family, Given" or "Family, Given, Suffix"; without a comma the parts are open.
  init(_ field: TaggedField) {
    self.init(raw: String(field.value.stripped()))
    line = field.line
    let parts = raw.split(separator: ",", maxSplits: 2).map { String($0.stripped()) }
    guard parts.count > 1, !parts[0].isEmpty else { return }
    family = parts[0]
    given = parts[1]
    if parts.count > 2 { suffix = parts[2] }
  }
}

enum TaggedText {
  /// Text with single spaces.
  static func clean(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// "Quill, Ada/0000-0002-1825-0097; Reed, Bo/…": the ORCIDs by name.
  static func orcids(_ text: String) -> [(name: String, orcid: String)] {
    text.split(separator: ";").compactMap { part in
      guard let stroke = part.lastIndex(of: "/"),
        let orcid = Identifiers.orcid(part[part.index(after: stroke)...].stripped())
      else { return nil }
      return (String(part[..<stroke].stripped()), orcid)
    }
  }
}
