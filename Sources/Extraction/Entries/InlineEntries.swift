import Bibliography
import Documents

/// Groups lines into entries where an entry is a list item, a paragraph or a line.
///
/// What sets entries apart is told from the whole run of lines: list markers, hanging indents, or
/// else how each line begins and how the one before it ends.
struct InlineEntries {
  private let draft: ExtractionDraft
  private let lines: [EntryLine]
  /// Whether list markers begin the entries.
  private let itemsRule: Bool
  /// Whether nearly all blocks of the section begin with a list of authors: each is an entry then.
  private let authorsOpen: Bool
  /// Whether most blocks, three or more, begin with a quotation mark.
  private let quotesOpen: Bool
  /// The column of first lines where the others are set further right.
  private let hangingColumn: Int?
  /// The blocks of which each line is a title.
  private let titleBlocks: Set<Int>
  /// The blocks with several lines that begin with authors.
  private let manyAuthors: Set<Int>

  static func group(
    _ lines: [EntryLine], _ draft: ExtractionDraft, heading: String, authorsOpen: Bool
  ) -> (entries: [Entry], leftOver: [Int]) {
    InlineEntries(lines, draft, authorsOpen).group(heading)
  }

  private init(_ lines: [EntryLine], _ draft: ExtractionDraft, _ authorsOpen: Bool) {
    self.lines = lines
    self.draft = draft
    let marked = lines.count { $0.marker != nil }
    itemsRule =
      marked >= 2 && marked * 2 >= lines.count(where: Self.opensBlock) && !Self.itemsRemark(lines)
    self.authorsOpen = authorsOpen
    titleBlocks = BracketedLines.blocks(lines, draft)
    manyAuthors = Self.manyAuthors(lines)
    let firsts = lines.filter(Self.opensBlock)
    let quoted = firsts.count {
      QuotedTitle.opens(draft.blocks[$0.block].text[$0.range])
    }
    quotesOpen = quoted >= 3 && quoted * 2 >= firsts.count
    hangingColumn = itemsRule ? nil : Self.hangingColumn(lines, draft)
  }

  private static func manyAuthors(_ lines: [EntryLine]) -> Set<Int> {
    var once: Set<Int> = []
    var often: Set<Int> = []
    for line in lines {
      if case .authorsFirst = line.role, !once.insert(line.block).inserted {
        often.insert(line.block)
      }
    }
    return often
  }

  /// Whether a line begins a block, and not as the year of what follows.
  private static func opensBlock(_ line: EntryLine) -> Bool {
    if case .year = line.role { false } else { line.isFirstOfBlock }
  }

  /// Whether four of five blocks, and three or more, begin with authors that more words follow.
  static func authorsOpen(_ lines: [EntryLine]) -> Bool {
    var opened = 0
    var others = 0
    for line in lines where line.isFirstOfBlock {
      switch line.role {
      case .authorsFirst: opened += 1
      case .authors, .venue, .text: others += 1
      case .year, .note: break
      }
    }
    return opened >= 3 && opened >= others * 4
  }

  /// Whether the paragraphs are the entries, and the items what is said of them: "- Cited in …".
  private static func itemsRemark(_ lines: [EntryLine]) -> Bool {
    var paragraphs = 0
    var items = 0
    for line in lines where line.isFirstOfBlock {
      guard case .authorsFirst = line.role else { continue }
      if line.marker == nil { paragraphs += 1 } else { items += 1 }
    }
    return paragraphs >= 2 && items * 3 <= paragraphs
  }

  /// Lines that may be one entry.
  private struct Group {
    private(set) var lines: [EntryLine]
    let year: Int?
    let isOwn: Bool
    /// Whether one of the lines tells when, as a whole entry does.
    private(set) var isWhole: Bool

    init(_ line: EntryLine, _ year: Int?, _ isOwn: Bool, isWhole: Bool) {
      lines = [line]
      self.year = year
      self.isOwn = isOwn
      self.isWhole = isWhole
    }

    /// How many lines stand above the first line of links.
    private(set) var head: Int?

    /// Ends the lines in front of a line of links.
    mutating func close() { head = head ?? lines.count }

    mutating func append(_ line: EntryLine, isWhole: Bool) {
      lines.append(line)
      self.isWhole = self.isWhole || isWhole
    }
  }

