import Bibliography
import Documents

/// A token of a page with what the talk labeller looks at.
struct PageToken {
  /// What lists and scanners know of a token's words.
  struct Signs: OptionSet {
    let rawValue: UInt32

    static let date = Signs(rawValue: 1)
    static let nameStart = Signs(rawValue: 1 << 1)
    static let nameRest = Signs(rawValue: 1 << 2)
    static let knownName = Signs(rawValue: 1 << 3)
    static let institution = Signs(rawValue: 1 << 4)
    static let place = Signs(rawValue: 1 << 5)
    static let givenName = Signs(rawValue: 1 << 6)
    static let surname = Signs(rawValue: 1 << 7)
    static let titleWord = Signs(rawValue: 1 << 8)
    static let event = Signs(rawValue: 1 << 9)
    static let institutionHead = Signs(rawValue: 1 << 10)
    static let region = Signs(rawValue: 1 << 11)
    static let likelyTitle = Signs(rawValue: 1 << 12)
    static let month = Signs(rawValue: 1 << 13)
  }

  /// Marks between which the parts of an entry stand.
  static let parting = Set(",.:;()[]-\"!?|/".map(String.init))

  var block: Int
  /// The line in its block, counted from 0.
  var line: Int
  /// The cell in its line, counted from 0.
  var cell: Int
  /// Byte offsets in the block.
  var range: Range<Int>
  var kind: Token.Kind
  var shape: Token.Shape
  /// The hash of the folded word or mark.
  var word: UInt32
  /// The hashes of the folded word's beginning and end; 0 for marks, numbers and short words.
  var prefix: UInt32
  var suffix: UInt32
  /// The number of the folded word's bytes.
  var length: Int
  var signs: Signs
  /// A bit for each style of ``Block/Emphasis`` that all of it has.
  var styles: UInt32
  var hasSpaceBefore: Bool
  /// A mark of ``parting``.
  var parts: Bool
  /// The ASCII mark, or `"` for any quotation mark; 0 for words, numbers and other marks.
  var mark: UInt8
  /// Whether it opens a quotation that has a mark of its own for its end.
  var opensQuotation: Bool
  var closesQuotation: Bool

  var isMark: Bool { kind == .mark }
  var isInitial: Bool { kind == .word && shape == .initial }
}

/// The tokens of a page, in their lines and in the runs between marks, cells and styles.
struct PageTokens {
  /// A longer page is not labelled.
  static let limit = 20_000

  private(set) var tokens: [PageToken] = []
  /// The dates, each with its first token.
  private(set) var dates: [(token: Int, date: PartialDate)] = []
  /// The tokens of each line.
  private(set) var lines: [Range<Int>] = []
  /// The tokens of each run.
  private(set) var runs: [Range<Int>] = []
  /// For each token, its line and its run.
  private(set) var line: [Int] = []
  private(set) var run: [Int] = []

  /// Reads some blocks; nil where they are too long.
  ///
  /// - Complexity: O(*n*) in the number of bytes, for blocks with few styles.
  init?(_ blocks: [Block]) {
    for index in blocks.indices {
      guard tokens.count + blocks[index].text.count / 12 < Self.limit else { return nil }
      read(blocks[index], index)
    }
    guard tokens.count < Self.limit else { return nil }
    findRuns()
  }

  private mutating func read(_ block: Block, _ index: Int) {
    let text = TokenizedText(block.text)
    let signs = signs(of: text)
    var line = 0
    var cell = 0
    var last = 0
    for (number, token) in text.tokens.enumerated() {
      let gap = block.text[last..<token.range.lowerBound]
      cell += gap.count { $0 == 0x09 }
      let hasSpace = token.range.lowerBound > last
      last = token.range.upperBound
      if token.kind == .lineBreak {
        line += 1
        cell = 0
        continue
      }
      let key = Array(token.key.utf8)
      let first = block.text[token.range.lowerBound]
      let isCurved = token.kind == .mark && token.key == "\"" && first != 0x22
      let closes = isCurved && Self.closing.contains(Array(block.text[token.range]))
      tokens.append(
        PageToken(
          block: index, line: line, cell: cell, range: token.range, kind: token.kind,
          shape: token.shape, word: Hash.word(key),
          prefix: Self.affix(key.prefix(4), of: key, token.kind),
          suffix: Self.affix(key.suffix(3), of: key, token.kind), length: key.count,
          signs: signs[number],
          styles: Self.styles(of: token.range, in: block), hasSpaceBefore: hasSpace,
          parts: token.kind == .mark && PageToken.parting.contains(token.key),
          mark: token.kind == .mark && key.count == 1 ? key[0] : 0,
          opensQuotation: isCurved && !closes, closesQuotation: closes))
    }
  }

  /// The hash of a part of a word: "univ" and "Univ" begin it in most languages.
  private static func affix(_ part: ArraySlice<UInt8>, of key: [UInt8], _ kind: Token.Kind)
    -> UInt32
  {
    kind == .word && key.count >= 5 ? Hash.word(part) : 0
  }

