/// What an edge of the graph says about its two ends.
public enum EdgeKind: String, Sendable, Hashable, CaseIterable {
  /// Two people who wrote a work together; counted from the works.
  case coauthor
  /// From an advisee to the advisor.
  case advisor
  /// Two people who are said to work together.
  case collaborator
  /// Two people who may be one.
  case possiblySame = "possibly-same"
  /// From a person, work or talk to a topic.
  case topic
  /// From a person to an institution.
  case affiliation
  /// From a person to a system that the person made.
  case system

  /// Whether the edge runs from one end to the other.
  public var isDirected: Bool {
    switch self {
    case .coauthor, .collaborator, .possiblySame: false
    case .advisor, .topic, .affiliation, .system: true
    }
  }

  /// Whether both ends are people.
  public var joinsPeople: Bool {
    switch self {
    case .coauthor, .advisor, .collaborator, .possiblySame: true
    case .topic, .affiliation, .system: false
    }
  }

  /// The place in ``allCases``.
  package var order: Int {
    switch self {
    case .coauthor: 0
    case .advisor: 1
    case .collaborator: 2
    case .possiblySame: 3
    case .topic: 4
    case .affiliation: 5
    case .system: 6
    }
  }
}
