import Bibliography
import GraphAnalysis
import Linking

extension ReportBuilder {
  mutating func addSharedCoauthors() {
    guard shared.people.count > 1 else { return }
    heading(2, "Shared coauthors", anchor: "shared")
    addMatrix()
    var unconnected: [String] = []
    for pair in shared.pairs {
      if pair.shared.isEmpty && pair.jointWorks.isEmpty && pair.chains.isEmpty
        && pair.sharedAdvisors.isEmpty && pair.possible.isEmpty && pair.sharedInstitutions.isEmpty
        && statedChain(pair) == nil
      {
        unconnected.append("\(phrases.name(pair.first)) – \(phrases.name(pair.second))")
      } else {
        add(pair)
      }
    }
    if !unconnected.isEmpty {
      heading(3, "Pairs without a tie")
      paragraph(
        .text(
          "Nothing was seen that ties these together; that is what the documents show, "
            + "and no proof that there is nothing."))
      list(unconnected.map { [.text($0)] })
    }
    if !shared.cutShort.isEmpty {
      heading(3, "Author lists that were cut short")
      list(shared.cutShort.map { [.text(phrases.citation($0))] + workNote($0) })
    }
    if !shared.hyperAuthored.isEmpty {
      heading(3, "Works left out because of their number of authors")
      list(shared.hyperAuthored.map { [.text(phrases.citation($0))] + workNote($0) })
    }
  }

  private mutating func addMatrix() {
    guard shared.people.count <= Self.widestMatrix else {
      paragraph(
        .text("The matrix of \(shared.people.count) people is in shared-coauthors.csv."))
      return
    }
    let counts = shared.matrix(in: graph)
    let rows = shared.people.indices.map { row -> [[ReportDocument.Inline]] in
      let cells = shared.people.indices.map { column -> [ReportDocument.Inline] in
        if row == column { return [.emphasis("(\(counts[row][column]))")] }
        guard let pair = shared.pair(row, column) else { return [] }
        let count = counts[row][column]
        var parts: [ReportDocument.Inline] = [count > 0 ? .strong(String(count)) : .text("0")]
        if let distance = pair.distance { parts.append(.text(" · d \(distance)")) }
        if !pair.jointWorks.isEmpty { parts.append(.text(" · j \(pair.jointWorks.count)")) }
        if !pair.possible.isEmpty { parts.append(.text(" · ?")) }
        return parts
      }
      return [[person(shared.people[row])]] + cells
    }
    table(
      ReportDocument.Table(
        header: [[.text("")]] + shared.people.map { [.text(phrases.name($0))] }, rows: rows,
        numeric: Set(1...shared.people.count), hasRowHeaders: true,
        caption: "How many coauthors each two share"))
    paragraph(
      .text(
        "In brackets: the number of coauthors. d: steps of the shortest chain of coauthors "
          + "(1 = they wrote together); no d: no chain seen. j: joint works. ?: a shared coauthor "
          + "whose identity is uncertain."))
  }

  private mutating func add(_ pair: SharedCoauthors.Pair) {
    heading(3, "\(phrases.name(pair.first)) – \(phrases.name(pair.second))")
    var items: [[ReportDocument.Inline]] = []
    for work in pair.jointWorks {
      items.append([.strong("Wrote together: "), .text(phrases.citation(work))] + workNote(work))
    }
    for coauthor in pair.shared {
      var item: [ReportDocument.Inline] = [.strong("Shared coauthor: \(name(coauthor.person))")]
      item += [.text(" — with \(name(pair.first)): ")] + works(coauthor.worksWithFirst)
      item += [.text("; with \(name(pair.second)): ")] + works(coauthor.worksWithSecond)
      if let doubt = coauthor.doubt {
        item.append(.emphasis(" Uncertain: \(phrases.doubt(doubt))."))
      }
      items.append(item)
    }
    for advisor in pair.sharedAdvisors {
      items.append([.strong("Shared advisor: "), .text(name(advisor))])
    }
    for institution in pair.sharedInstitutions {
      items.append([
        .strong("Both at: "), .text(graph.corpus.institutions[institution].name),
      ])
    }
    for possible in pair.possible {
      items.append([
        .strong("Possibly shared: "),
        .text(
          "\(name(possible.coauthorOfFirst)), a coauthor of \(name(pair.first)), and "
            + "\(name(possible.coauthorOfSecond)), a coauthor of \(name(pair.second)), "
            + "may be one person"),
      ])
    }
    if let distance = pair.distance, distance > 1, pair.shared.isEmpty {
      for chain in pair.chains { items.append(self.chain(chain)) }
    }
    if let chain = statedChain(pair) { items.append(self.chain(chain)) }
    list(items)
  }