  /// The marks ” and ».
  private static let closing: [[UInt8]] = [[0xE2, 0x80, 0x9D], [0xC2, 0xBB]]

  private static func styles(of range: Range<Int>, in block: Block) -> UInt32 {
    var bits: UInt32 = 0
    for emphasis in block.emphasis
    where emphasis.range.lowerBound <= range.lowerBound
      && emphasis.range.upperBound >= range.upperBound
    {
      switch emphasis.style {
      case .bold: bits |= 1
      case .italic: bits |= 2
      case .link: bits |= 4
      case .code: bits |= 8
      case .underline: bits |= 16
      case .superscript: break
      }
    }
    return bits
  }

  // MARK: Signs

  private mutating func signs(of text: TokenizedText) -> [PageToken.Signs] {
    let count = text.tokens.count
    var signs = [PageToken.Signs](repeating: [], count: count)
    // Line breaks are no tokens of the page.
    var place = tokens.count
    var index = 0
    var nameEnd = 0
    var dateEnd = 0
    var spanEnd = 0
    while index < count {
      let token = text.tokens[index]
      if index >= dateEnd, let (date, end) = Self.date(text, index) {
        dates.append((place, date))
        dateEnd = end
      }
      if index < dateEnd { signs[index].insert(.date) }
      if token.isWord {
        if index >= nameEnd, let name = NameScanner.name(in: text, at: index),
          name.tokens.upperBound > index
        {
          let isKnown = name.isKnown(in: text)
          nameEnd = min(name.tokens.upperBound, count)
          for rest in index..<nameEnd {
            signs[rest].insert(rest == index ? .nameStart : .nameRest)
            if isKnown { signs[rest].insert(.knownName) }
          }
        }
        if index >= spanEnd {
          if let found = InstitutionScanner.institution(in: text, at: index, end: count),
            found.tokens.upperBound > index
          {
            spanEnd = min(found.tokens.upperBound, count)
            for rest in index..<spanEnd { signs[rest].insert(.institution) }
          } else if let end = PlaceScanner.place(in: text, at: index, end: count), end > index {
            spanEnd = min(end, count)
            for rest in index..<spanEnd { signs[rest].insert(.place) }
          }
        }
        signs[index].formUnion(Self.signs(of: token.key, isFirst: index == 0))
      }
      if token.kind != .lineBreak { place += 1 }
      index += 1
    }
    return signs
  }

  private static func date(_ text: TokenizedText, _ index: Int) -> (PartialDate, Int)? {
    guard
      let (date, end) = DateScanner.date(in: text, at: index)
        ?? DateScanner.shortDate(in: text, at: index), end > index
    else { return nil }
    return (date, end)
  }

  private static func signs(of key: String, isFirst: Bool) -> PageToken.Signs {
    var signs: PageToken.Signs = []
    let names = NameGazetteer.shared
    if names.isGivenName(key) { signs.insert(.givenName) }
    if names.isSurname(key) { signs.insert(.surname) }
    if names.isTitleWord(key) { signs.insert(.titleWord) }
    if EventScore.isEventNoun(key) { signs.insert(.event) }
    if ProseVocabulary.institutionHeads.contains(key) { signs.insert(.institutionHead) }
    if PlaceScanner.isRegion(key) { signs.insert(.region) }
    if TitleWord.isLikely(key, isFirst: isFirst) { signs.insert(.likelyTitle) }
    if DateVocabulary.months[key] ?? DateVocabulary.monthsBesideNumbers[key] != nil {
      signs.insert(.month)
    }
    return signs
  }

  // MARK: Runs

  private mutating func findRuns() {
    var lineStart = 0
    var runStart = 0
    for index in tokens.indices {
      let opensLine =
        index == 0 || tokens[index].block != tokens[index - 1].block
        || tokens[index].line != tokens[index - 1].line
      if opensLine || opensRun(index) {
        if index > runStart { runs.append(runStart..<index) }
        runStart = index
      }
      if opensLine {
        if index > lineStart { lines.append(lineStart..<index) }
        lineStart = index
      }
      line.append(lines.count)
      run.append(runs.count)
    }
    guard !tokens.isEmpty else { return }
    lines.append(lineStart..<tokens.count)
    runs.append(runStart..<tokens.count)
  }

  /// Whether a run begins at a token that is not its line's first.
  private func opensRun(_ index: Int) -> Bool {
    let token = tokens[index]
    let last = tokens[index - 1]
    if token.cell != last.cell { return true }
    // The full stop of an initial parts nothing.
    if last.mark == 0x2E, index > 1, tokens[index - 2].isInitial { return false }
    if token.mark == 0x2E, last.isInitial { return false }
    if token.styles != last.styles { return true }
    // "12:30", "on-line": marks without a space behind them.
    let isTight = !token.hasSpaceBefore
    if last.parts, !(isTight && [0x2D, 0x2F, 0x2E, 0x3A].contains(last.mark)) { return true }
    return token.parts && !last.isMark && !(isTight && [0x2D, 0x2F].contains(token.mark))
  }
}
