/// A talk that a document announces or lists.
public struct Talk: Sendable, Hashable {
  public var title: String
  /// The speaker's index in ``ExtractedDocument/mentions``.
  public var speaker: Int?
  /// The speaker's affiliation as printed.
  public var affiliation: String?
  /// The date as far as it is given, in ISO 8601 form.
  public var date: String?
  public var place: String?
  /// The event at which it was given ("Super Computing 2019").
  public var event: String?
  public var topics: [TopicAssignment]
  public var evidence: Evidence

  package init(
    title: String, speaker: Int? = nil, affiliation: String? = nil, date: String? = nil,
    place: String? = nil, event: String? = nil, topics: [TopicAssignment] = [], evidence: Evidence
  ) {
    self.title = title
    self.speaker = speaker
    self.affiliation = affiliation
    self.date = date
    self.place = place
    self.event = event
    self.topics = topics
    self.evidence = evidence
  }
}
