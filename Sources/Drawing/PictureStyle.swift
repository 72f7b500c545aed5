/// How kinds of nodes and edges look, as data.
///
/// Shape and stroke tell kinds apart; colour repeats what they say and never says it alone. The
/// colours of the default style are those of Okabe and Ito ("Color Universal Design", 2008), which
/// readers with colour blindness can tell apart; the text on each has a contrast of at least 4.5.
package struct PictureStyle: Sendable, Hashable, Codable {
  /// The look of a node.
  package struct NodeStyle: Sendable, Hashable, Codable {
    /// A Graphviz polygon shape.
    package var shape: String
    /// "#RRGGBB".
    package var fill: String
    package var text: String
    package var border: String
    /// Points.
    package var borderWidth: Double
    /// Points.
    package var fontSize: Double
    package var isBold: Bool
    /// "solid", "dashed" or "rounded".
    package var outline: String
    /// The number of borders around each other.
    package var borders: Int

    package init(
      shape: String, fill: String = "#FFFFFF", text: String = "#000000",
      border: String = "#555555", borderWidth: Double = 1, fontSize: Double = 12,
      isBold: Bool = false, outline: String = "solid", borders: Int = 1
    ) {
      self.shape = shape
      self.fill = fill
      self.text = text
      self.border = border
      self.borderWidth = borderWidth
      self.fontSize = fontSize
      self.isBold = isBold
      self.outline = outline
      self.borders = borders
    }
  }

  /// The look of an edge.
  package struct EdgeStyle: Sendable, Hashable, Codable {
    package var color: String
    /// "solid", "dashed" or "dotted".
    package var stroke: String
    /// Points, for weight 1.
    package var width: Double
    /// Points for each doubling of the weight.
    package var widthPerDoubling: Double
    package var hasArrow: Bool

    package init(
      color: String, stroke: String = "solid", width: Double = 1, widthPerDoubling: Double = 0,
      hasArrow: Bool = false
    ) {
      self.color = color
      self.stroke = stroke
      self.width = width
      self.widthPerDoubling = widthPerDoubling
      self.hasArrow = hasArrow
    }

    /// The width for a weight, never more than 6 points.
    package func width(for weight: Double) -> Double {
      guard weight > 1, weight.isFinite else { return width }
      // log2 by counting halvings keeps this room free of the C library.
      var rest = weight
      var doublings = 0.0
      while rest >= 2 && doublings < 16 {
        rest /= 2
        doublings += 1
      }
      return min(6, width + widthPerDoubling * (doublings + rest - 1))
    }
  }

  package var name: String
  package var fontName: String
  package var nodes: [Picture.Node.Kind: NodeStyle]
  package var edges: [Picture.Edge.Kind: EdgeStyle]
  /// What is laid over the style of a shared node.
  package var sharedFill: String
  package var sharedText: String
  package var sharedBorder: String
  package var sharedBorderWidth: Double
  package var sharedBorders: Int
  /// The colour of edges that lead to somebody shared.
  package var sharedEdgeColor: String

  /// The look of one node.
  package func style(of node: Picture.Node) -> NodeStyle {
    var style = nodes[node.kind] ?? NodeStyle(shape: "ellipse")
    guard node.isShared, !node.kind.isAskedAbout else { return style }
    style.fill = sharedFill
    style.text = sharedText
    style.border = sharedBorder
    style.borderWidth = sharedBorderWidth
    style.borders = sharedBorders
    // A cell of a table has several lines; larger type would only take room.
    guard node.kind != .work else { return style }
    style.isBold = true
    style.fontSize += 2
    return style
  }

  /// The look of one edge.
  package func style(of edge: Picture.Edge) -> EdgeStyle {
    var style = edges[edge.kind] ?? EdgeStyle(color: "#555555")
    if edge.isShared && edge.kind == .coauthor { style.color = sharedEdgeColor }
    return style
  }
}

