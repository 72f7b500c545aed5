/// The clusters of a block, their evidence in common pools.
struct ClusterTable {
  /// The input, held in one place: it is large, and each copy of it costs as much as a comparison.
  let shared: SharedInput
  private(set) var clusters: [Cluster] = []
  private var next: [Int32]
  private(set) var isAlive: [Bool] = []
  private var aside: [Int32: [Int32]] = [:]
  var numberPool: [Int32] = []
  var entryPool: [EvidenceEntry] = []
  /// From this many entries on the pools are freed of what no cluster needs any longer.
  private var fullPool = 1 << 21
  /// The mentions of the block in each work that has several.
  private var together: [Int32: [Int32]] = [:]
  /// The works of their own that rulings give to mentions, by the mention's place.
  private var apart: [Int32: [Int32]] = [:]

  // The evidence of one cluster spread out, for comparison with many: its coauthors, and the rest.
  var spread: Int32 = -1
  var topicSpread: Int32 = -1
  var wordAt: [Float]
  var affiliationAt: [Float]
  var venueAt: [Float]
  var coauthorAt: [Int32]
  var spreadCoarse: [Int32] = []
  /// For each person: -1 for a coauthor of the cluster that is spread out; for all others how many
  /// of these are neighbours.
  var nearness: [Int16]
  var spreadNear: [Int32] = []

  init(_ shared: SharedInput) {
    self.shared = shared
    let input = shared.input
    for (place, work) in zip(input.apartPlace, input.apartWork) {
      apart[place, default: []].append(work)
    }
    for (place, work) in input.sharedWork.enumerated() where work >= 0 {
      together[work, default: []].append(Int32(place))
    }
    next = [Int32](repeating: -1, count: input.count)
    wordAt = [Float](repeating: 0, count: input.wordCount)
    affiliationAt = [Float](repeating: 0, count: input.affiliationWordCount)
    venueAt = [Float](repeating: 0, count: input.venueRarity.count)
    coauthorAt = [Int32](repeating: -1, count: input.coarseCount)
    nearness = [Int16](repeating: 0, count: input.circleBits.count)
  }

  var input: BlockInput {
    @inline(__always) get { shared.input }
  }

  @inline(__always)
  func size(_ cluster: Int32) -> Int32 { clusters.span[Int(cluster)].size }

  @inline(__always)
  func given(_ cluster: Int32) -> Int32 { clusters.span[Int(cluster)].given }

  /// The letter of a cluster's further name, 0 if it has none.
  @inline(__always)
  func middle(_ cluster: Int32) -> UInt8 { clusters.span[Int(cluster)].middle }

  func middleBits(_ cluster: Int32) -> Float { clusters.span[Int(cluster)].middleBits }

  @inline(__always)
  func extent(_ cluster: Int32) -> Float { clusters.span[Int(cluster)].extent }

  @inline(__always)
  func meanRank(_ cluster: Int32) -> Float { clusters.span[Int(cluster)].meanRank }

  /// Whether two clusters have different ORCIDs, or different identities of DBLP of one kind.
  @inline(__always)
  func haveOtherIdentities(_ a: Int32, _ b: Int32) -> Bool {
    let x = clusters.span[Int(a)].orcid
    let y = clusters.span[Int(b)].orcid
    if x >= 0 && y >= 0 && x != y { return true }
    let v = clusters.span[Int(a)].dblp
    let w = clusters.span[Int(b)].dblp
    return v >= 0 && w >= 0 && v != w && v & 1 == w & 1
  }

  /// The kinds of evidence that both have.
  @inline(__always)
  func commonKinds(_ a: Int32, _ b: Int32) -> EvidenceKinds {
    clusters.span[Int(a)].known.intersection(clusters.span[Int(b)].known)
  }

  /// The place of a cluster's first name.
  @inline(__always)
  func firstName(_ cluster: Int32) -> Int {
    Int(numberPool[clusters.span[Int(cluster)].names.lowerBound])
  }

