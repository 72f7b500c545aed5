import Bibliography

/// Groups mentions of one person, step by step: what has been joined is evidence for the rest.
///
/// A cluster never holds two authors of one work. Merging stops where the sum of match weights falls
/// below the threshold, or where two candidates that exclude each other are nearly as good.
struct PersonClustering: Sendable {
  let table: MentionTable
  let works: WorkGrouping
  let options: LinkingOptions
  /// Which spellings agree.
  let spellings: SpellingPairs
  /// For each author mention the work's group and the slot in its author list; else (-1, -1).
  ///
  /// Mentions that stand for one another in two listings share a slot.
  var slotOfMention: [(group: Int, slot: Int)] = []
  var clusterOfMention: [Int] = []
  var clusters: [PersonCluster] = []
  /// Pairs of clusters that a decision keeps apart, by any of their mentions.
  var separated: [(Int, Int)] = []
  /// Pairs that were compared and not joined, with their weights.
  var doubtful: [(first: Int, second: Int, match: PersonMatch)] = []
  var diagnostics: [Diagnostic] = []
  /// For each mention, mentions that a statement or a talk connects it with.
  var ties: [[Int]] = []
  /// Pairs of a talk's speaker and an author mention of the work that the talk presents.
  var presentations: [(speaker: Int, group: Int)] = []
  var worksOfDocument: [Int] = []
  /// What was joined, by a mention of each side, in order; and what the joining is for at the moment.
  private(set) var joints: [Joint] = []
  private var occasion = ""

  /// Two clusters becoming one.
  struct Joint: Sendable {
    var first: Int
    var second: Int
    var reason: String
  }

  init(table: MentionTable, works: WorkGrouping, options: LinkingOptions) {
    self.table = table
    self.works = works
    self.options = options
    spellings = SpellingPairs(table.forms)
  }

  mutating func run() {
    makeSlots()
    makeSingletons()
    occasion = "a ruling"
    applyDecisions()
    occasion = "the same place in the author list of one work"
    joinAligned()
    occasion = "the owner of a document"
    joinOwners()
    joinIdentified()
    joinEarlierNames()
    occasion = "the same full name in one document"
    joinEqualNamesWithinDocuments()
    makeTies()
    findPresentations()
    for _ in 0..<12 where mergeRound() {}
    occasion = "a name that was taken on"
    joinAdoptedNames()
    for _ in 0..<4 where mergeRound() {}
    occasion = "a part of a name in the same circle"
    joinMononyms()
    collectDoubtful()
  }

  private mutating func makeSlots() {
    slotOfMention = [(group: Int, slot: Int)](repeating: (-1, -1), count: table.mentionCount)
    var union = UnionFind(count: table.mentionCount)
    for (a, b) in works.aligned { union.join(a, b) }
    for (group, listings) in works.groups.enumerated() {
      for work in listings {
        for mention in table.authors(work) {
          slotOfMention[mention] = (group, union.find(mention))
        }
      }
    }
    worksOfDocument = table.documents.map(\.works.count)
  }

  private mutating func makeSingletons() {
    clusterOfMention = Array(0..<table.mentionCount)
    clusters = (0..<table.mentionCount).map { mention in
      PersonCluster(
        mention: mention, form: table.formOfMention[mention],
        document: table.documentOfMention[mention], slot: slotOfMention[mention],
        identifiers: table.mention(mention).identifiers)
    }
  }

