/// What stands in the same place in all entries of a page.
///
/// A page of talks is built from a template: where the third line of each item, or the bold run of
/// each row, mostly holds names, a name that no list knows is one there too. A slot is such a place;
/// its sign tells how many of its runs have dates, names, events and words of titles.
struct PageSlots {
  /// For each run, the sign of its slot; 0 where it is nothing but marks.
  private(set) var ofRun: [[UInt32]] = []
  /// For each line, the sign of the lines in its place.
  private(set) var ofLine: [[UInt32]] = []
  /// For each token, how many of the lines in its line's place have its mark, in steps; 0 for words.
  private(set) var sharesOfMarks: [UInt32] = []
  /// For each run and each line, its slot.
  private(set) var slotOfRun: [UInt32] = []
  private(set) var slotOfLine: [UInt32] = []

  /// Finds the slots of a page, whose tokens' blocks have the given kinds and depths.
  ///
  /// `places` says of each run how many runs with words stand in front of it on its line.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  init(
    _ page: PageTokens, kinds: [UInt32], depths: [Int], places: [Int], runs: [RunProfile],
    lines: [RunProfile]
  ) {
    func place(_ token: Int) -> UInt32 {
      kinds[token] | UInt32(min(depths[token], 3)) << 4
        | UInt32(min(page.tokens[token].line, 3)) << 6
    }
    func place(ofRun run: Int) -> UInt32 {
      let first = page.runs[run].lowerBound
      return place(first) | UInt32(min(page.tokens[first].cell, 6)) << 8
        | UInt32(min(places[run], 5)) << 11 | (page.tokens[first].styles & 7) << 14
    }
    slotOfRun = page.runs.indices.map(place(ofRun:))
    slotOfLine = page.lines.map { place($0.lowerBound) }
    var counts: [UInt32: [Int]] = [:]
    for run in page.runs.indices where !page.tokens[page.runs[run]].allSatisfy(\.isMark) {
      let profile = runs[run]
      let holds = [
        true, profile.dates == 2, profile.isName, profile.events > 0, profile.institutions > 0,
        profile.length >= 4, profile.lowerCase >= 1 && profile.length >= 4, profile.places >= 2,
        profile.titleWords >= 2 && profile.length >= 3,
      ]
      Self.add(holds, to: &counts[slotOfRun[run], default: []])
    }
    ofRun = page.runs.indices.map { run in
      page.tokens[page.runs[run]].allSatisfy(\.isMark)
        ? [] : Self.sign(counts[slotOfRun[run]] ?? [])
    }
    counts = [:]
    for line in page.lines.indices {
      let profile = lines[line]
      let holds = [
        true, profile.dates > 0, profile.knownNames > 0,
        profile.length >= 4 && profile.knownNames == 0 && profile.dates == 0, profile.events > 0,
        profile.length >= 8,
      ]
      Self.add(holds, to: &counts[slotOfLine[line], default: []])
    }
    ofLine = slotOfLine.map { Self.sign(counts[$0] ?? []) }
    findMarks(page)
  }

  /// A mark in nearly all lines parts their fields; one in a single line is a title's own.
  private mutating func findMarks(_ page: PageTokens) {
    var lines: [UInt32: Int] = [:]
    var counts: [UInt64: Int] = [:]
    func key(_ slot: UInt32, _ token: PageToken) -> UInt64 {
      UInt64(slot) << 32 | UInt64(token.word)
    }
    for (line, slot) in zip(page.lines, slotOfLine) {
      lines[slot, default: 0] += 1
      let marks = Set(page.tokens[line].filter(\.isMark).map { key(slot, $0) })
      for mark in marks { counts[mark, default: 0] += 1 }
    }
    sharesOfMarks = page.tokens.indices.map { index in
      let slot = slotOfLine[page.line[index]]
      guard page.tokens[index].isMark, let all = lines[slot] else { return 0 }
      guard all >= 3 else { return 1 }
      return 2 + UInt32((counts[key(slot, page.tokens[index])] ?? 0) * 5 / all)
    }
  }

  private static func add(_ holds: [Bool], to counts: inout [Int]) {
    if counts.isEmpty { counts = [Int](repeating: 0, count: holds.count) }
    for (index, isSo) in holds.enumerated() where isSo { counts[index] += 1 }
  }

  /// The count of a slot's runs and the shares of the others, in steps.
  private static func sign(_ counts: [Int]) -> [UInt32] {
    guard let all = counts.first else { return [] }
    return [RunProfile.step(all)]
      + counts.dropFirst().map {
        $0 == 0 ? 0 : $0 * 4 < all ? 1 : $0 * 2 < all ? 2 : $0 * 4 < all * 3 ? 3 : 4
      }
  }
}
