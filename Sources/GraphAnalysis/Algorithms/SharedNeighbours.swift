/// The nodes that are neighbours of two nodes.
package enum SharedNeighbours {
  /// The common neighbours of two nodes, ascending, each once.
  ///
  /// Rows of similar length are merged; of very different lengths, the longer is searched.
  ///
  /// - Complexity: O(min(*a* + *b*, *a* log *b*)) for degrees *a* ≤ *b*.
  package static func find(_ first: Int, _ second: Int, in layer: EdgeLayer) -> [Int] {
    let one = layer.row(first)
    let two = layer.row(second)
    let (short, long) = one.count <= two.count ? (one, two) : (two, one)
    var result: [Int] = []
    if long.count > 16 * max(short.count, 1) {
      var low = long.lowerBound
      for place in short {
        let wanted = layer.targets[place]
        var high = long.upperBound
        while low < high {
          let middle = (low + high) / 2
          if layer.targets[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        if low < long.upperBound, layer.targets[low] == wanted { append(wanted, to: &result) }
      }
      return result
    }
    var left = short.lowerBound
    var right = long.lowerBound
    while left < short.upperBound, right < long.upperBound {
      let a = layer.targets[left]
      let b = layer.targets[right]
      if a == b { append(a, to: &result) }
      if a <= b { left += 1 }
      if b <= a { right += 1 }
    }
    return result
  }

  private static func append(_ node: UInt32, to result: inout [Int]) {
    if result.last != Int(node) { result.append(Int(node)) }
  }
}
