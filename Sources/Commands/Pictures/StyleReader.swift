import Drawing
import Yams

/// Reads a style of pictures from YAML; a key that means nothing is refused with its line.
///
/// A file says what differs from its `base`, which is the default style where it names none.
struct StyleReader {
  private let file: String

  /// Reads a style.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - file: its name, for messages.
  /// - Returns: the style, and a sentence for each label that would be hard to read.
  /// - Throws: ``StyleError`` with the line and the key that is wrong.
  static func read(
    _ text: String, file: String
  ) throws(StyleError) -> (style: PictureStyle, warnings: [String]) {
    let node: Node?
    do {
      node = try compose(yaml: text)
    } catch {
      throw StyleError(file: file, line: nil, problem: "it is no YAML: \(error)")
    }
    guard let node else { throw StyleError(file: file, line: nil, problem: "it is empty") }
    let reader = StyleReader(file: file)
    let style = try reader.style(node)
    return (style, reader.warnings(style))
  }

  private init(file: String) { self.file = file }

  private func style(_ node: Node) throws(StyleError) -> PictureStyle {
    let map = try fields(
      node, keys: ["name", "base", "font", "nodes", "edges", "shared"], of: "a style")
    var style = PictureStyle.color
    if let base = map["base"] {
      let name = try text(base)
      guard StylePresets.names.contains(name) else {
        throw error(base, "\"\(name)\" is no base; use \(Self.list(StylePresets.names))")
      }
      if name != "default" { style = try StylePresets.style(name).style }
    }
    if let name = map["name"] { style.name = try text(name) }
    if let font = map["font"] {
      style.fontName = try text(font)
      guard !style.fontName.isEmpty, style.fontName.utf8.count <= 100 else {
        throw error(font, "a font has a name of at most 100 bytes")
      }
    }
    if let nodes = map["nodes"] {
      let kinds = Picture.Node.Kind.allCases.map(\.rawValue)
      for (key, value) in try fields(nodes, keys: kinds, of: "nodes") {
        guard let kind = Picture.Node.Kind(rawValue: key) else { continue }
        var look = style.nodes[kind] ?? PictureStyle.NodeStyle(shape: "ellipse")
        try read(value, into: &look, of: key)
        style.nodes[kind] = look
      }
    }
    if let edges = map["edges"] {
      let kinds = Picture.Edge.Kind.allCases.map(\.rawValue)
      for (key, value) in try fields(edges, keys: kinds, of: "edges") {
        guard let kind = Picture.Edge.Kind(rawValue: key) else { continue }
        var look = style.edges[kind] ?? PictureStyle.EdgeStyle(color: "#555555")
        try read(value, into: &look, of: key)
        style.edges[kind] = look
      }
    }
    if let shared = map["shared"] { try read(shared, into: &style) }
    return style
  }

  private func read(
    _ node: Node, into look: inout PictureStyle.NodeStyle, of kind: String
  ) throws(StyleError) {
    let keys = [
      "shape", "fill", "text", "border", "border-width", "font-size", "bold", "outline", "borders",
    ]
    for (key, value) in try fields(node, keys: keys, of: "the node \"\(kind)\"") {
      switch key {
      case "shape": look.shape = try choice(value, PictureStyle.shapes)
      case "fill": look.fill = try color(value)
      case "text": look.text = try color(value)
      case "border": look.border = try color(value)
      case "border-width": look.borderWidth = try number(value, 0...12)
      case "font-size": look.fontSize = try number(value, 4...72)
      case "bold": look.isBold = try flag(value)
      case "outline": look.outline = try choice(value, PictureStyle.outlines)
      default: look.borders = Int(try number(value, 1...4))
      }
    }
  }

  private func read(
    _ node: Node, into look: inout PictureStyle.EdgeStyle, of kind: String
  ) throws(StyleError) {
    let keys = ["color", "stroke", "width", "width-per-doubling", "arrow"]
    for (key, value) in try fields(node, keys: keys, of: "the edge \"\(kind)\"") {
      switch key {
      case "color": look.color = try color(value)
      case "stroke": look.stroke = try choice(value, PictureStyle.strokes)
      case "width": look.width = try number(value, 0.1...12)
      case "width-per-doubling": look.widthPerDoubling = try number(value, 0...6)
      default: look.hasArrow = try flag(value)
      }
    }
  }

