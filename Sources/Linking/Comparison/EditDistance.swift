/// Distances between short folded strings, as bytes.
package enum EditDistance {
  /// The Levenshtein distance of `a` and `b`, or `limit + 1` where it is greater than `limit`.
  ///
  /// - Complexity: O(`limit` · min(|a|, |b|)) time, O(min(|a|, |b|)) space.
  package static func bounded(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    if long.count - short.count > limit { return limit + 1 }
    if short.isEmpty { return long.count }
    let far = limit + 1
    var row = [Int](repeating: far, count: short.count + 1)
    for j in 0...min(short.count, limit) { row[j] = j }
    for i in 1...long.count {
      let low = max(1, i - limit)
      let high = min(short.count, i + limit)
      if low > high { return far }
      var diagonal = row[low - 1]
      row[low - 1] = low == 1 ? min(i, far) : far
      var best = row[low - 1]
      for j in low...high {
        let above = j == i + limit ? far : row[j]
        let step = diagonal + (long[i - 1] == short[j - 1] ? 0 : 1)
        let value = min(step, min(above, row[j - 1]) + 1, far)
        diagonal = row[j]
        row[j] = value
        best = min(best, value)
      }
      if best >= far { return far }
    }
    return min(row[short.count], far)
  }

  /// Whether one letter more, less or other, or two letters the other way round, make `b` of `a`.
  static func differByOne(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    if a.count > b.count { return differByOne(b, a) }
    if b.count - a.count > 1 { return false }
    var i = a.startIndex
    var j = b.startIndex
    while i < a.endIndex, a[i] == b[j] {
      i += 1
      j += 1
    }
    if i == a.endIndex { return j < b.endIndex }
    if a.count < b.count { return a[i...].elementsEqual(b[(j + 1)...]) }
    if a[(i + 1)...].elementsEqual(b[(j + 1)...]) { return true }
    return i + 1 < a.endIndex && a[i] == b[j + 1] && a[i + 1] == b[j]
      && a[(i + 2)...].elementsEqual(b[(j + 2)...])
  }

  /// How unlikely it is that optical character recognition made `b` out of `a`: the edit distance
  /// in which letters of similar shape (i, l, j; n, m, u; q, a, g …) cost a third of a fault.
  ///
  /// - Returns: The cost, in faults. Strings longer than 64 bytes are compared by their first 64.
  /// - Complexity: O(|a| · |b|) time, O(|b|) space.
  package static func optical(_ a: [UInt8], _ b: [UInt8]) -> Double {
    let a = a.prefix(64)
    let b = Array(b.prefix(64))
    var row = (0...b.count).map { Double($0) }
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = Double(i + 1)
      for (j, y) in b.enumerated() {
        let substitution = diagonal + (x == y ? 0 : areAlike(x, y) ? 0.34 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substitution, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }

  /// Letters that scanners take for one another, as bit sets over a–z.
  private static let shapes: [UInt32] = {
    let groups = ["iljtf", "nmuhr", "qagoec", "vyu", "bhk", "vw", "sz", "xk", "pq", "dcl"]
    var table = [UInt32](repeating: 0, count: 26)
    for (number, group) in groups.enumerated() {
      for byte in group.utf8 { table[Int(byte - 0x61)] |= 1 << UInt32(number) }
    }
    return table
  }()

  private static func areAlike(_ x: UInt8, _ y: UInt8) -> Bool {
    guard (0x61...0x7A).contains(x), (0x61...0x7A).contains(y) else { return false }
    return shapes[Int(x - 0x61)] & shapes[Int(y - 0x61)] != 0
  }
}
