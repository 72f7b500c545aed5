import Bibliography
import Documents

/// Tells what kind of document this is from its sections, its lines and its prose.
///
/// Each kind gathers points from independent signs; the kind with the most wins, and where none has
/// enough the kind stays unknown.
package enum DocumentKindFinder {
  /// Sets the kind of `draft`.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  package static func run(_ draft: inout ExtractionDraft) {
    draft.extracted.kind = kind(of: draft)
    guard draft.extracted.kind != .talks, draft.blocks.count <= 2_000 else { return }
    let isNamed = callsItselfTalks(draft, isSure: true)
    if draft.extracted.kind == .cv {
      // A list of talks with their coauthors looks like one of works.
      let isCV = draft.sections.contains { section in
        cvSections.contains(section.kind)
          && !(section.kind == .publications && namesTalks(section.heading, draft))
      }
      guard isNamed, !isCV else { return }
      // "Conferences" heads papers in proceedings as well.
      if OwnTalkPage.headsTalks(draft, orSeries: true), !citesPapers(draft) {
        draft.extracted.kind = .talks
        return
      }
    }
    if LabelledTalks.arePage(
      draft.blocks, isNamed: isNamed, areDated: draft.extracted.kind == .cv)
    {
      draft.extracted.kind = .talks
    }
  }

  /// Whether an entry in four or more says where it is printed.
  private static func citesPapers(_ draft: ExtractionDraft) -> Bool {
    var (entries, papers) = (0, 0)
    for block in draft.blocks where !block.isHeading {
      let words = TextFolding.words(block.string.prefix(2_000))
      guard words.count >= 8 else { continue }
      entries += 1
      if words.contains(where: paperWords.contains) { papers += 1 }
    }
    return papers > 0 && papers * 4 >= entries
  }

  private static let paperWords: Set<String> = [
    "proceedings", "proc", "pp", "pages", "doi", "arxiv", "vol", "volume", "isbn", "actes",
    "seiten",
  ]

  /// Whether a heading speaks of talks as well: "Published conference communications".
  private static func namesTalks(_ heading: Int?, _ draft: ExtractionDraft) -> Bool {
    heading.map {
      TextFolding.words(draft.blocks[$0].string).contains(where: TalkVocabulary.namesTalks)
    } ?? false
  }

  private static let cvSections: Set<Section.Kind> = [
    .education, .experience, .publications, .awards, .service, .teaching, .skills, .students,
    .projects, .references,
  ]

  private static func kind(of draft: ExtractionDraft) -> DocumentKind {
    var points: [DocumentKind: Double] = [:]
    let known = draft.sections.filter { !$0.isSubsection && $0.heading != nil }
    let kinds = Set(known.map(\.kind))
    let signs = DocumentSigns(draft)

    let cvKinds: [Section.Kind] = [
      .education, .experience, .publications, .awards, .service, .teaching, .skills, .interests,
      .research, .projects, .students,
    ]
    let cvSections = cvKinds.filter(kinds.contains).count
    points[.cv] = Double(cvSections) + (kinds.contains(.education) ? 1 : 0)
    if signs.hasCVTitle { points[.cv, default: 0] += 3 }
    // A name or an address at the top, over a list that is called publications.
    if HeaderNames.find(draft).contains(where: { $0.points >= 2.4 }) || hasAddress(draft) {
      points[.cv, default: 0] += kinds.contains(.publications) || cvSections > 0 ? 1.5 : 0
    }
    points[.cv, default: 0] += min(Double(signs.dateRanges), 6) * 0.25
    // A statement that says what it is ends with the works of whoever wrote it.
    if !(signs.hasStatementTitle && signs.firstPersonShare > 0.01) {
      points[.cv, default: 0] += ownList(draft, signs, kinds)
    }

    if signs.hasStatementTitle { points[.statement, default: 0] += 3 }
    points[.statement, default: 0] += min(
      (signs.hasStatementTitle ? StatementSigns.firstPersonShare(draft) : signs.firstPersonShare)
        * 60, 3)
    if cvSections == 0, signs.proseShare > 0.6 {
      points[.statement, default: 0] += StatementSigns.points(draft)
    }
    if signs.proseShare > 0.6 { points[.statement, default: 0] += 1 }

    points[.talks] = min(Double(signs.speakerLines), 4)
    if signs.hasTalksTitle { points[.talks, default: 0] += 1.5 }
    if kinds.contains(.talks), cvSections < 2, !kinds.contains(.publications) {
      points[.talks, default: 0] += 1.5
    }
    // A page of nothing but talks: its entries are none of a bibliography.
    if kinds == [.talks] { points[.talks, default: 0] += 2 }
    points[.talks, default: 0] += min(Double(signs.abstractLines), 3) * 0.5
    if cvSections == 0, signs.titleLines >= 1 {
      // One talk is announced like this as well; an abstract under a title may be anything's.
      if signs.speakerLines >= 1 {
        points[.talks, default: 0] += 1.5
      } else if signs.titleLines >= 2, signs.abstractLines >= 2 {
        points[.talks, default: 0] += 1
      }
    }
    if signs.hasTalkTable { points[.talks, default: 0] += 4.5 }
    if signs.hasTalksTitle, signs.datedItems.days >= 4,
      signs.datedItems.days * 5 >= signs.datedItems.all * 3
    {
      points[.talks, default: 0] += 2
    }
    // A list of nothing but titles in quotes, each with where and when and nobody in front.
    if signs.quotedEntries.placed >= 4, cvSections == 0, !kinds.contains(.publications),
      signs.quotedEntries.dated * 5 >= signs.quotedEntries.all * 4,
      signs.quotedEntries.placed * 3 >= signs.quotedEntries.all * 2
    {
      points[.talks, default: 0] += 4
    }
    if signs.timedLines >= 4, cvSections < 2 { points[.talks, default: 0] += 2 }
    // The programme of a conference among its other pages: no head of its menu is a person.
    if signs.timedLines >= 4, signs.entryShare < 0.3, MeetingSigns.areNamed(draft.blocks) {
      points[.talks, default: 0] += 4
    }
    if signs.givenLines >= 3, cvSections == 0, !kinds.contains(.publications) {
      points[.talks, default: 0] += 4
    }

    if kinds.contains(.references), cvSections == 0, signs.firstPersonShare < 0.01 {
      points[.references] = 1.5
    }
    if signs.datedEntryShare >= 0.8, callsItselfTalks(draft) {
      // Works have years; what has the day of a year each is given on that day.
      points[.talks, default: 0] += 2.5
    } else if signs.entryShare > 0.5, !kinds.contains(.publications) {
      points[.references, default: 0] += 1 + 2 * signs.entryShare
    }

    // In this order, so that equal points fall the same way each time.
    let order: [DocumentKind] = [.cv, .talks, .statement, .references]
    var best: (kind: DocumentKind, points: Double)?
    for kind in order {
      let value = points[kind] ?? 0
      if value > (best?.points ?? 1.9) { best = (kind, value) }
    }
    return best?.kind ?? .unknown
  }

  /// The points of a list of one person's works.
  private static func ownList(
    _ draft: ExtractionDraft, _ signs: DocumentSigns, _ kinds: Set<Section.Kind>
  ) -> Double {
    var points = 0.0
    // A page that is called publications and holds little else: somebody's, though nobody says whose.
    if kinds.contains(.publications), !kinds.contains(.references), worksShare(draft) >= 0.6 {
      points += 1.5
    }
    // The same author in bold in entry after entry: the list of that person's works.
    if signs.hasSetOffAuthor { points += 3.5 }
    // And so is a list in which one author stands in nearly all entries.
    if signs.hasOneAuthor { points += 3.5 }

    if listsOwner(draft) { points += 3.5 }
    return points
  }
}

