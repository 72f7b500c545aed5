import Bibliography
import Documents

/// The one-line entries of a page, without day, time and room.
extension EntryTemplate {
  /// The lines, with those of a list item as one that were broken to a width.
  static func whole(_ lines: ArraySlice<TalkLine>, _ blocks: [Block]) -> [TalkLine] {
    var out: [TalkLine] = []
    for line in lines {
      guard let last = out.last, last.block == line.block, last.isFirst, !line.isFirst,
        line.itemDepth != nil, line.field == nil,
        goesOn(last, line, blocks[line.block])
      else {
        out.append(line)
        continue
      }
      out[out.count - 1].range = last.range.lowerBound..<line.range.upperBound
    }
    return out
  }

  /// Whether a line ends as full lines do, or the next goes on with a small word.
  static func goesOn(_ line: TalkLine, _ next: TalkLine, _ block: Block) -> Bool {
    guard let end = block.text[line.range].last, ![0x2E, 0x3F, 0x21, 0x29, 0x22].contains(end)
    else { return false }
    let start = block.text[line.range].lastIndex(of: 0x0A) ?? line.range.lowerBound
    let width = line.range.upperBound - start
    guard width <= widest, next.range.count <= widest else { return false }
    return (0x61...0x7A).contains(block.text[next.range.lowerBound]) || width >= TalkTitle.fullLine
  }

  /// Lines as entries, headings too, that have their days on a line of their own below.
  static func aboveDays(_ lines: ArraySlice<TalkLine>, _ blocks: [Block]) -> [Entry] {
    zip(lines, lines.dropFirst()).compactMap { line, next in
      guard (20...longest).contains(line.range.count), line.isFirst, !line.isRow,
        line.field == nil, next.field == nil || next.field == .date, next.range.count <= 60,
        RecordListing.startsWithDate(next, blocks)
      else { return nil }
      let text = TokenizedText(blocks[line.block].text, in: line.range)
      let body = trimmed(text, 0..<text.tokens.count)
      guard (4...120).contains(body.count) else { return nil }
      return Entry(line: line, text: text, body: body, date: nil, isFront: false)
    }
  }

  /// A line as an entry, where it begins with its day or time or ends in its day.
  static func entry(_ line: TalkLine, _ blocks: [Block]) -> Entry? {
    guard !line.isHeading, line.field == nil, (20...longest).contains(line.range.count) else {
      return nil
    }
    let block = blocks[line.block]
    // A row of two cells is an entry where one of them is its day or time.
    let cuts = line.range.filter { block.text[$0] == 0x09 || block.text[$0] == 0x7C }
    guard cuts.count <= (line.isRow ? 1 : 0) else { return nil }
    let segmenter = TalkSegmenter(
      block, index: line.block, range: line.range, readsPeople: true)
    let text = segmenter.text
    guard text.tokens.count <= 120, let frame = segmenter.frame(),
      // Each line of a paragraph may be an entry that begins with its day.
      line.isFirst || frame.isFront
    else { return nil }
    var body = frame.body
    // "Friday 16 February, Evans 939. Jane Doe": the room is part of when and where.
    if frame.isFront, let end = typeEnd(block, text, body) ?? roomEnd(segmenter, body) {
      body = end..<body.upperBound
    }
    body = trimmed(text, withoutLink(block, text, behindBracket(text, trimmed(text, body))))
    guard body.count >= 3, let first = text[body.lowerBound], let last = text[body.upperBound - 1],
      !cuts.contains(where: { (first.range.lowerBound..<last.range.upperBound).contains($0) }),
      !TalkPlaceholder.isPlaceholder(
        block.string(in: first.range.lowerBound..<last.range.upperBound))
    else { return nil }
    return Entry(
      line: line, text: text, body: body, date: frame.date, isFront: frame.isFront)
  }

  /// What stands behind a room in brackets: "(Old Mill 524) Jane Doe …".
  static func behindBracket(_ text: TokenizedText, _ body: Range<Int>) -> Range<Int> {
    guard text.key(body.lowerBound) == "(",
      let close = body.dropFirst().prefix(8).first(where: { text.key($0) == ")" }),
      case let inner = text.tokens[body.lowerBound + 1..<close],
      inner.contains(where: { $0.kind == .number || $0.key.contains(where: \.isNumber) }),
      inner.allSatisfy({ !$0.isWord || $0.shape != .lower })
    else { return body }
    return close + 1..<body.upperBound
  }

  /// What stands in front of a short link at the end that says that it is one: "… Slides link".
  static func withoutLink(
    _ block: Block, _ text: TokenizedText, _ body: Range<Int>
  ) -> Range<Int> {
    guard let last = text[body.upperBound - 1], TalkSegmenter.links.contains(last.key),
      let run = block.emphasis.prefix(64).last(where: {
        $0.style == .link && $0.range.contains(last.range.lowerBound)
      }), run.range.count <= 24,
      let start = body.last(where: { text.tokens[$0].range.lowerBound < run.range.lowerBound })
    else { return body }
    return body.lowerBound..<start + 1
  }

  /// The token behind the bold or italics that an entry's day begins with: "**3 May, Old Mill 9**:
  /// …".
  static func typeEnd(_ block: Block, _ text: TokenizedText, _ body: Range<Int>) -> Int? {
    guard let start = text.tokens.first?.range.lowerBound, let first = text[body.lowerBound],
      let run = block.emphasis.prefix(64).first(where: {
        $0.isType && $0.range.lowerBound <= start && $0.range.upperBound > first.range.lowerBound
          && $0.range.upperBound <= first.range.lowerBound + 40
      })
    else { return nil }
    return body.first { text.tokens[$0].range.lowerBound >= run.range.upperBound }
  }

  /// The token behind a room that begins an entry's body.
  static func roomEnd(_ segmenter: TalkSegmenter, _ body: Range<Int>) -> Int? {
    let text = segmenter.text
    for end in body.prefix(7) where end > body.lowerBound && isMark(text, end) {
      if segmenter.isRoom(body.lowerBound..<end)
        || segmenter.isWhereabouts(body.lowerBound..<end)
      {
        return end + 1
      }
    }
    return nil
  }

  static func trimmed(_ text: TokenizedText, _ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, let token = text[lower], token.kind == .lineBreak || isMark(text, lower) {
      lower += 1
    }
    while upper > lower, let token = text[upper - 1],
      token.kind == .lineBreak || isMark(text, upper - 1)
    {
      upper -= 1
    }
    return lower..<upper
  }

  /// The marks that part the fields of an entry.
  static func isMark(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.kind == .mark else { return false }
    return [",", ":", ".", "–", "-", ";"].contains(token.key)
  }

  /// The mark at a token, dashes as one, where it parts two words.
  static func mark(_ text: TokenizedText, _ index: Int) -> String? {
    guard isMark(text, index), let token = text[index], let next = text[index + 1] else {
      return nil
    }
    guard next.range.lowerBound > token.range.upperBound || next.isMark("\"") else { return nil }
    switch token.key {
    case "–", "-":
      guard let before = text[index - 1], before.range.upperBound < token.range.lowerBound else {
        return nil
      }
      return "–"
    default: return token.key
    }
  }
}
