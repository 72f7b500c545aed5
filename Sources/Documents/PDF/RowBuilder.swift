/// Puts the words of a page together: into fragments without wide gaps, and fragments into rows.
enum RowBuilder {
  /// A gap of this many times the size of the type separates two cells.
  private static let wideGap = 1.6
  /// Words closer than this share of the size are one word in two fonts.
  private static let glueGap = 0.09

  /// The fragments of a page.
  static func fragments(_ page: PageText) -> [PageFragment] {
    page.lines.flatMap { line in
      let words = glued(line)
      let size = PageFragment.mainSize(words)
      var pieces: [[PageWord]] = []
      for word in words {
        if let last = pieces.last?.last, word.box.left - last.box.right < wideGap * size {
          pieces[pieces.count - 1].append(word)
        } else {
          pieces.append([word])
        }
      }
      return pieces.compactMap(PageFragment.init)
    }
  }

  /// Joins words that touch: "Quill" and its raised "∗", the "P" and "UBLICATIONS" of small capitals.
  private static func glued(_ line: [PageWord]) -> [PageWord] {
    let words = line.sorted { $0.box.left < $1.box.left }
    var out: [PageWord] = []
    let main = PageFragment.mainSize(words)
    let middles = words.filter { $0.style.size > main * 0.85 }.map(\.box.middle).sorted()
    let middle = middles[safe: middles.count / 2] ?? 0
    for var word in words {
      let isSmall = word.style.size <= main * 0.85
      if isSmall, word.box.middle < middle - 0.05 * main { word.style.isRaised = true }
      guard let last = out.last, word.box.left - last.box.right < glueGap * main,
        word.box.left > last.box.left
      else {
        out.append(word)
        continue
      }
      out[out.count - 1] = joined(last, word)
    }
    return out
  }

  private static func joined(_ first: PageWord, _ second: PageWord) -> PageWord {
    var word = first
    let length = first.text.utf8.count
    word.text += second.text
    word.box = first.box.union(second.box)
    if second.style != first.style || !second.parts.isEmpty {
      if second.style != first.style {
        word.parts.append(
          PageWord.Part(range: length..<word.text.utf8.count, style: second.style))
      }
      word.parts += second.parts.map {
        PageWord.Part(
          range: $0.range.lowerBound + length..<$0.range.upperBound + length, style: $0.style)
      }
    }
    return word
  }

  /// The rows of a column: fragments on one line, from top to bottom.
  ///
  /// Letters of very different sizes side by side, such as a name and an address, are rows of their
  /// own.
  ///
  /// - Complexity: O(*n* log *n*) in the number of fragments.
  static func rows(_ fragments: [PageFragment], page: Int, zone: Int) -> [PageRow] {
    let sorted = fragments.sorted { ($0.baseline, $0.box.left) < ($1.baseline, $1.box.left) }
    var groups: [[PageFragment]] = []
    for fragment in sorted {
      let near = groups.indices.suffix(4).reversed().first { index in
        groups[index].contains { isOnOneLine($0, fragment) }
      }
      if let near {
        groups[near].append(fragment)
      } else {
        groups.append([fragment])
      }
    }
    let rows = groups.flatMap { split($0) }.compactMap {
      PageRow(cells($0), page: page, zone: zone)
    }
    return rows.sorted { ($0.baseline, $0.box.left) < ($1.baseline, $1.box.left) }
  }

  private static func isOnOneLine(_ first: PageFragment, _ second: PageFragment) -> Bool {
    let smaller = min(first.size, second.size)
    let larger = max(first.size, second.size)
    if abs(first.baseline - second.baseline) <= 0.3 * smaller { return true }
    // A raised mark of its own: small, beside the other, and within its height.
    guard smaller <= 0.8 * larger else { return false }
    let gap = max(first.box.left, second.box.left) - min(first.box.right, second.box.right)
    let height = min(first.box.bottom, second.box.bottom) - max(first.box.top, second.box.top)
    let small = first.size < second.size ? first : second
    return gap < 0.6 * larger && small.box.width < 2 * larger && height > 0.5 * smaller
  }

  /// A group, taken apart where its letters have very different sizes.
  private static func split(_ group: [PageFragment]) -> [[PageFragment]] {
    guard let largest = group.max(by: { $0.size < $1.size }) else { return [group] }
    // Bitmap fonts may be said to be small whose letters reach as far as those beside them.
    func isSmall(_ fragment: PageFragment) -> Bool {
      fragment.size * 1.35 < largest.size && fragment.box.width > 2 * largest.size
        && reach(fragment) * 1.1 < reach(largest)
    }
    let small = group.filter(isSmall)
    guard !small.isEmpty, small.count < group.count else { return [group] }
    return [group.filter { !isSmall($0) }, small]
  }

  /// How high the boxes of most words are.
  private static func reach(_ fragment: PageFragment) -> Double {
    let heights = fragment.words.map(\.box.height).sorted()
    return heights[safe: heights.count / 2] ?? fragment.box.height
  }

  /// The cells of a row: fragments that nearly touch are one.
  private static func cells(_ fragments: [PageFragment]) -> [PageFragment] {
    var cells: [[PageWord]] = []
    var size = 10.0
    for fragment in fragments.sorted(by: { $0.box.left < $1.box.left }) {
      if let last = cells.last?.last, fragment.box.left - last.box.right < 0.75 * size {
        cells[cells.count - 1] = glued(cells[cells.count - 1] + fragment.words)
      } else {
        cells.append(fragment.words)
      }
      size = fragment.size
    }
    return cells.compactMap(PageFragment.init)
  }
}
