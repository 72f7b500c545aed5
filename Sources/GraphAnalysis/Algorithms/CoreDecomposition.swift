/// How deep each node lies in the dense part of a graph.
///
/// Peeling by levels: Batagelj and Zaveršnik, "An O(m) algorithm for cores decomposition of
/// networks", 2003, arXiv:cs/0310049, without their sorted array of nodes; Dasari, Desh and Zubair,
/// "ParK", 2014, doi:10.1109/BigData.2014.7004366, collect the nodes of a level by a scan as here.
package enum CoreDecomposition {
  /// The largest k for each node such that it lies in a part where everybody has k neighbours.
  ///
  /// Directions are ignored; parallel edges count each.
  ///
  /// - Complexity: O(*m* + *n* · levels) time at worst, where the nodes left shrink with each level;
  ///   O(*n*) space.
  package static func cores(of layer: EdgeLayer) -> [Int32] {
    let count = layer.nodeCount
    let starts = layer.rowStarts.span
    let targets = layer.targets.span
    var degrees = (0..<count).map { Int32(layer.degree($0)) }
    var remaining = (0..<UInt32(count)).map(\.self)
    var frontier = [UInt32](repeating: 0, count: count)
    var left = degrees.mutableSpan
    var rest = remaining.mutableSpan
    var stack = frontier.mutableSpan
    var restCount = count
    var level: Int32 = -1
    // Node numbers stay below `count`, and each node is on the stack at most once.
    while true {
      var kept = 0
      var lowest = Int32.max
      for index in 0..<restCount {
        let node = unsafe rest[unchecked: index]
        let degree = unsafe left[unchecked: Int(node)]
        if degree > level {
          unsafe rest[unchecked: kept] = node
          kept += 1
          lowest = min(lowest, degree)
        }
      }
      restCount = kept
      if restCount == 0 { break }
      level = lowest
      var end = 0
      for index in 0..<restCount {
        let node = unsafe rest[unchecked: index]
        if unsafe left[unchecked: Int(node)] == level {
          unsafe stack[unchecked: end] = node
          end += 1
        }
      }
      var head = 0
      while head < end {
        let node = unsafe Int(stack[unchecked: head])
        head += 1
        for place in unsafe Int(starts[unchecked: node])..<Int(starts[unchecked: node + 1]) {
          let other = unsafe Int(targets[unchecked: place])
          let degree = unsafe left[unchecked: other]
          guard degree > level else { continue }
          unsafe left[unchecked: other] = degree - 1
          if degree - 1 == level {
            unsafe stack[unchecked: end] = UInt32(other)
            end += 1
          }
        }
      }
    }
    return degrees
  }
}
