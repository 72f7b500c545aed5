import Bibliography

/// Web of Science's "plain text" export (two letters and a space; further lines are indented).
enum WebOfScienceDialect: TaggedDialect {
  static func tag(_ view: ByteView, _ line: Range<Int>) -> (tag: Range<Int>, value: Int)? {
    var start = line.lowerBound
    if view.matches("\u{FEFF}", at: start) { start += 3 }
    guard start + 2 <= line.upperBound, (0x41...0x5A).contains(view[start]),
      (0x41...0x5A).contains(view[start + 1]) || (0x30...0x39).contains(view[start + 1]),
      start + 2 == line.upperBound || view[start + 2] == 0x20
    else { return nil }
    return (start..<start + 2, start + 2)
  }

  static func begins(_ tag: String) -> Bool { tag == "PT" }
  static func ends(_ tag: String) -> Bool { tag == "ER" || tag == "EF" }
  static var endsAtEmptyLine: Bool { false }
  static func isList(_ tag: String) -> Bool {
    ["AU", "AF", "BE", "BF", "CA", "GP", "C1"].contains(tag)
  }

  static func record(_ fields: [TaggedField], into sink: inout RecordSink) -> BibliographicRecord? {
    // The head of the file.
    guard fields.contains(where: { $0.tag != "FN" && $0.tag != "VR" }) else { return nil }
    var values: [String: String] = [:]
    var record = BibliographicRecord()
    for field in fields where values[field.tag] == nil { values[field.tag] = field.value }
    for field in fields {
      switch field.tag {
      case "TI": record.take(title: field)
      case "AF", "BF": record.authors.append(BibliographicRecord.Author(field))
      case "BE": record.editors.append(BibliographicRecord.Author(field))
      case "CA", "GP":
        var author = BibliographicRecord.Author(raw: field.value)
        author.line = field.line
        author.isCorporate = true
        record.authors.append(author)
      default: break
      }
    }
    if !fields.contains(where: { $0.tag == "AF" }) {
      let short = fields.filter { $0.tag == "AU" }.map { BibliographicRecord.Author($0) }
      record.authors.insert(contentsOf: short, at: 0)
    }
    fill(&record) { values[$0] ?? "" }
    return record
  }

  /// Fills what the tagged and the tab-delimited export give under the same names.
  static func fill(_ record: inout BibliographicRecord, _ value: (String) -> String) {
    record.type = value("DT").isEmpty ? value("PT") : value("DT")
    record.key = value("UT")
    record.venue = TaggedText.clean(value("SO").isEmpty ? value("CT") : value("SO"))
    record.publisher = value("PU")
    record.locator = Locator(volume: value("VL"), issue: value("IS"))
    record.locator.add(page: value("BP").isEmpty ? value("AR") : value("BP"), isLast: false)
    record.locator.add(page: value("EP"), isLast: true)
    if let year = RecordDate.year(in: value("PY").isEmpty ? value("EA") : value("PY")) {
      record.year = year
      record.date = RecordDate.format(year: year, month: RecordDate.month(value("PD")), day: nil)
    }
    record.add("doi", Identifiers.doi(value("DI")) ?? "")
    record.add("pmid", value("PM"))
    record.add("isbn", value("BN"))
    record.keywords = value("DE").split(separator: ";").map { String($0.stripped()) }
    for (name, orcid) in TaggedText.orcids(value("OI")) {
      let folded = TextFolding.key(name)
      for index in record.authors.indices
      where TextFolding.key(record.authors[index].raw) == folded {
        record.authors[index].identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
      }
    }
    let type = record.type.lowercasedASCII
    let venue = record.venue.lowercasedASCII
    if type.holds("proceedings") || value("PT") == "C" || value("PT") == "S" {
      record.kind = venue.holds("workshop") ? .workshop : .conference
    } else if type.holds("article") || type.holds("review") || value("PT") == "J" {
      record.kind = .journal
    }
  }
}
