/// Puts the parts of a record together that a page keeps in elements of their own.
///
/// Where an element is repeated (the same names and classes on the way from the root) and each time
/// holds a few short paragraphs, it is a record — a title, its authors, where it appeared — and
/// becomes one block with a line for each part.
enum HTMLRecords {
  private static let mostParts = 8
  private static let longestRecord = 1_600

  /// - Complexity: O(*n*) in the number of blocks.
  static func join(_ blocks: [HTMLBlock]) -> [HTMLBlock] {
    // What each element holds, and how often its like is found.
    var holdings: [Int: Holding] = [:]
    for (index, block) in blocks.enumerated() {
      for ancestor in block.ancestors where !ancestor.isSection {
        holdings[ancestor.element, default: Holding(path: ancestor.path, first: index)]
          .add(block, at: index)
      }
    }
    var repeats: [Int: Int] = [:]
    for holding in holdings.values
    where holding.isRecord
      && !holdsRecords(blocks[holding.first...holding.last], holding, holdings, nil)
    {
      repeats[holding.path, default: 0] += 1
    }
    var result: [HTMLBlock] = []
    var index = 0
    while index < blocks.count {
      // The outermost element that is a record with its like around it.
      let record = blocks[index].ancestors.reversed().lazy.compactMap { holdings[$0.element] }
        .first { holding in
          holding.first == index && holding.isRecord && (repeats[holding.path] ?? 0) >= 2
            && !Self.holdsRecords(
              blocks[holding.first...holding.last], holding, holdings, repeats)
            && !HTMLEntries.fill(blocks[holding.first...holding.last])
        }
      guard let record else {
        result.append(blocks[index])
        index += 1
        continue
      }
      var joined = blocks[index]
      let isLeaf = isCalendarLeaf(blocks[record.first...record.last])
      for part in blocks[record.first + 1...record.last] { joined.append(line: part) }
      if isLeaf { joined.draft = joined.draft.flattened([0x20]) }
      result.append(joined)
      index = record.last + 1
    }
    return result
  }

  /// "20 / Jan / 2026": the parts of one date, set like a leaf of a calendar.
  private static func isCalendarLeaf(_ parts: ArraySlice<HTMLBlock>) -> Bool {
    guard (2...4).contains(parts.count),
      parts.allSatisfy({ $0.draft.text.count <= 10 && $0.draft.kind == .paragraph })
    else { return false }
    let numbers = parts.count { part in
      !part.draft.text.isEmpty
        && part.draft.text.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
    }
    return numbers >= 1 && numbers >= parts.count - 2 && numbers < parts.count
  }

  /// Whether an element holds two or more of the same smaller records.
  private static func holdsRecords(
    _ blocks: ArraySlice<HTMLBlock>, _ holding: Holding, _ holdings: [Int: Holding],
    _ repeats: [Int: Int]?
  ) -> Bool {
    var seen: [Int: Set<Int>] = [:]
    for block in blocks {
      for ancestor in block.ancestors {
        guard let inner = holdings[ancestor.element] else { continue }
        if inner.path == holding.path { break }
        if inner.isRecord, repeats.map({ ($0[inner.path] ?? 0) >= 2 }) ?? true {
          seen[inner.path, default: []].insert(ancestor.element)
        }
      }
    }
    return seen.values.contains { $0.count >= 2 }
  }

  private struct Holding {
    var path: Int
    var first: Int
    var last = 0
    private var count = 0
    private var bytes = 0
    private var isPlain = true

    init(path: Int, first: Int) {
      self.path = path
      self.first = first
    }

    mutating func add(_ block: HTMLBlock, at index: Int) {
      last = index
      count += 1
      bytes += block.draft.text.count
      if block.draft.kind != .paragraph || block.draft.text.count > 700 { isPlain = false }
    }

    var isRecord: Bool {
      isPlain && count >= 2 && count <= mostParts && bytes <= longestRecord
        && last - first + 1 == count
    }
  }
}
