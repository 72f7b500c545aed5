import Bibliography
import Documents

/// Groups lines into entries where title, authors and venue have lines of their own.
///
/// Layout faults of OCR are mended on the way: a title that is printed twice, an author list or
/// venue that stands before the number of its entry, lines that go on.
enum StackedEntries {
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

  static func group(_ lines: [EntryLine], _ draft: ExtractionDraft, heading: String) -> [Entry] {
    let authorsLead = authorsLead(lines)
    var entries: [Entry] = []
    var pending = Pending()
    var year: Int?
    var previous: EntryLine?

    func close() {
      if let entry = finish(pending, draft, heading: heading, year: year) { entries.append(entry) }
      pending = Pending()
    }

    for line in lines {
      defer { previous = line }
      let text = draft.blocks[line.block].text
      switch line.role {
      case .note:
        continue
      case .year(let value):
        close()
        year = value
      case .venue:
        if pending.titles.isEmpty {
          pending.earlierVenues.append((line, line.range))
        } else {
          pending.venues.append((line, line.range))
        }
      case .authors:
        if authorsLead, !pending.titles.isEmpty { close() }
        let goesOn = continuesAuthors(line, pending, previous, draft)
        if pending.authors.isEmpty && (!pending.titles.isEmpty || authorsLead) || goesOn {
          pending.authors.append(line)
        } else if !authorsLead {
          // A list in front of its entry's title, or one too many.
          if pending.isComplete {
            carryOver(&pending, close: close)
          }
          pending.earlierAuthors = [line]
        }
        if let venue = line.trailingVenue { pending.venues.append((line, venue)) }
      case .authorsFirst, .text:
        let bytes = text[line.range]
        if line.number == nil, continuesAuthors(line, pending, previous, draft) {
          pending.authors.append(line)
          continue
        }
        if isTail(bytes), !pending.titles.isEmpty, line.marker == nil {
          pending.venues.append((line, line.range))
          continue
        }
        if startsEntry(line, pending, previous, draft) {
          if pending.isComplete || !pending.titles.isEmpty {
            if let number = line.number, number == pending.number, pending.authors.isEmpty {
              // The same entry printed twice: the later, longer title stands.
              pending.titles = []
            } else {
              carryOver(&pending, close: close)
            }
          }
          pending.number = line.number
        }
        pending.titles.append(line)
        if let venue = line.trailingVenue { pending.venues.append((line, venue)) }
      }
    }
    close()
    return entries
  }

  /// Closes the entry, and keeps what came after its end for the next one.
  private static func carryOver(_ pending: inout Pending, close: () -> Void) {
    let extra = pending.isComplete && pending.venues.count > 1 ? pending.venues.last : nil
    if extra != nil { pending.venues.removeLast() }
    close()
    pending.earlierVenues = extra.map { [$0] } ?? []
  }

  /// Whether authors come before titles in this list.
  private static func authorsLead(_ lines: [EntryLine]) -> Bool {
    var before = 0
    var after = 0
    for (index, line) in lines.enumerated() {
      guard case .authors = line.role else { continue }
      if line.marker != nil || line.isFirstOfBlock, index + 1 < lines.count,
        lines[index + 1].block == line.block, case .text = lines[index + 1].role
      {
        before += 1
      }
      if index > 0, case .text = lines[index - 1].role { after += 1 }
    }
    return before > after
  }

  /// Whether a line goes on with the author list of the line before it.
  private static func continuesAuthors(
    _ line: EntryLine, _ pending: Pending, _ previous: EntryLine?, _ draft: ExtractionDraft
  ) -> Bool {
    guard let previous, let last = pending.authors.last, last.block == previous.block,
      last.range == previous.range
    else { return false }
    if endsOpen(draft.blocks[previous.block].text, previous.range) { return true }
    if case .authors = line.role { return last.block == line.block }
    return false
  }

  private static func startsEntry(
    _ line: EntryLine, _ pending: Pending, _ previous: EntryLine?, _ draft: ExtractionDraft
  ) -> Bool {
    if line.number != nil { return true }
    if pending.titles.isEmpty { return true }
    if !pending.authors.isEmpty { return true }
    if line.marker != nil { return true }
    // A title that goes on: the same block, or a line that ends in the middle of a phrase.
    guard let previous else { return true }
    return previous.block != line.block && line.isFirstOfBlock
      && !endsOpen(draft.blocks[previous.block].text, previous.range)
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
      "pp ", "pages ", "vol ", "volume ", "doi ", "https ", "http ", "best paper", "acceptance rate",
      "selected for", "oral presentation", "spotlight", "impact factor", "code ", "pdf", "link ",
      "award", "to appear", "accepted", "nominated",
    ].contains(where: folded.hasPrefix)
  }

  private static func finish(
    _ pending: Pending, _ draft: ExtractionDraft, heading: String, year: Int?
  ) -> Entry? {
    guard let first = pending.titles.first else { return nil }
    var joiner = BlockJoiner()
    func append(_ pieces: [(line: EntryLine, range: Range<Int>)]) -> Range<Int>? {
      var whole: Range<Int>?
      for piece in pieces {
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
    guard let title = append(pending.titles.map(body)) else { return nil }
    let authorLines = pending.authors.isEmpty ? pending.earlierAuthors : pending.authors
    let authors = append(authorLines.map(body))
    let venues = pending.venues.isEmpty ? pending.earlierVenues : pending.venues
    let venue = append(venues)
    guard authors != nil || venue != nil else { return nil }
    return Entry(
      block: joiner.finish(), parts: .init(title: title, authors: authors, venue: venue),
      marker: first.marker, yearContext: year, heading: heading)
  }
}
