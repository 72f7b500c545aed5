/// Joins mentions at once that leave no doubt: one full name with a telling coauthor in common, a
/// compatible name with the same e-mail address or ORCID, or nothing that could tell them apart.
struct AtomicGroups {
  private let input: BlockInput
  /// Whether two mentions tell as much as many: to learn from, so that pairs with coauthors in common
  /// are left to be weighed.
  var isCautious = false
  /// The works of their own that rulings give to mentions, by the mention's place.
  private var apart: [Int32: [Int32]] = [:]

  init(_ input: BlockInput) {
    self.input = input
    for (place, work) in zip(input.apartPlace, input.apartWork) {
      apart[place, default: []].append(work)
    }
  }

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
    joinIndistinguishable(&union)
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
    return input.ruling.isEmpty ? out : obeying(out)
  }

  /// Joins the groups that rulings put together; where they can't be joined whole, the mentions that
  /// are ruled about.
  private func obeying(_ groups: [[Int32]]) -> [[Int32]] {
    var groupOf = [Int](repeating: 0, count: input.count)
    for (number, group) in groups.enumerated() {
      for place in group { groupOf[Int(place)] = number }
    }
    var union = UnionFind(count: groups.count)
    var first: [Int32: Int] = [:]
    for (place, ruling) in input.ruling.enumerated() where ruling >= 0 {
      let known = first[ruling, default: place]
      first[ruling] = known
      union.join(groupOf[known], groupOf[place])
    }
    var joined: [Int: [Int32]] = [:]
    for (number, group) in groups.enumerated() { joined[union.find(number), default: []] += group }
    var out: [[Int32]] = []
    for (_, group) in joined.sorted(by: { $0.key < $1.key }) {
      let group = group.sorted()
      if !repeatsWork(group) {
        out.append(group)
        continue
      }
      var ruled: [Int32: [Int32]] = [:]
      for place in group {
        let ruling = input.ruling[Int(place)]
        if ruling < 0 { out.append([place]) } else { ruled[ruling, default: []].append(place) }
      }
      for (_, part) in ruled.sorted(by: { $0.key < $1.key }) { out.append(part) }
    }
    return out
  }

  /// Whether two of the mentions are in one work, or ruled apart.
  private func repeatsWork(_ group: [Int32]) -> Bool {
    var works = Set<Int32>()
    for place in group {
      let work = input.sharedWork[Int(place)]
      if work >= 0, !works.insert(work).inserted { return true }
    }
    if apart.isEmpty { return false }
    return group.contains { place in
      (apart[place] ?? []).contains { !works.insert($0).inserted }
    }
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
      if input.profile[place] >= 0 {
        keys.append((1 << 62 | UInt64(input.profile[place]), Int32(place)))
      }
      if input.dblp[place] >= 0 {
        keys.append((5 << 61 | UInt64(input.dblp[place]), Int32(place)))
      }
      let full = input.names.fullGiven[Int(input.name[place])]
      guard full >= 0, bearers[full, default: 0] > 1 else { continue }
      for entry in input.coauthors.row(place)
      where input.coauthorKeys[Int(entry.key)].fine >= 0 {
        keys.append((UInt64(full) << 32 | UInt64(entry.key), Int32(place)))
      }
    }
    keys.sort { ($0.key, $0.place) < ($1.key, $1.place) }
    var out: [(key: UInt64, place: Int32)] = []
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      if end - start > 1, isTelling(keys[start..<end], bearers) { out += keys[start..<end] }
      start = end
    }
    return out
  }

  /// Whether many more mentions of a full name have a coauthor than would have by chance.
  ///
  /// The expected number is that of works of other people who bear the name; two mentions tell where
  /// it is below a sixteenth, more where they are that much more.
  private func isTelling(
    _ run: ArraySlice<(key: UInt64, place: Int32)>, _ bearers: [Int32: Double]
  ) -> Bool {
    guard let first = run.first, first.key >> 61 == 0 else { return true }
    let name = Int(input.name[Int(first.place)])
    let rarity = max(0, -input.names.crowd[name]) * 0.7
    let count = bearers[input.names.fullGiven[name], default: 1]
    let coauthor = input.coauthorKeys[Int(first.key & 0xFFFF_FFFF)]
    let expected = Float(bits(count)) + coauthor.mentions - input.worksBits - rarity
    let found = isCautious ? 1 : Float(bits(Double(run.count)))
    return found - 1 - expected > 4
  }

  /// Joins mentions that nothing tells apart.
  ///
  /// Whatever parted them would be chance: joined one by one to people who are known better, they
  /// would be dealt out among them like cards.
  private func joinIndistinguishable(_ union: inout UnionFind) {
    var first: [Int32: Int] = [:]
    for (place, kind) in input.alike.enumerated() where kind >= 0 {
      union.join(first[kind, default: place], place)
      first[kind] = place
    }
  }

  private func isConsistent(_ group: [Int32]) -> Bool {
    if group.count == 1 { return true }
    if repeatsWork(group) { return false }
    var names = Set<Int32>()
    var orcid: Int32 = -1
    var dblp: [Int32] = [-1, -1]
    for place in group {
      names.insert(input.name[Int(place)])
      let mine = input.orcid[Int(place)]
      if mine >= 0 {
        if orcid >= 0, orcid != mine { return false }
        orcid = mine
      }
      let identity = input.dblp[Int(place)]
      if identity >= 0 {
        let known = dblp[Int(identity & 1)]
        if known >= 0, known != identity { return false }
        dblp[Int(identity & 1)] = identity
      }
    }
    for a in names { for b in names where input.names.match(a, b) == .conflict { return false } }
    return true
  }
}
