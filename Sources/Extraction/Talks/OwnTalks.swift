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
  ///   - page: the blocks of all such sections, which tell together how titles are set off; the section's
  ///     own where nil.
  /// - Returns: the talks in the order of the section.
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(
    in blocks: [Block], _ range: Range<Int>, owner: Set<String> = [], page: [Int]? = nil
  ) -> [TalkDraft] {
    var entries: [Entry] = []
    var open: [TalkPiece] = []
    var isOpenItem = false
    func close() {
      if !open.isEmpty { entries.append(.pieces(open)) }
      (open, isOpenItem) = ([], false)
    }
    let setOff = SetOffTitles(blocks, page ?? Array(range)) { index in
      SetOffTitles.isItem(blocks[index]) || blocks[index].kind == .row
        || isWhole(blocks[index], index)
    }
    for index in range {
      let block = blocks[index]
      var isItem = false
      if case .listItem = block.kind { isItem = true }
      if block.kind == .row || isWhole(block, index) { isItem = true }
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
          open += TalkPiece.pieces(of: block, around: title, in: line, index)
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
    return assemble(entries, blocks)
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

  /// The talks of all entries: where most have their title in front, the others have it there too.
  private static func assemble(_ entries: [Entry], _ blocks: [Block]) -> [TalkDraft] {
    var first = 0
    var later = 0
    for case .pieces(let pieces) in entries {
      guard let (texts, best) = parts(pieces, blocks, prefersFirst: false), texts.count >= 2 else {
        continue
      }
      if best == 0 { first += 1 } else { later += 1 }
    }
    let prefersFirst = first >= 3 && first > later
    return entries.flatMap { entry -> [TalkDraft] in
      switch entry {
      case .pieces(let pieces):
        assemble(pieces, blocks, prefersFirst: prefersFirst).map { [$0] } ?? []
      case .talks(let talks): talks
      }
    }
  }

  /// Whether a line speaks of the document: "Last updated: May 2023", "* denotes equal contribution".
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
    _ pieces: [TalkPiece], _ blocks: [Block], prefersFirst: Bool
  ) -> (texts: [TalkPiece], title: Int)? {
    var texts = whole(pieces.filter { $0.kind == .text }, blocks)
    guard !texts.isEmpty else { return nil }
    if texts.count == 1 || (texts.allSatisfy { !$0.isQuoted && $0.eventScore > 0 }) {
      texts = texts.flatMap { $0.divided(blocks) }
    }
    texts.removeAll { $0.isLabel(blocks) }
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
    if prefersFirst, best > 0, !texts[best].isQuoted, texts[0].eventScore == 0, texts[0].words >= 2
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
    _ pieces: [TalkPiece], _ blocks: [Block], prefersFirst: Bool
  ) -> TalkDraft? {
    guard let (texts, best) = parts(pieces, blocks, prefersFirst: prefersFirst) else { return nil }
    var talk = TalkDraft()
    talk.date = pieces.first { $0.kind == .date }?.date
    talk.place = pieces.first { $0.kind == .place }.map { $0.string(blocks) }
    let title = texts[best]
    guard title.isQuoted || title.eventScore == 0 || texts.count > 1 || title.isTitleLike else {
      return nil
    }
    guard title.isQuoted || title.isEmphasized || !title.isListOfPlaces(blocks) else { return nil }
    talk.title = TalkListing.Passage(block: title.block, range: title.range)
    let events = texts.indices.filter { $0 != best }.map { texts[$0] }
    if let event = events.max(by: { $0.eventScore < $1.eventScore }) {
      talk.event = event.eventText(blocks)
    }
    return talk
  }

  private static func titleWorth(_ piece: TalkPiece) -> Int {
    (piece.isQuoted ? 20 : 0) + (piece.isEmphasized && piece.eventScore == 0 ? 4 : 0)
      - piece.eventScore * 2 + min(piece.words, 6)
  }
}

/// A part of a CV's entry for a talk.
struct TalkPiece: Sendable {
  enum Kind: Sendable { case text, date, place }

  var kind: Kind
  var block: Int
  var range: Range<Int>
  /// Where the line that it stands on begins in the text of its block.
  var lineStart: Int
  var date: PartialDate?
  var isQuoted = false
  var isEmphasized = false
  var eventScore = 0
  var words = 0
  /// Whether a colon or question mark inside speaks for a title.
  var isTitleLike = false

  func string(_ blocks: [Block]) -> String { blocks[block].string(in: range) }

  /// A line of a document: its block, and where it begins there.
  struct Line: Hashable {
    var block: Int
    var start: Int
  }

  /// The line that the piece begins on.
  var line: Line { Line(block: block, start: lineStart) }

