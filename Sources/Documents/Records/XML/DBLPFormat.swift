import Bibliography

/// DBLP's XML: one element for each publication, and one for each person's page.
///
/// A number behind a name ("Wei Quill 0003") tells people of one name apart: it is part of the
/// person's identity, not of the name. Person pages (`www` elements whose key begins with
/// "homepages/") list all names of one person.
struct DBLPFormat: XMLRecordFormat {
  /// The elements that are records.
  static let types: Set<String> = [
    "article", "inproceedings", "proceedings", "book", "incollection", "phdthesis",
    "mastersthesis", "www", "data",
  ]

  func isRecord(_ view: ByteView, _ name: Range<Int>) -> Bool {
    switch name.count {
    case 3: view.equals("www", name)
    case 4: view.equals("book", name) || view.equals("data", name)
    case 7: view.equals("article", name)
    case 9: view.equals("phdthesis", name)
    case 11: view.equals("proceedings", name)
    case 12: view.equals("incollection", name)
    case 13: view.equals("inproceedings", name) || view.equals("mastersthesis", name)
    default: false
    }
  }

  func read(_ tree: XMLTree, _ view: ByteView, _ line: Int, into sink: inout RecordSink) {
    var record = BibliographicRecord()
    record.line = line
    let key = tree.attribute("key", of: 0, view, &sink) ?? ""
    record.key = key
    record.type = sink.decoding.string(view, tree.elements[0].name)
    let isPerson = key.withBytes { $0.matches("homepages/", at: 0) }
    record.identifiers.reserveCapacity(2)
    if isPerson { record.subject = .person } else { record.add("dblp", key) }
    if record.type == "www", !isPerson { return }
    var venue = ""
    var series = ""
    var school = ""
    var isCoRR = false
    for child in tree.children(of: 0) {
      let name = tree.elements[child].name
      guard name.count > 1 else { continue }
      switch view[name.lowerBound] {
      case 0x61 where view.equals("author", name):
        if record.authors.isEmpty { record.authors.reserveCapacity(4) }
        if record.authors.count < sink.options.authors {
          addPerson(tree, child, view, to: &record.authors, &sink)
        }
      case 0x65 where view.equals("editor", name):
        addPerson(tree, child, view, to: &record.editors, &sink)
      case 0x65 where view.equals("ee", name): link(tree, child, view, &record, &sink)
      case 0x74 where view.equals("title", name): title(tree, child, view, &record, &sink)
      case 0x62 where view.equals("booktitle", name): venue = tree.text(child, view, &sink)
      case 0x6A where view.equals("journal", name):
        venue = tree.text(child, view, &sink)
        isCoRR = venue == "CoRR"
      case 0x79 where view.equals("year", name):
        let content = tree.elements[child].content
        record.year =
          XMLTree.kind(view, content) == .marked
          ? RecordDate.year(in: tree.text(child, view, &sink)) : RecordDate.year(in: view[content])
      case 0x6D where view.equals("month", name): record.date = tree.text(child, view, &sink)
      case 0x73 where view.equals("school", name): school = tree.text(child, view, &sink)
      case 0x73 where view.equals("series", name): series = tree.text(child, view, &sink)
      case 0x70 where view.equals("publisher", name):
        record.publisher = tree.text(child, view, &sink)
      case 0x70 where view.equals("pages", name):
        record.locator.pages = tree.text(child, view, &sink)
      case 0x6E where view.equals("number", name):
        record.locator.issue = tree.text(child, view, &sink)
      case 0x76 where view.equals("volume", name):
        let volume = tree.text(child, view, &sink)
        record.locator.volume = volume
        if isCoRR, volume.hasPrefix("abs/") {
          record.add("arxiv", Identifiers.arxiv(volume.dropFirst(4)) ?? "")
        }
      case 0x75 where isPerson && view.equals("url", name):
        identify(tree.text(child, view, &sink), &record)
      case 0x6E where isPerson && view.equals("note", name):
        if tree.attribute("type", of: child, view, &sink) == "affiliation",
          !record.authors.isEmpty, record.authors[0].affiliation.isEmpty
        {
          record.authors[0].affiliation = tree.text(child, view, &sink)
        }
      case 0x69 where view.equals("isbn", name):
        record.add("isbn", tree.text(child, view, &sink))
      default: break
      }
    }
    if isPerson {
      finish(person: &record)
    } else {
      record.venue = venue.isEmpty ? (school.isEmpty ? series : school) : venue
      if let year = record.year {
        record.date = RecordDate.format(year: year, month: RecordDate.month(record.date), day: nil)
      } else {
        record.date = ""
      }
      let isInformal =
        record.type == "article" && tree.attribute("publtype", of: 0, view, &sink) == "informal"
      record.kind = Self.kind(record.type, venue, isPreprint: isCoRR || isInformal)
    }
    sink.add(record)
  }

