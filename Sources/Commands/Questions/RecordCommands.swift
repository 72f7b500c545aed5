import ArgumentParser
import Foundation
import GraphAnalysis

/// `coterie coa`: the tables of collaborators that funders ask for.
struct COACommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coa",
    abstract: "Fills in a person's Collaborators and Other Affiliations tables.",
    discussion: """
      EXAMPLES
        coterie coa --from applications "Ada Quill" --as-of 2026-12-01 --csv > coa.csv
        coterie coa --from applications "Ada Quill" --form doe
      """)

  @Argument(help: "The person.")
  var person: String

  @Option(
    help: ArgumentHelp("The form: nsf (the default) or doe.", valueName: "form"),
    transform: { text in
      guard ["nsf", "doe"].contains(text) else {
        throw ValidationError("\"\(text)\" is no form; use nsf or doe.")
      }
      return text
    })
  var form = "nsf"

  @OptionGroup var day: DayOption
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    let people = try graph.people(named: [person])
    let tables = CollaboratorTables(of: people[0], in: graph, asOf: try day.day())
    options.write(
      form == "doe" ? tables.energyAnswer(in: graph) : tables.answer(in: graph))
  }
}

/// The day that windows are counted back from.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day from which windows are counted back; today where not given.",
      valueName: "yyyy-mm-dd"),
    transform: { text in
      guard let day = CalendarDay(text) else {
        throw ValidationError("\"\(text)\" is no day; write it as 2026-12-01.")
      }
      return day
    })
  var asOf: CalendarDay?

  /// The day that was given, or today.
  func day() throws -> CalendarDay {
    if let asOf { return asOf }
    let parts = Calendar(identifier: .gregorian)
      .dateComponents(in: TimeZone.current, from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let calendar = CalendarMonth(year: year, month: month),
      let today = CalendarDay(calendar, day: day)
    else { throw QuestionError.tooFew("The machine's clock tells no day; give --as-of.") }
    return today
  }
}

/// `coterie diff`: what changed between two graphs.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what changed between two folders or graphs, and the documents behind it.",
    discussion: """
      With --policy, the conflicts between committee and applicants that changed are shown too.

      EXAMPLES
        coterie diff old/graph.json --from applications
        coterie diff old/graph.json --from new/graph.json --policy nsf-coa --as-of 2026-12-01
      """)

  @Argument(help: "The earlier folder or graph.json; --from gives the later one.")
  var old: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Policies by name, or YAML files.", valueName: "name|file"))
  var policy: [String] = []

  @OptionGroup var day: DayOption
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let policies = try policy.map(PolicyPresets.policy)
    let before = try await options.graph(from: old)
    let after = try await options.graph()
    let difference = GraphDifference(from: before, to: after)
    var answer = difference.answer(from: before, to: after)
    if !policies.isEmpty {
      let changes = ConflictChanges.find(
        before, after, difference, under: policies, asOf: try day.day())
      answer.addConflicts(changes)
    }
    options.write(answer)
  }
}

/// The conflicts that differ between two graphs.
private enum ConflictChanges {
  static func find(
    _ old: CollaborationGraph, _ new: CollaborationGraph, _ difference: GraphDifference,
    under policies: [ConflictPolicy], asOf day: CalendarDay
  ) -> [(
    policy: String, people: [Answer.Reference], before: ConflictState, after: ConflictState
  )] {
    func states(_ graph: CollaborationGraph, _ match: (Int) -> Int?) -> [[Int]: ConflictState] {
      let report = ConflictReport(
        between: ConflictReport.pairs(in: graph), under: policies, asOf: day, in: graph)
      var result: [[Int]: ConflictState] = [:]
      for verdict in report.verdicts {
        if let first = match(verdict.first), let second = match(verdict.second) {
          result[[verdict.policy, first, second]] = verdict.state
        }
      }
      return result
    }
    let before = states(old) { difference.counterpart[$0] }
    let after = states(new) { $0 }
    let keys = Set(before.keys).union(after.keys)
    return keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { key in
      let was = before[key] ?? .clear
      let now = after[key] ?? .clear
      guard was != now else { return nil }
      return (policies[key[0]].id, [new.reference(key[1]), new.reference(key[2])], was, now)
    }
  }
}
