import Foundation

/// What must come out of the committee fixture: `Tests/Fixtures/committee/expected.json`.
package struct CommitteeAnswers: Codable, Sendable {
  package var applicants: [Member]
  package var panel: [Member]
  package var works: [Work]
  package var withPanel: Pairs
  package var applicantsOnly: Pairs
  package var cutShort: [String: Int]
  package var advisorEdges: [AdvisorEdge]
  package var apart: [Apart]
  package var one: [One]

  /// Reads the answers.
  package init() throws {
    let json = try Data(contentsOf: Fixture.file("committee/expected.json"))
    self = try JSONDecoder().decode(Self.self, from: json)
  }

  /// An applicant or a panel member with all their documents.
  package struct Member: Codable, Sendable {
    package var name: String
    package var documents: [String]
  }

  package struct Work: Codable, Sendable {
    package var title: String
    package var year: Int
    package var authors: [String]
    package var etAl: Bool
    package var documents: [String]
  }

  package struct Pairs: Codable, Sendable {
    package var applicantPairs: [Pair]
    package var panelPairs: [Pair]?
  }

  package struct Pair: Codable, Sendable {
    package var between: [String]
    package var shared: [String]
    package var joint: [String]
    package var distance: Int?
    package var chain: [String]
  }

  package struct AdvisorEdge: Codable, Sendable {
    package var advisee: String
    package var advisor: String
    package var label: String
  }

  /// Mentions that are different people.
  package struct Apart: Codable, Sendable {
    package var what: String
    package var mentions: [Mention]

    package struct Mention: Codable, Sendable {
      package var document: String
      package var text: String
      package var works: [String]
    }
  }

  /// Printed forms that are one person.
  package struct One: Codable, Sendable {
    package var name: String
    package var forms: [String]
    package var why: String
  }
}
