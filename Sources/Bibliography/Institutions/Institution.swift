/// An organisation that people study or work at.
public struct Institution: Sendable, Hashable {
  /// The canonical name.
  public var name: String
  /// Other spellings, abbreviations first.
  public var aliases: [String]
  /// Whether it comes from the catalogue; else the name is as printed.
  public var isKnown: Bool

  package init(name: String, aliases: [String] = [], isKnown: Bool) {
    self.name = name
    self.aliases = aliases
    self.isKnown = isKnown
  }
}

/// A stay of a person at an institution, as a document states it.
public struct Affiliation: Sendable, Hashable {
  /// The person's index in ``ExtractedDocument/mentions``.
  public var person: Int
  public var institution: Institution
  /// The institution as printed, with its department where that is given.
  public var text: String
  /// "PhD student", "Research Intern" and the like, as printed.
  public var role: String?
  /// Start, "2023-09" or "2023"; nil where it isn't given.
  public var from: String?
  /// End, in the same form; nil where it isn't given or the stay goes on.
  public var to: String?
  public var evidence: Evidence

  package init(
    person: Int, institution: Institution, text: String, role: String? = nil, from: String? = nil,
    to: String? = nil, evidence: Evidence
  ) {
    self.person = person
    self.institution = institution
    self.text = text
    self.role = role
    self.from = from
    self.to = to
    self.evidence = evidence
  }
}
