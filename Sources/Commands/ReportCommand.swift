import ArgumentParser
import Bibliography
import Foundation
import Pipeline

/// `coterie report`: a folder of documents in, graph, pictures and report out.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the graph, its pictures and a report of a folder of documents.",
    discussion: """
      Reads every .txt and .md document of FOLDER and the folders in it. Documents whose owner can \
      be told (CVs, statements) are applicants; with --panel, those there are the committee's.

      EXAMPLES
        coterie report applications --output out
        coterie report applications --panel committee --output out
      """)

  @Argument(help: ArgumentHelp("The folder of documents, or one document.", valueName: "folder"))
  var folder: String

  @Option(name: [.short, .long], help: "The folder to write to; made where it is missing.")
  var output = "output"

  @OptionGroup var panel: PanelOptions

  @Flag(name: [.short, .long], help: "Print nothing but errors.")
  var quiet = false

  func run() async throws {
    let options = Analysis.Options(panel: panel.panel, excluded: [output])
    let analysis = try await Analysis(of: folder, options: options)
    let report = ReportOutput(analysis)
    try OutputFolder(output).write(report.files)
    for diagnostic in analysis.diagnostics where diagnostic.severity > .note {
      Terminal.error(diagnostic.description)
    }
    if !quiet {
      print(ReportSummary.text(analysis, output: output, files: report.files.map(\.name)))
    }
    if let message = report.pictureError {
      Terminal.error("The pictures were not drawn. \(message)")
      throw ExitCode.failure
    }
  }
}

/// Who the committee is.
struct PanelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The committee: a folder of its documents, a document, or a list of names.",
      valueName: "folder|file"))
  var panel: String?
}
