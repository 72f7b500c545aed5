import Bibliography
import Documents

/// Reads lists that name where a work appeared first, and set its title apart on the line below.
///
/// "2021 ⇥ Mill Journal 12, 1–9 (2021). ↵ *Rows of Mills*, with Bo Reed": the source in front would be
/// taken for the title. The lines are put in the order in which other lists have them.
enum SourcesAbove {
  /// The fewest entries that tell the layout.
  private static let fewest = 3

  /// The entries of a range of blocks, and the blocks that they are made of.
  ///
  /// - Returns: nothing unless most blocks of several lines are set so.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], blocks: Set<Int>) {
    var found: [(block: Int, entry: Entry)] = []
    var heading = ""
    var year: Int?
    var sure = 0
    var others = 0
    for index in range {
      let block = draft.blocks[index]
      if block.isHeading {
        heading = block.string
        year = nil
        continue
      }
      guard !block.lines.isEmpty else { continue }
      let label = label(of: block)
      guard let title = titleStart(block, behind: label.rest) else {
        if block.lines.count >= 2 { others += 1 }
        continue
      }
      let source = block.trimmed(label.rest..<title)
      let isSure = isSource(block, source)
      if block.lines.count >= 2 {
        if isSure { sure += 1 } else { others += 1 }
      }
      // Among others that are set so, what only looks like names is a source as well.
      guard isSure || block.lines.count >= 2, !opensSetOff(block, source) else { continue }
      if let own = label.year { year = own }
      found.append(
        (index, entry(block, title: title, source, year: label.isLabel ? year : nil, heading)))
    }
    guard sure >= fewest, sure > others * 2 else { return ([], []) }
    return (found.map(\.entry), Set(found.map(\.block)))
  }

  /// Where a title in quotation marks or in a type of its own begins a line below the first, or a
  /// sentence.
  private static func titleStart(_ block: Block, behind start: Int) -> Int? {
    let lines = block.lines
    for line in lines.dropFirst().prefix(2)
    where QuotedTitle.opens(block.text[line])
      && QuotedTitle.range(in: Array(block.text[line.lowerBound...])).map({ $0.lowerBound <= 3 })
        ?? false
    {
      return line.lowerBound
    }
    let starts = lines.dropFirst().prefix(2).map(\.lowerBound)
    return TypeRuns.merged(block).first { run in
      let title = block.trimmed(run.range)
      let isFree =
        starts.contains(title.lowerBound)
        || lines.count == 1 && title.lowerBound >= start + 12
          && block.text[..<title.lowerBound].suffix(2).elementsEqual(". ".utf8)
      return isFree && run.style != .underline && title.count >= 12
        && block.text[title].split(whereSeparator: { $0 <= 0x20 }).count >= 2
        && !TypeRuns.readsLikeNames(block.text[title])
        && (lines.count > 1 || !isVenue(block.text[title]))
    }?.range.lowerBound
  }

  /// The year in front of an entry, in a cell or as its first word, or the dash that repeats one.
  private static func label(of block: Block) -> (isLabel: Bool, year: Int?, rest: Int) {
    let line = block.lines[0]
    let text = block.text[line]
    let word = text.prefix { $0 > 0x20 }
    guard word.endIndex < line.upperBound else { return (false, nil, line.lowerBound) }
    let rest = word.endIndex + 1
    let dashes = ["—", "–", "---"]
    if dashes.contains(where: { word.elementsEqual($0.utf8) }) { return (true, nil, rest) }
    if case .listItem(let marker) = block.kind, dashes.contains(marker) {
      return (true, nil, line.lowerBound)
    }
    guard word.count == 4 || text[word.endIndex] == 0x09 && word.count <= 14,
      let year = YearScanner.last(in: word)
    else { return (false, nil, line.lowerBound) }
    return (true, year, rest)
  }

  /// Whether words tell where and when, or how far a work has come, and no authors.
  private static func isSource(_ block: Block, _ range: Range<Int>) -> Bool {
    let text = block.text[range]
    guard (6...300).contains(text.count), !AuthorSigns(text).isWhole, !QuotedTitle.opens(text)
    else { return false }
    if let open = text.lastIndex(of: 0x28), EntryFields.isStage(text[(open + 1)...]) { return true }
    let list = AuthorListParser.prefix(of: text)
    if list.confidence >= 0.6, list.names >= 2 { return false }
    return WorkWords.namesSource(text) || WorkWords.namesStage(text)
      || YearScanner.last(in: text) != nil || WorkWords.namesPreprint(text) || isVenue(text)
  }

  /// Whether words in a type of their own open a range that are no journal: a title.
  private static func opensSetOff(_ block: Block, _ range: Range<Int>) -> Bool {
    TypeRuns.merged(block).contains { run in
      run.range.lowerBound <= range.lowerBound + 1 && run.range.count >= 12
        && run.range.upperBound > range.lowerBound && !isVenue(block.text[block.trimmed(run.range)])
    }
  }

  private static func isVenue(_ text: ArraySlice<UInt8>) -> Bool {
    VenueNormalizer.standard.normalize(String(decoding: text, as: UTF8.self))
      .map { $0.venue.isKnown && $0.confidence >= 0.8 } ?? false
  }

  /// The entry with its title in front and its source behind it.
  private static func entry(
    _ block: Block, title start: Int, _ source: Range<Int>, year: Int?, _ heading: String
  ) -> Entry {
    var joiner = BlockJoiner()
    for line in block.lines where line.upperBound > start {
      let rest = max(line.lowerBound, start)..<line.upperBound
      if !ListRemarks.isLinks(block.text[rest]) { _ = joiner.append(block, rest) }
    }
    joiner.close(with: 0x2E)
    let end = joiner.text.count
    // The names behind "with" go to the end of the line, whatever stands behind it now.
    let phrase = WithPhrase.find(in: joiner.finish())
    _ = joiner.append(block, source)
    let marker: String? = if case .listItem(let marker) = block.kind { marker } else { nil }
    return Entry(
      block: joiner.finish(), parts: nil, marker: marker, yearContext: year, heading: heading,
      hasOwnYear: year != nil, headEnd: phrase == nil ? nil : end)
  }
}
