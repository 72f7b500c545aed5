/// Which names and days on a page belong to which titles.
extension PageTokens {
  /// The tokens of a passage; nil where it has none.
  func range(of passage: TalkListing.Passage) -> Range<Int>? {
    func first(_ offset: Int) -> Int {
      var (low, high) = (0, tokens.count)
      while low < high {
        let middle = (low + high) / 2
        if (tokens[middle].block, tokens[middle].range.lowerBound) < (passage.block, offset) {
          low = middle + 1
        } else {
          high = middle
        }
      }
      return low
    }
    let range = first(passage.range.lowerBound)..<first(passage.range.upperBound)
    return range.isEmpty ? nil : range
  }

  /// Gives each of some titles, which are in order, those of some things that stand on its side: in front
  /// of it or behind it, whichever most titles of the page have them on.
  ///
  /// The things come with their tokens, in order; `areInside` says whether they mostly stand in the
  /// block of their title.
  func near<Value>(
    _ titles: [Range<Int>], _ things: [(token: Int, value: Value)], areInside: Bool = false
  ) -> [Int: [Value]] {
    var before = Side<Value>()
    var behind = Side<Value>()
    let starts = titles.map(\.lowerBound)
    for (token, value) in things {
      let next = starts.firstIndex(above: token)
      // What a title names is its own.
      if next > 0, titles[next - 1].contains(token) { continue }
      if next < titles.count { before.add(value, at: token, of: titles[next], next, self) }
      if next > 0 { behind.add(value, at: token, of: titles[next - 1], next - 1, self) }
    }
    let isBefore =
      before.values.count != behind.values.count
      ? before.values.count > behind.values.count
      : areInside && before.shared != behind.shared
        ? before.shared > behind.shared : before.distance <= behind.distance
    return isBefore ? before.values(unlessNearer: behind) : behind.values(unlessNearer: before)
  }

  /// What stands on one side of titles: for each, the things on the line that is nearest to it.
  private struct Side<Value> {
    /// The things, by the number of the title.
    private(set) var values: [Int: [Value]] = [:]
    /// The first of them, by the number of the title.
    private var firsts: [Int: (line: Int, distance: Int, isInside: Bool, isOnLine: Bool)] = [:]

    /// How many titles have one in their own block.
    var shared: Int { firsts.values.count(where: \.isInside) }
    var distance: Int { firsts.values.reduce(0) { $0 + $1.distance } }

    /// The things; those on the other side of titles that have these on their own line, or in their own
    /// block, and the others not.
    func values(unlessNearer other: Self) -> [Int: [Value]] {
      var out = values
      var claimed: [Int: Int] = [:]
      for (number, value) in other.values where other.nearness(number) > nearness(number) {
        out[number] = value
        if let line = other.firsts[number]?.line { claimed[line] = other.nearness(number) }
      }
      // What stands on one title's line is not the next one's.
      for (number, first) in firsts where out[number] != nil {
        guard let near = claimed[first.line], near > nearness(number),
          other.nearness(number) <= nearness(number)
        else { continue }
        out[number] = nil
      }
      return out
    }

    private func nearness(_ number: Int) -> Int {
      guard let first = firsts[number] else { return 0 }
      return first.isOnLine ? 2 : first.isInside ? 1 : 0
    }

    mutating func add(
      _ value: Value, at token: Int, of title: Range<Int>, _ number: Int, _ page: PageTokens
    ) {
      let line = page.line[token]
      let isBefore = token < title.lowerBound
      if let first = firsts[number] {
        if first.line == line {
          values[number, default: []].append(value)
          return
        }
        // Things come in the order of the page: in front of a title the last are nearest.
        guard isBefore else { return }
      }
      values[number] = [value]
      firsts[number] = (
        line, isBefore ? title.lowerBound - token : token - title.upperBound,
        page.tokens[token].block == page.tokens[title.lowerBound].block,
        line == page.line[title.lowerBound]
      )
    }
  }
}

extension [Int] {
  /// The index of the first element above a value, of elements in order.
  fileprivate func firstIndex(above value: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
