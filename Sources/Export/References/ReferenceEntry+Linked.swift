import Bibliography
import GraphAnalysis
import Linking

extension ReferenceEntry {
  /// A work of the graph, its authors under the names that they were found to have.
  init(_ work: LinkedWork, in graph: CollaborationGraph) {
    self.init(key: work.id, kind: work.kind, title: work.title)
    authors = work.authors.map { .person(graph.corpus.people[$0.person].name) }
    etAl = work.etAl
    venue = work.venue.map { graph.corpus.venues[$0].venue.name } ?? work.venueText
    locator = work.locator
    year = work.year
    date = work.date ?? ""
    identifiers = work.identifiers
  }
}
