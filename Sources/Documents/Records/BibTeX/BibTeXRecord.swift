import Bibliography

/// Makes the record of a resolved BibTeX or BibLaTeX entry.
struct BibTeXRecord {
  private let entry: BibTeXEntry
  private var record = BibliographicRecord()

  static func make(_ entry: BibTeXEntry, into sink: inout RecordSink) -> BibliographicRecord {
    var maker = BibTeXRecord(entry: entry)
    maker.fill(&sink)
    return maker.record
  }

  private init(entry: BibTeXEntry) {
    self.entry = entry
  }

  /// The text of the first of some fields that is there.
  private func text(_ sink: inout RecordSink, _ names: BibTeXField...) -> String {
    for name in names {
      guard let field = entry[name] else { continue }
      let text = entry.withValue(of: field) {
        TeXText.string($0, 0..<$0.count, &sink.decoding)
      }
      if !text.isEmpty { return text }
    }
    return ""
  }

  private mutating func fill(_ sink: inout RecordSink) {
    record.key = entry.key
    record.type = entry.type
    record.line = entry.line
    fillTitle(&sink)
    fillNames(&sink)
    record.venue = venue(&sink)
    fillLocator(&sink)
    record.publisher = text(&sink, .publisher, .organization)
    fillDate(&sink)
    fillIdentifiers(&sink)
    let keywords = text(&sink, .keywords, .keyword, .authorKeywords)
    if !keywords.isEmpty {
      record.keywords = keywords.split { $0 == "," || $0 == ";" }.map { String($0.stripped()) }
        .filter { !$0.isEmpty }
    }
    record.kind = kind(&sink)
  }

  private mutating func fillTitle(_ sink: inout RecordSink) {
    var title = text(&sink, .title)
    let subtitle = text(&sink, .subtitle)
    if title.isEmpty { title = text(&sink, .maintitle, .booktitle) }
    if !subtitle.isEmpty, !title.isEmpty {
      title += title.hasSuffix(":") || title.hasSuffix("?") ? " " + subtitle : ": " + subtitle
    }
    while title.utf8.last == 0x2E, title.hasSuffix("."), !title.hasSuffix("..") {
      title.removeLast()
    }
    record.title = title
    guard let field = entry.field(.title), field.isPrinted else { return }
    record.titleSource = entry.withValue(of: field) { sink.decoding.string($0, 0..<$0.count) }
    record.titleLine = field.line
  }

  private mutating func fillNames(_ sink: inout RecordSink) {
    if let names = names(.author, &sink) {
      record.authors = names.authors
      record.etAl = names.etAl
    }
    if let names = names(.editor, &sink) { record.editors = names.authors }
    for name in [BibTeXField.advisor, .adviser, .supervisor, .promotor, .thesisadvisor] {
      if let names = names(name, &sink) { record.advisors += names.authors }
    }
    takeORCIDs(&sink)
  }

  private func names(_ name: BibTeXField, _ sink: inout RecordSink) -> BibTeXNames? {
    guard let field = entry[name] else { return nil }
    let names = entry.withValue(of: field) {
      BibTeXNames(
        $0, line: field.line, isPrinted: field.isPrinted, limit: sink.options.authors,
        &sink.decoding)
    }
    if names.isLenient {
      sink.report(
        .warning, "names-without-and", line: field.line,
        "Names of \(name.name) in “\(entry.key)” have no “and” between them; they were split as "
          + "people would read them.",
        "Write “and” between names.")
    }
    return names
  }

  /// ORCIDs as Web of Science exports them: "Quill, Ada/0000-0002-1825-0097 Reed, Bo/…".
  private mutating func takeORCIDs(_ sink: inout RecordSink) {
    let text = text(&sink, .orcidNumbers, .orcid)
    guard !text.isEmpty else { return }
    for index in record.authors.indices {
      let author = record.authors[index]
      let name = author.family.isEmpty ? author.raw : "\(author.family), \(author.given)"
      guard let start = text.range(ofFirst: name + "/") else { continue }
      let rest = text[start...].utf8.dropFirst(name.utf8.count + 1).prefix(19)
      if let orcid = Identifiers.orcid(String(decoding: Array(rest), as: UTF8.self)) {
        record.authors[index].identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
      }
    }
  }