  private func group(_ heading: String) -> (entries: [Entry], leftOver: [Int]) {
    var groups: [Group] = []
    var leftOver: [Int] = []
    var year: Int?
    // The block whose own year stands in its margin; entries below may have another.
    var dated: Int?
    for line in lines {
      switch line.role {
      case .note:
        // The number of a preprint below a title belongs to it, whatever links stand beside.
        guard let last = groups.last?.lines.last, last.block == line.block else { continue }
        groups[groups.count - 1].close()
        if namesPreprint(line) { groups[groups.count - 1].append(line, isWhole: true) }
        continue
      case .year(let value):
        year = value
        dated = line.isDated ? line.block : nil
        continue
      default: break
      }
      if isRemark(line), !groups.isEmpty { continue }
      if case .venue = line.role, groups.last?.lines.last?.block == line.block {
        groups[groups.count - 1].close()
      }
      let isOwn = dated == line.block
      if let last = groups.last, !starts(line, after: last) {
        groups[groups.count - 1].append(line, isWhole: looksWhole(line))
      } else if let last = groups.last?.lines, last.count == 1, last[0].isDated,
        last[0].block == line.block, !line.opensEntry
      {
        // The first line of a row only labels the entry below it.
        groups[groups.count - 1] = Group(line, year, isOwn, isWhole: looksWhole(line))
      } else {
        groups.append(Group(line, year, isOwn, isWhole: looksWhole(line)))
      }
    }
    var entries: [Entry] = []
    let titled = groups.count { isTitled($0.lines) }
    let titlesLead = titled >= 2 && titled * 2 >= groups.count
    for group in groups {
      if titlesLead, isTitled(group.lines),
        let entry = TitledLines.entry(group.lines, draft, heading: heading, year: group.year)
      {
        entries.append(entry)
        continue
      }
      let (block, lineEnds) = joined(group.lines)
      let own = group.lines.lazy.compactMap(\.endYear).first
      let head = group.head ?? headCount(group.lines)
      guard block.text.count >= 20 else {
        leftOver.append(group.lines[0].block)
        continue
      }
      entries.append(
        Entry(
          block: block, parts: nil, marker: group.lines[0].marker, yearContext: own ?? group.year,
          heading: heading, hasOwnYear: group.isOwn || own != nil, lineEnds: lineEnds,
          headEnd: head < group.lines.count ? lineEnds[head - 1] : nil))
    }
    return (entries, leftOver)
  }

  /// How many lines of an entry are a title that has a paragraph of its own: one, or all.
  private func headCount(_ lines: [EntryLine]) -> Int {
    guard lines.count >= 2, lines[1].block != lines[0].block else { return lines.count }
    let text = draft.blocks[lines[0].block].text[lines[0].range]
    return text.contains(0x7C) || text.last == 0x2E || text.last == 0x3A ? lines.count : 1
  }

  private func namesPreprint(_ line: EntryLine) -> Bool {
    ReferenceIdentifiers.arxiv(Array(draft.blocks[line.block].text[line.range])) != nil
  }

  /// The lines of an entry as one block, and where each but the last ends in it; a line of coauthors,
  /// "with Jane Doe", is set apart in it.
  private func joined(_ lines: [EntryLine]) -> (block: Block, lineEnds: [Int]) {
    var joiner = BlockJoiner()
    var isApart = false
    var ends: [Int] = []
    for (number, line) in lines.enumerated() {
      let text = draft.blocks[line.block].text
      let isPhrase = number > 0 && WithPhrase.fills(text[line.range])
      if isPhrase {
        joiner.close(with: 0x2C)
      } else if isApart || number > 0 && WithPhrase.opensPlainly(text[line.range])
        || number > 0 && HeadedEntries.namesCoauthors(text[line.range])
      {
        joiner.close(with: 0x2E)
      }
      isApart = isPhrase
      if number > 0 { ends.append(joiner.text.count) }
      _ = joiner.append(draft.blocks[line.block], line.range)
    }
    return (joiner.finish(), ends)
  }

  /// Whether a block has a title on its first line and begins its second with authors.
  private func isTitled(_ lines: [EntryLine]) -> Bool {
    guard lines.count >= 2, lines[0].isFirstOfBlock, lines[1].block == lines[0].block,
      case .text = lines[0].role, lines[0].range.count >= 16
    else { return false }
    switch lines[1].role {
    case .authors, .authorsFirst: return true
    default: return false
    }
  }

  // MARK: The layout of the run

