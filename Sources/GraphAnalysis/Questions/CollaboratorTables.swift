public import Bibliography
import Linking

/// The tables of collaborators and other affiliations that funders ask for.
///
/// The form of the US National Science Foundation: (1) the person, (2) relations outside of work,
/// (3) doctoral advisors and advisees, (4) coauthors and collaborators of the last 48 months,
/// (5) fellow editors of the last 24 months. Tables 2 and 5 can't be told from works and CVs and
/// stay empty, for the person to fill in.
public struct CollaboratorTables: Sendable {
  /// A row of table 3 or 4.
  public struct Row: Sendable, Hashable {
    /// "G" advisor, "T" advisee, "A" coauthor, "C" collaborator.
    public var code: String
    /// An index in the corpus.
    public var person: Int
    /// The institutions of the latest stays, as indices in the corpus.
    public var institutions: [Int]
    /// The latest date of a tie within the window, as far as it is given.
    public var lastActive: String?
    /// Whether a date leaves it open that the tie lies within the window.
    public var isUncertain: Bool
    /// The works within the window, as indices in the corpus.
    public var works: [Int]
    public var evidence: [Evidence]
  }

  /// The person whom the tables are about, as an index in the corpus.
  public let person: Int
  /// Where the person was within the last 12 months.
  public let institutions: [Int]
  /// Table 3, advisors first, then by name.
  public let advising: [Row]
  /// Table 4, by name.
  public let collaborators: [Row]
  /// The day that windows are counted back from.
  public let day: CalendarDay

  /// Fills the tables.
  ///
  /// - Parameters:
  ///   - person: an index in the corpus.
  ///   - graph: the graph to ask.
  ///   - day: the day that windows are counted back from.
  ///   - months: how far back coauthors and collaborators count.
  /// - Complexity: O(works · authors + stays).
  public init(
    of person: Int, in graph: CollaborationGraph, asOf day: CalendarDay, months: Int = 48
  ) {
    self.person = person
    self.day = day
    let source = Source(graph: graph, day: day)
    institutions = source.institutions(of: person, since: day.month.advanced(by: -12))
    advising = source.advising(person)
    collaborators = source.collaborators(person, since: day.month.advanced(by: -months))
  }

  private struct Source {
    let graph: CollaborationGraph
    let day: CalendarDay

    /// The institutions of stays that touch the time since a month; without one, of the latest.
    func institutions(of person: Int, since month: CalendarMonth?) -> [Int] {
      let stays = graph.corpus.affiliations.filter { $0.person == person }
      let window = (month ?? day.month)...max(day.month, month ?? day.month)
      let inside = stays.filter { StaySpan($0).surelyOverlaps(window) }
      if month != nil || !inside.isEmpty { return Set(inside.map(\.institution)).sorted() }
      let latest = stays.compactMap { StaySpan($0).end?.upperBound }.max()
      return Set(
        stays.filter { StaySpan($0).end?.upperBound == latest && latest != nil }
          .map(\.institution)
      ).sorted()
    }

    func byName(_ left: Int, _ right: Int) -> Bool {
      let names = [left, right].map {
        TextFolding.spaced(graph.corpus.people[$0].name.sortable)
      }
      return (names[0], left) < (names[1], right)
    }

    func advising(_ person: Int) -> [Row] {
      let accepted: [Relation.Label?] = [.advisor, .supervisor, nil]
      func row(_ code: String, _ other: Int, _ relation: GraphRelation?) -> Row? {
        guard let relation, accepted.contains(relation.label) else { return nil }
        return Row(
          code: code, person: other, institutions: institutions(of: other, since: nil),
          lastActive: nil, isUncertain: false, works: [], evidence: relation.evidence)
      }
      let advisors = graph.ends(of: person, kind: .advisor).map(\.index).sorted(by: byName)
        .compactMap { row("G", $0, graph.relation(.advisor, from: person, to: $0)) }
      let advisees = graph.people(to: .person(person), kind: .advisor).sorted(by: byName)
        .compactMap { row("T", $0, graph.relation(.advisor, from: $0, to: person)) }
      return advisors + advisees
    }

    func collaborators(_ person: Int, since start: CalendarMonth) -> [Row] {
      var rows: [Int: Row] = [:]
      for coauthor in graph[.coauthor].neighbours(of: person).map(Int.init) {
        let dated = graph.jointWorks(person, coauthor).compactMap { work -> (Int, String?, Bool)? in
          let item = graph.corpus.works[work]
          let date = item.date ?? item.year.map(String.init)
          guard let span = date.flatMap(CalendarMonth.range) else { return (work, nil, false) }
          guard span.upperBound >= start else { return nil }
          return (work, date, span.lowerBound >= start)
        }
        guard !dated.isEmpty else { continue }
        let works = dated.map(\.0)
        rows[coauthor] = Row(
          code: "A", person: coauthor, institutions: institutions(of: coauthor, since: nil),
          lastActive: dated.compactMap(\.1).max(), isUncertain: !dated.contains { $0.2 },
          works: works, evidence: graph.evidence(ofWorks: works))
      }
      for node in graph.ends(of: person, kind: .collaborator) where rows[node.index] == nil {
        guard let relation = graph.relation(.collaborator, from: person, to: node.index) else {
          continue
        }
        let span = StaySpan(from: relation.begin, to: relation.end)
        let window = min(start, day.month)...max(start, day.month)
        guard span.mayOverlap(window) else { continue }
        // Where the statement has no date, the person who fills in the form knows.
        rows[node.index] = Row(
          code: "C", person: node.index, institutions: institutions(of: node.index, since: nil),
          lastActive: relation.end ?? (span.goesOn ? day.month.description : nil),
          isUncertain: !span.surelyOverlaps(window), works: [], evidence: relation.evidence)
      }
      return rows.keys.sorted(by: byName).compactMap { rows[$0] }
    }
  }
}
