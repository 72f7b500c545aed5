/// The pairs of a giant block that are worth a comparison: those that share a coauthor, a title word
/// or a name.
struct CandidatePairs {
  private let table: ClusterTable
  /// How many of those that share a key each is compared with.
  static let window = 12
  /// How many keys of each kind a cluster has at most, and with how many others it is compared.
  static let keys = (coauthors: 200, names: 4, words: 24)
  static let most = window * (keys.coauthors + keys.names + keys.words)

  init(_ table: ClusterTable) { self.table = table }

  /// The pairs in order, the larger cluster first.
  ///
  /// - Complexity: O(*n* log *n*) in the evidence of the clusters.
  func pairs() -> [(Int32, Int32)] {
    var keys: [(key: UInt64, cluster: Int32)] = []
    for cluster in 0..<Int32(table.count) {
      for entry in table.coauthors(cluster).prefix(Self.keys.coauthors) {
        let coarse = table.input.coauthorKeys[Int(entry.key)].coarse
        keys.append((UInt64(UInt32(coarse)), cluster))
      }
      for name in table.names(cluster).prefix(Self.keys.names) {
        keys.append((1 << 40 | UInt64(name), cluster))
      }
      for entry in table.words(cluster).prefix(Self.keys.words) {
        keys.append((1 << 41 | UInt64(entry.key), cluster))
      }
    }
    keys.sort { ($0.key, $0.cluster) < ($1.key, $1.cluster) }
    var pairs: [UInt64] = []
    for index in keys.indices {
      var next = index + 1
      while next < keys.count, next - index <= Self.window, keys[next].key == keys[index].key {
        let a = keys[index].cluster
        let b = keys[next].cluster
        if a != b { pairs.append(UInt64(min(a, b)) << 32 | UInt64(max(a, b))) }
        next += 1
      }
    }
    pairs.sort()
    var out: [(Int32, Int32)] = []
    for (place, pair) in pairs.enumerated() where place == 0 || pairs[place - 1] != pair {
      out.append((Int32(pair >> 32), Int32(pair & 0xFFFF_FFFF)))
    }
    return out
  }
}
