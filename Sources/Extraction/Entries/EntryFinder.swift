import Bibliography
import Documents

/// Divides a section of works into entries.
///
/// Two families of layout are told apart from the whole section: *inline*, in which a block or line
/// holds an entry, and *stacked*, in which title, authors and venue have lines of their own.
enum EntryFinder {
  /// The entries of a section that spans `range` of the draft's blocks.
  ///
  /// - Returns: the entries in reading order, and the blocks that belong to none.
  /// - Complexity: O(*n*) in the number of bytes.
  static func find(
    _ draft: ExtractionDraft, in range: Range<Int>
  ) -> (entries: [Entry], leftOver: [Int]) {
    var runs: [[EntryLine]] = [[]]
    var headings: [(run: Int, title: String)] = []
    var headed = LabelledEntries.find(draft, in: range)
    if headed.blocks.isEmpty { headed = HeadsBelowYears.find(draft, in: range) }
    if headed.blocks.isEmpty { headed = HeadedEntries.find(draft, in: range) }
    if headed.blocks.isEmpty { headed = TitlesBelow.find(draft, in: range) }
    if headed.blocks.isEmpty { headed = PairedRows.find(draft, in: range) }
    if headed.blocks.isEmpty { headed = SourcesAbove.find(draft, in: range) }
    if headed.blocks.isEmpty { headed = AuthorsAbove.find(draft, in: range) }
    let headless = HeadlessTable.columns(draft, in: range)
    let hasTable =
      headless != nil
      || range.contains { index in
        draft.blocks[index].lines.first.map {
          TableEntries.columns(draft.blocks[index].text, $0) != nil
        } ?? false
      }
    let hasMargin = hasMargin(draft, range)
    let labels = EntryLabels(draft, range)
    let areYears = areYears(draft, range)
    let remarks = NestedRemarks.find(draft, in: range)
    var isLabelled = false
    for index in range where !remarks.contains(index) {
      guard !headed.blocks.contains(index) else {
        // What stands in front of an entry doesn't go on behind it.
        if runs.last?.isEmpty == false { runs.append([]) }
        continue
      }
      let block = draft.blocks[index]
      let wasLabelled = isLabelled
      isLabelled = block.text.count <= 24 && SectionVocabulary.labelsAbstract(block.string)
      if isLabelled || wasLabelled && ListRemarks.isAbstract(block) { continue }
      let isDatedList = block.lines.first.map { labels.datedTitle(of: block, $0) != nil } ?? false
      let remark = ListRemarks.remarkBelowEntry(block)
      if !isDatedList, remark == nil, ListRemarks.isProse(block) { continue }
      if block.isHeading {
        let lines = block.lines
        // A heading that is only a year is the year of what follows; others open a run.
        if let line = lines.first {
          let entryLine = EntryLine(block, index: index, range: line, isFirst: true)
          if case .year = entryLine.role {
            runs[runs.count - 1].append(entryLine)
            continue
          }
        }
        runs.append([])
        headings.append((runs.count - 1, block.string))
        continue
      }
      // A year in the margin comes first, and then what it is the year of.
      var isFirst = true
      var isOpen = false
      var isDated = hasMargin && marginYear(block) != nil
      let counts = labels.countsLines(of: block)
      if areYears, let year = markerYear(block), let line = block.lines.first {
        runs[runs.count - 1].append(EntryLine(index, margin: line, year: year))
        isDated = true
      }
      for line in block.lines {
        if !isFirst, ListRemarks.opensAbstract(block.text[line]) || line.lowerBound == remark {
          break
        }
        if isFirst, hasMargin, line.upperBound < block.text.count,
          EntryFields.isStage(block.text[line])
        {
          // What stands in the margin instead of a year.
          runs[runs.count - 1].append(EntryLine(index, margin: line, year: nil))
          isDated = true
          continue
        }
        var line = hasTable ? line : withoutStage(block, withoutKind(block, line))
        // A year in front of a title begins an entry inside of a block, too, and so does a number.
        let dated =
          hasTable
          ? nil
          : labels.datedTitle(of: block, line)
            ?? (counts && !isFirst ? EntryLabels.counted(block, line) : nil)
        if dated != nil { isFirst = true }
        let opens = isFirst && labels.counts(block, line)
        if isFirst, !hasTable, let label = dated ?? labels.label(of: block, line) {
          let cell = line.lowerBound..<label.rest
          if label.year != nil || WorkWords.namesStage(block.text[cell]) {
            runs[runs.count - 1].append(EntryLine(index, margin: cell, year: label.year))
            isDated = true
          }
          line = block.trimmed(label.rest..<line.upperBound)
          // The entry begins on the next line.
          if line.isEmpty { continue }
        }
        let cell = hasTable ? nil : yearCell(block, line)
        if let cell { line = cell.rest }
        var entryLine = EntryLine(
          block, index: index, range: line, isFirst: isFirst, goesOn: isOpen)
        entryLine.isDated = isDated && isFirst
        entryLine.endYear = cell?.year
        entryLine.opensEntry = dated != nil || isFirst && opens
        runs[runs.count - 1].append(entryLine)
        isOpen = Self.endsOpen(block.text[line])
        if case .year = entryLine.role { continue }
        if isFirst, EntryLine.isCounter(block.text[line]) { continue }
        isFirst = false
      }
    }
    let isStacked = isStacked(runs.flatMap(\.self), draft)
    let authorsOpen = InlineEntries.authorsOpen(runs.flatMap(\.self))
    var entries = headed.entries
    var leftOver: [Int] = []
    for (number, run) in runs.enumerated() where !run.isEmpty {
      let heading = headings.last { $0.run <= number }?.title ?? ""
      let table = table(run, draft, headless, heading: heading)
      entries += table.entries
      let run = table.rest
      if run.isEmpty { continue }
      if isStacked {
        entries += StackedEntries.group(run, draft, heading: heading)
      } else {
        let result = InlineEntries.group(
          run, draft, heading: heading, authorsOpen: authorsOpen)
        entries += result.entries
        leftOver += result.leftOver
      }
    }
    return (entries, leftOver)
  }

