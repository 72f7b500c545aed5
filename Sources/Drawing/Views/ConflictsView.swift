import Bibliography
package import GraphAnalysis
import Linking

/// Committee on the left, the others on the right, and between them what ties each two.
package struct ConflictsView: Sendable {
  private let graph: CollaborationGraph
  private let report: ConflictReport
  private let options: CollaborationView.Options

  package init(
    _ graph: CollaborationGraph, report: ConflictReport, options: CollaborationView.Options
  ) {
    self.graph = graph
    self.report = report
    self.options = options
  }

  /// Two people with the verdicts of all policies.
  private struct Pair {
    var first: Int
    var second: Int
    var verdicts: [ConflictVerdict]
    var state: ConflictState { verdicts.map(\.state).max() ?? .clear }
  }

  /// The picture.
  ///
  /// - Complexity: O(*verdicts* log *verdicts* + *labels*²).
  package func picture() -> Picture {
    let width = max(1, report.policies.count)
    let pairs = stride(from: 0, to: report.verdicts.count, by: width).map { start in
      let verdicts = Array(report.verdicts[start..<min(start + width, report.verdicts.count)])
      return Pair(first: verdicts[0].first, second: verdicts[0].second, verdicts: verdicts)
    }
    let names = report.policies.map(\.id).joined(separator: ", ")
    var picture = Picture(
      title: "Conflicts of interest (\(names), as of \(report.day))", summary: "",
      engine: .neato, hasRings: false)
    let left = Self.distinct(pairs.map(\.first))
    let right = Self.distinct(pairs.map(\.second)).filter { !left.contains($0) }
    let found = pairs.filter { $0.state > .clear }
    let room = max(0, options.maximumLabels - left.count - right.count)
    // The gravest stay; what is drawn keeps the order of the pairs.
    let kept = Set(
      found.indices.sorted { (found[$1].state, $0) < (found[$0].state, $1) }.prefix(room))
    let drawn = found.indices.filter(kept.contains).map { found[$0] }
    fill(&picture, drawn, left: left, right: right)
    let clear = pairs.count { $0.state == .clear }
    picture.summary =
      "\(found.count) of \(pairs.count) pairs have a tie that a policy asks about; "
      + "\(clear) \(clear == 1 ? "is" : "are") clear."
    if drawn.count < found.count {
      picture.omissions.append(
        "Left out for want of room: \(found.count - drawn.count) "
          + (found.count - drawn.count == 1 ? "pair" : "pairs") + " with lesser ties.")
    }
    picture.omissions.append(
      "No line between two: \(clear) \(clear == 1 ? "pair" : "pairs") of which the documents that "
        + "were read tell of nothing.")
    return picture
  }

  private static func distinct(_ people: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return people.filter { seen.insert($0).inserted }
  }

  private func fill(_ picture: inout Picture, _ pairs: [Pair], left: [Int], right: [Int]) {
    let text = PictureLabels(graph)
    var places: [Int: Int] = [:]
    func add(_ person: Int, _ cell: Picture.Cell) {
      let entity = graph.corpus.people[person]
      places[person] = picture.nodes.count
      picture.nodes.append(
        Picture.Node(
          id: entity.id, label: PictureText.wrapped(entity.name.display),
          kind: entity.isPanel ? .panel : .applicant,
          tooltip: text.tooltip(of: person, subjects: []),
          link: options.report.map { "\($0)#\(entity.id)" }))
      picture.cells.append(cell)
    }
    func rows(_ people: [Int], _ end: (Pair) -> Int) -> [Int] {
      Self.rows(people.map { person in pairs.indices.filter { end(pairs[$0]) == person } })
    }
    for (person, row) in zip(left, rows(left) { $0.first }) {
      add(person, Picture.Cell(column: 0, row: row))
    }
    for (person, row) in zip(right, rows(right) { $0.second }) {
      add(person, Picture.Cell(column: 2, row: row))
    }
    for (row, pair) in pairs.enumerated() {
      guard let from = places[pair.first], let to = places[pair.second] else { continue }
      let kind: Picture.Edge.Kind =
        switch pair.state {
        case .conflict: .conflict
        case .waived: .waivedConflict
        default: .possibleConflict
        }
      let tie = picture.nodes.count
      let tooltip = tooltip(pair)
      picture.nodes.append(
        Picture.Node(
          id: "\(picture.nodes[from].id)-\(picture.nodes[to].id)", label: label(pair),
          kind: .tie, tooltip: tooltip))
      picture.cells.append(Picture.Cell(column: 1, row: row))
      picture.edges.append(Picture.Edge(from: from, to: tie, kind: kind, tooltip: tooltip))
      picture.edges.append(Picture.Edge(from: tie, to: to, kind: kind, tooltip: tooltip))
    }
  }

  /// A row for each person near the middle of the person's ties, no row twice; those without a tie
  /// stand below.
  private static func rows(_ ties: [[Int]]) -> [Int] {
    var taken: Set<Int> = []
    var rows = Array(repeating: 0, count: ties.count)
    let order = ties.indices.filter { !ties[$0].isEmpty }.sorted {
      (ties[$0][ties[$0].count / 2], $0) < (ties[$1][ties[$1].count / 2], $1)
    }
    for person in order {
      let wanted = ties[person][(ties[person].count - 1) / 2]
      var step = 0
      var row = wanted
      while row < 0 || taken.contains(row) {
        step += 1
        row = wanted + (step % 2 == 1 ? (step + 1) / 2 : -step / 2)
      }
      rows[person] = row
      taken.insert(row)
    }
    var next = (taken.max() ?? -1) + 1
    for person in ties.indices where ties[person].isEmpty {
      rows[person] = next
      next += 1
    }
    return rows
  }

  // MARK: Words

  private func label(_ pair: Pair) -> String {
    var lines: [String]
    if report.policies.count == 1 {
      lines = [pair.state.rawValue]
    } else {
      lines = pair.verdicts.filter { $0.state > .clear }.map {
        "\(report.policies[$0.policy].id): \($0.state.rawValue)"
      }
    }
    for finding in distinctFindings(pair).prefix(3) {
      lines.append(PictureText.wrapped(PictureText.clean(words(finding), limit: 64), over: 34))
    }
    return lines.joined(separator: "\n")
  }

  /// One finding for each rule, of the policy that sees most.
  private func distinctFindings(_ pair: Pair) -> [ConflictFinding] {
    var findings: [ConflictFinding] = []
    for finding in pair.verdicts.flatMap(\.findings) {
      if let known = findings.firstIndex(where: { $0.rule == finding.rule }) {
        if finding.works.count > findings[known].works.count { findings[known] = finding }
      } else {
        findings.append(finding)
      }
    }
    return findings
  }

  private func words(_ finding: ConflictFinding) -> String {
    switch finding.rule {
    case .coauthor:
      let last = finding.dates.first.map { ", last \($0)" } ?? ""
      return PictureLabels.works(finding.works.count) + last
    case .advisor: return "advisor and advisee"
    case .collaborator: return "said to work together"
    case .institution:
      let names = finding.shared.map { graph.corpus.institutions[$0].name }
      return "both at " + names.joined(separator: ", ")
    case .siblings:
      let names = finding.shared.map { graph.name(of: .person($0)) }
      return "both advised by " + names.joined(separator: ", ")
    }
  }

  private func tooltip(_ pair: Pair) -> String {
    var lines = [
      "\(graph.name(of: .person(pair.first))) and \(graph.name(of: .person(pair.second))): "
        + pair.state.rawValue
    ]
    for verdict in pair.verdicts {
      if let waiver = verdict.waiver {
        lines.append("\(report.policies[verdict.policy].id), waived: \(waiver)")
      }
    }
    for finding in distinctFindings(pair) {
      let titles = finding.works.prefix(4).map { "“\(graph.corpus.works[$0].title)”" }
      let place = finding.evidence.first.map { " (\($0.document), line \($0.line))" } ?? ""
      lines.append(([words(finding)] + titles).joined(separator: "; ") + place)
    }
    return lines.joined(separator: "\n")
  }
}
