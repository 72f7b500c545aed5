import Bibliography
import Documents

/// Reads a page on which each of somebody's talks has a section of its own below its title: an abstract, links,
/// and when and where it was given, once or more often.
enum TitledSections {
  private static let fewest = 4
  /// The words that titles have, on the whole; names of sorts of talks and of events have fewer.
  private static let fewestWords = 3
  /// More items than these below titles are talks themselves.
  private static let mostItems = 4
  /// A paragraph as long as this tells of its talk.
  private static let longBody = 80

  /// A heading with the blocks below it.
  private struct Section {
    var head: Int
    var body: Range<Int>
    /// The day that the section says, or the heading above it.
    var date: PartialDate?
  }

  /// The talks of such a page; empty for any other.
  ///
  /// - Parameters:
  ///   - blocks: the page.
  ///   - isOwn: whether it is known to be one person's; else its headings must say that they are titles, or
  ///     the one above them that these are talks.
  /// - Returns: the talks.
  /// - Complexity: O(*n*) in the bytes of the blocks.
  static func talks(in blocks: [Block], isOwn: Bool) -> [TalkDraft] {
    guard let level = level(blocks) else { return [] }
    let sections = sections(blocks, level)
    guard sections.count >= fewest, areTitles(sections, blocks),
      case let isLabelled = sections.allSatisfy({ label(of: blocks[$0.head]) > 0 }),
      case let isSaid = saysSo(blocks, above: sections[0].head), isOwn || isLabelled || isSaid
    else { return [] }
    let items = sections.reduce(0) { sum, section in
      sum + section.body.count { SetOffTitles.isItem(blocks[$0]) }
    }
    guard items <= sections.count * mostItems else { return [] }
    let dated = sections.count { $0.date?.month != nil }
    let described = sections.count { section in
      section.body.contains { isAbout(blocks[$0]) }
    }
    // Titles alone, or what each is about.
    let bare = sections.count { section in
      section.body.allSatisfy { blocks[$0].kind == .paragraph && blocks[$0].text.count >= longBody }
    }
    guard
      dated * 5 >= sections.count * 4 || described * 5 >= sections.count * 4
        || bare * 5 >= sections.count * 4 && isSaid
    else { return [] }
    return sections.map { section in
      var talk = TalkDraft()
      let head = blocks[section.head]
      talk.title = TalkListing.Passage(
        block: section.head, range: head.trimmed(label(of: head)..<head.text.count))
      talk.isInPlace = true
      // Below "Talks", what has but a title is one.
      talk.isTitleLabelled = isLabelled || isSaid && bare * 5 >= sections.count * 4
      talk.date = section.date
      return talk
    }
  }

  /// The offset behind the words in front of a title that say what sort of talk it is, "Talk: On Looms"; 0
  /// where none do.
  private static func label(of block: Block) -> Int {
    guard let colon = block.text.prefix(24).firstIndex(of: 0x3A),
      TalkTitle.namesKind(block.string(in: 0..<colon))
    else { return 0 }
    return colon + 1
  }

  /// The deepest level that at least half of the headings have.
  private static func level(_ blocks: [Block]) -> Int? {
    var counts: [Int: Int] = [:]
    for block in blocks {
      if case .heading(let level) = block.kind { counts[level, default: 0] += 1 }
    }
    let all = counts.values.reduce(0, +)
    return counts.filter { $0.value >= fewest && $0.value * 2 >= all }.keys.max()
  }

  private static func sections(_ blocks: [Block], _ level: Int) -> [Section] {
    var out: [Section] = []
    var above: PartialDate?
    for (index, block) in blocks.enumerated() {
      guard case .heading(let depth) = block.kind else { continue }
      if depth < level { above = leadingDate(block) }
      guard depth == level else { continue }
      var end = index + 1
      while end < blocks.count {
        if case .heading(let other) = blocks[end].kind, other <= level { break }
        end += 1
      }
      let body = index + 1..<end
      out.append(
        Section(
          head: index, body: body, date: date(in: blocks[body]) ?? above ?? told(in: blocks[body])))
    }
    // A page may begin or end with what is no talk.
    func isOther(_ section: Section) -> Bool {
      let string = blocks[section.head].string
      return SectionVocabulary.kind(ofMarked: string) != nil || TalkField.named(string) != nil
    }
    while let first = out.first, isOther(first) { out.removeFirst() }
    while let last = out.last, isOther(last) { out.removeLast() }
    return out
  }

