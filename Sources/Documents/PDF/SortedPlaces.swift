/// Places on a page, or distances, from the least to the greatest.
extension [Double] {
  /// How far the nearest of these sorted values is from one.
  func nearest(to value: Double) -> Double {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    let below = self[safe: low - 1].map { value - $0 } ?? .infinity
    let above = self[safe: low].map { $0 - value } ?? .infinity
    return Swift.min(below, above)
  }

  /// Those of these sorted values that lie closest together: the most of them within a width.
  ///
  /// - Complexity: O(*n*).
  func densest(within width: Double) -> ArraySlice<Double> {
    var best = self[..<startIndex]
    var end = 0
    for start in indices {
      while end < count, self[end] <= self[start] + width { end += 1 }
      if end - start > best.count { best = self[start..<end] }
    }
    return best
  }
}