  private static func column(_ line: EntryLine, _ draft: ExtractionDraft) -> Int {
    let offset = draft.blocks[line.block].offsets[line.range.lowerBound]
    return draft.document.column(at: offset)
  }

  /// The column of first lines, where two or more lines are set further right than two or more.
  private static func hangingColumn(_ lines: [EntryLine], _ draft: ExtractionDraft) -> Int? {
    guard lines.count >= 4 else { return nil }
    let columns = lines.map { column($0, draft) }
    guard let least = columns.min() else { return nil }
    let firsts = columns.indices.filter { columns[$0] <= least + 1 }
    let deeper = columns.count - firsts.count
    guard firsts.count >= 2, deeper >= 2, deeper * 4 >= firsts.count,
      columns[0] <= least + 1
    else { return nil }
    // The first line of a block hangs out; a block that begins further right is another layout.
    let inset = lines.indices.count { lines[$0].isFirstOfBlock && columns[$0] > least + 1 }
    return inset * 4 <= lines.count { $0.isFirstOfBlock } ? least : nil
  }

  /// "– Media coverage: …", "* Winner of …": a bullet among entries that carry none.
  private func isRemark(_ line: EntryLine) -> Bool {
    guard !itemsRule, line.marker != nil, line.number == nil else { return false }
    if case .authorsFirst = line.role { return false }
    let text = draft.blocks[line.block].text[line.range]
    if RepeatedAuthors.leads(text, marker: line.marker) { return false }
    return lines.contains { Self.opensBlock($0) && $0.marker == nil }
  }

  // MARK: Where entries begin

  /// Whether a line begins an entry of its own.
  private func starts(_ line: EntryLine, after group: Group) -> Bool {
    if line.marker != nil || line.opensEntry || titleBlocks.contains(line.block) { return true }
    if case .venue = line.role { return false }
    guard let last = group.lines.last else { return true }
    if Self.closesBracket(
      draft.blocks[line.block].text[line.range], of: draft.blocks[last.block].text[last.range])
    {
      return false
    }
    if goesOn(line, after: last) || isSetOffTitle(line, group) || addsAuthors(line, group)
      || isBelowDatedTitle(line, group)
      || endsEntry(line, after: last, group)
    {
      return false
    }
    let text = draft.blocks[line.block].text
    let isOpen = !Self.endsClosed(draft.blocks[last.block].text, last.range)
    if let first = text[line.range].first, (0x61...0x7A).contains(first),
      !opensWithParticle(line)
    {
      return false
    }
    if let column = hangingColumn {
      return Self.column(line, draft) <= column + 1 && !(isOpen && !group.isWhole)
    }
    let isAuthors = if case .authorsFirst = line.role { true } else { false }
    if isAuthors, EntryEnds.parts(line, group.lines, isOpen: isOpen, draft) { return true }
    if line.block == last.block {
      guard !isOpen || opensQuote(line) || opensPhrase(line, inFrontOfQuote: true),
        group.isWhole || closesQuote(group.lines)
      else { return false }
      // "Quill, A. and Reed, B. (2015)," above the title in quotation marks.
      if opensQuote(line), group.lines.count == 1, !closesQuote(group.lines) {
        switch group.lines[0].role {
        case .authors, .authorsFirst: return false
        case .venue, .year, .note, .text: break
        }
      }
      if opensPhrase(line) { return true }
      if !isAuthors, group.lines.count == 1, endsInAuthors(last) { return false }
      // Lines of one block are one entry, unless each line is one; those of an item are not.
      return isAuthors && !isOpen || opensQuote(line)
        || looksWhole(line) && opensWell(line) && !(itemsRule && group.lines[0].marker != nil)
    }
    if line.isFirstOfBlock, line.block != last.block, isAuthors || isLabel(group.lines),
      let title = QuotedTitle.range(in: Array(text[line.range])), title.lowerBound >= 5
    {
      // Authors and a title in quotation marks: what stands above is no part of it.
      return true
    }
    if isOpen && !group.isWhole {
      if authorsOpen, isAuthors, line.isFirstOfBlock, case .authorsFirst = group.lines[0].role {
        return true
      }
      return opensQuote(line) && (closesQuote(group.lines) || quotesOpen && line.isFirstOfBlock)
        || opensLike(group.lines, line)
        || namesCoauthors(line) && !endsInPhrase(last)
    }
    if itemsRule {
      // Between list items, a paragraph goes on with the item that it was broken off from.
      return isAuthors && group.isWhole
    }
    return group.isWhole || line.isFirstOfBlock && !isOpen
  }

