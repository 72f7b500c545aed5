import Bibliography
import Testing

@testable import Linking

/// Identifiers that records carry are hard evidence.
@Suite struct IdentifierLinkingTests {
  /// A document whose works have the authors given, each with an identifier or none.
  private func document(
    _ id: String, _ works: [[(given: String, family: String, identifier: PersonIdentifier?)]]
  ) -> ExtractedDocument {
    var document = ExtractedDocument(id: id, kind: .bibliography)
    for (number, authors) in works.enumerated() {
      let evidence = Evidence(document: id, line: number + 1, quote: id)
      let first = document.mentions.count
      for (place, author) in authors.enumerated() {
        let name = PersonName(given: author.given, family: author.family)
        document.mentions.append(
          Mention(
            text: name.display, name: name, role: .author, work: number, position: place + 1,
            identifiers: author.identifier.map { [$0] } ?? [], evidence: evidence))
      }
      document.works.append(
        Work(
          title: "Title \(id) number \(number)", authors: Array(first..<document.mentions.count),
          year: 2020, kind: .journal, listing: .cited, evidence: evidence))
    }
    return document
  }

  private func people(_ documents: ExtractedDocument...) -> [Person] {
    Linker.link(documents).people
  }

  private let one = PersonIdentifier(scheme: .orcid, value: "0000-0002-1825-0097")
  private let two = PersonIdentifier(scheme: .orcid, value: "0000-0001-5109-3700")

  @Test func oneORCIDIsOnePerson() {
    let found = people(
      document("a", [[("Ada", "Quill", one)]]), document("b", [[("A.", "Feather", one)]]))
    #expect(found.count == 1)
    #expect(found.first?.identifiers == [one])
  }

  @Test func twoORCIDsAreTwoPeople() {
    let found = people(
      document("a", [[("Ada", "Quill", one), ("Bo", "Reed", nil)]]),
      document("b", [[("Ada", "Quill", two), ("Bo", "Reed", nil)]]))
    #expect(found.filter { $0.name.family == "Quill" }.count == 2)
  }

  /// A record that gives one ORCID to all of its authors.
  @Test func authorsOfOneWorkStayApart() {
    let found = people(document("a", [[("Ada", "Quill", one), ("Bo", "Reed", one)]]))
    #expect(found.count == 2)
  }

  @Test func homonymsOfDBLPStayApart() {
    func dblp(_ value: String) -> PersonIdentifier { PersonIdentifier(scheme: .dblp, value: value) }
    let found = people(
      document(
        "a",
        [
          [("Wei", "Reed", dblp("Wei Reed 0003"))], [("Wei", "Reed", dblp("Wei Reed 0005"))],
          [("Wei-Lin", "Reed", dblp("Wei Reed 0003"))],
        ]))
    #expect(found.count == 2)
    #expect(Set(found.map(\.mentions.count)) == [1, 2])
  }
}
