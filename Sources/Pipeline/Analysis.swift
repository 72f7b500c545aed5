public import Bibliography
import Documents
import Extraction
public import GraphAnalysis
public import Linking

/// What a run found: the documents, who is who in them, and the graph.
///
///     let analysis = try await Analysis(of: "applications")
///     for person in analysis.corpus.people where person.isApplicant { … }
public struct Analysis: Sendable {
  /// Every document that was read, as it was before linking.
  public let documents: [ExtractedDocument]
  /// How every file was read, in the order of the folder.
  public let records: [ReadingRecord]
  /// Files that were left out, with the reason.
  public let skipped: [SkippedFile]
  /// Problems of the data, with place and remedy.
  public let diagnostics: [Diagnostic]
  public let corpus: LinkedCorpus
  public let graph: CollaborationGraph

  /// What a caller can set.
  public struct Options: Sendable {
    /// The committee's folder of documents, a document, or a list of names; nil for none.
    public var panel: String?
    /// Folders that are not entered, such as the one that results are written to.
    public var excluded: [String]
    public var linking: LinkingOptions
    public var graph: CollaborationGraph.Options

    public init(
      panel: String? = nil, excluded: [String] = [], linking: LinkingOptions = LinkingOptions(),
      graph: CollaborationGraph.Options = CollaborationGraph.Options()
    ) {
      self.panel = panel
      self.excluded = excluded
      self.linking = linking
      self.graph = graph
    }
  }

  /// Reads a folder of documents (or one document), links what is in them and builds the graph.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - options: the committee's documents and the settings of linking and graph.
  /// - Throws: ``PipelineError`` where nothing could be read; single bad files are reported in
  ///   ``diagnostics``.
  /// - Complexity: linear in the size of the documents, and *n* log *n* in the mentions.
  public init(of path: String, options: Options = Options()) async throws(PipelineError) {
    var excluded = options.excluded
    var linking = options.linking
    var panelFolder: DocumentFolder?
    if let panel = options.panel {
      switch try await Panel(reading: panel, under: path) {
      case .names(let names): linking.panel += names
      case .documents(let folder):
        panelFolder = folder
        linking.panel += folder.contents.map(\.id)
      }
      excluded.append(panel)
    }
    let folder = try await DocumentFolder(reading: path, excluding: excluded)
    let sources = folder.contents + (panelFolder?.contents ?? [])
    guard !sources.isEmpty else { throw .noDocuments(path, folder.diagnostics) }
    documents = sources.map { $0.extracted() }
    records = folder.records + (panelFolder?.records ?? [])
    skipped = folder.skipped + (panelFolder?.skipped ?? [])
    var linked = Linker.link(documents, options: linking)
    // What could not be read matters to every "none": it stands in the corpus, and in its exports.
    let reading = folder.diagnostics + (panelFolder?.diagnostics ?? [])
    diagnostics = reading + linked.diagnostics
    linked.diagnostics = reading.filter { $0.severity > .note } + linked.diagnostics
    corpus = linked
    graph = CollaborationGraph(linked, options: options.graph)
  }
}

/// A file that was left out, and why.
public struct SkippedFile: Sendable, Hashable {
  /// The path relative to the folder that was read.
  public let id: String
  public let reason: String
}
