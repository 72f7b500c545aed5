import Bibliography
import Documents

/// Groups lines into entries where title, authors and venue have lines of their own.
///
/// Layout faults of OCR are mended on the way: a title that is printed twice, an author list or
/// venue that stands before the number of its entry, lines that go on.
struct StackedEntries {
  /// The lines of one entry so far.
  private struct Pending {
    var titles: [EntryLine] = []
    var authors: [EntryLine] = []
    var venues: [(line: EntryLine, range: Range<Int>)] = []
    var number: Int?
    /// Met before the title: taken where the entry has no own.
    var earlierAuthors: [EntryLine] = []
    var earlierVenues: [(line: EntryLine, range: Range<Int>)] = []

    var isComplete: Bool { !titles.isEmpty && !authors.isEmpty }
  }

  private let draft: ExtractionDraft
  private let heading: String
  private let authorsLead: Bool
  /// Whether each entry begins with its authors behind a year in the margin: whatever follows its
  /// title is where the work appeared.
  private let areDated: Bool
  /// Whether years stand at the right edge of lines: behind a long title hardly a space may be left.
  private let hasEdgeYears: Bool
  private var pending = Pending()
  private var entries: [Entry] = []
  private var year: Int?
  /// Whether the year stands in the margin of the entry that is read.
  private var isOwnYear = false
  private var previous: EntryLine?

  static func group(_ lines: [EntryLine], _ draft: ExtractionDraft, heading: String) -> [Entry] {
    var groups = StackedEntries(
      draft: draft, heading: heading, authorsLead: authorsLead(lines, draft.blocks),
      areDated: lines.count(where: opensDated) >= 2,
      hasEdgeYears: lines.count { $0.endYear != nil } >= 2)
    for (index, line) in lines.enumerated() {
      let next = index + 1 < lines.count ? lines[index + 1] : nil
      if groups.wrapsTitle(line, before: next) {
        groups.pending.titles.append(line)
      } else {
        groups.add(line, before: next)
      }
      groups.previous = line
    }
    groups.close()
    return groups.entries
  }

  private init(
    draft: ExtractionDraft, heading: String, authorsLead: Bool, areDated: Bool, hasEdgeYears: Bool
  ) {
    self.areDated = authorsLead && areDated
    self.hasEdgeYears = hasEdgeYears
    self.draft = draft
    self.heading = heading
    self.authorsLead = authorsLead
  }

  private mutating func add(_ line: EntryLine, before next: EntryLine?) {
    if goesOnWithTitle(line) {
      pending.titles.append(line)
      return
    }
    switch line.role {
    case .note:
      break
    case .year(let value):
      close()
      year = value
      isOwnYear = line.isDated
    case .venue:
      if pending.titles.isEmpty {
        pending.earlierVenues.append((line, line.range))
      } else {
        pending.venues.append((line, line.range))
      }
    case .authors:
      addAuthors(line)
    case .authorsFirst, .text:
      if isSource(line, before: next) || isDatedBetween(line, next) || isDatedBelow(line, next) {
        pending.venues.append((line, line.range))
      } else {
        if isNextTitle(line, before: next) { close() }
        addText(line)
      }
    }
  }

  /// Whether a line in the block of an entry that has its source is the title of the next one, with that
  /// one's authors below: lists that nothing but the order of their lines parts.
  private func isNextTitle(_ line: EntryLine, before next: EntryLine?) -> Bool {
    guard !authorsLead, line.marker == nil, pending.isComplete, let source = pending.venues.last,
      source.line.block == line.block, pending.titles[0].block == line.block,
      let next, next.block == line.block, case .authors = next.role
    else { return false }
    let text = draft.blocks[line.block].text
    return YearScanner.last(in: text[source.range]) != nil
      && YearScanner.last(in: text[line.range]) == nil
  }

  /// Whether a line goes on in small letters with the title below its authors, above one more line that
  /// tells where it appeared.
  private func wrapsTitle(_ line: EntryLine, before next: EntryLine?) -> Bool {
    guard authorsLead, pending.isComplete, pending.venues.isEmpty, case .text = line.role,
      let title = pending.titles.last, title.range == previous?.range,
      title.block == line.block, pending.authors.last?.block == line.block,
      let next, next.block == line.block
    else { return false }
    switch next.role {
    case .text, .venue: break
    case .authors, .authorsFirst, .year, .note: return false
    }
    let bytes = draft.blocks[line.block].text[line.range]
    return bytes.first.map { (0x61...0x7A).contains($0) } ?? false
      && !["in ", "to ", "accepted", "under ", "with ", "arxiv", "submitted", "pp"].contains {
        bytes.starts(with: $0.utf8)
      }
      && YearScanner.last(in: bytes) == nil
      && YearScanner.last(in: draft.blocks[next.block].text[next.range]) != nil
  }

