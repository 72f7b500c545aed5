import Foundation
import Linking

/// Links a file of records and says how long it took; or writes evidence for learning the weights.
///
///     linking-benchmark RECORDS.ndjson [-o ENTITIES.ndjson] [--rows ROWS.f32] [--passes N] [--weights FILE]
///     linking-benchmark growth [--scales 1,4,16] [--like RECORDS.ndjson]
///     linking-benchmark generate SCALE -o RECORDS.ndjson [--like RECORDS.ndjson]
@main
struct LinkingBenchmark {
  static func main() async throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { return nil }
      let value = arguments[at + 1]
      arguments.removeSubrange(at...(at + 1))
      return value
    }
    let output = option("-o")
    let rows = option("--rows")
    let passes = option("--passes").flatMap { Int($0) } ?? 2
    let threshold = option("--threshold").flatMap { Float($0) } ?? 0
    let weights = option("--weights")
    let shape = option("--like")
    let scales = option("--scales") ?? "1,4,16"
    switch arguments.first {
    case "growth":
      try GrowthMeasurement.run(
        scales: scales.split(separator: ",").compactMap { Int($0) }, shape: shape)
      return
    case "figures":
      try await GrowthMeasurement.figures(arguments.last ?? "")
      return
    case "generate":
      try generate(Int(arguments.last ?? "") ?? 1, like: shape, to: output ?? "/dev/stdout")
      return
    default: break
    }
    guard let path = arguments.first, let data = FileManager.default.contents(atPath: path) else {
      print("usage: linking-benchmark RECORDS.ndjson [-o FILE] [--rows FILE] [--passes N]")
      return
    }
    let clock = ContinuousClock()
    let start = clock.now
    let bytes = Array(data)
    var corpus = LinkageCorpus()
    var scanner = RecordScanner()
    scanner.read(bytes[...], into: &corpus)
    print("read", corpus.workCount, corpus.mentionCount, clock.now - start)
    let model = weights.flatMap { FileManager.default.contents(atPath: $0) }
      .map { MatchModel(Array($0)) }
    let linker = CorpusLinker(threshold: threshold, passes: passes, model: model ?? .shared)
    if let rows {
      let labels = goldLabels(bytes, corpus)
      let values = await linker.trainingRows(corpus, labels: labels)
      let bytes = values.flatMap { value in
        (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> ($0 * 8)) }
      }
      try Data(bytes).write(to: URL(fileURLWithPath: rows))
      print("rows", values.count / 26)
      return
    }
    let result = await linker.link(corpus)
    print("linked", clock.now - start, "comparisons", result.comparisons)
    guard let output else { return }
    var text = ""
    for work in 0..<corpus.workCount {
      let id = corpus.id(ofWork: work)
      let first = Int(corpus.firstMention[work])
      for mention in first..<Int(corpus.firstMention[work + 1]) {
        text += "{\"paper\":\"\(id)\",\"position\":\(mention - first),"
        text += "\"entity\":\"e\(result.entities[mention])\"}\n"
      }
    }
    try text.write(toFile: output, atomically: false, encoding: .utf8)
  }

  private static func generate(_ scale: Int, like shape: String?, to path: String) throws {
    var generator = CorpusGenerator(
      shape: try shape.map { try CorpusShape(measuring: $0) } ?? .usual, scale: max(1, scale))
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    var text = ""
    try generator.forEachRecord { record in
      text += record
      if text.utf8.count > 1 << 20 {
        try handle.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
    try handle.write(contentsOf: Data(text.utf8))
  }

  /// The gold of each mention as a number, -1 where there is none.
  static func goldLabels(_ bytes: [UInt8], _ corpus: LinkageCorpus) -> [Int32] {
    var numbers: [String: Int32] = [:]
    var out: [Int32] = []
    for line in bytes.split(separator: 0x0A) {
      let record = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]
      for author in record?["authors"] as? [[String: Any]] ?? [] {
        let trust = author["trust"] as? String ?? ""
        guard let gold = author["gold"] as? String,
          !["impure", "catchall", "ambiguous"].contains(trust)
        else {
          out.append(-1)
          continue
        }
        if numbers[gold] == nil { numbers[gold] = Int32(numbers.count) }
        out.append(numbers[gold] ?? -1)
      }
    }
    return out.count == corpus.mentionCount
      ? out : [Int32](repeating: -1, count: corpus.mentionCount)
  }
}