  /// Whether headings are titles: no days, people, events or sorts of talks, and each its own words.
  private static func areTitles(_ sections: [Section], _ blocks: [Block]) -> Bool {
    var words = 0
    var others = 0
    var keys: Set<String> = []
    for section in sections {
      let block = blocks[section.head]
      guard block.text.count <= 300 else { return false }
      let string = block.string
      let text = TokenizedText(block.text)
      words += text.tokens.count(where: \.isWord)
      keys.insert(TextFolding.key(string))
      let name = NameScanner.name(in: text, at: 0)
      if EventScore.score(text, text.tokens.indices) > 0 || leadingDate(block) != nil
        || name?.tokens.upperBound == text.tokens.count
          && NameGazetteer.shared.isGivenName(text.key(0))
        || TalkTitle.namesKind(string)
        || TalkPlaceholder.namesSeries(string)
      {
        others += 1
      }
    }
    return words >= sections.count * fewestWords && others * 5 <= sections.count
      && keys.count * 4 >= sections.count * 3
  }

  /// The date that a heading begins with.
  private static func leadingDate(_ block: Block) -> PartialDate? {
    DateScanner.date(in: TokenizedText(block.text), at: 0).flatMap {
      $0.date.month == nil ? nil : $0.date
    }
  }

  /// What a label names, or else the first date with a month on a short line that is not told.
  private static func date(in body: ArraySlice<Block>) -> PartialDate? {
    var first: PartialDate?
    for block in body {
      for line in block.lines {
        let label = TalkLine.label(of: line, in: block)
        if label?.field == .date, let content = label?.content,
          let date = dates(block, content).first
        {
          return date
        }
        if first == nil, label == nil, line.count <= 160 {
          first = dates(block, line).first { $0.month != nil }
        }
      }
    }
    return first
  }

  private static let giving: Set<String> = ["gave", "given", "delivered", "presented", "held"]
  private static let givers: Set<String> = [
    "i", "we", "talk", "lecture", "presentation", "seminar",
  ]

  /// The only year of a line that tells where a talk was given: "I gave this at Ghent in 2014".
  ///
  /// Who gave it, or that it was a talk, stands in front of the verb; an abstract tells of others' years.
  private static func told(in body: ArraySlice<Block>) -> PartialDate? {
    for block in body {
      for line in block.lines where line.count <= 400 {
        let text = TokenizedText(block.text, in: line)
        guard
          let verb = text.tokens.firstIndex(where: { giving.contains($0.key) }), verb > 0,
          text.tokens[..<verb].suffix(5).contains(where: { givers.contains($0.key) }),
          text.key(0) != "abstract"
        else { continue }
        let years = Set(
          text.tokens.filter { $0.kind == .number && EventScore.isYear($0.key) }.map(\.key))
        if years.count == 1, let year = years.first.flatMap({ Int($0) }) {
          return PartialDate(year: year)
        }
      }
    }
    return nil
  }

  private static func dates(_ block: Block, _ line: Range<Int>) -> [PartialDate] {
    let text = TokenizedText(block.text, in: line)
    return text.tokens.indices.compactMap { DateScanner.date(in: text, at: $0)?.date }
  }

  /// Whether a block is the abstract of a talk, or links to its slides.
  private static func isAbout(_ block: Block) -> Bool {
    block.lines.contains { line in
      if let label = TalkLine.label(of: line, in: block) { return label.field == .abstract }
      return line.count <= 80 && TalkSegmenter.isLabel(TokenizedText(block.text, in: line))
    }
  }

  /// Whether what stands above says that there are talks below.
  private static func saysSo(_ blocks: [Block], above head: Int) -> Bool {
    blocks[..<head].suffix(3).contains { block in
      let words = TextFolding.words(block.string.prefix(80))
      return block.isHeading && words.count <= 5 && words.contains(where: TalkVocabulary.namesTalks)
    }
  }
}
