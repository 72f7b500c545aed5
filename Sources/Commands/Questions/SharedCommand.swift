import ArgumentParser
import GraphAnalysis

/// `coterie shared`: the coauthors that some people share.
struct SharedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shared",
    abstract: "Shows the coauthors that people share, with the works that prove it.",
    discussion: """
      Without names, the applicants are compared: the owners of the CVs and statements that are \
      not the committee's. A name may be an id, a canonical name, an alias or an unambiguous part \
      of one. The answer says how many author lists were cut short by "et al.", since "none \
      shared" then means "none seen".

      EXAMPLES
        coterie shared --from applications
        coterie shared --from out/graph.json "Ada Quill" Reed p12
        coterie shared --from applications --panel committee --with-panel --csv
      """)

  @Argument(help: "The people; the applicants where none is named.")
  var names: [String] = []

  @Flag(help: "Compare the members of the committee too.")
  var withPanel = false

  @Option(help: ArgumentHelp("Chains to show for each pair.", valueName: "number"))
  var chains = 3

  @Option(
    help: ArgumentHelp(
      "The ties that chains may use: coauthor, advisor, collaborator, possibly-same.",
      valueName: "kinds"))
  var via = "coauthor"

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    var people = try graph.people(named: names)
    if names.isEmpty { people = graph.applicants }
    if withPanel { people += graph.panel }
    guard Set(people).count > 1 else {
      throw QuestionError.tooFew(
        names.isEmpty
          ? "The documents name fewer than two applicants; name the people to compare."
          : "Name at least two different people to compare.")
    }
    let shared = SharedCoauthors(
      among: people, in: graph, options: .init(chains: max(0, chains), via: try EdgeKind.list(via)))
    options.write(SharedAnswer.make(shared, in: graph))
  }
}
