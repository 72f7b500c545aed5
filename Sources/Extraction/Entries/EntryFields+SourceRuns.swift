import Bibliography
import Documents

/// Titles that go on into their sources, which only stand in a type of their own.
extension EntryFields {
  /// A title that goes on into words in bold or italics at its end: where the work appeared.
  mutating func cutTitle(_ block: Block) {
    guard let found = title else { return }
    let runs = TypeRuns.merged(block)
    for (index, run) in runs.enumerated()
    where run.style != .underline && run.range.count >= 4
      && run.range.lowerBound >= found.lowerBound + 8 && run.range.lowerBound < found.upperBound
    {
      let head = block.trimmed(found.lowerBound..<run.range.lowerBound)
      guard let last = head.last.map({ block.text[$0] }) else { continue }
      // Without a mark between, only words that begin the name of a source tell.
      let isOpen = Self.opensSource(block.text[run.range]) && head.count >= 20
      let mark = isOpen && ![0x2C, 0x3F].contains(last) ? 0x2E : last
      guard [0x2C, 0x2E, 0x3F].contains(mark),
        !Self.standsBefore(runs.dropFirst(index), block.text),
        Self.isSource(run, found, venue, block.text, behind: mark)
      else { continue }
      title = Self.trimmed(block.text, head)
      if mark == 0x3F { title = head }
      venue = run.range.lowerBound..<max(run.range.upperBound, venue?.upperBound ?? 0)
      return
    }
  }

  /// Whether a run begins as the names of sources do, and as titles hardly ever.
  private static func opensSource(_ text: ArraySlice<UInt8>) -> Bool {
    ["Proceedings of ", "Proc. ", "Journal of ", "Transactions of ", "In Proceedings of "]
      .contains { text.starts(with: $0.utf8) }
  }

  /// Whether words in italics stand right before others in bold: a species, and then the journal.
  private static func standsBefore(_ runs: ArraySlice<Block.Emphasis>, _ text: [UInt8]) -> Bool {
    guard let run = runs.first, let next = runs.dropFirst().first else { return false }
    return run.style == .italic && text[run.range].last == 0x2E && next.style == .bold
      && (run.range.upperBound...run.range.upperBound + 2).contains(next.range.lowerBound)
      && next.range.count >= 6
  }

  /// Whether a run of letters in its own type ends a title as its source, not as a part of it.
  private static func isSource(
    _ run: Block.Emphasis, _ title: Range<Int>, _ venue: Range<Int>?, _ text: [UInt8],
    behind mark: UInt8
  ) -> Bool {
    // Only a link or numbers may stand between the run and the end of what was read as the title.
    let behind = min(run.range.upperBound, title.upperBound)..<title.upperBound
    let letters = text[behind].count { ($0 | 0x20) >= 0x61 }
    guard letters <= 8 || isStage(text[behind]) else { return false }
    // A name in italics may be part of a title, as those of species are.
    if run.style == .bold || venue.map({ $0.lowerBound < run.range.upperBound + 3 }) ?? true {
      return true
    }
    // Behind a full stop, unless another source is known: "*Mill Studies*, under review [Preprint]".
    guard mark == 0x2E, let venue else { return false }
    let name = String(decoding: text[venue], as: UTF8.self)
    return !(VenueNormalizer.standard.normalize(name)?.venue.isKnown ?? false)
      || WorkWords.namesPreprint(text[venue]) || name.lowercased().contains("preprint")
  }

  /// Takes all in front of a source in italics for the title, in a list of works that names nobody.
  ///
  /// As in "Rows of mills and their history. In *Northern Ponds*, B. Moss (ed.), 149-62. Ghent, 2013".
  mutating func takeBeforeSource(_ block: Block) -> Bool {
    let text = block.text
    guard let found = Self.venueStart(block, behind: 0), found.title >= 16,
      found.venue < text.count, YearScanner.last(in: text[found.venue...]) != nil,
      case let range = Self.trimmed(text, 0..<found.title),
      text[range].split(separator: 0x20).count >= 3, !Self.isStage(text[range])
    else { return false }
    let list = AuthorListParser.prefix(of: text[range])
    // "Rows of mills. *Bo Moss and Rosa Fenn* Mill Days 2019": authors may be in italics, too.
    let areAuthors = TypeRuns.merged(block).contains { run in
      run.style == .italic && run.range.lowerBound == found.venue
        && TypeRuns.readsLikeNames(text[block.trimmed(run.range)])
    }
    guard list.confidence < 0.6 || list.names == 0, AuthorSigns.cutShortEnd(text[range]) == nil,
      !areAuthors,
      authors.map({ $0.lowerBound >= range.upperBound }) ?? true
    else { return false }
    title = range
    authors = nil
    venue = found.venue..<text.count
    return true
  }

  /// Whether italics stand right behind a title, or behind the "in" that follows it.
  static func standsBeforeSource(_ title: Range<Int>, _ block: Block) -> Bool {
    TypeRuns.merged(block).prefix(64).contains {
      $0.style == .italic && $0.range.count >= 5
        && (0...6).contains($0.range.lowerBound - title.upperBound)
    }
  }
}
