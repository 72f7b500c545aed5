import ArgumentParser
import Export
import GraphAnalysis
import Pipeline

/// `coterie export`: the graph in another program's format.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the graph in the format of another program.",
    discussion: """
      FORMATS
      \(formats)

      EXAMPLES
        coterie export --from applications --format graphml -o graph.graphml
        coterie export --from output/graph.json --format bibtex
      """)

  private static let formats = ExportFormat.allCases.map { format in
    let padding = String(repeating: " ", count: max(1, 11 - format.rawValue.count))
    return "  \(format.rawValue)\(padding)\(format.summary)"
  }.joined(separator: "\n")

  @OptionGroup var source: GraphSource

  @Option(
    help: ArgumentHelp("The format; the list is above.", valueName: "format"),
    transform: { text in
      guard let format = ExportFormat(rawValue: text) else {
        let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\"\(text)\" is no format; use \(known).")
      }
      return format
    })
  var format: ExportFormat

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output where none is given.", valueName: "file")
  )
  var output: String?

  func run() async throws {
    try OutputFile.write(format.export(try await source.graph()), to: output)
  }
}
