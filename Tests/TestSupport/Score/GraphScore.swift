/// The figures of a graph against a gold annotation.
///
/// Documents are matched by the gold's id being a prefix of the graph's document name or of a
/// folder in it; works by their title in a document; people by the author mentions they have, else
/// by name, each gold person by one entity only. What the annotation tolerates either way is left
/// out on both sides.
package struct GraphScore: Sendable {
  package private(set) var figures = ScoreFigures()
  /// What was missed, by figure, for messages.
  package private(set) var missed: [String: [String]] = [:]

  let gold: GoldAnnotation
  let graph: ScoredGraph
  /// The work that a paper of the gold was found as, by the paper's id.
  var found: [String: ScoredGraph.Work] = [:]
  /// How many author mentions of an entity are a gold person's: entity, person, weight.
  var votes: [String: [String: Double]] = [:]
  /// The gold person that an entity is.
  var who: [String: String] = [:]
  /// Author mentions: the gold's person and the graph's entity.
  var mentions: [(gold: String, found: String)] = []
  /// People whose links are tolerated either way, in any paper or in one.
  let loosePeople: Set<String>
  private let looseIn: Set<String>

  /// Scores a graph.
  package init(of graph: ScoredGraph, against gold: GoldAnnotation) {
    self.gold = gold
    self.graph = graph
    var people: Set<String> = []
    var places: Set<String> = []
    for tolerance in gold.tolerances ?? [] {
      let papers = tolerance.papers ?? tolerance.paper.map { [$0] } ?? []
      for person in tolerance.persons {
        for paper in papers { places.insert("\(person) \(paper)") }
        if tolerance.kind == "merge-tolerated" { places.insert("\(person) ") }
        if !papers.isEmpty || tolerance.kind == "merge-tolerated" { people.insert(person) }
      }
    }
    loosePeople = people
    looseIn = places
    scoreWorks()
    identify()
    scoreDocuments()
    scoreAdvisors()
    scoreCoauthors()
    scoreTalks()
    scoreSystems()
    scoreTopics()
  }

  /// The names of the figures that are worse than in `other` by more than `tolerance`.
  package func worse(than other: GraphScore, tolerance: Double = 0.01) -> [String] {
    other.figures.values.keys.sorted().compactMap { name in
      let (before, now) = (other.figures[name], figures[name])
      return now < before - tolerance ? "\(name): \(now), was \(before)" : nil
    }
  }

  /// The gold's document that a document of the graph is, or its own name.
  func document(_ name: String?) -> String? {
    guard let name else { return nil }
    var best: String?
    for part in name.split(separator: "/") {
      for document in gold.documents
      where part.hasPrefix(document.id) && document.id.count > (best?.count ?? 0) {
        best = document.id
      }
    }
    return best ?? name
  }

  /// The gold person that an entity is, or a name that no gold person has.
  func key(_ entity: String) -> String { who[entity] ?? "?\(entity)" }

  func isTolerated(_ person: String, in paper: String) -> Bool {
    looseIn.contains("\(person) \(paper)") || looseIn.contains("\(person) ")
  }

  mutating func miss(_ figure: String, _ what: String) { missed[figure, default: []].append(what) }

  mutating func record(_ name: String, right: Int, predicted: Int, gold: Int) {
    figures.record(name, right: right, predicted: predicted, gold: gold)
  }

  mutating func record(_ name: String, good: Int, of count: Int) {
    figures.record(name, good: good, of: count)
  }

  mutating func recordClusters(_ name: String) {
    figures.record(name, clusters: mentions)
  }
}
