import Foundation
import Linking

/// Links a corpus at several multiples of its size, each in a process of its own, and says how time
/// and memory grow.
///
/// Time must stay below *n* log *n* and memory below a line through the origin: the last columns
/// give both as multiples of what the smallest size foretells.
enum GrowthMeasurement {
  private struct Figures: Codable {
    var mentions: Int
    var comparisons: Int
    var seconds: Double
    var megabytes: Double
  }

  static func run(scales: [Int], shape: String?) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("growth-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    print("scale   mentions  comparisons   cpu s     MB  s/(n log n)  MB/n")
    var first: Figures?
    for scale in scales {
      let file = folder.appendingPathComponent("\(scale).ndjson").path
      var arguments = ["generate", "\(scale)", "-o", file]
      if let shape { arguments += ["--like", shape] }
      _ = try ownProcess(arguments)
      let text = try ownProcess(["figures", file])
      try FileManager.default.removeItem(atPath: file)
      let figures = try JSONDecoder().decode(Figures.self, from: text)
      let base = first ?? figures
      first = base
      let size = Double(figures.mentions)
      let expected = size * log2(size) / (Double(base.mentions) * log2(Double(base.mentions)))
      let time = figures.seconds / base.seconds / expected
      let memory = figures.megabytes / base.megabytes / (size / Double(base.mentions))
      print(
        String(
          format: "%4dx  %9d  %11d  %6.2f  %5.0f  %11.2f  %4.2f", scale, figures.mentions,
          figures.comparisons, figures.seconds, figures.megabytes, time, memory))
    }
  }

  /// Reads and links a file; prints what it took as one line of JSON.
  static func figures(_ path: String) async throws {
    var corpus = LinkageCorpus()
    var scanner = RecordScanner()
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    var rest: [UInt8] = []
    while let block = try handle.read(upToCount: 1 << 21), !block.isEmpty {
      rest += block
      guard let end = rest.lastIndex(of: 0x0A) else { continue }
      scanner.read(rest[...end], into: &corpus)
      rest.removeSubrange(...end)
    }
    scanner.read(rest[...], into: &corpus)
    let result = await CorpusLinker().link(corpus)
    let figures = Figures(
      mentions: corpus.mentionCount, comparisons: result.comparisons,
      seconds: Double(clock()) / 1e6, megabytes: peakMegabytes())
    print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
  }

  /// The most memory that the process has had, in MB; 0 where the system doesn't tell.
  private static func peakMegabytes() -> Double {
    let text = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return line.split(separator: " ").compactMap { Double($0) }.first.map { $0 / 1024 } ?? 0
  }

  private static func ownProcess(_ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let out = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return out
  }
}
