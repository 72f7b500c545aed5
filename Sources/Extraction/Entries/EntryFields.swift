import Bibliography
import Documents

/// Where the fields of an entry stand in its text.
struct EntryFields {
  var title: Range<Int>?
  var authors: Range<Int>?
  var venue: Range<Int>?
  /// Whether the list ends in a number of authors that it doesn't name.
  var isCutShort = false

  /// The fields that the layout gives, or else those of the parsed reference, mended.
  ///
  /// `owner` is who must be among the authors, where that is known; `isOwnerless` says that the list
  /// is that of somebody whom the document doesn't name.
  init(
    _ entry: Entry, _ reference: ParsedReference?, owner: OwnerHint? = nil,
    isOwnerless: Bool = false
  ) {
    if let parts = entry.parts {
      title = parts.title
      authors = parts.authors
      venue = parts.venue
      cutQuoted(entry.block)
      cutAtStage(entry.block)
      cutAuthors(entry.block)
      cutBracketedYear(entry.block.text)
      takeOwnerBehindTitle(owner, entry.block)
      return
    }
    title = reference?.titleRange
    authors = reference?.authors
    venue = reference?.venueRange
    takeEditedBook(entry.block, reference)
    if entry.impliedAuthors == nil { takeUnlabelled(entry.block) }
    let isSpanned = entry.impliedAuthors == nil && takeSpanned(entry.block)
    if isOwnerless, !isSpanned, takeLoneTitle(entry.block) { return }
    if let implied = entry.impliedAuthors {
      takeImplied(implied, entry.block)
      if let end = entry.impliedTitleEnd { cutImplied(implied, at: end, entry.block) }
      return
    }
    if isSpanned || takeBehindStageBracket(entry.block) || takeQuotedTitle(entry.block)
      || takeUnclosedTitle(entry.block)
      || takeParts(entry.setOff)
      || takeEmphasizedTitle(entry.block)
      || takeSetOffTitle(entry.block, owner)
    {
      cutAtJournal(entry.block.text)
      leaveEditors(entry.block)
      cutLeadingStage(entry.block)
      cutStage(entry.block)
      cutAtVenue(entry.block)
      takeOwnerBehindTitle(owner, entry.block)
      endAtLine(entry)
      return
    }
    extendAuthors(entry.block)
    takeBehindStage(entry.block.text)
    cutLeadingStage(entry.block)
    cutStage(entry.block)
    extendLateAuthors(entry.block)
    if let owner { seekAuthors(around: owner, entry.block) }
    takeIncluded(entry.block, reference)
    cutAtJournal(entry.block.text)
    leaveEditors(entry.block)
    cutQuestion(entry.block)
    cutGroup(entry.block)
    cutUnnamed(entry.block)
    cutAtVenue(entry.block)
    cutAtLineEnd(entry)
    takeOwnerBehindTitle(owner, entry.block)
    endAtLine(entry)
  }

  /// Leaves the year in brackets behind the last author: "Ada Quill, Bo Moss (2019)".
  private mutating func cutBracketedYear(_ text: [UInt8]) {
    guard let found = authors, text[found].last == 0x29,
      let open = text[found].lastIndex(of: 0x28), open > found.lowerBound + 4,
      found.upperBound - open == 6, YearScanner.last(in: text[open..<found.upperBound]) != nil
    else { return }
    authors = Self.trimmed(text, found.lowerBound..<open)
  }

  /// The fields that the type of the whole list tells.
  private mutating func takeParts(_ parts: Entry.Parts?) -> Bool {
    guard let parts else { return false }
    title = parts.title
    authors = parts.authors
    let end = max(parts.title.upperBound, parts.authors?.upperBound ?? 0)
    if venue.map({ $0.lowerBound < end }) ?? true { venue = parts.venue }
    return true
  }

  /// Leaves the last of a list that is no author: the proceedings behind the names.
  private mutating func cutAtProceedings(_ block: Block) {
    guard let found = authors,
      let last = AuthorListParser.parse(block.text, range: found).entries.last,
      last.range.lowerBound > found.lowerBound + 3
    else { return }
    let words = TextFolding.words(last.text)
    // "Tran K." is a person, "Tran. Comp." a journal.
    guard let first = words.first, Self.sources.contains(first),
      first != "tran" || last.text.lowercased().hasPrefix("tran."),
      words.count == 1
        || words.allSatisfy({ Self.sources.contains($0) || $0.utf8.count <= 4 || Int($0) != nil })
    else { return }
    leave(last.range, of: found, block)
    if venue.map({ $0.lowerBound > last.range.lowerBound }) ?? true {
      venue = last.range.lowerBound..<max(last.range.upperBound, venue?.upperBound ?? 0)
    }
  }

