/// Packs rectangles onto shelves, so that the parts of a picture that nothing ties together stand
/// side by side instead of where a layout happened to drop them.
package struct Shelves: Sendable {
  /// The lower left corner of each rectangle, in the order given.
  package let corners: [RingLayout.Point]

  /// Packs rectangles, the highest first, into rows that make a landscape page.
  ///
  /// - Complexity: O(*n* · *shelves* + *n* log *n*).
  package init(_ sizes: [RingLayout.Size], gap: Double = 36, aspect: Double = 1.45) {
    let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let width = max((area * aspect).squareRoot(), sizes.map(\.width).max() ?? 0)
    let order = sizes.indices.sorted {
      (sizes[$1].height, sizes[$1].width, $0) < (sizes[$0].height, sizes[$0].width, $1)
    }
    var shelves: [(y: Double, height: Double, used: Double)] = []
    var corners = Array(repeating: RingLayout.Point(x: 0, y: 0), count: sizes.count)
    var bottom = 0.0
    for index in order {
      let size = sizes[index]
      let place: Int
      if let found = shelves.firstIndex(where: { $0.used + gap + size.width <= width }) {
        place = found
      } else {
        // The first rectangle of a shelf is its highest.
        bottom -= size.height + (shelves.isEmpty ? 0 : gap)
        shelves.append((bottom, size.height, -gap))
        place = shelves.count - 1
      }
      corners[index] = RingLayout.Point(
        x: shelves[place].used + gap,
        y: shelves[place].y + (shelves[place].height - size.height) / 2)
      shelves[place].used += gap + size.width
    }
    self.corners = corners
  }
}

extension Picture {
  /// The parts that no edge connects, each as ascending places of nodes; that two people may be one
  /// does not connect them.
  ///
  /// - Complexity: O(*n* + *m*).
  package var components: [[Int]] {
    var leader = Array(nodes.indices)
    func root(_ node: Int) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for edge in edges where edge.kind != .possiblySame {
      let from = root(edge.from)
      let to = root(edge.to)
      if from != to { leader[max(from, to)] = min(from, to) }
    }
    var members: [Int: [Int]] = [:]
    for node in nodes.indices { members[root(node), default: []].append(node) }
    return members.keys.sorted().compactMap { members[$0] }
  }
}