  /// The pieces of one line.
  static func pieces(of block: Block, _ index: Int, _ line: Range<Int>) -> [TalkPiece] {
    let segmenter = TalkSegmenter(block, index: index, range: line, readsPeople: false)
    return segmenter.segments().flatMap { segment -> [TalkPiece] in
      var piece = TalkPiece(
        kind: .text, block: index, range: segment.range, lineStart: line.lowerBound)
      piece.isQuoted = segment.isQuoted
      piece.isEmphasized = segment.isEmphasized
      switch segment.content {
      case .date(let date):
        piece.kind = .date
        piece.date = date
        return [piece]
      case .place:
        piece.kind = .place
        return [piece]
      case .label: return []
      case .text, .people:
        return dated(piece, segmenter.text, segment.tokens)
      }
    }
  }

  /// The pieces of a line of which one range is the title.
  static func pieces(
    of block: Block, around title: Range<Int>, in line: Range<Int>, _ index: Int
  ) -> [TalkPiece] {
    var piece = TalkPiece(kind: .text, block: index, range: title, lineStart: line.lowerBound)
    let text = TokenizedText(block.text, in: title)
    piece.isQuoted = true
    piece.measure(text, 0..<text.tokens.count)
    let parts = [line.lowerBound..<title.lowerBound, title.upperBound..<line.upperBound].map {
      pieces(of: block, index, block.trimmed($0)).map { part in
        var part = part
        part.lineStart = line.lowerBound
        // “Rope 19” behind the title is the name of an event.
        part.isQuoted = false
        return part
      }
    }
    return parts[0] + [piece] + parts[1]
  }

  /// A text with a month and its year between commas ("On Knots, June 2017, Ghent University") comes as
  /// what stands in front, the date, and what stands behind.
  private static func dated(
    _ piece: TalkPiece, _ text: TokenizedText, _ tokens: Range<Int>
  ) -> [TalkPiece] {
    guard !piece.isQuoted, !piece.isEmphasized, tokens.count >= 6 else {
      return placed(piece, text, tokens)
    }
    for cursor in tokens.dropFirst(2).dropLast(2)
    where text.key(cursor - 1) == "," || text.key(cursor - 1) == "." {
      guard let (date, end) = DateScanner.date(in: text, at: cursor), date.year != nil,
        date.month != nil, end + 1 < tokens.upperBound, [",", ".", ";"].contains(text.key(end)),
        let first = text[tokens.lowerBound], let before = text[cursor - 2], let day = text[cursor],
        let dayEnd = text[end - 1], let behind = text[end + 1],
        let last = text[tokens.upperBound - 1]
      else { continue }
      var (head, middle, tail) = (piece, piece, piece)
      head.range = first.range.lowerBound..<before.range.upperBound
      middle.range = day.range.lowerBound..<dayEnd.range.upperBound
      (middle.kind, middle.date) = (.date, date)
      tail.range = behind.range.lowerBound..<last.range.upperBound
      return placed(head, text, tokens.lowerBound..<cursor - 1) + [middle]
        + placed(tail, text, end + 1..<tokens.upperBound)
    }
    return placed(piece, text, tokens)
  }

  /// A text whose end is a place ("ISCA 2019, Phoenix, AZ") comes as two pieces.
  private static func placed(
    _ piece: TalkPiece, _ text: TokenizedText, _ tokens: Range<Int>
  ) -> [TalkPiece] {
    for cursor in tokens.dropFirst() {
      guard [",", ".", "(", "in"].contains(text.key(cursor - 1)),
        PlaceScanner.place(in: text, at: cursor, end: tokens.upperBound) == tokens.upperBound
          || PlaceScanner.place(in: text, at: cursor, end: tokens.upperBound)
            == tokens.upperBound - 1 && text.key(tokens.upperBound - 1) == ")",
        let first = text[tokens.lowerBound], let last = text[cursor - 2],
        cursor - 2 >= tokens.lowerBound,
        let place = text[cursor]
      else { continue }
      var head = piece
      head.range = first.range.lowerBound..<last.range.upperBound
      head.measure(text, tokens.lowerBound..<cursor - 1)
      var tail = piece
      tail.kind = .place
      tail.range = place.range.lowerBound..<piece.range.upperBound
      return [head, tail]
    }
    var whole = piece
    whole.measure(text, tokens)
    return [whole]
  }

  mutating func measure(_ text: TokenizedText, _ tokens: Range<Int>) {
    eventScore = isQuoted ? 0 : EventScore.score(text, tokens)
    words = tokens.count { text[$0]?.isWord == true }
    isTitleLike = tokens.contains { text.key($0) == ":" || text.key($0) == "?" }
  }

