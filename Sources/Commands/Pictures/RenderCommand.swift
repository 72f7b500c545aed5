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

      EXAMPLES
        coterie render --from applications -o picture.svg
        coterie render --from output/graph.json --view advisors --format pdf -o advisors.pdf
        coterie render --from applications --view ego --person "Ada Quill" -o ada.png
      """)

  @OptionGroup var source: GraphSource

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

  @Option(help: ArgumentHelp("The colours: color or print.", valueName: "name"))
  var style: StyleName = .color

  @Option(help: "The format; else the ending of the file says it.")
  var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output where none is given.", valueName: "file")
  )
  var output: String?

  func validate() throws {
    guard (1...2000).contains(labels) else {
      throw ValidationError("--labels must be between 1 and 2000.")
    }
  }

  func run() async throws {
    let graph = try await source.graph()
    let people = person.isEmpty ? nil : try graph.people(named: person)
    var picture = view.picture(of: graph, people: people, maximumLabels: labels)
    if let engine { picture.engine = engine }
    try picture.check()
    let ending = output.map { URL(filePath: $0).pathExtension.lowercased() } ?? ""
    let format = self.format ?? Format(rawValue: ending) ?? .svg
    let style = style.style
    let bytes: [UInt8]
    switch format {
    case .dot: bytes = DOTWriter(picture, style: style).export()
    case .svg: bytes = try Renderer(style: style).render(picture, formats: [.svg])[0]
    case .pdf: bytes = try Renderer(style: style).render(picture, formats: [.pdf])[0]
    case .png: bytes = try Renderer(style: style).render(picture, formats: [.png])[0]
    }
    try FileOutput.write(bytes, to: output)
  }
}

extension PictureView: ExpressibleByArgument {}

/// The styles that come with the tool.
enum StyleName: String, CaseIterable, ExpressibleByArgument {
  case color, print

  var style: PictureStyle {
    switch self {
    case .color: .color
    case .print: .print
    }
  }
}