extension DocumentKindFinder {
  /// The share of the bytes that stand in sections of publications.
  private static func worksShare(_ draft: ExtractionDraft) -> Double {
    let all = draft.blocks.reduce(0) { $0 + $1.text.count }
    let works = draft.sections.filter { $0.kind == .publications }
      .reduce(0) { $0 + draft.blocks[$1.blocks].reduce(0) { $0 + $1.text.count } }
    return all == 0 ? 0 : Double(works) / Double(all)
  }

  /// Whether the first lines speak of a seminar, colloquium or series of talks.
  ///
  /// - Parameters:
  ///   - draft: the document.
  ///   - isSure: whether to leave out words that a club's calendar of any events uses as well.
  /// - Returns: whether a word of the first lines is one of those for talks.
  static func callsItselfTalks(_ draft: ExtractionDraft, isSure: Bool = false) -> Bool {
    draft.blocks.prefix(16).enumerated().contains { index, block in
      // Behind the first blocks only what looks like a page's name counts.
      if case .listItem = block.kind, index >= 3 { return false }
      return block.lines.prefix(3).contains { line in
        guard index < 3 || line.count <= 60 && block.lines.count == 1 else { return false }
        let words = TextFolding.words(block.string(in: line.prefix(120)))
        if words.firstRange(of: ["journal", "club"]) != nil { return true }
        if words.contains("slides"), words.contains(where: besideSlides.contains),
          !CoursePlan.isNamed(in: words)
        {
          return true
        }
        return words.contains { word in
          (TalkVocabulary.namesSeries(word) || TalkVocabulary.namesTalks(word))
            && !(isSure && calendarWords.contains(word))
        }
      }
    }
  }

