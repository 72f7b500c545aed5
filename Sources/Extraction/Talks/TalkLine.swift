import Bibliography
import Documents

/// One line of a talk page: its label, if it has one, and its content.
struct TalkLine: Sendable {
  /// The index of its block in the draft.
  var block: Int
  /// Byte offsets in the block of the whole line.
  var range: Range<Int>
  /// Byte offsets of what stands behind the label; the whole line where there is none.
  var content: Range<Int>
  var field: TalkField?
  var isHeading: Bool
  /// The level of the heading, 1 being the highest.
  var level: Int?
  /// Whether it is the first line of its block.
  var isFirst: Bool
  /// Whether the line stands in a list item, and how deep.
  var itemDepth: Int?
  var isRow: Bool
  /// Whether the heading is one of the vocabulary ("Past Talks") and no talk's title.
  var isSectionHeading: Bool
  /// Whether all of it is bold or italic.
  var isEmphasized: Bool

  var passage: TalkListing.Passage { TalkListing.Passage(block: block, range: content) }
  var wholePassage: TalkListing.Passage { TalkListing.Passage(block: block, range: range) }

  /// The lines of some blocks.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(of blocks: [Block], _ range: Range<Int>) -> [TalkLine] {
    var out: [TalkLine] = []
    let isCoded = LineCodes.areUsed(in: blocks[range])
    for index in range {
      let block = blocks[index]
      let parts = whole(block.lines, of: block).flatMap { InlineLabels.days(of: $0, in: block) }
        .flatMap { InlineLabels.parts(of: $0, in: block) }
      var isFirst = true
      for part in parts {
        var line = behindBullet(behindSymbol(part, block), block)
        if isCoded { line = LineCodes.behind(line, block) }
        // "▶", "•••": a line without letters or numbers says nothing.
        if isOrnament(block.text[line]) { continue }
        var item = TalkLine(
          block: index, range: line, content: line, field: nil, isHeading: block.isHeading,
          isFirst: isFirst, itemDepth: nil, isRow: block.kind == .row, isSectionHeading: false,
          isEmphasized: block.emphasis.prefix(64).contains {
            $0.isType && $0.range.lowerBound <= line.lowerBound + 1
              && $0.range.upperBound + 1 >= line.upperBound
          })
        if case .heading(let level) = block.kind { item.level = level }
        if case .listItem = block.kind { item.itemDepth = block.depth }
        if line.lowerBound > part.lowerBound, !block.isHeading {
          (item.itemDepth, item.isFirst) = (block.depth, true)
        }
        // "bio-ph" on the line below a title is a remark on it.
        if block.isHeading, isFirst, SectionVocabulary.kind(of: block.string(in: line)) != nil {
          item.isSectionHeading = true
        }
        item.readLabel(block)
        // "Abstract" on a line of its own heads a part of a talk, not of the page; so does "Speaker:".
        if item.field == .abstract || item.field == .bio
          || item.isHeading && item.field != nil && item.content.isEmpty
            && block.text[line].last == 0x3A
        {
          (item.isHeading, item.isSectionHeading, item.level) = (false, false, nil)
        }
        out.append(item)
        isFirst = false
      }
    }
    return withLabelsAbove(withBareLabels(RowLabels.settled(out, blocks), blocks))
  }

  /// Whether a short line has neither letters nor numbers.
  private static func isOrnament(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= 12
      && !String(decoding: text, as: UTF8.self).contains { $0.isLetter || $0.isNumber }
  }

  /// The lines with those as labels that name a part of a talk and nothing else, of a table whose first
  /// column was copied above its second: "Title ↵ On Sorting ↵ Speaker ↵ Jane Doe".
  private static func withBareLabels(_ lines: [TalkLine], _ blocks: [Block]) -> [TalkLine] {
    var labels: [Int: TalkField] = [:]
    for (index, line) in lines.enumerated()
    where line.field == nil && !line.isRow && line.range.count <= 16 && line.itemDepth == nil {
      guard let field = TalkField.named(blocks[line.block].string(in: line.range)),
        labelsAbove.contains(field)
      else { continue }
      labels[index] = field
    }
    // The head of a table stands on lines of its own as well, with no value behind each name.
    func isFilled(_ index: Int) -> Bool { index + 1 < lines.count && labels[index + 1] == nil }
    let filled = Set(labels.filter { isFilled($0.key) }.map(\.value))
    guard filled.isSuperset(of: [.title, .speaker]), labels.keys.allSatisfy(isFilled) else {
      return lines
    }
    var out = lines
    for (index, field) in labels {
      out[index].field = field
      out[index].content = out[index].range.upperBound..<out[index].range.upperBound
      (out[index].isHeading, out[index].isSectionHeading, out[index].level) = (false, false, nil)
    }
    return out
  }

  private static let labelsAbove: Set<TalkField> = [
    .speaker, .title, .date, .time, .place, .affiliation, .host,
  ]

  /// The lines with the labels that stand on lines of their own above what they name: "Speaker: ↵ Jane
  /// Doe".
  private static func withLabelsAbove(_ lines: [TalkLine]) -> [TalkLine] {
    var out: [TalkLine] = []
    out.reserveCapacity(lines.count)
    var named: Set<TalkField> = []
    var speakers = 0
    for line in lines {
      if let label = out.last, let field = label.field, label.content.isEmpty, !label.isRow,
        labelsAbove.contains(field), line.field == nil, !line.isHeading, !line.isRow,
        line.range.count <= 320
      {
        var line = line
        line.field = field
        named.insert(field)
        if field == .speaker { speakers += 1 }
        out[out.count - 1] = line
      } else {
        out.append(line)
      }
    }
    // "Speakers" above a list of names, or one place for all talks, is none of a talk's parts.
    return named.contains(.speaker) && (named.contains(.title) || speakers >= 2) ? out : lines
  }

  /// A line without the pictures in front of its words: "📍 Room 7".
  private static func behindSymbol(_ line: Range<Int>, _ block: Block) -> Range<Int> {
    guard line.count > 4, block.text[line.lowerBound] >= 0xE2 else { return line }
    var start = line.lowerBound
    for scalar in String(decoding: block.text[line.prefix(24)], as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .otherSymbol, .nonspacingMark, .format, .spaceSeparator, .modifierSymbol:
        start += UTF8.width(scalar)
      default:
        return start < line.upperBound ? start..<line.upperBound : line
      }
    }
    return line
  }

  /// A line without the bullet that its reader took for text.
  private static func behindBullet(_ line: Range<Int>, _ block: Block) -> Range<Int> {
    guard block.kind != .row, !block.isHeading, line.count > 4,
      block.text[line.lowerBound] == 0xE2
    else { return line }
    let bullets: [[UInt8]] = [
      [0xE2, 0x80, 0xA2], [0xE2, 0x96, 0xAA], [0xE2, 0x97, 0x8F], [0xE2, 0x97, 0xA6],
      [0xE2, 0x80, 0xA3],
    ]
    guard bullets.contains(where: { block.text[line].starts(with: $0) }) else { return line }
    let rest = block.trimmed(line.lowerBound + 3..<line.upperBound)
    return rest.isEmpty ? line : rest
  }

  /// The lines of a block with those as one over which a quotation goes on.
  private static func whole(_ lines: [Range<Int>], of block: Block) -> [Range<Int>] {
    guard lines.count > 1, block.kind != .row else { return lines }
    var out: [Range<Int>] = []
    /// What is still open at the end of the last line: a straight quote, or a curved one.
    var isOpen = false
    var isItem = false
    if case .listItem = block.kind { isItem = true }
    var joined = 0
    for (number, line) in lines.enumerated() {
      if isOpen, joined < 3, let last = out.last, let close = quotes(block.text[line]).first,
        !close.opens || close.isStraight
      {
        out[out.count - 1] = last.lowerBound..<line.upperBound
        joined += 1
      } else if joined < 3, let last = out.last, isItem, leadsOn(block, last) {
        // "7 May Jane Doe on ↵ Town Walls"
        out[out.count - 1] = last.lowerBound..<line.upperBound
        joined += 1
      } else {
        out.append(line)
        joined = 0
      }
      isOpen = number + 1 < lines.count && isLeftOpen(block.text[out[out.count - 1]])
    }
    return out
  }

  /// Whether a line ends in a small word that the next one must go on from.
  private static func leadsOn(_ block: Block, _ line: Range<Int>) -> Bool {
    [" on", " of", " the", " and", " for", " in", " with", " a", " to"].contains {
      block.text[line].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private static func isLeftOpen(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 400 else { return false }
    // Straight quotes may stand around curved ones, and be closed by one.
    var (isOpen, isCurvedOpen) = (false, false)
    for quote in quotes(text) {
      if quote.isStraight {
        isOpen.toggle()
      } else if !quote.opens, !isCurvedOpen {
        isOpen = false
      } else {
        isCurvedOpen = quote.opens
      }
    }
    return isOpen || isCurvedOpen
  }

  /// The double quotes of a text: straight, or curved “ and ”.
  private static func quotes(_ text: ArraySlice<UInt8>) -> [(opens: Bool, isStraight: Bool)] {
    var out: [(opens: Bool, isStraight: Bool)] = []
    for index in text.indices {
      if text[index] == 0x22 {
        out.append((true, true))
      } else if text[index] == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80,
        text[index + 2] == 0x9C || text[index + 2] == 0x9D
      {
        out.append((text[index + 2] == 0x9C, false))
      }
    }
    return out
  }

  /// The first colon: ":", or the wide one of Chinese and Japanese.
  private static func colon(_ text: ArraySlice<UInt8>) -> Range<Int>? {
    for index in text.indices {
      if text[index] == 0x3A { return index..<index + 1 }
      if text[index] == 0xEF, index + 2 < text.endIndex, text[index + 1] == 0xBC,
        text[index + 2] == 0x9A
      {
        return index..<index + 3
      }
    }
    return nil
  }

  /// Whether a label says what sort of talk it is rather than who gives it.
  private static func isKeynote(_ label: String) -> Bool {
    TextFolding.words(label).last == "keynote"
  }

  /// A label is short: its colon is looked for in the first bytes only.
  private static let longestLabel = 48

  /// The label that a line begins with, and what stands behind it.
  ///
  /// "Speaker: Jane Doe", "Titre. Les moulins".
  static func label(
    of line: Range<Int>, in block: Block
  ) -> (field: TalkField, content: Range<Int>)? {
    let text = block.text
    let start = line.lowerBound
    let limit = min(line.upperBound, start + longestLabel)
    if let colon = colon(text[start..<limit]),
      let named = TalkField.named(block.string(in: start..<colon.lowerBound))
    {
      return (named, block.trimmed(colon.upperBound..<line.upperBound))
    }
    guard let stop = text[start..<limit].firstIndex(of: 0x2E), stop + 1 < limit,
      text[stop + 1] == 0x20,
      let named = TalkField.beforeStop[TextFolding.spaced(block.string(in: start..<stop))]
    else { return nil }
    return (named, block.trimmed(stop + 1..<line.upperBound))
  }

  fileprivate mutating func readLabel(_ block: Block) {
    let text = block.text
    let limit = min(range.upperBound, range.lowerBound + Self.longestLabel)
    if let label = Self.label(of: range, in: block) {
      // "Keynote: Jane Doe", but "Keynote: On Sorting".
      if label.field == .speaker,
        Self.isKeynote(block.string(in: range.lowerBound..<label.content.lowerBound)),
        !label.content.isEmpty,
        NameScanner.name(in: TokenizedText(text, in: label.content), at: 0) == nil
      {
        return
      }
      (field, content) = (label.field, label.content)
      return
    }
    if range.count < 48, let named = TalkField.named(block.string(in: range)),
      named == .abstract || named == .bio
    {
      field = named
      content = range.upperBound..<range.upperBound
      return
    }
    guard range.count > 110 || block.isHeading else { return }
    let tokens = TokenizedText(text, in: range.lowerBound..<limit)
    for label in TalkField.bareLabels {
      let keys = (0..<label.words.count).map { tokens.key($0) }
      guard keys == label.words, let last = tokens[label.words.count - 1],
        let next = tokens[label.words.count]
      else { continue }
      // "Abstract Interpretation …" goes on in the same sentence; a text begins with a capital.
      guard next.shape != .lower, tokens[0]?.shape != .lower else { continue }
      field = label.field
      var start = last.range.upperBound
      while start < range.upperBound, text[start] <= 0x20 || [0x2D, 0x2E].contains(text[start]) {
        start += 1
      }
      content = start..<range.upperBound
      return
    }
  }
}

extension TalkLine {
  /// A part of a table's cell, with the label in front of it.
  init(labelled part: Range<Int>, of block: Block, at index: Int) {
    self.init(
      block: index, range: part, content: part, field: nil, isHeading: false, isFirst: true,
      itemDepth: nil, isRow: false, isSectionHeading: false, isEmphasized: false)
    readLabel(block)
  }
}