  /// Whether an item behind a title and its authors is where the work appeared, though nobody knows
  /// the name: "- Mill Computing, 2019", unless the next item is its list of authors.
  private func isSource(_ line: EntryLine, before next: EntryLine?) -> Bool {
    guard line.marker == "-" || line.marker == "•", pending.isComplete, pending.venues.isEmpty,
      pending.titles[0].marker != nil, pending.authors.last?.block != line.block,
      line.range.count <= 60
    else { return false }
    if case .authors = next?.role { return false }
    let bytes = draft.blocks[line.block].text[line.range]
    guard let comma = bytes.lastIndex(of: 0x2C), YearScanner.last(in: bytes[comma...]) != nil else {
      return false
    }
    return bytes[comma...].split(separator: 0x20).count <= 3
  }

  /// Whether a line with a year stands between the title and the authors of one block: where it appeared.
  private func isDatedBetween(_ line: EntryLine, _ next: EntryLine?) -> Bool {
    guard !authorsLead, line.marker == nil, pending.titles.count == 1, pending.authors.isEmpty,
      let title = pending.titles.first, title.block == line.block, let next,
      next.block == line.block, case .authors = next.role
    else { return false }
    return hasYear(line) && !hasYear(title)
  }

  /// Whether a paragraph with a year stands below those of a title and its authors, and above what the next
  /// entry begins with: where the work appeared.
  private func isDatedBelow(_ line: EntryLine, _ next: EntryLine?) -> Bool {
    guard line.marker == nil, line.isFirstOfBlock, pending.isComplete, pending.venues.isEmpty,
      let title = pending.titles.last, title.block != line.block, hasYear(line), !hasYear(title)
    else { return false }
    guard let next else { return true }
    switch next.role {
    case .authors: return authorsLead
    case .text: return !authorsLead && next.isFirstOfBlock && !hasYear(next)
    case .authorsFirst, .venue, .year, .note: return false
    }
  }

  private func hasYear(_ line: EntryLine) -> Bool {
    YearScanner.last(in: draft.blocks[line.block].text[line.range]) != nil
  }

  private mutating func addAuthors(_ line: EntryLine) {
    // "Lima, Peru, 2020, 8 pages": a place and a date below the venue read like names.
    let bytes = draft.blocks[line.block].text[line.range]
    if line.marker == nil, pending.isComplete, !pending.venues.isEmpty,
      pending.authors.last?.block == line.block, YearScanner.last(in: bytes) != nil
    {
      pending.venues.append((line, line.range))
      return
    }
    if authorsLead, !pending.titles.isEmpty { close() }
    let isWanted = pending.authors.isEmpty && (!pending.titles.isEmpty || authorsLead)
    if isWanted || continuesAuthors(line) {
      pending.authors.append(line)
    } else if !authorsLead {
      // A list in front of its entry's title, or one too many.
      if pending.isComplete { closeKeepingVenue() }
      pending.earlierAuthors = [line]
    }
    if let venue = line.trailingVenue { pending.venues.append((line, venue)) }
  }

  private mutating func addText(_ line: EntryLine) {
    if line.number == nil, continuesAuthors(line) {
      pending.authors.append(line)
      return
    }
    let bytes = draft.blocks[line.block].text[line.range]
    if areDated, pending.isComplete, line.marker == nil {
      if pending.venues.isEmpty { pending.venues.append((line, line.range)) }
      return
    }
    if line.marker == nil, !pending.titles.isEmpty, Self.isTail(bytes) {
      pending.venues.append((line, line.range))
      return
    }
    // In one block with its title and authors, what follows them is the venue.
    if line.marker == nil, pending.isComplete, pending.authors.last?.block == line.block {
      // The year of a prize is not that of the work.
      if !pending.venues.isEmpty, Self.tellsPrize(bytes) { return }
      pending.venues.append((line, line.range))
      return
    }
    if startsEntry(line) {
      if !pending.titles.isEmpty {
        if let number = line.number, number == pending.number, pending.authors.isEmpty {
          // The same entry printed twice: the later, longer title stands.
          pending.titles = []
        } else {
          closeKeepingVenue()
        }
      }
      pending.number = line.number
    }
    pending.titles.append(line)
    if let venue = line.trailingVenue { pending.venues.append((line, venue)) }
  }