  /// Joins two clusters unless a constraint forbids it.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (keep, drop) = a < b ? (a, b) : (b, a)
    if keep == drop || isForbidden(keep, drop) { return false }
    joints.append(
      Joint(
        first: clusters[keep].mentions[0], second: clusters[drop].mentions[0], reason: occasion))
    for mention in clusters[drop].mentions { clusterOfMention[mention] = keep }
    clusters[keep].absorb(clusters[drop])
    clusters[drop] = PersonCluster()
    return true
  }

  /// Whether two clusters can't be one person: two authors of one work, two ORCIDs, or a decision.
  func isForbidden(_ a: Int, _ b: Int) -> Bool {
    if clusters[a].shareWork(with: clusters[b]) { return true }
    if clusters[a].hasContradictoryIdentifier(to: clusters[b]) { return true }
    for (first, second) in separated {
      let x = clusterOfMention[first]
      let y = clusterOfMention[second]
      if (x == a && y == b) || (x == b && y == a) { return true }
    }
    return false
  }

  private mutating func joinAligned() {
    for (a, b) in works.aligned { join(clusterOfMention[a], clusterOfMention[b]) }
  }

  /// One full name in one document is one person, unless two of them sign one work.
  private mutating func joinEqualNamesWithinDocuments() {
    for document in table.documents.indices {
      var first: [[UInt8]: [Int]] = [:]
      for mention in table.mentionBase[document]..<table.mentionBase[document + 1] {
        let form = table.form(mention)
        let given = form.fullGiven
        if given.count < 2 { continue }
        let key = form.fullFamily + [0x20] + given
        let cluster = clusterOfMention[mention]
        let open = first[key] ?? []
        let fitting = open.map { clusterOfMention[$0] }.first {
          $0 == cluster || (!isForbidden($0, cluster) && isCompatible($0, cluster))
        }
        if let fitting { join(fitting, cluster) } else { first[key, default: []].append(mention) }
      }
    }
  }

  /// Whether no spelling of the one contradicts a spelling of the other.
  func isCompatible(_ a: Int, _ b: Int) -> Bool {
    clusters[a].forms.allSatisfy { x in
      clusters[b].forms.allSatisfy { y in
        x == y || !table.forms[x].contradicts(table.forms[y])
      }
    }
  }

  private mutating func mergeRound() -> Bool {
    let evidence = PersonEvidence(self)
    var matches: [ClusterPair] = []
    for pair in candidatePairs() where !isForbidden(pair.first, pair.second) {
      let weight = evidence.match(pair.first, pair.second, explains: false).weight
      if weight >= options.threshold { matches.append(pair.weighing(weight)) }
    }
    matches.sort { ($1.weight, $0.first, $0.second) < ($0.weight, $1.first, $1.second) }
    let rivals = PairsOfCluster(matches, clusters: clusters.count)
    var touched = [Bool](repeating: false, count: clusters.count)
    var merged = false
    for match in matches {
      let (a, b) = (match.first, match.second)
      if touched[a] || touched[b] { continue }
      if isContested(match, matches, rivals) { continue }
      occasion = Self.account(of: evidence.match(a, b))
      if join(a, b) {
        merged = true
        touched[a] = true
        touched[b] = true
      }
    }
    return merged
  }

  /// A match in words: the sum and the strongest pieces of evidence.
  private static func account(of match: PersonMatch) -> String {
    let strongest = match.parts.sorted { abs($1.weight) < abs($0.weight) }.prefix(3)
    let reasons = strongest.map { "\($0.reason) \(decimal($0.weight))" }
    return "\(decimal(match.weight)) bits: " + reasons.joined(separator: ", ")
  }

  static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// Whether a rival that can't be joined to the same person is nearly as good.
  private func isContested(
    _ match: ClusterPair, _ matches: [ClusterPair], _ rivals: PairsOfCluster
  ) -> Bool {
    for (end, partner) in [(match.first, match.second), (match.second, match.first)] {
      for index in rivals[end] {
        let other = matches[Int(index)]
        let rival = other.first == end ? other.second : other.first
        if rival == partner || clusters[rival].mentions.isEmpty { continue }
        // The rest of them, which go from the heaviest on, are lighter still.
        if other.weight < match.weight - options.margin { break }
        if isForbidden(partner, rival) || !isCompatible(partner, rival) { return true }
      }
    }
    return false
  }

  /// Clusters of which a spelling of the one agrees with a spelling of the other, each pair once, in
  /// a fixed order.
  func candidatePairs() -> [ClusterPair] {
    var bearers = [[Int]](repeating: [], count: table.forms.count)
    for (number, cluster) in clusters.enumerated() where !cluster.mentions.isEmpty {
      for form in cluster.forms { bearers[form].append(number) }
    }
    var pairs: [ClusterPair] = []
    var partners: [Int] = []
    for (number, cluster) in clusters.enumerated() where !cluster.mentions.isEmpty {
      partners.removeAll(keepingCapacity: true)
      for form in cluster.forms {
        append(bearers[form], after: number, to: &partners)
        for partner in spellings.partners(of: form) {
          append(bearers[Int(partner.spelling)], after: number, to: &partners)
        }
      }
      partners.sort()
      var last = number
      for partner in partners where partner != last {
        pairs.append(ClusterPair(number, partner))
        last = partner
      }
    }
    return pairs
  }

  /// Appends the first of the bearers behind a cluster.
  private func append(_ bearers: [Int], after number: Int, to partners: inout [Int]) {
    partners += bearers[Self.firstIndex(above: number, in: bearers)...].prefix(Self.reach)
  }

  /// Where the numbers of a sorted list exceed a number.
  private static func firstIndex(above number: Int, in list: [Int]) -> Int {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] > number { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How many later clusters of one spelling a cluster is compared with.
  private static let reach = 400
}
