import Bibliography

extension Answer {
  /// The first table as CSV (RFC 4180), its evidence as "document:line" pairs.
  func csv() -> String {
    guard let table = tables.first else { return "" }
    var lines = [table.columns.map { Self.field($0.key) }.joined(separator: ",")]
    for row in table.rows {
      lines.append(row.map { Self.field(Self.text($0)) }.joined(separator: ","))
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .none: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): shown(number).replacing("−", with: "-")
    case .flag(let flag): flag ? "yes" : "no"
    case .reference(let reference): reference.label
    case .references(let list): list.map(\.label).joined(separator: "; ")
    case .texts(let list): list.joined(separator: "; ")
    case .integers(let list): list.map(String.init).joined(separator: "; ")
    case .evidence(let list):
      list.map { "\($0.document):\($0.line)" }.joined(separator: "; ")
    }
  }

  /// A field that a spreadsheet takes for text, whatever it begins with.
  static func field(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first),
      Double(text) == nil
    {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return text
    }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
