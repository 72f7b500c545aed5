import ArgumentParser
import Bibliography
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
    let graph = try await graph(from: from)
    if graph.personCount == 0 { throw QuestionError.empty(from) }
    return graph
  }

  /// Reads the graph of another folder or file with the same settings.
  ///
  /// - Parameters:
  ///   - path: the folder or file.
  ///   - month: the month in which the affiliations of a list of the committee hold.
  /// - Returns: the graph, with the committee marked.
  /// - Throws: why the folder or file can't be read.
  func graph(from path: String, month: String? = nil) async throws -> CollaborationGraph {
    CollaborationGraph(try await corpus(from: path, month: month), options: graphOptions)
  }

  /// Reads the graph with the people of a list in it.
  ///
  /// - Parameters:
  ///   - list: a file of people, one a line; nobody is added where it is nil.
  ///   - month: the month in which the affiliations of lists hold.
  /// - Returns: the graph, and the people of the list.
  /// - Throws: why the folder, file or list can't be read.
  func graph(
    listing list: String?, month: String
  ) async throws -> (graph: CollaborationGraph, listed: [Int]) {
    var corpus = try await corpus(from: from, month: month)
    var listed: [Int] = []
    if let list {
      let found = try corpus.add(list: list, month: month)
      for name in found.unknown {
        Terminal.error("\(list): nobody in \(from) is called \"\(name)\".")
      }
      listed = found.people
    }
    if corpus.people.isEmpty { throw QuestionError.empty(from) }
    return (CollaborationGraph(corpus, options: graphOptions), listed)
  }

  private var graphOptions: CollaborationGraph.Options {
    CollaborationGraph.Options(
      maxAuthors: maxAuthors, includesHyperAuthored: includeHyperAuthored)
  }

  private func corpus(from path: String, month: String?) async throws -> LinkedCorpus {
    var corpus: LinkedCorpus
    let isFile = path.hasSuffix(".json")
    if isFile {
      corpus = try GraphJSONReader.read(contentsOf: path)
    } else {
      let analysis = try await Analysis(
        of: path, options: Analysis.Options(panel: panel.panel, graph: graphOptions))
      corpus = analysis.corpus
      corpus.diagnostics += Self.refused(analysis.records)
    }
    if let panel = panel.panel {
      for name in try await corpus.mark(panel: panel, month: month, isLinked: !isFile) {
        Terminal.error("\(panel): nobody in \(path) is called \"\(name)\".")
      }
    }
    return corpus
  }

  /// Files that were refused, as diagnostics.
  private static func refused(_ records: [ReadingRecord]) -> [Diagnostic] {
    records.filter { $0.outcome == .refused }.map {
      Diagnostic(
        severity: .note, code: Diagnostic.notRead, document: $0.id,
        summary: ($0.reason ?? "nothing could be read") + ".",
        remedy: "`coterie inspect` tells more.")
    }
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

extension Diagnostic {
  /// The code of a file that was refused.
  static let notRead = "not-read"
}

extension CollaborationGraph {
  /// The documents that could not be read: what "clear" and "none" can't speak for.
  var unread: [Diagnostic] {
    corpus.diagnostics.filter {
      $0.document != nil && ($0.severity == .error || $0.code == Diagnostic.notRead)
    }
  }

  /// Says of whom nothing can be found: people who are author of no work.
  func silenceNotes(_ people: [Int]) -> [String] {
    let silent = Set(people).filter { works(of: $0).isEmpty }.sorted()
    guard !silent.isEmpty else { return [] }
    let names = silent.map { name(of: .person($0)) }.joined(separator: ", ")
    return ["No work in the documents names as author: \(names)."]
  }
}
