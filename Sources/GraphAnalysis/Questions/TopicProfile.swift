import Linking

/// The topics of a person, or of the whole corpus, with the works and talks that have them.
public struct TopicProfile: Sendable {
  public struct Entry: Sendable {
    /// An index in ``CollaborationGraph/topics``.
    public var topic: Int
    /// Indices in the corpus, ascending.
    public var works: [Int]
    public var talks: [Int]
    public var people: [Int]
    /// The distinct years of the works, ascending.
    public var years: [Int]
  }

  /// The person asked about; nil for the whole corpus.
  public let person: Int?
  /// Topics with more works and talks first, then by key.
  public let entries: [Entry]

  /// Gathers the topics.
  ///
  /// - Parameters:
  ///   - person: an index in the corpus, or nil for everybody.
  ///   - graph: the graph to ask.
  /// - Complexity: O(topic edges).
  public init(of person: Int? = nil, in graph: CollaborationGraph) {
    self.person = person
    let layer = graph[.topic]
    let own = person.map { Set(graph.works(of: $0)) }
    entries = graph.topics.indices.compactMap { topic -> Entry? in
      var entry = Entry(topic: topic, works: [], talks: [], people: [], years: [])
      for place in layer.row(graph.nodes.id(of: .topic(topic))) {
        switch graph.nodes.node(Int(layer.targets[place])) {
        case .work(let work):
          if own?.contains(work) ?? true { entry.works.append(work) }
        case .talk(let talk):
          if person == nil || graph.corpus.talks[talk].speaker == person {
            entry.talks.append(talk)
          }
        case .person(let holder):
          if person == nil || holder == person { entry.people.append(holder) }
        default: break
        }
      }
      entry.years = Set(entry.works.compactMap { graph.corpus.works[$0].year }).sorted()
      return entry.works.isEmpty && entry.talks.isEmpty && entry.people.isEmpty ? nil : entry
    }
    .sorted {
      ($1.works.count + $1.talks.count, $0.topic) < ($0.works.count + $0.talks.count, $1.topic)
    }
  }
}
