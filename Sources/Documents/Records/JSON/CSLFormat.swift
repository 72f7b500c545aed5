import Bibliography

/// CSL-JSON, and the records of Crossref, which have the same fields, some of them in arrays.
struct CSLFormat: JSONRecordFormat {
  mutating func read(_ json: inout JSONCursor, _ line: Int, into sink: inout RecordSink) {
    var record = BibliographicRecord()
    record.line = line
    var kind = ""
    var genre = ""
    var subtitle = ""
    var event = ""
    var issued: (year: Int, iso: String)?
    var other: (year: Int, iso: String)?
    json.object { key, json in
      switch key {
      case "id", "key": record.key = json.text(&sink)
      case "type": kind = json.text(&sink)
      case "genre", "subtype": genre = json.text(&sink)
      case "title":
        let range = json.firstRaw()
        record.title = JSONText.clean(json.view, range, &sink)
        record.titleSource = sink.decoding.string(json.view, range)
      case "subtitle": subtitle = json.firstText(&sink)
      case "author": Self.people(&json, &record.authors, &sink)
      case "editor": Self.people(&json, &record.editors, &sink)
      case "container-title": record.venue = json.firstText(&sink)
      case "event-title": event = json.text(&sink)
      case "event":
        if json.peek() == 0x7B {
          json.object { key, json in
            if case "name" = key { event = json.text(&sink) } else { json.skip() }
          }
        } else {
          event = json.text(&sink)
        }
      case "publisher": record.publisher = json.clean(&sink)
      case "volume": record.locator.volume = json.text(&sink)
      case "issue": record.locator.issue = json.text(&sink)
      case "page": record.locator.pages = Locator.pageRange(json.text(&sink))
      case "article-number":
        let number = json.text(&sink)
        if record.locator.pages.isEmpty { record.locator.pages = number }
      case "issued": issued = Self.date(&json, &sink)
      case "published", "published-print", "published-online", "original-date":
        let date = Self.date(&json, &sink)
        if other == nil { other = date }
      case "DOI": record.add("doi", Identifiers.doi(json.text(&sink)) ?? "")
      case "PMID": record.add("pmid", json.text(&sink))
      case "ISBN": record.add("isbn", json.firstText(&sink))
      case "URL":
        let address = json.text(&sink)
        if address.holds("arxiv.org") {
          record.add("arxiv", Identifiers.arxiv(address) ?? "")
        } else if address.holds("doi.org/") {
          record.add("doi", Identifiers.doi(address) ?? "")
        }
      case "keyword":
        record.keywords = json.text(&sink).split { $0 == "," || $0 == ";" }
          .map { String($0.stripped()) }
      case "note":
        let note = json.text(&sink)
        if note.holds("arXiv") { record.add("arxiv", Identifiers.arxiv(note) ?? "") }
      default: json.skip()
      }
    }
    if json.hasFailed { return }
    record.type = kind
    if let date = issued ?? other {
      record.year = date.year
      record.date = date.iso
    }
    if !subtitle.isEmpty, !record.title.contains(subtitle) { record.title += ": " + subtitle }
    if record.venue.isEmpty { record.venue = event }
    if record.key.isEmpty { record.key = record.identifier("doi") ?? "" }
    if kind == "thesis" || kind == "dissertation", record.venue.isEmpty {
      record.venue = record.publisher
    }
    record.kind = Self.kind(kind, genre, record)
    sink.add(record)
  }

  private static func people(
    _ json: inout JSONCursor, _ out: inout [BibliographicRecord.Author], _ sink: inout RecordSink
  ) {
    json.array { json in
      var author = BibliographicRecord.Author()
      var name = ""
      json.object { key, json in
        switch key {
        case "family":
          let range = json.raw()
          author.family = JSONText.clean(json.view, range, &sink)
          author.source = sink.decoding.string(json.view, range)
        case "given": author.given = json.clean(&sink)
        case "non-dropping-particle": author.particle = json.text(&sink)
        case "dropping-particle":
          let particle = json.text(&sink)
          if author.particle.isEmpty { author.particle = particle }
        case "suffix": author.suffix = json.text(&sink)
        case "literal", "name":
          let range = json.raw()
          name = JSONText.clean(json.view, range, &sink)
          author.source = sink.decoding.string(json.view, range)
        case "ORCID":
          if let orcid = Identifiers.orcid(json.text(&sink)) {
            author.identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
          }
        case "affiliation":
          json.array { json in
            json.object { key, json in
              guard case "name" = key else {
                json.skip()
                return
              }
              let name = json.clean(&sink)
              if author.affiliation.isEmpty { author.affiliation = name }
            }
          }
        default: json.skip()
        }
      }
      if author.hasParts {
        if author.family.isEmpty { swap(&author.family, &author.given) }
        author.raw = [author.given, author.particle, author.family, author.suffix]
          .filter { !$0.isEmpty }.joined(separator: " ")
      } else {
        author.raw = name
        author.isCorporate = true
      }
      if !author.raw.isEmpty, out.count < sink.options.authors { out.append(author) }
    }
  }

  private static func date(
    _ json: inout JSONCursor, _ sink: inout RecordSink
  ) -> (year: Int, iso: String)? {
    if json.peek() != 0x7B { return RecordDate.read(iso: json.text(&sink)) }
    var parts: [Int] = []
    var text = ""
    json.object { key, json in
      switch key {
      case "date-parts":
        json.array { json in
          let isFirst = parts.isEmpty
          json.array { json in
            let part = json.integer()
            if isFirst, let part { parts.append(part) }
          }
        }
      case "raw", "literal": text = json.text(&sink)
      default: json.skip()
      }
    }
    if let year = parts.first, RecordDate.isPlausible(year) {
      let iso = RecordDate.format(
        year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
      return (year, iso)
    }
    return RecordDate.read(iso: text) ?? RecordDate.year(in: text).map { ($0, String($0)) }
  }

  private static func kind(
    _ type: String, _ genre: String, _ record: BibliographicRecord
  ) -> Work.Kind {
    let venue = record.venue.lowercasedASCII
    if genre.lowercasedASCII.holds("thesis") { return .thesis }
    if venue.holds("arxiv") || genre.lowercasedASCII == "preprint" { return .preprint }
    switch type {
    case "article-journal", "journal-article", "review", "article-magazine": return .journal
    case "paper-conference", "proceedings-article":
      return venue.holds("workshop") ? .workshop : .conference
    case "thesis", "dissertation": return .thesis
    case "posted-content", "preprint", "manuscript": return .preprint
    case "article": return venue.isEmpty || record.identifier("arxiv") != nil ? .preprint : .journal
    case "poster": return .poster
    default: return .other
    }
  }
}