  /// Words that make slides those of talks; courses have slides as well.
  private static let besideSlides: Set<String> = ["my", "selected", "posters"]

  private static let calendarWords: Set<String> = [
    "events", "agenda", "timetable", "lunch", "luncheon", "luncheons", "program", "programme",
    "schedule",
  ]

  /// Whether the person at the head of the page stands in nearly all of its list of dated entries.
  private static func listsOwner(_ draft: ExtractionDraft) -> Bool {
    guard let best = HeaderNames.find(draft).first, best.points >= 2.4,
      let family = TextFolding.words(best.name.family).last
    else { return false }
    var entries = (all: 0, own: 0)
    for block in draft.blocks where !block.isHeading && block.text.count <= 2_000 {
      let words = TextFolding.words(block.string)
      guard words.count >= 8, YearScanner.last(in: block.text[...]) != nil else { continue }
      entries.all += 1
      if words.contains(family) { entries.own += 1 }
    }
    return entries.own >= 4 && entries.own * 5 >= entries.all * 4
  }

  /// Whether one of the first blocks holds an e-mail address.
  private static func hasAddress(_ draft: ExtractionDraft) -> Bool {
    draft.blocks.prefix(4).contains { block in
      guard let at = block.text.firstIndex(of: 0x40), at > 1, at + 3 < block.text.count else {
        return false
      }
      return block.text[at - 1] > 0x2D && block.text[at + 1] > 0x2D
    }
  }
}

/// What the lines of a document tell of its kind.
struct DocumentSigns {
  var hasCVTitle = false
  var hasStatementTitle = false
  var hasTalksTitle = false
  var speakerLines = 0
  var abstractLines = 0
  /// Lines that name a title by a label.
  var titleLines = 0
  /// Whether the head of a table names speakers beside days.
  var hasTalkTable = false
  /// List items that begin or end with a day of no year, as those of a schedule do; and all items.
  var datedItems = (days: 0, all: 0)
  /// Entries; those of a title in quotes and a month behind it; and these with an event or a place.
  var quotedEntries = (dated: 0, placed: 0, all: 0)
  /// Lines that begin with a time of day, as those of a programme do.
  var timedLines = 0
  /// Lines that say where a talk was given: "Vortrag auf der Tagung …", "Invited talk at …".
  var givenLines = 0
  var dateRanges = 0
  /// First-person words among all words.
  var firstPersonShare = 0.0
  /// The share of words that stand in paragraphs of more than forty words.
  var proseShare = 0.0
  /// Whether most of the lists of names set the same one off by its type.
  var hasSetOffAuthor = false
  /// Whether one author stands in nine of ten lists of names, of five or more.
  var hasOneAuthor = false
  /// The share of blocks that look like entries of a bibliography: a year, commas, a full stop.
  var entryShare = 0.0
  /// The share of these that name a day; 0 where they are fewer than three.
  var datedEntryShare = 0.0

