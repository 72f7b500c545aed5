/// Divides a picture into hubs, the satellites that belong to one hub alone, and the rest.
///
/// A force-directed layout puts the coauthors of one person anywhere around that person, with lines
/// through their labels. What hangs on one hub alone needs no forces: it is set in order around its
/// hub, and only hubs and what ties them are left to the layout.
package struct Rings: Sendable {
  package struct Ring: Sendable, Hashable {
    package var hub: Int
    /// In the order in which they are set, clockwise from the top.
    package var satellites: [Int]
  }

  /// A ring for each hub, in the order of the picture's nodes.
  package private(set) var rings: [Ring] = []
  /// Hubs and whatever belongs to no hub alone, ascending.
  package private(set) var core: [Int] = []

  /// Divides a picture.
  ///
  /// - Complexity: O(*n* log *n* + *m*).
  package init(_ picture: Picture) {
    let neighbours = Self.neighbours(picture)
    let hubs = Self.hubs(picture, neighbours)
    let owner = Self.owners(hubs, neighbours)
    var members: [Int: [Int]] = [:]
    for node in picture.nodes.indices {
      if let hub = owner[node] { members[hub, default: []].append(node) } else { core.append(node) }
    }
    for hub in picture.nodes.indices where hubs[hub] {
      let satellites = members[hub] ?? []
      rings.append(Ring(hub: hub, satellites: Self.ordered(satellites, hub, picture, neighbours)))
    }
  }

  private static func neighbours(_ picture: Picture) -> [[Int]] {
    var sets = Array(repeating: Set<Int>(), count: picture.nodes.count)
    // That two people may be one ties nobody to a hub.
    for edge in picture.edges where edge.from != edge.to && edge.kind != .possiblySame {
      sets[edge.from].insert(edge.to)
      sets[edge.to].insert(edge.from)
    }
    return sets.map { $0.sorted() }
  }

  /// The people asked about; where there are none, nodes with at least three neighbours that hang
  /// on them alone.
  private static func hubs(_ picture: Picture, _ neighbours: [[Int]]) -> [Bool] {
    let asked = picture.nodes.map { $0.kind == .applicant || $0.kind == .panel }
    if asked.contains(true) { return asked }
    return neighbours.map { row in row.count { neighbours[$0].count == 1 } >= 3 }
  }

  /// The hub that each node belongs to alone.
  private static func owners(_ isHub: [Bool], _ neighbours: [[Int]]) -> [Int?] {
    var owner: [Int?] = Array(repeating: nil, count: isHub.count)
    var isSeen = isHub
    for start in isHub.indices where !isSeen[start] {
      // A part of the picture that is left when the hubs are taken out.
      var part = [start]
      var touched: Set<Int> = []
      isSeen[start] = true
      var next = 0
      while next < part.count {
        for neighbour in neighbours[part[next]] {
          if isHub[neighbour] {
            touched.insert(neighbour)
          } else if !isSeen[neighbour] {
            isSeen[neighbour] = true
            part.append(neighbour)
          }
        }
        next += 1
      }
      if touched.count == 1 {
        for node in part { owner[node] = touched.first }
      } else {
        for node in part where neighbours[node].count == 1 && isHub[neighbours[node][0]] {
          owner[node] = neighbours[node][0]
        }
      }
    }
    return owner
  }

  /// Satellites clockwise: advisors, people said to work with the hub, coauthors by weight, and at
  /// the end those who are tied to other satellites: their lines then cross the middle, not labels.
  private static func ordered(
    _ satellites: [Int], _ hub: Int, _ picture: Picture, _ neighbours: [[Int]]
  ) -> [Int] {
    var weights: [Int: Double] = [:]
    for edge in picture.edges where edge.from == hub || edge.to == hub {
      weights[edge.from == hub ? edge.to : edge.from, default: 0] += edge.weight
    }
    let members = Set(satellites)
    func rank(_ node: Int) -> (Int, Double, String, Int) {
      let kind: Int
      switch picture.nodes[node].kind {
      case .advisor: kind = 0
      case .person: kind = 1
      case .others: kind = 4
      default: kind = neighbours[node].contains(where: members.contains) ? 5 : 3
      }
      return (kind, -(weights[node] ?? 0), picture.nodes[node].label, node)
    }
    return satellites.sorted { rank($0) < rank($1) }
  }
}
