/// How many shortest chains between others pass through each node.
///
/// Brandes, "A faster algorithm for betweenness centrality", 2001,
/// doi:10.1080/0022250X.2001.9990249. Sources may be divided among tasks: ``partial(sources:in:)``
/// for each part, then ``merged(_:)`` in the order of the parts gives the same bits every time.
package enum Betweenness {
  /// The betweenness of every node: for each pair of others, the part of their shortest chains
  /// that pass through it.
  ///
  /// Directions are ignored; pairs that are not connected count for nothing.
  ///
  /// - Parameters:
  ///   - layer: the edges.
  ///   - isNormalized: whether to divide by the number of pairs of others, (n−1)(n−2)/2.
  /// - Returns: one value for each node; zeros where there are fewer than three.
  /// - Complexity: O(*n* · *m*) time, O(*n*) space.
  package static func scores(in layer: EdgeLayer, isNormalized: Bool = false) -> [Double] {
    let count = layer.nodeCount
    // Fixed parts, so that the order of additions doesn't depend on who computes them.
    let parts = parts(of: count).map { partial(sources: $0, in: layer) }
    var scores = merged(parts)
    if scores.isEmpty { scores = Array(repeating: 0, count: count) }
    let pairs = Double(max(0, count - 1)) * Double(max(0, count - 2)) / 2
    if isNormalized, pairs > 0 { for node in scores.indices { scores[node] /= pairs } }
    return scores
  }

  /// The ranges of sources that tasks may share out.
  package static func parts(of count: Int, size: Int = 512) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// The sum of partial scores, added in the order given; each pair is counted once.
  package static func merged(_ parts: [[Double]]) -> [Double] {
    guard var sum = parts.first else { return [] }
    for part in parts.dropFirst() {
      for node in sum.indices { sum[node] += part[node] }
    }
    // Every pair was seen from both of its ends.
    for node in sum.indices { sum[node] /= 2 }
    return sum
  }

  /// The dependency of some sources on every node.
  package static func partial(sources: Range<Int>, in layer: EdgeLayer) -> [Double] {
    let count = layer.nodeCount
    var scores = [Double](repeating: 0, count: count)
    var distances = [Int32](repeating: -1, count: count)
    var chains = [Double](repeating: 0, count: count)
    var dependency = [Double](repeating: 0, count: count)
    var order = [UInt32](repeating: 0, count: count)
    // The arrays all have `count` entries and rows lie within the layer; checking each access
    // would double the time of the n · m steps.
    unsafe layer.rowStarts.withUnsafeBufferPointer { starts in
      unsafe layer.targets.withUnsafeBufferPointer { targets in
        unsafe distances.withUnsafeMutableBufferPointer { distances in
          unsafe chains.withUnsafeMutableBufferPointer { chains in
            unsafe dependency.withUnsafeMutableBufferPointer { dependency in
              unsafe order.withUnsafeMutableBufferPointer { order in
                for source in sources where unsafe starts[source] < starts[source + 1] {
                  unsafe distances[source] = 0
                  unsafe chains[source] = 1
                  unsafe order[0] = UInt32(source)
                  var reached = 1
                  var head = 0
                  while head < reached {
                    let node = unsafe Int(order[head])
                    head += 1
                    let next = unsafe distances[node] + 1
                    let own = unsafe chains[node]
                    for place in unsafe Int(starts[node])..<Int(starts[node + 1]) {
                      let other = unsafe Int(targets[place])
                      if unsafe distances[other] < 0 {
                        unsafe distances[other] = next
                        unsafe chains[other] = own
                        unsafe order[reached] = UInt32(other)
                        reached += 1
                      } else if unsafe distances[other] == next {
                        unsafe chains[other] += own
                      }
                    }
                  }
                  for index in stride(from: reached - 1, through: 1, by: -1) {
                    let node = unsafe Int(order[index])
                    let before = unsafe distances[node] - 1
                    let share = unsafe (1 + dependency[node]) / chains[node]
                    for place in unsafe Int(starts[node])..<Int(starts[node + 1]) {
                      let other = unsafe Int(targets[place])
                      if unsafe distances[other] == before {
                        unsafe dependency[other] += chains[other] * share
                      }
                    }
                    unsafe scores[node] += dependency[node]
                  }
                  for index in 0..<reached {
                    let node = unsafe Int(order[index])
                    unsafe distances[node] = -1
                    unsafe dependency[node] = 0
                  }
                }
              }
            }
          }
        }
      }
    }
    return scores
  }
}