  /// "…, Zoe Lin, A Study of Rows": the article that opens the title is no author.
  private mutating func cutAtArticle(_ block: Block) {
    guard let found = authors, let start = title?.lowerBound,
      let last = AuthorListParser.parse(block.text, range: found).entries.last,
      ["A", "An", "The"].contains(last.text), last.range.upperBound <= start,
      start - last.range.upperBound <= 1, last.range.lowerBound > found.lowerBound + 8
    else { return }
    title = last.range.lowerBound..<(title?.upperBound ?? start)
    leave(last.range, of: found, block)
  }

  /// "(Slowly) Counting Rows": the bracket in front of the title that is closed in it.
  private mutating func openBracket(_ block: Block) {
    guard let found = title, found.lowerBound > 0, block.text[found.lowerBound - 1] == 0x28,
      let bracket = block.text[found].first(where: { $0 == 0x28 || $0 == 0x29 }), bracket == 0x29
    else { return }
    title = found.lowerBound - 1..<found.upperBound
  }

  static let sources: Set<String> = [
    "proc", "proceedings", "trans", "transactions", "ieee", "acm", "lncs", "journal", "in", "intl",
    "tran", "conf", "usenix", "preprint", "arxiv",
  ]

  /// An author list that goes on into words in italics: they are where the work appeared.
  private mutating func cutAtVenue(_ block: Block) {
    cutStageSentence(block)
    cutAtArticle(block)
    openBracket(block)
    cutRemark(block)
    cutCurrentStage(block)
    cutTitle(block)
    cutAuthors(block)
    closePhrase(block)
    cutMeeting(block)
    cutBracketedSource(block)
    cutLastStage(block)
  }

  /// Leaves words in italics at the end of an author list, and what follows them.
  private mutating func cutAuthors(_ block: Block) {
    cutBehindSuffix(block)
    cutBehindInitials(block)
    cutBehindTitle(block)
    cutBehindStop(block)
    cutAtProceedings(block)
    cutAtLetter(block)
    cutAtMonth(block)
    cutAtColon(block)
    cutBehindConjunction(block)
    guard let found = authors, let run = TypeRuns.venue(in: block, found),
      !precedesQuoted(run, block.text)
    else { return }
    let end = Self.trimmed(block.text, found.lowerBound..<run.lowerBound).upperBound
    guard end > found.lowerBound + 3 else { return }
    authors = found.lowerBound..<end
    if venue.map({ $0.lowerBound > run.lowerBound }) ?? true {
      venue = run.lowerBound..<max(run.upperBound, venue?.upperBound ?? 0)
    }
  }

  /// "A, B, and 9 coauthors": the number stands for people who are not named.
  private mutating func cutUnnamed(_ block: Block) {
    guard let found = authors else { return }
    for index in found.dropLast(4)
    where block.text[index..<index + 5].elementsEqual(" and ".utf8) {
      guard index + 5 < block.text.count, (0x30...0x39).contains(block.text[index + 5]) else {
        continue
      }
      let end = block.trimmed(found.lowerBound..<index).upperBound
      authors = found.lowerBound..<(block.text[end - 1] == 0x2C ? end - 1 : end)
      isCutShort = true
      return
    }
  }

  /// "on behalf of the DENSE Consortium." between the authors and the title.
  private mutating func cutGroup(_ block: Block) {
    guard let found = title,
      ["on behalf of ", "for the "].contains(where: {
        block.text[found].starts(with: $0.utf8)
      }), let stop = block.text[found].firstIndex(of: 0x2E), stop - found.lowerBound <= 80,
      found.upperBound - stop >= 12
    else { return }
    title = Self.skipSeparators(block.text, stop)..<found.upperBound
  }

