import Bibliography
import Linking

/// Looks for the ties between two people that a policy asks about.
struct ConflictSearch {
  let graph: CollaborationGraph
  let day: CalendarDay
  /// The documents that each person owns.
  private let ownDocuments: [Int: Set<String>]
  /// For each person the stays, as indices in the corpus.
  private let stays: [Int: [Int]]

  init(graph: CollaborationGraph, day: CalendarDay) {
    self.graph = graph
    self.day = day
    var own: [Int: Set<String>] = [:]
    for document in graph.corpus.documents {
      if let owner = document.owner { own[owner, default: []].insert(document.id) }
    }
    ownDocuments = own
    var stays: [Int: [Int]] = [:]
    for (index, stay) in graph.corpus.affiliations.enumerated() {
      stays[stay.person, default: []].append(index)
    }
    self.stays = stays
  }

  /// Every tie of two people, or of those who may be them, surest first.
  mutating func findings(
    _ first: Int, _ second: Int, _ policy: ConflictPolicy
  ) -> [ConflictFinding] {
    var found = ties(first, second, policy, claim: nil)
    for (person, other, weight) in lookalikes(of: first) + lookalikes(of: second) {
      let pair = person == first ? (other, second) : (first, other)
      guard pair.0 != pair.1 else { continue }
      let claim = ConflictFinding.Certainty.possiblySame(
        person: person, other: other, weight: weight)
      found += ties(pair.0, pair.1, policy, claim: claim)
    }
    // The sort keeps the order of the rules among findings that are equally sure.
    return found.enumerated().sorted { left, right in
      (right.element.state, left.offset) < (left.element.state, right.offset)
    }.map(\.element)
  }

  private func lookalikes(of person: Int) -> [(Int, Int, Double)] {
    let layer = graph[.possiblySame]
    return layer.row(person).map { place in
      let edge = Int(layer.halfEdges[place] & ~EdgeLayer.againstBit)
      return (person, Int(layer.targets[place]), layer.weight(of: edge))
    }
  }

  private func ties(
    _ first: Int, _ second: Int, _ policy: ConflictPolicy, claim: ConflictFinding.Certainty?
  ) -> [ConflictFinding] {
    var found: [ConflictFinding?] = []
    if let rule = policy.coauthorship { found.append(coauthorship(first, second, rule)) }
    if let rule = policy.advising { found += advising(first, second, rule) }
    if let window = policy.collaboration { found.append(collaboration(first, second, window)) }
    if let rule = policy.institution { found.append(institution(first, second, rule)) }
    if let window = policy.siblings { found.append(siblings(first, second, window)) }
    return found.compactMap { finding in
      guard var finding else { return nil }
      if let claim {
        // Two people of one work can't be one person.
        if case .possiblySame(let person, let other, _) = claim {
          finding.works.removeAll { isAuthor(person, of: $0) && isAuthor(other, of: $0) }
          if finding.rule == .coauthor, finding.works.isEmpty { return nil }
        }
        finding.certainty = claim
        finding.state = min(finding.state, .possibleIdentity)
      }
      return finding
    }
  }

  private func isAuthor(_ person: Int, of work: Int) -> Bool {
    graph.corpus.works[work].authors.contains { $0.person == person }
  }

  // MARK: Works

  private func coauthorship(
    _ first: Int, _ second: Int, _ rule: ConflictPolicy.Coauthorship
  ) -> ConflictFinding? {
    let others = Set(graph.works(of: second))
    let cap =
      rule.maxAuthors ?? (graph.options.includesHyperAuthored ? .max : graph.options.maxAuthors)
    let joint = graph.works(of: first).filter { work in
      others.contains(work) && counts(work, rule) && graph.authorCount(of: work) <= cap
    }
    let start = rule.window.start(asOf: day)
    var certain: [Dated] = []
    var possible: [Dated] = []
    for work in joint {
      let dated = Dated(work, graph.corpus.works[work])
      switch dated.isInside(from: start) {
      case true?: certain.append(dated)
      case nil: possible.append(dated)
      case false?: break
      }
    }
    let counting = (certain.isEmpty ? possible : certain).sorted(by: Dated.isLater)
    guard !counting.isEmpty else { return nil }
    let works = counting.map(\.work)
    return ConflictFinding(
      rule: .coauthor, state: certain.isEmpty ? .possibleDate : .conflict, works: works,
      shared: [], dates: counting.map { $0.text },
      daysInside: counting.first.flatMap { daysInside($0.span, from: start) },
      certainty: certainty(first, second, works), evidence: graph.evidence(ofWorks: works))
  }

