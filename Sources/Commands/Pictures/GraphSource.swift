import ArgumentParser
import GraphAnalysis

/// Where a file is made from; the same choices that questions have.
struct GraphSource: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of documents, or a graph that was exported as JSON.",
      valueName: "folder|graph.json"))
  var from: String

  @OptionGroup var panel: PanelOptions

  /// Reads the graph.
  func graph() async throws -> CollaborationGraph {
    try await Self.graph(from: from, panel: panel)
  }

  /// Reads the graph of a folder or file; unlike a question, a file can be made from an empty one.
  static func graph(from: String, panel: PanelOptions) async throws -> CollaborationGraph {
    let panelArguments = panel.panel.map { ["--panel=\($0)"] } ?? []
    return try await QuestionOptions.parse(["--from=\(from)"] + panelArguments)
      .graph(from: from)
  }
}
