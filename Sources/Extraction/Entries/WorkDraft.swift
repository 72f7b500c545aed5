import Bibliography
import Documents

/// The fields of one entry, before its authors are taken apart in the style of the whole list.
struct WorkDraft {
  private let entry: Entry
  private let listing: Work.Listing
  private let title: String
  private let titleRange: Range<Int>?
  private let authors: Range<Int>?
  private let venueText: String
  private let venue: VenueMatch?
  private let year: Int?
  private let date: String?
  private let kind: Work.Kind
  private let locator: Locator
  private let identifiers: [String: String]
  private let isCutShort: Bool
  private let owner: OwnerHint?
  /// Whether the family name alone tells the owner: the list's other entries print no more.
  var tellsFamilies = false

  /// Puts the fields together from the layout's parts or from the parsed reference.
  init(
    _ entry: Entry, _ reference: ParsedReference?, listing: Work.Listing, owner: OwnerHint? = nil
  ) {
    self.entry = entry
    self.listing = listing
    self.owner = owner
    let text = entry.block.text
    let fields = EntryFields(
      entry, reference, owner: owner, isOwnerless: owner == nil && listing == .own)
    titleRange = fields.title.map {
      ReviewedTitle.withoutReviewed(
        text,
        Self.withoutDate(
          text, ReviewedTitle.withoutYear(entry.block, Self.withoutDateInFront(text, $0))))
    }
    authors = fields.authors
    isCutShort = fields.isCutShort
    title =
      titleRange.map { range in
        let isQuoted = QuotedTitle.closingEnd(behind: range, in: text) > range.upperBound
        return TitleCleaner.clean(text[range], isQuoted: isQuoted)
      } ?? ""
    let printed = fields.venue.map { String(decoding: text[$0], as: UTF8.self) }
    venueText = Self.unbracketed(
      Self.withoutLinks(
        printed.map(Self.withoutPreprint) ?? Self.knownVenue(in: text, behind: fields) ?? ""))
    venue = VenueNormalizer.standard.normalize(venueText)
    let behind = entry.parts?.venue.map { text[$0] } ?? text[...]
    let scanned = YearScanner.last(in: behind)
    // Two digits in a venue are a guess, but for "ABC'19": a year over the list is none.
    let isPlain = !venueText.unicodeScalars.contains { $0 == "'" || $0.value == 0x2019 }
    let guess = entry.yearContext != nil && isPlain ? nil : venue?.year
    var found = reference?.year ?? scanned ?? guess
    let arxiv = reference.map(\.arxiv) ?? ReferenceIdentifiers.arxiv(text)
    let doi = reference.map(\.doi) ?? ReferenceIdentifiers.doi(text)
    if let id = arxiv, let year = found, id.hasPrefix("\(year).") {
      // "arXiv:1911.11027" holds no year of four digits.
      found = YearScanner.last(in: behind)
    }
    if let year = found, let title = fields.title, let printed = YearScanner.last(in: text[title]),
      printed == year
    {
      // A year in the title is that of the work only where no other is printed.
      found =
        YearScanner.last(in: text[title.upperBound...]) ?? entry.yearContext
        ?? entry.setOff?.venue.flatMap { YearScanner.last(in: text[$0]) } ?? year
    }
    if let own = YearScanner.bracketed(in: text, behind: fields.title?.upperBound ?? 0) {
      // "…, 2002, Revised Papers. Mill Press (2003)": the meeting was held in the other year.
      found = own
    }
    if let year = found,
      let later = YearScanner.published(in: text, behind: titleRange?.upperBound ?? 0, after: year)
    {
      found = later
    }
    if let parts = entry.parts?.authors, let own = Self.yearBehind(text[parts]) { found = own }
    if let date = entry.parts?.date, let own = YearScanner.last(in: text[date]) { found = own }
    if entry.hasOwnYear, let own = entry.yearContext { found = own }
    // "Mill J. 121, 1695": the pages of a work whose year stands over the list.
    let isPage = entry.yearContext != nil && found.map { $0 < 1900 } ?? false
    if isPage { found = entry.yearContext }
    year = found ?? entry.yearContext ?? arxiv.flatMap(YearScanner.year(ofArXiv:))
    date = (isPage ? nil : reference?.date) ?? year.map(String.init)
    kind = Self.kind(venue, reference, venueText, heading: entry.heading)
    locator =
      reference.map { Locator(volume: $0.volume, issue: $0.issue, pages: $0.pages) }
      ?? Locator()
    var identifiers: [String: String] = [:]
    if let doi { identifiers["doi"] = doi }
    if let arxiv { identifiers["arxiv"] = arxiv }
    self.identifiers = identifiers
  }

