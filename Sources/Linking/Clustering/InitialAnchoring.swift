/// Moves initials from the full name that they were joined to to another where they belong.
///
/// Initials join the full name that is nearest when they are few. A rare or misread full name that
/// came first then keeps the many initials that came later from the person they belong to. When
/// everything is joined, the claims of both full names on all those initials can be compared.
extension BlockClustering {
  /// By how much another full name must have the better claim.
  private static let margin: Float = 3
  /// With more full names than this everything stays where it is.
  private static let mostNames = 1500

  /// - Complexity: O(*i* *k*) weighings for *i* connected groups of initials and *k* full names.
  mutating func anchorInitials() {
    let full = (0..<Int32(table.count)).filter { table.isAlive[Int($0)] && table.given($0) >= 0 }
    if full.count < 2 || full.count > Self.mostNames { return }
    for cluster in full.sorted(by: { (table.size($0), $1) < (table.size($1), $0) })
    where table.isAlive[Int(cluster)] {
      let members = table.members(cluster)
      let named = members.filter { !isFree($0) }
      if named.count == members.count { continue }
      let owner = addAside(named)
      anchor(members.filter(isFree), of: cluster, owner: owner)
      table.forget(owner)
    }
  }

  /// Whether a mention has initials only, and no identifier or ruling that holds it where it is.
  private func isFree(_ mention: Int32) -> Bool {
    let place = Int(mention)
    return input.names.fullGiven[Int(input.name[place])] < 0 && input.email[place] < 0
      && input.orcid[place] < 0 && input.dblp[place] < 0 && input.profile[place] < 0
      && (input.ruling.isEmpty || input.ruling[place] < 0)
  }

  /// Moves the initials of a cluster as a whole, or else those groups of them that are better placed
  /// elsewhere.
  private mutating func anchor(_ initials: [Int32], of cluster: Int32, owner: Int32) {
    if move(initials, from: cluster, owner: owner) != nil { return }
    let groups = connected(initials)
    if groups.count < 2 { return }
    var cluster = cluster
    for group in groups { cluster = move(group, from: cluster, owner: owner) ?? cluster }
  }

  /// Mentions that are connected by coauthors, the largest groups first.
  private func connected(_ places: [Int32]) -> [[Int32]] {
    var union = UnionFind(count: places.count)
    var first: [Int32: Int] = [:]
    for (number, place) in places.enumerated() {
      for entry in input.coauthors.row(Int(place))
      where input.coauthorKeys[Int(entry.key)].fine >= 0 {
        union.join(first[entry.key, default: number], number)
        first[entry.key] = number
      }
    }
    var groups: [Int: [Int32]] = [:]
    for (number, place) in places.enumerated() {
      groups[union.find(number), default: []].append(place)
    }
    return groups.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// A full name with the better claim on initials, or on those of them that it does not exclude.
  private struct Claimant {
    var cluster: Int32
    var part: Int32
    var places: [Int32]
    var weight: Float
    var gain: Float
  }

  /// Moves mentions of a cluster to the full name with the best claim on them, if it is much better
  /// than that of the full names in their own cluster.
  ///
  /// - Returns: What is left of the cluster, or nil if nothing was moved.
  private mutating func move(_ places: [Int32], from cluster: Int32, owner: Int32) -> Int32? {
    let whole = addAside(places)
    let (_, own) = claim(owner, on: whole)
    var best: Claimant?
    for other in 0..<Int32(table.count)
    where table.isAlive[Int(other)] && table.given(other) >= 0 && other != cluster {
      if table.size(other) < 2 { continue }
      var part = whole
      var free = places
      var here = own
      if table.isForbidden(other, whole) {
        free = places.filter { table.admits($0, other) }
        if free.isEmpty { continue }
        part = addAside(free)
        here = claim(owner, on: part).claim
      }
      let needed = here + (best?.gain ?? Self.margin)
      let (weight, there) = claim(other, on: part) { max(0, needed - $0) }
      if weight >= 0, there > needed {
        if let best, best.part != whole { table.forget(best.part) }
        best = Claimant(
          cluster: other, part: part, places: free, weight: weight, gain: there - here)
      } else if part != whole {
        table.forget(part)
      }
    }
    if best?.part != whole { table.forget(whole) }
    guard let best else { return nil }
    let moved = Set(best.places)
    let rest = addAside(table.members(cluster).filter { !moved.contains($0) })
    table.replace(cluster, by: rest)
    let union = table.merge(best.cluster, best.part)
    makeRoom(for: union)
    trace?.append(.divided(cluster, names: rest, rest: best.part, places: best.places))
    trace?.append(.merged(best.cluster, best.part, into: union, weight: best.weight))
    return rest
  }

  private mutating func addAside(_ group: [Int32]) -> Int32 {
    let number = table.addAside(group)
    makeRoom(for: number)
    return number
  }

  /// The weight of a full name and initials being one person, and the claim; what is below the
  /// least that matters may come as the floor.
  private mutating func claim(
    _ full: Int32, on part: Int32, least: (Float) -> Float = { _ in Self.floor }
  ) -> (weight: Float, claim: Float) {
    let isFirst = table.size(full) >= table.size(part)
    let large = isFirst ? full : part
    table.spreadOut(large)
    comparisons += 1
    var features = MatchFeatures(match: .conflict)
    guard let weight = weigh(large, isFirst ? part : full, &features, least: least) else {
      return (Self.floor, Self.floor)
    }
    return (weight, weight + Self.surplus(features))
  }
}
