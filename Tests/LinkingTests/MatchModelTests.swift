import TestSupport
import Testing

@testable import Linking

@Suite struct MatchModelTests {
  private let model = MatchModel.shared
  /// Evidence of which more can only speak for one person, and where its lines begin and end.
  static let rising: [(MatchFeature, ClosedRange<Float>)] = [
    (.coauthors, 0...40), (.initialledCoauthors, 0...24), (.coauthorShare, 0...1),
    (.venue, -1.6...4), (.title, 0...4), (.affiliation, 0...0.95), (.email, 0...1),
    (.circle, 0...26), (.affiliationRarity, 0...11),
  ]
  /// Evidence of which more can only speak against it.
  static let falling: [(MatchFeature, ClosedRange<Float>)] = [
    (.strangers, 1...6), (.years, 1...20), (.fame, -4...10), (.family, 0...2),
  ]

  @Test(arguments: 0..<MatchModel.groupCount) func moreOfItNeverWeighsLess(_ group: Int) {
    for (lines, way) in [(Self.rising, Float(1)), (Self.falling, -1)] {
      for (feature, range) in lines {
        let weights = (0...200).map { step in
          let part = (range.upperBound - range.lowerBound) * Float(step) / 200
          return model.weight(range.lowerBound + part, of: feature.rawValue, group: group)
        }
        for (before, after) in zip(weights, weights.dropFirst()) {
          #expect((after - before) * way >= -0.0001, "\(feature) of group \(group)")
        }
      }
    }
  }

  /// A missing value is neutral.
  @Test(arguments: 0..<MatchModel.groupCount) func whatIsMissingWeighsNothing(_ group: Int) {
    let missing: [(MatchFeature, Float)] = [
      (.coauthorShare, MatchFeatures.missing), (.strangers, MatchFeatures.missing),
      (.venue, MatchFeatures.missingVenue), (.title, MatchFeatures.missing),
      (.years, MatchFeatures.missing), (.affiliation, MatchFeatures.missing),
      (.circle, MatchFeatures.missing), (.affiliationRarity, MatchFeatures.missing),
      (.largerRank, MatchFeatures.missingRank), (.smallerRank, MatchFeatures.missingRank),
      (.rankApart, MatchFeatures.missingRank), (.rankRise, MatchFeatures.missingRank),
    ]
    for (feature, value) in missing {
      #expect(model.weight(value, of: feature.rawValue, group: group) == 0, "\(feature)")
    }
  }

  /// A pair may be given up early, so nothing that is measured later may weigh more than was said.
  @Test(arguments: 0..<MatchModel.groupCount) func noFurtherEvidenceOutweighsItsBound(_ group: Int)
  {
    var generator = SplitMix64(seed: UInt64(group))
    let ranges: [(MatchFeature, EvidenceKinds, ClosedRange<Float>, missing: Float)] = [
      (.venue, .venues, -3...6, MatchFeatures.missingVenue),
      (.title, .titles, 0...6, MatchFeatures.missing),
      (.affiliation, .affiliations, 0...1, MatchFeatures.missing),
      (.affiliationRarity, .affiliations, 0...14, MatchFeatures.missing),
      (.email, .emails, 0...1, MatchFeatures.missing),
      (.circle, .coauthors, 0...40, MatchFeatures.missing),
    ]
    var features = MatchFeatures(match: Self.matches[group / 2])
    features[.crowd] = group % 2 == 0 ? -1 : 2
    #expect(MatchModel.group(features) == group)
    for kinds in 0...EvidenceKinds.all.rawValue {
      let kinds = EvidenceKinds(rawValue: kinds)
      let bound = model.mostOfSecond(group, knowing: kinds)
      for _ in 0..<50 {
        for (feature, kind, range, missing) in ranges {
          features[feature] =
            kinds.contains(kind) ? Float.random(in: range, using: &generator) : missing
        }
        #expect(model.secondWeight(features) <= bound + 0.0001)
      }
      // Without any of it there is nothing to be uncertain of.
      if kinds.isEmpty { #expect(model.secondWeight(features) == bound) }
    }
  }

  private static let matches: [NameMatch] = [.full, .initialOfFull, .initials]
}
