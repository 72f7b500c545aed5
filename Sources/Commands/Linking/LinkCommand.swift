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
      "family", "raw", "affiliation", "email", "orcid", "dblp", "openalex", "arxiv", "scopus", \
      "researcherid", "semanticscholar", "isni"}]}; every field but the id may be missing, and "raw" \
      is the name in one piece where its parts are not known; what else a line has ("suffix") is \
      left out. One ORCID or identity of DBLP is one \
      person and two are two; a profile of the others joins names that agree. Writes one line for \
      each name: {"paper", "position", "entity"}, where positions count from 0.

      EXAMPLES
        coterie link records.ndjson -o entities.ndjson
        coterie link records.ndjson | head
        coterie link records.ndjson -o entities.ndjson --doubtful doubtful.ndjson
        coterie link records.ndjson -o entities.ndjson --state records.state
        coterie link records.ndjson --explain --decisions decisions.ndjson
        coterie evaluate gold.ndjson entities.ndjson

      With --state, what was found is kept in that file, and the next run over more works groups \
      only the blocks whose evidence has changed; the result is that of a run from nothing. A line \
      of DECISIONS is {"verdict": "same" or "different", "first": {"paper", "position"}, "second": \
      {"paper", "position"}}.
      """)

  @Argument(help: "The records, or - for standard input.")
  var records: String

  @Option(name: .shortAndLong, help: "Where to write; standard output if not given.")
  var output: String?

  @Option(help: "Bits of evidence from which two names are one person; higher joins less.")
  var threshold: Float = 0

  @Flag(help: "Say on standard error what will be compared, and what was joined.")
  var explain = false

  @Option(help: ArgumentHelp("Keep what was found in this file, and use it.", valueName: "file"))
  var state: String?

  @Option(help: ArgumentHelp("Rulings on who is one person and who is not.", valueName: "file"))
  var decisions: String?

  @Option(
    help: ArgumentHelp(
      "Write entities that are possibly the same, those of most effect first.", valueName: "file"))
  var doubtful: String?

  func run() async throws {
    let corpus = try await RecordFile.read(records)
    let rulings = try decisions.map { try DecisionFile.read($0) } ?? []
    let linker = CorpusLinker(threshold: threshold, rulings: rulings)
    if explain { forecast(linker, corpus) }
    var kept = try state.map { try StateFile.read($0) } ?? LinkageState()
    let result =
      state == nil ? await linker.link(corpus) : await linker.link(corpus, state: &kept)
    if let state { try StateFile.write(kept, to: state) }
    for (ruling, reason) in result.refused {
      Terminal.error(DecisionFile.message(ruling, reason, in: decisions ?? ""))
    }
    if explain {
      let people = result.entities.enumerated().filter { Int32($0.offset) == $0.element }.count
      Terminal.error(
        "\(corpus.workCount) works, \(corpus.mentionCount) names, \(result.comparisons) "
          + "comparisons, \(people) people, \(result.doubtful.count) doubtful pairs.")
      if state != nil {
        Terminal.error("\(kept.reused) blocks as before, \(kept.grouped) grouped anew.")
      }
    }
    try write(result.entities, of: corpus)
    if let doubtful { try DoubtfulFile.write(result.doubtful, of: corpus, to: doubtful) }
  }

  /// Says how many pairs there are, before any is compared.
  private func forecast(_ linker: CorpusLinker, _ corpus: LinkageCorpus) {
    let blocks = linker.forecast(corpus)
    let pairs = blocks.reduce(0) { $0 + $1.comparisons }
    Terminal.error("\(blocks.count) blocks of names, at most \(pairs) pairs to compare in a pass.")
    for block in blocks.prefix(5) {
      Terminal.error("  \(block.block): \(block.mentions) names, \(block.comparisons) pairs")
    }
  }

  private func write(_ entities: [Int32], of corpus: LinkageCorpus) throws {
    let file = try OutputFile(output)
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
        try file.write(json.bytes)
        json.bytes.removeAll(keepingCapacity: true)
      }
    }
    try file.write(json.bytes)
    try file.finish()
  }
}
