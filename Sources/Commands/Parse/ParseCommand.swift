import ArgumentParser

/// `coterie parse`: the parsers on their own, one line in, one line out.
struct ParseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Parses names, author lists or references, line by line.",
    discussion: """
      Reads a file, or standard input for "-", and writes one line of JSON for each line.

      EXAMPLES
        coterie parse names names.txt
        printf 'Huang, G., Dai, G. and Wang, Y.\\n' | coterie parse authors -
        coterie parse references bibliography.txt
      """,
    subcommands: [ParseNamesCommand.self, ParseAuthorsCommand.self, ParseReferencesCommand.self])
}
