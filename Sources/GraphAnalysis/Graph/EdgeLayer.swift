/// The edges of one kind, as compressed sparse rows over 32-bit node ids.
///
/// Every edge stands in the rows of both its ends, so that a walk may ignore its direction; the
/// top bit of a half-edge tells whether it runs against the edge. Rows are sorted by neighbour,
/// edges by their two ends. Beside its evidence an edge takes 28 bytes, 32 where a weight is stored.
public struct EdgeLayer: Sendable {
  /// Whether an edge from a to b differs from one from b to a.
  public let isDirected: Bool
  /// For each node the offset of its row; one more entry closes the last row.
  package let rowStarts: [UInt32]
  /// The neighbours, row after row.
  package let targets: [UInt32]
  /// For each entry of ``targets`` the edge, with ``againstBit`` set in the row of its far end.
  package let halfEdges: [UInt32]
  /// The weight of each edge; empty where the weight is the number of pieces of evidence.
  package let weights: [Float]
  /// The fractional weight of each edge; empty where there is none.
  package let fractions: [Float]
  /// The first year in the upper and the last in the lower half; 0 where no year is known.
  package let years: [UInt32]
  /// For each edge the offset of its evidence; one more entry closes the last one.
  package let evidenceStarts: [UInt32]
  /// Works for coauthors, statements for the other kinds.
  package let evidence: [UInt32]

  /// Set in a half-edge that runs against its edge.
  package static let againstBit: UInt32 = 1 << 31

  package init(
    isDirected: Bool, rowStarts: [UInt32], targets: [UInt32], halfEdges: [UInt32],
    weights: [Float], fractions: [Float], years: [UInt32], evidenceStarts: [UInt32],
    evidence: [UInt32]
  ) {
    self.isDirected = isDirected
    self.rowStarts = rowStarts
    self.targets = targets
    self.halfEdges = halfEdges
    self.weights = weights
    self.fractions = fractions
    self.years = years
    self.evidenceStarts = evidenceStarts
    self.evidence = evidence
  }

  /// The number of nodes that have a row.
  public var nodeCount: Int { rowStarts.count - 1 }

  /// The number of edges, each counted once.
  public var edgeCount: Int { evidenceStarts.count - 1 }

  /// The number of edges at a node; 0 for a node without a row.
  public func degree(_ node: Int) -> Int { row(node).count }

  /// The neighbours of a node, ascending; a pair with edges both ways shows up twice.
  public func neighbours(of node: Int) -> ArraySlice<UInt32> { targets[row(node)] }

  /// Where the row of a node lies in ``targets`` and ``halfEdges``.
  package func row(_ node: Int) -> Range<Int> {
    guard node >= 0, node < nodeCount else { return 0..<0 }
    return Int(rowStarts[node])..<Int(rowStarts[node + 1])
  }

  /// The edge between two nodes, from `from` to `to` where edges have a direction.
  ///
  /// - Complexity: O(log *degree*).
  public func edge(from: Int, to: Int) -> Int? {
    guard degree(from) <= degree(to) || isDirected else { return edge(from: to, to: from) }
    let row = row(from)
    var low = row.lowerBound
    var high = row.upperBound
    while low < high {
      let middle = (low + high) / 2
      if Int(targets[middle]) < to { low = middle + 1 } else { high = middle }
    }
    while low < row.upperBound, Int(targets[low]) == to {
      if !isDirected || halfEdges[low] & Self.againstBit == 0 {
        return Int(halfEdges[low] & ~Self.againstBit)
      }
      low += 1
    }
    return nil
  }

  /// The weight of an edge: the number of distinct works for coauthors.
  public func weight(of edge: Int) -> Double {
    weights.isEmpty ? Double(evidence(of: edge).count) : Double(weights[edge])
  }

  /// The fractional weight of an edge: the sum of 1/(n−1) over joint works of n authors.
  public func fractionalWeight(of edge: Int) -> Double? {
    fractions.isEmpty ? nil : Double(fractions[edge])
  }

  /// The first and the last year of an edge.
  public func yearRange(of edge: Int) -> ClosedRange<Int>? {
    let packed = years[edge]
    return packed == 0 ? nil : Int(packed >> 16)...Int(packed & 0xFFFF)
  }

  /// What an edge stands on: works for coauthors, statements for the other kinds.
  public func evidence(of edge: Int) -> ArraySlice<UInt32> {
    evidence[Int(evidenceStarts[edge])..<Int(evidenceStarts[edge + 1])]
  }

  /// The two ends of every edge, in edge order.
  ///
  /// - Complexity: O(*n* + *m*).
  public func endpoints() -> [(from: UInt32, to: UInt32)] {
    var ends: [(from: UInt32, to: UInt32)] = Array(repeating: (0, 0), count: edgeCount)
    for node in 0..<nodeCount {
      for place in row(node) where halfEdges[place] & Self.againstBit == 0 {
        ends[Int(halfEdges[place])] = (UInt32(node), targets[place])
      }
    }
    return ends
  }

  /// A year as it is packed in ``years``: within 1...65535, or 0.
  package static func packed(first: Int, last: Int) -> UInt32 {
    guard (1...0xFFFF).contains(first), (first...0xFFFF).contains(last) else { return 0 }
    return UInt32(first) << 16 | UInt32(last)
  }

  /// A layer without edges.
  package static func empty(nodeCount: Int, isDirected: Bool) -> EdgeLayer {
    EdgeLayer(
      isDirected: isDirected, rowStarts: Array(repeating: 0, count: nodeCount + 1), targets: [],
      halfEdges: [], weights: [], fractions: [], years: [], evidenceStarts: [0], evidence: [])
  }
}
