import Bibliography

/// RIS, as reference managers and publishers export it (two letters or digits, two spaces, a hyphen).
enum RISDialect: TaggedDialect {
  static func tag(_ view: ByteView, _ line: Range<Int>) -> (tag: Range<Int>, value: Int)? {
    guard line.count >= 3 else { return nil }
    var start = line.lowerBound
    // A byte-order mark in the middle of files that were put together.
    if view.matches("\u{FEFF}", at: start) { start += 3 }
    guard start + 3 <= line.upperBound, isUpper(view[start]),
      isUpper(view[start + 1]) || (0x30...0x39).contains(view[start + 1])
    else { return nil }
    var at = start + 2
    while at < line.upperBound, view[at] == 0x20 { at += 1 }
    guard at > start + 2, at < line.upperBound, view[at] == 0x2D,
      at + 1 == line.upperBound || view[at + 1] == 0x20
    else { return nil }
    return (start..<start + 2, at + 1)
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  static func begins(_ tag: String) -> Bool { tag == "TY" }
  static func ends(_ tag: String) -> Bool { tag == "ER" }
  static var endsAtEmptyLine: Bool { false }
  static func isList(_ tag: String) -> Bool { tag == "KW" }

  static func record(_ fields: [TaggedField], into sink: inout RecordSink) -> BibliographicRecord? {
    var record = BibliographicRecord()
    var venues: [String: String] = [:]
    var date = ""
    for field in fields {
      let value = field.value
      if value.isEmpty { continue }
      switch field.tag {
      case "TY": record.type = value
      case "ID", "AN": if record.key.isEmpty { record.key = value }
      case "TI", "T1", "CT": if record.title.isEmpty { record.take(title: field) }
      case "AU", "A1": record.authors.append(BibliographicRecord.Author(field))
      case "A2", "ED": record.editors.append(BibliographicRecord.Author(field))
      case "A3" where record.type == "THES":
        record.advisors.append(BibliographicRecord.Author(field))
      case "T2", "JF", "JO", "JA", "BT", "J2", "C3", "T3":
        if venues[field.tag] == nil { venues[field.tag] = value }
      case "PB": record.publisher = value
      case "PY", "Y1": if date.isEmpty { date = value }
      case "DA": if !value.stripped().isEmpty { date = value }
      case "DO": record.add("doi", Identifiers.doi(value) ?? "")
      case "UR", "L1", "M3", "N1":
        if value.lowercasedASCII.holds("arxiv") {
          record.add("arxiv", Identifiers.arxiv(value) ?? "")
        } else if value.holds("doi.org/") {
          record.add("doi", Identifiers.doi(value) ?? "")
        }
      case "SN": record.add(value.count > 9 ? "isbn" : "issn", value)
      case "KW": record.keywords.append(value)
      case "VL": record.locator.volume = value
      case "IS": record.locator.issue = value
      case "SP": record.locator.add(page: value, isLast: false)
      case "EP": record.locator.add(page: value, isLast: true)
      case "AB", "N2", "CY", "LA", "Y2": break
      default: sink.drop(field: field.tag)
      }
    }
    for index in record.authors.indices where record.authors[index].raw.lowercasedASCII == "et al."
    {
      record.etAl = true
      record.authors.remove(at: index)
      break
    }
    record.venue =
      ["T2", "JF", "BT", "JO", "C3", "JA", "J2", "T3"].lazy.compactMap { venues[$0] }.first ?? ""
    if record.type == "THES" || record.type == "RPRT", record.venue.isEmpty {
      record.venue = record.publisher
    }
    read(date: date, year: fields.first { $0.tag == "PY" || $0.tag == "Y1" }?.value, &record)
    record.kind = kind(record)
    return record
  }

  /// Reads "2020/03/01/", "2020/03//", "2020-03-01", "2020".
  private static func read(date: String, year: String?, _ record: inout BibliographicRecord) {
    let parts = date.split(separator: "/", omittingEmptySubsequences: false)
    record.year = RecordDate.year(in: year ?? "") ?? RecordDate.year(in: date)
    if let (year, iso) = RecordDate.read(iso: date), record.year == year {
      record.date = iso
    }
    guard let number = record.year, record.date.utf8.count < 5 else { return }
    let isDate = parts.count > 1 && RecordDate.year(in: parts[0]) == number
    record.date = RecordDate.format(
      year: number, month: isDate ? Int(parts[1]) : nil,
      day: isDate && parts.count > 2 ? Int(parts[2]) : nil)
  }

  private static func kind(_ record: BibliographicRecord) -> Work.Kind {
    let venue = record.venue.lowercasedASCII
    if venue.holds("arxiv") { return .preprint }
    switch record.type {
    case "JOUR", "EJOUR", "MGZN", "ABST", "INPR": return .journal
    case "CONF", "CPAPER": return venue.holds("workshop") ? .workshop : .conference
    case "THES": return .thesis
    case "UNPB", "UNPD": return .preprint
    case "GEN", "ELEC": return record.identifier("arxiv") == nil ? .other : .preprint
    default: return .other
    }
  }
}
