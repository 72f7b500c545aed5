import Bibliography
import Linking

/// What happened to a person year by year, as the documents tell it.
public struct Timeline: Sendable {
  public struct Year: Sendable {
    public var year: Int
    /// Works of that year, as indices in the corpus.
    public var works: [Int]
    /// Coauthors who had not written with the person before.
    public var newCoauthors: [Int]
    /// Stays that began or ended, as indices in ``LinkedCorpus/affiliations``.
    public var begun: [Int]
    public var ended: [Int]
    /// Talks that the person gave, as indices in the corpus.
    public var talks: [Int]
  }

  /// The person, as an index in the corpus.
  public let person: Int
  /// Ascending; years in which nothing is told are left out.
  public let years: [Year]
  /// Works whose year isn't known.
  public let undated: [Int]

  /// Gathers what is told of a person.
  ///
  /// - Parameters:
  ///   - person: an index in the corpus.
  ///   - graph: the graph to ask.
  /// - Complexity: O(works · authors + stays + talks).
  public init(of person: Int, in graph: CollaborationGraph) {
    let corpus = graph.corpus
    var years: [Int: Year] = [:]
    func change(_ year: Int, _ body: (inout Year) -> Void) {
      body(
        &years[
          year,
          default: Year(
            year: year, works: [], newCoauthors: [], begun: [], ended: [], talks: [])])
    }
    var undated: [Int] = []
    var first: [Int: Int] = [:]
    for work in graph.works(of: person) {
      guard let year = corpus.works[work].year else {
        undated.append(work)
        continue
      }
      change(year) { $0.works.append(work) }
      for author in corpus.works[work].authors where author.person != person {
        first[author.person] = min(first[author.person] ?? year, year)
      }
    }
    for (coauthor, year) in first { change(year) { $0.newCoauthors.append(coauthor) } }
    for (index, stay) in corpus.affiliations.enumerated() where stay.person == person {
      if let year = stay.from.flatMap(CalendarMonth.year) {
        change(year) { $0.begun.append(index) }
      }
      if let year = stay.to.flatMap(CalendarMonth.year) { change(year) { $0.ended.append(index) } }
    }
    for (index, talk) in corpus.talks.enumerated() where talk.speaker == person {
      if let year = talk.talk.date.flatMap(CalendarMonth.year) {
        change(year) { $0.talks.append(index) }
      }
    }
    self.person = person
    self.undated = undated
    self.years = years.values.sorted { $0.year < $1.year }.map { year in
      var year = year
      year.newCoauthors.sort()
      return year
    }
  }
}