  private mutating func close() {
    if let entry = finish() { entries.append(entry) }
    pending = Pending()
  }

  /// Closes the entry; a second venue behind a complete one, in a block of its own, belongs
  /// to the next.
  private mutating func closeKeepingVenue() {
    var extra: [(line: EntryLine, range: Range<Int>)] = []
    if pending.isComplete, pending.venues.count > 1,
      pending.venues.last?.line.block != pending.authors.last?.block
    {
      extra = [pending.venues.removeLast()]
    }
    close()
    pending.earlierVenues = extra
  }

  /// Whether authors come before titles in this list.
  private static func authorsLead(_ lines: [EntryLine], _ blocks: [Block]) -> Bool {
    var before = 0
    var after = 0
    // Blocks that open with authors: what ends them is no title of the authors below.
    var isOpened = false
    // Also where the reader of a page has joined them with the title.
    var isLed = false
    let areFirst = opensWithAuthors(lines)
    for (index, line) in lines.enumerated() {
      let wasOpened = isOpened
      if line.isFirstOfBlock {
        isOpened = if case .authors = line.role { true } else { false }
        isLed = if case .authorsFirst = line.role { true } else { isOpened }
      }
      guard case .authors = line.role else { continue }
      if opensDated(line), index + 1 < lines.count, case .text = lines[index + 1].role {
        before += 1
        continue
      }
      if line.marker != nil || line.isFirstOfBlock, index + 1 < lines.count,
        lines[index + 1].block == line.block, case .text = lines[index + 1].role
      {
        before += 1
      }
      // In a list that authors open, a paragraph with a year is the end of the entry above, too.
      if areFirst, line.isFirstOfBlock, index + 1 < lines.count, lines[index + 1].isFirstOfBlock,
        case .text = lines[index + 1].role,
        index == 0
          || YearScanner.last(in: blocks[lines[index - 1].block].text[lines[index - 1].range])
            != nil
      {
        before += 1
        continue
      }
      // In one block that authors open, a line with a year is the end of the entry above.
      if isLed, !line.isFirstOfBlock, index > 0, index + 1 < lines.count,
        lines[index - 1].block == line.block, lines[index + 1].block == line.block,
        case .text = lines[index + 1].role,
        YearScanner.last(in: blocks[line.block].text[lines[index - 1].range]) != nil
      {
        before += 1
        continue
      }
      if line.isFirstOfBlock, wasOpened, lines[index - 1].block != line.block,
        !lines[index - 1].isFirstOfBlock
      {
        continue
      }
      if index > 0, case .text = lines[index - 1].role { after += 1 }
    }
    return before > after
  }

  /// Whether the first line of a list that is no year names authors.
  private static func opensWithAuthors(_ lines: [EntryLine]) -> Bool {
    for line in lines {
      switch line.role {
      case .year, .note: continue
      case .authors: return true
      case .authorsFirst, .text, .venue: return false
      }
    }
    return false
  }

  /// Whether a line of authors stands behind a year in the margin.
  private static func opensDated(_ line: EntryLine) -> Bool {
    if line.isDated, case .authors = line.role { return true }
    return false
  }

  /// Whether a line goes on with the author list of the line before it.
  private func continuesAuthors(_ line: EntryLine) -> Bool {
    guard let previous, let last = pending.authors.last, last.block == previous.block,
      last.range == previous.range
    else { return false }
    if case .authors = line.role {
      return last.block == line.block
        || Self.endsOpen(draft.blocks[previous.block].text, previous.range)
    }
    if isSetOff(line) { return false }
    // A line with a year is where the work appeared, also behind a comma.
    return Self.endsOpen(draft.blocks[previous.block].text, previous.range)
      && !(last.block == line.block
        && YearScanner.last(in: draft.blocks[line.block].text[line.range]) != nil)
  }

  /// Whether words of a link or in a type of their own that are no names fill a line, as a title does.
  private func isSetOff(_ line: EntryLine) -> Bool {
    let block = draft.blocks[line.block]
    return line.range.count >= 20 && !TypeRuns.readsLikeNames(block.text[line.range])
      && block.emphasis.prefix(64).contains { run in
        (run.isType || run.style == .link)
          && (run.range.lowerBound - 1...run.range.lowerBound + 1)
            .contains(line.range.lowerBound)
          && run.range.upperBound + 3 >= line.range.upperBound
      }
  }

