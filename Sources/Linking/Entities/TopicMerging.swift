import Bibliography

/// Topics given to one thing in several places, each once.
enum TopicMerging {
  /// The strongest weight and all the evidence of each topic, by key.
  static func merged(_ topics: [TopicAssignment]) -> [TopicAssignment] {
    var found: [String: TopicAssignment] = [:]
    for topic in topics {
      if var known = found[topic.topic.key] {
        known.weight = max(known.weight, topic.weight)
        known.evidence = Set(known.evidence + topic.evidence).sorted()
        found[topic.topic.key] = known
      } else {
        found[topic.topic.key] = topic
      }
    }
    return found.values.sorted { $0.topic.key < $1.topic.key }
  }
}
