import CLinkingTables

/// What is measured of a pair of clusters.
///
/// Each is a piece of evidence with its own match weights.
enum MatchFeature: Int, CaseIterable, Sendable {
  /// How the family names are related (``FamilyRelation``).
  case family
  /// How many people of that name are to be expected, log2.
  case crowd
  /// Which share of the block's compatible mentions the larger cluster holds, log2.
  case share
  /// Of a full name: into how many unconnected groups its mentions fall, log2; and per mention. Of
  /// initials: among how many full names the compatible mentions are spread, log2 of the inverse
  /// Simpson index; and which part of all compatible mentions they are.
  case groups
  case scatter
  /// Shared coauthors by full name or resolved person, in bits of surprise.
  case coauthors
  /// Shared coauthors known by initial only, in bits of surprise.
  case initialledCoauthors
  /// Which part of the smaller cluster's coauthors is shared.
  case coauthorShare
  /// How many coauthors both have where none is shared, log2.
  case strangers
  /// Likelihood ratio of the smaller cluster's venues under the larger one's, bits a work.
  case venue
  /// Cosine of the title words, scaled by the sizes.
  case title
  /// Years between the two spans of publication.
  case years
  /// Sizes of the larger and the smaller cluster, log2.
  case larger
  case smaller
  /// Cosine of the affiliations' words.
  case affiliation
  case email
  /// Coauthors of the smaller cluster who have written with coauthors of the larger one and are none
  /// of them, in bits of surprise.
  case circle
  /// The rarest word that the affiliations share, in bits.
  case affiliationRarity
  /// How many people in a million bear the family name with that initial, log2; of initials only,
  /// and with the further initial where both have it.
  case fame
  /// The mean place in author lists of the larger and the smaller cluster's mentions, from 0 for
  /// the first author to 1 for the last; by how much it differs; and the same, growing with the
  /// years between their works: people move from the first place to the last, not back.
  case largerRank
  case smallerRank
  case rankApart
  case rankRise
}

