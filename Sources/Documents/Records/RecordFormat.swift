package import Bibliography

/// A format of bibliographic records: its name, how it is told, and how it is read.
package struct RecordFormat: Sendable {
  /// A short name for programs: "bibtex".
  package let name: String
  /// The name for people: "BibTeX".
  package let title: String
  /// Extensions of file names in lower case, without the full stop.
  package let extensions: [String]
  private let sniff: @Sendable (_ head: [UInt8]) -> Bool
  private let run: @Sendable (inout ByteSource, inout RecordSink) -> Void

  init(
    name: String, title: String, extensions: [String],
    sniff: @escaping @Sendable ([UInt8]) -> Bool,
    run: @escaping @Sendable (inout ByteSource, inout RecordSink) -> Void
  ) {
    self.name = name
    self.title = title
    self.extensions = extensions
    self.sniff = sniff
    self.run = run
  }

  /// Whether the first bytes of a file look like this format; 64 kB are enough.
  package func matches(_ head: [UInt8]) -> Bool { sniff(Self.readable(head)) }

  /// The format of a file, told from its content first and its name second.
  ///
  /// - Parameters:
  ///   - head: the first bytes, up to 64 kB.
  ///   - name: the file's name, without a `.gz`.
  /// - Returns: nil where it is no format of bibliographic records.
  package static func detect(head: [UInt8], name: String) -> RecordFormat? {
    let type = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let likely = all.filter { $0.matches(head) }
    return likely.first { $0.extensions.contains(type) } ?? likely.first
  }

  /// The format of a name ("bibtex").
  package static func named(_ name: String) -> RecordFormat? { all.first { $0.name == name } }

  /// Reads all records of a source, in constant memory.
  ///
  /// - Parameters:
  ///   - source: the bytes of the file, decompressed.
  ///   - id: the document's id, for the diagnostics.
  ///   - options: what is read at most.
  ///   - onRecord: called for each record, in the order of the file as far as entries don't have to
  ///     wait for others.
  /// - Returns: the problems of the file.
  /// - Complexity: O(*n*) in the number of bytes; memory as ``RecordOptions`` says.
  package func read(
    _ source: inout ByteSource, id: String, options: RecordOptions = RecordOptions(),
    onRecord: (BibliographicRecord) -> Void
  ) -> [Diagnostic] {
    var source = source
    return withoutActuallyEscaping(onRecord) { emit in
      var sink = RecordSink(id: id, options: options, emit: emit)
      do {
        let head = try Self.head(&source)
        sink.decoding.fallback = EncodingDetector.fallback(of: Array(head.prefix(Self.judged)))
        var decoded = source.decoded(head: head)
        run(&decoded, &sink)
      } catch {
        sink.report(
          .error, "read-failed", line: nil, "The file could not be read: \(error).",
          "Check the file and its permissions.")
      }
      if sink.recordCount == 0, sink.diagnostics.isEmpty {
        sink.report(
          .warning, "no-records", line: nil, "The file holds no \(title) records.",
          "Check that the right file was saved here, or remove it.")
      }
      return sink.finish()
    }
  }

  /// How many bytes at the beginning of a file tell its encoding and its line ends, in whatever
  /// pieces they come.
  static let judged = 1 << 16

  /// The first chunks, enough to tell the encoding; a fault behind them comes when they are read.
  private static func head(_ source: inout ByteSource) throws -> [UInt8] {
    var head: [UInt8] = []
    while head.count < judged {
      do {
        let chunk = try source.next()
        if chunk.isEmpty { break }
        head += chunk
      } catch {
        if head.isEmpty { throw error }
        source = ByteSource { throw error }
        break
      }
    }
    return head
  }

  /// The head as UTF-8 text for the sniffers.
  private static func readable(_ head: [UInt8]) -> [UInt8] {
    var source = ByteSource([]).decoded(head: Array(head.prefix(judged)))
    return (try? source.next()) ?? []
  }
}
