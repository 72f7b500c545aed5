import ArgumentParser
import GraphAnalysis

/// `coterie conflicts`: conflicts of interest under policies that are data.
struct ConflictsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Shows conflicts of interest under one or more policies, with the proof of each.",
    discussion: """
      Without names, every member of the committee is compared with every applicant; with names, \
      each of them with each. A pair is in conflict, possible (identity) where two people may be \
      one, possible (date) where the date leaves it open, waived, or clear. "Clear" means that \
      the documents that could be read tell of nothing.

      Policies that come with the program: \(PolicyPresets.names.joined(separator: ", ")). One's \
      own is a YAML file of the same form; `coterie policies NAME` prints one to start from.

      EXAMPLES
        coterie conflicts --from applications --panel committee --policy nsf-coa acm-tops
        coterie conflicts --from applications --panel committee.txt --policy my.yaml \
      --as-of 2026-12-01 --fail-on conflict
        coterie conflicts --from output/graph.json --policy joss "Ada Quill" "Bo Marsh"
      """)

  enum Threshold: String, CaseIterable {
    case conflict, possible
  }

  @Argument(help: "People to compare with each other, instead of committee and applicants.")
  var names: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Policies by name, or YAML files.", valueName: "name|file"))
  var policy: [String] = ["nsf-coa"]

  @OptionGroup var dayOption: DayOption

  @Option(
    help: ArgumentHelp(
      "A YAML list of conflicts that are let pass: people, policy, reason.", valueName: "file"))
  var waivers: String?

  @Option(
    help: ArgumentHelp(
      "End with exit code 3 where a conflict (or a possible one) was found.",
      valueName: "conflict|possible"),
    transform: { text in
      guard let threshold = Threshold(rawValue: text) else {
        throw ValidationError("--fail-on takes \"conflict\" or \"possible\".")
      }
      return threshold
    })
  var failOn: Threshold?

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let day = try dayOption.day()
    let policies = try policy.map(PolicyPresets.policy)
    let graph = try await options.graph(from: options.from, month: day.month.description)
    let people = try graph.people(named: names)
    let pairs =
      names.isEmpty ? ConflictReport.pairs(in: graph) : ConflictReport.pairs(among: people)
    guard !pairs.isEmpty else {
      throw QuestionError.tooFew(
        names.isEmpty
          ? "There is no committee or no applicant; give --panel, or name the people to compare."
          : "Name at least two different people to compare.")
    }
    let report = ConflictReport(
      between: pairs, under: policies, asOf: day, in: graph,
      waivers: try waivers.map { try WaiverReader.read($0, graph) } ?? [])
    options.write(ConflictAnswer.make(report, in: graph))
    let worst = report.verdicts.map(\.state).max() ?? .clear
    switch failOn {
    case .conflict where worst == .conflict: throw ExitCode(3)
    case .possible where worst >= .possibleDate: throw ExitCode(3)
    default: break
    }
  }
}

/// `coterie policies`: the policies that come with the program.
struct PoliciesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policies",
    abstract: "Lists the conflict policies that come with the program, or prints one.")

  @Argument(help: "The policy to print as YAML.")
  var name: String?

  func run() throws {
    if let name {
      print(try PolicyPresets.text(name), terminator: "")
      return
    }
    for name in PolicyPresets.names {
      let policy = try PolicyPresets.policy(name)
      let padding = String(repeating: " ", count: max(1, 20 - name.count))
      print("\(name)\(padding)\(policy.title) (\(policy.sourceDate), \(policy.source))")
    }
  }
}
