import Bibliography

@testable import Documents

/// Reads bytes in a format and gives each record as text, one field a line.
func read(
  _ bytes: [UInt8], as format: RecordFormat, chunk: Int = 1 << 18,
  options: RecordOptions = RecordOptions()
) -> (records: [BibliographicRecord], diagnostics: [Diagnostic]) {
  var source = ByteSource(bytes, chunk: chunk)
  var records: [BibliographicRecord] = []
  let diagnostics = format.read(&source, id: "x", options: options) { records.append($0) }
  return (records, diagnostics)
}

func read(_ text: String, as format: RecordFormat) -> (
  records: [BibliographicRecord], diagnostics: [Diagnostic]
) {
  read(Array(text.utf8), as: format)
}

extension BibliographicRecord {
  /// Everything that the record holds but the words of the source.
  var dump: String {
    var lines = ["\(line): \(type) \(key)\(subject == .work ? "" : " (\(subject))")"]
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { lines.append("  \(name): \(value)") }
    }
    add("title", title)
    for author in authors { add("author", author.dump) }
    if etAl { add("and", "others") }
    for editor in editors { add("editor", editor.dump) }
    for advisor in advisors { add("advisor", advisor.dump) }
    add("venue", venue)
    add("volume", locator.volume)
    add("issue", locator.issue)
    add("pages", locator.pages)
    add("publisher", publisher)
    add("kind", kind.rawValue)
    add("year", year.map(String.init) ?? "")
    add("date", date)
    for identifier in identifiers { add(identifier.scheme, identifier.value) }
    add("keywords", keywords.joined(separator: " | "))
    return lines.joined(separator: "\n")
  }
}

extension BibliographicRecord.Author {
  /// "given | particle | family | suffix" or the name in quotes, then what else is known.
  var dump: String {
    var text =
      hasParts
      ? [given, particle, family, suffix].joined(separator: "|")
      : isCorporate ? "{\(raw)}" : "\"\(raw)\""
    for identifier in identifiers.sorted() {
      text += " \(identifier.scheme.rawValue)=\(identifier.value)"
    }
    if !affiliation.isEmpty { text += " @ \(affiliation)" }
    return text
  }
}
