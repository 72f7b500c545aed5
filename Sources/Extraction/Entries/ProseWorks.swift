import Bibliography
import Documents

/// Reads the works that a statement of purpose tells of in its sentences: "Our paper, “Rows of Mills”
/// (MILL 2024), was written with Bo Reed".
///
/// A title stands in quotation marks or italics; the sentence around it says that it was published,
/// and that the writer did it. Works of others, which the writer has read, are left out, and so are
/// theses: the education tells of them.
struct ProseWorks {
  private let owner: Int
  private let ownerName: PersonName
  /// The people whom the document names in full, by the folded family name.
  private let people: [String: PersonName]

  /// Appends the works of a statement's prose, and a mention for each author.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  static func run(_ draft: inout ExtractionDraft) {
    guard draft.extracted.kind == .statement, let owner = draft.extracted.owner else { return }
    let prose = draft.blocks.indices.filter { index in
      let kind = draft.section(ofBlock: index)?.kind ?? .other
      return kind != .publications && kind != .references && !draft.blocks[index].isHeading
        && (80...20_000).contains(draft.blocks[index].text.count)
    }
    var people: [String: PersonName] = [:]
    for index in prose {
      let text = TokenizedText(draft.blocks[index].text)
      for name in NameScanner.names(in: text, 0..<text.tokens.count) where name.fullWords >= 2 {
        let person = PersonName(parsing: text.string(name.range))
        let key = TextFolding.key(person.family)
        if !key.isEmpty, people[key] == nil { people[key] = person }
      }
    }
    let reader = ProseWorks(
      owner: owner, ownerName: draft.extracted.mentions[owner].name, people: people)
    var known = Set(draft.extracted.works.map { TextFolding.key($0.title) })
    for index in prose {
      let block = draft.blocks[index]
      for title in Self.titles(of: block) {
        guard let found = reader.work(block, title), known.insert(found.key).inserted else {
          continue
        }
        reader.add(found, block, to: &draft)
      }
    }
  }

  /// What was found of a work, as ranges of its block.
  private struct Found {
    var title: String
    var key: String
    var range: Range<Int>
    var authors: [(text: String, name: PersonName, range: Range<Int>)]
    /// Whether the authors are all of them, the writer among them; else the writer is the first.
    var isWhole: Bool
    var year: Int?
    var venue: (match: VenueMatch, text: String)?
    var arxiv: String?
  }

  // MARK: titles

  /// The words in quotation marks or italics that may be titles, three or more of them.
  private static func titles(of block: Block) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < block.text.count, found.count < 64,
      let quoted = QuotedTitle.range(in: Array(block.text[start...]))
    {
      found.append(start + quoted.lowerBound..<start + quoted.upperBound)
      start += QuotedTitle.closingEnd(behind: quoted, in: Array(block.text[start...]))
    }
    let quoted = found
    for run in TypeRuns.merged(block) where run.style == .italic {
      let range = block.trimmed(run.range)
      // Beside a title in quotation marks, italics are where it appeared; so they are behind "in".
      let isSource =
        quoted.contains { title in
          title.overlaps(range)
            || title.upperBound <= range.lowerBound
              && range.lowerBound - title.upperBound <= 16
        }
        || [" in ", " at ", " by ", " to "].contains {
          block.text[..<range.lowerBound].suffix(4).elementsEqual($0.utf8)
        }
      if !isSource { found.append(range) }
    }
    return found.map { EntryFields.trimmed(block.text, $0) }.filter { range in
      let words = block.text[range].split { $0 <= 0x20 }
      guard range.count >= 12, (3...30).contains(words.count),
        let first = block.text[range].first,
        (0x41...0x5A).contains(first) || first >= 0xC3 || (0x30...0x39).contains(first)
      else { return false }
      let match = VenueNormalizer.standard.normalize(block.string(in: range))
      return match.map { !$0.venue.isKnown || $0.confidence < 0.8 } ?? true
    }.sorted { $0.lowerBound < $1.lowerBound }
  }

  // MARK: the sentence

  /// The work that a sentence tells of, or nil where it is none or somebody else's.
  private func work(_ block: Block, _ title: Range<Int>) -> Found? {
    let text = TokenizedText(block.text)
    let sentences = Sentences.ranges(of: text).filter { range in
      let bytes =
        text.tokens[range.lowerBound].range
        .lowerBound..<text.tokens[range.upperBound - 1].range.upperBound
      return bytes.overlaps(title)
    }
    guard let first = sentences.first, let last = sentences.last else { return nil }
    let tokens = first.lowerBound..<last.upperBound
    let before = tokens.filter { text.tokens[$0].range.upperBound <= title.lowerBound }
    let behind = tokens.filter { text.tokens[$0].range.lowerBound >= title.upperBound }
    let keys = (before + behind).map { text.key($0) }
    let near = before.suffix(9).map { text.key($0) }
    guard !near.suffix(7).contains(where: Self.noPapers.contains),
      !keys.contains(where: Self.readings.contains)
    else { return nil }
    let bytes =
      text.tokens[tokens.lowerBound].range
      .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    guard bytes.lowerBound <= title.lowerBound, title.upperBound <= bytes.upperBound else {
      return nil
    }
    let list = authors(block, title, in: bytes)
    if list == nil {
      guard !near.contains(where: Self.others.contains), !isPossessed(text, near: before.suffix(6)),
        !isOfTitled(text, near: before.suffix(9)),
        before.contains(where: { Self.mine.contains(text.key($0)) })
          || !hasSubject(text, before)
            && keys.contains(where: { Self.mine.contains($0) || Self.published.contains($0) })
      else { return nil }
    }
    let venue = venue(block.text, bytes, title)
    let arxiv = ReferenceIdentifiers.arxiv(Array(block.text[title.upperBound..<bytes.upperBound]))
    guard
      list != nil || keys.contains(where: Self.published.contains) || venue != nil
        || arxiv != nil
    else { return nil }
    let printed = TitleCleaner.clean(block.text[title])
    return Found(
      title: printed, key: TextFolding.key(printed), range: title,
      authors: list ?? coauthors(text, before) + coauthors(text, behind), isWhole: list != nil,
      year: Self.year(block.text, bytes, title, arxiv), venue: venue, arxiv: arxiv)
  }

  /// Whether somebody's name with an apostrophe stands in front of a title: "Marsh's paper".
  private func isPossessed(_ text: TokenizedText, near tokens: ArraySlice<Int>) -> Bool {
    tokens.contains { index in
      let word = text.string(text.tokens[index].range)
      return word.hasSuffix("'s") || word.hasSuffix("’s")
        || text.key(index) == "s" && ["'", "’"].contains(text.key(index - 1))
    }
  }

  /// Whether a title is that of somebody with a title: "the paper of Professor Marsh".
  private func isOfTitled(_ text: TokenizedText, near tokens: ArraySlice<Int>) -> Bool {
    tokens.contains { text.key($0) == "of" && NameScanner.isTitle(text, $0 + 1) }
  }

  /// Whether a person is named in front of a title who is not named beside the writer.
  private func hasSubject(_ text: TokenizedText, _ before: [Int]) -> Bool {
    guard let first = before.first, let last = before.last else { return false }
    return NameScanner.names(in: text, first..<last + 1).contains { name in
      (name.isTitled || name.fullWords >= 2)
        && !["with", "and", "&", ","].contains(text.key(name.tokens.lowerBound - 1))
    }
  }

  private static let mine: Set<String> = ["i", "my", "we", "our", "me", "mine", "ours", "us"]

  private static let others: Set<String> = ["whose", "his", "her", "their", "by"]

  /// What else has a title than a paper of one's own.
  private static let noPapers: Set<String> = [
    "thesis", "dissertation", "course", "courses", "class", "seminar", "lecture", "novel", "essay",
    "band",
  ]

  /// What one does with the works of others.
  private static let readings: Set<String> = [
    "read", "reread", "inspired", "inspiring", "admire", "admired", "fascinated", "reason",
    "influenced",
  ]

  private static let published: Set<String> = [
    "paper", "papers", "article", "articles", "published", "publish", "publication", "appeared",
    "appear", "appears", "accepted", "preprint", "manuscript", "submitted", "coauthored",
    "coauthor", "coauthors", "workshop", "proceedings", "arxiv", "presented", "journal",
    "conference", "chapter", "poster", "review", "revision", "print", "authored",
  ]

  // MARK: authors

  /// The list of authors right in front of a title, or behind it and "authors:", the writer among them.
  private func authors(
    _ block: Block, _ title: Range<Int>, in sentence: Range<Int>
  ) -> [(text: String, name: PersonName, range: Range<Int>)]? {
    let text = block.text
    let mark = QuotedTitle.mark(before: title.lowerBound, in: text)
    var candidates: [Range<Int>] = []
    for start in sentence.lowerBound..<max(sentence.lowerBound, mark)
    where start == sentence.lowerBound
      || [0x20, 0x28].contains(text[start - 1]) && text[start] > 0x20
    {
      let end = EntryFields.trimmed(text, start..<mark).upperBound
      if end - start >= 8, end - start <= 400 { candidates.append(start..<end) }
    }
    if let label = text[title.upperBound..<sentence.upperBound]
      .firstRange(of: Array("uthors: ".utf8))
    {
      let rest = text[label.upperBound..<sentence.upperBound].prefix { $0 != 0x29 && $0 != 0x3B }
      candidates.append(EntryFields.trimmed(text, label.upperBound..<rest.endIndex))
    }
    if let families = families(text, before: mark, from: sentence.lowerBound) { return families }
    for range in candidates {
      let list = AuthorListParser.prefix(of: text[range])
      let names = range.lowerBound..<range.lowerBound + list.end
      guard list.confidence >= 0.6, list.names >= 1,
        EntryFields.skipDate(Array(text[..<range.upperBound]), names.upperBound) + 1
          >= range.upperBound
      else { continue }
      let entries = AuthorListParser.parse(text, range: names).entries
      guard entries.contains(where: { isOwner($0.name) }) else { continue }
      return entries.map { ($0.text, $0.name, $0.range) }
    }
    return nil
  }

  /// Family names in a bracket in front of a title, the writer's among them: "(Quill and Reed, 2022, “".
  private func families(
    _ text: [UInt8], before mark: Int, from start: Int
  ) -> [(text: String, name: PersonName, range: Range<Int>)]? {
    guard let open = text[start..<max(start, mark)].lastIndex(of: 0x28), mark - open <= 160 else {
      return nil
    }
    var found: [(text: String, name: PersonName, range: Range<Int>)] = []
    for part in text[(open + 1)..<mark].split(whereSeparator: { $0 == 0x2C || $0 == 0x26 }) {
      var rest = EntryFields.trimmed(text, part.startIndex..<part.endIndex)
      if rest.isEmpty || YearScanner.last(in: text[rest]) != nil && rest.count <= 5 { continue }
      while !rest.isEmpty {
        if text[rest].starts(with: "and ".utf8) {
          rest = EntryFields.trimmed(text, rest.lowerBound + 4..<rest.upperBound)
          continue
        }
        let and = text[rest].firstRange(of: Array(" and ".utf8))
        let range = rest.lowerBound..<(and?.lowerBound ?? rest.upperBound)
        let word = String(decoding: text[range], as: UTF8.self)
        let key = TextFolding.key(word)
        let isMine = key == TextFolding.key(ownerName.family)
        guard let name = isMine ? ownerName : people[key] else { return nil }
        found.append((word, name, range))
        rest = EntryFields.trimmed(text, range.upperBound..<rest.upperBound)
      }
    }
    return found.contains { isOwner($0.name) } ? found : nil
  }

  private func isOwner(_ name: PersonName) -> Bool {
    let given = TextFolding.key(name.given).utf8.first
    return TextFolding.key(name.family) == TextFolding.key(ownerName.family)
      && given == TextFolding.key(ownerName.given).utf8.first
  }

  /// The people behind "with" among some tokens, also by the family name alone.
  private func coauthors(
    _ text: TokenizedText, _ tokens: [Int]
  ) -> [(text: String, name: PersonName, range: Range<Int>)] {
    guard let end = tokens.last.map({ $0 + 1 }) else { return [] }
    var found: [(text: String, name: PersonName, range: Range<Int>)] = []
    for index in tokens where text.key(index) == "with" {
      var cursor = index + 1
      while cursor < end {
        while cursor < end, Self.roles.contains(text.key(cursor)) { cursor += 1 }
        guard cursor < end, let next = person(text, cursor, end) else { break }
        if !isOwner(next.name) { found.append((next.text, next.name, next.range)) }
        cursor = afterPlace(text, next.end, end)
        let hasComma = text.key(cursor) == ","
        if hasComma { cursor += 1 }
        if ["and", "&"].contains(text.key(cursor)) { cursor += 1 } else if !hasComma { break }
      }
    }
    return found + (found.isEmpty ? companions(text, tokens) : [])
  }

  /// The people in front of "and I": "Bo Reed, Iris Holt and I published".
  private func companions(
    _ text: TokenizedText, _ tokens: [Int]
  ) -> [(text: String, name: PersonName, range: Range<Int>)] {
    guard let pronoun = tokens.first(where: { text.key($0) == "i" && text.key($0 - 1) == "and" })
    else { return [] }
    for start in tokens where start < pronoun {
      var found: [(text: String, name: PersonName, range: Range<Int>)] = []
      var cursor = start
      while cursor < pronoun, let next = person(text, cursor, pronoun) {
        found.append((next.text, next.name, next.range))
        cursor = next.end
        if text.key(cursor) == "," { cursor += 1 }
        if text.key(cursor) == "and" { cursor += 1 }
      }
      if !found.isEmpty, cursor == pronoun { return found }
    }
    return []
  }

  private func person(
    _ text: TokenizedText, _ index: Int, _ end: Int
  ) -> (text: String, name: PersonName, range: Range<Int>, end: Int)? {
    if let name = NameScanner.name(in: text, at: index), name.tokens.upperBound <= end,
      name.isTitled || name.fullWords >= 2
    {
      let parsed = PersonName(parsing: text.string(name.nameRange))
      let full = people[TextFolding.key(parsed.family)]
      return (
        text.string(name.nameRange), name.fullWords >= 2 ? parsed : full ?? parsed, name.nameRange,
        name.tokens.upperBound
      )
    }
    guard let token = text[index], token.isWord, token.shape == .capitalized,
      let full = people[token.key]
    else { return nil }
    return (text.string(token.range), full, token.range, index + 1)
  }

  /// Behind "of Mill University" or "(Mill University)" that follows a name.
  private func afterPlace(_ text: TokenizedText, _ index: Int, _ end: Int) -> Int {
    var cursor = index
    if text.key(cursor) == "(" {
      while cursor < min(end, index + 12), text.key(cursor) != ")" { cursor += 1 }
      return cursor + 1
    }
    guard ["of", "at", "from"].contains(text.key(cursor)) else { return index }
    cursor += 1
    while cursor < min(end, index + 10), let token = text[cursor],
      token.isWord && token.shape != .lower || ["of", "the", "for"].contains(token.key)
    {
      cursor += 1
    }
    return cursor
  }

  /// Who somebody is, in front of the name.
  private static let roles: Set<String> = [
    "my", "our", "her", "his", "their", "the", "a", "both", "advisor", "adviser", "advisors",
    "supervisor", "supervisors", "mentor", "mentors", "phd", "ph", "d", ".", "doctoral", "master",
    "student", "students", "postdoc", "colleague", "colleagues", "fellow", "labmate", "labmates",
    "collaborator", "collaborators", "coauthor", "coauthors", "then", "classmate", "friend",
    "graduate",
  ]

  // MARK: when and where

  /// The first known venue behind the title in its sentence, or else the last in front of it.
  private func venue(
    _ text: [UInt8], _ sentence: Range<Int>, _ title: Range<Int>
  ) -> (match: VenueMatch, text: String)? {
    let parts = [title.upperBound..<sentence.upperBound, sentence.lowerBound..<title.lowerBound]
    for part in parts {
      let found = VenueNormalizer.standard.findVenues(in: Array(text[part])).filter {
        $0.venue.isKnown
      }
      if let match = part.lowerBound >= title.upperBound ? found.first : found.last {
        let range =
          part.lowerBound + match.range.lowerBound..<part.lowerBound + match.range.upperBound
        return (match, String(decoding: text[range], as: UTF8.self))
      }
    }
    return nil
  }

  /// The first year behind the title in its sentence, or the last in front of it.
  private static func year(
    _ text: [UInt8], _ sentence: Range<Int>, _ title: Range<Int>, _ arxiv: String?
  ) -> Int? {
    var index = title.upperBound
    while index + 4 <= sentence.upperBound {
      let isFree =
        !(0x30...0x39).contains(text[index - 1])
        && (index + 4 == text.count || ![0x2E, 0x2D].contains(text[index + 4])
          || index + 5 >= text.count || text[index + 5] <= 0x20)
      if isFree, let year = YearScanner.last(in: text[index..<index + 4]) { return year }
      index += 1
    }
    if let year = arxiv.flatMap(YearScanner.year(ofArXiv:)) { return year }
    return YearScanner.last(in: text[sentence.lowerBound..<title.lowerBound])
  }

  // MARK: writing

  private func add(_ found: Found, _ block: Block, to draft: inout ExtractionDraft) {
    let index = draft.extracted.works.count
    var authors = found.authors
    let evidence = draft.document.evidence(for: found.range, of: block)
    if !found.isWhole {
      authors.insert((draft.extracted.mentions[owner].text, ownerName, found.range), at: 0)
    }
    var mentions: [Int] = []
    for (position, author) in authors.enumerated() {
      mentions.append(
        draft.add(
          Mention(
            text: author.text, name: author.name, role: .author, work: index,
            position: position + 1, equalContribution: false, isEmphasized: false,
            evidence: draft.document.evidence(for: author.range, of: block))))
    }
    var identifiers: [String: String] = [:]
    if let arxiv = found.arxiv { identifiers["arxiv"] = arxiv }
    let kind = found.venue?.match.venue.kind ?? (found.arxiv == nil ? .other : .preprint)
    draft.extracted.works.append(
      Work(
        title: found.title, authors: mentions, etAl: false, year: found.year,
        date: found.year.map(String.init), venue: found.venue?.match.venue,
        venueText: found.venue?.text ?? "", kind: kind, listing: .own, identifiers: identifiers,
        evidence: evidence))
  }
}
