/// Precision, recall and their harmonic mean, each in 0…1.
package struct PrecisionRecall: Sendable, Equatable {
  package var precision: Double
  package var recall: Double
  /// The harmonic mean; of several blocks, the mean of theirs.
  package var f1: Double

  package init(precision: Double, recall: Double, f1: Double? = nil) {
    self.precision = precision
    self.recall = recall
    let harmonic = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    self.f1 = f1 ?? harmonic
  }
}

/// How well predicted clusters agree with true ones: B-cubed over items, and over pairs of items.
///
/// B-cubed: Bagga, Baldwin: Entity-based cross-document coreferencing using the vector space model,
/// 1998, doi:10.3115/980451.980859. Swapping truth and prediction swaps precision and recall.
package struct ClusteringScore: Sendable, Equatable {
  package var items: Int
  package var bcubed: PrecisionRecall
  package var pairwise: PrecisionRecall

  /// Compares two labellings of the same items; nil where there are none.
  ///
  /// With a subset, B-cubed is the mean over its items, and pairs count that have an item in it; the
  /// clusters stay those of all items.
  ///
  /// - Complexity: O(*n* log *n*) time and O(*n*) space.
  package static func measure(
    truth: [Int32], predicted: [Int32], subset: [Bool]? = nil
  ) -> ClusteringScore? {
    precondition(truth.count == predicted.count, "Both labellings have a label for each item.")
    let chosen = truth.indices.filter { subset?[$0] ?? true }
    guard !chosen.isEmpty else { return nil }
    let all = Contingency(truth, predicted, Array(truth.indices))
    var precision = 0.0
    var recall = 0.0
    for item in chosen {
      let both = Double(all.both[Contingency.key(truth[item], predicted[item])] ?? 0)
      precision += both / Double(all.predicted[predicted[item]] ?? 1)
      recall += both / Double(all.truth[truth[item]] ?? 1)
    }
    var pairs = all.pairs
    if subset != nil {
      let rest = Contingency(truth, predicted, truth.indices.filter { !(subset?[$0] ?? true) })
        .pairs
      pairs = (pairs.both - rest.both, pairs.predicted - rest.predicted, pairs.truth - rest.truth)
    }
    return ClusteringScore(
      items: chosen.count,
      bcubed: PrecisionRecall(
        precision: precision / Double(chosen.count), recall: recall / Double(chosen.count)),
      pairwise: PrecisionRecall(
        precision: pairs.predicted > 0 ? pairs.both / pairs.predicted : 1,
        recall: pairs.truth > 0 ? pairs.both / pairs.truth : 1))
  }

  /// The unweighted mean over blocks of two or more items, clusters cut to the block.
  package static func macro(
    truth: [Int32], predicted: [Int32], blocks: [Int32]
  ) -> ClusteringScore? {
    var members: [Int32: [Int]] = [:]
    for (item, block) in blocks.enumerated() { members[block, default: []].append(item) }
    var sum = [0.0, 0, 0, 0, 0, 0]
    var count = 0
    for (_, items) in members.sorted(by: { $0.key < $1.key }) where items.count > 1 {
      guard
        let score = measure(truth: items.map { truth[$0] }, predicted: items.map { predicted[$0] })
      else { continue }
      sum[0] += score.bcubed.precision
      sum[1] += score.bcubed.recall
      sum[2] += score.pairwise.precision
      sum[3] += score.pairwise.recall
      sum[4] += score.bcubed.f1
      sum[5] += score.pairwise.f1
      count += 1
    }
    guard count > 0 else { return nil }
    let mean = sum.map { $0 / Double(count) }
    return ClusteringScore(
      items: count, bcubed: PrecisionRecall(precision: mean[0], recall: mean[1], f1: mean[4]),
      pairwise: PrecisionRecall(precision: mean[2], recall: mean[3], f1: mean[5]))
  }

  /// How often each label, and each pair of labels, occurs.
  private struct Contingency {
    var truth: [Int32: Int] = [:]
    var predicted: [Int32: Int] = [:]
    var both: [UInt64: Int] = [:]

    init(_ truth: [Int32], _ predicted: [Int32], _ items: [Int]) {
      for item in items {
        self.truth[truth[item], default: 0] += 1
        self.predicted[predicted[item], default: 0] += 1
        both[Self.key(truth[item], predicted[item]), default: 0] += 1
      }
    }

    static func key(_ truth: Int32, _ predicted: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: truth)) << 32 | UInt64(UInt32(bitPattern: predicted))
    }

    /// Pairs of items with equal labels.
    var pairs: (both: Double, predicted: Double, truth: Double) {
      func count(_ values: some Sequence<Int>) -> Double {
        Double(values.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
      }
      return (count(both.values), count(predicted.values), count(truth.values))
    }
  }
}
