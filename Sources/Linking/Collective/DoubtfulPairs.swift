import Bibliography

extension PersonClustering {
  /// Collects the pairs whose names agree and whose evidence decides nothing.
  mutating func collectDoubtful() {
    let evidence = PersonEvidence(self)
    var pairs: [ClusterPair] = []
    for pair in candidatePairs() where !isForbidden(pair.first, pair.second) {
      let match = evidence.match(pair.first, pair.second, explains: false)
      if match.agreement == .conflict || match.weight < -3 { continue }
      pairs.append(pair.weighing(match.weight))
    }
    pairs.sort { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
    doubtful = pairs.prefix(10_000).map { pair in
      (pair.first, pair.second, evidence.match(pair.first, pair.second))
    }
  }
}
