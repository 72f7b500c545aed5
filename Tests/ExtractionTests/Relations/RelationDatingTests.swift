import Bibliography
import Documents
import Testing

@testable import Extraction

@Suite struct RelationDatingTests {
  private static func relations(_ text: String) throws -> [String] {
    let source = try SourceText(decoding: Array(text.utf8), id: "cv.txt")
    let document = Extractor.extract(TextReader.read(source, id: "cv.txt"))
    return document.relations.map { relation in
      let far = document.mentions[relation.to].text
      return "\(far) \(relation.begin ?? "?")–\(relation.end ?? "?")"
    }
  }

  private static let head = """
    Ada Quill
    ada.quill@example.edu

    EDUCATION


    """

  @Test func anAdvisorHasTheTimeOfTheEntry() throws {
    let found = try Self.relations(
      Self.head + """
        University of Oslo, PhD student, 2019-09 - 2023-06
        Advisor: Bo Reed

        University of Bergen, MSc student, 2017 - 2019
        Advisor: Cy Stone
        """)
    #expect(found == ["Bo Reed 2019-09–2023-06", "Cy Stone 2017–2019"])
  }

  @Test func whatGoesOnHasNoEnd() throws {
    let found = try Self.relations(
      Self.head + "University of Oslo, PhD student, 2022 - present\nAdvisor: Bo Reed\n")
    #expect(found == ["Bo Reed 2022–?"])
  }

  @Test func withoutDatesNothingIsTold() throws {
    let found = try Self.relations(
      Self.head + "University of Oslo, PhD student\nAdvisor: Bo Reed\n")
    #expect(found == ["Bo Reed ?–?"])
  }

  @Test func aStatementFarFromAnEntryHasNoTime() throws {
    let filler = (0..<12).map { "Line \($0) about something else altogether." }
    let found = try Self.relations(
      Self.head + "University of Oslo, PhD student, 2019 - 2023\n\nNOTES\n\n"
        + filler.joined(separator: "\n") + "\n\nMy advisor is Bo Reed.\n")
    #expect(found == ["Bo Reed ?–?"])
  }
}
