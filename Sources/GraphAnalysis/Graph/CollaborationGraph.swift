public import Bibliography
public import Linking

/// The typed graph of a linked corpus: who wrote with whom, who advised whom, who worked where.
///
/// Immutable. People have the node ids 0..<people, in the order of the corpus. There is one
/// ``EdgeLayer`` for each kind of edge; edges refer to their evidence, which stays in the corpus.
public struct CollaborationGraph: Sendable {
  /// What counts as an edge.
  public struct Options: Sendable, Hashable {
    /// The most authors that a work may have to count for coauthor edges.
    public var maxAuthors: Int
    /// Whether works above ``maxAuthors`` count all the same.
    public var includesHyperAuthored: Bool
    /// The listings whose works count for coauthor edges.
    public var listings: [Work.Listing]

    public init(
      maxAuthors: Int = 50, includesHyperAuthored: Bool = false,
      listings: [Work.Listing] = Work.Listing.allCases
    ) {
      self.maxAuthors = maxAuthors
      self.includesHyperAuthored = includesHyperAuthored
      self.listings = listings
    }
  }

  /// The people, works and statements that the graph was built from.
  public let corpus: LinkedCorpus
  public let options: Options
  /// The topics of the corpus, sorted by key.
  public let topics: [Topic]
  /// The works that gave no coauthor edges because of their number of authors, as indices.
  public let hyperAuthored: [Int]
  /// For each person the works, as ascending indices in the corpus.
  package let worksOfPerson: [[UInt32]]
  package let nodes: NodeSpace
  /// What stated edges stand on; coauthor edges stand on works.
  package let statements: [Evidence]
  /// The label of each advisor edge.
  package let advisorLabels: [Relation.Label?]
  /// When stated relations between people held, as far as it is told.
  let statedTimes: [StatedPair: (begin: String?, end: String?)]
  /// The layers in the order of ``EdgeKind/allCases``.
  private let layers: [EdgeLayer]

  package init(
    corpus: LinkedCorpus, options: Options, topics: [Topic], hyperAuthored: [Int],
    worksOfPerson: [[UInt32]], nodes: NodeSpace, statements: [Evidence],
    advisorLabels: [Relation.Label?], layers: [EdgeLayer]
  ) {
    precondition(layers.count == EdgeKind.allCases.count, "one layer for each kind of edge")
    self.corpus = corpus
    self.options = options
    self.topics = topics
    self.hyperAuthored = hyperAuthored
    self.worksOfPerson = worksOfPerson
    self.nodes = nodes
    self.statements = statements
    self.advisorLabels = advisorLabels
    statedTimes = StatedPair.times(of: corpus)
    self.layers = layers
  }

  /// The edges of one kind.
  public subscript(kind: EdgeKind) -> EdgeLayer { layers[kind.order] }

  /// The number of people.
  public var personCount: Int { corpus.people.count }

  /// The applicants, ascending.
  public var applicants: [Int] { corpus.people.indices.filter { corpus.people[$0].isApplicant } }

  /// The members of the committee, ascending.
  public var panel: [Int] { corpus.people.indices.filter { corpus.people[$0].isPanel } }

  /// The id of a node in the interchange: "p3", "topic:gnn".
  public func id(of node: GraphNode) -> String {
    switch node {
    case .person(let index): corpus.people[index].id
    case .institution(let index): Self.institutionID(index)
    case .topic(let index): "topic:\(topics[index].key)"
    case .system(let index): corpus.systems[index].id
    case .work(let index): corpus.works[index].id
    case .talk(let index): corpus.talks[index].id
    }
  }

  /// The id of an institution: its place in the corpus, counted from 1.
  public static func institutionID(_ index: Int) -> String { "i\(index + 1)" }

  /// What a reader calls a node: a person's canonical name, a topic's label, a work's title.
  public func name(of node: GraphNode) -> String {
    switch node {
    case .person(let index): corpus.people[index].name.display
    case .institution(let index): corpus.institutions[index].name
    case .topic(let index): topics[index].label
    case .system(let index): corpus.systems[index].name
    case .work(let index): corpus.works[index].title
    case .talk(let index): corpus.talks[index].talk.title
    }
  }

  /// The works that two people wrote together, as ascending indices in the corpus.
  public func jointWorks(_ first: Int, _ second: Int) -> [Int] {
    guard let edge = self[.coauthor].edge(from: first, to: second) else { return [] }
    return self[.coauthor].evidence(of: edge).map(Int.init)
  }

  /// The number of distinct people in a work's author list.
  package func authorCount(of work: Int) -> Int {
    var seen: [Int] = []
    let authors = corpus.works[work].authors
    if authors.count > 64 { return Set(authors.map(\.person)).count }
    for author in authors where !seen.contains(author.person) { seen.append(author.person) }
    return seen.count
  }
}
