import Bibliography
import Documents

/// Reads pages on which one line names each talk and its speaker, though other lines stand between.
///
/// The day stands above "**1. Jane Doe: On Sorting**", and below what the talk is about. The lines of the talks are set alike; most lines that are set so must be talks.
enum WholeLines {
  private struct Form: Hashable {
    var level: Int?
    var depth: Int?
    var isEmphasized: Bool
    var isNumbered: Bool
    /// Whether it begins with a name and a colon: "Jane Doe: On Sorting".
    var isNamed: Bool

    /// Whether type, a number or a name set such lines apart from running text.
    var isSetOff: Bool { level != nil || depth != nil || isEmphasized || isNumbered || isNamed }
  }

  private static let fewest = 3

  /// The talks of some lines; empty where no form of line is theirs.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in lines: [TalkLine], of blocks: [Block]) -> [TalkDraft] {
    var found: [Form: [(line: Int, talk: TalkDraft)]] = [:]
    var all: [Form: Int] = [:]
    for (index, line) in lines.enumerated() {
      guard line.field == nil, !line.isRow, !line.isSectionHeading,
        (12...300).contains(line.range.count)
      else { continue }
      let (form, content) = form(line, blocks)
      guard form.isSetOff else { continue }
      all[form, default: 0] += 1
      var inner = line
      (inner.range, inner.content) = (content, content)
      guard let talk = TalkRecord(lines: [inner]).read(blocks, columns: []),
        talk.title != nil, let speaker = talk.speaker, let read = talk.readSpeaker,
        LineShape.worth(read.names, read.affiliation, blocks[speaker.block]) >= 0.45
      else { continue }
      found[form, default: []].append((index, talk))
    }
    let best = found.filter { form, talks in
      talks.count >= fewest && talks.count * 5 >= all[form, default: 0] * 3
    }.max { $0.value.count < $1.value.count }
    guard let talks = best?.value else { return [] }
    return withSurroundings(talks, lines, blocks)
  }

  /// The talks with the day above and the text below each.
  private static func withSurroundings(
    _ talks: [(line: Int, talk: TalkDraft)], _ lines: [TalkLine], _ blocks: [Block]
  ) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var date: PartialDate?
    var next = 0
    for (index, line) in lines.enumerated() {
      if next < talks.count, talks[next].line == index {
        var talk = talks[next].talk
        if talk.date?.month == nil { talk.date = date ?? talk.date }
        out.append(talk)
        next += 1
      } else if line.range.count <= 160, RecordListing.startsWithDate(line, blocks) {
        date = TalkTable.date(in: TokenizedText(blocks[line.block].text, in: line.range.prefix(80)))
      } else if !out.isEmpty, line.range.count > 60, !line.isHeading {
        out[out.count - 1].abstract.append(line.passage)
      }
    }
    return out
  }

  /// How a line is set, and its bytes behind the number in front.
  private static func form(_ line: TalkLine, _ blocks: [Block]) -> (Form, Range<Int>) {
    let text = blocks[line.block].text
    var start = line.range.lowerBound
    let digits = text[line.range].prefix(3).prefix { (0x30...0x39).contains($0) }.count
    var isNumbered = false
    if (1...2).contains(digits), line.range.count > digits + 2,
      [0x2E, 0x29].contains(text[start + digits]), text[start + digits + 1] == 0x20
    {
      isNumbered = true
      start += digits + 2
    }
    var form = Form(
      level: line.level, depth: line.isFirst ? line.itemDepth : nil,
      isEmphasized: line.isEmphasized, isNumbered: isNumbered, isNamed: false)
    if !form.isSetOff { form.isNamed = isNamed(blocks[line.block], line.range) }
    return (form, start..<line.range.upperBound)
  }

  /// Whether a line begins with the name of one person, by a known given name, and a colon.
  private static func isNamed(_ block: Block, _ range: Range<Int>) -> Bool {
    guard block.text[range.prefix(60)].contains(0x3A) else { return false }
    let text = TokenizedText(block.text, in: range.prefix(80))
    guard let name = NameScanner.name(in: text, at: 0), name.fullWords >= 2 else { return false }
    return text.key(name.tokens.upperBound) == ":" && (name.isTitled || name.isKnown(in: text))
  }
}
