/// The pairs of a large block that are worth a comparison: those that share a coauthor, a title word,
/// a word of the affiliation or a name, and all with the largest clusters.
struct CandidatePairs {
  private let table: ClusterTable
  private let order: [Int32]
  /// How many of those that share a key each is compared with.
  static let window = 12
  /// How many keys of each kind a cluster has at most, and with how many others it is compared.
  static let keys = (coauthors: 200, names: 4, words: 8, affiliations: 12)
  /// How many of the largest clusters are compared with all others that their names allow: the
  /// people whom mentions that share nothing most likely mean.
  static let largest = 16
  static let most =
    window * (keys.coauthors + keys.names + keys.words + keys.affiliations) + largest

  /// Takes the clusters that count, the larger first.
  init(_ table: ClusterTable, _ order: [Int32]) {
    self.table = table
    self.order = order
  }

  /// The pairs in order, the larger cluster first.
  ///
  /// - Complexity: O(*n*) in the evidence of the clusters and the pairs that come of it.
  func pairs() -> [(Int32, Int32)] {
    let (keys, first) = keysOfClusters()
    let (holders, start) = Self.holders(of: keys, first)
    var next = start
    // Whom each is held against at last, so that no pair comes twice.
    var stamp = [Int32](repeating: -1, count: order.count)
    let names = order.map { Int32(table.firstName($0)) }
    var out: [(Int32, Int32)] = []
    var partners: [Int32] = []
    for place in order.indices {
      partners.removeAll(keepingCapacity: true)
      for key in keys[Int(first[place])..<Int(first[place + 1])] {
        let at = Int(next[Int(key)])
        next[Int(key)] += 1
        let end = min(at + Self.window, Int(start[Int(key) + 1]) - 1)
        for other in holders[at...end].dropFirst() where stamp[Int(other)] != Int32(place) {
          stamp[Int(other)] = Int32(place)
          partners.append(other)
        }
      }
      if place < Self.largest {
        for other in place + 1..<order.count
        where stamp[other] != Int32(place)
          && table.input.names.match(names[place], names[other]) != .conflict
        {
          partners.append(Int32(other))
        }
      }
      partners.sort()
      for other in partners { out.append((order[place], order[Int(other)])) }
    }
    return out
  }

  /// What each cluster is looked up by, each key once, as numbers from 0; and where its keys begin.
  private func keysOfClusters() -> (keys: [Int32], first: [Int32]) {
    let input = table.input
    let names = Int32(input.coarseCount)
    let words = names + Int32(input.names.count)
    let affiliations = words + Int32(input.wordCount)
    var keys: [Int32] = []
    var first: [Int32] = [0]
    for cluster in order {
      // The keys of a person's several names are one after the other.
      var last: Int32 = -1
      for entry in table.coauthors(cluster).prefix(Self.keys.coauthors) {
        let coarse = input.coauthorKeys[Int(entry.key)].coarse
        if coarse != last { keys.append(coarse) }
        last = coarse
      }
      for name in table.names(cluster).prefix(Self.keys.names) { keys.append(names + name) }
      for word in heaviest(table.words(cluster)) { keys.append(words + word) }
      for entry in table.affiliations(cluster).prefix(Self.keys.affiliations) {
        keys.append(affiliations + entry.key)
      }
      first.append(Int32(keys.count))
    }
    return (keys, first)
  }

  /// The keys that weigh most: the rarest words of a title, the words of most titles of several.
  private func heaviest(_ entries: ArraySlice<EvidenceEntry>) -> [Int32] {
    if entries.count <= Self.keys.words { return entries.map(\.key) }
    return entries.sorted { ($1.weight, $0.key) < ($0.weight, $1.key) }
      .prefix(Self.keys.words).map(\.key)
  }

  /// The clusters that have each key, by their places, ascending; and where those of a key begin.
  private static func holders(
    of keys: [Int32], _ first: [Int32]
  ) -> (holders: [Int32], start: [Int32]) {
    var start = [Int32](repeating: 0, count: Int(keys.max() ?? -1) + 2)
    for key in keys { start[Int(key) + 1] += 1 }
    for key in start.indices.dropFirst() { start[key] += start[key - 1] }
    var next = start
    var holders = [Int32](repeating: 0, count: keys.count)
    for place in 0..<first.count - 1 {
      for key in keys[Int(first[place])..<Int(first[place + 1])] {
        holders[Int(next[Int(key)])] = Int32(place)
        next[Int(key)] += 1
      }
    }
    return (holders, start)
  }
}