  /// Adds the author or editor of an element, who is made where the list keeps them.
  private func addPerson(
    _ tree: XMLTree, _ element: Int, _ view: ByteView,
    to people: inout [BibliographicRecord.Author], _ sink: inout RecordSink
  ) {
    people.append(BibliographicRecord.Author())
    complete(&people[people.count - 1], tree, element, view, &sink)
  }

  private func complete(
    _ author: inout BibliographicRecord.Author, _ tree: XMLTree, _ element: Int,
    _ view: ByteView, _ sink: inout RecordSink
  ) {
    author.raw = tree.text(element, view, &sink)
    author.source = author.raw
    // An entity in it: the words of the file differ from the name.
    if author.raw.utf8.count != view.trimmed(tree.elements[element].content).count {
      author.source = tree.source(element, view, &sink)
    }
    if author.raw.withBytes(Self.endsWithNumber) {
      author.identifiers.append(PersonIdentifier(scheme: .dblp, value: author.raw))
      author.raw.removeLast(5)
    }
    if tree.elements[element].attributes.isEmpty { return }
    let attributes = tree.elements[element].attributes
    if let value = XMLTree.attribute("orcid", in: attributes, view),
      let orcid = Identifiers.orcid(view[value])
    {
      author.identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
    }
  }

  /// Whether four digits stand behind a name.
  private static func endsWithNumber(_ name: ByteView) -> Bool {
    let start = name.count - 5
    return start > 0 && name[start] == 0x20
      && (start + 1..<name.count).allSatisfy { (0x30...0x39).contains(name[$0]) }
  }

  private func title(
    _ tree: XMLTree, _ element: Int, _ view: ByteView, _ record: inout BibliographicRecord,
    _ sink: inout RecordSink
  ) {
    record.title = tree.text(element, view, &sink)
    let isPlain = record.title.utf8.count == view.trimmed(tree.elements[element].content).count
    record.titleSource = isPlain ? record.title : tree.source(element, view, &sink)
    let bytes = record.title.utf8
    if bytes.last == 0x2E, bytes.dropLast().last != 0x2E {
      record.title = String(decoding: bytes.dropLast(), as: UTF8.self)
    }
  }

  private func link(
    _ tree: XMLTree, _ element: Int, _ view: ByteView, _ record: inout BibliographicRecord,
    _ sink: inout RecordSink
  ) {
    let range = view.trimmed(tree.elements[element].content)
    // "https://doi.org/10.…", as nearly all are.
    if range.count > 16, view.matches("doi.org/", at: range.lowerBound + 8),
      XMLTree.kind(view, range) == .ascii
    {
      record.add("doi", Identifiers.doi(view[range.lowerBound + 16..<range.upperBound]) ?? "")
      return
    }
    let address = XMLTree.text(view, range, &sink)
    if address.holds("doi.org/") {
      record.add("doi", Identifiers.doi(address) ?? "")
    } else if address.holds("arxiv.org/") {
      record.add("arxiv", Identifiers.arxiv(address) ?? "")
    }
  }

  private func identify(_ address: String, _ record: inout BibliographicRecord) {
    guard let start = address.range(ofFirst: "orcid.org/"),
      let orcid = Identifiers.orcid(address[start...].dropFirst(10)), !record.authors.isEmpty
    else { return }
    record.authors[0].identifiers.append(PersonIdentifier(scheme: .orcid, value: orcid))
  }

  /// All names of a person share the identity of the first.
  private func finish(person record: inout BibliographicRecord) {
    record.title = ""
    record.titleSource = ""
    guard let first = record.authors.first else { return }
    let name = first.identifiers.first { $0.scheme == .dblp }?.value ?? first.raw
    let identity = PersonIdentifier(scheme: .dblp, value: name)
    for index in record.authors.indices {
      record.authors[index].identifiers.removeAll { $0.scheme == .dblp }
      record.authors[index].identifiers.insert(identity, at: 0)
    }
  }

  private static func kind(_ type: String, _ venue: String, isPreprint: Bool) -> Work.Kind {
    switch type {
    case "article": isPreprint ? .preprint : .journal
    case "inproceedings":
      venue.holds("@") || venue.holds("Workshop") ? .workshop : .conference
    case "phdthesis", "mastersthesis": .thesis
    default: .other
    }
  }
}