  subscript(number: Int32) -> Cluster {
    @inline(__always) get { clusters.span[Int(number)] }
  }

  func names(_ cluster: Int32) -> ArraySlice<Int32> {
    numberPool[clusters.span[Int(cluster)].names]
  }

  func coauthors(_ cluster: Int32) -> ArraySlice<EvidenceEntry> {
    entryPool[clusters.span[Int(cluster)].coauthors]
  }

  func words(_ cluster: Int32) -> ArraySlice<EvidenceEntry> {
    entryPool[clusters.span[Int(cluster)].words]
  }

  func affiliations(_ cluster: Int32) -> ArraySlice<EvidenceEntry> {
    entryPool[clusters.span[Int(cluster)].affiliations]
  }

  /// The mentions of a cluster, by their places in the block, ascending.
  func members(_ cluster: Int32) -> [Int32] {
    var out: [Int32] = []
    var at = clusters.span[Int(cluster)].head
    while at >= 0 {
      out.append(at)
      at = next[Int(at)]
    }
    return out.sorted()
  }

  var count: Int { clusters.count }

  // MARK: Making clusters

  /// Makes room for so many clusters and for what most of them will list.
  mutating func reserveCapacity(_ count: Int) {
    clusters.reserveCapacity(count)
    isAlive.reserveCapacity(count)
    let input = input
    let entries = input.coauthors.count + input.words.count + input.affiliations.count
    entryPool.reserveCapacity(2 * entries + count)
    numberPool.reserveCapacity(2 * (input.circles.numbers.count + count))
  }

  /// Makes a cluster of some mentions, given by their places in the block.
  mutating func add(_ group: [Int32]) -> Int32 {
    var out = Cluster()
    out.size = Int32(group.count)
    for mention in group {
      if out.head < 0 { out.head = mention } else { next[Int(out.tail)] = mention }
      out.tail = mention
      next[Int(mention)] = -1
      count(Int(mention), &out)
    }
    if group.count == 1 { list(Int(group[0]), &out) } else { list(group, &out) }
    return finish(&out)
  }

  /// Adds a mention to the sums of a cluster.
  private func count(_ place: Int, _ out: inout Cluster) {
    if out.orcid < 0 { out.orcid = input.orcid[place] }
    if out.dblp < 0 { out.dblp = input.dblp[place] }
    let given = input.names.fullGiven[Int(input.name[place])]
    if given >= 0 { out.count(given, 1) }
    let year = input.year[place]
    if year >= 0 {
      out.firstYear = out.firstYear < 0 ? year : min(out.firstYear, year)
      out.lastYear = max(out.lastYear, year)
      out.years += Float(year - 2000)
      out.yearTotal += 1
    }
    if input.rank[place] >= 0 {
      out.ranks += input.rank[place]
      out.rankTotal += 1
    }
    out.coauthorTotal += input.coauthorCount[place]
    out.privateCoauthors += input.privateCoauthors[place]
    if input.hasTitle[place] { out.titles += 1 }
    if input.venue[place] != -1 { out.venueTotal += 1 }
    if input.privateAffiliation[place] >= 0 {
      out.privateAffiliation = max(0, out.privateAffiliation) + input.privateAffiliation[place]
    }
  }

