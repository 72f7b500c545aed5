import Bibliography
import Drawing
import GraphAnalysis
import Linking

extension ReportBuilder {
  /// The lines of the picture as a table, for readers who don't see it and for the page's script.
  mutating func addLines() {
    var people: [String: Int] = [:]
    for (index, person) in graph.corpus.people.enumerated() { people[person.id] = index }
    let ids = AttributedGraph(drawn, style: .color).edges.map { edge in
      edge.attributes.first { $0.name == "id" }?.value ?? ""
    }
    var rows: [[[ReportDocument.Inline]]] = []
    var facts: [[ReportDocument.Fact]] = []
    for (edge, id) in zip(drawn.edges, ids) {
      guard let kind = EdgeKind(rawValue: edge.kind.rawValue),
        let from = people[drawn.nodes[edge.from].id], let to = people[drawn.nodes[edge.to].id],
        let relation = graph.relation(kind, from: from, to: to)
      else { continue }
      rows.append([
        [person(from)], [.text(Self.verb(relation))], [person(to)],
        [.text(kind == .coauthor ? String(relation.works.count) : "")],
        [.text(ReportPhrases.span(relation.years))], note(relation.evidence),
      ])
      facts.append([
        .init("edge", id), .init("kind", kind.rawValue),
        .init("weight", kind == .coauthor ? String(relation.works.count) : "1"),
        .init("years", relation.years.map(String.init).joined(separator: " ")),
        .init("from", drawn.nodes[edge.from].id), .init("to", drawn.nodes[edge.to].id),
      ])
    }
    table(
      ReportDocument.Table(
        header: ["From", "Tie", "To", "Joint works", "Years", "Sources"].map { [.text($0)] },
        rows: rows, numeric: [3],
        caption: "The lines of the picture (\(rows.count))", facts: facts, isFolded: true))
  }

  private static func verb(_ relation: GraphRelation) -> String {
    switch relation.kind {
    case .coauthor: "wrote with"
    case .advisor: "has as \((relation.label ?? .advisor).rawValue)"
    case .collaborator: "works with"
    case .possiblySame: "may be the same as"
    case .topic: "works on"
    case .affiliation: "is or was at"
    case .system: "made"
    }
  }

  /// Everybody who was found, for the search of a page.
  mutating func addEverybody() {
    let people = graph.corpus.people
    guard !people.isEmpty else { return }
    var documents = Array(repeating: Set<String>(), count: people.count)
    for (index, person) in people.enumerated() {
      for mention in person.mentions { documents[index].insert(mention.evidence.document) }
    }
    let order = people.indices.sorted {
      (graph.works(of: $1).count, phrases.name($0), $0)
        < (graph.works(of: $0).count, phrases.name($1), $1)
    }
    let rows = order.map { index -> [[ReportDocument.Inline]] in
      [
        [person(index)], [.text(people[index].aliases.prefix(4).joined(separator: "; "))],
        [.text(String(graph.works(of: index).count))],
        [.text(String(graph[.coauthor].degree(index)))],
        [.text(documents[index].sorted().prefix(4).joined(separator: "; "))],
      ]
    }
    heading(2, "Everybody", anchor: "everybody")
    paragraph(
      .text(
        "\(ReportPhrases.count(people.count, "person", "people")) with their works and coauthors; "
          + "people.csv has them all."))
    table(
      ReportDocument.Table(
        header: ["Name", "Also printed as", "Works", "Coauthors", "Documents"].map { [.text($0)] },
        rows: rows, numeric: [2, 3], hasRowHeaders: true,
        caption: "Everybody who was found (\(rows.count))", isFolded: true))
  }

  /// Works and coauthors by year, and the topics, as charts.
  mutating func addCharts(_ index: Int) {
    let name = phrases.name(index)
    let years = Timeline(of: index, in: graph).years.filter { !$0.works.isEmpty }
    if let first = years.first?.year, let last = years.last?.year, last - first < 60 {
      var works: [Int: Int] = [:]
      var coauthors: [Int: Set<Int>] = [:]
      var fresh: [Int: Int] = [:]
      for year in years {
        works[year.year] = year.works.count
        fresh[year.year] = year.newCoauthors.count
        for work in year.works {
          coauthors[year.year, default: []].formUnion(
            graph.corpus.works[work].authors.map(\.person).filter { $0 != index })
        }
      }
      let span = first...last
      chart(
        ReportDocument.Chart(
          title: "Works of \(name) by year", labels: "Year", values: "Works",
          bars: span.map { .init(String($0), works[$0] ?? 0) }))
      chart(
        ReportDocument.Chart(
          title: "Coauthors of \(name) by year", labels: "Year", values: "Coauthors",
          bars: span.map { .init(String($0), coauthors[$0]?.count ?? 0) }))
    }
    let topics = graph.ends(of: index, kind: .topic).compactMap { end in
      graph.relation(.topic, from: index, to: graph.nodes.id(of: end)).map {
        (name: graph.name(of: end), count: max(1, Int($0.weight.rounded())))
      }
    }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    chart(
      ReportDocument.Chart(
        title: "Topics of \(name)", labels: "Topic", values: "Statements", direction: .lying,
        bars: topics.prefix(10).map { .init($0.name, $0.count) }))
  }
}