  /// A title that ends in a question mark, with the venue behind it taken for its end.
  private mutating func cutQuestion(_ block: Block) {
    guard let found = title, found.count >= 12,
      let mark = block.text[found].dropLast(3).lastIndex(where: { $0 == 0x3F || $0 == 0x21 }),
      mark - found.lowerBound >= 8, block.text[mark + 1] == 0x20
    else { return }
    let tail = mark + 2..<found.upperBound
    guard tail.count <= 60, YearScanner.last(in: block.text[tail]) != nil else { return }
    title = found.lowerBound..<mark + 1
    let end = venue.map { max($0.upperBound, tail.upperBound) } ?? tail.upperBound
    venue = tail.lowerBound..<end
  }

  /// An author list behind the title that goes on into what was taken for the venue.
  private mutating func extendLateAuthors(_ block: Block) {
    guard let found = authors, let title, title.upperBound <= found.lowerBound else { return }
    let list = AuthorListParser.prefix(of: block.text[found.lowerBound...])
    let end = found.lowerBound + list.end
    guard list.confidence >= 0.7, end > found.upperBound + 3, end < block.text.count else { return }
    let longer = AuthorListParser.parse(block.text, range: found.lowerBound..<end).entries
    let shorter = AuthorListParser.parse(block.text, range: found).entries
    guard longer.count > shorter.count, zip(longer, shorter).allSatisfy({ $0.range == $1.range })
    else { return }
    authors = found.lowerBound..<end
    clipVenue(behind: end, block)
  }

  private mutating func clipVenue(behind end: Int, _ block: Block) {
    let rest = Self.skipSeparators(block.text, end)
    guard let found = venue else {
      venue = rest < block.text.count ? rest..<block.text.count : nil
      return
    }
    if found.lowerBound < end {
      venue = rest < found.upperBound ? rest..<found.upperBound : nil
    }
  }

  /// The list in which the owner stands, where the parser saw none or one without the owner.
  private mutating func seekAuthors(around owner: OwnerHint, _ block: Block) {
    let text = block.text
    guard text.count <= ReferenceParser.byteLimit, owner.isNamed(in: text[...]) else { return }
    if let authors,
      owner.isAuthor(in: AuthorListParser.parse(text, range: authors))
    {
      return
    }
    for start in Self.segmentStarts(text) + Self.editorStarts(text) {
      // Behind a comma, only where it ends a title in quotation marks: else it is inside a list.
      if start >= 3, text[start - 2] == 0x2C, ![0x22, 0x9D, 0x27].contains(text[start - 3]) {
        continue
      }
      let list = AuthorListParser.prefix(of: text[start...])
      guard list.confidence >= 0.55, list.end >= 5,
        owner.isAuthor(in: AuthorListParser.parse(text, range: start..<start + list.end))
      else { continue }
      let end = start + list.end
      authors = start..<end
      if start >= 8 {
        let lower = title.map { min($0.lowerBound, start) } ?? 0
        title = leadTitle(block) ?? Self.trimmed(text, (lower < start ? lower : 0)..<start)
        clipVenue(behind: end, block)
      } else {
        let rest = Self.skipSeparators(text, end)
        if let found = title, found.upperBound > rest {
          title = max(found.lowerBound, rest)..<found.upperBound
        } else {
          title = nil
        }
      }
      return
    }
  }

  /// Where a new part of an entry may begin: its start, and behind full stops and closing marks.
  static func segmentStarts(_ text: [UInt8]) -> [Int] {
    var starts = [0]
    for index in text.indices.dropFirst() where text[index] > 0x20 && text[index - 1] == 0x20 {
      guard index >= 2,
        [0x2E, 0x3F, 0x21, 0x22, 0x9D, 0x3A, 0x2C, 0x93, 0x94].contains(text[index - 2])
      else { continue }
      starts.append(index)
      if starts.count == 40 { break }
    }
    // "Jane Doe. Title": a stop behind a title comes first, a comma inside a list later.
    return starts
  }