  /// A work with the months that its date may mean.
  private struct Dated {
    var work: Int
    var text: String
    var span: ClosedRange<CalendarMonth>?

    init(_ index: Int, _ work: LinkedWork) {
      self.work = index
      let text = work.date ?? work.year.map(String.init)
      self.text = text ?? "no date"
      span = text.flatMap(CalendarMonth.range)
    }

    /// Whether the work counts; nil where its date leaves it open.
    func isInside(from start: CalendarMonth?) -> Bool? {
      guard let start else { return true }
      guard let span else { return nil }
      if span.lowerBound >= start { return true }
      return span.upperBound >= start ? nil : false
    }

    static func isLater(_ left: Dated, _ right: Dated) -> Bool {
      let ends = (left.span?.upperBound.number ?? 0, right.span?.upperBound.number ?? 0)
      return (ends.1, left.work) < (ends.0, right.work)
    }
  }

  private func counts(_ work: Int, _ rule: ConflictPolicy.Coauthorship) -> Bool {
    let item = graph.corpus.works[work]
    if rule.excludedKinds.contains(item.kind) { return false }
    let title = " \(TextFolding.spaced(item.title)) "
    return !rule.excludedTitleWords.contains { title.contains(" \(TextFolding.spaced($0)) ") }
  }

  private func daysInside(
    _ span: ClosedRange<CalendarMonth>?, from start: CalendarMonth?
  ) -> Int? {
    guard let span, let start, span.lowerBound >= start else { return nil }
    return CalendarDay.first(of: span.lowerBound).days(since: .first(of: start))
  }

  private func certainty(
    _ first: Int, _ second: Int, _ works: [Int]
  ) -> ConflictFinding.Certainty {
    func states(_ person: Int) -> Bool {
      let own = ownDocuments[person] ?? []
      return works.contains { work in
        graph.corpus.works[work].documents.contains(where: own.contains)
      }
    }
    if states(first), states(second) { return .statedByBoth }
    for person in [first, second] where !states(person) {
      let names = graph.printedNames(of: person, in: works)
      if !names.isEmpty, names.allSatisfy(CollaborationGraph.isAbbreviated) {
        return .initialsOnly(person: person, names: names)
      }
    }
    return .fullNames
  }

  // MARK: Statements

  private func advising(
    _ first: Int, _ second: Int, _ rule: ConflictPolicy.Advising
  ) -> [ConflictFinding?] {
    [(first, second), (second, first)].map { advisee, advisor in
      guard let relation = graph.relation(.advisor, from: advisee, to: advisor) else { return nil }
      if !rule.labels.isEmpty, let label = relation.label, !rule.labels.contains(label) {
        return nil
      }
      return stated(.advisor, relation, rule.window)
    }
  }

  private func collaboration(
    _ first: Int, _ second: Int, _ window: ConflictPolicy.Window
  ) -> ConflictFinding? {
    graph.relation(.collaborator, from: first, to: second).flatMap {
      stated(.collaborator, $0, window)
    }
  }

  /// A stated tie; nil where its dates lie outside of the window.
  private func stated(
    _ rule: ConflictFinding.Rule, _ relation: GraphRelation, _ window: ConflictPolicy.Window
  ) -> ConflictFinding? {
    let span = StaySpan(from: relation.begin, to: relation.end)
    guard let state = state(of: span, in: window) else { return nil }
    let documents = Set(relation.evidence.map(\.document))
    let owners = [relation.from, relation.to].filter { node in
      !(ownDocuments[node.index] ?? []).isDisjoint(with: documents)
    }
    return ConflictFinding(
      rule: rule, state: state, works: [], shared: [],
      dates: Self.text(from: relation.begin, to: relation.end).map { [$0] } ?? [],
      daysInside: daysInside(span.end, from: window.start(asOf: day)),
      certainty: owners.count == 2 ? .statedByBoth : .fullNames, evidence: relation.evidence)
  }

