import Bibliography
package import GraphAnalysis
import Linking

/// Writes a table of what ties each two of some people together, one tie a row.
///
/// A pair without a tie has a row too, which says so: a missing row could be read as an oversight.
package struct SharedCoauthorsCSVExporter: Sendable {
  private let graph: CollaborationGraph
  private let shared: SharedCoauthors

  package init(_ shared: SharedCoauthors, in graph: CollaborationGraph) {
    self.shared = shared
    self.graph = graph
  }

  package func export() -> [UInt8] {
    var csv = CSVWriter(header: [
      "first", "second", "tie", "person", "person_id", "works_with_first", "works_with_second",
      "titles_with_first", "titles_with_second", "distance", "doubt", "author_lists_cut_short",
    ])
    for pair in shared.pairs {
      for row in rows(of: pair) {
        csv.row(
          [name(pair.first), name(pair.second)] + row.cells
            + [pair.distance.map { String($0) } ?? "", row.doubt, String(pair.cutShort.count)])
      }
    }
    return csv.finish()
  }

  private struct Row {
    var cells: [String]
    var doubt = ""
  }

  private func rows(of pair: SharedCoauthors.Pair) -> [Row] {
    var rows: [Row] = []
    if !pair.jointWorks.isEmpty {
      rows.append(
        Row(cells: ["joint works", "", "", "", ""] + [titles(pair.jointWorks), ""]))
    }
    for coauthor in pair.shared {
      rows.append(
        Row(
          cells: [
            "shared coauthor", name(coauthor.person), id(coauthor.person),
            String(coauthor.worksWithFirst.count), String(coauthor.worksWithSecond.count),
            titles(coauthor.worksWithFirst), titles(coauthor.worksWithSecond),
          ], doubt: coauthor.doubt.map(ReportPhrases(graph).doubt) ?? ""))
    }
    for advisor in pair.sharedAdvisors {
      rows.append(Row(cells: ["shared advisor", name(advisor), id(advisor), "", "", "", ""]))
    }
    for possible in pair.possible {
      rows.append(
        Row(
          cells: [
            "possibly shared coauthor",
            "\(name(possible.coauthorOfFirst)) / \(name(possible.coauthorOfSecond))",
            "\(id(possible.coauthorOfFirst)) / \(id(possible.coauthorOfSecond))", "", "", "", "",
          ], doubt: "the two may be one person"))
    }
    if rows.isEmpty { rows.append(Row(cells: ["none seen", "", "", "", "", "", ""])) }
    return rows
  }

  private func name(_ person: Int) -> String { graph.corpus.people[person].name.display }
  private func id(_ person: Int) -> String { graph.corpus.people[person].id }

  private func titles(_ works: [Int]) -> String {
    works.map { index in
      let work = graph.corpus.works[index]
      return work.title + (work.year.map { " (\($0))" } ?? "")
    }.joined(separator: "; ")
  }
}
