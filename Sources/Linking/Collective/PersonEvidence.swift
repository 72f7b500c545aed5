import Bibliography

/// What speaks for and against two clusters being one person, in bits.
struct PersonMatch: Sendable {
  var first: Int
  var second: Int
  var weight: Double
  var agreement: NameAgreement
  /// Each piece of evidence with its match weight (log2 Bayes factor).
  var parts: [(reason: String, weight: Double)]
}

/// Weighs pairs of clusters in the Fellegi–Sunter form: the sum of log2 Bayes factors.
///
/// (Fellegi, Sunter: A theory for record linkage, 1969, doi:10.1080/01621459.1969.10501049.)
/// The name gives a prior: how many other people of that name are to be expected in the circle that
/// the two are drawn from. Shared neighbours — coauthors, stated relations, fellow presenters — count
/// by their rarity, and one who is in nearly every work of a document, as its owner is, for nothing.
struct PersonEvidence {
  let clustering: PersonClustering
  /// For each cluster the number of works in each of its documents, as author.
  private var neighbours: [[Int: Int]] = []
  private var degree: [Int] = []
  private let groupCount: Int
  /// For each family name the number of given names that the documents spell out with it.
  private var givensOfFamily: [[UInt8]: Int] = [:]
  private var groupsOfDocument: [[Int: Int]] = []
  /// For each cluster that gives talks the works that they present.
  private var presented: [Int: Set<Int>] = [:]

  /// How many researchers one document's circle holds, and all circles together.
  private static let circle = 1200.0
  private static let field = 8000.0
  /// How many people of these documents the table of name frequencies outweighs.
  private static let weightOfTable = 100.0
  /// How many people one document names.
  private static let company = 60.0

  init(_ clustering: PersonClustering) {
    self.clustering = clustering
    groupCount = max(1, clustering.works.groups.count)
    neighbours = [[Int: Int]](repeating: [:], count: clustering.clusters.count)
    degree = [Int](repeating: 0, count: clustering.clusters.count)
    groupsOfDocument = [[Int: Int]](repeating: [:], count: clustering.table.documents.count)
    countGivens()
    gather()
  }

  private mutating func countGivens() {
    var given: [[UInt8]: Set<[UInt8]>] = [:]
    for form in clustering.table.forms where form.hasFullGiven {
      given[form.family, default: []].insert(form.fullGiven)
    }
    givensOfFamily = given.mapValues(\.count)
  }

  /// The share of people who bear a family name: what the table says, or more where these very
  /// documents name many people so.
  ///
  /// One bearer says nothing of how common a name is, and a second may be a faulty spelling.
  private func familyShare(_ family: [UInt8]) -> Double {
    let bearers = Double(max(0, (givensOfFamily[family] ?? 0) - 2))
    let known = NameFrequencies.shared.family(family)
    let here = bearers / (Double(clustering.table.forms.count) + Self.weightOfTable)
    return max(known, here)
  }

  private mutating func gather() {
    let table = clustering.table
    for listings in clustering.works.groups {
      var people = Set<Int>()
      var documents = Set<Int>()
      for work in listings {
        documents.insert(table.documentOfWork[work])
        for author in table.authors(work) { people.insert(clustering.clusterOfMention[author]) }
      }
      let sorted = people.sorted()
      for person in sorted {
        degree[person] += 1
        for document in documents { groupsOfDocument[document][person, default: 0] += 1 }
      }
      // A paper with thousands of authors says nothing about who knows whom.
      if sorted.count > 150 { continue }
      for a in sorted {
        for b in sorted where a != b { neighbours[a][b, default: 0] += 1 }
      }
    }
    for talk in clustering.presentations {
      presented[clustering.clusterOfMention[talk.speaker], default: []].insert(talk.group)
    }
    for (mention, others) in clustering.ties.enumerated() {
      let a = clustering.clusterOfMention[mention]
      for other in others {
        let b = clustering.clusterOfMention[other]
        if a != b { neighbours[a][b, default: 0] += 1 }
      }
    }
  }

