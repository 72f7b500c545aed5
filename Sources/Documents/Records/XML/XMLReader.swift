import Bibliography

/// What a format does with the elements of its files.
protocol XMLRecordFormat: SendableMetatype {
  /// Whether an element is read as a whole and handed to ``read(_:_:_:into:)``.
  func isRecord(_ view: ByteView, _ name: Range<Int>) -> Bool

  /// Called for each tag outside of records.
  mutating func open(
    _ view: ByteView, _ name: Range<Int>, _ attributes: Range<Int>, into sink: inout RecordSink)

  /// Makes records of an element; the first of the tree's elements is the record itself.
  mutating func read(
    _ tree: XMLTree, _ view: ByteView, _ line: Int, into sink: inout RecordSink)
}

extension XMLRecordFormat {
  mutating func open(
    _ view: ByteView, _ name: Range<Int>, _ attributes: Range<Int>, into sink: inout RecordSink
  ) {}
}

/// Reads XML files that hold one record after the other.
struct XMLReader<Format: XMLRecordFormat>: RecordParser {
  private var format: Format
  private var tree = XMLTree()
  private var sawDeclaration = false
  private var reportedEntities = false

  init(_ format: Format) {
    self.format = format
  }

  mutating func parse(_ view: ByteView, isLast: Bool, into sink: inout RecordSink) -> Int {
    var at = 0
    while true {
      let start = view.find(0x3C, from: at)
      guard start < view.count else { return view.count }
      guard start + 1 < view.count else { return isLast ? view.count : start }
      switch view[start + 1] {
      case 0x21, 0x3F:
        guard let end = XMLTree.skipMarkup(view, start) else { return isLast ? view.count : start }
        look(view, start..<end, &sink)
        at = end
      case 0x2F: at = start + 2
      default:
        let name = XMLTree.name(view, from: start + 1)
        guard name.upperBound < view.count else { return isLast ? view.count : start }
        if format.isRecord(view, name) {
          guard let end = record(view, start, isLast, &sink) else { return start }
          at = end
        } else {
          guard let (end, _) = XMLTree.tagEnd(view, name.upperBound) else {
            return isLast ? view.count : start
          }
          format.open(view, name, name.upperBound..<end - 1, into: &sink)
          at = end
        }
      }
    }
  }

  /// Reads the record at `start`; gives the place behind it, nil where the view ends first.
  private mutating func record(
    _ view: ByteView, _ start: Int, _ isLast: Bool, _ sink: inout RecordSink
  ) -> Int? {
    let end = tree.read(view, at: start) { format.isRecord(view, $0) }
    switch end {
    case .closed(let place):
      format.read(tree, view, sink.line(at: start, in: view), into: &sink)
      return place
    case .broken(let place):
      report(sink.line(at: start, in: view), &sink)
      return place
    case .incomplete:
      if !isLast { return nil }
      report(sink.line(at: start, in: view), &sink)
      return view.count
    }
  }

  private func report(_ line: Int, _ sink: inout RecordSink) {
    sink.report(
      .error, "unclosed-record", line: line,
      "A record is not closed, or nested too deep, and was left out.",
      "Check whether the file was cut off or damaged here; the records behind it were read.")
  }

  /// Looks into declarations: the encoding, and entities that won't be expanded.
  private mutating func look(_ view: ByteView, _ range: Range<Int>, _ sink: inout RecordSink) {
    if view.matches("<?xml", at: range.lowerBound), !sawDeclaration {
      sawDeclaration = true
      let inner = range.lowerBound + 5..<max(range.upperBound - 2, range.lowerBound + 5)
      let name = XMLTree.attribute("encoding", in: inner, view, &sink)?.lowercasedASCII ?? ""
      sink.decoding.isDeclaredLatin = [
        "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252", "iso8859-1",
      ].contains(name)
    }
    guard !reportedEntities, view.matches("<!DOCTYPE", at: range.lowerBound) else { return }
    var at = range.lowerBound
    while at < range.upperBound {
      at = view.find(0x3C, from: at + 1, to: range.upperBound)
      guard view.matches("<!ENTITY", at: at) else { continue }
      reportedEntities = true
      sink.report(
        .note, "entities-not-expanded", line: sink.line(at: at, in: view),
        "The file declares entities of its own; they are not expanded.",
        "Nothing needs to be done unless a name or title shows one.")
      return
    }
  }

  /// The tag behind the next end tag: where another record can begin.
  func passOver(_ view: ByteView) -> (count: Int, isDone: Bool) {
    var at = 1
    while at < view.count {
      at = view.find(0x3C, from: at)
      guard at + 1 < view.count else { break }
      if view[at + 1] != 0x2F, view[at + 1] != 0x21 {
        let name = XMLTree.name(view, from: at + 1)
        if name.upperBound < view.count, format.isRecord(view, name) { return (at, true) }
        if name.upperBound >= view.count, name.count < 100 { return (at, false) }
      }
      at += 1
    }
    return (max(at > view.count ? view.count : min(at, view.count), min(1, view.count)), false)
  }
}