  private func read(_ node: Node, into style: inout PictureStyle) throws(StyleError) {
    let keys = ["fill", "text", "border", "border-width", "borders", "edge"]
    for (key, value) in try fields(node, keys: keys, of: "\"shared\"") {
      switch key {
      case "fill": style.sharedFill = try color(value)
      case "text": style.sharedText = try color(value)
      case "border": style.sharedBorder = try color(value)
      case "border-width": style.sharedBorderWidth = try number(value, 0...12)
      case "borders": style.sharedBorders = Int(try number(value, 1...4))
      default: style.sharedEdgeColor = try color(value)
      }
    }
  }

  /// A sentence for each kind of label whose text stands out too little from its ground.
  private func warnings(_ style: PictureStyle) -> [String] {
    var grounds = Picture.Node.Kind.allCases.compactMap { kind in
      style.nodes[kind].map { ("the node \"\(kind.rawValue)\"", $0.fill, $0.text) }
    }
    grounds.append(("\"shared\"", style.sharedFill, style.sharedText))
    return grounds.compactMap { name, fill, text in
      guard let contrast = PictureStyle.contrast(fill, text), contrast < 4.5 else { return nil }
      let tenths = Int(contrast * 10)
      return "\(file): the text of \(name) has a contrast of \(tenths / 10).\(tenths % 10) to its "
        + "ground; readers with weak sight need 4.5 or more."
    }
  }

  // MARK: YAML

  private func fields(
    _ node: Node, keys: [String], of place: String
  ) throws(StyleError) -> [(key: String, value: Node)] {
    guard let mapping = node.mapping else {
      throw error(node, "\(place) has keys and values, one a line")
    }
    var result: [(key: String, value: Node)] = []
    for (key, value) in mapping {
      let name = try text(key)
      guard keys.contains(name) else {
        throw error(
          key, "the key \"\(name)\" means nothing in \(place); use \(Self.list(keys))")
      }
      guard !result.contains(where: { $0.key == name }) else {
        throw error(key, "the key \"\(name)\" stands in \(place) twice")
      }
      result.append((name, value))
    }
    return result
  }

  private func text(_ node: Node) throws(StyleError) -> String {
    guard let text = node.scalar?.string else { throw error(node, "a text is expected") }
    return text
  }

  private func choice(_ node: Node, _ known: [String]) throws(StyleError) -> String {
    let word = try text(node)
    guard known.contains(word) else {
      throw error(node, "\"\(word)\" is none of \(Self.list(known))")
    }
    return word
  }

  private func color(_ node: Node) throws(StyleError) -> String {
    let color = try text(node).uppercased()
    guard PictureStyle.contrast(color, "#FFFFFF") != nil else {
      throw error(node, "a colour is written as \"#RRGGBB\", in quotation marks")
    }
    return color
  }

  private func number(_ node: Node, _ range: ClosedRange<Double>) throws(StyleError) -> Double {
    guard let number = Double(try text(node)), range.contains(number) else {
      throw error(
        node,
        "a number from \(decimal(range.lowerBound)) to \(decimal(range.upperBound)) is expected")
    }
    return number
  }

  private func flag(_ node: Node) throws(StyleError) -> Bool {
    switch try text(node) {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw error(node, "true or false is expected")
    }
  }

  private func error(_ node: Node, _ problem: String) -> StyleError {
    StyleError(file: file, line: node.mark?.line, problem: problem)
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}

extension [(key: String, value: Node)] {
  fileprivate subscript(key: String) -> Node? { first { $0.key == key }?.value }
}

/// What is wrong with a style file.
struct StyleError: Error, Equatable {
  var file: String
  var line: Int?
  var problem: String
}

extension StyleError: CustomStringConvertible {
  var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem)."
  }
}
