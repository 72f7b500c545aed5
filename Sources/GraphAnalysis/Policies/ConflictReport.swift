import Bibliography
import Linking

/// The conflicts of interest between pairs of people under some policies.
public struct ConflictReport: Sendable {
  /// A conflict that somebody has decided to let pass.
  public struct Waiver: Sendable, Hashable {
    /// Two people, as indices in the corpus, in any order.
    public var first: Int
    public var second: Int
    /// The policy's id; nil for all policies.
    public var policy: String?
    public var reason: String

    public init(first: Int, second: Int, policy: String? = nil, reason: String) {
      self.first = first
      self.second = second
      self.policy = policy
      self.reason = reason
    }
  }

  public let policies: [ConflictPolicy]
  /// The day that windows are counted back from.
  public let day: CalendarDay
  /// Pair by pair in the order given, and within a pair policy by policy.
  public let verdicts: [ConflictVerdict]

  /// Looks for conflicts.
  ///
  /// - Parameters:
  ///   - pairs: two people each, as indices in the corpus; a pair of one person is left out.
  ///   - policies: the policies to apply.
  ///   - day: the day that windows are counted back from.
  ///   - graph: the graph to ask.
  ///   - waivers: conflicts that were let pass.
  /// - Complexity: O(pairs · policies · (works + stays of the two)).
  public init(
    between pairs: [(Int, Int)], under policies: [ConflictPolicy], asOf day: CalendarDay,
    in graph: CollaborationGraph, waivers: [Waiver] = []
  ) {
    self.policies = policies
    self.day = day
    var search = ConflictSearch(graph: graph, day: day)
    var verdicts: [ConflictVerdict] = []
    for (first, second) in pairs where first != second {
      let works = Set(graph.works(of: first) + graph.works(of: second))
      let cutShort = works.count { graph.corpus.works[$0].etAl }
      for (number, policy) in policies.enumerated() {
        let findings = search.findings(first, second, policy)
        var state = findings.map(\.state).max() ?? .clear
        let waiver = waivers.first { waiver in
          Set([waiver.first, waiver.second]) == Set([first, second])
            && (waiver.policy ?? policy.id) == policy.id
        }
        if waiver != nil, state > .waived { state = .waived }
        verdicts.append(
          ConflictVerdict(
            first: first, second: second, policy: number, state: state, findings: findings,
            waiver: waiver?.reason, cutShort: cutShort))
      }
    }
    self.verdicts = verdicts
  }

  /// Every member of the committee with every applicant, in the order of the corpus.
  public static func pairs(in graph: CollaborationGraph) -> [(Int, Int)] {
    graph.panel.flatMap { member in graph.applicants.map { (member, $0) } }
  }

  /// Every pair of some people, in the order given.
  public static func pairs(among people: [Int]) -> [(Int, Int)] {
    people.indices.flatMap { row in people[(row + 1)...].map { (people[row], $0) } }
  }
}
