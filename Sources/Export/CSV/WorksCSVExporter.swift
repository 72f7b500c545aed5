import Bibliography
package import GraphAnalysis
import Linking

/// Writes a table of the works, one a row.
package struct WorksCSVExporter: Sendable {
  private let graph: CollaborationGraph

  package init(_ graph: CollaborationGraph) {
    self.graph = graph
  }

  package func export() -> [UInt8] {
    let corpus = graph.corpus
    var csv = CSVWriter(header: [
      "id", "title", "year", "date", "venue", "venue_name", "venue_as_printed", "volume", "issue",
      "pages", "type", "listed_as", "authors", "author_ids", "et_al", "topics", "doi", "arxiv",
      "documents", "evidence",
    ])
    for work in corpus.works {
      let venue = work.venue.map { corpus.venues[$0].venue }
      csv.row([
        work.id, work.title, work.year.map { String($0) } ?? "", work.date ?? "",
        venue?.series ?? "", venue?.name ?? "", work.venueText, work.locator.volume,
        work.locator.issue, work.locator.pages, work.kind.rawValue, work.listing.rawValue,
        work.authors.map { corpus.people[$0.person].name.display }.joined(separator: "; "),
        work.authors.map { corpus.people[$0.person].id }.joined(separator: "; "),
        work.etAl ? "yes" : "no",
        Set(work.topics.map(\.topic.label)).sorted().joined(separator: "; "),
        work.identifiers["doi"] ?? "", work.identifiers["arxiv"] ?? "",
        work.documents.sorted().joined(separator: "; "),
        work.evidence.sorted().map { "\($0.document):\($0.line)" }.joined(separator: "; "),
      ])
    }
    return csv.finish()
  }
}
