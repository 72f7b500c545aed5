import GraphAnalysis
import TestSupport
import Testing

@Suite struct LeidenTests {
  @Test func karateClubReachesTheBestModularity() {
    let club = layer(nodes: 34, edges: KarateClub.edges)
    let best = (1...10 as ClosedRange<UInt64>).map { Leiden(of: club, seed: $0).modularity }.max()
    #expect(abs((best ?? 0) - 0.4198) < 1e-4)
  }

  @Test func twoCliquesWithABridgeAreTwoCommunities() {
    var edges: [(Int, Int)] = [(0, 5)]
    for base in [0, 5] {
      for a in 0..<5 { for b in 0..<a { edges.append((base + a, base + b)) } }
    }
    let found = Leiden(of: layer(nodes: 10, edges: edges))
    #expect(found.communities == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1])
    // Inside 20 of 21 edges; each side has half of the ends.
    #expect(abs(found.modularity - (20.0 / 21 - 0.5)) < 1e-12)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func communitiesHangTogetherAndTheModularityIsTrue(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = Int.random(in: 2...60, using: &random)
    let edges = randomEdges(
      nodes: nodes, chance: Double.random(in: 0.02...0.3, using: &random), using: &random)
    let layer = layer(nodes: nodes, edges: edges)
    let found = Leiden(of: layer, seed: seed)
    #expect(found.communities == Leiden(of: layer, seed: seed).communities)
    #expect(Set(found.communities).count == found.communityCount)
    // Counted anew from the definition.
    let total = Double(2 * edges.count)
    var expected = 0.0
    for a in 0..<nodes {
      for b in 0..<nodes where found.communities[a] == found.communities[b] {
        let joined = layer.edge(from: a, to: b) != nil ? 1.0 : 0
        if total > 0 {
          expected +=
            (joined - Double(layer.degree(a)) * Double(layer.degree(b)) / total) / total
        }
      }
    }
    #expect(abs(found.modularity - expected) < 1e-9)
    #expect(found.modularity >= -1e-9)
    // What Leiden guarantees and Louvain doesn't: every community is connected.
    for community in 0..<Int32(found.communityCount) {
      let members = (0..<nodes).filter { found.communities[$0] == community }
      let inner = edges.filter {
        found.communities[$0.0] == community && found.communities[$0.1] == community
      }
      let (component, _) = ConnectedComponents.find(
        in: [GraphAnalysisTests.layer(nodes: nodes, edges: inner)], nodeCount: nodes)
      #expect(Set(members.map { component[$0] }).count == 1)
    }
  }
}
