import Bibliography
import Documents

/// Tells papers that were read at meetings from papers that were printed.
///
/// In the humanities "Conference papers" are talks: each has the days of its meeting, and neither
/// proceedings nor pages, and what was printed stands in a section of its own. Where papers are
/// reviewed for the meeting, "Peer-reviewed conference presentations" are works: each has its pages.
enum MeetingPapers {
  /// The sections, those of papers read at meetings made sections of talks.
  ///
  /// - Complexity: O(*n*) in the bytes of the sections that are called so.
  static func mended(_ sections: [Section], _ blocks: [Block]) -> [Section] {
    var sections = sections
    for index in sections.indices
    where sections[index].kind == .talks && SectionVocabulary.saysReviewed(sections[index].title)
      && arePrinted(blocks[sections[index].body])
    {
      sections[index].kind = .publications
    }
    let others = sections.contains { $0.kind == .publications && !isCalledSo($0.title) }
    guard others else { return sections }
    for index in sections.indices
    where sections[index].kind == .publications && isCalledSo(sections[index].title)
      && areTalks(blocks[sections[index].body])
    {
      sections[index].kind = .talks
    }
    mendBelowTalks(&sections, blocks)
    for index in sections.indices
    where sections[index].kind == .publications && sections[index].isSubsection
      && namesPosters(sections[index].title)
    {
      if areShown(blocks[sections[index].body]) { sections[index].kind = .talks }
    }
    for index in sections.indices
    where sections[index].kind == .publications
      && SectionVocabulary.dividesWorks(sections[index].title)
      && !SectionVocabulary.saysReviewed(sections[index].title)
      && areMarked(blocks[sections[index].body])
    {
      sections[index].kind = .talks
    }
    return sections
  }

  /// Makes papers that a lower heading divides from talks what they are: "Conference papers" below
  /// "Presentations", and "Submitted" beside "Invited" there.
  private static func mendBelowTalks(_ sections: inout [Section], _ blocks: [Block]) {
    // The headings that the current one stands below, the highest first.
    var above: [(level: Int, isTalks: Bool)] = []
    for index in sections.indices {
      guard let heading = sections[index].heading, case .heading(let level) = blocks[heading].kind
      else { continue }
      while let last = above.last, last.level >= level { above.removeLast() }
      let title = sections[index].title
      if sections[index].kind == .publications, above.last?.isTalks == true {
        let body = blocks[sections[index].body]
        let isBehindTalks = index > 0 && sections[index - 1].kind == .talks
        if namesPapers(title) && !arePrinted(body)
          || isBehindTalks && SectionVocabulary.namesChoice(title) && areHeld(body)
        {
          sections[index].kind = .talks
        }
      }
      let isTalks = sections[index].kind == .talks && !SectionVocabulary.namesWorks(title)
      above.append((level, isTalks))
    }
  }

  /// Whether a heading below the publications speaks of posters and of nothing else: "Conference
  /// posters".
  private static func namesPosters(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    return words.contains { $0 == "posters" || $0 == "poster" }
      && words.allSatisfy { besidePosters.contains($0) || plain.contains($0) && $0 != "papers" }
  }

  private static let besidePosters: Set<String> = [
    "poster", "posters", "scientific", "presentations", "presentation", "sessions", "session",
  ]

  /// Whether posters were shown at meetings, and few of them were printed.
  private static func areShown(_ blocks: ArraySlice<Block>) -> Bool {
    let entries = blocks.filter { !$0.isHeading && $0.text.count >= 40 }
    return entries.count >= 3 && entries.count(where: isPrinted) * 4 <= entries.count
      && entries.count(where: namesVenue) * 4 <= entries.count
  }

  /// Whether a heading speaks of papers in words that fit what is read aloud as well.
  private static func namesPapers(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    return words.contains { $0 == "papers" || $0 == "paper" }
      && words.allSatisfy { plain.contains($0) || besidePapers.contains($0) }
  }

  private static let besidePapers: Set<String> = [
    "paper", "contributed", "international", "national", "regional", "symposium", "symposia",
    "workshop", "workshops", "panel", "panels", "session", "sessions", "talks", "presentations",
  ]

  /// Whether four of five entries say in brackets at their end how they were given, and half the month
  /// of their meeting: "…, April 2018 (Oral)".
  ///
  /// Reviewed papers are marked so, too: "In MICRO, 2021 (Oral)".
  private static func areMarked(_ blocks: ArraySlice<Block>) -> Bool {
    let entries = blocks.filter { !$0.isHeading && $0.text.count >= 40 }
    let marked = entries.count { block in
      var text = block.text[...]
      while let last = text.last, last == 0x2E || last <= 0x20 { text.removeLast() }
      guard text.last == 0x29, let open = text.suffix(40).lastIndex(of: 0x28) else { return false }
      let words = TextFolding.words(String(decoding: text[open...], as: UTF8.self))
      return words.contains(where: givings.contains)
        && words.allSatisfy { givings.contains($0) || besideGivings.contains($0) }
    }
    return marked >= 3 && marked * 5 >= entries.count * 4
      && entries.count(where: namesMonth) * 2 >= entries.count
      && entries.count(where: isPrinted) * 2 <= entries.count
      // Papers of known conferences are printed, whatever was given there besides.
      && entries.count(where: namesVenue) * 2 <= entries.count
  }

