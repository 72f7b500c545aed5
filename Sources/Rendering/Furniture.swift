import Drawing

/// What stands around a picture: its title, its legend and the notes on what was left out.
///
/// They are nodes and edges of the same graph, but placed here and not by the layout, which would
/// scatter them among the people.
struct Furniture {
  private struct Item {
    var node: AttributedGraph.Node
    var width = 0.0
    var height = 0.0
  }

  /// A legend entry: one node for a sample that carries its caption, or a line and a caption.
  private struct Entry {
    var items: [Int]
    var isLine: Bool
  }

  private var items: [Item] = []
  private let title: Int
  private var entries: [Entry] = []
  private var notes: [Int] = []
  private(set) var edges: [AttributedGraph.Edge] = []

  private static let lineLength = 40.0
  private static let gap = 18.0

  init(_ picture: Picture, style: PictureStyle) {
    title = 0
    items.append(
      Item(node: Self.text("title", picture.title, size: 22, style, isBold: true)))
    for (index, entry) in picture.legend.enumerated() {
      let name = "legend-\(index)"
      switch entry.sample {
      case .node(let kind, let isShared):
        let sample = Picture.Node(id: name, label: entry.label, kind: kind, isShared: isShared)
        let drawn = Picture(title: "", summary: "", nodes: [sample])
        var node = AttributedGraph(drawn, style: style).nodes[0]
        for place in node.attributes.indices {
          switch node.attributes[place].name {
          case "fontsize": node.attributes[place].value = "12"
          case "class": node.attributes[place].value += " legend"
          default: break
          }
        }
        entries.append(Entry(items: [items.count], isLine: false))
        items.append(Item(node: node))
      case .edge(let kind):
        let ends = ["\(name)-a", "\(name)-b"]
        let drawn = Picture(
          title: "", summary: "",
          nodes: ends.map { Picture.Node(id: $0, label: "", kind: .person) },
          edges: [Picture.Edge(from: 0, to: 1, kind: kind, weight: 3)])
        var edge = AttributedGraph(drawn, style: style).edges[0]
        edge.attributes.append(.init("class", "legend \(kind.rawValue)"))
        edges.append(edge)
        entries.append(Entry(items: [items.count, items.count + 1, items.count + 2], isLine: true))
        for end in ends { items.append(Item(node: Self.point(end))) }
        items.append(Item(node: Self.text("\(name)-text", entry.label, size: 12, style)))
      }
    }
    for (index, note) in picture.omissions.enumerated() {
      notes.append(items.count)
      items.append(Item(node: Self.text("note-\(index)", note, size: 11, style)))
    }
  }

  /// Asks the library how large each piece is.
  mutating func measure(in context: borrowing GraphvizContext) throws(RenderingError) {
    let sizes = try Self.sizes(of: items.map(\.node), in: context)
    for (index, size) in sizes.enumerated() {
      items[index].width = size.width
      items[index].height = size.height
    }
  }

  /// How large nodes come out, in points.
  static func sizes(
    of nodes: [AttributedGraph.Node], in context: borrowing GraphvizContext
  ) throws(RenderingError) -> [RingLayout.Size] {
    let placed = nodes.map { node in
      var node = node
      node.attributes.append(position(0, 0))
      return node
    }
    let probe = AttributedGraph(furniture: placed, attributes: settings)
    var graph = try GraphvizGraph.build(probe, in: context)
    try graph.layout("nop")
    return nodes.map { node in
      let box = graph.box(of: node.name)
      return RingLayout.Size(width: box.width, height: box.height)
    }
  }

