package import Foundation

/// What a careful reader found in a set of documents: the gold that a graph is scored against.
///
/// Read from `Tests/Fixtures/seeds-gold.json`; a field that only explains is left out there.
package struct GoldAnnotation: Codable, Sendable {
  package var documents: [Document]
  package var people: [Person]
  package var papers: [Paper]
  package var talks: [Talk]
  package var advisorEdges: [AdvisorEdge]
  package var sharedCoauthors: SharedCoauthors
  package var venues: [Venue]
  package var topics: Topics?
  package var systems: [System]?
  package var tolerances: [Tolerance]?
  package var otherWorks: [OtherWork]?

  private enum CodingKeys: String, CodingKey {
    case documents, people, papers, talks, venues, topics, systems, tolerances
    case advisorEdges = "advisor_edges"
    case sharedCoauthors = "shared_coauthors"
    case otherWorks = "other_works"
  }

  /// Reads an annotation.
  package init(json: Data) throws {
    self = try JSONDecoder().decode(Self.self, from: json)
  }

  package struct Document: Codable, Sendable {
    package var id: String
    package var kind: String
    package var owner: String?
  }

  package struct Person: Codable, Sendable {
    package var id: String
    package var name: String
    package var forms: [Form]
  }

  package struct Form: Codable, Sendable {
    package var doc: String
    package var text: String
  }

  package struct Author: Codable, Sendable {
    package var person: String
    package var text: String
    /// `text` (the default) where the documents decide who it is, `world` where they don't,
    /// `ambiguous` where it is not scored.
    package var basis: String?
    package var otherTexts: [String]?

    private enum CodingKeys: String, CodingKey {
      case person, text, basis
      case otherTexts = "alt_texts"
    }
  }

  package struct Paper: Codable, Sendable {
    package var id: String
    package var doc: String
    package var kind: String?
    package var title: String
    package var printedTitle: String?
    package var year: Int?
    package var venue: String?
    package var venueFull: String?
    package var venueOptional: Bool?
    package var etAl: Bool?
    package var sameAs: [String]?
    package var authors: [Author]

    private enum CodingKeys: String, CodingKey {
      case id, doc, kind, title, year, venue, authors
      case printedTitle = "title_text"
      case venueFull = "venue_full"
      case venueOptional = "venue_optional"
      case etAl = "et_al"
      case sameAs = "same_as"
    }
  }

  package struct Talk: Codable, Sendable {
    package var id: String?
    package var doc: String
    package var title: String
    package var speaker: String?
    package var affiliation: String?
  }

  package struct AdvisorEdge: Codable, Sendable {
    package var advisee: String
    package var advisor: String
    package var relation: String
  }

  package struct SharedCoauthors: Codable, Sendable {
    package var pairs: [Pair]

    package struct Pair: Codable, Sendable {
      package var a: String
      package var b: String
      /// Other answers that are as good.
      package var also: [[String]]?
    }
  }

  package struct Venue: Codable, Sendable {
    package var canonical: String
    package var full: String?
    package var aliases: [String]?
  }

  package struct Topics: Codable, Sendable {
    package var labels: [String]
    package var assignments: [Assignment]

    package struct Assignment: Codable, Sendable {
      package var kind: String
      package var ref: String
      package var labels: [String]
    }
  }

  package struct System: Codable, Sendable {
    package var name: String
    package var docs: [String]
    package var forms: [Form]?
    package var optional: Bool?
  }

  package struct Tolerance: Codable, Sendable {
    package var kind: String
    package var persons: [String]
    package var paper: String?
    package var papers: [String]?
  }

  package struct OtherWork: Codable, Sendable {
    package var title: String
  }
}
