import Drawing

/// Turns the library's SVG into one that readers of all kinds can use.
///
/// The library gives each shape its internal name as title, which is what a screen reader would say
/// and a browser would show. Here titles are names and ties, the picture has a title and a
/// description, and title, legend and notes form a group of their own beside the network. The
/// library writes one tag a line, which this relies on; a line that it doesn't know passes as it is.
struct SVGFinisher {
  private struct Subject {
    /// What a screen reader says; empty where that is the title.
    var label: String
    var title: String
  }

  private let picture: Picture
  private var subjects: [String: Subject] = [:]

  init(_ picture: Picture, _ attributed: AttributedGraph) {
    self.picture = picture
    for (node, written) in zip(picture.nodes, attributed.nodes) {
      let label = node.label.split(separator: "\n").joined(separator: " ")
      let kind = node.kind.caption + (node.isShared ? ", shared" : "")
      subjects[written.name] = Subject(
        label: "\(label) (\(kind))", title: node.tooltip.isEmpty ? label : node.tooltip)
    }
    for (edge, written) in zip(picture.edges, attributed.edges) {
      guard let id = written.attributes.first(where: { $0.name == "id" })?.value else { continue }
      let text = edge.tooltip.isEmpty ? (edge.kind.caption ?? "") : edge.tooltip
      subjects[id.split(separator: "&amp;").joined(separator: "&")] = Subject(
        label: "", title: text)
    }
  }

  /// The finished file; linear in its length.
  func finish(_ bytes: [UInt8]) -> [UInt8] {
    var state = State()
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true) {
      write(String(decoding: line, as: UTF8.self), &state)
    }
    return Array(state.text.utf8)
  }

  private struct State {
    var text = ""
    var isInComment = false
    var isInHead = false
    /// The element whose title comes next.
    var subject: Subject?
    var dropsTitle = false
    /// For each open group or link whether it is left out.
    var dropped: [Bool] = []
    var hasFurniture = false
  }

  private func write(_ line: String, _ state: inout State) {
    if state.isInComment || line.hasPrefix("<!--") {
      state.isInComment = !line.hasSuffix("-->")
      return
    }
    // The type of document would make readers ask the network for it.
    if line.hasPrefix("<!DOCTYPE") || line.hasPrefix(" \"http://www.w3.org/Graphics") { return }
    if line.hasPrefix("<svg") || state.isInHead {
      writeHead(line, &state)
    } else if line.hasPrefix("<title>") {
      writeTitle(&state)
    } else if line.hasPrefix("<g ") {
      writeGroup(line, &state)
    } else if line == "</g>" || line == "</a>" {
      if !(state.dropped.popLast() ?? false) { state.text += line + "\n" }
    } else if line == "</svg>" {
      if state.hasFurniture { state.text += "</g>\n" }
      state.text += line + "\n"
    } else if line.hasPrefix("<text") {
      state.text += Self.named(line) + "\n"
    } else {
      state.text += line.replacing("stroke=\"transparent\"", with: "stroke=\"none\"") + "\n"
    }
  }

  /// The opening tag of the file, which takes two lines.
  private func writeHead(_ line: String, _ state: inout State) {
    state.isInHead = !line.hasSuffix(">")
    guard !state.isInHead else {
      let attributes =
        " role=\"group\""
        + " aria-labelledby=\"picture-title picture-description\""
      state.text += "<svg" + attributes + line.dropFirst(4) + "\n"
      return
    }
    state.text += line + "\n"
    state.text += "<title id=\"picture-title\">\(Self.escaped(picture.title))</title>\n"
    state.text += "<desc id=\"picture-description\">\(Self.escaped(picture.summary))</desc>\n"
  }

  private func writeTitle(_ state: inout State) {
    if let subject = state.subject {
      state.text += "<title>\(Self.escaped(subject.title))</title>\n"
    }
    state.subject = nil
  }

  /// The opening tag of a shape, of a link around one, or of the whole network.
  private func writeGroup(_ line: String, _ state: inout State) {
    let id = Self.decoded(Self.attribute("id", of: line))
    if line.contains("<a ") || line.contains("<a>") {
      // A link without address only carried the title that the shape has by now.
      let address = Self.attribute("xlink:href", of: line)
      state.dropped += [true, address.isEmpty]
      if !address.isEmpty { state.text += "<a xlink:href=\"\(address)\">\n" }
      return
    }
    state.dropped.append(false)
    let classes = Self.attribute("class", of: line)
    let tag = line.dropLast()
    if classes.hasSuffix(" words") || classes.hasSuffix(" frame") {
      state.text += "\(tag) aria-hidden=\"true\">\n"
    } else if classes == "graph" {
      state.text += "\(tag) role=\"group\">\n"
    } else if classes.contains("legend") {
      if classes.hasPrefix("node") && !state.hasFurniture {
        // Furniture comes last, so that this group ends with the network's.
        state.hasFurniture = true
        state.text +=
          "<g class=\"furniture\" role=\"group\" aria-label=\"Title, legend and notes\">\n"
      }
      state.text += classes.hasPrefix("edge") ? "\(tag) aria-hidden=\"true\">\n" : "\(tag)>\n"
    } else if let subject = subjects[id], !subject.title.isEmpty {
      state.subject = subject
      let label = subject.label.isEmpty ? "" : " aria-label=\"\(Self.escaped(subject.label))\""
      state.text += "\(tag) role=\"img\"\(label)>\n"
    } else {
      state.text += line + "\n"
    }
  }

  // MARK: Text

  /// A text tag with fonts that every viewer has to fall back on.
  private static func named(_ line: String) -> String {
    guard let start = line.firstRange(of: " font-family=\"") else { return line }
    let rest = line[start.upperBound...]
    guard let end = rest.firstIndex(of: "\"") else { return line }
    var family = String(rest[..<end])
    var weight = ""
    if family.hasSuffix(" Bold") {
      family.removeLast(5)
      weight = " font-weight=\"bold\""
    }
    return line[..<start.upperBound] + "\(family), Verdana, Helvetica, sans-serif\"" + weight
      + rest[end...].dropFirst()
  }

  private static func attribute(_ name: String, of line: String) -> String {
    guard let start = line.firstRange(of: " \(name)=\"") else { return "" }
    return String(line[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The text with the references that the library writes decoded.
  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    var result = ""
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      result += rest[..<mark]
      rest = rest[mark...].dropFirst()
      guard let end = rest.prefix(8).firstIndex(of: ";") else {
        result += "&"
        continue
      }
      let name = String(rest[..<end])
      if name.hasPrefix("#"), let code = UInt32(name.dropFirst()),
        let scalar = Unicode.Scalar(code)
      {
        result.unicodeScalars.append(scalar)
      } else {
        result += named[name] ?? "&\(name);"
      }
      rest = rest[end...].dropFirst()
    }
    return result + rest
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PictureText.clean(text, limit: 2000).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
