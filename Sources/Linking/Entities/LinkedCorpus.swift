public import Bibliography

/// The people, works, venues and institutions that the mentions of a set of documents refer to.
///
/// All cross references are indices into the arrays of this value. Arrays are in a fixed order that
/// does not depend on the order in which the documents were given.
public struct LinkedCorpus: Sendable {
  public var documents: [LinkedDocument]
  public var people: [Person]
  public var works: [LinkedWork]
  public var venues: [LinkedVenue]
  public var institutions: [Institution]
  public var talks: [LinkedTalk]
  public var relations: [LinkedRelation]
  public var affiliations: [LinkedAffiliation]
  public var systems: [LinkedSystem]
  /// Pairs that the evidence neither joins nor separates, strongest first.
  public var doubtful: [DoubtfulPair]
  public var diagnostics: [Diagnostic]

  package init(
    documents: [LinkedDocument] = [], people: [Person] = [], works: [LinkedWork] = [],
    venues: [LinkedVenue] = [], institutions: [Institution] = [], talks: [LinkedTalk] = [],
    relations: [LinkedRelation] = [], affiliations: [LinkedAffiliation] = [],
    systems: [LinkedSystem] = [], doubtful: [DoubtfulPair] = [], diagnostics: [Diagnostic] = []
  ) {
    self.documents = documents
    self.people = people
    self.works = works
    self.venues = venues
    self.institutions = institutions
    self.talks = talks
    self.relations = relations
    self.affiliations = affiliations
    self.systems = systems
    self.doubtful = doubtful
    self.diagnostics = diagnostics
  }
}

/// A document with its owner resolved.
public struct LinkedDocument: Sendable {
  /// On whose side of the question the document's owner stands.
  public enum Role: String, Sendable, Hashable {
    case applicant, panel, other
  }

  public var id: String
  public var kind: DocumentKind
  public var owner: Int?
  public var role: Role
  public var topics: [TopicAssignment]

  package init(
    id: String, kind: DocumentKind, owner: Int?, role: Role, topics: [TopicAssignment]
  ) {
    self.id = id
    self.kind = kind
    self.owner = owner
    self.role = role
    self.topics = topics
  }
}

/// A person: the entity that a set of mentions refers to.
public struct Person: Sendable {
  /// A stable id within this corpus: "p12".
  public var id: String
  /// The canonical name: the fullest one that the mentions support.
  public var name: PersonName
  /// The other spellings that were met, sorted.
  public var aliases: [String]
  public var mentions: [LinkedMention]
  public var identifiers: [PersonIdentifier]
  public var isApplicant: Bool
  public var isPanel: Bool
  /// How the mentions came together, step by step.
  public var joins: [MentionJoin]

  package init(
    id: String, name: PersonName, aliases: [String] = [], mentions: [LinkedMention] = [],
    identifiers: [PersonIdentifier] = [], isApplicant: Bool = false, isPanel: Bool = false,
    joins: [MentionJoin] = []
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.mentions = mentions
    self.identifiers = identifiers
    self.isApplicant = isApplicant
    self.isPanel = isPanel
    self.joins = joins
  }
}

/// One step of linking: what two mentions stand for became one person.
public struct MentionJoin: Sendable, Hashable {
  /// Indices in ``Person/mentions``.
  public var first: Int
  public var second: Int
  /// The rule, or the strongest match weights in bits.
  public var reason: String

  package init(first: Int, second: Int, reason: String) {
    self.first = first
    self.second = second
    self.reason = reason
  }
}

/// A mention with its work resolved.
public struct LinkedMention: Sendable, Hashable {
  public var text: String
  public var role: Mention.Role
  /// The index of the work in ``LinkedCorpus/works``, for author mentions.
  public var work: Int?
  public var position: Int?
  public var evidence: Evidence

  package init(
    text: String, role: Mention.Role, work: Int? = nil, position: Int? = nil, evidence: Evidence
  ) {
    self.text = text
    self.role = role
    self.work = work
    self.position = position
    self.evidence = evidence
  }
}

/// A work: the entity that one or more listings refer to.
public struct LinkedWork: Sendable {
  /// One name in the author list.
  public struct Author: Sendable, Hashable {
    public var person: Int
    public var text: String
    public var equalContribution: Bool

    package init(person: Int, text: String, equalContribution: Bool) {
      self.person = person
      self.text = text
      self.equalContribution = equalContribution
    }
  }

  public var id: String
  public var title: String
  public var year: Int?
  public var date: String?
  /// The index in ``LinkedCorpus/venues``.
  public var venue: Int?
  public var venueText: String
  /// Volume, issue and pages, where a listing tells them.
  public var locator = Locator()
  public var kind: Work.Kind
  public var listing: Work.Listing
  public var authors: [Author]
  public var etAl: Bool
  public var topics: [TopicAssignment]
  public var identifiers: [String: String]
  /// The ids of the documents that list it, sorted.
  public var documents: [String]
  public var evidence: [Evidence]
  /// The versions in which it appeared, the most authoritative first; empty where there is one.
  public var versions: [WorkVersion]

