/// An .xlsx workbook: its first sheet, and what is needed to read and fill it.
///
/// Office Open XML, ECMA-376 part 1.
struct Workbook {
  private(set) var container: Container
  let sheet: Sheet
  private let sheetPath: String
  /// The range of each table part that belongs to the sheet, by path.
  private(set) var tables: [(path: String, root: XMLElement)] = []
  private let dateStyles: Set<Int>
  private let countsFrom1904: Bool
  private let workbook: XMLElement
  private let workbookPath: String
  /// Whether the workbook part itself had to change.
  private var hasMovedNames = false

  /// Reads a workbook.
  init(reading bytes: [UInt8]) throws(FormError) {
    let container = try Container(reading: bytes)
    func element(_ path: String) -> XMLElement? { container[path].flatMap(XMLElement.parse) }

    let main = element("_rels/.rels")?.all("Relationship").first {
      $0["Type"]?.hasSuffix("/officeDocument") == true
    }
    let path = main?["Target"].map { Self.resolved($0, from: "") } ?? "xl/workbook.xml"
    guard let workbook = element(path), workbook.localName == "workbook" else {
      throw .notAWorkbook("it has no workbook part")
    }
    let links = Self.links(of: path, element)
    guard let first = workbook.first("sheets")?.first("sheet"),
      let id = first["r:id"] ?? Self.relationID(of: first), let sheetPath = links[id]?.path,
      let content = container[sheetPath]
    else { throw .notAWorkbook("it has no sheet") }
    let strings = links.values.first { $0.kind == "sharedStrings" }
      .flatMap { element($0.path) }?.all("si").map(Self.richText)
    guard let sheet = Sheet(content, sharedStrings: strings ?? []) else {
      throw .notAWorkbook("its first sheet can't be read")
    }
    tables = Self.links(of: sheetPath, element).values.filter { $0.kind == "table" }
      .sorted { $0.path < $1.path }
      .compactMap { link in element(link.path).map { (link.path, $0) } }
    let styles = links.values.first { $0.kind == "styles" }.flatMap { element($0.path) }
    dateStyles = styles.map(Self.dateStyles) ?? []
    countsFrom1904 = ["1", "true"].contains(workbook.first("workbookPr")?["date1904"])
    self.container = container
    self.sheet = sheet
    self.sheetPath = sheetPath
    self.workbook = workbook
    workbookPath = path
  }

  /// The id of a relation under whatever prefix the file uses.
  private static func relationID(of element: XMLElement) -> String? {
    element.attributes.first { $0.name.hasSuffix(":id") }?.value
  }

  /// What a part refers to: kind and path by id.
  private static func links(
    of path: String, _ element: (String) -> XMLElement?
  ) -> [String: (kind: String, path: String)] {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let relations = element("\(path[..<cut])_rels/\(path[cut...]).rels")
    var links: [String: (kind: String, path: String)] = [:]
    for relation in relations?.all("Relationship") ?? [] where relation["TargetMode"] != "External"
    {
      guard let id = relation["Id"], let target = relation["Target"],
        let kind = relation["Type"]?.split(separator: "/").last
      else { continue }
      links[id] = (String(kind), resolved(target, from: String(path[..<cut])))
    }
    return links
  }

  /// A target of a relation as a path from the root of the container.
  private static func resolved(_ target: String, from folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts: [Substring] = []
    for part in (folder + target).split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The text of a string with runs of several looks, without its phonetic readings.
  static func richText(_ element: XMLElement) -> String {
    element.elements.map { child in
      switch child.localName {
      case "t": child.text
      case "r": child.all("t").map(\.text).joined()
      default: ""
      }
    }.joined()
  }

  // MARK: Dates

  /// The styles that show a number as a date.
  private static func dateStyles(_ styles: XMLElement) -> Set<Int> {
    var dates = Set(14...17).union([22]).union(27...36).union(50...58)
    for format in styles.first("numFmts")?.all("numFmt") ?? [] {
      guard let id = format["numFmtId"].flatMap({ Int($0) }) else { continue }
      let code = format["formatCode"]?.lowercased() ?? ""
      if code.contains("y") && code.contains("m") { dates.insert(id) } else { dates.remove(id) }
    }
    var result: Set<Int> = []
    for (index, style) in (styles.first("cellXfs")?.all("xf") ?? []).enumerated() {
      if let id = style["numFmtId"].flatMap({ Int($0) }), dates.contains(id) {
        result.insert(index)
      }
    }
    return result
  }

  /// Puts a day into a cell: as a number where the cell shows numbers as dates, else as text.
  func set(_ day: FormDay, _ row: Int, _ column: Int) {
    if dateStyles.contains(sheet.style(row, column)) {
      sheet.set(.number(day.serial - (countsFrom1904 ? 1462 : 0)), row, column)
    } else {
      sheet.set(.text(day.text), row, column)
    }
  }

  // MARK: Rows

  /// Puts rows into the sheet, and moves the ranges of its tables and of the printed area.
  mutating func insertRows(after row: Int, count: Int) {
    guard count > 0 else { return }
    sheet.insertRows(after: row, count: count)
    for (path, root) in tables {
      var changes = false
      for element in root.descendants() {
        guard let before = element["ref"] else { continue }
        Sheet.makeRoom(in: element, after: row, for: count)
        changes = changes || element["ref"] != before
      }
      if changes { container[path] = root.document() }
    }
    for name in workbook.first("definedNames")?.all("definedName") ?? []
    where name["localSheetId"] == "0" {
      let text = name.text
      let moved = text.split(separator: ",").map { area -> String in
        guard let cut = area.lastIndex(of: "!"),
          var range = CellRange(area[area.index(after: cut)...])
        else { return String(area) }
        range.makeRoom(after: row, for: count, grows: true)
        return area[...cut] + range.absolute
      }.joined(separator: ",")
      if moved != text {
        name.children = [.text(moved)]
        hasMovedNames = true
      }
    }
  }

  /// The workbook as bytes; parts that nothing changed in keep theirs.
  func written() throws(FormError) -> [UInt8] {
    var container = container
    container[sheetPath] = sheet.root.document()
    if hasMovedNames { container[workbookPath] = workbook.document() }
    return try container.written()
  }
}

extension CellRange {
  /// "$A$51:$E$56".
  var absolute: String {
    func corner(_ row: Int, _ column: Int) -> String { "$\(Self.letters(column))$\(row)" }
    let first = corner(top, left)
    return top == bottom && left == right ? first : first + ":" + corner(bottom, right)
  }
}
