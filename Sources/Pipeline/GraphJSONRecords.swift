/// The records of `coterie-graph/1`, as JSON has them.
///
/// Only what the schema asks for is required; fields that a later version adds are passed over.
struct GraphJSONRecords: Decodable {
  struct Header: Decodable { var schema: String? }

  struct Evidence: Decodable {
    var document: String
    var line: Int
    var page: Int?
    var quote: String
  }

  struct Document: Decodable {
    var id: String
    var kind: String
    var owner: String?
    var role: String?
    var topics: [String]?
  }

  struct Stay: Decodable {
    var institution: String
    var from: String?
    var to: String?
    var role: String?
    var evidence: [Evidence]?
  }

  struct NameParts: Decodable {
    var title: String?
    var given: String?
    var nickname: String?
    var middle: String?
    var particle: String?
    var family: String?
    var suffix: String?
  }

  struct Mention: Decodable {
    var document: String
    var line: Int
    var page: Int?
    var text: String
    var role: String
    var work: String?
    var position: Int?
  }

  struct Identifier: Decodable {
    var scheme: String
    var value: String
  }

  struct Join: Decodable {
    var first: Int
    var second: Int
    var reason: String
  }

  struct Person: Decodable {
    var id: String
    var name: String
    var aliases: [String]?
    var affiliations: [Stay]?
    var applicant: Bool?
    var panel: Bool?
    var identifiers: [Identifier]?
    var nameParts: NameParts?
    var mentions: [Mention]?
    var joins: [Join]?
  }

  struct Institution: Decodable {
    var id: String
    var name: String
    var aliases: [String]?
    var known: Bool?
  }

  struct Author: Decodable {
    var person: String
    var text: String
    var equalContribution: Bool?
  }

  struct Work: Decodable {
    var id: String
    var title: String
    var year: Int?
    var date: String?
    var venue: String?
    var venueText: String?
    var type: String?
    var listedAs: String?
    var authors: [Author]
    var etAl: Bool?
    var topics: [String]?
    var locator: Locator?
    var identifiers: [String: String]?
    var documents: [String]?
    var evidence: [Evidence]?
    var versions: [Version]?
  }

  struct Version: Decodable {
    var type: String?
    var year: Int?
    var date: String?
    var venue: String?
    var venueText: String?
    var locator: Locator?
    var identifiers: [String: String]?
    var documents: [String]?
    var evidence: [Evidence]?
  }

  struct Locator: Decodable {
    var volume: String?
    var issue: String?
    var pages: String?
  }

  struct Venue: Decodable {
    var id: String
    var series: String
    var name: String
    var aliases: [String]?
    var kind: String?
    var known: Bool?
  }

  struct Talk: Decodable {
    var id: String
    var document: String
    var title: String
    var speaker: String?
    var affiliation: String?
    var date: String?
    var place: String?
    var event: String?
    var topics: [String]?
    var evidence: [Evidence]?
  }

  struct Relation: Decodable {
    var kind: String
    var from: String
    var to: String
    var weight: Double?
    var label: String?
    var begin: String?
    var end: String?
    var evidence: [Evidence]?
    var reasons: [String]?
  }

  struct Topic: Decodable {
    var id: String
    var label: String
  }

  struct System: Decodable {
    var id: String
    var name: String
    var documents: [String]?
    var people: [String]?
    var evidence: [Evidence]?
  }

  struct Diagnostic: Decodable {
    var severity: String
    var code: String
    var document: String?
    var line: Int?
    var summary: String
    var remedy: String
  }

  var documents: [Document]
  var people: [Person]
  var institutions: [Institution]?
  var works: [Work]
  var venues: [Venue]?
  var talks: [Talk]?
  var relations: [Relation]
  var topics: [Topic]?
  var systems: [System]?
  var diagnostics: [Diagnostic]?
}
