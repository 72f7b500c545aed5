import Bibliography
import Documents

/// Reads lists that set the authors of each work in a paragraph above it.
///
/// "Quill, A., Reed, B." over "Rows of Mills, Mill Journal 12, 2019."
enum AuthorsAbove {
  /// The fewest entries that tell the layout.
  private static let fewest = 3

  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// - Returns: nothing unless paragraphs of authors and of works take turns, and authors come first.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], blocks: Set<Int>) {
    var entries: [Entry] = []
    var blocks: Set<Int> = []
    var heading = ""
    var others = 0
    var isOpening = true
    var index = range.lowerBound
    while index < range.upperBound {
      let block = draft.blocks[index]
      if block.isHeading {
        heading = block.string
        isOpening = true
      } else if isAuthors(block), index + 1 < range.upperBound, isWork(draft.blocks[index + 1]) {
        entries.append(entry(block, draft.blocks[index + 1], heading: heading))
        blocks.formUnion([index, index + 1])
        index += 1
        isOpening = false
      } else if !block.text.isEmpty {
        // Titles over their authors: the first of the list tells.
        if isOpening, index + 1 < range.upperBound, isAuthors(draft.blocks[index + 1]) {
          return ([], [])
        }
        others += 1
        isOpening = false
      }
      index += 1
    }
    return entries.count >= fewest && entries.count > others ? (entries, blocks) : ([], [])
  }

  /// Whether a paragraph is nothing but authors.
  private static func isAuthors(_ block: Block) -> Bool {
    guard isParagraph(block), block.text.count <= 1_000,
      YearScanner.last(in: block.text[...]) == nil
    else { return false }
    return AuthorSigns(block.text[...]).isWhole || isOneAuthor(block)
  }

  /// Whether a paragraph is a family name, a comma and initials, as "Quill, A.B." is.
  private static func isOneAuthor(_ block: Block) -> Bool {
    guard block.text.count <= 40 else { return false }
    let text = TokenizedText(block.text, in: block.trimmed(block.text.indices))
    return InvertedNames.name(text)?.tokens.upperBound == text.tokens.count
  }

  /// Whether a paragraph holds a title and where the work appeared, and no authors in front.
  private static func isWork(_ block: Block) -> Bool {
    guard isParagraph(block), (30...1_500).contains(block.text.count),
      YearScanner.last(in: block.text[...]) != nil || WorkWords.namesStage(block.text[...])
    else { return false }
    let signs = AuthorSigns(block.text[...])
    return !signs.isWhole && !signs.isPrefix
  }

  private static func isParagraph(_ block: Block) -> Bool {
    if case .paragraph = block.kind { true } else { false }
  }

  private static func entry(_ authors: Block, _ work: Block, heading: String) -> Entry {
    var joiner = BlockJoiner()
    let names = joiner.append(authors, authors.trimmed(authors.text.indices))
    joiner.close(with: 0x2E)
    let start = joiner.append(work, work.trimmed(work.text.indices)).lowerBound
    let block = joiner.finish()
    var entry = Entry(block: block, parts: nil, marker: nil, yearContext: nil, heading: heading)
    // A link or a type of its own that begins the work is its title.
    let run = block.emphasis.first { $0.range.lowerBound == start && $0.range.count >= 12 }
    if let run, run.range.upperBound < block.text.count {
      entry.setOff = Entry.Parts(title: run.range, authors: names)
    }
    return entry
  }
}
