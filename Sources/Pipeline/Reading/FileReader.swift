import Bibliography
import Conversion
import Documents
import Extraction
import Foundation

/// Reads one input file in the format that its content tells.
struct FileReader: Sendable {
  /// What came of a file: blocks, or only the record of why there are none.
  struct Result: Sendable {
    var record: ReadingRecord
    var content: ReadContent?
    /// The paths of the files that became a part of this one, and its own where there are any.
    var parts: Set<String> = []
    var path = ""

    /// Adds a problem that concerns the file as a whole.
    mutating func report(_ diagnostic: Diagnostic) {
      if case .document(var document) = content {
        document.diagnostics.insert(diagnostic, at: 0)
        content = .document(document)
      }
      record = ReadingRecord(
        id: record.id, format: record.format, title: record.title, bytes: record.bytes,
        pages: record.pages, outcome: record.outcome == .read ? .partly : record.outcome,
        reason: record.reason, diagnostics: [diagnostic] + record.diagnostics)
    }
  }

  var converter = Converter()

  /// The most bytes that a document may have.
  static let largestFile = 128 << 20

  /// Reads a file.
  ///
  /// - Returns: what was read; a bad file gives a record with the reason and a remedy.
  func read(_ file: InputFile) async -> Result {
    let name = file.url.lastPathComponent
    if Self.isReadMe(file) {
      return skipped(file, "a README describes the folder, it is no document")
    }
    if let obstacle = file.obstacle { return skipped(file, obstacle) }
    guard !file.isSpecial else {
      return skipped(file, "no regular file (a pipe or a device)")
    }
    let content: Data
    do {
      content = try file.mapped()
    } catch {
      return refused(
        file,
        Diagnostic(
          severity: .error, code: "unreadable", document: file.id,
          summary: "The file can't be read: \(Self.reason(error)).",
          remedy: "Check that it is there, and its permissions."))
    }
    let sample = FileSample(
      head: Array(content.prefix(FileSample.length)),
      tail: content.count > FileSample.length ? Array(content.suffix(FileSample.length)) : [])
    guard let format = DocumentFormat.recognise(fileName: name, sample) else {
      return skipped(file, Self.unknown(name), bytes: content.count)
    }
    return await read(file, content, as: format)
  }

  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileReadNoPermission: "you are not permitted to"
    case .fileReadNoSuchFile, .fileNoSuchFile: "it, or what it links to, is not there"
    default: error.localizedDescription
    }
  }

  private func read(
    _ file: InputFile, _ content: Data, as format: DocumentFormat
  ) async -> Result {
    func isSmallEnough() -> Diagnostic? {
      guard content.count > Self.largestFile else { return nil }
      return Diagnostic(
        severity: .error, code: "too-large", document: file.id,
        summary:
          "The file has \(content.count >> 20) MB, more than the \(Self.largestFile >> 20) MB limit.",
        remedy: "Split it, or remove what is no text.")
    }
    switch format.reader {
    case .refused(let remedy):
      return skipped(
        file, "\(format.title) is not read. \(remedy)", format: format, bytes: content.count)
    case .blocks(let reader):
      if let problem = isSmallEnough() { return refused(file, problem, format, content.count) }
      do throws(SourceText.Refusal) {
        let document = try reader([UInt8](content), file.id)
        return Result(
          record: record(file, format, content.count, document.diagnostics),
          content: .document(document))
      } catch {
        return refused(file, error.diagnostic, format, content.count)
      }
    case .assembled(let names, let reader):
      if let problem = isSmallEnough() { return refused(file, problem, format, content.count) }
      let bytes = [UInt8](content)
      let siblings = SiblingFiles(
        of: bytes, at: file.url, extensions: format.extensions, names: names)
      do throws(SourceText.Refusal) {
        let document = try reader(bytes, siblings.parts, file.id)
        return Result(
          record: record(file, format, content.count, document.diagnostics),
          content: .document(document), parts: siblings.paths, path: file.path)
      } catch {
        return refused(file, error.diagnostic, format, content.count)
      }
    case .converted(let conversion, let reader):
      if let problem = isSmallEnough() { return refused(file, problem, format, content.count) }
      return await convert(file, [UInt8](content), format, conversion, reader)
    case .records(let records):
      return read(file, RecordSource.chunks(of: file), records, format, content.count)
    case .wrapped:
      return await readWrapped(file, content)
    }
  }

  /// Reads bibliographic records as a stream.
  private func read(
    _ file: InputFile, _ source: ByteSource, _ records: RecordFormat, _ format: DocumentFormat,
    _ bytes: Int
  ) -> Result {
    var source = source
    let extracted = RecordExtractor.extract(&source, format: records, id: file.id)
    if extracted.works.isEmpty,
      let problem = extracted.diagnostics.first(where: { $0.severity > .note })
    {
      return refused(file, problem, format, bytes)
    }
    return Result(
      record: record(file, format, bytes, extracted.diagnostics), content: .records(extracted))
  }

  /// Reads what a compressed file holds: records as a stream, anything else whole.
  private func readWrapped(_ file: InputFile, _ content: Data) async -> Result {
    var name = file.url.lastPathComponent
    if DocumentFormat.ending(of: name) == DocumentFormat.gzip.extensions[0] { name.removeLast(3) }
    let head: [UInt8]
    do {
      head = try RecordSource.head(ofCompressed: content)
    } catch {
      return refused(
        file,
        Diagnostic(
          severity: .error, code: "damaged-gzip", document: file.id,
          summary: "The file can't be unpacked: \(error).",
          remedy: "Get the file anew, or unpack it yourself."), .gzip, content.count)
    }
    guard let inner = DocumentFormat.recognise(fileName: name, FileSample(head: head)) else {
      return skipped(file, Self.unknown(name), format: .gzip, bytes: content.count)
    }
    switch inner.reader {
    case .records(let records):
      return read(
        file, RecordSource.unpackedChunks(of: file), records, inner, content.count)
    case .wrapped:
      return skipped(
        file, "compressed more than once. Unpack it.", format: .gzip, bytes: content.count)
    default: break
    }
    do throws(ConversionFailure) {
      let (bytes, isWhole) = try converter.gunzip([UInt8](content))
      var result = await read(file, Data(bytes), as: inner)
      if !isWhole { result.report(RecordSource.truncation(file.id)) }
      return result
    } catch {
      return refused(file, error.diagnostic(file.id), .gzip, content.count)
    }
  }

  private func convert(
    _ file: InputFile, _ content: [UInt8], _ format: DocumentFormat,
    _ conversion: DocumentFormat.Conversion,
    _ reader: @Sendable ([DocumentFormat.Part], String) throws(SourceText.Refusal) -> Document
  ) async -> Result {
    let converted: Converted
    do throws(ConversionFailure) {
      switch conversion {
      case .pdf: converted = try await converter.pdf(content, id: file.id)
      case .scan: converted = try await converter.scan(content, id: file.id)
      case .docx: converted = try converter.docx(content, id: file.id)
      case .odt: converted = try converter.odt(content, id: file.id)
      case .gzip:
        return skipped(file, "not read", format: format, bytes: content.count)
      }
    } catch {
      return refused(file, error.diagnostic(file.id), format, content.count)
    }
    do throws(SourceText.Refusal) {
      var document = try reader(converted.parts, file.id)
      document.diagnostics = converted.diagnostics + document.diagnostics
      return Result(
        record: record(
          file, format, content.count, document.diagnostics, pages: converted.pages),
        content: .document(document))
    } catch {
      return refused(file, error.diagnostic, format, content.count)
    }
  }

  /// Whether a file only describes the folder.
  static func isReadMe(_ file: InputFile) -> Bool {
    file.url.lastPathComponent.lowercased().hasPrefix("readme")
  }

  private static func unknown(_ name: String) -> String {
    let ending = DocumentFormat.ending(of: name)
    let known = DocumentFormat.readable.map(\.title).joined(separator: ", ")
    return ending.isEmpty
      ? "no known format (known are \(known))" : ".\(ending): no known format (known are \(known))"
  }

  private func record(
    _ file: InputFile, _ format: DocumentFormat, _ bytes: Int, _ diagnostics: [Diagnostic],
    pages: Int? = nil
  ) -> ReadingRecord {
    ReadingRecord(
      id: file.id, format: format.name, title: format.title, bytes: bytes, pages: pages,
      outcome: diagnostics.contains { $0.severity > .note } ? .partly : .read,
      diagnostics: diagnostics)
  }

  private func refused(
    _ file: InputFile, _ diagnostic: Diagnostic, _ format: DocumentFormat? = nil, _ bytes: Int = 0
  ) -> Result {
    Result(
      record: ReadingRecord(
        id: file.id, format: format?.name, title: format?.title, bytes: bytes, outcome: .refused,
        reason: diagnostic.summary, diagnostics: [diagnostic]))
  }

  private func skipped(
    _ file: InputFile, _ reason: String, format: DocumentFormat? = nil, bytes: Int = 0
  ) -> Result {
    Result(
      record: ReadingRecord(
        id: file.id, format: format?.name, title: format?.title, bytes: bytes, outcome: .skipped,
        reason: reason))
  }
}
