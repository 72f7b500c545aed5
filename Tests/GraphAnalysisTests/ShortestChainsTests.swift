import GraphAnalysis
import TestSupport
import Testing

@Suite struct ShortestChainsTests {
  /// All chains without repeated nodes, by trying everything.
  private static func everyChain(
    from start: Int, to goal: Int, in layer: EdgeLayer
  ) -> [[Int]] {
    var found: [[Int]] = []
    func walk(_ chain: [Int]) {
      let last = chain[chain.count - 1]
      if last == goal {
        found.append(chain)
        return
      }
      for next in layer.neighbours(of: last) where !chain.contains(Int(next)) {
        walk(chain + [Int(next)])
      }
    }
    walk([start])
    return found.sorted {
      $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1)
    }
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func agreesWithTryingEverything(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = Int.random(in: 2...8, using: &random)
    let layer = layer(
      nodes: nodes,
      edges: randomEdges(
        nodes: nodes, chance: Double.random(in: 0.2...0.8, using: &random), using: &random))
    for start in 0..<nodes {
      for goal in 0..<nodes where goal != start {
        let every = Self.everyChain(from: start, to: goal, in: layer)
        let found = ShortestChains.find(
          from: start, to: goal, in: [layer], nodeCount: nodes, count: 7)
        #expect(found == Array(every.prefix(7)))
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func distancesAreAMetric(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = 40
    let layer = layer(
      nodes: nodes, edges: randomEdges(nodes: nodes, chance: 0.05, using: &random))
    let all = (0..<nodes).map {
      BreadthFirstSearch.distances(from: $0, in: [layer], nodeCount: nodes)
    }
    var search = ChainSearch(layers: [layer], nodeCount: nodes)
    for a in 0..<nodes {
      for b in 0..<nodes {
        #expect(all[a][b] == all[b][a])
        let chain = search.shortest(from: a, to: b)
        #expect((chain?.count ?? 0) - 1 == all[a][b])
        guard all[a][b] >= 0 else { continue }
        for c in 0..<nodes where all[b][c] >= 0 {
          #expect(all[a][c] <= all[a][b] + all[b][c])
        }
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func allShortestAreTheShortestOfAll(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let nodes = Int.random(in: 2...9, using: &random)
    let layers = (0..<2).map { _ in
      layer(nodes: nodes, edges: randomEdges(nodes: nodes, chance: 0.2, using: &random))
    }
    var search = ChainSearch(layers: layers, nodeCount: nodes)
    for start in 0..<nodes {
      for goal in 0..<nodes where goal != start {
        let distance = search.shortest(from: start, to: goal).map { $0.count - 1 } ?? 0
        let shortest = ShortestChains.find(
          from: start, to: goal, in: layers, nodeCount: nodes, count: 20, longest: distance)
        #expect(search.allShortest(from: start, to: goal, count: 20) == shortest)
        #expect(search.allShortest(from: start, to: goal, count: 2) == Array(shortest.prefix(2)))
      }
    }
  }

  @Test func componentsAgreeWithADisjointSet() {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let nodes = 50
      let edges = randomEdges(nodes: nodes, chance: 0.02, using: &random)
      let layer = layer(nodes: nodes, edges: edges)
      let (component, count) = ConnectedComponents.find(in: [layer], nodeCount: nodes)
      var parent = Array(0..<nodes)
      func root(_ node: Int) -> Int { parent[node] == node ? node : root(parent[node]) }
      for (a, b) in edges { parent[root(a)] = root(b) }
      #expect(Set((0..<nodes).map(root)).count == count)
      for a in 0..<nodes {
        for b in 0..<nodes {
          #expect((component[a] == component[b]) == (root(a) == root(b)))
        }
      }
    }
  }

  @Test func emptyGraphHasNoChains() {
    let none = layer(nodes: 0, edges: [])
    #expect(ShortestChains.find(from: 0, to: 1, in: [none], nodeCount: 0, count: 3).isEmpty)
    #expect(ConnectedComponents.find(in: [none], nodeCount: 0).count == 0)
  }
}
