import Bibliography
import Documents
import Export
import Extraction

/// Writes records one by one, a block of bytes at a time.
final class RecordOutput {
  /// Stands in front of the keys, so that those of several files differ.
  var prefix = ""
  private let file: OutputFile
  private let format: RecordsCommand.Format
  private var json = JSONLine()
  private var count = 0
  private var failure: (any Error)?

  init(path: String?, format: RecordsCommand.Format) throws {
    file = try OutputFile(path)
    self.format = format
  }

  func add(_ record: BibliographicRecord) {
    guard record.subject == .work, failure == nil else { return }
    switch format {
    case .ndjson: ndjson(record)
    case .csljson:
      json.bytes += Array((count == 0 ? "[\n" : ",\n").utf8)
      json.bytes += CSLJSONWriter.bytes(of: entry(record))
    case .bibtex: json.bytes += BibTeXWriter.bytes(of: entry(record))
    }
    count += 1
    if json.bytes.count > 1 << 18 { flush() }
  }

  func finish() throws {
    if format == .csljson { json.bytes += Array((count == 0 ? "[]\n" : "\n]\n").utf8) }
    flush()
    if let failure { throw failure }
    try file.finish()
  }

  private func flush() {
    do {
      try file.write(json.bytes)
    } catch {
      failure = error
    }
    json.bytes.removeAll(keepingCapacity: true)
  }

  private func key(_ record: BibliographicRecord) -> String {
    prefix + (record.key.isEmpty ? "record-\(count + 1)" : record.key)
  }

  private func member(_ name: String, _ value: String) {
    if value.isEmpty { return }
    json.append(raw: ",")
    json.append(name)
    json.append(raw: ":")
    json.append(value)
  }

  // MARK: What `coterie link` reads

  private func ndjson(_ record: BibliographicRecord) {
    json.append(raw: "{\"id\":")
    json.append(key(record))
    member("title", record.title)
    member("venue", record.venue)
    if let year = record.year { json.bytes += Array(",\"year\":\(year)".utf8) }
    json.append(raw: ",\"authors\":[")
    for (index, author) in record.authors.enumerated() {
      if index > 0 { json.append(raw: ",") }
      let name = RecordName.name(of: author)
      json.append(raw: "{\"given\":")
      json.append(joined(name.given, name.middle))
      member("family", joined(name.particle, name.family))
      // "Jr." is kept for readers; the linking goes by the other parts.
      member("suffix", name.suffix)
      member("affiliation", author.affiliation)
      member("email", author.identifiers.first { $0.scheme == .email }?.value ?? "")
      member("orcid", author.identifiers.first { $0.scheme == .orcid }?.value ?? "")
      json.append(raw: "}")
    }
    json.append(raw: "]}\n")
  }

  private func joined(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: What reference managers read

  private func entry(_ record: BibliographicRecord) -> ReferenceEntry {
    var entry = ReferenceEntry(key: key(record), kind: record.kind, title: record.title)
    entry.authors = record.authors.map(Self.creator)
    entry.etAl = record.etAl
    entry.editors = record.editors.map(Self.creator)
    entry.venue = record.venue
    entry.locator = record.locator
    entry.publisher = record.publisher
    entry.year = record.year
    entry.date = record.date
    for identifier in record.identifiers { entry.identifiers[identifier.scheme] = identifier.value }
    entry.keywords = record.keywords
    return entry
  }

  private static func creator(_ author: BibliographicRecord.Author) -> ReferenceEntry.Creator {
    author.isCorporate ? .institution(author.raw) : .person(RecordName.name(of: author))
  }
}
