import Documents

/// The features of the tokens of a page of talks, as hashes.
///
/// This is the only place that computes them: the training tool writes what this gives, and
/// ``TalkLabeller`` looks the same numbers up. Any change here, or of ``PageTokens``, ``RunProfile``,
/// ``PageSlots`` and ``PageAgreement``, needs a newly trained model; ``version`` is stored in the model and compared.
struct TalkFeatures {
  static let version: UInt32 = 3

  let page: PageTokens
  /// For each token, the kind of its block.
  let kinds: [UInt32]
  private let lines: [RunProfile]
  private let runs: [RunProfile]
  let slots: PageSlots
  /// For each run, how many runs with words stand in front of it on its line.
  private let places: [Int]
  /// For each token, whether it stands in a quotation and in brackets.
  private var isQuoted: [Bool] = []
  private var isBracketed: [Bool] = []
  /// The numbers of lines of the tokens' blocks.
  private let heights: [Int: Int]
  /// What the page as a whole is made of.
  private let whole: [UInt32]
  /// For each line, the words of the heading above it and how many lines lie between, in steps.
  private var headings: [(words: [UInt32], distance: UInt32)] = []
  /// The words of the page's first heading.
  private var firstHeading: [UInt32] = []
  /// For each line and each run, how often the page has its words.
  private let lineRepeats: [UInt32]
  private let runRepeats: [UInt32]

