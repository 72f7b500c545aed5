/// A trie of phrases over numbered words, for finding all of them in one pass over a text.
package struct PhraseIndex: Sendable {
  /// A phrase that stands in a text.
  package struct Match: Sendable, Hashable {
    /// The value that the phrase was added with.
    package var value: Int32
    /// The words of the text that it covers.
    package var words: Range<Int>
  }

  private var keys: [UInt64] = Array(repeating: .max, count: 64)
  private var children: [Int32] = Array(repeating: 0, count: 64)
  private var edges = 0
  /// For each node, the first of its values in ``values``; -1 for none.
  private var firstValue: [Int32] = [-1]
  private var values: [Int32] = []
  private var next: [Int32] = []

  package init() {}

  /// Adds a phrase; an empty one is ignored, as is a value that it has already.
  package mutating func add(_ words: [Int32], _ value: Int32) {
    guard !words.isEmpty else { return }
    var node: Int32 = 0
    for word in words { node = child(of: node, adding: word) }
    var last: Int32 = -1
    var at = firstValue[Int(node)]
    while at >= 0 {
      if values[Int(at)] == value { return }
      last = at
      at = next[Int(at)]
    }
    let new = Int32(values.count)
    values.append(value)
    next.append(-1)
    if last < 0 { firstValue[Int(node)] = new } else { next[Int(last)] = new }
  }

  /// The phrases that begin at a word, with all their values, the longest last.
  ///
  /// - Parameters:
  ///   - start: the word at which they begin.
  ///   - words: the text as word numbers; negative for a word that is in no phrase.
  /// - Returns: one match for each phrase and value.
  /// - Complexity: O(length of the longest phrase).
  package func matches(at start: Int, in words: [Int32]) -> [Match] {
    var found: [Match] = []
    var node: Int32 = 0
    var end = start
    while end < words.count, words[end] >= 0, let below = child(of: node, words[end]) {
      node = below
      end += 1
      var at = firstValue[Int(node)]
      while at >= 0 {
        found.append(Match(value: values[Int(at)], words: start..<end))
        at = next[Int(at)]
      }
    }
    return found
  }

  /// The longest phrases, from left to right, without overlap; all values of each.
  package func longestMatches(in words: [Int32]) -> [Match] {
    var found: [Match] = []
    var start = 0
    while start < words.count {
      let here = words[start] < 0 ? [] : matches(at: start, in: words)
      guard let last = here.last else {
        start += 1
        continue
      }
      found.append(contentsOf: here.filter { $0.words == last.words })
      start = last.words.upperBound
    }
    return found
  }

  private func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != .max, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private func child(of node: Int32, _ word: Int32) -> Int32? {
    let slot = slot(Self.key(node, word))
    return keys[slot] == .max ? nil : children[slot]
  }

  private mutating func child(of node: Int32, adding word: Int32) -> Int32 {
    let key = Self.key(node, word)
    var slot = slot(key)
    if keys[slot] == key { return children[slot] }
    if (edges + 1) * 2 > keys.count {
      grow()
      slot = self.slot(key)
    }
    keys[slot] = key
    children[slot] = Int32(firstValue.count)
    edges += 1
    firstValue.append(-1)
    return children[slot]
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = Array(repeating: .max, count: oldKeys.count * 4)
    children = Array(repeating: 0, count: oldKeys.count * 4)
    for (index, key) in oldKeys.enumerated() where key != .max {
      let slot = slot(key)
      keys[slot] = key
      children[slot] = oldChildren[index]
    }
  }
}
