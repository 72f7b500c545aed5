extension Picture {
  /// The picture with at most so many labels, and a note on what was left out.
  ///
  /// The node whose lines to the rest weigh least goes first, then the next, each time counted anew:
  /// what stays is the innermost of the weighted cores (Seidman, "Network structure and minimum
  /// degree", 1983, doi:10.1016/0378-8733(83)90028-X). People asked about go last, and before them
  /// whoever is shared.
  ///
  /// - Complexity: O(*surplus* · *n* + *m*).
  package func pruned(to limit: Int) -> Picture {
    let surplus = nodes.count - max(1, limit)
    guard surplus > 0 else { return self }
    var strength = Array(repeating: 0.0, count: nodes.count)
    var neighbours = Array(repeating: [(node: Int, weight: Double)](), count: nodes.count)
    for edge in edges where edge.from != edge.to && edge.weight.isFinite {
      strength[edge.from] += edge.weight
      strength[edge.to] += edge.weight
      neighbours[edge.from].append((edge.to, edge.weight))
      neighbours[edge.to].append((edge.from, edge.weight))
    }
    let rank = nodes.map { $0.kind.isAskedAbout ? 2 : $0.isShared ? 1 : 0 }
    var isKept = Array(repeating: true, count: nodes.count)
    for _ in 0..<surplus {
      var weakest: Int?
      // From the end: of equals the last goes.
      for node in nodes.indices.reversed() where isKept[node] {
        guard let known = weakest else {
          weakest = node
          continue
        }
        if (rank[node], strength[node]) < (rank[known], strength[known]) { weakest = node }
      }
      guard let weakest else { break }
      isKept[weakest] = false
      for (node, weight) in neighbours[weakest] { strength[node] -= weight }
    }
    var result = keeping(isKept)
    result.omissions.append(
      "\(surplus) labels with the weakest ties are left out: the layout "
        + "“\(engine.rawValue)” takes \(limit).")
    return result
  }

  /// The picture fit for its engine, see ``Engine/largest``.
  package func fitted() -> Picture {
    cells.isEmpty ? pruned(to: engine.largest) : self
  }

  private func keeping(_ isKept: [Bool]) -> Picture {
    var places: [Int: Int] = [:]
    for node in nodes.indices where isKept[node] { places[node] = places.count }
    var result = self
    result.nodes = nodes.indices.filter { isKept[$0] }.map { nodes[$0] }
    result.cells = cells.indices.filter { isKept[$0] }.map { cells[$0] }
    result.edges = edges.compactMap { edge in
      guard let from = places[edge.from], let to = places[edge.to] else { return nil }
      var edge = edge
      edge.from = from
      edge.to = to
      return edge
    }
    result.groups = groups.compactMap { group in
      var group = group
      group.members = group.members.compactMap { places[$0] }
      return group.members.isEmpty ? nil : group
    }
    return result
  }
}
