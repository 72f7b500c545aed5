import Testing

@testable import Extraction

@Suite struct GluedAuthorsTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    /// What stands in front of the list; nil where there is none.
    let title: String?
    var testDescription: String { text }
    init(_ text: String, _ title: String?) {
      self.text = text
      self.title = title
    }
  }

  static let cases: [Case] = [
    .init(
      "Reading Lamps for Cognitive Pipelines Ines Duarte, Omar Haddad",
      "Reading Lamps for Cognitive Pipelines"),
    .init(
      "Lanterns, Mirrors Ines Duarte, Omar Haddad, Mei Tan", nil),
    .init(
      "Reading Lamps for Cognitive Pipelines Ines Duarte and Omar Haddad",
      "Reading Lamps for Cognitive Pipelines"),
    .init(
      "Search and Rescue with Small Robots Ines Duarte and Omar Haddad",
      "Search and Rescue with Small Robots"),
    .init(
      "Search and Rescue with Small Robots Ines Duarte & Omar Haddad",
      "Search and Rescue with Small Robots"),
    .init(
      "Search and Rescue with Small Robots Ines Duarte, Omar Haddad and Maria Berg",
      "Search and Rescue with Small Robots"),
    // People in a title are no authors of it.
    .init("The Collected Letters Between Thomas Berg and Maria Haddad", nil),
    .init("Seven Early Letters of Thomas Berg, Maria Haddad", nil),
    .init("A Framework for Deep Learning and Weak Supervision", nil),
    .init("Rotational Grasping with Soft Hands and", nil),
    .init("", nil),
  ]

  @Test(arguments: cases) func theTitleEndsWhereNamesBegin(_ example: Case) {
    let text = Array(example.text.utf8)
    let start = GluedAuthors.start(in: text, 0..<text.count)
    let title = start.map { String(decoding: text[..<$0].dropLast(), as: UTF8.self) }
    #expect(title == example.title)
  }
}
