/// A worksheet whose cells can be read and filled.
struct Sheet {
  let root: XMLElement
  private let data: XMLElement
  private let sharedStrings: [String]

  /// Reads a worksheet.
  ///
  /// - Parameters:
  ///   - bytes: its XML.
  ///   - sharedStrings: the texts that the workbook's cells refer to.
  init?(_ bytes: [UInt8], sharedStrings: [String]) {
    guard let root = XMLElement.parse(bytes), root.localName == "worksheet",
      let data = root.first("sheetData")
    else { return nil }
    self.root = root
    self.data = data
    self.sharedStrings = sharedStrings
    // Rows and cells may leave out where they are; from here on they all say it.
    var row = 0
    for element in data.all("row") {
      row = element["r"].flatMap { Int($0) } ?? row + 1
      element["r"] = String(row)
      var column = 0
      for cell in element.all("c") {
        column = cell["r"].flatMap { CellRange($0) }?.left ?? column + 1
        cell["r"] = CellRange.cell(row, column)
      }
    }
  }

  /// The number of the last row that the file speaks of.
  var lastRow: Int { data.all("row").compactMap { $0["r"].flatMap { Int($0) } }.max() ?? 0 }

  var hasFormulas: Bool { data.descendants().contains { $0.localName == "f" } }

  private func rowElement(_ row: Int) -> XMLElement? {
    let wanted = String(row)
    return data.all("row").first { $0["r"] == wanted }
  }

  private func cellElement(_ row: Int, _ column: Int) -> XMLElement? {
    let wanted = CellRange.cell(row, column)
    return rowElement(row)?.all("c").first { $0["r"] == wanted }
  }

  /// The text of each cell of a row that has any, by column.
  func texts(ofRow row: Int) -> [Int: String] {
    var result: [Int: String] = [:]
    for cell in rowElement(row)?.all("c") ?? [] {
      guard let place = cell["r"].flatMap({ CellRange($0) }) else { continue }
      let text = text(of: cell)
      if !text.allSatisfy(\.isWhitespace) { result[place.left] = text }
    }
    return result
  }

  private func text(of cell: XMLElement) -> String {
    switch cell["t"] {
    case "s":
      let index = cell.first("v").flatMap { Int($0.text) } ?? -1
      return sharedStrings.indices.contains(index) ? sharedStrings[index] : ""
    case "inlineStr": return cell.first("is").map(Workbook.richText) ?? ""
    default: return cell.first("v")?.text ?? ""
    }
  }

  /// The style of a cell, as an index in the workbook's list.
  func style(_ row: Int, _ column: Int) -> Int {
    cellElement(row, column)?["s"].flatMap { Int($0) } ?? 0
  }

  // MARK: Changing

  enum Value {
    case text(String)
    case number(Int)
  }

  /// Fills a cell, or empties it; its style stays.
  func set(_ value: Value?, _ row: Int, _ column: Int) {
    if value == nil, cellElement(row, column) == nil { return }
    let cell = makeCell(row, column)
    cell["t"] = nil
    cell.children = []
    switch value {
    case .text(let text):
      cell["t"] = "inlineStr"
      let inside = XMLElement("t", [("xml:space", "preserve")], [.text(text)])
      cell.children = [.element(XMLElement("is", [], [.element(inside)]))]
    case .number(let number):
      cell.children = [.element(XMLElement("v", [], [.text(String(number))]))]
    case nil: break
    }
  }

  private func makeCell(_ row: Int, _ column: Int) -> XMLElement {
    if let known = cellElement(row, column) { return known }
    let line = makeRow(row)
    let cell = XMLElement(data.name.replacing("sheetData", with: "c"))
    cell["r"] = CellRange.cell(row, column)
    let place = line.children.firstIndex { child in
      guard case .element(let other) = child, let range = other["r"].flatMap({ CellRange($0) })
      else { return false }
      return range.left > column
    }
    line.children.insert(.element(cell), at: place ?? line.children.endIndex)
    return cell
  }

  private func makeRow(_ row: Int) -> XMLElement {
    if let known = rowElement(row) { return known }
    let line = XMLElement(data.name.replacing("sheetData", with: "row"), [("r", String(row))])
    let place = data.children.firstIndex { child in
      guard case .element(let other) = child, let number = other["r"].flatMap({ Int($0) }) else {
        return false
      }
      return number > row
    }
    data.children.insert(.element(line), at: place ?? data.children.endIndex)
    return line
  }

  /// Takes the links off the cells of a range.
  func removeLinks(in range: CellRange) {
    guard let links = root.first("hyperlinks") else { return }
    links.children.removeAll { child in
      guard case .element(let link) = child, let place = link["ref"].flatMap({ CellRange($0) })
      else { return false }
      return place.top >= range.top && place.bottom <= range.bottom && place.left >= range.left
        && place.right <= range.right
    }
    if links.elements.isEmpty {
      root.children.removeAll { child in
        if case .element(let element) = child { element === links } else { false }
      }
    }
  }

  /// Puts in rows that look like the one before them, and moves what lies below.
  func insertRows(after row: Int, count: Int) {
    guard count > 0 else { return }
    for line in data.all("row") {
      guard let number = line["r"].flatMap({ Int($0) }), number > row else { continue }
      Self.renumber(line, as: number + count)
    }
    let model = makeRow(row)
    let place = data.children.firstIndex { child in
      if case .element(let element) = child { element === model } else { false }
    }
    for offset in stride(from: count, through: 1, by: -1) {
      let line = model.copy()
      Self.renumber(line, as: row + offset)
      for cell in line.all("c") {
        cell["t"] = nil
        cell.children = []
      }
      data.children.insert(.element(line), at: (place ?? 0) + 1)
    }
    for element in root.elements where element !== data {
      for part in element.descendants() { Self.makeRoom(in: part, after: row, for: count) }
    }
  }

  private static func renumber(_ line: XMLElement, as row: Int) {
    line["r"] = String(row)
    for cell in line.all("c") {
      if let place = cell["r"].flatMap({ CellRange($0) }) {
        cell["r"] = CellRange.cell(row, place.left)
      }
    }
  }

  /// Moves the ranges that an element names: what covers the rows above the new ones grows, what
  /// stands for one place only moves.
  static func makeRoom(in element: XMLElement, after row: Int, for count: Int) {
    let isPlace = ["mergeCell", "hyperlink", "selection", "pane", "sheetView"]
      .contains(String(element.localName))
    for name in ["ref", "sqref", "activeCell", "topLeftCell"] {
      if let value = element[name] {
        element[name] = moved(value, after: row, for: count, grows: !isPlace)
      }
    }
    if element.localName == "sqref", element.elements.isEmpty {
      element.children = [.text(moved(element.text, after: row, for: count, grows: true))]
    }
    if element.localName == "brk", let boundary = element["id"].flatMap({ Int($0) }),
      boundary > row,
      element["max"] != nil || element["man"] != nil
    {
      element["id"] = String(boundary + count)
    }
  }

  static func moved(_ ranges: String, after row: Int, for count: Int, grows: Bool) -> String {
    ranges.split(separator: " ").map { text in
      guard var range = CellRange(text) else { return String(text) }
      range.makeRoom(after: row, for: count, grows: grows)
      return range.description
    }.joined(separator: " ")
  }
}
