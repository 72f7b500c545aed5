import Drawing

/// The ends of a line between two labels.
private struct Line: Hashable {
  var from: Int
  var to: Int

  init(_ edge: Picture.Edge) {
    from = edge.from
    to = edge.to
  }
}

/// At which side of each label a line ends; nil where the library may choose.
private struct Sides {
  var tail: String?
  var head: String?
}

/// The places of a picture's nodes: hubs and ties by the layout engine, satellites around their hubs.
struct PlacedPicture {
  /// The centres of the nodes, in points.
  var centres: [RingLayout.Point]
  /// For each satellite the side of its label at which the line from its hub ends: "w" or "e".
  private var ports: [Int: String] = [:]
  private var sides: [Line: Sides] = [:]
  /// The rectangle around all nodes, by its lower left corner.
  private(set) var extent: GraphvizGraph.Box
  /// The frame of each group.
  private(set) var boxes: [GraphvizGraph.Box] = []
  /// The widths, in points, of nodes that are drawn wider than their label: those in boxes.
  private(set) var widths: [Int: Double] = [:]
  private var sizes: [RingLayout.Size] = []

  init(
    _ picture: Picture, _ attributed: AttributedGraph, in context: borrowing GraphvizContext
  ) throws(RenderingError) {
    var sizes = try Furniture.sizes(of: attributed.nodes, in: context)
    centres = Array(repeating: RingLayout.Point(x: 0, y: 0), count: sizes.count)
    extent = GraphvizGraph.Box(x: 0, y: 0, width: 0, height: 0)
    let everything = Array(picture.nodes.indices)
    if !picture.cells.isEmpty {
      // Ties need room for their lines, the lanes of a timeline don't.
      let isLanes = picture.edges.allSatisfy { $0.kind == .lane }
      centres = TableLayout.centres(
        picture.cells, sizes: sizes, columnGap: isLanes ? 28 : 90, rowGap: isLanes ? 14 : 18)
      setPorts(picture)
    } else if picture.engine == .fdp, !picture.groups.isEmpty,
      sizes.count <= StressLayout.largest
    {
      for group in picture.groups {
        let widest = group.members.map { sizes[$0].width }.max() ?? 0
        for node in group.members {
          sizes[node].width = widest
          widths[node] = widest
        }
      }
      placeBlocks(picture, sizes)
      pack(Self.parts(picture), sizes)
      setPorts(ofBoxes: picture, sizes)
    } else if picture.engine == .dot {
      try lay(everything, sizes: sizes, picture, attributed, in: context)
      pack(picture.components, sizes)
    } else if picture.engine == .sfdp, !picture.hasRings, sizes.count <= StressLayout.largest {
      placeCore(everything, sizes, Self.ties(picture))
      pack(picture.components, sizes)
    } else if picture.engine == .fdp || !picture.hasRings {
      try lay(everything, sizes: sizes, picture, attributed, in: context)
    } else {
      try layRings(Rings(picture), sizes: sizes, picture, attributed, in: context)
      pack(picture.components, sizes)
    }
    boxes = picture.groups.map { group in
      let box = Self.extent(group.members.map { centres[$0] }, group.members.map { sizes[$0] })
      let margin = Self.blockMargin
      return GraphvizGraph.Box(
        x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin,
        height: box.height + 2 * margin)
    }
    self.sizes = sizes
    extent = Self.extent(centres, sizes)
    for box in boxes {
      let right = max(extent.x + extent.width, box.x + box.width)
      let top = max(extent.y + extent.height, box.y + box.height)
      extent.x = min(extent.x, box.x)
      extent.y = min(extent.y, box.y)
      extent.width = right - extent.x
      extent.height = top - extent.y
    }
  }

