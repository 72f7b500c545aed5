import Bibliography

/// Writes entries as CSL-JSON, which reference managers read.
package enum CSLJSONWriter {
  /// An entry as an object on one line.
  ///
  /// - Complexity: O(*n*) in its length.
  package static func bytes(of entry: ReferenceEntry) -> [UInt8] {
    var json = JSONWriter()
    write(entry, &json)
    return json.finish().dropLast()
  }

  static func write(_ entry: ReferenceEntry, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(entry.key)
      json.key("type")
      json.string(type(of: entry.kind))
      json.key("title")
      json.string(entry.title)
      json.key("author")
      write(entry.authors, &json)
      if !entry.editors.isEmpty {
        json.key("editor")
        write(entry.editors, &json)
      }
      let isThesis = entry.kind == .thesis
      member(isThesis ? "publisher" : "container-title", entry.venue, &json)
      member("volume", entry.locator.volume, &json)
      member("issue", entry.locator.issue, &json)
      member("page", entry.locator.pages, &json)
      if !isThesis { member("publisher", entry.publisher, &json) }
      write(date: entry.dateParts, &json)
      member("DOI", entry.identifiers["doi"], &json)
      member("PMID", entry.identifiers["pmid"], &json)
      member("ISBN", entry.identifiers["isbn"], &json)
      member("URL", entry.identifiers["arxiv"].map { "https://arxiv.org/abs/\($0)" }, &json)
      member("keyword", entry.keywords.joined(separator: ", "), &json)
      if entry.etAl { member("note", "The author list was cut short by \"et al.\"", &json) }
    }
  }

  private static func member(_ key: StaticString, _ value: String?, _ json: inout JSONWriter) {
    guard let value, !value.isEmpty else { return }
    json.key(key)
    json.string(value)
  }

  private static func write(date parts: [Int], _ json: inout JSONWriter) {
    if parts.isEmpty { return }
    json.key("issued")
    json.object { json in
      json.key("date-parts")
      json.array { json in
        json.array { json in
          for part in parts { json.integer(part) }
        }
      }
    }
  }

  private static func write(_ creators: [ReferenceEntry.Creator], _ json: inout JSONWriter) {
    json.array { json in
      for creator in creators {
        json.object { json in
          switch creator {
          case .institution(let name): member("literal", name, &json)
          case .person(let name):
            json.key("family")
            json.string(name.family)
            let given = [name.given, name.middle].filter { !$0.isEmpty }.joined(separator: " ")
            member("given", given, &json)
            member("non-dropping-particle", name.particle, &json)
            member("suffix", name.suffix, &json)
          }
        }
      }
    }
  }

  private static func type(of kind: Work.Kind) -> String {
    switch kind {
    case .conference, .workshop, .poster: "paper-conference"
    case .journal: "article-journal"
    case .thesis: "thesis"
    case .preprint: "article"
    case .other: "document"
    }
  }
}
