import Bibliography

/// A reader of one format, fed with views of the file.
protocol RecordParser: SendableMetatype {
  /// Reads all records that end inside the view.
  ///
  /// - Parameters:
  ///   - view: the bytes that were not dealt with yet.
  ///   - isLast: whether the file ends with the view.
  ///   - sink: takes records and problems.
  /// - Returns: how many bytes are dealt with: all but an unfinished record.
  mutating func parse(_ view: ByteView, isLast: Bool, into sink: inout RecordSink) -> Int

  /// Passes over a part of a record that is too long.
  ///
  /// - Returns: the bytes up to where the next record may begin, and whether it does there; the
  ///   bytes that can be given up where it isn't in the view.
  mutating func passOver(_ view: ByteView) -> (count: Int, isDone: Bool)

  /// Called at the end of the file, for what was kept back.
  mutating func finish(into sink: inout RecordSink)
}

extension RecordParser {
  mutating func finish(into sink: inout RecordSink) {}

  /// The next line.
  mutating func passOver(_ view: ByteView) -> (count: Int, isDone: Bool) {
    let end = view.find(0x0A, from: 0)
    return end < view.count ? (end + 1, true) : (end, false)
  }
}

/// Feeds a parser from a source: a window of bytes that moves over the file.
///
/// The window holds one chunk and the unfinished record in front of it; it grows up to the limit of
/// a record's size, so that memory doesn't depend on the size of the file.
enum RecordStream {
  static func run<Parser: RecordParser>(
    _ parser: inout Parser, from source: inout ByteSource, into sink: inout RecordSink
  ) {
    var window: [UInt8] = []
    var wanted = 1
    var isPassing = false
    var isLast = false
    while !isLast {
      while window.count < wanted, !isLast {
        do {
          let chunk = try source.next()
          if chunk.isEmpty { isLast = true }
          window += chunk
        } catch {
          sink.report(
            .error, "read-failed", line: nil, "The file could not be read to its end: \(error).",
            "Check the file; what was read before is kept.")
          isLast = true
        }
      }
      var start = 0
      window.withView { view in
        if isPassing {
          let (count, isDone) = parser.passOver(view)
          sink.advance(count, in: view)
          start = count
          isPassing = !isDone
        }
        if !isPassing {
          let rest = view[start..<view.count]
          let count = parser.parse(rest, isLast: isLast, into: &sink)
          sink.advance(count, in: rest)
          start += count
          if rest.count - count > sink.options.recordSize, !isLast {
            sink.report(
              .error, "record-too-large", line: sink.line(at: 0, in: rest),
              "A record is larger than \(sink.options.recordSize >> 20) MB and was left out.",
              "Check whether the file is damaged here; the records behind it were read.")
            isPassing = true
          }
        }
      }
      window.removeSubrange(..<start)
      wanted = isPassing ? window.count + 1 : window.count * 2 + 1
    }
    parser.finish(into: &sink)
  }
}
