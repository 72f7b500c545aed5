import Bibliography
import Documents

/// Completes the entries of lists that leave their owner out: "Title" (with Jane Doe), 2020.
///
/// Economists, mathematicians and historians list their own works so; the owner is an author of each.
/// An entry is rewritten with its owner and the people behind "with" in front, as other lists have
/// them, so that everything behind reads one layout; every byte keeps its place in the source. Where
/// the document doesn't say whose list it is, the people behind "with" stand there alone.
struct ImpliedOwner {
  private let name: [UInt8]
  let owner: OwnerHint?

  init(_ owner: OwnerHint?) {
    self.owner = owner
    name = owner.map { Array($0.name.display.utf8) } ?? []
  }

  /// The entries of one list, those without their owner completed.
  ///
  /// - Complexity: O(*n*) in the bytes of the entries.
  func complete(_ entries: [Entry]) -> [Entry] {
    guard let owner else {
      return entries.map { entry in
        guard entry.parts?.authors == nil,
          let phrase = WithPhrase.find(in: entry),
          !beginsWithAuthors(entry) || phrase.whole.lowerBound == 0
            || followsTitle(phrase, entry.block)
        else { return entry }
        return rewritten(entry, phrase) ?? entry
      }
    }
    let named = entries.count { owner.isNamed(in: $0.block.text[...]) }
    // A list that names its owner now and then is the list of a person with another name.
    let isAllImplied = named * 4 <= entries.count
    let without = isAllImplied ? [] : headingsWithout(entries)
    return entries.map { entry in
      let isImplied = isAllImplied || without.contains(entry.heading)
      guard entry.parts?.authors == nil else { return entry }
      let phrase = WithPhrase.find(in: entry) ?? WithPhrase.atEnd(of: entry)
      guard
        !owner.isNamed(in: entry.block.text[...]) || isImplied && isEditor(entry)
          || phrase.map({ namesRelative($0, entry.block.text) }) ?? false
      else { return entry }
      if let phrase { return rewritten(entry, phrase) ?? entry }
      let isLegal = LegalCitation.start(in: entry.block.text[...]) != nil
      guard isImplied, isLegal || !beginsWithAuthors(entry) && !holdsAuthors(entry) else {
        return entry
      }
      return rewritten(entry, nil) ?? entry
    }
  }

  /// Whether the only one of the owner's family in an entry is another person behind "with".
  private func namesRelative(_ phrase: WithPhrase, _ text: [UInt8]) -> Bool {
    guard let owner, !owner.isNamed(in: text[..<phrase.whole.lowerBound]),
      !owner.isNamed(in: text[phrase.whole.upperBound...])
    else { return false }
    let names = TextFolding.words(owner.name.display)
    return AuthorListParser.parse(text, range: phrase.names).entries.allSatisfy { author in
      let given = TextFolding.words(author.name.given).first ?? ""
      return given.utf8.count >= 2 && !names.contains(given)
        || !owner.isNamed(in: Array(author.text.utf8)[...])
    }
  }

  /// Whether a title in a type of its own fills the entry up to the phrase, but for links.
  private func followsTitle(_ phrase: WithPhrase, _ block: Block) -> Bool {
    block.emphasis.contains {
      $0.range.lowerBound <= 1 && $0.range.count >= 16
        && (0...60).contains(phrase.whole.lowerBound - $0.range.upperBound)
    }
  }

  /// Whether an entry names the owner only as an editor of the book that it stands in.
  private func isEditor(_ entry: Entry) -> Bool {
    let words = TextFolding.words(entry.block.string)
    let places = words.indices.filter { owner?.families.contains(words[$0]) ?? false }
    guard let first = places.first, places.count == 1, first >= 4 else { return false }
    let behind = words[(first + 1)...].prefix(4)
    return behind.contains { ["eds", "ed", "editors", "editor", "hg", "hrsg", "dir"].contains($0) }
      && words[..<first].contains("in")
  }