  static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while upper > lower,
      text[upper - 1] <= 0x20 || [0x2C, 0x2E, 0x3A, 0x3B].contains(text[upper - 1])
    {
      upper -= 1
    }
    while lower < upper, text[lower] <= 0x20 { lower += 1 }
    return lower..<upper
  }

  /// Authors that were put in front; a title in quotation marks or at the start in italics is plain.
  private mutating func takeImplied(_ implied: Range<Int>, _ block: Block) {
    authors = implied
    let start = Self.skipSeparators(block.text, implied.upperBound)
    let opening = Self.kindEnd(block.text, start)
    let chapter =
      Self.unclosedEnd(block.text, behind: start) ?? Self.chapterEnd(block.text, behind: start)
    if let linked = LinkedTitles.openedByQuote(block, start) {
      title = linked
    } else if QuotedTitle.opens(block.text[opening...]),
      let quoted = QuotedTitle.range(in: block.text),
      quoted.lowerBound <= opening + 3
    {
      title = quoted
    } else if let lead = (TypeRuns.merged(block) + TypeRuns.links(block)).first(where: {
      $0.range.lowerBound <= start + 1 && $0.range.lowerBound + 1 >= start && $0.range.count >= 10
        // A type that all of an entry is set in doesn't end the title in front of a book.
        && ($0.range.upperBound + 2 < block.text.count || chapter == nil)
    }) {
      title = lead.range
    } else if let end = chapter ?? Self.venueStart(block, behind: start) {
      title = Self.trimmed(block.text, start..<end.title)
      venue = end.venue..<max(end.venue, venue?.upperBound ?? block.text.count)
      return
    } else if let found = title {
      title = max(found.lowerBound, start)..<max(found.upperBound, start)
    }
    if let found = venue, let title, found.lowerBound < title.upperBound {
      venue = found.upperBound > title.upperBound ? title.upperBound..<found.upperBound : nil
    }
  }

  /// Where the venue begins by its type: "Title, *Journal* 5" and "Title, in *Handbook*".
  static func venueStart(
    _ block: Block, behind start: Int
  ) -> (title: Int, venue: Int)? {
    let text = block.text
    for run in TypeRuns.merged(block)
    where run.style == .italic && run.range.lowerBound >= start + 8 && run.range.count >= 5 {
      var end = run.range.lowerBound
      while end > start, text[end - 1] <= 0x20 { end -= 1 }
      var venue = run.range.lowerBound
      for word in [" in", " In", " in:", " In:", " En", " En:", " Dans", " Em"]
      where text[start..<end].suffix(word.utf8.count)
        .elementsEqual(word.utf8)
      {
        end -= word.utf8.count
        venue = end + 1
        break
      }
      guard end > start + 4,
        [0x2C, 0x2E, 0x3F, 0x21, 0x3B].contains(text[end - 1]) || venue < run.range.lowerBound
      else { continue }
      return (end, venue)
    }
    return nil
  }

  /// A title in italics or bold at the start, with the author list right behind it.
  ///
  /// A model of plain text can't see it; the type tells it plainly.
  private mutating func takeEmphasizedTitle(_ block: Block) -> Bool {
    guard
      let lead = TypeRuns.merged(block).first(where: {
        $0.range.lowerBound <= 1 && $0.range.count >= 12
      }), lead.range.count * 10 < block.text.count * 9, !precedesQuoted(lead.range, block.text),
      !isInverted(block.text[lead.range])
    else { return false }
    let start = Self.skipSeparators(block.text, lead.range.upperBound)
    let list = AuthorListParser.prefix(of: block.text[start...])
    let words = block.text[lead.range].split(separator: 0x20).count
    guard list.confidence >= 0.6, list.names >= 1,
      list.names >= 2 && words >= 3 && lead.range.count >= 20
        && !TypeRuns.readsLikeNames(block.text[lead.range])
        || AuthorListParser.prefix(of: block.text[lead.range]).end < lead.range.count / 2
    else { return false }
    title = lead.range
    authors = start..<start + list.end
    if let found = venue, found.lowerBound >= start + list.end { return true }
    let rest = Self.skipSeparators(block.text, start + list.end)
    venue = rest < block.text.count ? rest..<block.text.count : nil
    return true
  }

  /// The title that an entry begins with, in quotation marks or in a type of its own, or a link.
  private func leadTitle(_ block: Block, links: Bool = false) -> Range<Int>? {
    if QuotedTitle.opens(block.text[...]), let quoted = QuotedTitle.range(in: block.text),
      quoted.lowerBound <= 3
    {
      return quoted
    }
    let runs = TypeRuns.merged(block) + (links ? TypeRuns.links(block) : [])
    return runs.first {
      $0.range.lowerBound <= 1 && $0.range.count >= 12
        && !TypeRuns.readsLikeNames(block.text[$0.range])
    }?.range
  }

  /// Where the names behind "edited by" begin.
  private static func editorStarts(_ text: [UInt8]) -> [Int] {
    let folded = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return ["edited by ", "edited by: ", "hrsg. von ", "herausgegeben von ", "coordinado por "]
      .compactMap { folded.firstRange(of: Array($0.utf8))?.upperBound }
  }

  /// A title set off at the start of an entry that leaves out the only author there is.
  private mutating func takeLoneTitle(_ block: Block) -> Bool {
    let text = block.text
    guard let lead = leadTitle(block, links: true) else { return takeBeforeSource(block) }
    let rest = Self.skipClosing(text, lead.upperBound)
    if let names = authors(behindQuoted: lead, from: rest, block) {
      title = lead
      authors = names
      venue = names.upperBound < text.count ? names.upperBound..<text.count : nil
      return true
    }
    let list = AuthorListParser.prefix(of: text[rest...])
    guard list.confidence < 0.6 || list.names == 0, rest < text.count else { return false }
    title = lead
    authors = nil
    venue = rest..<text.count
    return true
  }

  /// Behind closing quotation marks and separators.
  static func skipClosing(_ text: [UInt8], _ index: Int) -> Int {
    var index = index
    while index < text.count {
      guard text[index] >= 0x80 || [0x22, 0x27].contains(text[index]) else {
        break
      }
      index += 1
    }
    return skipSeparators(text, index)
  }

  /// A title in italics or bold right behind the authors and their year.
  ///
  /// "Doe, J. & Roe, R. (2020): *The title.* The Journal, 5": the type tells where it begins and
  /// ends, also where no mark stands between the last author and the title.
  private mutating func takeSetOffTitle(_ block: Block, _ owner: OwnerHint?) -> Bool {
    let text = block.text
    for run in TypeRuns.merged(block).prefix(6) + TypeRuns.links(block).prefix(2)
    where run.range.count >= 12 && run.range.lowerBound >= 4 {
      let range = Self.trimmed(text, run.range)
      let words = text[range].split(separator: 0x20).count
      guard words >= 2, run.style != .underline, !TypeRuns.readsLikeNames(text[range]),
        words > 4
          || !WorkWords.namesPreprint(text[range]) && owner?.isNamed(in: text[range]) != true,
        !goesOn(run, text), !precedesQuoted(run.range, text)
      else { continue }
      let name = String(decoding: text[range], as: UTF8.self)
      if let match = VenueNormalizer.standard.normalize(name), match.venue.isKnown,
        match.confidence >= 0.8
      {
        return false
      }
      guard let end = Self.listEnd(text, before: run.range.lowerBound) else { return false }
      authors = 0..<end
      title = range
      let rest = Self.skipSeparators(text, run.range.upperBound)
      if let found = venue, found.lowerBound >= run.range.upperBound { return true }
      venue = rest < text.count ? rest..<text.count : nil
      return true
    }
    return false
  }

  /// Whether a title goes on around words in italics, as it does around the name of a species.
  private func goesOn(_ run: Block.Emphasis, _ text: [UInt8]) -> Bool {
    guard run.style == .italic, run.range.upperBound + 2 < text.count, run.range.count <= 60 else {
      return false
    }
    let next = text[run.range.upperBound]
    let isInside =
      title.map { $0.lowerBound + 8 < run.range.lowerBound && run.range.upperBound < $0.upperBound }
      ?? false
    if next == 0x2C, isInside, text[..<run.range.lowerBound].last(where: { $0 > 0x20 }) == 0x2C {
      return true
    }
    // A dash, or a word that begins small: "*Bus taurus*—the ox", "*Bus taurus* in rows".
    if next == 0x2D { return true }
    if next == 0xE2, text[run.range.upperBound + 1] == 0x80 {
      return text[run.range.upperBound + 2] <= 0x95
    }
    guard next == 0x20 else { return false }
    let word = text[(run.range.upperBound + 1)...].prefix { $0 > 0x20 }
    return word.first.map { (0x61...0x7A).contains($0) } == true
      && !["in:", "doi:", "arxiv", "arxiv:", "vol.", "pp.", "no.", "http", "https"].contains {
        word.elementsEqual($0.utf8)
      }
  }

  /// Where an author list ends that fills a text up to an offset, but for a date; nil for no list.
  static func listEnd(_ text: [UInt8], before offset: Int) -> Int? {
    var offset = offset
    let end = trimmed(text, 0..<offset).upperBound
    if let stop = text[..<end].lastIndex(of: 0x2E), isStage(text[(stop + 1)..<end]) {
      // "Doe and Roe. Forthcoming. *Title*"
      offset = stop + 1
    }
    let list = AuthorListParser.prefix(of: text[..<offset])
    let date = skipDate(text, list.end)
    if list.names >= 1, date + 2 >= offset {
      // A name that few have needs the year behind it to be sure: "Aranka Quill. 2005."
      let isDated = YearScanner.last(in: text[list.end..<max(list.end, min(date, offset))]) != nil
      if list.confidence >= (isDated ? 0.5 : 0.6) { return list.end }
    }
    if let dated = datedEnd(text, before: offset) { return dated }
    if let short = AuthorSigns.cutShortEnd(text[..<offset]), skipDate(text, short) + 2 >= offset {
      return short
    }
    let head = trimmed(text, 0..<offset)
    guard AuthorSigns(text[head]).isWhole, !goesOnBehindYear(text[head]) else { return nil }
    return head.upperBound
  }

  /// Whether words follow the year behind an author list: they are the title.
  private static func goesOnBehindYear(_ head: ArraySlice<UInt8>) -> Bool {
    guard
      let start = head.indices.dropLast(3).first(where: { index in
        head[index..<index + 4].allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return false }
    return head[(start + 4)...].count { ($0 | 0x20) >= 0x61 } > 8
  }

  /// Behind separators, a year and remarks in brackets: "(2020):", "(eds.)", "2019.".
  static func skipDate(_ text: [UInt8], _ index: Int) -> Int {
    var index = skipSeparators(text, index)
    for _ in 0..<3 {
      guard index < text.count else { return index }
      if text[index] == 0x28 || text[index] == 0x5B {
        let closing: UInt8 = text[index] == 0x28 ? 0x29 : 0x5D
        guard let close = text[index...].prefix(24).firstIndex(of: closing) else { return index }
        index = skipSeparators(text, close + 1)
      } else if text[index...].prefix(4).count == 4,
        text[index..<index + 4].allSatisfy({ (0x30...0x39).contains($0) }),
        index + 4 >= text.count || !(0x30...0x7A).contains(text[index + 4])
      {
        index = skipSeparators(text, index + 4)
      } else {
        return index
      }
    }
    return index
  }

  /// An author list that goes on into what was taken for the title.
  private mutating func extendAuthors(_ block: Block) {
    let start = authors?.lowerBound ?? 0
    guard let title, title.lowerBound >= start, start < 8 else { return }
    let list = AuthorListParser.prefix(of: block.text[start...])
    let end = start + list.end
    guard list.confidence >= 0.7, list.names >= 2, end > title.lowerBound + 2,
      end + 8 < title.upperBound
    else { return }
    // "Jane Doe#. Rows of Mills": the mark of a footnote belongs to the name.
    let signs = block.text[end...].prefix { [0x23, 0x2A, 0x5E].contains($0) }
    let rest = Self.skipSeparators(block.text, signs.endIndex)
    // The list must end at a stop, not in the middle of a phrase.
    let stops: [UInt8] = [0x2E, 0x3A, 0x22, 0x28, 0x2C]
    guard rest < title.upperBound,
      stops.contains(block.text[end - 1]) || stops.contains(block.text[signs.endIndex])
    else { return }
    // It must gain names, not make the last one longer: "Reed B. KL-TWC: …".
    let longer = AuthorListParser.parse(block.text, range: start..<end).entries
    let shorter = authors.map { AuthorListParser.parse(block.text, range: $0).entries } ?? []
    guard longer.count > shorter.count, zip(longer, shorter).allSatisfy({ $0.range == $1.range }),
      // "… & Quill, K. Mill2Pond: A Tool": the number makes two words of one.
      longer[shorter.count...].allSatisfy({ !$0.name.given.isEmpty || $0.isOrganisation })
    else { return }
    authors = start..<end
    self.title = rest..<title.upperBound
  }

  private static func skipSeparators(_ text: [UInt8], _ index: Int) -> Int {
    var index = index
    while index < text.count,
      text[index] <= 0x20 || [0x2E, 0x2C, 0x3A, 0x3B, 0x2D, 0x7C].contains(text[index])
    {
      index += 1
    }
    return index
  }
}
