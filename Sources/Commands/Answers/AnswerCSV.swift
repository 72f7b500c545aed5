import Bibliography

extension Answer {
  /// The first table as CSV (RFC 4180), its evidence as "document:line" pairs.
  ///
  /// A column that names one person, work or other entity has its ids in a column behind it.
  func csv() -> String {
    guard let table = tables.first else { return "" }
    let hasID = table.columns.indices.map { column in
      table.rows.contains { if case .reference = $0[column] { true } else { false } }
    }
    func line(_ fields: [(text: String, id: String)]) -> String {
      zip(fields, hasID).flatMap { field, hasID in
        hasID ? [Self.field(field.text), Self.field(field.id)] : [Self.field(field.text)]
      }.joined(separator: ",") + "\r\n"
    }
    let head = line(table.columns.map { ($0.key, $0.key + "_id") })
    return head
      + table.rows.map { row in
        line(
          row.map { cell in
            if case .reference(let reference) = cell { return (reference.label, reference.id) }
            return (Self.text(cell), "")
          })
      }.joined()
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