  /// Whether an entry without authors has a title that is set off, or words of sources.
  func readsLikeWork(_ block: Block) -> Bool {
    WorkWords.namesSource(block.text[...]) || WorkWords.namesStage(block.text[...])
      || QuotedTitle.range(in: block.text) != nil
      || block.emphasis.contains {
        $0.isType && $0.range.lowerBound <= 1 && $0.range.count >= 12
      }
  }

  /// Whether two or more people stand behind the title, as authors and not as editors.
  func holdsAuthors(_ entry: Entry) -> Bool {
    let text = entry.block.text
    return EntryFields.segmentStarts(text).dropFirst().contains { start in
      // "In A. Quill (Ed.), Rows": inside of a name, behind its initial.
      if start >= 4, text[start - 2] == 0x2E, (0x41...0x5A).contains(text[start - 3]),
        [0x20, 0x2E].contains(text[start - 4])
      {
        return false
      }
      let before = String(decoding: text[max(0, start - 5)..<start], as: UTF8.self).lowercased()
      if before.hasSuffix(" in: ") || before.hasSuffix(" in ") { return false }
      if [" hg. ", "hrsg. ", "eds. ", " ed. ", "d by "].contains(where: before.hasSuffix) {
        return false
      }
      let opening = String(decoding: text[start...].prefix(10), as: UTF8.self).lowercased()
      if ["ed. ", "eds. ", "edited by", "hg. ", "hrsg. ", "trans. ", "in ", "in: "].contains(
        where: opening.hasPrefix)
      {
        return false
      }
      let list = AuthorListParser.prefix(of: text[start...])
      let clause = text[start...].prefix { $0 != 0x2C && $0 != 0x3B }
      if isAbbreviated(clause) { return false }
      // Behind a title in italics or bold, one name is enough.
      let isBehindTitle = entry.block.emphasis.contains {
        $0.range.lowerBound <= 1 && $0.range.count >= 12 && abs($0.range.upperBound - start) <= 3
      }
      guard list.confidence >= 0.6, list.names >= (isBehindTitle ? 1 : 2) else { return false }
      let end = start + list.end
      let behind = TextFolding.spaced(String(decoding: text[end...].prefix(12), as: UTF8.self))
      let last = TextFolding.words(String(decoding: text[start..<end].suffix(12), as: UTF8.self))
        .last
      if ["eds", "ed ", "editors", "hg", "hrsg", "dir"].contains(where: behind.hasPrefix)
        || last == "eds" || last == "ed" || last == "editors"
      {
        return false
      }
      return AuthorListParser.parse(text, range: start..<end).entries.contains {
        NameShape.plausibility(of: $0.text).map { $0 >= 0.9 } ?? false
      }
    }
  }

  /// Whether words are cut short as those of journals are, not to initials.
  ///
  /// So are those of "J. Comp. Anal. and Appl.".
  private func isAbbreviated(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(separator: 0x20).count { word in
      let letters = word.prefix { $0 >= 0x41 }
      return letters.count >= 3 && letters.endIndex < word.endIndex
        && word[letters.endIndex] == 0x2E
    } >= 2
  }

  /// An entry in which no author was found, as a work of its owner alone; nil where it names some.
  func completeAlone(_ entry: Entry) -> Entry? {
    guard let owner, entry.parts?.authors == nil, entry.impliedAuthors == nil,
      !owner.isNamed(in: entry.block.text[...]), !beginsWithAuthors(entry), !holdsAuthors(entry),
      readsLikeWork(entry.block)
    else { return nil }
    return rewritten(entry, nil)
  }

  func beginsWithAuthors(_ entry: Entry) -> Bool {
    let text = entry.block.text[Self.labelEnd(entry.block.text)...]
    if AuthorSigns.cutShortEnd(text) != nil { return true }
    if let quoted = QuotedTitle.range(in: entry.block.text),
      EntryFields.loneName(
        entry.block.text, before: QuotedTitle.mark(before: quoted.lowerBound, in: entry.block.text))
        != nil
    {
      return true
    }
    let list = AuthorListParser.prefix(of: text)
    return list.confidence >= 0.6 && list.names >= 1 && !QuotedTitle.opens(text)
      && !joinsTerms(text.prefix(list.end))
      && !LinkedTitles.holdsTerms(entry.block, text.startIndex..<text.startIndex + list.end)
  }