  /// The pieces with their places: the title above the layout, legend and notes below it.
  func nodes(around extent: GraphvizGraph.Box) -> [AttributedGraph.Node] {
    var result: [AttributedGraph.Node] = []
    func place(_ item: Int, left: Double, middle: Double) {
      var node = items[item].node
      node.attributes.append(Self.position(left + items[item].width / 2, middle))
      result.append(node)
    }
    let left = extent.x
    place(title, left: left, middle: extent.y + extent.height + 14 + items[title].height / 2)
    let width = max(extent.width, 420)
    var top = extent.y - 28
    for row in rows(width: width) {
      let height = row.flatMap(\.items).map { items[$0].height }.max() ?? 0
      let middle = top - height / 2
      var x = left
      for entry in row {
        if entry.isLine {
          place(entry.items[0], left: x, middle: middle)
          place(entry.items[1], left: x + Self.lineLength, middle: middle)
          place(entry.items[2], left: x + Self.lineLength + 6, middle: middle)
        } else {
          place(entry.items[0], left: x, middle: middle)
        }
        x += self.width(of: entry) + Self.gap
      }
      top -= height + 10
    }
    top -= 4
    for note in notes {
      place(note, left: left, middle: top - items[note].height / 2)
      top -= items[note].height
    }
    return result
  }

  private func width(of entry: Entry) -> Double {
    guard entry.isLine, let caption = entry.items.last else {
      return entry.items.first.map { items[$0].width } ?? 0
    }
    return Self.lineLength + 6 + items[caption].width
  }

  private func rows(width: Double) -> [[Entry]] {
    var rows: [[Entry]] = []
    var x = 0.0
    var wasLine = false
    for entry in entries {
      let needed = self.width(of: entry)
      // Samples of lines begin a row of their own.
      if rows.isEmpty || x + needed > width || (entry.isLine && !wasLine) {
        rows.append([])
        x = 0
      }
      wasLine = entry.isLine
      rows[rows.count - 1].append(entry)
      x += needed + Self.gap
    }
    return rows
  }

  // MARK: Pieces

  /// What the whole graph needs for the pass that keeps the places of nodes.
  static let settings: [AttributedGraph.Attribute] = [
    .init("overlap", "true"), .init("splines", "line"), .init("inputscale", "72"),
    .init("notranslate", "true"),
  ]

  static func position(_ x: Double, _ y: Double) -> AttributedGraph.Attribute {
    .init("pos", "\(decimal(x)),\(decimal(y))")
  }

  private static func text(
    _ name: String, _ text: String, size: Double, _ style: PictureStyle, isBold: Bool = false
  ) -> AttributedGraph.Node {
    AttributedGraph.Node(
      name: name,
      attributes: [
        .init("label", AttributedGraph.escaped(text)), .init("shape", "plaintext"),
        .init("fontsize", decimal(size)), .init("margin", "0,0"), .init("width", "0"),
        .init("height", "0"), .init("id", name), .init("class", "legend"),
        .init("fontname", isBold ? style.fontName + " Bold" : style.fontName),
        .init("fontcolor", "#222222"),
      ])
  }

  /// The frame of a group.
  static func frame(_ name: String, _ box: GraphvizGraph.Box) -> AttributedGraph.Node {
    AttributedGraph.Node(
      name: name,
      attributes: [
        .init("label", ""), .init("shape", "box"), .init("style", "rounded"),
        .init("color", "#888888"), .init("fixedsize", "true"),
        .init("width", decimal(box.width / 72)), .init("height", decimal(box.height / 72)),
        .init("id", name), .init("class", "frame"),
        position(box.x + box.width / 2, box.y + box.height / 2),
      ])
  }

  /// The words on a line, on white.
  static func words(
    _ name: String, _ text: String, _ style: PictureStyle, at place: RingLayout.Point
  ) -> AttributedGraph.Node {
    AttributedGraph.Node(
      name: name,
      attributes: [
        .init("label", AttributedGraph.escaped(text, limit: 60)), .init("shape", "plaintext"),
        .init("style", "filled"), .init("fillcolor", "#FFFFFF"), .init("fontsize", "10"),
        .init("margin", "0.02,0"), .init("width", "0"), .init("height", "0"),
        .init("id", name), .init("class", "words"), .init("fontname", style.fontName),
        .init("fontcolor", "#333333"), position(place.x, place.y),
      ])
  }

  private static func point(_ name: String) -> AttributedGraph.Node {
    AttributedGraph.Node(
      name: name,
      attributes: [
        .init("label", ""), .init("shape", "point"), .init("style", "invis"),
        .init("width", "0.01"), .init("height", "0.01"), .init("id", name),
        .init("class", "legend"),
      ])
  }
}
