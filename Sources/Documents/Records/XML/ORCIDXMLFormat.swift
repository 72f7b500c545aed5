import Bibliography

/// An ORCID record in XML: its owner, and the works in it.
struct ORCIDXMLFormat: XMLRecordFormat {
  func isRecord(_ view: ByteView, _ name: Range<Int>) -> Bool { view.equals("record:record", name) }

  func read(_ tree: XMLTree, _ view: ByteView, _ line: Int, into sink: inout RecordSink) {
    var owner = ORCIDOwner()
    if let path = tree.descendant(
      of: 0, "common:orcid-identifier", "common:path", in: view)
    {
      owner.orcid = Identifiers.orcid(tree.text(path, view, &sink)) ?? ""
    }
    if let orcid = tree.attribute("path", of: 0, view, &sink), owner.orcid.isEmpty {
      owner.orcid = Identifiers.orcid(orcid.drop { $0 == "/" }) ?? ""
    }
    if let person = tree.descendant(of: 0, "person:person", in: view) {
      read(person: person, tree, view, &owner, &sink)
    }
    sink.add(owner.record(line))
    guard
      let works = tree.descendant(
        of: 0, "activities:activities-summary", "activities:works", in: view)
    else { return }
    for group in tree.children(of: works) {
      // Several summaries of one group are one work from several sources; the first is preferred.
      if let summary = tree.children(of: group).first(where: {
        tree.isNamed("work:work-summary", $0, view)
      }) {
        let line = sink.line(at: tree.elements[summary].content.lowerBound, in: view)
        sink.add(Self.work(summary, tree, view, line, &sink))
      }
    }
  }

  private func read(
    person: Int, _ tree: XMLTree, _ view: ByteView, _ owner: inout ORCIDOwner,
    _ sink: inout RecordSink
  ) {
    for child in tree.children(of: person) {
      if tree.isNamed("person:name", child, view) {
        for part in tree.children(of: child) {
          let text = tree.text(part, view, &sink)
          if tree.isNamed("personal-details:given-names", part, view) {
            owner.given = text
          } else if tree.isNamed("personal-details:family-name", part, view) {
            owner.family = text
          } else if tree.isNamed("personal-details:credit-name", part, view) {
            owner.credit = text
          }
        }
      } else if tree.isNamed("email:emails", child, view) {
        for email in tree.children(of: child) {
          if let text = tree.descendant(of: email, "email:email", in: view) {
            owner.emails.append(tree.text(text, view, &sink))
          }
        }
      } else if tree.isNamed("other-name:other-names", child, view) {
        for name in tree.children(of: child) {
          if let text = tree.descendant(of: name, "other-name:content", in: view) {
            owner.others.append(tree.text(text, view, &sink))
          }
        }
      }
    }
  }

  private static func work(
    _ element: Int, _ tree: XMLTree, _ view: ByteView, _ line: Int, _ sink: inout RecordSink
  ) -> BibliographicRecord {
    var record = BibliographicRecord()
    record.line = line
    record.key = tree.attribute("put-code", of: element, view, &sink) ?? ""
    if let title = tree.descendant(of: element, "work:title", "common:title", in: view) {
      record.title = tree.text(title, view, &sink)
      record.titleSource = tree.source(title, view, &sink)
    }
    for child in tree.children(of: element) {
      if tree.isNamed("work:type", child, view) {
        record.type = tree.text(child, view, &sink)
      } else if tree.isNamed("work:journal-title", child, view) {
        record.venue = tree.text(child, view, &sink)
      } else if tree.isNamed("common:publication-date", child, view) {
        func number(_ name: StaticString) -> Int? {
          tree.descendant(of: child, name, in: view).flatMap {
            Int(tree.text($0, view, &sink))
          }
        }
        if let year = number("common:year"), RecordDate.isPlausible(year) {
          record.year = year
          record.date = RecordDate.format(
            year: year, month: number("common:month"), day: number("common:day"))
        }
      } else if tree.isNamed("common:external-ids", child, view) {
        for id in tree.children(of: child) {
          guard let type = tree.descendant(of: id, "common:external-id-type", in: view),
            let value = tree.descendant(of: id, "common:external-id-value", in: view)
          else { continue }
          ORCIDOwner.add(
            tree.text(type, view, &sink), tree.text(value, view, &sink), to: &record)
        }
      }
    }
    record.kind = ORCIDOwner.kind(record.type, record)
    return record
  }
}

/// The person of an ORCID record.
struct ORCIDOwner {
  var orcid = ""
  var given = ""
  var family = ""
  var credit = ""
  var others: [String] = []
  var emails: [String] = []

  /// The record of the owner: the name, then other names of theirs.
  func record(_ line: Int) -> BibliographicRecord {
    var record = BibliographicRecord()
    record.subject = .owner
    record.line = line
    record.key = orcid
    record.type = "person"
    var author = BibliographicRecord.Author()
    author.given = family.isEmpty ? "" : given
    author.family = family.isEmpty ? given : family
    author.raw = [given, family].filter { !$0.isEmpty }.joined(separator: " ")
    if author.raw.isEmpty { author = BibliographicRecord.Author(raw: credit) }
    if author.raw.isEmpty { return record }
    author.source = family.isEmpty ? author.raw : family
    if !orcid.isEmpty {
      author.identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
    }
    for text in emails {
      if let email = Identifiers.email(text) {
        author.identifiers.append(PersonIdentifier(scheme: .email, value: email))
      }
    }
    record.authors = [author]
    for name in [credit] + others where !name.isEmpty && name != author.raw {
      record.authors.append(BibliographicRecord.Author(raw: name))
    }
    return record
  }

  static func add(_ type: String, _ value: String, to record: inout BibliographicRecord) {
    switch type.lowercasedASCII {
    case "doi": record.add("doi", Identifiers.doi(value) ?? "")
    case "arxiv": record.add("arxiv", Identifiers.arxiv(value) ?? "")
    case "pmid": record.add("pmid", value)
    case "isbn": record.add("isbn", value)
    default: break
    }
  }

  static func kind(_ type: String, _ record: BibliographicRecord) -> Work.Kind {
    if record.venue.lowercasedASCII.holds("arxiv") { return .preprint }
    switch type.lowercasedASCII {
    case "journal-article", "magazine-article": return .journal
    case "conference-paper", "conference-abstract": return .conference
    case "conference-poster": return .poster
    case "dissertation", "dissertation-thesis", "supervised-student-publication": return .thesis
    case "preprint", "working-paper": return .preprint
    default: return .other
    }
  }
}
