import Bibliography
import Linking

/// The coauthors that some people share, pair by pair, with the works that prove it.
///
/// "None shared" means "none seen": ``cutShort`` says how many author lists were cut short, and
/// ``hyperAuthored`` which works were left out because of their number of authors.
public struct SharedCoauthors: Sendable {
  /// What to find out beside the shared coauthors.
  public struct Options: Sendable, Hashable {
    /// The most chains to give for each pair; 0 leaves out distances too.
    public var chains: Int
    /// The longest chain to look for.
    public var longestChain: Int
    /// The kinds of edges that chains may use.
    public var via: [EdgeKind]

    public init(chains: Int = 3, longestChain: Int = .max, via: [EdgeKind] = [.coauthor]) {
      self.chains = chains
      self.longestChain = longestChain
      self.via = via
    }
  }

  /// Somebody who wrote with both people of a pair.
  public struct Coauthor: Sendable, Hashable {
    /// An index in the corpus.
    public var person: Int
    /// The works with the first and with the second of the pair, ascending.
    public var worksWithFirst: [Int]
    public var worksWithSecond: [Int]
    /// The fractional weights of the two edges.
    public var fractionalWithFirst: Double
    public var fractionalWithSecond: Double
    /// Why the coauthor of the one may not be the coauthor of the other; nil where no doubt shows.
    public var doubt: IdentityDoubt?

    /// The smaller number of works: how strongly the coauthor ties the two together.
    public var strength: Int { min(worksWithFirst.count, worksWithSecond.count) }
    /// The smaller fractional weight.
    public var fractionalStrength: Double { min(fractionalWithFirst, fractionalWithSecond) }
  }

  /// A coauthor of the first and one of the second who may be one person.
  public struct PossibleCoauthor: Sendable, Hashable {
    public var coauthorOfFirst: Int
    public var coauthorOfSecond: Int
    /// The match weight (log2 Bayes factor) of the two.
    public var weight: Double
  }

  /// What ties two people together.
  public struct Pair: Sendable {
    /// Indices in the corpus, in the order in which the people were named.
    public var first: Int
    public var second: Int
    /// Sorted by strength, then by index.
    public var shared: [Coauthor]
    public var possible: [PossibleCoauthor]
    /// The works that the two wrote together.
    public var jointWorks: [Int]
    /// The fractional weight of those works.
    public var jointFractional: Double
    /// The number of steps of the shortest chain; nil where there is none within the limit.
    public var distance: Int?
    public var chains: [CollaborationChain]
    /// People who advised both, as indices in the corpus.
    public var sharedAdvisors: [Int]
    /// Institutions where both were, as indices in the corpus.
    public var sharedInstitutions: [Int]
    /// Topics that both have, as indices in ``CollaborationGraph/topics``.
    public var sharedTopics: [Int]
    /// The author lists of the works of either that end in "et al.", as indices in the corpus.
    public var cutShort: [Int]
  }

  /// Somebody who wrote with at least two of the people.
  public struct CommonCoauthor: Sendable, Hashable {
    public var person: Int
    /// Those of the people with whom the coauthor wrote, in the order in which they were named.
    public var with: [Int]
  }

  /// The people asked about, as indices in the corpus.
  public var people: [Int]
  /// Every pair, the first before the second in ``people``, row by row.
  public var pairs: [Pair]
  /// Everybody who wrote with two or more of the people: those with more of them first.
  public var common: [CommonCoauthor]
  /// Works of the people whose author lists end in "et al.", as ascending indices.
  public var cutShort: [Int]
  /// Works of the people that were left out because of their number of authors.
  public var hyperAuthored: [Int]

  /// The pair of two people of ``people``, by their places there.
  ///
  /// - Complexity: O(1).
  public func pair(_ row: Int, _ column: Int) -> Pair? {
    guard row != column, people.indices.contains(row), people.indices.contains(column) else {
      return nil
    }
    let low = min(row, column)
    let high = max(row, column)
    // Rows before `low` hold n−1, n−2, … pairs.
    return pairs[low * (2 * people.count - low - 1) / 2 + high - low - 1]
  }

  /// How many coauthors each pair shares; on the diagonal, how many coauthors each person has.
  public func matrix(in graph: CollaborationGraph) -> [[Int]] {
    people.indices.map { row in
      people.indices.map { column in
        pair(row, column)?.shared.count ?? graph[.coauthor].degree(people[row])
      }
    }
  }
}

extension SharedCoauthors {
  /// Finds what ties some people together.
  ///
  /// - Parameters:
  ///   - people: indices in the corpus; one that is named twice counts once.
  ///   - graph: the graph to ask.
  ///   - options: what to find out beside the shared coauthors.
  public init(
    among people: [Int], in graph: CollaborationGraph, options: Options = Options()
  ) {
    var distinct: [Int] = []
    var seen: Set<Int> = []
    for person in people where seen.insert(person).inserted { distinct.append(person) }
    var pairs: [Pair] = []
    let kinds = EdgeKind.allCases.filter { options.via.contains($0) && $0.joinsPeople }
    // One search for all pairs: its buffers are as large as the graph.
    var search = ChainSearch(layers: kinds.map { graph[$0] }, nodeCount: graph.personCount)
    for (row, first) in distinct.enumerated() {
      for second in distinct[(row + 1)...] {
        var chains: [CollaborationChain] = []
        if options.chains > 0 {
          // Only the shortest: a longer one adds nothing where a shorter one is known.
          chains = search.allShortest(from: first, to: second, count: options.chains)
            .filter { $0.count - 1 <= options.longestChain }
            .map { graph.chain(of: $0, via: kinds) }
        }
        pairs.append(Self.pair(first, second, chains, in: graph))
      }
    }
    self.people = distinct
    self.pairs = pairs
    common = Self.common(among: distinct, in: graph)
    cutShort = Self.cutShort(of: distinct, in: graph)
    hyperAuthored = graph.hyperAuthored.filter { work in
      graph.corpus.works[work].authors.contains { seen.contains($0.person) }
    }
  }

