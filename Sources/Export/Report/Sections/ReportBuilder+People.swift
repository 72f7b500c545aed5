import Bibliography
import GraphAnalysis
import Linking

extension ReportBuilder {
  /// The section of one of the people asked about.
  mutating func addPerson(_ index: Int) {
    let person = graph.corpus.people[index]
    heading(2, person.name.display, anchor: person.id)
    var facts: [[ReportDocument.Inline]] = []
    let documents = graph.corpus.documents.filter { $0.owner == index }.map(\.id).sorted()
    let role = person.isPanel ? "Committee" : person.isApplicant ? "Applicant" : "Named"
    facts.append([
      .strong(role),
      .text(documents.isEmpty ? "" : ", from \(ReportPhrases.series(documents))"),
    ])
    if !person.aliases.isEmpty {
      facts.append([
        .strong("Also printed as: "),
        .text(person.aliases.prefix(12).joined(separator: "; ")),
      ])
    }
    for kind in [EdgeKind.advisor, .collaborator] {
      let relations = graph.ends(of: index, kind: kind).compactMap {
        graph.relation(kind, from: index, to: $0.index)
      }
      for relation in relations {
        let other = relation.from == .person(index) ? relation.to : relation.from
        let label = kind == .advisor ? (relation.label ?? .advisor).rawValue : "works with"
        facts.append(
          [.strong(Self.capitalised(label) + ": "), self.person(other.index)]
            + note(relation.evidence))
      }
    }
    list(facts)
    addCharts(index)
    addStays(index)
    addWorks(index)
    addCoauthors(index)
    addInterests(index)
  }

  private static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private mutating func addStays(_ index: Int) {
    let stays = graph.corpus.affiliations.filter { $0.person == index }.sorted {
      ($1.from ?? $1.to ?? "", $0.institution, $0.role ?? "")
        < ($0.from ?? $0.to ?? "", $1.institution, $1.role ?? "")
    }
    guard !stays.isEmpty else { return }
    heading(3, "Affiliations and education")
    var items: [[ReportDocument.Inline]] = []
    for stay in stays {
      let detail = [stay.role ?? "", ReportPhrases.stay(from: stay.from, to: stay.to)]
        .filter { !$0.isEmpty }.joined(separator: ", ")
      items.append(
        [
          .strong(graph.corpus.institutions[stay.institution].name),
          .text(detail.isEmpty ? "" : ": \(detail)"),
        ] + note(stay.evidence))
    }
    list(items)
  }

  private mutating func addWorks(_ index: Int) {
    let works = graph.works(of: index).sorted { left, right in
      let a = graph.corpus.works[left]
      let b = graph.corpus.works[right]
      return (b.year ?? 0, b.date ?? "", left) < (a.year ?? 0, a.date ?? "", right)
    }
    guard !works.isEmpty else { return }
    heading(3, "Works (\(works.count))")
    var rows: [[[ReportDocument.Inline]]] = []
    var facts: [[ReportDocument.Fact]] = []
    for item in works {
      let work = graph.corpus.works[item]
      let venue = work.venue.map { graph.corpus.venues[$0].venue.series } ?? work.venueText
      var authors: [ReportDocument.Inline] = []
      for (place, author) in work.authors.prefix(30).enumerated() {
        if place > 0 { authors.append(.text(", ")) }
        let name = phrases.name(author.person) + (author.equalContribution ? "*" : "")
        authors.append(author.person == index ? .strong(name) : .text(name))
      }
      if work.authors.count > 30 { authors.append(.text(" and \(work.authors.count - 30) more")) }
      if work.etAl { authors.append(.emphasis(" et al.")) }
      rows.append([
        [.text(work.year.map { String($0) } ?? "—")], [.text(work.title)] + workNote(item),
        authors, [.text(venue)],
      ])
      facts.append(work.year.map { [.init("years", String($0))] } ?? [])
    }
    table(
      ReportDocument.Table(
        header: ["Year", "Title", "Authors", "Venue"].map { [.text($0)] }, rows: rows,
        caption: "Works of \(phrases.name(index)), newest first", facts: facts))
  }

