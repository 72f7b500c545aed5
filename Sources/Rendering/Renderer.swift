package import Drawing
import Synchronization

/// Lays pictures out and draws them with the Graphviz library, inside this process.
///
/// The library keeps global state and is not safe in threads, so that everything happens behind one
/// lock of the process. A layout can't be interrupted; large pictures belong into a process of
/// their own.
package struct Renderer: Sendable {
  /// A format that the library can write.
  package enum Format: String, Sendable, Hashable, Codable, CaseIterable {
    case svg, pdf, png
  }

  private static let context = Mutex<GraphvizContext?>(nil)

  private let style: PictureStyle

  package init(style: PictureStyle = .color) {
    self.style = style
  }

  /// Draws a picture in some formats, all from the same layout.
  ///
  /// - Returns: the files in the order of `formats`.
  /// - Throws: where the library or one of its plugins is missing or fails, with its messages.
  package func render(
    _ picture: Picture, formats: [Format]
  ) throws(RenderingError) -> [[UInt8]] {
    let attributed = AttributedGraph(picture, style: style)
    let style = style
    return try Self.context.withLock { context throws(RenderingError) in
      if context == nil { context = try GraphvizContext() }
      _ = GraphvizMessages.take()
      switch context {
      case .none: throw .outOfMemory
      case .some(let context):
        return try Self.draw(picture, attributed, style, formats, in: context)
      }
    }
  }

  /// Runs something that calls the library itself, alone.
  package static func withLibrary<Result>(_ body: () throws -> Result) rethrows -> Result {
    try context.withLock { _ in try body() }
  }

  private static func draw(
    _ picture: Picture, _ attributed: AttributedGraph, _ style: PictureStyle, _ formats: [Format],
    in context: borrowing GraphvizContext
  ) throws(RenderingError) -> [[UInt8]] {
    var furniture = Furniture(picture, style: style)
    try furniture.measure(in: context)
    let layout = try PlacedPicture(picture, attributed, in: context)
    // The last pass keeps every node at its place, and adds title and legend.
    var placed = attributed
    var words: [AttributedGraph.Node] = []
    for (index, edge) in picture.edges.enumerated() {
      placed.edges[index].attributes += layout.attributes(of: edge)
      // Words of a line are a node of their own, so that they cover it.
      placed.edges[index].attributes.removeAll { $0.name == "label" }
      guard !edge.label.isEmpty else { continue }
      let middle = layout.middle(of: edge)
      words.append(Furniture.words("words-\(index)", edge.label, style, at: middle))
    }
    for (index, width) in layout.widths {
      placed.nodes[index].attributes.removeAll { $0.name == "width" }
      placed.nodes[index].attributes.append(.init("width", decimal(width / 72)))
    }
    // The library draws clusters in the order of their addresses, which is never the same: frames
    // are nodes instead.
    placed.subgraphs = []
    placed.nodes =
      zip(attributed.subgraphs, layout.boxes).map { Furniture.frame($0.name, $1) } + placed.nodes
    var graph = try GraphvizGraph.build(placed, in: context)
    for (node, place) in zip(attributed.nodes, layout.centres) {
      graph.set([Furniture.position(place.x, place.y)], of: node.name)
    }
    for node in words { try graph.add(node) }
    for node in furniture.nodes(around: layout.extent) { try graph.add(node) }
    for edge in furniture.edges { try graph.add(edge) }
    graph.set(Furniture.settings)
    try graph.layout("nop")
    var files: [[UInt8]] = []
    for format in formats {
      switch format {
      case .svg: files.append(SVGFinisher(picture, attributed).finish(try graph.render("svg")))
      case .pdf: files.append(PDFFinisher.finish(try graph.render("pdf")))
      case .png: files.append(try graph.render("png"))
      }
    }
    return files
  }
}
