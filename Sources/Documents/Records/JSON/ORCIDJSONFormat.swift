import Bibliography

/// An ORCID record in JSON: its owner, and the works in it.
struct ORCIDJSONFormat: JSONRecordFormat {
  mutating func read(_ json: inout JSONCursor, _ line: Int, into sink: inout RecordSink) {
    var owner = ORCIDOwner()
    var works: [BibliographicRecord] = []
    json.object { key, json in
      switch key {
      case "orcid-identifier":
        json.object { key, json in
          guard case "path" = key else {
            json.skip()
            return
          }
          owner.orcid = Identifiers.orcid(json.text(&sink)) ?? ""
        }
      case "path":
        let path = json.text(&sink)
        if owner.orcid.isEmpty { owner.orcid = Identifiers.orcid(path.drop { $0 == "/" }) ?? "" }
      case "person": Self.person(&json, &owner, &sink)
      case "activities-summary":
        json.object { key, json in
          guard case "works" = key else {
            json.skip()
            return
          }
          json.object { key, json in
            guard case "group" = key else {
              json.skip()
              return
            }
            json.array { json in Self.group(&json, &works, &sink) }
          }
        }
      default: json.skip()
      }
    }
    if json.hasFailed { return }
    sink.add(owner.record(line))
    for work in works { sink.add(work) }
  }

  private static func person(
    _ json: inout JSONCursor, _ owner: inout ORCIDOwner, _ sink: inout RecordSink
  ) {
    json.object { key, json in
      switch key {
      case "name":
        json.object { key, json in
          switch key {
          case "given-names": owner.given = value(&json, &sink)
          case "family-name": owner.family = value(&json, &sink)
          case "credit-name": owner.credit = value(&json, &sink)
          default: json.skip()
          }
        }
      case "other-names":
        members(&json, of: "other-name", named: "content", &sink) { owner.others.append($0) }
      case "emails": members(&json, of: "email", named: "email", &sink) { owner.emails.append($0) }
      default: json.skip()
      }
    }
  }

  /// Reads `{"value": "…"}`, or a plain string.
  private static func value(_ json: inout JSONCursor, _ sink: inout RecordSink) -> String {
    guard json.peek() == 0x7B else { return json.clean(&sink) }
    var text = ""
    json.object { key, json in
      if case "value" = key { text = json.clean(&sink) } else { json.skip() }
    }
    return text
  }

  /// Reads a string member of each element of an array in an object.
  private static func members(
    _ json: inout JSONCursor, of list: StaticString, named name: StaticString,
    _ sink: inout RecordSink, _ body: (String) -> Void
  ) {
    json.object { key, json in
      guard case list = key else {
        json.skip()
        return
      }
      json.array { json in
        json.object { key, json in
          guard case name = key else {
            json.skip()
            return
          }
          let text = json.clean(&sink)
          if !text.isEmpty { body(text) }
        }
      }
    }
  }

  /// Several summaries of one group are one work from several sources; the first is preferred.
  private static func group(
    _ json: inout JSONCursor, _ works: inout [BibliographicRecord], _ sink: inout RecordSink
  ) {
    var isFirst = true
    json.object { key, json in
      guard case "work-summary" = key else {
        json.skip()
        return
      }
      json.array { json in
        if isFirst {
          let line = sink.line(at: json.at, in: json.view)
          works.append(work(&json, line, &sink))
        } else {
          json.skip()
        }
        isFirst = false
      }
    }
  }

  private static func work(
    _ json: inout JSONCursor, _ line: Int, _ sink: inout RecordSink
  ) -> BibliographicRecord {
    var record = BibliographicRecord()
    record.line = line
    json.object { key, json in
      switch key {
      case "put-code": record.key = json.text(&sink)
      case "type": record.type = json.text(&sink)
      case "title":
        json.object { key, json in
          guard case "title" = key else {
            json.skip()
            return
          }
          record.title = value(&json, &sink)
          record.titleSource = record.title
        }
      case "journal-title": record.venue = value(&json, &sink)
      case "publication-date":
        var parts: [Int?] = [nil, nil, nil]
        json.object { key, json in
          switch key {
          case "year": parts[0] = Int(value(&json, &sink))
          case "month": parts[1] = Int(value(&json, &sink))
          case "day": parts[2] = Int(value(&json, &sink))
          default: json.skip()
          }
        }
        if let year = parts[0], RecordDate.isPlausible(year) {
          record.year = year
          record.date = RecordDate.format(year: year, month: parts[1], day: parts[2])
        }
      case "external-ids":
        json.object { key, json in
          guard case "external-id" = key else {
            json.skip()
            return
          }
          json.array { json in
            var type = ""
            var text = ""
            json.object { key, json in
              switch key {
              case "external-id-type": type = json.text(&sink)
              case "external-id-value": text = json.text(&sink)
              default: json.skip()
              }
            }
            ORCIDOwner.add(type, text, to: &record)
          }
        }
      default: json.skip()
      }
    }
    record.kind = ORCIDOwner.kind(record.type, record)
    return record
  }
}
