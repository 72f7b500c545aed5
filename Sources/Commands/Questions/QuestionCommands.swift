import ArgumentParser

/// The subcommands that ask the graph something.
enum QuestionCommands {
  static let group = CommandGroup(
    name: "Question",
    subcommands: [
      SharedCommand.self, PathCommand.self, CompareCommand.self, EgoCommand.self,
      TreeCommand.self, TimelineCommand.self, TopicsCommand.self, TopCommand.self,
      ComponentsCommand.self, CommunitiesCommand.self, ConflictsCommand.self,
      PoliciesCommand.self, COACommand.self, DiffCommand.self,
    ])
}
