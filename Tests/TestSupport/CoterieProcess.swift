package import Foundation

/// One run of the command-line tool as a process, as a user runs it.
package struct CoterieProcess: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// Runs the tool that was built beside the tests and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: the subcommand and its options.
  ///   - environment: variables to set beside those of the tests.
  ///   - input: what the tool reads from standard input.
  ///   - folder: the folder to run in; that of the tests where it is nil.
  /// - Throws: where the tool can't be started.
  package init(
    _ arguments: [String], environment: [String: String] = [:], input: String? = nil,
    in folder: URL? = nil
  ) throws {
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = Self.executable
    // A browser takes longer than everything else, and not every machine has one.
    let isPlainReport = arguments.first == "report" && !arguments.contains("--pdf")
    process.arguments = arguments + (isPlainReport ? ["--no-pdf"] : [])
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: nobody has to empty them while the tool runs.
    let output = scratch.url.appending(path: "stdout")
    let errors = scratch.url.appending(path: "stderr")
    let source = scratch.url.appending(path: "stdin")
    for file in [output, errors] { try Data().write(to: file) }
    try Data((input ?? "").utf8).write(to: source)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = try FileHandle(forReadingFrom: source)
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    self.output = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    self.errors = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
  }

  /// The built tool: beside the test bundle, or in the package's build folder.
  package static let executable: URL = {
    let runner = URL(filePath: ProcessInfo.processInfo.arguments[0]).standardizedFileURL
    var folder = runner.deletingLastPathComponent()
    for _ in 0..<5 {
      let tool = folder.appending(path: "coterie")
      if FileManager.default.isExecutableFile(atPath: tool.path), !isFolder(tool) { return tool }
      folder = folder.deletingLastPathComponent()
    }
    return Fixture.package.appending(path: ".build/debug/coterie")
  }()

  private static func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory == true
  }
}
