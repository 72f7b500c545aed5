import ArgumentParser
import Bibliography
import Foundation
import GraphAnalysis

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
  private typealias Verdicts = [[Int]: ConflictVerdict]

  static func find(
    _ old: CollaborationGraph, _ new: CollaborationGraph, _ difference: GraphDifference,
    under policies: [ConflictPolicy], asOf day: CalendarDay
  ) -> [ConflictChange] {
    func verdicts(_ graph: CollaborationGraph, _ match: (Int) -> Int?) -> Verdicts {
      let report = ConflictReport(
        between: ConflictReport.pairs(in: graph), under: policies, asOf: day, in: graph)
      var result: Verdicts = [:]
      for verdict in report.verdicts {
        if let first = match(verdict.first), let second = match(verdict.second) {
          result[[verdict.policy, first, second]] = verdict
        }
      }
      return result
    }
    let before = verdicts(old) { difference.counterpart[$0] }
    let after = verdicts(new) { $0 }
    let others = Set(difference.newDocuments).union(difference.lostDocuments)
    let keys = Set(before.keys).union(after.keys)
    return keys.sorted { $0.lexicographicallyPrecedes($1) }.compactMap { key in
      let was = before[key]?.state ?? .clear
      let now = after[key]?.state ?? .clear
      guard was != now else { return nil }
      let findings = [before[key], after[key]].compactMap(\.self).flatMap(\.findings)
      let evidence = Set(findings.flatMap(\.evidence))
      return ConflictChange(
        policy: policies[key[0]].id, people: [new.reference(key[1]), new.reference(key[2])],
        before: was, after: now,
        causes: Set(evidence.map(\.document)).intersection(others).sorted(),
        evidence: evidence.sorted())
    }
  }
}
