import Bibliography

/// EndNote's and refer's format of percent signs: "%A Ada Quill", "%T Oil".
enum ReferDialect: TaggedDialect {
  static func tag(_ view: ByteView, _ line: Range<Int>) -> (tag: Range<Int>, value: Int)? {
    let start = line.lowerBound
    guard line.count >= 2, view[start] == 0x25, view[start + 1] > 0x20,
      line.count == 2 || view[start + 2] == 0x20
    else { return nil }
    return (start + 1..<start + 2, start + 2)
  }

  static func begins(_ tag: String) -> Bool { tag == "0" }
  static func ends(_ tag: String) -> Bool { false }
  static var endsAtEmptyLine: Bool { true }
  static func isList(_ tag: String) -> Bool { tag == "K" }

  static func record(_ fields: [TaggedField], into sink: inout RecordSink) -> BibliographicRecord? {
    var record = BibliographicRecord()
    var journal = ""
    var book = ""
    for field in fields {
      let value = field.value
      switch field.tag {
      case "0": record.type = value
      case "A": record.authors.append(BibliographicRecord.Author(field))
      case "E": record.editors.append(BibliographicRecord.Author(field))
      case "Y" where record.type == "Thesis":
        record.advisors.append(BibliographicRecord.Author(field))
      case "T": record.take(title: field)
      case "J": journal = value
      case "B": book = value
      case "I": record.publisher = value
      case "V": record.locator.volume = value
      case "N": record.locator.issue = value
      case "P": record.locator.pages = Locator.pageRange(value)
      case "D":
        record.year = RecordDate.year(in: value)
        record.date = record.year.map { String($0) } ?? ""
      case "R": record.add("doi", Identifiers.doi(value) ?? "")
      case "U":
        if value.holds("arxiv.org") { record.add("arxiv", Identifiers.arxiv(value) ?? "") }
      case "F", "L", "M": if record.key.isEmpty { record.key = value }
      case "K": record.keywords.append(value)
      default: break
      }
    }
    let type = record.type.lowercasedASCII
    record.venue = journal.isEmpty ? book : journal
    if type.holds("thesis") {
      record.kind = .thesis
      if record.venue.isEmpty { record.venue = record.publisher }
    } else if type.holds("conference") {
      record.kind = .conference
    } else if !journal.isEmpty {
      record.kind = journal.lowercasedASCII.holds("arxiv") ? .preprint : .journal
    }
    return record
  }
}
