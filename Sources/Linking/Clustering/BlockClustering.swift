/// Groups the mentions of one block: the same family name and first initial.
///
/// Mentions of one full name that share a coauthor are joined at once. What is left is clustered
/// agglomeratively, the best pair first, by the sum of match weights of whole clusters. A pair is
/// joined only if its weight stands above the threshold also after the odds are shared with the
/// rivals that exclude it; two mentions of one work, contradicting names and different ORCIDs keep
/// whole clusters apart.
final class BlockClustering {
  let corpus: LinkageCorpus
  let evidence: PairEvidence
  let model: MatchModel
  let threshold: Float
  /// Pairs below this weight are not kept as rivals.
  private static let floor: Float = -6
  /// With more clusters than this, only pairs that share something are compared.
  static let densest = 1500

  // The block at hand.
  private var mentions: [Int32] = []
  private var blockNames: [Int32] = []
  private var matches: [NameMatch] = []
  private var compatibleFull: [Float] = []
  private var compatibleFullMentions: [Float] = []
  private var compatibleInitialMentions: [Float] = []
  private var crowdOfName: [Float] = []
  private var groupsOfFull: [Int32: (groups: Float, mentions: Float)] = [:]
  private var clusters: [ClusterProfile] = []
  private var isAlive: [Bool] = []
  private var stamps: [Int] = []
  private var neighbours: [[Int32]] = []
  private var weights: [[Float]] = []
  private(set) var comparisons = 0
  /// For training: the rows of evidence and the two clusters' labels.
  var labels: [Int32]?
  var rows: [Float] = []

  init(corpus: LinkageCorpus, evidence: PairEvidence, model: MatchModel, threshold: Float) {
    self.corpus = corpus
    self.evidence = evidence
    self.model = model
    self.threshold = threshold
  }

  /// The clusters of a block, each a list of mentions in ascending order.
  func cluster(_ block: [Int32]) -> [[Int32]] {
    if block.count == 1 { return [block] }
    mentions = block
    compileNames()
    makeProfiles(joinAtOnce())
    countGroups()
    agglomerate()
    var out: [[Int32]] = []
    for (number, cluster) in clusters.enumerated() where isAlive[number] {
      out.append(cluster.mentions.sorted())
    }
    return out.sorted { $0[0] < $1[0] }
  }

  // MARK: Names

  private func compileNames() {
    let names = evidence.names
    blockNames = Array(Set(mentions.map { corpus.name[Int($0)] })).sorted()
    let count = blockNames.count
    matches = [NameMatch](repeating: .conflict, count: count * count)
    for a in 0..<count {
      for b in a..<count {
        let match = names.match(blockNames[a], blockNames[b])
        matches[a * count + b] = match
        matches[b * count + a] = match
      }
    }
    var mentionsOfName = [Float](repeating: 0, count: count)
    for mention in mentions { mentionsOfName[place(of: mention)] += 1 }
    compatibleFull = [Float](repeating: 0, count: count)
    compatibleFullMentions = compatibleFull
    compatibleInitialMentions = compatibleFull
    crowdOfName = compatibleFull
    let people = Double(evidence.statistics.fineCount.count)
    for a in 0..<count {
      var seen = Set<Int32>()
      for b in 0..<count where matches[a * count + b] != .conflict {
        let full = names.fullGiven[Int(blockNames[b])]
        if full >= 0 {
          if seen.insert(full).inserted { compatibleFull[a] += 1 }
          compatibleFullMentions[a] += mentionsOfName[b]
        } else {
          compatibleInitialMentions[a] += mentionsOfName[b]
        }
      }
      let name = blockNames[a]
      let full = names.fullGiven[Int(name)]
      if full >= 0 {
        let block = Int(names.block[Int(name)])
        // A corpus may hold one family only: then the block itself says how many there are.
        let here = Double(evidence.statistics.blockPersons[block]) / names.initialShare[block]
        let bearers = max(people * names.familyShare[block], here)
        crowdOfName[a] = Float(bits(0.001 + bearers * names.givenShare[Int(full)]))
      }
    }
  }

