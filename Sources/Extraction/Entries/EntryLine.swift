import Bibliography
import Documents

/// A line of a list of works, and the part that it plays in an entry.
struct EntryLine {
  enum Role {
    /// Nothing but an author list (a bracketed venue may follow it).
    case authors
    /// An author list, and then the rest of an entry.
    case authorsFirst
    /// Nothing but a venue: "(ISCA'15)", "In Proceedings of …".
    case venue
    /// Nothing but a year, which the following entries share; nil where the margin says instead how
    /// far a work has come.
    case year(Int?)
    /// "* equal contribution" and other remarks about the list.
    case note
    /// Anything else: a title, or an entry that doesn't begin with its authors.
    case text
  }

  /// The index of the block in the draft.
  let block: Int
  /// Byte range in the block's text.
  let range: Range<Int>
  /// The list marker, on the first line of an item.
  let marker: String?
  let isFirstOfBlock: Bool
  /// Whether its year stands in the margin, in a cell of its own.
  var isDated = false
  /// Whether a number or a year in front of it begins an entry, wherever in its block it stands.
  var opensEntry = false
  /// The year that stood in a cell of its own at the end of the line, which the range leaves out.
  var endYear: Int?
  let role: Role
  /// The bracketed venue at the end of a line ("… Computers (ISCA'15)").
  let trailingVenue: Range<Int>?