  /// A chain over stated relations for a pair that no chain of coauthors connects.
  func statedChain(_ pair: SharedCoauthors.Pair) -> CollaborationChain? {
    guard pair.distance == nil, shared.people.count <= Self.widestMatrix else { return nil }
    return graph.chains(
      from: pair.first, to: pair.second, via: [.coauthor, .advisor, .collaborator], longest: 6
    ).first
  }

  private mutating func chain(_ chain: CollaborationChain) -> [ReportDocument.Inline] {
    var item: [ReportDocument.Inline] = [
      .strong("Chain of \(ReportPhrases.count(chain.length, "step")): ")
    ]
    for hop in chain.hops {
      if hop.from == chain.people.first { item.append(.text(name(hop.from))) }
      item.append(.text(" — \(step(hop)) — \(name(hop.to))"))
      item += note(Array(hop.evidence.prefix(1)))
    }
    if let doubt = chain.weakest {
      item.append(.emphasis(" Uncertain: \(name(doubt.person)) \(phrases.doubt(doubt))."))
    }
    return item
  }

  /// What ties the two people of a step, in a word or two.
  private func step(_ hop: CollaborationChain.Hop) -> String {
    if hop.kinds.contains(.coauthor) {
      return ReportPhrases.count(hop.works.count, "joint work")
    }
    guard hop.kinds.contains(.advisor) else { return "works with" }
    if let relation = graph.relation(.advisor, from: hop.from, to: hop.to) {
      return "\((relation.label ?? .advisor).rawValue)"
    }
    let label = graph.relation(.advisor, from: hop.to, to: hop.from)?.label ?? .advisor
    return "\(label.rawValue) of"
  }

  private mutating func works(_ works: [Int]) -> [ReportDocument.Inline] {
    var result: [ReportDocument.Inline] = []
    for (index, work) in works.prefix(6).enumerated() {
      result.append(.text((index > 0 ? "; " : "") + phrases.citation(work)))
      result += workNote(work)
    }
    if works.count > 6 { result.append(.text("; and \(works.count - 6) more")) }
    return result
  }

  mutating func workNote(_ work: Int) -> [ReportDocument.Inline] {
    note(graph.evidence(ofWorks: [work]))
  }

  private func name(_ person: Int) -> String { phrases.name(person) }

  // MARK: Advisors

  mutating func addAdvisors() {
    let relations = graph.relations(of: [.advisor, .collaborator])
    guard !relations.isEmpty else { return }
    heading(2, "Advisors and stated collaborators", anchor: "advisors")
    let asked = Set(shared.people)
    let own = relations.filter { touches($0, asked) }
    let others = relations.filter { !touches($0, asked) }
    list(lines(own))
    if !others.isEmpty {
      heading(3, "Of other people")
      list(lines(others))
    }
  }

  private func touches(_ relation: GraphRelation, _ people: Set<Int>) -> Bool {
    people.contains(relation.from.index) || people.contains(relation.to.index)
  }

  private mutating func lines(_ relations: [GraphRelation]) -> [[ReportDocument.Inline]] {
    // A tie without direction begins with the one who was asked about.
    let turned = relations.map { relation in
      var relation = relation
      let isAsked = shared.people.contains(relation.from.index)
      if !relation.kind.isDirected, !isAsked, shared.people.contains(relation.to.index) {
        swap(&relation.from, &relation.to)
      }
      return relation
    }
    let ordered = turned.sorted { left, right in
      (graph.name(of: left.from), left.kind.order, graph.name(of: left.to))
        < (graph.name(of: right.from), right.kind.order, graph.name(of: right.to))
    }
    return ordered.map { relation in
      let verb: String
      switch relation.kind {
      case .advisor:
        let label = relation.label ?? .advisor
        verb = label == .host ? " — host: " : " — \(label.rawValue): "
      default: verb = " — works with: "
      }
      return [person(relation.from.index), .text(verb), person(relation.to.index)]
        + note(relation.evidence)
    }
  }
}
