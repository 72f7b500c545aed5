import Drawing

/// Boxes around several nodes.
extension PlacedPicture {
  static let blockMargin = 10.0

  /// Places nodes that stand in boxes: each box is one block in which its members stand in a
  /// column, the first on top.
  mutating func placeBlocks(_ picture: Picture, _ sizes: [RingLayout.Size]) {
    let blocks = Self.blocks(picture)
    let gap = 6.0
    let margin = Self.blockMargin
    let extents = blocks.map { block in
      let frame = block.count > 1 ? 2 * margin : 0
      let height = block.reduce(0) { $0 + sizes[$1].height } + gap * Double(block.count - 1)
      // Room for lines between boxes.
      let room = block.count > 1 ? 36.0 : 8
      return RingLayout.Size(
        width: (block.map { sizes[$0].width }.max() ?? 0) + frame + room,
        height: height + frame + room)
    }
    var owner = Array(repeating: 0, count: sizes.count)
    for (place, block) in blocks.enumerated() {
      for node in block { owner[node] = place }
    }
    var ties: [Int: Set<Int>] = [:]
    for edge in picture.edges where owner[edge.from] != owner[edge.to] {
      ties[owner[edge.from], default: []].insert(owner[edge.to])
      ties[owner[edge.to], default: []].insert(owner[edge.from])
    }
    placeCore(Array(blocks.indices), extents, ties)
    let places = centres
    for (place, block) in blocks.enumerated() {
      var top = places[place].y + extents[place].height / 2 - (block.count > 1 ? margin + 18 : 4)
      for node in block {
        centres[node] = RingLayout.Point(x: places[place].x, y: top - sizes[node].height / 2)
        top -= sizes[node].height + gap
      }
    }
  }

  /// The members of each box, and every other node for itself.
  static func blocks(_ picture: Picture) -> [[Int]] {
    let boxed = Set(picture.groups.flatMap(\.members))
    return picture.groups.map(\.members)
      + picture.nodes.indices.filter { !boxed.contains($0) }.map { [$0] }
  }

  /// The parts of a picture that neither edges nor boxes connect.
  static func parts(_ picture: Picture) -> [[Int]] {
    var joined = picture
    joined.edges += picture.groups.flatMap { group in
      group.members.dropFirst().map {
        Picture.Edge(from: group.members[0], to: $0, kind: .affiliation)
      }
    }
    return joined.components
  }

  static func ties(_ picture: Picture) -> [Int: Set<Int>] {
    var ties: [Int: Set<Int>] = [:]
    for edge in picture.edges where edge.kind != .possiblySame && edge.from != edge.to {
      ties[edge.from, default: []].insert(edge.to)
      ties[edge.to, default: []].insert(edge.from)
    }
    return ties
  }
}