  private mutating func fillLocator(_ sink: inout RecordSink) {
    record.locator.volume = text(&sink, .volume)
    record.locator.issue = text(&sink, .number, .issue)
    record.locator.pages = Locator.pageRange(text(&sink, .pages, .eid))
  }

  // MARK: Venue and type

  private func venue(_ sink: inout RecordSink) -> String {
    switch entry.type {
    case "phdthesis", "mastersthesis", "thesis", "bachelorsthesis", "dissertation":
      return text(&sink, .school, .institution, .publisher)
    case "article", "suppperiodical", "periodical":
      return text(&sink, .journal, .journaltitle, .booktitle, .howpublished)
    case "techreport", "report":
      return text(&sink, .institution, .type, .series, .howpublished, .journal)
    case "inproceedings", "conference", "incollection", "inbook":
      let title = text(&sink, .booktitle, .journal, .journaltitle, .series, .eventtitle)
      return title
    case "proceedings", "book", "collection":
      return text(&sink, .series, .booktitle)
    default:
      return text(
        &sink, .booktitle, .journal, .journaltitle, .howpublished, .eventtitle, .school,
        .institution, .series)
    }
  }

  private func kind(_ sink: inout RecordSink) -> Work.Kind {
    let type = text(&sink, .type, .entrysubtype)
    let venue = record.venue
    if type.holdsInAnyCase("thesis") || type.holdsInAnyCase("dissertation") { return .thesis }
    if type.holdsInAnyCase("poster") || venue.holdsInAnyCase("poster") { return .poster }
    let isArchive =
      venue.holdsInAnyCase("arxiv") || venue.holdsInAnyCase("preprint")
      || venue.utf8.count == 4 && venue.holdsInAnyCase("corr")
    if isArchive { return .preprint }
    switch entry.type {
    case "article": return venue.isEmpty && isEprint ? .preprint : .journal
    case "inproceedings", "conference":
      return venue.holdsInAnyCase("workshop") ? .workshop : .conference
    case "phdthesis", "mastersthesis", "thesis", "bachelorsthesis", "dissertation": return .thesis
    case "unpublished": return .preprint
    case "misc", "online", "techreport", "report": return isEprint ? .preprint : .other
    default: return .other
    }
  }

  private var isEprint: Bool {
    record.identifier("arxiv") != nil || entry[.eprint] != nil
  }

  // MARK: Date

  private mutating func fillDate(_ sink: inout RecordSink) {
    let date = text(&sink, .date)
    if let (year, iso) = RecordDate.read(iso: date) {
      record.year = year
      record.date = iso
      return
    }
    let year = text(&sink, .year, .date, .issued, .eventdate)
    guard let number = RecordDate.year(in: year) else { return }
    record.year = number
    record.date = RecordDate.format(
      year: number, month: RecordDate.month(text(&sink, .month)),
      day: Int(text(&sink, .day)))
  }

  // MARK: Identifiers

  private mutating func fillIdentifiers(_ sink: inout RecordSink) {
    let addresses = [text(&sink, .url, .ee), text(&sink, .note, .howpublished)]
    let eprint = text(&sink, .eprint, .arxivid)
    let archive = text(&sink, .archiveprefix, .eprinttype).lowercasedASCII
    var doi = Identifiers.doi(text(&sink, .doi))
    for address in addresses where doi == nil && address.holdsInAnyCase("doi.org/") {
      doi = Identifiers.doi(address)
    }
    record.add("doi", doi ?? "")
    if archive.isEmpty || archive == "arxiv", !eprint.isEmpty {
      record.add("arxiv", Identifiers.arxiv(eprint) ?? "")
    }
    for source in addresses + [text(&sink, .journal), text(&sink, .journaltitle)]
    where source.holdsInAnyCase("arxiv") {
      record.add("arxiv", Identifiers.arxiv(source) ?? "")
    }
    if let doi = record.identifier("doi"), doi.hasPrefix("10.48550/arxiv.") {
      record.add("arxiv", Identifiers.arxiv(String(doi.dropFirst("10.48550/".count))) ?? "")
    }
    if entry.key.hasPrefix("DBLP:") { record.add("dblp", String(entry.key.dropFirst(5))) }
    record.add("pmid", text(&sink, .pmid))
    record.add("isbn", text(&sink, .isbn))
  }
}
