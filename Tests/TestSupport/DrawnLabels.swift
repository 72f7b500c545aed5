package import Foundation

#if canImport(FoundationXML)
  package import FoundationXML
#endif

/// The shapes of an SVG picture with the boxes around them.
package final class DrawnLabels: NSObject, XMLParserDelegate {
  package struct Label {
    package var id: String
    package var classes: String
    package var text = ""
    package var left = Double.infinity
    package var right = -Double.infinity
    package var bottom = -Double.infinity
    package var top = Double.infinity

    mutating func include(x: Double, y: Double) {
      left = min(left, x)
      right = max(right, x)
      top = min(top, y)
      bottom = max(bottom, y)
    }

    package func overlaps(_ other: Label, slack: Double = 0.5) -> Bool {
      left + slack < other.right && other.left + slack < right && top + slack < other.bottom
        && other.top + slack < bottom
    }
  }

  package private(set) var labels: [Label] = []
  package private(set) var titles: [String] = []
  package private(set) var error: String?
  private var current: Label?
  private var text = ""

  package init(_ svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    if !parser.parse() { error = parser.parserError.map { "\($0)" } ?? "not well-formed" }
  }

  package func parser(
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

  package func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  package func parser(
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

  package func parserDidEndDocument(_ parser: XMLParser) {
    if let current { labels.append(current) }
    current = nil
  }

  /// Pairs of shapes that lie on each other.
  package var overlaps: [(String, String)] {
    // A frame stands around labels.
    let shapes = labels.filter { $0.left <= $0.right && !$0.classes.hasSuffix(" frame") }
    var found: [(String, String)] = []
    for (index, first) in shapes.enumerated() {
      for second in shapes[(index + 1)...] where first.overlaps(second) {
        found.append((first.text, second.text))
      }
    }
    return found
  }
}
