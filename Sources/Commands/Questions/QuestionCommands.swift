import ArgumentParser

/// The subcommands that ask the graph something.
enum QuestionCommands {
  static let group = CommandGroup(
    name: "Questions", subcommands: [SharedCommand.self, PathCommand.self])
}
