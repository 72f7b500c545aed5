import Drawing

/// The places of a picture's nodes: hubs and ties by the layout engine, satellites around their hubs.
struct PlacedPicture {
  /// The centres of the nodes, in points.
  private(set) var centres: [RingLayout.Point]
  /// For each satellite the side of its label at which the line from its hub ends: "w" or "e".
  private(set) var ports: [Int: String] = [:]
  /// The rectangle around all nodes, by its lower left corner.
  private(set) var extent: GraphvizGraph.Box

  init(
    _ picture: Picture, _ attributed: AttributedGraph, in context: borrowing GraphvizContext
  ) throws(RenderingError) {
    let sizes = try Furniture.sizes(of: attributed.nodes, in: context)
    centres = Array(repeating: RingLayout.Point(x: 0, y: 0), count: sizes.count)
    extent = GraphvizGraph.Box(x: 0, y: 0, width: 0, height: 0)
    if picture.engine == .dot || picture.engine == .fdp || !picture.hasRings {
      let everything = Array(picture.nodes.indices)
      try lay(everything, sizes: sizes, picture, attributed, in: context)
    } else {
      try layRings(Rings(picture), sizes: sizes, picture, attributed, in: context)
      pack(picture.components, sizes)
    }
    extent = Self.extent(centres, sizes)
  }

  /// What an edge needs so that its line ends at the inner side of a satellite's label.
  func attributes(of edge: Picture.Edge) -> [AttributedGraph.Attribute] {
    switch (ports[edge.from], ports[edge.to]) {
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
  private mutating func placeCore(
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

  private static func extent(
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
