import Bibliography

/// Reads the parts of an OpenDocument text (ODF 1.3, ISO/IEC 26300): headings, lists, tables, bold
/// and italic letters, text boxes, notes, and running heads.
package enum OpenDocumentReader {
  /// Reads the parts.
  ///
  /// - Parameters:
  ///   - parts: `content.xml` and `styles.xml`.
  ///   - id: the document's id.
  /// - Returns: the document; its source is the text, block after block.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func read(_ parts: [DocumentFormat.Part], id: String) -> Document {
    let common = parts.first { $0.name == "styles.xml" }?.bytes ?? []
    let content = parts.first { $0.name == "content.xml" }?.bytes ?? []
    var styles = OpenDocumentStyles()
    styles.add(common)
    styles.add(content)
    var heads = OpenDocumentBody(styles: styles)
    heads.read(common)
    var body = OpenDocumentBody(styles: styles)
    body.read(content)
    var text = body.text
    text.prepend(OfficeText.furniture([heads.header.blocks]))
    text.append(body.notes.blocks)
    text.append(OfficeText.furniture([heads.footer.blocks]))
    var document = text.document(id: id, format: "odt")
    if body.isDamaged { document.diagnostics.append(OfficeText.damage(id)) }
    return document
  }
}

/// The styles of an OpenDocument file.
struct OpenDocumentStyles {
  private struct Style {
    var base: String?
    var isBold: Bool?
    var isItalic: Bool?
    var isRaised: Bool?
    var level: Int?
    var name = ""

    /// The level of a title, of a style made for an outline, or of one that is called a heading.
    var headingLevel: Int? {
      if name == "Title" { return 1 }
      if let level, level > 0 { return level }
      let words = name.split { $0 == " " || $0 == "_" }
      guard words.first == "Heading", let last = words.last else { return nil }
      return Int(last)
    }
  }

  private var styles: [String: Style] = [:]
  /// Lists whose items are numbered, with what stands around the number.
  private var numbered: [String: (prefix: String, suffix: String)] = [:]

  /// Adds the styles that a part defines.
  mutating func add(_ content: [UInt8]) {
    guard var events = XMLEvents(content) else { return }
    var name: String?
    var list: String?
    while let event = events.next() {
      switch event {
      case .start("style", let isEmpty):
        guard let id = events.attribute("name"), styles.count < 20_000 else { continue }
        styles[id] = Style(
          base: events.attribute("parent-style-name"),
          level: events.attribute("default-outline-level").flatMap { Int($0) },
          name: events.attribute("display-name") ?? id)
        name = isEmpty ? nil : id
      case .end("style"): name = nil
      case .start("text-properties", _):
        guard let name else { continue }
        if let weight = events.attribute("font-weight") {
          styles[name]?.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600
        }
        if let slant = events.attribute("font-style") {
          styles[name]?.isItalic = slant == "italic" || slant == "oblique"
        }
        if let position = events.attribute("text-position") {
          styles[name]?.isRaised =
            position.hasPrefix("super")
            || (position.first.map { $0.isNumber } ?? false)
              && !position.hasPrefix("0")
        }
      case .start("list-style", _): list = events.attribute("name")
      case .end("list-style"): list = nil
      case .start("list-level-style-number", _):
        guard let list, numbered.count < 10_000, events.attribute("level") == "1",
          events.attribute("num-format")?.isEmpty == false
        else { continue }
        numbered[list] = (
          events.attribute("num-prefix") ?? "", events.attribute("num-suffix") ?? "."
        )
      default: break
      }
    }
  }

  /// How letters of a style are set.
  func letters(_ id: String?) -> (bold: Bool?, italic: Bool?, raised: Bool?) {
    var result: (bold: Bool?, italic: Bool?, raised: Bool?) = (nil, nil, nil)
    walk(id) { style in
      result.bold = result.bold ?? style.isBold
      result.italic = result.italic ?? style.isItalic
      result.raised = result.raised ?? style.isRaised
    }
    return result
  }

  /// The heading level of a paragraph of a style: "Title", or a style made for an outline.
  func level(_ id: String?) -> Int? {
    var level: Int?
    walk(id) { style in
      if level == nil { level = style.headingLevel }
    }
    return level
  }

  /// What stands around the numbers of a list; nil for bullets.
  func numbers(_ list: String) -> (prefix: String, suffix: String)? { numbered[list] }

  private func walk(_ id: String?, _ visit: (Style) -> Void) {
    var next = id
    for _ in 0..<32 {
      guard let id = next, let style = styles[id] else { return }
      visit(style)
      next = style.base
    }
  }
}
