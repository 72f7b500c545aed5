import Bibliography

extension PersonClustering {
  /// Collects the pairs whose names agree and whose evidence decides nothing.
  mutating func collectDoubtful() {
    let evidence = PersonEvidence(self)
    for (a, b) in candidatePairs() where !isForbidden(a, b) {
      let match = evidence.match(a, b, explains: false)
      if match.agreement == .conflict || match.weight < -3 { continue }
      doubtful.append((a, b, match))
    }
    doubtful.sort {
      ($1.match.weight, $0.first, $0.second) < ($0.match.weight, $1.first, $1.second)
    }
    if doubtful.count > 10_000 { doubtful.removeLast(doubtful.count - 10_000) }
    for place in doubtful.indices {
      doubtful[place].match = evidence.match(doubtful[place].first, doubtful[place].second)
    }
  }
}
