import ArgumentParser
import Foundation
import Rendering

/// `coterie render-worker`: draws one large picture for another process of the tool.
struct RenderWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render-worker", abstract: "Draws one picture for another process.",
    shouldDisplay: false)

  @Argument(help: "The most bytes of memory.")
  var memory: Int

  @Argument(help: "The most seconds.")
  var seconds: Int

  func run() throws {
    do {
      try RenderWorker.serve(memory: memory, seconds: seconds)
    } catch {
      Terminal.error("\(error)")
      throw ExitCode.failure
    }
  }

  /// The program of this process, to start as a worker.
  static var program: String? { Bundle.main.executablePath }
}