  /// Whether the link or the type of the title goes on over the break in front of a line, and fills it.
  private func goesOnWithTitle(_ line: EntryLine) -> Bool {
    guard let previous, let first = pending.titles.first, let last = pending.titles.last,
      first.block == line.block, last.range == previous.range, previous.block == line.block
    else { return false }
    let block = draft.blocks[line.block]
    // The owner may be set in the type of the title.
    let isList = if case .authors = line.role { true } else { false }
    if Self.goesOnDated(block, last.range, line.range) { return true }
    return block.emphasis.prefix(64).contains { run in
      (run.isType && !isList || run.style == .link)
        && run.range.lowerBound + 1 >= first.range.lowerBound
        && run.range.lowerBound + 8 <= last.range.upperBound
        && run.range.upperBound > line.range.lowerBound
        && run.range.upperBound + 3 >= line.range.upperBound
        && run.range.upperBound + 8 <= block.text.count
    }
  }

  /// Whether a title that fills a line goes on in the same type in the next, up to its year in brackets.
  private static func goesOnDated(_ block: Block, _ title: Range<Int>, _ line: Range<Int>) -> Bool {
    let runs = block.emphasis.prefix(64).filter(\.isType)
    return runs.contains { run in
      run.range.lowerBound <= line.lowerBound + 1 && run.range.upperBound > line.lowerBound
        && endsDated(block.text, run.range.upperBound)
        && runs.contains { above in
          above.style == run.style && above.range.lowerBound <= title.lowerBound + 1
            && above.range.upperBound + 1 >= title.upperBound
        }
    }
  }

  /// Whether a year in brackets stands behind an offset.
  private static func endsDated(_ text: [UInt8], _ end: Int) -> Bool {
    let year = text[min(end, text.count)...].prefix(7)
    return year.count == 7 && year.starts(with: " (".utf8) && year.last == 0x29
      && YearScanner.last(in: year) != nil
  }

  private func startsEntry(_ line: EntryLine) -> Bool {
    if line.number != nil { return true }
    if pending.titles.isEmpty { return true }
    if !pending.authors.isEmpty { return true }
    if line.marker != nil { return true }
    // A title that goes on: the same block, or a line that ends in the middle of a phrase.
    guard let previous else { return true }
    return previous.block != line.block && line.isFirstOfBlock
      && !Self.endsOpen(draft.blocks[previous.block].text, previous.range)
  }

  /// Whether a line ends with a comma, a hyphen or "and": it goes on.
  private static func endsOpen(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last.map({ text[$0] }) else { return false }
    if last == 0x2C || last == 0x2D || last == 0x26 || last == 0x3A { return true }
    let tail = String(decoding: text[range].suffix(5), as: UTF8.self).lowercased()
    return [" and", " of", " for", " the", " in", " with", " on", " to", " a"].contains {
      tail.hasSuffix($0)
    }
  }

  /// Pages, volumes, awards and links behind the venue: no title.
  private static func isTail(_ bytes: ArraySlice<UInt8>) -> Bool {
    let folded = TextFolding.spaced(String(decoding: bytes.prefix(40), as: UTF8.self))
    return [
      "pp ", "pages ", "vol ", "volume ", "doi ", "https ", "http ", "best paper",
      "acceptance rate",
      "selected for", "oral presentation", "spotlight", "impact factor", "code ", "pdf", "link ",
      "award", "to appear", "accepted", "nominated",
    ].contains(where: folded.hasPrefix)
  }

  /// Whether a short line tells of a prize: "Mill 2020 Outstanding Paper Award".
  private static func tellsPrize(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count <= 100 else { return false }
    let words = TextFolding.words(String(decoding: bytes, as: UTF8.self))
    return words.contains { ["award", "awarded", "prize", "winner", "finalist"].contains($0) }
  }

  /// Where a title ends in front of a year in brackets, since its type ends there, and what stands
  /// behind the year: "*Rows of mills* (2018) - Mill J.".
  private func datedSource(
    _ joiner: BlockJoiner, _ title: Range<Int>
  ) -> (title: Int, venue: Range<Int>?)? {
    let text = joiner.text
    for run in joiner.emphasis.prefix(64)
    where run.isType && run.range.lowerBound >= title.lowerBound && run.range.count >= 12 {
      let end = run.range.upperBound
      guard end + 7 <= title.upperBound, Self.endsDated(text, end) else { continue }
      let rest = text[(end + 7)..<title.upperBound].firstIndex {
        $0 >= 0x80 || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
      }
      return (end, rest.map { $0..<title.upperBound })
    }
    return nil
  }

