import Bibliography
import GraphAnalysis
import Linking

extension Comparison {
  /// `coterie compare` in words: one line for each thing that two people have in common.
  func answer(in graph: CollaborationGraph) -> Answer {
    let names = [pair.first, pair.second].map { graph.name(of: .person($0)) }
    let works = Set(graph.works(of: pair.first) + graph.works(of: pair.second))
    var answer = Answer(
      question: "compare", title: "What \(names[0]) and \(names[1]) have in common")
    answer.notes = graph.coverageNotes(
      cutShort: pair.cutShort.count, works: works.count,
      hyperAuthored: graph.hyperAuthored.filter(works.contains).count)
    answer.notes += graph.silenceNotes([pair.first, pair.second])
    var table = Answer.Table(
      "In common", key: "common",
      columns: ["kind": "Kind", "what": "What", "works": "Works", "evidence": "Sources"],
      ifEmpty: "Nothing was seen.")
    for work in pair.jointWorks {
      table.rows.append([
        .text("joint work"), .reference(graph.reference(.work(work))),
        graph.references(works: [work]), .evidence(graph.sources(of: [work])),
      ])
    }
    for coauthor in pair.shared {
      let both = coauthor.worksWithFirst + coauthor.worksWithSecond
      table.rows.append([
        .text("coauthor"), .reference(graph.reference(coauthor.person)),
        graph.references(works: Set(both).sorted()), .evidence(graph.sources(of: both)),
      ])
    }
    let ends: [(EdgeKind, String, [GraphNode])] = [
      (.advisor, "advisor", pair.sharedAdvisors.map(GraphNode.person)),
      (.affiliation, "institution", pair.sharedInstitutions.map(GraphNode.institution)),
      (.system, "system", systems.map(GraphNode.system)),
      (.topic, "topic", pair.sharedTopics.map(GraphNode.topic)),
    ]
    for (kind, word, nodes) in ends {
      for node in nodes {
        var word = word
        if case .institution(let index) = node,
          let overlap = overlaps.first(where: { $0.institution == index })
        {
          word += overlap.isCertain ? ", at the same time" : ", perhaps at the same time"
        }
        let evidence = [pair.first, pair.second].flatMap {
          graph.relation(kind, from: .person($0), to: node)?.evidence ?? []
        }
        table.rows.append([
          .text(word), .reference(graph.reference(node)), .none,
          .evidence(Set(evidence).sorted()),
        ])
      }
    }
    for venue in venues {
      let both = venue.worksOfFirst + venue.worksOfSecond
      let series = graph.corpus.venues[venue.venue]
      table.rows.append([
        .text("venue"), .reference(Answer.Reference(id: series.id, label: series.venue.series)),
        graph.references(works: Set(both).sorted()), .evidence(graph.sources(of: both)),
      ])
    }
    var chains = PathAnswer.table("Shortest chains", key: "chains", ifEmpty: "None was seen.")
    chains.rows = pair.chains.map { PathAnswer.row($0, graph) }
    answer.tables = [table, chains]
    return answer
  }
}