  /// Whether a line ends with a comma, an ampersand or a dash.
  private static func endsOpen(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    return [0x2C, 0x2D, 0x26].contains(last) || line.suffix(3).elementsEqual("–".utf8)
  }

  /// A line without a last cell that only says what kind of work it is: "Title ⇥ Journal".
  private static func withoutKind(_ block: Block, _ line: Range<Int>) -> Range<Int> {
    guard let tab = block.text[line].lastIndex(of: 0x09), tab >= line.lowerBound + 16,
      line.upperBound - tab <= 32
    else { return line }
    let words = TextFolding.words(block.string(in: tab + 1..<line.upperBound))
    guard !words.isEmpty, words.allSatisfy(WorkWords.kinds.contains) else { return line }
    return block.trimmed(line.lowerBound..<tab)
  }

  /// A line without how far its work has come in brackets in front: "(Upcoming) Rows of mills".
  private static func withoutStage(_ block: Block, _ line: Range<Int>) -> Range<Int> {
    guard let first = block.text[line].first, first == 0x28 || first == 0x5B,
      let close = block.text[line].prefix(32).firstIndex(of: first == 0x28 ? 0x29 : 0x5D),
      line.upperBound - close > 20,
      EntryFields.isStage(block.text[(line.lowerBound + 1)..<close])
    else { return line }
    return block.trimmed(close + 1..<line.upperBound)
  }

  /// The year at the right edge of a line, and what stands in front of it: "Rows of mills ⇥ June 2019".
  private static func yearCell(
    _ block: Block, _ line: Range<Int>
  ) -> (year: Int, rest: Range<Int>)? {
    guard let tab = block.text[line].suffix(20).lastIndex(of: 0x09), tab > line.lowerBound else {
      return nil
    }
    let cell = block.text[(tab + 1)..<line.upperBound]
    let rest = block.trimmed(line.lowerBound..<tab)
    guard rest.count >= 12, !cell.contains(0x2D), let year = YearScanner.last(in: cell),
      !cell.contains(where: { $0 >= 0x80 })
    else { return nil }
    let words = TextFolding.words(String(decoding: cell, as: UTF8.self))
    let areDates = words.allSatisfy { word in
      Int(word).map { $0 == year || $0 <= 31 } ?? (DateVocabulary.months[word] != nil)
    }
    return words.count <= 3 && areDates ? (year, rest) : nil
  }

