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
    // The blocks that nothing but authors with their year below a title tells.
    var dated: [Int] = []
    func close() {
      let isSure = dated.count * 2 <= count || areOwn(dated, draft)
      if let first = start, count >= 2, isSure { runs.append((first..<end, count)) }
      (start, count, misses, dated) = (nil, 0, 0, [])
    }
    for index in draft.blocks.indices {
      let block = draft.blocks[index]
      if start != nil, ListRemarks.isProse(block) { continue }
      guard !taken.contains(where: { $0.contains(index) }), mayHold(draft, index) else {
        close()
        continue
      }
      if isEntry(block) {
        if start == nil {
          // The year that stands over the list belongs to it.
          let isDated =
            index > 0 && draft.blocks[index - 1].isHeading && isYear(draft.blocks[index - 1])
          start = isDated && !taken.contains { $0.contains(index - 1) } ? index - 1 : index
        }
        end = index + 1
        count += 1
        misses = 0
        if hasDatedAuthorsBelow(block) { dated.append(index) }
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

  /// Whether the owner is an author below most titles, and a source stands below some of them.
  ///
  /// What people said is set so, too, and what they did together.
  private static func areOwn(_ dated: [Int], _ draft: ExtractionDraft) -> Bool {
    guard let owner = OwnerHint(draft) else { return false }
    let blocks = dated.map { draft.blocks[$0] }
    let owned = blocks.count { block in
      block.lines.dropFirst().first.map { line in
        owner.isAuthor(in: AuthorListParser.parse(block.text, range: line))
      } ?? false
    }
    return owned * 2 > blocks.count
      && blocks.contains { block in
        block.lines.dropFirst(2).first.map {
          WorkWords.namesSource(block.text[$0.lowerBound...])
        } ?? false
      }
  }

  private static func isYear(_ block: Block) -> Bool {
    block.text.count <= 14 && YearScanner.last(in: block.text[...]) != nil
  }

  /// Whether a block begins with a list of authors, the owner among them, and a title set off.
  static func isOwn(_ block: Block, _ owner: OwnerHint) -> Bool {
    guard !block.isHeading, (50...1_500).contains(block.text.count) else { return false }
    let list = AuthorListParser.prefix(of: block.text[...])
    guard list.confidence >= 0.6, list.names >= 2,
      owner.isAuthor(in: AuthorListParser.parse(block.text, range: 0..<list.end))
    else { return false }
    return TypeRuns.merged(block).contains {
      abs($0.range.lowerBound - list.end) <= 4 && $0.range.count >= 12
    } || QuotedTitle.range(in: block.text).map { abs($0.lowerBound - list.end) <= 6 } ?? false
  }

  /// Whether two or more people stand in front of an entry, behind its label.
  static func beginsWithAuthors(_ block: Block) -> Bool {
    let list = AuthorListParser.prefix(of: block.text[EntryLabels.bracketEnd(block)...])
    return list.confidence >= 0.6 && list.names >= 2
  }

  /// Whether works may stand in the section of a block at all.
  private static func mayHold(_ draft: ExtractionDraft, _ index: Int) -> Bool {
    let section = draft.section(ofBlock: index)
    switch section?.kind ?? .other {
    case .header, .other, .research, .abstract, .interests, .projects, .contact: return true
    case .education, .experience, .awards, .service, .skills:
      // A heading of unknown words below may be that of works: "What I wrote".
      guard let section, section.isSubsection, let heading = section.heading else { return false }
      return SectionVocabulary.kind(ofMarked: draft.blocks[heading].string) == nil
    case .publications, .references, .talks, .teaching, .students: return false
    }
  }

  /// Whether a block is a long title in quotation marks alone, or with coauthors behind it.
  private static func isTitle(_ block: Block) -> Bool {
    guard QuotedTitle.opens(block.text[...]), let title = QuotedTitle.range(in: block.text),
      title.lowerBound <= 3, title.count >= 30
    else { return false }
    let rest = block.text[title.upperBound...].drop { $0 >= 0x80 || $0 < 0x30 }
    guard let phrase = WithPhrase.find(in: block) else { return rest.isEmpty }
    return phrase.whole.lowerBound - title.upperBound <= 8
  }

  /// Whether a block reads like one entry that has its title behind its authors, set off from what
  /// follows.
  static func isOwnEntry(_ block: Block) -> Bool {
    guard (50...1_500).contains(block.text.count), YearScanner.last(in: block.text[...]) != nil
    else { return false }
    let list = AuthorListParser.prefix(of: block.text[...])
    guard list.confidence >= 0.6, list.names >= 1 else { return false }
    let runs = TypeRuns.merged(block).filter {
      $0.range.lowerBound >= list.end && $0.range.count >= 12
    }
    return runs.count >= 2
      || QuotedTitle.range(in: block.text).map { $0.lowerBound < list.end + 16 } ?? false
  }

  /// Whether a year stands right behind the authors, and a title behind it.
  ///
  /// It stands in brackets, or bare behind two authors or more: "Quill, A., and Moss, B. 2020. Rows".
  private static func isDated(_ text: [UInt8], behind end: Int, names: Int) -> Bool {
    let rest = text[end...].drop { $0 <= 0x20 || $0 == 0x2C || $0 == 0x2E }
    if names >= 2, let mark = rest.dropFirst(4).first, mark == 0x2E || mark == 0x3A,
      YearScanner.last(in: rest.prefix(4)) != nil, rest.count >= 35
    {
      return true
    }
    guard rest.first == 0x28, let close = rest.prefix(20).firstIndex(of: 0x29),
      YearScanner.last(in: rest[...close]) != nil
    else { return false }
    return text.count - close >= 30
  }

  /// Whether a title in a link or a type of its own opens a block, with its authors right behind.
  private static func leadsWithTitle(_ block: Block) -> Bool {
    guard
      let lead = (TypeRuns.merged(block) + TypeRuns.links(block)).first(where: {
        $0.range.lowerBound <= 1 && $0.range.count >= 12
      })
    else { return false }
    let text = block.text
    let start = EntryFields.skipDate(text, EntryFields.skipClosing(text, lead.range.upperBound))
    let list = AuthorListParser.prefix(of: text[start...].prefix { $0 != 0x7C })
    return list.confidence >= 0.6 && list.names >= 1
  }

  /// Whether a title in a link or a type of its own fills the first line, and authors with their year
  /// in brackets the second: "**Rows of Mills**", "Ada Quill, Bo Moss (2019)".
  private static func hasDatedAuthorsBelow(_ block: Block) -> Bool {
    let lines = block.lines
    guard lines.count >= 2, lines[0].count >= 20, let last = block.text[lines[1]].last,
      last == 0x29,
      (TypeRuns.merged(block) + TypeRuns.links(block)).contains(where: {
        $0.range.lowerBound <= 1 && $0.range.upperBound + 1 >= lines[0].upperBound
          && $0.range.upperBound <= lines[1].lowerBound
      })
    else { return false }
    let line = block.text[lines[1]]
    guard let open = line.lastIndex(of: 0x28), line.endIndex - open == 6,
      YearScanner.last(in: line[open...]) != nil
    else { return false }
    let list = AuthorListParser.prefix(of: line[..<open])
    return list.confidence >= 0.6 && list.names >= 1 && lines[1].lowerBound + list.end + 2 >= open
  }

  /// Whether a line goes on in a block that is one entry: a title, and authors with their year below.
  ///
  /// A line that begins with authors and holds a year or a title in quotation marks is another entry.
  static func isDatedEntry(_ block: Block, _ line: EntryLine, _ group: [EntryLine]) -> Bool {
    guard let first = group.first, first.isFirstOfBlock, first.block == line.block,
      group.count < longestEntry
    else { return false }
    let lines = block.lines
    guard lines.count <= longestEntry, hasDatedAuthorsBelow(block) else { return false }
    return line.range.lowerBound <= lines[1].lowerBound || !opensEntry(block.text[line.range])
  }

  /// Whether a line begins with authors, and holds a year or a title in quotation marks behind them.
  private static func opensEntry(_ line: ArraySlice<UInt8>) -> Bool {
    let list = AuthorListParser.prefix(of: line)
    guard list.confidence >= 0.6, list.names >= 1 else { return false }
    return YearScanner.last(in: line.dropFirst(list.end)) != nil
      || QuotedTitle.range(in: Array(line)) != nil
  }

  /// How many lines such an entry has at most.
  private static let longestEntry = 5

  /// Whether the line below a title names the people beside the owner.
  private static func namesCoauthors(_ block: Block) -> Bool {
    let lines = block.lines
    guard lines.count >= 2, let first = lines.first, first.count >= 12 else { return false }
    return lines.dropFirst().prefix(2).contains { HeadedEntries.namesCoauthors(block.text[$0]) }
  }

  /// Whether a block reads like one entry: authors in front or a title in quotation marks, a year,
  /// and marks of a source.
  static func isEntry(_ block: Block) -> Bool {
    guard !block.isHeading, (50...1_500).contains(block.text.count) else { return false }
    if isTitle(block) || hasDatedAuthorsBelow(block) || LabelledEntries.isEntry(block) {
      return true
    }
    guard
      YearScanner.last(in: block.text[...]) != nil || WorkWords.namesStage(block.text[...])
        || WorkWords.namesPreprint(block.text[...])
    else { return false }
    let list = AuthorListParser.prefix(of: block.text[...])
    let hasAuthors =
      list.confidence >= 0.6 && list.names >= 1 || leadsWithTitle(block) || namesCoauthors(block)
    let hasTitle = QuotedTitle.range(in: block.text).map { $0.count >= 20 } ?? false
    guard hasAuthors || hasTitle && QuotedTitle.opens(block.text[...]) else { return false }
    if hasAuthors, isDated(block.text, behind: list.end, names: list.names) { return true }
    return hasAuthors && hasTitle || WorkWords.namesSource(block.text[...])
  }
}
