import ArgumentParser
import Bibliography
import Extraction
import Foundation

/// `coterie parse references`: one reference string a line.
struct ParseReferencesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "references",
    abstract: "Parses one reference string a line.",
    discussion: """
      Writes an object for each line: authors, title, venue, year and every other field that was \
      found, with a confidence between 0 and 1. A line that is no reference has a low confidence \
      and few fields; fields that the line does not have are left out.
      """)

  @Argument(help: "A file with one reference a line, or - for standard input.")
  var file: String

  @Option(help: "A model that scripts/training wrote, instead of the one that is built in.")
  var model: String?

  func run() async throws {
    let parser = try parser()
    var workspace = parser.workspace()
    var out = LineWriter()
    try LineReader.forEachLine(of: file) { line in
      out.json.append(parser.parse(line, in: &workspace), of: line)
      out.endLine()
    }
    out.flush()
  }

  private func parser() throws -> ReferenceParser {
    guard let model else { return .standard }
    guard let bytes = try? Data(contentsOf: URL(filePath: model)) else {
      throw ParseError.unreadableModel(model)
    }
    do {
      return ReferenceParser(model: try CitationModel(Array(bytes)))
    } catch {
      throw ParseError.unusableModel(model, error.description)
    }
  }
}
