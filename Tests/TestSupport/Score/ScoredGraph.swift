package import Foundation

/// The part of a `coterie-graph/1` file that is scored.
package struct ScoredGraph: Codable, Sendable {
  package var documents: [Document]
  package var people: [Person]
  package var works: [Work]
  package var venues: [Venue]?
  package var talks: [Talk]?
  package var relations: [Relation]?
  package var topics: [Topic]?
  package var systems: [System]?

  /// Reads a graph.
  package init(json: Data) throws {
    self = try JSONDecoder().decode(Self.self, from: json)
  }

  package struct Document: Codable, Sendable {
    package var id: String
    package var kind: String?
    package var owner: String?
    package var topics: [String]?
  }

  package struct Person: Codable, Sendable {
    package var id: String
    package var name: String
    package var aliases: [String]?
    package var mentions: [Mention]?
  }

  package struct Mention: Codable, Sendable {
    package var document: String?
    package var text: String
    package var role: String?
  }

  package struct Work: Codable, Sendable {
    package var title: String
    package var year: Int?
    package var venue: String?
    package var type: String?
    package var authors: [Author]
    package var etAl: Bool?
    package var documents: [String]

    package struct Author: Codable, Sendable {
      package var person: String
      package var text: String
    }
  }

  package struct Venue: Codable, Sendable {
    package var id: String
    package var series: String?
    package var name: String?
  }

  package struct Talk: Codable, Sendable {
    package var document: String
    package var title: String
    package var speaker: String?
    package var affiliation: String?
    package var topics: [String]?
  }

  package struct Relation: Codable, Sendable {
    package var kind: String
    package var from: String
    package var to: String
    package var weight: Double?
    package var label: String?
  }

  package struct Topic: Codable, Sendable {
    package var id: String
    package var label: String
  }

  package struct System: Codable, Sendable {
    package var name: String
    package var documents: [String]?
  }
}
