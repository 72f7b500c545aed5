import ArgumentParser
import Forms
import Foundation
import GraphAnalysis

/// `coterie coa`: the tables of collaborators that funders ask for.
struct COACommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coa",
    abstract: "Fills in a person's Collaborators and Other Affiliations tables.",
    discussion: """
      The forms: nsf (tables 1, 3 and 4 of the National Science Foundation with their codes), doe \
      (the Department of Energy's columns), hotcrp (the lines that HotCRP asks its users for).

      With --template, your own copy of the NSF's .xlsx template is filled: tables are found by \
      their headings, rows are added where there are too few, and all else stays as it was. \
      Tables 2 and 5 (relatives, editors) can't be told from documents and are left to you. A \
      template with other headings is refused, and nothing is written.

      EXAMPLES
        coterie coa --from applications "Ada Quill" --as-of 2026-12-01 --csv > coa.csv
        coterie coa --from applications "Ada Quill" --template coa_template.xlsx --output quill_coa.xlsx
        coterie coa --from applications "Ada Quill" --form doe
      """)

  enum Form: String, CaseIterable {
    case nsf, doe, hotcrp
  }

  @Argument(help: "The person.")
  var person: String

  @Option(
    help: ArgumentHelp("The form: nsf (the default), doe or hotcrp.", valueName: "form"),
    transform: { text in
      guard let form = Form(rawValue: text) else {
        throw ValidationError("\"\(text)\" is no form; use nsf, doe or hotcrp.")
      }
      return form
    })
  var form = Form.nsf

  @Option(
    help: ArgumentHelp(
      "Your copy of the NSF's template, to be filled into --output.", valueName: "file.xlsx"))
  var template: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the filled template goes.", valueName: "file.xlsx"))
  var output: String?

  @OptionGroup var day: DayOption
  @OptionGroup var options: QuestionOptions

  func validate() throws {
    guard (template == nil) == (output == nil) else {
      throw ValidationError(
        "--template and --output go together: the copy to fill, and the result.")
    }
    guard let template, let output else { return }
    guard form == .nsf else { throw ValidationError("--template is for the form nsf.") }
    let paths = [template, output].map { URL(filePath: $0).resolvingSymlinksInPath().path }
    guard paths[0] != paths[1] else {
      throw ValidationError("--output must be another file than --template.")
    }
  }

  func run() async throws {
    let graph = try await options.graph()
    let people = try graph.people(named: [person])
    let tables = CollaboratorTables(of: people[0], in: graph, asOf: try day.day())
    if let template, let output {
      try fill(template, into: output, tables, graph)
      return
    }
    switch form {
    case .nsf: options.write(tables.answer(in: graph))
    case .doe: options.write(tables.energyAnswer(in: graph))
    case .hotcrp: for line in tables.hotCRPLines(in: graph) { print(line) }
    }
  }

  private func fill(
    _ template: String, into output: String, _ tables: CollaboratorTables,
    _ graph: CollaborationGraph
  ) throws {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(filePath: template))
    } catch {
      throw TemplateError(file: template, reason: "it can't be read; check the path.")
    }
    let filled: CollaboratorForm
    do throws(FormError) {
      filled = try CollaboratorForm(filling: [UInt8](bytes), with: tables.formRows(in: graph))
    } catch {
      throw TemplateError(file: template, reason: error.description)
    }
    try OutputFile.write(filled.bytes, to: output)
    for line in tables.remarks(on: filled, in: graph) { Terminal.error(line) }
  }
}

/// Why a template was not filled.
private struct TemplateError: Error, CustomStringConvertible {
  var file: String
  var reason: String
  var description: String { "\(file): \(reason)" }
}