  /// A title without the year in brackets that opens it, or the end of "(2020, forthcoming)".
  ///
  /// As in "(1999) Rows of Mills".
  private static func withoutDateInFront(_ text: [UInt8], _ title: Range<Int>) -> Range<Int> {
    guard let first = text[title].first,
      let close = text[title].prefix(24).firstIndex(of: 0x29), title.upperBound - close >= 12
    else { return title }
    let isYear =
      first == 0x28 && close == title.lowerBound + 5
      && YearScanner.last(in: text[(title.lowerBound + 1)..<close]) != nil
    let isStage =
      first != 0x28 && !text[title.lowerBound..<close].contains(0x28)
      && EntryFields.isStage(text[title.lowerBound..<close])
    guard isYear || isStage else { return title }
    let rest = text[(close + 1)..<title.upperBound].drop { $0 <= 0x20 || $0 == 0x2E || $0 == 0x2C }
    return rest.startIndex..<title.upperBound
  }

  /// A title without the year or stage in brackets that closes it.
  ///
  /// As in "Rows of Mills (2020). Mill Journal". A year in brackets is part of the title where the entry
  /// has another.
  private static func withoutDate(_ text: [UInt8], _ title: Range<Int>) -> Range<Int> {
    guard let open = text[title].dropFirst(8).prefix(600).lastIndex(of: 0x28),
      let close = text[open..<title.upperBound].prefix(20).firstIndex(of: 0x29)
    else { return title }
    let inside = text[(open + 1)..<close]
    let isYear = inside.count == 4 && YearScanner.last(in: inside) != nil
    guard isYear || EntryFields.isStage(inside) else { return title }
    let rest = text[(close + 1)..<title.upperBound]
    guard rest.isEmpty || rest.elementsEqual(".".utf8) || rest.starts(with: ". In ".utf8) else {
      return title
    }
    if isYear,
      YearScanner.last(in: text[title.upperBound...]) != nil
        || YearScanner.last(in: text[..<title.lowerBound]) != nil
    {
      return title
    }
    var end = open
    while end > title.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
    return end >= title.lowerBound + 8 ? title.lowerBound..<end : title
  }

  /// The year that a line of authors ends in.
  private static func yearBehind(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= 10 else { return nil }
    var end = line.endIndex
    while end > line.startIndex, [0x20, 0x2E, 0x2C, 0x3A, 0x29].contains(line[end - 1]) { end -= 1 }
    let start = end - 4
    guard start > line.startIndex, [0x20, 0x28].contains(line[start - 1]) else { return nil }
    return YearScanner.last(in: line[start..<end])
  }

  /// A venue without the number of its preprint: "Journal of Rows 12, arXiv:1911.02598".
  private static func withoutPreprint(_ venue: String) -> String {
    let bytes = Array(venue.utf8)
    let folded = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let mark = folded.firstRange(of: Array("arxiv:".utf8)), mark.lowerBound >= 10,
      bytes[..<mark.lowerBound].count(where: { $0 >= 0x41 }) >= 4
    else { return venue }
    return String(decoding: bytes[..<mark.lowerBound], as: UTF8.self)
  }

  /// A venue of the catalogue behind title and authors, where the parser saw none.
  private static func knownVenue(in text: [UInt8], behind fields: EntryFields) -> String? {
    let start = max(fields.title?.upperBound ?? 0, fields.authors?.upperBound ?? 0)
    guard start > 0, start < text.count else { return nil }
    let tail = String(decoding: text[start...], as: UTF8.self)
    let found = VenueNormalizer.standard.findVenues(in: tail).first { $0.venue.isKnown }
    return found.map { String(decoding: Array(tail.utf8)[$0.range], as: UTF8.self) }
  }

  /// The author list as printed.
  var authorText: String {
    authors.map { String(decoding: entry.block.text[$0], as: UTF8.self) } ?? ""
  }

  /// Whether this is a work at all: a title, and authors beside a year or a venue.
  var isPlausible: Bool {
    let words = title.split(separator: " ").count
    guard
      title.utf8.count >= 8 && (words >= 2 || title.utf8.count >= 14 || isQuoted)
        || title.utf8.count >= 4 && isPlaced,
      words <= 60
    else { return false }
    guard authors.map(hasPerson) ?? true else { return false }
    return authors != nil && (year != nil || !venueText.isEmpty || listing == .own)
      || (authors == nil && year != nil && venue?.venue.isKnown == true)
      || isLone
  }

