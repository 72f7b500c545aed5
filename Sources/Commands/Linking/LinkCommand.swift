import ArgumentParser
import Foundation
import Linking

/// `coterie link`: who is who in a file of bibliographic records.
struct LinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Decides which author names of bibliographic records are one person.",
    discussion: """
      Reads one JSON object a line: {"id", "title", "venue", "year", "authors": [{"given", \
      "family", "affiliation", "email", "orcid"}]}; every field but the id may be missing. Writes \
      one line for each name: {"paper", "position", "entity"}, where positions count from 0.

      EXAMPLES
        coterie link records.ndjson -o entities.ndjson
        coterie link records.ndjson | head
        coterie evaluate gold.ndjson entities.ndjson
      """)

  @Argument(help: "The records, or - for standard input.")
  var records: String

  @Option(name: .shortAndLong, help: "Where to write; standard output if not given.")
  var output: String?

  @Option(help: "Bits of evidence from which two names are one person; higher joins less.")
  var threshold: Float = 0

  @Flag(help: "Say on standard error how much was read, compared and joined.")
  var explain = false

  func run() async throws {
    let corpus = try RecordFile.read(records)
    let result = await CorpusLinker(threshold: threshold).link(corpus)
    if explain {
      let people = result.entities.enumerated().filter { Int32($0.offset) == $0.element }.count
      Terminal.error(
        "\(corpus.workCount) works, \(corpus.mentionCount) names, \(result.comparisons) "
          + "comparisons, \(people) people.")
    }
    try write(result.entities, of: corpus)
  }

  private func write(_ entities: [Int32], of corpus: LinkageCorpus) throws {
    let handle: FileHandle
    if let output {
      guard FileManager.default.createFile(atPath: output, contents: nil),
        let file = FileHandle(forWritingAtPath: output)
      else { throw RecordError.unwritable(output) }
      handle = file
    } else {
      handle = .standardOutput
    }
    var json = JSONLine()
    for work in 0..<corpus.workCount {
      let id = corpus.id(ofWork: work)
      let first = Int(corpus.firstMention[work])
      for mention in first..<Int(corpus.firstMention[work + 1]) {
        json.append(raw: "{\"paper\":")
        json.append(id)
        json.append(raw: ",\"position\":")
        json.bytes += Array(String(mention - first).utf8)
        json.append(raw: ",\"entity\":\"e")
        json.bytes += Array(String(entities[mention] + 1).utf8)
        json.append(raw: "\"}\n")
      }
      if json.bytes.count > 1 << 18 {
        try handle.write(contentsOf: json.bytes)
        json.bytes.removeAll(keepingCapacity: true)
      }
    }
    try handle.write(contentsOf: json.bytes)
  }
}