  /// Whether a time lies in a window: surely, perhaps, or not at all (nil).
  private func state(of span: StaySpan, in window: ConflictPolicy.Window) -> ConflictState? {
    guard let start = window.start(asOf: day) else { return .conflict }
    // What begins later is known already, and counts as present.
    let time = min(start, day.month)...max(day.month, CalendarMonth(number: 12 * 9999))
    guard span.mayOverlap(time) else { return nil }
    return span.surelyOverlaps(time) ? .conflict : .possibleDate
  }

  /// "2019–2023", "2019–now"; nil where no date is told.
  private static func text(from: String?, to: String?) -> String? {
    guard from != nil || to != nil else { return nil }
    return "\(from ?? "?")–\(to ?? "now")"
  }

  private func siblings(
    _ first: Int, _ second: Int, _ window: ConflictPolicy.Window
  ) -> ConflictFinding? {
    var certain: [Int] = []
    var possible: [Int] = []
    for advisor in graph.sharedEnds(first, second, kind: .advisor).map(\.index) {
      // Siblings are as recent as the one who left earlier.
      let states = [first, second].map { person in
        let relation = graph.relation(.advisor, from: person, to: advisor)
        return state(of: StaySpan(from: relation?.begin, to: relation?.end), in: window)
      }
      guard !states.contains(nil) else { continue }
      if states.contains(.possibleDate) {
        possible.append(advisor)
      } else {
        certain.append(advisor)
      }
    }
    let advisors = certain.isEmpty ? possible : certain
    guard !advisors.isEmpty else { return nil }
    let relations = advisors.flatMap { advisor in
      [first, second].compactMap { graph.relation(.advisor, from: $0, to: advisor) }
    }
    return ConflictFinding(
      rule: .siblings, state: certain.isEmpty ? .possibleDate : .conflict, works: [],
      shared: advisors, dates: relations.compactMap { Self.text(from: $0.begin, to: $0.end) },
      daysInside: nil, certainty: .fullNames,
      evidence: Set(relations.flatMap(\.evidence)).sorted())
  }

  // MARK: Institutions

  private func institution(
    _ first: Int, _ second: Int, _ rule: ConflictPolicy.Institution
  ) -> ConflictFinding? {
    let start = rule.window.start(asOf: day) ?? CalendarMonth(number: 0)
    // Stays that begin later are known already, and count as present ones.
    let window = min(start, day.month)...max(day.month, CalendarMonth(number: 12 * 9999))
    var certain: [(one: Int, two: Int)] = []
    var possible: [(one: Int, two: Int)] = []
    for one in counting(first, rule, window) {
      for two in counting(second, rule, window) {
        let pair = (graph.corpus.affiliations[one], graph.corpus.affiliations[two])
        guard pair.0.institution == pair.1.institution else { continue }
        let isSure =
          StaySpan(pair.0).surelyOverlaps(window) && StaySpan(pair.1).surelyOverlaps(window)
        if isSure { certain.append((one, two)) } else { possible.append((one, two)) }
      }
    }
    let chosen = certain.isEmpty ? possible : certain
    guard !chosen.isEmpty else { return nil }
    let used = Set(chosen.flatMap { [$0.one, $0.two] }).sorted()
    let affiliations = used.map { graph.corpus.affiliations[$0] }
    return ConflictFinding(
      rule: .institution, state: certain.isEmpty ? .possibleDate : .conflict, works: [],
      shared: Set(affiliations.map(\.institution)).sorted(),
      dates: affiliations.map { "\($0.from ?? "?")–\($0.to ?? ($0.from == nil ? "?" : "now"))" },
      daysInside: nil, certainty: .fullNames,
      evidence: Set(affiliations.flatMap(\.evidence)).sorted())
  }

  /// The stays of a person that may touch a window and whose role counts.
  private func counting(
    _ person: Int, _ rule: ConflictPolicy.Institution, _ window: ClosedRange<CalendarMonth>
  ) -> [Int] {
    (stays[person] ?? []).filter { index in
      let stay = graph.corpus.affiliations[index]
      let role = TextFolding.words(stay.role ?? "")
      let isExcluded = rule.excludedRoles.contains { role.contains(TextFolding.spaced($0)) }
      return !isExcluded && StaySpan(stay).mayOverlap(window)
    }
  }
}
