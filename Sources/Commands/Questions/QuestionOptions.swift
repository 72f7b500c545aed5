import ArgumentParser
import Foundation
import GraphAnalysis
import Linking
import Pipeline

/// Where a question takes its graph from, and how its answer is written.
struct QuestionOptions: ParsableArguments {
  enum Format: String, EnumerableFlag {
    case markdown, json, csv

    static func help(for value: Format) -> ArgumentHelp? {
      switch value {
      case .markdown: "Write Markdown: all tables, sources quoted (the default)."
      case .json: "Write JSON: all tables, for programs."
      case .csv: "Write CSV: the first table, for spreadsheets."
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "A folder of documents, or a graph that was exported as JSON.",
      valueName: "folder|graph.json"))
  var from: String

  @OptionGroup var panel: PanelOptions

  @Option(
    help: ArgumentHelp(
      "Works with more authors than this count for nothing.", valueName: "number"))
  var maxAuthors = 50

  @Flag(help: "Count the works above --max-authors as well.")
  var includeHyperAuthored = false

  @Flag(exclusivity: .exclusive)
  var format = Format.markdown

  func validate() throws {
    guard maxAuthors >= 2 else { throw ValidationError("--max-authors must be 2 or more.") }
  }

  /// Reads the graph.
  func graph() async throws -> CollaborationGraph {
    try await graph(from: from)
  }

  /// Reads the graph of another folder or file with the same settings.
  ///
  /// - Parameters:
  ///   - path: the folder or file.
  ///   - month: the month in which the affiliations of a list of the committee hold.
  /// - Returns: the graph, with the committee marked.
  /// - Throws: why the folder or file can't be read.
  func graph(from path: String, month: String? = nil) async throws -> CollaborationGraph {
    let options = CollaborationGraph.Options(
      maxAuthors: maxAuthors, includesHyperAuthored: includeHyperAuthored)
    var corpus: LinkedCorpus
    let isFile = path.hasSuffix(".json")
    if isFile {
      corpus = try GraphJSONReader.read(contentsOf: path)
    } else {
      let analysis = try await Analysis(
        of: path, options: Analysis.Options(panel: panel.panel, graph: options))
      corpus = analysis.corpus
      // What could not be read matters to every "none": it stands in the corpus from here on.
      corpus.diagnostics = analysis.diagnostics
    }
    if let panel = panel.panel {
      for name in try await corpus.mark(panel: panel, month: month, isLinked: !isFile) {
        Terminal.error("\(panel): nobody in \(path) is called \"\(name)\".")
      }
    }
    return CollaborationGraph(corpus, options: options)
  }

  /// Prints an answer in the format that was asked for.
  func write(_ answer: Answer) {
    switch format {
    case .markdown: print(answer.markdown(), terminator: "")
    case .json: print(answer.json(), terminator: "")
    case .csv: print(answer.csv(), terminator: "")
    }
  }
}

extension CollaborationGraph {
  /// The people that names on the command line mean.
  ///
  /// - Throws: ``QuestionError`` for a name that means nobody, or several people.
  func people(named names: [String]) throws(QuestionError) -> [Int] {
    let lookup = PersonLookup(corpus)
    var people: [Int] = []
    for name in names {
      switch lookup.find(name) {
      case .found(let person): people.append(person)
      case .ambiguous(let choices):
        throw .ambiguous(name, choices: choices.map(describe))
      case .unknown(let nearest):
        throw .unknown(name, nearest: nearest.map(describe))
      }
    }
    return people
  }

  /// A person as a choice: id, name and number of works.
  private func describe(_ person: Int) -> String {
    let count = works(of: person).count
    let id = corpus.people[person].id
    return "\(id)  \(name(of: .person(person)))  (\(count) \(count == 1 ? "work" : "works"))"
  }
}
