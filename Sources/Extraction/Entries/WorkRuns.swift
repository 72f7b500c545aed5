import Bibliography
import Documents

/// Finds lists of works that no heading announces: block after block that reads like an entry.
enum WorkRuns {
  /// The runs of blocks outside of `taken` that read like entries.
  ///
  /// - Parameters:
  ///   - draft: the document.
  ///   - taken: block ranges that are read already.
  ///   - least: how many entries the longest run must have.
  /// - Returns: the runs in reading order, each a range of blocks.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, outside taken: [Range<Int>], least: Int
  ) -> [Range<Int>] {
    var runs: [(blocks: Range<Int>, count: Int)] = []
    var start: Int?
    var end = 0
    var count = 0
    var misses = 0
    func close() {
      if let first = start, count >= 2 { runs.append((first..<end, count)) }
      (start, count, misses) = (nil, 0, 0)
    }
    for index in draft.blocks.indices {
      let block = draft.blocks[index]
      guard !taken.contains(where: { $0.contains(index) }), mayHold(draft, index) else {
        close()
        continue
      }
      if isEntry(block) {
        if start == nil { start = index }
        end = index + 1
        count += 1
        misses = 0
      } else if start != nil {
        // A heading or a remark may stand in between.
        misses += 1
        if misses > (block.text.count <= 80 ? 2 : 1) || block.text.count > 400 { close() }
      }
    }
    close()
    // Where one list is sure, shorter ones of the same document count too.
    return runs.contains { $0.count >= least } ? runs.map(\.blocks) : []
  }

  /// Whether works may stand in the section of a block at all.
  private static func mayHold(_ draft: ExtractionDraft, _ index: Int) -> Bool {
    switch draft.section(ofBlock: index)?.kind ?? .other {
    case .header, .other, .research, .abstract, .interests, .projects, .contact: true
    case .education, .experience, .publications, .references, .talks, .awards, .service, .teaching,
      .students, .skills:
      false
    }
  }

  /// Whether a block reads like one entry: authors in front or a title in quotation marks, a year,
  /// and marks of a source.
  static func isEntry(_ block: Block) -> Bool {
    guard !block.isHeading, (50...1_500).contains(block.text.count) else { return false }
    guard YearScanner.last(in: block.text[...]) != nil || WorkWords.namesStage(block.text[...])
    else { return false }
    let list = AuthorListParser.prefix(of: block.text[...])
    let hasAuthors = list.confidence >= 0.6 && list.names >= 1
    let hasTitle = QuotedTitle.range(in: block.text).map { $0.count >= 20 } ?? false
    guard hasAuthors || hasTitle && QuotedTitle.opens(block.text[...]) else { return false }
    return hasAuthors && hasTitle || WorkWords.namesSource(block.text[...])
  }
}
