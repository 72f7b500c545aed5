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
      of one. --group takes an institution, a topic, a system, a subfolder of the documents, \
      "applicants" or "panel". The answer says how many author lists were cut short by "et al.", \
      since "none shared" then means "none seen".

      EXAMPLES
        coterie shared --from applications
        coterie shared --from out/graph.json "Ada Quill" Reed p12
        coterie shared --from applications --group "Example University"
        coterie shared --from applications --panel committee --with-panel --csv
      """)

  @Argument(help: "The people; the applicants where none is named.")
  var names: [String] = []

  @Flag(help: "Compare the applicants: what is done where nobody is named.")
  var applicants = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Compare the people of a group: an institution, topic, system or subfolder.",
      valueName: "name"))
  var group: [String] = []

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

  func validate() throws { _ = try EdgeKind.list(via) }

  func run() async throws {
    let graph = try await options.graph()
    var people = try graph.people(named: names)
    for name in group { people += try graph.group(named: name).people }
    if applicants || (names.isEmpty && group.isEmpty) { people += graph.applicants }
    if withPanel { people += graph.panel }
    guard Set(people).count > 1 else {
      let need =
        if let name = group.first {
          "The group \"\(name)\" has one member; name more people to compare."
        } else if names.isEmpty {
          "The documents name fewer than two applicants; name the people to compare."
        } else {
          "Name at least two different people to compare."
        }
      throw QuestionError.tooFew(need)
    }
    let shared = SharedCoauthors(
      among: people, in: graph, options: .init(chains: max(0, chains), via: try EdgeKind.list(via)))
    options.write(SharedAnswer.make(shared, in: graph))
  }
}

extension CollaborationGraph {
  /// The group that a name on the command line means.
  ///
  /// - Throws: ``QuestionError`` for a name that means none, or several.
  func group(named name: String) throws(QuestionError) -> NamedGroup {
    func describe(_ group: NamedGroup) -> String {
      "\(group.name)  (\(group.kind.rawValue), \(group.people.count) people)"
    }
    switch GroupLookup(self).find(name) {
    case .found(let group): return group
    case .ambiguous(let groups): throw .ambiguousGroup(name, choices: groups.map(describe))
    case .unknown(let nearest): throw .unknownGroup(name, nearest: nearest.map(describe))
    }
  }
}