/// Match weights as functions of the evidence: for each group of name matches and each feature a
/// broken line through knots, learned offline by logistic regression (scripts/training).
///
/// The sum of the weights is the log2 of the posterior odds that two clusters are one person; each
/// weight is the log2 Bayes factor of its evidence.
package final class MatchModel: Sendable {
  /// Kinds of pairs that share their weights: full names, initial for full, initials; each of them
  /// for names that one person is expected to bear, and for those that several are.
  static let groupCount = 6

  private static let width = MatchFeature.allCases.count

  /// A knot of a line: from here on the weight rises by the slope, after the last knot not at all.
  private struct Knot {
    var place: Float
    var weight: Float
    var slope: Float = 0
  }

  /// All knots of all lines; each line's first, and the end.
  private let knots: [Knot]
  private let first: [Int]
  let nameWeights: [Float]
  /// The largest that ``secondWeight(_:)`` can be, for each group and each choice of kinds of evidence.
  private let mostOfSecond: [Float]
  let version: Int

  package static let shared = MatchModel(
    unsafe Array(
      UnsafeBufferPointer(
        start: coterie_match_weights(), count: coterie_match_weights_length())))

  /// The group of a pair by how its names agree and how many bear such a name.
  @inline(__always)
  static func group(_ features: MatchFeatures) -> Int {
    let crowd = features[.crowd]
    switch kind(features.match) {
    case 0: return crowd >= 0 ? 1 : 0
    case 1: return crowd > 1.01 ? 3 : 2
    default: return crowd > 1.01 ? 5 : 4
    }
  }

  /// 0 for full names, 1 for an initial and a full name, 2 for initials.
  @inline(__always)
  static func kind(_ match: NameMatch) -> Int {
    switch match {
    case .full, .fullAndMiddle, .fullMiddleMissing, .short, .fault: 0
    case .initialOfFull, .initialsOfFull: 1
    default: 2
    }
  }

  /// Reads lines of "group TAB feature TAB knot TAB weight".
  ///
  /// Feature 0 gives the weights of the name matches, the match as the knot; the number after the last feature those of the family
  /// names' relation.
  package init(_ bytes: [UInt8]) {
    var lines = [[(knot: Float, weight: Float)]](
      repeating: [], count: Self.groupCount * Self.width)
    var version = 0
    var nameWeights = [Float](repeating: -30, count: NameMatch.allCases.count * Self.groupCount)
    for text in bytes.split(separator: 0x0A) {
      let fields = text.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      if fields.count == 2, fields[0] == "version" { version = Int(fields[1]) ?? 0 }
      guard fields.count == 4, let group = Int(fields[0]), let feature = Int(fields[1]),
        let knot = Float(fields[2]), let weight = Float(fields[3]), weight.isFinite,
        (0..<Self.groupCount).contains(group), (0...Self.width).contains(feature)
      else { continue }
      if feature == 0 {
        let match = Int(knot)
        if NameMatch.allCases.indices.contains(match) {
          nameWeights[group * NameMatch.allCases.count + match] = weight
        }
      } else {
        lines[group * Self.width + feature % Self.width].append((knot, weight))
      }
    }
    var first: [Int] = []
    var all: [Knot] = []
    for line in lines {
      first.append(all.count)
      let line = line.sorted { $0.knot < $1.knot }.map { Knot(place: $0.knot, weight: $0.weight) }
      for (index, knot) in line.enumerated() {
        all.append(knot)
        guard index + 1 < line.count, line[index + 1].place > knot.place else { continue }
        all[all.count - 1].slope =
          (line[index + 1].weight - knot.weight) / (line[index + 1].place - knot.place)
      }
    }
    first.append(all.count)
    self.first = first
    knots = all
    self.nameWeights = nameWeights
    mostOfSecond = (0..<Self.groupCount).flatMap { group in
      (0...EvidenceKinds.all.rawValue).map { kinds in
        Self.second.reduce(0) { sum, feature in
          let line = group * Self.width + feature.rawValue
          if let (kind, missing) = Self.sources[feature],
            !EvidenceKinds(rawValue: kinds).contains(kind)
          {
            return sum + Self.weight(missing, on: line, first, all)
          }
          return sum + max(0, lines[line].map(\.weight).max() ?? 0)
        }
      }
    }
    self.version = version
  }

  /// The match weight of one piece of evidence.
  @inline(__always)
  func weight(_ value: Float, of feature: Int, group: Int) -> Float {
    Self.weight(value, on: group * Self.width + feature, first, knots)
  }

  /// The height of a line at a place.
  @inline(__always)
  private static func weight(
    _ value: Float, on line: Int, _ first: [Int], _ knots: [Knot]
  ) -> Float {
    var next = first[line]
    let end = first[line + 1]
    if next == end { return 0 }
    var knot = knots[next]
    if value <= knot.place { return knot.weight }
    next += 1
    while next < end {
      let following = knots[next]
      if value < following.place { return knot.weight + (value - knot.place) * knot.slope }
      knot = following
      next += 1
    }
    return knot.weight
  }

  /// The sum of the match weights of a pair's evidence.
  func weight(_ features: MatchFeatures) -> Float {
    firstWeight(features) + secondWeight(features)
  }

  /// The weights of names, sizes, years and coauthors: those that cost little to find.
  func firstWeight(_ features: MatchFeatures) -> Float {
    let group = Self.group(features)
    return pairWeight(features)
      + ownWeight(features[.larger], features[.largerRank], isLarger: true, group: group)
      + ownWeight(features[.smaller], features[.smallerRank], isLarger: false, group: group)
  }

  /// The weights of names, years and coauthors, without what each cluster weighs by itself.
  func pairWeight(_ features: MatchFeatures) -> Float {
    let group = Self.group(features)
    let lines = group * Self.width
    let first = first
    let knots = knots
    var sum = nameWeights[group * NameMatch.allCases.count + Int(features.match.rawValue)]
    for feature in MatchFeature.family.rawValue...MatchFeature.strangers.rawValue {
      sum += Self.weight(features.values[feature], on: lines + feature, first, knots)
    }
    for feature in Self.further {
      sum += Self.weight(features[feature], on: lines + feature.rawValue, first, knots)
    }
    return sum - features.distinction
  }

  /// The weights of a cluster's size and of its place in author lists.
  func ownWeight(_ extent: Float, _ rank: Float, isLarger: Bool, group: Int) -> Float {
    let (size, place): (MatchFeature, MatchFeature) =
      isLarger ? (.larger, .largerRank) : (.smaller, .smallerRank)
    return weight(extent, of: size.rawValue, group: group)
      + weight(rank, of: place.rawValue, group: group)
  }

  /// The weights of all other evidence.
  func secondWeight(_ features: MatchFeatures) -> Float {
    let lines = Self.group(features) * Self.width
    let first = first
    let knots = knots
    var sum: Float = 0
    for feature in Self.second {
      sum += Self.weight(features[feature], on: lines + feature.rawValue, first, knots)
    }
    return sum
  }

  /// The largest that ``secondWeight(_:)`` can be where two clusters have some kinds of evidence.
  @inline(__always)
  func mostOfSecond(_ group: Int, knowing kinds: EvidenceKinds) -> Float {
    mostOfSecond[group * (Int(EvidenceKinds.all.rawValue) + 1) + Int(kinds.rawValue)]
  }

  private static let further: [MatchFeature] = [.years, .fame, .rankApart, .rankRise]
  private static let second: [MatchFeature] = [
    .venue, .title, .affiliation, .email, .circle, .affiliationRarity,
  ]

  /// What a feature is measured from, and its value where a cluster has none of it.
  private static let sources: [MatchFeature: (EvidenceKinds, missing: Float)] = [
    .venue: (.venues, MatchFeatures.missingVenue), .title: (.titles, MatchFeatures.missing),
    .affiliation: (.affiliations, MatchFeatures.missing), .email: (.emails, MatchFeatures.missing),
    .circle: (.coauthors, MatchFeatures.missing),
    .affiliationRarity: (.affiliations, MatchFeatures.missing),
  ]
}

/// The evidence of one pair.
struct MatchFeatures: Sendable {
  /// What stands for a missing value: neutral, with a match weight of its own.
  static let missing: Float = -1
  static let missingVenue: Float = -20
  static let missingRank: Float = -3

  var match: NameMatch
  /// The first sixteen features and the rest: small enough to be passed in registers.
  var values = SIMD16<Float>(repeating: 0)
  var rest = SIMD8<Float>(repeating: 0)

  /// What the lists of authors say against the pair, in bits; set by hand, not learned.
  var distinction: Float {
    @inline(__always) get { rest[7] }
    @inline(__always) set { rest[7] = newValue }
  }

  subscript(feature: MatchFeature) -> Float {
    @inline(__always) get {
      feature.rawValue < 16 ? values[feature.rawValue] : rest[feature.rawValue - 16]
    }
    @inline(__always) set {
      if feature.rawValue < 16 {
        values[feature.rawValue] = newValue
      } else {
        rest[feature.rawValue - 16] = newValue
      }
    }
  }
}
