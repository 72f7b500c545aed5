/// A relation between two people that a document states in words.
///
/// Coauthorship is not stated but counted: it comes from the works.
public struct Relation: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// From the advisee to the advisor.
    case advisor
    /// Two people who are said to work together.
    case collaborator
  }

  /// The word that the document uses for an advisor.
  public enum Label: String, Sendable, Hashable, CaseIterable {
    case advisor, supervisor, mentor, host
  }

  public var kind: Kind
  /// Indices in ``ExtractedDocument/mentions``.
  public var from: Int
  public var to: Int
  public var label: Label?
  /// When it began, "2019-09" or "2019"; nil where it isn't told.
  public var begin: String?
  /// When it ended, in the same form; nil where it isn't told or, after a beginning, where it goes on.
  public var end: String?
  public var evidence: Evidence

  package init(
    kind: Kind, from: Int, to: Int, label: Label? = nil, begin: String? = nil, end: String? = nil,
    evidence: Evidence
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
