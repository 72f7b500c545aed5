import ArgumentParser
import Bibliography
import Documents
import Extraction
import Foundation
import Pipeline

/// `coterie inspect`: what was read of each file, and what was not.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was read of each file, and what was not.",
    discussion: """
      For each file: the format, the kind of document, its owner, what was
      found, what was read only in part or refused, with line or page and what
      to do, and the passages that something was expected of and nothing was
      read from.

      EXAMPLES
        coterie inspect applications
        coterie inspect applications/smith.txt --all
        coterie inspect applications --json
        coterie inspect --annotate applications/smith.html -o smith-read.html
      """)

  @Argument(help: "Folders or documents to read.")
  var paths: [String] = []

  @Flag(help: "List every work, talk, relation and system with its line.")
  var all = false

  @Flag(help: "Write the report as JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write the document as a web page in which everything that was read is marked.",
      valueName: "file"))
  var annotate: String?

  @Option(
    name: [.short, .long], help: "Where the web page or JSON goes; standard output if not given.")
  var output: String?

  func validate() throws {
    guard annotate != nil || !paths.isEmpty else {
      throw ValidationError("Name a folder or a document to read.")
    }
    guard annotate == nil || (paths.isEmpty && !json) else {
      throw ValidationError("--annotate takes one document, and neither other paths nor --json.")
    }
  }

  func run() async throws {
    if let annotate {
      try await writePage(annotate)
      return
    }
    var files: [InspectedFile] = []
    for path in paths {
      let folder = try await DocumentFolder(reading: path)
      files += InspectedFile.files(of: folder)
    }
    if json {
      try OutputFile.write(InspectJSON.write(files), to: output)
    } else {
      let text = files.map { InspectText.describe($0, all: all) }.joined(separator: "\n")
      try OutputFile.write(Array((text + "\n").utf8), to: output)
    }
  }

  private func writePage(_ path: String) async throws {
    let folder = try await DocumentFolder(reading: path)
    guard let document = folder.documents.first, folder.records.count == 1 else {
      let reason =
        folder.records.count > 1
        ? "it is a folder; name one document"
        : folder.records.first?.reason ?? "it holds records, not text; see `coterie inspect`"
      throw ValidationError("\(path) can't be shown with marks: \(reason).")
    }
    let page = AnnotatedPage(document, Extractor.extract(document))
    try OutputFile.write(page.html(), to: output)
  }
}

/// A file with what reading and extraction made of it.
struct InspectedFile {
  var record: ReadingRecord
  var extracted: ExtractedDocument?

  static func files(of folder: DocumentFolder) -> [InspectedFile] {
    var contents: [String: ReadContent] = [:]
    for content in folder.contents { contents[content.id] = content }
    return folder.records.map { record in
      InspectedFile(record: record, extracted: contents[record.id]?.extracted())
    }
  }

  /// What was reported of the file and of the text in it, each once.
  var diagnostics: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return (record.diagnostics + (extracted?.diagnostics ?? [])).filter { seen.insert($0).inserted }
  }
}
