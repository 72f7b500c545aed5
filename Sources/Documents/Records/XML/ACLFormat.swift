import Bibliography

/// The XML of the ACL Anthology: volumes with a head ("meta") and papers.
struct ACLFormat: XMLRecordFormat {
  private var collection = ""
  private var volume = ""
  private var isJournal = false
  private var meta = BibliographicRecord()

  func isRecord(_ view: ByteView, _ name: Range<Int>) -> Bool {
    view.equals("paper", name) || view.equals("meta", name) || view.equals("frontmatter", name)
  }

  mutating func open(
    _ view: ByteView, _ name: Range<Int>, _ attributes: Range<Int>, into sink: inout RecordSink
  ) {
    if view.equals("collection", name) {
      collection = XMLTree.attribute("id", in: attributes, view, &sink) ?? ""
    } else if view.equals("volume", name) {
      volume = XMLTree.attribute("id", in: attributes, view, &sink) ?? ""
      isJournal = XMLTree.attribute("type", in: attributes, view, &sink) == "journal"
      meta = BibliographicRecord()
    }
  }

  mutating func read(
    _ tree: XMLTree, _ view: ByteView, _ line: Int, into sink: inout RecordSink
  ) {
    if tree.isNamed("frontmatter", 0, view) { return }
    let isMeta = tree.isNamed("meta", 0, view)
    var record = BibliographicRecord()
    record.line = line
    record.type = "paper"
    if !isMeta {
      record.venue = meta.venue
      record.publisher = meta.publisher
      record.year = meta.year
      record.date = meta.date
      record.editors = meta.editors
      record.locator = meta.locator
      let id = tree.attribute("id", of: 0, view, &sink) ?? ""
      record.key = "\(collection)-\(volume).\(id)"
    }
    var month = ""
    for child in tree.children(of: 0) {
      let name = tree.elements[child].name
      if view.equals("title", name) {
        record.title = tree.text(child, view, &sink)
        record.titleSource = tree.source(child, view, &sink)
      } else if view.equals("author", name) {
        record.authors.append(Self.person(tree, child, view, &sink))
      } else if view.equals("editor", name) {
        if isMeta { record.editors.append(Self.person(tree, child, view, &sink)) }
      } else if view.equals("booktitle", name) || view.equals("journal-title", name) {
        record.venue = tree.text(child, view, &sink)
      } else if view.equals("publisher", name) {
        record.publisher = tree.text(child, view, &sink)
      } else if view.equals("year", name) {
        record.year = RecordDate.year(in: tree.text(child, view, &sink))
      } else if view.equals("month", name) {
        month = tree.text(child, view, &sink)
      } else if view.equals("doi", name) {
        record.add("doi", Identifiers.doi(tree.text(child, view, &sink)) ?? "")
      } else if view.equals("pages", name) {
        record.locator.pages = Locator.pageRange(tree.text(child, view, &sink))
      } else if view.equals("journal-volume", name) {
        record.locator.volume = tree.text(child, view, &sink)
      } else if view.equals("journal-issue", name) {
        record.locator.issue = tree.text(child, view, &sink)
      } else if view.equals("url", name) {
        record.add("acl", tree.text(child, view, &sink))
      } else if view.equals("bibkey", name), record.key.isEmpty {
        record.key = tree.text(child, view, &sink)
      }
    }
    if let year = record.year, isMeta || !month.isEmpty {
      record.date = RecordDate.format(year: year, month: RecordDate.month(month), day: nil)
    }
    if isMeta {
      meta = record
      return
    }
    let venue = record.venue.lowercasedASCII
    record.kind = isJournal ? .journal : venue.holds("workshop") ? .workshop : .conference
    sink.add(record)
  }

  private static func person(
    _ tree: XMLTree, _ element: Int, _ view: ByteView, _ sink: inout RecordSink
  ) -> BibliographicRecord.Author {
    var author = BibliographicRecord.Author()
    for child in tree.children(of: element) {
      let name = tree.elements[child].name
      if view.equals("first", name) {
        author.given = tree.text(child, view, &sink)
      } else if view.equals("last", name) {
        author.family = tree.text(child, view, &sink)
        author.source = tree.source(child, view, &sink)
      } else if view.equals("affiliation", name), author.affiliation.isEmpty {
        author.affiliation = tree.text(child, view, &sink)
      }
    }
    if let orcid = tree.attribute("orcid", of: element, view, &sink).flatMap({
      Identifiers.orcid($0)
    }) {
      author.identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
    }
    if !author.hasParts { author.family = tree.text(element, view, &sink) }
    if author.family.isEmpty { swap(&author.family, &author.given) }
    author.raw = author.given.isEmpty ? author.family : "\(author.given) \(author.family)"
    return author
  }
}
