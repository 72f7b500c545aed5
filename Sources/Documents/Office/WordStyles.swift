/// The styles of a DOCX file: which paragraphs are headings and items, and which letters bold.
struct WordStyles {
  struct Style {
    var headingLevel: Int?
    var isBold: Bool?
    var isItalic: Bool?
    var list: (number: String, level: Int)?
    var base: String?
  }

  private var styles: [String: Style] = [:]

  init(_ content: [UInt8]) {
    guard var events = XMLEvents(content) else { return }
    var id: String?
    var style = Style()
    var level = 0
    while let event = events.next() {
      switch event {
      case .start("style", _):
        id = events.attribute("styleId")
        style = Style()
        level = 0
      case .end("style"):
        if let id, styles.count < 10_000 { styles[id] = style }
        id = nil
      case .start(let name, _) where id != nil:
        let value = events.attribute("val")
        switch name {
        case "name":
          if let level = Self.level(ofName: value ?? "") { style.headingLevel = level }
        case "basedOn": style.base = value
        case "outlineLvl":
          style.headingLevel = value.flatMap { Int($0) }.flatMap { $0 < 9 ? $0 + 1 : nil }
        case "b": style.isBold = WordStyles.isOn(value)
        case "i": style.isItalic = WordStyles.isOn(value)
        case "ilvl": level = value.flatMap { Int($0) } ?? 0
        case "numId": style.list = value.map { ($0, level) }
        default: break
        }
      default: break
      }
    }
  }

  init() {}

  /// The style of an id with what it takes over from those it is based on.
  func resolved(_ id: String?) -> Style {
    var result = Style()
    var next = id
    var steps = 0
    while let id = next, let style = styles[id], steps < 32 {
      result.headingLevel = result.headingLevel ?? style.headingLevel
      result.isBold = result.isBold ?? style.isBold
      result.isItalic = result.isItalic ?? style.isItalic
      if result.list == nil { result.list = style.list }
      next = style.base
      steps += 1
    }
    return result
  }

  /// "heading 2", "Title".
  private static func level(ofName name: String) -> Int? {
    let lower = name.lowercased()
    if lower == "title" { return 1 }
    guard lower.hasPrefix("heading") else { return nil }
    return Int(lower.dropFirst(7).drop { $0 == " " }).map { min(max($0, 1), 6) }
  }

  /// Whether the value of a switch such as `w:b` turns it on; without a value it does.
  static func isOn(_ value: String?) -> Bool {
    value != "0" && value != "false" && value != "none"
  }
}