  /// The middle of the part of an edge that no label covers.
  func middle(of edge: Picture.Edge) -> RingLayout.Point {
    let start = leaving(edge.from, towards: edge.to)
    let end = leaving(edge.to, towards: edge.from)
    return RingLayout.Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2)
  }

  /// Where the line from the centre of one label to another's leaves its box.
  private func leaving(_ node: Int, towards other: Int) -> RingLayout.Point {
    let dx = centres[other].x - centres[node].x
    let dy = centres[other].y - centres[node].y
    let across = abs(dx) > 0.001 ? sizes[node].width / 2 / abs(dx) : .infinity
    let along = abs(dy) > 0.001 ? sizes[node].height / 2 / abs(dy) : .infinity
    let part = min(0.5, across, along)
    return RingLayout.Point(x: centres[node].x + dx * part, y: centres[node].y + dy * part)
  }

  // MARK: Lines

  /// Lets lines end at the side of the label that faces the other end, so that they cross no label
  /// above or below.
  private mutating func setPorts(_ picture: Picture) {
    for edge in picture.edges {
      let isRight = centres[edge.to].x >= centres[edge.from].x
      sides[Line(edge)] = Sides(tail: isRight ? "e" : "w", head: isRight ? "w" : "e")
    }
  }

  /// Lets lines of nodes in boxes end at a side where another member would be crossed.
  private mutating func setPorts(ofBoxes picture: Picture, _ sizes: [RingLayout.Size]) {
    var edgeOfBox: [Int: (isTop: Bool, isBottom: Bool)] = [:]
    for group in picture.groups {
      for (place, node) in group.members.enumerated() {
        edgeOfBox[node] = (place == 0, place == group.members.count - 1)
      }
    }
    func side(_ node: Int, towards other: Int) -> String? {
      guard let box = edgeOfBox[node] else { return nil }
      let dx = centres[other].x - centres[node].x
      let dy = centres[other].y - centres[node].y
      if dy > 0 ? box.isTop : box.isBottom { return nil }
      // Straight up or down through the box: by the nearer side.
      return dx >= 0 ? "e" : "w"
    }
    for edge in picture.edges {
      sides[Line(edge)] = Sides(
        tail: side(edge.from, towards: edge.to), head: side(edge.to, towards: edge.from))
    }
  }

  /// What an edge needs so that its line ends at the side of a label where it ought to.
  func attributes(of edge: Picture.Edge) -> [AttributedGraph.Attribute] {
    if let sides = sides[Line(edge)] {
      return [("tailport", sides.tail), ("headport", sides.head)].compactMap { name, side in
        side.map { .init(name, $0) }
      }
    }
    return switch (ports[edge.from], ports[edge.to]) {
    case (nil, let port?): [.init("headport", port)]
    case (let port?, nil): [.init("tailport", port)]
    default: []
    }
  }

  private mutating func layRings(
    _ rings: Rings, sizes: [RingLayout.Size], _ picture: Picture, _ attributed: AttributedGraph,
    in context: borrowing GraphvizContext
  ) throws(RenderingError) {
    let isCore = Set(rings.core)
    var ties: [Int: Set<Int>] = [:]
    for edge in picture.edges
    where edge.kind != .possiblySame && isCore.contains(edge.from) && isCore.contains(edge.to) {
      ties[edge.from, default: []].insert(edge.to)
      ties[edge.to, default: []].insert(edge.from)
    }
    var footprints = sizes
    for ring in rings.rings {
      let layout = RingLayout(hub: sizes[ring.hub], satellites: ring.satellites.map { sizes[$0] })
      footprints[ring.hub] = layout.footprint(ties: ties[ring.hub]?.count ?? 0)
    }
    if picture.engine == .sfdp && rings.core.count <= StressLayout.largest {
      placeCore(rings.core, footprints, ties)
    } else {
      try lay(rings.core, sizes: footprints, picture, attributed, in: context)
    }
    setSatellites(rings, ties, sizes)
    // A ring that had to leave rows free may have outgrown its room: then all hubs move apart.
    for _ in 0..<24 where Self.overlaps(centres, sizes) {
      for node in rings.core {
        centres[node].x *= 1.1
        centres[node].y *= 1.1
      }
      setSatellites(rings, ties, sizes)
    }
  }

  /// Places hubs and what ties them, part by part.
  mutating func placeCore(
    _ core: [Int], _ footprints: [RingLayout.Size], _ ties: [Int: Set<Int>]
  ) {
    var isPlaced: Set<Int> = []
    var left = 0.0
    for start in core where !isPlaced.contains(start) {
      var part = [start]
      isPlaced.insert(start)
      var next = 0
      while next < part.count {
        for neighbour in (ties[part[next]] ?? []).sorted() where isPlaced.insert(neighbour).inserted
        {
          part.append(neighbour)
        }
        next += 1
      }
      part.sort()
      var lines: [(Int, Int)] = []
      for (place, node) in part.enumerated() {
        for (other, neighbour) in part.enumerated().dropFirst(place + 1)
        where ties[node]?.contains(neighbour) == true {
          lines.append((place, other))
        }
      }
      let sizes = part.map { footprints[$0] }
      let loose = StressLayout(sizes: sizes, lines: lines).centres
      let points = LineClearance.compact(loose, sizes: sizes, lines: lines)
      let box = Self.extent(points, sizes)
      for (node, point) in zip(part, points) {
        centres[node] = RingLayout.Point(x: point.x - box.x + left, y: point.y - box.y)
      }
      // Far enough that rings which outgrow their room stay apart; packing follows.
      left += 2 * box.width + 4000
    }
  }

  private mutating func setSatellites(
    _ rings: Rings, _ ties: [Int: Set<Int>], _ sizes: [RingLayout.Size]
  ) {
    for ring in rings.rings {
      let hub = centres[ring.hub]
      let rays = (ties[ring.hub] ?? []).sorted().map { other in
        RingLayout.Point(x: centres[other].x - hub.x, y: centres[other].y - hub.y)
      }
      let layout = RingLayout(hub: sizes[ring.hub], satellites: ring.satellites.map { sizes[$0] })
      for (node, place) in zip(ring.satellites, layout.places(avoiding: rays)) {
        centres[node] = RingLayout.Point(x: hub.x + place.x, y: hub.y + place.y)
        ports[node] = place.x > 0 ? "w" : "e"
      }
    }
  }

  /// Whether any two boxes lie on each other, by a sweep from left to right.
  private static func overlaps(_ centres: [RingLayout.Point], _ sizes: [RingLayout.Size]) -> Bool {
    let gap = 2.0
    func left(_ index: Int) -> Double { centres[index].x - sizes[index].width / 2 }
    let order = centres.indices.sorted { (left($0), $0) < (left($1), $1) }
    for (place, index) in order.enumerated() {
      let right = centres[index].x + sizes[index].width / 2 + gap
      for other in order[(place + 1)...] {
        if left(other) >= right { break }
        let room = (sizes[index].height + sizes[other].height) / 2 + gap
        if abs(centres[index].y - centres[other].y) < room { return true }
      }
    }
    return false
  }

  /// Moves the parts of the picture together.
  private mutating func pack(_ components: [[Int]], _ sizes: [RingLayout.Size]) {
    guard components.count > 1 else { return }
    let boxes = components.map { part in
      Self.extent(part.map { centres[$0] }, part.map { sizes[$0] })
    }
    let shelves = Shelves(boxes.map { RingLayout.Size(width: $0.width, height: $0.height) })
    for (part, (box, corner)) in zip(components, zip(boxes, shelves.corners)) {
      for node in part {
        centres[node].x += corner.x - box.x
        centres[node].y += corner.y - box.y
      }
    }
  }

  /// Lets the engine place some nodes as boxes of given sizes, with the edges between them.
  private mutating func lay(
    _ nodes: [Int], sizes: [RingLayout.Size], _ picture: Picture, _ attributed: AttributedGraph,
    in context: borrowing GraphvizContext
  ) throws(RenderingError) {
    let chosen = Set(nodes)
    var reduced = attributed
    reduced.nodes = nodes.map { index in
      AttributedGraph.Node(
        name: attributed.nodes[index].name,
        attributes: [
          .init("label", ""), .init("shape", "box"), .init("fixedsize", "true"),
          .init("width", decimal(sizes[index].width / 72)),
          .init("height", decimal(sizes[index].height / 72)),
        ])
    }
    reduced.edges = []
    for (ends, attributes) in zip(picture.edges, attributed.edges)
    where ends.kind != .possiblySame && chosen.contains(ends.from) && chosen.contains(ends.to) {
      var edge = attributes
      edge.attributes = []
      reduced.edges.append(edge)
    }
    var graph = try GraphvizGraph.build(reduced, in: context)
    try graph.layout(picture.engine.rawValue)
    for index in nodes {
      let box = graph.box(of: attributed.nodes[index].name)
      centres[index] = RingLayout.Point(x: box.x, y: box.y)
    }
  }

  static func extent(
    _ centres: [RingLayout.Point], _ sizes: [RingLayout.Size]
  ) -> GraphvizGraph.Box {
    guard !centres.isEmpty else { return GraphvizGraph.Box(x: 0, y: 0, width: 0, height: 0) }
    var left = Double.infinity
    var right = -Double.infinity
    var bottom = Double.infinity
    var top = -Double.infinity
    for (centre, size) in zip(centres, sizes) {
      left = min(left, centre.x - size.width / 2)
      right = max(right, centre.x + size.width / 2)
      bottom = min(bottom, centre.y - size.height / 2)
      top = max(top, centre.y + size.height / 2)
    }
    return GraphvizGraph.Box(x: left, y: bottom, width: right - left, height: top - bottom)
  }
}