  init(_ draft: ExtractionDraft) {
    var words = 0
    var firstPerson = 0
    var prose = 0
    var entries = 0
    var datedEntries = 0
    var bodies = 0
    var setOff: [String: Int] = [:]
    var named: (lists: Int, counts: [String: Int]) = (0, [:])
    var lists = 0
    var led = 0
    for (index, block) in draft.blocks.enumerated() {
      let blockWords = TextFolding.words(block.string)
      words += blockWords.count
      firstPerson += blockWords.count { Self.firstPersonWords.contains($0) }
      if blockWords.count > 40 { prose += blockWords.count }
      if case .listItem = block.kind, block.text.count <= 240 {
        datedItems.all += 1
        if Self.namesDay(block) { datedItems.days += 1 }
      }
      if !block.isHeading {
        bodies += 1
        if blockWords.count >= 4 {
          quotedEntries.all += 1
          if let isPlaced = Self.isQuotedTalk(block) {
            quotedEntries.dated += 1
            if isPlaced { quotedEntries.placed += 1 }
          }
        }
        if Self.looksLikeEntry(block, blockWords) {
          entries += 1
          if entries <= Self.mostDated, Self.holdsDay(block, blockWords) { datedEntries += 1 }
        }
        let start = EntryLabels.bracketEnd(block)
        let list =
          blockWords.count >= 8 && blockWords.count <= 120
          ? AuthorListParser.prefix(of: block.text[start...]) : nil
        if let end = Self.listEnd(block, from: start, blockWords, list) {
          named.lists += 1
          for key in Self.names(block, start..<end) { named.counts[key, default: 0] += 1 }
        }
        if let list, list.confidence >= 0.6 {
          lists += 1
          for key in Self.setOffNames(block) { setOff[key, default: 0] += 1 }
        }
      }
      for line in block.lines {
        let start = TextFolding.spaced(block.string(in: line.prefix(80)))
        if index < 6 || block.isHeading { readTitle(start, isFirst: index < 3) }
        if Self.speakerLabels.contains(where: start.hasPrefix)
          || start.hasPrefix("who ") && Self.isAsked(block.text[line])
        {
          speakerLines += 1
        } else if line.count <= 4_000 {
          let inner = Self.innerLabels(line, block)
          // Far into a long line, a speaker's label alone says little.
          if inner.contains(.speaker), line.count <= 400 || inner.contains(.title) {
            speakerLines += 1
            if inner.contains(.title) { titleLines += 1 }
          }
        }
        // In a reading group somebody leads each discussion.
        if start.hasPrefix("moderator "), line.count <= 80 { led += 1 }
        let field = TalkLine.label(of: line, in: block)?.field
        if start.hasPrefix("abstract") || field == .abstract { abstractLines += 1 }
        if field == .title, Self.titleLabels.contains(where: start.hasPrefix) { titleLines += 1 }
        if Self.startsWithTime(block.text[line]) || Self.hasTimedCell(block.text[line]) {
          timedLines += 1
        }
        if Self.saysGiven(start) { givenLines += 1 }
        if Self.hasDateRange(block.text[line]) { dateRanges += 1 }
        if line.count <= 160,
          block.kind == .row || block.text[line].contains(where: { $0 == 0x09 || $0 == 0x7C })
        {
          let fields = TalkTable.head(of: block, line)
          if fields.contains(.speaker),
            fields.contains(.date) || fields.contains(.time) && fields.contains(.title)
          {
            hasTalkTable = true
          }
        }
      }
    }
    if speakerLines == 0, led >= 2 { speakerLines = led }
    guard words > 0 else { return }
    let most = setOff.values.max() ?? 0
    hasOneAuthor = named.lists >= 5 && (named.counts.values.max() ?? 0) * 10 >= named.lists * 9
    hasSetOffAuthor = lists >= 3 && most >= 3 && most * 5 >= lists * 3
    firstPersonShare = Double(firstPerson) / Double(words)
    proseShare = Double(prose) / Double(words)
    entryShare = bodies > 2 ? Double(entries) / Double(bodies) : 0
    datedEntryShare =
      entries >= 3 ? Double(datedEntries) / Double(min(entries, Self.mostDated)) : 0
  }

  /// Where the author list ends that a block begins with: a list of its own line, or one in front.
  private static func listEnd(
    _ block: Block, from start: Int, _ words: [String], _ list: AuthorListPrefix?
  ) -> Int? {
    guard (8...120).contains(words.count) else { return nil }
    let end = block.text[start...].firstIndex(of: 0x0A) ?? block.text.count
    if end < block.text.count, AuthorSigns(block.text[start..<end]).isWhole { return end }
    return list.flatMap { $0.confidence >= 0.6 ? start + $0.end : nil }
  }

  /// The authors that a block begins with: family names and initials.
  private static func names(_ block: Block, _ list: Range<Int>) -> Set<String> {
    let range = list.lowerBound..<min(list.upperBound, list.lowerBound + 2_000)
    let entries = AuthorListParser.parse(block.text, range: range).entries
    return Set(
      entries.prefix(60).compactMap { entry in
        let family = TextFolding.key(entry.name.family)
        guard family.utf8.count >= 2, let initial = TextFolding.key(entry.name.given).first else {
          return nil
        }
        return family + " " + String(initial)
      })
  }

