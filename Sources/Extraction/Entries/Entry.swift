import Bibliography
import Documents

/// One entry of a list of works, put together from the lines that belong to it.
struct Entry: Sendable {
  /// The entry's text as one block; where it came from several, they are joined by spaces.
  var block: Block
  /// The parts, where the layout sets them on lines of their own; byte ranges of the block's text.
  var parts: Parts?
  /// The number or label that the entry carries ("3.", "[12]").
  var marker: String?
  /// The year of the heading that the entry stands under.
  var yearContext: Int?
  /// What the entry's subsection says of it ("Journal articles", "Under review").
  var heading: String
  /// Where the authors stand that the list left out or set apart, put in front of the text.
  var impliedAuthors: Range<Int>?
  /// Where the title in front of the phrase ended that named the other authors.
  var impliedTitleEnd: Int?
  /// Whether the year stands in the margin beside this very entry.
  var hasOwnYear = false
  /// Where title and authors stand, where the list sets its titles in a type of their own.
  var setOff: Parts?
  /// Where lines of the source end inside of the text.
  var lineEnds: [Int] = []
  /// Where the paragraph or the lines end that only hold the title, or the authors and the title.
  var headEnd: Int?

  /// The parts of an entry whose layout gives each its own line.
  struct Parts: Sendable, Hashable {
    var title: Range<Int>
    var authors: Range<Int>?
    var venue: Range<Int>?
    /// A date that is printed with none of them.
    var date: Range<Int>?
  }
}

/// Joins pieces of blocks into one block, keeping the place of every byte.
struct BlockJoiner {
  private(set) var text: [UInt8] = []
  private(set) var offsets: [Int] = []
  private(set) var emphasis: [Block.Emphasis] = []
  private var page: Int?

  /// Appends a piece behind a space, and gives its range in the joined text.
  ///
  /// A word that was broken by a hyphen at the end of a line is put together.
  mutating func append(_ block: Block, _ range: Range<Int>) -> Range<Int> {
    if endsBroken, let first = block.text[range].first, (0x61...0x7A).contains(first) {
      text.removeLast()
      offsets.removeLast()
    } else if let last = offsets.last {
      text.append(0x20)
      offsets.append(last)
    }
    if page == nil { page = block.page }
    let start = text.count
    var index = range.lowerBound
    var shifts: [Int] = []
    while index < range.upperBound {
      let byte = block.text[index]
      if byte == 0x2D, let next = Self.brokenWord(block.text, index, range.upperBound) {
        shifts.append(index)
        index = next
        continue
      }
      text.append(byte == 0x0A || byte == 0x09 ? 0x20 : byte)
      offsets.append(block.offsets[index])
      index += 1
    }
    guard shifts.isEmpty else { return start..<text.count }
    for item in block.emphasis {
      let clipped = item.range.clamped(to: range)
      guard !clipped.isEmpty else { continue }
      let lower = start + clipped.lowerBound - range.lowerBound
      emphasis.append(.init(style: item.style, range: lower..<lower + clipped.count))
    }
    return start..<text.count
  }

  /// Ends what was joined so far with a mark, where it doesn't end with one already.
  mutating func close(with mark: UInt8) {
    guard let last = text.last, let offset = offsets.last,
      ![0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x21].contains(last)
    else { return }
    text.append(mark)
    offsets.append(offset)
  }

  /// Whether what was joined so far ends in a hyphen behind a small letter, as a broken word does.
  private var endsBroken: Bool {
    text.count > 2 && text[text.count - 1] == 0x2D && text[text.count - 2] >= 0x61
      && text[text.count - 2] != 0x7C
  }

  /// Where a word broken at the end of a line goes on, or nil where the hyphen belongs to the word.
  private static func brokenWord(_ text: [UInt8], _ hyphen: Int, _ end: Int) -> Int? {
    guard hyphen > 0, (0x61...0x7A).contains(text[hyphen - 1]) else { return nil }
    var next = hyphen + 1
    guard next < end, text[next] == 0x0A else { return nil }
    while next < end, text[next] <= 0x20 { next += 1 }
    return next < end && (0x61...0x7A).contains(text[next]) ? next : nil
  }

  func finish() -> Block {
    Block(kind: .paragraph, text: text, offsets: offsets, emphasis: emphasis, page: page)
  }
}
