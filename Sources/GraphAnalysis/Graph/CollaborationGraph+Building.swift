import Bibliography
public import Linking

extension CollaborationGraph {
  /// Builds the graph of a corpus in one pass over its works and one over its statements.
  ///
  /// - Complexity: O(Σ n² over works of n authors + *statements* · log *statements*).
  public init(_ corpus: LinkedCorpus, options: Options = Options()) {
    let topics = Self.topics(of: corpus)
    let nodes = NodeSpace(
      people: corpus.people.count, institutions: corpus.institutions.count, topics: topics.count,
      systems: corpus.systems.count, works: corpus.works.count, talks: corpus.talks.count)
    let coauthors = Self.coauthors(of: corpus, options: options)
    var source = StatementSource(corpus: corpus, topics: topics, nodes: nodes)
    let advisors = source.relations(.advisor)
    let stated = [
      advisors.layer, source.relations(.collaborator).layer, source.doubtfulPairs(),
      source.topicEdges(), source.affiliations(), source.systems(),
    ]
    self.init(
      corpus: corpus, options: options, topics: topics, hyperAuthored: coauthors.hyperAuthored,
      worksOfPerson: coauthors.worksOfPerson, nodes: nodes, statements: source.statements,
      advisorLabels: advisors.labels, layers: [coauthors.layer] + stated)
  }

  private static func coauthors(
    of corpus: LinkedCorpus, options: Options
  ) -> (layer: EdgeLayer, hyperAuthored: [Int], worksOfPerson: [[UInt32]]) {
    var builder = GraphBuilder(
      personCount: corpus.people.count,
      maxAuthors: options.includesHyperAuthored ? .max : options.maxAuthors)
    var worksOfPerson: [[UInt32]] = Array(repeating: [], count: corpus.people.count)
    var authors: [UInt32] = []
    for (index, work) in corpus.works.enumerated() {
      authors.removeAll(keepingCapacity: true)
      if options.listings.contains(work.listing) {
        for author in work.authors { authors.append(UInt32(author.person)) }
      }
      builder.addWork(authors: authors, year: work.year)
      for author in work.authors where worksOfPerson[author.person].last != UInt32(index) {
        worksOfPerson[author.person].append(UInt32(index))
      }
    }
    let hyperAuthored = builder.hyperAuthored.map(Int.init)
    return (builder.finish(), hyperAuthored, worksOfPerson)
  }

  /// The topics that documents, works and talks of the corpus have, sorted by key.
  private static func topics(of corpus: LinkedCorpus) -> [Topic] {
    var labels: [String: String] = [:]
    let assignments =
      corpus.documents.map(\.topics) + corpus.works.map(\.topics) + corpus.talks.map(\.talk.topics)
    for assignment in assignments.joined() {
      let topic = assignment.topic
      // Two labels for one key: the first in the alphabet, whatever the order of the documents.
      labels[topic.key] = min(labels[topic.key] ?? topic.label, topic.label)
    }
    return labels.sorted { $0.key < $1.key }.map { Topic(key: $0.key, label: $0.value) }
  }
}

/// Turns what the documents of a corpus state into edges, and keeps the statements.
private struct StatementSource {
  let corpus: LinkedCorpus
  let nodes: NodeSpace
  let topicIndex: [String: Int]
  var statements: [Evidence] = []
  private var numbers: [Evidence: UInt32] = [:]

  init(corpus: LinkedCorpus, topics: [Topic], nodes: NodeSpace) {
    self.corpus = corpus
    self.nodes = nodes
    var index: [String: Int] = [:]
    for (position, topic) in topics.enumerated() { index[topic.key] = position }
    topicIndex = index
  }

  /// The numbers of statements, new ones for those not met before.
  private mutating func keep(_ evidence: [Evidence]) -> [UInt32] {
    evidence.map { item in
      if let known = numbers[item] { return known }
      let number = UInt32(statements.count)
      statements.append(item)
      numbers[item] = number
      return number
    }
  }

