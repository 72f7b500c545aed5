import Bibliography
import Documents

/// Reads the talks that a CV lists: title, event, place and date in any order, on one line or more.
enum OwnTalks {
  /// The talks under one heading.
  ///
  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - range: the blocks of the section, without its heading.
  ///   - owner: the folded words of the owner's family name, which may lead each item.
  ///   - titles: the titles that all such sections of the page together set off; the section's own
  ///     where nil.
  ///   - areEntries: whether each paragraph is an entry, as list items are.
  /// - Returns: the talks in the order of the section.
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(
    in blocks: [Block], _ range: Range<Int>, owner: Set<String> = [],
    titles: SetOffTitles? = nil, areEntries: Bool = false
  ) -> [TalkDraft] {
    var entries: [Entry] = []
    var open: [TalkPiece] = []
    var isOpenItem = false
    func close() {
      if !open.isEmpty { entries.append(.pieces(open)) }
      (open, isOpenItem) = ([], false)
    }
    let setOff = titles ?? Self.titles(in: blocks, Array(range), areEntries: areEntries)
    for index in range {
      let block = blocks[index]
      var isItem = false
      if case .listItem = block.kind { isItem = true }
      if block.kind == .row || isWhole(block, index) || areEntries && block.kind == .paragraph {
        isItem = true
      }
      if setOff.areCited, block.lines.contains(where: { setOff.title(in: $0, of: index) != nil }) {
        isItem = true
      }
      if isItem { close() }
      // "Article version" below an item that has its day.
      if !isItem, isOpenItem, block.depth > 0, block.text.count <= 60,
        open.contains(where: { $0.kind == .date }),
        !TalkPiece.pieces(of: block, index, 0..<block.text.count).contains(where: {
          $0.kind == .date
        })
      {
        continue
      }
      for line in block.lines where !isRemark(block, line) {
        if let title = setOff.title(in: line, of: index) {
          if !isItem { close() }
          open += TalkPiece.pieces(of: block, around: title, in: line, index).filter {
            !setOff.areCited || $0.kind == .date || $0.range.upperBound > title.lowerBound
          }
          isOpenItem = isItem
          continue
        }
        if let talks = RunOnTalks.talks(in: block, index, line) {
          close()
          entries.append(.talks(talks))
          continue
        }
        var lead = leadingAuthors(block, line, owner)
        if lead > line.lowerBound, !isItem { close() }
        var pieces: [TalkPiece] = []
        if lead > line.lowerBound, let dated = leadingDate(block, lead..<line.upperBound) {
          var piece = TalkPiece(
            kind: .date, block: index, range: dated.range, lineStart: line.lowerBound)
          piece.date = dated.date
          pieces.append(piece)
          lead = dated.range.upperBound
        }
        pieces += TalkPiece.pieces(of: block, index, lead..<line.upperBound)
        if !isItem, open.count >= 12 || startsAnew(pieces, after: open) { close() }
        open += pieces.prefix(40)
        isOpenItem = isOpenItem || isItem
      }
    }
    close()
    if let titles = plainTitles(entries, blocks) { return titles }
    var talks = assemble(entries, blocks)
    if setOff.areCited {
      for index in talks.indices {
        talks[index].isInPlace = talks[index].title.map { setOff.isTitle($0) } ?? false
      }
    }
    return talks
  }

  /// The titles that some blocks set off.
  ///
  /// - Parameters:
  ///   - blocks: the document's blocks.
  ///   - places: the blocks of one section or more.
  ///   - areEntries: whether each paragraph is an entry, as list items are.
  /// - Returns: the titles.
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func titles(
    in blocks: [Block], _ places: [Int], areEntries: Bool = false
  ) -> SetOffTitles {
    let entries = Set(
      places.filter { index in
        SetOffTitles.isItem(blocks[index]) || blocks[index].kind == .row
          || areEntries && blocks[index].kind == .paragraph || isWhole(blocks[index], index)
      })
    return SetOffTitles(blocks, places) { entries.contains($0) }
  }

  /// Whether a block is one talk: its title, and the date on a line below.
  private static func isWhole(_ block: Block, _ index: Int) -> Bool {
    let lines = block.lines.prefix(7)
    guard (2...6).contains(lines.count) else { return false }
    let dated = lines.indices.filter { number in
      TalkPiece.pieces(of: block, index, lines[number]).contains { $0.kind == .date }
    }
    return dated.count == 1 && dated[0] > lines.startIndex
  }

  /// What a section has between two places where a talk begins.
  private enum Entry {
    case pieces([TalkPiece])
    case talks([TalkDraft])
  }

