/// One thing that happened to clusters.
enum ClusteringStep: Sendable {
  case merged(Int32, Int32, into: Int32, weight: Float)
  /// The initials `rest` of a cluster left its full names.
  case divided(Int32, names: Int32, rest: Int32, places: [Int32])
}

extension BlockClustering {
  /// What happened to two mentions.
  struct Account {
    var path: [String] = []
    var constraints: [String] = []
    var weights: [LinkingExplanation.Weight] = []
    /// The mentions that stood on either side when it was decided.
    var first: [Int32] = []
    var second: [Int32] = []
  }

  /// Follows two mentions, by their places, through the steps that were traced.
  mutating func account(of x: Int32, _ y: Int32) -> Account {
    var out = Account()
    let atoms = atoms
    guard var a = atoms.firstIndex(where: { $0.contains(x) }).map({ Int32($0) }),
      var b = atoms.firstIndex(where: { $0.contains(y) }).map({ Int32($0) })
    else { return out }
    // Replay the steps on the atoms, since merged clusters are not kept.
    var members: [Int32: [Int32]] = [:]
    for (number, atom) in atoms.enumerated() { members[Int32(number)] = atom }
    if a == b {
      let isBare =
        !input.alike.isEmpty && input.alike[Int(x)] >= 0
        && input.alike[Int(x)] == input.alike[Int(y)]
      out.path = [
        isBare
          ? "Joined at once: nothing but this name is known of either, or the same affiliation at most."
          : "Joined at once: one name in full with a telling coauthor, address or identifier."
      ]
      out.first = [x]
      out.second = [y]
      out.weights = weigh([x], [y], &out.constraints)
      return out
    }
    for step in trace ?? [] {
      switch step {
      case .merged(let first, let second, let into, let weight):
        let left = members[first] ?? []
        let right = members[second] ?? []
        members[into] = left + right
        let touches = [a, b].contains(first) || [a, b].contains(second)
        if !touches { continue }
        out.path.append(
          "\(describe(left)) and \(describe(right)) were joined at \(Self.decimal(weight)) bits.")
        let meets = (first == a && second == b) || (first == b && second == a)
        if meets {
          out.first = first == a ? left : right
          out.second = first == a ? right : left
          out.weights = weigh(out.first, out.second, &out.constraints)
          return out
        }
        if a == first || a == second { a = into }
        if b == first || b == second { b = into }
      case .divided(let cluster, let names, let rest, let places):
        let all = members[cluster] ?? []
        members[rest] = places
        members[names] = all.filter { !places.contains($0) }
        if a == cluster { a = places.contains(x) ? rest : names }
        if b == cluster { b = places.contains(y) ? rest : names }
      }
    }
    out.first = (members[a] ?? [x]).sorted()
    out.second = (members[b] ?? [y]).sorted()
    out.weights = weigh(out.first, out.second, &out.constraints)
    return out
  }

  /// How many mentions there are, and how many of them have the given name in full.
  private func describe(_ places: [Int32]) -> String {
    let full = places.filter { input.names.fullGiven[Int(input.name[Int($0)])] >= 0 }.count
    let count = places.count == 1 ? "1 mention" : "\(places.count) mentions"
    return "\(count) (\(full) with the given name in full)"
  }

  /// The evidence of two sets of mentions, by weight; a constraint leaves it empty.
  private mutating func weigh(
    _ first: [Int32], _ second: [Int32], _ constraints: inout [String]
  ) -> [LinkingExplanation.Weight] {
    let a = table.addAside(first.sorted())
    let b = table.addAside(second.sorted())
    let large = table.size(a) >= table.size(b) ? a : b
    let small = large == a ? b : a
    let match = table.nameMatch(large, small)
    if match == .conflict { constraints.append("Some of their given names contradict each other.") }
    if table.haveOtherIdentities(a, b) {
      constraints.append("They have different ORCIDs or different identities of DBLP.")
    }
    if table.sharesWork(a, b) {
      constraints.append("They sign one work side by side, or a ruling keeps them apart.")
    }
    if !constraints.isEmpty { return [] }
    table.spreadOut(large)
    guard let features = evidence(large, small) else { return [] }
    return model.account(of: features)
  }

