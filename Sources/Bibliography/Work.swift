/// A publication as one document lists it.
public struct Work: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case conference, journal, workshop, preprint, thesis, poster, other
  }

  /// How the document lists the work: as its owner's, as a reference, or in passing.
  public enum Listing: String, Sendable, Hashable, CaseIterable {
    case own, cited, mentioned
  }

  /// The title, cleaned of markup and braces, without the final full stop.
  public var title: String
  /// Indices in ``ExtractedDocument/mentions``, in the order of the author list.
  public var authors: [Int]
  /// Whether the author list was cut short ("et al.", "and others").
  public var etAl: Bool
  public var year: Int?
  /// The date as far as it is given: "2023-07", "2023-07-01", "2023".
  public var date: String?
  /// The venue that was recognised, as a catalogue or made-up series.
  public var venue: Venue?
  /// The venue as printed.
  public var venueText: String
  /// Volume, issue and pages, where they are told.
  public var locator = Locator()
  public var kind: Kind
  public var listing: Listing
  public var topics: [TopicAssignment]
  /// DOI, arXiv id and the like, keyed by scheme ("doi", "arxiv", "dblp").
  public var identifiers: [String: String]
  public var evidence: Evidence

  package init(
    title: String, authors: [Int] = [], etAl: Bool = false, year: Int? = nil, date: String? = nil,
    venue: Venue? = nil, venueText: String = "", kind: Kind = .other, listing: Listing = .own,
    topics: [TopicAssignment] = [], identifiers: [String: String] = [:], evidence: Evidence
  ) {
    self.title = title
    self.authors = authors
    self.etAl = etAl
    self.year = year
    self.date = date
    self.venue = venue
    self.venueText = venueText
    self.kind = kind
    self.listing = listing
    self.topics = topics
    self.identifiers = identifiers
    self.evidence = evidence
  }
}
