/// The figures of a score, by name, and how they are made.
package struct ScoreFigures: Sendable, Equatable {
  /// Every figure, from 0 to 1, by names such as "works f1" or "linking pairwise p".
  package private(set) var values: [String: Double] = [:]

  /// A figure by its name; 0 where it was not measured.
  package subscript(_ name: String) -> Double { values[name] ?? 0 }

  /// Precision, recall and F1 under `name`.
  mutating func record(_ name: String, right: Int, predicted: Int, gold: Int) {
    let p = predicted > 0 ? Double(right) / Double(predicted) : (gold == 0 ? 1 : 0)
    let r = gold > 0 ? Double(right) / Double(gold) : 1
    values["\(name) p"] = p
    values["\(name) r"] = r
    values["\(name) f1"] = p + r > 0 ? 2 * p * r / (p + r) : 0
  }

  /// The share of `good` among `count` under `name`; 1 where nothing was to be found.
  mutating func record(_ name: String, good: Int, of count: Int) {
    values[name] = count > 0 ? Double(good) / Double(count) : 1
  }

  /// B-cubed and pairwise figures of mentions, each with its true and its found entity.
  mutating func record(_ name: String, clusters pairs: [(gold: String, found: String)]) {
    struct Both: Hashable { var gold, found: String }
    var gold: [String: Int] = [:]
    var found: [String: Int] = [:]
    var both: [Both: Int] = [:]
    for pair in pairs {
      gold[pair.gold, default: 0] += 1
      found[pair.found, default: 0] += 1
      both[Both(gold: pair.gold, found: pair.found), default: 0] += 1
    }
    func twos(_ counts: some Sequence<Int>) -> Int { counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    record(
      "\(name) pairwise", right: twos(both.values), predicted: twos(found.values),
      gold: twos(gold.values))
    // Summed in a fixed order, so that the last bit is always the same.
    let cells = both.sorted { ($0.key.gold, $0.key.found) < ($1.key.gold, $1.key.found) }
    let count = Double(max(pairs.count, 1))
    let p = cells.reduce(0.0) {
      $0 + Double($1.value * $1.value) / Double(found[$1.key.found] ?? 1)
    }
    let r = cells.reduce(0.0) { $0 + Double($1.value * $1.value) / Double(gold[$1.key.gold] ?? 1) }
    values["\(name) bcubed p"] = p / count
    values["\(name) bcubed r"] = r / count
    values["\(name) bcubed f1"] = p + r > 0 ? 2 * p * r / (p + r) / count : 0
  }

  /// Matches each left with one right, greedily from the best score on; ties go by the names.
  static func oneToOne<Left: Hashable, Right: Hashable>(
    _ scored: [(score: Double, left: Left, right: Right)]
  ) -> [Left: Right] {
    let order = scored.map { (score: $0.score, key: ("\($0.left)", "\($0.right)"), item: $0) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.key < $1.key }
    var matched: [Left: Right] = [:]
    var taken: Set<Right> = []
    for entry in order
    where matched[entry.item.left] == nil && !taken.contains(entry.item.right) {
      matched[entry.item.left] = entry.item.right
      taken.insert(entry.item.right)
    }
    return matched
  }
}
