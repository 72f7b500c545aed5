extension GraphScore {
  /// Two ends of an edge; of an undirected one in the order of their names.
  struct Ends: Hashable, Comparable, CustomStringConvertible {
    let from: String
    let to: String

    static func undirected(_ a: String, _ b: String) -> Ends {
      a < b ? Ends(from: a, to: b) : Ends(from: b, to: a)
    }

    static func < (left: Ends, right: Ends) -> Bool {
      (left.from, left.to) < (right.from, right.to)
    }

    var description: String { "\(from) -> \(to)" }
  }

  /// Scores who advises whom.
  ///
  /// Edges that only say "works with" count neither way.
  mutating func scoreAdvisors() {
    var strict: [Ends: String] = [:]
    var loose: Set<Ends> = []
    for edge in gold.advisorEdges {
      let ends = Ends(from: edge.advisee, to: edge.advisor)
      loose.insert(ends)
      if edge.relation != "works-with" { strict[ends] = edge.relation }
    }
    var got: [Ends: String?] = [:]
    for relation in graph.relations ?? [] where relation.kind == "advisor" {
      got[Ends(from: key(relation.from), to: key(relation.to))] = .some(relation.label)
    }
    let right = got.keys.filter { strict[$0] != nil }
    let wrong = got.keys.filter { !loose.contains($0) }
    record(
      "advisor edges", right: right.count, predicted: right.count + wrong.count, gold: strict.count)
    let labelled = right.filter { (got[$0] ?? nil) == strict[$0] }
    record("advisor labels", good: labelled.count, of: right.count)
    for ends in strict.keys.sorted() where got[ends] == nil { miss("advisor edges", "\(ends)") }
    for ends in wrong.sorted() { miss("advisor edges that are none", "\(ends)") }
  }

  /// Scores the coauthor edges, their weights and the coauthors that people share.
  mutating func scoreCoauthors() {
    let expected = goldCoauthors()
    var edges: [Ends: Double] = [:]
    for relation in graph.relations ?? [] where relation.kind == "coauthor" {
      edges[.undirected(key(relation.from), key(relation.to))] = relation.weight ?? 1
    }
    func isFirm(_ ends: Ends) -> Bool {
      !loosePeople.contains(ends.from) && !loosePeople.contains(ends.to)
    }
    let got = Set(edges.keys.filter(isFirm))
    let wanted = Set(expected.keys.filter(isFirm))
    let both = got.intersection(wanted)
    record("coauthor edges", right: both.count, predicted: got.count, gold: wanted.count)
    let weighed = both.filter { edges[$0] == expected[$0].map(Double.init) }
    record("coauthor weights", good: weighed.count, of: wanted.count)
    for ends in wanted.subtracting(got).sorted() { miss("coauthor edges", "\(ends)") }
    for ends in got.subtracting(wanted).sorted() { miss("coauthor edges that are none", "\(ends)") }
    scoreShared(neighbours(edges.keys), neighbours(expected.keys))
  }

  private mutating func scoreShared(
    _ found: [String: Set<String>], _ expected: [String: Set<String>]
  ) {
    var (right, predicted, total, exact, pairs) = (0, 0, 0, 0, 0)
    for pair in gold.sharedCoauthors.pairs {
      func shared(_ neighbours: [String: Set<String>]) -> Set<String> {
        (neighbours[pair.a] ?? []).intersection(neighbours[pair.b] ?? [])
          .subtracting([pair.a, pair.b]).subtracting(loosePeople)
      }
      let got = shared(found)
      var wanted = shared(expected)
      if (pair.also ?? []).contains(where: { got == Set($0).subtracting(loosePeople) }) {
        wanted = got
      }
      right += got.intersection(wanted).count
      predicted += got.count
      total += wanted.count
      guard !got.isEmpty || !wanted.isEmpty else { continue }
      pairs += 1
      if got == wanted {
        exact += 1
      } else {
        miss("shared coauthors", "\(pair.a) / \(pair.b): \(got.sorted()) for \(wanted.sorted())")
      }
    }
    record("shared coauthors", right: right, predicted: predicted, gold: total)
    record("shared coauthors, pairs exact", good: exact, of: pairs)
  }

  /// The coauthors in the gold with the number of distinct works that they share.
  private func goldCoauthors() -> [Ends: Int] {
    var works: [Ends: Set<String>] = [:]
    for paper in gold.papers {
      let work = ([paper.id] + (paper.sameAs ?? [])).min() ?? paper.id
      let people = Set(paper.authors.map(\.person)).sorted()
      for (index, a) in people.enumerated() {
        for b in people[(index + 1)...] { works[.undirected(a, b), default: []].insert(work) }
      }
    }
    return works.mapValues(\.count)
  }

  private func neighbours(_ edges: some Sequence<Ends>) -> [String: Set<String>] {
    var neighbours: [String: Set<String>] = [:]
    for ends in edges {
      neighbours[ends.from, default: []].insert(ends.to)
      neighbours[ends.to, default: []].insert(ends.from)
    }
    return neighbours
  }
}
