import Bibliography

/// Medline's tagged format, which PubMed exports as NBIB (a tag of four places, a hyphen, a space).
enum MedlineDialect: TaggedDialect {
  static func tag(_ view: ByteView, _ line: Range<Int>) -> (tag: Range<Int>, value: Int)? {
    let start = line.lowerBound
    guard line.count >= 5, view[start + 4] == 0x2D, (0x41...0x5A).contains(view[start]) else {
      return nil
    }
    return (view.trimmed(start..<start + 4), start + 5)
  }

  static func begins(_ tag: String) -> Bool { tag == "PMID" }
  static func ends(_ tag: String) -> Bool { false }
  static var endsAtEmptyLine: Bool { true }
  static func isList(_ tag: String) -> Bool { false }

  static func record(_ fields: [TaggedField], into sink: inout RecordSink) -> BibliographicRecord? {
    var record = BibliographicRecord()
    let hasFullNames = fields.contains { $0.tag == "FAU" }
    var types: [String] = []
    for field in fields {
      let value = field.value
      switch field.tag {
      case "PMID":
        record.key = value
        record.add("pmid", value)
      case "TI", "BTI": if record.title.isEmpty { record.take(title: field) }
      case "FAU":
        var author = BibliographicRecord.Author(field)
        splitSuffix(&author)
        record.authors.append(author)
      case "AU":
        if !hasFullNames {
          var author = BibliographicRecord.Author(raw: value)
          author.line = field.line
          // "Quill AB": the initials are the last word.
          author.family = value
          splitSuffix(&author, from: \.family)
          if let space = author.family.lastIndex(of: " ") {
            author.given = String(author.family[author.family.index(after: space)...])
            author.family = String(author.family[..<space])
          }
          if author.given.isEmpty, author.suffix.isEmpty { author.family = "" }
          record.authors.append(author)
        }
      case "CN":
        var author = BibliographicRecord.Author(raw: value)
        author.line = field.line
        author.isCorporate = true
        record.authors.append(author)
      case "FED": record.editors.append(BibliographicRecord.Author(field))
      case "AD":
        if let last = record.authors.indices.last, record.authors[last].affiliation.isEmpty {
          record.authors[last].affiliation = value
        }
      case "AUID":
        if let last = record.authors.indices.last, let orcid = Identifiers.orcid(value) {
          record.authors[last].identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
        }
      case "JT": record.venue = value
      case "TA": if record.venue.isEmpty { record.venue = value }
      case "DP": take(date: value, &record)
      case "LID", "AID":
        if value.hasSuffix("[doi]") {
          record.add("doi", Identifiers.doi(value.dropLast(5)) ?? "")
        }
      case "PT": types.append(value.lowercasedASCII)
      case "OT", "MH": record.keywords.append(String(value.drop { $0 == "*" }))
      case "VI": record.locator.volume = value
      case "IP": record.locator.issue = value
      case "PG": record.locator.pages = value
      case "PB": record.publisher = value
      case "ISBN": record.add("isbn", value)
      default: break
      }
    }
    record.type = types.first ?? ""
    if types.contains("preprint") {
      record.kind = .preprint
    } else if types.contains(where: { $0.holds("dissertation") || $0.holds("thesis") }) {
      record.kind = .thesis
    } else {
      record.kind = record.venue.isEmpty ? .other : .journal
    }
    return record
  }

  /// Takes the generation off the end of a part ("Bo Jr", "Reed B Jr").
  private static func splitSuffix(
    _ author: inout BibliographicRecord.Author,
    from part: WritableKeyPath<BibliographicRecord.Author, String> = \.given
  ) {
    guard let space = author[keyPath: part].lastIndex(of: " ") else { return }
    let last = author[keyPath: part][space...].dropFirst()
    guard ["Jr", "Sr", "2nd", "3rd", "II", "III", "IV"].contains(last) else { return }
    author.suffix = String(last)
    author[keyPath: part] = String(author[keyPath: part][..<space])
  }

  /// Reads "2020 Mar 5", "2020 Mar-Apr", "2020".
  private static func take(date: String, _ record: inout BibliographicRecord) {
    let parts = date.split(separator: " ")
    guard let first = parts.first, let year = RecordDate.year(in: first) else { return }
    record.year = year
    record.date = RecordDate.format(
      year: year, month: parts.count > 1 ? RecordDate.month(parts[1]) : nil,
      day: parts.count > 2 ? Int(parts[2]) : nil)
  }
}