  /// Whether quotation marks stand around the title of a dated work, which may then be one word.
  private var isQuoted: Bool {
    year != nil && authors != nil
      && titleRange.map { QuotedTitle.range(in: entry.block.text)?.lowerBound == $0.lowerBound }
        ?? false
  }

  /// Whether its place tells a title, which may then be one short word.
  ///
  /// It stands between the year behind the authors and a mark that its source follows, as "Mills" does
  /// in "Quill, Ada. 2009. Mills. In *The Book of Rows*, 302-4".
  private var isPlaced: Bool {
    guard let titleRange, let authors, year != nil, !venueText.isEmpty else { return false }
    if entry.setOff?.title == titleRange { return true }
    guard authors.upperBound <= titleRange.lowerBound else { return false }
    let text = entry.block.text
    let gap = text[authors.upperBound..<titleRange.lowerBound]
    let isClosed =
      text[titleRange.upperBound...].first.map { $0 == 0x2E || $0 == 0x2C } ?? false
      || QuotedTitle.closingEnd(behind: titleRange, in: text) > titleRange.upperBound
    return isClosed && YearScanner.last(in: gap) != nil
      && EntryFields.skipDate(text, authors.upperBound) + 2
        >= QuotedTitle.mark(before: titleRange.lowerBound, in: text)
  }

  /// Whether a list without a known owner sets off the title, and says when or where it appeared.
  private var isLone: Bool {
    guard owner == nil, listing == .own, authors == nil, let titleRange, titleRange.lowerBound <= 3
    else { return false }
    let isSetOff =
      QuotedTitle.opens(entry.block.text[...])
      || entry.block.emphasis.contains {
        $0.isType && $0.range.lowerBound <= 1 && $0.range.count >= 12
      } || TypeRuns.links(entry.block).contains { $0.range.lowerBound <= 1 }
      || EntryFields.standsBeforeSource(titleRange, entry.block)
    return isSetOff
      && (year != nil || WorkWords.namesSource(entry.block.text[titleRange.upperBound...])
        || WorkWords.namesStage(entry.block.text[titleRange.upperBound...]))
  }

  /// Whether an author list holds at least one name that has a family name and something before it.
  private func hasPerson(_ range: Range<Int>) -> Bool {
    if AuthorSigns.cutShortEnd(entry.block.text[range]) != nil { return true }
    return AuthorListParser.parse(entry.block.text, range: range).entries.contains { author in
      author.isOrganisation || (!author.name.given.isEmpty && !author.name.family.isEmpty)
        || isOwner(author)
    }
  }

  /// Whether the list prints the owner's given name or initials beside the family name.
  var namesOwnerInFull: Bool {
    guard let owner, let authors, entry.impliedAuthors == nil else { return false }
    return AuthorListParser.parse(entry.block.text, range: authors).entries.contains { author in
      let given = author.name.given.split(separator: " ").first ?? ""
      guard !given.isEmpty, owner.isAuthor(author) else { return false }
      // In "Quill, Abbott and Reed" the second is somebody else.
      return !author.text.contains(",") || given.hasSuffix(".") || given.utf8.count <= 3
        || NameGazetteer.shared.isGivenName(TextFolding.key(given))
    }
  }

  /// Whether an author is the owner under no name, "me" or "self", or by the family name alone, as in "Quill
  /// and Moss (2014) Rows of Mills".
  private func isOwner(_ author: AuthorList.Entry) -> Bool {
    guard let owner else { return false }
    let key = TextFolding.key(author.text)
    return Self.selves.contains(key) || tellsFamilies && owner.families.contains(key)
  }

  private static let selves: Set<String> = ["me", "self", "myself", "moi", "ich", "yo", "io"]

  /// Appends the work and its authors to the draft.
  func add(to draft: inout ExtractionDraft, style: AuthorListStyle?) {
    let index = draft.extracted.works.count
    let text = entry.block.text
    let list = authors.map { AuthorListParser.parse(text, range: $0, style: style) }
    var mentions: [Int] = []
    let hasStop = list.map { Self.endsInStop($0.entries) } ?? false
    // Of two with the owner's family name, one is somebody else.
    let own = list?.entries.firstIndex(where: isOwner)
    for (position, author) in (list?.entries ?? []).enumerated() {
      let isClosed = hasStop && position + 1 == list?.entries.count
      let mention = Mention(
        text: isClosed ? String(author.text.dropLast()) : author.text,
        name: position == own ? owner?.name ?? author.name : author.name,
        role: .author, work: index, position: position + 1,
        equalContribution: author.equalContribution,
        isEmphasized: author.isEmphasized || isBold(author.range),
        evidence: isImplied(author.range)
          ? evidence(draft.document) : draft.document.evidence(for: author.range, of: entry.block))
      mentions.append(draft.add(mention))
    }
    var work = Work(
      title: title, authors: mentions, etAl: list?.etAl ?? false || isCutShort, year: year,
      date: date, venue: venue?.venue, venueText: venueText, kind: kind, listing: listing,
      identifiers: identifiers, evidence: evidence(draft.document))
    work.locator = locator
    draft.extracted.works.append(work)
  }

