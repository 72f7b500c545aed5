import Bibliography
import Documents

/// Reads tables whose cells name an event and, in italics behind it, what was given there: "Loom Fair 2019
/// *A Case for Knots*".
enum CellItalics {
  private static let fewest = 3

  /// The talks of a page with those of such rows as their italics name them, one for each run.
  ///
  /// - Complexity: O(*n*) in the bytes of the rows, and O(*k* log *k*) in the talks.
  static func settled(_ talks: [TalkDraft], _ blocks: [Block]) -> [TalkDraft] {
    var rows = 0
    var events = (front: 0, inside: 0)
    var found: [Int: [Range<Int>]] = [:]
    for (index, block) in blocks.enumerated() where block.kind == .row && block.text.count >= 20 {
      rows += 1
      guard let (front, titles) = titles(block) else { continue }
      let before = TokenizedText(block.text, in: front)
      if EventScore.score(before, before.tokens.indices) > 0 { events.front += 1 }
      if titles.contains(where: { title in
        let text = TokenizedText(block.text, in: title)
        return EventScore.score(text, text.tokens.indices) >= 3
      }) {
        events.inside += 1
      }
      found[index] = titles
    }
    guard found.count >= fewest, found.count * 4 >= rows * 3, events.front * 2 >= found.count,
      events.inside * 4 <= found.count
    else { return talks }
    var known: [Int: TalkDraft] = [:]
    for talk in talks {
      guard let block = talk.title?.block, found[block] != nil, known[block] == nil else {
        continue
      }
      known[block] = talk
    }
    // Where people stand with the titles, another reading knows more.
    guard known.count * 2 >= found.count,
      known.values.count(where: { $0.speaker != nil }) * 4 <= known.count
    else { return talks }
    let others = talks.filter { $0.title.map { found[$0.block] == nil } ?? true }
    let own = known.flatMap { block, talk in
      (found[block] ?? []).map { range in
        var talk = talk
        talk.title = TalkListing.Passage(block: block, range: range)
        talk.isInPlace = true
        return talk
      }
    }
    return TalkOrder.sorted(others + own)
  }

  /// The italics that end the only cell which has some behind other words, and these words; nil where no
  /// cell of a row does, or several do.
  private static func titles(_ block: Block) -> (front: Range<Int>, titles: [Range<Int>])? {
    var found: (front: Range<Int>, titles: [Range<Int>])?
    for line in block.lines {
      for cell in TalkTable.cells(of: block, line) where cell.count >= 12 {
        let runs = block.emphasis.prefix(64).filter {
          $0.style == .italic && $0.range.lowerBound > cell.lowerBound
            && $0.range.upperBound <= cell.upperBound
        }.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
        guard let first = runs.first, let last = runs.last else { continue }
        guard found == nil, last.upperBound + 1 >= cell.upperBound,
          case let front = block.trimmed(cell.lowerBound..<first.lowerBound), front.count >= 4
        else { return nil }
        let gaps = zip(runs, runs.dropFirst()).map {
          $0.upperBound..<max($0.upperBound, $1.lowerBound)
        }
        guard gaps.allSatisfy({ block.trimmed($0).isEmpty }) else { return nil }
        let titles = runs.map { withoutStop($0, block) }
        guard titles.allSatisfy({ $0.count >= 4 }) else { return nil }
        found = (front, titles)
      }
    }
    return found
  }

  private static func withoutStop(_ range: Range<Int>, _ block: Block) -> Range<Int> {
    var range = block.trimmed(range)
    while block.text[range].last == 0x2E { range = block.trimmed(range.dropLast()) }
    return range
  }
}