  /// What most entries of a section agree on.
  private struct Habit {
    /// The title stands in front.
    var prefersFirst = false
    /// The mark between title and event where they stand on one line.
    var mark: String?
  }

  /// The talks of all entries: where most have their title in front, the others have it there too,
  /// and behind the same mark.
  private static func assemble(_ entries: [Entry], _ blocks: [Block]) -> [TalkDraft] {
    var first = 0
    var later = 0
    var single = 0
    var marks: [String: Int] = [:]
    for case .pieces(let pieces) in entries {
      if let text = onlyText(pieces, blocks), let cut = text.cut(blocks), cut.left.eventScore == 0,
        cut.right.eventScore >= 3
      {
        single += 1
        marks[cut.mark, default: 0] += 1
      }
      guard let (texts, best) = parts(pieces, blocks, Habit()), texts.count >= 2 else { continue }
      if best == 0 { first += 1 } else { later += 1 }
    }
    var habit = Habit(prefersFirst: first >= 3 && first > later)
    if let mark = marks.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), mark.value >= 3,
      mark.value * 5 >= single * 3, single * 2 >= entries.count
    {
      habit.mark = mark.key
    }
    let leads = entries.count { leadingYear($0) != nil }
    var year: Int?
    return entries.flatMap { entry -> [TalkDraft] in
      switch entry {
      case .pieces(let pieces):
        year = leadingYear(entry) ?? year
        guard var talk = assemble(pieces, blocks, habit) else { return [] }
        // A year in the margin is that of the entries below, too.
        if leads >= 2, talk.date?.year == nil, let year {
          talk.date = PartialDate(year: year, month: talk.date?.month, day: talk.date?.day)
        }
        return [talk]
      case .talks(let talks): return talks
      }
    }
  }

  /// The year that an entry begins with, and nothing more of a date.
  private static func leadingYear(_ entry: Entry) -> Int? {
    guard case .pieces(let pieces) = entry, let first = pieces.first, first.kind == .date,
      first.date?.month == nil
    else { return nil }
    return first.date?.year
  }

  /// The first date of an entry; the first with a month, where that is only its year.
  private static func date(_ pieces: [TalkPiece]) -> PartialDate? {
    let dates = pieces.compactMap { $0.kind == .date ? $0.date : nil }
    guard let first = dates.first, first.month == nil, let year = first.year,
      var whole = dates.first(where: { $0.month != nil && ($0.year ?? year) == year })
    else { return dates.first }
    whole.year = year
    return whole
  }

  /// The entries as titles, where hardly one says when or where.
  ///
  /// A full stop or a dash in them parts no event: "Trust in Mills. The Case of Ropes".
  private static func plainTitles(_ entries: [Entry], _ blocks: [Block]) -> [TalkDraft]? {
    guard entries.count >= 5 else { return nil }
    var places = 0
    var commas = 0
    var titles: [TalkDraft] = []
    for case .pieces(let pieces) in entries {
      guard let first = pieces.first, pieces.allSatisfy({ $0.line == first.line }),
        case let block = blocks[first.block],
        let line = block.lines.first(where: { $0.lowerBound == first.lineStart }),
        line.count <= 300, block.isOneLine
      else { return nil }
      if pieces.contains(where: { $0.kind != .text || $0.eventScore > 0 || $0.isQuoted }) {
        places += 1
      }
      if block.text[line].contains(0x2C) { commas += 1 }
      var talk = TalkDraft()
      talk.title = TalkListing.Passage(block: first.block, range: block.trimmed(line))
      titles.append(talk)
    }
    guard titles.count == entries.count, places * 8 <= titles.count, commas * 4 <= titles.count
    else { return nil }
    return titles
  }

  /// The text of an entry that has only one, and that on one line.
  private static func onlyText(_ pieces: [TalkPiece], _ blocks: [Block]) -> TalkPiece? {
    let texts = whole(pieces.filter { $0.kind == .text && !$0.isLabel(blocks) }, blocks)
    guard texts.count == 1, !texts[0].isQuoted, !texts[0].isEmphasized else { return nil }
    return texts[0]
  }

  /// Whether a line speaks of the document: "Last updated: May 2023", "* denotes equal
  /// contribution".
  private static func isRemark(_ block: Block, _ line: Range<Int>) -> Bool {
    let words = TextFolding.words(block.string(in: line.prefix(60)))
    guard let first = words.first, words.count <= 8 || block.isOneLine else { return false }
    if first == "last" || first == "latest" {
      return ["updated", "update", "modified", "revised", "revision"].contains(
        words.dropFirst().first)
    }
    return ["denotes", "denote", "indicates", "indicate"].contains(first)
      || first == "updated" && words.count <= 4
  }

  /// Where a talk begins behind the authors that lead its entry, as references have them.
  private static func leadingAuthors(
    _ block: Block, _ line: Range<Int>, _ owner: Set<String>
  ) -> Int {
    guard !owner.isEmpty else { return line.lowerBound }
    let list = AuthorListParser.prefix(of: block.text[line])
    guard list.confidence >= 0.5, list.end >= 5 else { return line.lowerBound }
    let names = block.string(in: line.lowerBound..<line.lowerBound + list.end)
    guard TextFolding.words(names).contains(where: owner.contains) else { return line.lowerBound }
    var start = line.lowerBound + list.end
    while start < line.upperBound, [0x20, 0x2E, 0x2C, 0x3A].contains(block.text[start]) {
      start += 1
    }
    return start
  }

  /// "(2022, October 4)." behind the authors: the date, and the range that holds it.
  private static func leadingDate(
    _ block: Block, _ range: Range<Int>
  ) -> (date: PartialDate, range: Range<Int>)? {
    guard block.text[range].first == 0x28,
      let close = block.text[range].prefix(48).firstIndex(of: 0x29)
    else { return nil }
    let text = TokenizedText(block.text, in: range.lowerBound + 1..<close)
    guard let year = text[0].flatMap({ Int($0.key) }), (1950...2060).contains(year) else {
      return nil
    }
    var date = PartialDate(year: year)
    if let month = (1..<max(1, text.tokens.count)).lazy.compactMap({
      DateVocabulary.months[text.key($0)]
    }).first {
      date.month = month
    }
    var end = close + 1
    while end < range.upperBound, [0x20, 0x2E, 0x2C].contains(block.text[end]) { end += 1 }
    return (date, range.lowerBound..<end)
  }

  /// Whether a line begins another talk: the one before has all it needs, or would have it twice.
  private static func startsAnew(_ new: [TalkPiece], after open: [TalkPiece]) -> Bool {
    guard !open.isEmpty, !new.isEmpty else { return false }
    let has = Set(open.map(\.kind))
    let gives = Set(new.map(\.kind))
    if gives.contains(.text), has.contains(.text), has.contains(.date) || gives.contains(.date) {
      // "Event, date / Title": one text each is one talk where they differ in kind.
      let texts = open.count { $0.kind == .text } + new.count { $0.kind == .text }
      if texts > 2 { return true }
      let isEvent = open.contains { $0.kind == .text && $0.eventScore > 0 && !$0.isTitleLike }
      let nowEvent = new.contains { $0.kind == .text && $0.eventScore > 0 && !$0.isTitleLike }
      return isEvent == nowEvent
    }
    if gives.contains(.date), has.contains(.date) { return true }
    return false
  }

  /// The texts of an entry, and the index of the one that is the title.
  private static func parts(
    _ pieces: [TalkPiece], _ blocks: [Block], _ habit: Habit
  ) -> (texts: [TalkPiece], title: Int)? {
    var texts = whole(pieces.filter { $0.kind == .text }, blocks)
    guard !texts.isEmpty else { return nil }
    if let mark = habit.mark, let cut = joined(texts, blocks)?.cut(blocks, at: mark) {
      texts = [cut.left, cut.right]
    } else if texts.count == 1 || (texts.allSatisfy { !$0.isQuoted && $0.eventScore > 0 }) {
      texts = texts.flatMap { $0.divided(blocks) }
    }
    texts.removeAll { $0.isLabel(blocks) }
    // "Mills in the North - A Primer - Loom Fair": the title goes on up to the first event.
    if let event = texts.firstIndex(where: { $0.eventScore >= 3 }), event >= 2,
      texts[1..<event].allSatisfy({ !$0.string(blocks).contains(",") }),
      let title = joined(Array(texts[..<event]), blocks)
    {
      texts.replaceSubrange(..<event, with: [title])
    }
    // "**Games on graphs** - "GRAVEL", Rennes": quotes around the name of an event.
    if texts.contains(where: { $0.isEmphasized && !$0.isQuoted && $0.words >= 2 }) {
      for index in texts.indices where texts[index].isQuoted && texts[index].words <= 1 {
        texts[index].isQuoted = false
        texts[index].eventScore = max(texts[index].eventScore, 3)
      }
    }
    let titles = texts.indices.sorted { left, right in
      (titleWorth(texts[left]), -left) > (titleWorth(texts[right]), -right)
    }
    guard var best = titles.first else { return nil }
    if habit.prefersFirst, best > 0, !texts[best].isQuoted, texts[0].eventScore == 0,
      texts[0].words >= 2
    {
      best = 0
    }
    // A line of its own is the title where the other lines say when and where.
    let placed = Set(pieces.filter { $0.kind != .text }.map { $0.line })
    if !texts[best].isQuoted, !texts[best].isEmphasized, placed.contains(texts[best].line),
      let alone = texts.firstIndex(where: {
        $0.eventScore < 3 && $0.words >= 2 && !placed.contains($0.line)
      })
    {
      best = alone
    }
    return (texts, best)
  }

  /// Plain texts of one line as one, where only dashes stand between them.
  private static func joined(_ texts: [TalkPiece], _ blocks: [Block]) -> TalkPiece? {
    guard var out = texts.first, let last = texts.last,
      texts.allSatisfy({ !$0.isQuoted && !$0.isEmphasized && $0.line == out.line }),
      zip(texts, texts.dropFirst()).allSatisfy({ a, b in
        blocks[a.block].string(in: a.range.upperBound..<b.range.lowerBound).allSatisfy {
          " -–—".contains($0)
        }
      })
    else { return nil }
    out.range = out.range.lowerBound..<last.range.upperBound
    let text = TokenizedText(blocks[out.block].text, in: out.range)
    out.measure(text, 0..<text.tokens.count)
    return out
  }

  /// The pieces with those as one that one run of bold or italics holds: "**Ropes - A View**".
  private static func whole(_ pieces: [TalkPiece], _ blocks: [Block]) -> [TalkPiece] {
    var out: [TalkPiece] = []
    for piece in pieces {
      guard let last = out.last, last.line == piece.line, last.isEmphasized, piece.isEmphasized,
        !piece.isQuoted, !last.isQuoted,
        blocks[piece.block].emphasis.prefix(64).contains(where: {
          $0.isType && $0.range.lowerBound <= last.range.lowerBound + 1
            && $0.range.upperBound + 1 >= piece.range.upperBound
        })
      else {
        out.append(piece)
        continue
      }
      out[out.count - 1].range = last.range.lowerBound..<piece.range.upperBound
      let text = TokenizedText(blocks[piece.block].text, in: out[out.count - 1].range)
      out[out.count - 1].measure(text, 0..<text.tokens.count)
    }
    return out
  }

  private static func assemble(
    _ pieces: [TalkPiece], _ blocks: [Block], _ habit: Habit
  ) -> TalkDraft? {
    guard let (texts, best) = parts(pieces, blocks, habit) else { return nil }
    var talk = TalkDraft()
    talk.date = date(pieces)
    talk.place = pieces.first { $0.kind == .place }.map { $0.string(blocks) }
    let title = texts[best]
    guard title.isQuoted || title.eventScore == 0 || texts.count > 1 || title.isTitleLike else {
      return nil
    }
    guard title.isQuoted || title.isEmphasized || !title.isListOfPlaces(blocks) else { return nil }
    talk.title = TalkListing.Passage(block: title.block, range: title.range)
    talk.isTitleQuoted = title.isQuoted
    if talk.date == nil { talk.date = day(beside: title, blocks) ?? year(ofItem: title, blocks) }
    let events = texts.indices.filter { $0 != best }.map { texts[$0] }
    if let event = events.max(by: { $0.eventScore < $1.eventScore }) {
      talk.event = event.eventText(blocks)
    }
    return talk
  }

  /// The year that marks the item of a title: "[2026] Loom Fair, Ghent".
  private static func year(ofItem title: TalkPiece, _ blocks: [Block]) -> PartialDate? {
    guard case .listItem(let marker) = blocks[title.block].kind, marker.utf8.count == 6,
      case let digits = String(marker.dropFirst().dropLast()), EventScore.isYear(digits)
    else { return nil }
    return PartialDate(year: Int(digits))
  }

  /// The first full day in the line of a title: "Ghent (29/06/2024 – 3/07/2024), Talk: On Sorting".
  private static func day(beside title: TalkPiece, _ blocks: [Block]) -> PartialDate? {
    let block = blocks[title.block]
    guard
      let line = block.lines.first(where: { $0.contains(title.range.lowerBound) }),
      line.count <= 600
    else { return nil }
    let text = TokenizedText(block.text, in: line)
    return text.tokens.indices.lazy.filter {
      !title.range.contains(text.tokens[$0].range.lowerBound)
    }.compactMap { DateScanner.date(in: text, at: $0)?.date }
      .first { $0.year != nil && $0.month != nil && $0.day != nil }
  }

  private static func titleWorth(_ piece: TalkPiece) -> Int {
    (piece.isQuoted ? 20 : 0) + (piece.isEmphasized && piece.eventScore == 0 ? 4 : 0)
      - piece.eventScore * 2 + min(piece.words, 6)
  }
}