  /// Whether the stop behind the last name of a list ends the list: no other name is cut short by one.
  ///
  /// As in "Quill A, Moss BC. 2020" and "Ada Quill, Bo Moss. 2020", not in "Cleo Reed, Ada B."
  private static func endsInStop(_ entries: [AuthorList.Entry]) -> Bool {
    guard entries.count >= 2, let last = entries.last, last.text.hasSuffix("."),
      last.name.suffix.isEmpty, !entries.dropLast().contains(where: { $0.text.contains(".") }),
      case let words = last.text.dropLast().split(separator: " "), let word = words.last,
      words.count >= 2, !words.contains(where: { $0.contains(".") })
    else { return false }
    if word.utf8.count >= 2, word.contains(where: \.isLowercase) { return true }
    return entries.dropLast().contains { entry in
      let word = entry.text.split(separator: " ").last ?? ""
      return word.utf8.count <= 4 && word.allSatisfy { $0.isUppercase || $0 == "-" }
    }
  }

  /// Whether a name stands in front of the entry only because the list left it out.
  private func isImplied(_ range: Range<Int>) -> Bool {
    entry.impliedAuthors?.contains(range.lowerBound) ?? false
  }

  /// The title and authors as they stand in the source, where they stand together.
  private func evidence(_ document: Document) -> Evidence {
    let isImplied = entry.impliedAuthors != nil
    let ranges = [titleRange, isImplied ? nil : authors].compactMap(\.self)
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else {
      return document.evidence(for: 0..<0, of: entry.block)
    }
    return document.evidence(for: first..<last, of: entry.block)
  }

  /// Whether bold type sets this name off from the rest of the list.
  private func isBold(_ range: Range<Int>) -> Bool {
    entry.block.emphasis.contains { item in
      guard item.style == .bold, let authors else { return false }
      let common = item.range.clamped(to: range)
      return common.count * 2 > range.count && item.range.count * 2 < authors.count + 20
    }
  }

  /// A source without the words for links in brackets at its end: "Rows 2021 [PDF] [Artifact]".
  ///
  /// One that may say what the work is, "[Poster]", begins no links.
  private static func withoutLinks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count <= 1_000 else { return text }
    for open in bytes.indices.dropFirst() where bytes[open] == 0x5B {
      guard let close = bytes[open...].firstIndex(of: 0x5D) else { break }
      let words = bytes[(open + 1)..<close]
      guard ListRemarks.isLinks(words),
        !["poster", "demo"].contains(TextFolding.key(String(decoding: words, as: UTF8.self)))
      else { continue }
      var isInside = false
      let isRest = bytes[open...].allSatisfy { byte in
        if byte == 0x5B { isInside = true }
        defer { if byte == 0x5D { isInside = false } }
        return isInside || byte <= 0x20 || [0x2C, 0x2E, 0x3B, 0x7C, 0x2F].contains(byte)
      }
      if isRest { return String(decoding: bytes[..<open], as: UTF8.self) }
    }
    return text
  }

  private static func unbracketed(_ text: String) -> String {
    let trimmed = text.trimmed()
    guard let first = trimmed.first, let last = trimmed.last, "([".contains(first),
      ")]".contains(last)
    else { return String(trimmed) }
    return String(trimmed.dropFirst().dropLast())
  }

  private static func kind(
    _ venue: VenueMatch?, _ reference: ParsedReference?, _ venueText: String, heading: String
  ) -> Work.Kind {
    let folded = " \(TextFolding.spaced(venueText)) "
    if folded.contains(" poster ") { return .poster }
    if folded.contains(" thesis ") || folded.contains(" dissertation ") { return .thesis }
    if let venue, venue.venue.kind != .other { return venue.venue.kind }
    if let kind = reference?.kind, kind != .other { return kind }
    let title = " \(TextFolding.spaced(heading)) "
    if title.contains(" journal") || title.contains(" article") { return .journal }
    if title.contains(" conference") || title.contains(" proceedings") { return .conference }
    if title.contains(" workshop") { return .workshop }
    if title.contains(" preprint") || title.contains(" under review") { return .preprint }
    return .other
  }
}
