import Bibliography

/// Which column of a table holds what, told from the headings.
///
/// Knows the headings of Scopus, Web of Science, Zotero, Google Scholar, OpenAlex and Dimensions
/// exports, and what people write themselves.
struct TableColumns: Sendable {
  enum Field: String, CaseIterable, Sendable {
    case key, title, authors, fullNames, editors, venue, year, date, doi, arxiv, pmid, isbn, type
    case publisher, volume, issue, pages, firstPage, lastPage
    case keywords, affiliations, orcids, url
  }

  private var places: [Field: Int] = [:]
  private var used: Set<Int> = []
  /// Columns by the two letters of a Web of Science export; empty for other tables.
  private var tags: [String: Int] = [:]
  /// Headings that mean nothing to us.
  private(set) var unknown: [String] = []
  let count: Int

  init(_ headings: [String], chosen: [String: String] = [:]) {
    count = headings.count
    let folded = headings.map { TextFolding.key($0) }
    if ["AU", "TI", "SO", "PY"].allSatisfy(headings.contains) {
      for (index, heading) in headings.enumerated() where tags[heading] == nil {
        tags[heading] = index
      }
      used = Set(headings.indices)
      return
    }
    for (name, heading) in chosen {
      guard let field = Field(rawValue: name),
        let index = folded.firstIndex(of: TextFolding.key(heading))
      else { continue }
      places[field] = index
    }
    for field in Field.allCases where places[field] == nil {
      // The order of the spellings is that of preference.
      for spelling in Self.spellings[field] ?? [] {
        if let index = folded.firstIndex(of: spelling), !places.values.contains(index) {
          places[field] = index
          break
        }
      }
    }
    used = Set(places.values)
    unknown = headings.indices.filter { !used.contains($0) }.map { headings[$0] }
      .filter { !$0.isEmpty }
  }

  var hasTitle: Bool { places[.title] != nil || tags["TI"] != nil }

  /// Whether the headings are those of a table of records: titles, and people or years.
  var isConvincing: Bool {
    hasTitle && (places[.authors] ?? places[.fullNames] ?? tags["AU"]) != nil
  }

  func isUsed(_ column: Int) -> Bool { used.contains(column) }

  private static let spellings: [Field: [String]] = [
    .key: ["eid", "key", "id", "citekey", "citationkey", "bibtexkey", "itemkey", "publicationid"],
    .title: [
      "title", "articletitle", "documenttitle", "papertitle", "worktitle", "itemtitle", "titel",
      "titre", "titulo", "name",
    ],
    .authors: [
      "authors", "author", "authornames", "authorlist", "authorsrawnames", "autoren", "auteurs",
      "autores", "creators", "creator", "authorshipsauthordisplayname", "verfasser", "by",
    ],
    .fullNames: ["authorfullnames", "authorsfullnames", "fullnames"],
    .editors: ["editors", "editor", "herausgeber", "bookeditors"],
    .venue: [
      "sourcetitle", "publicationtitle", "journal", "booktitle", "venue", "conference",
      "conferencename", "proceedings", "containertitle", "publication", "source", "journaltitle",
      "primarylocationsourcedisplayname", "zeitschrift", "revue", "publishedin",
    ],
    .year: [
      "year", "publicationyear", "pubyear", "yearpublished", "jahr", "annee", "ano", "pubyear",
    ],
    .date: ["date", "publicationdate", "published", "pubdate", "datum", "issued"],
    .doi: ["doi", "doilink", "digitalobjectidentifier"],
    .arxiv: ["arxiv", "arxivid", "eprint"],
    .pmid: ["pubmedid", "pmid"],
    .isbn: ["isbn"],
    .type: ["documenttype", "itemtype", "type", "publicationtype", "typ", "kind"],
    .publisher: ["publisher", "verlag"],
    .volume: ["volume", "vol", "band", "bibliovolume"],
    .issue: ["issue", "number", "heft", "numero", "biblioissue"],
    .pages: ["pages", "pagerange", "pagination", "seiten", "artno", "articlenumber"],
    .firstPage: ["pagestart", "firstpage", "startpage", "bibliofirstpage"],
    .lastPage: ["pageend", "lastpage", "endpage", "bibliolastpage"],
    .keywords: [
      "authorkeywords", "keywords", "manualtags", "tags", "indexkeywords", "subjects", "topics",
    ],
    .affiliations: ["affiliations", "affiliation", "authorswithaffiliations"],
    .orcids: ["orcid", "orcids", "authororcids", "authorshipsauthororcid"],
    .url: ["url", "link", "urls"],
  ]