  /// Whether an "and" joins capitalised words that nobody has as names: "Row Columns and Cell Walls".
  private func joinsTerms(_ text: ArraySlice<UInt8>) -> Bool {
    let clause = text.prefix { $0 != 0x2C }
    guard clause.count <= 100, !clause.contains(0x2E), clause.split(separator: 0x20).count >= 4
    else { return false }
    let names = AuthorListParser.parse(Array(clause), range: 0..<clause.count).entries
    return names.count <= 2
      && names.allSatisfy { (NameShape.plausibility(of: $0.text) ?? 0) <= 0.61 }
  }

  /// The end of a label that was left in front of an entry, such as "[J3]" or "(12)".
  private static func labelEnd(_ text: [UInt8]) -> Int {
    guard let first = text.first else { return 0 }
    let isBracket = first == 0x5B || first == 0x28
    guard isBracket || (0x30...0x39).contains(first) else { return 0 }
    let closings: [UInt8] = isBracket ? [first == 0x5B ? 0x5D : 0x29] : [0x2E, 0x29]
    guard let close = text.prefix(8).firstIndex(where: closings.contains),
      text.index(after: close) < text.count, text[close + 1] == 0x20,
      isBracket || text[..<close].allSatisfy({ (0x30...0x39).contains($0) })
    else { return 0 }
    return close + 2
  }

  /// Whether a phrase in brackets stands between a title and its source: "Rows (with Li Wei), Mills 5".
  ///
  /// In front of it are no year, no source and no words in italics that are not the title.
  private static func endsTitle(_ phrase: WithPhrase, _ block: Block) -> Bool {
    let title = block.trimmed(labelEnd(block.text)..<phrase.whole.lowerBound)
    guard title.count >= 8, [0x28, 0x5B].contains(block.text[phrase.whole.lowerBound]),
      YearScanner.last(in: block.text[title]) == nil,
      !TypeRuns.merged(block).contains(where: {
        $0.style == .italic && $0.range.lowerBound > title.lowerBound + 3
          && $0.range.lowerBound < title.upperBound
      })
    else { return false }
    return !VenueNormalizer.standard.findVenues(in: block.string(in: title)).contains {
      $0.venue.isKnown
    }
  }

  private func rewritten(_ entry: Entry, _ phrase: WithPhrase?) -> Entry? {
    let block = entry.block
    guard let first = block.offsets.first else { return nil }
    var text = name
    var offsets = [Int](repeating: first, count: name.count)
    func add(_ string: String, at offset: Int) {
      text += string.utf8
      offsets += [Int](repeating: offset, count: string.utf8.count)
    }
    if let phrase {
      if !name.isEmpty { add(", ", at: block.offsets[phrase.names.lowerBound]) }
      text += block.text[phrase.names]
      offsets += block.offsets[phrase.names]
    }
    let authors = 0..<text.count
    add(". ", at: first)
    var titleEnd: Int?
    var phraseStart: Int?
    var emphasis: [Block.Emphasis] = []
    func append(_ range: Range<Int>) {
      let shift = text.count - range.lowerBound
      for item in block.emphasis {
        let clipped = item.range.clamped(to: range)
        guard !clipped.isEmpty else { continue }
        emphasis.append(
          .init(
            style: item.style,
            range: clipped.lowerBound + shift..<clipped.upperBound + shift))
      }
      text += block.text[range]
      offsets += block.offsets[range]
    }
    if let phrase {
      append(block.trimmed(0..<phrase.whole.lowerBound))
      phraseStart = text.count
      if phrase.endsTitle || Self.endsTitle(phrase, block) { titleEnd = text.count }
      let rest = block.trimmed(phrase.whole.upperBound..<block.text.count)
      if phrase.whole.lowerBound > 0, let next = rest.first.map({ block.text[$0] }),
        ![0x2C, 0x2E, 0x3B, 0x3A].contains(next)
      {
        add(" ", at: block.offsets[rest.lowerBound])
      }
      append(rest)
    } else {
      append(0..<block.text.count)
    }
    var entry = entry
    entry.block = Block(
      kind: .paragraph, text: text, offsets: offsets, emphasis: emphasis, page: block.page)
    entry.parts = nil
    entry.impliedAuthors = authors
    entry.impliedTitleEnd = titleEnd
    entry.lineEnds = phrase == nil ? entry.lineEnds.map { $0 + authors.upperBound + 2 } : []
    let end = entry.headEnd.map { $0 + authors.upperBound + 2 }
    entry.headEnd = phrase == nil ? end : nil
    if phrase == nil, entry.impliedTitleEnd == nil, let end = ListRemarks.titleEnd(dated: block) {
      entry.impliedTitleEnd = authors.upperBound + 2 + end
    }
    if let start = LegalCitation.start(in: block.text[...]) {
      if phrase == nil {
        entry.impliedTitleEnd = authors.upperBound + 2 + start
      } else if phrase.map({ (0...3).contains(start - $0.whole.upperBound) }) == true {
        entry.impliedTitleEnd = titleEnd ?? phraseStart
      }
    }
    if phrase == nil, block.page == nil, let end, end >= authors.upperBound + 14 {
      // A title doesn't go on in the next paragraph, or behind a line of links.
      entry.impliedTitleEnd = end
    }
    return entry
  }
}

