package import Drawing
package import GraphAnalysis
import Linking

/// All the files of a report but the rendered pictures.
///
///     let files = ReportFiles(graph, reading: reading)
///     let texts = files.texts()
///     let svg = try Renderer().render(files.picture, formats: [.svg])
package struct ReportFiles: Sendable {
  private let graph: CollaborationGraph
  private let reading: ReportBuilder.Reading
  private let shared: SharedCoauthors
  /// The default picture, for the renderer.
  package let picture: Picture

  /// Prepares the answers that the files give.
  ///
  /// - Parameters:
  ///   - graph: the graph of the documents.
  ///   - reading: what happened before the graph was built.
  ///   - people: the people asked about; nil for applicants and committee.
  package init(
    _ graph: CollaborationGraph, reading: ReportBuilder.Reading = .init(), people: [Int]? = nil
  ) {
    self.graph = graph
    self.reading = reading
    let asked = people ?? Set(graph.applicants + graph.panel).sorted()
    shared = SharedCoauthors(among: asked, in: graph)
    picture = CollaborationView(
      graph, options: .init(people: people, report: "report.html")
    ).picture()
  }

  /// Names and contents, in a fixed order; the same graph gives the same bytes.
  ///
  /// - Parameter pictureName: the file that the report shows, nil where none was drawn.
  /// - Returns: `graph.json`, `collaboration.dot`, the tables, `report.md` and `report.tex`.
  package func texts(
    pictureName: String? = "collaboration.svg"
  ) -> [(name: String, content: [UInt8])] {
    let report = report()
    return [
      ("graph.json", GraphJSONExporter(graph).export()),
      ("collaboration.dot", DOTWriter(picture).export()),
      ("shared-coauthors.csv", SharedCoauthorsCSVExporter(shared, in: graph).export()),
      ("people.csv", PeopleCSVExporter(graph).export()),
      ("works.csv", WorksCSVExporter(graph).export()),
      ("report.md", MarkdownWriter(report, picture: pictureName).export()),
      (
        "report.tex",
        LaTeXWriter(report, picture: pictureName == nil ? nil : "collaboration.pdf").export()
      ),
    ]
  }

  /// The report as a web page with the picture inside.
  ///
  /// - Parameter svg: the picture as the renderer wrote it; empty where none was drawn.
  /// - Returns: the content of `report.html`.
  package func page(svg: [UInt8]) -> [UInt8] {
    HTMLWriter(report(), picture: svg).export()
  }

  private func report() -> ReportDocument {
    var builder = ReportBuilder(graph, shared: shared, reading: reading, picture: picture)
    return builder.build()
  }
}