  /// Puts the evidence of several mentions into the pools.
  private mutating func list(_ group: [Int32], _ out: inout Cluster) {
    var coauthors: [EvidenceEntry] = []
    var words: [EvidenceEntry] = []
    var venues: [EvidenceEntry] = []
    var affiliations: [EvidenceEntry] = []
    var names: [Int32] = []
    var works: [Int32] = []
    var emails: [Int32] = []
    var circle: [Int32] = []
    var beside: [EvidenceEntry] = []
    for mention in group {
      let place = Int(mention)
      names.append(input.name[place])
      circle += input.circles.row(place)
      works += self.works(of: place)
      beside += namesBeside(place)
      if input.email[place] >= 0 { emails.append(input.email[place]) }
      coauthors += input.coauthors.row(place)
      words += input.words.row(place)
      if input.venue[place] >= 0 {
        venues.append(EvidenceEntry(key: input.venue[place], weight: 1))
      }
      affiliations += input.affiliations.row(place)
    }
    out.names = append(Self.distinct(names))
    out.works = append(works.sorted())
    out.circle = append(Self.distinct(circle))
    out.emails = append(Self.distinct(emails))
    out.coauthors = append(Self.summed(coauthors))
    out.words = append(Self.summed(words))
    out.venues = append(Self.summed(venues))
    out.affiliations = append(Self.summed(affiliations))
    out.beside = append(Self.summed(beside))
  }

  /// Puts the evidence of one mention into the pools; most clusters begin so.
  private mutating func list(_ place: Int, _ out: inout Cluster) {
    out.names = append(CollectionOfOne(input.name[place]))
    out.works = append(works(of: place).sorted())
    out.circle = append(input.circles.row(place))
    sortNumbers(out.circle)
    if input.email[place] >= 0 { out.emails = append(CollectionOfOne(input.email[place])) }
    out.coauthors = append(input.coauthors.row(place))
    out.words = append(input.words.row(place))
    sortEntries(out.words)
    if input.venue[place] >= 0 {
      out.venues = append(
        CollectionOfOne(EvidenceEntry(key: input.venue[place], weight: 1)))
    }
    out.affiliations = append(input.affiliations.row(place))
    sortEntries(out.affiliations)
    out.beside = append(Self.summed(namesBeside(place)))
  }

  /// Sorts a short piece of the pool in its place.
  private mutating func sortNumbers(_ piece: Range<Int>) {
    for start in piece.dropFirst() {
      let number = numberPool[start]
      var at = start
      while at > piece.lowerBound, numberPool[at - 1] > number {
        numberPool[at] = numberPool[at - 1]
        at -= 1
      }
      numberPool[at] = number
    }
  }

  private mutating func sortEntries(_ piece: Range<Int>) {
    for start in piece.dropFirst() {
      let entry = entryPool[start]
      var at = start
      while at > piece.lowerBound, entryPool[at - 1].key > entry.key {
        entryPool[at] = entryPool[at - 1]
        at -= 1
      }
      entryPool[at] = entry
    }
  }

  /// The works with several mentions in the block that a mention is in, and those of rulings.
  private func works(of place: Int) -> [Int32] {
    let own = input.sharedWork[place] >= 0 ? [input.sharedWork[place]] : []
    return apart.isEmpty ? own : own + (apart[Int32(place)] ?? [])
  }

  /// The names in the block of the others who signed a mention's work.
  private func namesBeside(_ place: Int) -> [EvidenceEntry] {
    if input.sharedWork[place] < 0 { return [] }
    return (together[input.sharedWork[place]] ?? []).filter { Int($0) != place }.map {
      EvidenceEntry(key: input.name[Int($0)], weight: 1)
    }
  }

  /// Makes a cluster that does not count: a part of another, to be weighed on its own.
  ///
  /// The chains of mentions stay those of the clusters that count until ``replace(_:by:)``.
  mutating func addAside(_ group: [Int32]) -> Int32 {
    let chains = group.map { next[Int($0)] }
    let number = add(group)
    isAlive[Int(number)] = false
    aside[number] = group
    for (place, mention) in group.enumerated() { next[Int(mention)] = chains[place] }
    return number
  }

  /// Forgets a part that was only weighed.
  mutating func forget(_ part: Int32) { aside[part] = nil }

  /// Whether a mention could be in a cluster by its name and its work.
  func admits(_ place: Int32, _ cluster: Int32) -> Bool {
    let name = input.name[Int(place)]
    for other in names(cluster) where input.names.match(name, other) == .conflict { return false }
    let work = input.sharedWork[Int(place)]
    return work < 0 || !numberPool[clusters.span[Int(cluster)].works].contains(work)
  }

