/// A picture in the terms of Graphviz: every object with its attributes, in order.
///
/// The DOT writer and the builder of the Graphviz graph both read this and add nothing, so that the
/// DOT file draws what the pictures show. Values are escape strings as the library takes them; what
/// quoting the DOT language needs on top is the writer's affair.
package struct AttributedGraph: Sendable, Hashable {
  /// A name and its value.
  package struct Attribute: Sendable, Hashable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  package struct Node: Sendable, Hashable {
    package var name: String
    package var attributes: [Attribute]

    package init(name: String, attributes: [Attribute]) {
      self.name = name
      self.attributes = attributes
    }
  }

  package struct Edge: Sendable, Hashable {
    package var tail: String
    package var head: String
    /// Tells parallel edges apart.
    package var key: String
    package var attributes: [Attribute]
  }

  package struct Subgraph: Sendable, Hashable {
    package var name: String
    package var attributes: [Attribute]
    package var members: [String]
  }

  package var name: String
  package var isDirected: Bool
  package var attributes: [Attribute]
  package var subgraphs: [Subgraph]
  package var nodes: [Node]
  package var edges: [Edge]

  package init(_ picture: Picture, style: PictureStyle) {
    name = "coterie"
    isDirected = picture.isDirected
    attributes = Self.graphAttributes(picture, style)
    let names = picture.nodes.map { Self.name($0.id) }
    subgraphs = picture.groups.map { group in
      Subgraph(
        name: "cluster_" + Self.name(group.id),
        attributes: [
          Attribute("label", Self.escaped(group.label)), Attribute("style", "rounded"),
          Attribute("color", "#888888"), Attribute("fontsize", "13"),
        ], members: group.members.map { names[$0] })
    }
    nodes = zip(picture.nodes, names).map { node, name in
      Node(name: name, attributes: Self.attributes(of: node, name, style))
    }
    if picture.cells.count == picture.nodes.count {
      let sizes = picture.nodes.map { Self.estimatedSize(of: $0, style) }
      let centres = TableLayout.centres(picture.cells, sizes: sizes)
      for (index, centre) in centres.enumerated() {
        nodes[index].attributes.append(
          Attribute("pos", "\(decimal(centre.x)),\(decimal(centre.y))!"))
      }
    }
    edges = picture.edges.map { edge in
      Edge(
        tail: names[edge.from], head: names[edge.to], key: edge.kind.rawValue,
        attributes: Self.attributes(of: edge, names[edge.from], names[edge.to], style))
    }
  }

  /// A graph of loose pieces, to be measured.
  package init(furniture: [Node], attributes: [Attribute]) {
    name = "furniture"
    isDirected = false
    self.attributes = attributes
    subgraphs = []
    nodes = furniture
    edges = []
  }

  /// About the room that a label takes, for a picture whose places are given before it is drawn.
  private static func estimatedSize(
    of node: Picture.Node, _ style: PictureStyle
  ) -> RingLayout.Size {
    let look = style.style(of: node)
    let lines = PictureText.clean(node.label, limit: 120).split(separator: "\n")
    let widest =
      lines.map { line in
        line.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x1100 ? 0.68 : 1.1) }
      }.max() ?? 0
    let slope = look.shape == "box" || look.shape == "plaintext" ? 1.0 : 1.5
    return RingLayout.Size(
      width: (widest * look.fontSize + 24) * slope,
      height: (Double(max(1, lines.count)) * look.fontSize * 1.25 + 14) * slope)
  }

  /// An id as a name of the graph: one line of sound text.
  ///
  /// A backslash in front of a quotation mark has no spelling in DOT, so that names have none.
  private static func name(_ id: String) -> String {
    PictureText.clean(id, limit: 200).split { $0 == "\n" || $0 == "\\" }.joined(separator: "_")
  }

  // MARK: Attributes

  private static func graphAttributes(_ picture: Picture, _ style: PictureStyle) -> [Attribute] {
    var result = [
      Attribute("charset", "UTF-8"), Attribute("fontname", style.fontName),
      Attribute("outputorder", "edgesfirst"), Attribute("bgcolor", "#FFFFFF"),
      Attribute("pad", "0.2"),
    ]
    if !picture.cells.isEmpty {
      // Places are given with the nodes.
      return result + [Attribute("splines", "line"), Attribute("inputscale", "72")]
    }
    switch picture.engine {
    case .dot:
      result += [
        Attribute("rankdir", "LR"), Attribute("nodesep", "0.15"), Attribute("ranksep", "0.9"),
      ]
    case .fdp:
      result += [
        Attribute("splines", "line"), Attribute("overlap", "prism"), Attribute("K", "0.9"),
      ]
    case .sfdp, .neato:
      // A wide first scaling leaves the library's overlap removal little to do; where it has much
      // to do, its result depends on addresses in memory.
      result += [
        Attribute("splines", "line"), Attribute("overlap", "prism"),
        Attribute("overlap_scaling", "-4"), Attribute("sep", "+8"), Attribute("K", "0.8"),
        Attribute("repulsiveforce", "1.6"),
      ]
    }
    return result
  }

  private static func attributes(
    of node: Picture.Node, _ name: String, _ style: PictureStyle
  ) -> [Attribute] {
    let look = style.style(of: node)
    let filling = look.outline == "solid" ? "filled" : "filled,\(look.outline)"
    var result = [
      Attribute("label", escaped(node.label, limit: node.kind == .tie ? 260 : 120)),
      Attribute("shape", look.shape), Attribute("style", filling),
      Attribute("fillcolor", look.fill), Attribute("color", look.border),
      Attribute("penwidth", decimal(look.borderWidth)),
      Attribute("fontcolor", look.text), Attribute("fontsize", decimal(look.fontSize)),
      Attribute("fontname", look.isBold ? style.fontName + " Bold" : style.fontName),
      Attribute("margin", look.isBold ? "0.14,0.08" : "0.06,0.04"),
      Attribute("height", "0.3"), Attribute("width", "0.5"),
      Attribute("id", escaped(name)),
      Attribute("class", node.kind.rawValue + (node.isShared ? " shared" : "")),
      Attribute("tooltip", escaped(node.tooltip.isEmpty ? node.label : node.tooltip, limit: 2000)),
    ]
    if look.borders > 1 { result.append(Attribute("peripheries", String(look.borders))) }
    if let link = PictureText.safeLink(node.link) { result.append(Attribute("URL", escaped(link))) }
    return result
  }

  private static func attributes(
    of edge: Picture.Edge, _ tail: String, _ head: String, _ style: PictureStyle
  ) -> [Attribute] {
    let look = style.style(of: edge)
    var result = [
      Attribute("color", look.color), Attribute("style", look.stroke),
      Attribute("penwidth", decimal(look.width(for: edge.weight))),
      Attribute("dir", look.hasArrow ? "forward" : "none"),
      Attribute("id", escaped("\(edge.kind.rawValue)-\(tail)-\(head)")),
      Attribute("class", edge.kind.rawValue + (edge.isShared ? " shared" : "")),
      Attribute("tooltip", escaped(edge.tooltip, limit: 2000)),
    ]
    if look.hasArrow {
      result += [Attribute("arrowhead", "vee"), Attribute("arrowsize", "0.8")]
    }
    if !edge.label.isEmpty {
      result += [
        Attribute("label", escaped(edge.label, limit: 60)), Attribute("fontsize", "10"),
        Attribute("fontname", style.fontName), Attribute("fontcolor", "#333333"),
      ]
    }
    return result
  }

  /// The text as an escape string: what Graphviz would expand or decode stands for itself.
  package static func escaped(_ text: String, limit: Int = .max) -> String {
    var result = ""
    for character in PictureText.clean(text, limit: limit).unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