  /// The year on the first line of a paragraph, as margins in PDF files are read.
  private static func marginYear(_ block: Block) -> Int? {
    guard !block.isHeading, block.text.count <= 1_500, let end = block.text.firstIndex(of: 0x0A),
      end <= 14, end + 30 < block.text.count,
      case .year(let year) = EntryLine(block, index: 0, range: 0..<end, isFirst: true).role
    else { return nil }
    return year
  }

  /// The year in brackets that marks a list item: "[2020]".
  private static func markerYear(_ block: Block) -> Int? {
    guard case .listItem(let marker) = block.kind, marker.utf8.count == 6, marker.first == "[",
      marker.last == "]"
    else { return nil }
    return YearScanner.last(in: Array(marker.utf8)[1..<5])
  }

  /// Whether most items are marked with years: not where a list counts so far.
  private static func areYears(_ draft: ExtractionDraft, _ range: Range<Int>) -> Bool {
    let items = draft.blocks[range].count { if case .listItem = $0.kind { true } else { false } }
    let marked = draft.blocks[range].count { markerYear($0) != nil }
    return marked >= 2 && marked * 3 >= items * 2
  }

  /// Whether the years of most entries stand in a margin.
  private static func hasMargin(_ draft: ExtractionDraft, _ range: Range<Int>) -> Bool {
    let texts = draft.blocks[range].filter { !$0.isHeading && $0.text.count >= 40 }
    let dated = texts.filter { marginYear($0) != nil }
    // Of lines that are not put together into one, it takes more to tell.
    let whole = dated.count { $0.lines.count == 2 }
    return dated.count >= (whole >= 2 ? 2 : 3) && dated.count * 3 >= texts.count * 2
  }

  /// The entries of the tables in a run of lines, and the lines outside of them.
  private static func table(
    _ run: [EntryLine], _ draft: ExtractionDraft, _ headless: [TableEntries.Column]?,
    heading: String
  ) -> (entries: [Entry], rest: [EntryLine]) {
    var entries: [Entry] = []
    var rest: [EntryLine] = []
    var columns = headless
    for line in run {
      let block = draft.blocks[line.block]
      if let heads = TableEntries.columns(block.text, line.range) {
        columns = heads
      } else if let heads = columns, block.text[line.range].contains(0x09),
        let entry = TableEntries.entry(line, block, heads, heading: heading)
      {
        entries.append(entry)
      } else {
        columns = headless
        rest.append(line)
      }
    }
    return (entries, rest)
  }

  /// Whether most entries set their authors on a line of their own.
  private static func isStacked(_ lines: [EntryLine], _ draft: ExtractionDraft) -> Bool {
    var alone = 0
    var inline = 0
    // A list that a comma leaves open at the end of a line, and whether it began its block: the rest
    // of it, and perhaps of the entry, is on the next line.
    var open: (block: Int, isFirst: Bool)?
    for line in lines {
      if let list = open, list.block != line.block {
        alone += 1
        open = nil
      }
      switch line.role {
      case .authors:
        let text = draft.blocks[line.block].text
        if line.range.upperBound < text.count, endsInsideList(text[line.range]) {
          open = open ?? (line.block, line.isFirstOfBlock)
        } else {
          alone += 1
          open = nil
        }
      case .authorsFirst:
        inline += open?.isFirst ?? line.isFirstOfBlock ? 1 : 0
        open = nil
      default:
        if open != nil { alone += 1 }
        open = nil
      }
    }
    if open != nil { alone += 1 }
    return alone >= 2 && alone > inline
  }

  /// Whether a line of names ends with a comma, or with the initials of the next one.
  private static func endsInsideList(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    if last == 0x2C || last == 0x26 { return true }
    let word = line.reversed().prefix { $0 > 0x20 }
    return last == 0x2E && word.count <= 4 && word.dropFirst().first.map { $0 <= 0x5A } ?? false
      && line.dropLast(word.count + 1).last.map { $0 == 0x2C || $0 == 0x2E } ?? false
  }
}
