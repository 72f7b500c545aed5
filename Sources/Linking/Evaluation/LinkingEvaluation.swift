import Bibliography

/// Compares predicted entities with gold, mention by mention, as records come in.
///
/// Gold that is known to be impure is left out; a mention without prediction is a cluster of its
/// own; of several predictions for one mention the last counts.
package struct LinkingEvaluation: Sendable {
  /// A named row of the result.
  package struct Row: Sendable {
    package var name: String
    package var score: ClusteringScore
  }

  private var entities: [[UInt8]: Int32] = [:]
  private var entityOfMention: [[UInt8]: Int32] = [:]
  private var golds = ByteInterner()
  private var blocks = ByteInterner()
  private var truth: [Int32] = []
  private var predicted: [Int32] = []
  private var blockOfItem: [Int32] = []
  private var subsets: [String: [Int]] = [:]
  private var nextEntity: Int32 = 0
  package private(set) var faultyLines = 0

  private static let untrusted: Set<String> = ["impure", "catchall", "ambiguous"]

  package init() {}

  /// Reads a prediction: {"paper", "position", "entity"}.
  package mutating func addPrediction(_ line: ArraySlice<UInt8>) {
    var paper: [UInt8] = []
    var entity: [UInt8] = []
    var position: Int?
    let good = Self.read(line) { key, cursor in
      switch key {
      case "paper": cursor.text(into: &paper)
      case "entity": cursor.text(into: &entity)
      case "position": position = cursor.integer()
      default: cursor.skip()
      }
    }
    guard let good else { return }
    guard good, let position, !paper.isEmpty else {
      faultyLines += 1
      return
    }
    let number = entities[entity] ?? nextEntity
    if number == nextEntity {
      entities[entity] = number
      nextEntity += 1
    }
    entityOfMention[Self.key(paper, position)] = number
  }

  /// Reads a record with its gold; after all predictions.
  package mutating func addGold(_ line: ArraySlice<UInt8>) {
    var id: [UInt8] = []
    var authors: [GoldAuthor] = []
    let good = Self.read(line) { key, cursor in
      switch key {
      case "id": cursor.text(into: &id)
      case "authors":
        cursor.elements { cursor in
          var author = GoldAuthor()
          author.read(&cursor)
          authors.append(author)
        }
      default: cursor.skip()
      }
    }
    guard let good else { return }
    guard good, !id.isEmpty else {
      faultyLines += 1
      return
    }
    for (position, author) in authors.enumerated() { add(author, id, position) }
  }

  /// Reads the object of a line; nil where the line is empty, false where it is no object.
  private static func read(
    _ line: ArraySlice<UInt8>, _ body: (JSONKey, inout JSONCursor) -> Void
  ) -> Bool? {
    line.withView { view in
      var cursor = JSONCursor(view, from: 0, to: view.count)
      if cursor.peek() == nil { return nil }
      cursor.members(body)
      return !cursor.hasFailed
    }
  }

  private mutating func add(_ author: GoldAuthor, _ id: [UInt8], _ position: Int) {
    if author.gold.isEmpty { return }
    if Self.untrusted.contains(String(decoding: author.trust, as: UTF8.self)) { return }
    let item = truth.count
    truth.append(golds.intern(author.gold))
    if let entity = entityOfMention[Self.key(id, position)] {
      predicted.append(entity)
    } else {
      predicted.append(nextEntity)
      nextEntity += 1
    }
    let family = TextFolding.key(String(decoding: author.family, as: UTF8.self))
    let given = TextFolding.key(String(decoding: author.given, as: UTF8.self)).prefix(1)
    blockOfItem.append(blocks.intern(Array((family + "|" + given).utf8)))
    for subset in author.subsets { subsets[subset, default: []].append(item) }
  }

  private static func key(_ paper: [UInt8], _ position: Int) -> [UInt8] {
    paper + [0x1F] + Array(String(position).utf8)
  }

  /// The rows: all, by block, and each subset that the gold names.
  package func rows() -> [Row] {
    var out: [Row] = []
    func append(_ name: String, _ score: ClusteringScore?) {
      if let score { out.append(Row(name: name, score: score)) }
    }
    append("all", .measure(truth: truth, predicted: predicted))
    append("macro-by-block", .macro(truth: truth, predicted: predicted, blocks: blockOfItem))
    for (name, items) in subsets.sorted(by: { $0.key < $1.key }) {
      append(name, measure(items))
    }
    let hard = (subsets["variants"] ?? []) + (subsets["shared"] ?? [])
    if !hard.isEmpty { append("hard (variants|shared)", measure(hard)) }
    return out
  }

  private func measure(_ items: [Int]) -> ClusteringScore? {
    var subset = [Bool](repeating: false, count: truth.count)
    for item in items { subset[item] = true }
    return .measure(truth: truth, predicted: predicted, subset: subset)
  }
}

/// An author of a gold record.
private struct GoldAuthor {
  var given: [UInt8] = []
  var family: [UInt8] = []
  var gold: [UInt8] = []
  var trust: [UInt8] = []
  var subsets: [String] = []

  mutating func read(_ cursor: inout JSONCursor) {
    cursor.members { key, cursor in
      switch key {
      case "given": cursor.text(into: &given)
      case "family": cursor.text(into: &family)
      case "gold": cursor.text(into: &gold)
      case "trust": cursor.text(into: &trust)
      case "abbr": if cursor.isTrue() { subsets.append("abbr") }
      case "hard":
        cursor.elements { cursor in
          var text: [UInt8] = []
          cursor.text(into: &text)
          if !text.isEmpty { subsets.append(String(decoding: text, as: UTF8.self)) }
        }
      default: cursor.skip()
      }
    }
  }
}
