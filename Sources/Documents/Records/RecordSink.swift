import Bibliography

/// Where a reader puts what it reads: records, problems, and the place in the file.
struct RecordSink {
  let id: String
  let options: RecordOptions
  private let emit: (BibliographicRecord) -> Void
  var decoding = TextDecoding()
  private(set) var diagnostics: [Diagnostic] = []
  private var unreported = 0
  private(set) var recordCount = 0
  private var lineAtStart = 1
  private var lastOffset = 0
  private var lastLine = 1
  private var dropped: [String: Int] = [:]
  /// The line on which the first bytes in another encoding were met.
  private var latinLine: Int?

  init(id: String, options: RecordOptions, emit: @escaping (BibliographicRecord) -> Void) {
    self.id = id
    self.options = options
    self.emit = emit
  }

  /// Hands a record on, unless it is empty; people without a name are left out of it.
  mutating func add(_ record: BibliographicRecord) {
    // By their places: a closure would get a copy of each.
    if record.authors.indices.contains(where: { record.authors[$0].raw.isEmpty }) {
      var named = record
      named.authors.removeAll(where: \.raw.isEmpty)
      add(named)
      return
    }
    if latinLine == nil, decoding.foundLatin { latinLine = record.line }
    if record.isEmpty { return }
    recordCount += 1
    emit(record)
  }

  /// The line of an offset in the present view; fastest if asked from front to back.
  mutating func line(at offset: Int, in view: ByteView) -> Int {
    if offset < lastOffset {
      lastOffset = 0
      lastLine = lineAtStart
    }
    lastLine += view.occurrences(of: 0x0A, in: lastOffset..<offset)
    lastOffset = offset
    return lastLine
  }

  /// Says that the first `count` bytes of the view are done with.
  mutating func advance(_ count: Int, in view: ByteView) {
    lineAtStart = line(at: count, in: view)
    lastOffset = 0
    lastLine = lineAtStart
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, line: Int?, _ summary: String, _ remedy: String
  ) {
    if diagnostics.count >= options.diagnostics {
      unreported += 1
      return
    }
    diagnostics.append(
      Diagnostic(
        severity: severity, code: code, document: id, line: line, summary: summary, remedy: remedy))
  }

  /// Counts a field that isn't carried over.
  mutating func drop(field: String) {
    if let known = dropped.index(forKey: field) {
      dropped.values[known] += 1
    } else if dropped.count < 64 {
      dropped[field] = 1
    }
  }

  /// The problems, with a summary of those that were only counted.
  mutating func finish() -> [Diagnostic] {
    var out = diagnostics
    if unreported > 0 {
      out.append(
        Diagnostic(
          severity: .warning, code: "more-problems", document: id,
          summary: "\(unreported) more problems of this file were not listed.",
          remedy: "Mend those that are listed and read it again."))
    }
    if decoding.foundLatin {
      out.append(
        Diagnostic(
          severity: .note, code: "latin-1", document: id, line: latinLine,
          summary: "Some fields are not UTF-8 and were read as \(decoding.fallback.rawValue).",
          remedy: "Check the letters with accents, or save the file as UTF-8."))
    }
    if !dropped.isEmpty {
      let names = dropped.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
        .map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
      out.append(
        Diagnostic(
          severity: .note, code: "fields-left-out", document: id,
          summary: "These fields were not taken over: \(names).",
          remedy: "Nothing needs to be done unless one of them is missed."))
    }
    return out
  }
}
