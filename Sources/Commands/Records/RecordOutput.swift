import Bibliography
import Documents
import Extraction
import Foundation

/// Writes records one by one, a block of bytes at a time.
final class RecordOutput {
  /// Stands in front of the keys, so that those of several files differ.
  var prefix = ""
  private let handle: FileHandle
  private let format: RecordsCommand.Format
  private var json = JSONLine()
  private var count = 0
  private var failure: (any Error)?

  init(path: String?, format: RecordsCommand.Format) throws {
    if let path {
      guard FileManager.default.createFile(atPath: path, contents: nil),
        let file = FileHandle(forWritingAtPath: path)
      else { throw RecordError.unwritable(path) }
      handle = file
    } else {
      handle = .standardOutput
    }
    self.format = format
  }

  func add(_ record: BibliographicRecord) {
    guard record.subject == .work, failure == nil else { return }
    switch format {
    case .ndjson: ndjson(record)
    case .csljson:
      json.bytes += Array((count == 0 ? "[\n" : ",\n").utf8)
      cslJSON(record)
    case .bibtex: bibTeX(record)
    }
    count += 1
    if json.bytes.count > 1 << 18 { flush() }
  }

  func finish() throws {
    if format == .csljson { json.bytes += Array((count == 0 ? "[]\n" : "\n]\n").utf8) }
    flush()
    if let failure { throw failure }
  }

  private func flush() {
    do {
      try handle.write(contentsOf: json.bytes)
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

  // MARK: CSL-JSON

  private func cslJSON(_ record: BibliographicRecord) {
    json.append(raw: "{\"id\":")
    json.append(key(record))
    member("type", Self.cslType(record.kind))
    member("title", record.title)
    people("author", record.authors)
    people("editor", record.editors)
    member(record.kind == .thesis ? "publisher" : "container-title", record.venue)
    if record.kind != .thesis { member("publisher", record.publisher) }
    let date = record.date.split(separator: "-").compactMap { Int($0) }
    if let year = record.year {
      let parts = (date.isEmpty ? [year] : date).map(String.init).joined(separator: ",")
      json.bytes += Array(",\"issued\":{\"date-parts\":[[\(parts)]]}".utf8)
    }
    member("DOI", record.identifier("doi") ?? "")
    member("PMID", record.identifier("pmid") ?? "")
    member("ISBN", record.identifier("isbn") ?? "")
    member("URL", record.identifier("arxiv").map { "https://arxiv.org/abs/\($0)" } ?? "")
    member("keyword", record.keywords.joined(separator: ", "))
    json.append(raw: "}")
  }

  private func people(_ name: String, _ people: [BibliographicRecord.Author]) {
    if people.isEmpty { return }
    json.append(raw: ",")
    json.append(name)
    json.append(raw: ":[")
    for (index, person) in people.enumerated() {
      if index > 0 { json.append(raw: ",") }
      if person.isCorporate {
        json.append(raw: "{\"literal\":")
        json.append(person.raw)
      } else {
        let name = RecordName.name(of: person)
        json.append(raw: "{\"family\":")
        json.append(name.family)
        member("given", joined(name.given, name.middle))
        member("non-dropping-particle", name.particle)
        member("suffix", name.suffix)
      }
      json.append(raw: "}")
    }
    json.append(raw: "]")
  }

  private static func cslType(_ kind: Work.Kind) -> String {
    switch kind {
    case .conference, .workshop, .poster: "paper-conference"
    case .journal: "article-journal"
    case .thesis: "thesis"
    case .preprint: "article"
    case .other: "document"
    }
  }

  // MARK: BibTeX

  private func bibTeX(_ record: BibliographicRecord) {
    let (type, venueField) = Self.bibTeXType(record.kind)
    let key = key(record).map { $0.isLetter || $0.isNumber || ":/-_.+".contains($0) ? $0 : "-" }
    var text = "@\(type){\(String(key)),\n"
    func field(_ name: String, _ value: String) {
      if !value.isEmpty { text += "  \(name) = {\(value)},\n" }
    }
    field("title", "{\(TeXText.escaped(record.title))}")
    var authors = record.authors.map(Self.bibTeXName)
    if record.etAl { authors.append("others") }
    field("author", authors.joined(separator: " and "))
    field("editor", record.editors.map(Self.bibTeXName).joined(separator: " and "))
    field(venueField, TeXText.escaped(record.venue))
    field("year", record.year.map(String.init) ?? "")
    field("publisher", TeXText.escaped(record.publisher))
    field("doi", TeXText.escaped(record.identifier("doi") ?? ""))
    if let arxiv = record.identifier("arxiv") {
      field("eprint", TeXText.escaped(arxiv))
      field("archiveprefix", "arXiv")
    }
    json.bytes += Array((text + "}\n\n").utf8)
  }

  private static func bibTeXType(_ kind: Work.Kind) -> (type: String, venueField: String) {
    switch kind {
    case .conference, .workshop, .poster: ("inproceedings", "booktitle")
    case .journal: ("article", "journal")
    case .thesis: ("phdthesis", "school")
    case .preprint, .other: ("misc", "howpublished")
    }
  }

  /// "von Family, Jr, Given", the form that leaves nothing to guess.
  private static func bibTeXName(_ author: BibliographicRecord.Author) -> String {
    if author.isCorporate { return "{\(TeXText.escaped(author.raw))}" }
    let name = RecordName.name(of: author)
    let family = [name.particle, name.family].filter { !$0.isEmpty }.joined(separator: " ")
    let given = [name.given, name.middle].filter { !$0.isEmpty }.joined(separator: " ")
    let parts = [family, name.suffix, given].filter { !$0.isEmpty }.map(TeXText.escaped)
    let text = parts.joined(separator: ", ")
    return text.contains(" and ") || parts.count == 1 ? "{\(text)}" : text
  }
}
