import Bibliography
import GraphAnalysis
import Linking

/// `coterie path` in words: chains of people with the works of each hop.
enum PathAnswer {
  static func make(
    _ chains: [CollaborationChain], from: Int, to: Int, in graph: CollaborationGraph
  ) -> Answer {
    let ends = [from, to].map { graph.name(of: .person($0)) }
    var answer = Answer(
      question: "path", title: "Chains from \(ends[0]) to \(ends[1])")
    var cutShort = Set<Int>()
    var works = Set<Int>()
    for person in chains.flatMap(\.people) + [from, to] {
      works.formUnion(graph.works(of: person))
    }
    for work in works where graph.corpus.works[work].etAl { cutShort.insert(work) }
    answer.notes = graph.coverageNotes(
      cutShort: cutShort.count, works: works.count,
      hyperAuthored: graph.hyperAuthored.filter(works.contains).count)
    answer.notes += graph.silenceNotes([from, to])
    var list = table("Chains", key: "chains", ifEmpty: "No chain was seen.")
    list.rows = chains.map { row($0, graph) }
    var hops = Answer.Table(
      "Hops", key: "hops",
      columns: [
        "chain": "Chain", "from": "From", "to": "To", "kinds": "Tie", "works": "Joint works",
        "fractional": "Fractional", "years": "Years", "evidence": "Sources",
      ])
    for (number, chain) in chains.enumerated() {
      for hop in chain.hops {
        hops.rows.append([
          .integer(number + 1), .reference(graph.reference(hop.from)),
          .reference(graph.reference(hop.to)), .texts(hop.kinds.map(\.rawValue)),
          graph.references(works: hop.works), .decimal(hop.fractional), .integers(hop.years),
          .evidence(hop.evidence),
        ])
      }
    }
    answer.tables = [list, hops]
    return answer
  }

  static func table(_ title: String, key: String, ifEmpty: String) -> Answer.Table {
    Answer.Table(
      title, key: key,
      columns: [
        "people": "Chain", "length": "Steps", "works": "Works of each hop",
        "weakest": "Weakest identity", "evidence": "Sources",
      ], ifEmpty: ifEmpty)
  }

  static func row(_ chain: CollaborationChain, _ graph: CollaborationGraph) -> [Answer.Cell] {
    let works = chain.hops.map { hop -> String in
      if hop.works.isEmpty { return hop.kinds.map(\.rawValue).joined(separator: ", ") }
      return hop.works.map { "“\(graph.corpus.works[$0].title)”" }.joined(separator: ", ")
    }
    return [
      graph.references(chain.people), .integer(chain.length), .texts(works),
      chain.weakest.map { .text(graph.describe($0)) } ?? .none,
      .evidence(Set(chain.hops.flatMap(\.evidence)).sorted()),
    ]
  }
}
