import Documents

/// What the labels of a first pass say of the places of a page, as features of a second pass.
///
/// A linear chain sees a few neighbours; the entries of a page follow one template. Where most titles
/// end at a bracket, stand in the third cell or behind their speaker, the others do, too. A token's own
/// line never speaks for itself. Krishnan, Manning: "An effective two-stage model for exploiting
/// non-local dependencies in named entity recognition", ACL 2006.
struct PageAgreement {
  /// What the first pass says of one kind of field.
  private struct Field {
    /// For each token, how likely it is the field's first one, any of it, and its last one.
    var start: [Float]
    var whole: [Float]
    var end: [Float]
  }

  private static let labels = TalkModel.Label.allCases.count
  /// Stands for shares and counts of nothing.
  private static let none: UInt32 = 10

  private let page: PageTokens
  /// For each token, a value of each feature.
  private var columns: [[UInt32]] = []

  /// Looks at the probabilities that the first pass gave each label of each token, and at the talks that the
  /// rules read; nil where they didn't read the page.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  init(
    _ page: PageTokens, _ features: TalkFeatures, _ marginals: [Float], _ rules: [TalkDraft]?
  ) {
    self.page = page
    func column(_ label: TalkModel.Label) -> [Float] {
      page.tokens.indices.map { marginals[$0 * Self.labels + label.rawValue] }
    }
    let own = TalkModel.Label.allCases.map { column($0).map(Self.share) }
    columns = own
    let best = addLabels(marginals)
    let slots = features.slots
    let runs = page.run.map { slots.slotOfRun[$0] }
    let lines = page.line.map { slots.slotOfLine[$0] }
    let cells = zip(page.tokens, features.kinds).map { $1 << 6 | UInt32(min($0.cell, 20)) }
    let starts = page.tokens.indices.map(startSign)
    let ends = page.tokens.indices.map(endSign)
    var shares: [[UInt32]] = []
    for (first, rest) in [
      (TalkModel.Label.titleStart, TalkModel.Label.titleRest), (.speakerStart, .speakerRest),
    ] {
      let field = Self.field(column(first), column(rest))
      for keys in [runs, lines, cells] {
        let share = self.share(of: field.whole, in: keys)
        shares.append(share)
        columns += [share, Self.joined(best, share)]
      }
      let (often, most) = signShares(starts, field.start)
      shares.append(often)
      columns += [often, most, Self.joined(often, most)]
      columns += [Self.joined(best, often), Self.joined(best, most)]
      columns.append(Self.joined(Self.joined(best, shares[shares.count - 4]), often))
      addEnds(ends, field.end, best)
      addCounts(field.start, own[first.rawValue], features)
    }
    columns.append(Self.joined(Self.joined(best, shares[0]), shares[4]))
    if let rules { addRules(rules, best, marginals) }
  }

  /// The features of a token, besides those that it has by itself.
  func features(ofToken index: Int) -> [UInt32] {
    columns.enumerated().map { Hash.mix(100 + UInt32($0), $1[index]) }
  }

  private static func field(_ start: [Float], _ rest: [Float]) -> Field {
    let whole = zip(start, rest).map { $0 + $1 }
    let end = whole.indices.map {
      max(0, whole[$0] - ($0 + 1 < rest.count ? rest[$0 + 1] : 0))
    }
    return Field(start: start, whole: whole, end: end)
  }

  // MARK: Labels

  /// Adds the likeliest labels of each token and its neighbours; returns the tokens' own.
  private mutating func addLabels(_ marginals: [Float]) -> [UInt32] {
    let best = page.tokens.indices.map { index -> UInt32 in
      let row = marginals[index * Self.labels..<(index + 1) * Self.labels]
      let most = row.max() ?? 0
      let label = (row.firstIndex(of: most) ?? row.startIndex) - row.startIndex
      return UInt32(label) << 1 | (most > 0.9 ? 1 : 0)
    }
    let last = [0x10] + best.dropLast()
    let next = Array(best.dropFirst()) + [0x10]
    columns += [best, last, next, Self.joined(Self.joined(last, best), next)]
    return best
  }

  // MARK: Places

  /// For each token, the sum of the values of the other lines' tokens with its key, and their count.
  func outside(_ keys: [UInt32], _ values: [Float]) -> (sums: [Float], counts: [Float]) {
    typealias Sum = (value: Float, count: Float)
    func add(_ index: Int, to sums: inout [UInt32: Sum]) {
      let sum = sums[keys[index]] ?? (0, 0)
      sums[keys[index]] = (sum.value + values[index], sum.count + 1)
    }
    var all: [UInt32: Sum] = [:]
    for index in keys.indices { add(index, to: &all) }
    var out: (sums: [Float], counts: [Float]) = ([], [])
    for line in page.lines {
      var own: [UInt32: Sum] = [:]
      for index in line { add(index, to: &own) }
      for index in line {
        guard let sum = all[keys[index]], let mine = own[keys[index]] else { continue }
        out.sums.append(max(0, sum.value - mine.value))
        out.counts.append(sum.count - mine.count)
      }
    }
    return out
  }

  private func share(of values: [Float], in keys: [UInt32]) -> [UInt32] {
    let (sums, counts) = outside(keys, values)
    return zip(sums, counts).map { $1 > 0 ? Self.share($0 / $1) : Self.none }
  }

  // MARK: Signs

  /// How a token is parted from the last one; 0 where both stand in one cell.
  private func gap(_ index: Int) -> UInt32 {
    guard index > 0, index < page.tokens.count else { return 1 }
    let (last, token) = (page.tokens[index - 1], page.tokens[index])
    if last.block != token.block { return 2 }
    if last.line != token.line { return 3 }
    return last.cell == token.cell ? 0 : 4
  }

  /// The mark, the gap or the change of type in front of a token.
  private func startSign(_ index: Int) -> UInt32 {
    let gap = gap(index)
    guard gap == 0 else { return gap }
    let (last, token) = (page.tokens[index - 1], page.tokens[index])
    return Hash.mix(80, last.isMark ? last.word : 0, (last.styles ^ token.styles) & 7)
  }

  /// The mark, the gap, the change of type, the date or the name behind a token.
  private func endSign(_ index: Int) -> UInt32 {
    let gap = gap(index + 1)
    guard gap == 0 else { return gap }
    let (token, next) = (page.tokens[index], page.tokens[index + 1])
    let sign: UInt32 =
      next.isMark
      ? next.word : next.signs.contains(.date) ? 1 : next.signs.contains(.nameStart) ? 2 : 0
    return Hash.mix(81, sign, (token.styles ^ next.styles) & 7)
  }

  /// How often a token's sign has the field, and how much of the field has the sign.
  private func signShares(_ signs: [UInt32], _ values: [Float]) -> (
    often: [UInt32], most: [UInt32]
  ) {
    let (sums, counts) = outside(signs, values)
    // All tokens have the same key: what is left is what the other lines have.
    let all = outside([UInt32](repeating: 0, count: signs.count), values).sums
    return (
      zip(sums, counts).map { $1 > 0 ? Self.share($0 / $1) : Self.none },
      zip(sums, all).map { $1 > 0.3 ? Self.share($0 / $1) : Self.none }
    )
  }

  private mutating func addEnds(_ ends: [UInt32], _ values: [Float], _ best: [UInt32]) {
    let (often, most) = signShares(ends, values)
    let both = Self.joined(often, most)
    // What ends with a token shows in the next one's label.
    let last = [0x1000] + both.dropLast()
    let lastBest = [0x10] + best.dropLast()
    columns += [often, most, both, last, Self.joined(Self.joined(best, lastBest), last)]
  }

  // MARK: Counts

  /// How many of the field its line and its block have: in front of a token, behind it and in all, beside
  /// what others of their kind have.
  private mutating func addCounts(_ values: [Float], _ own: [UInt32], _ features: TalkFeatures) {
    var blocks: [Range<Int>] = []
    for line in page.lines {
      if let last = blocks.last,
        page.tokens[last.lowerBound].block == page.tokens[line.lowerBound].block
      {
        blocks[blocks.count - 1] = last.lowerBound..<line.upperBound
      } else {
        blocks.append(line)
      }
    }
    for (ranges, keys) in [
      (page.lines, features.slots.slotOfLine),
      (blocks, blocks.map { features.kinds[$0.lowerBound] }),
    ] {
      let counts = ranges.map { values[$0].reduce(0, +) }
      var sums: [UInt32: (value: Float, count: Float)] = [:]
      for (key, count) in zip(keys, counts) {
        let sum = sums[key] ?? (0, 0)
        sums[key] = (sum.value + count, sum.count + 1)
      }
      var (all, before, behind, others): ([UInt32], [UInt32], [UInt32], [UInt32]) = ([], [], [], [])
      for (index, range) in ranges.enumerated() {
        let sum = sums[keys[index]] ?? (0, 0)
        let mean =
          sum.count > 1
          ? Self.count(max(0, sum.value - counts[index]) / (sum.count - 1)) : Self.none
        var passed: Float = 0
        for token in range {
          all.append(Self.count(counts[index]))
          before.append(Self.count(passed))
          passed += values[token]
          behind.append(Self.count(max(0, counts[index] - passed)))
          others.append(mean)
        }
      }
      columns += [all, before, behind, Self.joined(Self.joined(before, own), behind)]
      columns += [others, Self.joined(others, all)]
    }
    let whole = Self.count(values.reduce(0, +))
    columns.append([UInt32](repeating: whole, count: values.count))
  }

  // MARK: Rules

  /// Adds what the rules read, and how far they and the first pass agree on the page's titles.
  private mutating func addRules(_ talks: [TalkDraft], _ best: [UInt32], _ marginals: [Float]) {
    func share(_ index: Int, _ label: TalkModel.Label) -> Float {
      marginals[index * Self.labels + label.rawValue]
    }
    let count = page.tokens.count
    var labels = [UInt32](repeating: 0, count: count)
    var titles: [Range<Int>] = []
    // How likely the first pass finds the rules' titles, at their first token and in all of them.
    var starts = [UInt32](repeating: Self.none, count: count)
    var wholes = starts
    var found: Float = 0
    for talk in talks {
      if let speaker = talk.speaker.flatMap({ page.range(of: $0) }) {
        for token in speaker { labels[token] = token == speaker.lowerBound ? 3 : 4 }
      }
      guard let title = talk.title.flatMap({ page.range(of: $0) }) else { continue }
      titles.append(title)
      let start = share(title.lowerBound, .titleStart)
      found += start
      let whole =
        title.reduce(0) { $0 + share($1, .titleStart) + share($1, .titleRest) } / Float(title.count)
      for token in title {
        labels[token] = token == title.lowerBound ? 1 : 2
        starts[token] = Self.share(start)
        wholes[token] = Self.share(whole)
      }
    }
    let all = (0..<count).reduce(0) { $0 + share($1, .titleStart) }
    let agreed = titles.isEmpty ? Self.none : Self.share(found / Float(titles.count))
    let covered = all > 0.3 ? Self.share(found / all) : Self.none
    let dated =
      titles.isEmpty
      ? Self.none
      : Self.share(
        Float(talks.count { $0.date?.day != nil }) / Float(titles.count))
    let number = Self.count(Float(titles.count))
    let last = [0x10] + labels.dropLast()
    let lastBest = [0x10] + best.dropLast()
    let steps = Self.joined(last, labels)
    let both = Self.joined(best, labels)
    columns += [labels, steps, both]
    columns.append(Self.joined(Self.joined(lastBest, best), steps))
    columns += [agreed, covered, agreed << 4 | covered, dated, number].map { sign in
      labels.map { $0 << 8 | sign }
    }
    columns += [agreed, covered, agreed << 4 | covered, dated].map { sign in
      both.map { $0 << 8 ^ sign }
    }
    columns += [agreed, covered].map { sign in steps.map { $0 << 8 ^ sign } }
    columns += [starts, wholes, Self.joined(starts, wholes)]
    columns += [Self.joined(steps, starts), Self.joined(steps, wholes)]
  }

  // MARK: Steps

  private static func share(_ value: Float) -> UInt32 {
    UInt32([0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.92, 0.98].count { $0 < value })
  }

  private static func count(_ value: Float) -> UInt32 {
    UInt32([0.1, 0.3, 0.6, 0.85, 1.15, 1.6, 2.5, 4.5, 9].count { $0 < value })
  }

  private static func joined(_ first: [UInt32], _ second: [UInt32]) -> [UInt32] {
    zip(first, second).map { $0 << 8 ^ $1 }
  }
}
