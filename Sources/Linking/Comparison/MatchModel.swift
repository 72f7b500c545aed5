import CLinkingTables

/// What is measured of a pair of clusters.
///
/// Each is a piece of evidence with its own match weights.
enum MatchFeature: Int, CaseIterable, Sendable {
  /// How the names agree (``NameMatch``).
  case name
  /// How many people of that name are to be expected, log2.
  case crowd
  /// Which share of the block's compatible mentions the larger cluster holds, log2.
  case share
  /// Into how many unconnected groups the mentions of this very name fall, log2; and per mention.
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
}

/// Match weights as functions of the evidence: for each group of name matches and each feature a
/// broken line through knots, learned offline by logistic regression (scripts/training).
///
/// The sum of the weights is the log2 of the posterior odds that two clusters are one person; each
/// weight is the log2 Bayes factor of its evidence.
final class MatchModel: Sendable {
  /// Kinds of name match that share their weights: full names, initial for full, initials.
  static let groupCount = 3

  private static let width = MatchFeature.allCases.count

  /// All knots of all lines with their weights; each line's first, and the end.
  private let knots: [Float]
  private let weights: [Float]
  private let first: [Int]
  let nameWeights: [Float]
  let version: Int

  static let shared = MatchModel(
    unsafe Array(
      UnsafeBufferPointer(
        start: coterie_match_weights(), count: coterie_match_weights_length())))

  static func group(_ match: NameMatch) -> Int {
    switch match {
    case .full, .fullAndMiddle, .fullMiddleMissing, .short: 0
    case .initialOfFull, .initialsOfFull: 1
    default: 2
    }
  }

  /// Reads lines of "group TAB feature TAB knot TAB weight"; "name" has the match as its knot.
  init(_ bytes: [UInt8]) {
    var lines = [[(knot: Float, weight: Float)]](
      repeating: [], count: Self.groupCount * Self.width)
    var version = 0
    var nameWeights = [Float](repeating: -30, count: NameMatch.allCases.count)
    for text in bytes.split(separator: 0x0A) {
      let fields = text.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
      if fields.count == 2, fields[0] == "version" { version = Int(fields[1]) ?? 0 }
      guard fields.count == 4, let group = Int(fields[0]), let feature = Int(fields[1]),
        let knot = Float(fields[2]), let weight = Float(fields[3]), weight.isFinite,
        (0..<Self.groupCount).contains(group), MatchFeature(rawValue: feature) != nil
      else { continue }
      if feature == MatchFeature.name.rawValue {
        let match = Int(knot)
        if nameWeights.indices.contains(match) { nameWeights[match] = weight }
      } else {
        lines[group * Self.width + feature].append((knot, weight))
      }
    }
    var first: [Int] = []
    var all: [(knot: Float, weight: Float)] = []
    for line in lines {
      first.append(all.count)
      all += line.sorted { $0.knot < $1.knot }
    }
    first.append(all.count)
    self.first = first
    knots = all.map(\.knot)
    weights = all.map(\.weight)
    self.nameWeights = nameWeights
    self.version = version
  }

  /// The match weight of one piece of evidence.
  @inline(__always)
  func weight(_ value: Float, of feature: Int, group: Int) -> Float {
    let line = group * Self.width + feature
    var low = first[line]
    let end = first[line + 1]
    if low == end { return 0 }
    if value <= knots[low] { return weights[low] }
    if value >= knots[end - 1] { return weights[end - 1] }
    while knots[low + 1] < value { low += 1 }
    let part = (value - knots[low]) / (knots[low + 1] - knots[low])
    return weights[low] + part * (weights[low + 1] - weights[low])
  }

  /// The sum of the match weights of a pair's evidence.
  func weight(_ features: MatchFeatures) -> Float {
    var sum = nameWeights[Int(features.match.rawValue)]
    let group = Self.group(features.match)
    for feature in 1..<Self.width {
      sum += weight(features.values[feature], of: feature, group: group)
    }
    return sum
  }
}

/// The evidence of one pair.
struct MatchFeatures: Sendable {
  var match: NameMatch
  var values = SIMD16<Float>(repeating: 0)
}
