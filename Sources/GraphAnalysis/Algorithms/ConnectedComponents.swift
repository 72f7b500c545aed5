/// Which nodes can be reached from which.
package enum ConnectedComponents {
  /// Finds the components, numbered by their smallest node.
  ///
  /// Directions are ignored; a node without edges is a component of its own.
  ///
  /// - Parameters:
  ///   - layers: layers whose first `nodeCount` nodes mean the same.
  ///   - nodeCount: the number of nodes; higher ones are not entered.
  /// - Returns: for each node its component, and the number of components.
  /// - Complexity: O(*n* + *m*) time, O(*n*) space.
  package static func find(
    in layers: [EdgeLayer], nodeCount: Int
  ) -> (component: [Int32], count: Int) {
    var component = [Int32](repeating: -1, count: nodeCount)
    var count: Int32 = 0
    var stack: [UInt32] = []
    for start in 0..<nodeCount where component[start] < 0 {
      component[start] = count
      stack.append(UInt32(start))
      while let node = stack.popLast() {
        for layer in layers {
          for place in layer.row(Int(node)) {
            let other = Int(layer.targets[place])
            if other < nodeCount, component[other] < 0 {
              component[other] = count
              stack.append(UInt32(other))
            }
          }
        }
      }
      count += 1
    }
    return (component, Int(count))
  }
}
