import ArgumentParser
import GraphAnalysis

/// `coterie top`: the people who stand out in the corpus, applicants left out.
struct TopCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "top",
    abstract: "Shows who stands out in the corpus by one measure; applicants are left out.",
    discussion: """
      EXAMPLES
        coterie top --from applications --by coauthors --count 10
      """)

  @Option(
    help: ArgumentHelp(
      "The measure: works (the default), coauthors, strength, betweenness, pagerank.",
      valueName: "measure"),
    transform: { text in
      guard let measure = TopList.Measure(rawValue: text) else {
        let known = TopList.Measure.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("\"\(text)\" is no measure; use \(known).")
      }
      return measure
    })
  var by: TopList.Measure = .works

  @Option(help: ArgumentHelp("The most people to show.", valueName: "number"))
  var count = 20

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    options.write(TopList(by: by, in: graph, count: max(0, count)).answer(in: graph))
  }
}

/// `coterie components`: who is joined to whom at all.
struct ComponentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "components",
    abstract: "Shows the groups of people who are joined by chains at all.",
    discussion: """
      EXAMPLES
        coterie components --from applications
        coterie components --from applications --via coauthor,advisor --csv
      """)

  @Option(
    help: ArgumentHelp(
      "The ties that count: coauthor, advisor, collaborator, possibly-same.", valueName: "kinds"))
  var via = "coauthor"

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    let groups = Groups(componentsOf: graph, via: try EdgeKind.list(via))
    options.write(
      groups.answer("components", title: "People who are joined by chains", in: graph))
  }
}

/// `coterie communities`: who writes with each other more than chance would have it.
struct CommunitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Shows the groups of people who write mostly with each other (Leiden).",
    discussion: """
      EXAMPLES
        coterie communities --from applications
        coterie communities --from out/graph.json --resolution 2 --seed 7
      """)

  @Option(help: ArgumentHelp("Larger values give smaller groups.", valueName: "number"))
  var resolution = 1.0

  @Option(help: ArgumentHelp("The same seed gives the same groups.", valueName: "number"))
  var seed: UInt64 = 1

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    guard resolution > 0, resolution.isFinite else {
      throw ValidationError("--resolution must be greater than 0.")
    }
  }

  func run() async throws {
    let graph = try await options.graph()
    let groups = Groups(communitiesOf: graph, resolution: resolution, seed: seed)
    options.write(
      groups.answer(
        "communities", title: "People who write mostly with each other", in: graph))
  }
}
