import Bibliography
import GraphAnalysis
import Linking

/// `coterie shared` in words: the matrix, the shared coauthors with their works, the chains.
enum SharedAnswer {
  static func make(_ shared: SharedCoauthors, in graph: CollaborationGraph) -> Answer {
    var answer = Answer(question: "shared", title: "Shared coauthors")
    let works = Set(shared.people.flatMap { graph.works(of: $0) }).count
    answer.notes = graph.coverageNotes(
      cutShort: shared.cutShort.count, works: works, hyperAuthored: shared.hyperAuthored.count)
    answer.notes += graph.silenceNotes(shared.people)
    answer.tables = [
      coauthors(shared, graph), matrix(shared, graph), pairs(shared, graph),
      chains(shared, graph), possible(shared, graph), otherTies(shared, graph),
    ]
    return answer
  }

  private static func coauthors(
    _ shared: SharedCoauthors, _ graph: CollaborationGraph
  ) -> Answer.Table {
    var table = Answer.Table(
      "Shared coauthors, with the works that prove it", key: "shared",
      columns: [
        "first": "Of", "second": "and of", "coauthor": "Shared coauthor",
        "works_with_first": "Works with the first", "works_with_second": "Works with the second",
        "strength": "Works (fewer)", "fractional": "Fractional", "years": "Years",
        "doubt": "Doubt", "evidence": "Sources",
      ], ifEmpty: "None was seen.")
    for pair in shared.pairs {
      for coauthor in pair.shared {
        let works = coauthor.worksWithFirst + coauthor.worksWithSecond
        table.rows.append([
          .reference(graph.reference(pair.first)), .reference(graph.reference(pair.second)),
          .reference(graph.reference(coauthor.person)),
          graph.references(works: coauthor.worksWithFirst),
          graph.references(works: coauthor.worksWithSecond), .integer(coauthor.strength),
          .decimal(coauthor.fractionalStrength), .integers(graph.years(of: works)),
          coauthor.doubt.map { .text(graph.describe($0)) } ?? .none,
          .evidence(graph.sources(of: works)),
        ])
      }
    }
    return table
  }

  private static func matrix(
    _ shared: SharedCoauthors, _ graph: CollaborationGraph
  ) -> Answer.Table {
    let numbers = shared.matrix(in: graph)
    var columns = [Answer.Column(key: "person", title: "Number of shared coauthors")]
    columns += shared.people.map {
      Answer.Column(key: graph.corpus.people[$0].id, title: graph.name(of: .person($0)))
    }
    let rows = shared.people.indices.map { row in
      [Answer.Cell.reference(graph.reference(shared.people[row]))]
        + numbers[row].map(Answer.Cell.integer)
    }
    return Answer.Table(
      title: "Matrix (on the diagonal: all coauthors)", key: "matrix", columns: columns,
      rows: rows)
  }

  private static func pairs(
    _ shared: SharedCoauthors, _ graph: CollaborationGraph
  ) -> Answer.Table {
    var table = Answer.Table(
      "Pairs", key: "pairs",
      columns: [
        "first": "First", "second": "Second", "shared": "Shared coauthors",
        "distance": "Distance", "joint_works": "Joint works", "joint_fractional": "Fractional",
        "joint_years": "Years", "cut_short": "Lists cut short", "evidence": "Sources",
      ])
    for pair in shared.pairs {
      table.rows.append([
        .reference(graph.reference(pair.first)), .reference(graph.reference(pair.second)),
        .integer(pair.shared.count), pair.distance.map(Answer.Cell.integer) ?? .none,
        graph.references(works: pair.jointWorks), .decimal(pair.jointFractional),
        .integers(graph.years(of: pair.jointWorks)), .integer(pair.cutShort.count),
        .evidence(graph.sources(of: pair.jointWorks)),
      ])
    }
    return table
  }

  private static func chains(
    _ shared: SharedCoauthors, _ graph: CollaborationGraph
  ) -> Answer.Table {
    var table = PathAnswer.table(
      "Shortest chains longer than one step", key: "chains", ifEmpty: "None was seen.")
    for pair in shared.pairs {
      for chain in pair.chains where chain.length > 1 {
        table.rows.append(PathAnswer.row(chain, graph))
      }
    }
    return table
  }

  private static func possible(
    _ shared: SharedCoauthors, _ graph: CollaborationGraph
  ) -> Answer.Table {
    var table = Answer.Table(
      "Shared only if two people are one", key: "possible",
      columns: [
        "first": "Of", "second": "and of", "coauthor_of_first": "Coauthor of the first",
        "coauthor_of_second": "Coauthor of the second", "match_weight": "Match weight (bits)",
        "evidence": "Sources",
      ])
    for pair in shared.pairs {
      for candidate in pair.possible {
        let relation = graph.relation(
          .possiblySame, from: candidate.coauthorOfFirst, to: candidate.coauthorOfSecond)
        table.rows.append([
          .reference(graph.reference(pair.first)), .reference(graph.reference(pair.second)),
          .reference(graph.reference(candidate.coauthorOfFirst)),
          .reference(graph.reference(candidate.coauthorOfSecond)), .decimal(candidate.weight),
          .evidence(relation?.evidence ?? []),
        ])
      }
    }
    return table
  }

  private static func otherTies(
    _ shared: SharedCoauthors, _ graph: CollaborationGraph
  ) -> Answer.Table {
    var table = Answer.Table(
      "Shared advisors, institutions and topics", key: "other",
      columns: [
        "first": "First", "second": "Second", "kind": "Shared", "what": "Which",
        "evidence": "Sources",
      ])
    for pair in shared.pairs {
      let ends: [(EdgeKind, String, [GraphNode])] = [
        (.advisor, "advisor", pair.sharedAdvisors.map(GraphNode.person)),
        (.affiliation, "institution", pair.sharedInstitutions.map(GraphNode.institution)),
        (.topic, "topic", pair.sharedTopics.map(GraphNode.topic)),
      ]
      for (kind, word, nodes) in ends {
        for node in nodes {
          let evidence = [pair.first, pair.second].flatMap {
            graph.relation(kind, from: .person($0), to: node)?.evidence ?? []
          }
          table.rows.append([
            .reference(graph.reference(pair.first)), .reference(graph.reference(pair.second)),
            .text(word), .reference(graph.reference(node)),
            .evidence(Set(evidence).sorted()),
          ])
        }
      }
    }
    return table
  }
}

extension CollaborationGraph {
  /// The distinct years of some works, ascending.
  func years(of works: [Int]) -> [Int] {
    Set(works.compactMap { corpus.works[$0].year }).sorted()
  }

  /// Where the sources list some works, sorted.
  func sources(of works: [Int]) -> [Evidence] {
    works.isEmpty ? [] : evidence(ofWorks: Set(works).sorted())
  }

  /// Why somebody's identity is uncertain, in words.
  func describe(_ doubt: IdentityDoubt) -> String {
    let person = name(of: .person(doubt.person))
    switch doubt.reason {
    case .possiblySame(let other):
      let id = corpus.people[other].id
      return "\(person) may be the same as \(name(of: .person(other))) (\(id))"
    case .initialsOnly(let texts):
      return "printed only as \(texts.map { "\"\($0)\"" }.joined(separator: ", ")) on one side"
    }
  }
}