  /// Whether a line is nothing but authors and their year: the title stands below it.
  private func endsInAuthors(_ line: EntryLine) -> Bool {
    let text = draft.blocks[line.block].text
    let list = AuthorListParser.prefix(of: text[line.range])
    guard list.confidence >= 0.6, list.names >= 2 else { return false }
    let end = line.range.lowerBound + list.end
    return YearScanner.last(in: text[end..<line.range.upperBound]) != nil
      && EntryFields.skipDate(Array(text[..<line.range.upperBound]), end) >= line.range.upperBound
  }

  /// Whether a line is nothing but words in one type, below authors that aren't set in it.
  private func isSetOffTitle(_ line: EntryLine, _ group: Group) -> Bool {
    guard group.lines.count == 1, line.block == group.lines[0].block, !group.lines[0].isDated
    else { return false }
    switch group.lines[0].role {
    case .authors, .authorsFirst: break
    case .venue, .year, .note, .text: return false
    }
    let first = group.lines[0].range
    return TypeRuns.merged(draft.blocks[line.block]).prefix(64).contains { run in
      run.style != .underline && run.range.lowerBound <= line.range.lowerBound + 1
        && run.range.lowerBound >= first.upperBound && run.range.count >= 16
        && run.range.upperBound + 1 >= line.range.upperBound
        && !TypeRuns.readsLikeNames(draft.blocks[line.block].text[run.range])
    }
  }

  /// Whether a line of the same block tells of a prize, or begins inside of words in one type.
  private func goesOn(_ line: EntryLine, after last: EntryLine) -> Bool {
    guard line.block == last.block else { return false }
    let block = draft.blocks[line.block]
    let word = block.text[line.range].prefix { $0 > 0x20 }
    if ["Awarded", "Winner", "Nominated", "Finalist"].contains(where: {
      word.elementsEqual($0.utf8)
    }) {
      return true
    }
    // "In A. Quill & B. Moss (eds.), *Rows of Mills*": the book of a chapter.
    if word.elementsEqual("In".utf8),
      [" (ed", "(Ed", "(eds", " eds."].contains(where: {
        block.text[line.range].prefix(200).firstRange(of: Array($0.utf8)) != nil
      })
    {
      return true
    }
    // "In *Pond Letters*": where the title above appeared.
    if word.elementsEqual("In".utf8), !looksWhole(last),
      block.emphasis.contains(where: {
        $0.style == .italic && $0.range.lowerBound == line.range.lowerBound + 3
          && $0.range.count >= 5
      })
    {
      return true
    }
    return block.emphasis.prefix(512).contains {
      $0.isType && $0.range.count <= 160
        && $0.range.lowerBound > last.range.lowerBound
        && $0.range.lowerBound + 2 < last.range.upperBound
        && $0.range.upperBound > line.range.lowerBound + 2
        && $0.range.upperBound < line.range.upperBound
    }
  }

  /// Whether a line begins inside of the bracket that the one above it leaves open.
  private static func closesBracket(_ line: ArraySlice<UInt8>, of above: ArraySlice<UInt8>) -> Bool
  {
    guard let open = above.lastIndex(of: 0x28), !above[open...].contains(0x29) else { return false }
    let bracket = line.prefix(120).first { $0 == 0x28 || $0 == 0x29 }
    return bracket == 0x29
  }

  /// Whether a short line only tells when an entry appeared, or with whom and when.
  ///
  /// As in "(2016)" and "Bergen: Mill Press, 2016".
  private func endsEntry(_ line: EntryLine, after last: EntryLine, _ group: Group) -> Bool {
    guard !group.isWhole, line.range.count <= 60 else { return false }
    var text = draft.blocks[line.block].text[line.range]
    while let mark = text.last, mark == 0x2E || mark == 0x2C { text.removeLast() }
    if text.first == 0x28, text.last == 0x29 {
      return text.count <= 20 && line.block == last.block && YearScanner.last(in: text) != nil
    }
    guard YearScanner.last(in: text.suffix(4)) != nil, let colon = text.firstIndex(of: 0x3A),
      text[colon...].starts(with: ": ".utf8), case let press = text[(colon + 2)...],
      text[..<colon].split(separator: 0x20).count <= 3, press.count >= 8,
      press.split(separator: 0x20).count <= 5
    else { return false }
    return text.dropLast(4).last == 0x20 && text.dropLast(5).last == 0x2C
  }

