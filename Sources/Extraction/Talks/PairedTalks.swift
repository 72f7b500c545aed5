import Bibliography
import Documents

/// Reads one's own talks from pairs of paragraphs: a title, and when and where it was given below.
enum PairedTalks {
  private static let fewest = 3
  private static let longest = 400

  /// The talks of a page; empty where most of its paragraphs are no such pairs.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in blocks: [Block]) -> [TalkDraft] {
    var out: [TalkDraft] = []
    var others = 0
    var index = 0
    while index < blocks.count {
      guard blocks[index].kind == .paragraph else {
        index += 1
        continue
      }
      guard index + 1 < blocks.count, let talk = talk(blocks, index) else {
        others += out.isEmpty ? 0 : 1
        index += 1
        continue
      }
      out.append(talk)
      index += 2
    }
    return out.count >= fewest && out.count >= 2 * others ? out : []
  }

  /// The talk whose title is a block, and whose event and day stand in the next one.
  private static func talk(_ blocks: [Block], _ index: Int) -> TalkDraft? {
    let (title, below) = (blocks[index], blocks[index + 1])
    guard below.kind == .paragraph, let line = title.lines.first, title.lines.count <= 2,
      (8...longest).contains(title.text.count), below.text.count <= longest
    else { return nil }
    let text = TokenizedText(title.text, in: line)
    let event = TokenizedText(below.text, in: 0..<below.text.count)
    guard text.tokens.count >= 2, date(in: text) == nil, let date = date(in: event) else {
      return nil
    }
    var talk = TalkDraft()
    talk.title = TalkListing.Passage(block: index, range: line)
    talk.date = date
    let pieces = below.lines.first.map { TalkPiece.pieces(of: below, index + 1, $0) } ?? []
    let first = pieces.first { $0.kind == .text && $0.words > 0 }
    talk.event = first.map { TalkTitle.clean($0.string(blocks)) }
    return talk
  }

  /// The first date with a month, wherever it stands.
  private static func date(in text: TokenizedText) -> PartialDate? {
    text.tokens.indices.lazy.compactMap { DateScanner.date(in: text, at: $0)?.date }
      .first { $0.month != nil && ($0.day != nil || $0.year != nil) }
  }
}
