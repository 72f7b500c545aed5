import ArgumentParser

/// The command-line tool.
struct Coterie: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coterie",
    abstract: "Turns a folder of research documents into a collaboration graph.",
    discussion: """
      Reads CVs, statements of purpose, talk pages and reference lists, finds the people, works, \
      venues, advisors, talks, topics and named systems in them, decides who is who, and shows \
      who has worked with whom. Every statement comes with the words that prove it, and nothing \
      leaves this machine.

      EXAMPLES
        coterie report applications --output out   graph, pictures and report
        coterie inspect applications               what was read, and what was not
        coterie shared --from applications         the coauthors that the applicants share
        coterie help report                        everything about one command
      """,
    subcommands: [
      ReportCommand.self, InspectCommand.self, ParseCommand.self, RenderCommand.self,
      ExportCommand.self, RecordsCommand.self, LinkCommand.self, EvaluateCommand.self,
      ExplainCommand.self,
      RenderWorkerCommand.self,
    ],
    groupedSubcommands: [QuestionCommands.group])

}
