/// The lists of a DOCX file: which marker stands in front of an item.
struct WordNumbering {
  private struct Level {
    var format = "decimal"
    var text = "%1."
    var start = 1
  }

  private var abstract: [String: [Int: Level]] = [:]
  private var lists: [String: String] = [:]
  /// How far each list was counted, for each level.
  private var counts: [String: [Int]] = [:]

  init() {}

  init(_ content: [UInt8]) {
    guard var events = XMLEvents(content) else { return }
    var abstractId: String?
    var listId: String?
    var level: Int?
    while let event = events.next() {
      guard case .start(let name, let isEmpty) = event else {
        if case .end("lvl") = event { level = nil }
        if case .end("abstractNum") = event { abstractId = nil }
        if case .end("num") = event { listId = nil }
        continue
      }
      let value = events.attribute("val")
      switch name {
      case "abstractNum": abstractId = isEmpty ? nil : events.attribute("abstractNumId")
      case "num": listId = isEmpty ? nil : events.attribute("numId")
      case "abstractNumId":
        if let listId, let value, lists.count < 10_000 { lists[listId] = value }
      case "lvl":
        level = events.attribute("ilvl").flatMap { Int($0) }
        if let abstractId, let level, level < 16 {
          abstract[abstractId, default: [:]][level] = Level()
        }
      case "start", "numFmt", "lvlText":
        guard let abstractId, let level, abstract[abstractId]?[level] != nil else { continue }
        if name == "start" { abstract[abstractId]?[level]?.start = value.flatMap { Int($0) } ?? 1 }
        if name == "numFmt" { abstract[abstractId]?[level]?.format = value ?? "decimal" }
        if name == "lvlText" { abstract[abstractId]?[level]?.text = value ?? "" }
      default: break
      }
    }
  }

  /// The marker of the next item of a list; nil where the list has none.
  mutating func marker(list: String, level: Int) -> String? {
    guard list != "0", level >= 0, level < 16 else { return nil }
    let abstractId = lists[list] ?? ""
    let levels = abstract[abstractId] ?? [:]
    var count = counts[abstractId + "/" + list] ?? []
    while count.count <= level {
      count.append((levels[count.count]?.start ?? 1) - (count.count < level ? 0 : 1))
    }
    count[level] &+= 1
    count.removeSubrange((level + 1)...)
    counts[abstractId + "/" + list] = count
    guard let own = levels[level] else { return "•" }
    switch own.format {
    case "none": return nil
    case "bullet": return "•"
    default: break
    }
    var marker = own.text
    for (index, number) in count.enumerated() {
      let format = levels[index]?.format ?? "decimal"
      marker = marker.replacing("%\(index + 1)", with: Self.number(number, format))
    }
    return marker.isEmpty ? nil : marker
  }

  private static func number(_ number: Int, _ format: String) -> String {
    switch format {
    case "lowerLetter", "upperLetter":
      let index = (max(number, 1) - 1) % 26
      let letter = String(UnicodeScalar(UInt8(0x61 + index)))
      return format == "upperLetter" ? letter.uppercased() : letter
    case "lowerRoman", "upperRoman":
      let roman = RomanNumber.string(number)
      return format == "upperRoman" ? roman.uppercased() : roman
    default: return String(number)
    }
  }
}

/// Numbers in Roman numerals.
enum RomanNumber {
  private static let values = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"),
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// The number in small letters; in digits where it is not between 1 and 3,999.
  static func string(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    var rest = number
    var out = ""
    for (value, letters) in values {
      while rest >= value {
        out += letters
        rest -= value
      }
    }
    return out
  }
}
