package import Drawing
import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Draws pictures, small ones in this process and large ones in a process of their own.
///
/// A layout of the Graphviz library can't be interrupted, and a fault in it ends the process. A
/// worker is started for each large picture, with limits on its time and memory, and ends with it:
/// whatever happens there is an error here and nothing more. Its program is handed in, since the
/// process that uses this code need not be the tool.
package struct RenderWorker: Sendable {
  /// What a worker may use.
  package struct Limits: Sendable, Hashable {
    /// How long a picture may take, by the clock.
    package var seconds: Int
    /// The address space, in bytes.
    package var memory: Int
    /// The most bytes of all files together.
    package var output: Int

    package init(seconds: Int = 60, memory: Int = 4 << 30, output: Int = 256 << 20) {
      self.seconds = seconds
      self.memory = memory
      self.output = output
    }
  }

  /// Pictures with more labels than this are drawn by a worker.
  package static let largestInside = 300

  private let style: PictureStyle
  private let program: String?
  private let arguments: [String]
  private let limits: Limits
  private let isAlwaysOutside: Bool

  /// Prepares to draw.
  ///
  /// - Parameters:
  ///   - style: how kinds look.
  ///   - program: the program that runs ``serve(memory:seconds:)``; where it is nil, everything is
  ///     drawn in this process.
  ///   - arguments: what makes the program do so; the limits follow them as two numbers.
  ///   - limits: what one picture may use.
  ///   - isAlwaysOutside: whether small pictures are drawn by a worker too, as a server needs it.
  package init(
    style: PictureStyle = .color, program: String?, arguments: [String] = ["render-worker"],
    limits: Limits = Limits(), isAlwaysOutside: Bool = false
  ) {
    self.style = style
    self.program = program
    self.arguments = arguments
    self.limits = limits
    self.isAlwaysOutside = isAlwaysOutside
  }

  /// Draws a picture in some formats, all from the same layout.
  ///
  /// - Returns: the files in the order of `formats`.
  /// - Throws: where the library fails, or the worker is too slow, too large, or crashes.
  package func render(
    _ picture: Picture, formats: [Renderer.Format]
  ) async throws(RenderingError) -> [[UInt8]] {
    guard let program, isAlwaysOutside || picture.nodes.count > Self.largestInside else {
      return try Renderer(style: style).render(picture, formats: formats)
    }
    let answer = try await answer(
      of: program, to: RenderJob(picture: picture, style: style, formats: formats))
    guard let files = RenderJob.files(of: answer, count: formats.count) else {
      throw .workerFailed(reason: "The process that draws gave no whole answer.")
    }
    return files
  }

  private func answer(of program: String, to job: RenderJob) async throws(RenderingError) -> [UInt8]
  {
    let limits = limits
    let arguments = arguments + [String(limits.memory), String(limits.seconds)]
    let outcome: Outcome
    do {
      let request = try Self.file(with: try job.request())
      outcome = try await withThrowingTaskGroup(of: Outcome.self) { group in
        group.addTask {
          let result = try await run(
            .path(FilePath(program)), arguments: Arguments(arguments),
            input: .fileDescriptor(request, closeAfterSpawningProcess: true),
            output: .bytes(limit: limits.output), error: .string(limit: 1 << 16))
          return .ended(
            result.terminationStatus, result.standardOutput, result.standardError)
        }
        group.addTask {
          try await Task.sleep(for: .seconds(limits.seconds))
          return .late
        }
        // The other one is cancelled, which ends the process.
        defer { group.cancelAll() }
        return try await group.next() ?? .late
      }
    } catch {
      throw .workerUnavailable(path: program, reason: "\(error)")
    }
    switch outcome {
    case .late: throw .tooSlow(seconds: limits.seconds, labels: job.picture.nodes.count)
    case .ended(.exited(0), let bytes, _): return bytes
    case .ended(.exited, _, let message):
      let line = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      throw .workerFailed(reason: line.isEmpty ? "No reason was given." : line)
    case .ended(.signaled(let signal), _, _):
      // The limits on processor time and on time by the clock end a worker with these.
      if signal == SIGXCPU || signal == SIGALRM {
        throw .tooSlow(seconds: limits.seconds, labels: job.picture.nodes.count)
      }
      throw .workerFailed(reason: "The process that draws ended with signal \(signal).")
    }
  }

  /// A file of no name that holds the bytes, open at its beginning.
  ///
  /// A pipe to a process that ends early would raise a signal that ends this process too.
  private static func file(with bytes: [UInt8]) throws -> FileDescriptor {
    let url = FileManager.default.temporaryDirectory.appending(path: "coterie-\(UUID().uuidString)")
    let file = try FileDescriptor.open(
      FilePath(url.path), .readWrite, options: [.create, .exclusiveCreate],
      permissions: .ownerReadWrite)
    do {
      try FileManager.default.removeItem(at: url)
      _ = try file.writeAll(bytes)
      _ = try file.seek(offset: 0, from: .start)
    } catch {
      try? file.close()
      throw error
    }
    return file
  }

  private enum Outcome: Sendable {
    case ended(TerminationStatus, [UInt8], String)
    case late
  }

  /// Draws one picture as a worker: the request comes from standard input, the answer goes to
  /// standard output.
  ///
  /// - Parameters:
  ///   - memory: the most bytes of address space of this process.
  ///   - seconds: the most seconds of processor time of this process.
  /// - Throws: what is wrong with the request or the picture.
  package static func serve(memory: Int, seconds: Int) throws {
    var space = rlimit(
      rlim_cur: rlim_t(max(memory, 1 << 26)), rlim_max: rlim_t(max(memory, 1 << 26)))
    var time = rlimit(rlim_cur: rlim_t(max(seconds, 1)), rlim_max: rlim_t(max(seconds, 1) + 1))
    _ = unsafe setrlimit(Self.addressSpace, &space)
    _ = unsafe setrlimit(Self.processorTime, &time)
    // Should the process that asked be gone, or too busy to look at its clock.
    alarm(UInt32(clamping: seconds + 5))
    let request = try FileHandle.standardInput.readToEnd() ?? Data()
    let job = try RenderJob(request: Array(request))
    let files = try Renderer(style: job.style).render(job.picture, formats: job.formats)
    try FileHandle.standardOutput.write(contentsOf: Data(RenderJob.answer(files)))
  }

  #if canImport(Glibc)
    private static var addressSpace: Int32 { Int32(RLIMIT_AS.rawValue) }
    private static var processorTime: Int32 { Int32(RLIMIT_CPU.rawValue) }
  #else
    private static var addressSpace: Int32 { RLIMIT_AS }
    private static var processorTime: Int32 { RLIMIT_CPU }
  #endif
}
