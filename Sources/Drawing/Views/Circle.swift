import GraphAnalysis
import Linking

/// The people that a picture of some people shows, chosen from the graph.
struct Circle {
  /// The people asked about, in order.
  let subjects: [Int]
  /// Coauthors of a subject.
  private(set) var coauthors: Set<Int> = []
  /// Those whom a subject names as advisor, supervisor, mentor or host.
  private(set) var advisors: Set<Int> = []
  /// Those tied to two subjects or more.
  private(set) var shared: Set<Int> = []
  /// Everybody drawn: subjects first, then by index.
  private(set) var people: [Int] = []
  /// For each subject the coauthors that are not drawn, the strongest first.
  private(set) var folded: [(subject: Int, people: [Int])] = []
  /// Whether coauthors below the least weight were left out.
  private(set) var belowWeight = 0
  /// Shared people for whom there was no room.
  private(set) var droppedShared = 0
  /// The subjects that each person is tied to.
  private var ties: [Int: [Int]] = [:]
  private var onChains: Set<ChainStep> = []

  private struct ChainStep: Hashable {
    var low: Int
    var high: Int

    init(_ a: Int, _ b: Int) {
      low = min(a, b)
      high = max(a, b)
    }
  }

  init(
    _ subjects: [Int], in graph: CollaborationGraph, options: CollaborationView.Options,
    limit: Int, small: Int
  ) {
    self.subjects = subjects
    let isSubject = Set(subjects)
    for subject in subjects {
      for (person, kind) in Self.neighbours(of: subject, in: graph)
      where !isSubject.contains(person) {
        if ties[person]?.last != subject { ties[person, default: []].append(subject) }
        switch kind {
        case .coauthor: coauthors.insert(person)
        case .advisor: advisors.insert(person)
        default: break
        }
      }
    }
    shared = Set(ties.filter { $0.value.count > 1 }.keys)
    var drawn = shared.union(chains(in: graph, longest: options.longestChain))
    if !options.drawsOnlyTies { drawn.formUnion(advisors) }
    for subject in subjects where !options.drawsOnlyTies {
      for end in graph.ends(of: subject, kind: .collaborator) {
        if case .person(let person) = end { drawn.insert(person) }
      }
    }
    var rest: [(Int, [Int])] = []
    for subject in subjects {
      let own = Self.coauthors(of: subject, in: graph).filter { !isSubject.contains($0.person) }
      var chosen = 0
      var left: [Int] = []
      for coauthor in own where !drawn.contains(coauthor.person) {
        let fits = coauthor.weight > 1 ? chosen < limit : own.count <= small
        if coauthor.weight < options.minimumWeight {
          belowWeight += 1
        } else if fits {
          chosen += 1
          drawn.insert(coauthor.person)
        } else {
          left.append(coauthor.person)
        }
      }
      rest.append((subject, left))
    }
    folded = rest.map { subject, left in
      // A label "+ 1 other" would take the room of the name.
      let single = left.filter { !drawn.contains($0) }
      if single.count == 1 && !options.drawsOnlyTies { drawn.formUnion(single) }
      return (subject, single.filter { !drawn.contains($0) })
    }
    people = subjects + drawn.subtracting(isSubject).sorted()
  }

  /// The number of labels that the picture will have.
  var labels: Int { people.count + folded.count { !$0.people.isEmpty } }

  /// Whether an edge between two people who are not asked about says something: it ties the
  /// circles of two subjects, or lies on a chain between two.
  func bridges(_ first: Int, _ second: Int) -> Bool {
    if onChains.contains(ChainStep(first, second)) { return true }
    guard let left = ties[first], let right = ties[second] else { return false }
    return Set(left).isDisjoint(with: right)
  }

  /// Drops the shared people with the fewest ties until the labels fit.
  mutating func keepStrongestShared(_ limit: Int) {
    let room = max(0, limit - subjects.count - folded.count { !$0.people.isEmpty })
    let kept = people.dropFirst(subjects.count).sorted {
      (ties[$1]?.count ?? 0, $0) < (ties[$0]?.count ?? 0, $1)
    }.prefix(room).sorted()
    droppedShared = people.count - subjects.count - kept.count
    people = subjects + kept
  }

  // MARK: Choosing

  /// The people asked about: those given, else applicants and committee, else the owners of
  /// documents, else the ten people with the most coauthors.
  static func people(_ given: [Int]?, in graph: CollaborationGraph) -> [Int] {
    if let given { return given.filter { graph.corpus.people.indices.contains($0) } }
    let marked = Set(graph.applicants + graph.panel).sorted()
    if !marked.isEmpty { return marked }
    let owners = Set(graph.corpus.documents.compactMap(\.owner)).sorted()
    if !owners.isEmpty { return owners }
    return graph.corpus.people.indices.sorted {
      (graph[.coauthor].degree($1), $0) < (graph[.coauthor].degree($0), $1)
    }.prefix(10).sorted()
  }

  /// The people with the most ties to the others of the list, in the order of the list.
  static func mostTied(_ people: [Int], count: Int, in graph: CollaborationGraph) -> [Int] {
    var circles: [Int: Int] = [:]
    for person in people {
      for neighbour in Set(graph[.coauthor].neighbours(of: person)) {
        circles[Int(neighbour), default: 0] += 1
      }
    }
    let strength = people.map { person in
      graph[.coauthor].neighbours(of: person).reduce(0) { $0 + (circles[Int($1)] ?? 1) - 1 }
    }
    let order = people.indices.sorted { (strength[$1], $0) < (strength[$0], $1) }
    return order.prefix(count).sorted().map { people[$0] }
  }

  /// Everybody tied to a person by authorship, advice or collaboration.
  private static func neighbours(
    of subject: Int, in graph: CollaborationGraph
  ) -> [(person: Int, kind: EdgeKind)] {
    [EdgeKind.coauthor, .advisor, .collaborator].flatMap { kind in
      var found = graph.ends(of: subject, kind: kind).map { ($0.index, kind) }
      if kind == .advisor {
        // Their advisees are tied to them too, but are no advisors.
        found += graph.people(to: .person(subject), kind: kind).map { ($0, .collaborator) }
      }
      return found
    }
  }

  /// The coauthors of a person, the strongest first.
  private static func coauthors(
    of subject: Int, in graph: CollaborationGraph
  ) -> [(person: Int, weight: Double)] {
    let layer = graph[.coauthor]
    return layer.neighbours(of: subject).compactMap { neighbour in
      layer.edge(from: subject, to: Int(neighbour)).map {
        (
          person: Int(neighbour), weight: layer.weight(of: $0),
          fraction: layer.fractionalWeight(of: $0) ?? 0
        )
      }
    }.sorted { ($1.weight, $1.fraction, $0.person) < ($0.weight, $0.fraction, $1.person) }
      .map { ($0.person, $0.weight) }
  }

  /// The inner people of the shortest chain between each two subjects.
  private mutating func chains(in graph: CollaborationGraph, longest: Int) -> Set<Int> {
    // Beyond this number of people the pairs are too many to draw their chains.
    guard longest > 1, subjects.count <= 24 else { return [] }
    var inner: Set<Int> = []
    for (place, first) in subjects.enumerated() {
      for second in subjects[(place + 1)...] {
        let found = graph.chains(
          from: first, to: second, via: [.coauthor, .advisor, .collaborator], count: 1,
          longest: longest)
        for chain in found {
          for (from, to) in zip(chain.people, chain.people.dropFirst()) {
            onChains.insert(ChainStep(from, to))
          }
          inner.formUnion(chain.people.dropFirst().dropLast())
        }
      }
    }
    return inner
  }
}