  /// Looks at a page.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  init(_ page: PageTokens, _ blocks: [Block]) {
    self.page = page
    let tokens = page.tokens
    kinds = tokens.map { Self.kind(of: blocks[$0.block].kind) }
    lines = page.lines.map { RunProfile(tokens[$0]) }
    runs = page.runs.map { RunProfile(tokens[$0]) }
    var places: [Int] = []
    var place = 0
    for (index, run) in page.runs.enumerated() {
      if index == 0 || page.line[run.lowerBound] != page.line[page.runs[index - 1].lowerBound] {
        place = 0
      }
      places.append(place)
      if !tokens[run].allSatisfy(\.isMark) { place += 1 }
    }
    self.places = places
    slots = PageSlots(
      page, kinds: kinds, depths: tokens.map { blocks[$0.block].depth }, places: places, runs: runs,
      lines: lines)
    var heights: [Int: Int] = [:]
    for line in page.lines { heights[tokens[line.lowerBound].block, default: 0] += 1 }
    self.heights = heights
    let count = max(1, lines.count)
    whole = [
      UInt32(lines.count { $0.isName } * 10 / count),
      UInt32(lines.count { $0.dates > 0 } * 10 / count),
      UInt32(lines.count { $0.length >= 8 } * 10 / count),
    ]
    lineRepeats = Self.repeats(page.lines, tokens)
    runRepeats = Self.repeats(page.runs, tokens)
    findBrackets()
    findHeadings()
  }

  /// How often the words of some ranges stand in one of them, in steps; 0 where there are none.
  private static func repeats(_ ranges: [Range<Int>], _ tokens: [PageToken]) -> [UInt32] {
    let keys = ranges.map { range in
      joined(tokens[range].filter { $0.kind == .word }.map(\.word))
    }
    var counts: [UInt32: Int] = [:]
    for key in keys where key != Hash.seed { counts[key, default: 0] += 1 }
    return keys.map { RunProfile.step(counts[$0] ?? 0) }
  }

  private mutating func findHeadings() {
    var words: [UInt32] = []
    var distance = 0
    for line in page.lines {
      headings.append((words, RunProfile.step(distance)))
      distance += 1
      let tokens = page.tokens[line]
      // A short bold line is a heading, whatever it is marked as.
      let isShort = line.count <= 6 && tokens.allSatisfy { $0.styles & 1 != 0 && $0.cell == 0 }
      guard kinds[line.lowerBound] > 2 || isShort && kinds[line.lowerBound] == 0,
        tokens.contains(where: { $0.kind == .word })
      else { continue }
      words = tokens.prefix(12).filter { $0.kind == .word }.prefix(6).map(\.word)
      if firstHeading.isEmpty { firstHeading = words }
      distance = 0
    }
  }

  private static func kind(of kind: Block.Kind) -> UInt32 {
    switch kind {
    case .paragraph: 0
    case .listItem: 1
    case .row: 2
    case .heading(let level): 2 + UInt32(min(max(level, 1), 6))
    }
  }

  private mutating func findBrackets() {
    var isOpen = false
    var depth = 0
    for (index, token) in page.tokens.enumerated() {
      if index == 0 || page.tokens[index - 1].block != token.block { (isOpen, depth) = (false, 0) }
      if token.opensQuotation {
        isOpen = true
      } else if token.mark == 0x22, !token.closesQuotation {
        isOpen.toggle()
      }
      isQuoted.append(isOpen)
      isBracketed.append(depth > 0)
      if token.mark == 0x28 || token.mark == 0x5B { depth += 1 }
      if token.mark == 0x29 || token.mark == 0x5D { depth = max(0, depth - 1) }
      if token.closesQuotation { isOpen = false }
    }
  }

  // MARK: Lines

  /// What all tokens of a line have in common.
  func features(ofLine index: Int) -> [UInt32] {
    var out: [UInt32] = []
    let profile = lines[index]
    let first = page.lines[index].lowerBound
    let kind = kinds[first]
    out.append(Hash.mix(23, profile.code))
    for part in profile.parts { out.append(Hash.mix(24, part)) }
    out.append(Hash.mix(25, kind, profile.form))
    var around = profile.form
    if index > 0 {
      let last = lines[index - 1]
      out.append(Hash.mix(26, last.code))
      out.append(Hash.mix(27, kinds[page.lines[index - 1].lowerBound], last.form))
      around |= (last.dates << 2 | last.knownNames | 16) << 10
    }
    if index + 1 < lines.count {
      let next = lines[index + 1]
      out.append(Hash.mix(28, next.code))
      out.append(Hash.mix(29, kinds[page.lines[index + 1].lowerBound], next.form))
      around |= (next.dates << 2 | next.knownNames | 16) << 16
    }
    out.append(Hash.mix(30, around))
    let slot = slots.ofLine[index]
    out.append(Hash.mix(46, Self.joined(slot)))
    for (number, value) in slot.enumerated() {
      out.append(Hash.mix(47, UInt32(number) << 8 | value))
    }
    let height = heights[page.tokens[first].block] ?? 1
    out.append(Hash.mix(48, kind, UInt32(min(5, height))))
    for (number, value) in whole.enumerated() {
      out.append(Hash.mix(49, UInt32(number) << 8 | value))
    }
    let heading = headings[index]
    out.append(Hash.mix(60, heading.distance))
    for word in heading.words { out.append(Hash.mix(61, word)) }
    if let word = heading.words.first { out.append(Hash.mix(62, word, profile.form)) }
    for word in firstHeading { out.append(Hash.mix(63, word)) }
    out.append(Hash.mix(64, lineRepeats[index]))
    out.append(Hash.mix(65, UInt32(index * 10 / lines.count)))
    return out
  }

  private static func joined(_ values: [UInt32]) -> UInt32 {
    values.reduce(Hash.seed, Hash.add)
  }

  // MARK: Runs

  /// What all tokens of a run have in common.
  func features(ofRun index: Int) -> [UInt32] {
    var out: [UInt32] = []
    let profile = runs[index]
    let range = page.runs[index]
    let line = page.line[range.lowerBound]
    out.append(Hash.mix(31, profile.code))
    for part in profile.parts { out.append(Hash.mix(32, part)) }
    for (template, other) in [(33, index - 2), (34, index - 1), (35, index + 1), (36, index + 2)] {
      let template = UInt32(template)
      guard runs.indices.contains(other), page.line[page.runs[other].lowerBound] == line else {
        out.append(Hash.mix(template, 0xFFFF_FFFF))
        continue
      }
      let near = runs[other]
      out.append(Hash.mix(template, near.code))
      let parts = [
        near.dates, near.knownNames, near.events, near.institutions, near.places, near.lowerCase,
      ]
      for (number, value) in parts.enumerated() {
        out.append(Hash.mix(template + 20, UInt32(number) << 8 | value))
      }
    }
    let before = range.lowerBound > page.lines[line].lowerBound ? word(range.lowerBound - 1) : 3
    let after = range.upperBound < page.lines[line].upperBound ? word(range.upperBound) : 4
    out.append(Hash.mix(37, before, after))
    out.append(Hash.mix(38, Hash.mix(37, before, after), profile.form))
    let place = UInt32(min(places[index], 6))
    let kind = kinds[range.lowerBound]
    out.append(Hash.mix(39, place))
    out.append(Hash.mix(40, place, kind << 1 | (page.tokens[range.lowerBound].line == 0 ? 0 : 1)))
    out.append(Hash.mix(66, runRepeats[index]))
    out.append(Hash.mix(67, runRepeats[index], profile.form))
    let slot = slots.ofRun[index]
    guard slot.count == 9 else { return out }
    out.append(Hash.mix(41, Self.joined(slot)))
    for (number, value) in slot.enumerated() {
      out.append(Hash.mix(42, UInt32(number) << 8 | value))
    }
    out.append(Hash.mix(43, slot[1] | slot[2] << 4 | slot[5] << 8 | slot[6] << 12))
    out.append(Hash.mix(44, slot[2] | slot[3] << 4 | slot[4] << 8 | slot[7] << 12))
    out.append(
      Hash.mix(
        45, slot[2] | slot[6] << 4,
        profile.length | profile.knownNames << 4 | profile.lowerCase << 6))
    return out
  }

  // MARK: Tokens

  /// The token's word, or the length of a number; 1 and 2 stand for the page's ends.
  private func word(_ index: Int) -> UInt32 {
    guard index >= 0 else { return 1 }
    guard index < page.tokens.count else { return 2 }
    let token = page.tokens[index]
    return token.kind == .number ? 0x100 + UInt32(min(token.length, 64)) : token.word
  }

  /// How the token is written, and whether it begins a block, a line or a cell.
  private func shape(_ index: Int) -> UInt32 {
    guard page.tokens.indices.contains(index) else { return 0xFF }
    let token = page.tokens[index]
    let shape: UInt32
    switch token.kind {
    case .word:
      switch token.shape {
      case .lower: shape = 1
      case .capitalized: shape = 2
      case .capitals: shape = 3
      case .mixed: shape = 4
      case .initial: shape = 5
      case .other: shape = 6
      }
    case .number: shape = 7
    default: shape = 0x100 | token.word & 0xFFFF_0000
    }
    guard index > 0 else { return shape }
    let last = page.tokens[index - 1]
    if last.block != token.block { return shape | 0x1000 }
    if last.line != token.line { return shape | 0x2000 }
    return last.cell == token.cell ? shape : shape | 0x4000
  }

  private func signs(_ index: Int) -> UInt32 {
    page.tokens.indices.contains(index) ? page.tokens[index].signs.rawValue : 0
  }

  private func styles(_ index: Int, onLine line: Int) -> UInt32 {
    page.lines[line].contains(index) ? page.tokens[index].styles : 0xFF
  }

  /// What the other tokens of its line and run need not have.
  func features(ofToken index: Int) -> [UInt32] {
    var out: [UInt32] = []
    let token = page.tokens[index]
    let line = page.lines[page.line[index]]
    for (template, offset) in [(1, 0), (2, -1), (3, 1), (4, -2)] {
      out.append(Hash.mix(UInt32(template), word(index + offset)))
    }
    out.append(Hash.mix(5, word(index - 1), word(index)))
    if token.prefix != 0 {
      out.append(Hash.mix(68, token.prefix))
      out.append(Hash.mix(69, token.suffix))
    }
    for (template, offset) in [(70, -1), (71, 1)] {
      guard line.contains(index + offset), page.tokens[index + offset].prefix != 0 else { continue }
      out.append(Hash.mix(UInt32(template), page.tokens[index + offset].prefix))
    }
    for (template, offset) in [(72, 0), (73, -1), (74, 1)] where line.contains(index + offset) {
      let share = slots.sharesOfMarks[index + offset]
      guard share != 0 else { continue }
      out.append(Hash.mix(UInt32(template), share))
      out.append(Hash.mix(UInt32(template) + 3, share, word(index + offset)))
    }
    let s0 = shape(index)
    let (s1, s2) = (shape(index + 1), shape(index + 2))
    let (sBefore, sBeforeThat) = (shape(index - 1), shape(index - 2))
    out.append(Hash.mix(6, s0))
    out.append(Hash.mix(7, sBefore))
    out.append(Hash.mix(8, s1))
    out.append(Hash.mix(9, Self.joined([sBefore, s0, s1])))
    out.append(Hash.mix(10, Self.joined([sBeforeThat, sBefore, s0])))
    out.append(Hash.mix(11, Self.joined([s0, s1, s2])))
    for (template, offset) in [(12, 0), (13, -1), (14, 1)] {
      var rest = signs(index + offset)
      while rest != 0 {
        out.append(Hash.mix(UInt32(template), UInt32(rest.trailingZeroBitCount)))
        rest &= rest - 1
      }
    }
    out.append(Hash.mix(15, signs(index), s0))
    out.append(Hash.mix(16, isQuoted[index] ? 1 : 0, s0))
    out.append(Hash.mix(17, isBracketed[index] ? 1 : 0, s0))
    out.append(Hash.mix(18, kinds[index], s0))
    let isFirst: UInt32 = index == line.lowerBound ? 1 : 0
    let isLast: UInt32 = index + 1 == line.upperBound ? 2 : 0
    out.append(Hash.mix(19, isFirst | isLast | (token.line == 0 ? 0 : 4), kinds[index]))
    out.append(Hash.mix(20, UInt32(min(6, index - line.lowerBound))))
    let number = page.line[index]
    out.append(Hash.mix(21, token.styles, styles(index - 1, onLine: number)))
    out.append(Hash.mix(22, token.styles, styles(index + 1, onLine: number)))
    return out
  }
}
