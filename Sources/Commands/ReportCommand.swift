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

      report.pdf is report.html as a browser prints it (\(PDFPrinter.names.joined(separator: ", "))), \
      where one of these is installed; --no-pdf leaves it out, --pdf insists on it.

      EXAMPLES
        coterie report applications --output out
        coterie report applications --panel committee --output out
      """)

  @Argument(help: ArgumentHelp("The folder of documents, or one document.", valueName: "folder"))
  var folder: String

  @Option(name: [.short, .long], help: "The folder to write to; made where it is missing.")
  var output = "output"

  @OptionGroup var panel: PanelOptions

  @Flag(
    inversion: .prefixedNo,
    help: "Write report.pdf too; by default where a tool that prints it is installed.")
  var pdf: Bool?

  @Flag(name: [.short, .long], help: "Print nothing but errors.")
  var quiet = false

  func run() async throws {
    let options = Analysis.Options(panel: panel.panel, excluded: [output])
    let analysis = try await Analysis(of: folder, options: options)
    let report = await ReportOutput(analysis)
    try OutputFolder(output).write(report.files)
    let printing = pdf == false ? nil : await printPage()
    for diagnostic in analysis.diagnostics where diagnostic.severity > .note {
      Terminal.error(diagnostic.description)
    }
    if !quiet {
      var names = report.files.map(\.name)
      if case .printed = printing { names.append("report.pdf") }
      print(ReportSummary.text(analysis, output: output, files: names))
      if pdf == nil, case .noTool = printing {
        print(
          "For a PDF, print report.html from a browser, or install one of its tools: see --help.")
      }
    }
    if let message = report.pictureError {
      Terminal.error("The pictures were not drawn. \(message)")
      throw ExitCode.failure
    }
    switch printing {
    case .noTool where pdf == true:
      Terminal.error(
        "report.pdf was not written: none of \(PDFPrinter.names.joined(separator: ", ")) is "
          + "installed. Install one, or print report.html from a browser.")
      throw ExitCode.failure
    case .failed(let tool, let reason):
      Terminal.error(
        "report.pdf was not written: \(tool) failed (\(reason)). Print report.html from a browser.")
      if pdf == true { throw ExitCode.failure }
    default: break
    }
  }

  private func printPage() async -> PDFPrinter.Outcome {
    let folder = URL(filePath: output).standardizedFileURL
    return await PDFPrinter.print(
      folder.appending(path: "report.html"), to: folder.appending(path: "report.pdf"))
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
