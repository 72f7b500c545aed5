import ArgumentParser
import Bibliography
import GraphAnalysis
import Linking
import Pipeline

/// `coterie explain`: why two names are, or are not, one person.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows why two mentions are, or are not, one person.",
    discussion: """
      People are given by name, by id, or by a place: DOCUMENT:LINE in a folder or a graph, \
      ID/POSITION in a file of records, where positions count from 0. Prints the match weights in \
      bits (log2 of Bayes factors), the shared coauthors, what forbids a merge, and the steps of a \
      merge. A graph holds the weights of all pairs in doubt; for those of pairs that are clearly \
      two people give the folder that it was made from.

      EXAMPLES
        coterie explain "A. Quill" "Ada Quill" --from applications
        coterie explain 000_quill.txt:12 003_reed.txt:7 --from applications
        coterie explain paper-12/0 paper-31/2 --from records.ndjson --json
        coterie explain p3 p7 --from output/graph.json
      """)

  @Argument(help: "The one mention or person.")
  var first: String

  @Argument(help: "The other.")
  var second: String

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let explanation: LinkingExplanation
    if options.from.hasSuffix(".ndjson") || options.from.hasSuffix(".jsonl") {
      explanation = try await explainRecords()
    } else if options.from.hasSuffix(".json") {
      explanation = try await explainGraph()
    } else {
      explanation = try await explainDocuments()
    }
    options.write(ExplainAnswer.make(explanation))
  }

  private func explainRecords() async throws -> LinkingExplanation {
    let corpus = try await RecordFile.read(options.from)
    func place(_ text: String) throws -> MentionRuling.Place {
      if let slash = text.lastIndex(of: "/"), let position = Int(text[text.index(after: slash)...])
      {
        let place = MentionRuling.Place(work: String(text[..<slash]), position: position)
        if corpus.holds(place) { return place }
      }
      if let place = corpus.place(named: text) { return place }
      throw ExplainError.noMention(text, options.from)
    }
    let places = (try place(first), try place(second))
    guard let out = await CorpusLinker().explain(corpus, places.0, places.1) else {
      throw ExplainError.noMention(first, options.from)
    }
    return out
  }

  private func explainDocuments() async throws -> LinkingExplanation {
    let linking = LinkingOptions()
    let analysis = try await Analysis(
      of: options.from, options: Analysis.Options(panel: options.panel.panel, linking: linking))
    let graph = analysis.graph
    func mentions(_ text: String) throws -> [MentionReference] {
      if let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...]) {
        let document = String(text[..<colon])
        let found = analysis.corpus.people.lazy.flatMap(\.mentions).filter {
          $0.evidence.document == document && $0.evidence.line == line
        }
        guard let mention = found.first else { throw ExplainError.noMention(text, options.from) }
        return [MentionReference(document: document, line: line, text: mention.text)]
      }
      let person = try graph.people(named: [text])[0]
      return analysis.corpus.people[person].mentions.map {
        MentionReference(
          document: $0.evidence.document, line: $0.evidence.line, text: $0.text)
      }
    }
    let left = try mentions(first)
    let right = try mentions(second)
    // Of one person, two spellings or places as far apart as there are.
    guard let a = left.first, let b = right.last(where: { $0.text != a.text }) ?? right.last,
      let out = Linker.explain(analysis.documents, a, b, options: linking)
    else { throw ExplainError.noMention(second, options.from) }
    return out
  }

  private func explainGraph() async throws -> LinkingExplanation {
    let graph = try await options.graph()
    let explanation = GraphExplanation(graph: graph)
    let sides = try [first, second].map { text in
      if let mention = explanation.mention(at: text) { return mention }
      return GraphExplanation.Side(person: try graph.people(named: [text])[0], mention: nil)
    }
    return explanation.make(sides[0], sides[1])
  }
}

/// Why there is nothing to explain.
enum ExplainError: Error, CustomStringConvertible {
  case noMention(String, String)

  var description: String {
    switch self {
    case .noMention(let name, let source):
      "There is no mention \"\(name)\" in \(source); give a name as it is written there, "
        + "DOCUMENT:LINE for a folder or a graph, or ID/POSITION for records."
    }
  }
}
