import Bibliography
import Pipeline

/// The text that `coterie inspect` prints for a document.
enum InspectText {
  static func describe(_ file: InspectedFile, all: Bool) -> String {
    let record = file.record
    guard let document = file.extracted else {
      let reason = record.reason ?? record.diagnostics.first?.summary ?? "nothing was read"
      let word = record.outcome == .refused ? "refused" : "skipped"
      // What the first line says is not said again.
      let same = record.diagnostics.first { $0.summary == reason }
      let rest = record.diagnostics.filter { $0.summary != reason }
      return "\(record.id): \(word): \(reason)" + (same.map { " \($0.remedy)" } ?? "")
        + rest.map { "\n  \($0.description)" }.joined()
    }
    return describe(document, record, file.diagnostics, all: all)
  }

  /// What was found: "9 works, 1 talk"; what was not is left out.
  private static func found(_ document: ExtractedDocument) -> String {
    let counts = [
      (document.works.count, "work", "works"), (document.talks.count, "talk", "talks"),
      (document.relations.count, "relation", "relations"),
      (document.affiliations.count, "affiliation", "affiliations"),
      (document.systems.count, "system", "systems"),
      (document.mentions.count, "mention of a person", "mentions of people"),
    ]
    let some = counts.filter { $0.0 > 0 }.map { "\($0) \($0 == 1 ? $1 : $2)" }
    return some.isEmpty
      ? "nothing was found in it that Coterie looks for" : some.joined(separator: ", ")
  }

  private static func describe(
    _ document: ExtractedDocument, _ record: ReadingRecord, _ diagnostics: [Diagnostic], all: Bool
  ) -> String {
    func name(_ index: Int) -> String { document.mentions[index].text }
    var lines: [String] = []
    let owner = document.owner.map { " of \(document.mentions[$0].name.display)" } ?? ""
    var how = record.title.map { ", \($0)" } ?? ""
    if let pages = record.pages { how += pages == 1 ? ", 1 page" : ", \(pages) pages" }
    if record.outcome == .partly { how += ", read in part" }
    lines.append("\(document.id): \(document.kind.rawValue)\(owner)\(how)")
    lines.append("  " + found(document))
    if !document.topics.isEmpty {
      lines.append("  topics: " + document.topics.map(\.topic.label).joined(separator: ", "))
    }
    for diagnostic in diagnostics { lines.append("  \(diagnostic.description)") }
    let shown = all ? document.missed[...] : document.missed.prefix(5)
    for passage in shown {
      let page = passage.evidence.page.map { "page \($0), " } ?? ""
      lines.append(
        "  \(page)line \(passage.evidence.line): not read: \(passage.reason.summary): "
          + "“\(passage.evidence.quote.prefix(100))”")
    }
    if shown.count < document.missed.count {
      lines.append("  \(document.missed.count - shown.count) more passages were not read (--all)")
    }
    guard all else { return lines.joined(separator: "\n") }
    for work in document.works {
      let authors = work.authors.map(name).joined(separator: ", ") + (work.etAl ? ", et al." : "")
      let venue = work.venue?.series ?? "–"
      lines.append("  line \(work.evidence.line): work (\(work.listing.rawValue)): \(work.title)")
      lines.append("    \(authors)")
      let year = work.year.map(String.init) ?? "no year"
      lines.append("    \(venue), \(year), \(work.kind.rawValue) [\(work.venueText)]")
    }
    for talk in document.talks {
      let speaker = talk.speaker.map(name) ?? "no speaker"
      let details = [talk.affiliation, talk.event, talk.place, talk.date].compactMap(\.self)
      lines.append("  line \(talk.evidence.line): talk: \(talk.title)")
      lines.append("    \(speaker) (\(details.joined(separator: "; ")))")
    }
    for relation in document.relations {
      let label = relation.label.map { " (\($0.rawValue))" } ?? ""
      lines.append(
        "  line \(relation.evidence.line): \(relation.kind.rawValue)\(label): "
          + "\(name(relation.from)) → \(name(relation.to))")
    }
    for stay in document.affiliations {
      let years = [stay.from, stay.to].map { $0 ?? "" }.joined(separator: "–")
      lines.append(
        "  line \(stay.evidence.line): affiliation: \(name(stay.person)) at "
          + "\(stay.institution.name), \(stay.role ?? "–") \(years)")
    }
    for system in document.systems {
      let makers = system.makers.map(name).joined(separator: ", ")
      lines.append(
        "  line \(system.evidence.first?.line ?? 0): system: \(system.name)"
          + (makers.isEmpty ? "" : " by \(makers)"))
    }
    return lines.joined(separator: "\n")
  }
}