  /// The family names that a block sets off among its first words.
  private static func setOffNames(_ block: Block) -> Set<String> {
    var names: Set<String> = []
    for item in TypeRuns.merged(block).prefix(12)
    where item.style != .italic && (4...40).contains(item.range.count)
      && item.range.upperBound <= min(400, block.text.count)
      // "Monday, April 29" is nobody.
      && !block.text[item.range].contains(where: { (0x30...0x39).contains($0) })
    {
      let name = PersonName(parsing: block.string(in: item.range))
      let family = TextFolding.key(name.family)
      if family.utf8.count >= 2, !name.given.isEmpty,
        TextFolding.words(block.string(in: item.range)).count <= 4
      {
        names.insert(family)
      }
    }
    return names
  }

  /// Whether a line begins with a kind of talk and a word that leads to where it was given.
  private static func saysGiven(_ start: String) -> Bool {
    let words = start.split(separator: " ").prefix(4)
    guard let place = words.firstIndex(where: placing.contains), place > 0,
      let kind = words[..<place].last
    else { return false }
    return given.contains(String(kind)) || kind.hasSuffix("vortrag")
  }

  private static let given: Set<String> = [
    "talk", "keynote", "vortrag", "lecture", "presentation", "expose", "communication", "ponencia",
    "charla", "conferencia", "relazione", "intervento", "poster",
  ]
  private static let placing: Set<Substring> = [
    "at", "auf", "bei", "beim", "am", "an", "im", "in", "au", "aux", "a", "en", "al", "alla",
    "presso",
  ]

  private mutating func readTitle(_ line: String, isFirst: Bool) {
    let padded = " \(line) "
    func has(_ phrase: String) -> Bool { padded.contains(" \(phrase) ") }
    if has("curriculum vitae") || has("lebenslauf") || line == "cv" || line == "resume"
      || line == "vita" || line.hasSuffix(" cv") || has("academic cv")
    {
      hasCVTitle = true
    }
    if StatementSigns.isTitle(padded) { hasStatementTitle = true }
    guard isFirst else { return }
    let series = ["lecture series", "talk series", "reading group", "journal club", "brown bag"]
    // "Reading", "workshop" and "conference" head other pages as well.
    let words = line.split(separator: " ").map(String.init)
    if series.contains(where: has)
      || words.contains(where: {
        TalkVocabulary.namesTalks($0) || TalkVocabulary.namesSeminars($0)
      })
    {
      hasTalksTitle = true
    }
  }

  static let firstPersonWords: Set<String> = [
    "i", "my", "me", "myself", "im", "ive", "ich", "mein", "meine", "je", "mon", "ma", "mes", "yo",
    "mi", "mis", "io", "mio", "mia",
  ]

  private static func startsWithTime(_ line: ArraySlice<UInt8>) -> Bool {
    // "ore 17-18": the word says it.
    if line.starts(with: Array("ore ".utf8)) {
      return line.dropFirst(4).first.map { (0x30...0x39).contains($0) } ?? false
    }
    let digits = line.prefix { (0x30...0x39).contains($0) }.count
    guard digits == 1 || digits == 2, line.count > digits + 2 else { return false }
    let mark = line[line.startIndex + digits]
    return (mark == 0x3A || mark == 0x2E || mark == 0x68)
      && line[line.index(line.startIndex, offsetBy: digits + 1)...].prefix(2).allSatisfy {
        (0x30...0x39).contains($0)
      }
      && (mark == 0x3A
        || line.count > digits + 4
          && [0x20, 0x2D, 0xE2].contains(line[line.startIndex + digits + 3]))
  }

  /// Whether one of the first cells of a row holds a time of day: behind a number, or the day.
  private static func hasTimedCell(_ line: ArraySlice<UInt8>) -> Bool {
    line.prefix(60).split(separator: 0x09).prefix(3).contains { startsWithTime($0) }
  }

  /// The labels behind other words of a line: "March 3, 2017Speaker: Jane Doe".
  private static func innerLabels(_ line: Range<Int>, _ block: Block) -> Set<TalkField> {
    let parts = InlineLabels.parts(of: line, in: block).dropFirst()
    return Set(
      parts.compactMap { part in
        let start = TextFolding.spaced(block.string(in: part.prefix(40)))
        if speakerLabels.contains(where: start.hasPrefix) { return .speaker }
        return titleLabels.contains(where: start.hasPrefix) ? .title : nil
      })
  }

