/// The pairs of a large block that are worth a comparison: those that share a coauthor, a title word,
/// a word of the affiliation or a name, and all with the largest clusters.
struct CandidatePairs {
  private let table: ClusterTable
  private let order: [Int32]
  /// How many of those that share a key each is compared with.
  static let window = 12
  /// How many keys of each kind a cluster has at most, and with how many others it is compared.
  static let keys = (coauthors: 200, names: 4, words: 24, affiliations: 12)
  /// How many of the largest clusters are compared with all others that their names allow: the
  /// people whom mentions that share nothing most likely mean.
  static let largest = 64
  static let most =
    window * (keys.coauthors + keys.names + keys.words + keys.affiliations) + largest

  /// Takes the clusters that count, the larger first.
  init(_ table: ClusterTable, _ order: [Int32]) {
    self.table = table
    self.order = order
  }

  /// The pairs in order, the larger cluster first.
  ///
  /// - Complexity: O(*n* log *n*) in the evidence of the clusters.
  func pairs() -> [(Int32, Int32)] {
    var keys: [(key: UInt64, place: Int32)] = []
    for (place, cluster) in order.enumerated() {
      let place = Int32(place)
      for entry in table.coauthors(cluster).prefix(Self.keys.coauthors) {
        let coarse = table.input.coauthorKeys[Int(entry.key)].coarse
        keys.append((UInt64(UInt32(coarse)), place))
      }
      for name in table.names(cluster).prefix(Self.keys.names) {
        keys.append((1 << 40 | UInt64(name), place))
      }
      for entry in table.words(cluster).prefix(Self.keys.words) {
        keys.append((1 << 41 | UInt64(entry.key), place))
      }
      for entry in table.affiliations(cluster).prefix(Self.keys.affiliations) {
        keys.append((1 << 42 | UInt64(entry.key), place))
      }
    }
    keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var pairs: [UInt64] = []
    for index in keys.indices {
      var next = index + 1
      while next < keys.count, next - index <= Self.window, keys[next].key == keys[index].key {
        let a = keys[index].place
        let b = keys[next].place
        if a != b { pairs.append(UInt64(min(a, b)) << 32 | UInt64(max(a, b))) }
        next += 1
      }
    }
    appendLargest(to: &pairs)
    pairs.sort()
    var out: [(Int32, Int32)] = []
    for (place, pair) in pairs.enumerated() where place == 0 || pairs[place - 1] != pair {
      out.append((order[Int(pair >> 32)], order[Int(pair & 0xFFFF_FFFF)]))
    }
    return out
  }

  private func appendLargest(to pairs: inout [UInt64]) {
    let names = order.map { Int32(table.firstName($0)) }
    for a in names.indices.prefix(Self.largest) {
      for b in a + 1..<names.count where table.input.names.match(names[a], names[b]) != .conflict {
        pairs.append(UInt64(a) << 32 | UInt64(b))
      }
    }
  }
}