  /// Lets a part count in place of the cluster that it was taken from.
  mutating func replace(_ cluster: Int32, by part: Int32) {
    isAlive[Int(cluster)] = false
    isAlive[Int(part)] = true
    link(part)
  }

  /// Chains the mentions of a part.
  private mutating func link(_ cluster: Int32) {
    guard let group = aside.removeValue(forKey: cluster) else { return }
    for (place, mention) in group.enumerated() {
      next[Int(mention)] = place + 1 < group.count ? group[place + 1] : -1
    }
  }

  /// The first mention of a cluster, by its place in the block.
  func first(_ cluster: Int32) -> Int32 { clusters.span[Int(cluster)].head }

  /// Makes the union of two clusters.
  mutating func merge(_ a: Int32, _ b: Int32) -> Int32 {
    if entryPool.count + numberPool.count > fullPool { compact(keeping: [a, b]) }
    link(a)
    link(b)
    isAlive[Int(a)] = false
    isAlive[Int(b)] = false
    let x = clusters[Int(a)]
    let y = clusters[Int(b)]
    var out = x
    out.size = x.size + y.size
    next[Int(x.tail)] = y.head
    out.tail = y.tail
    out.names = union(x.names, y.names)
    out.works = union(x.works, y.works)
    out.circle = union(x.circle, y.circle)
    out.emails = union(x.emails, y.emails)
    out.coauthors = sum(x.coauthors, y.coauthors)
    out.words = sum(x.words, y.words)
    out.venues = sum(x.venues, y.venues)
    out.affiliations = sum(x.affiliations, y.affiliations)
    out.beside = sum(x.beside, y.beside)
    if y.usualGiven >= 0 { out.count(y.usualGiven, y.usualLead) }
    if out.orcid < 0 { out.orcid = y.orcid }
    if out.dblp < 0 { out.dblp = y.dblp }
    if y.firstYear >= 0 {
      out.firstYear = x.firstYear < 0 ? y.firstYear : min(x.firstYear, y.firstYear)
    }
    out.lastYear = max(x.lastYear, y.lastYear)
    out.ranks += y.ranks
    out.rankTotal += y.rankTotal
    out.years += y.years
    out.yearTotal += y.yearTotal
    out.titles += y.titles
    out.venueTotal += y.venueTotal
    out.coauthorTotal += y.coauthorTotal
    out.privateCoauthors += y.privateCoauthors
    if y.privateAffiliation >= 0 {
      out.privateAffiliation = max(0, x.privateAffiliation) + y.privateAffiliation
    }
    return finish(&out)
  }

  /// Drops the evidence of clusters that have gone into others from the pools.
  ///
  /// - Complexity: O(*n*) in the pools; they double before it happens again.
  private mutating func compact(keeping kept: [Int32]) {
    clearSpread()
    let entries = entryPool
    let numbers = numberPool
    entryPool = []
    numberPool = []
    for index in clusters.indices {
      let number = Int32(index)
      let isKept = isAlive[index] || kept.contains(number) || aside[number] != nil
      var cluster = clusters[index]
      for range in [\Cluster.names, \.works, \.circle, \.emails] {
        cluster[keyPath: range] = append(isKept ? Array(numbers[cluster[keyPath: range]]) : [])
      }
      for range in [\Cluster.coauthors, \.words, \.venues, \.affiliations, \.beside] {
        cluster[keyPath: range] = append(isKept ? Array(entries[cluster[keyPath: range]]) : [])
      }
      clusters[index] = cluster
    }
    fullPool = max(fullPool, 2 * (entryPool.count + numberPool.count))
  }