  package init(
    id: String, title: String, year: Int?, date: String?, venue: Int?, venueText: String,
    kind: Work.Kind, listing: Work.Listing, authors: [Author], etAl: Bool,
    topics: [TopicAssignment] = [], identifiers: [String: String] = [:], documents: [String],
    evidence: [Evidence], versions: [WorkVersion] = []
  ) {
    self.id = id
    self.title = title
    self.year = year
    self.date = date
    self.venue = venue
    self.venueText = venueText
    self.kind = kind
    self.listing = listing
    self.authors = authors
    self.etAl = etAl
    self.topics = topics
    self.identifiers = identifiers
    self.documents = documents
    self.evidence = evidence
    self.versions = versions
  }
}

/// One version of a work: a preprint, a paper in proceedings, an article in a journal.
public struct WorkVersion: Sendable, Hashable {
  public var kind: Work.Kind
  public var year: Int?
  public var date: String?
  /// The index in ``LinkedCorpus/venues``.
  public var venue: Int?
  public var venueText: String
  /// Volume, issue and pages, where a listing tells them.
  public var locator = Locator()
  public var identifiers: [String: String]
  /// The ids of the documents that list this version, sorted.
  public var documents: [String]
  public var evidence: [Evidence]

  package init(
    kind: Work.Kind, year: Int?, date: String? = nil, venue: Int? = nil, venueText: String = "",
    identifiers: [String: String] = [:], documents: [String] = [], evidence: [Evidence] = []
  ) {
    self.kind = kind
    self.year = year
    self.date = date
    self.venue = venue
    self.venueText = venueText
    self.identifiers = identifiers
    self.documents = documents
    self.evidence = evidence
  }
}

/// A venue series with the spellings that were met.
public struct LinkedVenue: Sendable {
  public var id: String
  public var venue: Venue
  public var aliases: [String]

  package init(id: String, venue: Venue, aliases: [String]) {
    self.id = id
    self.venue = venue
    self.aliases = aliases
  }
}

/// A talk with its speaker resolved.
public struct LinkedTalk: Sendable {
  public var id: String
  public var document: String
  public var talk: Talk
  public var speaker: Int?

  package init(id: String, document: String, talk: Talk, speaker: Int?) {
    self.id = id
    self.document = document
    self.talk = talk
    self.speaker = speaker
  }
}

/// A stated relation between two entities, with all the places that state it.
public struct LinkedRelation: Sendable {
  public var kind: Relation.Kind
  public var from: Int
  public var to: Int
  public var label: Relation.Label?
  /// The earliest beginning that is told, "2019-09" or "2019"; nil where none is.
  public var begin: String?
  /// The latest end that is told; nil where none is or, after a beginning, where it goes on.
  public var end: String?
  public var evidence: [Evidence]

  package init(
    kind: Relation.Kind, from: Int, to: Int, label: Relation.Label?, begin: String? = nil,
    end: String? = nil, evidence: [Evidence]
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.label = label
    self.begin = begin
    self.end = end
    self.evidence = evidence
  }
}

/// A stay of a person at an institution, with all the places that state it.
public struct LinkedAffiliation: Sendable {
  public var person: Int
  /// The index in ``LinkedCorpus/institutions``.
  public var institution: Int
  public var from: String?
  public var to: String?
  public var role: String?
  public var evidence: [Evidence]

  package init(
    person: Int, institution: Int, from: String?, to: String?, role: String?, evidence: [Evidence]
  ) {
    self.person = person
    self.institution = institution
    self.from = from
    self.to = to
    self.role = role
    self.evidence = evidence
  }
}

/// A named system, across documents.
public struct LinkedSystem: Sendable {
  public var id: String
  public var name: String
  public var documents: [String]
  /// Makers, as indices in ``LinkedCorpus/people``, sorted.
  public var people: [Int]
  public var evidence: [Evidence]

  package init(
    id: String, name: String, documents: [String], people: [Int], evidence: [Evidence]
  ) {
    self.id = id
    self.name = name
    self.documents = documents
    self.people = people
    self.evidence = evidence
  }
}

/// Two people who may be one: reported, never merged.
public struct DoubtfulPair: Sendable, Hashable {
  /// Indices in ``LinkedCorpus/people``, `first < second`.
  public var first: Int
  public var second: Int
  /// The sum of the match weights (log2 Bayes factors), below the threshold for a merge.
  public var weight: Double
  /// The reasons for and against, in words.
  public var reasons: [String]
  public var evidence: [Evidence]

  package init(
    first: Int, second: Int, weight: Double, reasons: [String], evidence: [Evidence]
  ) {
    self.first = first
    self.second = second
    self.weight = weight
    self.reasons = reasons
    self.evidence = evidence
  }
}
