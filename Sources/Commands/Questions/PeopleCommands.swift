import ArgumentParser
import GraphAnalysis

/// `coterie ego`: the people around somebody.
struct EgoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ego",
    abstract: "Shows the people around somebody, and the ties among them.",
    discussion: """
      EXAMPLES
        coterie ego --from applications "Ada Quill" --hops 2
      """)

  @Argument(help: "The person in the middle.")
  var person: String

  @Option(help: ArgumentHelp("How many steps to go.", valueName: "number"))
  var hops = 1

  @Option(
    help: ArgumentHelp(
      "The ties to follow: coauthor, advisor, collaborator, possibly-same.", valueName: "kinds"))
  var via = "coauthor,advisor,collaborator"

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    let people = try graph.people(named: [person])
    let ego = EgoNetwork(
      around: people[0], in: graph, hops: max(0, hops), via: try EdgeKind.list(via))
    options.write(ego.answer(in: graph))
  }
}

/// `coterie tree`: advisors and descendants.
struct TreeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Shows somebody's advisors and their advisors, and advisees and theirs.",
    discussion: """
      After the name, ":a" asks for advisors only, ":d" for descendants only, ":ad" for both.

      EXAMPLES
        coterie tree --from applications "Ada Quill"
        coterie tree --from applications "Bo Reed:d"
      """)

  @Argument(help: "The person, with :a, :d or :ad for the direction.")
  var person: String

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    var name = person
    var direction = "ad"
    for letters in [":ad", ":da", ":a", ":d"] where name.hasSuffix(letters) {
      name.removeLast(letters.count)
      direction = letters
      break
    }
    let people = try graph.people(named: [name])
    let tree = AdvisorTree(
      of: people[0], in: graph, ancestors: direction.contains("a"),
      descendants: direction.contains("d"))
    options.write(tree.answer(in: graph))
  }
}

/// `coterie timeline`: a person year by year.
struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Shows a person's works, new coauthors, stays and talks year by year.",
    discussion: """
      EXAMPLES
        coterie timeline --from applications "Ada Quill"
      """)

  @Argument(help: "The person.")
  var person: String

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    let people = try graph.people(named: [person])
    options.write(Timeline(of: people[0], in: graph).answer(in: graph))
  }
}

/// `coterie topics`: the topics of a person, or of all.
struct TopicsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "topics",
    abstract: "Shows the topics of a person, or of all documents, with the works.",
    discussion: """
      EXAMPLES
        coterie topics --from applications
        coterie topics --from out/graph.json "Ada Quill" --json
      """)

  @Argument(help: "The person; everybody where none is named.")
  var person: String?

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    let people = try graph.people(named: person.map { [$0] } ?? [])
    options.write(TopicProfile(of: people.first, in: graph).answer(in: graph))
  }
}

/// `coterie compare`: what two people have in common.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows what two people have in common; facts, never a ranking.",
    discussion: """
      EXAMPLES
        coterie compare --from applications "Ada Quill" "Bo Reed"
      """)

  @Argument(help: "The one person.")
  var first: String

  @Argument(help: "The other person.")
  var second: String

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let graph = try await options.graph()
    let people = try graph.people(named: [first, second])
    guard let comparison = Comparison(people[0], people[1], in: graph) else {
      throw QuestionError.tooFew(
        "\"\(first)\" and \"\(second)\" are the same person; name two people.")
    }
    options.write(comparison.answer(in: graph))
  }
}
