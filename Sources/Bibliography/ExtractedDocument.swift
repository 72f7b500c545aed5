/// The kind of an input document.
public enum DocumentKind: String, Sendable, Hashable, CaseIterable {
  case cv, statement, talks, references, bibliography, unknown
}

/// Everything that was read out of one document, before anything is linked.
///
/// Items refer to people by their index in ``mentions`` and to works by their index in ``works``.
public struct ExtractedDocument: Sendable {
  /// The path relative to the folder that was read, with `/` between its parts.
  public var id: String
  public var kind: DocumentKind
  /// The mention of the person whose CV or statement this is.
  public var owner: Int?
  /// E-mail addresses and other identifiers of the owner.
  public var ownerIdentifiers: [PersonIdentifier]
  public var mentions: [Mention]
  public var works: [Work]
  public var talks: [Talk]
  public var relations: [Relation]
  public var affiliations: [Affiliation]
  /// Topics of the document as a whole: of its owner, where there is one.
  public var topics: [TopicAssignment]
  public var systems: [NamedSystem]
  public var diagnostics: [Diagnostic]
  /// Passages that something was expected of and nothing was read from.
  public var missed: [MissedPassage] = []

  package init(
    id: String, kind: DocumentKind = .unknown, owner: Int? = nil,
    ownerIdentifiers: [PersonIdentifier] = [], mentions: [Mention] = [], works: [Work] = [],
    talks: [Talk] = [], relations: [Relation] = [], affiliations: [Affiliation] = [],
    topics: [TopicAssignment] = [], systems: [NamedSystem] = [], diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.kind = kind
    self.owner = owner
    self.ownerIdentifiers = ownerIdentifiers
    self.mentions = mentions
    self.works = works
    self.talks = talks
    self.relations = relations
    self.affiliations = affiliations
    self.topics = topics
    self.systems = systems
    self.diagnostics = diagnostics
  }
}
