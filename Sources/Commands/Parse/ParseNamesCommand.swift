import ArgumentParser
import Bibliography

/// `coterie parse names`: one personal name a line.
struct ParseNamesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Parses one personal name a line.",
    discussion: """
      Writes an object with given, middle, particle, family, suffix, nickname and title for each \
      line; a line without a name gives empty parts.
      """)

  @Argument(help: "A file with one name a line, or - for standard input.")
  var file: String

  @Option(
    help: "The order of names without a comma: automatic, givenFirst, familyFirst.",
    transform: Self.order)
  var order: NameOrder = .automatic

  func run() async throws {
    var out = LineWriter()
    try LineReader.forEachLine(of: file) { line in
      out.json.append(NameParser.parse(line, range: 0..<line.count, order: order))
      out.endLine()
    }
    out.flush()
  }

  private static func order(_ argument: String) throws -> NameOrder {
    guard let order = NameOrder(rawValue: argument) else {
      throw ValidationError("'\(argument)' is no order; choose one of those in the help.")
    }
    return order
  }
}