  private func place(of mention: Int32) -> Int {
    let name = corpus.name[Int(mention)]
    var low = 0
    var high = blockNames.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if blockNames[middle] <= name { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: What is joined at once

  /// Joins mentions of one full name with a common e-mail address, ORCID, or telling coauthor.
  private func joinAtOnce() -> [[Int32]] {
    let names = evidence.names
    let statistics = evidence.statistics
    var union = UnionFind(count: mentions.count)
    var keys: [(key: UInt64, mention: Int32)] = []
    var count: [Int32: Double] = [:]
    for mention in mentions {
      let full = names.fullGiven[Int(corpus.name[Int(mention)])]
      if full >= 0 { count[full, default: 0] += 1 }
    }
    for (index, mention) in mentions.enumerated() {
      let full = names.fullGiven[Int(corpus.name[Int(mention)])]
      let email = corpus.email[Int(mention)]
      if email >= 0 { keys.append((1 << 63 | UInt64(email), Int32(index))) }
      guard full >= 0, let bearers = count[full], bearers > 1 else { continue }
      let crowd = Double(crowdOfName[place(of: mention)])
      let work = corpus.mentions(ofWork: Int(corpus.workOfMention[Int(mention)]))
      if work.count > 100 { continue }
      for other in work where other != Int(mention) {
        let fine = statistics.fine[other]
        if fine < 0 { continue }
        let expected = Double(statistics.fineCount[Int(fine)]) * bearers
        let surprise = bits(statistics.works / expected) + max(0, -crowd) * 0.7
        if surprise > 4 { keys.append((UInt64(full) << 32 | UInt64(fine), Int32(index))) }
      }
    }
    keys.sort { ($0.key, $0.mention) < ($1.key, $1.mention) }
    let size = blockNames.count
    for (left, right) in zip(keys, keys.dropFirst()) where left.key == right.key {
      let a = place(of: mentions[Int(left.mention)])
      let b = place(of: mentions[Int(right.mention)])
      if matches[a * size + b] != .conflict { union.join(Int(left.mention), Int(right.mention)) }
    }
    var groups: [Int: [Int32]] = [:]
    for (index, mention) in mentions.enumerated() {
      groups[union.find(index), default: []].append(mention)
    }
    var out: [[Int32]] = []
    for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
      if isConsistent(group) { out.append(group) } else { out += group.map { [$0] } }
    }
    return out
  }

  private func isConsistent(_ group: [Int32]) -> Bool {
    if group.count == 1 { return true }
    var works = Set<Int32>()
    var places = Set<Int>()
    var orcid: Int32 = -1
    for mention in group {
      if !works.insert(corpus.workOfMention[Int(mention)]).inserted { return false }
      places.insert(place(of: mention))
      let mine = corpus.orcid[Int(mention)]
      if mine >= 0 {
        if orcid >= 0, orcid != mine { return false }
        orcid = mine
      }
    }
    let size = blockNames.count
    for a in places { for b in places where matches[a * size + b] == .conflict { return false } }
    return true
  }

  private func makeProfiles(_ groups: [[Int32]]) {
    clusters = groups.map {
      ProfileBuilder(corpus: corpus, evidence: evidence).profile($0, place(of:))
    }
    isAlive = [Bool](repeating: true, count: clusters.count)
    stamps = [Int](repeating: -1, count: clusters.count)
    neighbours = [[Int32]](repeating: [], count: clusters.count)
    weights = [[Float]](repeating: [], count: clusters.count)
  }

  /// Counts into how many groups the mentions of each full name fall that have coauthors.
  private func countGroups() {
    groupsOfFull = [:]
    for cluster in clusters where cluster.coauthorTotal > 0 {
      guard let full = fullGiven(of: cluster) else { continue }
      groupsOfFull[full, default: (0, 0)].groups += 1
      groupsOfFull[full, default: (0, 0)].mentions += Float(cluster.size)
    }
  }

  private func fullGiven(of cluster: ClusterProfile) -> Int32? {
    for name in cluster.names {
      let full = evidence.names.fullGiven[Int(blockNames[Int(name)])]
      if full >= 0 { return full }
    }
    return nil
  }

  // MARK: Weighing

  /// How the names of two clusters agree: a conflict of any two names is one of the clusters.
  private func nameMatch(_ a: ClusterProfile, _ b: ClusterProfile) -> NameMatch {
    var best = NameMatch.none
    for x in a.names {
      let row = Int(x) * blockNames.count
      for y in b.names {
        let match = matches[row + Int(y)]
        if match == .conflict { return .conflict }
        if match.rawValue < best.rawValue { best = match }
      }
    }
    return best
  }

  private func isForbidden(_ a: ClusterProfile, _ b: ClusterProfile) -> Bool {
    if a.orcid >= 0, b.orcid >= 0, a.orcid != b.orcid { return true }
    return nameMatch(a, b) == .conflict || a.sharesWork(with: b)
  }

  /// The evidence of two clusters; nil if they can't be one person.
  private func features(_ a: ClusterProfile, _ b: ClusterProfile) -> MatchFeatures? {
    let match = nameMatch(a, b)
    if match == .conflict { return nil }
    if a.orcid >= 0, b.orcid >= 0, a.orcid != b.orcid { return nil }
    if a.sharesWork(with: b) { return nil }
    var out = MatchFeatures(match: match)
    evidence.measure(a, b, into: &out)
    measureName(a, b, &out)
    return out
  }

  private func measureName(
    _ a: ClusterProfile, _ b: ClusterProfile, _ features: inout MatchFeatures
  ) {
    let group = MatchModel.group(features.match)
    features.values[MatchFeature.groups.rawValue] = PairEvidence.missing
    features.values[MatchFeature.scatter.rawValue] = PairEvidence.missing
    if group == 0 {
      let place = Int(a.names[0])
      features.values[MatchFeature.crowd.rawValue] = crowdOfName[place]
      if let full = fullGiven(of: a), let known = groupsOfFull[full], known.mentions > 1 {
        features.values[MatchFeature.groups.rawValue] = Float(bits(Double(known.groups)))
        features.values[MatchFeature.scatter.rawValue] = known.groups / known.mentions
      }
      return
    }
    // The full name's cluster, or the larger one, against all that the initials allow.
    let full = fullGiven(of: a) != nil ? a : fullGiven(of: b) != nil ? b : a.size >= b.size ? a : b
    let other = full === a ? b : a
    let place = Int(other.names[0])
    features.values[MatchFeature.crowd.rawValue] = Float(bits(1 + Double(compatibleFull[place])))
    let total =
      group == 1
      ? compatibleFullMentions[place]
      : compatibleInitialMentions[place] + compatibleFullMentions[place]
    features.values[MatchFeature.share.rawValue] =
      Float(bits(Double(Float(full.size) / max(total, 1))))
  }

  // MARK: Clustering

  private func agglomerate() {
    var queue = PairQueue()
    for (a, b) in candidatePairs() {
      comparisons += 1
      guard let features = features(clusters[a], clusters[b]) else { continue }
      note(features, a, b, sample: 23)
      let weight = model.weight(features)
      if weight < Self.floor { continue }
      connect(a, b, weight, &queue)
    }
    while let pair = queue.pop() {
      let a = Int(pair.first)
      let b = Int(pair.second)
      guard isAlive[a], isAlive[b] else { continue }
      // The best contested weight comes first, so that a higher threshold stops earlier on the
      // same way and gives a refinement.
      let weight = contestedWeight(a, b, pair.pairWeight)
      if weight >= pair.weight - 0.001 {
        merge(a, b, &queue)
      } else if weight >= threshold {
        queue.push(weight, pair.first, pair.second, of: pair.pairWeight)
      }
    }
  }

  private func connect(_ a: Int, _ b: Int, _ weight: Float, _ queue: inout PairQueue) {
    neighbours[a].append(Int32(b))
    weights[a].append(weight)
    neighbours[b].append(Int32(a))
    weights[b].append(weight)
    if weight >= threshold { queue.push(weight, Int32(a), Int32(b)) }
  }

  /// The weight after the odds are shared with the rivals: clusters that could be joined to the one
  /// but not to the other.
  private func contestedWeight(_ a: Int, _ b: Int, _ weight: Float) -> Float {
    min(odds(a, b, weight), odds(b, a, weight))
  }

  private func odds(_ end: Int, _ partner: Int, _ weight: Float) -> Float {
    var rivals = 0.0
    let least = max(weight - 5, -3)
    for (index, rival) in neighbours[end].enumerated() where weights[end][index] >= least {
      let rival = Int(rival)
      if rival == partner || !isAlive[rival] { continue }
      if isForbidden(clusters[rival], clusters[partner]) {
        rivals += factor(Double(weights[end][index]))
        // One rival that is better by far decides.
        if rivals > factor(Double(weight + 3)) { break }
      }
    }
    return weight - Float(bits(1 + rivals))
  }

  private func merge(_ a: Int, _ b: Int, _ queue: inout PairQueue) {
    let number = clusters.count
    clusters.append(clusters[a].merged(with: clusters[b]))
    isAlive.append(true)
    isAlive[a] = false
    isAlive[b] = false
    stamps.append(-1)
    var others: [Int32] = []
    for side in [a, b] {
      for other in neighbours[side] where isAlive[Int(other)] && stamps[Int(other)] != number {
        stamps[Int(other)] = number
        others.append(other)
      }
    }
    others.sort()
    neighbours.append([])
    weights.append([])
    for other in others {
      comparisons += 1
      guard let features = features(clusters[number], clusters[Int(other)]) else { continue }
      note(features, number, Int(other), sample: 11)
      let weight = model.weight(features)
      if weight < Self.floor { continue }
      connect(Int(other), number, weight, &queue)
    }
    neighbours[a] = []
    neighbours[b] = []
    weights[a] = []
    weights[b] = []
  }

  /// All pairs of a small block; of a large one those that share a coauthor or stand side by side.
  private func candidatePairs() -> [(Int, Int)] {
    let count = clusters.count
    var out: [(Int, Int)] = []
    if count <= Self.densest {
      out.reserveCapacity(count * (count - 1) / 2)
      for b in 0..<count { for a in 0..<b { out.append((a, b)) } }
      return out
    }
    var keys: [(key: UInt64, cluster: Int32)] = []
    for (number, cluster) in clusters.enumerated() {
      for coauthor in cluster.coauthors.prefix(200) {
        keys.append((UInt64(UInt32(bitPattern: coauthor.coarse)), Int32(number)))
      }
      for (index, name) in cluster.names.prefix(4).enumerated() where index == 0 || name > 0 {
        keys.append((1 << 40 | UInt64(name), Int32(number)))
      }
      for word in cluster.words.numbers.prefix(24) {
        keys.append((1 << 41 | UInt64(word), Int32(number)))
      }
    }
    keys.sort { ($0.key, $0.cluster) < ($1.key, $1.cluster) }
    var pairs = Set<UInt64>()
    for index in keys.indices {
      var next = index + 1
      while next < keys.count, next - index <= 12, keys[next].key == keys[index].key {
        let a = keys[index].cluster
        let b = keys[next].cluster
        if a != b { pairs.insert(UInt64(min(a, b)) << 32 | UInt64(max(a, b))) }
        next += 1
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  // MARK: Training

  private func note(_ features: MatchFeatures, _ a: Int, _ b: Int, sample: Int) {
    guard let labels else { return }
    if (a &* 31 &+ b &* 17 &+ comparisons) % sample != 0 { return }
    guard let x = majority(clusters[a], labels), let y = majority(clusters[b], labels) else {
      return
    }
    rows.append(x == y ? 1 : 0)
    for feature in MatchFeature.allCases.dropFirst() {
      rows.append(features.values[feature.rawValue])
    }
    rows.append(Float(features.match.rawValue))
    rows.append(Float(mentions.count))
  }

  private func majority(_ cluster: ClusterProfile, _ labels: [Int32]) -> Int32? {
    var count: [Int32: Int] = [:]
    for mention in cluster.mentions where labels[Int(mention)] >= 0 {
      count[labels[Int(mention)], default: 0] += 1
    }
    let best = count.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key
  }
}