  static func decimal(_ value: Float) -> String {
    let tenths = Int((Double(value) * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}

extension MatchModel {
  /// The match weights of a pair one by one, those that say nothing left out; the strongest first.
  func account(of features: MatchFeatures) -> [LinkingExplanation.Weight] {
    let group = Self.group(features)
    var sizes: Float = 0
    var ranks: Float = 0
    var out = [
      LinkingExplanation.Weight(
        Self.reason(features.match),
        Double(nameWeights[group * NameMatch.allCases.count + Int(features.match.rawValue)]))
    ]
    for feature in MatchFeature.allCases {
      let weight = weight(features[feature], of: feature.rawValue, group: group)
      if feature == .larger || feature == .smaller {
        sizes += weight
      } else if feature.rawValue >= MatchFeature.largerRank.rawValue {
        ranks += weight
      } else if abs(weight) >= 0.05 {
        out.append(LinkingExplanation.Weight(Self.reason(feature, features), Double(weight)))
      }
    }
    out.append(LinkingExplanation.Weight("how many mentions each side has", Double(sizes)))
    if abs(ranks) >= 0.05 {
      out.append(
        LinkingExplanation.Weight("places among the authors of the works", Double(ranks)))
    }
    if features.distinction > 0 {
      out.append(
        LinkingExplanation.Weight(
          "lists of authors name them side by side", -Double(features.distinction)))
    }
    return out.sorted { (abs($1.bits), $0.reason) < (abs($0.bits), $1.reason) }
  }

  private static func reason(_ match: NameMatch) -> String {
    switch match {
    case .conflict: "the given names contradict each other"
    case .fullAndMiddle: "the same given name in full, further names agree"
    case .fullMiddleMissing: "the same given name in full, a further name on one side only"
    case .full: "the same given name in full"
    case .short: "one given name is a form of the other"
    case .fault: "the given names differ by one letter"
    case .initialOfFull: "an initial for a name in full"
    case .initialsOfFull: "several initials that agree with a name in full"
    case .initial: "the same initial"
    case .initialMissing: "the same initial, a further one on one side only"
    case .initials: "the same initials"
    case .none: "no given name on one side"
    }
  }

  private static func reason(_ feature: MatchFeature, _ features: MatchFeatures) -> String {
    let value = BlockClustering.decimal(features[feature])
    let isMissing =
      features[feature] <= MatchFeatures.missing && feature != .crowd && feature != .fame
    switch feature {
    case .family: return "the family names are variants"
    case .crowd: return "people that such a name is expected to mean, log2 \(value)"
    case .share: return "part of the compatible mentions on the larger side, log2 \(value)"
    case .groups: return "over how many groups or names such mentions are spread, log2 \(value)"
    case .scatter: return "part of such mentions that is scattered or in full, \(value)"
    case .coauthors: return "shared coauthors, \(value) bits of surprise"
    case .initialledCoauthors: return "shared coauthors by initial, \(value) bits of surprise"
    case .coauthorShare:
      return isMissing
        ? "coauthors unknown" : "part of the smaller side's coauthors shared, \(value)"
    case .strangers:
      return isMissing ? "coauthors unknown" : "coauthors on both sides, none shared"
    case .venue: return isMissing ? "venues unknown" : "venues in common, \(value) bits a work"
    case .title: return isMissing ? "titles unknown" : "words of titles in common, \(value)"
    case .years: return isMissing ? "years unknown" : "years apart: \(value)"
    case .larger, .smaller: return "how many mentions each side has"
    case .affiliation:
      return isMissing ? "affiliations unknown" : "affiliations alike, \(value)"
    case .circle:
      return isMissing ? "coauthors unknown" : "coauthors who have written together, \(value) bits"
    case .affiliationRarity:
      return isMissing ? "affiliations unknown" : "rarest word of affiliations, \(value) bits"
    case .fame: return "how many bear such a name anywhere, log2 \(value)"
    case .largerRank, .smallerRank: return "usual place among the authors"
    case .rankApart, .rankRise: return "places among the authors compared"
    case .email: return isMissing ? "addresses unknown" : "e-mail addresses"
    }
  }
}
