import Bibliography
import Documents

/// Reads the works that a statement of purpose tells of in its sentences: "Our paper, “Rows of Mills”
/// (MILL 2024), was written with Bo Reed".
///
/// A title stands in quotation marks or italics; the sentence around it says that it was published,
/// and that the writer did it. Works of others, which the writer has read, are left out, and so are
/// theses: the education tells of them.
struct ProseWorks {
  /// Who wrote the document; nil where it does not say so.
  private let owner: (mention: Int, name: PersonName)?
  /// The people whom the document names in full, by the folded family name.
  private let people: [String: PersonName]

  /// Appends the works of a statement's prose, and a mention for each author.
  ///
  /// - Complexity: O(*n*) in the bytes of the document.
  static func run(_ draft: inout ExtractionDraft) {
    guard draft.extracted.kind == .statement else { return }
    let prose = draft.blocks.indices.filter { index in
      let kind = draft.section(ofBlock: index)?.kind ?? .other
      return kind != .publications && kind != .references && !draft.blocks[index].isHeading
        && (40...20_000).contains(draft.blocks[index].text.count)
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
      owner: draft.extracted.owner.map { ($0, draft.extracted.mentions[$0].name) }, people: people)
    var known = Set(draft.extracted.works.map { TextFolding.key($0.title) })
    // Sections in which a work of the writer's was found.
    var own: Set<Int> = []
    for index in draft.blocks.indices {
      let block = draft.blocks[index]
      if let found = reader.jobMarketPaper(block), known.insert(found.key).inserted {
        reader.add(found, block, to: &draft)
      }
    }
    for index in prose {
      let block = draft.blocks[index]
      let section = draft.section(ofBlock: index)?.blocks.lowerBound ?? -1
      for found in reader.works(block, isAmongOwn: own.contains(section)) {
        if found.listing == .own { own.insert(section) }
        if known.insert(found.key).inserted { reader.add(found, block, to: &draft) }
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
    var venue: (match: VenueMatch, text: String, start: Int)?
    var arxiv: String?
    var listing = Work.Listing.own
  }

  // MARK: the sentence

  /// What the sentences around a title tell: the tokens of each, and where the block parts.
  private struct Passage {
    let text: TokenizedText
    let sentences: [Range<Int>]

    init(_ block: Block) {
      text = TokenizedText(block.text)
      sentences = Sentences.ranges(of: text)
    }

    func bytes(_ tokens: Range<Int>) -> Range<Int> {
      text.tokens[tokens.lowerBound].range
        .lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    }

    /// The tokens of the sentences that hold a title; a stop at its end ends none that goes on.
    func tokens(around title: Range<Int>) -> Range<Int>? {
      guard let first = sentences.firstIndex(where: { bytes($0).overlaps(title) }) else {
        return nil
      }
      var last = first
      while last + 1 < sentences.count {
        let next = bytes(sentences[last + 1])
        let isInside = next.lowerBound < title.upperBound
        let goesOn =
          bytes(sentences[last]).upperBound <= title.upperBound + 3
          && next.lowerBound <= title.upperBound + 6 && continues(sentences[last + 1])
        guard isInside || goesOn else { break }
        last += 1
      }
      return sentences[first].lowerBound..<sentences[last].upperBound
    }

    /// Whether a sentence begins as no sentence does: with a bracket, a comma or a small letter.
    private func continues(_ sentence: Range<Int>) -> Bool {
      guard let first = sentence.first(where: { !["\"", "'", "\n"].contains(text.key($0)) })
      else { return false }
      return ["(", ",", "["].contains(text.key(first)) || text.tokens[first].shape == .lower
    }
  }

  /// The works of a block, as far as its sentences say that they are the writer's.
  private func works(_ block: Block, isAmongOwn: Bool) -> [Found] {
    let titles = ProseTitles.find(in: block)
    guard !titles.isEmpty else { return [] }
    let passage = Passage(block)
    var found: [Found] = []
    for (index, title) in titles.enumerated() {
      let last = index > 0 ? titles[index - 1].range : nil
      let next = index + 1 < titles.count ? titles[index + 1].range : nil
      let work = work(
        block, passage, title, last: last, next: next, isOwn: { found.last?.range == $0 },
        isAmongOwn: isAmongOwn || !found.isEmpty)
      if let work { found.append(work) }
    }
    return found
  }

  /// The work that a sentence tells of, or nil where it is none or somebody else's.
  private func work(
    _ block: Block, _ passage: Passage, _ title: ProseTitles.Title, last: Range<Int>?,
    next: Range<Int>?, isOwn: (Range<Int>) -> Bool, isAmongOwn: Bool
  ) -> Found? {
    guard let tokens = passage.tokens(around: title.range) else { return nil }
    let text = passage.text
    let whole = passage.bytes(tokens)
    guard whole.lowerBound <= title.range.lowerBound, title.range.upperBound <= whole.upperBound
    else { return nil }
    // What is said of another title of the sentence is not said of this one.
    let start = last.flatMap { last -> Int? in
      guard last.upperBound > whole.lowerBound else { return nil }
      let between = last.upperBound..<max(last.upperBound, title.range.lowerBound)
      return block.text[between].lastIndex(of: 0x29).map { $0 + 1 } ?? last.upperBound
    }
    let end = next.map { min($0.lowerBound, whole.upperBound) }
    let bytes = (start ?? whole.lowerBound)..<max(title.range.upperBound, end ?? whole.upperBound)
    func isWord(_ index: Int) -> Bool { !["\"", "'", "\n"].contains(text.key(index)) }
    let before = tokens.filter {
      text.tokens[$0].range.upperBound <= title.range.lowerBound
        && text.tokens[$0].range.lowerBound >= bytes.lowerBound && isWord($0)
    }
    let behind = tokens.filter {
      text.tokens[$0].range.lowerBound >= title.range.upperBound
        && text.tokens[$0].range.upperBound <= bytes.upperBound && isWord($0)
    }
    if let reference = reference(block, title) { return reference }
    let list = authors(block, title.range, in: whole)
    let venue = venue(block.text, bytes, title.range)
    let arxiv = ReferenceIdentifiers.arxiv(
      Array(block.text[title.range.upperBound..<bytes.upperBound]))
    // A venue far behind may be that of the next reference.
    let isNear = venue.map { Self.isNear(title.range.upperBound, $0.start, block.text) } ?? false
    let followsOwn = last.map { $0.upperBound > whole.lowerBound && isOwn($0) } ?? false
    let claim = ProseClaim(
      text: text, title: title, before: before, behind: behind,
      earlier: 0..<tokens.lowerBound, followsOwn: followsOwn, isAmongOwn: isAmongOwn,
      isPlaced: isNear || arxiv != nil)
    guard !claim.isNoPaper, list != nil || claim.isOwn else { return nil }
    let printed = TitleCleaner.clean(block.text[title.range])
    return Found(
      title: printed, key: TextFolding.key(printed), range: title.range,
      authors: list ?? coauthors(text, before) + coauthors(text, behind), isWhole: list != nil,
      year: Self.year(block.text, bytes, title.range, arxiv), venue: venue, arxiv: arxiv)
  }

  // MARK: references and headings

  /// The work of a footnote or a paragraph that is a reference as a whole: authors, a title and a year.
  private func reference(_ block: Block, _ title: ProseTitles.Title) -> Found? {
    let text = block.text
    let mark = QuotedTitle.mark(before: title.range.lowerBound, in: text)
    let label = Self.noteLabelEnd(block)
    guard title.mark != .other, mark <= 400, label <= mark,
      text.count - title.range.upperBound <= 300, YearScanner.last(in: text[...]) != nil
    else { return nil }
    var authors: [(text: String, name: PersonName, range: Range<Int>)] = []
    let opening = Self.openings.first { text[label..<mark].starts(with: $0.utf8) }
    let head = EntryFields.trimmed(text, (label + (opening?.utf8.count ?? 0))..<mark)
    if head.isEmpty {
      // Without authors, only the label tells that it is a note.
      guard label > 0 else { return nil }
    } else {
      let list = AuthorListParser.prefix(of: text[head])
      let names = head.lowerBound..<head.lowerBound + list.end
      guard list.confidence >= 0.6, list.names >= 1,
        EntryFields.skipDate(Array(text[..<head.upperBound]), names.upperBound) + 2
          >= head.upperBound
      else { return nil }
      authors = AuthorListParser.parse(text, range: names).entries.map {
        ($0.text, $0.name, $0.range)
      }
    }
    let words = TextFolding.words(block.string(in: title.range.upperBound..<text.count))
    guard words.count <= 30,
      !words.contains(where: {
        ProseClaim.mine.contains($0) || ProseClaim.noPapers.contains($0)
          || ProseClaim.theses.contains($0)
      })
    else { return nil }
    let whole = 0..<text.count
    let arxiv = ReferenceIdentifiers.arxiv(Array(text[title.range.upperBound...]))
    let printed = TitleCleaner.clean(text[title.range])
    return Found(
      title: printed, key: TextFolding.key(printed), range: title.range, authors: authors,
      isWhole: true, year: Self.year(text, whole, title.range, arxiv),
      venue: venue(text, whole, title.range), arxiv: arxiv,
      listing: authors.contains { isOwner($0.name) } ? .own : .cited)
  }

  /// How a note leads to what it cites.
  private static let openings = ["See also ", "See, e.g., ", "See ", "Cf. "]

  /// Where the label of a note ends: "[^3]: Reed, B.", or 0 where a block is none.
  private static func noteLabelEnd(_ block: Block) -> Int {
    guard case .listItem(let marker) = block.kind, marker.hasPrefix("[^") else { return 0 }
    return block.text.firstIndex { $0 > 0x20 && $0 != 0x3A } ?? block.text.count
  }

  /// The paper that a heading, or the bold words in front of a paragraph, name: "Job market paper: Rows".
  private func jobMarketPaper(_ block: Block) -> Found? {
    let text = block.text
    let lead = TypeRuns.merged(block).first { $0.style == .bold && $0.range.lowerBound <= 1 }
    guard let end = block.isHeading ? text.count : lead?.range.upperBound, end <= 300,
      let label = Self.labels.first(where: {
        $0.utf8.count < end
          && TextFolding.key(block.string(in: 0..<$0.utf8.count)) == TextFolding.key($0)
      })
    else { return nil }
    var start = label.utf8.count
    guard let mark = text[start..<end].firstIndex(where: { $0 > 0x20 }) else { return nil }
    let isDash = text[mark..<end].starts(with: "–".utf8) || text[mark..<end].starts(with: "—".utf8)
    guard isDash || [0x3A, 0x2D, 0x2E].contains(text[mark]) else { return nil }
    while start < end, !(0x41...0x5A).contains(text[start]),
      text[start] < 0xC3 || text[start] == 0xE2
    { start += 1 }
    let bracket = text[start..<end].firstRange(of: Array(" (".utf8))?.lowerBound
    let range = EntryFields.trimmed(text, start..<(bracket ?? end))
    let printed = TitleCleaner.clean(text[range])
    guard TextFolding.words(printed).count >= 3 else { return nil }
    let tokens = TokenizedText(text, in: range.upperBound..<end)
    return Found(
      title: printed, key: TextFolding.key(printed), range: range,
      authors: coauthors(tokens, Array(tokens.tokens.indices)), isWhole: false,
      year: nil, venue: nil, arxiv: nil)
  }

  private static let labels = ["Job market paper", "JMP"]

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
        let isMine = owner.map { key == TextFolding.key($0.name.family) } ?? false
        guard let name = isMine ? owner?.name : people[key] else { return nil }
        found.append((word, name, range))
        rest = EntryFields.trimmed(text, range.upperBound..<rest.upperBound)
      }
    }
    return found.contains { isOwner($0.name) } ? found : nil
  }

  private func isOwner(_ name: PersonName) -> Bool {
    guard let owner = owner?.name else { return false }
    let given = TextFolding.key(name.given).utf8.first
    return TextFolding.key(name.family) == TextFolding.key(owner.family)
      && given == TextFolding.key(owner.given).utf8.first
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
  ) -> (match: VenueMatch, text: String, start: Int)? {
    let parts = [title.upperBound..<sentence.upperBound, sentence.lowerBound..<title.lowerBound]
    for part in parts {
      let found = VenueNormalizer.standard.findVenues(in: Array(text[part])).filter {
        $0.venue.isKnown
      }
      if let match = part.lowerBound >= title.upperBound ? found.first : found.last {
        let range =
          part.lowerBound + match.range.lowerBound..<part.lowerBound + match.range.upperBound
        return (match, String(decoding: text[range], as: UTF8.self), range.lowerBound)
      }
    }
    return nil
  }

  /// Whether a venue stands right behind a title or in the bracket that follows it.
  private static func isNear(_ title: Int, _ venue: Int, _ text: [UInt8]) -> Bool {
    guard venue >= title else { return false }
    let between = text[title..<venue]
    return venue - title <= 16 && !between.contains(0x29)
      || between.prefix(6).contains(0x28) && !between.contains(0x29)
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
    if !found.isWhole, found.listing == .own, let owner {
      authors.insert((draft.extracted.mentions[owner.mention].text, owner.name, found.range), at: 0)
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
        venueText: found.venue?.text ?? "", kind: kind, listing: found.listing,
        identifiers: identifiers,
        evidence: evidence))
  }
}
