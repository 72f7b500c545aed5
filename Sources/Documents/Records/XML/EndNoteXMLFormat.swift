import Bibliography

/// EndNote's XML export: `<records><record>…` with the text in `<style>` elements.
struct EndNoteXMLFormat: XMLRecordFormat {
  func isRecord(_ view: ByteView, _ name: Range<Int>) -> Bool { view.equals("record", name) }

  func read(_ tree: XMLTree, _ view: ByteView, _ line: Int, into sink: inout RecordSink) {
    var record = BibliographicRecord()
    record.line = line
    for child in tree.children(of: 0) {
      let name = tree.elements[child].name
      if view.equals("rec-number", name) {
        record.key = tree.text(child, view, &sink)
      } else if view.equals("ref-type", name) {
        record.type =
          tree.attribute("name", of: child, view, &sink) ?? tree.text(child, view, &sink)
      } else if view.equals("contributors", name) {
        for list in tree.children(of: child) {
          let people = tree.children(of: list).map { person -> BibliographicRecord.Author in
            var author = BibliographicRecord.Author(
              TaggedField(tag: "", value: tree.text(person, view, &sink), line: 0))
            author.source = tree.source(person, view, &sink)
            author.line = sink.line(at: tree.elements[person].content.lowerBound, in: view)
            return author
          }
          if tree.isNamed("authors", list, view) {
            record.authors += people
          } else if tree.isNamed("secondary-authors", list, view) {
            record.editors += people
          } else if tree.isNamed("tertiary-authors", list, view), record.type == "Thesis" {
            record.advisors += people
          }
        }
      } else if view.equals("titles", name) {
        for title in tree.children(of: child) {
          if tree.isNamed("title", title, view) {
            record.title = tree.text(title, view, &sink)
            record.titleSource = tree.source(title, view, &sink)
          } else if tree.isNamed("secondary-title", title, view) {
            record.venue = tree.text(title, view, &sink)
          }
        }
      } else if view.equals("periodical", name), record.venue.isEmpty {
        record.venue = tree.text(child, view, &sink)
      } else if view.equals("dates", name) {
        if let year = tree.descendant(of: child, "year", in: view) {
          record.year = RecordDate.year(in: tree.text(year, view, &sink))
          record.date = record.year.map { String($0) } ?? ""
        }
      } else if view.equals("electronic-resource-num", name) {
        record.add("doi", Identifiers.doi(tree.text(child, view, &sink)) ?? "")
      } else if view.equals("urls", name) {
        let text = tree.text(child, view, &sink)
        if text.holds("arxiv.org") { record.add("arxiv", Identifiers.arxiv(text) ?? "") }
        if text.holds("doi.org/") { record.add("doi", Identifiers.doi(text) ?? "") }
      } else if view.equals("volume", name) {
        record.locator.volume = tree.text(child, view, &sink)
      } else if view.equals("number", name) {
        record.locator.issue = tree.text(child, view, &sink)
      } else if view.equals("pages", name) {
        record.locator.pages = Locator.pageRange(tree.text(child, view, &sink))
      } else if view.equals("publisher", name) {
        record.publisher = tree.text(child, view, &sink)
      } else if view.equals("keywords", name) {
        for word in tree.children(of: child) {
          record.keywords.append(tree.text(word, view, &sink))
        }
      }
    }
    let type = record.type.lowercasedASCII
    if type.holds("thesis") {
      record.kind = .thesis
      if record.venue.isEmpty { record.venue = record.publisher }
    } else if type.holds("conference") {
      record.kind = record.venue.lowercasedASCII.holds("workshop") ? .workshop : .conference
    } else if type.holds("journal") {
      record.kind = record.venue.lowercasedASCII.holds("arxiv") ? .preprint : .journal
    }
    sink.add(record)
  }
}
