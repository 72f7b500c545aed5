import GraphAnalysis
import TestSupport
import Testing

@Suite struct CentralityTests {
  private static func isClose(_ left: [Double], _ right: [Double], within: Double) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= within }
  }

  private static let path = layer(nodes: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4)])
  private static let star = layer(nodes: 6, edges: (1..<6).map { (0, $0) })
  private static let cycle = layer(nodes: 6, edges: (0..<6).map { ($0, ($0 + 1) % 6) })
  private static let complete = layer(
    nodes: 5, edges: (0..<5).flatMap { a in (0..<a).map { ($0, a) } })

  @Test func karateClubAgreesWithNetworkX() {
    let club = layer(nodes: 34, edges: KarateClub.edges)
    #expect(
      Self.isClose(
        PageRank(of: club, tolerance: 1e-13).ranks, KarateClub.pageRank, within: 1e-9))
    #expect(
      Self.isClose(
        Betweenness.scores(in: club, isNormalized: true), KarateClub.betweenness, within: 1e-9))
    #expect(CoreDecomposition.cores(of: club) == KarateClub.cores)
    var builder = GraphBuilder(personCount: 34)
    for (a, b) in KarateClub.edges {
      for _ in 0..<((a + b) % 3 + 1) {
        builder.addWork(authors: [UInt32(a), UInt32(b)], year: nil)
      }
    }
    let weighted = PageRank(of: builder.finish(), tolerance: 1e-13, isWeighted: true)
    #expect(Self.isClose(weighted.ranks, KarateClub.weightedPageRank, within: 1e-8))
  }

  /// One more step of the walk changes nothing: the definition, by other means.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func ranksStayUnderTheWalk(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = Int.random(in: 1...40, using: &random)
    let layer = layer(
      nodes: nodes, edges: randomEdges(nodes: nodes, chance: 0.08, using: &random))
    let rank = PageRank(of: layer, tolerance: 1e-12)
    #expect(rank.hasConverged)
    #expect(abs(rank.ranks.reduce(0, +) - 1) < 1e-9)
    let stranded = (0..<nodes).filter { layer.degree($0) == 0 }.reduce(0.0) { $0 + rank.ranks[$1] }
    for node in 0..<nodes {
      let pulled = layer.neighbours(of: node).reduce(0.0) {
        $0 + rank.ranks[Int($1)] / Double(layer.degree(Int($1)))
      }
      let next = (0.15 + 0.85 * stranded) / Double(nodes) + 0.85 * pulled
      #expect(abs(next - rank.ranks[node]) < 1e-9)
    }
  }

  @Test func closedForms() {
    // A path of n: node i lies between i nodes on the one side and n−1−i on the other.
    #expect(Betweenness.scores(in: Self.path) == [0, 3, 4, 3, 0])
    #expect(Betweenness.scores(in: Self.star) == [10, 0, 0, 0, 0, 0])
    // A cycle of even n: (n−2)²/8 each.
    #expect(Betweenness.scores(in: Self.cycle).allSatisfy { abs($0 - 2) < 1e-12 })
    #expect(Betweenness.scores(in: Self.complete) == [0, 0, 0, 0, 0])
    #expect(CoreDecomposition.cores(of: Self.complete) == [4, 4, 4, 4, 4])
    #expect(CoreDecomposition.cores(of: Self.star) == [1, 1, 1, 1, 1, 1])
    #expect(CoreDecomposition.cores(of: Self.cycle) == [2, 2, 2, 2, 2, 2])
    for layer in [Self.cycle, Self.complete] {
      let ranks = PageRank(of: layer).ranks
      #expect(ranks.allSatisfy { abs($0 - 1 / Double(ranks.count)) < 1e-9 })
    }
  }

  @Test func emptyAndEdgelessLayers() {
    let none = layer(nodes: 0, edges: [])
    let alone = layer(nodes: 3, edges: [])
    #expect(PageRank(of: none).ranks.isEmpty)
    #expect(Betweenness.scores(in: none).isEmpty)
    #expect(CoreDecomposition.cores(of: none).isEmpty)
    #expect(Leiden(of: none).communities.isEmpty)
    #expect(PageRank(of: alone).ranks.allSatisfy { abs($0 - 1.0 / 3) < 1e-12 })
    #expect(Betweenness.scores(in: alone, isNormalized: true) == [0, 0, 0])
    #expect(CoreDecomposition.cores(of: alone) == [0, 0, 0])
    #expect(Leiden(of: alone).communities == [0, 1, 2])
  }

  /// The definition itself: for each pair, the part of all shortest chains through each node.
  private static func bruteForce(_ layer: EdgeLayer) -> [Double] {
    let nodes = layer.nodeCount
    var scores = [Double](repeating: 0, count: nodes)
    for start in 0..<nodes {
      for goal in (start + 1)..<max(nodes, start + 1) {
        let distances = BreadthFirstSearch.distances(from: goal, in: [layer], nodeCount: nodes)
        guard distances[start] >= 0 else { continue }
        var chains: [[Int]] = [[start]]
        for _ in 0..<distances[start] {
          chains = chains.flatMap { chain in
            let last = chain[chain.count - 1]
            return layer.neighbours(of: last)
              .filter { distances[Int($0)] == distances[last] - 1 }
              .map { chain + [Int($0)] }
          }
        }
        for chain in chains {
          for node in chain.dropFirst().dropLast() { scores[node] += 1 / Double(chains.count) }
        }
      }
    }
    return scores
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func brandesAgreesWithTheDefinition(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = Int.random(in: 1...8, using: &random)
    let layer = layer(
      nodes: nodes,
      edges: randomEdges(
        nodes: nodes, chance: Double.random(in: 0.1...0.9, using: &random), using: &random))
    #expect(
      Self.isClose(Betweenness.scores(in: layer), Self.bruteForce(layer), within: 1e-9))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func relabellingChangesNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = 30
    let edges = randomEdges(nodes: nodes, chance: 0.1, using: &random)
    let names = Array(0..<nodes).shuffled(using: &random)
    let one = layer(nodes: nodes, edges: edges)
    let two = layer(nodes: nodes, edges: edges.map { (names[$0.0], names[$0.1]) })
    func back<Value>(_ values: [Value]) -> [Value] { (0..<nodes).map { values[names[$0]] } }
    #expect(CoreDecomposition.cores(of: one) == back(CoreDecomposition.cores(of: two)))
    #expect(
      Self.isClose(
        PageRank(of: one).ranks, back(PageRank(of: two).ranks), within: 1e-8))
    #expect(
      Self.isClose(Betweenness.scores(in: one), back(Betweenness.scores(in: two)), within: 1e-9))
    #expect(abs(PageRank(of: one).ranks.reduce(0, +) - 1) < 1e-9)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func coresAgreeWithPeeling(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = 25
    let edges = randomEdges(nodes: nodes, chance: 0.2, using: &random)
    let layer = layer(nodes: nodes, edges: edges)
    var expected = [Int32](repeating: 0, count: nodes)
    for k in 1..<nodes {
      var left = Set(0..<nodes)
      while let weak = left.first(where: { node in
        layer.neighbours(of: node).count { left.contains(Int($0)) } < k
      }) {
        left.remove(weak)
      }
      for node in left { expected[node] = Int32(k) }
    }
    #expect(CoreDecomposition.cores(of: layer) == expected)
  }

  @Test func partialScoresAddUp() {
    let club = layer(nodes: 34, edges: KarateClub.edges)
    let parts = Betweenness.parts(of: 34, size: 5).map {
      Betweenness.partial(sources: $0, in: club)
    }
    #expect(
      Self.isClose(Betweenness.merged(parts), Betweenness.scores(in: club), within: 1e-9))
  }
}
