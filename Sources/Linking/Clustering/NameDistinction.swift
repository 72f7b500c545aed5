/// Names that lists of authors tell apart.
extension ClusterTable {
  /// What speaks against two clusters because lists of authors tell their names apart, in bits.
  ///
  /// Where a person is named beside another who has the other cluster's name, work after work, that
  /// name is not the person's own.
  func distinction(_ a: Int32, _ b: Int32) -> Float {
    max(distinction(of: a, from: b), distinction(of: b, from: a))
  }

  private func distinction(of person: Int32, from other: Int32) -> Float {
    let beside = clusters.span[Int(person)].beside
    if beside.isEmpty { return 0 }
    var works: Float = 0
    for name in names(other) {
      for place in beside where entryPool[place].key == name {
        works = max(works, entryPool[place].weight)
      }
    }
    if works == 0 { return 0 }
    return 2 * min(1, works / Float(clusters.span[Int(person)].size))
      * Float(bits(Double(1 + works)))
  }
}