  /// Weighs two clusters; shared neighbours are named in the reasons only where it `explains`.
  func match(_ a: Int, _ b: Int, explains: Bool = true) -> PersonMatch {
    var parts: [(reason: String, weight: Double)] = []
    let left = clustering.clusters[a]
    let right = clustering.clusters[b]
    let agreement = clusterAgreement(left, right)
    parts.append(nameWeight(left, right, agreement))
    let shared = neighbourWeights(a, b, explains: explains)
    parts += shared
    if shared.isEmpty, agreement >= .shortened, areStrangers(a, b) {
      parts.append(("in other documents, with nobody in common", -4.5))
    }
    if agreement == .initials {
      if let absent = absentCompanion(of: a, in: b) ?? absentCompanion(of: b, in: a) {
        parts.append(absent)
      }
    }
    if let identifier = sharedIdentifier(left, right) { parts.append(identifier) }
    if presents(a, right) || presents(b, left) {
      parts.append(("gives a talk on a work of the other", 6))
    }
    let weight = parts.reduce(0) { $0 + $1.weight }
    return PersonMatch(first: a, second: b, weight: weight, agreement: agreement, parts: parts)
  }

  /// The strongest agreement of any two spellings, or a conflict.
  ///
  /// A person may have several names: each spelling of one cluster must agree with some spelling of
  /// the other, and none may contradict what the other spells out.
  private func clusterAgreement(_ left: PersonCluster, _ right: PersonCluster) -> NameAgreement {
    let forms = clustering.table.forms
    var best = NameAgreement.conflict
    var contradicts = false
    var openRight = Set(right.forms)
    var leftCovered = true
    for x in left.forms {
      var covered = false
      for y in right.forms {
        let agreement =
          clustering.spellings.agreement(x, y) ?? forms[x].agreement(with: forms[y])
        best = max(best, agreement)
        if agreement > .conflict {
          covered = true
          openRight.remove(y)
        } else if forms[x].contradicts(forms[y]) {
          contradicts = true
        }
      }
      if !covered { leftCovered = false }
    }
    if !leftCovered, !openRight.isEmpty { return .conflict }
    return contradicts && best < .shortened ? .conflict : best
  }

  private func nameWeight(
    _ left: PersonCluster, _ right: PersonCluster, _ agreement: NameAgreement
  ) -> (reason: String, weight: Double) {
    let forms = clustering.table.forms
    let all = (left.forms + right.forms).map { forms[$0] }
    guard let fullest = all.max(by: { $0.extent < $1.extent }) else { return ("no name", -20) }
    let frequencies = NameFrequencies.shared
    let sameDocument = left.documents.contains { right.documents.contains($0) }
    let crowd = sameDocument ? Self.circle : Self.field
    let family = familyShare(fullest.family)
    let initial = frequencies.initial(fullest.initial)
    switch agreement {
    case .conflict: return ("the names contradict each other", -20)
    case .full, .fullAndMiddle:
      // Spelled out, a name is as rare as the table says, whoever else bears the family name.
      let others =
        crowd * frequencies.family(fullest.family) * frequencies.given(fullest.fullGiven)
      let bonus = agreement == .fullAndMiddle ? 2.0 : 0
      return ("the same name in full", min(9, max(-2, -Self.log2(others))) + bonus)
    case .shortened:
      let others = crowd * family * 0.003
      return ("a short form of the given name", min(6, max(-3, -Self.log2(others))))
    case .initials:
      let others = crowd * family * initial
      return ("initial and family name agree", min(5, max(-4, -Self.log2(others))))
    case .partial:
      return ("only a part of the name is given", sameDocument ? -1 : -4)
    case .swapped:
      let full = all.filter(\.hasFullGiven).count
      return ("given and family name changed places", full > 1 ? 2 : -2)
    case .optical:
      let others = (sameDocument ? Self.company : Self.field) * family * 0.0005
      let isListed = all.allSatisfy { frequencies.isListed($0.family, given: $0.fullGiven) }
      // One name in some hundreds is damaged; a damaged one is seldom a name itself.
      return ("the letters look alike", min(3, -Self.log2(others) - (isListed ? 12 : 7)))
    }
  }

