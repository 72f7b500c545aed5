/// A format of input files: its name, how it is told, and what reads it.
package struct DocumentFormat: Sendable {
  /// What the bytes say about the format.
  package enum Certainty: Int, Sendable, Comparable {
    /// It is not this format.
    case none
    /// It may be: the name decides.
    case possible
    /// It reads like this format, which counts where the name says nothing.
    case likely
    /// It is this format, whatever the name says.
    case certain

    package static func < (left: Certainty, right: Certainty) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A file that `Conversion` made of the input: a page description, a part of a container.
  package typealias Part = (name: String, bytes: [UInt8])

  /// What turns a file of the format into something to extract from.
  package enum Reader: Sendable {
    /// The bytes of the file become blocks, in this process.
    case blocks(
      @Sendable (_ content: [UInt8], _ id: String) throws(SourceText.Refusal) -> Document)
    /// The file may take in others that stand beside it; all of them become one document.
    ///
    /// `names` gives the names by which a content takes in others; `read` gets what was found, by the
    /// same names.
    case assembled(
      names: @Sendable (_ content: [UInt8]) -> [String],
      read:
        @Sendable (_ content: [UInt8], _ parts: [String: [UInt8]], _ id: String)
        throws(SourceText.Refusal) -> Document)
    /// `Conversion` takes the file apart, and what it makes becomes blocks.
    case converted(
      Conversion,
      @Sendable (_ parts: [Part], _ id: String) throws(SourceText.Refusal) -> Document)
    /// The file holds bibliographic records, which are read as a stream.
    case records(RecordFormat)
    /// The file holds another one, which is read in its place.
    case wrapped(Conversion)
    /// The format is known but not read; the remedy is a sentence for the user.
    case refused(remedy: String)
  }

  /// The kinds of help from outside that a format may need.
  package enum Conversion: String, Sendable, CaseIterable {
    case pdf, docx, odt, scan, gzip
  }

  /// The identifier, which programs see: "text", "pdf".
  package let name: String
  /// What users call it: "plain text", "PDF".
  package let title: String
  /// The endings of file names, in lower case and without the dot.
  package let extensions: [String]
  /// What the ends of a file say.
  package let sniff: @Sendable (FileSample) -> Certainty
  package let reader: Reader

  package init(
    _ name: String, title: String, extensions: [String],
    sniff: @escaping @Sendable (FileSample) -> Certainty, reader: Reader
  ) {
    self.name = name
    self.title = title
    self.extensions = extensions
    self.sniff = sniff
    self.reader = reader
  }

  /// Whether files of the format are read at all.
  package var isRead: Bool {
    if case .refused = reader { return false }
    return true
  }

  /// The format of a file: told from the content first, the name second.
  ///
  /// A content that no format claims for certain goes by its name; text under the name of another
  /// format is text all the same.
  ///
  /// - Parameters:
  ///   - fileName: the name with its ending.
  ///   - sample: the ends of the content.
  /// - Returns: the format, or nil where neither content nor name tells.
  package static func recognise(fileName: String, _ sample: FileSample) -> DocumentFormat? {
    let ending = Self.ending(of: fileName)
    if let records = records(fileName, ending, sample) { return records }
    var byName: DocumentFormat?
    var likely: DocumentFormat?
    var isKnownName = false
    for format in all {
      let certainty = format.sniff(sample)
      if certainty == .certain { return format }
      if certainty == .likely, likely == nil { likely = format }
      guard format.extensions.contains(ending) else { continue }
      isKnownName = true
      if certainty >= .possible, byName == nil { byName = format }
    }
    if let byName { return byName }
    if let likely, !isKnownName { return likely }
    if (isKnownName || ending.isEmpty), SourceText.isText(sample.head) { return text }
    return nil
  }

  /// The format of bibliographic records that a file is in.
  ///
  /// Records may also be quoted in a text: under the name of another format, a file is only taken for
  /// them where it begins with one.
  private static func records(
    _ fileName: String, _ ending: String, _ sample: FileSample
  ) -> DocumentFormat? {
    guard let format = RecordFormat.detect(head: sample.head, name: fileName) else { return nil }
    let isNamed = format.extensions.contains(ending)
    let openings: [StaticString] = ["@", "{", "[", "<", "TY  -", "%0 ", "%A ", "PMID", "FN ", "%%"]
    guard isNamed || openings.contains(where: { sample.opens(with: $0) }) else { return nil }
    return DocumentFormat(records: format)
  }

  /// The format of files that hold bibliographic records.
  private init(records format: RecordFormat) {
    self.init(
      format.name, title: format.title, extensions: format.extensions, sniff: { _ in .certain },
      reader: .records(format))
  }

  /// Every format that is read, for people who ask: documents, then bibliographic records.
  package static var readable: [DocumentFormat] {
    all.filter(\.isRead) + RecordFormat.all.map(DocumentFormat.init(records:))
  }

  /// What stands behind the last dot of a name, in lower case; empty where there is none.
  package static func ending(of fileName: String) -> String {
    guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return "" }
    return fileName[fileName.index(after: dot)...].lowercased()
  }
}
