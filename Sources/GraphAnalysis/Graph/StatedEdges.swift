import Bibliography
import Linking

/// Collects the edges of one kind that documents state, and makes a layer of them.
///
/// Edges with the same ends become one; its weight is the sum, its evidence the union.
package struct StatedEdges {
  fileprivate struct Record {
    var from: UInt32
    var to: UInt32
    var weight: Double
    var firstYear: Int
    var lastYear: Int
    var evidence: [UInt32]
  }

  private var records: [Record] = []
  private let isDirected: Bool

  private let countsEvidence: Bool

  /// Starts without edges.
  ///
  /// - Parameters:
  ///   - isDirected: whether an edge from a to b differs from one from b to a.
  ///   - countsEvidence: whether the number of distinct statements takes the place of weights.
  package init(isDirected: Bool, countsEvidence: Bool = false) {
    self.isDirected = isDirected
    self.countsEvidence = countsEvidence
  }

  /// Adds an edge; one from a node to itself is left out.
  ///
  /// - Parameters:
  ///   - from: the node it runs from.
  ///   - to: the node it runs to.
  ///   - weight: added to that of other edges with the same ends.
  ///   - years: the years that the edge spans, in any order.
  ///   - evidence: numbers of statements.
  package mutating func add(
    from: Int, to: Int, weight: Double, years: [Int] = [], evidence: [UInt32]
  ) {
    guard from != to else { return }
    let swaps = !isDirected && from > to
    records.append(
      Record(
        from: UInt32(swaps ? to : from), to: UInt32(swaps ? from : to), weight: weight,
        firstYear: years.min() ?? 0, lastYear: years.max() ?? 0, evidence: evidence))
  }

  /// The finished layer over `nodeCount` nodes.
  ///
  /// - Complexity: O(*m* log *m*).
  package consuming func finish(nodeCount: Int) -> EdgeLayer {
    let order = records.indices.sorted { left, right in
      let a = records[left]
      let b = records[right]
      return (a.from, a.to, left) < (b.from, b.to, right)
    }
    var merged: [Record] = []
    for index in order {
      let record = records[index]
      if let last = merged.last, last.from == record.from, last.to == record.to {
        merged[merged.count - 1].join(record)
      } else {
        merged.append(record)
      }
    }
    var rows: [[(target: UInt32, half: UInt32)]] = Array(repeating: [], count: nodeCount)
    var evidenceStarts: [UInt32] = [0]
    var evidence: [UInt32] = []
    for (edge, record) in merged.enumerated() {
      rows[Int(record.from)].append((record.to, UInt32(edge)))
      rows[Int(record.to)].append((record.from, UInt32(edge) | EdgeLayer.againstBit))
      var last: UInt32?
      for item in record.evidence.sorted() where item != last {
        evidence.append(item)
        last = item
      }
      evidenceStarts.append(UInt32(evidence.count))
    }
    var rowStarts: [UInt32] = [0]
    var targets: [UInt32] = []
    var halfEdges: [UInt32] = []
    for row in rows {
      for entry in row.sorted(by: { ($0.target, $0.half) < ($1.target, $1.half) }) {
        targets.append(entry.target)
        halfEdges.append(entry.half)
      }
      rowStarts.append(UInt32(targets.count))
    }
    return EdgeLayer(
      isDirected: isDirected, rowStarts: rowStarts, targets: targets, halfEdges: halfEdges,
      weights: countsEvidence ? [] : merged.map { Float($0.weight) }, fractions: [],
      years: merged.map { EdgeLayer.packed(first: $0.firstYear, last: $0.lastYear) },
      evidenceStarts: evidenceStarts, evidence: evidence)
  }
}

extension StatedEdges.Record {
  fileprivate mutating func join(_ other: Self) {
    weight += other.weight
    if other.firstYear != 0 {
      firstYear = firstYear == 0 ? other.firstYear : min(firstYear, other.firstYear)
      lastYear = max(lastYear, other.lastYear)
    }
    evidence.append(contentsOf: other.evidence)
  }
}

/// The two ends of a stated relation between people.
struct StatedPair: Hashable, Sendable {
  private let kind: EdgeKind
  private let from: Int
  private let to: Int

  init(_ kind: EdgeKind, from: Int, to: Int) {
    self.kind = kind
    self.from = kind.isDirected ? from : min(from, to)
    self.to = kind.isDirected ? to : max(from, to)
  }

  /// The time of every relation that has one.
  static func times(of corpus: LinkedCorpus) -> [StatedPair: (begin: String?, end: String?)] {
    var times: [StatedPair: (begin: String?, end: String?)] = [:]
    for relation in corpus.relations where relation.begin != nil || relation.end != nil {
      let kind: EdgeKind = relation.kind == .advisor ? .advisor : .collaborator
      times[StatedPair(kind, from: relation.from, to: relation.to)] = (
        relation.begin, relation.end
      )
    }
    return times
  }
}
