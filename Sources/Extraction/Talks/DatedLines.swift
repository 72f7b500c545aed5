import Bibliography
import Documents

/// Reads one's own talks from lines that begin with a date: "2024-05-03 | On Sorting", with the event
/// on the line below.
enum DatedLines {
  private static let most = 400

  /// The talks of a page; empty where few of its short lines begin with a date and a title.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in blocks: [Block]) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var open = false
    var lines = 0
    for line in TalkLine.lines(of: blocks, 0..<blocks.count) {
      guard !line.isHeading, !line.isRow, line.range.count <= most else {
        open = false
        continue
      }
      lines += 1
      if let talk = talk(line, blocks) {
        out.append(talk)
        open = true
      } else if open {
        // What stands below is where it was given.
        out[out.count - 1].event = TalkTitle.clean(blocks[line.block].string(in: line.range))
        open = false
      }
    }
    return out.count * 4 >= lines ? out : []
  }

  private static func talk(_ line: TalkLine, _ blocks: [Block]) -> TalkDraft? {
    let block = blocks[line.block]
    let text = TokenizedText(block.text, in: line.range)
    guard let (date, end) = DateScanner.date(in: text, at: 0), date.year != nil, date.month != nil
    else { return nil }
    var cursor = end
    while let token = text[cursor], token.kind == .mark, token.key != "\"" { cursor += 1 }
    let words = text.tokens[min(cursor, text.tokens.count)...].count { $0.isWord }
    guard words >= 2, let first = text[cursor] else { return nil }
    var talk = TalkDraft()
    talk.date = date
    talk.title = TalkListing.Passage(
      block: line.block, range: first.range.lowerBound..<line.range.upperBound)
    // "2024-05-03: "On Sorting", Ghent University": behind the quotation stands where.
    if first.isMark("\""),
      let close = text.tokens[(cursor + 1)...].first(where: { $0.isMark("\"") }),
      close.range.lowerBound - first.range.upperBound >= 4
    {
      talk.title?.range = first.range.upperBound..<close.range.lowerBound
      talk.isTitleQuoted = true
      let event = block.trimmed(close.range.upperBound..<line.range.upperBound)
      if !event.isEmpty { talk.event = TalkTitle.clean(block.string(in: event)) }
    }
    return talk
  }
}
