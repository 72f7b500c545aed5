/// The form "Collaborators and Other Affiliations" of the US National Science Foundation, filled in
/// on the user's own copy of the template.
///
/// Tables are found by their headings, which must be those of the form; only the sheet changes, and
/// where rows must be added the ranges of its tables and of the printed area. Tables 1, 3 and 4 are
/// written anew; what stood there is reported. Tables 2 and 5 stay as they are.
package struct CollaboratorForm: Sendable {
  /// A row to write.
  package struct Row: Sendable, Hashable {
    /// "G:", "T:", "A:", "C:"; empty for table 1.
    package var code: String
    package var name: String
    package var affiliation: String
    /// E-mail address or department.
    package var optional: String
    package var lastActive: FormDay?

    package init(
      code: String, name: String, affiliation: String, optional: String = "",
      lastActive: FormDay? = nil
    ) {
      self.code = code
      self.name = name
      self.affiliation = affiliation
      self.optional = optional
      self.lastActive = lastActive
    }
  }

  /// The bytes of the filled workbook.
  package let bytes: [UInt8]
  /// The names that stood in tables 1, 3 and 4 before and stand there no more, by table.
  package let removed: [(table: Int, name: String)]
  /// The names that stand in tables 2 and 5, which were left alone.
  package let kept: [(table: Int, name: String)]

  /// What a column of the form holds.
  private enum Field {
    case name, affiliation, optional, lastActive, other
  }

  private struct Layout {
    var number: Int
    var headings: [String]
    var fields: [Field]
  }

  private static let layouts = [
    Layout(
      number: 1,
      headings: [
        "Your Name:", "Your Organizational Affiliation(s), last 12 mo", "Last Active Date",
      ],
      fields: [.name, .affiliation, .lastActive]),
    Layout(
      number: 2,
      headings: [
        "Name:", "Type of Relationship", "Optional  (email, Department)", "Last Active",
      ], fields: [.name, .other, .optional, .lastActive]),
    Layout(
      number: 3,
      headings: [
        "Advisor/Advisee Name:", "Organizational Affiliation", "Optional  (email, Department)",
      ], fields: [.name, .affiliation, .optional]),
    Layout(
      number: 4,
      headings: [
        "Name:", "Organizational Affiliation", "Optional  (email, Department)", "Last Active",
      ], fields: [.name, .affiliation, .optional, .lastActive]),
    Layout(
      number: 5,
      headings: ["Name:", "Organizational Affiliation", "Journal/Collection", "Last Active"],
      fields: [.name, .affiliation, .other, .lastActive]),
  ]

  /// A table where it stands in the sheet: the rows under its headings.
  private struct Table {
    var layout: Layout
    var heading: Int
    /// The column of the names; the codes stand to its left.
    var column: Int
    var rows: Range<Int>
  }

  /// Fills a template.
  ///
  /// - Parameters:
  ///   - template: the bytes of the user's .xlsx file.
  ///   - tables: the rows of tables 1, 3 and 4 by number.
  /// - Throws: why it can't be filled.
  /// - Complexity: O(cells · rows added).
  package init(filling template: [UInt8], with tables: [Int: [Row]]) throws(FormError) {
    var workbook = try Workbook(reading: template)
    let found = try Self.find(in: workbook)
    var removed: [(table: Int, name: String)] = []
    var kept: [(table: Int, name: String)] = []
    // From below, so that rows put in don't move what is still to be filled.
    for table in found.reversed() {
      let number = table.layout.number
      let names = table.rows.compactMap { workbook.sheet.texts(ofRow: $0)[table.column] }
      guard let rows = tables[number] else {
        kept.insert(contentsOf: names.map { (number, $0) }, at: 0)
        continue
      }
      let written = Set(rows.map { Self.folded($0.name) })
      let gone = names.filter { !written.contains(Self.folded($0)) }
      removed.insert(contentsOf: gone.map { (number, $0) }, at: 0)
      try Self.fill(table, with: rows, in: &workbook)
    }
    bytes = try workbook.written()
    self.removed = removed
    self.kept = kept
  }

  // MARK: Finding

  private static func find(in workbook: Workbook) throws(FormError) -> [Table] {
    let sheet = workbook.sheet
    let texts = (0...sheet.lastRow).map { sheet.texts(ofRow: $0) }
    var tables: [Table] = []
    for layout in layouts {
      let wanted = layout.headings.map(folded)
      var places: [(row: Int, column: Int)] = []
      for (row, cells) in texts.enumerated() {
        for (column, text) in cells where column > 1 && folded(text) == wanted[0] {
          let line = (0...wanted.count).map { cells[column + $0].map(folded) }
          if Array(line.dropLast()) == wanted, line.last == .some(nil) {
            places.append((row, column))
          }
        }
      }
      guard places.count < 2 else { throw .headingsRepeated(table: layout.number) }
      guard let place = places.first, place.row > (tables.last?.heading ?? 0) else {
        throw .headingsChanged(table: layout.number, expected: layout.headings)
      }
      tables.append(
        Table(
          layout: layout, heading: place.row, column: place.column,
          rows: place.row + 1..<place.row + 1))
    }
    for index in tables.indices {
      let next = index + 1 < tables.count ? tables[index + 1].heading : .max
      tables[index].rows = rows(of: tables[index], before: next, texts, workbook)
    }
    return tables
  }

  /// The rows of a table: those of its range where the template has one; else those that begin
  /// with a code, or the one row under the headings.
  private static func rows(
    of table: Table, before next: Int, _ texts: [[Int: String]], _ workbook: Workbook
  ) -> Range<Int> {
    let first = table.heading + 1
    for (_, root) in workbook.tables {
      guard let range = root["ref"].flatMap({ CellRange($0) }), range.top == table.heading,
        range.left <= table.column, range.right >= table.column
      else { continue }
      return first..<max(first, min(range.bottom + 1, next))
    }
    var end = first
    while end < min(next, texts.count), isCode(texts[end][table.column - 1]) { end += 1 }
    return first..<max(end, first + 1)
  }

  /// Whether a text is what rows begin with: "A:", "(1)".
  private static func isCode(_ text: String?) -> Bool {
    guard let text = text?.filter({ !$0.isWhitespace }) else { return false }
    return text.utf8.count <= 3 && (text.hasSuffix(":") || text.hasPrefix("("))
  }

  /// Headings and names are compared without case, spaces that repeat, and a last colon.
  private static func folded(_ text: String) -> String {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while words.hasSuffix(":") || words.hasSuffix(" ") { words.removeLast() }
    return words
  }

  // MARK: Filling

  private static func fill(
    _ table: Table, with rows: [Row], in workbook: inout Workbook
  ) throws(FormError) {
    let missing = rows.count - table.rows.count
    if missing > 0 {
      guard !workbook.sheet.hasFormulas else { throw .hasFormulas(table: table.layout.number) }
      workbook.insertRows(after: table.rows.upperBound - 1, count: missing)
    }
    let sheet = workbook.sheet
    let columns = table.column..<table.column + table.layout.fields.count
    for row in table.rows {
      // The code of an entry goes with it; that of an empty row is the form's.
      let isEntry = sheet.texts(ofRow: row)[table.column] != nil
      for column in columns { sheet.set(nil, row, column) }
      if isEntry { sheet.set(nil, row, table.column - 1) }
      let line = CellRange(
        "\(CellRange.cell(row, 1)):\(CellRange.cell(row, columns.upperBound - 1))")
      if let line { sheet.removeLinks(in: line) }
    }
    for (offset, item) in rows.enumerated() {
      let row = table.rows.lowerBound + offset
      if !item.code.isEmpty { sheet.set(.text(item.code), row, table.column - 1) }
      for (column, field) in zip(columns, table.layout.fields) {
        switch field {
        case .name: sheet.set(.text(item.name), row, column)
        case .affiliation: set(item.affiliation, row, column, sheet)
        case .optional: set(item.optional, row, column, sheet)
        case .lastActive:
          if let day = item.lastActive { workbook.set(day, row, column) }
        case .other: break
        }
      }
    }
  }

  private static func set(_ text: String, _ row: Int, _ column: Int, _ sheet: Sheet) {
    if !text.isEmpty { sheet.set(.text(text), row, column) }
  }
}
