import Bibliography
import GraphAnalysis
import Linking

/// `coterie conflicts` in words.
enum ConflictAnswer {
  /// The answer; `hidesClear` leaves out the pairs that are clear under every policy.
  static func make(
    _ report: ConflictReport, in graph: CollaborationGraph, hidesClear: Bool = false
  ) -> Answer {
    var answer = Answer(question: "conflicts", title: "Conflicts of interest")
    answer.notes = ["As of \(report.day)."] + report.policies.map(describe)
    answer.notes += counts(report) + coverage(report, graph)
    answer.tables = [
      findings(report, graph, hidesClear: hidesClear),
      overview(report, graph, hidesClear: hidesClear),
    ]
    return answer
  }

  /// How many pairs are in which state, policy by policy.
  private static func counts(_ report: ConflictReport) -> [String] {
    report.policies.enumerated().map { number, policy in
      let states = report.verdicts.filter { $0.policy == number }.map(\.state)
      let parts = ConflictState.allCases.reversed().compactMap { state -> String? in
        let count = states.count { $0 == state }
        return count == 0 ? nil : "\(count) \(state.rawValue)"
      }
      return "\(policy.id): \(states.count) \(states.count == 1 ? "pair" : "pairs"), "
        + parts.joined(separator: ", ") + "."
    }
  }

  /// A policy in one paragraph.
  private static func describe(_ policy: ConflictPolicy) -> String {
    var text = "\(policy.id): \(policy.title)"
    if !policy.source.isEmpty { text += " (\(policy.source), \(policy.sourceDate))" }
    text += "."
    for note in policy.notes { text += " " + note }
    return text
  }

  /// What "clear" can't speak for.
  private static func coverage(_ report: ConflictReport, _ graph: CollaborationGraph) -> [String] {
    let people = Set(report.verdicts.flatMap { [$0.first, $0.second] })
    let works = Set(people.flatMap { graph.works(of: $0) })
    var notes = graph.coverageNotes(
      cutShort: works.count { graph.corpus.works[$0].etAl }, works: works.count,
      hyperAuthored: graph.hyperAuthored.filter(works.contains).count)
    notes += graph.unread.map { "Not read: \($0.description)" }
    notes += graph.silenceNotes(Array(people))
    let future = Set(report.verdicts.flatMap(\.findings).flatMap(\.dates)).filter {
      isLater($0, than: report.day)
    }
    if !future.isEmpty {
      notes.append(
        "Dated after \(report.day), and counted as known already: "
          + future.sorted().joined(separator: ", ") + ".")
    }
    let silent = people.filter { person in
      !graph.corpus.documents.contains { $0.owner == person }
    }
    if !silent.isEmpty {
      let names = silent.sorted().map { graph.name(of: .person($0)) }
      notes.append(
        "No document of their own was read of: \(names.joined(separator: ", ")). \"Clear\" then "
          + "rests on the documents of others.")
    }
    return notes
  }

  /// Whether a date begins after a day.
  private static func isLater(_ date: String, than day: CalendarDay) -> Bool {
    guard let begin = CalendarMonth.range(of: date)?.lowerBound else { return false }
    return CalendarDay.first(of: begin) > day
  }

  private static func overview(
    _ report: ConflictReport, _ graph: CollaborationGraph, hidesClear: Bool
  ) -> Answer.Table {
    var columns = [
      Answer.Column(key: "first", title: "Committee"),
      Answer.Column(key: "second", title: "Person"),
    ]
    columns += report.policies.map { Answer.Column(key: $0.id, title: $0.id) }
    let width = max(1, report.policies.count)
    let rows = stride(from: 0, to: report.verdicts.count, by: width).compactMap {
      start -> [Answer.Cell]? in
      let verdicts = report.verdicts[start..<min(start + width, report.verdicts.count)]
      if hidesClear, verdicts.allSatisfy({ $0.state == .clear }) { return nil }
      let head = verdicts.first.map { [$0.first, $0.second] } ?? []
      return head.map { Answer.Cell.reference(graph.reference($0)) }
        + verdicts.map { .text($0.state.rawValue) }
    }
    return Answer.Table(
      title: "Overview", key: "overview", columns: columns, rows: rows,
      ifEmpty: "Every pair is clear.")
  }

  private static func findings(
    _ report: ConflictReport, _ graph: CollaborationGraph, hidesClear: Bool
  ) -> Answer.Table {
    let unread = Set(graph.unread.compactMap(\.document)).sorted()
    var table = Answer.Table(
      "Findings", key: "findings",
      columns: [
        "policy": "Policy", "first": "Committee", "second": "Person", "state": "State",
        "rule": "Rule", "what": "What", "dates": "Dates", "days_inside": "Days inside",
        "identity": "Identity", "vanishes_if": "Vanishes if", "waiver": "Waiver",
        "not_read": "Not read", "evidence": "Sources",
      ], ifEmpty: "None was seen.")
    for verdict in report.verdicts {
      let head: [Answer.Cell] = [
        .text(report.policies[verdict.policy].id), .reference(graph.reference(verdict.first)),
        .reference(graph.reference(verdict.second)),
      ]
      if verdict.findings.isEmpty, !hidesClear {
        table.rows.append(
          head + [.text(verdict.state.rawValue)] + Array(repeating: .none, count: 7)
            + [.texts(unread), .evidence([])])
      }
      for finding in verdict.findings {
        let isWaived = verdict.state == .waived
        table.rows.append(
          head + [
            .text(isWaived ? ConflictState.waived.rawValue : finding.state.rawValue),
            .text(finding.rule.rawValue), what(finding, graph), .texts(finding.dates),
            finding.daysInside.map(Answer.Cell.integer) ?? .none,
            .text(identity(finding.certainty, graph)), vanishes(finding, graph),
            verdict.waiver.map(Answer.Cell.text) ?? .none, .none, .evidence(finding.evidence),
          ])
      }
    }
    return table
  }

  private static func what(
    _ finding: ConflictFinding, _ graph: CollaborationGraph
  ) -> Answer.Cell {
    switch finding.rule {
    case .coauthor: graph.references(works: finding.works)
    case .institution:
      .references(finding.shared.map { graph.reference(.institution($0)) })
    case .siblings: graph.references(finding.shared)
    case .advisor, .collaborator: .none
    }
  }

  private static func identity(
    _ certainty: ConflictFinding.Certainty, _ graph: CollaborationGraph
  ) -> String {
    switch certainty {
    case .statedByBoth: "documents of both state it"
    case .fullNames: "names in full"
    case .initialsOnly(_, let names):
      "printed only as \(names.map { "\"\($0)\"" }.joined(separator: ", "))"
    case .possiblySame(_, _, let weight):
      "may be the same person (\(Answer.shown(weight)) bits)"
    }
  }

  /// The counterfactual: which identity the finding stands and falls with.
  private static func vanishes(
    _ finding: ConflictFinding, _ graph: CollaborationGraph
  ) -> Answer.Cell {
    func named(_ person: Int) -> String {
      "\(graph.name(of: .person(person))) (\(graph.corpus.people[person].id))"
    }
    switch finding.certainty {
    case .statedByBoth, .fullNames: return .none
    case .initialsOnly(let person, let names):
      let printed = names.map { "\"\($0)\"" }.joined(separator: ", ")
      return .text("\(printed) is not \(named(person))")
    case .possiblySame(let person, let other, _):
      return .text("\(named(other)) is not \(named(person))")
    }
  }
}
