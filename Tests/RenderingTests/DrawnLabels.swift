import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The shapes of an SVG picture with the boxes around them.
final class DrawnLabels: NSObject, XMLParserDelegate {
  struct Label {
    var id: String
    var classes: String
    var text = ""
    var left = Double.infinity
    var right = -Double.infinity
    var bottom = -Double.infinity
    var top = Double.infinity

    mutating func include(x: Double, y: Double) {
      left = min(left, x)
      right = max(right, x)
      top = min(top, y)
      bottom = max(bottom, y)
    }

    func overlaps(_ other: Label, slack: Double = 0.5) -> Bool {
      left + slack < other.right && other.left + slack < right && top + slack < other.bottom
        && other.top + slack < bottom
    }
  }

  private(set) var labels: [Label] = []
  private(set) var titles: [String] = []
  private(set) var error: String?
  private var current: Label?
  private var text = ""

  init(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError.map { "\($0)" } ?? "not well-formed" }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    text = ""
    func number(_ key: String) -> Double { attributes[key].flatMap(Double.init) ?? 0 }
    switch name {
    case "g":
      guard let classes = attributes["class"], classes.hasPrefix("node") else { return }
      if let current { labels.append(current) }
      current = Label(id: attributes["id"] ?? "", classes: classes)
    case "ellipse":
      current?.include(x: number("cx") - number("rx"), y: number("cy") - number("ry"))
      current?.include(x: number("cx") + number("rx"), y: number("cy") + number("ry"))
    case "polygon":
      for pair in (attributes["points"] ?? "").split(separator: " ") {
        let parts = pair.split(separator: ",").compactMap { Double($0) }
        if parts.count == 2 { current?.include(x: parts[0], y: parts[1]) }
      }
    default: return
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "text":
      let lines = [current?.text ?? "", text].filter { !$0.isEmpty }
      current?.text = lines.joined(separator: "\n")
    case "title": titles.append(text)
    default: return
    }
  }

  func parserDidEndDocument(_ parser: XMLParser) {
    if let current { labels.append(current) }
    current = nil
  }

  /// Pairs of shapes that lie on each other.
  var overlaps: [(String, String)] {
    let shapes = labels.filter { $0.left <= $0.right }
    var found: [(String, String)] = []
    for (index, first) in shapes.enumerated() {
      for second in shapes[(index + 1)...] where first.overlaps(second) {
        found.append((first.text, second.text))
      }
    }
    return found
  }
}
