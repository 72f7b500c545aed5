import Bibliography
import Documents

/// The titles of one's own talks that links set off: "June 2019, LoomConf: [A Case for Knots]".
///
/// A link may as well lead to the event, so most items must have one that reads as a title.
struct LinkedTitles {
  private static let fewest = 3
  private var titles: [Int: Range<Int>] = [:]

  /// - Complexity: O(*n*) in the bytes of the blocks.
  init(_ blocks: [Block], _ range: Range<Int>) {
    var items = 0
    var found: [Int: Range<Int>] = [:]
    var events = 0
    for index in range {
      guard case .listItem = blocks[index].kind, let line = blocks[index].lines.first else {
        continue
      }
      items += 1
      guard let link = Self.longest(blocks[index], in: line) else { continue }
      let text = TokenizedText(blocks[index].text, in: link)
      if EventScore.score(text, text.tokens.indices) > 0 { events += 1 }
      found[index] = link
    }
    guard found.count >= Self.fewest, found.count * 2 > items, events * 4 <= found.count else {
      return
    }
    titles = found
  }

  /// The title that a link sets off in a line of a block; nil where none does.
  func title(in line: Range<Int>, of block: Int) -> Range<Int>? {
    guard let title = titles[block], line.contains(title.lowerBound) else { return nil }
    return title
  }

  /// The longest link of two words or more that is not all of a line.
  private static func longest(_ block: Block, in line: Range<Int>) -> Range<Int>? {
    let links = block.emphasis.prefix(64).filter {
      $0.style == .link && $0.range.lowerBound >= line.lowerBound
        && $0.range.upperBound <= line.upperBound
    }
    guard let link = links.max(by: { $0.range.count < $1.range.count })?.range else { return nil }
    var range = block.trimmed(link)
    if block.text[range].last == 0x2E { range = block.trimmed(range.dropLast()) }
    guard range.count >= 12, range.count + 6 < line.count, block.text[range].contains(0x20) else {
      return nil
    }
    return range
  }
}
