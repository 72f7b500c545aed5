package import Bibliography
package import Documents

/// Makes an ``ExtractedDocument`` out of the records of a bibliographic file.
///
/// Nothing has to be guessed: authors, titles and years come as the file states them. Whose list it
/// is, if anybody's, is decided at the end: the file says so (an ORCID record), or one person is an
/// author of nearly everything in it.
package struct RecordExtractor {
  /// The most works of one file that become part of a corpus; a longer file is read up to there.
  package static let largestFile = 100_000

  private var extracted: ExtractedDocument
  private var venues: [String: VenueMatch?] = [:]
  private var names: [String: PersonName] = [:]
  private let topics: TopicMatcher
  /// The person that the file says it belongs to.
  private var stated: BibliographicRecord?
  /// Other names of people, each with the identity that they share.
  private var identities: [String: PersonIdentifier] = [:]
  private var leftOut = 0
  private var isSorted = true

  /// Reads all records of a file.
  ///
  /// - Parameters:
  ///   - source: the bytes of the file, decompressed.
  ///   - format: the format that they are in.
  ///   - id: the document's id.
  ///   - options: what is read at most.
  /// - Returns: the document, of kind `bibliography`; problems are in its diagnostics.
  /// - Complexity: O(*n*) in the number of bytes.
  package static func extract(
    _ source: inout ByteSource, format: RecordFormat, id: String,
    options: RecordOptions = RecordOptions()
  ) -> ExtractedDocument {
    var extractor = RecordExtractor(id: id)
    let diagnostics = format.read(&source, id: id, options: options) { extractor.add($0) }
    return extractor.finish(diagnostics)
  }

  package init(id: String, topics: TopicMatcher = .standard) {
    extracted = ExtractedDocument(id: id, kind: .bibliography)
    self.topics = topics
  }

  /// Takes one record in.
  package mutating func add(_ record: BibliographicRecord) {
    switch record.subject {
    case .owner: stated = record
    case .person:
      guard identities.count < Self.largestFile else { return }
      let identity = record.authors.first?.identifiers.first
      if let identity, record.authors.count > 1 {
        for author in record.authors { identities[author.raw] = identity }
      }
    case .work:
      guard extracted.works.count < Self.largestFile else {
        leftOut += 1
        return
      }
      addWork(record)
    }
  }

  /// The document, with its owner and how its works are listed decided.
  package consuming func finish(_ diagnostics: [Diagnostic]) -> ExtractedDocument {
    if !isSorted { sortWorks() }
    if !identities.isEmpty { identify() }
    if let stated { take(owner: stated) } else { findOwner() }
    let listing: Work.Listing = extracted.owner == nil ? .cited : .own
    for index in extracted.works.indices { extracted.works[index].listing = listing }
    extracted.diagnostics = diagnostics
    if leftOut > 0 {
      extracted.diagnostics.append(
        Diagnostic(
          severity: .warning, code: "too-many-records", document: extracted.id,
          summary: "The file has \(leftOut + Self.largestFile) works; the first "
            + "\(Self.largestFile) were taken.",
          remedy: "Select the records that matter, or link the whole file with "
            + "`coterie records` and `coterie link`."))
    }
    return extracted
  }

  // MARK: Works

  private mutating func addWork(_ record: BibliographicRecord) {
    let index = extracted.works.count
    let evidence = evidence(
      record.titleSource.isEmpty ? record.key : record.titleSource,
      line: record.titleLine, in: record)
    var authors: [Int] = []
    var etAl = record.etAl
    for author in record.authors {
      let quote = self.evidence(
        author.source.isEmpty ? evidence.quote : author.source, line: author.line, in: record)
      for (text, name) in people(author, &etAl) {
        authors.append(extracted.mentions.count)
        extracted.mentions.append(
          Mention(
            text: text, name: name, role: .author, work: index, position: authors.count,
            affiliation: author.affiliation.isEmpty ? nil : author.affiliation,
            identifiers: author.identifiers, evidence: quote))
      }
    }
    let venue = venue(of: record)
    var work = Work(
      title: record.title, authors: authors, etAl: etAl, year: record.year ?? venue?.year,
      date: record.date.isEmpty ? record.year.map(String.init) : record.date,
      venue: venue?.venue, venueText: record.venue, kind: kind(of: record, venue),
      listing: .cited, evidence: evidence)
    work.locator = record.locator
    for identifier in record.identifiers { work.identifiers[identifier.scheme] = identifier.value }
    work.topics = topics(of: record, evidence)
    if let last = extracted.works.last, last.evidence.line > evidence.line { isSorted = false }
    extracted.works.append(work)
    addOthers(record, authors, evidence)
  }

  /// The people whom an author field names: one, but for lists without separators.
  private mutating func people(
    _ author: BibliographicRecord.Author, _ etAl: inout Bool
  ) -> [(text: String, name: PersonName)] {
    if !author.hasParts, !author.isCorporate, author.raw.utf8.count(where: { $0 == 0x2C }) > 2 {
      let list = AuthorListParser.parse(author.raw)
      etAl = etAl || list.etAl
      return list.entries.map { ($0.text, $0.name) }
    }
    return [(author.raw, name(of: author))]
  }

  private mutating func name(of author: BibliographicRecord.Author) -> PersonName {
    let key = "\(author.isCorporate)\u{1F}\(author.raw)\u{1F}\(author.family)"
    if let known = names[key] { return known }
    let name = RecordName.name(of: author)
    if names.count < 1 << 18 { names[key] = name }
    return name
  }

  /// The editors of a volume without authors, and the advisors of a thesis.
  private mutating func addOthers(
    _ record: BibliographicRecord, _ authors: [Int], _ evidence: Evidence
  ) {
    if authors.isEmpty {
      for editor in record.editors { add(editor, as: .mentioned, in: record) }
    }
    guard authors.count == 1, let author = authors.first else { return }
    for advisor in record.advisors {
      let mention = add(advisor, as: .advisor, in: record)
      extracted.relations.append(
        Relation(
          kind: .advisor, from: author, to: mention, label: .advisor,
          evidence: extracted.mentions[mention].evidence))
    }
  }

  @discardableResult
  private mutating func add(
    _ person: BibliographicRecord.Author, as role: Mention.Role, in record: BibliographicRecord
  ) -> Int {
    let quote = person.source.isEmpty ? record.key : person.source
    extracted.mentions.append(
      Mention(
        text: person.raw, name: name(of: person), role: role, identifiers: person.identifiers,
        evidence: evidence(quote, line: person.line, in: record)))
    return extracted.mentions.count - 1
  }

  private func evidence(
    _ quote: String, line: Int, in record: BibliographicRecord
  ) -> Evidence {
    var bytes = Array(quote.utf8.prefix(Self.longestQuote + 1))
    if bytes.count > Self.longestQuote {
      // Cut between words, and never inside a letter.
      var end = bytes.lastIndex(of: 0x20) ?? Self.longestQuote
      while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      bytes.removeSubrange(end...)
    }
    for index in bytes.indices where bytes[index] < 0x20 { bytes[index] = 0x20 }
    return Evidence(
      document: extracted.id, line: line > 0 ? line : max(record.line, 1),
      quote: String(String(decoding: bytes, as: UTF8.self).trimmed()))
  }

  private static let longestQuote = 400

  // MARK: Venue, kind, topics

  private mutating func venue(of record: BibliographicRecord) -> VenueMatch? {
    // The venue of a thesis is a school, which is no series.
    if record.venue.isEmpty || record.kind == .thesis { return nil }
    if let known = venues[record.venue] { return known }
    let match = VenueNormalizer.standard.normalize(record.venue)
    if venues.count < 1 << 16 { venues[record.venue] = .some(match) }
    return match
  }

  private func kind(of record: BibliographicRecord, _ venue: VenueMatch?) -> Work.Kind {
    switch record.kind {
    case .thesis, .poster, .workshop, .preprint: return record.kind
    default: break
    }
    if let venue, venue.venue.isKnown, venue.venue.kind != .other { return venue.venue.kind }
    return record.kind
  }

  private func topics(
    of record: BibliographicRecord, _ evidence: Evidence
  ) -> [TopicAssignment] {
    var tally = TopicTally(topics)
    let title = Array(record.title.utf8)
    let isPrinted = record.titleSource == record.title
    tally.count(title, weight: 1) { range in
      guard isPrinted, range.count >= 6 else { return evidence }
      return Evidence(
        document: evidence.document, line: evidence.line,
        quote: String(decoding: title[range], as: UTF8.self))
    }
    if !record.keywords.isEmpty {
      let text = record.keywords.prefix(20).joined(separator: "; ")
      tally.count(Array(text.utf8), weight: 0.8) { _ in evidence }
    }
    return tally.strongest(limit: 4, share: 0.4, floor: 0.3)
  }

  // MARK: Whose list it is

  /// Makes the person whom the file names its owner; works without authors are theirs.
  private mutating func take(owner record: BibliographicRecord) {
    guard let first = record.authors.first else { return }
    let mention = add(first, as: .owner, in: record)
    extracted.owner = mention
    extracted.ownerIdentifiers = first.identifiers
    let owner = extracted.mentions[mention]
    for index in extracted.works.indices where extracted.works[index].authors.isEmpty {
      extracted.works[index].authors = [extracted.mentions.count]
      var author = owner
      author.role = .author
      author.work = index
      author.position = 1
      author.evidence = extracted.works[index].evidence
      extracted.mentions.append(author)
      // The file names only the owner: there may be others.
      extracted.works[index].etAl = true
    }
  }

  /// Finds the person who is an author of nearly everything, if there is one.
  private mutating func findOwner() {
    guard let owner = ListOwner.find(in: extracted) else { return }
    var mention = extracted.mentions[owner]
    mention.role = .owner
    mention.work = nil
    mention.position = nil
    extracted.owner = extracted.mentions.count
    extracted.ownerIdentifiers = mention.identifiers
    extracted.mentions.append(mention)
  }

  /// Gives the authors the identity of the person that they are known to be.
  private mutating func identify() {
    for index in extracted.mentions.indices where extracted.mentions[index].role == .author {
      let mention = extracted.mentions[index]
      if let identity = identities[mention.text],
        !mention.identifiers.contains(where: { $0.scheme == identity.scheme })
      {
        extracted.mentions[index].identifiers.append(identity)
      }
    }
  }

  /// Puts the works into the order of the file; entries that waited for others came late.
  private mutating func sortWorks() {
    let works = extracted.works
    let order = works.indices.sorted {
      (works[$0].evidence.line, $0) < (works[$1].evidence.line, $1)
    }
    var place = [Int](repeating: 0, count: works.count)
    for (new, old) in order.enumerated() { place[old] = new }
    extracted.works = order.map { works[$0] }
    for index in extracted.mentions.indices {
      if let work = extracted.mentions[index].work { extracted.mentions[index].work = place[work] }
    }
  }
}
