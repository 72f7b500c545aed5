/// How like two titles are, from 0 to 1.
///
/// Ratcliff and Metzener: "Pattern matching: the gestalt approach", Dr. Dobb's Journal, 1988: twice
/// the number of scalars in the longest common block and, recursively, in what is left and right of
/// it, over the number of all scalars. Time O(n·m) for each block found.
enum TitleSimilarity {
  /// The similarity of two titles by their letters and digits.
  static func score(_ a: String, _ b: String) -> Double {
    let a = Array(ScoreText.fold(a).unicodeScalars)
    let b = Array(ScoreText.fold(b).unicodeScalars)
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    if a == b { return 1 }
    guard Double(min(a.count, b.count)) / Double(max(a.count, b.count)) >= 0.7 else { return 0 }
    return 2 * Double(matches(a, b)) / Double(a.count + b.count)
  }

  private static func matches(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var places: [Unicode.Scalar: [Int]] = [:]
    for (j, scalar) in b.enumerated() { places[scalar, default: []].append(j) }
    var waiting = [(0..<a.count, 0..<b.count)]
    var total = 0
    while let (left, right) = waiting.popLast() {
      let block = longestBlock(a, places, left, right)
      guard block.length > 0 else { continue }
      total += block.length
      waiting.append((left.lowerBound..<block.i, right.lowerBound..<block.j))
      waiting.append(
        (block.i + block.length..<left.upperBound, block.j + block.length..<right.upperBound))
    }
    return total
  }

  /// The longest block in both ranges, the first in `a` and then in `b` among equals.
  private static func longestBlock(
    _ a: [Unicode.Scalar], _ places: [Unicode.Scalar: [Int]], _ left: Range<Int>,
    _ right: Range<Int>
  ) -> (i: Int, j: Int, length: Int) {
    var best = (i: left.lowerBound, j: right.lowerBound, length: 0)
    var lengths: [Int: Int] = [:]
    for i in left {
      var next: [Int: Int] = [:]
      for j in places[a[i]] ?? [] where right.contains(j) {
        let length = (lengths[j - 1] ?? 0) + 1
        next[j] = length
        if length > best.length { best = (i - length + 1, j - length + 1, length) }
      }
      lengths = next
    }
    return best
  }
}