  // MARK: Records

  /// Makes the record of a row.
  func record(_ cells: [String], _ line: Int) -> BibliographicRecord {
    var record = BibliographicRecord()
    record.line = line
    if !tags.isEmpty {
      webOfScience(cells, line, &record)
      return record
    }
    func cell(_ field: Field) -> String {
      guard let place = places[field], place < cells.count else { return "" }
      return cells[place]
    }
    record.title = TaggedText.clean(cell(.title))
    record.titleSource = cell(.title)
    record.key = cell(.key)
    record.type = cell(.type)
    let full = cell(.fullNames)
    (record.authors, record.etAl) = TableNames.split(full.isEmpty ? cell(.authors) : full)
    record.editors = TableNames.split(cell(.editors)).authors
    record.venue = TaggedText.clean(cell(.venue))
    record.publisher = cell(.publisher)
    record.locator = Locator(volume: cell(.volume), issue: cell(.issue))
    record.locator.add(page: cell(.firstPage), isLast: false)
    record.locator.add(page: cell(.lastPage), isLast: true)
    if record.locator.pages.isEmpty { record.locator.pages = Locator.pageRange(cell(.pages)) }
    record.year = RecordDate.year(in: cell(.year))
    if let (year, iso) = RecordDate.read(iso: cell(.date)), record.year ?? year == year {
      record.year = year
      record.date = iso
    } else {
      record.year = record.year ?? RecordDate.year(in: cell(.date))
      record.date = record.year.map { String($0) } ?? ""
    }
    record.add("doi", Identifiers.doi(cell(.doi)) ?? "")
    record.add("arxiv", Identifiers.arxiv(cell(.arxiv)) ?? "")
    record.add("pmid", cell(.pmid))
    record.add("isbn", cell(.isbn))
    let address = cell(.url)
    if address.holds("arxiv.org") { record.add("arxiv", Identifiers.arxiv(address) ?? "") }
    if address.holds("doi.org/") { record.add("doi", Identifiers.doi(address) ?? "") }
    record.keywords = cell(.keywords).split { $0 == ";" || $0 == "|" || $0 == "," }
      .map { String($0.stripped()) }.filter { !$0.isEmpty }
    TableNames.give(orcids: cell(.orcids), to: &record.authors)
    record.kind = Self.kind(record)
    return record
  }

  private func webOfScience(_ cells: [String], _ line: Int, _ record: inout BibliographicRecord) {
    func cell(_ tag: String) -> String {
      guard let place = tags[tag], place < cells.count else { return "" }
      return cells[place]
    }
    record.title = TaggedText.clean(cell("TI"))
    record.titleSource = cell("TI")
    let names = cell("AF").isEmpty ? cell("AU") : cell("AF")
    record.authors = names.split(separator: ";").map {
      BibliographicRecord.Author(
        TaggedField(tag: "AF", value: String($0.stripped()), line: line))
    }
    WebOfScienceDialect.fill(&record, cell)
  }

  private static func kind(_ record: BibliographicRecord) -> Work.Kind {
    let type = TextFolding.key(record.type)
    let venue = record.venue.lowercasedASCII
    if type.holds("thesis") || type.holds("dissertation") { return .thesis }
    if type.holds("preprint") || venue.holds("arxiv") { return .preprint }
    if type.holds("poster") { return .poster }
    if type.holds("workshop") || venue.holds("workshop") { return .workshop }
    if type.holds("conference") || type.holds("proceedings") { return .conference }
    if type.holds("article") || type.holds("journal") || type == "review" { return .journal }
    return .other
  }
}
