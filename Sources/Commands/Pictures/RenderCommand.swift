import ArgumentParser
import Drawing
import Export
import Foundation
import GraphAnalysis
import Pipeline
import Rendering

/// `coterie render`: one picture of the graph.
struct RenderCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case svg, pdf, png, dot
  }

  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draws a picture of the graph.",
    discussion: """
      VIEWS
        collaboration  the people asked about, their coauthors, and who ties them together
        shared         only what ties the people asked about together
        ego            one person's coauthors, and how these know each other
        advisors       who advised whom, as a tree
        topics         people and their topics
        affiliations   people and the institutions where they are or were
        timeline       works and stays by year, a row for each person
        conflicts      committee and applicants, and what a policy asks about between them

      ENGINES
      A layout takes so many labels: \(engines). What is beyond is left out, weakest ties first, \
      and the picture says so.

      STYLES
      --style takes "default", "print" (black and white) or a YAML file that says what differs \
      from one of these; --show-style prints one to start from.

      EXAMPLES
        coterie render --from applications -o picture.svg
        coterie render --from output/graph.json --view advisors --format pdf -o advisors.pdf
        coterie render --from applications --view ego --person "Ada Quill" -o ada.png
        coterie render --from applications --panel committee --view conflicts \
      --policy nsf-coa --as-of 2026-12-01 -o conflicts.pdf
        coterie render --show-style --style print
      """)

  private static let engines = Picture.Engine.allCases.map { "\($0.rawValue) \($0.largest)" }
    .joined(separator: ", ")

  @Option(
    help: ArgumentHelp(
      "A folder of documents, or a graph that was exported as JSON.",
      valueName: "folder|graph.json"))
  var from: String?

  @OptionGroup var panel: PanelOptions

  @Option(help: ArgumentHelp("What to show; the list is above.", valueName: "view"))
  var view: PictureView = .collaboration

  @Option(
    help: ArgumentHelp(
      "Somebody to show; may be repeated. Applicants and committee where nobody is named.",
      valueName: "name"))
  var person: [String] = []

  @Option(
    help: ArgumentHelp("The layout: sfdp, neato, fdp or dot.", valueName: "engine"),
    transform: { text in
      guard let engine = Picture.Engine(rawValue: text) else {
        throw ValidationError("\"\(text)\" is no engine; use sfdp, neato, fdp or dot.")
      }
      return engine
    })
  var engine: Picture.Engine?

  @Option(help: ArgumentHelp("The most labels.", valueName: "number"))
  var labels = 120

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "For the view conflicts: policies by name, or YAML files.", valueName: "name|file"))
  var policy: [String] = ["nsf-coa"]

  @OptionGroup var dayOption: DayOption

  @Option(
    help: ArgumentHelp("How it looks: default, print or a YAML file.", valueName: "name|file"))
  var style = "default"

  @Flag(help: "Print the style as YAML, to make one of your own from it, and draw nothing.")
  var showStyle = false

  @Option(help: "The format; else the ending of the file says it.")
  var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output where none is given.", valueName: "file")
  )
  var output: String?

  @Option(
    help: ArgumentHelp("How long a picture of more than 300 labels may take.", valueName: "seconds")
  )
  var timeout = 120

  func validate() throws {
    guard (1...5000).contains(labels) else {
      throw ValidationError("--labels must be between 1 and 5000.")
    }
    guard (1...86_400).contains(timeout) else {
      throw ValidationError("--timeout must be between 1 and 86400 seconds.")
    }
    guard from != nil || showStyle else {
      throw ValidationError("Missing expected argument '--from <folder|graph.json>'")
    }
  }

  func run() async throws {
    let (look, warnings) = try StylePresets.style(style)
    for warning in warnings { Terminal.error(warning) }
    guard !showStyle, let from else {
      let text =
        try StylePresets.text(style) ?? String(contentsOf: URL(filePath: style), encoding: .utf8)
      print(text, terminator: "")
      return
    }
    let picture = try picture(of: try await GraphSource.graph(from: from, panel: panel))
    let ending = output.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    let format = self.format ?? Format(rawValue: ending) ?? .svg
    let worker = RenderWorker(
      style: look, program: RenderWorkerCommand.program,
      limits: RenderWorker.Limits(seconds: timeout))
    let bytes: [UInt8]
    switch format {
    case .dot: bytes = DOTWriter(picture, style: look).export()
    case .svg: bytes = try await worker.render(picture, formats: [.svg])[0]
    case .pdf: bytes = try await worker.render(picture, formats: [.pdf])[0]
    case .png: bytes = try await worker.render(picture, formats: [.png])[0]
    }
    try OutputFile.write(bytes, to: output)
  }

  private func picture(of graph: CollaborationGraph) throws -> Picture {
    let people = person.isEmpty ? nil : try graph.people(named: person)
    var conflicts: ConflictReport?
    if view == .conflicts {
      let pairs = people.map { ConflictReport.pairs(among: $0) } ?? ConflictReport.pairs(in: graph)
      guard !pairs.isEmpty else {
        throw QuestionError.tooFew(
          people == nil
            ? "There is no committee or no applicant; give --panel, or name people with --person."
            : "Name at least two different people with --person.")
      }
      conflicts = ConflictReport(
        between: pairs, under: try policy.map(PolicyPresets.policy), asOf: try dayOption.day(),
        in: graph)
    }
    var picture = view.picture(
      of: graph, people: people, maximumLabels: labels, conflicts: conflicts)
    if let engine {
      picture.engine = engine
      picture.cells = []
      if engine != .fdp && engine != .dot { picture.groups = [] }
    }
    return picture.fitted()
  }
}

extension PictureView: ExpressibleByArgument {}
