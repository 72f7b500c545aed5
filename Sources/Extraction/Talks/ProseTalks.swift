import Bibliography
import Documents

/// Reads announcements in running text, as "Jane Doe of Ghent will speak on “Town Walls”" is one.
///
/// A title in quotation marks, a person in front of it in the same sentence, and a word that says that
/// something is given: news are written that way, and no line of theirs is a talk by itself.
enum ProseTalks {
  private static let shortest = 8
  private static let longest = 300
  /// Quotations of one block that are looked at.
  private static let most = 200

  /// The talks that the paragraphs of a page announce.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func talks(in blocks: [Block]) -> [TalkDraft] {
    var out: [TalkDraft] = []
    for (index, block) in blocks.enumerated()
    where !block.isHeading && block.kind != .row && block.text.count >= 60 {
      let text = TokenizedText(block.text)
      let marks = text.tokens.indices.filter { text.tokens[$0].isMark("\"") }
      guard marks.count >= 2 else { continue }
      let starts = Sentences.ranges(of: text).map(\.lowerBound)
      var behind = 0
      var next = 0
      for pair in stride(from: 0, to: min(marks.count - 1, 2 * most), by: 2) {
        let (open, close) = (marks[pair], marks[pair + 1])
        // The sentence of a quotation begins in front of it: a question mark inside ends none.
        while next + 1 < starts.count, starts[next + 1] <= open { next += 1 }
        let start = max(behind, starts.isEmpty ? 0 : starts[next])
        behind = close + 1
        let end = pair + 2 < marks.count ? marks[pair + 2] : text.tokens.count
        if let talk = talk(text, index, start..<open, open..<close, close + 1..<end) {
          out.append(talk)
        }
      }
    }
    return out
  }

  private static func talk(
    _ text: TokenizedText, _ block: Int, _ front: Range<Int>, _ quoted: Range<Int>,
    _ rest: Range<Int>
  ) -> TalkDraft? {
    let title =
      text.tokens[quoted.lowerBound].range
      .upperBound..<text.tokens[quoted.upperBound].range
      .lowerBound
    guard (shortest...longest).contains(title.count), quoted.count >= 3, front.count <= 120,
      let person = lastPerson(text, front), !namesWork(text, quoted.lowerBound)
    else { return nil }
    // "… Doe (Ghent) über „Mühlen“ sprechen."
    let isAnnounced =
      front.contains { isGiving(text, $0) } || rest.prefix(2).contains { isGiving(text, $0) }
    // "On 13 May Dr. Jane Doe (Ghent) asks “What is a Wall?”" has no word for it.
    let isBeside =
      person.line.names[0].isTitled
      && behindBrackets(text, person.tokens.upperBound) == quoted.lowerBound
    guard isAnnounced || isBeside else { return nil }
    var talk = TalkDraft()
    talk.title = TalkListing.Passage(block: block, range: title)
    talk.isTitleQuoted = true
    talk.speaker = TalkListing.Passage(block: block, range: person.range(in: text))
    talk.readSpeaker = (person.line.names, person.line.affiliation)
    let end = Sentences.end(of: text, from: quoted.upperBound + 1, limit: rest.upperBound)
    talk.date = day(text, front) ?? day(text, rest.lowerBound..<max(rest.lowerBound, end))
    return isAnnounced || talk.date != nil ? talk : nil
  }

  private static func behindBrackets(_ text: TokenizedText, _ index: Int) -> Int {
    guard text.key(index) == "(" else { return index }
    return (index + 1..<index + 16).first { text.key($0) == ")" }.map { $0 + 1 } ?? index
  }

  private static func lastPerson(_ text: TokenizedText, _ range: Range<Int>) -> SpeakerPhrase? {
    var last: SpeakerPhrase?
    var start = range.lowerBound
    while start < range.upperBound,
      let found = SpeakerPhrase.person(text, start..<range.upperBound)
    {
      last = found
      start = found.tokens.upperBound
    }
    return last
  }

  /// The last day of a range.
  private static func day(_ text: TokenizedText, _ range: Range<Int>) -> PartialDate? {
    var last: PartialDate?
    var index = range.lowerBound
    while index < range.upperBound {
      if let (date, end) = DateScanner.date(in: text, at: index), date.month != nil,
        date.day != nil, end <= range.upperBound
      {
        last = date
        index = end
      } else {
        index += 1
      }
    }
    return last
  }

  /// Whether a word says that somebody gives a talk.
  private static func isGiving(_ text: TokenizedText, _ index: Int) -> Bool {
    guard let token = text[index], token.isWord else { return false }
    return giving.contains(token.key) || token.key.hasSuffix("vortrag")
      || token.shape == .lower && SpeakerPhrase.speech.contains(token.key)
  }

  /// Whether the words in front of a quotation call it a book or the like.
  private static func namesWork(_ text: TokenizedText, _ open: Int) -> Bool {
    (max(0, open - 3)..<open).contains { works.contains(text.key($0)) }
  }

  private static let giving: Set<String> = [
    "lecture", "talk", "presentation", "keynote", "colloquium", "seminar", "address", "speech",
    "sprechen", "vortrag", "referiert", "referieren", "vorlesung", "parlera", "discutera",
    "affrontera", "intervento", "relazione", "conferenza", "incontro", "interviendra", "donnera",
    "expose", "conference", "hablara", "charla", "ponencia", "conferencia", "impartira", "palestra",
  ]

  private static let works: Set<String> = [
    "book", "books", "novel", "paper", "article", "film", "movie", "song", "essay", "exhibition",
    "buch", "roman", "livre", "article", "libro", "series", "reihe", "ciclo", "prize", "award",
  ]
}