  /// Whether a line begins with "Who:", behind a bullet or not.
  private static func isAsked(_ line: ArraySlice<UInt8>) -> Bool {
    line.prefix(12).firstRange(of: Array("ho:".utf8)) != nil
  }

  private static let speakerLabels = [
    "speaker ", "speakers ", "presenter ", "talk ", "presented by ", "vortragende", "ponente",
    "orateur", "relatore",
    "palestrante ", "ministrante ", "докладчик", "доповідач", "报告人", "主讲人",
    "演讲人", "発表者", "報告者", "講演者", "講師", "발표자", "연사",
  ]

  private static let titleLabels = [
    "title ", "talk title ", "titel ", "titre ", "titulo ", "titolo ", "название", "题目", "報告題目",
    "講演題目", "제목",
  ]

  /// "09/2016 - 07/2020", "2019–present", "May - August 2019": years or months around a dash.
  private static func hasDateRange(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 200 else { return false }
    let text = TextFolding.spaced(String(decoding: line, as: UTF8.self))
    let words = text.split(separator: " ")
    var years = 0
    for word in words where word.count == 4 {
      if let year = Int(word), (1950...2100).contains(year) { years += 1 }
    }
    return years >= 2 || (years == 1 && (text.hasSuffix("present") || text.contains(" present")))
  }

  /// Whether a short block begins or ends with a day without a year.
  private static func namesDay(_ block: Block) -> Bool {
    let text = TokenizedText(block.text)
    let end = text.tokens.count
    func isDay(_ date: PartialDate) -> Bool {
      date.month != nil && date.day != nil && date.year == nil
    }
    if let (date, _) = DateScanner.date(in: text, at: 0) { return isDay(date) }
    return (max(0, end - 3)..<end).contains { index in
      DateScanner.date(in: text, at: index).map { isDay($0.date) && $0.end >= end } ?? false
    }
  }

  /// Whether a block begins with a day of the year, which entries of a bibliography don't.
  private static func startsWithDay(_ block: Block) -> Bool {
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 48))
    guard let date = DateScanner.date(in: text, at: 0)?.date else { return false }
    return date.month != nil && date.day != nil
  }

  /// Whether the title in quotes that a block begins with has an event or a place behind it; nil where
  /// a block begins otherwise, or names no month behind the title.
  private static func isQuotedTalk(_ block: Block) -> Bool? {
    guard block.text.count <= 400 else { return nil }
    let text = TokenizedText(block.text)
    guard let open = text.tokens.prefix(2).firstIndex(where: { $0.isMark("\"") }),
      let close = text.tokens.indices.dropFirst(open + 3).first(where: {
        text.tokens[$0].isMark("\"")
      }),
      let date = text.tokens.indices.dropFirst(close).first(where: {
        DateScanner.date(in: text, at: $0)?.date.month != nil
      }), date > close + 1
    else { return nil }
    let range = text.tokens[close].range.upperBound..<text.tokens[date].range.lowerBound
    return EventScore.score(text, close + 1..<date) > 0
      || LineShape.namesOrganization(block, block.trimmed(range))
  }

  /// How many entries are looked at for days.
  private static let mostDated = 200

  /// Whether a block names a day of a year, and not the one on which an address was looked up.
  private static func holdsDay(_ block: Block, _ words: [String]) -> Bool {
    guard
      !words.contains(where: { ["accessed", "retrieved", "abgerufen", "consulte"].contains($0) })
    else { return false }
    let text = TokenizedText(block.text)
    return text.tokens.indices.contains { index in
      guard let date = DateScanner.date(in: text, at: index)?.date else { return false }
      return date.day != nil && date.month != nil && date.year != nil
    }
  }

  private static func looksLikeEntry(_ block: Block, _ words: [String]) -> Bool {
    guard words.count >= 8, words.count <= 120, !startsWithDay(block) else { return false }
    let hasYear = words.contains { word in
      guard let year = Int(word.prefix(4)), word.utf8.count <= 5 else { return false }
      return (1900...2100).contains(year)
    }
    let commas = block.text.count { $0 == 0x2C }
    let capitals = block.text.prefix(3).contains { (0x41...0x5A).contains($0) || $0 >= 0xC3 }
    let isFirstPerson = words.contains { firstPersonWords.contains($0) && $0 != "ma" && $0 != "mi" }
    return hasYear && commas >= 2 && capitals && !isFirstPerson
  }
}
