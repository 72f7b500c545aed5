/// A mention that a user points at.
public struct MentionReference: Sendable, Hashable {
  public var document: String
  /// The line, counted from 1; nil means every line of the document.
  public var line: Int?
  /// The name as printed.
  public var text: String

  public init(document: String, line: Int? = nil, text: String) {
    self.document = document
    self.line = line
    self.text = text
  }
}

/// A person's ruling on two mentions, kept for ever.
public struct LinkingDecision: Sendable, Hashable {
  public enum Verdict: String, Sendable, Hashable {
    /// A must-link.
    case same
    /// A cannot-link.
    case different
  }

  public var verdict: Verdict
  public var first: MentionReference
  public var second: MentionReference

  public init(_ verdict: Verdict, _ first: MentionReference, _ second: MentionReference) {
    self.verdict = verdict
    self.first = first
    self.second = second
  }
}

/// What a user can say about how mentions are linked.
public struct LinkingOptions: Sendable {
  /// Ids of documents, or names of people, that belong to the committee.
  public var panel: [String]
  public var decisions: [LinkingDecision]
  /// The sum of match weights, in bits, from which two clusters are one person.
  public var threshold: Double
  /// How many bits the best of several candidates must lie above the next.
  public var margin: Double

  public init(
    panel: [String] = [], decisions: [LinkingDecision] = [], threshold: Double = 1,
    margin: Double = 1.5
  ) {
    self.panel = panel
    self.decisions = decisions
    self.threshold = threshold
    self.margin = margin
  }
}
