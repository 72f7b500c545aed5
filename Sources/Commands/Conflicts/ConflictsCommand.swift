import ArgumentParser
import GraphAnalysis

/// `coterie conflicts`: conflicts of interest under policies that are data.
struct ConflictsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "Shows conflicts of interest under one or more policies, with the proof of each.",
    discussion: """
      Every member of the committee (--panel) is compared with every applicant, or with the people \
      who are named or listed in a file (--people); without a committee, the people who are named \
      are compared with each other. A pair is in conflict, possible (identity) where two people may \
      be one, possible (date) where the date leaves it open, waived, or clear. "Clear" means that \
      the documents that could be read tell of nothing; those that could not are listed.

      Files of people have one person a line as HotCRP writes them, `Name (Affiliation)`; \
      `All (Institution)` stands for everybody there. A file of waivers is a list in YAML:

        - people: [Ada Quill, Bo Marsh]
          policy: nsf-coa           # all policies where it is left out
          reason: agreed by the chairs on 3 May

      Policies that come with the program: \(PolicyPresets.names.joined(separator: ", ")). One's \
      own is a YAML file of the same form; `coterie policies NAME` prints one to start from.

      EXAMPLES
        coterie conflicts --from applications --panel committee --policy nsf-coa acm-tops
        coterie conflicts --from applications --panel committee.txt --policy my.yaml \
      --as-of 2026-12-01 --fail-on conflict
        coterie conflicts --from works.bib --panel committee.txt --people authors.txt \
      --policy acm --hide-clear --csv > conflicts.csv
        coterie conflicts --from output/graph.json --policy joss "Ada Quill" "Bo Marsh"
      """)

  enum Threshold: String, CaseIterable {
    case conflict, possible
  }

  @Argument(help: "People to compare with each other, instead of committee and applicants.")
  var names: [String] = []

  @Flag(help: "Compare the committee with the applicants: what is done where nobody is named.")
  var applicants = false

  @Option(
    help: ArgumentHelp(
      "A list of people to compare, one a line: `Name (Affiliation)`.", valueName: "file"))
  var people: String?

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

  @Flag(help: "Leave out the pairs that are clear.")
  var hideClear = false

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let day = try dayOption.day()
    let policies = try policy.map(PolicyPresets.policy)
    let (graph, listed) = try await options.graph(listing: people, month: day.month.description)
    let pairs = pairs(of: try graph.people(named: names) + listed, in: graph)
    guard !pairs.isEmpty else {
      throw QuestionError.tooFew(
        names.isEmpty && people == nil
          ? "There is no committee or no applicant; give --panel, or name the people to compare."
          : "Name at least two different people to compare, or give a committee with --panel.")
    }
    let report = ConflictReport(
      between: pairs, under: policies, asOf: day, in: graph,
      waivers: try waivers.map { try WaiverReader.read($0, graph) } ?? [])
    options.write(ConflictAnswer.make(report, in: graph, hidesClear: hideClear))
    let worst = report.verdicts.map(\.state).max() ?? .clear
    switch failOn {
    case .conflict where worst == .conflict: throw ExitCode(3)
    case .possible where worst >= .possibleDate: throw ExitCode(3)
    default: break
    }
  }

  /// The committee with those who are asked about; without a committee, each of them with each.
  private func pairs(of asked: [Int], in graph: CollaborationGraph) -> [(Int, Int)] {
    var asked = asked
    let isNamed = !asked.isEmpty
    if applicants || !isNamed { asked += graph.applicants }
    guard options.panel.panel != nil || !isNamed else {
      return ConflictReport.pairs(among: asked.distinct())
    }
    let committee = graph.panel
    return committee.flatMap { member in
      asked.distinct().filter { !committee.contains($0) }.map { (member, $0) }
    }
  }
}

extension [Int] {
  /// The numbers in their order, each once.
  fileprivate func distinct() -> [Int] {
    var seen: Set<Int> = []
    return filter { seen.insert($0).inserted }
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