  /// The entry as a reference, with its authors in front, where the line of the title goes on with where the
  /// work appeared; nil where it doesn't.
  private func finishAsReference() -> Entry? {
    guard let title = pending.titles.first, pending.titles.count == 1, !pending.authors.isEmpty,
      pending.venues.isEmpty, pending.earlierVenues.isEmpty, title.trailingVenue == nil
    else { return nil }
    let block = draft.blocks[title.block]
    let end = block.text[title.range].suffix(40)
    guard title.range.count >= 40, let year = YearScanner.last(in: end),
      YearScanner.last(in: block.text[title.range].dropLast(end.count)) != year,
      block.text[title.range].dropLast(8).contains(where: { [0x2C, 0x2E, 0x3B].contains($0) })
    else { return nil }
    var joiner = BlockJoiner()
    var names = 0..<0
    for line in pending.authors {
      names = 0..<joiner.append(draft.blocks[line.block], line.range).upperBound
    }
    joiner.close(with: 0x2E)
    let work = joiner.append(block, title.range)
    let joined = joiner.finish()
    var entry = Entry(
      block: joined, parts: nil,
      marker: (pending.authors + [title]).lazy.compactMap(\.marker).first,
      yearContext: title.endYear ?? self.year, heading: heading,
      hasOwnYear: isOwnYear || title.endYear != nil)
    // A link or a type of its own in front is the title.
    let run = joined.emphasis.first {
      ($0.isType || $0.style == .link) && $0.range.lowerBound == work.lowerBound
        && $0.range.count >= 12
    }
    if let run, run.range.upperBound + 4 < work.upperBound {
      entry.setOff = Entry.Parts(title: run.range, authors: names)
    }
    return entry
  }

  private func finish() -> Entry? {
    guard let first = pending.titles.first else { return nil }
    if let whole = finishAsReference() { return whole }
    var joiner = BlockJoiner()
    var ends: [Int] = []
    func append(_ pieces: [(line: EntryLine, range: Range<Int>)]) -> Range<Int>? {
      var whole: Range<Int>?
      for piece in pieces {
        if !joiner.text.isEmpty { ends.append(joiner.text.count) }
        let range = joiner.append(draft.blocks[piece.line.block], piece.range)
        whole = (whole?.lowerBound ?? range.lowerBound)..<range.upperBound
      }
      return whole
    }
    func body(_ line: EntryLine) -> (line: EntryLine, range: Range<Int>) {
      let text = draft.blocks[line.block]
      let range = line.trailingVenue.map { line.range.lowerBound..<$0.lowerBound } ?? line.range
      return (line, text.trimmed(range))
    }
    guard var title = append(pending.titles.map(body)) else { return nil }
    let source = datedSource(joiner, title)
    if let source { title = title.lowerBound..<source.title }
    let authorLines = pending.authors.isEmpty ? pending.earlierAuthors : pending.authors
    var authors = append(authorLines.map(body))
    if pending.authors.isEmpty, let start = GluedAuthors.start(in: joiner.text, title) {
      authors = start..<title.upperBound
      title = title.lowerBound..<start
    }
    let venues = pending.venues.isEmpty ? pending.earlierVenues : pending.venues
    let venue = append(venues) ?? source?.venue
    var own = (pending.titles + authorLines + venues.map(\.line)).lazy.compactMap(\.endYear).first
    if hasEdgeYears, own == nil, title.count > 16,
      let edge = YearScanner.last(in: joiner.text[title].suffix(4)),
      joiner.text[title.upperBound - 5] == 0x20
    {
      own = edge
      title = EntryFields.trimmed(joiner.text, title.lowerBound..<title.upperBound - 5)
    }
    if authors == nil {
      // Not in this list's layout: let the reference parser read it as a whole.
      return Entry(
        block: joiner.finish(), parts: nil, marker: first.marker, yearContext: own ?? year,
        heading: heading, hasOwnYear: isOwnYear || own != nil, lineEnds: ends)
    }
    return Entry(
      block: joiner.finish(), parts: .init(title: title, authors: authors, venue: venue),
      marker: first.marker, yearContext: own ?? year, heading: heading,
      hasOwnYear: isOwnYear || own != nil)
  }
}
