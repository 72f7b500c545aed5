import Foundation
import TestSupport
import Testing

@testable import Forms

@Suite struct CollaboratorFormTests {
  private static func template() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Fixture.file("forms/collaborators.xlsx")))
  }

  private static let rows: [Int: [CollaboratorForm.Row]] = [
    1: [
      .init(
        code: "", name: "Quill, Ada", affiliation: "Example University",
        lastActive: FormDay(year: 2026, month: 12, day: 1))
    ],
    3: [.init(code: "G:", name: "Reed, Bo", affiliation: "", optional: "bo@example.edu")],
    4: (1...9).map {
      .init(
        code: $0 < 8 ? "A:" : "C:", name: "Coauthor, Number \($0) & <co>", affiliation: "=1+1",
        lastActive: $0 == 9 ? nil : FormDay(year: 2024, month: 2, day: 29))
    },
  ]

  /// A filled sheet as text by cell, and the workbook.
  private static func filled(
    _ template: [UInt8], _ rows: [Int: [CollaboratorForm.Row]] = rows
  ) throws -> (form: CollaboratorForm, book: Workbook) {
    let form = try CollaboratorForm(filling: template, with: rows)
    return (form, try Workbook(reading: form.bytes))
  }

  @Test func everyTableIsFilledUnderItsHeadings() throws {
    let (form, book) = try Self.filled(Self.template())
    let sheet = book.sheet
    let lines = (1...sheet.lastRow).map { sheet.texts(ofRow: $0) }
    let one = try #require(lines.firstIndex { $0[2] == "Your Name:" })
    #expect(lines[one + 1] == [2: "Quill, Ada", 3: "Example University", 4: "46357"])
    #expect(lines[one + 2].isEmpty)
    let three = try #require(lines.firstIndex { $0[2] == "Advisor/Advisee Name:" })
    #expect(lines[three + 1] == [1: "G:", 2: "Reed, Bo", 4: "bo@example.edu"])
    #expect(lines[three + 2].isEmpty)
    let four = try #require(
      lines.firstIndex { $0[3] == "Organizational Affiliation" && $0[1] == "4" })
    for number in 1...9 {
      var expected = [
        1: number < 8 ? "A:" : "C:", 2: "Coauthor, Number \(number) & <co>", 3: "=1+1",
      ]
      if number < 9 { expected[5] = "45351" }
      #expect(lines[four + number] == expected)
    }
    // Table 5 moved down by the four rows that were put in, and is as it was.
    #expect(lines[four + 11][1] == "Table 5: what belongs here")
    #expect(lines[four + 13][2] == "Sample, Pat")
    #expect(
      form.removed.map { "\($0.table) \($0.name)" } == [
        "1 Sample, Robin Q.", "3 Sample, Lee", "3 Sample, Max", "4 Sample, Noor", "4 Sample, Ola",
      ])
    #expect(form.kept.map { "\($0.table) \($0.name)" } == ["2 Sample, Kim", "5 Sample, Pat"])
  }

  @Test func rangesFollowTheRowsThatWerePutIn() throws {
    let before = try Workbook(reading: Self.template())
    let (_, after) = try Self.filled(Self.template())
    func tables(_ book: Workbook) -> [String] { book.tables.compactMap { $0.root["ref"] } }
    #expect(tables(before) == ["A5:D7", "A10:E13", "A16:D20", "A23:E28", "A31:E34"])
    #expect(tables(after) == ["A5:D7", "A10:E13", "A16:D20", "A23:E32", "A35:E38"])
    func marked(_ book: Workbook, _ name: String, _ attribute: String) -> [String] {
      book.sheet.root.descendants().filter { $0.localName == name }.compactMap { $0[attribute] }
    }
    let codes = marked(after, "dataValidation", "sqref")
    #expect(codes.contains("A24:A32") && codes.contains("E24:E32") && codes.contains("A36:A38"))
    #expect(marked(after, "mergeCell", "ref").contains("A34:E34"))
    // The link of the example is gone with the example.
    #expect(marked(before, "hyperlink", "ref") == ["D17"])
    #expect(marked(after, "hyperlink", "ref").isEmpty)
    // Rows that were put in look like the row before them.
    #expect(after.sheet.style(32, 2) == before.sheet.style(28, 2))
    #expect(after.sheet.style(32, 5) == before.sheet.style(28, 5))
  }

  @Test func otherPartsKeepTheirBytes() throws {
    let before = try Container(reading: Self.template())
    let after = try Container(reading: Self.filled(Self.template()).form.bytes)
    #expect(before.parts.map(\.name) == after.parts.map(\.name))
    let changed = zip(before.parts, after.parts).filter { $0.bytes != $1.bytes }.map(\.0.name)
    #expect(
      changed.sorted() == [
        "xl/tables/table4.xml", "xl/tables/table5.xml", "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
      ])
    // Where no row is put in, only the sheet changes.
    let few = Self.rows.mapValues { Array($0.prefix(1)) }
    let plain = try Container(reading: Self.filled(Self.template(), few).form.bytes)
    let other = zip(before.parts, plain.parts).filter { $0.bytes != $1.bytes }.map(\.0.name)
    #expect(other == ["xl/worksheets/sheet1.xml"])
  }

  @Test func fillingTwiceGivesTheSame() throws {
    let once = try Self.filled(Self.template()).form
    let twice = try CollaboratorForm(filling: once.bytes, with: Self.rows)
    #expect(
      try Container(reading: twice.bytes).parts.map(\.bytes)
        == Container(reading: once.bytes).parts.map(\.bytes))
    #expect(twice.removed.isEmpty)
  }

  /// A template whose parts are changed as text.
  private static func changed(
    _ part: String, _ old: String, _ new: String
  ) throws -> [UInt8] {
    var container = try Container(reading: template())
    let text = String(decoding: try #require(container[part]), as: UTF8.self)
    #expect(text.contains(old))
    container[part] = Array(text.replacing(old, with: new).utf8)
    return try container.written()
  }

  @Test(arguments: [
    ("Advisor/Advisee Name:", "Advisor Name:", 3), ("Journal/Collection", "Journal", 5),
    ("Your Name:", "Name of PI", 1), ("Type of Relationship", "Relationship", 2),
  ])
  func changedHeadingsAreRefused(old: String, new: String, table: Int) throws {
    let template = try Self.changed("xl/sharedStrings.xml", old, new)
    let error = #expect(throws: FormError.self) {
      try CollaboratorForm(filling: template, with: Self.rows)
    }
    guard case .headingsChanged(table, let expected) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(expected.contains(old))
    #expect(error?.description.contains("Nothing was written") == true)
  }

  @Test func spacesAndCaseOfHeadingsDoNotMatter() throws {
    let template = try Self.changed(
      "xl/sharedStrings.xml", "Your Organizational Affiliation(s), last 12 mo",
      "Your organizational  Affiliation(s), last 12 mo ")
    #expect(try Self.filled(template).form.removed.isEmpty == false)
  }

  @Test func formulasAreRefusedOnlyWhereRowsMove() throws {
    let sheet = "xl/worksheets/sheet1.xml"
    let template = try Self.changed(
      sheet, "</sheetData>",
      "<row r=\"60\"><c r=\"A60\"><f>COUNTA(B24:B28)</f></c></row></sheetData>")
    #expect(throws: FormError.hasFormulas(table: 4)) {
      try CollaboratorForm(filling: template, with: Self.rows)
    }
    let few = Self.rows.mapValues { Array($0.prefix(1)) }
    #expect(throws: Never.self) { try CollaboratorForm(filling: template, with: few) }
  }

  @Test func whatIsNoWorkbookIsRefused() throws {
    let cases: [[UInt8]] = [
      [], Array("PK".utf8), Array("not a container at all, but some text".utf8),
      Array(try Self.template().prefix(4000)),
    ]
    for bytes in cases {
      #expect(throws: FormError.self) { try CollaboratorForm(filling: bytes, with: Self.rows) }
    }
    // A document type could name files of this machine.
    let template = try Self.changed(
      "xl/worksheets/sheet1.xml", "<worksheet",
      "<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet")
    #expect(throws: FormError.self) {
      try CollaboratorForm(filling: template, with: Self.rows)
    }
  }

  @Test(arguments: 0..<60)
  func damagedTemplatesNeverCrash(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var bytes = try Self.template()
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    _ = try? CollaboratorForm(filling: bytes, with: Self.rows)
  }

  @Test(arguments: [
    ("B52", "B52"), ("A51:E56", "A51:E56"), ("$A$1:$XFD$9", "A1:XFD9"), ("AA10", "AA10"),
  ])
  func ranges(text: String, plain: String) {
    #expect(CellRange(text)?.description == plain)
  }

  @Test(arguments: ["", "52", "B", "B0", "B2:A1", "A1:B2:C3", "ABCD1", "A1:", "Ä1"])
  func noRanges(text: String) {
    #expect(CellRange(text) == nil)
  }

  @Test(arguments: [
    (1900, 3, 1, 61), (2024, 2, 29, 45351), (2024, 7, 31, 45504), (2026, 1, 1, 46023),
  ])
  func days(year: Int, month: Int, day: Int, serial: Int) {
    #expect(FormDay(year: year, month: month, day: day).serial == serial)
  }
}
