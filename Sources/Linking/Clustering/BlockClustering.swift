/// Groups the mentions of one block: the same family name and first initial.
///
/// Mentions of one full name that share a telling coauthor are joined at once. What is left is
/// clustered agglomeratively, the best pair first, by the sum of match weights of whole clusters. A
/// pair is joined only if its weight stands above the threshold also after the odds are shared with
/// the rivals that exclude it, as their claims are; two mentions of one work, contradicting names and different ORCIDs
/// keep whole clusters apart.
struct BlockClustering {
  let model: MatchModel
  let threshold: Float
  /// Pairs below this weight are not kept as rivals.
  static let floor: Float = -4
  /// With more clusters than this the block is split.
  var sparsest = BlockClustering.sparsest
  var table: ClusterTable
  private var rivals: [[Rival]] = []
  private var stamps: [Int32] = []
  /// What each cluster weighs by itself as the larger and as the smaller of a pair, for each group.
  private var ownWeights: [Float] = []
  /// For each full given name, into how many groups with coauthors its mentions fall, log2; and
  /// groups for each mention.
  private var groups: [Int64: (groups: Float, scatter: Float)] = [:]
  var comparisons = 0
  /// The threshold at hand.
  var goal: Float = 0
  /// Where only mentions of one region may be joined: the region of each mention.
  private var regions: [Int32] = []
  /// Mentions that were joined at once, in the order of their clusters' numbers; and what happened
  /// then, if it is to be explained.
  private(set) var atoms: [[Int32]] = []
  var trace: [ClusteringStep]?
  /// For training: the label of each mention, and the rows of evidence.
  var labels: [Int32]?
  var rows: [Float] = []

  /// Another cluster with the weight of being one person with it, and its claim against others.
  private struct Rival {
    var cluster: Int32
    var weight: Float
    var claim: Float
  }

  var input: BlockInput {
    @inline(__always) get { table.input }
  }

  init(_ input: BlockInput, model: MatchModel, threshold: Float) {
    self.model = model
    self.threshold = threshold
    table = ClusterTable(SharedInput(input))
  }

  /// The clusters of the block, each a list of places of mentions, ascending.
  ///
  /// The partition at weight 0 is found first; a higher threshold divides its clusters, a lower one
  /// joins them, so that partitions at different thresholds are refinements of each other.
  mutating func run() -> [[Int32]] {
    if input.count == 1 { return [[0]] }
    start()
    agglomerate(to: labels == nil ? max(0, min(threshold, 0)) : threshold)
    if labels == nil { anchorInitials() }
    if threshold > 0, labels == nil {
      var region = [Int32](repeating: 0, count: input.count)
      for number in 0..<Int32(table.count) where table.isAlive[Int(number)] {
        for place in table.members(number) { region[Int(place)] = number }
      }
      table = ClusterTable(table.shared)
      regions = region
      start()
      agglomerate(to: threshold)
    } else if threshold < 0, labels == nil {
      restart()
      agglomerate(to: threshold)
    }
    return partition()
  }