  private static func pair(
    _ first: Int, _ second: Int, _ chains: [CollaborationChain], in graph: CollaborationGraph
  ) -> Pair {
    let found = SharedNeighbours.find(first, second, in: graph[.coauthor])
    let shared = found.map { person in
      let left = graph.jointWorks(first, person)
      let right = graph.jointWorks(second, person)
      return Coauthor(
        person: person, worksWithFirst: left, worksWithSecond: right,
        fractionalWithFirst: graph.fractionalWeight(of: left),
        fractionalWithSecond: graph.fractionalWeight(of: right),
        doubt: graph.identityDoubt(of: person, between: left, and: right))
    }
    let joint = graph.jointWorks(first, second)
    return Pair(
      first: first, second: second,
      shared: shared.sorted {
        ($1.strength, $1.fractionalStrength, $0.person)
          < ($0.strength, $0.fractionalStrength, $1.person)
      },
      possible: possible(first, second, shared: found, in: graph), jointWorks: joint,
      jointFractional: graph.fractionalWeight(of: joint), distance: chains.first?.length,
      chains: chains,
      sharedAdvisors: graph.sharedEnds(first, second, kind: .advisor).map(\.index),
      sharedInstitutions: graph.sharedEnds(first, second, kind: .affiliation).map(\.index),
      sharedTopics: graph.sharedEnds(first, second, kind: .topic).map(\.index),
      cutShort: cutShort(of: [first, second], in: graph))
  }

  /// Pairs of coauthors, one of each, that may be the same person.
  private static func possible(
    _ first: Int, _ second: Int, shared: [Int], in graph: CollaborationGraph
  ) -> [PossibleCoauthor] {
    let doubtful = graph[.possiblySame]
    guard doubtful.edgeCount > 0 else { return [] }
    var result: [PossibleCoauthor] = []
    for candidate in graph[.coauthor].neighbours(of: first) {
      let left = Int(candidate)
      if left == second || shared.contains(left) { continue }
      for place in doubtful.row(left) {
        let right = Int(doubtful.targets[place])
        if right == first || shared.contains(right) { continue }
        if graph[.coauthor].edge(from: second, to: right) == nil { continue }
        let edge = Int(doubtful.halfEdges[place] & ~EdgeLayer.againstBit)
        result.append(
          PossibleCoauthor(
            coauthorOfFirst: left, coauthorOfSecond: right, weight: doubtful.weight(of: edge)))
      }
    }
    return result
  }

  private static func common(among people: [Int], in graph: CollaborationGraph) -> [CommonCoauthor]
  {
    var with: [Int: [Int]] = [:]
    for person in people {
      for other in graph[.coauthor].neighbours(of: person) {
        with[Int(other), default: []].append(person)
      }
    }
    return with.filter { $0.value.count > 1 }
      .map { CommonCoauthor(person: $0.key, with: $0.value) }
      .sorted { ($1.with.count, $0.person) < ($0.with.count, $1.person) }
  }

  private static func cutShort(of people: [Int], in graph: CollaborationGraph) -> [Int] {
    var works: Set<UInt32> = []
    for person in people {
      works.formUnion(graph.worksOfPerson[person].filter { graph.corpus.works[Int($0)].etAl })
    }
    return works.map(Int.init).sorted()
  }
}

extension GraphNode {
  /// The index in its array.
  public var index: Int {
    switch self {
    case .person(let index), .institution(let index), .topic(let index), .system(let index),
      .work(let index), .talk(let index):
      index
    }
  }
}

extension CollaborationGraph {
  /// What the edges of one kind run to from both of two people, ascending.
  public func sharedEnds(_ first: Int, _ second: Int, kind: EdgeKind) -> [GraphNode] {
    let ends = ends(of: second, kind: kind)
    return self.ends(of: first, kind: kind).filter(ends.contains)
  }

  /// What the edges of one kind run to from a person, ascending; each neighbour where the kind has
  /// no direction.
  public func ends(of person: Int, kind: EdgeKind) -> [GraphNode] {
    let layer = self[kind]
    return layer.row(person).compactMap { place in
      if kind.isDirected, layer.halfEdges[place] & EdgeLayer.againstBit != 0 { return nil }
      return nodes.node(Int(layer.targets[place]))
    }
  }

  /// The people from whom edges of one kind run to a node, ascending.
  public func people(to node: GraphNode, kind: EdgeKind) -> [Int] {
    let layer = self[kind]
    return layer.row(nodes.id(of: node)).compactMap { place in
      if layer.halfEdges[place] & EdgeLayer.againstBit == 0 { return nil }
      let other = Int(layer.targets[place])
      return other < personCount ? other : nil
    }
  }

  /// The works of a person, as ascending indices in the corpus.
  public func works(of person: Int) -> [Int] { worksOfPerson[person].map(Int.init) }
}