extension PictureStyle {
  /// The colours of Okabe and Ito on white.
  package static let color = PictureStyle(
    name: "default", fontName: "DejaVu Sans",
    nodes: [
      .applicant: NodeStyle(
        shape: "box", fill: "#0072B2", text: "#FFFFFF", border: "#003B5C", borderWidth: 2.5,
        fontSize: 17, isBold: true),
      .panel: NodeStyle(
        shape: "octagon", fill: "#CC79A7", border: "#5C2145", borderWidth: 2.5, fontSize: 16,
        isBold: true),
      .coauthor: NodeStyle(shape: "ellipse"),
      .advisor: NodeStyle(shape: "hexagon", fill: "#BFE3F7", border: "#1B4F72"),
      .person: NodeStyle(shape: "ellipse", fill: "#EEEEEE", outline: "dashed"),
      .others: NodeStyle(
        shape: "box", fill: "#F7F7F7", text: "#444444", border: "#888888", outline: "dashed"),
      .institution: NodeStyle(shape: "tab", fill: "#FBE3CF"),
      .topic: NodeStyle(shape: "note", fill: "#CDEBDF"),
      .system: NodeStyle(shape: "component", fill: "#F6F1A6"),
      .work: NodeStyle(shape: "box"),
      .year: NodeStyle(shape: "plaintext", fontSize: 14, isBold: true),
      .tie: NodeStyle(shape: "box", fill: "#FFF8E5", border: "#7A5B00", outline: "rounded"),
    ],
    edges: [
      .coauthor: EdgeStyle(color: "#8A8A8A", width: 0.9, widthPerDoubling: 0.9),
      .advisor: EdgeStyle(color: "#0072B2", stroke: "dashed", width: 1.6, hasArrow: true),
      .collaborator: EdgeStyle(color: "#00704F", stroke: "dashed", width: 1.4),
      .possiblySame: EdgeStyle(color: "#B34700", stroke: "dotted", width: 1.8),
      .topic: EdgeStyle(color: "#00704F", width: 0.8, widthPerDoubling: 0.6),
      .affiliation: EdgeStyle(color: "#8A6D3B", width: 0.8),
      .system: EdgeStyle(color: "#777700", width: 0.8),
      .others: EdgeStyle(color: "#AAAAAA", stroke: "dashed", width: 0.8),
      .lane: EdgeStyle(color: "#AAAAAA", width: 1.2),
      .conflict: EdgeStyle(color: "#B34700", width: 2.4),
      .possibleConflict: EdgeStyle(color: "#0072B2", stroke: "dashed", width: 1.6),
      .waivedConflict: EdgeStyle(color: "#666666", stroke: "dotted", width: 1.4),
    ],
    sharedFill: "#E69F00", sharedText: "#000000", sharedBorder: "#5E4100", sharedBorderWidth: 1.5,
    sharedBorders: 2, sharedEdgeColor: "#3A3A3A")
}

extension PictureStyle {
  /// The shapes that a style may use: each is drawn around its label, and a label on it stays readable.
  package static let shapes = [
    "box", "box3d", "component", "doublecircle", "doubleoctagon", "egg", "ellipse", "folder",
    "hexagon", "house", "invhouse", "note", "octagon", "oval", "parallelogram", "pentagon",
    "plaintext", "rect", "rectangle", "septagon", "square", "tab", "trapezium", "underline",
  ]

  /// The strokes of lines.
  package static let strokes = ["solid", "dashed", "dotted", "bold"]

  /// The outlines of nodes.
  package static let outlines = ["solid", "dashed", "dotted", "rounded"]

  /// The contrast of two colours "#RRGGBB", from 1 to 21, as WCAG 2.1 defines it; nil for anything
  /// else.
  package static func contrast(_ first: String, _ second: String) -> Double? {
    guard let one = luminance(first), let other = luminance(second) else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func luminance(_ color: String) -> Double? {
    guard color.utf8.count == 7, color.hasPrefix("#"),
      let value = UInt32(color.dropFirst(), radix: 16)
    else { return nil }
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      guard share > 0.04045 else { return share / 12.92 }
      // x^2.4 as x² · x^0.4; the fifth root of x² by Newton's method.
      let base = (share + 0.055) / 1.055
      let square = base * base
      var root = 1.0
      for _ in 0..<24 {
        root -= (root * root * root * root * root - square) / (5 * root * root * root * root)
      }
      return square * root
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