  /// Whether a paragraph begins with the coauthors of the title above it: "Together with Bo Reed".
  private func addsAuthors(_ line: EntryLine, _ group: Group) -> Bool {
    guard line.isFirstOfBlock, line.block != group.lines[0].block, group.lines.count <= 2,
      case .text = group.lines[0].role,
      WithPhrase.opensPlainly(draft.blocks[line.block].text[line.range])
    else { return false }
    return !group.lines.contains {
      WithPhrase.find(in: Array(draft.blocks[$0.block].text[$0.range])) != nil
    }
  }

  /// Whether authors and where their work appeared stand below a title that a year in the margin dates:
  /// a sentence, where a label would be a word or two.
  ///
  /// So do all lines below authors with their year.
  private func isBelowDatedTitle(_ line: EntryLine, _ group: Group) -> Bool {
    if WorkRuns.isDatedEntry(draft.blocks[line.block], line, group.lines) { return true }
    guard group.lines.count == 1, case let title = group.lines[0], title.isDated,
      title.block == line.block, case .text = title.role, case .authorsFirst = line.role
    else { return false }
    let bytes = draft.blocks[title.block].text[title.range]
    guard let last = bytes.last, [0x2E, 0x3F, 0x21].contains(last),
      bytes.split(separator: 0x20).count >= 4
    else { return false }
    // Where another list of authors follows, each line is an entry.
    return !manyAuthors.contains(line.block)
  }

  /// Whether a few words stand alone, as those of links do: "Replication package".
  private func isLabel(_ group: [EntryLine]) -> Bool {
    guard group.count == 1, group[0].range.count <= 40 else { return false }
    let text = draft.blocks[group[0].block].text[group[0].range]
    return !text.contains { [0x2C, 0x2E, 0x26].contains($0) || (0x30...0x39).contains($0) }
  }

  private static func endsClosed(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last.map({ text[$0] }) else { return true }
    if last == 0x22 || last == 0x9D {
      // A stop before the mark ends the title and the entry.
      let before = text[range].dropLast().last { $0 != 0x80 && $0 != 0xE2 }
      return before == 0x2E || before == 0x3F
    }
    if last == 0x2E, endsInInitials(text[range]) { return false }
    if last == 0x2E || last == 0x29 || last == 0x5D || (0x30...0x39).contains(last) { return true }
    return endsInStage(text[range])
  }

  /// Whether a line ends in the initials of a name that the next line goes on with.
  private static func endsInInitials(_ line: ArraySlice<UInt8>) -> Bool {
    var words = Array(line.suffix(60).split(separator: 0x20).suffix(3))
    guard let last = words.popLast(), var before = words.popLast(),
      [2, 4, 6].contains(last.count), !places.contains(String(decoding: last, as: UTF8.self))
    else { return false }
    // "…, C. E." above "Reed".
    if last.count == 2, before.count == 2, before.last == 0x2E,
      let first = before.first, (0x41...0x5A).contains(first)
    {
      guard let name = words.popLast() else { return false }
      before = name
    }
    // "…, Steven L." above "Reed".
    if before.allSatisfy({ $0 >= 0x41 }), let first = before.first, (0x41...0x5A).contains(first),
      before.count >= 3, last.count == 2
    {
      guard let name = words.popLast() else { return false }
      before = name
    }
    guard before.last == 0x2C || before.elementsEqual("and".utf8) || before == [0x26] else {
      return false
    }
    return zip(last.indices, last).allSatisfy { index, byte in
      (index - last.startIndex) % 2 == 1 ? byte == 0x2E : (0x41...0x5A).contains(byte)
    }
  }

  private static let places: Set<String> = [
    "D.C.", "U.S.", "U.K.", "U.S.A.", "N.Y.", "N.J.", "M.A.", "N.C.", "N.M.", "B.C.",
  ]

  /// Whether a line says last how far a work has come: "Journal of Rows, accepted".
  private static func endsInStage(_ line: ArraySlice<UInt8>) -> Bool {
    let words = line.suffix(40)
    guard let comma = words.lastIndex(of: 0x2C) else { return false }
    return EntryFields.isStage(words[(comma + 1)...])
  }

