import Bibliography
import Documents
import Foundation

/// Writes generated files of records, and reads files of records as fast as it can.
///
///     records-benchmark generate bibtex|dblp|openalex MEGABYTES FILE [SEED]
///     records-benchmark read FILE
///     records-benchmark digest FILE
@main
struct RecordsBenchmark {
  static func main() throws {
    let words = CommandLine.arguments
    switch words.count > 1 ? words[1] : "" {
    case "generate" where words.count > 4:
      guard let megabytes = Int(words[3]) else { return usage() }
      try generate(words[2], megabytes << 20, words[4], UInt64(words.dropFirst(5).first ?? "") ?? 7)
    case "read" where words.count > 2: try read(words[2])
    case "digest" where words.count > 2: try digest(words[2])
    default: usage()
    }
  }

  private static func usage() {
    print(
      "usage: records-benchmark generate FORMAT MEGABYTES FILE [SEED] | read FILE | digest FILE")
  }

  private static func generate(
    _ format: String, _ size: Int, _ path: String, _ seed: UInt64
  ) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    guard let file = FileHandle(forWritingAtPath: path) else { return usage() }
    var generator = RecordGenerator(seed: seed)
    var written = 0
    try file.write(contentsOf: generator.head(format))
    while written < size {
      var text = ""
      while text.utf8.count < 1 << 20 { text += generator.record(format) }
      written += text.utf8.count
      try file.write(contentsOf: Data(text.utf8))
    }
    try file.write(contentsOf: generator.tail(format))
  }

  /// Reads a file and prints what was found; the program that calls it takes the time.
  private static func read(_ path: String) throws {
    var records = 0
    var authors = 0
    var letters = 0
    let found = try Self.records(of: path) { record in
      records += 1
      authors += record.authors.count
      letters += record.title.utf8.count
    }
    guard let (format, diagnostics) = found else { return print("no format of records") }
    print(
      "{\"format\": \"\(format.name)\", \"records\": \(records), \"authors\": \(authors), "
        + "\"letters\": \(letters), \"problems\": \(diagnostics.count)}")
  }

  /// Prints a number that stands for every field of every record and problem of a file, to tell
  /// whether two versions of the program read the same.
  private static func digest(_ path: String) throws {
    var records = 0
    // FNV-1a.
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ text: String) {
      for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    let found = try Self.records(of: path) { record in
      records += 1
      take("\(record)")
    }
    guard let (format, diagnostics) = found else { return print("no format of records") }
    for diagnostic in diagnostics { take("\(diagnostic)") }
    print(format.name, records, diagnostics.count, String(value, radix: 16))
  }

  private static func records(
    of path: String, _ onRecord: (BibliographicRecord) -> Void
  ) throws -> (RecordFormat, [Diagnostic])? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    let head = [UInt8](try file.read(upToCount: 1 << 16) ?? Data())
    guard let format = RecordFormat.detect(head: head, name: path) else { return nil }
    var source = ByteSource { [UInt8](try file.read(upToCount: 1 << 18) ?? Data()) }
      .preceded(by: head)
    return (format, format.read(&source, id: path, onRecord: onRecord))
  }
}
