import Linking

/// The people who stand out in the corpus by one measure, applicants left out.
///
/// A fact about the documents that were read, and no measure of anybody's worth: applicants never
/// appear in it.
public struct TopList: Sendable {
  public enum Measure: String, Sendable, CaseIterable {
    /// The number of works.
    case works
    /// The number of coauthors.
    case coauthors
    /// The sum of the fractional weights of all coauthor edges.
    case strength
    /// The shortest chains that pass through a person, of all pairs of others.
    case betweenness
    case pagerank
  }

  public struct Entry: Sendable, Hashable {
    /// An index in the corpus.
    public var person: Int
    public var value: Double
  }

  public let measure: Measure
  /// The largest value first, then by index.
  public let entries: [Entry]

  /// Measures everybody who is no applicant.
  ///
  /// - Parameters:
  ///   - measure: what to measure.
  ///   - graph: the graph to ask.
  ///   - count: the most people to give.
  /// - Complexity: O(*n* log *n*), and what the measure takes.
  public init(by measure: Measure, in graph: CollaborationGraph, count: Int = 20) {
    self.measure = measure
    let values = Self.values(measure, graph)
    let people = graph.corpus.people.indices.filter { !graph.corpus.people[$0].isApplicant }
    entries = Array(
      people.map { Entry(person: $0, value: values[$0]) }
        .filter { $0.value > 0 }
        .sorted { ($1.value, $0.person) < ($0.value, $1.person) }
        .prefix(count))
  }

  private static func values(_ measure: Measure, _ graph: CollaborationGraph) -> [Double] {
    let layer = graph[.coauthor]
    switch measure {
    case .works: return graph.worksOfPerson.map { Double($0.count) }
    case .coauthors: return graph.corpus.people.indices.map { Double(layer.degree($0)) }
    case .strength:
      return graph.corpus.people.indices.map { person in
        layer.row(person).reduce(0) { sum, place in
          let edge = Int(layer.halfEdges[place] & ~EdgeLayer.againstBit)
          return sum + (layer.fractionalWeight(of: edge) ?? 0)
        }
      }
    case .betweenness: return Betweenness.scores(in: layer, isNormalized: true)
    case .pagerank: return PageRank(of: layer).ranks
    }
  }
}
