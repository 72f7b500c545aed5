import TestSupport
import Testing

@testable import Linking

@Suite struct ClusterPairTests {
  @Test func eachClusterHasItsPairsInTheirOrder() {
    var random = SplitMix64(seed: 11)
    for clusters in [1, 2, 7, 40] {
      let pairs = (0..<(clusters > 1 ? 200 : 0)).map { _ in
        let first = Int.random(in: 0..<clusters - 1, using: &random)
        return ClusterPair(first, Int.random(in: first + 1..<clusters, using: &random))
      }
      let table = PairsOfCluster(pairs, clusters: clusters)
      for cluster in 0..<clusters {
        let expected = pairs.indices.filter {
          pairs[$0].first == cluster || pairs[$0].second == cluster
        }
        #expect(table[cluster].map(Int.init) == expected)
      }
    }
  }

  @Test func weightsAreKept() {
    let pair = ClusterPair(3, 70_000).weighing(-2.5)
    #expect((pair.first, pair.second) == (3, 70_000))
    #expect(pair.weight == -2.5)
  }
}