  private func neighbourWeights(
    _ a: Int, _ b: Int, explains: Bool
  ) -> [(reason: String, weight: Double)] {
    let (small, large) = neighbours[a].count <= neighbours[b].count ? (a, b) : (b, a)
    var weights: [(cluster: Int, weight: Double)] = []
    for (other, _) in neighbours[small] where other != a && other != b {
      if neighbours[large][other] != nil { weights.append((other, rarity(other, a, b))) }
    }
    weights.sort { ($1.weight, $0.cluster) < ($0.weight, $1.cluster) }
    var parts: [(reason: String, weight: Double)] = []
    var factor = 1.0
    for (other, weight) in weights.prefix(12) where weight > 0.05 {
      parts.append((explains ? "both with \(name(of: other))" : "", weight * factor))
      factor *= 0.8
    }
    return parts
  }

  /// Whether two clusters of different documents both have company, and nobody in common.
  private func areStrangers(_ a: Int, _ b: Int) -> Bool {
    let left = clustering.clusters[a]
    let right = clustering.clusters[b]
    return !neighbours[a].isEmpty && !neighbours[b].isEmpty
      && !left.documents.contains { right.documents.contains($0) }
  }

  /// The evidence of a constant companion who is missing.
  ///
  /// Someone who signs three or more works always with the same coauthor is less likely to be the
  /// one who signs, in the same list, without them.
  private func absentCompanion(
    of cluster: Int, in other: Int
  ) -> (reason: String, weight: Double)? {
    let mine = clustering.clusters[cluster]
    let rest = clustering.clusters[other]
    guard let document = mine.documents.first(where: { rest.documents.contains($0) }) else {
      return nil
    }
    let works = mine.slots.count
    let all = Double(clustering.worksOfDocument[document])
    guard works >= 3, all > 0, !rest.slots.isEmpty else { return nil }
    var strongest: (reason: String, weight: Double)?
    for (companion, shared) in neighbours[cluster].sorted(by: { $0.key < $1.key })
    where shared >= works && companion != other && neighbours[other][companion] == nil {
      let having = Double(groupsOfDocument[document][companion] ?? 0)
      let weight = Self.log2(1 / Double(works + 2) / max(0.05, 1 - having / all))
      if weight < (strongest?.weight ?? 0) {
        strongest = ("never without \(name(of: companion))", weight)
      }
    }
    return strongest
  }

  /// The bits that a shared neighbour is worth: the fewer works have them, the more.
  private func rarity(_ other: Int, _ a: Int, _ b: Int) -> Double {
    let left = clustering.clusters[a].documents
    let right = clustering.clusters[b].documents
    var least = 60.0
    for document in left where right.contains(document) {
      let all = clustering.worksOfDocument[document]
      let having = groupsOfDocument[document][other] ?? 0
      if all > 1, having > 0 {
        least = min(least, -Self.log2((Double(having) + 0.25) / (Double(all) + 1)))
      }
    }
    if least < 60 { return least }
    let share = (Double(degree[other]) + 0.5) / (Double(groupCount) + 20)
    return min(4, -Self.log2(min(1, share)))
  }

  private func sharedIdentifier(
    _ left: PersonCluster, _ right: PersonCluster
  ) -> (reason: String, weight: Double)? {
    for identifier in left.identifiers where right.identifiers.contains(identifier) {
      return ("the same \(identifier.scheme.rawValue)", 14)
    }
    return nil
  }

  private func presents(_ speaker: Int, _ author: PersonCluster) -> Bool {
    guard let works = presented[speaker] else { return false }
    return author.slots.contains { works.contains($0.group) }
  }

  func name(of cluster: Int) -> String {
    let mentions = clustering.clusters[cluster].mentions
    let best = mentions.max {
      (clustering.table.form($0).extent, $1) < (clustering.table.form($1).extent, $0)
    }
    return best.map { clustering.table.mention($0).name.display } ?? ""
  }

  /// The binary logarithm, to a relative accuracy of about 1e-9, without a mathematics library.
  private static func log2(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return -60 }
    var mantissa = value.significand
    var result = Double(value.exponent)
    var bit = 0.5
    for _ in 0..<30 {
      mantissa *= mantissa
      if mantissa >= 2 {
        mantissa /= 2
        result += bit
      }
      bit /= 2
    }
    return result
  }
}