  /// Whether a block opens with an author list whose first name begins with a small letter:
  /// "van der Berg A, Quill B (2020)".
  private func opensWithParticle(_ line: EntryLine) -> Bool {
    guard line.isFirstOfBlock else { return false }
    let list = AuthorListParser.prefix(of: draft.blocks[line.block].text[line.range])
    return list.names >= 2 && list.confidence >= 0.5
  }

  /// Whether a line opens with a quotation mark, as titles do.
  private func opensQuote(_ line: EntryLine) -> Bool {
    QuotedTitle.opens(draft.blocks[line.block].text[line.range])
  }

  /// No entry has more bytes.
  private static let longestEntry = 4_000

  /// Whether the group holds a title in quotation marks that is closed.
  private func closesQuote(_ group: [EntryLine]) -> Bool {
    var joiner = BlockJoiner()
    // Asked at each line: of what is longer than any entry, only the beginning counts.
    for line in group where joiner.text.count < Self.longestEntry {
      _ = joiner.append(draft.blocks[line.block], line.range)
    }
    guard let title = QuotedTitle.range(in: joiner.text) else { return false }
    if title.lowerBound < 8 { return true }
    let phrase = WithPhrase.find(in: joiner.finish())
    return phrase.map { $0.whole.lowerBound == 0 && title.lowerBound - $0.whole.upperBound < 8 }
      ?? false
  }

  /// Whether a line opens with the people beside the owner: "With Jane Doe: …".
  private func opensPhrase(_ line: EntryLine, inFrontOfQuote: Bool = false) -> Bool {
    let text = draft.blocks[line.block].text
    guard line.range.upperBound - line.range.lowerBound >= 12, WithPhrase.opens(text[line.range]),
      let phrase = WithPhrase.find(in: draft.blocks[line.block].slice(line.range)),
      phrase.whole.lowerBound == 0
    else { return false }
    let rest = text[line.range].dropFirst(phrase.whole.upperBound).drop { $0 <= 0x20 }
    return !inFrontOfQuote || QuotedTitle.opens(rest)
  }

  /// Whether a block opens with a title in the type that the group's own title is set in.
  private func opensLike(_ group: [EntryLine], _ line: EntryLine) -> Bool {
    guard line.isFirstOfBlock, let first = group.first, first.isFirstOfBlock,
      let style = titleStyle(first)
    else { return false }
    return titleStyle(line) == style
  }

  /// The type of the three or more words that a block opens with.
  private func titleStyle(_ line: EntryLine) -> Block.Emphasis.Style? {
    let block = draft.blocks[line.block]
    let run = TypeRuns.merged(block).first {
      $0.range.lowerBound <= line.range.lowerBound + 1 && $0.range.count >= 16
    }
    guard let run, block.text[run.range].split(separator: 0x20).count >= 3,
      !TypeRuns.readsLikeNames(block.text[run.range])
    else { return nil }
    return run.style
  }

  /// Whether a block is a title with its coauthors in brackets behind it: "Title (with Jane Doe)".
  private func namesCoauthors(_ line: EntryLine) -> Bool {
    guard line.isFirstOfBlock, opensWell(line) else { return false }
    let text = Array(draft.blocks[line.block].text[line.range])
    guard let phrase = WithPhrase.find(in: text), text[phrase.whole.lowerBound] == 0x28 else {
      return false
    }
    return phrase.whole.lowerBound >= 16
  }

  /// Whether a line breaks off in front of a word that must follow: "… of the", "Doe, Jane,".
  private func endsInPhrase(_ line: EntryLine) -> Bool {
    let text = draft.blocks[line.block].text[line.range]
    if let last = text.last, [0x2C, 0x2D, 0x26, 0x3A].contains(last) { return true }
    let word = text.split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return ["and", "of", "for", "the", "in", "with", "on", "to", "a", "an", "by", "from"]
      .contains(word.lowercased())
  }

  private func opensWell(_ line: EntryLine) -> Bool {
    guard let first = draft.blocks[line.block].text[line.range].first else { return false }
    return (0x41...0x5A).contains(first) || first >= 0xC3 || first == 0x28 || first == 0x2A
  }

  /// Whether a line holds a year, or says that there is none yet, as a whole entry does.
  private func looksWhole(_ line: EntryLine) -> Bool {
    if line.isDated || line.endYear != nil { return true }
    let text = draft.blocks[line.block].text[line.range]
    return YearScanner.last(in: text) != nil || WorkWords.namesStage(text)
      || Self.endsInStage(text)
  }
}