  /// The number in the marker: 12 for "[12]" and "12.".
  var number: Int? {
    guard let marker else { return nil }
    let digits = marker.utf8.filter { (0x30...0x39).contains($0) }
    return digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self))
  }

  /// The year that stands in the margin of a row; nil for a stage, such as "Submitted".
  init(_ block: Int, margin range: Range<Int>, year: Int?) {
    self.block = block
    self.range = range
    marker = nil
    isFirstOfBlock = true
    role = .year(year)
    isDated = true
    trailingVenue = nil
  }

  /// Reads a line; `goesOn` where the line before it ends with a comma or dash.
  init(_ block: Block, index: Int, range: Range<Int>, isFirst: Bool, goesOn: Bool = false) {
    self.block = index
    self.range = range
    isFirstOfBlock = isFirst
    if isFirst, case .listItem(let marker) = block.kind {
      self.marker = marker
    } else {
      marker = nil
    }
    let bytes = block.text[range]
    let trailing = Self.trailingVenue(block.text, range)
    trailingVenue = trailing
    // A title begins an entry, or is set in a type of its own.
    let mayBeTitle =
      isFirst || block.emphasis.contains { $0.isType && $0.range.lowerBound == range.lowerBound }
    var role = Self.role(bytes, trailing, mayBeTitle: mayBeTitle)
    switch role {
    case .authors, .authorsFirst: if Self.opensWithTitle(block, range) { role = .text }
    case .text: if Self.boldName(block, range) != nil { role = .authorsFirst }
    default: break
    }
    // The year or last page that was broken off from "vol. 3," or "412–" counts nothing.
    if goesOn, case .year = role { role = .text }
    if goesOn, Self.isCounter(bytes) { role = .text }
    self.role = role
  }

  /// Whether a line begins with a title in a type of its own: three or more words that are no names,
  /// with the authors behind them.
  private static func opensWithTitle(_ block: Block, _ range: Range<Int>) -> Bool {
    if opensWithArticle(block, range) { return true }
    let run = block.emphasis.prefix(512).first {
      ($0.style == .bold || $0.style == .italic)
        && (range.lowerBound...range.lowerBound + 1).contains($0.range.lowerBound)
        && $0.range.upperBound + 4 < range.upperBound
    }
    guard let run, case let title = block.text[run.range], title.split(separator: 0x20).count >= 3
    else { return false }
    // "**El Moss I.**, Lin Z.": no title ends with an initial in front of a comma.
    let words = title.split(separator: 0x20)
    if let last = words.last, last.count == 2, last.last == 0x2E,
      (0x41...0x5A).contains(last[last.startIndex]),
      [0x2C, 0x26, 0x3B].contains(block.text[run.range.upperBound...].first { $0 > 0x20 } ?? 0)
    {
      return false
    }
    if title.contains(where: { [0x2C, 0x26, 0x3B].contains($0) }) {
      return !TypeRuns.readsLikeNames(title)
    }
    // No word of it is known as a name.
    return (NameShape.plausibility(of: String(decoding: title, as: UTF8.self)) ?? 0) <= 0.6
  }

  /// Whether bold or italic words fill a line, three or more, and the first is an article: "A Row of
  /// Mills" has no initial in front.
  private static func opensWithArticle(_ block: Block, _ range: Range<Int>) -> Bool {
    let words = block.text[range].split(separator: 0x20)
    guard words.count >= 3, !block.text[range].contains(0x2C),
      ["A", "An", "The"].contains(where: { $0.utf8.elementsEqual(words[0]) })
    else { return false }
    return block.emphasis.prefix(512).contains {
      ($0.style == .bold || $0.style == .italic) && $0.range.lowerBound <= range.lowerBound
        && $0.range.upperBound >= range.upperBound
    }
  }

  /// Where the one author ends whom a line begins with in bold, with a source in italics behind.
  ///
  /// As in "**Quill, A.** *Pond Letters*, 5": the name of one is too little for an author list.
  static func boldName(_ block: Block, _ range: Range<Int>) -> Int? {
    let runs = block.emphasis.prefix(512)
    guard
      let name = runs.first(where: {
        $0.style == .bold && $0.range.lowerBound == range.lowerBound && $0.range.count <= 60
          && $0.range.upperBound + 8 < range.upperBound
      }), let comma = block.text[name.range].firstIndex(of: 0x2C),
      case let given = block.text[(comma + 1)..<name.range.upperBound], given.contains(0x2E),
      given.allSatisfy({ $0 == 0x20 || $0 == 0x2D || $0 == 0x2E || (0x41...0x5A).contains($0) }),
      comma >= name.range.lowerBound + 2,
      let source = runs.first(where: {
        $0.style == .italic && $0.range.lowerBound > name.range.upperBound
          && $0.range.upperBound <= range.upperBound
      }),
      ["", "In", "En", "Dans", "Em", "In:", "En:"].contains(
        block.string(in: block.trimmed(name.range.upperBound..<source.range.lowerBound)))
    else { return nil }
    return name.range.upperBound
  }

  private static func role(
    _ bytes: ArraySlice<UInt8>, _ trailing: Range<Int>?, mayBeTitle: Bool
  ) -> Role {
    let text = String(decoding: bytes, as: UTF8.self)
    if let year = year(text) { return .year(year) }
    if opensDatedSource(bytes) { return .venue }
    if isCounter(bytes) || isNote(text)
      || ListRemarks.isLinks(bytes, mayBeTitle: mayBeTitle) || labelsThesis(bytes)
    {
      return .note
    }
    if trailing == bytes.startIndex..<bytes.endIndex || opensSource(bytes) { return .venue }
    // Those beside the owner, who is left out: no whole list.
    if WithPhrase.fills(bytes) || WithPhrase.opensPlainly(bytes) { return .text }
    let head = trailing.map { bytes[bytes.startIndex..<$0.lowerBound] } ?? bytes
    let authors = AuthorSigns(head)
    if authors.isWhole { return .authors }
    if authors.isPrefix {
      // "Quill A, et al., incl. Moss B" is a list to its end.
      return EntryFields.includesToEnd(head) ? .authors : .authorsFirst
    }
    if isVenueLine(text) { return .venue }
    return .text
  }

  /// A line that only holds a year, "2021 – 2023", or "2021 (4 papers)".
  private static func year(_ text: String) -> Int? {
    // "(2022)." goes on with an entry.
    guard text.utf8.count <= 32, text.first?.isNumber == true, text.last != ".", text.last != ","
    else { return nil }
    let words = TextFolding.words(text)
    guard let first = words.first, first.utf8.count == 4, let year = Int(first),
      (1900...2100).contains(year)
    else { return nil }
    let isPlain = words.allSatisfy { Int($0) != nil || $0 == "present" }
    let isCount =
      words.count <= 3
      && words.dropFirst().allSatisfy {
        Int($0) != nil || counted.contains($0)
      }
    return isPlain && text.utf8.count <= 14 || isCount && !isPlain ? year : nil
  }

  /// Whether a line begins with "In:", also behind the code of the language that the work is in.
  private static func opensSource(_ bytes: ArraySlice<UInt8>) -> Bool {
    let code = bytes.prefix(4)
    let isCode =
      code.count == 4 && (0x41...0x5A).contains(code[code.startIndex])
      && (0x61...0x7A).contains(code[code.startIndex + 1])
      && code.suffix(2).elementsEqual(". ".utf8)
    return bytes.dropFirst(isCode ? 4 : 0).starts(with: "In: ".utf8)
  }

  /// Whether a line begins with the year of a source, and goes on with its volume or an address.
  ///
  /// As in "2015;33(6):23-32. doi:10.1000/1" and "2015. doi:10.1000/1".
  private static func opensDatedSource(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 5, YearScanner.last(in: bytes.prefix(4)) != nil else { return false }
    switch bytes[bytes.startIndex + 4] {
    case 0x3B: return true
    case 0x2E, 0x2C: return ListRemarks.isLinks(bytes)
    default: return false
    }
  }

  /// A line that only says of which kind the thesis below it is: "Doctoral Dissertation:".
  private static func labelsThesis(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.last == 0x3A, bytes.count <= 40 else { return false }
    let words = TextFolding.words(String(decoding: bytes, as: UTF8.self))
    return (1...4).contains(words.count)
      && ["dissertation", "thesis", "theses"].contains(words[words.count - 1])
  }

  /// A line that only counts the entries: "22", "7.".
  static func isCounter(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.last == 0x2E ? bytes.dropLast() : bytes
    return (1...3).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static let counted: Set<String> = [
    "publications", "publication", "papers", "paper", "articles", "article", "works", "entries",
    "publikationen", "artikel", "publicaciones", "publicacoes", "artigos", "articulos",
  ]

  private static func isNote(_ text: String) -> Bool {
    let folded = TextFolding.spaced(text.prefix(160))
    if tellingNotes.contains(where: folded.hasPrefix) || tellsType(folded) { return true }
    guard text.utf8.count < 200 else { return false }
    // The foot of a page.
    if text.hasPrefix("©") || isCopyright(text) { return true }
    // "In preparation. 2023" tells when.
    if folded.hasPrefix("in preparation"), YearScanner.last(in: Array(text.utf8)[...]) != nil {
      return false
    }
    return notePhrases.contains { folded.hasPrefix($0) || folded.hasSuffix($0) }
      || openingNotes.contains(where: folded.hasPrefix) || isOffer(folded)
  }

  /// Whether a line begins as the foot of a site does: "(c) 2010 Ada Quill".
  private static func isCopyright(_ text: String) -> Bool {
    let words = text.prefix(40).split(separator: " ")
    return words.count >= 2 && ["(c)", "copyright"].contains(words[0].lowercased())
      && YearScanner.last(in: Array(words[1].utf8.prefix(4))[...]) != nil
  }

  /// "… The present author's name is underlined", "Names of students are in bold".
  private static func tellsType(_ folded: String) -> Bool {
    let words = folded.split(separator: " ")
    return words.indices.dropLast().contains { index in
      guard ["is", "are"].contains(words[index]) else { return false }
      let rest = words[(index + 1)...].prefix(3)
      let isType =
        rest.first == "underlined" || rest.first == "italicized" || rest.first == "bolded"
        || rest.first == "in"
          && rest.dropFirst().contains { ["bold", "boldface", "italics", "italic"].contains($0) }
      return isType
        && words[..<index].suffix(6).contains {
          ["name", "names", "author", "authors", "students", "advisees", "mentees", "trainees"]
            .contains($0)
        }
    }
  }

  /// "Available from the library", "Slides available here": where a work is to be had.
  private static func isOffer(_ folded: String) -> Bool {
    guard folded.utf8.count <= 80 else { return false }
    let words = folded.split(separator: " ").prefix(3)
    guard let place = words.firstIndex(of: "available"), place + 1 < words.endIndex,
      ["from", "here", "at", "on", "via", "as", "in", "upon"].contains(words[place + 1])
    else { return false }
    return place == 0 || offered.contains(String(words[0]))
  }

  private static let offered: Set<String> = [
    "also", "paper", "preprint", "slides", "talk", "video", "code", "software", "pdf", "draft",
    "recording", "data", "poster", "text", "now", "freely",
  ]

  private static let notePhrases = [
    "equal contribution", "equal contributions", "contributed equally", "denotes equal",
    "indicates equal", "corresponding author", "google scholar", "full list", "co first author",
    "alphabetical order", "authors ordered alphabetically", "equally contributed",
    "for a complete list", "for an up to date list", "citations", "h index",
  ]

  /// What a sentence about the work above begins with.
  private static let tellingNotes = [
    "the paper is", "the paper was", "the paper has", "this paper is", "this paper was",
    "this paper has", "the article is", "the article was", "this article is", "this article was",
  ]

  private static let openingNotes = [
    "in preparation", "page 1 of", "names of students", "students names", "my students names",
    "student authors", "graduate student coauthor", "undergraduate coauthor", "authors in",
    "selected as", "selected for", "these authors", "featured on the cover",
    "short version in",
    "short version at", "extended version", "preliminary version", "a preliminary version",
    "an earlier version", "earlier version", "best paper", "invited review",
    "also presented at", "also presented in", "also appeared in", "also appears in",
    "reprints of", "preprints of", "copies of",
    "bold indicates", "underlined", "asterisk", "denotes", "legend", "note that", "joint first",
  ]

  /// "In Proceedings of …", "To appear in …", "IEEE Transactions on …, 2021": no author, no title.
  private static func isVenueLine(_ text: String) -> Bool {
    let folded = TextFolding.spaced(text.prefix(80))
    if venueOpenings.contains(where: folded.hasPrefix) || namesIssue(text) { return true }
    guard text.utf8.count < 160, !text.contains(where: { "\"“”„«»".contains($0) }),
      let match = VenueNormalizer.standard.normalize(text)
    else {
      return false
    }
    return match.venue.isKnown && match.confidence >= 0.8 && !followsTitle(text)
  }

  /// A few words, a comma and a volume or how far the work has come: "Mill Letters, Volume 617, id.L7",
  /// "Mill Letters, forthcoming article".
  private static func namesIssue(_ text: String) -> Bool {
    guard text.utf8.count <= 80, let comma = text.firstIndex(of: ",") else { return false }
    let words = TextFolding.words(String(text[comma...]))
    let head = text[..<comma].split(separator: " ")
    guard (1...6).contains(head.count), words.count >= 2 else { return false }
    if ["volume", "vol", "band"].contains(words[0]) { return Int(words[1]) != nil }
    return words.count == 2 && words[0] == "forthcoming" && WorkWords.kinds.contains(words[1])
  }

  /// Whether a venue stands behind words of its own, set off by a mark: "Rows of rows, Journal of …".
  private static func followsTitle(_ text: String) -> Bool {
    let found = VenueNormalizer.standard.findVenues(in: text).first { $0.venue.isKnown }
    guard let start = found?.range.lowerBound, start >= 20 else { return false }
    let before = text.utf8.prefix(start).reversed().drop { $0 <= 0x20 }
    guard let mark = before.first, [0x2C, 0x2E, 0x29, 0x3F].contains(mark) else { return false }
    return before.split(separator: 0x20).count >= 4
  }

  private static let venueOpenings = [
    "in proceedings", "in proc ", "proceedings of", "to appear in", "accepted to", "accepted at",
    "accepted by", "published in", "published at", "in the proceedings", "presented at",
    "submitted to", "conditionally accepted", "revise and resubmit", "revise resubmit",
    "revision requested", "under review", "in advances in", "appeared in", "in submission",
    "arxiv ",
    "arxiv preprint", "phd thesis", "master thesis", "masters thesis", "in ieee", "in acm",
    "in usenix",
  ]

  /// A bracket at the end of the line that holds a venue or a year: its range, brackets included.
  private static func trailingVenue(_ text: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound, text[end - 1] == 0x2E || text[end - 1] == 0x2C { end -= 1 }
    guard end > range.lowerBound, text[end - 1] == 0x29 || text[end - 1] == 0x5D else { return nil }
    let closing = text[end - 1]
    let opening: UInt8 = closing == 0x29 ? 0x28 : 0x5B
    var start = end - 1
    var depth = 0
    while start >= range.lowerBound {
      if text[start] == closing { depth += 1 }
      if text[start] == opening { depth -= 1 }
      if depth == 0 { break }
      start -= 1
    }
    guard start >= range.lowerBound, end - start <= 160, end - start >= 5 else { return nil }
    let inner = String(decoding: text[start + 1..<end - 1], as: UTF8.self)
    let folded = TextFolding.spaced(inner)
    let hasVenue =
      VenueNormalizer.standard.findVenues(in: inner).contains { $0.venue.isKnown }
      || folded.contains("best paper") || folded.contains("under review")
      || folded.contains("to appear") || folded.contains("submitted")
    let words = folded.split(separator: " ")
    let hasYear = words.contains { word in
      guard let digits = Int(word.suffix(4)), word.utf8.count >= 4 else { return false }
      return (1950...2100).contains(digits)
    }
    // "(ABC'19)": an acronym with the year glued to it.
    let isEdition =
      words.count <= 6 && inner.first?.isLetter == true
      && inner.unicodeScalars.contains { $0 == "'" || $0.value == 0x2019 }
      && words.contains { $0.utf8.suffix(2).allSatisfy { (0x30...0x39).contains($0) } }
    guard hasVenue || isEdition || (hasYear && words.count >= 2 && start == range.lowerBound) else {
      return nil
    }
    return start..<range.upperBound
  }
}