  mutating func relations(
    _ kind: Relation.Kind
  ) -> (layer: EdgeLayer, labels: [Relation.Label?]) {
    var edges = StatedEdges(isDirected: kind == .advisor, countsEvidence: true)
    var votes: [UInt64: [Relation.Label: Int]] = [:]
    for relation in corpus.relations where relation.kind == kind {
      let years = [relation.begin, relation.end].compactMap { $0.flatMap(CalendarMonth.year(of:)) }
      edges.add(
        from: relation.from, to: relation.to, weight: 1, years: years,
        evidence: keep(relation.evidence))
      if let label = relation.label {
        let key = UInt64(relation.from) << 32 | UInt64(relation.to)
        votes[key, default: [:]][label, default: 0] += max(relation.evidence.count, 1)
      }
    }
    let layer = edges.finish(nodeCount: nodes.people)
    let labels = layer.endpoints().map { ends -> Relation.Label? in
      let counts = votes[UInt64(ends.from) << 32 | UInt64(ends.to)] ?? [:]
      // The label stated most often; among equals the one that the vocabulary names first.
      let most = counts.values.max()
      return Relation.Label.allCases.first { counts[$0] != nil && counts[$0] == most }
    }
    return (layer, labels)
  }

  mutating func doubtfulPairs() -> EdgeLayer {
    var edges = StatedEdges(isDirected: false)
    for pair in corpus.doubtful {
      var evidence = pair.evidence
      if evidence.isEmpty {
        evidence = [pair.first, pair.second].compactMap {
          corpus.people[$0].mentions.first?.evidence
        }
      }
      edges.add(from: pair.first, to: pair.second, weight: pair.weight, evidence: keep(evidence))
    }
    return edges.finish(nodeCount: nodes.people)
  }

  mutating func affiliations() -> EdgeLayer {
    var edges = StatedEdges(isDirected: true)
    for stay in corpus.affiliations {
      let years = [stay.from, stay.to].compactMap { $0.flatMap(CalendarMonth.year(of:)) }
      edges.add(
        from: stay.person, to: nodes.id(of: .institution(stay.institution)),
        weight: 1, years: years, evidence: keep(stay.evidence))
    }
    return edges.finish(nodeCount: nodes.count)
  }

  mutating func systems() -> EdgeLayer {
    var edges = StatedEdges(isDirected: true)
    for (index, system) in corpus.systems.enumerated() {
      let evidence = keep(system.evidence)
      for person in system.people {
        edges.add(
          from: person, to: nodes.id(of: .system(index)), weight: 1, evidence: evidence)
      }
    }
    return edges.finish(nodeCount: nodes.count)
  }

  /// Topics of works and talks, and of the people who wrote, gave or own what has them.
  mutating func topicEdges() -> EdgeLayer {
    var edges = StatedEdges(isDirected: true)
    for document in corpus.documents {
      guard let owner = document.owner else { continue }
      for assignment in document.topics { add(assignment, from: [.person(owner)], to: &edges) }
    }
    for (index, work) in corpus.works.enumerated() {
      let authors = work.authors.map { GraphNode.person($0.person) }
      for assignment in work.topics {
        add(assignment, from: [.work(index)], years: work.year.map { [$0] } ?? [], to: &edges)
        add(assignment, from: authors, to: &edges)
      }
    }
    for (index, talk) in corpus.talks.enumerated() {
      let sources = [.talk(index)] + (talk.speaker.map { [GraphNode.person($0)] } ?? [])
      for assignment in talk.talk.topics { add(assignment, from: sources, to: &edges) }
    }
    return edges.finish(nodeCount: nodes.count)
  }

  private mutating func add(
    _ assignment: TopicAssignment, from sources: [GraphNode], years: [Int] = [],
    to edges: inout StatedEdges
  ) {
    guard let topic = topicIndex[assignment.topic.key] else { return }
    let evidence = keep(assignment.evidence)
    for source in sources {
      edges.add(
        from: nodes.id(of: source), to: nodes.id(of: .topic(topic)), weight: assignment.weight,
        years: years, evidence: evidence)
    }
  }
}
