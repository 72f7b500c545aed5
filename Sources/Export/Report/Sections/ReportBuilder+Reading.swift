import Bibliography
import GraphAnalysis
import Linking

extension ReportBuilder {
  mutating func addSummary() {
    let corpus = graph.corpus
    let applicants = shared.people.filter { corpus.people[$0].isApplicant }
    let panel = shared.people.filter { corpus.people[$0].isPanel }
    var lines: [[ReportDocument.Inline]] = []
    if !applicants.isEmpty {
      lines.append(
        [.strong(applicants.count == 1 ? "Applicant: " : "Applicants: ")] + names(applicants))
    }
    if !panel.isEmpty { lines.append([.strong("Committee: ")] + names(panel)) }
    let counts = [
      ReportPhrases.count(corpus.documents.count, "document"),
      ReportPhrases.count(corpus.works.count, "work"),
      ReportPhrases.count(corpus.people.count, "person", "people"),
      ReportPhrases.count(corpus.talks.count, "talk"),
    ]
    lines.append([.strong("Read: "), .text(ReportPhrases.series(counts))])
    lines.append([.strong("Ties: "), .text(ties())])
    if !corpus.doubtful.isEmpty {
      lines.append([
        .strong("To review: "),
        .text(
          ReportPhrases.count(corpus.doubtful.count, "pair")
            + " of names that may be one person each; "),
        .link("see below", anchor: "possibly-the-same"),
      ])
    }
    list(lines)
    picture()
    addLines()
  }

  private func names(_ people: [Int]) -> [ReportDocument.Inline] {
    var result: [ReportDocument.Inline] = []
    for (index, person) in people.enumerated() {
      if index > 0 { result.append(.text(", ")) }
      result.append(self.person(person))
    }
    return result
  }

  /// The main finding in a sentence.
  private func ties() -> String {
    guard shared.people.count > 1 else { return "fewer than two people were asked about" }
    let withShared = shared.pairs.filter { !$0.shared.isEmpty }
    let withJoint = shared.pairs.filter { !$0.jointWorks.isEmpty }
    let connected = shared.pairs.filter { $0.distance != nil }
    var parts = [
      "of \(ReportPhrases.count(shared.pairs.count, "pair")), \(withShared.count) "
        + (withShared.count == 1 ? "shares a coauthor" : "share a coauthor"),
      "\(withJoint.count) wrote together",
      "\(connected.count) \(connected.count == 1 ? "is" : "are") connected by a chain of coauthors",
    ]
    let advised = shared.pairs.filter { !$0.sharedAdvisors.isEmpty }
    if !advised.isEmpty { parts.append("\(advised.count) share an advisor") }
    let stated = shared.pairs.count { statedChain($0) != nil }
    if stated > 0 {
      parts.append(
        "\(stated) more \(stated == 1 ? "is" : "are") connected through stated relations")
    }
    var text = ReportPhrases.series(parts)
    if !shared.cutShort.isEmpty {
      text +=
        "; \(ReportPhrases.count(shared.cutShort.count, "author list")) of theirs "
        + "\(shared.cutShort.count == 1 ? "was" : "were") cut short by “et al.”, "
        + "so that “none” means “none seen”"
    }
    return text
  }

  mutating func addReading() {
    let corpus = graph.corpus
    heading(2, "How the documents were read", anchor: "documents")
    var rows: [[[ReportDocument.Inline]]] = []
    for document in corpus.documents.sorted(by: { $0.id < $1.id }) {
      let works = corpus.works.filter { $0.documents.contains(document.id) }
      let own = works.count { $0.listing == .own }
      let owner = document.owner.map { [person($0)] } ?? [.emphasis("not told")]
      rows.append([
        [.text(document.id)], [.text(ReportPhrases.kind(document.kind))], owner,
        [.text(document.owner == nil ? "" : document.role.rawValue)], [.text(String(own))],
        [.text(String(works.count - own))],
        [.text(String(corpus.talks.count { $0.document == document.id }))],
      ])
    }
    let header = ["Document", "Kind", "Owner", "Role", "Own works", "Other works", "Talks"]
    table(
      ReportDocument.Table(
        header: header.map { [.text($0)] }, rows: rows, numeric: [4, 5, 6], hasRowHeaders: true,
        caption: "The documents and what was found in them"))
    if !reading.skipped.isEmpty {
      paragraph(
        .text(
          ReportPhrases.count(reading.skipped.count, "file")
            + (reading.skipped.count == 1 ? " was" : " were") + " left out; "),
        .link("the last section says why", anchor: "problems"), .text("."))
    }
  }

  /// The most passages that are listed; what is beyond is counted.
  private static let mostMissed = 60

  /// What users should look at themselves.
  mutating func addMissed() {
    guard !reading.missed.isEmpty else { return }
    heading(2, "Where more was expected", anchor: "missed")
    paragraph(
      .text(
        "Nothing, or not all that was expected, was read from these passages. "
          + "`coterie inspect --annotate` shows a document with everything that was read marked."))
    let passages = reading.missed.sorted { $0.evidence < $1.evidence }
    list(
      passages.prefix(Self.mostMissed).map { passage in
        let page = passage.evidence.page.map { ", page \($0)" } ?? ""
        return [
          .strong("\(passage.evidence.document)\(page), line \(passage.evidence.line): "),
          .text("\(passage.reason.summary): “\(passage.evidence.quote)”"),
        ]
      })
    if passages.count > Self.mostMissed {
      paragraph(.text("\(passages.count - Self.mostMissed) more are in `coterie inspect --json`."))
    }
  }

  mutating func addProblems() {
    guard !reading.skipped.isEmpty || !reading.diagnostics.isEmpty else { return }
    heading(2, "What was skipped, and problems of the data", anchor: "problems")
    list(
      reading.skipped.map { [.strong($0.document), .text(": \($0.reason)")] })
    list(
      reading.diagnostics.map { diagnostic in
        var place = diagnostic.document ?? "The whole folder"
        if let line = diagnostic.line { place += ", line \(line)" }
        return [
          .strong("\(place) (\(diagnostic.severity.rawValue)): "),
          .text("\(diagnostic.summary) \(diagnostic.remedy)"),
        ]
      })
  }
}
