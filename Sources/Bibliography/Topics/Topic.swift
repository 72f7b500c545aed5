/// A topic of the vocabulary.
public struct Topic: Sendable, Hashable {
  /// A short stable key: "gnn" in "topic:gnn".
  public var key: String
  /// The preferred label: "graph neural networks".
  public var label: String

  package init(key: String, label: String) {
    self.key = key
    self.label = label
  }
}

/// A topic given to a document, work, talk or person, with the words that gave it.
public struct TopicAssignment: Sendable, Hashable {
  public var topic: Topic
  /// How strongly the text speaks for it; at least 1 where a label or synonym stands in a title.
  public var weight: Double
  public var evidence: [Evidence]

  package init(topic: Topic, weight: Double, evidence: [Evidence]) {
    self.topic = topic
    self.weight = weight
    self.evidence = evidence
  }
}
