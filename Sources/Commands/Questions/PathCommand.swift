import ArgumentParser
import GraphAnalysis

/// `coterie path`: the shortest chains between two people.
struct PathCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Shows the shortest collaboration chains between two people, work by work.",
    discussion: """
      EXAMPLES
        coterie path --from applications "Ada Quill" "Bo Reed"
        coterie path --from output/graph.json Chen Zheng -k 3 --via advisor,coauthor
      """)

  @Argument(help: "Where the chains begin.")
  var first: String

  @Argument(help: "Where they end.")
  var second: String

  @Option(name: .short, help: ArgumentHelp("The most chains to show.", valueName: "number"))
  var k = 1

  @Option(
    help: ArgumentHelp(
      "The ties that may be used: coauthor, advisor, collaborator, possibly-same.",
      valueName: "kinds"))
  var via = "coauthor"

  @OptionGroup var options: QuestionOptions

  func validate() throws {
    guard (1...1000).contains(k) else { throw ValidationError("-k must be 1 to 1000.") }
    _ = try EdgeKind.list(via)
  }

  func run() async throws {
    let graph = try await options.graph()
    let people = try graph.people(named: [first, second])
    guard people[0] != people[1] else {
      throw QuestionError.tooFew(
        "\"\(first)\" and \"\(second)\" are the same person; name two people.")
    }
    let chains = graph.chains(
      from: people[0], to: people[1], via: try EdgeKind.list(via), count: k)
    options.write(PathAnswer.make(chains, from: people[0], to: people[1], in: graph))
  }
}

extension EdgeKind {
  /// The kinds of edges between people that a list such as "advisor,coauthor" names.
  static func list(_ text: String) throws -> [EdgeKind] {
    try text.split(separator: ",").map { word in
      guard let kind = EdgeKind(rawValue: word.trimmingPrefix(" ").lowercased()),
        kind.joinsPeople
      else {
        let known = EdgeKind.allCases.filter(\.joinsPeople).map(\.rawValue)
        throw ValidationError(
          "\"\(word)\" is no tie between people; use \(known.joined(separator: ", ")).")
      }
      return kind
    }
  }
}
