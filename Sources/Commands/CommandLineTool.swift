import ArgumentParser

/// The command-line tool as one call.
public enum CommandLineTool {
  /// Runs the subcommand that the process's arguments name, and ends the process.
  ///
  /// Exit codes: 0 done, 1 could not be done, 3 done with the findings that `--fail-on` asked
  /// about, 64 wrong usage.
  public static func run() async {
    await Coterie.main()
  }
}
