/// Disjoint sets of the numbers 0 ..< count, with path halving and union by the smaller number.
///
/// The representative of a set is its smallest member, so that it does not depend on the order of
/// the unions. (Tarjan, van Leeuwen: Worst-case analysis of set union algorithms, 1984,
/// doi:10.1145/62.2160.)
package struct UnionFind: Sendable {
  private var parent: [Int32]

  package init(count: Int) { parent = (0..<Int32(count)).map { $0 } }

  /// The representative of the set that `member` is in.
  package mutating func find(_ member: Int) -> Int {
    var at = Int32(member)
    while parent[Int(at)] != at {
      parent[Int(at)] = parent[Int(parent[Int(at)])]
      at = parent[Int(at)]
    }
    return Int(at)
  }

  /// Joins two sets and returns the representative of the union.
  @discardableResult
  package mutating func join(_ a: Int, _ b: Int) -> Int {
    let x = find(a)
    let y = find(b)
    let root = min(x, y)
    parent[max(x, y)] = Int32(root)
    return root
  }
}
