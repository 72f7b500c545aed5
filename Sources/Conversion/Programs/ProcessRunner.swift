import CProcessLimits
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs programs as child processes that are bounded in time, memory and output.
///
/// No shell is involved: arguments go to the program as they are. A child has an environment of
/// three variables and a session of its own, and is killed with everything that it started.
struct ProcessRunner: Sendable {
  /// What a program that came to its end left.
  struct Outcome: Sendable {
    var status: Int
    var output: [UInt8]
    /// What it printed as errors, cut at ``ProcessRunner/errorLimit``.
    var errors: String
  }

  /// The most bytes of error messages that are kept.
  private static let errorLimit = 1 << 20

  /// The folders in which programs are looked up, as in `PATH`.
  var searchPath = ProcessRunner.usersPath
  var limits = ConversionLimits()

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: what to run.
  ///   - arguments: its arguments.
  ///   - input: what it reads from its standard input.
  /// - Returns: its exit status and what it printed.
  /// - Throws: ``ConversionFailure`` where it is missing, crashes, or breaks a limit.
  func run(
    _ program: ExternalProgram, _ arguments: [String], input: [UInt8]
  ) async throws(ConversionFailure) -> Outcome {
    do {
      return try await withThrowingTaskGroup(of: Outcome.self) { group in
        group.addTask { try await start(program, arguments, input) }
        group.addTask {
          try await Task.sleep(for: limits.time)
          throw failure(
            "time-limit", "\(program.rawValue) took longer than \(limits.time) and was stopped.")
        }
        defer { group.cancelAll() }
        guard let outcome = try await group.next() else { throw CancellationError() }
        return outcome
      }
    } catch let error as ConversionFailure {
      throw error
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw ConversionFailure(
        code: "missing-program", summary: "\(program.rawValue) is not installed.",
        remedy: program.remedy)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw failure(
        "output-limit",
        "\(program.rawValue) printed more than \(limits.output >> 20) MB and was stopped.")
    } catch {
      throw failure("process-failed", "\(program.rawValue) could not be run (\(error)).")
    }
  }

  private func start(
    _ program: ExternalProgram, _ arguments: [String], _ input: [UInt8]
  ) async throws -> Outcome {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    // A file, not a pipe: writing to a child that has closed its end would end this process.
    let file = unsafe coterie_nameless_file(input, input.count)
    guard file >= 0 else {
      throw failure("process-failed", "\(program.rawValue) could not be given the file.")
    }
    let result = try await Subprocess.run(
      .name(program.rawValue),
      arguments: Arguments(arguments),
      environment: .custom([
        "PATH": searchPath, "LC_ALL": "C.UTF-8", "OMP_THREAD_LIMIT": "1",
      ]),
      platformOptions: options,
      input: .fileDescriptor(FileDescriptor(rawValue: file), closeAfterSpawningProcess: true),
      output: .bytes(limit: limits.output),
      error: .string(limit: Self.errorLimit)
    ) { child in _ = coterie_limit_memory(child.processIdentifier.value, limits.memory) }
    switch result.terminationStatus {
    case .exited(let code):
      return Outcome(
        status: Int(code), output: result.standardOutput, errors: result.standardError)
    case .signaled(let signal):
      throw failure("process-failed", "\(program.rawValue) crashed (signal \(signal)).")
    }
  }

  /// The search path of this process.
  static let usersPath: String = {
    guard let path = unsafe getenv("PATH") else { return "/usr/local/bin:/usr/bin:/bin" }
    return unsafe String(cString: path)
  }()

  private func failure(_ code: String, _ summary: String) -> ConversionFailure {
    ConversionFailure(
      code: code, summary: summary,
      remedy: "Check the file, or save it as plain text and run again.")
  }
}
