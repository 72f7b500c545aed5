import Bibliography
import Documents

/// Reads the layout in which the title of a work is a heading, and the rest stands below it.
///
/// Hand-written pages set their works so: a small heading for each, a paragraph with its authors and
/// where it appeared.
enum HeadedEntries {
  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// - Returns: nothing where headings only divide the list.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], blocks: Set<Int>) {
    var titles: [(heading: Int, body: Range<Int>)] = []
    var dividers = 0
    var index = range.lowerBound
    var section = ""
    var sections: [String] = []
    while index < range.upperBound {
      guard isHead(draft.blocks[index]) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound, !isHead(draft.blocks[end]) { end += 1 }
      if holdsList(draft, index + 1..<end) { return ([], []) }
      // "International conferences" divides the list.
      if isTitle(draft.blocks[index]), !SectionVocabulary.dividesWorks(draft.blocks[index].string),
        let body = body(draft, index + 1..<end)
      {
        titles.append((index, body))
        sections.append(section)
      } else {
        section = draft.blocks[index].string
        if end > index + 1, SectionVocabulary.kind(ofMarked: section) == nil { dividers += 1 }
      }
      index = end
    }
    guard
      titles.count >= 2 || dividers == 0 && titles.first.map({ namesAuthors(draft, $0) }) == true,
      titles.count > dividers,
      !dividesBeside(titles.map(\.heading), draft, range)
    else { return ([], []) }
    var entries: [Entry] = []
    var blocks: Set<Int> = []
    for (title, section) in zip(titles, sections) {
      let heading = title.heading..<title.heading + 1
      entries.append(entry(draft, heading, title.body, heading: section))
      var end = title.heading + 1
      while end < range.upperBound, !isHead(draft.blocks[end]) { end += 1 }
      blocks.formUnion(title.heading..<end)
    }
    return (entries, blocks)
  }

  /// Whether the line below a heading is nothing but two authors or more, or one below it is labelled
  /// as that: it is a title, though the only one.
  private static func namesAuthors(
    _ draft: ExtractionDraft, _ title: (heading: Int, body: Range<Int>)
  ) -> Bool {
    guard draft.blocks[title.heading].isHeading, let first = title.body.first,
      let line = draft.blocks[first].lines.first
    else { return false }
    let bytes = draft.blocks[first].text[line]
    if AuthorSigns(bytes).isWhole, AuthorListParser.prefix(of: bytes).names >= 2 { return true }
    return title.body.contains { index in
      draft.blocks[index].lines.contains { line in
        let bytes = draft.blocks[index].text[line]
        return labelsAuthors(bytes) && AuthorSigns(bytes.dropFirst(editors(bytes))).isWhole
      }
    }
  }

  /// Whether a line says in front that it names the authors: "Authors: Jane Doe".
  private static func labelsAuthors(_ line: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: line.prefix(9), as: UTF8.self).lowercased()
    return ["authors: ", "author: "].contains(where: start.hasPrefix)
  }

  /// Whether a block is a heading, or a line in bold type as printed pages have in their stead.
  static func isHead(_ block: Block) -> Bool {
    // Pages set the authors below a title as a smaller heading, for its look.
    if block.isHeading { return !isAuthors(block) }
    guard case .paragraph = block.kind, block.text.count <= 250, block.lines.count == 1 else {
      return false
    }
    return TypeRuns.merged(block).contains {
      $0.style == .bold && $0.range.count * 10 >= block.text.count * 9
    }
  }

  /// Whether a small heading is the author list of the title above it.
  private static func isAuthors(_ block: Block) -> Bool {
    guard let level = level(block), level >= 4 else { return false }
    let list = AuthorListParser.prefix(of: block.text[...])
    return list.confidence >= 0.6 && list.names >= 2
  }

  /// Whether headings of the level of these are sections of the list, with text below them: so are
  /// all of that level.
  private static func dividesBeside(
    _ titles: [Int], _ draft: ExtractionDraft, _ range: Range<Int>
  ) -> Bool {
    let levels = Set(titles.compactMap { level(draft.blocks[$0]) })
    return range.dropLast().contains { index in
      guard let level = level(draft.blocks[index]), levels.contains(level) else { return false }
      return !isHead(draft.blocks[index + 1])
        && SectionVocabulary.kind(ofMarked: draft.blocks[index].string) != nil
    }
  }

  private static func level(_ block: Block) -> Int? {
    if case .heading(let level) = block.kind { level } else { nil }
  }

  /// Whether two or more whole entries stand below a heading: it divides the list.
  private static func holdsList(_ draft: ExtractionDraft, _ range: Range<Int>) -> Bool {
    range.count { WorkRuns.isOwnEntry(draft.blocks[$0]) } >= 2
      || range.count { goesOnBehindAuthors(draft.blocks[$0]) } >= 2
  }

  /// Whether a block begins with two authors or more and their year, and has words enough for a title
  /// behind it, as the line below a title has not.
  private static func goesOnBehindAuthors(_ block: Block) -> Bool {
    let text = block.text
    guard block.lines.count == 1 || block.page != nil, (50...4_000).contains(text.count) else {
      return false
    }
    let list = AuthorListParser.prefix(of: text[...])
    guard list.confidence >= 0.6, list.names >= 2 else { return false }
    let start = EntryFields.skipDate(text, list.end)
    guard start > list.end + 3, YearScanner.last(in: text[list.end..<start]) != nil else {
      return false
    }
    let sentence = text[start...].prefix { $0 != 0x2E }
    return sentence.split(separator: 0x20).count >= 4
  }

  /// Whether a heading may be the title of a work: no section and no year.
  static func isTitle(_ block: Block) -> Bool {
    guard (8...400).contains(block.text.count),
      SectionVocabulary.kind(ofMarked: block.string) == nil
    else { return false }
    let words = TextFolding.words(block.string)
    if words.count <= 4, let last = words.last, isYear(last) { return false }
    return words.contains { $0.utf8.count >= 4 && $0.utf8.allSatisfy { $0 > 0x39 } }
      && (words.count >= 2 || QuotedTitle.opens(block.text[...]))
  }

  /// Whether a word is a year, also with the letter of one of several: "2020", "2020b".
  ///
  /// Few words in front of it are where a work appeared: "VLDB 2020".
  private static func isYear(_ word: String) -> Bool {
    let digits = Array(word.utf8.prefix(4))
    return (4...5).contains(word.utf8.count) && YearScanner.last(in: digits[...]) != nil
      && word.utf8.dropFirst(4).allSatisfy { (0x61...0x66).contains($0) }
  }

  /// The blocks that go on with the entry: up to the first that says when or where it appeared.
  private static func body(_ draft: ExtractionDraft, _ range: Range<Int>) -> Range<Int>? {
    // "Title", "- Jane Doe, Bo Reed", "- Mill Journal, 2020": items of one entry.
    let isListed =
      range.first.map {
        isListItem(draft.blocks[$0]) && AuthorSigns(draft.blocks[$0].text[...]).isWhole
      } ?? false
    for index in range.prefix(3) {
      let block = draft.blocks[index]
      guard block.text.count <= 700, isListed || !isListItem(block), !ListRemarks.isProse(block)
      else { return nil }
      if YearScanner.last(in: block.text[...]) != nil
        || WorkWords.namesStage(block.text[...])
        || isAuthors(block) && WorkWords.namesPreprint(block.text[...])
        || namesCoauthors(block.text[...]) && WorkWords.namesSource(block.text[...])
      {
        return range.lowerBound..<index + 1
      }
    }
    return nil
  }

  private static func isListItem(_ block: Block) -> Bool {
    if case .listItem = block.kind { true } else { false }
  }

  /// Puts an entry together: the title set off, the lines below behind it.
  static func entry(
    _ draft: ExtractionDraft, _ title: Range<Int>, _ body: Range<Int>, heading: String
  ) -> Entry {
    var joiner = BlockJoiner()
    for index in title {
      let block = draft.blocks[index]
      // "- Rows of Mills": a dash in front makes an item of a heading.
      let start = block.text.starts(with: "- ".utf8) ? 2 : 0
      _ = joiner.append(block, block.trimmed(start..<block.text.count))
    }
    let titleRange = 0..<joiner.text.count
    var authors: Range<Int>?
    var venue: Range<Int>?
    for index in body {
      let block = draft.blocks[index]
      for line in block.lines {
        let bytes = block.text[line]
        if ListRemarks.isLinks(bytes) { continue }
        if authors == nil, venue == nil, namesCoauthors(bytes) {
          // "With Jane Doe. Mill Journal, 2020": whose list it is completes the authors.
          joiner.close(with: 0x2E)
          venue = joiner.append(block, line)
          continue
        }
        let opening = editors(bytes)
        let rest = line.lowerBound + opening..<line.upperBound
        let signs = AuthorSigns(block.text[rest])
        let isList = signs.isWhole || signs.isPrefix
        let isFree = venue == nil && (opening > 0 || !startsInVenue(bytes))
        if authors == nil, isList, isFree || labelsAuthors(bytes) {
          let list = AuthorListParser.prefix(of: block.text[rest])
          let end = signs.isWhole ? addressStart(block.text, rest) : rest.lowerBound + list.end
          authors = joiner.append(block, block.trimmed(rest.lowerBound..<end))
          let tail = block.trimmed(end..<rest.upperBound)
          if tail.count > 2, venue == nil { venue = joiner.append(block, tail) }
        } else {
          let range = joiner.append(block, line)
          venue = (venue?.lowerBound ?? range.lowerBound)..<range.upperBound
        }
      }
    }
    var text = joiner.finish()
    if let authors {
      return Entry(
        block: text, parts: .init(title: titleRange, authors: authors, venue: venue), marker: nil,
        yearContext: nil, heading: heading)
    }
    // Whoever completes the entry sees the title by its type, in one piece.
    if title.count > 1 { text.emphasis.removeAll { $0.range.upperBound <= titleRange.upperBound } }
    text.emphasis.append(.init(style: .bold, range: titleRange))
    return Entry(block: text, parts: nil, marker: nil, yearContext: nil, heading: heading)
  }

  /// Where the addresses begin that links put behind a line of names, or the line's end.
  static func addressStart(_ text: [UInt8], _ line: Range<Int>) -> Int {
    let starts = [" arXiv:", " doi:", " http"].compactMap {
      text[line].firstRange(of: Array($0.utf8))?.lowerBound
    }
    return starts.min() ?? line.upperBound
  }

  /// Whether a line opens with the people beside the owner: "With Jane Doe, preprint".
  static func namesCoauthors(_ line: ArraySlice<UInt8>) -> Bool {
    WithPhrase.opens(line)
      && WithPhrase.find(in: Array("Rows of them.\n".utf8) + line)?.whole.lowerBound == 14
  }

  /// The length of "Edited by", "Hg" and the like at the start of a line.
  private static func editors(_ line: ArraySlice<UInt8>) -> Int {
    let start = String(decoding: line.prefix(30), as: UTF8.self).lowercased()
    return editorOpenings.first(where: start.hasPrefix)?.utf8.count ?? 0
  }

  private static func startsInVenue(_ line: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: line.prefix(6), as: UTF8.self).lowercased()
    return ["in: ", "in ", "dans ", "en: ", "in: "].contains(where: start.hasPrefix)
  }

  private static let editorOpenings = [
    "edited by ", "ed. by ", "eds. ", "hg. von ", "hrsg. von ", "herausgegeben von ",
    "sous la dir. de ",
    "sous la direction de ", "dirigé par ", "a cura di ", "ed. ", "by ", "von ", "par ", "with ",
    "mit ",
    "authors: ", "author: ", "written by ",
  ]
}