  private mutating func finish(_ out: inout Cluster) -> Int32 {
    out.extent = Float(bits(Double(max(1, out.size))))
    if out.rankTotal > 0 { out.meanRank = out.ranks / out.rankTotal }
    out.venueMiss = Float(bits(3 / Double(out.venueTotal + 3)))
    out.distinctCoauthors = out.privateCoauthors + Float(out.coauthors.count)
    out.strangerBits = Float(bits(1 + Double(out.distinctCoauthors)))
    if out.privateAffiliation >= 0 {
      out.affiliationSquare = out.privateAffiliation
      for entry in entryPool[out.affiliations] {
        out.affiliationSquare += entry.weight * entry.weight
      }
    }
    out.circleWidth = Float(bits(Double(max(1, out.circle.count))))
    out.given = -1
    for name in numberPool[out.names] where input.names.fullGiven[Int(name)] >= 0 {
      out.given = input.names.fullGiven[Int(name)]
      break
    }
    out.middle = 0
    for name in numberPool[out.names] where out.given >= 0 && out.middle == 0 {
      out.middle = input.names.middle[Int(name)]
      out.middleBits = input.names.middleBits[Int(name)]
    }
    out.known = Self.kinds(of: out)
    clusters.append(out)
    isAlive.append(true)
    return Int32(clusters.count - 1)
  }

  private static func kinds(of cluster: Cluster) -> EvidenceKinds {
    var out: EvidenceKinds = []
    if cluster.coauthorTotal > 0 { out.insert(.coauthors) }
    if cluster.titles > 0 { out.insert(.titles) }
    if cluster.venueTotal > 0 { out.insert(.venues) }
    if cluster.affiliationSquare >= 0 { out.insert(.affiliations) }
    if !cluster.emails.isEmpty { out.insert(.emails) }
    return out
  }

  private mutating func append(_ numbers: some Collection<Int32>) -> Range<Int> {
    let start = numberPool.count
    numberPool += numbers
    return start..<numberPool.count
  }

  private mutating func append(_ entries: some Collection<EvidenceEntry>) -> Range<Int> {
    let start = entryPool.count
    entryPool += entries
    return start..<entryPool.count
  }

  private mutating func union(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    if b.isEmpty { return a }
    if a.isEmpty { return b }
    let start = numberPool.count
    var i = a.lowerBound
    var j = b.lowerBound
    while i < a.upperBound || j < b.upperBound {
      let x = i < a.upperBound ? numberPool[i] : Int32.max
      let y = j < b.upperBound ? numberPool[j] : Int32.max
      numberPool.append(min(x, y))
      if x <= y { i += 1 }
      if y <= x { j += 1 }
    }
    return start..<numberPool.count
  }

  private mutating func sum(_ a: Range<Int>, _ b: Range<Int>) -> Range<Int> {
    if b.isEmpty { return a }
    if a.isEmpty { return b }
    let start = entryPool.count
    var i = a.lowerBound
    var j = b.lowerBound
    while i < a.upperBound, j < b.upperBound {
      let x = entryPool[i]
      let y = entryPool[j]
      if x.key == y.key {
        entryPool.append(EvidenceEntry(key: x.key, weight: x.weight + y.weight))
        i += 1
        j += 1
      } else if x.key < y.key {
        entryPool.append(x)
        i += 1
      } else {
        entryPool.append(y)
        j += 1
      }
    }
    while i < a.upperBound {
      entryPool.append(entryPool[i])
      i += 1
    }
    while j < b.upperBound {
      entryPool.append(entryPool[j])
      j += 1
    }
    return start..<entryPool.count
  }

  private static func summed(_ entries: [EvidenceEntry]) -> [EvidenceEntry] {
    var out: [EvidenceEntry] = []
    out.reserveCapacity(entries.count)
    for entry in entries.sorted(by: { ($0.key, $0.weight) < ($1.key, $1.weight) }) {
      if let last = out.last, last.key == entry.key {
        out[out.count - 1].weight += entry.weight
      } else {
        out.append(entry)
      }
    }
    return out
  }

  private static func distinct(_ numbers: [Int32]) -> [Int32] {
    var out: [Int32] = []
    for number in numbers.sorted() where out.last != number { out.append(number) }
    return out
  }
}