  /// The clusters as numbers of the mentions, with the pairs that are in doubt if they are wanted.
  mutating func block(collectsDoubtful: Bool) -> KeptBlock {
    var out = KeptBlock(partition: [Int32](repeating: 0, count: input.count))
    for (number, cluster) in run().enumerated() {
      for place in cluster { out.partition[Int(place)] = Int32(number) }
    }
    if !collectsDoubtful || input.count == 1 { return out }
    for number in 0..<Int32(table.count) where table.isAlive[Int(number)] {
      for rival in rivals[Int(number)]
      where rival.cluster > number && table.isAlive[Int(rival.cluster)]
        && rival.weight >= Self.doubt && !table.isForbidden(number, rival.cluster)
      {
        let a = out.partition[Int(table.first(number))]
        let b = out.partition[Int(table.first(rival.cluster))]
        out.doubtful.append(
          KeptBlock.Doubt(first: min(a, b), second: max(a, b), weight: rival.weight))
      }
    }
    out.doubtful.sort { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
    if out.doubtful.count > 1000 { out.doubtful.removeLast(out.doubtful.count - 1000) }
    return out
  }

  /// Pairs from this weight on are in doubt.
  static let doubt: Float = -2

  private func partition() -> [[Int32]] {
    var out: [[Int32]] = []
    for number in 0..<table.count where table.isAlive[number] {
      out.append(table.members(Int32(number)))
    }
    return out.sorted { $0[0] < $1[0] }
  }

  private mutating func start() {
    var atoms = AtomicGroups(input)
    atoms.isCautious = labels != nil
    make(atoms.groups())
    countGroups()
  }

  private mutating func restart() {
    let clusters = partition()
    table = ClusterTable(table.shared)
    make(clusters)
  }

  private mutating func make(_ groups: [[Int32]]) {
    rivals = []
    stamps = []
    ownWeights = []
    // The larger cluster of a pair comes first.
    let groups = groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    if trace != nil {
      atoms = groups
      trace = []
    }
    // Every merging makes one more.
    let most = 2 * groups.count
    table.reserveCapacity(most)
    rivals.reserveCapacity(most)
    stamps.reserveCapacity(most)
    ownWeights.reserveCapacity(most * 2 * MatchModel.groupCount)
    for group in groups {
      makeRoom(for: table.add(group))
    }
  }

  mutating func makeRoom(for cluster: Int32) {
    rivals.append([])
    stamps.append(-1)
    let extent = table.extent(cluster)
    let rank = table.meanRank(cluster)
    for isLarger in [true, false] {
      for group in 0..<MatchModel.groupCount {
        ownWeights.append(model.ownWeight(extent, rank, isLarger: isLarger, group: group))
      }
    }
  }

  private mutating func countGroups() {
    groups = [:]
    var count: [Int64: (groups: Float, mentions: Float)] = [:]
    for number in 0..<Int32(table.count) {
      let cluster = table[number]
      if cluster.coauthorTotal == 0 || cluster.given < 0 { continue }
      var keys = [Self.key(cluster.given, 0)]
      if cluster.middle != 0 { keys.append(Self.key(cluster.given, cluster.middle)) }
      for key in keys {
        count[key, default: (0, 0)].groups += 1
        count[key, default: (0, 0)].mentions += Float(cluster.size)
      }
    }
    for (given, known) in count where known.mentions > 1 {
      groups[given] = (Float(bits(Double(known.groups))), known.groups / known.mentions)
    }
  }

  /// A full given name, or a full given name with a further one.
  private static func key(_ given: Int32, _ middle: UInt8) -> Int64 {
    Int64(given) << 8 | Int64(middle)
  }

  // MARK: Weighing

  /// The weight of two clusters of which the first is larger and spread out, and the evidence; nil if
  /// they can't be one person or if their weight can't come to the least that matters, which hangs on
  /// what shared coauthors add.
  mutating func weigh(
    _ large: Int32, _ small: Int32, _ features: inout MatchFeatures,
    least: (Float) -> Float = { _ in Self.floor }
  ) -> Float? {
    let match = table.nameMatch(large, small)
    if match == .conflict { return nil }
    if table.haveOtherIdentities(large, small) || table.sharesWork(large, small) { return nil }
    features = MatchFeatures(match: match)
    measureName(large, small, &features)
    features.distinction = table.distinction(large, small)
    table.measureCoauthors(large, small, &features)
    let group = MatchModel.group(features)
    let first =
      model.pairWeight(features) + ownWeights[Int(large) * 2 * MatchModel.groupCount + group]
      + ownWeights[(Int(small) * 2 + 1) * MatchModel.groupCount + group]
    if labels == nil,
      first + model.mostOfSecond(group, knowing: table.commonKinds(large, small))
        < least(Self.surplus(features))
    {
      return nil
    }
    table.spreadTopics(large)
    table.measureTopics(large, small, &features)
    return first + model.secondWeight(features)
  }

  /// All the evidence of two clusters of which the first is larger and spread out.
  mutating func evidence(_ large: Int32, _ small: Int32) -> MatchFeatures? {
    let match = table.nameMatch(large, small)
    if match == .conflict { return nil }
    var features = MatchFeatures(match: match)
    measureName(large, small, &features)
    features.distinction = table.distinction(large, small)
    table.measureCoauthors(large, small, &features)
    table.spreadTopics(large)
    table.measureTopics(large, small, &features)
    return features
  }

  private func measureName(_ large: Int32, _ small: Int32, _ features: inout MatchFeatures) {
    let kind = MatchModel.kind(features.match)
    if kind == 2 {
      let (one, other) = (table.firstName(large), table.firstName(small))
      features[.fame] = min(input.names.fame[one], input.names.fame[other])
      // Where further initials agree, only those count who share them.
      if features.match == .initials {
        features[.fame] += min(input.names.middleBits[one], input.names.middleBits[other])
      }
    }
    if input.names.hasVariants { features[.family] = table.familyRelation(large, small) }
    if kind == 0 {
      let first = min(large, small)
      // Where a further name agrees, only those count who share it.
      let middle = features.match == .fullAndMiddle ? table.middle(first) : 0
      let name = table.firstName(first)
      features[.crowd] = input.names.crowd[name] + (middle == 0 ? 0 : table.middleBits(first))
      let known = groups[Self.key(table.given(first), middle)]
      features[.groups] = known?.groups ?? MatchFeatures.missing
      features[.scatter] = known?.scatter ?? MatchFeatures.missing
      return
    }
    // The full name's cluster, or the larger one, against all that the initials allow.
    let isFullLarge = table.given(large) >= 0 || table.given(small) < 0
    let full = isFullLarge ? large : small
    let place = table.firstName(isFullLarge ? small : large)
    features[.crowd] = input.names.fullNames[place]
    let total = kind == 1 ? input.names.fullMentions[place] : input.names.allMentions[place]
    features[.share] = table.extent(full) - total
    features[.groups] = input.names.spread[place]
    features[.scatter] = input.names.fullPart[place]
  }

  // MARK: Clustering

  /// Joins pairs, the best first, until none is above the threshold.
  mutating func drain(_ queue: inout PairQueue) {
    while let pair = queue.pop() {
      guard table.isAlive[Int(pair.first)], table.isAlive[Int(pair.second)] else { continue }
      // The best contested weight comes first, so that a higher threshold stops earlier on the
      // same way and gives a refinement.
      let weight = contestedWeight(pair.first, pair.second, pair.pairWeight)
      if weight >= pair.weight - 0.001 {
        merge(pair.first, pair.second, weight, &queue)
      } else if weight >= goal {
        queue.push(weight, pair.first, pair.second, of: pair.pairWeight)
      }
    }
  }

  /// Weighs two clusters that have not been joined yet, the larger first.
  mutating func compareAtFirst(_ large: Int32, _ small: Int32, _ queue: inout PairQueue) {
    table.spreadOut(large)
    compare(large, small, 23, &queue)
  }

  /// Makes room for the rivals of clusters that are compared each with each.
  mutating func reserveRivals(_ clusters: [Int32]) {
    for cluster in clusters { rivals[Int(cluster)].reserveCapacity(clusters.count) }
  }

  /// Forgets all but the strongest rivals of a cluster.
  mutating func keepRivals(of cluster: Int32, most: Int, from least: Float) {
    if !table.isAlive[Int(cluster)] {
      rivals[Int(cluster)] = []
      return
    }
    var strong = rivals[Int(cluster)].filter {
      $0.weight >= least && table.isAlive[Int($0.cluster)]
    }
    if strong.count > most {
      strong.sort { ($1.weight, $0.cluster) < ($0.weight, $1.cluster) }
      strong.removeLast(strong.count - most)
    }
    rivals[Int(cluster)] = strong
  }

  private mutating func compare(
    _ large: Int32, _ small: Int32, _ sample: Int, _ queue: inout PairQueue
  ) {
    if !regions.isEmpty,
      regions[Int(table.first(large))] != regions[Int(table.first(small))]
    {
      return
    }
    comparisons += 1
    var features = MatchFeatures(match: .conflict)
    guard let weight = weigh(large, small, &features) else { return }
    if labels != nil { note(features, large, small, sample: sample) }
    if weight < Self.floor { return }
    let claim = weight + Self.surplus(features)
    rivals[Int(large)].append(Rival(cluster: small, weight: weight, claim: claim))
    rivals[Int(small)].append(Rival(cluster: large, weight: weight, claim: claim))
    if weight >= goal { queue.push(weight, min(large, small), max(large, small)) }
  }

  /// The weight after the odds are shared with the rivals: clusters that could be joined to the one
  /// but not to the other.
  private func contestedWeight(_ a: Int32, _ b: Int32, _ weight: Float) -> Float {
    min(odds(a, b, weight), odds(b, a, weight))
  }

  private func odds(_ end: Int32, _ partner: Int32, _ weight: Float) -> Float {
    let rivals = rivals[Int(end)]
    let own = rivals.last { $0.cluster == partner }?.claim ?? weight
    var sum = 0.0
    for rival in rivals where rival.weight >= Self.leastRival {
      let better = rival.claim - own
      if better < -5 { continue }
      if rival.cluster == partner || !table.isAlive[Int(rival.cluster)] { continue }
      if table.isForbidden(rival.cluster, partner) {
        sum += factor(Double(weight + min(better, 5)))
        // One rival that is better by far decides.
        if sum > factor(Double(weight + 3)) { break }
      }
    }
    return sum == 0 ? weight : weight - Float(bits(1 + sum))
  }

  /// Rivals below this weight make nothing uncertain.
  private static let leastRival: Float = -3

  /// What the claim of a pair has on top of its weight: shared coauthors, and how many mentions the
  /// two have.
  ///
  /// The weights level off where one person is as good as certain. Where two such pairs exclude each
  /// other, the one that shares more coauthors still has the better claim; and a name seen once
  /// does not outdo one seen often, of which more is known that can speak against it.
  static func surplus(_ features: MatchFeatures) -> Float {
    0.2 * (features[.coauthors] + features[.initialledCoauthors])
      + 0.35 * (features[.larger] + features[.smaller])
  }

  private mutating func merge(
    _ a: Int32, _ b: Int32, _ weight: Float, _ queue: inout PairQueue
  ) {
    let number = table.merge(a, b)
    trace?.append(.merged(a, b, into: number, weight: weight))
    makeRoom(for: number)
    var others: [Int32] = []
    for side in [a, b] {
      for rival in rivals[Int(side)]
      where table.isAlive[Int(rival.cluster)] && stamps[Int(rival.cluster)] != number {
        stamps[Int(rival.cluster)] = number
        others.append(rival.cluster)
      }
      rivals[Int(side)] = []
    }
    others.sort()
    rivals[Int(number)].reserveCapacity(others.count)
    let size = table.size(number)
    table.spreadOut(number)
    for other in others where table.size(other) <= size { compare(number, other, 11, &queue) }
    for other in others where table.size(other) > size && !table.isForbidden(other, number) {
      table.spreadOut(other)
      compare(other, number, 11, &queue)
    }
  }

  // MARK: Training

  private mutating func note(_ features: MatchFeatures, _ a: Int32, _ b: Int32, sample: Int) {
    guard let labels else { return }
    if (Int(a) &* 31 &+ Int(b) &* 17 &+ comparisons) % sample != 0 { return }
    guard let x = majority(a, labels), let y = majority(b, labels) else { return }
    rows.append(x == y ? 1 : 0)
    for feature in MatchFeature.allCases.dropFirst() { rows.append(features[feature]) }
    rows.append(Float(features.match.rawValue))
    rows.append(Float(input.count))
    rows.append(features[.family])
  }

  private func majority(_ cluster: Int32, _ labels: [Int32]) -> Int32? {
    var count: [Int32: Int] = [:]
    for place in table.members(cluster) {
      let label = labels[Int(input.mentions[Int(place)])]
      if label >= 0 { count[label, default: 0] += 1 }
    }
    return count.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
