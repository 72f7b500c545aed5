import ArgumentParser
import Bibliography
import Pipeline

/// `coterie inspect`: what was read of each document.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was read of each document, and what was not.",
    discussion: """
      EXAMPLES
        coterie inspect applications
        coterie inspect applications/smith.txt --all
      """)

  @Argument(help: "Folders or documents to read.")
  var paths: [String]

  @Flag(help: "List every work, talk, relation and system with its line.")
  var all = false

  func run() async throws {
    for path in paths {
      let folder = try await DocumentFolder(reading: path)
      for content in folder.contents {
        print(InspectText.describe(content.extracted(), all: all))
      }
      for item in folder.skipped { print("\(item.id): skipped: \(item.reason)") }
      for diagnostic in folder.diagnostics { print(diagnostic.description) }
    }
  }
}
