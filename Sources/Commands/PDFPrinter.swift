import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Prints the report's page with whatever well-kept tool the machine has.
enum PDFPrinter {
  /// How it went.
  enum Outcome: Equatable {
    /// The tool that printed.
    case printed(by: String)
    /// No tool was found.
    case noTool
    case failed(tool: String, reason: String)
  }

  private struct Tool {
    var name: String
    var arguments: @Sendable (_ page: URL, _ pdf: String, _ scratch: String) -> [String]
  }

  /// Browsers print what their users would; they are told to ask the network for nothing.
  private static let tools: [Tool] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].map { name in
      Tool(name: name) { page, pdf, scratch in
        var arguments = [
          "--headless", "--disable-gpu", "--no-first-run", "--no-pdf-header-footer",
          "--disable-background-networking", "--disable-component-update", "--disable-sync",
          "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND",
          "--user-data-dir=\(scratch)", "--print-to-pdf=\(pdf)", page.absoluteString,
        ]
        // A browser's sandbox refuses to start for the administrator; the page is our own.
        if geteuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
        return arguments
      }
    } + [Tool(name: "weasyprint") { page, pdf, _ in ["--quiet", page.path, pdf] }]

  /// The names of the tools, in the order in which they are tried.
  static var names: [String] { tools.map(\.name) }

  /// Prints a page.
  ///
  /// - Parameters:
  ///   - page: the page's file.
  ///   - pdf: the file to write; a half-written one is removed.
  ///   - seconds: how long the tool may take.
  ///   - path: the folders to look for tools in, as in the environment's `PATH`.
  /// - Returns: how it went; nothing is thrown, since everything else stands without it.
  static func print(
    _ page: URL, to pdf: URL, seconds: Int = 90,
    path: String = ProcessInfo.processInfo.environment["PATH"] ?? ""
  ) async -> Outcome {
    let found = tools.lazy.compactMap { tool in
      location(of: tool.name, path: path).map { (tool, $0) }
    }.first
    guard let (tool, program) = found else { return .noTool }
    let files = FileManager.default
    let scratch = files.temporaryDirectory.appending(path: "coterie-\(UUID().uuidString)")
    defer { try? files.removeItem(at: scratch) }
    let draft = scratch.appending(path: "report.pdf")
    var message = ""
    do {
      try files.createDirectory(
        at: scratch, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      message = try await run(
        program, tool.arguments(page, draft.path, scratch.path), seconds: seconds)
      let bytes = try Data(contentsOf: draft)
      guard bytes.starts(with: Data("%PDF".utf8)) else {
        return .failed(tool: tool.name, reason: "what it wrote is no PDF")
      }
      try bytes.write(to: pdf, options: .atomic)
      return .printed(by: tool.name)
    } catch {
      let lines = message.split(separator: "\n").suffix(2).joined(separator: " ")
      return .failed(tool: tool.name, reason: lines.isEmpty ? "\(error)" : lines)
    }
  }

  private static func location(of name: String, path: String) -> String? {
    path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  private struct TooSlow: Error, CustomStringConvertible {
    var seconds: Int
    var description: String { "it was not done after \(seconds) seconds" }
  }

  /// Runs a tool and gives back what it complained about.
  ///
  /// A browser is many processes: they are a group, and none of them is left behind.
  private static func run(
    _ program: String, _ arguments: [String], seconds: Int
  ) async throws -> String {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    return try await withThrowingTaskGroup(of: String.self) { [options] group in
      group.addTask {
        let result = try await Subprocess.run(
          .path(FilePath(program)), arguments: Arguments(arguments), platformOptions: options,
          output: .discarded, error: .string(limit: 1 << 20))
        // What the tool started and did not end.
        _ = kill(-result.processIdentifier.value, SIGKILL)
        return result.standardError
      }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw TooSlow(seconds: seconds)
      }
      // The other one is cancelled, which ends the process.
      defer { group.cancelAll() }
      return try await group.next() ?? ""
    }
  }
}
