/// Joins mentions at once that leave no doubt: one full name with a telling coauthor in common, or
/// a compatible name with the same e-mail address or ORCID.
struct AtomicGroups {
  private let input: BlockInput

  init(_ input: BlockInput) { self.input = input }

  /// The groups, each a list of places of mentions in ascending order.
  ///
  /// - Complexity: O(*n* log *n*) in the evidence of the block.
  func groups() -> [[Int32]] {
    var union = UnionFind(count: input.count)
    let keys = joiningKeys()
    for (left, right) in zip(keys, keys.dropFirst()) where left.key == right.key {
      if input.names.match(input.name[Int(left.place)], input.name[Int(right.place)]) != .conflict {
        union.join(Int(left.place), Int(right.place))
      }
    }
    var groupOf = [Int32](repeating: -1, count: input.count)
    var all: [[Int32]] = []
    for place in 0..<input.count {
      let root = union.find(place)
      if groupOf[root] < 0 {
        groupOf[root] = Int32(all.count)
        all.append([])
      }
      all[Int(groupOf[root])].append(Int32(place))
    }
    var out: [[Int32]] = []
    for group in all {
      if isConsistent(group) { out.append(group) } else { out += group.map { [$0] } }
    }
    return out
  }

  private func joiningKeys() -> [(key: UInt64, place: Int32)] {
    var keys: [(key: UInt64, place: Int32)] = []
    var bearers: [Int32: Double] = [:]
    for name in input.name {
      let full = input.names.fullGiven[Int(name)]
      if full >= 0 { bearers[full, default: 0] += 1 }
    }
    for place in 0..<input.count {
      if input.email[place] >= 0 {
        keys.append((1 << 63 | UInt64(input.email[place]), Int32(place)))
      }
      if input.orcid[place] >= 0 {
        keys.append((3 << 62 | UInt64(input.orcid[place]), Int32(place)))
      }
      let name = Int(input.name[place])
      let full = input.names.fullGiven[name]
      guard full >= 0, let count = bearers[full], count > 1 else { continue }
      let room = input.worksBits + max(0, -input.names.crowd[name]) * 0.7 - Float(bits(count))
      for entry in input.coauthors.row(place) {
        let coauthor = input.coauthorKeys[Int(entry.key)]
        if coauthor.fine >= 0, room - coauthor.mentions > 4 {
          keys.append((UInt64(full) << 32 | UInt64(entry.key), Int32(place)))
        }
      }
    }
    keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    return keys
  }

  private func isConsistent(_ group: [Int32]) -> Bool {
    if group.count == 1 { return true }
    var works = Set<Int32>()
    var names = Set<Int32>()
    var orcid: Int32 = -1
    for place in group {
      let work = input.sharedWork[Int(place)]
      if work >= 0, !works.insert(work).inserted { return false }
      names.insert(input.name[Int(place)])
      let mine = input.orcid[Int(place)]
      if mine >= 0 {
        if orcid >= 0, orcid != mine { return false }
        orcid = mine
      }
    }
    for a in names { for b in names where input.names.match(a, b) == .conflict { return false } }
    return true
  }
}
