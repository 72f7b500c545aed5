/// Groups of nodes that are tied more closely to each other than chance would have it.
///
/// The Leiden algorithm for modularity (Traag, Waltman and van Eck, "From Louvain to Leiden:
/// guaranteeing well-connected communities", 2019, doi:10.1038/s41598-019-41695-z). Refinement
/// takes the best merge instead of a random one, so that only the order of the nodes depends on
/// the seed.
package struct Leiden: Sendable {
  /// For each node its community; communities are numbered by their smallest node.
  package let communities: [Int32]
  package let communityCount: Int
  /// The modularity of the communities.
  package let modularity: Double

  /// Finds the communities of an undirected layer.
  ///
  /// A node without edges is a community of its own. Directions are ignored.
  ///
  /// - Parameters:
  ///   - layer: the edges.
  ///   - isWeighted: whether edges count by their weight.
  ///   - resolution: larger values give smaller communities.
  ///   - seed: decides the order in which nodes are visited.
  ///   - passes: the most times to start again from what was found.
  /// - Complexity: about O(*m* log *n*) time, O(*n* + *m*) space.
  package init(
    of layer: EdgeLayer, isWeighted: Bool = true, resolution: Double = 1, seed: UInt64 = 1,
    passes: Int = 4
  ) {
    var random = SeededGenerator(seed: seed)
    let base = LeidenNetwork(layer, isWeighted: isWeighted)
    var membership = (0..<UInt32(base.nodeCount)).map(\.self)
    var best = base.modularity(of: membership, resolution: resolution)
    for _ in 0..<max(1, passes) {
      let next = Self.pass(base, from: membership, resolution: resolution, &random)
      let quality = base.modularity(of: next, resolution: resolution)
      guard quality > best + 1e-9 else { break }
      membership = next
      best = quality
    }
    communityCount = LeidenNetwork.renumber(&membership)
    communities = membership.map { Int32($0) }
    modularity = best
  }

  /// Moves, refines and aggregates until nothing moves any more.
  private static func pass(
    _ base: LeidenNetwork, from start: [UInt32], resolution: Double,
    _ random: inout SeededGenerator
  ) -> [UInt32] {
    var network = base
    var partition = start
    // For each node of the base network its node in the present one.
    var position = (0..<UInt32(base.nodeCount)).map(\.self)
    var isFirst = true
    while true {
      let moved = network.moveNodes(&partition, resolution: resolution, &random)
      let count = LeidenNetwork.renumber(&partition)
      // Refinement may divide what an earlier pass has found, so the first round always does it.
      if !(moved || isFirst) || count == network.nodeCount { break }
      isFirst = false
      var refined = network.refine(partition, count, resolution: resolution, &random)
      let parts = LeidenNetwork.renumber(&refined)
      // Nothing merged below: the communities themselves become the nodes.
      let groups = parts < network.nodeCount ? refined : partition
      let groupCount = parts < network.nodeCount ? parts : count
      var above = [UInt32](repeating: 0, count: groupCount)
      for node in 0..<network.nodeCount { above[Int(groups[node])] = partition[node] }
      network = network.aggregated(by: groups, count: groupCount)
      for node in position.indices { position[node] = groups[Int(position[node])] }
      partition = above
    }
    return position.map { partition[Int($0)] }
  }
}