  private static func namesVenue(_ block: Block) -> Bool {
    VenueNormalizer.standard.findVenues(in: String(block.string.suffix(300))).contains {
      $0.venue.isKnown
    }
  }

  private static let givings: Set<String> = [
    "oral", "poster", "talk", "presentation", "posterpresentation", "vortrag", "orale", "ponencia",
  ]
  private static let besideGivings: Set<String> = [
    "invited", "contributed", "keynote", "session", "plenary", "online", "virtual", "in", "person",
    "short", "long", "lightning", "only",
  ]

  private static func isCalledSo(_ title: String) -> Bool {
    let words = TextFolding.words(title)
    return words.contains { ["conference", "conferences", "meeting", "meetings"].contains($0) }
      && words.contains("papers")
      && words.allSatisfy { plain.contains($0) }
  }

  private static let plain: Set<String> = [
    "conference", "conferences", "meeting", "meetings", "papers", "selected", "recent",
    "presented", "read", "and", "other", "invited", "academic", "at",
  ]

  /// Whether three of five entries name the days of their meeting, and few were printed.
  private static func areTalks(_ blocks: ArraySlice<Block>) -> Bool {
    let entries = blocks.filter { !$0.isHeading && $0.text.count >= 40 }
    guard entries.count >= 2 else { return false }
    let dated = entries.count { namesDay($0) }
    let printed = entries.count { isPrinted($0) }
    return dated * 5 >= entries.count * 3 && printed * 4 <= entries.count
  }

  /// Whether half the entries name a month, half their meeting or its day, and few were or shall be
  /// printed.
  private static func areHeld(_ blocks: ArraySlice<Block>) -> Bool {
    let entries = blocks.filter { !$0.isHeading && $0.text.count >= 40 }
    return !entries.isEmpty && entries.count(where: namesMonth) * 2 >= entries.count
      && entries.count { namesMeeting($0) || namesDay($0) } * 2 >= entries.count
      && entries.count { isPrinted($0) || namesJournal($0) } * 4 <= entries.count
  }

  private static func namesMeeting(_ block: Block) -> Bool {
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 1_000))
    return text.tokens.indices.contains { index in
      meetings.contains(text.key(index))
        || PlaceScanner.place(in: text, at: index, end: text.tokens.count) != nil
    }
  }

  private static let meetings: Set<String> = [
    "conference", "conferences", "conf", "workshop", "workshops", "symposium", "meeting",
    "meetings", "congress", "seminar", "colloquium", "summit", "convention", "tagung",
  ]

  /// Whether an entry has the words, the issue or the pages of what is printed, or will be:
  /// "Journal of Mills 12(3), 1-20", "Submitted to Lake Letters".
  private static func namesJournal(_ block: Block) -> Bool {
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 1_000))
    return text.tokens.indices.contains { index in
      let key = text.key(index)
      if printings.contains(key) { return true }
      if ["submitted", "appear"].contains(key) {
        return key == "submitted" ? text.key(index + 1) == "to" : text.key(index - 1) == "to"
      }
      guard text[index]?.kind == .number, text[index + 2]?.kind == .number else { return false }
      if text.key(index + 1) == "(" { return text.key(index + 3) == ")" }
      // The days of a meeting are no pages: "3-5 May", "May 3-5".
      return ["-", "–", "—"].contains(text.key(index + 1))
        && !isMonth(text.key(index - 1)) && !isMonth(text.key(index + 3))
    }
  }

  private static let printings: Set<String> = [
    "journal", "journals", "letters", "review", "reviews", "quarterly", "transactions", "accepted",
    "published",
  ]

  private static func isMonth(_ word: String) -> Bool {
    DateVocabulary.months[word] != nil && word.utf8.count >= 3
  }

  /// Whether three of five entries were printed.
  private static func arePrinted(_ blocks: ArraySlice<Block>) -> Bool {
    let entries = blocks.filter { !$0.isHeading && $0.text.count >= 40 }
    return !entries.isEmpty && entries.count(where: isPrinted) * 5 >= entries.count * 3
  }

  private static func namesDay(_ block: Block) -> Bool {
    let text = TokenizedText(block.text, in: 0..<min(block.text.count, 1_000))
    return text.tokens.indices.contains { index in
      guard let date = DateScanner.date(in: text, at: index)?.date else { return false }
      return date.month != nil && date.day != nil
    }
  }

  private static func namesMonth(_ block: Block) -> Bool {
    TextFolding.words(block.string(in: 0..<min(block.text.count, 1_000)))
      .contains(where: isMonth)
  }

  private static func isPrinted(_ block: Block) -> Bool {
    TextFolding.words(block.string).contains {
      ["proceedings", "proc", "pp", "pages", "vol", "doi", "press", "eds", "springer"].contains($0)
    }
  }
}
