import Bibliography
package import GraphAnalysis
import Linking

/// Writes a table of the people, one a row.
package struct PeopleCSVExporter: Sendable {
  private let graph: CollaborationGraph

  package init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  package func export() -> [UInt8] {
    var csv = CSVWriter(header: [
      "id", "name", "sort_name", "aliases", "applicant", "panel", "works", "own_works",
      "coauthors", "first_year", "last_year", "advisors", "affiliations", "topics", "systems",
      "documents",
    ])
    for (index, person) in graph.corpus.people.enumerated() {
      let works = graph.works(of: index)
      let years = works.compactMap { graph.corpus.works[$0].year }
      csv.row([
        person.id, person.name.display, person.name.sortable,
        person.aliases.joined(separator: "; "),
        person.isApplicant ? "yes" : "no", person.isPanel ? "yes" : "no", String(works.count),
        String(works.count { graph.corpus.works[$0].listing == .own }),
        String(graph[.coauthor].degree(index)), years.min().map { String($0) } ?? "",
        years.max().map { String($0) } ?? "", names(index, .advisor), names(index, .affiliation),
        names(index, .topic), names(index, .system),
        Set(person.mentions.map(\.evidence.document)).sorted().joined(separator: "; "),
      ])
    }
    return csv.finish()
  }

  /// The names of what the edges of one kind run to.
  private func names(_ person: Int, _ kind: EdgeKind) -> String {
    graph.ends(of: person, kind: kind).map(graph.name(of:)).joined(separator: "; ")
  }
}
