import Bibliography

/// Works of OpenAlex, one a line as in its snapshot, or in an answer of its interface.
///
/// Authors and works carry OpenAlex's own identifiers, authors ORCIDs where it knows them.
struct OpenAlexFormat: JSONRecordFormat {
  mutating func read(_ json: inout JSONCursor, _ line: Int, into sink: inout RecordSink) {
    var record = BibliographicRecord()
    record.line = line
    var crossref = ""
    var source = ""
    json.object { key, json in
      switch key {
      case "id":
        record.key = Self.bare(json.text(&sink))
        record.add("openalex", record.key)
      case "doi": record.add("doi", Identifiers.doi(json.text(&sink)) ?? "")
      case "title", "display_name":
        let range = json.raw()
        if record.title.isEmpty, !range.isEmpty {
          record.title = JSONText.clean(json.view, range, &sink)
          record.titleSource = sink.decoding.string(json.view, range)
        }
      case "publication_year":
        record.year = json.integer().flatMap { RecordDate.isPlausible($0) ? $0 : nil }
      case "publication_date": record.date = json.text(&sink)
      case "type": record.type = json.text(&sink)
      case "type_crossref": crossref = json.text(&sink)
      case "authorships": Self.authorships(&json, &record, &sink)
      case "is_authors_truncated": record.etAl = json.isTrue()
      case "primary_location":
        json.object { key, json in
          guard case "source" = key else {
            json.skip()
            return
          }
          Self.source(&json, &record, &source, &sink)
        }
      case "biblio": Self.locator(&json, &record, &sink)
      case "host_venue", "journal": Self.source(&json, &record, &source, &sink)
      case "ids":
        json.object { key, json in
          guard case "pmid" = key else {
            json.skip()
            return
          }
          record.add("pmid", Self.bare(json.text(&sink)))
        }
      case "keywords":
        json.array { json in
          if json.peek() != 0x7B {
            record.keywords.append(json.clean(&sink))
            return
          }
          json.object { key, json in
            switch key {
            case "display_name", "keyword": record.keywords.append(json.clean(&sink))
            default: json.skip()
            }
          }
        }
      default: json.skip()
      }
    }
    if json.hasFailed { return }
    if let (year, iso) = RecordDate.read(iso: record.date), record.year ?? year == year {
      record.year = year
      record.date = iso
    } else {
      record.date = record.year.map { String($0) } ?? ""
    }
    if let doi = record.identifier("doi"), doi.hasPrefix("10.48550/arxiv.") {
      record.add("arxiv", Identifiers.arxiv(doi.dropFirst("10.48550/".count)) ?? "")
    }
    record.kind = Self.kind(record.type, crossref, source)
    sink.add(record)
  }

  private static func locator(
    _ json: inout JSONCursor, _ record: inout BibliographicRecord, _ sink: inout RecordSink
  ) {
    json.object { key, json in
      switch key {
      case "volume": record.locator.volume = json.text(&sink)
      case "issue": record.locator.issue = json.text(&sink)
      case "first_page": record.locator.add(page: json.text(&sink), isLast: false)
      case "last_page": record.locator.add(page: json.text(&sink), isLast: true)
      default: json.skip()
      }
    }
  }

  private static func authorships(
    _ json: inout JSONCursor, _ record: inout BibliographicRecord, _ sink: inout RecordSink
  ) {
    json.array { json in
      var author = BibliographicRecord.Author()
      var printed = 0..<0
      json.object { key, json in
        switch key {
        case "author":
          json.object { key, json in
            switch key {
            case "id":
              let id = bare(json.text(&sink))
              if !id.isEmpty {
                author.identifiers.append(PersonIdentifier(scheme: .openalex, value: id))
              }
            case "display_name":
              let range = json.raw()
              author.raw = JSONText.clean(json.view, range, &sink)
              author.source = sink.decoding.string(json.view, range)
            case "orcid":
              if let orcid = Identifiers.orcid(json.text(&sink)) {
                author.identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
              }
            default: json.skip()
            }
          }
        case "raw_author_name": printed = json.raw()
        case "institutions":
          json.array { json in
            json.object { key, json in
              guard case "display_name" = key, author.affiliation.isEmpty else {
                json.skip()
                return
              }
              author.affiliation = json.clean(&sink)
            }
          }
        default: json.skip()
        }
      }
      if author.raw.isEmpty, !printed.isEmpty {
        author.raw = JSONText.clean(json.view, printed, &sink)
        author.source = sink.decoding.string(json.view, printed)
      }
      if !author.raw.isEmpty, record.authors.count < sink.options.authors {
        record.authors.append(author)
      }
    }
  }

  private static func source(
    _ json: inout JSONCursor, _ record: inout BibliographicRecord, _ type: inout String,
    _ sink: inout RecordSink
  ) {
    json.object { key, json in
      switch key {
      case "display_name": record.venue = json.clean(&sink)
      case "type": type = json.text(&sink)
      case "publisher", "host_organization_name": record.publisher = json.clean(&sink)
      default: json.skip()
      }
    }
  }

  /// The last part of an address: "W2741809807".
  private static func bare(_ address: String) -> String {
    guard let stroke = address.utf8.lastIndex(of: 0x2F) else { return address }
    return String(address[address.utf8.index(after: stroke)...])
  }

  private static func kind(_ type: String, _ crossref: String, _ source: String) -> Work.Kind {
    if type == "dissertation" || crossref == "dissertation" { return .thesis }
    if type == "preprint" || crossref == "posted-content" || source == "repository" {
      return .preprint
    }
    if crossref == "proceedings-article" || source == "conference" { return .conference }
    if source == "journal" || crossref == "journal-article" { return .journal }
    return .other
  }
}