/// The coauthors of a work whose owner is not named: "(with Jane Doe and John Roe)".
struct WithPhrase {
  /// The byte range of the names.
  var names: Range<Int>
  /// The byte range of the phrase, its brackets included.
  var whole: Range<Int>
  /// Whether all in front of it is the title.
  var endsTitle = false

  private static let openings = [
    "based on joint work with ", "joint work with ", "joint paper with ", "jointly with ",
    "joint with ", "written with ",
    "co-authored with ", "coauthored with ", "together with ",
    "co-edited with ", "coedited with ", "edited with ", "editor with ",
    "basierend auf gemeinsamer arbeit mit ",
    "gemeinsame arbeit mit ", "in zusammenarbeit mit ", "gemeinsam mit ", "zusammen mit ",
    "travail en commun avec ",
    "travail commun avec ", "en commun avec ", "trabajo conjunto con ", "trabajo en conjunto con ",
    "en collaboration avec ", "in collaboration with ", "en colaboración con ",
    "em colaboração com ", "in samenwerking met ", "samen met ", "in collaborazione con ", "with ",
    "mit ", "avec ", "con ", "med ",
    "met ",
  ]

  /// Whether a line begins with the words of such a phrase.
  static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: line.prefix(32), as: UTF8.self).lowercased()
    return openings.contains(where: start.hasPrefix)
  }

  /// Whether a line begins with such words that are no name in any language: "Together with".
  static func opensPlainly(_ line: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: line.prefix(32), as: UTF8.self).lowercased()
    return openings.contains { $0.split(separator: " ").count >= 2 && start.hasPrefix($0) }
  }

  /// Whether a line is nothing but such a phrase: "with Jane Doe and John Roe".
  ///
  /// - Complexity: O(*n*).
  static func fills(_ line: ArraySlice<UInt8>) -> Bool {
    guard opens(line), line.count <= 300 else { return false }
    var text = Array(line)
    while let last = text.last, last <= 0x20 || last == 0x2E || last == 0x2C { text.removeLast() }
    guard let opening = opening(in: text, at: 0), text.count - opening >= 4 else { return false }
    let names = text[opening...]
    return YearScanner.last(in: names) == nil && (areNames(names) || AuthorSigns(names).isWhole)
  }

  /// The phrase in an entry, or nil where nobody is named so.
  ///
  /// - Complexity: O(*n*).
  static func find(in text: [UInt8]) -> WithPhrase? {
    find(in: Block(kind: .paragraph, text: text, offsets: Array(text.indices)))
  }

  /// The phrase in an entry that was put together from lines.
  static func find(in entry: Entry) -> WithPhrase? {
    find(in: entry.block, lineEnds: entry.lineEnds, headEnd: entry.headEnd)
  }

  /// The phrase in an entry; words in italics behind its names are no names.
  ///
  /// `lineEnds` is where the lines that the entry was put together from end; a phrase that begins in
  /// front of `headEnd` ends there.
  ///
  /// - Complexity: O(*n*).
  static func find(in block: Block, lineEnds: [Int] = [], headEnd: Int? = nil) -> WithPhrase? {
    let text = block.text
    let titleEnds = titleEnds(of: block)
    for index in text.indices {
      let isBracket = text[index] == 0x28 || text[index] == 0x5B
      let start = isBracket ? index + 1 : index
      guard isBracket || isFree(text, index) || titleEnds.contains(index),
        let opening = opening(in: text, at: start)
      else { continue }
      let lower = start + opening
      if isBracket {
        let closing: UInt8 = text[index] == 0x28 ? 0x29 : 0x5D
        guard let end = text[lower...].firstIndex(of: closing), end - lower >= 4,
          areNames(text[lower..<end]) || areFamilies(text[lower..<end])
        else { continue }
        return WithPhrase(names: lower..<end, whole: index..<end + 1)
      }
      // Words in italics or bold behind the names are where the work appeared.
      var italics = TypeRuns.venue(in: block, lower..<text.count)?.lowerBound ?? text.count
      italics = min(italics, TypeRuns.boldVenue(in: block, lower..<text.count) ?? text.count)
      // "J" in front of the italics of ". Appl. Math." belongs to them.
      if italics < text.count, text[italics] == 0x2E {
        while italics > lower, text[italics - 1] > 0x20 { italics -= 1 }
      }
      var limit = sentenceEnd(
        text, lower..<listEnd(text, lower..<italics), isBehindTitle: titleEnds.contains(index))
      if let headEnd, headEnd > lower + 4 { limit = min(limit, headEnd) }
      limit = dateStart(text, lower..<limit)
      var tail = block.trimmed(lower..<limit)
      if index > 0, let end = lineEnd(text, tail, lineEnds) { tail = end }
      if index > 0, (4...300).contains(tail.count), YearScanner.last(in: text[tail]) == nil,
        !holdsNumber(text[tail]), areNames(text[tail])
      {
        return WithPhrase(names: tail, whole: index..<tail.upperBound)
      }
      let list = AuthorListParser.prefix(of: text[lower..<limit])
      let isSure =
        list.confidence >= 0.6
        || (limit < text.count || opensLine(text, index))
          && areNames(text[lower..<lower + list.end])
      if !isSure, index > 0,
        let end = firstNames(text, lower..<limit, isBehindTitle: titleEnds.contains(index))
      {
        return WithPhrase(names: lower..<end, whole: index..<end)
      }
      guard isSure, list.names >= 1, list.end >= 4 else { continue }
      let whole = withoutPublisher(text, lower..<lower + list.end)
      let end = withoutStop(
        text, index == 0 ? whole : SourcesBehindNames.end(of: lower..<whole, in: text))
      guard end >= lower + 4 else { continue }
      // In front of everything it ends in a colon: "With Jane Doe: Title".
      if index == 0 {
        guard end < text.count, [0x3A, 0x2C, 0x2E].contains(text[end]) else { continue }
        return WithPhrase(names: lower..<end, whole: 0..<end + 1)
      }
      return WithPhrase(names: lower..<end, whole: index..<end)
    }
    return nil
  }

  /// Where the date behind names begins: the comma of "with Jane Doe, May 2019", or the end.
  private static func dateStart(_ text: [UInt8], _ range: Range<Int>) -> Int {
    let isDate = { (comma: Int) in
      let words = text[(comma + 1)..<min(comma + 24, text.count)].split(separator: 0x20)
      guard let month = words.first, let year = words.dropFirst().first?.prefix(4) else {
        return false
      }
      return DateVocabulary.months[TextFolding.key(String(decoding: month, as: UTF8.self))] != nil
        && YearScanner.last(in: year) != nil
    }
    return range.prefix(300).first { $0 >= range.lowerBound + 4 && text[$0] == 0x2C && isDate($0) }
      ?? range.upperBound
  }

  /// Whether a number stands among words, as none stands among names.
  private static func holdsNumber(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == 0x20 && (0x30...0x39).contains($1) }
  }

  /// The end of whole names in front of a source of one word.
  ///
  /// It is the comma behind them, or behind the last that "and" joins: "with A. Quill, Rows, 2", "with
  /// A. Quill and B. Reed, Rows, 2", but not behind that of "with A. Quill, Rows and Mills, 2".
  ///
  /// Behind a title that is set off, the names need not look like a list.
  private static func firstNames(
    _ text: [UInt8], _ range: Range<Int>, isBehindTitle: Bool
  ) -> Int? {
    let joint = [" and ", " y ", " und ", " et ", " e "].compactMap {
      text[range].firstRange(of: Array($0.utf8))?.upperBound
    }.min()
    for start in [joint, range.lowerBound].compactMap(\.self) {
      guard let end = text[start..<range.upperBound].firstIndex(of: 0x2C),
        (4...200).contains(end - range.lowerBound),
        YearScanner.last(in: text[range.lowerBound..<end]) == nil
      else { continue }
      let names = text[range.lowerBound..<end]
      guard isBehindTitle || AuthorListParser.looksLikeAuthorList(names) >= 0.8 else { continue }
      if areNames(names) { return end }
    }
    return nil
  }

  /// Whether "with" begins a line, or stands small behind a full stop as lines are joined.
  private static func opensLine(_ text: [UInt8], _ index: Int) -> Bool {
    guard index >= 2 else { return false }
    if text[index - 1] == 0x0A { return true }
    return text[index - 1] == 0x20 && text[index - 2] == 0x2E && (0x61...0x7A).contains(text[index])
  }

  /// The names up to the end of a line, where it ends none in the middle and a sentence begins below:
  /// "… and Jane Doe ⏎ We ask".
  private static func lineEnd(
    _ text: [UInt8], _ range: Range<Int>, _ lineEnds: [Int]
  ) -> Range<Int>? {
    let known = lineEnds.first { $0 > range.lowerBound && $0 < range.upperBound }
    guard let end = known ?? text[range].firstIndex(of: 0x0A), end - range.lowerBound >= 4,
      let next = text[end...].first(where: { $0 > 0x20 }), (0x41...0x5A).contains(next),
      let last = text[range.lowerBound..<end].split(separator: 0x20).last, last.count >= 3,
      let mark = last.last, ![0x2C, 0x2D, 0x26].contains(mark), !last.elementsEqual("and".utf8),
      areNames(text[range.lowerBound..<end]),
      !areNames(text[range.lowerBound..<range.upperBound].prefix(400))
    else { return nil }
    return range.lowerBound..<end
  }

  /// Behind the titles that a type of their own or a link sets off: "*Rows of Mills* with Li Wei".
  private static func titleEnds(of block: Block) -> Set<Int> {
    var ends: Set<Int> = []
    for run in TypeRuns.merged(block) + TypeRuns.links(block)
    where run.range.lowerBound <= 1 && run.range.count >= 12
      && !TypeRuns.readsLikeNames(block.text[run.range])
    {
      ends.insert(
        block.text[run.range.upperBound...].firstIndex { $0 > 0x20 } ?? block.text.count)
    }
    return ends
  }

  /// Where a list of names ends that commas and "and" join: in front of a semicolon, a bracket or the
  /// address of a link.
  private static func listEnd(_ text: [UInt8], _ range: Range<Int>) -> Int {
    let range = range.lowerBound..<HeadedEntries.addressStart(text, range)
    guard
      let mark = text[range].firstIndex(where: { $0 == 0x3B || $0 == 0x28 }),
      mark > range.lowerBound + 3
    else { return range.upperBound }
    let names = text[range.lowerBound..<mark]
    let isJoined = [" and ", " & "].contains { names.firstRange(of: Array($0.utf8)) != nil }
    return isJoined || !names.contains(0x2C) ? mark : range.upperBound
  }

  /// Where the sentence ends that is nothing but names: in front of the full stop behind a whole word.
  private static func sentenceEnd(
    _ text: [UInt8], _ range: Range<Int>, isBehindTitle: Bool
  ) -> Int {
    let stop = range.dropFirst(6).dropLast(2).first { index in
      text[index] == 0x2E && text[index + 1] == 0x20
        && text[(index - 2)..<index].allSatisfy { $0 >= 0x61 && $0 != 0x7C }
        && text[index - 3] > 0x40
    }
    guard let stop else { return range.upperBound }
    if isBehindTitle, stop - range.lowerBound <= 200, areNames(text[range.lowerBound..<stop]) {
      return stop
    }
    // "O. Haddad, J. Comp. Math.": not all of it is names.
    let list = AuthorListParser.prefix(of: text[range.lowerBound...(stop + 1)])
    return list.confidence >= 0.6 && range.lowerBound + list.end >= stop ? stop : range.upperBound
  }

  /// The end of a list without the publisher that was taken for its last names: "…, Doe & Sons, Inc.".
  private static func withoutPublisher(_ text: [UInt8], _ list: Range<Int>) -> Int {
    var end = list.lowerBound
    var before = list.lowerBound
    for part in text[list].split(separator: 0x2C, omittingEmptySubsequences: false) {
      let words = TextFolding.words(String(decoding: part, as: UTF8.self))
      if words.contains(where: companies.contains) { return words.count > 1 ? end : before }
      before = end
      end = part.endIndex
    }
    return list.upperBound
  }

  private static let companies: Set<String> = [
    "inc", "ltd", "llc", "sons", "press", "verlag", "publishers", "publishing", "publications",
    "gmbh", "editions", "ediciones", "edizioni", "editora", "editorial", "books",
  ]

  /// The end of a list without the full stop that ends its sentence; that of an initial stays.
  private static func withoutStop(_ text: [UInt8], _ end: Int) -> Int {
    guard end >= 4, text[end - 1] == 0x2E else { return end }
    let isWord = text[end - 4..<end - 1].allSatisfy { $0 >= 0x61 && $0 != 0x7C }
    return isWord ? end - 1 : end
  }

  /// Whether a phrase outside of brackets may begin here: behind a mark that ends what went before.
  private static func isFree(_ text: [UInt8], _ index: Int) -> Bool {
    if index == 0 { return true }
    guard index >= 8 else { return false }
    // A line that readers of pages keep apart.
    if text[index - 1] == 0x0A { return true }
    guard text[index - 1] == 0x20 else { return false }
    // A dash ends what went before as well: the last bytes of "–" and "—".
    return [0x2C, 0x2E, 0x22, 0x9D, 0x29, 0x3B, 0x3F, 0x93, 0x94].contains(text[index - 2])
  }

  private static func opening(in text: [UInt8], at index: Int) -> Int? {
    openings.first { opening in
      let bytes = opening.utf8
      guard index + bytes.count + 3 < text.count else { return false }
      return zip(bytes, text[index...]).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
        && isCapital(text[index + bytes.count])
    }.map(\.utf8.count)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || byte >= 0xC3
  }

  /// "Roth-Beyer and Nadel": family names alone, one or a few.
  private static func areFamilies(_ list: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: list, as: UTF8.self)
    let words = text.split { " ,&;\n".contains($0) }.filter { !["and", "und", "et"].contains($0) }
    return (1...4).contains(words.count)
      && words.allSatisfy { word in
        let key = TextFolding.key(word)
        return word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
          && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
          && !ProseVocabulary.isExcluded(key) && key.utf8.count >= 3
      }
  }

  private static func areNames(_ list: ArraySlice<UInt8>) -> Bool {
    if AuthorListParser.looksLikeAuthorList(list) >= 0.5 { return true }
    let parsed = AuthorListParser.parse(Array(list), range: 0..<list.count)
    return !parsed.entries.isEmpty
      && parsed.entries.allSatisfy { entry in
        !entry.name.family.isEmpty && !entry.name.given.isEmpty
          && NameShape.plausibility(of: entry.text.filter { $0 != "," }) != nil
      }
  }
}