  /// The text cut into title and event: at a full stop, at "at", or at a comma.
  func divided(_ blocks: [Block]) -> [TalkPiece] {
    let text = TokenizedText(blocks[block].text, in: range)
    let all = 0..<text.tokens.count
    guard all.count <= 120 else { return [self] }
    func part(_ tokens: Range<Int>) -> TalkPiece? {
      guard let first = text[tokens.lowerBound], let last = text[tokens.upperBound - 1],
        !tokens.isEmpty
      else { return nil }
      var piece = self
      piece.range = first.range.lowerBound..<last.range.upperBound
      piece.measure(text, tokens)
      return piece
    }
    for (marks, isWord) in [([".", "?", "!"], false), (["at", "@"], true), ([",", ":"], false)] {
      var best: (left: TalkPiece, right: TalkPiece, worth: Int)?
      var depth = 0
      for cursor in all.dropFirst() {
        if text.key(cursor) == "(" { depth += 1 }
        if text.key(cursor) == ")" { depth = max(0, depth - 1) }
        guard depth == 0, marks.contains(text.key(cursor)) else { continue }
        if isWord, text[cursor + 1]?.shape == .lower { continue }
        guard cursor + 1 < all.upperBound,
          let left = part(0..<(text.key(cursor) == "?" ? cursor + 1 : cursor)),
          let right = part(cursor + 1..<all.upperBound)
        else { continue }
        let worth = abs(left.eventScore - right.eventScore)
        guard min(left.eventScore, right.eventScore) <= 1, worth >= 1 else { continue }
        if best.map({ worth > $0.worth }) ?? true { best = (left, right, worth) }
      }
      if let best { return [best.left, best.right] }
    }
    // "Title. Somewhere": nothing speaks for an event, but the full stop does.
    if eventScore == 0, let stop = all.dropFirst().first(where: { text.key($0) == "." }),
      stop + 1 < all.upperBound, let left = part(0..<stop), left.words >= 2,
      let right = part(stop + 1..<all.upperBound)
    {
      return [left, right]
    }
    // "Sorting without stops, Ropes08": a title in small letters ends where capitals begin.
    if !isQuoted, !isEmphasized, let comma = capitalsBegin(text, all), let left = part(0..<comma),
      let right = part(comma + 1..<all.upperBound)
    {
      return [left, right]
    }
    return [self]
  }

  /// The first comma behind words most of which are small that capitals or a number follow.
  private func capitalsBegin(_ text: TokenizedText, _ all: Range<Int>) -> Int? {
    let content = { (token: Token) in token.isWord && token.key.utf8.count > 3 }
    for cursor in all.dropFirst(3) where text.key(cursor) == "," {
      guard let next = text[cursor + 1], next.kind == .number || next.shape != .lower else {
        continue
      }
      let words = text.tokens[..<cursor].dropFirst().filter(content)
      let small = words.count { $0.shape == .lower }
      return words.count >= 3 && small * 4 >= words.count * 3 ? cursor : nil
    }
    return nil
  }

  /// Whether the words only say what sort of talk it is ("Invited talk").
  func isLabel(_ blocks: [Block]) -> Bool {
    !isQuoted && TalkSegmenter.isLabel(TokenizedText(blocks[block].text, in: range))
  }

  /// "Princeton, UC Berkeley, Uppsala": where talks were given, or a town, but no title.
  func isListOfPlaces(_ blocks: [Block]) -> Bool {
    let text = TokenizedText(blocks[block].text, in: range)
    let all = 0..<text.tokens.count
    if PlaceScanner.place(in: text, at: 0, end: all.upperBound) == all.upperBound { return true }
    let words = all.filter { text[$0]?.isWord == true }
    if words.allSatisfy({ ProseVocabulary.isPlace(text.key($0)) }) { return true }
    // "Norman OK"
    if words.count == 2, let last = words.last, text[last]?.shape == .capitals,
      text.key(last).utf8.count == 2
    {
      return true
    }
    let parts = all.split { text.key($0) == "," || text.key($0) == ";" || text.key($0) == "and" }
    guard parts.count >= 3 else { return false }
    return parts.allSatisfy { part in
      // "Harvard (virtual)"
      let words = part.filter { text.key($0 - 1) != "(" }.compactMap { text[$0] }.filter {
        $0.isWord && !["of", "the"].contains($0.key)
      }
      return words.count <= 6 && !words.isEmpty
        && words.count { $0.shape == .lower } * 3 <= words.count - 1
    }
  }

  /// The event's name without "Invited talk at" in front.
  func eventText(_ blocks: [Block]) -> String {
    var text = string(blocks)[...]
    if let comma = text.firstIndex(of: ","),
      TalkSegmenter.isLabel(TokenizedText(String(text[..<comma])))
    {
      text = text[text.index(after: comma)...].trimmed()
    }
    for lead in ["at ", "At ", "in ", "@ "] where text.hasPrefix(lead) {
      text = text.dropFirst(lead.count)
    }
    return TalkTitle.clean(String(text))
  }
}