  private mutating func addCoauthors(_ index: Int) {
    let layer = graph[.coauthor]
    let coauthors = layer.neighbours(of: index).compactMap { neighbour in
      graph.relation(.coauthor, from: index, to: Int(neighbour)).map { (Int(neighbour), $0) }
    }.sorted { left, right in
      (right.1.weight, right.1.fractional ?? 0, phrases.name(left.0))
        < (left.1.weight, left.1.fractional ?? 0, phrases.name(right.0))
    }
    guard !coauthors.isEmpty else { return }
    heading(3, "Coauthors (\(coauthors.count))")
    let often = coauthors.filter { $0.1.weight > 1 }
    var rows: [[[ReportDocument.Inline]]] = []
    for (other, relation) in often {
      rows.append([
        [person(other)], [.text(String(relation.works.count))],
        [.text(ReportPhrases.span(relation.years))],
      ])
    }
    table(
      ReportDocument.Table(
        header: ["Coauthor", "Joint works", "Years"].map { [.text($0)] }, rows: rows, numeric: [1],
        caption: "More than one joint work with \(phrases.name(index))"))
    let once = coauthors.filter { $0.1.weight <= 1 }.map { phrases.name($0.0) }
    if !once.isEmpty {
      paragraph(
        .strong(often.isEmpty ? "One joint work each: " : "One joint work: "),
        .text(once.prefix(Self.longestList).joined(separator: ", ")),
        .text(once.count > Self.longestList ? " and \(once.count - Self.longestList) more." : "."))
    }
  }

  private mutating func addInterests(_ index: Int) {
    for (kind, title) in [(EdgeKind.topic, "Topics"), (.system, "Systems")] {
      let relations = graph.ends(of: index, kind: kind).compactMap { end in
        graph.relation(kind, from: index, to: graph.nodes.id(of: end))
      }.sorted { left, right in
        (right.weight, graph.name(of: left.to)) < (left.weight, graph.name(of: right.to))
      }
      guard !relations.isEmpty else { continue }
      heading(3, title)
      var inlines: [ReportDocument.Inline] = []
      for (place, relation) in relations.prefix(40).enumerated() {
        if place > 0 { inlines.append(.text(", ")) }
        inlines.append(.text(graph.name(of: relation.to)))
        inlines += note(Array(relation.evidence.prefix(1)))
      }
      paragraph(inlines)
    }
  }

  mutating func addTalks() {
    let talks = graph.corpus.talks.sorted {
      ($0.document, $0.talk.evidence.line) < ($1.document, $1.talk.evidence.line)
    }
    guard !talks.isEmpty else { return }
    heading(2, "Talks", anchor: "talks")
    var rows: [[[ReportDocument.Inline]]] = []
    for talk in talks {
      rows.append([
        [.text(talk.talk.date ?? "—")], [.text(talk.talk.title)] + note([talk.talk.evidence]),
        talk.speaker.map { [person($0)] } ?? [.emphasis("not told")],
        [.text(talk.talk.affiliation ?? "")],
      ])
    }
    table(
      ReportDocument.Table(
        header: ["Date", "Talk", "Speaker", "Affiliation"].map { [.text($0)] }, rows: rows,
        caption: "Talks, in the order of the documents"))
  }

  mutating func addDoubts() {
    guard !graph.corpus.doubtful.isEmpty else { return }
    heading(2, "Possibly the same", anchor: "possibly-the-same")
    paragraph(
      .text(
        "These were kept apart because the documents don't settle whether they are one person. "
          + "The weight is the logarithm (base 2) of the odds that the evidence gives."))
    var rows: [[[ReportDocument.Inline]]] = []
    for pair in graph.corpus.doubtful {
      rows.append([
        [person(pair.first)] + mention(pair.first), [person(pair.second)] + mention(pair.second),
        [.text(Self.oneDecimal(pair.weight))], [.text(pair.reasons.joined(separator: "; "))],
      ])
    }
    table(
      ReportDocument.Table(
        header: ["One", "Other", "Weight", "Reasons"].map { [.text($0)] }, rows: rows,
        numeric: [2], caption: "Pairs of names to review, the likeliest first"))
  }

  private mutating func mention(_ index: Int) -> [ReportDocument.Inline] {
    note(graph.corpus.people[index].mentions.map(\.evidence).sorted().prefix(1).map(\.self))
  }

  private static func oneDecimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e6 else { return "—" }
    let tenths = Int((abs(value) * 10).rounded())
    return (value < 0 && tenths > 0 ? "−" : "") + "\(tenths / 10).\(tenths % 10)"
  }
}
