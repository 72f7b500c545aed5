/// A person's name at a place in a document, in a role.
public struct Mention: Sendable, Hashable {
  /// What the mentioned person is doing there.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case author, owner, advisor, advisee, speaker, organizer, collaborator, mentioned
  }

  /// The name as printed, without Markdown marks; footnote signs may still be there.
  public var text: String
  /// The parsed name.
  public var name: PersonName
  public var role: Role
  /// The index in ``ExtractedDocument/works`` of the work that this author mention belongs to.
  public var work: Int?
  /// The place in the author list, counted from 1.
  public var position: Int?
  /// Whether the list marks this author as having contributed equally.
  public var equalContribution: Bool
  /// Whether the document sets this name off (bold, underlined): in a CV, a sign of its owner.
  public var isEmphasized: Bool
  /// The institution printed with the name, if any.
  public var affiliation: String?
  /// Identifiers printed with the name or carried by a bibliographic record.
  public var identifiers: [PersonIdentifier]
  public var evidence: Evidence

  package init(
    text: String, name: PersonName, role: Role, work: Int? = nil, position: Int? = nil,
    equalContribution: Bool = false, isEmphasized: Bool = false, affiliation: String? = nil,
    identifiers: [PersonIdentifier] = [], evidence: Evidence
  ) {
    self.text = text
    self.name = name
    self.role = role
    self.work = work
    self.position = position
    self.equalContribution = equalContribution
    self.isEmphasized = isEmphasized
    self.affiliation = affiliation
    self.identifiers = identifiers
    self.evidence = evidence
  }
}

/// An identifier that stands for one person (or one mailbox of a person).
public struct PersonIdentifier: Sendable, Hashable, Comparable {
  public enum Scheme: String, Sendable, Hashable, CaseIterable {
    case orcid, dblp, email, openalex, homepage
  }

  public var scheme: Scheme
  /// The identifier in its canonical spelling (lower-case e-mail, ORCID with hyphens).
  public var value: String

  package init(scheme: Scheme, value: String) {
    self.scheme = scheme
    self.value = value
  }

  public static func < (left: PersonIdentifier, right: PersonIdentifier) -> Bool {
    (left.scheme.rawValue, left.value) < (right.scheme.rawValue, right.value)
  }
}
